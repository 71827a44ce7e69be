//! The baseline as a text: one finding a line, so that git merges it line by line.
//!
//! ```text
//! diglot-baseline 1.1 kept by `diglot check --baseline --update-baseline`, not by hand
//! because 3f2a9c The checks begin with what there is.
//! fr app - missing 459d1e2f137fbee8 x40 3f2a9c 81d0
//! fr app gate outdated:meaning 8c1e5bd04f7a9236 x1 3f2a9c 5e07
//! ```
//!
//! * The head has the number of this format and that of the fingerprints.
//! * `because` tells why something was let in, behind the key of these words. A reason that no line names is not
//!   written.
//! * Every other line is a finding: the locale (`-` for the source side), the home (the name of a catalog, or
//!   `records:`, `text:` or `file:` and a name), the id of the message (`-` for none), the check with the grade
//!   behind a colon, the fingerprint, how many messages it stands for, the key of its reason, and the seal.
//! * The seal is the start of a hash of the line before it: a line that was changed by hand is not understood. It
//!   keeps nobody from lying on purpose; that shows in a review.
//! * White space, `%` and `:` within a name are written as in addresses, `%20`.
//! * Lines are sorted, and each stands for itself: any union of the lines of two baselines is a baseline. Of two
//!   lines with one fingerprint the lesser number counts, for a merge must not let anything grow.

mod read;
mod write;

pub use read::{is_baseline, is_conflict, is_finding, read};
pub use write::write;

use crate::text::hexadecimal;
use sha2::{Digest, Sha256};

/// Where the baseline is, below the project's root.
pub const BASELINE: &str = ".diglot/baseline";

/// How the first line starts.
const HEAD: &str = "diglot-baseline ";

/// How a line starts that says why findings were let in.
const BECAUSE: &str = "because ";

/// The number of this format.
const VERSION: u32 = 1;

/// What stands for no locale and for no message.
const NONE: &str = "-";

/// The start of a hash of `text`, in as many bytes, as hexadecimal digits.
fn mark(text: &str, bytes: usize) -> String {
    hexadecimal(&Sha256::digest(text.as_bytes())[..bytes])
}

/// What a line names its reason by.
fn key(reason: &str) -> String {
    mark(reason, 3)
}

/// What a line ends with; `line` is all before it.
fn seal(line: &str) -> String {
    mark(line, 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Baseline, Debt, Fingerprint, Grade, Home, Kept, Locale};
    use proptest::prelude::*;
    use std::sync::Arc;

    fn any_debt() -> impl Strategy<Value = Debt> {
        let name = "[a-z é%:/\u{9}\u{a0}.-]{1,8}";
        let home = (0..4, name).prop_map(|(kind, name)| match kind {
            0 => Home::Catalog(name),
            1 => Home::Records(name),
            2 => Home::Text(name),
            _ => Home::File(name),
        });
        let locale = proptest::option::of(prop_oneof!["fr", "zh-Hans"]);
        let id = proptest::option::of("-?[a-z][a-z0-9_-]{0,6}");
        let grade = proptest::option::of(prop_oneof![
            Just(Grade::Cosmetic),
            Just(Grade::Wording),
            Just(Grade::Meaning)
        ]);
        (
            any::<u64>(),
            "[a-z]{2,6}(-[a-z]{2,6})?",
            grade,
            locale,
            home,
            id,
            1..1000_usize,
        )
            .prop_map(|(mark, check, grade, locale, home, id, amount)| Debt {
                fingerprint: Fingerprint::parse(&format!("{mark:016x}")).unwrap(),
                check,
                grade,
                locale: locale.and_then(|tag| Locale::parse(&tag).ok()),
                home,
                id,
                amount,
            })
    }

    fn any_baseline() -> impl Strategy<Value = Baseline> {
        let kept = (any_debt(), "[a-zé ]{0,9}[a-zé]").prop_map(|(debt, reason)| Kept {
            debt,
            reason: Arc::from(reason.trim()),
        });
        proptest::collection::vec(kept, 0..12).prop_map(|kept| Baseline { kept })
    }

    /// Sorted, so that two with the same content are equal.
    fn sorted(mut baseline: Baseline) -> Baseline {
        baseline.kept.sort_by_key(|kept| kept.debt.fingerprint);
        baseline
    }

    #[test]
    fn what_is_no_baseline_is_told_once_with_what_to_do() {
        let head = write(&Baseline::default(), "");
        for (text, expected) in [
            (String::new(), "baseline-empty"),
            ("\n\n".to_owned(), "baseline-empty"),
            ("hello\nworld\n".to_owned(), "baseline-head"),
            ("diglot-baseline 9.9 x\nmore\n".to_owned(), "baseline-version"),
            (
                format!("<<<<<<< ours\n{head}=======\n{head}>>>>>>> theirs\n"),
                "baseline-conflict",
            ),
        ] {
            let problems = read(&text).problems;
            let told: Vec<&str> = problems.iter().map(|problem| problem.message.id).collect();
            assert_eq!(told, [expected], "{text}");
            assert!(problems[0].help.is_some(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(baseline in any_baseline()) {
            let text = write(&baseline, "");
            let read = read(&text);
            prop_assert_eq!(&read.problems, &[]);
            prop_assert_eq!(&write(&read.tree, ""), &text);
            prop_assert_eq!(sorted(read.tree), sorted(baseline));
            prop_assert!(is_baseline(&text));
        }

        #[test]
        fn any_change_of_a_line_is_a_problem_or_lets_nothing_in(
            baseline in any_baseline(),
            at in any::<prop::sample::Index>(),
            sign in "[a-z0-9 :%x-]",
        ) {
            let text = write(&baseline, "");
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let at = starts[at.index(starts.len())];
            let end = at + text[at..].chars().next().unwrap().len_utf8();
            let changed = format!("{}{sign}{}", &text[..at], &text[end..]);
            // The words of the head behind the numbers say nothing.
            prop_assume!(changed != text && at > 19);
            let head_end = text.find('\n').unwrap();
            prop_assume!(at >= head_end || at < 19);
            prop_assert_ne!(read(&changed).problems.len(), 0, "{}", changed);
        }

        #[test]
        fn any_union_of_lines_is_read(one in any_baseline(), other in any_baseline(), keep in any::<u64>()) {
            let (one, other) = (write(&one, ""), write(&other, ""));
            let lines: Vec<&str> = one.lines().chain(other.lines()).collect();
            let union: String = lines
                .iter()
                .enumerate()
                .filter(|(at, line)| line.starts_with("diglot") || line.starts_with("because") || keep >> (at % 64) & 1 == 1)
                .map(|(_, line)| format!("{line}\r\n"))
                .collect();
            prop_assert_eq!(read(&union).problems, []);
        }
    }
}

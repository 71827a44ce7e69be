//! # The translation has other code than the source
//!
//! What stands between backticks, as in `` `sort --reverse` ``, is code: a command, an option, a file. The translation
//! translates it, leaves it out, or adds some.
//!
//! **Why it hurts.** People type what they read there. A translated option does not work.
//!
//! **How to mend it.** Copy the code from the source. A placeholder that stands for something else, in `<` and `>` or
//! in capitals such as `` `<file>` `` and `` `FILE` ``, may be translated. Whether code is written between backticks or
//! without them is not looked at, only that it is there.
//!
//! The source says:
//!
//! ```ftl reference
//! order = With `--reverse`, the list begins with the last book.
//! ```
//!
//! Here the option was translated:
//!
//! ```ftl translation failing
//! order = Avec `--inverse`, la liste commence par le dernier livre.
//! ```
//!
//! Here it was not:
//!
//! ```ftl translation passing
//! order = Avec `--reverse`, la liste commence par le dernier livre.
//! ```

use super::beside::{Lacking, beside};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::{Signs, collapse_white_space};
use std::collections::HashMap;
use std::ops::Range;

/// Code between backticks that only one side has.
pub const CHECK: Check = Check {
    name: "code-span-mismatch",
    summary: "check-code-span-mismatch",
    level: Level::Warning,
    source: include_str!("code_span_mismatch.rs"),
    run: Run::Pair(Signs::BACKTICK, find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    let mut lacking = Lacking::default();
    for reading in pair.translation.readings() {
        if let Some(range) = odd_line(&reading.text)
            && beside(pair, reading)
                .iter()
                .all(|source| odd_line(&source.text).is_none())
        {
            let message = Phrase::new("check-code-span-mismatch-odd");
            found.push(Flaw::new(
                reading.span(range),
                message,
                Phrase::new("check-code-span-mismatch-odd-help"),
            ));
            continue;
        }
        let used = Side::of(reading);
        let differences = beside(pair, reading).into_iter().map(|source| {
            let given = Side::of(source);
            (given.unmatched(&used), used.unmatched(&given), source)
        });
        let nearest = differences.min_by_key(|(missing, extra, _)| missing.len().max(extra.len()));
        let Some((mut missing, extra, source)) = nearest else {
            continue;
        };
        for range in extra {
            let code = &reading.text[range.clone()];
            let likeness = |other: &Range<usize>| {
                strsim::normalized_damerau_levenshtein(&source.text[other.clone()], code)
            };
            let given = missing.iter().enumerate();
            let meant = given.max_by(|(_, a), (_, b)| likeness(a).total_cmp(&likeness(b)));
            let message = match meant.map(|(at, _)| at) {
                Some(at) => Phrase::new("check-code-span-mismatch-changed")
                    .with("code", code)
                    .with("source", &source.text[missing.remove(at)]),
                None if is_prose(code) => continue,
                None => Phrase::new("check-code-span-mismatch-extra").with("code", code),
            };
            found.push(Flaw::new(reading.span(range), message, help()));
        }
        for range in missing {
            let message = Phrase::new("check-code-span-mismatch-dropped").with("code", &source.text[range]);
            lacking.add(message, reading);
        }
    }
    found.extend(lacking.flaws(pair, &help()));
    found
}

fn help() -> Phrase {
    Phrase::new("check-code-span-mismatch-help")
}

/// The code of one reading.
struct Side<'r> {
    text: &'r str,
    /// Each code with what remains of it without placeholders.
    spans: Vec<(Range<usize>, String)>,
}

impl<'r> Side<'r> {
    fn of(reading: &'r Reading<'_>) -> Side<'r> {
        let text = &reading.text;
        let spans = spans(text)
            .into_iter()
            .filter_map(|range| Some((range.clone(), bare(&text[range])?)));
        Side {
            text,
            spans: spans.collect(),
        }
    }

    /// The code that `other` has not, neither between backticks nor as it is.
    fn unmatched(&self, other: &Side<'_>) -> Vec<Range<usize>> {
        let is_there = |(range, bare): &(Range<usize>, String)| {
            let same = |(_, other): &(Range<usize>, String)| other == bare;
            let code = self.text[range.clone()].trim();
            // A line end may have come into the code, or gone.
            let as_it_is = || {
                let has_space = code.contains(char::is_whitespace);
                has_space && collapse_white_space(other.text).contains(&collapse_white_space(code))
            };
            other.spans.iter().any(same) || other.text.contains(code) || as_it_is()
        };
        let unmatched = self.spans.iter().filter(|span| !is_there(span));
        unmatched.map(|(range, _)| range.clone()).collect()
    }
}

/// The backticks of the first line whose number of backticks is odd, if the whole text has an odd number too.
fn odd_line(text: &str) -> Option<Range<usize>> {
    let is_odd = |text: &str| memchr::memchr_iter(b'`', text.as_bytes()).count() % 2 == 1;
    if !is_odd(text) {
        return None;
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if is_odd(line) {
            let (first, last) = (line.find('`')?, line.rfind('`')?);
            return Some(start + first..start + last + 1);
        }
        start += line.len();
    }
    None
}

/// Whether nothing but words stands between the backticks: then they are quotation marks.
fn is_prose(code: &str) -> bool {
    code.contains(' ') && code.chars().all(|c| c.is_alphanumeric() || c == ' ')
}

/// A run of so many backticks begins or ends a block of its own.
const FENCE: usize = 3;

/// What stands between two equal runs of backticks, without these.
fn spans(text: &str) -> Vec<Range<usize>> {
    let runs: Vec<Range<usize>> = runs(text).collect();
    // A run that no other closes is not searched for to the end of the text.
    let last: HashMap<usize, usize> = runs.iter().enumerate().map(|(at, run)| (run.len(), at)).collect();
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(open) = runs.get(at) {
        if last.get(&open.len()).is_some_and(|last| *last > at) {
            let start = open.end;
            let length = open.len();
            at += 1;
            while runs[at].len() != length {
                at += 1;
            }
            if length < FENCE {
                spans.push(start..runs[at].start);
            }
        }
        at += 1;
    }
    spans
}

fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + memchr::memchr(b'`', &bytes[at..])?;
        let length = bytes[start..].iter().take_while(|byte| **byte == b'`').count();
        at = start + length;
        Some(start..at)
    })
}

/// The code with `<>` for each placeholder in angle brackets and `A` for each in capitals; `None` if nothing
/// else is in it, or if it is no code but what stands between two words quoted `like this'.
fn bare(code: &str) -> Option<String> {
    if code.matches('\'').count() % 2 == 1 {
        return None;
    }
    let mut out = String::with_capacity(code.len());
    let mut is_only_placeholders = true;
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let end = if c == '<' { rest.find('>') } else { None };
        let (placeholder, length) = match end {
            Some(end) => ("<>", end + 1),
            None => {
                let is_letter = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '-');
                let word: usize = rest.chars().take_while(is_letter).map(char::len_utf8).sum();
                ("A", word)
            }
        };
        let taken = &rest[..length.max(c.len_utf8())];
        rest = &rest[taken.len()..];
        if placeholder == "<>" || is_in_capitals(taken) {
            out.push_str(placeholder);
        } else if c.is_whitespace() {
            out.push(' ');
        } else {
            is_only_placeholders = false;
            out.push_str(taken);
        }
    }
    (!is_only_placeholders).then_some(out)
}

/// Whether a word is written as placeholders are: `FILE`, but not `-R`.
fn is_in_capitals(word: &str) -> bool {
    let is_upper = |c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '_' | '-');
    word.starts_with(char::is_uppercase) && word.chars().count() > 1 && word.chars().all(is_upper)
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn code_is_the_same_and_placeholders_in_it_are_free() {
        for (source, translation, found) in [
            ("use `ls -R`", "benutze `ls -R`", vec![]),
            ("use `ls -R`", "benutze „ls -R“", vec![]),
            ("use `ls -R`", "benutze `ls  -r`", vec!["ls  -r"]),
            ("use `ls -R`", "benutze es", vec!["a"]),
            ("use it", "benutze `ls`", vec!["ls"]),
            ("use ls", "benutze `ls`", vec![]),
            ("show `<field>`", "zeige `<feld>`", vec![]),
            ("show `<field>`", "zeige das Feld", vec![]),
            ("`cp FILE... <folder>`", "`cp DATEI... <ordner>`", vec![]),
            ("`cp FILE`", "`mv DATEI`", vec!["mv DATEI"]),
            ("``a`b``", "``a`b``", vec![]),
            ("`garden' and `bridge'", "„Garten“ und „Brücke“", vec![]),
            ("`a` `b`", "`b` `a`", vec![]),
            ("`a` and `b`", "`a und `b`", vec!["`a und `b`"]),
            ("'no users'", "`keine Leute`", vec![]),
            ("`ls\n    -R`", "ls -R", vec![]),
            ("x", "x\n    ```plain\n    ls\n    ```", vec![]),
            ("5` tall", "5` hoch", vec![]),
            (
                "{ $n ->\n    [one] `x`\n   *[other] `y`\n}",
                "{ $n ->\n    [one] `x`\n   *[other] z\n}",
                vec!["other"],
            ),
        ] {
            let (source, translation) = (format!("a = {source}\n"), format!("a = {translation}\n"));
            let told = told_of("code-span-mismatch", &source, "de", &translation);
            assert_eq!(told, found, "{translation}");
        }
    }
}

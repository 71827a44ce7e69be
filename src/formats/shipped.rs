//! `.diglot/shipped.txt` ⇄ which locales are shipped.
//!
//! One line for each locale (`fr`), or for a catalog of it where each ships by itself (`fr/anniversary`), sorted; lines
//! that begin with `#` are comments. `diglot ship` writes it, git keeps it, and two versions merge as sets of lines
//! (`sync::merge`), so that branches that ship different locales never conflict.

use super::baseline::is_conflict;
use crate::model::{Locale, Phrase, Problem, Shipped, TextFile};
use crate::text::Span;

/// Where the file lies, below the project's root.
pub const SHIPPED: &str = ".diglot/shipped.txt";

const COMMENT: &str = "# The locales that readers get; `diglot ship` keeps this list, one a line.\n";

/// Reads the file.
pub fn read(file: TextFile) -> Shipped {
    let mut shipped = Shipped::default();
    // What cannot be read whole is not understood line by line.
    let text = match &file.damage {
        Some(damage) => {
            shipped.problems.push(damage.clone());
            ""
        }
        None => &*file.text,
    };
    let mut start = 0;
    let mut has_conflict = false;
    for whole in text.split_inclusive('\n') {
        let said = whole.trim();
        let from = start + (whole.len() - whole.trim_start().len());
        start += whole.len();
        if said.is_empty() || said.starts_with('#') {
            continue;
        }
        let span = Span::new(from, from + said.len());
        if is_conflict(said) {
            // The further marks of a conflict need not be told of.
            if said.starts_with('<') || !has_conflict {
                let help = (!has_conflict).then(|| Phrase::new("baseline-conflict-help"));
                let open = problem(span, Phrase::new("baseline-conflict"), help);
                shipped.problems.push(open);
            }
            has_conflict = true;
            continue;
        }
        let (tag, catalog) = match said.split_once('/') {
            Some((tag, catalog)) => (tag, Some(catalog.to_owned())),
            None => (said, None),
        };
        match Locale::parse(tag) {
            Ok(locale) => {
                shipped.entries.entry((locale, catalog)).or_insert(span);
            }
            Err(wrong) => {
                let message = Phrase::new("policy-shipped-line").with("line", said);
                let help = wrong
                    .suggestion
                    .map(|meant| Phrase::new("settings-did-you-mean").with("meant", line(&(meant, catalog))));
                shipped.problems.push(problem(span, message, help));
            }
        }
    }
    shipped.file = Some(file);
    shipped
}

fn problem(span: Span, message: Phrase, help: Option<Phrase>) -> Problem {
    Problem {
        span,
        message,
        help,
        related: None,
    }
}

/// The comments that people have written into the text of a file, in their order.
pub fn comments(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| line.starts_with('#') && *line != COMMENT.trim_end())
        .collect()
}

/// The text of the file for these entries, with these comments of people at its head.
pub fn write<'e>(entries: impl Iterator<Item = &'e (Locale, Option<String>)>, comments: &[&str]) -> String {
    let mut lines: Vec<String> = entries.map(line).collect();
    lines.sort();
    let mut text = COMMENT.to_owned();
    for line in comments.iter().copied().chain(lines.iter().map(String::as_str)) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// An entry as it is written.
pub fn line((locale, catalog): &(Locale, Option<String>)) -> String {
    match catalog {
        Some(catalog) => format!("{locale}/{catalog}"),
        None => locale.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> TextFile {
        TextFile {
            path: SHIPPED.into(),
            text: text.into(),
            damage: None,
        }
    }

    #[test]
    fn what_is_written_reads_back_the_same() {
        let text = "# mine\r\nzh-Hans\r\n\r\n  fr/guide/start\r\nar\r\n";
        let shipped = read(file(text));
        assert_eq!(shipped.problems, []);
        let written = write(shipped.entries.keys(), &comments(text));
        assert_eq!(written, format!("{COMMENT}# mine\nar\nfr/guide/start\nzh-Hans\n"));
        assert_eq!(comments(&written), ["# mine"]);
        let again = read(file(&written));
        assert!(again.entries.keys().eq(shipped.entries.keys()));
        let spans: Vec<&str> = shipped.entries.values().map(|span| span.slice(text)).collect();
        assert_eq!(spans, ["ar", "fr/guide/start", "zh-Hans"]);
    }

    #[test]
    fn a_line_that_names_no_locale_is_told() {
        let text = "<<<<<<< ours\nfr\n=======\nru\n>>>>>>> theirs\n";
        let shipped = read(file(text));
        let told: Vec<&str> = shipped
            .problems
            .iter()
            .map(|problem| problem.span.slice(text))
            .collect();
        assert_eq!(told, ["<<<<<<< ours"]);
        assert_eq!(shipped.entries.len(), 2);
        let shipped = read(file("fr\npt_BR/guide\n[\"fr\"]\n"));
        let told = shipped
            .problems
            .iter()
            .map(|problem| (problem.message.id, problem.help.as_ref()));
        let meant = Phrase::new("settings-did-you-mean").with("meant", "pt-BR/guide");
        let expected = [
            ("policy-shipped-line", Some(&meant)),
            ("policy-shipped-line", None),
        ];
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_damaged_file_is_one_problem() {
        let damage = problem(Span::at(0), Phrase::new("disk-not-utf8"), None);
        let shipped = read(TextFile {
            damage: Some(damage.clone()),
            ..file("\u{fffd}\nfr\n")
        });
        assert_eq!(shipped.problems, [damage]);
        assert_eq!(shipped.entries.len(), 0);
    }
}

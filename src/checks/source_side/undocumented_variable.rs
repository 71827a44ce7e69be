//! # No comment says what a variable stands for
//!
//! A message of the source has variables such as `{ $name }`, and no comment names any of them. This check is
//! off by default: a team switches it on with `undocumented-variable = "warning"` under `[checks]` in
//! `diglot.toml`.
//!
//! **Why it hurts.** Nobody who translates sees the program. Whether `{ $name }` is a person, a city or a file
//! decides about articles, endings and word order in many languages.
//!
//! **How to mend it.** If you write the source: put a comment directly above the message that names each variable
//! and says what it holds, best with an example; with an empty line in between, translation platforms do not show
//! it. A comment that starts with `##` speaks for all messages below it.
//! If you translate: ask whoever writes the source.
//!
//! Nobody knows what these are:
//!
//! ```ftl reference failing
//! # Shown at the gate.
//! opening = { $place } opens at { $time }.
//! ```
//!
//! Now everybody does:
//!
//! ```ftl reference passing
//! # Shown at the gate.
//! # $place: name of a garden, such as Rose Garden
//! # $time: time of day, such as 9:30
//! opening = { $place } opens at { $time }.
//! ```
//!
//! ```toml settings
//! source-locale = "en"
//!
//! [checks]
//! undocumented-variable = "warning"
//! ```

use crate::checks::{Check, Run};
use crate::compare::parts;
use crate::model::{Comment, CommentLevel, Entry, Finding, Level, Phrase, Reference};
use crate::text::Place;

/// Variables that no comment names.
pub const CHECK: Check = Check {
    name: "undocumented-variable",
    summary: "check-undocumented-variable",
    level: Level::Off,
    source: include_str!("undocumented_variable.rs"),
    run: Run::Reference(find),
};

fn find(reference: &Reference<'_>) -> Vec<Finding> {
    let Some(catalog) = reference.written.filter(|_| reference.source.is_none()) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let mut of_catalog: Vec<&Comment<'_>> = Vec::new();
    let mut of_group: Option<&Comment<'_>> = None;
    // A comment that an empty line parts from the message below it: translators do not get to see it.
    let mut apart: Option<&Comment<'_>> = None;
    for entry in &catalog.entries {
        let above = apart.take();
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(comment) => {
                match comment.level {
                    CommentLevel::Message => apart = Some(comment),
                    CommentLevel::Group => of_group = Some(comment),
                    CommentLevel::Catalog => of_catalog.push(comment),
                }
                continue;
            }
            Entry::Junk(_) => continue,
        };
        let variables = parts(message).variables;
        let own = message.comment.as_deref().into_iter().chain(of_group);
        let mut comments = own.chain(of_catalog.iter().copied());
        let is_named = |comment: &Comment<'_>| variables.keys().any(|name| names(comment, name));
        if variables.is_empty() || comments.any(is_named) {
            continue;
        }
        let help = match above.is_some_and(is_named) {
            true => "check-undocumented-variable-help-apart",
            false => "check-undocumented-variable-help",
        };
        let names: Vec<String> = variables.keys().map(|name| format!("`${name}`")).collect();
        findings.push(Finding {
            id: Some(message.id.name.to_owned()),
            ..CHECK.finding(
                Place::new(reference.path.clone(), message.id.span),
                Phrase::new("check-undocumented-variable-message").with("names", names.join(", ")),
                Phrase::new(help),
            )
        });
    }
    findings
}

/// Whether `name` stands in the comment as a word, with or without its `$`.
fn names(comment: &Comment<'_>, name: &str) -> bool {
    let is_inside = |sign: char| sign.is_alphanumeric() || sign == '-' || sign == '_';
    comment.lines.iter().any(|line| {
        line.match_indices(name).any(|(at, found)| {
            !line[..at].ends_with(is_inside) && !line[at + found.len()..].starts_with(is_inside)
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{Bench, told};

    fn found(reference: &str) -> Vec<String> {
        let told = told(&Bench {
            reference: Some(reference),
            settings: Some(
                "source-locale = \"en\"\n[checks]\nmissing = \"off\"\nundocumented-variable = \"note\"\n",
            ),
            ..Bench::default()
        });
        told.iter()
            .map(|told| told.replace("undocumented-variable note ", ""))
            .collect()
    }

    #[test]
    fn one_named_variable_is_enough() {
        assert_eq!(found("gate = { $a } and { $b }\n"), ["gate"]);
        assert_eq!(found("# $b is a time\ngate = { $a } and { $b }\n"), [""; 0]);
        assert_eq!(found("# The time (b) when it opens\ngate = { $b }\n"), [""; 0]);
        assert_eq!(found("# Of the big-b gate, $bb\ngate = { $b }\n"), ["gate"]);
        assert_eq!(found("gate = Gate\n-gate = Gate\n"), [""; 0]);
    }

    #[test]
    fn a_comment_apart_from_its_message_is_told() {
        let help = |text| {
            let bench = Bench {
                reference: Some(text),
                settings: Some(
                    "source-locale = \"en\"\n[checks]\nmissing = \"off\"\nundocumented-variable = \"note\"\n",
                ),
                ..Bench::default()
            };
            bench.findings()[0].help.id
        };
        assert_eq!(
            help("# $a: a name\n\ngate = { $a }\n"),
            "check-undocumented-variable-help-apart"
        );
        assert_eq!(
            help("# $a: a name\n\n# Gates\n\ngate = { $a }\n"),
            "check-undocumented-variable-help"
        );
    }

    #[test]
    fn variables_of_attributes_terms_and_choices_count_too() {
        assert_eq!(found("gate =\n    .title = { $a }\n"), ["gate"]);
        assert_eq!(found("-gate = { $case ->\n    *[one] A\n    }\n"), ["-gate"]);
    }

    #[test]
    fn a_comment_speaks_for_its_group_and_for_the_catalog() {
        let text =
            "## $a: a name\n\none = { $a }\n\n# A note.\n\ntwo = { $a }\n\n## Gates\n\nthree = { $a }\n";
        assert_eq!(found(text), ["three"]);
        assert_eq!(found(&format!("### $a: a name\n\n{text}")), [""; 0]);
    }
}

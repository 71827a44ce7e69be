//! Report → text.
//!
//! A reporter writes what a report says and nothing else: the same report gives the same bytes, whoever
//! runs it, but for the language of the reader where it speaks to one.

mod badge;
mod excerpt;
mod full;
mod gfm;
mod github;
mod gitlab;
#[cfg(test)]
mod golden;
mod html;
mod json;
mod jsonl;
mod junit;
mod markdown;
mod page;
mod plain;
mod positions;
mod quick;
#[cfg(test)]
mod read_back;
#[cfg(test)]
mod sample;
mod sarif;
mod shapes;
mod short;
mod totals;

pub use badge::{Badge, badges};
pub use page::page;
pub use plain::{in_lines, on_one_line};
pub use shapes::{VERSION as REPORT_VERSION, coverage_value};

use crate::model::{Finding, Level, Locale, Phrase, Report};
use std::io::{self, Write};
use std::sync::Arc;

/// Every reporter, the default one first.
pub const ALL: &[Reporter] = &[
    full::REPORTER,
    short::REPORTER,
    json::REPORTER,
    jsonl::REPORTER,
    sarif::REPORTER,
    github::REPORTER,
    gitlab::REPORTER,
    junit::REPORTER,
    markdown::REPORTER,
    html::REPORTER,
];

/// A way to write a report.
#[derive(Clone, Copy, Debug)]
pub struct Reporter {
    /// Unique, in kebab case; what `--format` takes.
    pub name: &'static str,
    /// Id of its one-line summary, `report-format-` and the name.
    pub summary: &'static str,
    /// Whether it writes the report's coverage, which is not counted for others.
    pub shows_coverage: bool,
    /// Whether it writes the fingerprints of findings, which are not made for others.
    pub shows_fingerprints: bool,
    /// The text of its file, whose `//!` lines are its page.
    source: &'static str,
    /// Writes the whole output, line end included; nothing if there is nothing to say.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub write: fn(&Scene<'_>, &mut dyn Write) -> io::Result<()>,
}

impl Reporter {
    /// The reporter named `name`.
    pub fn named(name: &str) -> Option<&'static Reporter> {
        ALL.iter().find(|reporter| reporter.name == name)
    }

    /// What it writes, in one line.
    pub fn summary(&self) -> Phrase {
        Phrase::new(self.summary)
    }

    /// Its page as Markdown, in English: what it writes, and what of that may change.
    pub fn page(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        lines
            .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
            .collect()
    }
}

/// Writes findings part by part; every finding once, in order.
pub type InParts = fn(&[Finding], &(dyn Fn(&[Finding]) -> String + Sync), &mut dyn Write) -> io::Result<()>;

/// A check, as far as a report tells of it.
pub struct Rule {
    /// Name of the check.
    pub name: &'static str,
    /// The level of its findings where nobody says otherwise.
    pub level: Level,
    /// What it finds, in one line.
    pub summary: Phrase,
    /// Its page as Markdown, in English.
    pub page: String,
}

/// A report and what it takes to show it.
pub struct Scene<'s> {
    /// What the checks say.
    pub report: &'s Report,
    /// What a part of a run has found, for the report of the whole (see `formats::shard`).
    pub shard: Option<&'s serde_json::Value>,
    /// The text of a file of the run, by its path below the root.
    pub text_of: &'s (dyn Fn(&str) -> Option<Arc<str>> + Sync),
    /// Says a phrase in the reader's language.
    pub say: &'s (dyn Fn(&Phrase) -> String + Sync),
    /// Says a phrase in English, for machine formats.
    pub say_english: &'s (dyn Fn(&Phrase) -> String + Sync),
    /// Every check that there is, in the order of listings.
    pub rules: &'s (dyn Fn() -> Vec<Rule> + Sync),
    /// The language of the reader.
    pub reader: &'s Locale,
    /// Path of the project below the top folder of its git repository, with `/` at its end; empty where it is the
    /// top folder itself or there is no repository.
    pub folder: &'s str,
    /// Writes parts of the findings in turn, each as told; may work on several at a time.
    pub in_parts: InParts,
    /// Whether to colour, by ANSI escapes.
    pub colour: bool,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether to tell that findings can be mended without asking; not to somebody who has just done so.
    pub offers_fixes: bool,
    /// Whether the findings are to stand alone, without a word about them as a whole.
    pub is_quiet: bool,
}

impl Scene<'_> {
    /// The path of a file of the project as services know it that show a git repository.
    fn path(&self, file: &str) -> String {
        format!("{}{file}", self.folder)
    }

    /// The phrase for a program, which searches in it: the marks that `fluent-bundle` puts around arguments
    /// would be in the way.
    fn in_english(&self, phrase: &Phrase) -> String {
        let said = (self.say_english)(phrase);
        said.chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_have_a_summary() {
        let names: BTreeSet<&str> = ALL.iter().map(|reporter| reporter.name).collect();
        assert_eq!(names.len(), ALL.len());
        let phrases = include_str!("../../locales/en/cli.ftl");
        for reporter in ALL {
            assert_eq!(reporter.summary, format!("report-format-{}", reporter.name));
            assert!(phrases.contains(&format!("\n{} = ", reporter.summary)));
            assert!(Reporter::named(reporter.name).is_some());
            assert!(reporter.page().starts_with("# "), "{}", reporter.name);
        }
    }
}

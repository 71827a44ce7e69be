//! Report → text.
//!
//! A reporter writes what a report says and nothing else: the same report gives the same bytes, whoever
//! runs it, but for the language of the reader where it speaks to one.

mod excerpt;
mod full;
mod json;
mod plain;
mod positions;
mod quick;
#[cfg(test)]
mod sample;
mod short;

pub use json::coverage_value;

use crate::model::{Finding, Phrase, Report};
use std::io::{self, Write};
use std::sync::Arc;

/// Every reporter, the default one first.
pub const ALL: &[Reporter] = &[full::REPORTER, short::REPORTER, json::REPORTER];

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
}

/// Writes findings part by part; every finding once, in order.
pub type InParts = fn(&[Finding], &(dyn Fn(&[Finding]) -> String + Sync), &mut dyn Write) -> io::Result<()>;

/// A report and what it takes to show it.
pub struct Scene<'s> {
    /// What the checks say.
    pub report: &'s Report,
    /// The text of a file of the run, by its path below the root.
    pub text_of: &'s (dyn Fn(&str) -> Option<Arc<str>> + Sync),
    /// Says a phrase in the reader's language.
    pub say: &'s (dyn Fn(&Phrase) -> String + Sync),
    /// Says a phrase in English, for machine formats.
    pub say_english: &'s (dyn Fn(&Phrase) -> String + Sync),
    /// Writes parts of the findings in turn, each as told; may work on several at a time.
    pub in_parts: InParts,
    /// Whether to colour, by ANSI escapes.
    pub colour: bool,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether to tell that findings can be mended without asking; not to somebody who has just done so.
    pub offers_fixes: bool,
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
        }
    }
}

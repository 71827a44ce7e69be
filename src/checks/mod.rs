//! What can be wrong, one file each.
//!
//! A check finds; it knows no settings and no output. `judge` applies levels and exceptions to what
//! all checks found. A check's page (the `//!` lines of its file) is its documentation, what
//! `diglot explain` prints, and its test (`pages.rs` runs the examples of every page).

mod allowance;
mod attribute_mismatch;
#[cfg(test)]
mod bench;
mod duplicate_id;
mod filter;
mod idle_exception;
mod judge;
mod message_reference_mismatch;
mod mismatch;
mod missing;
mod obsolete;
mod origin;
mod out_of_step;
mod outdated;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod rules;
mod term_mismatch;
mod unconfirmed;
mod unexplained_exception;
mod unknown_check;
mod unknown_locale;
mod unreadable;
mod untracked;
mod variable_mismatch;

pub use allowance::{Allowance, Verdict};
pub use judge::judge;

use crate::compare::Table;
use crate::model::{Finding, Level, Phrase, Reference, Workspace};
use crate::text::Place;

/// Every check, in the order in which listings show them.
pub const ALL: &[Check] = &[
    missing::CHECK,
    outdated::CHECK,
    unconfirmed::CHECK,
    untracked::CHECK,
    obsolete::CHECK,
    out_of_step::CHECK,
    unreadable::CHECK,
    duplicate_id::CHECK,
    variable_mismatch::CHECK,
    term_mismatch::CHECK,
    message_reference_mismatch::CHECK,
    attribute_mismatch::CHECK,
    unknown_locale::CHECK,
    unknown_check::CHECK,
    unexplained_exception::CHECK,
    idle_exception::CHECK,
];

/// A rule.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Unique, in kebab case; what is wrong.
    pub name: &'static str,
    /// Id of its one-line summary, `check-` and the name.
    pub summary: &'static str,
    /// The level of its findings where neither the finding nor the settings say otherwise.
    pub level: Level,
    /// The text of its file, whose `//!` lines are its page.
    source: &'static str,
    run: Run,
}

/// What a check looks at.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// One catalog of one locale.
    Table(fn(&Table<'_>) -> Vec<Finding>),
    /// One catalog of the source locale.
    Reference(fn(&Reference<'_>) -> Vec<Finding>),
    /// Everything at once.
    Project(fn(&Workspace<'_>) -> Vec<Finding>),
    /// The settings and exceptions themselves, once they were applied.
    Verdict(fn(&Verdict<'_>) -> Vec<Finding>),
}

impl Check {
    /// The check named `name`.
    pub fn named(name: &str) -> Option<&'static Check> {
        ALL.iter().find(|check| check.name == name)
    }

    /// What it finds, in one line.
    pub fn summary(&self) -> Phrase {
        Phrase::new(self.summary)
    }

    /// Its page as Markdown, in English: what is wrong, why it hurts, how to mend it, examples.
    pub fn page(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        lines
            .map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line)))
            .collect()
    }

    /// A finding of this check on the source side, without an id.
    fn finding(&self, place: Place, message: Phrase, help: Phrase) -> Finding {
        Finding {
            check: self.name,
            level: self.level,
            grade: None,
            locale: None,
            place,
            id: None,
            message,
            help,
            related: Vec::new(),
        }
    }
}

/// The phrase `help` with the arguments that `diglot accept` takes for one translation.
fn acceptable(help: &'static str, table: &Table<'_>, id: &str) -> Phrase {
    Phrase::new(help)
        .with("locale", table.locale.as_str())
        .with("id", format!("{}/{id}", table.name))
}

/// The check that may have been meant by `name`, which is none.
fn similar_name(name: &str) -> Option<&'static str> {
    let scored = ALL
        .iter()
        .map(|check| (strsim::damerau_levenshtein(name, check.name), check.name));
    let (distance, best) = scored.min()?;
    (distance <= 1 + best.len() / 4).then_some(best)
}

/// What the checks of one catalog of one locale find.
pub fn of_table(table: &Table<'_>) -> Vec<Finding> {
    let runs = ALL.iter().filter_map(|check| match check.run {
        Run::Table(find) => Some(find(table)),
        Run::Reference(_) | Run::Project(_) | Run::Verdict(_) => None,
    });
    runs.flatten().collect()
}

/// What the checks of one catalog of the source locale find.
pub fn of_reference(reference: &Reference<'_>) -> Vec<Finding> {
    let runs = ALL.iter().filter_map(|check| match check.run {
        Run::Reference(find) => Some(find(reference)),
        Run::Table(_) | Run::Project(_) | Run::Verdict(_) => None,
    });
    runs.flatten().collect()
}

/// What the checks of the whole project find.
pub fn of_project(workspace: &Workspace<'_>) -> Vec<Finding> {
    let runs = ALL.iter().filter_map(|check| match check.run {
        Run::Project(find) => Some(find(workspace)),
        Run::Table(_) | Run::Reference(_) | Run::Verdict(_) => None,
    });
    runs.flatten().collect()
}

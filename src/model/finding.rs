//! What the checks found.

use super::{Fingerprint, Grade, Locale, Phrase};
use crate::text::{Place, TextEdit};
use std::collections::HashMap;

/// How much a finding matters; `Off` ones are not in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not reported.
    Off,
    /// Told, and no more.
    Note,
    /// Should be looked at.
    Warning,
    /// Fails a run.
    Error,
}

impl Level {
    /// All levels, least first.
    pub const ALL: [Level; 4] = [Level::Off, Level::Note, Level::Warning, Level::Error];

    /// The name used in machine formats and settings.
    pub fn name(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::Note => "note",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }

    /// The level of this name.
    pub fn named(name: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.name() == name)
    }
}

/// One thing that a check found, at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Name of the check.
    pub check: &'static str,
    /// Set by the runner from the settings.
    pub level: Level,
    /// Of an `outdated` finding, the grade: the settings may give each its own level.
    pub grade: Option<Grade>,
    /// The locale it concerns; `None` for the source side.
    pub locale: Option<Locale>,
    /// Where; always a place of a loaded file.
    pub place: Place,
    /// Id of the message concerned.
    pub id: Option<String>,
    /// What is wrong.
    pub message: Phrase,
    /// What to do.
    pub help: Phrase,
    /// What it is about, where the texts that `message` quotes would be others after every edit.
    pub subject: Option<String>,
    /// How many messages it stands for: one, or as many as its catalog lacks, for one.
    pub amount: usize,
    /// Further places that explain it.
    pub related: Vec<Related>,
    /// Edits of the file of `place` that mend it and can be made without asking; empty: a person must.
    pub fix: Vec<TextEdit>,
    /// What stays the same from run to run; given by the runner where somebody asks for it.
    pub fingerprint: Option<Fingerprint>,
}

impl Finding {
    /// What stays the same when the finding moves in its file.
    fn identity(&self) -> (&'static str, Level, Option<&Locale>, &str, Option<&str>, &Phrase) {
        (
            self.check,
            self.level,
            self.locale.as_ref(),
            &self.place.file,
            self.id.as_deref(),
            &self.message,
        )
    }
}

/// Another place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What is to be seen there.
    pub label: Phrase,
}

/// Counts of states, of one locale and catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The locale.
    pub locale: Locale,
    /// Name of the catalog.
    pub catalog: String,
    /// Messages by state and grade, in this order: current, outdated cosmetic, outdated wording,
    /// outdated meaning, unconfirmed, untracked, missing, obsolete.
    pub messages: [usize; 8],
    /// The same in words of the source (an obsolete message counts the words it was made from).
    pub words: [usize; 8],
    /// Messages whose translation a person has reviewed as it is now, beside the source as it is now.
    pub reviewed: usize,
    /// Where the locale is translated from a pivot, which of the current translations follow a text that does not
    /// follow the source.
    pub pivot: Option<PivotCoverage>,
}

/// The share of what is current among what the locale should have, in whole hundredths, of counts in the order of
/// `Coverage::messages`; 100 only when nothing is left to do.
pub fn percent_current(counts: &[usize; 8]) -> usize {
    let wanted: usize = counts[..7].iter().sum();
    (counts[0] * 100).checked_div(wanted).unwrap_or(100)
}

/// Counts of current translations that follow a text of a pivot that lags behind the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PivotCoverage {
    /// The pivot.
    pub locale: Locale,
    /// Messages by the state of the pivot's translation: outdated cosmetic, outdated wording, outdated meaning,
    /// unconfirmed, untracked.
    pub messages: [usize; 5],
}

/// All that a run of the checks says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Sorted by file, span, check.
    pub findings: Vec<Finding>,
    /// Sorted by locale, catalog.
    pub coverage: Vec<Coverage>,
}

impl Report {
    /// How many findings `before` has not, and how many only `before` has.
    ///
    /// A finding that has only moved in its file is the same; of equal ones each counts.
    pub fn difference(&self, before: &Report) -> (usize, usize) {
        let mut counts: HashMap<_, (usize, usize)> = HashMap::new();
        for finding in &self.findings {
            counts.entry(finding.identity()).or_default().0 += 1;
        }
        for finding in &before.findings {
            counts.entry(finding.identity()).or_default().1 += 1;
        }
        counts.values().fold((0, 0), |(new, gone), (now, then)| {
            (new + now.saturating_sub(*then), gone + then.saturating_sub(*now))
        })
    }

    /// Number of findings at `level`.
    pub fn count(&self, level: Level) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.level == level)
            .count()
    }
}

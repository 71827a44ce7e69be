//! What a report says of each locale as a whole.

use super::Scene;
use crate::model::{Finding, Level, Locale, Phrase, Report};
use std::collections::BTreeMap;

/// One locale, or the source side.
#[derive(Default)]
pub(super) struct Total<'r> {
    /// Messages by state, in the order of `Coverage`; all zero where no coverage was counted.
    pub messages: [usize; 8],
    /// Whether any catalog of the locale was counted.
    pub is_counted: bool,
    /// Its findings, the worst first, else in the order of the report.
    pub findings: Vec<&'r Finding>,
}

impl Total<'_> {
    /// Number of findings at `level`.
    pub fn count(&self, level: Level) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.level == level)
            .count()
    }

    /// The numbers of findings as a phrase.
    pub fn counts(&self) -> Phrase {
        counts([Level::Error, Level::Warning, Level::Note].map(|level| self.count(level)))
    }
}

/// Every locale that has coverage or findings, by its tag; the source side, `None`, last and only if it has
/// findings.
pub(super) fn totals(report: &Report) -> Vec<(Option<&Locale>, Total<'_>)> {
    let mut totals: BTreeMap<Option<&Locale>, Total<'_>> = BTreeMap::new();
    for coverage in &report.coverage {
        let total = totals.entry(Some(&coverage.locale)).or_default();
        total.is_counted = true;
        for (sum, count) in total.messages.iter_mut().zip(coverage.messages) {
            *sum += count;
        }
    }
    for finding in &report.findings {
        let total = totals.entry(finding.locale.as_ref()).or_default();
        total.findings.push(finding);
    }
    for total in totals.values_mut() {
        total
            .findings
            .sort_by_key(|finding| std::cmp::Reverse(finding.level));
    }
    let source = totals.remove(&None).map(|total| (None, total));
    totals.into_iter().chain(source).collect()
}

/// The line of counts of a report, or that it is clean.
pub(super) fn counts([errors, warnings, notes]: [usize; 3]) -> Phrase {
    if errors + warnings + notes == 0 {
        return Phrase::new("report-clean");
    }
    let phrase = Phrase::new("report-counts").with("errors", errors);
    phrase.with("warnings", warnings).with("notes", notes)
}

/// The counts of the whole report.
pub(super) fn all_counts(report: &Report) -> Phrase {
    counts([Level::Error, Level::Warning, Level::Note].map(|level| report.count(level)))
}

/// States as columns show them: the phrase above, the slots of `Coverage` that it counts.
pub(super) const STATES: &[(&str, &[usize])] = &[
    ("status-current", &[0]),
    ("status-outdated", &[1, 2, 3]),
    ("status-unconfirmed", &[4]),
    ("status-untracked", &[5]),
    ("status-missing", &[6]),
    ("status-obsolete", &[7]),
];

/// How many messages are in one of `slots`.
pub(super) fn of(messages: &[usize; 8], slots: &[usize]) -> usize {
    slots.iter().map(|slot| messages[*slot]).sum()
}

/// The share of what is current, for a person.
pub(super) fn share(scene: &Scene<'_>, messages: &[usize; 8]) -> String {
    let percent = crate::model::percent_current(messages);
    (scene.say)(&Phrase::new("status-share").with("percent", percent))
}

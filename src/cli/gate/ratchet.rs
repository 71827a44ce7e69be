//! `--baseline`: what the project has agreed to live with for now does not fail a run, and nothing else is let in.
//!
//! The baseline holds what would fail a run, findings at level error. Warnings and notes are shown as always.

use super::super::context::Failure;
use super::narrow::Narrow;
use super::{Passed, flagged};
use crate::disk;
use crate::engine::Snapshot;
use crate::formats::baseline::{self, BASELINE};
use crate::model::{Act, Baseline, ChangeSet, Debt, FileChange, Level, Phrase, Problem, TextFile};
use clap::ArgMatches;
use std::collections::HashSet;
use std::sync::Arc;

/// A baseline, and what to do to it.
pub(super) struct Ratchet {
    file: Option<TextFile>,
    baseline: Baseline,
    update: Update,
}

/// What becomes of the baseline's file.
enum Update {
    Nothing,
    /// What is mended goes.
    Shrink,
    /// What is new comes in, for a reason.
    Grow(Arc<str>),
}

impl Ratchet {
    pub fn of(matches: &ArgMatches, snapshot: &Snapshot) -> Result<Ratchet, Failure> {
        let update = match matches.get_one::<String>("allow-growth") {
            Some(reason) => {
                let words: Vec<&str> = reason.split_whitespace().collect();
                if words.is_empty() {
                    return Err(Phrase::new("gate-no-reason").into());
                }
                Update::Grow(words.join(" ").into())
            }
            None if matches.get_flag("update-baseline") => Update::Shrink,
            None => Update::Nothing,
        };
        let file = disk::read_own(snapshot.root(), BASELINE);
        let baseline = match (&file, &update) {
            (Some(file), _) => read(file)?,
            (None, Update::Grow(_)) => Baseline::default(),
            (None, Update::Nothing | Update::Shrink) => {
                let failure = Failure::new(Phrase::new("gate-no-baseline").with("file", BASELINE));
                return Err(failure.hint(Phrase::new("gate-no-baseline-help")));
            }
        };
        Ok(Ratchet {
            file,
            baseline,
            update,
        })
    }

    /// Takes the flags of known findings away, and says how much is known.
    pub fn hold(&self, debts: &[Debt], narrow: &Narrow, is_kept: &mut [bool], passed: &mut Passed) {
        let findings = &passed.report.findings;
        let (now, places) = flagged(debts, |at| is_kept[at] && findings[at].level == Level::Error);
        let measure = self.baseline.measure(&now, &|debt| narrow.holds(debt));
        let growth = match &self.update {
            Update::Grow(reason) => Some(reason),
            Update::Nothing | Update::Shrink => None,
        };
        let (mut grown, mut refused) = (0, 0);
        for (at, standing) in places.iter().zip(&measure.standings) {
            let is_let_in = growth.is_some() && !standing.is_known();
            grown += if is_let_in { debts[*at].count() } else { 0 };
            refused += usize::from(!standing.is_known() && !is_let_in);
            is_kept[*at] = !standing.is_known() && !is_let_in;
        }
        let fewer = measure.before - measure.left;
        if self.file.is_some() {
            let known = Phrase::new("gate-known").with("count", measure.left);
            passed.remarks.push(known.with("fewer", fewer));
        }
        match &self.update {
            Update::Nothing => {
                let help = (fewer > 0).then(|| Phrase::new("gate-known-help"));
                let doubled = self.file.as_ref().and_then(doubled);
                let doubled = doubled.map(|place| Phrase::new("gate-doubled").with("place", place));
                passed.remarks.extend(help.into_iter().chain(doubled));
            }
            Update::Shrink | Update::Grow(_) => {
                if refused > 0 {
                    passed
                        .remarks
                        .push(Phrase::new("gate-not-grown").with("count", refused));
                }
                // What a narrow run has not looked at would fail the next whole run.
                if self.file.is_none() && !narrow.is_all() {
                    passed.remarks.push(Phrase::new("gate-narrow-baseline"));
                }
                let after = self.baseline.updated(&now, &measure, growth);
                passed.changes = self.change(&after, grown);
            }
        }
    }

    fn change(&self, after: &Baseline, grown: usize) -> ChangeSet {
        let before = self.file.as_ref().map(|file| Arc::clone(&file.text));
        let text = baseline::write(after, before.as_deref().unwrap_or_default());
        if before.as_deref() == Some(&*text) {
            return ChangeSet::default();
        }
        let act = Act {
            path: BASELINE.into(),
            phrase: Phrase::new("gate-grown").with("count", grown),
        };
        ChangeSet {
            acts: (grown > 0).then_some(act).into_iter().collect(),
            files: vec![FileChange {
                path: BASELINE.into(),
                before,
                after: Some(text),
            }],
        }
    }
}

/// A baseline of which every line is understood.
fn read(file: &TextFile) -> Result<Baseline, Failure> {
    let read = baseline::read(&file.text);
    // What cannot be read at all is not told of line by line.
    let problems = match &file.damage {
        // No editor can mend what was written over: it is as it was in git, or lost.
        Some(damage) if !file.text.is_empty() => vec![Problem {
            help: Some(Phrase::new("baseline-file-help")),
            ..damage.clone()
        }],
        Some(damage) => vec![damage.clone()],
        None => read.problems,
    };
    if problems.is_empty() {
        return Ok(read.tree);
    }
    let what = Phrase::new("gate-baseline-wrong").with("file", &*file.path);
    let failure = Failure::of_file(what, file, &problems);
    Err(match problems.iter().any(|problem| problem.help.is_none()) {
        true => failure.hint(Phrase::new("baseline-help")),
        false => failure,
    })
}

/// The place of the first line that says once more what another line says.
fn doubled(file: &TextFile) -> Option<String> {
    let mut seen = HashSet::new();
    let mut findings = file
        .text
        .lines()
        .enumerate()
        .filter(|(_, line)| baseline::is_finding(line));
    let again = findings.find(|(_, line)| !seen.insert(*line));
    again.map(|(at, _)| format!("{}:{}", file.path, at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_that_stands_there_twice_is_found_and_other_lines_may() {
        let file = |text: &str| TextFile {
            path: BASELINE.into(),
            text: text.into(),
            damage: None,
        };
        let once = "diglot-baseline 1.1 x\nbecause 3f2a9c We begin.\nfr app a missing 0 x1 3f2a9c 81d0\n";
        assert_eq!(doubled(&file(once)), None);
        // As git's own `merge=union` leaves it, whatever the line ends are.
        let union = format!("{once}{once}");
        assert_eq!(doubled(&file(&union)).as_deref(), Some(".diglot/baseline:6"));
        let union = union.replace('\n', "\r\n");
        assert_eq!(doubled(&file(&union)).as_deref(), Some(".diglot/baseline:6"));
    }
}

//! `--baseline`: what the project has agreed to live with for now does not fail a run, and nothing else is let in.
//!
//! The baseline holds what would fail a run, findings at level error. Warnings and notes are shown as always.

use super::super::context::Failure;
use super::narrow::Narrow;
use super::{Passed, flagged};
use crate::disk;
use crate::engine::Snapshot;
use crate::formats::baseline::{self, BASELINE};
use crate::model::{Act, Baseline, ChangeSet, Debt, FileChange, Level, Phrase, TextFile};
use crate::text::LineIndex;
use clap::ArgMatches;
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
        let file = disk::read_inside(snapshot.root(), BASELINE);
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
        let mut grown = 0;
        for (at, standing) in places.iter().zip(&measure.standings) {
            let is_let_in = growth.is_some() && !standing.is_known();
            grown += if is_let_in { debts[*at].count() } else { 0 };
            is_kept[*at] = !standing.is_known() && !is_let_in;
        }
        let fewer = measure.before - measure.left;
        if self.file.is_some() {
            let known = Phrase::new("gate-known").with("count", measure.left);
            passed.remarks.push(known.with("fewer", fewer));
        }
        match &self.update {
            Update::Nothing if fewer > 0 => passed.remarks.push(Phrase::new("gate-known-help")),
            Update::Nothing => {}
            Update::Shrink | Update::Grow(_) => {
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
    let problems = file.damage.iter().chain(&read.problems);
    let lines = LineIndex::new(&file.text);
    let told = problems.map(|problem| {
        let start = lines.line_column(&file.text, problem.span.start as usize);
        let place = format!("{}:{}:{}", file.path, start.line, start.column);
        (place, problem.message.clone(), None)
    });
    let details: Vec<_> = told.collect();
    match details.is_empty() {
        true => Ok(read.tree),
        false => Err(Failure::Told {
            what: Phrase::new("gate-baseline-wrong").with("file", &*file.path),
            details,
            hints: vec![Phrase::new("baseline-help")],
        }),
    }
}

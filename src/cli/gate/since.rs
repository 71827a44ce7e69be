//! `--since REVISION`: only what the work since then has made worse.
//!
//! The findings are held against those of the newest commit that `HEAD` and the revision have in common: what others
//! have done on the revision's side meanwhile is not this branch's doing. The old texts are judged at today's levels
//! of checks; whoever makes a check stricter has not made a text worse.

use super::super::context::{Context, Failure};
use super::super::history;
use super::narrow::Narrow;
use super::{Passed, flagged};
use crate::engine::Snapshot;
use crate::model::{Debt, Phrase, measure};
use std::collections::HashSet;

/// What was known at the commit that the work began with.
pub(super) struct Since {
    /// As the person named it.
    revision: String,
    /// The commit that both have in common, short.
    commit: String,
    known: Vec<Debt>,
}

impl Since {
    pub fn of(revision: &str, snapshot: &Snapshot, context: &mut Context<'_>) -> Result<Since, Failure> {
        if revision.trim().is_empty() {
            let failure = Failure::new(Phrase::new("usage-value-missing").with("argument", "--since"));
            return Err(failure.hint(Phrase::new("gate-since-help")));
        }
        let (commit, past) = history::parting(revision, snapshot, context)?;
        let mut report = past.report(None);
        past.fingerprint(&mut report);
        Ok(Since {
            revision: revision.to_owned(),
            commit,
            known: past.debts(&report.findings),
        })
    }

    /// Takes the flags of findings away that were there, and says how many there are of each kind.
    pub fn hold(&self, debts: &[Debt], narrow: &Narrow, is_kept: &mut [bool], passed: &mut Passed) {
        let (now, places) = flagged(debts, |at| is_kept[at]);
        let known: Vec<&Debt> = self.known.iter().collect();
        let measure = measure(&now, &known, &|debt| narrow.holds(debt));
        for (at, standing) in places.iter().zip(&measure.standings) {
            is_kept[*at] = !standing.is_known();
        }
        let new = measure.standings.iter().filter(|standing| !standing.is_known());
        passed.remarks.push(
            Phrase::new("gate-since")
                .with("new", new.count())
                .with("gone", measure.before - measure.left)
                .with("known", measure.left)
                .with("revision", self.revision.as_str())
                .with("commit", self.commit.as_str()),
        );
        let outdated = now.iter().zip(&measure.standings);
        let outdated = outdated.filter(|(debt, standing)| debt.check == "outdated" && !standing.is_known());
        let outdated: Vec<&Debt> = outdated.map(|(debt, _)| debt).collect();
        if !outdated.is_empty() {
            let messages: HashSet<_> = outdated.iter().map(|debt| (&debt.home, &debt.id)).collect();
            passed.remarks.push(
                Phrase::new("gate-since-outdated")
                    .with("messages", messages.len())
                    .with("translations", outdated.len()),
            );
        }
    }
}

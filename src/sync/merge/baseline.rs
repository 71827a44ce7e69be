//! Baselines: finding by finding.
//!
//! What one side took out is out, what one side let in is in, and of two amounts the lesser counts: a merge lets
//! nothing grow.

use super::{Merged, Versions, is_kept};
use crate::formats::baseline;
use crate::model::{Baseline, Fingerprint, Kept};
use std::collections::{BTreeMap, BTreeSet};

/// `None` if a version cannot be read as a baseline.
pub(super) fn merge(versions: Versions<'_>) -> Option<Merged> {
    let [base, ours, theirs] = versions.each().map(entries);
    let [base, ours, theirs] = [base?, ours?, theirs?];
    let all: BTreeSet<&Fingerprint> = base.keys().chain(ours.keys()).chain(theirs.keys()).collect();
    let kept = all.into_iter().filter_map(|mark| {
        let found = [base.get(mark), ours.get(mark), theirs.get(mark)];
        if !is_kept(found[0].is_some(), found[1].is_some(), found[2].is_some()) {
            return None;
        }
        // Both sides are treated alike, so the words of the reason decide where it is not the amount.
        let sides = found[1..].iter().flatten();
        sides
            .min_by_key(|kept| (kept.debt.amount, kept.reason.clone()))
            .map(|kept| Kept::clone(kept))
    });
    let merged = Baseline { kept: kept.collect() };
    Some(Merged {
        text: baseline::write(&merged, versions.ours),
        conflicts: 0,
    })
}

fn entries(text: &str) -> Option<BTreeMap<Fingerprint, Kept>> {
    // The common ancestor of two that began a baseline is empty.
    if text.is_empty() {
        return Some(BTreeMap::new());
    }
    let read = baseline::read(text);
    let entries = read
        .tree
        .kept
        .into_iter()
        .map(|kept| (kept.debt.fingerprint, kept));
    read.problems.is_empty().then(|| entries.collect())
}

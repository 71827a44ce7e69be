//! The pairs found so far, and the gaps that those leave that stayed in order.

use super::order::{Weighted, heaviest_run};

/// Pairs of items, each item in one at most.
pub(super) struct Pairing {
    /// For each older item its successor.
    pub of_before: Vec<Option<usize>>,
    /// For each newer item the one that it comes from.
    pub of_after: Vec<Option<usize>>,
    /// By newer item: whether its pair is one of those that stayed in order.
    pub stays: Vec<bool>,
    gap_before: Vec<usize>,
    gap_after: Vec<usize>,
}

impl Pairing {
    pub(super) fn new(before: usize, after: usize) -> Pairing {
        Pairing {
            of_before: vec![None; before],
            of_after: vec![None; after],
            stays: vec![false; after],
            gap_before: vec![0; before],
            gap_after: vec![0; after],
        }
    }

    /// Adds a pair of two items that are in none.
    pub(super) fn add(&mut self, before: usize, after: usize) {
        debug_assert!(self.is_free(before, after));
        self.of_before[before] = Some(after);
        self.of_after[after] = Some(before);
    }

    /// Whether an item of either side is in no pair.
    pub(super) fn has_free(&self) -> bool {
        self.of_before.iter().any(Option::is_none) || self.of_after.iter().any(Option::is_none)
    }

    pub(super) fn is_free(&self, before: usize, after: usize) -> bool {
        self.of_before[before].is_none() && self.of_after[after].is_none()
    }

    pub(super) fn is_pair(&self, before: usize, after: usize) -> bool {
        self.of_before.get(before) == Some(&Some(after))
    }

    /// Of the items before and behind both, how many are pairs: 0 to 2.
    pub(super) fn neighbours(&self, before: usize, after: usize) -> usize {
        let ahead = before > 0 && after > 0 && self.is_pair(before - 1, after - 1);
        usize::from(ahead) + usize::from(self.is_pair(before + 1, after + 1))
    }

    /// Finds anew which pairs stayed in order; `weight` is by older item.
    pub(super) fn settle(&mut self, weight: impl Fn(usize) -> f32) {
        let pairs: Vec<Weighted> = self
            .of_after
            .iter()
            .enumerate()
            .filter_map(|(after, before)| {
                let before = (*before)?;
                Some(Weighted {
                    before,
                    after,
                    weight: weight(before),
                })
            })
            .collect();
        self.stays.fill(false);
        for at in heaviest_run(&pairs) {
            self.stays[pairs[at].after] = true;
        }
        let mut passed = 0;
        for (after, gap) in self.gap_after.iter_mut().enumerate() {
            *gap = passed;
            passed += usize::from(self.stays[after]);
        }
        let mut passed = 0;
        for (before, gap) in self.gap_before.iter_mut().enumerate() {
            *gap = passed;
            passed += usize::from(self.of_before[before].is_some_and(|after| self.stays[after]));
        }
    }

    /// Whether both stand between the same two pairs that stayed in order.
    pub(super) fn is_one_gap(&self, before: usize, after: usize) -> bool {
        self.gap_before[before] == self.gap_after[after]
    }

    /// The free items of each gap that has some on both sides, in order.
    pub(super) fn gaps(&self) -> Vec<(Vec<usize>, Vec<usize>)> {
        let count = self
            .gap_before
            .iter()
            .chain(&self.gap_after)
            .max()
            .map_or(0, |gap| gap + 1);
        let mut gaps = vec![(Vec::new(), Vec::new()); count];
        for (before, _) in self.of_before.iter().enumerate().filter(|(_, of)| of.is_none()) {
            gaps[self.gap_before[before]].0.push(before);
        }
        for (after, _) in self.of_after.iter().enumerate().filter(|(_, of)| of.is_none()) {
            gaps[self.gap_after[after]].1.push(after);
        }
        gaps.retain(|(before, after)| !before.is_empty() && !after.is_empty());
        gaps
    }
}

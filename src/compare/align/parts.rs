//! Items that were divided, and items that became one.

use super::pairing::Pairing;
use super::texts::Texts;
use super::words::{Bag, Scale, Word};
use std::collections::{BTreeMap, HashSet};

/// A free item that is a part of one on the other side, which has a pair already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub before: usize,
    pub after: usize,
}

/// Least share of a part that must stand in the whole, outside of what its other parts have of it.
const COVERED: f32 = 0.6;
/// The same for a part of few words, where a share says little.
const COVERED_SHORT: f32 = 0.85;
/// Least share of a part's neighbouring words that must be neighbours in the whole.
const RUNS: f32 = 0.5;
/// Words of a part that is not short.
const LONG: usize = 6;

/// The free newer items that are parts of older ones, and the free older ones that went into newer ones.
pub(super) fn find(texts: &Texts<'_>, pairing: &Pairing) -> Vec<Part> {
    let old: Vec<&Bag> = (0..texts.before.len()).map(|at| texts.of_before(at)).collect();
    let new: Vec<&Bag> = (0..texts.after.len()).map(|at| texts.of_after(at)).collect();
    let weights = &texts.words.weights;
    let splits = Search::new(&new, &old, &pairing.of_after, &pairing.of_before, weights).run();
    let merges = Search::new(&old, &new, &pairing.of_before, &pairing.of_after, weights).run();
    let splits = splits.into_iter().map(|(after, before)| Part { before, after });
    let merges = merges.into_iter().map(|(before, after)| Part { before, after });
    splits.chain(merges).collect()
}

/// A search for the parts of wholes, among the free items that stand beside what is known of the whole.
struct Search<'w> {
    parts: &'w [&'w Bag],
    wholes: &'w [&'w Bag],
    /// By item that may be a part: the whole that it belongs to.
    whole_of: Vec<Option<usize>>,
    /// By whole: its pair.
    pair_of: &'w [Option<usize>],
    /// By whole: what was found besides.
    found: BTreeMap<usize, Vec<usize>>,
    scale: Scale<'w>,
    /// The whole that is on the scale, without its parts, and its neighbouring words.
    open: Option<usize>,
    neighbours: HashSet<(Word, Word)>,
}

impl<'w> Search<'w> {
    fn new(
        parts: &'w [&'w Bag],
        wholes: &'w [&'w Bag],
        whole_of: &[Option<usize>],
        pair_of: &'w [Option<usize>],
        weights: &'w [f32],
    ) -> Search<'w> {
        Search {
            parts,
            wholes,
            whole_of: whole_of.to_vec(),
            pair_of,
            found: BTreeMap::new(),
            scale: Scale::new(weights),
            open: None,
            neighbours: HashSet::new(),
        }
    }

    /// Each part with its whole.
    fn run(mut self) -> Vec<(usize, usize)> {
        let count = self.parts.len();
        self.pass(0..count);
        self.open = None;
        self.pass((0..count).rev());
        let of_whole = |(whole, parts): (usize, Vec<usize>)| parts.into_iter().map(move |part| (part, whole));
        self.found.into_iter().flat_map(of_whole).collect()
    }

    /// Goes through the items; each free one is held against the whole of the last that had one.
    fn pass(&mut self, order: impl Iterator<Item = usize>) {
        let mut last = None;
        for at in order {
            if let Some(whole) = self.whole_of[at] {
                last = Some(whole);
            } else if let Some(whole) = last
                && self.is_part(at, whole)
            {
                self.whole_of[at] = Some(whole);
                self.found.entry(whole).or_default().push(at);
                self.scale.take(self.parts[at]);
            }
        }
    }

    fn is_part(&mut self, part: usize, whole: usize) -> bool {
        let bag = self.parts[part];
        if bag.weight <= 0.0 {
            return false;
        }
        self.open(whole);
        let covered = self.scale.common(bag) / bag.weight;
        let least = match bag.sequence.len() < LONG {
            true => COVERED_SHORT,
            false => COVERED,
        };
        covered >= least && self.runs(&bag.sequence, whole) >= RUNS
    }

    fn open(&mut self, whole: usize) {
        if self.open == Some(whole) {
            return;
        }
        self.open = Some(whole);
        self.scale.open(self.wholes[whole]);
        let found = self.found.get(&whole).into_iter().flatten().copied();
        for part in found.chain(self.pair_of[whole]) {
            self.scale.take(self.parts[part]);
        }
        let sequence = &self.wholes[whole].sequence;
        self.neighbours = sequence.windows(2).map(|two| (two[0], two[1])).collect();
    }

    /// The share of a part's neighbouring words that are neighbours in the open whole as well.
    fn runs(&self, part: &[Word], whole: usize) -> f32 {
        if part.len() < 2 {
            // A single word is known by its place alone.
            let sequence = &self.wholes[whole].sequence;
            let is_at_an_end = sequence.first() == part.first() || sequence.last() == part.last();
            return if is_at_an_end { 1.0 } else { 0.0 };
        }
        let kept = part
            .windows(2)
            .filter(|two| self.neighbours.contains(&(two[0], two[1])));
        kept.count() as f32 / (part.len() - 1) as f32
    }
}

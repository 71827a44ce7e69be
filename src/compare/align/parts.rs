//! Items that were divided, and items that became one.

use super::pairing::Pairing;
use super::words::{Bag, Scale, Word, Words};
use std::collections::HashSet;

/// A free item that is a part of one on the other side, which has a pair already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub before: usize,
    pub after: usize,
}

/// Least share of a part that must stand in the whole, outside of what the whole's pair has of it.
const COVERED: f32 = 0.6;
/// The same for a part of few words, where a share says little.
const COVERED_SHORT: f32 = 0.85;
/// Least share of a part's neighbouring words that must be neighbours in the whole.
const RUNS: f32 = 0.5;
/// Words of a part that is not short.
const LONG: usize = 6;

/// The free newer items that are parts of older ones, and the free older ones that went into newer ones.
pub(super) fn find(words: &Words, pairing: &Pairing) -> Vec<Part> {
    let splits = Side {
        parts: &words.after,
        wholes: &words.before,
        whole_of_part: &pairing.of_after,
        part_of_whole: &pairing.of_before,
    };
    let merges = Side {
        parts: &words.before,
        wholes: &words.after,
        whole_of_part: &pairing.of_before,
        part_of_whole: &pairing.of_after,
    };
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(
        splits
            .find(&words.weights)
            .into_iter()
            .map(|(after, before)| Part { before, after }),
    );
    parts.extend(
        merges
            .find(&words.weights)
            .into_iter()
            .map(|(before, after)| Part { before, after }),
    );
    parts
}

/// The two sides, by what may be a part and what a whole.
struct Side<'w> {
    parts: &'w [Bag],
    wholes: &'w [Bag],
    whole_of_part: &'w [Option<usize>],
    part_of_whole: &'w [Option<usize>],
}

impl Side<'_> {
    /// Pairs of a free item and the whole that it is a part of.
    fn find(&self, weights: &[f32]) -> Vec<(usize, usize)> {
        let mut whole_of: Vec<Option<usize>> = self.whole_of_part.to_vec();
        let mut scale = Scale::new(weights);
        let mut found: Vec<(usize, usize)> = Vec::new();
        let count = self.parts.len();
        // Parts beside the pair come first, then those beside these, on either side.
        let forth: Vec<usize> = (0..count).collect();
        let back: Vec<usize> = (0..count).rev().collect();
        for order in [forth, back] {
            let mut last = None;
            for at in order {
                if let Some(whole) = whole_of[at] {
                    last = Some(whole);
                    continue;
                }
                let Some(whole) = last else { continue };
                let taken: Vec<usize> = found
                    .iter()
                    .filter(|(_, of)| *of == whole)
                    .map(|(part, _)| *part)
                    .chain(self.part_of_whole[whole])
                    .collect();
                if self.is_part(at, whole, &taken, &mut scale) {
                    whole_of[at] = Some(whole);
                    found.push((at, whole));
                }
            }
        }
        found
    }

    fn is_part(&self, part: usize, whole: usize, taken: &[usize], scale: &mut Scale<'_>) -> bool {
        let (bag, of) = (&self.parts[part], &self.wholes[whole]);
        if bag.sequence.is_empty() || of.sequence.len() <= bag.sequence.len() / 2 {
            return false;
        }
        scale.open(of);
        for &other in taken {
            scale.take(&self.parts[other]);
        }
        let covered = scale.common(bag) / bag.weight;
        let is_short = bag.sequence.len() < LONG;
        if covered < if is_short { COVERED_SHORT } else { COVERED } {
            return false;
        }
        runs(&bag.sequence, &of.sequence) >= RUNS
    }
}

/// The share of a text's neighbouring words that are neighbours in the other as well.
fn runs(part: &[Word], whole: &[Word]) -> f32 {
    if part.len() < 2 {
        return if whole.first() == part.first() || whole.last() == part.last() {
            1.0
        } else {
            0.0
        };
    }
    let neighbours: HashSet<(Word, Word)> = whole.windows(2).map(|two| (two[0], two[1])).collect();
    let kept = part
        .windows(2)
        .filter(|two| neighbours.contains(&(two[0], two[1])))
        .count();
    kept as f32 / (part.len() - 1) as f32
}

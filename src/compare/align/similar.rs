//! Items whose wording was edited.

use super::Item;
use super::order::{Weighted, heaviest_run};
use super::pairing::Pairing;
use super::words::{Scale, Words};

/// Most items of a wording's index entry that are looked at: a word that stands in more says little.
const COMMON: usize = 64;
/// Candidates kept of each newer item.
const KEPT: usize = 12;
/// Gaps of at most as many pairs are compared each with each.
const SMALL: usize = 1024;
/// In larger gaps, how far from its relative place an item is looked for.
const BAND: usize = 6;

/// An older item that a newer one may come from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub before: usize,
    pub after: usize,
    pub likeness: f32,
}

/// For the free newer items, the older ones that share rare words, best first within each.
pub(super) fn by_rare_words(words: &Words, pairing: &Pairing) -> Vec<Candidate> {
    let mut places: Vec<Vec<u32>> = vec![Vec::new(); words.weights.len()];
    for (at, bag) in words.before.iter().enumerate() {
        if pairing.of_before[at].is_none() {
            for &(word, _) in &bag.counts {
                // One more than is used shows that the word is common.
                if places[word as usize].len() <= COMMON {
                    places[word as usize].push(at as u32);
                }
            }
        }
    }
    let mut shares = vec![0.0f32; words.before.len()];
    let mut touched: Vec<u32> = Vec::new();
    let mut scale = Scale::new(&words.weights);
    let mut candidates = Vec::new();
    for (after, bag) in words.after.iter().enumerate() {
        if pairing.of_after[after].is_some() {
            continue;
        }
        for &(word, _) in &bag.counts {
            let list = &places[word as usize];
            if list.len() > COMMON {
                continue;
            }
            for &before in list {
                let share = &mut shares[before as usize];
                if *share == 0.0 {
                    touched.push(before);
                }
                *share += words.weights[word as usize];
            }
        }
        let rank = |before: u32| shares[before as usize] / words.before[before as usize].weight.sqrt();
        touched.sort_unstable_by(|&a, &b| rank(b).total_cmp(&rank(a)).then(a.cmp(&b)));
        scale.open(bag);
        for &before in touched.iter().take(KEPT) {
            candidates.push(Candidate {
                before: before as usize,
                after,
                likeness: scale.likeness(&words.before[before as usize]),
            });
        }
        for before in touched.drain(..) {
            shares[before as usize] = 0.0;
        }
    }
    candidates
}

/// Pairs free items that stand in one gap, in order, where they are at least `least` alike.
pub(super) fn pair_near(
    before: &[Item<'_>],
    after: &[Item<'_>],
    words: &Words,
    rare: &[Candidate],
    least: f32,
    pairing: &mut Pairing,
) {
    let mut pool: Vec<Candidate> = rare
        .iter()
        .copied()
        .filter(|c| pairing.is_free(c.before, c.after) && pairing.is_one_gap(c.before, c.after))
        .collect();
    let mut scale = Scale::new(&words.weights);
    for (old, new) in pairing.gaps() {
        for (place, &after) in new.iter().enumerate() {
            scale.open(&words.after[after]);
            let mut weigh = |place: usize| {
                let before = old[place];
                pool.push(Candidate {
                    before,
                    after,
                    likeness: scale.likeness(&words.before[before]),
                });
            };
            if old.len() * new.len() <= SMALL {
                (0..old.len()).for_each(&mut weigh);
            } else {
                let from_first = place;
                let from_last = (old.len() + place).checked_sub(new.len());
                let relative = place * old.len() / new.len();
                for centre in [Some(from_first), from_last, Some(relative)]
                    .into_iter()
                    .flatten()
                {
                    let low = centre.saturating_sub(BAND);
                    let high = (centre + BAND + 1).min(old.len());
                    (low..high).for_each(&mut weigh);
                }
            }
        }
    }
    let weighted: Vec<Weighted> = pool
        .into_iter()
        .filter_map(|candidate| {
            let score = candidate.likeness + context(before, after, pairing, &candidate);
            (score >= least).then_some(Weighted {
                before: candidate.before,
                after: candidate.after,
                weight: score * score,
            })
        })
        .collect();
    for at in heaviest_run(&weighted) {
        pairing.add(weighted[at].before, weighted[at].after);
    }
}

/// Pairs free items wherever they stand, best first, where they are at least `least` alike.
pub(super) fn pair_far(
    before: &[Item<'_>],
    after: &[Item<'_>],
    rare: &[Candidate],
    least: f32,
    pairing: &mut Pairing,
) {
    let mut pool: Vec<(f32, Candidate)> = rare
        .iter()
        .filter(|c| pairing.is_free(c.before, c.after))
        .map(|c| (c.likeness + context(before, after, pairing, c), *c))
        .filter(|(score, _)| *score >= least)
        .collect();
    pool.sort_by(|(a, one), (b, other)| {
        b.total_cmp(a)
            .then((one.after, one.before).cmp(&(other.after, other.before)))
    });
    for (_, candidate) in pool {
        if pairing.is_free(candidate.before, candidate.after) {
            pairing.add(candidate.before, candidate.after);
        }
    }
}

/// What neighbours and the sort of block add to a likeness.
fn context(before: &[Item<'_>], after: &[Item<'_>], pairing: &Pairing, candidate: &Candidate) -> f32 {
    let is_heading = |item: &Item<'_>| (1..=6).contains(&item.kind);
    let (old, new) = (&before[candidate.before], &after[candidate.after]);
    let sort = if old.kind == new.kind {
        0.05
    } else if is_heading(old) != is_heading(new) {
        -0.05
    } else {
        0.0
    };
    sort + 0.05 * pairing.neighbours(candidate.before, candidate.after) as f32
}

//! Items whose wording was edited.

use super::best::{Best, Candidate};
use super::order::{Weighted, heaviest_run};
use super::pairing::Pairing;
use super::texts::Texts;
use super::words::{Scale, Word};

/// Least likeness (0.0 to 1.0) of an edited item that may have moved too.
const CLEAR: f32 = 0.65;
/// The same where no other item comes near.
const ALONE: f32 = 0.45;
/// From this share of a moved item's likeness on, what stands around it is like it too.
const LIKE: f32 = 0.85;
/// Least likeness of an edited item that stayed between its neighbours.
const FAINT: f32 = 0.38;
/// Least likeness, whatever its neighbours say: what shares less is another text in the same place.
const FLOOR: f32 = 0.3;
/// What a pair before or behind adds to the likeness of two items.
const NEIGHBOUR: f32 = 0.1;
/// What one sort of block adds; a heading against another sort loses as much.
const SORT: f32 = 0.05;
/// New pairs are new neighbours: the search is repeated as long as it finds some, and at most so often.
const ROUNDS: usize = 3;

/// Most items that a word of the index may stand in: one that stands in more says little.
const COMMON: usize = 32;
/// Candidates kept of each newer item.
const KEPT: usize = 8;
/// Gaps of at most as many pairs are compared each with each.
const SMALL: usize = 1024;
/// In larger gaps, how far from its relative place an item is looked for.
const BAND: usize = 6;

/// Pairs free items by likeness: clear ones in their gaps, then those that moved, then faint ones in the
/// gaps that are left.
pub(super) fn pair(texts: &Texts<'_>, pairing: &mut Pairing) {
    let rare = by_rare_words(texts, pairing);
    pair_near(texts, &rare, CLEAR, pairing);
    for _ in 0..ROUNDS {
        let moved = pair_far(texts, &rare, pairing);
        pairing.settle(|before| texts.wordings.weight(before));
        let stayed = pair_near(texts, &rare, FAINT, pairing);
        pairing.settle(|before| texts.wordings.weight(before));
        if moved + stayed == 0 {
            break;
        }
    }
}

/// The free older items by their rare words.
struct Index {
    /// Items, those of one word together.
    places: Vec<u32>,
    /// By word: where its items start; those of the next word start where they end.
    starts: Vec<u32>,
}

impl Index {
    fn new(texts: &Texts<'_>, pairing: &Pairing) -> Index {
        let free = || (0..texts.before.len()).filter(|&before| pairing.of_before[before].is_none());
        let mut counts = vec![0u32; texts.words.weights.len()];
        for &(word, _) in free().flat_map(|before| &texts.of_before(before).counts) {
            counts[word as usize] += 1;
        }
        let mut starts = Vec::with_capacity(counts.len() + 1);
        let mut end = 0;
        for count in counts.iter_mut() {
            starts.push(end);
            *count = if *count as usize <= COMMON { *count } else { 0 };
            end += *count;
        }
        starts.push(end);
        // From here on, how many are still to be put down.
        let mut places = vec![0; end as usize];
        for before in free() {
            for &(word, _) in &texts.of_before(before).counts {
                let left = &mut counts[word as usize];
                if *left > 0 {
                    places[(starts[word as usize + 1] - *left) as usize] = before as u32;
                    *left -= 1;
                }
            }
        }
        Index { places, starts }
    }

    /// The items that have a word; none if it is common.
    fn having(&self, word: Word) -> &[u32] {
        let at = word as usize;
        &self.places[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}

/// For the free newer items, the older ones that share most of their rare words.
fn by_rare_words(texts: &Texts<'_>, pairing: &Pairing) -> Vec<Candidate> {
    let weights = &texts.words.weights;
    let index = Index::new(texts, pairing);
    let mut shares = vec![0.0f32; texts.before.len()];
    let mut ranked: Vec<(f32, u32)> = Vec::new();
    let mut scale = Scale::new(weights);
    let mut candidates = Vec::new();
    for after in (0..texts.after.len()).filter(|&after| pairing.of_after[after].is_none()) {
        let bag = texts.of_after(after);
        for &(word, _) in &bag.counts {
            for &before in index.having(word) {
                let share = &mut shares[before as usize];
                if *share == 0.0 {
                    ranked.push((0.0, before));
                }
                *share += weights[word as usize];
            }
        }
        for (rank, before) in &mut ranked {
            *rank = shares[*before as usize].powi(2) / texts.of_before(*before as usize).weight;
            shares[*before as usize] = 0.0;
        }
        let best_first =
            |one: &(f32, u32), other: &(f32, u32)| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1));
        if ranked.len() > KEPT {
            ranked.select_nth_unstable_by(KEPT, best_first);
            ranked.truncate(KEPT);
        }
        scale.open(bag);
        candidates.extend(ranked.drain(..).map(|(_, before)| Candidate {
            before: before as usize,
            after,
            likeness: scale.likeness(texts.of_before(before as usize)),
        }));
    }
    candidates
}

/// Pairs free items that stand in one gap, in order, where they are at least `least` alike; gives how many.
fn pair_near(texts: &Texts<'_>, rare: &[Candidate], least: f32, pairing: &mut Pairing) -> usize {
    let is_free = |candidate: &&Candidate| pairing.is_free(candidate.before, candidate.after);
    let mut pool: Vec<Candidate> = rare.iter().filter(is_free).copied().collect();
    let mut scale = Scale::new(&texts.words.weights);
    for (old, new) in pairing.gaps() {
        for (place, &after) in new.iter().enumerate() {
            scale.open(texts.of_after(after));
            for range in within(place, old.len(), new.len()) {
                pool.extend(old[range].iter().map(|&before| Candidate {
                    before,
                    after,
                    likeness: scale.likeness(texts.of_before(before)),
                }));
            }
        }
    }
    pool.sort_unstable_by_key(|candidate| (candidate.after, candidate.before));
    pool.dedup_by_key(|candidate| (candidate.after, candidate.before));
    let best = Best::of(&pool, texts.before.len(), texts.after.len());
    let weighted: Vec<Weighted> = pool
        .iter()
        .filter(|c| pairing.is_one_gap(c.before, c.after) && c.likeness >= FLOOR && !best.is_beaten(c))
        .map(|candidate| Weighted {
            before: candidate.before,
            after: candidate.after,
            weight: candidate.likeness + context(texts, pairing, candidate),
        })
        .filter(|pair| pair.weight >= least)
        // One good pair is better than two that are half as good.
        .map(|pair| Weighted {
            weight: pair.weight * pair.weight,
            ..pair
        })
        .collect();
    let run = heaviest_run(&weighted);
    for &at in &run {
        pairing.add(weighted[at].before, weighted[at].after);
    }
    run.len()
}

/// Which of the `old` free items of a gap the `place`-th of the `new` ones is compared with.
fn within(place: usize, old: usize, new: usize) -> Vec<std::ops::Range<usize>> {
    if old * new <= SMALL {
        return std::iter::once(0..old).collect();
    }
    let from_last = (old + place).checked_sub(new);
    let centres = [Some(place), from_last, Some(place * old / new)];
    let around = |centre: usize| centre.saturating_sub(BAND).min(old)..(centre + BAND + 1).min(old);
    let mut ranges: Vec<_> = centres.into_iter().flatten().map(around).collect();
    ranges.dedup();
    ranges
}

/// Pairs free items wherever they stand, best first, where they are clearly alike, or less and no other comes
/// near; gives how many.
fn pair_far(texts: &Texts<'_>, rare: &[Candidate], pairing: &mut Pairing) -> usize {
    let is_free = |candidate: &&Candidate| pairing.is_free(candidate.before, candidate.after);
    let free: Vec<Candidate> = rare.iter().filter(is_free).copied().collect();
    let best = Best::of(&free, texts.before.len(), texts.after.len());
    let mut scale = Scale::new(&texts.words.weights);
    let mut pool: Vec<(f32, Candidate)> = free
        .into_iter()
        .map(|candidate| {
            (
                candidate.likeness + context(texts, pairing, &candidate),
                candidate,
            )
        })
        .filter(|(score, candidate)| *score >= CLEAR || *score >= ALONE && best.is_alone(candidate))
        .filter(|(_, candidate)| !is_one_of_many(texts, pairing, candidate, &mut scale))
        .collect();
    pool.sort_by(|(a, one), (b, other)| {
        b.total_cmp(a)
            .then((one.after, one.before).cmp(&(other.after, other.before)))
    });
    let mut count = 0;
    for (_, candidate) in pool {
        if pairing.is_free(candidate.before, candidate.after) {
            pairing.add(candidate.before, candidate.after);
            count += 1;
        }
    }
    count
}

/// Whether either item is nearly as much like what stands around the other: of a list of look-alikes, the one that
/// is gone is not the one that is new elsewhere.
fn is_one_of_many(
    texts: &Texts<'_>,
    pairing: &Pairing,
    candidate: &Candidate,
    scale: &mut Scale<'_>,
) -> bool {
    let least = LIKE * candidate.likeness;
    scale.open(texts.of_after(candidate.after));
    let mut old = around(&pairing.of_before, candidate.before).map(|before| texts.of_before(before));
    if old.any(|bag| scale.likeness(bag) >= least) {
        return true;
    }
    scale.open(texts.of_before(candidate.before));
    let mut new = around(&pairing.of_after, candidate.after).map(|after| texts.of_after(after));
    new.any(|bag| scale.likeness(bag) >= least)
}

/// The items up to two places from `at` that have a pair.
fn around(pair_of: &[Option<usize>], at: usize) -> impl Iterator<Item = usize> + '_ {
    (at.saturating_sub(2)..(at + 3).min(pair_of.len())).filter(|&other| pair_of[other].is_some())
}

/// What neighbours and the sort of block add to a likeness.
fn context(texts: &Texts<'_>, pairing: &Pairing, candidate: &Candidate) -> f32 {
    let (old, new) = (
        texts.before[candidate.before].kind,
        texts.after[candidate.after].kind,
    );
    let is_heading = |kind: u8| (1..=6).contains(&kind);
    let sort = match old == new {
        true => SORT,
        false if is_heading(old) != is_heading(new) => -SORT,
        false => 0.0,
    };
    sort + NEIGHBOUR * pairing.neighbours(candidate.before, candidate.after) as f32
}

//! Items of one wording.

use super::order::{Weighted, heaviest_run};
use super::pairing::Pairing;
use super::wordings::{Wording, Wordings};
use std::collections::BTreeMap;

/// The items of one wording on both sides, in order.
#[derive(Default)]
struct Places {
    before: Vec<usize>,
    after: Vec<usize>,
}

/// As many items of one wording are compared each with each; of more, those with equal neighbours.
const FEW: usize = 8;

/// Pairs the items of equal wordings: those that stayed in order, then those that moved.
pub(super) fn pair(wordings: &Wordings, pairing: &mut Pairing) {
    let (before, after) = (&wordings.before, &wordings.after);
    let classes = classes(before, after);
    let mut candidates = Vec::new();
    let mut crowded = Vec::new();
    for places in &classes {
        if places.before.len().min(places.after.len()) <= FEW {
            for &old in &places.before {
                candidates.extend(places.after.iter().map(|&new| (old, new)));
            }
        } else {
            candidates.extend(ends(places));
            crowded.push(places);
        }
    }
    candidates.extend(by_neighbours(before, after, &crowded));
    candidates.sort_unstable();
    candidates.dedup();
    let near = |old: usize, new: usize| {
        let ahead = old > 0 && new > 0 && before[old - 1] == after[new - 1];
        let behind = before
            .get(old + 1)
            .is_some_and(|next| after.get(new + 1) == Some(next));
        usize::from(ahead) + usize::from(behind)
    };
    let weighted: Vec<Weighted> = candidates
        .into_iter()
        .map(|(old, new)| Weighted {
            before: old,
            after: new,
            weight: wordings.weight(old) * (1.0 + 0.5 * near(old, new) as f32),
        })
        .collect();
    for at in heaviest_run(&weighted) {
        pairing.add(weighted[at].before, weighted[at].after);
    }
    moved(classes, &weighted, pairing);
    pairing.settle(|before| wordings.weight(before));
}

/// The items of each wording that both sides have, in the order of the wordings.
fn classes(before: &[Wording], after: &[Wording]) -> Vec<Places> {
    let mut classes: BTreeMap<Wording, Places> = BTreeMap::new();
    for (at, wording) in before.iter().enumerate() {
        classes.entry(*wording).or_default().before.push(at);
    }
    for (at, wording) in after.iter().enumerate() {
        if let Some(places) = classes.get_mut(wording) {
            places.after.push(at);
        }
    }
    classes
        .into_values()
        .filter(|places| !places.after.is_empty())
        .collect()
}

/// The items of a wording in turn, from the first and from the last.
fn ends(places: &Places) -> impl Iterator<Item = (usize, usize)> {
    let forth = places.before.iter().copied().zip(places.after.iter().copied());
    let back = places
        .before
        .iter()
        .rev()
        .copied()
        .zip(places.after.iter().rev().copied());
    forth.chain(back)
}

/// Items of crowded wordings whose neighbours have equal wordings too, in turn.
fn by_neighbours(before: &[Wording], after: &[Wording], crowded: &[&Places]) -> Vec<(usize, usize)> {
    let mut candidates = Vec::new();
    for places in crowded {
        for reach in [1, 2] {
            let mut alike: BTreeMap<[Option<Wording>; 4], Places> = BTreeMap::new();
            let around = |all: &[Wording], at: usize| {
                let ahead = |step: usize| at.checked_sub(step).map(|at| all[at]);
                let behind = |step: usize| all.get(at + step).copied();
                match reach {
                    1 => [ahead(1), behind(1), None, None],
                    _ => [ahead(1), behind(1), ahead(2), behind(2)],
                }
            };
            for &old in &places.before {
                alike.entry(around(before, old)).or_default().before.push(old);
            }
            for &new in &places.after {
                alike.entry(around(after, new)).or_default().after.push(new);
            }
            candidates.extend(alike.values().flat_map(|places| ends(places).collect::<Vec<_>>()));
        }
    }
    candidates
}

/// Pairs what is left of each wording: beside pairs first, then in turn; rarer wordings lead the way.
fn moved(mut classes: Vec<Places>, candidates: &[Weighted], pairing: &mut Pairing) {
    classes.sort_by_key(|places| places.before.len() * places.after.len());
    let mut sorted: Vec<&Weighted> = candidates.iter().collect();
    sorted.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    for needed in [2, 1] {
        for pair in &sorted {
            if pairing.is_free(pair.before, pair.after)
                && pairing.neighbours(pair.before, pair.after) >= needed
            {
                pairing.add(pair.before, pair.after);
            }
        }
    }
    for places in classes {
        let old: Vec<usize> = places
            .before
            .into_iter()
            .filter(|&at| pairing.of_before[at].is_none())
            .collect();
        let new: Vec<usize> = places
            .after
            .into_iter()
            .filter(|&at| pairing.of_after[at].is_none())
            .collect();
        for (old, new) in old.into_iter().zip(new) {
            pairing.add(old, new);
        }
    }
}

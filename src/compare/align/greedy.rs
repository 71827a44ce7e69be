//! Equal wordings, then similar ones, best first.

use super::{Item, normal};
use crate::text::tokens;
use rapidfuzz::fuzz;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Least similarity (0.0 to 1.0) of an edited segment that stayed between its neighbours.
const NEAR: f64 = 0.5;
/// Least similarity of an edited segment that moved as well.
const FAR: f64 = 0.7;

/// For each item of `after` the index in `before` that it corresponds to, each used at most once.
pub(super) fn pairs(before: &[Item<'_>], after: &[Item<'_>]) -> Vec<Option<usize>> {
    let old: Vec<String> = before.iter().map(|item| normal(item.text)).collect();
    let new: Vec<String> = after.iter().map(|item| normal(item.text)).collect();
    let mut found: Vec<Option<usize>> = vec![None; after.len()];
    let mut used = vec![false; before.len()];
    equal(&old, &new, &mut found, &mut used);
    let candidates = candidates(before, after, &old, &new, &found, &used);
    for candidate in candidates {
        if !used[candidate.old] && found[candidate.new].is_none() {
            used[candidate.old] = true;
            found[candidate.new] = Some(candidate.old);
        }
    }
    found
}

// Repeated wordings are paired so that each keeps its neighbours; the rest in document order.
fn equal(old: &[String], new: &[String], found: &mut [Option<usize>], used: &mut [bool]) {
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, text) in old.iter().enumerate() {
        places.entry(text).or_default().push(at);
    }
    let neighbour = |texts: &[String], at: usize, step: isize| -> Option<String> {
        at.checked_add_signed(step).and_then(|at| texts.get(at).cloned())
    };
    for needed in [2, 1, 0] {
        for (at, text) in new.iter().enumerate() {
            if found[at].is_some() {
                continue;
            }
            let Some(among) = places.get(text.as_str()) else {
                continue;
            };
            let free = among.iter().copied().filter(|&place| !used[place]);
            let agreeing = |place: usize| {
                [-1, 1]
                    .iter()
                    .filter(|&&step| {
                        let here = neighbour(new, at, step);
                        here.is_some() && here == neighbour(old, place, step)
                    })
                    .count()
            };
            if let Some(place) = free.into_iter().find(|&place| agreeing(place) >= needed) {
                used[place] = true;
                found[at] = Some(place);
            }
        }
    }
}

struct Candidate {
    score: f64,
    old: usize,
    new: usize,
}

// Pairs that are similar enough, best first.
fn candidates(
    before: &[Item<'_>],
    after: &[Item<'_>],
    old: &[String],
    new: &[String],
    found: &[Option<usize>],
    used: &[bool],
) -> Vec<Candidate> {
    let index = RareWords::new(old, used);
    let mut candidates = Vec::new();
    for (at, text) in new.iter().enumerate().filter(|(at, _)| found[*at].is_none()) {
        let (low, high) = gap(found, at, old.len());
        let near = (low..high).filter(|&place| !used[place]).take(64);
        let pool: BTreeSet<usize> = near.chain(index.similar(text)).collect();
        for place in pool {
            let stayed = (low..high).contains(&place);
            let least = if stayed { NEAR } else { FAR };
            let ratio = fuzz::ratio(old[place].chars(), text.chars());
            if ratio >= least {
                let same_kind = before[place].kind == after[at].kind;
                let score = ratio + if stayed { 0.1 } else { 0.0 } + if same_kind { 0.05 } else { 0.0 };
                candidates.push(Candidate {
                    score,
                    old: place,
                    new: at,
                });
            }
        }
    }
    candidates.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then((a.new, a.old).cmp(&(b.new, b.old)))
    });
    candidates
}

// The old places between those of the nearest aligned neighbours.
fn gap(found: &[Option<usize>], at: usize, len: usize) -> (usize, usize) {
    let low = found[..at]
        .iter()
        .rev()
        .flatten()
        .next()
        .map_or(0, |place| place + 1);
    let high = found[at..].iter().flatten().next().copied().unwrap_or(len);
    if low <= high {
        (low, high)
    } else {
        (low, len.min(low + 1))
    }
}

/// Texts by their rarest words, so that a moved segment is found without comparing all with all.
struct RareWords<'s> {
    places: BTreeMap<&'s str, Vec<usize>>,
}

impl<'s> RareWords<'s> {
    fn new(texts: &'s [String], used: &[bool]) -> RareWords<'s> {
        let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, text) in texts.iter().enumerate().filter(|(at, _)| !used[*at]) {
            for word in tokens(text).into_iter().collect::<BTreeSet<_>>() {
                places.entry(word).or_default().push(at);
            }
        }
        RareWords { places }
    }

    fn similar(&self, text: &str) -> Vec<usize> {
        let words: BTreeSet<&str> = tokens(text).into_iter().collect();
        let mut lists: Vec<&Vec<usize>> = words.iter().filter_map(|word| self.places.get(word)).collect();
        lists.sort_by_key(|list| list.len());
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        for list in lists.into_iter().take(8).filter(|list| list.len() <= 64) {
            for &place in list {
                *votes.entry(place).or_default() += 1;
            }
        }
        let mut ranked: Vec<(usize, usize)> =
            votes.into_iter().map(|(place, count)| (count, place)).collect();
        ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        ranked.into_iter().take(16).map(|(_, place)| place).collect()
    }
}

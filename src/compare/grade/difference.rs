//! Which words went and came.

use super::atom::Atom;
use super::language::Language;
use super::visible::Visible;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashMap;
use std::ops::Range;

/// Two texts are compared word by word where the product of their lengths in words is no more than this.
const SMALL: usize = 250_000;
/// Longer texts are cut at words that stand once in both, and the pieces so again, this many times.
const MOST_CUTS: usize = 8;

/// A run of parts that went, and what came in its place; one of both may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Places in `Difference::old`.
    pub old: Range<usize>,
    /// Places in `Difference::new`.
    pub new: Range<usize>,
}

/// How the content of one text became that of another.
pub(super) struct Difference {
    /// The content of the older text: places in its parts.
    pub old: Vec<usize>,
    /// The content of the newer text.
    pub new: Vec<usize>,
    /// In order; between two runs stands something that stayed.
    pub runs: Vec<Run>,
}

impl Difference {
    /// Compares the content of two texts; letter case is left out of account.
    pub fn between(old: &Visible, new: &Visible, language: &Language) -> Difference {
        let mut names: HashMap<(u8, String), u32> = HashMap::new();
        let mut numbered = |visible: &Visible| -> (Vec<usize>, Vec<u32>) {
            let content = visible
                .atoms
                .iter()
                .enumerate()
                .filter(|(_, atom)| atom.is_content());
            content
                .map(|(at, atom)| {
                    let next = u32::try_from(names.len()).unwrap_or(u32::MAX);
                    let name = (atom.kind as u8, language.folded(atom));
                    (at, *names.entry(name).or_insert(next))
                })
                .unzip()
        };
        let ((old, old_ids), (new, new_ids)) = (numbered(old), numbered(new));
        let mut runs = Vec::new();
        compare(&old_ids, &new_ids, (0, 0), MOST_CUTS, &mut runs);
        Difference {
            old,
            new,
            runs: joined(runs),
        }
    }

    /// The parts that went or came among all parts of both texts, from 0.0 to 1.0.
    pub fn share(&self) -> f64 {
        let changed: usize = self.runs.iter().map(|run| run.old.len() + run.new.len()).sum();
        changed as f64 / (self.old.len() + self.new.len()).max(1) as f64
    }

    /// The parts that a run took away.
    pub fn removed<'v>(&self, run: &Run, old: &'v Visible) -> impl Iterator<Item = &'v Atom> {
        self.old[run.old.clone()].iter().map(|at| &old.atoms[*at])
    }

    /// The parts that a run brought.
    pub fn added<'v>(&self, run: &Run, new: &'v Visible) -> impl Iterator<Item = &'v Atom> {
        self.new[run.new.clone()].iter().map(|at| &new.atoms[*at])
    }

    /// A run as a person reads it: the text before and after.
    pub fn shown(&self, run: &Run, old: &Visible, new: &Visible) -> (String, String) {
        (
            shown(&self.old[run.old.clone()], old),
            shown(&self.new[run.new.clone()], new),
        )
    }
}

fn shown(places: &[usize], visible: &Visible) -> String {
    match (places.first(), places.last()) {
        (Some(first), Some(last)) => visible.shown(&visible.atoms[*first..=*last]),
        _ => String::new(),
    }
}

// Runs that touch are one.
fn joined(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    for run in runs {
        match joined.last_mut() {
            Some(last) if last.old.end == run.old.start && last.new.end == run.new.start => {
                last.old.end = run.old.end;
                last.new.end = run.new.end;
            }
            _ => joined.push(run),
        }
    }
    joined
}

fn compare(old: &[u32], new: &[u32], offset: (usize, usize), cuts: usize, runs: &mut Vec<Run>) {
    let same = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[same..], &new[same..]);
    let offset = (offset.0 + same, offset.1 + same);
    let same = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(old, new)| old == new)
        .count();
    let (old, new) = (&old[..old.len() - same], &new[..new.len() - same]);
    let whole = Run {
        old: offset.0..offset.0 + old.len(),
        new: offset.1..offset.1 + new.len(),
    };
    if old.is_empty() && new.is_empty() {
        return;
    }
    if old.is_empty() || new.is_empty() {
        runs.push(whole);
    } else if old.len().saturating_mul(new.len()) <= SMALL {
        for op in capture_diff_slices(Algorithm::Myers, old, new) {
            let (old, new) = (op.old_range(), op.new_range());
            if !matches!(op, DiffOp::Equal { .. }) {
                runs.push(Run {
                    old: offset.0 + old.start..offset.0 + old.end,
                    new: offset.1 + new.start..offset.1 + new.end,
                });
            }
        }
    } else {
        let anchors = if cuts == 0 { Vec::new() } else { anchors(old, new) };
        if anchors.is_empty() {
            runs.push(whole);
            return;
        }
        let mut start = (0, 0);
        for (at, to) in anchors.into_iter().chain([(old.len(), new.len())]) {
            let place = (offset.0 + start.0, offset.1 + start.1);
            compare(&old[start.0..at], &new[start.1..to], place, cuts - 1, runs);
            start = (at.saturating_add(1), to.saturating_add(1));
        }
    }
}

// What stands once in both texts, as far as it stands in the same order: the longest rising sequence.
fn anchors(old: &[u32], new: &[u32]) -> Vec<(usize, usize)> {
    let mut places: HashMap<u32, (usize, usize, usize)> = HashMap::new();
    for (at, id) in old.iter().enumerate() {
        let found = places.entry(*id).or_insert((0, 0, at));
        found.0 += 1;
    }
    let mut in_new: Vec<(usize, u32)> = Vec::new();
    for (at, id) in new.iter().enumerate() {
        if let Some(found) = places.get_mut(id) {
            found.1 += 1;
            in_new.push((at, *id));
        }
    }
    let unique = in_new.into_iter().filter_map(|(to, id)| match places[&id] {
        (1, 1, at) => Some((at, to)),
        _ => None,
    });
    let unique: Vec<(usize, usize)> = unique.collect();
    // Patience sorting: the ends of the best sequences of each length, and the way back.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; unique.len()];
    for (index, (at, _)) in unique.iter().enumerate() {
        let length = ends.partition_point(|end| unique[*end].0 < *at);
        before[index] = length.checked_sub(1).map(|last| ends[last]);
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut rising = Vec::new();
    let mut next = ends.last().copied();
    while let Some(index) = next {
        rising.push(unique[index]);
        next = before[index];
    }
    rising.reverse();
    rising
}

//! Two versions of a file with a common ancestor, made one: `diglot merge-driver`.
//!
//! git merges lines; records and catalogs are made of messages, a baseline of findings. Both sides are treated alike: exchanging them
//! changes nothing but which version stands first in a conflict, and merging the outcome once more with one
//! of them gives the outcome (`tests/merge_properties.rs`).

mod baseline;
mod catalog;
mod records;
mod shipped;

use crate::formats::shipped::SHIPPED;
use crate::formats::{baseline::is_baseline, provenance};
use similar::TextMerge;

/// A merged text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The text; where both sides disagree it has git's conflict marks.
    pub text: String,
    /// Places with conflict marks.
    pub conflicts: usize,
}

/// The three versions of a file.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'v> {
    /// The common ancestor; empty if both sides made the file.
    pub base: &'v str,
    /// The version of the branch that is merged into.
    pub ours: &'v str,
    /// The version of the branch that is merged.
    pub theirs: &'v str,
}

impl Versions<'_> {
    /// The three, ancestor first.
    fn each(&self) -> [&str; 3] {
        [self.base, self.ours, self.theirs]
    }
}

/// What a text merge writes around the versions of a place where both sides disagree.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// How many `<`, `=` or `>` a mark has; git's default is 7.
    pub size: usize,
}

impl Default for Marks {
    fn default() -> Marks {
        Marks { size: 7 }
    }
}

impl Marks {
    fn line(self, sign: char, label: &str) -> String {
        let mark = sign.to_string().repeat(self.size);
        match label {
            "" => format!("{mark}\n"),
            _ => format!("{mark} {label}\n"),
        }
    }
}

/// Merges two versions of a file: records record by record, catalogs message by message, baselines finding by
/// finding, the record of what is shipped as a set, and by lines what cannot be read as any of these.
pub fn merge(path: &str, versions: Versions<'_>, marks: Marks) -> Merged {
    let is_records = versions
        .each()
        .iter()
        .any(|text| provenance::catalog_of(text).is_some());
    let merged = match is_records {
        true => records::merge(versions),
        false if path.ends_with(SHIPPED) => {
            shipped::merge(versions).map(|text| Merged { text, conflicts: 0 })
        }
        false if versions.each().iter().any(|text| is_baseline(text)) => baseline::merge(versions),
        false if path.ends_with(".ftl") => catalog::merge(versions, marks),
        false => None,
    };
    merged.unwrap_or_else(|| by_lines(versions, marks))
}

/// The merge that git would make.
fn by_lines(versions: Versions<'_>, marks: Marks) -> Merged {
    let mut merge = TextMerge::from_lines(versions.base, versions.ours, versions.theirs);
    merge.conflict_marker_size(marks.size);
    Merged {
        text: merge.to_string(),
        conflicts: merge.conflict_count(),
    }
}

/// The value that both sides mean: what one side changed, and where both did, the greater.
fn three_way<T: Ord + Clone>(base: &T, ours: &T, theirs: &T) -> T {
    if ours == base {
        theirs.clone()
    } else if theirs == base {
        ours.clone()
    } else {
        ours.max(theirs).clone()
    }
}

/// Whether something is there after a merge: what one side added or removed counts.
fn is_kept(in_base: bool, in_ours: bool, in_theirs: bool) -> bool {
    if in_base {
        in_ours && in_theirs
    } else {
        in_ours || in_theirs
    }
}

/// Pairs `(old, new)` of ids: what stood under `old` alone stands under `new` alone on one side.
///
/// `base` and `side` hold ids, each with what tells it from others; what two ids share tells nothing.
fn renames<'i, K: Ord + Clone>(base: &[(&'i str, K)], side: &[(&'i str, K)]) -> Vec<(&'i str, &'i str)> {
    use std::collections::{BTreeMap, BTreeSet};
    let ids = |pairs: &[(&'i str, K)]| -> BTreeSet<&'i str> { pairs.iter().map(|(id, _)| *id).collect() };
    let (before, after) = (ids(base), ids(side));
    let only = |pairs: &[(&'i str, K)], other: &BTreeSet<&str>| {
        let mut by_key: BTreeMap<K, BTreeSet<&'i str>> = BTreeMap::new();
        for (id, key) in pairs.iter().filter(|(id, _)| !other.contains(id)) {
            by_key.entry(key.clone()).or_default().insert(id);
        }
        by_key
    };
    let (gone, new) = (only(base, &after), only(side, &before));
    let single = |ids: &BTreeSet<&'i str>| ids.first().copied().filter(|_| ids.len() == 1);
    let pairs: BTreeSet<(&str, &str)> = gone
        .iter()
        .filter_map(|(key, old)| Some((single(old)?, single(new.get(key)?)?)))
        .collect();
    // An id that leads to two, or that two lead to, is no rename.
    let count = |of: &dyn Fn(&(&'i str, &'i str)) -> bool| pairs.iter().filter(|pair| of(pair)).count();
    let pairs = pairs.iter().copied();
    pairs
        .filter(|(old, new)| count(&|pair| pair.0 == *old) == 1 && count(&|pair| pair.1 == *new) == 1)
        .collect()
}

/// The renames of ours and of theirs; `keys` are those of the base, ours and theirs.
///
/// What the other side has made of the old id counts as the base does, so that a merge is seen through.
fn both_renames<'i, K: Ord + Clone>(keys: &[Vec<(&'i str, K)>; 3]) -> (Renames<'i>, Renames<'i>) {
    let [base, ours, theirs] = keys;
    let old: std::collections::BTreeSet<&str> = base.iter().map(|(id, _)| *id).collect();
    let with = |other: &[(&'i str, K)]| -> Vec<(&'i str, K)> {
        let known = other.iter().filter(|(id, _)| old.contains(id));
        base.iter().chain(known).cloned().collect()
    };
    (renames(&with(theirs), ours), renames(&with(ours), theirs))
}

type Renames<'i> = Vec<(&'i str, &'i str)>;

/// The renames of both sides that can be made on the other side and in the base too.
///
/// Not one whose new id is taken, nor one that the other side contradicts.
fn agreed<'i>(
    ours: &[(&'i str, &'i str)],
    theirs: &[(&'i str, &'i str)],
    is_taken: impl Fn(&str, &str) -> bool,
) -> Vec<(&'i str, &'i str)> {
    let mut all: Vec<(&str, &str)> = ours.iter().chain(theirs).copied().collect();
    all.sort_unstable();
    all.dedup();
    let is_alone = |(old, new): &(&str, &str)| {
        let alike = all.iter().filter(|pair| pair.0 == *old || pair.1 == *new);
        alike.count() == 1 && !is_taken(old, new)
    };
    all.iter().copied().filter(is_alone).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rename_is_seen_where_it_is_plain() {
        let base = [("a", 1), ("b", 2), ("c", 3), ("d", 3)];
        assert_eq!(
            renames(&base, &[("x", 1), ("b", 2), ("c", 3), ("d", 3)]),
            [("a", "x")]
        );
        // Two with the same content, a copy, and a swap of contents are none.
        assert_eq!(renames(&base, &[("a", 1), ("b", 2), ("x", 3), ("y", 3)]), []);
        assert_eq!(renames(&base, &[("a", 1), ("x", 1), ("b", 2)]), []);
        assert_eq!(renames(&base, &[("a", 2), ("b", 1)]), []);
        let (to_x, to_y) = ([("a", "x")], [("a", "y")]);
        assert_eq!(agreed(&to_x, &to_y, |_, _| false), []);
        assert_eq!(agreed(&to_x, &to_x, |_, _| false), to_x);
        assert_eq!(agreed(&to_x, &[("b", "z")], |_, new| new == "z"), to_x);
    }
}

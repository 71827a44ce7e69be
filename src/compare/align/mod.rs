//! Which segment of today's document is which message of yesterday's catalog.
//!
//! Equal wording first, in document order; then edited segments by similarity, those between the same
//! neighbours before those that moved. A new segment never inherits the message of another that is
//! still there.

mod greedy;
mod order;
#[cfg(test)]
mod tests;

use crate::text::{collapse_white_space, nfc};

/// A segment or message to align.
#[derive(Clone, Copy, Debug)]
pub struct Item<'s> {
    /// What sort of block it is: 1 to 6 for a heading of that level, any other number for another sort.
    /// Blocks of one sort are likelier to be the same, and what follows a heading stands under it.
    pub kind: u8,
    /// What it says.
    pub text: &'s str,
}

impl<'s> Item<'s> {
    /// A block of sort `kind` that says `text`.
    pub fn new(kind: u8, text: &'s str) -> Item<'s> {
        Item { kind, text }
    }
}

/// How two versions of a text correspond.
///
/// Each item has at most one link with `is_main` on its side. A split is several links with one
/// `before`, a merge several with one `after`; what is in no link was deleted or inserted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// Sorted by (`after`, `before`).
    pub links: Vec<Link>,
}

/// An item of the older version and one of the newer that say the same, or part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Index among the older items.
    pub before: usize,
    /// Index among the newer items.
    pub after: usize,
    /// What happened.
    pub relation: Relation,
    /// Whether this is the link by which the newer item is the older one's successor: of the links of
    /// a split or a merge, one.
    pub is_main: bool,
    /// Whether it stands elsewhere among its neighbours, whatever else happened.
    pub is_moved: bool,
}

/// What happened to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// The same wording in the same order.
    Identical,
    /// The same wording elsewhere.
    Moved,
    /// Another wording, in the same place or elsewhere.
    Edited,
    /// The older item was divided; this is a part of it.
    Split,
    /// Several older items became one; this is one of them.
    Merged,
}

impl Alignment {
    /// For each of the `after_len` newer items the older one whose successor it is, each at most once.
    pub fn mains(&self, after_len: usize) -> Vec<Option<usize>> {
        let mut mains = vec![None; after_len];
        for link in self.links.iter().filter(|link| link.is_main) {
            mains[link.after] = Some(link.before);
        }
        mains
    }
}

/// How the items of `before` correspond to those of `after`.
pub fn align(before: &[Item<'_>], after: &[Item<'_>]) -> Alignment {
    let pairs: Vec<(usize, usize)> = greedy::pairs(before, after)
        .into_iter()
        .enumerate()
        .filter_map(|(after, before)| Some((before?, after)))
        .collect();
    let is_moved = order::moved(&pairs);
    let links = pairs.into_iter().zip(is_moved).map(|((old, new), is_moved)| {
        let is_equal = normal(before[old].text) == normal(after[new].text);
        Link {
            before: old,
            after: new,
            relation: match (is_equal, is_moved) {
                (true, false) => Relation::Identical,
                (true, true) => Relation::Moved,
                (false, _) => Relation::Edited,
            },
            is_main: true,
            is_moved,
        }
    });
    Alignment {
        links: links.collect(),
    }
}

fn normal(text: &str) -> String {
    nfc(&collapse_white_space(text)).into_owned()
}

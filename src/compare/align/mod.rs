//! Which segment of today's document is which message of yesterday's catalog.
//!
//! Equal wordings come first: the heaviest run of them that is in the same order on both sides stays, what is
//! left of them moved. They leave gaps, in which edited items are paired by the words they share, again as a
//! heaviest run; what is alike enough and stands elsewhere moved and was edited. With those pairs as neighbours,
//! less alike items are paired in the smaller gaps, unless another candidate is much more alike. What is still alone
//! may be a part of a pair beside it.
//!
//! Rare words weigh more than common ones, in any language; the words that count headings and articles weigh
//! nothing. An item is never compared with all of the other side, so that the time grows with the
//! length of the texts and hardly faster.
//!
//! * No item has two successors or comes from two (`every_item_has_one_main_link_at_most`).
//! * The same items give the same links; an unchanged text is all identical (`an_unchanged_text_is_identical`).

mod best;
mod enumerator;
mod equal;
mod listing;
mod order;
mod pairing;
mod parts;
mod similar;
#[cfg(test)]
mod tests;
mod texts;
mod wordings;
mod words;

use crate::model::{Segment, SegmentKind};
pub use listing::{Family, Step};
use pairing::Pairing;
use parts::Part;
use texts::Texts;
use wordings::Wordings;

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

    /// A segment of a source text.
    pub fn of_segment(segment: &'s Segment) -> Item<'s> {
        Item::new(Item::kind_of(&segment.kind), &segment.value)
    }

    /// The number of a kind of segments.
    pub fn kind_of(kind: &SegmentKind) -> u8 {
        match kind {
            SegmentKind::Heading(level) => *level,
            SegmentKind::Paragraph => 10,
            SegmentKind::ListItem => 11,
            SegmentKind::Quote => 12,
            SegmentKind::Cell => 13,
            SegmentKind::ImageAlt => 14,
            SegmentKind::Footnote => 15,
            SegmentKind::FrontMatter(_) => 16,
        }
    }

    /// The number for messages of which it is not known what they stand for.
    pub const MESSAGE: u8 = 20;
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
    let wordings = Wordings::new(before, after);
    let mut pairing = Pairing::new(before.len(), after.len());
    equal::pair(&wordings, &mut pairing);
    let mut parts = Vec::new();
    if pairing.has_free() {
        let texts = Texts::new(before, after, &wordings);
        similar::pair(&texts, &mut pairing);
        parts = parts::find(&texts, &pairing);
    }
    links(&wordings, &pairing, &parts)
}

fn links(wordings: &Wordings, pairing: &Pairing, parts: &[Part]) -> Alignment {
    let (old, new) = (&wordings.before, &wordings.after);
    let pairs = pairing
        .of_after
        .iter()
        .enumerate()
        .filter_map(|(at, place)| Some(((*place)?, at, true)));
    let all: Vec<(usize, usize, bool)> = pairs
        .chain(parts.iter().map(|part| (part.before, part.after, false)))
        .collect();
    let (mut of_before, mut of_after) = (vec![0; old.len()], vec![0; new.len()]);
    for &(before, after, _) in &all {
        of_before[before] += 1;
        of_after[after] += 1;
    }
    let mut links: Vec<Link> = all
        .into_iter()
        .map(|(before, after, is_main)| {
            let is_moved = is_main && !pairing.stays[after];
            let relation = match (old[before] == new[after], is_moved) {
                _ if of_after[after] > 1 => Relation::Merged,
                _ if of_before[before] > 1 => Relation::Split,
                (true, false) => Relation::Identical,
                (true, true) => Relation::Moved,
                (false, _) => Relation::Edited,
            };
            Link {
                before,
                after,
                relation,
                is_main,
                is_moved,
            }
        })
        .collect();
    links.sort_by_key(|link| (link.after, link.before));
    Alignment { links }
}

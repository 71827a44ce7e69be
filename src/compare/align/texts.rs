//! Both versions, as edited items are found in them.

use super::Item;
use super::wordings::Wordings;
use super::words::{Bag, Words};

/// The items and their words.
pub(super) struct Texts<'t> {
    pub before: &'t [Item<'t>],
    pub after: &'t [Item<'t>],
    pub wordings: &'t Wordings,
    pub words: Words,
}

impl<'t> Texts<'t> {
    pub(super) fn new(before: &'t [Item<'t>], after: &'t [Item<'t>], wordings: &'t Wordings) -> Texts<'t> {
        let mut items = vec![0; wordings.texts.len()];
        for &wording in wordings.before.iter().chain(&wordings.after) {
            items[wording] += 1;
        }
        let texts = wordings.texts.iter().map(String::as_str).zip(items);
        Texts {
            before,
            after,
            wordings,
            words: Words::new(texts),
        }
    }

    /// The words of an older item.
    pub(super) fn of_before(&self, before: usize) -> &Bag {
        &self.words.bags[self.wordings.before[before]]
    }

    /// The words of a newer item.
    pub(super) fn of_after(&self, after: usize) -> &Bag {
        &self.words.bags[self.wordings.after[after]]
    }
}

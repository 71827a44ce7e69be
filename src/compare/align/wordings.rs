//! Which items say the same.

use super::Item;
use crate::text::{collapse_white_space, nfc};
use std::collections::HashMap;

/// Number of a wording; equal numbers are equal wordings.
pub(super) type Wording = usize;

/// The wordings of both versions.
pub(super) struct Wordings {
    /// By older item.
    pub before: Vec<Wording>,
    /// By newer item.
    pub after: Vec<Wording>,
    /// By number.
    pub texts: Vec<String>,
}

impl Wordings {
    pub(super) fn new(before: &[Item<'_>], after: &[Item<'_>]) -> Wordings {
        let mut known: HashMap<String, Wording> = HashMap::new();
        let mut number = |item: &Item<'_>| {
            let next = known.len();
            *known.entry(normal(item.text)).or_insert(next)
        };
        let before = before.iter().map(&mut number).collect();
        let after = after.iter().map(&mut number).collect();
        let mut texts = vec![String::new(); known.len()];
        for (text, wording) in known {
            texts[wording] = text;
        }
        Wordings { before, after, texts }
    }

    /// What an older item weighs where it is a matter of which of two moved: a long one hardly did.
    pub(super) fn weight(&self, before: usize) -> f32 {
        1.0 + self.texts[self.before[before]].len() as f32 / 8.0
    }
}

/// A text in the form in which texts are compared.
pub(super) fn normal(text: &str) -> String {
    let text = collapse_white_space(text);
    match text.is_ascii() {
        true => text,
        false => nfc(&text).into_owned(),
    }
}

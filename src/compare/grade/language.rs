//! What the words of one language decide: a record for each language that has one.

use super::english;
use crate::model::Locale;

/// Tells whether a word is of some kind.
pub(super) type IsKind = fn(&str) -> bool;

/// The words of a language that decide what a sentence asserts.
pub(super) struct Language {
    /// The language subtag.
    pub tag: &'static str,
    /// Kinds of words that decide, with the reason that names each.
    pub deciding: &'static [(&'static str, IsKind)],
    /// Whether one word denies the other.
    pub is_opposite: fn(&str, &str) -> bool,
    /// Whether a word is no name, however it is written.
    pub is_plain_word: fn(&str) -> bool,
}

/// Every language that has a table.
const ALL: &[&Language] = &[&english::ENGLISH];

/// For any other language only the universal rules speak.
const OTHER: Language = Language {
    tag: "und",
    deciding: &[],
    is_opposite: |_, _| false,
    is_plain_word: |_| false,
};

impl Language {
    /// The record of the locale's language.
    pub fn of(locale: &Locale) -> &'static Language {
        let tag = locale.as_str().split('-').next().unwrap_or_default();
        ALL.iter().find(|language| language.tag == tag).unwrap_or(&&OTHER)
    }
}

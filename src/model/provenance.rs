//! What each translation was made from.

use super::Message;
use crate::text::Span;
use std::collections::BTreeMap;

/// The records of one locale's catalog, from `.diglot/provenance/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance<'s> {
    /// By message id.
    pub records: BTreeMap<&'s str, Record<'s>>,
    /// Messages that `sync` saw without a translation: id → fingerprint of the source wording it saw.
    pub awaited: BTreeMap<&'s str, &'s str>,
}

impl Provenance<'_> {
    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.awaited.is_empty()
    }
}

/// The source wording that one translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record<'s> {
    /// The source message as it then was.
    pub source: Message<'s>,
    /// Fingerprint of the translation's wording when it was recorded.
    pub translation: &'s str,
    /// Fingerprint of the newer source wording against which `sync` has seen this translation outdated.
    pub seen: Option<&'s str>,
    /// The editor's word that a newer source wording touches no translation.
    pub source_only: Option<Declared<'s>>,
    /// The message whose translation this one is a copy of, until somebody translates it: both were one
    /// passage once.
    pub split_from: Option<&'s str>,
    /// The message that the passage of this one went into, while that one does not say it yet.
    pub merged_into: Option<&'s str>,
    /// Whether a person has reviewed the pair.
    pub review: Review,
    /// Lines of the record's comment that are none of the above; they are kept as they are.
    pub notes: Vec<&'s str>,
    /// The whole record, comment included.
    pub span: Span,
}

/// Somebody's act of declaring a change of the source to concern no translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared<'s> {
    /// Fingerprint of the source wording that it holds for.
    pub wording: &'s str,
    /// Who said so, and why, as given.
    pub note: &'s str,
}

/// Review states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Review {
    /// No person has reviewed it.
    #[default]
    Draft,
    /// A person has.
    Reviewed,
}

//! What each translation was made from.

use super::Message;
use crate::text::Span;
use std::collections::BTreeMap;

/// The mark in `Record::seen` of a translation that `sync` has seen unconfirmed: no
/// wording has this fingerprint, so that the translation stays so, whatever the source says later, until a
/// person decides. It is the greatest of all, as a merge keeps the greater of two.
pub const UNSURE: &str = "ffffffffffffffff";

/// The mark in `Provenance::awaited` of a translation with this fingerprint that `sync` has seen unconfirmed.
///
/// It tells which translation that was: a branch that has edited it since differs from one that has not.
pub fn unsure_of(translation: &str) -> String {
    let sign = &UNSURE[..UNSURE.len() / 2];
    format!("{sign}{}", translation.get(..sign.len()).unwrap_or(translation))
}

/// Whether a mark says that nobody can tell which wording a translation was made from.
pub fn is_unsure(mark: &str) -> bool {
    mark.starts_with(&UNSURE[..UNSURE.len() / 2])
}

/// The records of one locale's catalog, from `.diglot/provenance/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance<'s> {
    /// By message id.
    pub records: BTreeMap<&'s str, Record<'s>>,
    /// Further records of ids that are in `records`: two branches each recorded another pair, and the
    /// one whose translation is there holds.
    pub alternatives: BTreeMap<&'s str, Vec<Record<'s>>>,
    /// Messages that `sync` saw without a translation: id → fingerprint of the source wording it saw; and those
    /// with one that nobody can tell the source of: id → `unsure_of` it.
    pub awaited: BTreeMap<&'s str, &'s str>,
    /// Lines of comments that belong to no record and say nothing to the program; they are kept.
    pub loose: Vec<&'s str>,
}

impl<'s> Provenance<'s> {
    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.awaited.is_empty()
    }

    /// All records of one message, usually one.
    pub fn of(&self, id: &str) -> impl Iterator<Item = &Record<'s>> {
        let others = self.alternatives.get(id).into_iter().flatten();
        self.records.get(id).into_iter().chain(others)
    }
}

/// The source wording that one translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record<'s> {
    /// The source message as it then was.
    pub source: Message<'s>,
    /// The tag of the locale that `source` is written in, where that is a pivot; `None`: the source locale.
    pub from: Option<&'s str>,
    /// Fingerprint of the translation's wording when it was recorded.
    pub translation: &'s str,
    /// Earlier translations, each with the wording that it was made from: should one of them come back, by a
    /// revert or as one side of a conflict, it is no new translation. The latest last.
    pub before: Vec<Earlier<'s>>,
    /// Fingerprint of the newer source wording against which `sync` has seen this translation outdated.
    pub seen: Option<&'s str>,
    /// The editor's word that newer source wordings touch no translation.
    pub source_only: Vec<Declared<'s>>,
    /// The locale's word that they do touch its translation, which outweighs the editor's.
    pub refused: Vec<Declared<'s>>,
    /// The message whose translation this one is a copy of, until somebody translates it: both were one
    /// passage once.
    pub split_from: Option<&'s str>,
    /// The message that the passage of this one went into, while that one does not say it yet.
    pub merged_into: Option<&'s str>,
    /// Whether a person has reviewed the pair of `source` and `translation`.
    pub review: Review<'s>,
    /// Lines of the record's comment that are none of the above; they are kept as they are.
    pub notes: Vec<&'s str>,
    /// The whole record, comment included.
    pub span: Span,
}

impl<'s> Record<'s> {
    /// A record of the source in `message` that says nothing yet.
    pub fn new(message: &Message<'s>) -> Record<'s> {
        Record {
            source: Message {
                comment: None,
                ..message.clone()
            },
            from: None,
            translation: "",
            before: Vec::new(),
            seen: None,
            source_only: Vec::new(),
            refused: Vec::new(),
            split_from: None,
            merged_into: None,
            review: Review::Draft,
            notes: Vec::new(),
            span: message.span,
        }
    }
}

/// A pair of wordings that a record once had, as fingerprints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier<'s> {
    /// Of the translation.
    pub translation: &'s str,
    /// Of the source; `UNSURE` if the translation was a copy of another message's, or if nobody can tell.
    pub source: &'s str,
}

/// Somebody's word about one newer wording of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared<'s> {
    /// Fingerprint of the source wording that it holds for.
    pub wording: &'s str,
    /// Who said so, and why, as given.
    pub note: &'s str,
}

/// Review states of a recorded pair. One that is reviewed is so only while the pair is what stands now
/// (`compare::Row::reviewed`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Review<'s> {
    /// No person has reviewed it.
    #[default]
    Draft,
    /// A person has.
    Reviewed {
        /// The day, as `2026-11-30`; empty if it was not recorded.
        on: &'s str,
        /// Who, as given; empty if it was not recorded.
        by: &'s str,
    },
}

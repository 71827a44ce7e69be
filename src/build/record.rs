//! The shape of the manifest, as it is written and as it is read again.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The version of the shape; another one is not read.
pub const VERSION: u64 = 2;

/// Messages are counted by these states, of outdated ones by grade.
pub const STATES: [&str; 8] = [
    "current",
    "cosmetic",
    "wording",
    "meaning",
    "unconfirmed",
    "untracked",
    "missing",
    "obsolete",
];

/// The program that has made a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolRecord<'s> {
    /// `diglot`.
    pub name: Cow<'s, str>,
    /// Its version.
    pub version: Cow<'s, str>,
    /// The fingerprint of the sources that it was compiled from, 16 digits.
    pub code: Cow<'s, str>,
}

/// The messages of a reference catalog, as they are now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRecord<'s> {
    /// Name of the catalog.
    pub name: Cow<'s, str>,
    /// In the order of the reference.
    pub messages: Vec<SourceMessageRecord<'s>>,
}

/// What the source says in one message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceMessageRecord<'s> {
    /// Its id.
    pub id: Cow<'s, str>,
    /// The fingerprint of its wording, 16 digits.
    pub fingerprint: String,
    /// Its wording.
    pub text: Cow<'s, str>,
}

/// The edition of one locale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocaleRecord<'s> {
    /// Its tag.
    pub locale: Cow<'s, str>,
    /// All catalogs that readers get, sorted by name.
    pub documents: Vec<DocumentRecord<'s>>,
    /// What the policy leaves out, sorted by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withheld: Vec<WithheldRecord<'s>>,
}

/// A catalog that readers do not get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithheldRecord<'s> {
    /// Its name.
    pub name: Cow<'s, str>,
    /// `critical`, `share` or `gap`.
    pub because: Cow<'s, str>,
    /// The table of the settings that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The messages that it is withheld for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<String>,
}

/// A catalog that readers get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentRecord<'s> {
    /// Its name.
    pub name: Cow<'s, str>,
    /// How many messages are in each of [`STATES`].
    pub states: BTreeMap<Cow<'s, str>, usize>,
    /// In the order of the reference.
    pub messages: Vec<MessageRecord<'s>>,
}

/// A passage: what readers get for a message, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageRecord<'s> {
    /// Its id.
    pub id: Cow<'s, str>,
    /// The state of the locale's own translation.
    pub state: Cow<'s, str>,
    /// How outdated it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Cow<'s, str>>,
    /// `translation`, `outdated` or `fallback`.
    pub given: Cow<'s, str>,
    /// `translated`, `outdated`, `missing` or `unusable`.
    pub because: Cow<'s, str>,
    /// What the settings say, where there was something to decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<RemedyRecord<'s>>,
    /// The locale whose text readers get.
    pub from: Cow<'s, str>,
    /// The fingerprint of what the source says now, as among the sources.
    pub source: String,
    /// The fingerprint of the locale's own translation, if there is one.
    pub translation: Option<String>,
    /// The wording that the translation was made from, if it is known.
    pub made_from: Option<WordingRecord<'s>>,
    /// Why a current translation does not follow the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pivot: Option<PivotRecord<'s>>,
    /// `draft` or `reviewed`, if there is a translation.
    pub review: Option<Cow<'s, str>>,
    /// The review of this very pair of source and translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<ReviewRecord<'s>>,
}

/// What the settings say of a passage without a current translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemedyRecord<'s> {
    /// `keep` or `source`.
    pub says: Cow<'s, str>,
    /// `default`, `[build]`, or `[[override]] 2`, the second in the file.
    pub by: Cow<'s, str>,
}

/// A wording that a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordingRecord<'s> {
    /// Its locale, if it is not the source locale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Cow<'s, str>>,
    /// Its fingerprint, 16 digits.
    pub fingerprint: String,
    /// The wording, if it is another than the source's of today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Cow<'s, str>>,
}

/// The locale between the source and a translation, where its text does not follow the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PivotRecord<'s> {
    /// Its tag.
    pub locale: Cow<'s, str>,
    /// The state of its text.
    pub state: Cow<'s, str>,
    /// How outdated it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grade: Option<Cow<'s, str>>,
}

/// A review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewRecord<'s> {
    /// The day, as `2026-11-30`; may be empty.
    pub on: Cow<'s, str>,
    /// Who; may be empty.
    pub by: Cow<'s, str>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord<'s> {
    /// Path below the output folder.
    pub path: Cow<'s, str>,
    /// SHA-256 of its bytes, 64 digits.
    pub sha256: String,
    /// How many bytes it has.
    pub bytes: u64,
    /// The fingerprint of all that it was made from, 32 digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inputs: Option<String>,
}

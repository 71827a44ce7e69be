//! Records → Fluent.

use crate::model::{Record, Review};
use std::collections::BTreeMap;

/// A record to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecord {
    /// The source message in Fluent, from its id on, without comment and final line end.
    pub source: String,
    /// Fingerprint of the translation's wording.
    pub translation: String,
    /// See `Record::seen`.
    pub seen: Option<String>,
    /// Fingerprint of the wording declared harmless, and the note.
    pub source_only: Option<(String, String)>,
    /// See `Record::split_from`.
    pub split_from: Option<String>,
    /// See `Record::merged_into`.
    pub merged_into: Option<String>,
    /// Review state.
    pub review: Review,
    /// Further comment lines, kept as they are.
    pub notes: Vec<String>,
}

impl NewRecord {
    /// The same record as it was read from `text`, the text of its file.
    pub fn of(record: &Record<'_>, text: &str) -> NewRecord {
        NewRecord {
            source: record.source.body().slice(text).replace("\r\n", "\n"),
            translation: record.translation.to_owned(),
            seen: record.seen.map(str::to_owned),
            source_only: record
                .source_only
                .as_ref()
                .map(|d| (d.wording.to_owned(), d.note.to_owned())),
            split_from: record.split_from.map(str::to_owned),
            merged_into: record.merged_into.map(str::to_owned),
            review: record.review,
            notes: record.notes.iter().map(|line| (*line).to_owned()).collect(),
        }
    }
}

/// The text of a records file: a head, what is awaited, then the records, each part sorted by id.
///
/// `catalog` is the path of the catalog that the records belong to.
pub fn write(
    catalog: &str,
    records: &BTreeMap<String, NewRecord>,
    awaited: &BTreeMap<String, String>,
) -> String {
    let mut out = format!(
        "### The source wording that each translation in {catalog} was made from.\n\
         ### Kept by `diglot sync` and `diglot accept`; not edited by hand.\n"
    );
    for (at, (id, mark)) in awaited.iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { "" });
        out.push_str(&format!("# awaited: {id} {mark}\n"));
    }
    for record in records.values() {
        out.push_str(&format!("\n# translation: {}\n", record.translation));
        if let Some(seen) = &record.seen {
            out.push_str(&format!("# outdated-at: {seen}\n"));
        }
        if let Some((wording, note)) = &record.source_only {
            out.push_str(&format!("# source-only: {wording}, {note}\n"));
        }
        for (key, id) in [
            ("split-from", &record.split_from),
            ("merged-into", &record.merged_into),
        ] {
            if let Some(id) = id {
                out.push_str(&format!("# {key}: {id}\n"));
            }
        }
        let review = match record.review {
            Review::Draft => "draft",
            Review::Reviewed => "reviewed",
        };
        out.push_str(&format!("# review: {review}\n"));
        for note in &record.notes {
            out.push_str(if note.is_empty() { "#" } else { "# " });
            out.push_str(note);
            out.push('\n');
        }
        out.push_str(&record.source);
        out.push('\n');
    }
    out
}

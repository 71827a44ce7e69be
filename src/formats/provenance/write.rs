//! Records → Fluent.

use crate::model::{Declared, Provenance, Record, Review};
use std::collections::BTreeMap;

/// A records file to write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewRecords {
    /// By message id.
    pub records: BTreeMap<String, NewRecord>,
    /// Further records of ids that are in `records`.
    pub alternatives: BTreeMap<String, Vec<NewRecord>>,
    /// See `Provenance::awaited`.
    pub awaited: BTreeMap<String, String>,
    /// Comment lines that belong to no record.
    pub loose: Vec<String>,
}

/// A record to write.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NewRecord {
    /// The source message in Fluent, from its id on, without comment and final line end.
    pub source: String,
    /// See `Record::from`.
    pub from: Option<String>,
    /// Fingerprint of the translation's wording.
    pub translation: String,
    /// See `Record::before`: fingerprints of translation and source.
    pub before: Vec<(String, String)>,
    /// See `Record::seen`.
    pub seen: Option<String>,
    /// Fingerprints of the wordings declared harmless, each with its note.
    pub source_only: Vec<(String, String)>,
    /// Fingerprints of the wordings of which a locale refuses that, each with its note.
    pub refused: Vec<(String, String)>,
    /// See `Record::split_from`.
    pub split_from: Option<String>,
    /// See `Record::merged_into`.
    pub merged_into: Option<String>,
    /// Review state.
    pub review: NewReview,
    /// Further comment lines, kept as they are.
    pub notes: Vec<String>,
}

/// A review to write.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum NewReview {
    /// See `Review::Draft`.
    #[default]
    Draft,
    /// See `Review::Reviewed`.
    Reviewed {
        /// The day, as `2026-11-30`.
        on: String,
        /// Who.
        by: String,
    },
}

impl NewRecord {
    /// The same record as it was read from `text`, the text of its file.
    pub fn of(record: &Record<'_>, text: &str) -> NewRecord {
        let owned = |declared: &[Declared<'_>]| {
            let pairs = declared.iter().map(|d| (d.wording.to_owned(), d.note.to_owned()));
            pairs.collect()
        };
        NewRecord {
            source: record.source.body().slice(text).replace("\r\n", "\n"),
            from: record.from.map(str::to_owned),
            translation: record.translation.to_owned(),
            before: record
                .before
                .iter()
                .map(|pair| (pair.translation.to_owned(), pair.source.to_owned()))
                .collect(),
            seen: record.seen.map(str::to_owned),
            source_only: owned(&record.source_only),
            refused: owned(&record.refused),
            split_from: record.split_from.map(str::to_owned),
            merged_into: record.merged_into.map(str::to_owned),
            review: match record.review {
                Review::Draft => NewReview::Draft,
                Review::Reviewed { on, by } => NewReview::Reviewed {
                    on: on.to_owned(),
                    by: by.to_owned(),
                },
            },
            notes: record.notes.iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    fn write(&self, is_alternative: bool, out: &mut String) {
        let mut line = |text: &str| {
            out.push_str(if text.is_empty() { "#" } else { "# " });
            out.push_str(text);
            out.push('\n');
        };
        if let Some(from) = &self.from {
            line(&format!("from: {from}"));
        }
        line(&format!("translation: {}", self.translation));
        if is_alternative {
            line("alternative: the next `diglot sync` keeps the record whose translation is there");
        }
        for (translation, source) in &self.before {
            line(&format!("before: {translation} {source}"));
        }
        if let Some(seen) = &self.seen {
            line(&format!("outdated-at: {seen}"));
        }
        for (key, declared) in [("source-only", &self.source_only), ("refused", &self.refused)] {
            for (wording, note) in declared {
                line(&format!("{key}: {wording}, {note}"));
            }
        }
        for (key, id) in [
            ("split-from", &self.split_from),
            ("merged-into", &self.merged_into),
        ] {
            if let Some(id) = id {
                line(&format!("{key}: {id}"));
            }
        }
        line(&match &self.review {
            NewReview::Draft => "review: draft".to_owned(),
            NewReview::Reviewed { on, by } if on.is_empty() && by.is_empty() => "review: reviewed".to_owned(),
            NewReview::Reviewed { on, by } => format!("review: reviewed, {on}, {by}"),
        });
        for note in &self.notes {
            line(note);
        }
        out.push_str(&self.source);
        out.push('\n');
    }
}

impl NewRecords {
    /// The same records as they were read from `text`.
    pub fn of(provenance: &Provenance<'_>, text: &str) -> NewRecords {
        let records = provenance.records.iter();
        let alternatives = provenance.alternatives.iter();
        NewRecords {
            records: records
                .map(|(id, record)| ((*id).to_owned(), NewRecord::of(record, text)))
                .collect(),
            alternatives: alternatives
                .map(|(id, others)| {
                    let others = others.iter().map(|record| NewRecord::of(record, text));
                    ((*id).to_owned(), others.collect())
                })
                .collect(),
            awaited: provenance
                .awaited
                .iter()
                .map(|(id, mark)| ((*id).to_owned(), (*mark).to_owned()))
                .collect(),
            loose: provenance.loose.iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    /// Whether nothing is recorded.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.awaited.is_empty() && self.loose.is_empty()
    }

    /// The text of the file: a head, what is awaited, the records, each part sorted by id, and last the
    /// comments of nothing.
    ///
    /// `catalog` is the path of the catalog that the records belong to.
    pub fn write(&self, catalog: &str) -> String {
        let mut out = format!(
            "{HEAD}{catalog}{HEAD_END}\n\
             ### Kept by `diglot sync` and `diglot accept`; not edited by hand.\n"
        );
        for (at, (id, mark)) in self.awaited.iter().enumerate() {
            out.push_str(if at == 0 { "\n" } else { "" });
            out.push_str(&format!("# awaited: {id} {mark}\n"));
        }
        for (id, record) in &self.records {
            out.push('\n');
            record.write(false, &mut out);
            for other in self.alternatives.get(id).into_iter().flatten() {
                out.push('\n');
                other.write(true, &mut out);
            }
        }
        for (at, line) in self.loose.iter().enumerate() {
            out.push_str(if at == 0 { "\n" } else { "" });
            out.push_str(if line.is_empty() { "#" } else { "# " });
            out.push_str(line);
            out.push('\n');
        }
        out
    }
}

const HEAD: &str = "### The source wording that each translation in ";
const HEAD_END: &str = " was made from.";

/// The path of the catalog that the head of a records file names; `None` if `text` has no such head.
pub fn catalog_of(text: &str) -> Option<&str> {
    let mut lines = text.trim_start_matches('\u{feff}').lines();
    lines.find_map(|line| line.strip_prefix(HEAD)?.trim_end().strip_suffix(HEAD_END))
}

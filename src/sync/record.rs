//! What the records of one catalog should be.

use crate::compare::{Row, Table, fingerprint, wording};
use crate::formats::provenance::{self, NewRecord};
use crate::model::{FileChange, Message, Review, State};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The records of one table as they are to be written.
pub(super) struct Records<'t, 's> {
    table: &'t Table<'s>,
    records: BTreeMap<String, NewRecord>,
    awaited: BTreeMap<String, String>,
}

impl<'t, 's> Records<'t, 's> {
    /// The records as they stand.
    pub fn of(table: &'t Table<'s>) -> Records<'t, 's> {
        let text = table.catalog.provenance_file.map_or("", |file| &*file.text);
        let old = table.catalog.provenance;
        let records = old
            .records
            .iter()
            .map(|(id, r)| ((*id).to_owned(), NewRecord::of(r, text)))
            .collect();
        let awaited = old
            .awaited
            .iter()
            .map(|(id, mark)| ((*id).to_owned(), (*mark).to_owned()))
            .collect();
        Records {
            table,
            records,
            awaited,
        }
    }

    /// Whether nothing in the catalog or its records was unreadable: what is not understood is not rewritten.
    pub fn can_be_written(table: &Table<'_>) -> bool {
        let catalog = table.catalog;
        let damaged = |file: Option<&crate::model::TextFile>| file.is_some_and(|file| file.damage.is_some());
        catalog.provenance_problems.is_empty() && !damaged(catalog.file) && !damaged(catalog.provenance_file)
    }

    /// Records that the translation in `row` was made from what the reference says now.
    pub fn made_now(&mut self, row: &Row<'_>) {
        let (Some(reference), Some(translation)) = (row.reference, row.translation) else {
            return;
        };
        let source = self.table.reference.map_or("", |reference| reference.now.text);
        let kept = row
            .record
            .filter(|record| wording(&record.source) == wording(reference));
        let translation = fingerprint(translation);
        let is_same_pair = kept.is_some_and(|record| record.translation == translation);
        let new = NewRecord {
            source: match (kept, self.records.get(row.id)) {
                (Some(_), Some(old)) => old.source.clone(),
                _ => body(reference, source),
            },
            review: if is_same_pair {
                row.record.map_or(Review::Draft, |r| r.review)
            } else {
                Review::Draft
            },
            translation,
            seen: None,
            source_only: None,
            notes: self
                .records
                .get(row.id)
                .map_or_else(Vec::new, |old| old.notes.clone()),
        };
        self.records.insert(row.id.to_owned(), new);
        self.awaited.remove(row.id);
    }

    /// Remembers that the translation in `row` was seen outdated, or missing, at today's wording.
    pub fn seen_now(&mut self, row: &Row<'_>) {
        let Some(reference) = row.reference else { return };
        let mark = fingerprint(reference);
        match self.records.get_mut(row.id) {
            Some(record) => record.seen = Some(mark),
            None => {
                self.awaited.insert(row.id.to_owned(), mark);
            }
        }
    }

    /// Notes the editor's word that today's wording touches no translation.
    pub fn source_only(&mut self, row: &Row<'_>, note: &str) {
        let (Some(reference), Some(record)) = (row.reference, self.records.get_mut(row.id)) else {
            return;
        };
        record.source_only = Some((fingerprint(reference), note.to_owned()));
    }

    /// Notes that the translation of `id`, which was as recorded, now has another fingerprint and is no other
    /// translation for that.
    pub fn retouched(&mut self, id: &str, translation: String) {
        if let Some(record) = self.records.get_mut(id) {
            record.translation = translation;
        }
    }

    /// Moves a record to another id, and marks it where the source says something else there.
    pub fn rename(&mut self, old: &str, new: &str) {
        let reference = self
            .table
            .rows
            .iter()
            .find(|row| row.id == new)
            .and_then(|row| row.reference);
        // A message that awaits its translation has nothing to move: it is awaited under the id that it has now.
        let Some(mut record) = self.records.remove(old) else {
            return;
        };
        let rest = record
            .source
            .strip_prefix(old)
            .unwrap_or(&record.source)
            .to_owned();
        record.source = format!("{new}{rest}");
        let made_from = self
            .table
            .catalog
            .provenance
            .records
            .get(old)
            .map(|record| fingerprint(&record.source));
        let now = reference.map(fingerprint);
        if made_from.is_some() && now.is_some() && made_from != now {
            record.seen = now;
        }
        self.awaited.remove(new);
        self.records.insert(new.to_owned(), record);
    }

    /// Forgets what neither the reference nor the locale has any more.
    pub fn forget_gone(&mut self) {
        // In a catalog with unreadable parts a translation may only seem to be gone.
        if !self.table.catalog.problems.is_empty() {
            return;
        }
        let there = |id: &String| self.table.rows.iter().any(|row| row.id == id);
        let gone: Vec<String> = self.records.keys().filter(|id| !there(id)).cloned().collect();
        for id in gone {
            self.records.remove(&id);
        }
        let wanted: std::collections::BTreeSet<&str> = self
            .table
            .rows
            .iter()
            .filter(|row| matches!(row.state, State::Missing | State::Unconfirmed))
            .map(|row| row.id)
            .collect();
        self.awaited.retain(|id, _| wanted.contains(id.as_str()));
    }

    /// The change of the records' file, if there is one.
    pub fn change(&self) -> Option<FileChange> {
        let catalog = self.table.catalog;
        let after = provenance::write(&catalog.path, &self.records, &self.awaited);
        let before = catalog.provenance_file.map(|file| Arc::clone(&file.text));
        let nothing = before.is_none() && self.records.is_empty() && self.awaited.is_empty();
        if nothing || before.as_deref() == Some(after.as_str()) {
            return None;
        }
        Some(FileChange {
            path: Arc::clone(&catalog.provenance_path),
            before,
            after: Some(after),
        })
    }
}

fn body(message: &Message<'_>, text: &str) -> String {
    message.body().slice(text).replace("\r\n", "\n")
}

//! What the records of one catalog should be.

use crate::compare::{Pivot, Row, Table, fingerprint, wording};
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

    /// Records that the translation in `row` was made from what its original says now.
    pub fn made_now(&mut self, row: &Row<'s>) {
        let (Some(original), Some(translation)) = (row.original, row.translation) else {
            return;
        };
        let is_foreign = self.table.has_foreign_record(row);
        let kept = row
            .record
            .filter(|record| !is_foreign && wording(&record.source) == wording(original));
        let translation = fingerprint(translation);
        // One that was current towards the source is the same pair, seen from the pivot.
        let pair = kept.or(row.record.filter(|_| is_foreign && row.state == State::Current));
        let is_same_pair = pair.is_some_and(|record| record.translation == translation);
        let new = NewRecord {
            source: match (kept, self.records.get(row.id)) {
                (Some(_), Some(old)) => old.source.clone(),
                _ => body(original, self.table.original_text(row)),
            },
            from: self
                .table
                .original_pivot(row)
                .map(|pivot| pivot.locale.to_string()),
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

    /// Remembers that the translation in `row` was seen outdated, or missing, at today's wording of its original.
    pub fn seen_now(&mut self, row: &Row<'_>) {
        let Some(original) = row.original else { return };
        let mark = fingerprint(original);
        match self.records.get_mut(row.id) {
            Some(record) => record.seen = Some(mark),
            None => {
                self.awaited.insert(row.id.to_owned(), mark);
            }
        }
    }

    /// Notes the editor's word that today's wording touches no translation.
    pub fn source_only(&mut self, row: &Row<'_>, note: &str) {
        let (Some(original), Some(record)) = (row.original, self.records.get_mut(row.id)) else {
            return;
        };
        record.source_only = Some((fingerprint(original), note.to_owned()));
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
        // The pivot's translation is given the new id in the same run, and is still found under the old one.
        let of_pivot = |pivot: &Pivot<'s>| {
            let mut messages = pivot.catalog?.tree.messages();
            messages.find(|message| message.id.name == old)
        };
        let original = match record.from {
            Some(_) => self.table.pivot.as_ref().and_then(of_pivot),
            None => reference,
        };
        let now = original.map(fingerprint);
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

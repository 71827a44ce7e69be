//! What the records of one catalog should be.

use crate::compare::{Row, Table, fingerprint, wording};
use crate::formats::provenance::{NewRecord, NewRecords, NewReview};
use crate::model::{FileChange, Message, State};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The records of one table as they are to be written.
pub(super) struct Records<'t, 's> {
    table: &'t Table<'s>,
    file: NewRecords,
}

impl<'t, 's> Records<'t, 's> {
    /// The records as they stand.
    pub fn of(table: &'t Table<'s>) -> Records<'t, 's> {
        let text = table.catalog.provenance_file.map_or("", |file| &*file.text);
        Records {
            table,
            file: NewRecords::of(table.catalog.provenance, text),
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
        self.settle(row);
        let kept = row
            .record
            .filter(|record| wording(&record.source) == wording(reference));
        let translation = fingerprint(translation);
        let is_same_pair = kept.is_some_and(|record| record.translation == translation);
        let old = self.file.records.remove(row.id);
        let new = NewRecord {
            source: match (kept, &old) {
                (Some(_), Some(old)) => old.source.clone(),
                _ => body(reference, source),
            },
            review: match &old {
                Some(old) if is_same_pair => old.review.clone(),
                _ => NewReview::Draft,
            },
            translation,
            seen: None,
            source_only: Vec::new(),
            refused: Vec::new(),
            notes: old.map_or_else(Vec::new, |old| old.notes),
        };
        self.file.records.insert(row.id.to_owned(), new);
        self.file.alternatives.remove(row.id);
        self.file.awaited.remove(row.id);
    }

    /// Of several records of one message keeps the one that the translation in `row` belongs to, if one does.
    pub fn settle(&mut self, row: &Row<'_>) {
        let (Some(record), Some(translation)) = (row.record, row.translation) else {
            return;
        };
        if self.file.alternatives.contains_key(row.id) && record.translation == fingerprint(translation) {
            let text = self.table.catalog.provenance_file.map_or("", |file| &*file.text);
            self.file
                .records
                .insert(row.id.to_owned(), NewRecord::of(record, text));
            self.file.alternatives.remove(row.id);
        }
    }

    /// Remembers that the translation in `row` was seen outdated, or missing, at today's wording.
    pub fn seen_now(&mut self, row: &Row<'_>) {
        let Some(reference) = row.reference else { return };
        let mark = fingerprint(reference);
        match self.file.records.get_mut(row.id) {
            Some(record) => record.seen = Some(mark),
            None => {
                self.file.awaited.insert(row.id.to_owned(), mark);
            }
        }
    }

    /// Notes the editor's word that today's wording touches no translation.
    pub fn source_only(&mut self, row: &Row<'_>, note: &str) {
        self.settle(row);
        if let (Some(reference), Some(record)) = (row.reference, self.file.records.get_mut(row.id)) {
            declare(&mut record.source_only, fingerprint(reference), note);
        }
    }

    /// Notes the locale's word that today's wording does touch its translation: it is outdated, and was seen so.
    pub fn refuse(&mut self, row: &Row<'_>, note: &str) {
        self.settle(row);
        if let (Some(reference), Some(record)) = (row.reference, self.file.records.get_mut(row.id)) {
            let now = fingerprint(reference);
            record.seen = Some(now.clone());
            declare(&mut record.refused, now, note);
        }
    }

    /// Notes who has reviewed the pair that stands in `row`, on which day.
    pub fn reviewed(&mut self, row: &Row<'_>, on: &str, by: &str) {
        if let Some(record) = self.file.records.get_mut(row.id) {
            record.review = NewReview::Reviewed {
                on: on.to_owned(),
                by: by.to_owned(),
            };
        }
    }

    /// Notes that the translation in `row`, which was as recorded, now has another fingerprint and is no other
    /// translation for that.
    pub fn retouched(&mut self, row: &Row<'_>, translation: String) {
        self.settle(row);
        if let Some(record) = self.file.records.get_mut(row.id) {
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
        let Some(mut record) = self.file.records.remove(old) else {
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
        self.file.awaited.remove(new);
        self.file.records.insert(new.to_owned(), record);
        if let Some(mut others) = self.file.alternatives.remove(old) {
            for other in &mut others {
                let rest = other.source.strip_prefix(old).unwrap_or(&other.source);
                other.source = format!("{new}{rest}");
            }
            self.file.alternatives.insert(new.to_owned(), others);
        }
    }

    /// Forgets what neither the reference nor the locale has any more.
    pub fn forget_gone(&mut self) {
        // In a catalog with unreadable parts a translation may only seem to be gone.
        if !self.table.catalog.problems.is_empty() {
            return;
        }
        let there = |id: &String| self.table.rows.iter().any(|row| row.id == id);
        let gone: Vec<String> = self
            .file
            .records
            .keys()
            .filter(|id| !there(id))
            .cloned()
            .collect();
        for id in gone {
            self.file.records.remove(&id);
            self.file.alternatives.remove(&id);
        }
        let wanted: BTreeSet<&str> = self
            .table
            .rows
            .iter()
            .filter(|row| matches!(row.state, State::Missing | State::Unconfirmed))
            .map(|row| row.id)
            .collect();
        self.file.awaited.retain(|id, _| wanted.contains(id.as_str()));
    }

    /// The change of the records' file, if there is one.
    pub fn change(&self) -> Option<FileChange> {
        let catalog = self.table.catalog;
        let after = self.file.write(&catalog.path);
        let before = catalog.provenance_file.map(|file| Arc::clone(&file.text));
        let nothing = before.is_none() && self.file.is_empty();
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

/// Puts a word about one wording in the place of what was said of it before.
fn declare(declared: &mut Vec<(String, String)>, wording: String, note: &str) {
    declared.retain(|(other, _)| *other != wording);
    declared.push((wording, note.to_owned()));
}

fn body(message: &Message<'_>, text: &str) -> String {
    message.body().slice(text).replace("\r\n", "\n")
}

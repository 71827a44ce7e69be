//! What the records of one catalog should be.

use crate::compare::{Row, Table, fingerprint, wording};
use crate::formats::provenance::{NewRecord, NewRecords, NewReview};
use crate::model::{FileChange, Message, Record, State, TextFile, UNSURE, unsure_of};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The wording that a translation was made from.
#[derive(Clone, Debug)]
pub(super) struct MadeFrom {
    /// In Fluent, from its id on.
    pub source: String,
    /// The tag of its locale; `None`: the source locale.
    pub from: Option<String>,
}

impl MadeFrom {
    /// What `message`, which stands in `text`, says.
    pub fn of(message: &Message<'_>, text: &str, from: Option<&str>) -> MadeFrom {
        MadeFrom {
            source: body(message, text),
            from: from.map(str::to_owned),
        }
    }
}

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

    /// Whether nothing in the catalog, its records or the source text was unreadable: what is not understood is not
    /// rewritten, and nothing is recorded of it.
    pub fn can_be_written(table: &Table<'_>) -> bool {
        let catalog = table.catalog;
        let damaged = |file: Option<&TextFile>| file.is_some_and(|file| file.damage.is_some());
        let source = table.reference.and_then(|reference| reference.source.as_ref());
        catalog.provenance_problems.is_empty()
            && !damaged(catalog.file)
            && !damaged(catalog.provenance_file)
            && !damaged(source.map(|source| source.file))
    }

    /// Records that the translation in `row` was made from what its original says now.
    pub fn made_now(&mut self, row: &Row<'s>) {
        let (Some(original), Some(translation)) = (row.original, row.translation) else {
            return;
        };
        let is_foreign = self.table.has_foreign_record(row);
        self.settle(row);
        let kept = row
            .record
            .filter(|record| !is_foreign && wording(&record.source) == wording(original));
        let translation = fingerprint(translation);
        // One that was current towards the source is the same pair, seen from the pivot.
        let pair = kept.or(row.record.filter(|_| is_foreign && row.state == State::Current));
        let is_same_pair = pair.is_some_and(|record| record.translation == translation);
        let old = self.file.records.remove(row.id);
        // What was said of changes of this wording is true of any translation of it.
        let (source_only, refused) = match (kept, &old) {
            (Some(_), Some(old)) => (old.source_only.clone(), old.refused.clone()),
            _ => (Vec::new(), Vec::new()),
        };
        let mut before = old.as_ref().map_or_else(Vec::new, |old| old.before.clone());
        if let Some(record) = row.record.filter(|record| record.translation != translation) {
            before.push(earlier(record));
        }
        before.retain(|(earlier, _)| *earlier != translation && earlier != UNSURE);
        let new = NewRecord {
            before,
            source: match (kept, &old) {
                (Some(_), Some(old)) => old.source.clone(),
                _ => body(original, self.table.original_text(row)),
            },
            from: self
                .table
                .original_pivot(row)
                .map(|pivot| pivot.locale.to_string()),
            review: match &old {
                Some(old) if is_same_pair => old.review.clone(),
                _ => NewReview::Draft,
            },
            translation,
            seen: None,
            source_only,
            refused,
            split_from: None,
            merged_into: None,
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
            let mut kept = NewRecord::of(record, text);
            let provenance = self.table.catalog.provenance;
            // The others' translations may still come back.
            let others = provenance
                .of(row.id)
                .filter(|other| other.translation != record.translation);
            kept.before.extend(others.map(earlier));
            kept.before.sort();
            kept.before.dedup();
            self.file.records.insert(row.id.to_owned(), kept);
            self.file.alternatives.remove(row.id);
        }
    }

    /// Remembers that the translation in `row` was seen outdated or missing at today's wording of its original, or
    /// that nobody can tell what it was made from.
    pub fn seen_now(&mut self, row: &Row<'_>) {
        let mark = match (row.original, &row.state) {
            (Some(original), State::Outdated(_) | State::Missing) => fingerprint(original),
            _ => UNSURE.to_owned(),
        };
        let unsure = row.translation.filter(|_| mark == UNSURE).map(fingerprint);
        if mark == UNSURE {
            let others = self.file.alternatives.get_mut(row.id).into_iter().flatten();
            others.for_each(|other| other.seen = Some(mark.clone()));
        }
        match self.file.records.get_mut(row.id) {
            Some(record) => {
                record.seen = Some(mark);
                // On record, so that a branch that has it differs from one that went on without it.
                if let Some(translation) = unsure
                    && translation != record.translation
                    && record.before.iter().all(|(earlier, _)| *earlier != translation)
                {
                    record.before.push((translation, UNSURE.to_owned()));
                    record.before.sort();
                }
            }
            None => {
                let mark = unsure.map_or(mark, |translation| unsure_of(&translation));
                self.file.awaited.insert(row.id.to_owned(), mark);
            }
        }
    }

    /// Notes the editor's word that today's wording touches no translation.
    pub fn source_only(&mut self, row: &Row<'s>, note: &str) {
        self.settle(row);
        if let (Some(now), Some(record)) = (self.table.compared(row), self.file.records.get_mut(row.id)) {
            declare(&mut record.source_only, fingerprint(now), note);
        }
    }

    /// Notes the locale's word that today's wording does touch its translation: it is outdated, and was seen so.
    pub fn refuse(&mut self, row: &Row<'s>, note: &str) {
        self.settle(row);
        let (now, original) = (self.table.compared(row), row.original);
        if let (Some(now), Some(original)) = (now, original)
            && let Some(record) = self.file.records.get_mut(row.id)
        {
            record.seen = Some(fingerprint(original));
            declare(&mut record.refused, fingerprint(now), note);
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

    /// What a record says its translation was made from.
    pub fn made_from(&self, record: &Record<'_>) -> MadeFrom {
        let text = self.table.catalog.provenance_file.map_or("", |file| &*file.text);
        MadeFrom::of(&record.source, text, record.from)
    }

    /// Records that `translation` was made from a wording of `id`.
    pub fn make(&mut self, id: &str, made_from: MadeFrom, translation: &Message<'_>) {
        let new = NewRecord {
            source: made_from.source,
            from: made_from.from,
            translation: fingerprint(translation),
            before: Vec::new(),
            seen: None,
            source_only: Vec::new(),
            refused: Vec::new(),
            split_from: None,
            merged_into: None,
            review: NewReview::Draft,
            notes: Vec::new(),
        };
        self.file.records.insert(id.to_owned(), new);
        self.file.awaited.remove(id);
    }

    /// Records that `part` starts from a copy of the translation of `whole`.
    pub fn copy(&mut self, whole: &str, part: &str, made_from: MadeFrom, translation: &Message<'_>) {
        let source = under(part, &made_from.source, whole);
        self.make(part, MadeFrom { source, ..made_from }, translation);
        if let Some(record) = self.file.records.get_mut(part) {
            record.split_from = Some(whole.to_owned());
        }
    }

    /// Moves records, and what is known of missing translations, to other ids, all at once.
    pub fn rename(&mut self, renamed: &[(String, String)]) {
        let moved: Vec<_> = renamed
            .iter()
            .map(|(old, new)| {
                let record = self.file.records.remove(old);
                let others = self.file.alternatives.remove(old);
                (old, new, record, others, self.file.awaited.remove(old))
            })
            .collect();
        for (old, new, record, others, awaited) in moved {
            if let Some(mut others) = others {
                for other in &mut others {
                    other.source = under(new, &other.source, old);
                }
                self.file.alternatives.insert(new.clone(), others);
            }
            if let Some(mut record) = record {
                record.source = under(new, &record.source, old);
                self.file.awaited.remove(new);
                self.file.records.insert(new.clone(), record);
            } else if let (Some(mark), false) = (awaited, self.file.records.contains_key(new)) {
                self.file.awaited.insert(new.clone(), mark);
            } else {
                // A translation of which nothing is known comes to stand beside what is known of another.
                if let Some(there) = self.file.records.get_mut(new) {
                    there.seen = Some(UNSURE.to_owned());
                }
                if let Some(there) = self.file.awaited.get_mut(new) {
                    *there = UNSURE.to_owned();
                }
            }
        }
    }

    /// Notes that the passage of `id` went into that of `into`.
    pub fn merge(&mut self, id: &str, into: &str) {
        if let Some(record) = self.file.records.get_mut(id) {
            record.merged_into = Some(into.to_owned());
        }
    }

    /// Forgets the record of a message.
    pub fn remove(&mut self, id: &str) {
        self.file.records.remove(id);
        self.file.alternatives.remove(id);
    }

    /// Lets what older records say of other messages follow those.
    pub fn follow(&mut self, renamed: &[(String, String)], merged: &[(String, String)]) {
        let led = |id: &str, pairs: &[(String, String)]| {
            let pair = pairs.iter().find(|(old, _)| old == id);
            pair.map(|(_, new)| new.clone())
        };
        let now: Vec<&str> = merged.iter().map(|(old, _)| old.as_str()).collect();
        for (id, record) in &mut self.file.records {
            if let Some(whole) = record.split_from.as_ref().and_then(|id| led(id, renamed)) {
                record.split_from = Some(whole);
            }
            let Some(into) = record
                .merged_into
                .as_ref()
                .filter(|_| !now.contains(&id.as_str()))
            else {
                continue;
            };
            if let Some(further) = led(into, renamed).or_else(|| led(into, merged)) {
                record.merged_into = Some(further);
            }
        }
    }

    /// Forgets of a message that it was merged where nothing waits for its translation any more.
    pub fn forget_merged(&mut self, waits: impl Fn(&str) -> bool, is_there: impl Fn(&str) -> bool) {
        for (id, record) in &mut self.file.records {
            let into = record.merged_into.take();
            record.merged_into = into.filter(|into| waits(into) && !is_there(id));
        }
    }

    /// Whether they differ from those that `table` has.
    pub fn is_other_than(&self, table: &Table<'_>) -> bool {
        let before = Records::of(table);
        before.file != self.file
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
            .filter(|row| matches!(row.state, State::Missing | State::Unconfirmed | State::Obsolete))
            .map(|row| row.id)
            .collect();
        self.file.awaited.retain(|id, _| wanted.contains(id.as_str()));
    }

    /// The text of the records' file.
    pub fn text(&self) -> String {
        self.file.write(&self.table.catalog.path)
    }

    /// The change of the records' file, if there is one.
    pub fn change(&self) -> Option<FileChange> {
        self.change_of(self.table.catalog.provenance_file)
    }

    /// The change of the records' file from what it is now, if there is one.
    pub fn change_of(&self, file: Option<&TextFile>) -> Option<FileChange> {
        let after = self.text();
        let before = file.map(|file| Arc::clone(&file.text));
        let nothing = before.is_none() && self.file.is_empty();
        if nothing || before.as_deref() == Some(after.as_str()) {
            return None;
        }
        Some(FileChange {
            path: Arc::clone(&self.table.catalog.provenance_path),
            before,
            after: Some(after),
        })
    }
}

/// The pair of a record that is to be replaced.
fn earlier(record: &Record<'_>) -> (String, String) {
    // A copy was never made from the source that it stands beside.
    let source = match record.split_from {
        Some(_) => UNSURE.to_owned(),
        None => fingerprint(&record.source),
    };
    (record.translation.to_owned(), source)
}

/// Puts a word about one wording in the place of what was said of it before.
fn declare(declared: &mut Vec<(String, String)>, wording: String, note: &str) {
    declared.retain(|(other, _)| *other != wording);
    declared.push((wording, note.to_owned()));
    declared.sort();
}

/// A source that stands under `old` under another id.
fn under(new: &str, source: &str, old: &str) -> String {
    format!("{new}{}", source.strip_prefix(old).unwrap_or(source))
}

fn body(message: &Message<'_>, text: &str) -> String {
    message.body().slice(text).replace("\r\n", "\n")
}

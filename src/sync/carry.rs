//! Translations follow their passages: to another id, to the parts of a split, to the whole of a merge.

use super::lineage::Lineage;
use super::record::{MadeFrom, Records};
use crate::compare::{Row, Table, fingerprint, state};
use crate::formats::fluent;
use crate::model::{Catalog, Locale, Message, State, TextFile};
use crate::text::{TextEdit, apply};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// The files of a locale's catalog once its translations have followed; `None` where they stay as they are.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub catalog: Option<TextFile>,
    pub records: Option<TextFile>,
    /// Translations that got another id.
    pub renamed: usize,
    /// Parts of split passages that start from a copy of the translation of the whole.
    pub copied: usize,
    /// Copies that nobody needs any more and that are taken back.
    pub withdrawn: usize,
}

impl Carried {
    /// Whether all stays as it is.
    pub fn is_nothing(&self) -> bool {
        self.catalog.is_none() && self.records.is_none()
    }
}

/// What `lineage` makes of the files of `table`, which can be written.
pub(super) fn carry(table: &Table<'_>, lineage: &Lineage) -> Carried {
    let Some(file) = table.catalog.file else {
        return Carried::default();
    };
    let is_concerned = |row| is_gone_unrecorded(row, table) || is_idle_copy(row);
    if lineage.is_empty() && !table.rows.iter().any(is_concerned) {
        return Carried::default();
    }
    let journey = Journey::of(table, lineage);
    let mut records = Records::of(table);
    journey.keep_gone(&mut records);
    let copies = journey.copies(&mut records);
    records.rename(&journey.renamed);
    for (old, new) in lineage.merged.iter().chain(&journey.blocked) {
        if journey.translations.contains_key(old.as_str()) {
            records.merge(old, new);
        }
    }
    records.follow(&journey.renamed, &lineage.merged);
    let renamed = journey.renaming();
    let withdrawn = journey.withdrawn();
    withdrawn.iter().for_each(|id| records.remove(id));
    let text = inserted(apply(&file.text, &renamed), table, &copies);
    let text = withdrawn.iter().fold(text, |text, id| {
        apply(&text, &[fluent::remove(&fluent::read(&text).tree, id)])
    });
    let records_file = table.catalog.provenance_file;
    let text_file = |path: &Arc<str>, text: String| TextFile {
        path: Arc::clone(path),
        text: text.into(),
        damage: None,
    };
    Carried {
        catalog: (*file.text != *text).then(|| text_file(&file.path, text)),
        records: records
            .is_other_than(table)
            .then(|| text_file(&table.catalog.provenance_path, records.text()))
            .filter(|new| records_file.is_none_or(|old| old.text != new.text)),
        renamed: renamed.len(),
        copied: copies.len(),
        withdrawn: withdrawn.len(),
    }
}

/// What is to follow in one locale.
struct Journey<'t, 's> {
    table: &'t Table<'s>,
    lineage: &'t Lineage,
    /// Of a repeated id the first, as at run time.
    translations: HashMap<&'s str, &'t Message<'s>>,
    /// Yesterday's messages of the reference.
    written: HashMap<&'s str, &'t Message<'s>>,
    /// The messages of the pivot, if the locale has one.
    pivot: HashMap<&'s str, &'t Message<'s>>,
    /// Renames whose new id is free.
    renamed: Vec<(String, String)>,
    /// The others: the locale has a translation under the new id.
    blocked: Vec<(String, String)>,
}

/// A message that a translation may have been made from.
#[derive(Clone, Copy)]
struct Then<'t, 's> {
    message: &'t Message<'s>,
    text: &'s str,
    locale: &'s Locale,
    is_pivot: bool,
}

impl<'s> Then<'_, 's> {
    fn from(&self) -> Option<&'s str> {
        self.is_pivot.then_some(self.locale.as_str())
    }

    fn made_from(&self) -> MadeFrom {
        MadeFrom::of(self.message, self.text, self.from())
    }
}

impl<'t, 's> Journey<'t, 's> {
    fn of(table: &'t Table<'s>, lineage: &'t Lineage) -> Journey<'t, 's> {
        let translations = by_id(table.catalog.tree);
        let written = table.reference.and_then(|reference| reference.written);
        let pivot = table.pivot.as_ref().and_then(|pivot| pivot.catalog);
        let (mut renamed, mut blocked) = (lineage.renamed.clone(), Vec::new());
        loop {
            let leaving: BTreeSet<&String> = renamed.iter().map(|(old, _)| old).collect();
            let is_free = |id: &String| !translations.contains_key(id.as_str()) || leaving.contains(id);
            let (free, taken): (Vec<_>, Vec<_>) = renamed.iter().cloned().partition(|(_, new)| is_free(new));
            let is_settled = taken.is_empty();
            blocked.extend(taken);
            renamed = free;
            if is_settled {
                break;
            }
        }
        Journey {
            table,
            lineage,
            translations,
            written: written.map_or_else(HashMap::new, by_id),
            pivot: pivot.map_or_else(HashMap::new, |catalog| by_id(catalog.tree)),
            renamed,
            blocked,
        }
    }

    /// A first translation whose passage went before `sync` recorded it would come back as anybody's.
    fn keep_gone(&self, records: &mut Records<'_, '_>) {
        let is_renamed = |id: &str| self.renamed.iter().any(|(old, _)| old == id);
        let gone = self.table.rows.iter();
        let gone = gone.filter(|row| is_gone_unrecorded(row, self.table) && !is_renamed(row.id));
        for row in gone {
            let awaited = self.table.catalog.provenance.awaited.get(row.id).copied();
            let saw = self.thens(row.id).into_iter().find(|then| {
                let mark = fingerprint(then.message);
                awaited.is_some_and(|awaited| awaited == mark)
            });
            if let (Some(then), Some(translation)) = (saw, row.translation) {
                records.make(row.id, then.made_from(), translation);
            }
        }
    }

    /// The copies for new parts of split passages, each as id and source; their records are made.
    fn copies(&self, records: &mut Records<'_, '_>) -> Vec<(&'t str, String)> {
        let mut copies = Vec::new();
        for (whole, part) in &self.lineage.split {
            let Some(&translation) = self.translations.get(whole.as_str()) else {
                continue;
            };
            let becomes_free = self.renamed.iter().any(|(old, _)| old == part);
            let is_free = !self.translations.contains_key(part.as_str()) || becomes_free;
            let Some(made_from) = self.made_from(whole, translation, records).filter(|_| is_free) else {
                continue;
            };
            let source = fluent::entry_source(self.table.catalog.tree, translation);
            let body = source.strip_prefix(whole.as_str()).unwrap_or(source);
            copies.push((part.as_str(), format!("{part}{body}")));
            records.copy(whole, part, made_from, translation);
        }
        copies
    }

    /// The copies whose passage is gone and whose text another message has too.
    ///
    /// An editor who takes a split back leaves nothing of it behind.
    fn withdrawn(&self) -> Vec<&'s str> {
        let rows = self.table.rows.iter();
        let idle: HashMap<&str, &str> = rows
            .filter(|row| is_idle_copy(row))
            .filter_map(|row| Some((row.id, row.record?.translation)))
            .collect();
        if idle.is_empty() {
            return Vec::new();
        }
        let others = self.translations.iter().filter(|(id, _)| !idle.contains_key(*id));
        let kept: BTreeSet<String> = others.map(|(_, translation)| fingerprint(translation)).collect();
        let mut withdrawn: Vec<&str> = idle
            .into_iter()
            .filter(|(_, text)| kept.contains(*text))
            .map(|(id, _)| id)
            .collect();
        withdrawn.sort_unstable();
        withdrawn
    }

    /// What a translation was made from as far as anybody can tell; `None` if nothing is recorded of it.
    fn made_from(&self, id: &str, translation: &Message<'_>, records: &Records<'_, '_>) -> Option<MadeFrom> {
        let provenance = self.table.catalog.provenance;
        let mark = fingerprint(translation);
        let fitting = provenance.of(id).find(|record| record.translation == mark);
        let is_as_recorded = fitting.is_some();
        let awaited = provenance.awaited.get(id).copied();
        let then = self.thens(id).into_iter().next();
        let Some(record) = fitting.or_else(|| provenance.of(id).next()) else {
            return then.filter(|_| awaited.is_some()).map(|then| then.made_from());
        };
        let was_current = then.filter(|then| {
            let (wording, locale) = (Some(then.message), then.locale);
            let is_comparable = !is_as_recorded && record.from == then.from();
            let state = || state(wording, Some(record), awaited, Some(translation), locale);
            is_comparable && state() == State::Current
        });
        match was_current {
            Some(then) => Some(then.made_from()),
            None => Some(records.made_from(record)),
        }
    }

    /// What a translator could read under an id until now: what the pivot has, and what the reference had.
    fn thens(&self, id: &str) -> Vec<Then<'t, 's>> {
        let pivot = self.table.pivot.as_ref();
        let of_pivot = pivot.and_then(|pivot| {
            Some(Then {
                message: *self.pivot.get(id)?,
                text: pivot.catalog?.tree.text,
                locale: pivot.locale,
                is_pivot: true,
            })
        });
        let written = self.table.reference.and_then(|reference| reference.written);
        let of_source = written.and_then(|written| {
            Some(Then {
                message: *self.written.get(id)?,
                text: written.text,
                locale: self.table.source_locale,
                is_pivot: false,
            })
        });
        of_pivot.into_iter().chain(of_source).collect()
    }

    fn renaming(&self) -> Vec<TextEdit> {
        let new: HashMap<&str, &String> = self
            .renamed
            .iter()
            .map(|(old, new)| (old.as_str(), new))
            .collect();
        let messages = self.table.catalog.tree.messages();
        messages
            .filter_map(|message| {
                Some(TextEdit {
                    span: message.id.span,
                    new_text: (*new.get(message.id.name)?).clone(),
                })
            })
            .collect()
    }
}

/// Whether nobody has touched the copy that a part of a passage started from, and the part is gone.
fn is_idle_copy(row: &Row<'_>) -> bool {
    let (State::Obsolete, Some(record), Some(translation)) = (&row.state, row.record, row.translation) else {
        return false;
    };
    let is_untouched = || record.translation == fingerprint(translation) && translation.comment.is_none();
    record.split_from.is_some() && is_untouched()
}

fn is_gone_unrecorded(row: &Row<'_>, table: &Table<'_>) -> bool {
    let is_unrecorded = row.state == State::Obsolete && row.record.is_none();
    is_unrecorded && table.catalog.provenance.awaited.contains_key(row.id)
}

/// `text` with the copies where the reference has their place.
fn inserted(text: String, table: &Table<'_>, copies: &[(&str, String)]) -> String {
    let Some(reference) = table.reference.filter(|_| !copies.is_empty()) else {
        return text;
    };
    let catalog = fluent::read(&text).tree;
    let order: Vec<&str> = reference.now.messages().map(|message| message.id.name).collect();
    let new: Vec<(&str, &str)> = copies.iter().map(|(id, source)| (*id, source.as_str())).collect();
    apply(&text, &fluent::insert_all(&catalog, &order, &new))
}

fn by_id<'c, 's>(catalog: &'c Catalog<'s>) -> HashMap<&'s str, &'c Message<'s>> {
    let mut by_id = HashMap::new();
    for message in catalog.messages() {
        by_id.entry(message.id.name).or_insert(message);
    }
    by_id
}

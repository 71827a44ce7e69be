//! `diglot sync`: reference catalogs, new locales' files, records.

use super::record::Records;
use super::rename;
use crate::compare::{Row, Table, fingerprint, wording};
use crate::model::{Act, Catalog, ChangeSet, FileChange, Phrase, Reference, State, Workspace};
use crate::text;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Plans what brings the project in step.
///
/// `renamed` holds, by catalog name, messages that a pin gave another id. What cannot be read is left as
/// it is and told. With nothing to do the change set is empty.
pub fn plan_sync(
    workspace: &Workspace<'_>,
    tables: &[Table<'_>],
    renamed: &BTreeMap<String, Vec<(String, String)>>,
) -> ChangeSet {
    let mut plan = ChangeSet::default();
    for reference in workspace.references.values() {
        plan_reference_file(reference, &mut plan);
    }
    for table in tables {
        let renamed = renamed.get(table.name).map_or(&[][..], |pairs| &pairs[..]);
        plan_locale(table, renamed, &mut plan);
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    plan
}

fn plan_reference_file(reference: &Reference<'_>, plan: &mut ChangeSet) {
    if reference.is_in_step() {
        return;
    }
    let source_damaged = reference
        .source
        .as_ref()
        .is_some_and(|source| source.file.damage.is_some());
    if source_damaged || reference.file.is_some_and(|file| file.damage.is_some()) {
        let phrase = Phrase::new("sync-skipped-unreadable").with("file", &*reference.path);
        plan.acts.push(Act {
            path: Arc::clone(&reference.path),
            phrase,
        });
        return;
    }
    let phrase = match reference.written {
        None => Phrase::new("sync-reference-created").with("count", reference.now.messages().count()),
        Some(written) => told(written, reference.now),
    };
    plan.acts.push(Act {
        path: Arc::clone(&reference.path),
        phrase: phrase.with("file", &*reference.path),
    });
    plan.files.push(FileChange {
        path: Arc::clone(&reference.path),
        before: reference.file.map(|file| Arc::clone(&file.text)),
        after: Some(reference.now.text.to_owned()),
    });
}

fn told(written: &Catalog<'_>, now: &Catalog<'_>) -> Phrase {
    let by_id = |catalog: &Catalog<'_>| -> BTreeMap<String, String> {
        catalog
            .messages()
            .map(|message| (message.id.name.to_owned(), wording(message)))
            .collect()
    };
    let (old, new) = (by_id(written), by_id(now));
    let added = new.keys().filter(|id| !old.contains_key(*id)).count();
    let removed = old.keys().filter(|id| !new.contains_key(*id)).count();
    let changed = new
        .iter()
        .filter(|(id, text)| old.get(*id).is_some_and(|before| before != *text))
        .count();
    if added + removed + changed == 0 {
        return Phrase::new("sync-reference-reordered");
    }
    Phrase::new("sync-reference-updated")
        .with("added", added)
        .with("changed", changed)
        .with("removed", removed)
}

fn plan_locale(table: &Table<'_>, renamed: &[(String, String)], plan: &mut ChangeSet) {
    let catalog = table.catalog;
    let act = |phrase: Phrase, path: &Arc<str>| Act {
        path: Arc::clone(path),
        phrase: phrase.with("file", &**path),
    };
    if !Records::can_be_written(table) {
        plan.acts.push(act(
            Phrase::new("sync-skipped-unreadable"),
            &catalog.provenance_path,
        ));
        return;
    }
    if let (None, Some(reference)) = (catalog.file, table.reference) {
        plan.acts
            .push(act(Phrase::new("sync-catalog-created"), &catalog.path));
        let text = format!(
            "### Translations of {} into {}.\n### What is to be done: diglot todo {}\n",
            reference.path, table.locale, table.locale
        );
        plan.files.push(FileChange {
            path: Arc::clone(&catalog.path),
            before: None,
            after: Some(text),
        });
    }
    let mut records = Records::of(table);
    let (mut recorded, mut outdated) = (0, 0);
    for row in &table.rows {
        match step(row, table) {
            Step::Record => {
                recorded += 1;
                records.made_now(row);
            }
            Step::Mark => {
                outdated += usize::from(matches!(row.state, State::Outdated(_)));
                records.seen_now(row);
            }
            Step::Keep => {}
        }
    }
    records.forget_gone();
    // Where the new id has a translation of its own, the old one stays under the old id.
    let is_free = |id: &str| table.catalog.tree.messages().all(|message| message.id.name != id);
    let renamed: Vec<(String, String)> = renamed.iter().filter(|(_, new)| is_free(new)).cloned().collect();
    if let Some(file) = rename::in_catalog(table, &renamed) {
        plan.acts.push(act(
            Phrase::new("sync-renamed").with("count", renamed.len()),
            &catalog.path,
        ));
        plan.files.push(file);
    }
    for (old, new) in &renamed {
        records.rename(old, new);
    }
    if let Some(change) = records.change() {
        for (count, id) in [(recorded, "sync-recorded"), (outdated, "sync-outdated")] {
            if count > 0 {
                plan.acts
                    .push(act(Phrase::new(id).with("count", count), &catalog.path));
            }
        }
        plan.files.push(change);
    }
}

enum Step {
    /// The translation is current and that is not on record yet.
    Record,
    /// That it is outdated or missing at today's wording is not on record yet.
    Mark,
    /// There is nothing new to know.
    Keep,
}

fn step<'s>(row: &Row<'s>, table: &Table<'s>) -> Step {
    let now = row.original.map(fingerprint);
    match &row.state {
        State::Current => {
            let Some(record) = row.record else {
                return Step::Record;
            };
            let translation = row.translation.map(fingerprint);
            let is_as_recorded = translation.as_deref() == Some(record.translation);
            let was_made_from_this = now.as_deref() == Some(&text::fingerprint(&wording(&record.source)));
            let has_returned = was_made_from_this && record.seen.is_some();
            // What follows the source as its pivot does follows the pivot, and from now on its changes.
            let can_follow_pivot = table.has_foreign_record(row) && row.lag.is_none();
            if is_as_recorded && !has_returned && !can_follow_pivot {
                Step::Keep
            } else {
                Step::Record
            }
        }
        State::Outdated(_) => match row.record {
            Some(record) if record.seen != now.as_deref() => Step::Mark,
            _ => Step::Keep,
        },
        State::Missing => {
            let is_readable = table.catalog.problems.is_empty();
            let known = match row.record {
                Some(record) => record
                    .seen
                    .map(str::to_owned)
                    .or_else(|| Some(text::fingerprint(&wording(&record.source)))),
                None => table
                    .catalog
                    .provenance
                    .awaited
                    .get(row.id)
                    .map(|mark| (*mark).to_owned()),
            };
            // A translation that stands in an unreadable part only seems to be missing.
            if is_readable && known != now {
                Step::Mark
            } else {
                Step::Keep
            }
        }
        State::Unconfirmed | State::Untracked | State::Obsolete => Step::Keep,
    }
}

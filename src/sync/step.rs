//! `diglot sync`: reference catalogs, new locales' files, records.

use super::carry::{Carried, carry};
use super::lineage::Lineage;
use super::record::Records;
use crate::compare::{self, Row, Table, fingerprint, wording};
use crate::formats::{fluent, provenance};
use crate::model::{
    Act, Catalog, ChangeSet, FileChange, Locale, LocaleCatalog, Parsed, Phrase, Provenance, Reference, State,
    TextFile, UNSURE, Workspace, is_unsure, unsure_of,
};
use crate::text;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// Plans what brings the project in step.
///
/// `lineages` holds, by catalog name, what translations must follow. What cannot be read is left as it is and
/// told. With nothing to do the change set is empty.
pub fn plan_sync(
    workspace: &Workspace<'_>,
    tables: &[Table<'_>],
    lineages: &BTreeMap<&str, &Lineage>,
) -> ChangeSet {
    let mut plan = ChangeSet::default();
    for reference in workspace.references.values() {
        plan_reference_file(reference, &mut plan);
        if let Some(lineage) = lineages.get(reference.name) {
            tell_lineage(reference, lineage, &mut plan);
        }
    }
    let unchanged = Lineage::default();
    let carried: Vec<Carried> = tables
        .iter()
        .map(|table| match Records::can_be_written(table) {
            true => carry(table, lineages.get(table.name).copied().unwrap_or(&unchanged)),
            false => Carried::default(),
        })
        .collect();
    // States are those of the texts as they will be, so that the next `sync` has nothing left to do.
    let followed: Vec<Followed<'_>> = carried.iter().map(Followed::of).collect();
    let afterwards = afterwards(workspace, tables, &carried, &followed);
    let tables_then = compare::tables(&afterwards);
    let then: HashMap<(&Locale, &str), &Table<'_>> = tables_then
        .iter()
        .map(|table| ((table.locale, table.name), table))
        .collect();
    for (table, carried) in tables.iter().zip(&carried) {
        let then = then.get(&(table.locale, table.name)).copied();
        plan_locale(table, carried, then.unwrap_or(table), &mut plan);
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    plan
}

/// The project as it will be, as far as translations follow: the catalogs of the names of which any does.
///
/// The other locales of such a name are there because one may be translated from another.
fn afterwards<'a>(
    workspace: &'a Workspace<'_>,
    tables: &'a [Table<'_>],
    carried: &'a [Carried],
    followed: &'a [Followed<'a>],
) -> Workspace<'a> {
    let all = || tables.iter().zip(carried.iter().zip(followed));
    let names: BTreeSet<&str> = all()
        .filter(|(_, (carried, _))| !carried.is_nothing())
        .map(|(table, _)| table.name)
        .collect();
    let references = workspace.references.iter();
    let references = references.filter(|(name, _)| names.contains(*name));
    let mut afterwards = Workspace {
        settings: workspace.settings,
        references: references
            .map(|(name, reference)| (*name, reference.clone()))
            .collect(),
        locales: BTreeMap::new(),
        skipped: &[],
        strays: Vec::new(),
        shipped: workspace.shipped,
        today: workspace.today,
    };
    for (table, (carried, followed)) in all().filter(|(table, _)| names.contains(table.name)) {
        let catalogs = afterwards.locales.entry(table.locale.clone()).or_default();
        catalogs.insert(table.name, followed.catalog(carried, table.catalog));
    }
    afterwards
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

/// Says which passages were split or merged, so that an editor sees what the edit costs.
fn tell_lineage(reference: &Reference<'_>, lineage: &Lineage, plan: &mut ChangeSet) {
    let split = lineage.split.iter().map(|pair| ("sync-split", pair));
    let merged = lineage.merged.iter().map(|pair| ("sync-merged", pair));
    for (id, (old, new)) in split.chain(merged) {
        let phrase = Phrase::new(id).with("file", &*reference.path);
        plan.acts.push(Act {
            path: Arc::clone(&reference.path),
            phrase: phrase.with("old", old.as_str()).with("new", new.as_str()),
        });
    }
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

/// `then` is the table once translations have followed as `carried` says.
fn plan_locale(table: &Table<'_>, carried: &Carried, then: &Table<'_>, plan: &mut ChangeSet) {
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
        let text = head_of_new(&reference.path, table.locale);
        plan.files.push(FileChange {
            path: Arc::clone(&catalog.path),
            before: None,
            after: Some(text),
        });
    }
    for (count, id) in [
        (carried.renamed, "sync-renamed"),
        (carried.copied, "sync-copied"),
        (carried.withdrawn, "sync-withdrawn"),
    ] {
        if count > 0 {
            plan.acts
                .push(act(Phrase::new(id).with("count", count), &catalog.path));
        }
    }
    if let (Some(file), Some(new)) = (catalog.file, &carried.catalog) {
        plan.files.push(FileChange {
            path: Arc::clone(&file.path),
            before: Some(Arc::clone(&file.text)),
            after: Some(new.text.to_string()),
        });
    }
    let Recorded {
        change,
        recorded,
        outdated,
    } = recorded(then, catalog.provenance_file);
    if let Some(change) = change {
        for (count, id) in [(recorded, "sync-recorded"), (outdated, "sync-outdated")] {
            if count > 0 {
                plan.acts
                    .push(act(Phrase::new(id).with("count", count), &catalog.path));
            }
        }
        plan.files.push(change);
    }
}

/// The texts of a locale's files, read again after translations have followed.
struct Followed<'c> {
    catalog: Option<Parsed<Catalog<'c>>>,
    records: Option<Parsed<Provenance<'c>>>,
}

impl<'c> Followed<'c> {
    fn of(carried: &'c Carried) -> Followed<'c> {
        let read = |file: &'c TextFile| fluent::read(&file.text);
        Followed {
            catalog: carried.catalog.as_ref().map(read),
            records: carried
                .records
                .as_ref()
                .map(|file| provenance::read(&read(file).tree)),
        }
    }

    fn catalog<'f>(&'f self, carried: &'f Carried, before: &'f LocaleCatalog<'_>) -> LocaleCatalog<'f>
    where
        'c: 'f,
    {
        let (catalog, records) = (self.catalog.as_ref(), self.records.as_ref());
        LocaleCatalog {
            path: Arc::clone(&before.path),
            file: carried.catalog.as_ref().or(before.file),
            tree: catalog.map_or(before.tree, |parsed| &parsed.tree),
            problems: catalog.map_or(before.problems, |parsed| &parsed.problems),
            provenance_path: Arc::clone(&before.provenance_path),
            provenance_file: carried.records.as_ref().or(before.provenance_file),
            provenance: records.map_or(before.provenance, |parsed| &parsed.tree),
            provenance_problems: records.map_or(before.provenance_problems, |parsed| &parsed.problems),
        }
    }
}

/// What the states of a table make of its records.
struct Recorded {
    change: Option<FileChange>,
    /// Translations whose source is on record now.
    recorded: usize,
    /// Translations that are known to be outdated now.
    outdated: usize,
}

fn recorded(table: &Table<'_>, file: Option<&TextFile>) -> Recorded {
    let mut records = Records::of(table);
    let (mut recorded, mut outdated) = (0, 0);
    for row in &table.rows {
        records.settle(row);
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
    let state_of = |id: &str| table.rows.iter().find(|row| row.id == id).map(|row| &row.state);
    records.forget_merged(
        |id| state_of(id).is_some_and(|state| !matches!(state, State::Current | State::Obsolete)),
        |id| state_of(id).is_some_and(|state| *state != State::Obsolete),
    );
    records.forget_gone();
    Recorded {
        change: records.change_of(file),
        recorded,
        outdated,
    }
}

enum Step {
    /// The translation is current and that is not on record yet.
    Record,
    /// That it is outdated, missing or unconfirmed at today's wording is not on record yet.
    Mark,
    /// There is nothing new to know.
    Keep,
}

fn step<'s>(row: &Row<'s>, table: &Table<'s>) -> Step {
    let now = row.original.map(fingerprint);
    let awaited = || table.catalog.provenance.awaited.get(row.id).copied();
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
                None => awaited().map(str::to_owned),
            };
            // A translation that stands in an unreadable part only seems to be missing. And one that nobody
            // could tell the source of has left no trace: another branch may have gone on with it.
            let is_unsure = row.record.is_none() && known.as_deref().is_some_and(is_unsure);
            if is_readable && !is_unsure && known != now {
                Step::Mark
            } else {
                Step::Keep
            }
        }
        State::Unconfirmed => match row.record {
            Some(record) if record.seen == Some(UNSURE) && is_on_record(row) => Step::Keep,
            None if is_marked_unsure(row, awaited()) => Step::Keep,
            Some(_) | None => Step::Mark,
        },
        // Edited and then left without a source: should one come back, it may be another.
        State::Obsolete => match row.record {
            Some(record) if !is_any_of(row, table) && (record.seen != Some(UNSURE) || !is_on_record(row)) => {
                Step::Mark
            }
            None if awaited().is_some() && !is_marked_unsure(row, awaited()) => Step::Mark,
            Some(_) | None => Step::Keep,
        },
        State::Untracked => Step::Keep,
    }
}

/// Whether the mark of a message without a record says that nobody can tell the source of its translation.
fn is_marked_unsure(row: &Row<'_>, mark: Option<&str>) -> bool {
    let translation = row
        .translation
        .map(|translation| unsure_of(&fingerprint(translation)));
    mark == translation.as_deref()
}

/// Whether one of the records of the message is that of its translation.
fn is_any_of(row: &Row<'_>, table: &Table<'_>) -> bool {
    let mark = row.translation.map(fingerprint);
    let mut records = table.catalog.provenance.of(row.id);
    records.any(|record| Some(record.translation) == mark.as_deref())
}

/// Whether the record of the message, if it has one, knows its translation.
fn is_on_record(row: &Row<'_>) -> bool {
    let (Some(record), Some(translation)) = (row.record, row.translation) else {
        return true;
    };
    let mark = fingerprint(translation);
    let mut earlier = record.before.iter();
    record.translation == mark || earlier.any(|earlier| earlier.translation == mark)
}

/// What the new catalog of a locale says before anything is translated.
pub(super) fn head_of_new(reference: &str, locale: &Locale) -> String {
    format!("### Translations of {reference} into {locale}.\n### What is to be done: diglot todo {locale}\n")
}

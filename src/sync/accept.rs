//! `diglot accept`: a person's word that a translation holds.

use super::record::Records;
use crate::compare::{Row, Table};
use crate::model::{Act, ChangeSet, Locale, Phrase, State};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AcceptRequest {
    /// In these locales; empty: in all.
    pub locales: Vec<Locale>,
    /// These messages, as `id` or `catalog/id`; empty: all that need it.
    pub ids: Vec<String>,
    /// The editor's word that a change of the source touches no translation, with who and why.
    pub source_only: Option<String>,
}

/// Plans the records of an acceptance.
///
/// # Errors
/// A phrase that says which locale or message there is not, or that there is nothing to accept in it.
pub fn plan_accept(tables: &[Table<'_>], request: &AcceptRequest) -> Result<ChangeSet, Phrase> {
    if let Some(unknown) = request
        .locales
        .iter()
        .find(|locale| tables.iter().all(|t| t.locale != *locale))
    {
        return Err(Phrase::new("accept-unknown-locale").with("locale", unknown.as_str()));
    }
    let chosen: Vec<&Table<'_>> = tables
        .iter()
        .filter(|table| request.locales.is_empty() || request.locales.contains(table.locale))
        .collect();
    for id in &request.ids {
        if !chosen
            .iter()
            .any(|table| table.rows.iter().any(|row| is_meant(id, table, row)))
        {
            return Err(Phrase::new("accept-unknown-id").with("id", id.as_str()));
        }
    }
    let mut plan = ChangeSet::default();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for table in &chosen {
        let path = &table.catalog.provenance_path;
        let rows: Vec<&Row<'_>> = table
            .rows
            .iter()
            .filter(|row| is_wanted(request, table, row))
            .collect();
        if rows.is_empty() {
            continue;
        }
        if !Records::can_be_written(table) {
            let phrase = Phrase::new("sync-skipped-unreadable").with("file", &**path);
            plan.acts.push(Act {
                path: Arc::clone(path),
                phrase,
            });
            continue;
        }
        let mut records = Records::of(table);
        for row in &rows {
            match &request.source_only {
                Some(note) => records.source_only(row, &one_line(note)),
                None => records.made_now(row),
            }
            done.insert(row.id);
        }
        if let Some(change) = records.change() {
            let id = if request.source_only.is_some() {
                "accept-source-only"
            } else {
                "accept-recorded"
            };
            let phrase = Phrase::new(id)
                .with("file", &*table.catalog.path)
                .with("count", rows.len());
            plan.acts.push(Act {
                path: Arc::clone(path),
                phrase,
            });
            plan.files.push(change);
        }
    }
    let idle = request
        .ids
        .iter()
        .find(|id| !done.iter().any(|done| id.rsplit('/').next() == Some(done)));
    if let Some(id) = idle {
        return Err(Phrase::new("accept-nothing").with("id", id.as_str()));
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

fn is_meant(id: &str, table: &Table<'_>, row: &Row<'_>) -> bool {
    id == row.id || id.strip_suffix(row.id).and_then(|rest| rest.strip_suffix('/')) == Some(table.name)
}

fn is_wanted(request: &AcceptRequest, table: &Table<'_>, row: &Row<'_>) -> bool {
    let is_named = request.ids.is_empty() || request.ids.iter().any(|id| is_meant(id, table, row));
    // That a passage was split concerns its translations: the part says less than the copy of the whole.
    let is_copy = row.record.is_some_and(|record| record.split_from.is_some());
    let can_be = match (&row.state, &request.source_only) {
        (State::Outdated(_), None) => true,
        (State::Outdated(_), Some(_)) => !is_copy,
        (State::Unconfirmed | State::Untracked, None) => true,
        // Named one by one, a current translation may be confirmed against today's wording too.
        (State::Current, None) => !request.ids.is_empty(),
        (State::Current | State::Unconfirmed | State::Untracked, Some(_)) => false,
        (State::Missing | State::Obsolete, _) => false,
    };
    is_named && can_be
}

// A note stands in one line of a comment.
fn one_line(note: &str) -> String {
    crate::text::collapse_white_space(note)
}

//! A person's word about translations: `diglot accept`, `diglot review`, `diglot refuse`.

use super::record::Records;
use crate::compare::{Row, Table, wording};
use crate::model::{Act, ChangeSet, Locale, Phrase, State};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What somebody says of which translations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AcceptRequest {
    /// In these locales; empty: in all.
    pub locales: Vec<Locale>,
    /// These messages, as `id` or `catalog/id`; empty: all that need it.
    pub ids: Vec<String>,
    /// Of the editor's word: whose text was changed. `None` is the source, and where `locales` are named, whatever
    /// they are translated from.
    pub from: Option<Locale>,
    /// What is said.
    pub word: Word,
}

/// What a person can say of a translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Word {
    /// It holds for the source as it is now.
    #[default]
    Holds,
    /// It was reviewed beside the source as it is now, so it also holds.
    Reviewed {
        /// The day, as `2026-11-30`.
        on: String,
        /// Who.
        by: String,
    },
    /// The editor's word that the change of the source touches no translation, with who and why.
    SourceOnly(String),
    /// The locale's word that it does, with who and why.
    Refused(String),
}

impl Word {
    /// What is told where there is nothing to say it of.
    fn nothing(&self) -> &'static str {
        match self {
            Word::Holds | Word::SourceOnly(_) => "accept-nothing",
            Word::Reviewed { .. } => "review-nothing",
            Word::Refused(_) => "refuse-nothing",
        }
    }

    /// What is told where it was recorded.
    fn recorded(&self) -> &'static str {
        match self {
            Word::Holds => "accept-recorded",
            Word::Reviewed { .. } => "review-recorded",
            Word::SourceOnly(_) => "accept-source-only",
            Word::Refused(_) => "refuse-recorded",
        }
    }

    fn record<'s>(&self, row: &Row<'s>, records: &mut Records<'_, 's>) {
        match self {
            Word::Holds => records.made_now(row),
            Word::Reviewed { on, by } => {
                records.made_now(row);
                records.reviewed(row, on, &one_line(by));
            }
            Word::SourceOnly(note) => records.source_only(row, &one_line(note)),
            Word::Refused(note) => records.refuse(row, &one_line(note)),
        }
    }
}

/// Plans the records of a person's word.
///
/// # Errors
/// A phrase that says which locale or message there is not, or that there is nothing to say it of.
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
        let rows: Vec<&Row<'_>> = table
            .rows
            .iter()
            .filter(|row| is_wanted(request, table, row))
            .collect();
        if !rows.is_empty() {
            record(table, &rows, &request.word, &mut plan);
            done.extend(rows.iter().map(|row| row.id));
        }
    }
    let idle = request
        .ids
        .iter()
        .find(|id| !done.iter().any(|done| id.rsplit('/').next() == Some(done)));
    if let Some(id) = idle {
        return Err(Phrase::new(request.word.nothing()).with("id", id.as_str()));
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

fn record<'s>(table: &Table<'s>, rows: &[&Row<'s>], word: &Word, plan: &mut ChangeSet) {
    let path = &table.catalog.provenance_path;
    let mut act = |phrase: Phrase| {
        plan.acts.push(Act {
            path: Arc::clone(path),
            phrase,
        });
    };
    if !Records::can_be_written(table) {
        act(Phrase::new("sync-skipped-unreadable").with("file", &**path));
        return;
    }
    let mut records = Records::of(table);
    rows.iter().for_each(|row| word.record(row, &mut records));
    let Some(change) = records.change() else { return };
    let told = |id: &'static str, count: usize| {
        Phrase::new(id)
            .with("file", &*table.catalog.path)
            .with("count", count)
    };
    // The editor's word is recorded there too, and does not count.
    let refused = match word {
        Word::SourceOnly(_) => rows.iter().filter(|row| row.refusal().is_some()).count(),
        Word::Holds | Word::Reviewed { .. } | Word::Refused(_) => 0,
    };
    if rows.len() > refused {
        act(told(word.recorded(), rows.len() - refused));
    }
    if refused > 0 {
        act(told("accept-source-only-refused", refused));
    }
    plan.files.push(change);
}

fn is_meant(id: &str, table: &Table<'_>, row: &Row<'_>) -> bool {
    id == row.id || id.strip_suffix(row.id).and_then(|rest| rest.strip_suffix('/')) == Some(table.name)
}

fn is_wanted<'s>(request: &AcceptRequest, table: &Table<'s>, row: &Row<'s>) -> bool {
    let is_for_all = request.ids.is_empty();
    let is_named = is_for_all || request.ids.iter().any(|id| is_meant(id, table, row));
    is_named && is_about(request, table, row) && can_be_said(&request.word, table, row, is_for_all)
}

/// Whether the text is meant that the row is held against: an editor of one text says nothing of another.
fn is_about<'s>(request: &AcceptRequest, table: &Table<'s>, row: &Row<'s>) -> bool {
    let compared = match table.has_foreign_record(row) {
        true => table.source_locale,
        false => table.original_locale(row),
    };
    match (&request.word, &request.from) {
        (Word::SourceOnly(_), Some(from)) => compared == from,
        (Word::SourceOnly(_), None) => !request.locales.is_empty() || compared == table.source_locale,
        (Word::Holds | Word::Reviewed { .. } | Word::Refused(_), _) => true,
    }
}

fn can_be_said<'s>(word: &Word, table: &Table<'s>, row: &Row<'s>, is_for_all: bool) -> bool {
    // That a passage was split concerns its translations: the part says less than the copy of the whole.
    let is_copy = row.record.is_some_and(|record| record.split_from.is_some());
    match (word, &row.state) {
        (_, State::Missing | State::Obsolete) => false,
        (Word::Holds, State::Outdated(_) | State::Unconfirmed | State::Untracked) => true,
        // Named one by one, a current translation may be confirmed against today's wording too.
        (Word::Holds, State::Current) => !is_for_all,
        // Who reviews everything reviews what has nothing else to be done to it.
        (Word::Reviewed { .. }, State::Current) => !is_for_all || row.reviewed().is_none(),
        (Word::Reviewed { .. }, State::Outdated(_) | State::Unconfirmed | State::Untracked) => !is_for_all,
        (Word::SourceOnly(_), State::Outdated(_)) => !is_copy,
        (Word::SourceOnly(_), State::Current | State::Unconfirmed | State::Untracked) => false,
        (Word::Refused(_), State::Outdated(_)) => !is_for_all,
        // Current, and made from another wording: by the editor's word alone.
        (Word::Refused(_), State::Current) => match (table.compared(row), row.record) {
            (Some(now), Some(record)) => wording(now) != wording(&record.source),
            _ => false,
        },
        (Word::Refused(_), State::Unconfirmed | State::Untracked) => false,
    }
}

// A note stands in one line of a comment.
fn one_line(note: &str) -> String {
    crate::text::collapse_white_space(note)
}

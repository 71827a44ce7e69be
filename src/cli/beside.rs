//! Translations that are shown beside a task: what was merged into the message, and what it may start from.

use crate::compare::{Row, Suggestion, Suggestions, Table};
use crate::model::State;
use std::collections::{BTreeMap, HashMap};

/// The translations of one table, as helpers of others.
pub struct Beside<'t> {
    /// None where nothing is missing.
    suggestions: Option<Suggestions<'t, 't>>,
    /// Obsolete messages by the message that their passages went into.
    merged: BTreeMap<&'t str, Vec<&'t Row<'t>>>,
}

impl<'t> Beside<'t> {
    /// Those of `table`.
    pub fn of(table: &'t Table<'t>) -> Beside<'t> {
        let waiting: HashMap<&str, bool> = table
            .rows
            .iter()
            .map(|row| (row.id, !matches!(row.state, State::Current | State::Obsolete)))
            .collect();
        let mut merged: BTreeMap<&str, Vec<&Row<'_>>> = BTreeMap::new();
        for row in table.rows.iter().filter(|row| row.state == State::Obsolete) {
            let into = row.record.and_then(|record| record.merged_into);
            if let Some(into) = into.filter(|into| waiting.get(into).copied().unwrap_or_default()) {
                merged.entry(into).or_default().push(row);
            }
        }
        let is_open = table.rows.iter().any(|row| row.state == State::Missing);
        Beside {
            suggestions: is_open.then(|| Suggestions::of(table)),
            merged,
        }
    }

    /// The obsolete messages whose passages are in that of `row` now.
    pub fn merged_into(&self, row: &Row<'_>) -> &[&'t Row<'t>] {
        self.merged.get(row.id).map_or(&[], Vec::as_slice)
    }

    /// Whether `row` is shown with another, which waits for it.
    pub fn is_shown_elsewhere(&self, row: &Row<'_>) -> bool {
        self.merged
            .values()
            .flatten()
            .any(|merged| std::ptr::eq(*merged, row))
    }

    /// What the missing translation of `row` may start from.
    pub fn suggestion(&self, row: &Row<'_>) -> Option<Suggestion<'t, 't>> {
        let is_open = row.state == State::Missing && self.merged_into(row).is_empty();
        row.original
            .filter(|_| is_open)
            .and_then(|message| self.suggestions.as_ref()?.best_for(message))
    }
}

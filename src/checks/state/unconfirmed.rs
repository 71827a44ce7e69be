//! # Nobody can tell whether the translation follows the source
//!
//! The source and the translation both changed since they were last seen together. The translation may
//! have been made from the new source, or from the old one a moment before it changed.
//!
//! **Why it hurts.** An outdated translation would look like a fresh one.
//!
//! **How to mend it.** Compare the two. If the translation says what the source says now, confirm it with
//! `diglot accept`; if not, change it first.
//!
//! The translation was recorded beside this source:
//!
//! ```ftl record
//! bridge-closed = The bridge is closed on Monday.
//! ```
//! ```ftl translation-then
//! bridge-closed = Le pont est fermé lundi.
//! ```
//!
//! Now both are different:
//!
//! ```ftl reference failing
//! bridge-closed = The bridge is closed on Monday and on Tuesday.
//! ```
//! ```ftl translation failing
//! bridge-closed = Le pont sera fermé lundi.
//! ```
//!
//! Where only the translation changed, it still belongs to the source that it was made from:
//!
//! ```ftl reference passing
//! bridge-closed = The bridge is closed on Monday.
//! ```
//! ```ftl translation passing
//! bridge-closed = Le pont sera fermé lundi.
//! ```

use crate::checks::origin::Origin;
use crate::checks::{Check, Run, acceptable};
use crate::compare::Table;
use crate::model::{Finding, Level, Phrase, State};
use crate::text::Place;

/// A translation that changed together with its source.
pub const CHECK: Check = Check {
    name: "unconfirmed",
    summary: "check-unconfirmed",
    level: Level::Warning,
    source: include_str!("unconfirmed.rs"),
    run: Run::Table(find),
};

fn find(table: &Table<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut origin = None;
    for row in &table.rows {
        let (State::Unconfirmed, Some(translation)) = (&row.state, row.translation) else {
            continue;
        };
        let origin = origin.get_or_insert_with(|| Origin::of(table.reference));
        let place = Place::new(table.catalog.path.clone(), translation.id.span);
        findings.push(Finding {
            locale: Some(table.locale.clone()),
            id: Some(row.id.to_owned()),
            related: origin.related_in(table, row),
            ..CHECK.finding(
                place,
                Phrase::new("check-unconfirmed-message").with("id", row.id),
                acceptable("check-unconfirmed-help", table, row.id),
            )
        });
    }
    findings
}

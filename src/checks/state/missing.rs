//! # A message is not translated
//!
//! The source has a message that the catalog of this locale lacks.
//!
//! **Why it hurts.** Readers of this language get the passage in another language, or not at all.
//!
//! **How to mend it.** Add the message to the catalog of this locale: the same id, and behind the equals
//! sign your translation. The place of the finding is where it belongs, after the message that comes
//! before it in the source.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge-opened = The bridge was opened in spring.
//! bridge-length = It is forty metres long.
//! ```
//!
//! This catalog is not complete:
//!
//! ```ftl translation failing
//! bridge-opened = Le pont a été ouvert au printemps.
//! ```
//!
//! This one is:
//!
//! ```ftl translation passing
//! bridge-opened = Le pont a été ouvert au printemps.
//! bridge-length = Il mesure quarante mètres de long.
//! ```

use crate::checks::origin::{Origin, unread_ids};
use crate::checks::{Check, Run};
use crate::compare::Table;
use crate::model::{Finding, Level, Phrase, State};
use crate::text::{Place, Span};

/// A message that the source has and the locale has not.
pub const CHECK: Check = Check {
    name: "missing",
    summary: "check-missing",
    level: Level::Error,
    source: include_str!("missing.rs"),
    run: Run::Table(find),
};

fn find(table: &Table<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !table.rows.iter().any(|row| row.state == State::Missing) {
        return findings;
    }
    let origin = Origin::of(table.reference);
    let unread = unread_ids(table.catalog.tree);
    let mut insertion = Span::at(0);
    for row in &table.rows {
        if let Some(translation) = row.translation {
            insertion = Span::at(translation.span.end as usize);
            continue;
        }
        let Some(reference) = row.reference else {
            continue;
        };
        let here = |span| Place::new(table.catalog.path.clone(), span);
        let place = match (table.catalog.file, unread.get(row.id), origin.place(reference)) {
            (Some(_), Some(junk), _) => here(*junk),
            (None, _, Some(place)) => place,
            (_, None, _) | (None, Some(_), None) => here(insertion),
        };
        let help = if unread.contains_key(row.id) {
            Phrase::new("check-missing-help-unread")
        } else {
            Phrase::new("check-missing-help").with("file", &*table.catalog.path)
        };
        let related = match table.catalog.file {
            Some(_) => origin.related(Some(reference)),
            None => Vec::new(),
        };
        findings.push(Finding {
            locale: Some(table.locale.clone()),
            id: Some(row.id.to_owned()),
            related,
            ..CHECK.finding(
                place,
                Phrase::new("check-missing-message").with("id", row.id),
                help,
            )
        });
    }
    findings
}

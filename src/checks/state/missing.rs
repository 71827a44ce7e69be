//! # A message is not translated
//!
//! The source has a message that the catalog of this language, its `.ftl` file, lacks. Where the whole file is not
//! there, one finding tells of all its messages.
//!
//! **Why it hurts.** Readers of this language get the passage in another language, or not at all.
//!
//! **How to mend it.** Add the message to the catalog of your language: the same id (the name in front of the equals
//! sign), and behind the sign your translation. The finding points to where it belongs, after the message that
//! comes before it in the source.
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
use crate::model::{Finding, Level, Message, Phrase, State};
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
    let whole = match table.catalog.file {
        Some(_) => None,
        None => whole_catalog(table),
    };
    let is_told = |message: &Message<'_>| whole.is_some() && !is_excepted(message);
    findings.extend(whole.clone());
    for row in &table.rows {
        if let Some(translation) = row.translation {
            insertion = Span::at(translation.span.end as usize);
            continue;
        }
        let Some(reference) = row.reference else {
            continue;
        };
        if is_told(reference) {
            continue;
        }
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

/// The one finding for a catalog that a locale lacks, unless that is one message.
fn whole_catalog(table: &Table<'_>) -> Option<Finding> {
    let reference = table.reference?;
    let wanted = table.rows.iter().filter_map(|row| row.reference);
    let count = wanted.filter(|message| !is_excepted(message)).count();
    if count < 2 {
        return None;
    }
    let path = match &reference.source {
        Some(source) => source.file.path.clone(),
        None => reference.path.clone(),
    };
    let message = Phrase::new("check-missing-catalog").with("count", count);
    let help = Phrase::new("check-missing-catalog-help").with("file", &*table.catalog.path);
    Some(Finding {
        locale: Some(table.locale.clone()),
        amount: count,
        ..CHECK.finding(Place::new(path, Span::at(0)), message, help)
    })
}

// An exception in the comment of a source message speaks of that message, not of its catalog.
fn is_excepted(message: &Message<'_>) -> bool {
    let lines = message.comment.iter().flat_map(|comment| &comment.lines);
    lines.into_iter().any(|line| line.contains(CHECK.name))
}

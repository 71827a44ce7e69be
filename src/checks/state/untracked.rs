//! # Nothing is known of the source that this translation was made from
//!
//! diglot notes for each translation the wording of the source that it was made from. That note is its record, and
//! this translation has none, although others in its catalog have one.
//!
//! A whole catalog without records gets one finding, a note. Of a language that has no records at all, `no-records`
//! tells once.
//!
//! **Why it hurts.** When the source changed before, nobody was told, and diglot cannot tell now.
//!
//! **How to mend it.** Read both. Where they say the same, confirm it with `diglot accept`; where they do not,
//! correct the translation first.
//!
//! The source says:
//!
//! ```ftl reference
//! library-name = City library
//! library-door = The door is on the left.
//! ```
//! ```ftl translation
//! library-name = Bibliothèque de la ville
//! library-door = La porte est à gauche.
//! ```
//!
//! Only the first message has a record:
//!
//! ```ftl record failing
//! library-name = City library
//! ```
//!
//! Here both have one:
//!
//! ```ftl record passing
//! library-door = The door is on the left.
//! library-name = City library
//! ```

use crate::checks::origin::Origin;
use crate::checks::{Check, Run, acceptable};
use crate::compare::{Row, Table};
use crate::model::{Finding, Level, Message, Phrase, State};
use crate::text::Place;

/// A translation without a record.
pub const CHECK: Check = Check {
    name: "untracked",
    summary: "check-untracked",
    level: Level::Warning,
    source: include_str!("untracked.rs"),
    run: Run::Table(find),
};

fn find(table: &Table<'_>) -> Vec<Finding> {
    // Of a locale without any record `no-records` tells once.
    if !table.has_records {
        return Vec::new();
    }
    let untracked: Vec<(&Row<'_>, &Message<'_>)> = table
        .rows
        .iter()
        .filter(|row| row.state == State::Untracked)
        .filter_map(|row| Some((row, row.translation?)))
        .collect();
    let Some((_, first)) = untracked.first() else {
        return Vec::new();
    };
    let here = |message: &Message<'_>| Place::new(table.catalog.path.clone(), message.id.span);
    if table.catalog.provenance.is_empty() {
        let message = Phrase::new("check-untracked-catalog").with("count", untracked.len());
        let help = Phrase::new("check-untracked-catalog-help").with("locale", table.locale.as_str());
        return vec![Finding {
            level: Level::Note,
            locale: Some(table.locale.clone()),
            amount: untracked.len(),
            ..CHECK.finding(here(first), message, help)
        }];
    }
    let origin = Origin::of(table.reference);
    untracked
        .into_iter()
        .map(|(row, translation)| Finding {
            locale: Some(table.locale.clone()),
            id: Some(row.id.to_owned()),
            related: origin.related(row.reference),
            ..CHECK.finding(
                here(translation),
                Phrase::new("check-untracked-message").with("id", row.id),
                acceptable("check-unconfirmed-help", table, row.id),
            )
        })
        .collect()
}

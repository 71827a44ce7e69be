//! # The source no longer has this message
//!
//! The catalog of this locale has a message that the source lacks: it was removed there, or renamed.
//!
//! **Why it hurts.** Nobody will ever see this translation, and whoever works on the catalog spends time on
//! it in vain. If the message was only renamed, good work lies idle while the new name waits for a
//! translation.
//!
//! **How to mend it.** If a new message says much the same, give the translation the new id and look over
//! it. Otherwise remove it. diglot removes no translation by itself.
//!
//! The source says:
//!
//! ```ftl reference
//! garden-open = The garden is open every day.
//! ```
//!
//! Here a message is left over:
//!
//! ```ftl translation failing
//! garden-open = Le jardin est ouvert tous les jours.
//! garden-closed = Le jardin est fermé en hiver.
//! ```
//!
//! Here none is:
//!
//! ```ftl translation passing
//! garden-open = Le jardin est ouvert tous les jours.
//! ```

use crate::checks::origin::unread_ids;
use crate::checks::{Check, Run};
use crate::compare::{Row, Table, readable};
use crate::model::{Finding, Level, Message, Phrase, State};
use crate::text::Place;
use rapidfuzz::fuzz;
use std::collections::HashMap;

/// A message that the locale has and the source has not.
pub const CHECK: Check = Check {
    name: "obsolete",
    summary: "check-obsolete",
    level: Level::Warning,
    source: include_str!("obsolete.rs"),
    run: Run::Table(find),
};

/// How alike two wordings must be, 0.0 to 1.0, for one to be offered in place of the other.
const ALIKE: f64 = 0.65;

/// Comparing every obsolete message with every missing one beyond this many pairs would cost more time
/// than the hint is worth: a catalog of which that much changed was replaced, not edited.
const PAIRS: usize = 250_000;

fn find(table: &Table<'_>) -> Vec<Finding> {
    let obsolete: Vec<(&Row<'_>, &Message<'_>)> = table
        .rows
        .iter()
        .filter(|row| row.state == State::Obsolete)
        .filter_map(|row| Some((row, row.translation?)))
        .collect();
    let Some((_, first)) = obsolete.first() else {
        return Vec::new();
    };
    let here = |message: &Message<'_>| Place::new(table.catalog.path.clone(), message.id.span);
    let Some(reference) = table.reference else {
        return vec![Finding {
            locale: Some(table.locale.clone()),
            amount: obsolete.len(),
            ..CHECK.finding(
                here(first),
                Phrase::new("check-obsolete-catalog")
                    .with("name", table.name)
                    .with("count", obsolete.len()),
                Phrase::new("check-obsolete-catalog-help"),
            )
        }];
    };
    let unread = unread_ids(reference.now);
    let offers = Offers::of(table, obsolete.len());
    obsolete
        .into_iter()
        .map(|(row, translation)| Finding {
            locale: Some(table.locale.clone()),
            id: Some(row.id.to_owned()),
            ..CHECK.finding(
                here(translation),
                Phrase::new("check-obsolete-message").with("id", row.id),
                help(row, &unread, &offers),
            )
        })
        .collect()
}

fn help<T>(row: &Row<'_>, unread: &HashMap<&str, T>, offers: &Offers<'_>) -> Phrase {
    if unread.contains_key(row.id) {
        return Phrase::new("check-obsolete-help-unread");
    }
    if let Some(into) = row.record.and_then(|record| record.merged_into) {
        return Phrase::new("check-obsolete-help-merged").with("new", into);
    }
    match offers.best_for(row) {
        Some(new) => Phrase::new("check-obsolete-help-similar").with("new", new),
        None => Phrase::new("check-obsolete-help"),
    }
}

/// The missing messages, one of which may be what an obsolete one became.
struct Offers<'t> {
    missing: Vec<(&'t str, Vec<char>)>,
}

impl<'t> Offers<'t> {
    fn of(table: &'t Table<'_>, obsolete: usize) -> Offers<'t> {
        let missing = table.rows.iter().filter(|row| row.state == State::Missing);
        if missing.clone().count().saturating_mul(obsolete) > PAIRS {
            return Offers { missing: Vec::new() };
        }
        Offers {
            missing: missing
                .filter_map(|row| Some((row.id, readable(row.reference?).chars().collect())))
                .collect(),
        }
    }

    /// The missing message whose source is most like the source that `row` was made from.
    fn best_for(&self, row: &Row<'_>) -> Option<&'t str> {
        let made_from = readable(&row.record?.source);
        let comparer = fuzz::RatioBatchComparator::new(made_from.chars());
        let arguments = fuzz::Args::default().score_cutoff(ALIKE);
        let mut best: Option<(f64, &str)> = None;
        for (id, wording) in &self.missing {
            let score = comparer.similarity_with_args(wording.iter().copied(), &arguments);
            if let Some(score) = score
                && best.is_none_or(|(most, _)| score > most)
            {
                best = Some((score, id));
            }
        }
        best.map(|(_, id)| id)
    }
}

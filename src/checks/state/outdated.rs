//! # The source changed after it was translated
//!
//! The translation was made from a wording that the source no longer has. How much is at risk is graded:
//! *cosmetic* if only typography changed, *meaning* if what is asserted may have changed (a number, a
//! name, a "not"), *wording* for all the rest.
//!
//! **Why it hurts.** Two languages now tell their readers different things, and both look final.
//!
//! **How to mend it.** `diglot todo` shows the old and the new source side by side. Change the translation
//! so that it says what the source says now. If it still holds as it is, say so with `diglot accept`. The
//! editor who changed the source for all languages without touching the sense (a typing mistake) says
//! so once, with `diglot accept --source-only`.
//!
//! The translation was made from:
//!
//! ```ftl record
//! library-hours = The library is open until 18:00.
//! ```
//!
//! Today the source says something else, and the translation has not followed:
//!
//! ```ftl reference failing
//! library-hours = The library is open until 20:00.
//! ```
//! ```ftl translation
//! library-hours = La bibliothèque est ouverte jusqu’à 18 h.
//! ```
//!
//! With the source as it was, the same translation is current:
//!
//! ```ftl reference passing
//! library-hours = The library is open until 18:00.
//! ```

use crate::checks::origin::Origin;
use crate::checks::{Check, Run, acceptable};
use crate::compare::Table;
use crate::model::{Finding, Grade, Level, Phrase, State};
use crate::text::Place;

/// A translation of a wording that the source no longer has.
pub const CHECK: Check = Check {
    name: "outdated",
    summary: "check-outdated",
    level: Level::Error,
    source: include_str!("outdated.rs"),
    run: Run::Table(find),
};

/// The level of a grade where the settings give none.
fn level(grade: Grade) -> Level {
    match grade {
        Grade::Cosmetic => Level::Note,
        Grade::Wording | Grade::Meaning => Level::Error,
    }
}

fn find(table: &Table<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut origin = None;
    for row in &table.rows {
        let (State::Outdated(reason), Some(translation)) = (&row.state, row.translation) else {
            continue;
        };
        let origin = origin.get_or_insert_with(|| Origin::of(table.reference));
        let place = Place::new(table.catalog.path.clone(), translation.id.span);
        let message = Phrase::new("check-outdated-message")
            .with("id", row.id)
            .with("grade", reason.grade.name())
            .with("because", reason.because.clone());
        findings.push(Finding {
            level: level(reason.grade),
            grade: Some(reason.grade),
            locale: Some(table.locale.clone()),
            id: Some(row.id.to_owned()),
            related: origin.related_in(table, row),
            ..CHECK.finding(place, message, acceptable("check-outdated-help", table, row.id))
        });
    }
    findings
}

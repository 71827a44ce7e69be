//! # A translation follows a text that is itself outdated
//!
//! This language is translated from another translation, its *pivot* (`from` in the settings). The translation says what
//! the pivot says; but the source has changed since, and the pivot has not followed yet. How much is at risk is graded
//! as for `outdated`. Where nobody can tell whether the pivot follows the source, that is said too.
//!
//! **Why it hurts.** Readers of this language get what the source said before, and nothing in its own files shows it.
//!
//! **How to mend it.** Bring the pivot up to date first: until then there is nothing new to translate here. Once it is, the
//! check `outdated` tells whether this translation has to follow. The pivot has an error of its own for the same
//! change, so this is a warning, or a note for a change of typography. Who wants it to fail a run writes
//! `outdated-pivot = { meaning = "error" }`.
//!
//! French is translated from English, and this language from French:
//!
//! ```toml settings
//! source-locale = "en"
//! [locale.az]
//! from = "fr"
//! ```
//!
//! The source says:
//!
//! ```ftl reference
//! library-hours = The library is open until 20:00.
//! ```
//!
//! The French was made from an older wording, and this translation from the French:
//!
//! ```ftl pivot
//! library-hours = La bibliothèque est ouverte jusqu’à 18 h.
//! ```
//! ```ftl pivot-record failing
//! library-hours = The library is open until 18:00.
//! ```
//! ```ftl translation:az failing
//! library-hours = Kitabxana saat 18-ə qədər açıqdır.
//! ```
//!
//! Here the French was made from what the source says now:
//!
//! ```ftl pivot-record passing
//! library-hours = The library is open until 20:00.
//! ```
//! ```ftl translation:az passing
//! library-hours = Kitabxana saat 18-ə qədər açıqdır.
//! ```

use crate::checks::origin::Origin;
use crate::checks::{Check, Run};
use crate::compare::Table;
use crate::model::{Finding, Grade, Level, Phrase, State};
use crate::text::Place;

/// A current translation whose pivot does not follow the source.
pub const CHECK: Check = Check {
    name: "outdated-pivot",
    summary: "check-outdated-pivot",
    level: Level::Warning,
    source: include_str!("outdated_pivot.rs"),
    run: Run::Table(find),
};

fn find(table: &Table<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if table.pivot.is_none() {
        return findings;
    }
    for row in &table.rows {
        let (Some(lag), Some(translation)) = (table.lag(row), row.translation) else {
            continue;
        };
        let pivot = lag.locale.as_str();
        let (level, grade, message) = match &lag.state {
            State::Outdated(reason) => {
                let level = match reason.grade {
                    Grade::Cosmetic => Level::Note,
                    Grade::Wording | Grade::Meaning => Level::Warning,
                };
                let message =
                    Phrase::new("check-outdated-pivot-message").with("because", reason.because.clone());
                (level, Some(reason.grade), message)
            }
            State::Unconfirmed => (Level::Note, None, Phrase::new("check-outdated-pivot-unconfirmed")),
            // Of what has no record the pivot's own findings tell.
            State::Untracked | State::Missing | State::Obsolete | State::Current => continue,
        };
        findings.push(Finding {
            level,
            grade,
            locale: Some(table.locale.clone()),
            id: Some(row.id.to_owned()),
            related: Origin::of(table.reference).related_in(table, row),
            ..CHECK.finding(
                Place::new(table.catalog.path.clone(), translation.id.span),
                message.with("id", row.id).with("pivot", pivot),
                Phrase::new("check-outdated-pivot-help").with("pivot", pivot),
            )
        });
    }
    findings
}

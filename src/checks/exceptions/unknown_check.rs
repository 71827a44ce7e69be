//! # The settings name a check that does not exist
//!
//! `[checks]` in the settings (or such a table of a tier or an override), or an exception, has a name that no check has.
//! Or it gives a check a level for each grade of a change, and the findings of that check have no grades.
//!
//! **Why it hurts.** Whoever wrote it believes that something is switched on, off or allowed, and it is not.
//!
//! **How to mend it.** Correct the name. `diglot explain` lists all checks.
//!
//! Misspelt:
//!
//! ```toml settings failing
//! source-locale = "en"
//!
//! [checks]
//! mising = "warning"
//! ```
//!
//! Right:
//!
//! ```toml settings passing
//! source-locale = "en"
//!
//! [checks]
//! missing = "warning"
//! ```

use crate::checks::allowance::Verdict;
use crate::checks::{Check, Run, similar_name};
use crate::formats::settings::exception_places;
use crate::model::{CheckSettings, Finding, Level, Phrase};
use crate::text::Place;

/// The checks whose findings have a grade.
const GRADED: [&str; 2] = ["outdated", "outdated-pivot"];

/// A check name that is none.
pub const CHECK: Check = Check {
    name: "unknown-check",
    summary: "check-unknown-check",
    level: Level::Error,
    source: include_str!("unknown_check.rs"),
    run: Run::Verdict(find),
};

fn find(verdict: &Verdict<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(file) = verdict.settings_file {
        let settings = verdict.workspace.settings;
        let global = settings.checks.keys();
        let global = global.map(|name| (name, settings.check_spans.get(name).copied().unwrap_or_default()));
        let limited = settings
            .policy
            .levels()
            .flatten()
            .map(|(name, said)| (name, said.span));
        for (name, span) in global.chain(limited) {
            if Check::named(name).is_none() {
                findings.push(finding(name, Place::new(file.path.clone(), span)));
            }
        }
        let global = settings.checks.iter().map(|(name, levels)| {
            let span = settings.check_spans.get(name).copied().unwrap_or_default();
            (name, levels, span)
        });
        let limited = settings.policy.levels().flatten();
        let limited = limited.map(|(name, said)| (name, &said.value, said.span));
        for (name, levels, span) in global.chain(limited) {
            let is_graded = GRADED.contains(&name.as_str()) || Check::named(name).is_none();
            if matches!(levels, CheckSettings::Grades(_)) && !is_graded {
                findings.push(ungraded(name, Place::new(file.path.clone(), span)));
            }
        }
    }
    let places = verdict.settings_file.map(|file| exception_places(&file.text));
    let named = |place: &Place| {
        let mut written = places.iter().flatten();
        let (_, span) = written.find(|one| one.span == place.span)?.check.as_ref()?;
        Some(Place::new(place.file.clone(), *span))
    };
    for allowance in &verdict.allowances {
        if let Some(place) = &allowance.place
            && Check::named(allowance.check).is_none()
        {
            let place = match allowance.comment {
                Some(_) => place.clone(),
                None => named(place).unwrap_or_else(|| place.clone()),
            };
            findings.push(Finding {
                id: allowance.id.map(str::to_owned),
                locale: allowance.locale.cloned(),
                ..finding(allowance.check, place)
            });
        }
    }
    findings
}

fn ungraded(name: &str, place: Place) -> Finding {
    CHECK.finding(
        place,
        Phrase::new("check-unknown-check-grades").with("name", name),
        Phrase::new("check-unknown-check-grades-help").with("name", name),
    )
}

fn finding(name: &str, place: Place) -> Finding {
    let help = match similar_name(name) {
        Some(known) => Phrase::new("check-unknown-check-help-similar").with("known", known),
        None => Phrase::new("check-unknown-check-help"),
    };
    CHECK.finding(
        place,
        Phrase::new("check-unknown-check-message").with("name", name),
        help,
    )
}

//! # The settings name a check that does not exist
//!
//! `[checks]` in the settings, or an exception, has a name that no check has.
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
use crate::model::{Finding, Level, Phrase};
use crate::text::Place;

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
        let names = settings.checks.keys();
        for name in names.filter(|name| Check::named(name).is_none()) {
            let span = settings.check_spans.get(name).copied().unwrap_or_default();
            let place = Place::new(file.path.clone(), span);
            findings.push(finding(name, place));
        }
    }
    for allowance in &verdict.allowances {
        if let Some(place) = &allowance.place
            && Check::named(allowance.check).is_none()
        {
            findings.push(Finding {
                id: allowance.id.map(str::to_owned),
                locale: allowance.locale.cloned(),
                ..finding(allowance.check, place.clone())
            });
        }
    }
    findings
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

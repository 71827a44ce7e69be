//! # The settings name a check that does not exist
//!
//! `[checks]` in the settings (or such a table of a tier or an override), or an exception, has a name that no check has.
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

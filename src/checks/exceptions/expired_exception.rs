//! # An exception has expired
//!
//! An exception names the last day on which it holds, and that day is over: it allows nothing any more. The finding
//! says how many findings are back, and points to the first of them.
//!
//! **Why it hurts.** Somebody promised to settle this by then.
//!
//! **How to mend it.** Mend what the exception allowed, and remove it. If it is to hold longer, write another day: in
//! `diglot.toml` as `until = 2027-03-01`, in a comment behind the name of the check, as
//! `# diglot-allow: term-mismatch until 2027-03-01, the reason`.
//!
//! The source says:
//!
//! ```ftl reference
//! -library = City Library
//! welcome = Welcome to the { -library }.
//! ```
//!
//! This day is over:
//!
//! ```ftl translation failing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch until 2020-02-29, until the sign has the new name
//! welcome = Bienvenue chez nous.
//! ```
//!
//! This one is to come:
//!
//! ```ftl translation passing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch until 2999-12-31, until the sign has the new name
//! welcome = Bienvenue chez nous.
//! ```

use crate::checks::allowance::{Allowance, Verdict};
use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Phrase, Related};
use crate::text::is_day;

/// An exception whose last day is over.
pub const CHECK: Check = Check {
    name: "expired-exception",
    summary: "check-expired-exception",
    level: Level::Warning,
    source: include_str!("expired_exception.rs"),
    run: Run::Verdict(find),
};

/// Places of findings that are shown.
const SHOWN: usize = 3;

fn find(verdict: &Verdict<'_>) -> Vec<Finding> {
    let today = verdict.workspace.today;
    let expired = verdict.allowances.iter().filter(|allowance| {
        !allowance.holds_on(today) && !allowance.reason.is_empty() && !allowance.speaks_of_nothing()
    });
    expired.filter_map(finding).collect()
}

fn finding(allowance: &Allowance<'_>) -> Option<Finding> {
    let until = allowance.until.filter(|until| is_day(until));
    let count = allowance.let_through.len();
    let message = match until {
        Some(until) => Phrase::new("check-expired-exception-message")
            .with("name", allowance.check)
            .with("day", until)
            .with("count", count),
        None => Phrase::new("check-expired-exception-no-day").with("name", allowance.check),
    };
    let help = match (until, count) {
        (Some(_), 0) => "check-expired-exception-help-idle",
        (Some(_), _) => "check-expired-exception-help",
        (None, _) => "check-expired-exception-help-day",
    };
    let related = allowance.let_through.iter().take(SHOWN).map(|place| Related {
        place: place.clone(),
        label: Phrase::new("check-expired-exception-here"),
    });
    Some(Finding {
        id: allowance.id.map(str::to_owned),
        locale: allowance.locale.cloned(),
        related: related.collect(),
        ..CHECK.finding(allowance.place.clone()?, message, Phrase::new(help))
    })
}

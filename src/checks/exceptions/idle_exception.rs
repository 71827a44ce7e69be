//! # An exception allows nothing
//!
//! There is an exception for a finding that is not there, or no longer.
//!
//! **Why it hurts.** It would hide the next mistake of that kind in the same place.
//!
//! **How to mend it.** Remove the exception.
//!
//! The source says:
//!
//! ```ftl reference
//! -library = City Library
//! welcome = Welcome to the { -library }.
//! ```
//!
//! Nothing needs to be allowed here:
//!
//! ```ftl translation failing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch, the sentence needs a pronoun
//! welcome = Bienvenue à la { -library }.
//! ```
//!
//! Here it does:
//!
//! ```ftl translation passing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch, the sentence needs a pronoun
//! welcome = Nous vous y souhaitons la bienvenue.
//! ```

use crate::checks::allowance::Verdict;
use crate::checks::{Check, Run, is_off};
use crate::model::{Finding, Level, Phrase};

/// An exception that no finding needed.
pub const CHECK: Check = Check {
    name: "idle-exception",
    summary: "check-idle-exception",
    level: Level::Warning,
    source: include_str!("idle_exception.rs"),
    run: Run::Verdict(find),
};

fn find(verdict: &Verdict<'_>) -> Vec<Finding> {
    let idle = verdict.allowances.iter().filter(|allowance| {
        // A check that is off does not look, so nobody knows whether its exceptions are needed.
        let check = Check::named(allowance.check);
        let has_looked = check.is_some_and(|check| !is_off(check, verdict.workspace.settings));
        has_looked && !allowance.is_used && !allowance.reason.is_empty()
    });
    idle.filter_map(|allowance| {
        Some(Finding {
            id: allowance.id.map(str::to_owned),
            ..CHECK.finding(
                allowance.place.clone()?,
                Phrase::new("check-idle-exception-message").with("name", allowance.check),
                Phrase::new("check-idle-exception-help"),
            )
        })
    })
    .collect()
}

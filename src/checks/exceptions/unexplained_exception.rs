//! # An exception gives no reason
//!
//! An exception allows a finding for good. This one does not say why, and so it allows nothing.
//!
//! **Why it hurts.** In a year nobody will know whether it still holds.
//!
//! **How to mend it.** Write the reason behind the name of the check, after a comma.
//!
//! The source says:
//!
//! ```ftl reference
//! -library = City Library
//! welcome = Welcome to the { -library }.
//! ```
//!
//! No reason:
//!
//! ```ftl translation failing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch
//! welcome = Bienvenue chez nous.
//! ```
//!
//! A reason:
//!
//! ```ftl translation passing
//! -library = Bibliothèque municipale
//! # diglot-allow: term-mismatch, the name stands on the sign above this text
//! welcome = Bienvenue chez nous.
//! ```

use crate::checks::allowance::Verdict;
use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Phrase};

/// An exception without a reason.
pub const CHECK: Check = Check {
    name: "unexplained-exception",
    summary: "check-unexplained-exception",
    level: Level::Error,
    source: include_str!("unexplained_exception.rs"),
    run: Run::Verdict(find),
};

fn find(verdict: &Verdict<'_>) -> Vec<Finding> {
    let unexplained = verdict
        .allowances
        .iter()
        .filter(|allowance| allowance.reason.is_empty());
    unexplained
        .filter_map(|allowance| {
            Some(Finding {
                id: allowance.id.map(str::to_owned),
                ..CHECK.finding(
                    allowance.place.clone()?,
                    Phrase::new("check-unexplained-exception-message").with("name", allowance.check),
                    Phrase::new("check-unexplained-exception-help").with("name", allowance.check),
                )
            })
        })
        .collect()
}

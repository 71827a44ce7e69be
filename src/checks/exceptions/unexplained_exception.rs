//! # An exception gives no reason
//!
//! An exception, such as a comment `# diglot-allow:` above a message, allows a finding for good. This one does not say
//! why, and so it allows nothing.
//!
//! **Why it hurts.** In a year nobody will know whether it still holds.
//!
//! **How to mend it.** Write the reason behind the name of the check, after a comma. One exception names one
//! check: where two are to be allowed, write two lines, each with its reason. The name of a second check in the
//! place of the reason is no reason.
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
            let (message, help) = match allowance.second {
                Some(second) => (
                    Phrase::new("check-unexplained-exception-second").with("second", second),
                    Phrase::new("check-unexplained-exception-second-help"),
                ),
                None => (
                    Phrase::new("check-unexplained-exception-message"),
                    Phrase::new("check-unexplained-exception-help").with("name", allowance.check),
                ),
            };
            Some(Finding {
                id: allowance.id.map(str::to_owned),
                locale: allowance.locale.cloned(),
                ..CHECK.finding(
                    allowance.place.clone()?,
                    message.with("name", allowance.check),
                    help,
                )
            })
        })
        .collect()
}

//! # A mark for diglot says nothing
//!
//! A comment in the source begins with `diglot:`, and what follows is no mark that there is; or it is, and stands above
//! no message. There is one mark: `critical`.
//!
//! **Why it hurts.** Whoever wrote it believes that the message is guarded, and it is not.
//!
//! **How to mend it.** Write `# diglot: critical` directly above a Fluent message, or `<!-- diglot: critical -->` on a
//! line of its own above a passage of a document.
//!
//! Misspelt:
//!
//! ```ftl reference failing
//! # diglot: critcal
//! river-warning = Do not swim in the river.
//! ```
//!
//! Right:
//!
//! ```ftl reference passing
//! # diglot: critical
//! river-warning = Do not swim in the river.
//! ```

use crate::checks::{Check, Run};
use crate::model::{Finding, Level, Phrase, Reference};
use crate::policy::{CRITICAL, marks};

/// A mark that is none, or that stands above nothing.
pub const CHECK: Check = Check {
    name: "unknown-mark",
    summary: "check-unknown-mark",
    level: Level::Error,
    source: include_str!("unknown_mark.rs"),
    run: Run::Reference(find),
};

fn find(reference: &Reference<'_>) -> Vec<Finding> {
    let marks = marks(reference).into_iter();
    let wrong = marks.filter(|mark| mark.word != CRITICAL || mark.ids.is_empty());
    wrong
        .map(|mark| {
            let message = match mark.word == CRITICAL {
                true => Phrase::new("check-unknown-mark-apart"),
                false => Phrase::new("check-unknown-mark-message").with("word", mark.word),
            };
            CHECK.finding(mark.place, message, Phrase::new("check-unknown-mark-help"))
        })
        .collect()
}

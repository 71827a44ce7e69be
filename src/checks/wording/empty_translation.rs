//! # The translation is empty
//!
//! The source says something, and the translation says nothing, or nothing in one of its variants.
//!
//! **Why it hurts.** Readers see a gap: a button without a label, a page without its heading. The message
//! counts as translated, so nobody looks for it.
//!
//! **How to mend it.** Translate it. Remove the message if it is not translated yet: then readers get the
//! source, and it is listed as missing. A variant that has to be empty in your language is an
//! exception: write `# diglot-allow: empty-translation,` and the reason above the message.
//!
//! The source says:
//!
//! ```ftl reference
//! close = Close the gate
//! ```
//!
//! Here nothing is left:
//!
//! ```ftl translation failing
//! close = { "" }
//! ```
//!
//! Here something is:
//!
//! ```ftl translation passing
//! close = Fermer la porte
//! ```

use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::Signs;

/// A translation that shows nothing where the source shows something.
pub const CHECK: Check = Check {
    name: "empty-translation",
    summary: "check-empty-translation",
    level: Level::Error,
    source: include_str!("empty_translation.rs"),
    run: Run::Pair(Signs::ANYTHING, find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    let empty = pair
        .translation
        .readings()
        .iter()
        .filter(|reading| is_empty(reading));
    let empty: Vec<&Reading<'_>> = empty.collect();
    // What is empty in the source, in any variant, may be empty here.
    if empty.is_empty() || pair.source.readings().iter().any(is_empty) {
        return Vec::new();
    }
    let flaw = |reading: &&Reading<'_>| {
        let place = match reading.chosen.last() {
            Some(chosen) => chosen.variant.span,
            None => pair.translation.pattern.span,
        };
        Flaw::new(
            place,
            Phrase::new("check-empty-translation-message"),
            Phrase::new("check-empty-translation-help"),
        )
    };
    empty.iter().map(flaw).collect()
}

fn is_empty(reading: &Reading<'_>) -> bool {
    reading.text.trim().is_empty()
}

//! # A character was lost
//!
//! The text has the sign � (U+FFFD). Programs put it where they could not read a character. Files can store letters in
//! several ways, called encodings: this one was saved in one of them and opened in another.
//!
//! **Why it hurts.** Readers see the sign instead of a letter, and nobody can tell any more which letter it was.
//!
//! **How to mend it.** Write the letter that belongs there. In your editor, choose UTF-8 as the encoding; if many letters
//! are lost, go back to a version of the file from before the damage.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge = The bridge is being repaired.
//! ```
//!
//! Here a letter was lost:
//!
//! ```ftl translation failing
//! bridge = Le pont est en r�paration.
//! ```
//!
//! Here it is there:
//!
//! ```ftl translation passing
//! bridge = Le pont est en réparation.
//! ```

use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::model::{Level, Phrase};
use crate::text::Signs;

/// U+FFFD in a text.
pub const CHECK: Check = Check {
    name: "replacement-character",
    summary: "check-replacement-character",
    level: Level::Error,
    source: include_str!("replacement_character.rs"),
    run: Run::Text(Signs::FORMS, find),
};

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    if !text.side.any(|text| text.contains(char::REPLACEMENT_CHARACTER)) {
        return found;
    }
    for reading in text.side.readings() {
        found.extend(reading.text.match_indices('\u{fffd}').map(|(at, lost)| {
            Flaw::new(
                reading.span(at..at + lost.len()),
                Phrase::new("check-replacement-character-message"),
                Phrase::new("check-replacement-character-help"),
            )
        }));
    }
    found
}

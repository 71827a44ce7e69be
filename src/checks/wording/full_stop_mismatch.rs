//! # Only one of source and translation ends with a full stop
//!
//! The source ends with a full stop or exclamation mark and the translation with none, or the other way round. The signs
//! of your own script count: `。`, `।`, `۔`. Languages that write no full stop, such as Thai, are left alone.
//!
//! **Why it hurts.** A label gets a dot, a sentence in a paragraph has none, and a list looks uneven.
//!
//! **How to mend it.** End the translation as the source ends. If a full stop is a matter of style in your project, leave this
//! check off: it only looks if the settings say so.
//!
//! ```toml settings
//! source-locale = "en"
//!
//! [checks]
//! full-stop-mismatch = "note"
//! ```
//!
//! The source says:
//!
//! ```ftl reference
//! closed = The bridge is closed.
//! ```
//!
//! Here the full stop is not there:
//!
//! ```ftl translation failing
//! closed = Le pont est fermé
//! ```
//!
//! Here it is:
//!
//! ```ftl translation passing
//! closed = Le pont est fermé.
//! ```

use super::ending::{Kinds, ending, ends_alike};
use super::language::{language, partners};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::Signs;

/// A full stop at the end of one side only.
pub const CHECK: Check = Check {
    name: "full-stop-mismatch",
    summary: "check-full-stop-mismatch",
    level: Level::Off,
    source: include_str!("full_stop_mismatch.rs"),
    run: Run::Pair(Signs::ANYTHING, find),
};

const STOPS: Kinds = Kinds::FULL_STOP.and(Kinds::EXCLAMATION);

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    let writes_none = |language: &str| matches!(language, "th" | "lo" | "km" | "bo" | "dz");
    if ends_alike(pair) || writes_none(language(pair.locale)) || writes_none(language(pair.source_locale)) {
        return Vec::new();
    }
    let readings = pair.translation.readings().iter();
    readings.filter_map(|reading| flaw(pair, reading)).collect()
}

fn flaw(pair: &Pair<'_>, reading: &Reading<'_>) -> Option<Flaw> {
    let has = ending(&reading.text, language(pair.locale));
    let wanted = partners(pair, reading)
        .into_iter()
        .map(|source| ending(&source.text, language(pair.source_locale)).kinds);
    let wanted: Vec<Kinds> = wanted.collect();
    let is_stop_or_nothing = |kinds: Kinds| kinds == Kinds::NONE || kinds.meets(STOPS);
    let agree =
        |wanted: &Kinds| wanted.meets(STOPS) == has.kinds.meets(STOPS) || !is_stop_or_nothing(*wanted);
    if reading.text.trim().is_empty() || !is_stop_or_nothing(has.kinds) || wanted.iter().any(agree) {
        return None;
    }
    let phrase = match has.kinds.meets(STOPS) {
        true => Phrase::new("check-full-stop-mismatch-added"),
        false => Phrase::new("check-full-stop-mismatch-dropped"),
    };
    let help = Phrase::new("check-full-stop-mismatch-help");
    Some(Flaw::new(reading.span(has.range), phrase, help))
}

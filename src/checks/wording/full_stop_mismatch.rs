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

use super::ending::{Ending, Kinds, end_alike, ending, is_spoken_of};
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
    if end_alike(pair, STOPS)
        || writes_none(language(pair.locale))
        || writes_none(language(pair.source_locale))
    {
        return Vec::new();
    }
    let readings = pair.translation.readings().iter();
    readings.filter_map(|reading| flaw(pair, reading)).collect()
}

fn flaw(pair: &Pair<'_>, reading: &Reading<'_>) -> Option<Flaw> {
    let has = ending(&reading.text, language(pair.locale));
    let wanted = partners(pair, reading).into_iter().map(|at| {
        let source = &pair.source.readings()[at];
        let end = ending(&source.text, language(pair.source_locale));
        (source, end)
    });
    let is_stop = |text: &str, end: &Ending| end.kinds.meets(STOPS) && !is_spoken_of(text, end);
    let ends = is_stop(&reading.text, &has);
    let is_stop_or_nothing = |end: &Ending| end.kinds == Kinds::NONE || end.kinds.meets(STOPS);
    let mut agreeing =
        wanted.filter(|(source, end)| is_stop(&source.text, end) == ends || !is_stop_or_nothing(end));
    let is_right = reading.text.trim().is_empty()
        || !is_stop_or_nothing(&has)
        || reading.text[has.range.clone()] == *"." && is_abbreviation(&reading.text[..has.range.start]);
    if is_right || agreeing.next().is_some() {
        return None;
    }
    let phrase = match ends {
        true => Phrase::new("check-full-stop-mismatch-added"),
        false => Phrase::new("check-full-stop-mismatch-dropped"),
    };
    let help = Phrase::new("check-full-stop-mismatch-help");
    Some(Flaw::new(reading.span(has.range), phrase, help))
}

/// Whether the last word of `text` may be one that is cut short by a dot: “etc.”, “z. B.”, “Disp.”.
fn is_abbreviation(text: &str) -> bool {
    let word = text
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or(text);
    word.contains('.') || word.is_ascii() && word.len() <= 3 || word.len() == text.len()
}

#[cfg(test)]
mod tests {
    use super::super::cases::{hold_found, hold_quiet};
    use super::*;

    #[test]
    fn a_full_stop_of_any_script_is_one() {
        hold_quiet(
            &CHECK,
            &[
                ("zh-CN", "It is open.", "开放。"),
                ("th", "It is open.", "เปิดแล้ว"),
                ("de", "It is open!", "Es ist offen."),
                ("pt", "Available", "Disp."),
                ("fr", "and so on", "pain, beurre, etc."),
                ("de", "files that begin with '.'", "Dateien mit Punkt"),
                ("de", "Is it open?", "Ist es offen"),
            ],
        );
    }

    #[test]
    fn a_full_stop_on_one_side_is_found() {
        hold_found(
            &CHECK,
            &[
                ("de", "It is open.", "Es ist offen", "n"),
                ("ja", "The bridge", "これは橋です。", "。"),
                ("fr", "(It is open.)", "(C’est ouvert)", "t"),
            ],
        );
    }
}

//! # The translation ends with another sign than the source
//!
//! The source ends with a question mark, a colon or an ellipsis, and the translation does not, or the other way
//! round. The signs of your own script count: `？` in Chinese, `؟` in Arabic, `;` in Greek, `՞` inside an Armenian word.
//!
//! **Why it hurts.** A question reads as a statement. A colon tells that something follows; an ellipsis on a button, that
//! it asks for more before it acts.
//!
//! **How to mend it.** End the translation as the source ends. If your language says it otherwise (a question that has to
//! be a statement), allow it with a reason, in a comment above the message:
//! `# diglot-allow: end-mismatch, a question would be impolite here`.
//!
//! The source says:
//!
//! ```ftl reference
//! close = Do you want to close the gate?
//! ```
//!
//! Here the question is none:
//!
//! ```ftl translation failing
//! close = Voulez-vous fermer la porte.
//! ```
//!
//! Here it is one:
//!
//! ```ftl translation passing
//! close = Voulez-vous fermer la porte ?
//! ```

use super::ending::{Ending, Kinds, ending, ends_alike};
use super::language::{language, partners};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::Signs;

/// A question mark, colon or ellipsis at the end of one side only.
pub const CHECK: Check = Check {
    name: "end-mismatch",
    summary: "check-end-mismatch",
    level: Level::Warning,
    source: include_str!("end_mismatch.rs"),
    run: Run::Pair(Signs::ANYTHING, find),
};

const TOLD: Kinds = Kinds::QUESTION.and(Kinds::COLON).and(Kinds::ELLIPSIS);

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    if ends_alike(pair) {
        return Vec::new();
    }
    let readings = pair.translation.readings().iter();
    readings.filter_map(|reading| flaw(pair, reading)).collect()
}

fn flaw(pair: &Pair<'_>, reading: &Reading<'_>) -> Option<Flaw> {
    let language = language(pair.locale);
    let has = ending(&reading.text, language);
    let sources = partners(pair, reading);
    let ends = sources.iter().map(|source| {
        let end = ending(&source.text, self::language(pair.source_locale));
        (*source, end)
    });
    let mut ends: Vec<(&Reading<'_>, Ending)> = ends.collect();
    if reading.text.trim().is_empty() || ends.iter().any(|(_, end)| agree(end.kinds, has.kinds, language)) {
        return None;
    }
    let (source, wanted) = ends.swap_remove(0);
    let sign = |reading: &Reading<'_>, end: &Ending| reading.text[end.range.clone()].to_owned();
    let dropped = wanted.kinds.meets(TOLD).then(|| sign(source, &wanted));
    let added = has.kinds.meets(TOLD).then(|| sign(reading, &has));
    let phrase = match (dropped, added) {
        (Some(wanted), Some(found)) => Phrase::new("check-end-mismatch-other")
            .with("wanted", wanted)
            .with("found", found),
        (Some(wanted), None) => Phrase::new("check-end-mismatch-dropped").with("sign", wanted),
        (None, found) => Phrase::new("check-end-mismatch-added").with("sign", found.unwrap_or_default()),
    };
    let help = Phrase::new("check-end-mismatch-help");
    Some(Flaw::new(reading.span(has.range), phrase, help))
}

fn agree(wanted: Kinds, has: Kinds, language: &str) -> bool {
    let (one, other) = (wanted.only(TOLD), has.only(TOLD));
    // Questions end with a particle in these languages, and a sign is not needed.
    let needs_no_question_mark = matches!(language, "th" | "lo" | "km" | "my" | "ja" | "bo" | "dz");
    one == other
        || wanted.meets(Kinds::PLACEABLE)
        || needs_no_question_mark && one == Kinds::QUESTION && other == Kinds::NONE
        || one.meets(other)
}

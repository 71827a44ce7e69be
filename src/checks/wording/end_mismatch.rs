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

use super::ending::{Ending, Kinds, end_alike, ending, is_spoken_of};
use super::language::{language, partners};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Locale, Phrase};
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
    if end_alike(pair, TOLD) {
        return Vec::new();
    }
    let readings = pair.translation.readings().iter();
    readings.filter_map(|reading| flaw(pair, reading)).collect()
}

fn flaw(pair: &Pair<'_>, reading: &Reading<'_>) -> Option<Flaw> {
    let language = language(pair.locale);
    let has = ending(&reading.text, language);
    let mut ends = partners(pair, reading).into_iter().map(|at| {
        let source = &pair.source.readings()[at];
        let end = ending(&source.text, self::language(pair.source_locale));
        (source, end)
    });
    let (source, wanted) = ends.next()?;
    let agrees = |source: &Reading<'_>, end: &Ending| {
        let is_label = source.text.len() < LABEL && !leads_on(&source.text, pair.source_locale);
        end.kinds.meets(TOLD) && is_spoken_of(&source.text, end)
            || agree(end.kinds, has.kinds, language, is_label)
            || asks(&reading.text, end.kinds, language)
    };
    if reading.text.trim().is_empty()
        || agrees(source, &wanted)
        || ends.any(|(source, end)| agrees(source, &end))
    {
        return None;
    }
    let sign = |reading: &Reading<'_>, end: &Ending| reading.text[end.range.clone()].to_owned();
    let phrase = match wanted.kinds.meets(TOLD) {
        true => Phrase::new("check-end-mismatch-dropped").with("sign", sign(source, &wanted)),
        false => Phrase::new("check-end-mismatch-added").with("sign", sign(reading, &has)),
    };
    let help = Phrase::new("check-end-mismatch-help");
    Some(Flaw::new(reading.span(has.range), phrase, help))
}

/// A source text of fewer bytes is a label or heading, where a sign at the end shows.
const LABEL: usize = 60;

/// Whether an English text ends in a preposition and so leads to what stands below it, as a colon does: “As seen on”.
fn leads_on(text: &str, locale: &Locale) -> bool {
    let mut words = text.split_whitespace().rev();
    let last = words.next().unwrap_or_default();
    // “Sign in” and “Turn on” lead nowhere.
    let is_longer = words.nth(1).is_some();
    language(locale) == "en"
        && (matches!(last, "by" | "for" | "from" | "of" | "to" | "via" | "with")
            || is_longer && matches!(last, "at" | "in" | "on"))
}

/// Whether a translation with the signs `has` ends well where its source has the signs `wanted`.
fn agree(wanted: Kinds, has: Kinds, language: &str, is_label: bool) -> bool {
    let (one, other) = (wanted.only(TOLD), has.only(TOLD));
    if wanted.meets(Kinds::PLACEABLE) || one == other || one.meets(other) {
        return true;
    }
    if one == Kinds::NONE {
        // To turn a statement into a question, or a sentence into one that leads on, is a matter of style.
        return other != Kinds::COLON || wanted != Kinds::NONE || !is_label;
    }
    // What the source leads to with a colon or an ellipsis may be a sentence of its own.
    // So may a heading in Japanese be, which then has no sign at all.
    let is_sentence = has.meets(Kinds::FULL_STOP.and(Kinds::EXCLAMATION)) || language == "ja";
    one != Kinds::QUESTION && is_sentence || other != Kinds::NONE
}

/// Whether the question of a source with the signs `wanted` stands inside `text`, or shows without a sign.
fn asks(text: &str, wanted: Kinds, language: &str) -> bool {
    // Questions have words of their own in these languages, and a sign is not needed.
    let asks_in_words = match language {
        "th" | "lo" | "km" | "my" | "ja" | "bo" | "dz" => true,
        "zh" | "yue" => !text.contains(['吗', '嗎', '呢', '什', '甚', '何', '怎', '哪', '谁', '誰']),
        _ => false,
    };
    wanted.meets(Kinds::QUESTION) && (asks_in_words || text.contains(['?', '？', '؟']))
}

#[cfg(test)]
mod tests {
    use super::super::cases::{found, hold_found, hold_quiet};
    use super::*;

    #[test]
    fn the_sign_of_the_language_is_right() {
        hold_quiet(
            &CHECK,
            &[
                ("fr", "Is it open?", "Est-ce ouvert\u{a0}?"),
                ("el", "Is it open?", "Είναι ανοιχτή;"),
                ("hy", "Is it open?", "Բա՞ց է"),
                ("ar", "Is it open?", "هل هو مفتوح؟"),
                ("zh-CN", "Is it open?", "开放吗？"),
                ("ja", "Is it open?", "開いていますか。"),
                ("th", "Is it open?", "เปิดไหม"),
                ("zh-CN", "Name:", "名称："),
                ("zh-CN", "Please wait…", "请稍候……"),
                ("de", "Please wait...", "Bitte warten …"),
                ("hi", "The bridge is open.", "पुल खुला है।"),
                ("de", "The bridge is open!", "Die Brücke ist offen."),
                ("de", "The following are open:", "Folgendes ist offen."),
                ("tr", "How to find us", "Bizi nasıl bulursunuz?"),
                (
                    "de",
                    "Closed? See <a>here?</a>",
                    "Geschlossen? Hier <a>nachsehen?</a>",
                ),
                ("de", "Hello, { $name }", "{ $name }, hallo:"),
                ("fi", "one of +, - or ?", "jokin merkeistä +, - tai ?:"),
                ("ru", "Really?", "Правда?.."),
                ("de", "“Is it open?”", "„Ist es offen?“"),
                ("es", "Still closed? (2)", "¿Sigue cerrado?"),
                ("hu", "As heard on", "A rádióban:"),
                ("de", "Built by", "Gebaut von:"),
            ],
        );
    }

    #[test]
    fn a_sign_that_is_gone_or_new_is_found() {
        hold_found(
            &CHECK,
            &[
                ("de", "Is it open?", "Ist es offen", "n"),
                ("de", "Is it open?", "Es ist offen.", "."),
                ("ru", "Name:", "Имя", "я"),
                ("ru", "Name: ", "Имя", "я"),
                ("zh-CN", "Why close?", "为什么关闭", "闭"),
                ("de", "Save as…", "Speichern unter", "r"),
                ("ja", "Plan", "プラン:", ":"),
                ("de", "Sign in", "Anmelden:", ":"),
                ("de", "<b>Name:</b>", "<b>Name</b>", "e"),
            ],
        );
    }

    #[test]
    fn each_variant_ends_as_the_variants_that_it_goes_with() {
        let source = "{ $n ->\n    [one] Close one gate?\n   *[other] Close { $n } gates?\n}";
        let wrong = "{ $n ->\n    [one] Ein Tor schließen?\n   *[other] { $n } Tore schließen\n}";
        assert_eq!(found(&CHECK, "de", source, wrong), ["n"]);
    }
}

//! # The translation is far too long or too short
//!
//! The translation says much less than its source, or much more: less than a third of it, or more than three times
//! as much. Lengths are weighed by script, because a Chinese sign says as much as two or three Latin letters. Short
//! texts are left alone.
//!
//! **Why it hurts.** Most often a text was cut off, one was pasted twice, or one belongs to another message.
//!
//! **How to mend it.** Compare the two. If the translation is right, allow it with a reason, in a comment above the
//! message: `# diglot-allow: length-mismatch, the second sentence makes no sense here`.
//!
//! The source says:
//!
//! ```ftl reference
//! rules = The garden is open from sunrise to sunset. Please keep dogs on a lead, and do not pick the flowers.
//! ```
//!
//! Here most of it is gone:
//!
//! ```ftl translation failing
//! rules = Le jardin est ouvert.
//! ```
//!
//! Here all of it is there:
//!
//! ```ftl translation passing
//! rules = Le jardin est ouvert du lever au coucher du soleil. Tenez les chiens en laisse et laissez les fleurs.
//! ```

use super::language::partners;
use super::markup::{Prose, last};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{PLACEABLE, Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::{Signs, is_letter_or_number};

/// A translation out of proportion.
pub const CHECK: Check = Check {
    name: "length-mismatch",
    summary: "check-length-mismatch",
    level: Level::Note,
    source: include_str!("length_mismatch.rs"),
    run: Run::Pair(Signs::ANYTHING, find),
};

/// Where both texts weigh less, they are short: a button, a heading.
const SHORT: usize = 40;
/// How many times heavier one side may be.
const MOST: usize = 3;

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    let (source, translation) = (
        pair.source.pattern.span.len(),
        pair.translation.pattern.span.len(),
    );
    if source.max(translation) < SHORT || is_even_in_bytes(pair, source, translation) {
        return Vec::new();
    }
    let sources = pair.source.readings().iter();
    let weights: Vec<usize> = sources.map(|source| weight(&source.text)).collect();
    let readings = pair.translation.readings().iter();
    readings
        .filter_map(|reading| flaw(pair, &weights, reading))
        .collect()
}

/// Whether the lengths in bytes suffice to tell that nothing is wrong.
///
/// A byte never weighs more than a Latin letter; in Indic scripts a third of one, elsewhere half of one or more.
fn is_even_in_bytes(pair: &Pair<'_>, source: usize, translation: usize) -> bool {
    let has_choice = (pair.source.signs | pair.translation.signs).meets(Signs::SELECT);
    let is_long_enough = match pair.translation.signs.meets(Signs::INDIC) {
        true => source <= translation,
        false => 2 * source <= 3 * translation,
    };
    pair.source.signs.meets(Signs::LATIN) && !has_choice && translation <= 2 * source && is_long_enough
}

fn flaw(pair: &Pair<'_>, weights: &[usize], reading: &Reading<'_>) -> Option<Flaw> {
    let has = weight(&reading.text);
    let wanted = partners(pair, reading).into_iter().map(|at| weights[at]);
    let wanted = wanted.min_by_key(|wanted| wanted.abs_diff(has))?;
    // A short label often needs many words in another language.
    let is_even = wanted <= MOST * has && has <= MOST * wanted + 20;
    if is_even || wanted.max(has) < SHORT || has == 0 {
        return None;
    }
    let phrase = match has < wanted {
        true => Phrase::new("check-length-mismatch-short"),
        false => Phrase::new("check-length-mismatch-long"),
    };
    let help = Phrase::new("check-length-mismatch-help");
    Some(Flaw::new(reading.whole(), phrase, help))
}

/// How much `text` says, in Latin letters.
fn weight(text: &str) -> usize {
    let prose = Prose::new(text);
    let (mut at, mut tenths, mut before) = (0, 0, ' ');
    while let Some(c) = text[at..].chars().next() {
        let letters = prose.letters(at);
        if letters > 0 {
            tenths += 10 * letters;
            (at, before) = (at + letters, 'x');
            continue;
        }
        let end = prose.end(at, before);
        if end > at {
            (at, before) = (end, last(&text[at..end]));
        } else {
            tenths += letter(c);
            (at, before) = (at + c.len_utf8(), c);
        }
    }
    tenths / 10
}

/// How much one character says, in tenths of a Latin letter.
fn letter(c: char) -> usize {
    match c {
        PLACEABLE => 80,
        _ if !is_letter_or_number(c) => 0,
        '\u{590}'..='\u{8ff}' => 12,
        '\u{3040}'..='\u{30ff}' => 17,
        '\u{ac00}'..='\u{d7a3}' => 22,
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'.. => 30,
        _ => 10,
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{hold_found, hold_quiet};
    use super::*;

    const LONG: &str =
        "The garden is open from sunrise to sunset. Please keep dogs on a lead, and do not pick the flowers.";

    #[test]
    fn a_text_is_weighed_by_its_script() {
        hold_quiet(
            &CHECK,
            &[
                ("zh-CN", LONG, "花园从日出到日落开放。请给狗系好绳子，不要采花。"),
                (
                    "ja",
                    LONG,
                    "庭園は日の出から日没まで開いています。犬は紐につなぎ、花を摘まないでください。",
                ),
                (
                    "ko",
                    LONG,
                    "정원은 해가 뜰 때부터 질 때까지 열려 있습니다. 개는 줄에 매고 꽃을 꺾지 마세요.",
                ),
                (
                    "ar",
                    LONG,
                    "الحديقة مفتوحة من الشروق إلى الغروب. يرجى إبقاء الكلاب مقيدة وعدم قطف الزهور.",
                ),
                ("de", "Cut", "Die ausgewählten Blumen abschneiden"),
                (
                    "de",
                    "The rules are <a href=\"https://example.org/a/very/long/address/of/rules\">here</a>",
                    "<a>Regeln</a>",
                ),
            ],
        );
    }

    #[test]
    fn a_text_that_lost_its_most_or_was_pasted_often_is_found() {
        let often = [LONG; 4].join(" ");
        hold_found(
            &CHECK,
            &[
                ("de", LONG, "Der Garten ist offen.", "Der Garten ist offen."),
                ("zh-CN", LONG, "花园开放。", "花园开放。"),
                ("th", LONG, "สวนเปิดแล้ว", "สวนเปิดแล้ว"),
                ("de", LONG, &often, &often),
            ],
        );
    }
}

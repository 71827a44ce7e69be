//! # A letter is written as two characters
//!
//! A letter with a mark, such as é, can be stored as one character or as two: the letter and the mark after it.
//! Here it is two, where one is there for it. (Unicode calls the usual spelling *Normalization Form C*, NFC.)
//!
//! **Why it hurts.** Both look alike, or nearly so: in some fonts the mark sits beside the letter. Searching, sorting
//! and comparing take them for different words.
//!
//! **How to mend it.** Type the letter again with your keyboard. Files that come from macOS or from PDF documents
//! often have such letters; many editors can convert a whole file to NFC.
//!
//! The source says:
//!
//! ```ftl reference
//! summer = In summer
//! ```
//!
//! Here each é is two characters:
//!
//! ```ftl translation failing
//! summer = En été
//! ```
//!
//! Here each is one:
//!
//! ```ftl translation passing
//! summer = En été
//! ```

use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::{PieceKind, Reading};
use crate::model::{Level, Phrase};
use crate::text::{Signs, TextEdit, nfc};
use memchr::{memchr_iter, memchr2};

/// Words that Normalization Form C writes with fewer characters.
pub const CHECK: Check = Check {
    name: "not-nfc",
    summary: "check-not-nfc",
    level: Level::Warning,
    source: include_str!("not_nfc.rs"),
    run: Run::Text(SIGNS, find),
};

const SIGNS: Signs = Signs::GREEK_OR_MARK
    .and(Signs::ARABIC_OR_HEBREW)
    .and(Signs::INDIC)
    .and(Signs::EAST_ASIAN)
    .and(Signs::BEYOND);

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let is_odd =
        |part: &str| may_compose(part, text.side.signs) && matches!(nfc(part), std::borrow::Cow::Owned(_));
    if !text.side.any(is_odd) {
        return Vec::new();
    }
    text.side.readings().iter().flat_map(of_reading).collect()
}

/// A look at single bytes: whether the text may hold a mark that makes one character of itself and the one before.
///
/// Marks that only come in another order, and characters that only stand for others, are no flaw.
fn may_compose(text: &str, signs: Signs) -> bool {
    let bytes = text.as_bytes();
    let holds =
        |lead: u8, rest: &dyn Fn(&[u8]) -> bool| memchr_iter(lead, bytes).any(|at| rest(&bytes[at + 1..]));
    signs.meets(Signs::INDIC.and(Signs::BEYOND))
        || signs.meets(Signs::GREEK_OR_MARK) && memchr2(0xcc, 0xcd, bytes).is_some()
        // Hamza and madda above and below.
        || signs.meets(Signs::ARABIC_OR_HEBREW) && holds(0xd9, &|rest| matches!(rest, [0x93..=0x95, ..]))
        // The marks of voiced sounds.
        || signs.meets(Signs::EAST_ASIAN) && holds(0xe3, &|rest| matches!(rest, [0x82, 0x99 | 0x9a, ..]))
}

fn of_reading(reading: &Reading<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    let mut start = 0;
    for word in reading.text.split_inclusive(char::is_whitespace) {
        let range = start..start + word.trim_end().len();
        start += word.len();
        let word = &reading.text[range.clone()];
        let normal = nfc(word);
        // Marks in another order, and characters that Unicode itself takes apart (Bengali, Hebrew), look the same in
        // every font and come from every keyboard.
        if normal.chars().count() >= word.chars().count() {
            continue;
        }
        // What is written as an escape is there on purpose.
        if !matches!(reading.kind_at(range.start), Some(PieceKind::Text)) {
            continue;
        }
        let mut flaw = Flaw::new(
            reading.span(range.clone()),
            Phrase::new("check-not-nfc-message").with("word", normal.as_ref()),
            Phrase::new("check-not-nfc-help"),
        );
        if let Some(span) = reading.written(range) {
            let new_text = normal.into_owned();
            flaw.fix.push(TextEdit { span, new_text });
        }
        found.push(flaw);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::may_compose;
    use crate::checks::bench::{fixed, found_in};
    use crate::text::{Signs, nfc};
    use icu_normalizer::DecomposingNormalizerBorrowed;

    #[test]
    fn a_letter_and_its_mark_that_could_be_one_character_are_found() {
        for (locale, text, found) in [
            (
                "fr",
                "En e\u{301}te\u{301} ou au printemps",
                &["e\u{301}te\u{301}"][..],
            ),
            ("fr", "En \u{e9}t\u{e9}", &[]),
            ("vi", "Mu\u{300}a he\u{300}", &["Mu\u{300}a", "he\u{300}"]),
            ("ru", "Музеи\u{306}", &["Музеи\u{306}"]),
            ("ru", "За\u{301}мок", &[]),
            ("lt", "a\u{328}\u{301}", &["a\u{328}\u{301}"]),
            ("ko", "\u{1112}\u{1161}\u{11ab}", &["\u{1112}\u{1161}\u{11ab}"]),
            ("ja", "か\u{3099}", &["か\u{3099}"]),
            ("bn", "\u{9df}", &[]),
            ("hi", "\u{958}", &[]),
            ("he", "ש\u{5b8}\u{5c1}לו\u{5b9}ם", &[]),
            ("he", "\u{fb31}", &[]),
            ("fr", "{ \"e\\u0301\" }", &[]),
            ("yo", "ẹ\u{301}", &[]),
        ] {
            assert_eq!(found_in("not-nfc", locale, text), found, "{text:?}");
        }
    }

    #[test]
    fn the_fix_writes_one_character() {
        let text = "En e\u{301}te\u{301} { $x } a\u{300}";
        assert_eq!(fixed("not-nfc", "fr", "A garden", text), "En été { $x } à");
    }

    #[test]
    fn no_characters_that_make_one_are_overlooked() {
        let normalizer = DecomposingNormalizerBorrowed::new_nfd();
        let mut made = 0;
        for sign in '\u{80}'..=char::MAX {
            let apart = normalizer.normalize(sign.encode_utf8(&mut [0; 4])).into_owned();
            if nfc(&apart).chars().count() < apart.chars().count() {
                made += 1;
                assert!(may_compose(&apart, Signs::of(&apart)), "{sign:?}");
            }
        }
        assert!(made > 12_000, "{made}");
    }
}

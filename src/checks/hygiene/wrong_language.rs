//! # The text is in another language
//!
//! The translation has hardly any of the small words that every sentence of its language has (*the*, *and*, *of* …),
//! but many of another language's. It was put into the wrong file, or left in another language and changed a little.
//!
//! **Why it hurts.** Readers get a text that they did not choose and may not understand, and it counts as
//! translated, so nobody looks for it.
//!
//! **How to mend it.** Translate it, or put it into the file of its language. If it has to stay in another
//! language, as the title of a book does, write `# diglot-allow: wrong-language,` and the reason above the message.
//! Short texts are not looked at, nor texts that are the same as the source (`copied-source` tells of those).
//!
//! The source says:
//!
//! ```ftl reference
//! bridge = The bridge over the river is open for all visitors of the garden, and it is closed at night.
//! ```
//!
//! Here the text in the French file is Spanish:
//!
//! ```ftl translation failing
//! bridge = El puente sobre el río está abierto para todos los visitantes del jardín y se cierra por la noche.
//! ```
//!
//! Here it is French:
//!
//! ```ftl translation passing
//! bridge = Le pont sur la rivière est ouvert à tous les visiteurs du jardin, et il est fermé la nuit.
//! ```

use super::languages::{SmallWords, seeming, small_words};
use super::masked::prose;
use super::scripts::script_of;
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::{Reading, Side};
use crate::model::{Level, Phrase};
use crate::text::{Signs, collapse_white_space, count_bytes, is_letter, next_blank};
use icu_properties::props::Script;
use std::borrow::Cow;
use std::cell::Cell;

/// Texts with many small words of another language and hardly any of their own.
pub const CHECK: Check = Check {
    name: "wrong-language",
    summary: "check-wrong-language",
    level: Level::Warning,
    source: include_str!("wrong_language.rs"),
    run: Run::Text(SIGNS, find),
};

const SIGNS: Signs = Signs::LATIN.and(Signs::CYRILLIC).and(Signs::GREEK_OR_MARK);

/// Fewer letters than this tell nothing.
const LETTERS: usize = 50;
/// So many different small words of another language must there be,
const DIFFERENT: usize = 4;
/// and so many of all words must be such words, in percent.
const SHARE: usize = 20;
/// So many different small words of its own language show that a text is in it.
const ENOUGH: u32 = 3;

fn find(text: &Text<'_>) -> Vec<Flaw> {
    if text.side.pattern.span.len() < LETTERS {
        return Vec::new();
    }
    let own = text.writing.small_words;
    let is_ordinary = match own {
        Some(own) => shows_enough(text, own),
        None => !is_mostly_latin(text),
    };
    if is_ordinary {
        return Vec::new();
    }
    let mut found = Vec::new();
    for reading in text.side.readings() {
        let Some(other) = language_of(reading, text.locale.as_str()) else {
            continue;
        };
        // Of a language whose small words are not known, its own letters tell that it is there.
        let is_foreign = own.is_some() || !holds_letters_of(&reading.text, &text.writing.scripts);
        if is_foreign && !is_source(reading, text) {
            found.push(Flaw::new(
                reading.whole(),
                Phrase::new("check-wrong-language-message")
                    .with("language", other)
                    .with("locale", text.locale.as_str()),
                Phrase::new("check-wrong-language-help"),
            ));
        }
    }
    found
}

/// Whether the text is too short, or so many of the words stand in it as they are that it cannot hold many more of
/// another language; most sentences show them at once.
fn shows_enough(text: &Text<'_>, own: &SmallWords) -> bool {
    let (seen, bytes, words) = (Cell::new(0_u64), Cell::new(0), Cell::new(0));
    let shows_several = text.side.any(|text| {
        bytes.set(bytes.get() + text.len());
        let text = text.as_bytes();
        let mut start = 0;
        while start <= text.len() {
            let end = next_blank(text, start);
            words.set(words.get() + 1);
            let bit = own.bit_of(&text[start..end]);
            if bit != 0 {
                seen.set(seen.get() | bit);
                if (seen.get() & own.telling).count_ones() >= ENOUGH {
                    return true;
                }
            }
            start = end + 1;
        }
        false
    });
    shows_several || bytes.get() < LETTERS || words.get() < wanted_words(seen.get())
}

/// How many words a text must have that holds `own` of the small words of its language, and yet is in another: twice
/// as many of that one are asked for, and about a third of all words are small ones.
fn wanted_words(own: u64) -> usize {
    3 * (2 * own.count_ones() as usize + 2)
}

/// Whether the text of a locale that is not written in Latin has more Latin letters than others.
fn is_mostly_latin(text: &Text<'_>) -> bool {
    let scripts = &text.writing.scripts;
    if scripts.is_empty() || scripts.contains(&Script::Latin) {
        return false;
    }
    let (latin, other) = (Cell::new(0), Cell::new(0));
    text.side.any(|text| {
        latin.set(latin.get() + count_bytes(text, |byte| byte.is_ascii_alphabetic()));
        other.set(other.get() + count_bytes(text, |byte| byte >= 0xc3 && byte != 0xe2));
        false
    });
    latin.get() > other.get()
}

/// The language that the reading seems to be in, if it is another than that of the tag `expected`.
pub(super) fn language_of(reading: &Reading<'_>, expected: &str) -> Option<&'static str> {
    // Each letter has one such byte, so that there are no more letters than these.
    let is_first = |byte: u8| byte.is_ascii_alphabetic() || byte == b'\'' || byte >= 0xc0;
    if count_bytes(&reading.text, is_first) < LETTERS {
        return None;
    }
    let words = prose_words(&reading.text);
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    if letters < LETTERS {
        return None;
    }
    let own = small_words(expected).map_or(0, |own| words.iter().fold(0, |seen, word| seen | own.bit(word)));
    if words.len() < wanted_words(own) {
        return None;
    }
    let seeming = seeming(words.iter().map(AsRef::as_ref), expected)?;
    let is_sure = seeming.different >= DIFFERENT
        && seeming.different >= 2 * seeming.expected + 2
        && seeming.share >= SHARE;
    is_sure.then_some(seeming.language)
}

/// The words that are written for readers, in lower case: without tags, code and addresses.
fn prose_words(text: &str) -> Vec<Cow<'_, str>> {
    let is_part = |sign: char| is_letter(sign) || sign == '’' || sign == '\'';
    let words = prose(text).flat_map(move |chunk| chunk.split(move |sign: char| !is_part(sign)));
    let small = |word| match str::chars(word).any(char::is_uppercase) {
        true => Cow::Owned(word.to_lowercase()),
        false => Cow::Borrowed(word),
    };
    words.filter(|word| !word.is_empty()).map(small).collect()
}

/// Whether a quarter of the letters are of one of `scripts`.
fn holds_letters_of(text: &str, scripts: &[Script]) -> bool {
    let letters = || text.chars().filter(|sign| is_letter(*sign));
    let own = letters().filter(|sign| scripts.contains(&script_of(*sign)));
    own.count() * 4 >= letters().count()
}

/// Whether the text is that of the source, word for word.
fn is_source(reading: &Reading<'_>, text: &Text<'_>) -> bool {
    let own = collapse_white_space(&reading.text);
    text.source.is_some_and(|source| {
        let side = Side::new(source);
        let mut readings = side.readings().iter();
        readings.any(|source| collapse_white_space(&source.text) == own)
    })
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{found_beside, found_in};

    const CHECK: &str = "wrong-language";
    const ENGLISH: &str =
        "The bridge over the river is open for all of you, and it is closed at night in the winter.";
    const GERMAN: &str =
        "Die Brücke über den Fluss ist für alle offen, und sie wird im Winter in der Nacht geschlossen.";

    #[test]
    fn a_text_in_another_language_is_found() {
        for (locale, text) in [
            ("fr", ENGLISH),
            ("fr", GERMAN),
            ("de", ENGLISH),
            ("ru", ENGLISH),
            ("ja", ENGLISH),
            ("ar", GERMAN),
            (
                "tr",
                "Мост через реку открыт для всех, и он не закрывается на ночь, если вы идёте по нему в сад.",
            ),
            (
                "uk",
                "Мост через реку открыт для всех, но не закрывается, если вы идёте к нему из сада или от площади.",
            ),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [text], "{locale}");
        }
    }

    #[test]
    fn a_text_in_its_own_language_or_too_short_or_copied_stays() {
        for (locale, text) in [
            ("en-GB", ENGLISH),
            ("de-AT", GERMAN),
            ("fr", "The bridge is open for all of you"),
            (
                "de",
                "Firefox, Thunderbird, Bugzilla, SeaMonkey, Camino, Lightning, Sunbird, Fennec, Prism",
            ),
            (
                "ja",
                "川に架かる橋は誰でも渡れます。冬の夜は閉まっています。The of and to in is.",
            ),
            ("kab", ENGLISH),
            (
                "ast",
                "La ponte sobro'l ríu ta abierta pa toos, y ciérrase pela nueche nel iviernu; de la que el",
            ),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [""; 0], "{locale} {text}");
        }
        assert_eq!(found_beside(CHECK, "fr", ENGLISH, ENGLISH), [""; 0]);
    }
}

//! # A word stands twice
//!
//! The same word comes twice in a row: *the the*. That happens when a sentence is changed and one of the two is
//! forgotten.
//!
//! **Why it hurts.** Readers stumble over it, and it looks careless.
//!
//! **How to mend it.** Remove one of the two. Some languages double words on purpose (*vous vous* in French,
//! *die die* in German): the words of each language that are often doubled are not reported, and languages in which
//! doubling is part of the grammar (Indonesian, Turkish, Hindi …) are not looked at. In another case
//! write `# diglot-allow: doubled-word,` and the reason above the message.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge = The bridge leads to the garden.
//! ```
//!
//! Here `vers` stands twice:
//!
//! ```ftl translation failing
//! bridge = Le pont mène vers vers le jardin.
//! ```
//!
//! Here it stands once:
//!
//! ```ftl translation passing
//! bridge = Le pont mène vers le jardin.
//! ```

use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::{Reading, Side};
use crate::model::{Level, Locale, Phrase};
use crate::text::{Signs, is_letter, is_letter_or_number, next_blank};
use std::ops::Range;

/// The same word twice in a row.
pub const CHECK: Check = Check {
    name: "doubled-word",
    summary: "check-doubled-word",
    level: Level::Warning,
    source: include_str!("doubled_word.rs"),
    run: Run::Text(SIGNS, find),
};

const SIGNS: Signs = Signs::LATIN
    .and(Signs::GREEK_OR_MARK)
    .and(Signs::CYRILLIC)
    .and(Signs::ARABIC_OR_HEBREW);

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let Some(legitimate) = often_doubled(text.locale) else {
        return Vec::new();
    };
    // Words on both sides of a placeable are not in a row; those at the two sides of a line end are.
    if !text
        .side
        .any(|text| text.contains('\n') || first_double(text, 0).is_some())
    {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut of_source = None;
    for reading in text.side.readings() {
        let mut from = 0;
        while let Some((first, second)) = first_double(&reading.text, from) {
            from = second.start;
            if !legitimate.contains(&reading.text[second.clone()])
                && !*of_source.get_or_insert_with(|| source_doubles(text))
            {
                found.push(flaw(reading, first, second));
            }
        }
    }
    found
}

fn flaw(reading: &Reading<'_>, first: Range<usize>, second: Range<usize>) -> Flaw {
    let word = &reading.text[second.clone()];
    Flaw::new(
        reading.span(first.start..second.end),
        Phrase::new("check-doubled-word-message").with("word", word),
        Phrase::new("check-doubled-word-help"),
    )
}

/// Whether the source has some word twice in a row, as a call or a name may have.
fn source_doubles(text: &Text<'_>) -> bool {
    text.source.is_some_and(|source| {
        let side = Side::new(source);
        let mut readings = side.readings().iter();
        readings.any(|reading| first_double(&reading.text, 0).is_some())
    })
}

/// Two equal words with white space alone between them, the first not before `from`.
fn first_double(text: &str, from: usize) -> Option<(Range<usize>, Range<usize>)> {
    let bytes = text.as_bytes();
    let mut before = from..from;
    let mut start = from;
    while start < bytes.len() {
        let end = next_blank(bytes, start);
        // Several spaces in a row leave the word before them in place.
        if end > start {
            if may_repeat(&bytes[before.clone()], &bytes[start..end])
                && let Some(double) = double(text, before.clone(), start..end)
            {
                return Some(double);
            }
            before = start..end;
        }
        start = end + 1;
    }
    None
}

/// A look at single bytes: the next word goes on, or ends, as the last one ended.
fn may_repeat(before: &[u8], next: &[u8]) -> bool {
    let (Some(first), Some(last)) = (before.first(), before.last()) else {
        return false;
    };
    // No sign stands before a word that begins with such a letter.
    if first.is_ascii_alphabetic() && !first.eq_ignore_ascii_case(&next[0]) {
        return false;
    }
    // A sign before the first word (a bracket, a quotation mark) makes it longer by at most a few bytes.
    let longest = before.len().min(next.len());
    let shortest = before.len().saturating_sub(4);
    (shortest.max(1)..=longest).any(|length| next[length - 1] == *last)
}

fn double(text: &str, before: Range<usize>, next: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let first = text[before.clone()].trim_start_matches(is_opening);
    if first.is_empty() || !first.chars().all(is_letter) {
        return None;
    }
    let chunk = &text[next.clone()];
    let length = chunk.find(|sign: char| !is_letter(sign)).unwrap_or(chunk.len());
    let (second, after) = chunk.split_at(length);
    // In capitals stand the names of arguments and titles; `that that’s` and `in in-place` are other words.
    let is_whole = after
        .chars()
        .all(|sign| !is_letter_or_number(sign) && !is_joining(sign));
    let is_small = !second.chars().any(char::is_uppercase);
    let is_same = first == second || first.to_lowercase() == second;
    // A blank line ends a paragraph.
    let is_near = text[before.end..next.start].matches('\n').count() < 2;
    (is_near && is_whole && is_small && is_same && !is_variable(second)).then(|| {
        let start = before.end - first.len();
        (start..before.end, next.start..next.start + length)
    })
}

/// A single letter that is likelier a sign than a word.
fn is_variable(word: &str) -> bool {
    word.len() == 1
        && !matches!(
            word,
            "a" | "e" | "o" | "y" | "i" | "u" | "w" | "z" | "s" | "k" | "v"
        )
}

fn is_opening(sign: char) -> bool {
    matches!(sign, '(' | '[' | '"' | '“' | '„' | '«' | '»' | '¿' | '¡' | '‘')
}

fn is_joining(sign: char) -> bool {
    matches!(
        sign,
        '\'' | '’' | 'ʼ' | '-' | '\u{2011}' | '_' | '/' | '=' | '<' | '(' | '\u{fffc}' | '@'
    )
}

/// The words that `locale`'s language often doubles, separated by spaces; `None` where doubling is grammar, or
/// where we do not know.
fn often_doubled(locale: &Locale) -> Option<Words> {
    let language = locale.as_str().split('-').next().unwrap_or_default();
    Some(Words(match language {
        "en" => "had that bye",
        "de" => "die der das den dem sie ihr was wir",
        "nl" => "dat die je u ze we zij hij het er is had",
        "fr" => "nous vous que si",
        "it" => "piano via così quasi ora man che",
        "es" | "ast" | "gl" => "que nos no",
        "pt" => "já logo que nos se",
        "ca" | "oc" => "que nos gaire",
        "ro" => "care nu tot",
        "sv" => "det de den som att är för",
        "da" | "nb" | "nn" | "no" => "det de den der som at er for",
        "is" | "fo" => "það sem að",
        "fi" => "se ne on ei niin",
        "et" => "see on et kes",
        "pl" => "to czy",
        "cs" | "sk" => "se to si so",
        "sl" | "hr" | "bs" | "sr" => "se je da ga ih",
        "hu" => "az ki mi egy nem így",
        "lt" | "lv" => "kas tas",
        "ru" | "uk" | "be" => "да все что то так",
        "bg" | "mk" => "да се ще",
        "el" => "που του της μας σας τους το τα μου σου σιγά λίγο",
        "he" => "כל לאט יום זה את אחד מעט",
        "sq" | "ga" | "eo" => "",
        _ => return None,
    }))
}

struct Words(&'static str);

impl Words {
    fn contains(&self, word: &str) -> bool {
        self.0.split(' ').any(|known| known == word)
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{found_beside, found_in};

    const CHECK: &str = "doubled-word";

    #[test]
    fn a_word_that_comes_twice_is_found() {
        for (locale, text, found) in [
            ("fr", "Le pont mène vers vers le jardin", "vers vers"),
            ("fr", "Le le pont", "Le le"),
            ("de", "Die Brücke ist ist lang.", "ist ist"),
            ("de", "(in in dem Garten)", "in in"),
            ("ru", "Мост в в саду", "в в"),
            ("fr", "{ $n } pont pont.", "pont pont"),
            ("es", "el puente  puente, y", "puente  puente"),
            ("pl", "to jest jest", "jest jest"),
            ("el", "στον στον κήπο", "στον στον"),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [found], "{text}");
        }
        let lines = "\n    Le pont mène vers\n    vers le jardin";
        assert_eq!(found_in(CHECK, "fr", lines), ["vers\n    vers"]);
        let paragraphs = "\n    Le pont mène vers\n\n    vers le jardin";
        assert_eq!(found_in(CHECK, "fr", paragraphs), [""; 0]);
    }

    #[test]
    fn words_that_a_language_doubles_and_words_that_are_not_whole_stay() {
        for (locale, text) in [
            ("fr", "Vous vous trouvez dans le jardin, nous nous y rendons"),
            ("de", "Menschen, die die Brücke sehen, wenn Sie sie sehen"),
            ("tr", "yavaş yavaş köprü"),
            ("id", "taman taman"),
            ("nl", "als je je boek wilt"),
            ("fr", "cp FICHIER FICHIER"),
            ("fr", "de « de », <a>pont</a> pont, pont, pont"),
            ("fr", "en en-tête, un un’, x x, vers{ $a } vers"),
            ("fr", "vers { $a } vers 10 10 pont-pont"),
            ("fr", "Aller à À faire"),
            ("zh-CN", "看 看"),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_the_source_doubles_may_be_doubled() {
        assert_eq!(found_beside(CHECK, "fr", "Knock knock!", "Toc toc !"), [""; 0]);
    }
}

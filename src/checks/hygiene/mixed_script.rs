//! # A word has letters of two alphabets
//!
//! Some letters look alike in several alphabets: Latin a and Cyrillic а, Latin o and Greek ο. In this word a
//! letter of another alphabet stands among the others, usually typed with the wrong keyboard.
//!
//! **Why it hurts.** Readers do not see it, but searching does not find the word, a link or command with it does
//! not work, it is read out wrongly, and in some fonts the letter looks odd. Such words are also used to deceive.
//!
//! **How to mend it.** Type the word again with one keyboard. Names and abbreviations in another alphabet
//! with an ending of your own language, or joined by a hyphen, are not reported.
//!
//! The source says:
//!
//! ```ftl reference
//! park = The park
//! ```
//!
//! Here the second letter is a Latin a:
//!
//! ```ftl translation:ru failing
//! park = Пaрк
//! ```
//!
//! Here it is a Cyrillic one:
//!
//! ```ftl translation:ru passing
//! park = Парк
//! ```

use super::scripts::script_of;
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::{Reading, Side};
use crate::model::{Level, Phrase};
use crate::text::{Signs, TextEdit, is_letter};
use icu_properties::props::Script;

/// Letters of another alphabet that look like those of the word's own.
pub const CHECK: Check = Check {
    name: "mixed-script",
    summary: "check-mixed-script",
    level: Level::Warning,
    source: include_str!("mixed_script.rs"),
    run: Run::Text(Signs::CYRILLIC.and(Signs::GREEK_OR_MARK), find),
};

const LATIN: Signs = Signs::LATIN.and(Signs::LATIN_EXTENDED);

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let signs = text.side.signs;
    let several = signs.meets(LATIN) || signs.meets(Signs::CYRILLIC) && signs.meets(Signs::GREEK_OR_MARK);
    if !several || !text.side.any(joins_alphabets) {
        return Vec::new();
    }
    let readings = text.side.readings().iter();
    readings.flat_map(|reading| of_reading(reading, text)).collect()
}

/// Whether somewhere a letter follows directly on one of another alphabet.
fn joins_alphabets(text: &str) -> bool {
    let mut last = 0;
    text.bytes().any(|byte| {
        let alphabet = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | 0xc3..=0xcb => 1,
            0xcd..=0xcf => 2,
            0xd0..=0xd3 => 3,
            0xd4..=0xd6 => 4,
            // The rest of a letter, and marks on it.
            0x80..=0xbf | 0xcc => return false,
            _ => 0,
        };
        let joins = last != 0 && alphabet != 0 && last != alphabet;
        last = alphabet;
        joins
    })
}

fn of_reading(reading: &Reading<'_>, text: &Text<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    let mut rest = 0;
    for word in reading
        .text
        .split(|sign: char| !is_letter(sign) && script_of(sign) != Script::Inherited)
    {
        let start = rest;
        rest += word.len();
        rest += reading.text[rest..].chars().next().map_or(0, char::len_utf8);
        let Some(odd) = odd_letters(word, text) else {
            continue;
        };
        let range = start..start + word.len();
        let mended: String = word.chars().map(|sign| odd.alike(sign).unwrap_or(sign)).collect();
        let mut flaw = Flaw::new(
            reading.span(range.clone()),
            Phrase::new("check-mixed-script-message")
                .with("word", word)
                .with("letters", odd.letters.iter().collect::<String>())
                .with("alphabet", odd.name()),
            Phrase::new("check-mixed-script-help"),
        );
        if let Some(span) = reading.written(range) {
            flaw.fix.push(TextEdit {
                span,
                new_text: mended,
            });
        }
        found.push(flaw);
    }
    found
}

/// Letters that do not belong to the alphabet of their word.
struct Odd {
    letters: Vec<char>,
    alphabet: Script,
    main: Script,
}

impl Odd {
    /// What `sign` should be, if it is one of the odd letters.
    fn alike(&self, sign: char) -> Option<char> {
        let is_odd = script_of(sign) == self.alphabet;
        is_odd.then(|| alike(sign, self.alphabet, self.main))?
    }

    fn name(&self) -> &'static str {
        if self.alphabet == Script::Cyrillic {
            "cyrillic"
        } else if self.alphabet == Script::Greek {
            "greek"
        } else if self.alphabet == Script::Armenian {
            "armenian"
        } else {
            "latin"
        }
    }
}

fn odd_letters(word: &str, text: &Text<'_>) -> Option<Odd> {
    let scripts = || {
        word.chars()
            .map(script_of)
            .filter(|script| ALPHABETS.contains(script))
    };
    let first = scripts().next()?;
    let second = scripts().find(|script| *script != first)?;
    // Of three alphabets in one word nobody can tell which is meant.
    if scripts().any(|script| script != first && script != second) {
        return None;
    }
    let candidate = |alphabet: Script, main: Script| {
        let letters = word.chars().filter(|sign| script_of(*sign) == alphabet);
        let letters: Vec<char> = letters.collect();
        let all_alike = letters.iter().all(|sign| alike(*sign, alphabet, main).is_some());
        let odd = Odd {
            letters,
            alphabet,
            main,
        };
        (all_alike && !is_meant(word, &odd, text)).then_some(odd)
    };
    match (candidate(first, second), candidate(second, first)) {
        (Some(one), Some(other)) => {
            let is_foreign = |odd: &Odd| !text.writing.scripts.contains(&odd.alphabet);
            Some(
                if is_foreign(&one) || !is_foreign(&other) && one.letters.len() < other.letters.len() {
                    one
                } else {
                    other
                },
            )
        }
        (one, other) => one.or(other),
    }
}

/// Whether the letters may stand there on purpose: an ending of the own language on a foreign name, a symbol.
fn is_meant(word: &str, odd: &Odd, text: &Text<'_>) -> bool {
    let count = word.chars().count();
    let ending = word
        .chars()
        .rev()
        .take_while(|sign| script_of(*sign) == odd.alphabet)
        .count();
    let beginning = word
        .chars()
        .take_while(|sign| script_of(*sign) == odd.alphabet)
        .count();
    let stands_apart = ending == odd.letters.len() || beginning == odd.letters.len();
    if count == 2 {
        return true;
    }
    if odd.main != Script::Latin {
        // An abbreviation with an ending: `SMSом`.
        let abbreviation = beginning == odd.letters.len() && beginning > 1;
        return abbreviation
            && word.chars().take(beginning).all(char::is_uppercase)
            && word.chars().skip(beginning).all(char::is_lowercase);
    }
    if !stands_apart {
        return false;
    }
    let mended: String = word.chars().map(|sign| odd.alike(sign).unwrap_or(sign)).collect();
    // A name that the source has too has no ending of the other language.
    !text
        .source
        .is_some_and(|source| Side::new(source).any(|text| holds_word(text, &mended)))
}

fn holds_word(text: &str, word: &str) -> bool {
    let mut words = text.split(|sign: char| !is_letter(sign));
    words.any(|other| other == word)
}

const ALPHABETS: [Script; 4] = [Script::Latin, Script::Cyrillic, Script::Greek, Script::Armenian];

/// Letters that look the same, in rows of Latin, Cyrillic, Greek, Armenian; `-` where there is none.
const ALIKE: &[[char; 4]] = &[
    ['A', 'А', 'Α', '-'],
    ['B', 'В', 'Β', '-'],
    ['C', 'С', 'Ϲ', '-'],
    ['E', 'Е', 'Ε', '-'],
    ['H', 'Н', 'Η', '-'],
    ['I', 'І', 'Ι', '-'],
    ['J', 'Ј', 'Ϳ', '-'],
    ['K', 'К', 'Κ', '-'],
    ['M', 'М', 'Μ', '-'],
    ['N', '-', 'Ν', '-'],
    ['O', 'О', 'Ο', 'Օ'],
    ['P', 'Р', 'Ρ', '-'],
    ['S', 'Ѕ', '-', 'Տ'],
    ['T', 'Т', 'Τ', '-'],
    ['U', '-', '-', 'Ս'],
    ['X', 'Х', 'Χ', '-'],
    ['Y', 'У', 'Υ', '-'],
    ['Z', '-', 'Ζ', '-'],
    ['a', 'а', 'α', '-'],
    ['c', 'с', 'ϲ', '-'],
    ['d', 'ԁ', '-', '-'],
    ['e', 'е', '-', '-'],
    ['g', '-', '-', 'ց'],
    ['h', 'һ', '-', 'հ'],
    ['i', 'і', 'ι', '-'],
    ['j', 'ј', 'ϳ', '-'],
    ['k', 'к', 'κ', '-'],
    ['n', '-', '-', 'ո'],
    ['o', 'о', 'ο', 'օ'],
    ['p', 'р', 'ρ', '-'],
    ['q', 'ԛ', '-', 'զ'],
    ['s', 'ѕ', '-', '-'],
    ['u', '-', 'υ', 'ս'],
    ['v', '-', 'ν', '-'],
    ['w', 'ԝ', '-', '-'],
    ['x', 'х', 'χ', '-'],
    ['y', 'у', '-', '-'],
    ['Ə', 'Ә', '-', '-'],
    ['ə', 'ә', '-', '-'],
    ['Æ', 'Ӕ', '-', '-'],
    ['æ', 'ӕ', '-', '-'],
    ['Ë', 'Ё', '-', '-'],
    ['ë', 'ё', '-', '-'],
    ['Ï', 'Ї', 'Ϊ', '-'],
    ['ï', 'ї', 'ϊ', '-'],
    ['ɛ', 'ԑ', 'ε', '-'],
    ['ó', '-', 'ό', '-'],
    ['ö', 'ӧ', '-', '-'],
    ['ä', 'ӓ', '-', '-'],
];

fn alike(sign: char, from: Script, to: Script) -> Option<char> {
    let column = |script: Script| ALPHABETS.iter().position(|alphabet| *alphabet == script);
    let (from, to) = (column(from)?, column(to)?);
    let row = ALIKE.iter().find(|row| row[from] == sign)?;
    (row[to] != '-').then_some(row[to])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::bench::{fixed, found_beside, found_in};

    #[test]
    fn the_table_holds_each_letter_once_in_its_own_column() {
        for (column, alphabet) in ALPHABETS.iter().enumerate() {
            let letters: Vec<char> = ALIKE
                .iter()
                .map(|row| row[column])
                .filter(|sign| *sign != '-')
                .collect();
            for (at, letter) in letters.iter().enumerate() {
                assert_eq!(script_of(*letter), *alphabet, "{letter} in column {column}");
                assert!(!letters[..at].contains(letter), "{letter} twice");
            }
        }
    }

    #[test]
    fn a_lookalike_among_other_letters_is_found() {
        for (locale, text, found) in [
            ("ru", "Пaрк закрыт", "Пaрк"),
            ("ru", "в бибилиотекe", "бибилиотекe"),
            ("ru", "cад", "cад"),
            ("ru", "Xорошо", "Xорошо"),
            ("uk", "бiблiотека", "бiблiотека"),
            ("fr", "Le jаrdin", "jаrdin"),
            ("el", "ο κήπoς", "κήπoς"),
            ("az", "kitabxanәsi", "kitabxanәsi"),
            ("fr", "le pаrc,jardin", "pаrc"),
            ("bg", "{ $n } мocт", "мocт"),
            ("hy", "այգo", "այգo"),
        ] {
            assert_eq!(found_in("mixed-script", locale, text), [found], "{text}");
        }
    }

    #[test]
    fn words_that_need_two_alphabets_stay() {
        for (locale, text) in [
            ("ru", "URL-адрес и PDF-файл"),
            ("ru", "SMSа, SMSов, Wi-Fiем"),
            ("ru", "10 кг, 5 MB, µм, кΩ"),
            ("el", "Δt, λx και μm"),
            ("fr", "Δx = 3, µm, αβ, Ωm"),
            ("ja", "Tシャツ庭"),
            ("uk", "п’ять, об'єкт"),
            ("ru", "за\u{301}мок"),
            ("sr", "Њујорк"),
            ("ru", "<a>да</a>"),
        ] {
            assert_eq!(found_in("mixed-script", locale, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_name_of_the_source_has_no_letter_of_another_alphabet() {
        let found = found_beside("mixed-script", "ru", "The Library Rex", "Библиотека Rех");
        assert_eq!(found, ["Rех"]);
        assert_eq!(
            fixed("mixed-script", "ru", "The Library Rex", "Библиотека Rех"),
            "Библиотека Rex"
        );
        assert_eq!(
            fixed("mixed-script", "ru", "The park", "Пaрк закрыт"),
            "Парк закрыт"
        );
    }
}

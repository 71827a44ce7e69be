//! # An invisible character stands in the text
//!
//! Between the letters is a character that nobody sees: a space without width, a mark for the beginning of a file,
//! a control character. They come along when text is copied from web pages and word processors.
//!
//! **Why it hurts.** A word with such a character in it is not found by searching, is read out wrongly,
//! breaks at the wrong place at the end of a line, or shows as a box in some fonts.
//!
//! **How to mend it.** Delete it: delete the letters around the marked place too, and type them again. If it is
//! there on purpose, write it so that everybody sees it: `{ "\u200B" }`. Characters that a script needs (the
//! joiners of Persian and Hindi, the word breaks of Thai and Khmer, those inside of emoji) are not reported,
//! and no-break spaces never.
//!
//! The source says:
//!
//! ```ftl reference
//! garden = The garden is open.
//! ```
//!
//! Here a space without width stands in the middle of `jardin`:
//!
//! ```ftl translation failing
//! garden = Le jar​din est ouvert.
//! ```
//!
//! Here nothing does:
//!
//! ```ftl translation passing
//! garden = Le jardin est ouvert.
//! ```

use super::scripts::{is_picture, script_of, writing};
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::{PLACEABLE, PieceKind, Reading};
use crate::model::{Level, Locale, Phrase};
use crate::text::{Signs, TextEdit, is_letter_or_number};
use icu_properties::props::Script;
use memchr::{memchr3_iter, memmem};

/// Characters that nobody sees and that do nothing where they stand.
pub const CHECK: Check = Check {
    name: "invisible-character",
    summary: "check-invisible-character",
    level: Level::Warning,
    source: include_str!("invisible_character.rs"),
    run: Run::Text(SIGNS, find),
};

const SIGNS: Signs = Signs::CONTROL
    .and(Signs::LATIN_1)
    .and(Signs::GREEK_OR_MARK)
    .and(Signs::INDIC)
    .and(Signs::PUNCTUATION)
    .and(Signs::EAST_ASIAN)
    .and(Signs::FORMS)
    .and(Signs::BEYOND);

/// A black flag and the tags after it, of the longest flag there may be.
const LONGEST_FLAG: usize = 8;

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let signs = text.side.signs;
    if !text.side.any(|text| may_hold(text, signs)) {
        return Vec::new();
    }
    let readings = text.side.readings().iter();
    readings
        .flat_map(|reading| of_reading(reading, text.locale))
        .collect()
}

/// Whether `text` holds bytes of such a character, or of one much like it.
fn may_hold(text: &str, signs: Signs) -> bool {
    let bytes = text.as_bytes();
    let holds = |needle: &[u8]| memmem::find(bytes, needle).is_some();
    signs.meets(Signs::CONTROL) && bytes.iter().any(|byte| is_control(*byte))
        || memchr3_iter(0xc2, 0xe2, 0xef, bytes).any(|at| {
            matches!(
                bytes[at..],
                [0xc2, 0x80..=0x9f | 0xad, ..]
                    | [0xe2, 0x80, 0x8b..=0x8d | 0xa8 | 0xa9, ..]
                    | [0xe2, 0x81, 0xa0..=0xa4 | 0xaa..=0xaf, ..]
                    | [0xef, 0xb8, 0x80..=0x8f, ..]
                    | [0xef, 0xbb, 0xbf, ..]
                    | [0xef, 0xbe, 0xa0, ..]
                    | [0xef, 0xbf, 0xb9..=0xbc, ..]
            )
        })
        || signs.meets(Signs::GREEK_OR_MARK) && holds(b"\xcd\x8f")
        || signs.meets(Signs::INDIC) && (holds(b"\xe1\x85") || holds(b"\xe1\x9e") || holds(b"\xe1\xa0"))
        || signs.meets(Signs::EAST_ASIAN) && holds(b"\xe3\x85\xa4")
        || signs.meets(Signs::BEYOND) && holds(b"\xf3\xa0")
}

fn is_control(byte: u8) -> bool {
    (byte < 0x20 && !matches!(byte, b'\n' | b'\t')) || byte == 0x7f
}

fn of_reading(reading: &Reading<'_>, locale: &Locale) -> Vec<Flaw> {
    let mut found = Vec::new();
    for (at, sign) in reading.text.char_indices() {
        let Some(name) = name(sign) else {
            continue;
        };
        // What is written as an escape is seen by everybody who sees the file.
        if !matches!(reading.kind_at(at), Some(PieceKind::Text)) {
            continue;
        }
        let range = at..at + sign.len_utf8();
        let (before, after) = (&reading.text[..range.start], &reading.text[range.end..]);
        if serves(sign, before, after, locale) {
            continue;
        }
        let span = reading.span(range);
        let mut flaw = Flaw::new(
            span,
            Phrase::new("check-invisible-character-message")
                .with("sign", format!("U+{:04X} {name}", sign as u32)),
            Phrase::new("check-invisible-character-help"),
        );
        if can_go(sign, before, after) {
            let new_text = String::new();
            flaw.fix.push(TextEdit { span, new_text });
        }
        found.push(flaw);
    }
    found
}

/// The name in Unicode's character database of a character that nobody sees.
fn name(sign: char) -> Option<&'static str> {
    Some(match sign {
        '\n' | '\t' => return None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => "CONTROL",
        '\u{ad}' => "SOFT HYPHEN",
        '\u{34f}' => "COMBINING GRAPHEME JOINER",
        '\u{115f}' => "HANGUL CHOSEONG FILLER",
        '\u{1160}' => "HANGUL JUNGSEONG FILLER",
        '\u{17b4}' => "KHMER VOWEL INHERENT AQ",
        '\u{17b5}' => "KHMER VOWEL INHERENT AA",
        '\u{180b}'..='\u{180d}' | '\u{180f}' => "MONGOLIAN FREE VARIATION SELECTOR",
        '\u{180e}' => "MONGOLIAN VOWEL SEPARATOR",
        '\u{200b}' => "ZERO WIDTH SPACE",
        '\u{200c}' => "ZERO WIDTH NON-JOINER",
        '\u{200d}' => "ZERO WIDTH JOINER",
        '\u{2028}' => "LINE SEPARATOR",
        '\u{2029}' => "PARAGRAPH SEPARATOR",
        '\u{2060}' => "WORD JOINER",
        '\u{2061}' => "FUNCTION APPLICATION",
        '\u{2062}' => "INVISIBLE TIMES",
        '\u{2063}' => "INVISIBLE SEPARATOR",
        '\u{2064}' => "INVISIBLE PLUS",
        '\u{206a}'..='\u{206f}' => "DEPRECATED FORMAT CHARACTER",
        '\u{3164}' => "HANGUL FILLER",
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => "VARIATION SELECTOR",
        '\u{feff}' => "ZERO WIDTH NO-BREAK SPACE",
        '\u{ffa0}' => "HALFWIDTH HANGUL FILLER",
        '\u{fff9}'..='\u{fffb}' => "INTERLINEAR ANNOTATION",
        '\u{fffc}' => "OBJECT REPLACEMENT CHARACTER",
        '\u{e0001}' | '\u{e0020}'..='\u{e007f}' => "TAG",
        _ => return None,
    })
}

/// Whether the character does something that readers need, between what stands before and after it.
fn serves(sign: char, before: &str, after: &str, locale: &Locale) -> bool {
    let (last, next) = (before.chars().next_back(), after.chars().next());
    let is_letter = |sign: Option<char>| sign.is_some_and(is_letter_or_number);
    match sign {
        // A place where a long word may be divided.
        '\u{ad}' => is_letter(last) && is_letter(next),
        '\u{34f}' => last.is_some_and(|last| !is_simple(script_of(last))),
        '\u{180b}'..='\u{180f}' => last.is_some_and(|last| script_of(last) == Script::Mongolian),
        // Long paths may be broken at their signs; some scripts write no space between words.
        '\u{200b}' => {
            let breaks = |sign: char| sign == PLACEABLE || r"/\_@:=&?#-".contains(sign);
            writing(locale).scripts.iter().any(|script| !is_spaced(*script))
                || last.is_some_and(|last| !is_spaced(script_of(last)))
                || last.zip(next).is_some_and(|(last, next)| {
                    (breaks(last) || breaks(next) || last == '.')
                        && !last.is_whitespace()
                        && !next.is_whitespace()
                })
        }
        '\u{200c}' | '\u{200d}' => {
            let last_base = before.chars().rev().take(2).find(|sign| *sign != '\u{fe0f}');
            last.is_some_and(|last| !is_simple(script_of(last)))
                || next.is_some_and(|next| !is_simple(script_of(next)))
                || sign == '\u{200d}' && last_base.is_some_and(is_picture) && next.is_some_and(is_picture)
        }
        '\u{2060}' => last.is_some() && next.is_some() && !(is_letter(last) && is_letter(next)),
        '\u{fe0e}' | '\u{fe0f}' => last.is_some_and(|last| is_picture(last) || is_symbol(last)),
        '\u{fe00}'..='\u{fe0d}' | '\u{e0100}'..='\u{e01ef}' => last.is_some_and(|last| {
            is_symbol(last) || !is_simple(script_of(last)) || script_of(last) == Script::Han
        }),
        // The flags of England, Scotland and Wales are a black flag and tags.
        '\u{e0020}'..='\u{e007f}' => {
            let mut base = before.chars().rev().take(LONGEST_FLAG);
            base.find(|sign| !('\u{e0020}'..='\u{e007e}').contains(sign)) == Some('\u{1f3f4}')
        }
        _ => false,
    }
}

/// Scripts whose letters stand side by side, each with one shape.
fn is_simple(script: Script) -> bool {
    [
        Script::Common,
        Script::Inherited,
        Script::Latin,
        Script::Cyrillic,
        Script::Greek,
        Script::Armenian,
        Script::Georgian,
        Script::Hebrew,
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
        Script::Bopomofo,
        Script::Hangul,
    ]
    .contains(&script)
}

/// Scripts that write spaces between words, or need no help to find words without them.
fn is_spaced(script: Script) -> bool {
    is_simple(script)
        || [
            Script::Arabic,
            Script::Devanagari,
            Script::Bengali,
            Script::Gurmukhi,
            Script::Gujarati,
            Script::Ethiopic,
            Script::Sinhala,
            Script::Syriac,
            Script::Thaana,
            Script::Oriya,
            Script::Tamil,
            Script::Telugu,
            Script::Kannada,
            Script::Malayalam,
        ]
        .contains(&script)
}

fn is_symbol(sign: char) -> bool {
    !is_letter_or_number(sign) && !sign.is_whitespace() && script_of(sign) == Script::Common
}

/// Whether nothing at all is lost without the character, and what is left is still the same Fluent.
fn can_go(sign: char, before: &str, after: &str) -> bool {
    let does_nothing = matches!(
        sign,
        '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}'
    );
    // Fluent drops spaces at both ends of a line, and takes some signs at its beginning for its own.
    let starts_line = before.is_empty() || before.ends_with('\n');
    let ends_line = after.is_empty() || after.starts_with('\n');
    let is_letter = |sign: Option<char>| sign.is_some_and(is_letter_or_number);
    does_nothing
        && (!starts_line || is_letter(after.chars().next()))
        && (!ends_line || is_letter(before.chars().next_back()) || before.ends_with(['.', '!', '?', ':']))
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{fixed, found_in};

    const CHECK: &str = "invisible-character";

    #[test]
    fn what_does_nothing_is_found() {
        for (locale, text, found) in [
            ("fr", "jar\u{200b}din", "\u{200b}"),
            ("fr", "jardin\u{200b}", "\u{200b}"),
            ("fr", "le\u{feff} jardin", "\u{feff}"),
            ("de", "Garten\u{ad}", "\u{ad}"),
            ("ru", "са\u{200d}д", "\u{200d}"),
            ("ko", "정원\u{3164}", "\u{3164}"),
            ("fr", "jar\u{85}din", "\u{85}"),
            ("fr", "jar\u{8}din", "\u{8}"),
            ("fr", "jardin\u{2028}vert", "\u{2028}"),
            ("fr", "jardin\u{fe0f}", "\u{fe0f}"),
            ("fr", "jardin\u{e0041}", "\u{e0041}"),
            ("fr", "jar\u{2060}din", "\u{2060}"),
            ("ja", "庭\u{180e}園", "\u{180e}"),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [found], "{text:?}");
        }
    }

    #[test]
    fn what_a_script_or_a_picture_needs_stays() {
        for (locale, text) in [
            ("fa", "می\u{200c}خواهم"),
            ("ckb", "باخ\u{200c}ەکان"),
            ("hi", "क्\u{200d}ष"),
            ("si", "ක්\u{200d}ෂ"),
            ("th", "สวน\u{200b}ดอกไม้"),
            ("km", "សួន\u{200b}ច្បារ"),
            ("my", "ပန်း\u{200b}ခြံ"),
            ("de", "Garten\u{ad}haus"),
            ("fr", "l’heure\u{a0}: 10\u{202f}h"),
            (
                "fr",
                "👩\u{200d}🌾 ❤\u{fe0f} 1\u{fe0f}\u{20e3} 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
            ),
            ("fr", "👩🏽\u{200d}🌾 ❤\u{fe0f}\u{200d}🔥 \u{2194}\u{fe0e}"),
            ("fr", "a/\u{200b}b { \"\\u200B\" } {\"\u{2060}\"}"),
            ("ja", "葛\u{e0100}"),
            ("fr", "a \u{200e}b\u{200f}"),
            ("fr", "{ $a }\u{200b}/b"),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [""; 0], "{text:?}");
        }
    }

    #[test]
    fn a_fix_leaves_valid_fluent_or_is_not_offered() {
        for (text, fixed_text) in [
            ("jar\u{200b}din", "jardin"),
            ("\u{feff}jardin", "jardin"),
            ("jardin.\u{200b}", "jardin."),
            ("\u{feff}[jardin", "\u{feff}[jardin"),
            ("\u{200b}", "\u{200b}"),
            ("\u{200b}\u{200b}", "\u{200b}\u{200b}"),
            ("jardin\u{92}s", "jardin\u{92}s"),
            ("jardin \u{200b}", "jardin \u{200b}"),
        ] {
            assert_eq!(fixed(CHECK, "fr", "A garden", text), fixed_text, "{text:?}");
        }
    }
}

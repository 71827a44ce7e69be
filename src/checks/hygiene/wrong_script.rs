//! # The text is in another script
//!
//! Most letters of the translation belong to another alphabet than the one that its locale is written in: Cyrillic
//! in a French file, Latin in a Russian one, traditional characters in a file of simplified Chinese.
//!
//! **Why it hurts.** Readers get a text that they may not be able to read at all, and it counts as translated,
//! so nobody looks for it.
//!
//! **How to mend it.** Translate it, or put it into the file of its language. If the locale is written in
//! several scripts, the tag says which: `sr-Latn`, `uz-Cyrl`, `zh-Hant`. Words that the source has too (names, commands)
//! are not counted. Where another script is right, as in a list of languages that each name themselves,
//! write `# diglot-allow: wrong-script,` and the reason above the message.
//!
//! The source says:
//!
//! ```ftl reference
//! bridge = The bridge to the garden is closed.
//! ```
//!
//! Here the Russian text is in Latin letters:
//!
//! ```ftl translation:ru failing
//! bridge = Most v sad zakryt segodnya.
//! ```
//!
//! Here it is in Cyrillic ones:
//!
//! ```ftl translation:ru passing
//! bridge = Мост в сад закрыт сегодня.
//! ```

use super::han::{Han, han};
use super::masked::prose;
use super::scripts::{EAST_ASIAN, Writing, script_of};
use super::wrong_language::language_of;
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::compare::{Reading, Side};
use crate::model::{Level, Phrase};
use crate::text::{Signs, count_bytes, is_letter};
use icu_properties::props::Script;

/// Texts most of whose letters are of a script that is not the locale's.
pub const CHECK: Check = Check {
    name: "wrong-script",
    summary: "check-wrong-script",
    level: Level::Warning,
    source: include_str!("wrong_script.rs"),
    run: Run::Text(LETTERS, find),
};

const LETTERS: Signs = ALPHABETS.and(Signs::LATIN).and(Signs::LATIN_EXTENDED);

/// Letters beyond Latin.
const ALPHABETS: Signs = Signs::GREEK_OR_MARK
    .and(Signs::CYRILLIC)
    .and(Signs::ARABIC_OR_HEBREW)
    .and(Signs::INDIC)
    .and(Signs::EAST_ASIAN)
    .and(Signs::BEYOND);

/// Fewer letters of another script than this may be a name or a sign.
const FEWEST: usize = 12;
/// One letter of these scripts counts as so many.
const WEIGHT: usize = 3;
/// So many letters show that a text may be foreign.
const SAMPLE: usize = 8;

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let writing = text.writing;
    if writing.scripts.contains(&Script::Latin) && !text.side.signs.meets(ALPHABETS) {
        return Vec::new();
    }
    let is_odd = !writing.scripts.is_empty()
        && (text.side.any(|text| may_be_foreign(text, writing))
            || writing.han.is_some() && text.side.any(|text| is_other_han(text, writing)));
    if !is_odd {
        return Vec::new();
    }
    let mut found = Vec::new();
    for reading in text.side.readings() {
        let message = match judged(reading, text, writing) {
            Some(Wrong::Script) => {
                Phrase::new("check-wrong-script-message").with("locale", text.locale.as_str())
            }
            Some(Wrong::Simplified) => {
                Phrase::new("check-wrong-script-simplified").with("locale", text.locale.as_str())
            }
            Some(Wrong::Traditional) => {
                Phrase::new("check-wrong-script-traditional").with("locale", text.locale.as_str())
            }
            None => continue,
        };
        let help = Phrase::new("check-wrong-language-help");
        found.push(Flaw::new(reading.whole(), message, help));
    }
    found
}

/// A look at single bytes: whether letters of other scripts may be more than those of the locale's.
fn may_be_foreign(text: &str, writing: &Writing) -> bool {
    let is_latin = writing.scripts.contains(&Script::Latin);
    // The first byte of a letter beyond ASCII; what Latin adds to it is not counted for Latin.
    let first = if is_latin { 0xcd } else { 0xc3 };
    let ascii = count_bytes(text, |byte| byte.is_ascii_alphabetic());
    let other = count_bytes(text, |byte| byte >= first && byte != 0xe2);
    match is_latin {
        true => other * 2 > ascii,
        false => ascii > other || begins_otherwise(text, writing),
    }
}

/// Whether one of the first letters beyond ASCII is of another script: if most are, one of these is.
fn begins_otherwise(text: &str, writing: &Writing) -> bool {
    let scripts = text.chars().filter(|sign| !sign.is_ascii()).map(script_of);
    let mut letters = scripts
        .filter(|script| ![Script::Common, Script::Inherited].contains(script))
        .take(SAMPLE);
    letters.any(|script| !writing.scripts.contains(&script))
}

fn is_other_han(text: &str, writing: &Writing) -> bool {
    han(text).is_some_and(|found| Some(found) != writing.han)
}

enum Wrong {
    Script,
    Simplified,
    Traditional,
}

fn judged(reading: &Reading<'_>, text: &Text<'_>, writing: &Writing) -> Option<Wrong> {
    if let Some(own) = writing.han {
        match han(&reading.text) {
            Some(Han::Simplified) if own == Han::Traditional => return Some(Wrong::Simplified),
            Some(Han::Traditional) if own == Han::Simplified => return Some(Wrong::Traditional),
            _ => {}
        }
    }
    let (mut own, mut foreign, mut words) = (0, 0, 0);
    let source = text.source.map(Side::new);
    let is_of_source = |word: &str| {
        source
            .as_ref()
            .is_some_and(|side| side.any(|text| text.contains(word)))
    };
    for word in prose(&reading.text).flat_map(letters_of) {
        let (mut own_here, mut foreign_here) = (0, 0);
        for script in word.chars().map(script_of) {
            let weight = if EAST_ASIAN.contains(&script) { WEIGHT } else { 1 };
            if writing.scripts.contains(&script) {
                own_here += weight;
            } else if script != Script::Common && script != Script::Inherited {
                foreign_here += weight;
            }
        }
        own += own_here;
        if foreign_here > 0 && !is_name(word) && !is_of_source(word) {
            foreign += foreign_here;
            words += 1;
        }
    }
    let is_prose = words > 1 || foreign >= 2 * FEWEST;
    // What is in another language is told by `wrong-language`, which knows in which.
    let is_wrong = is_prose && foreign >= FEWEST && foreign > 2 * own;
    (is_wrong && language_of(reading, text.locale.as_str()).is_none()).then_some(Wrong::Script)
}

fn letters_of(part: &str) -> impl Iterator<Item = &str> {
    part.split(|sign: char| !is_part(sign))
        .filter(|word| !word.is_empty())
}

fn is_part(sign: char) -> bool {
    is_letter(sign) || script_of(sign) == Script::Inherited
}

/// Whether the word is written as names and abbreviations are.
fn is_name(word: &str) -> bool {
    word.starts_with(|sign: char| sign.is_uppercase()) || word.chars().count() < 2
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{found_beside, found_in};

    const CHECK: &str = "wrong-script";

    #[test]
    fn a_text_in_another_script_is_found() {
        for (locale, text) in [
            ("fr", "Мост в сад сегодня закрыт"),
            ("ru", "Most v sad segodnya zakryt"),
            ("ru", "通往花园的桥今天关闭"),
            ("sr", "most prema bašti je danas zatvoren"),
            ("sr-Latn", "мост према башти је данас затворен"),
            ("zh-CN", "這座橋今天對所有人開放"),
            ("zh-TW", "这座桥今天对所有人开放"),
            ("ja", "jinja e no hashi wa kyou tojite imasu"),
            ("zh-CN", "정원으로 가는 다리는 오늘 닫혀 있습니다"),
            ("ko", "川に架かるはしはひらいています"),
            ("ar", "הגשר אל הגן סגור היום"),
            ("he", "most v sad segodnya zakryt"),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [text], "{locale}");
        }
    }

    #[test]
    fn a_text_in_its_own_script_with_names_and_code_stays() {
        for (locale, text) in [
            ("fr", "Le mot grec « γέφυρα » veut dire pont"),
            ("ru", "Firefox Nightly, Thunderbird и Mozilla VPN"),
            ("ru", "Запустите `cargo build --release --target wasm` и ls"),
            (
                "ru",
                "<a href=\"https://example.com/a-long-path-to-some-place\">Сад</a>",
            ),
            ("ja", "庭へ行く Thunderbird"),
            ("zh-CN", "这座桥 Firefox"),
            ("zh-TW", "這座橋"),
            ("vi", "Cây cầu dẫn vào khu vườn hôm nay đóng cửa"),
            ("ko", "정원으로 가는 다리"),
            ("uz", "bogʻga olib boradigan koʻprik"),
            ("fr", "α, β, γ, δ, ε, ζ, η, θ, ι, κ, λ, μ"),
            ("sr", "мост"),
            ("fr", "¯_(ツ)_/¯"),
        ] {
            assert_eq!(found_in(CHECK, locale, text), [""; 0], "{locale} {text}");
        }
        let command = "ls --all --human-readable some-folder other-folder";
        assert_eq!(found_beside(CHECK, "ru", command, command), [""; 0]);
    }
}

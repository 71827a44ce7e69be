//! The scripts in which a locale is written, and the script of a letter.

use super::han::Han;
use super::languages::{SmallWords, small_words};
use crate::model::Locale;
use icu_locale::{LocaleExpander, subtags};
use icu_properties::props::{EmojiPresentation, ExtendedPictographic, Script};
use icu_properties::{CodePointMapData, CodePointSetData, PropertyParser};
use std::cell::RefCell;
use std::rc::Rc;

thread_local! {
    // Texts come locale by locale: telling the scripts of a locale anew for each would cost more than most checks.
    static LATEST: RefCell<Option<(Locale, Rc<Writing>)>> = const { RefCell::new(None) };
}

/// How a locale is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::checks) struct Writing {
    /// The scripts of its letters; none if they are not known. Japanese and Korean have several.
    pub(super) scripts: Vec<Script>,
    /// For Chinese.
    pub(super) han: Option<Han>,
    /// The small words of its language, if they are known.
    pub(super) small_words: Option<&'static SmallWords>,
}

/// How `locale` is written: by the script of its tag, or CLDR's likely one (`icu_locale`).
pub(in crate::checks) fn writing(locale: &Locale) -> Rc<Writing> {
    LATEST.with_borrow_mut(|latest| {
        if !matches!(latest, Some((of, _)) if of == locale) {
            *latest = None;
        }
        let (_, writing) = latest.get_or_insert_with(|| (locale.clone(), Rc::new(writing_of(locale))));
        Rc::clone(writing)
    })
}

fn writing_of(locale: &Locale) -> Writing {
    let Some(tag) = script_tag(locale) else {
        return Writing {
            small_words: small_words(locale.as_str()),
            ..Writing::default()
        };
    };
    let han = match tag.as_str() {
        "Hans" => Some(Han::Simplified),
        "Hant" => Some(Han::Traditional),
        _ => None,
    };
    Writing {
        scripts: scripts(tag),
        han,
        small_words: small_words(locale.as_str()),
    }
}

fn scripts(tag: subtags::Script) -> Vec<Script> {
    match tag.as_str() {
        "Jpan" | "Hrkt" => vec![Script::Hiragana, Script::Katakana, Script::Han],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" | "Hanb" => vec![Script::Han, Script::Bopomofo],
        name => {
            let script = PropertyParser::<Script>::new().get_strict(name);
            script.into_iter().collect()
        }
    }
}

/// Scripts of which one letter says as much as several of an alphabet.
pub(super) const EAST_ASIAN: [Script; 5] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Hangul,
    Script::Bopomofo,
];

/// The script's four letters as a tag has them: `Hans` of `zh-CN`.
fn script_tag(locale: &Locale) -> Option<subtags::Script> {
    let mut locale: icu_locale::Locale = locale.as_str().parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.id.script
}

/// The script of a character (`Common` of digits and punctuation; `Inherited` of most combining marks).
pub(super) fn script_of(sign: char) -> Script {
    CodePointMapData::<Script>::new().get(sign)
}

/// Whether the character is a picture (an emoji, or a symbol that may be shown as one).
pub(super) fn is_picture(sign: char) -> bool {
    CodePointSetData::new::<ExtendedPictographic>().contains(sign)
        || CodePointSetData::new::<EmojiPresentation>().contains(sign)
        || matches!(sign, '#' | '*' | '0'..='9' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{20e3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_has_the_scripts_of_its_tag_or_the_likely_ones() {
        for (tag, scripts) in [
            ("fr", &[Script::Latin][..]),
            ("ru", &[Script::Cyrillic]),
            ("sr", &[Script::Cyrillic]),
            ("sr-Latn", &[Script::Latin]),
            ("az-Arab", &[Script::Arabic]),
            ("ja", &[Script::Hiragana, Script::Katakana, Script::Han]),
            ("ko", &[Script::Hangul, Script::Han]),
            ("zh-TW", &[Script::Han, Script::Bopomofo]),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert!(writing(&locale).scripts == scripts, "{tag}");
        }
    }
}

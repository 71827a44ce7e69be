//! The scripts in which a locale is written, and the script of a letter.

use crate::model::Locale;
use icu_locale::{LocaleExpander, subtags};
use icu_properties::props::{EmojiPresentation, ExtendedPictographic, Script};
use icu_properties::{CodePointMapData, CodePointSetData, PropertyParser};
use std::cell::RefCell;

thread_local! {
    // Texts come locale by locale: telling the scripts of a locale anew for each would cost more than most checks.
    static LATEST: RefCell<Option<(Locale, Vec<Script>)>> = const { RefCell::new(None) };
}

/// Whether the scripts of `locale` fulfil `test`; a locale whose script is unknown has none.
///
/// The script is the tag's own, or CLDR's likely one (`icu_locale`); Japanese and Korean have several.
pub(super) fn scripts_are(locale: &Locale, test: impl FnOnce(&[Script]) -> bool) -> bool {
    LATEST.with_borrow_mut(|latest| {
        let known = matches!(latest, Some((of, _)) if of == locale);
        if !known {
            *latest = Some((locale.clone(), scripts(locale)));
        }
        let scripts = latest.as_ref().map_or(&[][..], |(_, scripts)| scripts);
        test(scripts)
    })
}

fn scripts(locale: &Locale) -> Vec<Script> {
    let Some(script) = script_tag(locale) else {
        return Vec::new();
    };
    match script.as_str() {
        "Jpan" | "Hrkt" => vec![Script::Hiragana, Script::Katakana, Script::Han],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" | "Hanb" => vec![Script::Han, Script::Bopomofo],
        name => {
            let script = PropertyParser::<Script>::new().get_strict(name);
            script.into_iter().collect()
        }
    }
}

/// The script's four letters as a tag has them: `Hans` of `zh-CN`.
pub(super) fn script_tag(locale: &Locale) -> Option<subtags::Script> {
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
            assert!(scripts_are(&locale, |found| found == scripts), "{tag}");
        }
    }
}

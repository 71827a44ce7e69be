//! Which of the languages that there are serves a person best.

use crate::model::Locale;
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_locale::{LanguageIdentifier as IcuLanguage, LocaleExpander};
use unic_langid::LanguageIdentifier;

/// Those of `available` that serve the `requested` locales, best first; may be empty.
///
/// Regions do not matter where there is no better match (`fr-CA` is served by `fr`), scripts do
/// (`zh-Hant` is not served by `zh-Hans`: its readers may prefer English).
pub fn negotiate(requested: &[Locale], available: &[Locale]) -> Vec<Locale> {
    let ids: Vec<LanguageIdentifier> = available.iter().map(Locale::langid).collect();
    let mut served: Vec<Locale> = Vec::new();
    for wanted in requested {
        let id = [wanted.langid()];
        for found in negotiate_languages(&id, &ids, None, NegotiationStrategy::Filtering) {
            let best = ids.iter().position(|id| id == found);
            let best = &available[best.expect("what was negotiated is one of the available")];
            if script(best) == script(wanted) && !served.contains(best) {
                served.push(best.clone());
            }
        }
    }
    served
}

/// The script that a locale is written in, named or usual (CLDR's likely subtags, `icu_locale`).
fn script(locale: &Locale) -> Option<String> {
    let mut id: IcuLanguage = locale.as_str().parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(requested: &[&str]) -> Vec<String> {
        let parse =
            |tags: &[&str]| -> Vec<Locale> { tags.iter().map(|tag| Locale::parse(tag).unwrap()).collect() };
        let available = parse(&["en", "ar", "az", "fr", "zh-Hans"]);
        negotiate(&parse(requested), &available)
            .iter()
            .map(Locale::to_string)
            .collect()
    }

    #[test]
    fn a_region_is_served_by_its_language() {
        assert_eq!(negotiated(&["fr-CA"]), ["fr"]);
        assert_eq!(negotiated(&["ar-EG", "fr"]), ["ar", "fr"]);
        assert_eq!(negotiated(&["zh-CN"]), ["zh-Hans"]);
        assert_eq!(negotiated(&["zh"]), ["zh-Hans"]);
        assert_eq!(negotiated(&["en-GB"]), ["en"]);
    }

    #[test]
    fn another_script_or_language_is_not_forced_upon_anybody() {
        assert_eq!(negotiated(&["zh-TW"]), [""; 0]);
        assert_eq!(negotiated(&["az-Cyrl"]), [""; 0]);
        assert_eq!(negotiated(&["sw"]), [""; 0]);
        assert_eq!(negotiated(&["zh-Hant-HK", "fr"]), ["fr"]);
    }
}

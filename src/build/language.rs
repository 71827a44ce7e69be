//! Names of languages, each in itself.

use crate::model::{Locale, Settings};
use icu_locale::LanguageIdentifier;
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

/// The name of a locale's language in that language: what the settings say, else CLDR's (`icu_locale`), else
/// the tag.
pub fn own_name(locale: &Locale, settings: &Settings) -> String {
    let named = settings.locale.get(locale).and_then(|locale| locale.name.clone());
    named
        .or_else(|| known_name(locale))
        .unwrap_or_else(|| locale.to_string())
}

/// CLDR's names as they were found: each page names all languages, and to find one takes longer than to write it.
static KNOWN: LazyLock<RwLock<HashMap<Locale, Option<String>>>> = LazyLock::new(RwLock::default);

fn known_name(locale: &Locale) -> Option<String> {
    // A thread that panicked has left a map of whole entries.
    if let Some(known) = KNOWN.read().unwrap_or_else(PoisonError::into_inner).get(locale) {
        return known.clone();
    }
    let name = display_name(locale);
    let mut known = KNOWN.write().unwrap_or_else(PoisonError::into_inner);
    known.insert(locale.clone(), name.clone());
    name
}

fn display_name(locale: &Locale) -> Option<String> {
    let tag: icu_locale::Locale = locale.as_str().parse().ok()?;
    let subject: LanguageIdentifier = tag.id.clone();
    let options = LanguageIdentifierDisplayNameOptions::default();
    let name = LanguageIdentifierDisplayName::try_new_heavy((&tag).into(), subject, options).ok()?;
    let name = name.as_borrowed().to_string();
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_in_itself() {
        let locale = |tag| Locale::parse(tag).unwrap();
        let mut settings = Settings::new(locale("en"));
        settings.locale.entry(locale("gsw")).or_default().name = Some("Schwiizertüütsch".into());
        let names: Vec<String> = ["en", "ar", "hy", "az", "ru", "zh-Hans", "gsw", "xx"]
            .iter()
            .map(|tag| own_name(&locale(tag), &settings))
            .collect();
        assert_eq!(
            names,
            [
                "English",
                "العربية",
                "հայերեն",
                "azərbaycan",
                "русский",
                "简体中文",
                "Schwiizertüütsch",
                "xx"
            ]
        );
    }
}

//! The interface catalogs, as part of the program.

use crate::model::Locale;

/// Tag and text of each interface catalog; English, which every other falls back to, comes first.
pub(super) const CATALOGS: &[(&str, &str)] = &[
    ("en", include_str!("../../locales/en/cli.ftl")),
    ("ar", include_str!("../../locales/ar/cli.ftl")),
    ("az", include_str!("../../locales/az/cli.ftl")),
    ("es", include_str!("../../locales/es/cli.ftl")),
    ("fr", include_str!("../../locales/fr/cli.ftl")),
    ("hy", include_str!("../../locales/hy/cli.ftl")),
    ("ru", include_str!("../../locales/ru/cli.ftl")),
    ("tr", include_str!("../../locales/tr/cli.ftl")),
    ("zh-Hans", include_str!("../../locales/zh-Hans/cli.ftl")),
];

/// The locales that diglot speaks, English first.
pub fn languages() -> Vec<Locale> {
    CATALOGS.iter().map(|(tag, _)| locale(tag)).collect()
}

/// The locale of an entry of `CATALOGS`.
pub(super) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("the catalogs are listed by their BCP 47 tags")
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentResource;

    #[test]
    fn every_catalog_is_listed_by_its_canonical_tag_and_is_whole_fluent() {
        for (tag, text) in CATALOGS {
            assert_eq!(locale(tag).as_str(), *tag);
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("locales/{tag}/cli.ftl: {errors:?}");
            }
        }
    }
}

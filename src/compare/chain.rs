//! Which locales stand in for one that lacks a text.

use crate::model::{Locale, Settings};
use icu_locale::LocaleFallbacker;
use std::collections::BTreeSet;

/// The locales whose texts stand in for those that `locale` lacks, nearest first, without `locale` itself
/// and without the source locale, which comes after all of them.
///
/// First those that the settings name, then the parents by CLDR (`icu_locale`), as far as the project has them:
/// those of `known`.
pub fn chain<'s>(locale: &Locale, settings: &Settings, known: &BTreeSet<&'s Locale>) -> Vec<&'s Locale> {
    let named = settings
        .locale
        .get(locale)
        .into_iter()
        .flat_map(|settings| &settings.fallback);
    let parents = parents(locale);
    let mut chain = Vec::new();
    for candidate in named.chain(&parents) {
        let Some(&candidate) = known.get(candidate) else {
            continue;
        };
        if candidate == &settings.source_locale {
            break;
        }
        if candidate != locale && !chain.contains(&candidate) {
            chain.push(candidate);
        }
    }
    chain
}

fn parents(locale: &Locale) -> Vec<Locale> {
    let Ok(tag) = locale.as_str().parse::<icu_locale::Locale>() else {
        return Vec::new();
    };
    let fallbacker = LocaleFallbacker::new().for_config(Default::default());
    let mut steps = fallbacker.fallback_for(tag.into());
    let mut parents = Vec::new();
    while !steps.get().is_unknown() {
        parents.extend(Locale::parse(&steps.get().to_string()));
        steps.step();
    }
    parents
}

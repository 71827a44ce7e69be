//! What the checks of this folder know of languages.

use crate::compare::{Pair, Reading};
use crate::model::Locale;

/// The language of a locale, without its script and region: `zh` of `zh-Hant-TW`.
pub(super) fn language(locale: &Locale) -> &str {
    let tag = locale.as_str();
    tag.split('-').next().unwrap_or(tag)
}

/// Whether the language puts no space between words, nor between sentences.
pub(super) fn writes_without_spaces(locale: &Locale) -> bool {
    matches!(
        language(locale),
        "zh" | "ja" | "yue" | "th" | "lo" | "km" | "my" | "bo" | "dz"
    )
}

/// The readings of the source that `reading` of the translation may stand for; all if none fits.
pub(super) fn partners<'p, 't>(pair: &'p Pair<'t>, reading: &Reading<'_>) -> Vec<&'p Reading<'t>> {
    let all = pair.source.readings();
    let fitting: Vec<_> = all.iter().filter(|source| reading.goes_with(source)).collect();
    match fitting.is_empty() {
        true => all.iter().collect(),
        false => fitting,
    }
}

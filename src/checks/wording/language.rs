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

/// Which of the source's readings `reading` of the translation may stand for; all of them if none fits.
pub(super) fn partners(pair: &Pair<'_>, reading: &Reading<'_>) -> Vec<usize> {
    let all = pair.source.readings();
    let fitting: Vec<usize> = (0..all.len()).filter(|at| reading.goes_with(&all[*at])).collect();
    match fitting.is_empty() {
        true => (0..all.len()).collect(),
        false => fitting,
    }
}

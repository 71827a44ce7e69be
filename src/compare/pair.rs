//! A part of a message beside the same part of its translation.

use super::reading::Side;
use crate::model::{Locale, Message};

/// The value, or one attribute, of a message on both sides.
#[derive(Clone, Debug)]
pub struct Pair<'t> {
    /// The locale of the translation.
    pub locale: &'t Locale,
    /// The locale of the source.
    pub source_locale: &'t Locale,
    /// Id of the message; of a term with its leading `-`.
    pub id: &'t str,
    /// Name of the attribute; `None` for the value.
    pub attribute: Option<&'t str>,
    /// What the source says.
    pub source: Side<'t>,
    /// What the translation says.
    pub translation: Side<'t>,
}

/// The parts that both messages have: the value first, then attributes in the order of the source.
pub fn pairs<'t>(
    locale: &'t Locale,
    source_locale: &'t Locale,
    source: &'t Message<'t>,
    translation: &'t Message<'t>,
) -> impl Iterator<Item = Pair<'t>> {
    let value = source.value.as_ref().zip(translation.value.as_ref());
    let value = value.map(|(source, translation)| (None, source, translation));
    let attributes = source.attributes.iter().filter_map(|attribute| {
        let translated = translation.attribute(attribute.id.name)?;
        Some((Some(attribute.id.name), &attribute.value, &translated.value))
    });
    value
        .into_iter()
        .chain(attributes)
        .map(move |(attribute, source, translated)| Pair {
            locale,
            source_locale,
            id: translation.id.name,
            attribute,
            source: Side::new(source),
            translation: Side::new(translated),
        })
}

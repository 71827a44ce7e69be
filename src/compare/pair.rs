//! A part of a message beside the same part of its translation.

use super::reading::Side;
use crate::model::{Locale, Message};
use crate::text::Span;

/// The value, or one attribute, of a message on both sides.
#[derive(Clone, Debug)]
pub struct Pair<'t> {
    /// The locale of the translation.
    pub locale: &'t Locale,
    /// The locale of the source.
    pub source_locale: &'t Locale,
    /// The whole message of the source.
    pub source_message: &'t Message<'t>,
    /// The whole translation.
    pub translated_message: &'t Message<'t>,
    /// Id of the message; of a term with its leading `-`.
    pub id: &'t str,
    /// Name of the attribute; `None` for the value.
    pub attribute: Option<&'t str>,
    /// What the source says.
    pub source: Side<'t>,
    /// What the translation says.
    pub translation: Side<'t>,
}

impl Pair<'_> {
    /// Where the translation names this part: its id, or the name of the attribute.
    pub fn name_span(&self) -> Span {
        let attribute = self
            .attribute
            .and_then(|name| self.translated_message.attribute(name));
        attribute.map_or(self.translated_message.id.span, |attribute| attribute.id.span)
    }
}

/// The parts that both messages have: the value first, then attributes in the order of the source. Of a
/// repeated attribute the last counts, as at run time.
pub fn pairs<'t>(
    locale: &'t Locale,
    source_locale: &'t Locale,
    source: &'t Message<'t>,
    translation: &'t Message<'t>,
) -> impl Iterator<Item = Pair<'t>> {
    let value = source.value.as_ref().zip(translation.value.as_ref());
    let value = value.map(|(source, translation)| (None, source, translation));
    let attributes = source.attributes.iter().filter_map(|attribute| {
        let name = attribute.id.name;
        let counts = source
            .attribute(name)
            .is_some_and(|last| last.span == attribute.span);
        let translated = translation.attribute(name).filter(|_| counts)?;
        Some((Some(attribute.id.name), &attribute.value, &translated.value))
    });
    value
        .into_iter()
        .chain(attributes)
        .map(move |(attribute, said, translated)| Pair {
            locale,
            source_locale,
            source_message: source,
            translated_message: translation,
            id: translation.id.name,
            attribute,
            source: Side::new(said),
            translation: Side::new(translated),
        })
}

//! # The translation has other parts than the source
//!
//! A message has a value (the text behind its `=`), attributes (the lines that begin with a dot), or both.
//! The translation lacks one of them, or has one that the source does not have.
//!
//! **Why it hurts.** The program asks for each part by its name. For a part that is not there, readers see the
//! source language or nothing; a part that nobody asks for is work in vain.
//!
//! **How to mend it.** Give the translation the parts of the source, under the same names. The attributes
//! of a term (an id that begins with `-`) are your own business: they serve the grammar of your language.
//!
//! The source says:
//!
//! ```ftl reference
//! search = Search
//!     .title = Search the catalogue of the library
//! ```
//!
//! Here the attribute is missing:
//!
//! ```ftl translation failing
//! search = Rechercher
//! ```
//!
//! Here nothing is:
//!
//! ```ftl translation passing
//! search = Rechercher
//!     .title = Chercher dans le catalogue de la bibliothèque
//! ```

use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::model::{Level, Message, Phrase};

/// A value or an attribute that only one side has.
pub const CHECK: Check = Check {
    name: "attribute-mismatch",
    summary: "check-attribute-mismatch",
    level: Level::Error,
    source: include_str!("attribute_mismatch.rs"),
    run: Run::Message(find),
};

fn find(source: &Message<'_>, translation: &Message<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    let mut push = |span, message: Phrase, help: Phrase| found.push(Flaw::new(span, message, help));
    match (&source.value, &translation.value) {
        (Some(_), None) => push(
            translation.id.span,
            Phrase::new("check-attribute-mismatch-no-value").with("id", translation.id.name),
            Phrase::new("check-attribute-mismatch-no-value-help"),
        ),
        (None, Some(value)) => push(
            value.span,
            Phrase::new("check-attribute-mismatch-extra-value").with("id", translation.id.name),
            Phrase::new("check-attribute-mismatch-extra-value-help"),
        ),
        (Some(_), Some(_)) | (None, None) => {}
    }
    if source.is_term() {
        return found;
    }
    for attribute in &source.attributes {
        let name = attribute.id.name;
        if translation.attribute(name).is_none() {
            push(
                translation.id.span,
                Phrase::new("check-attribute-mismatch-dropped").with("name", name),
                Phrase::new("check-attribute-mismatch-dropped-help").with("name", name),
            );
        }
    }
    for attribute in &translation.attributes {
        let name = attribute.id.name;
        if source.attribute(name).is_none() {
            push(
                attribute.id.span,
                Phrase::new("check-attribute-mismatch-extra").with("name", name),
                Phrase::new("check-attribute-mismatch-extra-help"),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn a_repeated_attribute_and_a_repeated_message_are_compared_as_they_are_used() {
        for (source, translation, found) in [
            ("a = A\n    .b = B\n    .b = C\n", "a = A\n    .b = B\n", vec![]),
            ("a = A\n    .b = B\n    .b = C\n", "a = A\n", vec!["a"]),
            ("a = A\n", "a = A\n    .b = B\n    .b = C\n", vec!["b", "b"]),
            (
                "a = A\n    .b = B\na = C\n",
                "a = A\n    .b = B\na = C\n    .d = D\n",
                vec![],
            ),
            ("-a = A\n    .b = B\n", "-a = A\n    .c = C\n", vec![]),
        ] {
            let told = told_of("attribute-mismatch", source, "de", translation);
            assert_eq!(told, found, "{translation}");
        }
    }
}

//! Names as a person types them.

use super::Refusal;
use crate::model::Phrase;

/// What can be renamed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// The catalog before the last `/`, if one is given.
    pub catalog: Option<String>,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A message, or a term with its `-`.
    Message(String),
    /// `message.attribute`; the message is empty in `.attribute`.
    Attribute(String, String),
    /// Without its `$`.
    Variable(String),
}

impl Name {
    /// Reads `id`, `-term`, `id.attribute`, `$variable`, the first three also with `catalog/` before.
    pub fn of(typed: &str) -> Result<Name, Refusal> {
        let wrong = || {
            let what = Phrase::new("rename-no-name").with("name", typed);
            Refusal::new(what).hint(Phrase::new("syntax-help-name"))
        };
        let (catalog, rest) = match typed.rsplit_once('/') {
            Some((catalog, rest)) => (Some(catalog.to_owned()), rest),
            None => (None, typed),
        };
        let kind = if let Some(variable) = rest.strip_prefix('$') {
            Kind::Variable(variable.to_owned())
        } else if let Some((message, attribute)) = rest.split_once('.') {
            Kind::Attribute(message.to_owned(), attribute.to_owned())
        } else {
            Kind::Message(rest.to_owned())
        };
        let is_id = |id: &str| is_identifier(id.strip_prefix('-').unwrap_or(id));
        let is_right = match &kind {
            Kind::Message(id) => is_id(id),
            Kind::Attribute(id, attribute) => (id.is_empty() || is_id(id)) && is_identifier(attribute),
            Kind::Variable(name) => is_identifier(name) && catalog.is_none(),
        };
        let has_catalog = catalog.as_deref().is_none_or(|catalog| !catalog.is_empty());
        if is_right && has_catalog {
            Ok(Name { catalog, kind })
        } else {
            Err(wrong())
        }
    }
}

/// Whether Fluent takes `name` for the name of a message, an attribute or a variable.
fn is_identifier(name: &str) -> bool {
    name.starts_with(|sign: char| sign.is_ascii_alphabetic()) && name.chars().all(is_name_sign)
}

/// Whether a character can stand in a name.
pub(super) fn is_name_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')
}

/// Whether `name` stands in `text` as a whole word.
pub(super) fn is_named(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(is_name_sign) && !after.is_some_and(is_name_sign)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_by_their_signs() {
        let told = |typed: &str| Name::of(typed).map(|name| (name.catalog, name.kind)).ok();
        let text = str::to_owned;
        assert_eq!(told("gate"), Some((None, Kind::Message(text("gate")))));
        assert_eq!(told("-gate"), Some((None, Kind::Message(text("-gate")))));
        assert_eq!(
            told("a/b/gate.title"),
            Some((Some(text("a/b")), Kind::Attribute(text("gate"), text("title"))))
        );
        assert_eq!(
            told(".title"),
            Some((None, Kind::Attribute(String::new(), text("title"))))
        );
        assert_eq!(told("$gate"), Some((None, Kind::Variable(text("gate")))));
        for wrong in [
            "", "-", "1st", "a b", "a.", "a.-b", "$", "$-a", "app/$a", "/a", "tür", "a.b.c",
        ] {
            assert_eq!(told(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_name_in_a_longer_one_is_not_named() {
        assert!(is_named("= { gate }", "gate"));
        assert!(is_named("= { -gate }", "-gate"));
        assert!(!is_named("= { -gate }", "gate"));
        assert!(!is_named("= { gate-way, mygate }", "gate"));
    }
}

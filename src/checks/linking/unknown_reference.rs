//! # A text refers to something that is not there
//!
//! A text can show another message, written `{ other-message }`, one of its attributes,
//! `{ other-message.title }`, or a term, `{ -brand-name }`. Here it names one that stands in no catalog, or a
//! message that has attributes and no text of its own.
//!
//! **Why it hurts.** Readers see the name in braces, `{ -brand-name }`, in the middle of the sentence. Where an
//! attribute of a term chooses among variants, they always get the variant with the `*`.
//!
//! **How to mend it.** Spell the name as it is where the message stands; names are not translated. If the
//! message is gone, take the reference out or write the text itself. If it stands in a catalog that the program
//! loads together with this one, name both in one `[[bundle]]` of the settings.
//!
//! The source says:
//!
//! ```ftl reference
//! -library-name = City Library
//! welcome = Welcome to the { -library-name }!
//! ```
//!
//! Here the name of the term was translated:
//!
//! ```ftl translation failing
//! -library-name = Bibliothèque municipale
//! welcome = Bienvenue à la { -nom-bibliotheque } !
//! ```
//!
//! Here it was not:
//!
//! ```ftl translation passing
//! -library-name = Bibliothèque municipale
//! welcome = Bienvenue à la { -library-name } !
//! ```

use super::Linked;
use super::linked::{Use, parts, references};
use super::stock::Lookup;
use crate::checks::{Check, Run};
use crate::model::{Finding, InlineExpression, Level, Phrase};

/// A reference to what stands in no catalog.
pub const CHECK: Check = Check {
    name: "unknown-reference",
    summary: "check-unknown-reference",
    level: Level::Error,
    source: include_str!("unknown_reference.rs"),
    run: Run::Linked(find),
};

/// How many names are compared, of all findings together, to guess which one was meant.
const GUESSES: usize = 200_000;

fn find(linked: &Linked<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut compared = 0;
    for found in &linked.uses {
        let (id, attribute) = match found.expression {
            InlineExpression::Message { id, attribute, .. }
            | InlineExpression::Term { id, attribute, .. } => (id, attribute),
            InlineExpression::String { .. }
            | InlineExpression::Number { .. }
            | InlineExpression::Variable { .. }
            | InlineExpression::Function { .. }
            | InlineExpression::Placeable(_) => continue,
        };
        let lookup = found.leads_to;
        let is_there = match lookup {
            Lookup::Found(_) => true,
            // What the languages behind it have is `untranslated-reference`'s; but a language has the attributes
            // of its terms for itself.
            Lookup::Incomplete if id.name.starts_with('-') => false,
            Lookup::Incomplete | Lookup::Absent => is_behind(linked, found),
        };
        if is_there || linked.is_unread(id.name) || is_copied(linked, found) {
            continue;
        }
        let name = match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        };
        let (message, help) = match (lookup, attribute) {
            (Lookup::Incomplete, Some(attribute)) => (
                Phrase::new("check-unknown-reference-attribute")
                    .with("id", id.name)
                    .with("name", attribute.name),
                Phrase::new("check-unknown-reference-help"),
            ),
            (Lookup::Incomplete, None) => (
                Phrase::new("check-unknown-reference-value").with("id", id.name),
                Phrase::new("check-unknown-reference-value-help"),
            ),
            (Lookup::Found(_) | Lookup::Absent, _) => {
                compared += linked.ids().count();
                let similar = (compared < GUESSES).then(|| linked.similar(id.name)).flatten();
                let message = match linked.own.bundle {
                    Some(bundle) => Phrase::new("check-unknown-reference-bundle")
                        .with("name", name)
                        .with("bundle", bundle.name.as_str()),
                    None => Phrase::new("check-unknown-reference-message").with("name", name),
                };
                let help = match similar {
                    Some(similar) => Phrase::new("check-did-you-mean").with("known", similar),
                    None => Phrase::new("check-unknown-reference-help"),
                };
                (message, help)
            }
        };
        findings.push(linked.finding(&CHECK, found, found.expression.span(), message, help));
    }
    findings
}

/// Whether a locale that stands in has what is meant.
pub(super) fn is_behind<'s>(linked: &Linked<'_, 's>, found: &Use<'s>) -> bool {
    let catalog = linked.volume(found).name;
    let mut behind = linked.behind.iter();
    behind.any(|stock| matches!(stock.look_up(catalog, found.expression), Lookup::Found(_)))
}

/// Whether the source of this message refers to the same, where it is not there either: it is told of the source.
fn is_copied<'s>(linked: &Linked<'_, 's>, found: &Use<'s>) -> bool {
    let Some(source) = linked.behind.last() else {
        return false;
    };
    if let Lookup::Found(_) = source.look_up(linked.volume(found).name, found.expression) {
        return false;
    }
    let named = |expression: &InlineExpression<'s>| match expression {
        InlineExpression::Message { id, attribute, .. } | InlineExpression::Term { id, attribute, .. } => {
            Some((id.name, attribute.map(|attribute| attribute.name)))
        }
        _ => None,
    };
    let wanted = named(found.expression);
    let mut messages = source.messages(linked.volume(found).name, found.message.id.name);
    messages.any(|message| {
        let mut is_same = false;
        for (_, pattern) in parts(message) {
            references(pattern, &mut |expression| is_same |= named(expression) == wanted);
        }
        is_same
    })
}

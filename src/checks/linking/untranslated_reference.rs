//! # A translation refers to something that is not translated
//!
//! The translation shows another message, an attribute or a term, such as `{ -brand-name }`, which the source
//! has and this language has not. It may stand in the language that is used in its place.
//!
//! **Why it hurts.** A program puts the language of the source in place of a message that is not translated, but
//! only where it asks for the message itself. Inside another message nothing is put in: readers see the name in
//! braces, `{ -brand-name }`.
//!
//! **How to mend it.** Translate what is referred to. A name that is the same in all languages (of a product,
//! say) is copied from the source. Files that `diglot build` made hold what a language lacks: if your program
//! loads those, set the level of this check to `off` in the settings.
//!
//! The source says:
//!
//! ```ftl reference
//! -library-name = City Library
//! welcome = Welcome to the { -library-name }!
//! ```
//!
//! Here the term is missing:
//!
//! ```ftl translation failing
//! welcome = Bienvenue à la { -library-name } !
//! ```
//!
//! Here it is not:
//!
//! ```ftl translation passing
//! -library-name = Bibliothèque municipale
//! welcome = Bienvenue à la { -library-name } !
//! ```

use super::Linked;
use super::stock::Lookup;
use super::unknown_reference::is_behind;
use crate::checks::{Check, Run};
use crate::model::{Finding, InlineExpression, Level, Phrase};

/// A reference to what only the source or a locale that stands in has.
pub const CHECK: Check = Check {
    name: "untranslated-reference",
    summary: "check-untranslated-reference",
    level: Level::Warning,
    source: include_str!("untranslated_reference.rs"),
    run: Run::Linked(find),
};

fn find(linked: &Linked<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
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
        let is_here = match found.leads_to {
            Lookup::Found(_) => true,
            Lookup::Incomplete => id.name.starts_with('-'),
            Lookup::Absent => false,
        };
        if is_here || linked.is_unread(id.name) || !is_behind(linked, found) {
            continue;
        }
        let name = match attribute {
            Some(attribute) => format!("{}.{}", id.name, attribute.name),
            None => id.name.to_owned(),
        };
        findings.push(linked.finding(
            &CHECK,
            found,
            found.expression.span(),
            Phrase::new("check-untranslated-reference-message").with("name", name.as_str()),
            Phrase::new("check-untranslated-reference-help").with("name", name),
        ));
    }
    findings
}

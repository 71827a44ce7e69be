//! # The translation uses other terms than the source
//!
//! A term, written `{ -name }`, is an expression that the project has agreed on, such as the name of an
//! institution. The translation leaves out a term that the source uses, or uses another one.
//!
//! **Why it hurts.** The same thing gets several names, and a name that is changed in one place stays as it was in the
//! others.
//!
//! **How to mend it.** Use the terms of the source. If your language says it better without, allow it with
//! a reason, in a comment above the message: `# diglot-allow: term-mismatch, the sentence needs a pronoun`.
//!
//! The source says:
//!
//! ```ftl reference
//! -library = City Library
//! welcome = Welcome to the { -library }.
//! ```
//!
//! Here the name is written out:
//!
//! ```ftl translation failing
//! -library = Bibliothèque municipale
//! welcome = Bienvenue à la bibliothèque de la ville.
//! ```
//!
//! Here the term is used:
//!
//! ```ftl translation passing
//! -library = Bibliothèque municipale
//! welcome = Bienvenue à la { -library }.
//! ```

use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::parts;
use crate::model::{Level, Message, Phrase};
use crate::text::Span;
use std::collections::BTreeMap;

/// A term that only one side uses.
pub const CHECK: Check = Check {
    name: "term-mismatch",
    summary: "check-term-mismatch",
    level: Level::Warning,
    source: include_str!("term_mismatch.rs"),
    run: Run::Message(find),
};

fn find(source: &Message<'_>, translation: &Message<'_>) -> Vec<Flaw> {
    let (given, used) = (terms(source), terms(translation));
    let extra = used.iter().filter(|(name, _)| !given.contains_key(*name));
    let dropped = given.keys().filter(|name| !used.contains_key(*name));
    let extra = extra.map(|(name, span)| Flaw {
        fix: Vec::new(),
        span: *span,
        message: Phrase::new("check-term-mismatch-extra").with("name", name.as_str()),
        help: Phrase::new("check-term-mismatch-extra-help"),
    });
    let dropped = dropped.map(|name| Flaw {
        fix: Vec::new(),
        span: translation.id.span,
        message: Phrase::new("check-term-mismatch-dropped").with("name", name.as_str()),
        help: Phrase::new("check-term-mismatch-dropped-help").with("name", name.as_str()),
    });
    extra.chain(dropped).collect()
}

/// The terms of a message without their attributes: those are each locale's own business (its grammar).
fn terms(message: &Message<'_>) -> BTreeMap<String, Span> {
    let mut terms = BTreeMap::new();
    for (name, span) in parts(message).terms {
        let term = name.split('.').next().unwrap_or(&name).to_owned();
        terms.entry(term).or_insert(span);
    }
    terms
}

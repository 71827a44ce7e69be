//! # A term is used without the word that it needs
//!
//! A term can have gaps of its own, such as `{ $city }`. Whoever uses the term fills them:
//! `{ -library-name(city: "Rome") }`. Here one of them is not filled. What the program fills in for the message
//! does not reach into a term.
//!
//! **Why it hurts.** Readers see the gap, `{$city}`, in the middle of the sentence.
//!
//! **How to mend it.** Put the word in parentheses behind the term's name, as in the example. If the term should
//! do without it, let it choose by the variable and show a text of its own in the variant with the `*`.
//!
//! The source says:
//!
//! ```ftl reference
//! -library-name = City Library
//! welcome = Welcome to the { -library-name }!
//! ```
//!
//! Here the gap stays open:
//!
//! ```ftl translation failing
//! -library-name = bibliothèque de { $city }
//! welcome = Bienvenue à la { -library-name } !
//! ```
//!
//! Here it is filled:
//!
//! ```ftl translation passing
//! -library-name = bibliothèque de { $city }
//! welcome = Bienvenue à la { -library-name(city: "Rome") } !
//! ```

use super::Linked;
use super::stock::Lookup;
use super::tour::unfilled;
use crate::checks::{Check, Run};
use crate::model::{Finding, InlineExpression, Level, Phrase};

/// A call of a term that leaves open what the term shows.
pub const CHECK: Check = Check {
    name: "missing-term-argument",
    summary: "check-missing-term-argument",
    level: Level::Error,
    source: include_str!("missing_argument.rs"),
    run: Run::Linked(find),
};

fn find(linked: &Linked<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for found in &linked.uses {
        let InlineExpression::Term {
            id, arguments, span, ..
        } = found.expression
        else {
            continue;
        };
        let Lookup::Found(target) = found.leads_to else {
            continue;
        };
        let catalog = linked.own.volumes[target.volume].name;
        for name in unfilled(linked, catalog, target.pattern, arguments.as_deref()) {
            findings.push(
                linked.finding(
                    &CHECK,
                    found,
                    *span,
                    Phrase::new("check-missing-term-argument-message")
                        .with("id", id.name)
                        .with("name", name),
                    Phrase::new("check-missing-term-argument-help")
                        .with("id", id.name)
                        .with("name", name),
                ),
            );
        }
    }
    findings
}

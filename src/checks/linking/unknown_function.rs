//! # A text calls a function that nobody knows
//!
//! A function, written in capital letters, is a piece of the program: `{ NUMBER($count) }` writes a number as
//! your language writes it. `NUMBER` and `DATETIME` are always there; other functions belong to the program. This
//! one is none of the two, and the source does not use it either.
//!
//! **Why it hurts.** Readers see its name, such as `{DATUM()}`. Where it chooses among variants, they always get
//! the variant with the `*`.
//!
//! **How to mend it.** Spell the function as the source does; names of functions are not translated. If the
//! program has a function that the source does not use, name it in the settings, under `[fluent]`, as in
//! `functions = ["PLATFORM"]`. Once that list is there, it counts alone, and the functions of the source are held
//! against it too.
//!
//! The source says:
//!
//! ```ftl reference
//! opening = The library opens at { DATETIME($time) }.
//! ```
//!
//! Here the name of the function was translated:
//!
//! ```ftl translation failing
//! opening = La bibliothèque ouvre à { HEURE($time) }.
//! ```
//!
//! Here it was not:
//!
//! ```ftl translation passing
//! opening = La bibliothèque ouvre à { DATETIME($time) }.
//! ```

use super::Linked;
use super::linked::{parts, references};
use crate::checks::{Check, Run};
use crate::model::{Finding, InlineExpression, Level, Phrase};
use std::collections::BTreeSet;

/// A call of a function that neither Fluent nor the program has.
pub const CHECK: Check = Check {
    name: "unknown-function",
    summary: "check-unknown-function",
    level: Level::Error,
    source: include_str!("unknown_function.rs"),
    run: Run::Linked(find),
};

const BUILT_IN: [&str; 2] = ["NUMBER", "DATETIME"];

fn find(linked: &Linked<'_, '_>) -> Vec<Finding> {
    let declared = &linked.links.workspace.settings.functions;
    let is_declared = |name: &str| BUILT_IN.contains(&name) || declared.iter().any(|known| known == name);
    let mut by_source = None;
    let mut findings = Vec::new();
    for found in &linked.uses {
        let InlineExpression::Function { id, span, .. } = found.expression else {
            continue;
        };
        if is_declared(id.name) {
            continue;
        }
        let by_source: &BTreeSet<&str> = by_source.get_or_insert_with(|| match declared.as_slice() {
            [] => of_source(linked),
            _ => BTreeSet::new(),
        });
        if by_source.contains(id.name) {
            continue;
        }
        let known = BUILT_IN.into_iter().chain(by_source.iter().copied());
        let known = known.chain(declared.iter().map(String::as_str));
        let similar = known
            .map(|known| (strsim::damerau_levenshtein(id.name, known), known))
            .min()
            .filter(|(distance, known)| *distance <= 1 + known.len() / 4);
        let help = match similar {
            Some((_, known)) => Phrase::new("check-did-you-mean").with("known", known),
            None => Phrase::new("check-unknown-function-help").with("name", id.name),
        };
        let message = Phrase::new("check-unknown-function-message").with("name", id.name);
        findings.push(linked.finding(&CHECK, found, *span, message, help));
    }
    findings
}

fn of_source<'l>(linked: &'l Linked<'_, '_>) -> BTreeSet<&'l str> {
    let mut names = BTreeSet::new();
    for catalog in linked.links.source() {
        for (_, pattern) in catalog.messages().flat_map(parts) {
            references(pattern, &mut |expression| {
                if let InlineExpression::Function { id, .. } = expression {
                    names.insert(id.name);
                }
            });
        }
    }
    names
}

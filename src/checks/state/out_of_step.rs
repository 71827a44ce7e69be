//! # The reference catalog is behind its source text
//!
//! A source text was edited, and its reference catalog, the `.ftl` file that diglot makes from it for translators,
//! still says what the text said before.
//!
//! **Why it hurts.** Translators would translate a text that is no longer there.
//!
//! **How to mend it.** Run `diglot sync`. Do not edit the reference catalog by hand: the source text is
//! what counts.
//!
//! The source text, one paragraph that names its own id:
//!
//! ```text source
//! The garden has two gates. {#gates}
//! ```
//!
//! A reference catalog that is behind:
//!
//! ```ftl reference failing
//! gates = The garden has one gate.
//! ```
//!
//! One that is in step:
//!
//! ```ftl reference passing
//! gates = The garden has two gates.
//! ```

use crate::checks::origin::Origin;
use crate::checks::{Check, Run};
use crate::compare::wording;
use crate::model::{Finding, Level, Message, Phrase, Reference};
use crate::text::{Place, Span};
use std::collections::{BTreeMap, BTreeSet};

/// A reference catalog that says other things than its source text.
pub const CHECK: Check = Check {
    name: "out-of-step",
    summary: "check-out-of-step",
    level: Level::Error,
    source: include_str!("out_of_step.rs"),
    run: Run::Reference(find),
};

fn find(reference: &Reference<'_>) -> Vec<Finding> {
    let Some(source) = &reference.source else {
        return Vec::new();
    };
    if reference.is_in_step() {
        return Vec::new();
    }
    let help = Phrase::new("check-out-of-step-help");
    let start = Place::new(source.file.path.clone(), Span::at(0));
    let whole = |id: &'static str| {
        let message = Phrase::new(id).with("file", &*reference.path);
        vec![CHECK.finding(start.clone(), message, help.clone())]
    };
    let Some(written) = reference.written.filter(|_| reference.file.is_some()) else {
        return whole("check-out-of-step-no-catalog");
    };
    let mut before: BTreeMap<&str, &Message<'_>> = BTreeMap::new();
    for message in written.messages() {
        before.entry(message.id.name).or_insert(message);
    }
    let origin = Origin::of(Some(reference));
    let mut now = BTreeSet::new();
    let mut findings = Vec::new();
    let mut push = |id: &str, place: Place, phrase: &'static str| {
        findings.push(Finding {
            id: Some(id.to_owned()),
            ..CHECK.finding(place, Phrase::new(phrase).with("id", id), help.clone())
        });
    };
    for message in reference.now.messages() {
        let id = message.id.name;
        now.insert(id);
        let phrase = match before.get(id) {
            None => "check-out-of-step-added",
            Some(old) if wording(old) != wording(message) => "check-out-of-step-changed",
            Some(_) => continue,
        };
        push(id, origin.place(message).unwrap_or_else(|| start.clone()), phrase);
    }
    for (id, message) in &before {
        if !now.contains(id) {
            let place = Place::new(reference.path.clone(), message.id.span);
            push(id, place, "check-out-of-step-removed");
        }
    }
    if findings.is_empty() {
        // Order, comments or layout alone: the next `sync` would still write the file.
        return whole("check-out-of-step-layout");
    }
    findings
}

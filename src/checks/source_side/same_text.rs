//! # The same text stands under two ids
//!
//! Two messages of one source catalog say the same, word for word.
//!
//! **Why it hurts.** Everybody translates it twice, and sooner or later the two translations differ: readers see
//! two names for one thing. Where the two really need different words in some language, nobody is told so.
//!
//! **How to mend it.** If you write the source: use one message in both places, or let one refer to the other, as
//! below. If they only happen to be equal and other languages may need different words, say in a comment above
//! each of them where it is shown: then this check is quiet. If you translate, there is nothing to do.
//!
//! Twice the same:
//!
//! ```ftl reference failing
//! garden-hours = The garden is open every day from nine to six.
//! gate-sign = The garden is open every day from nine to six.
//! ```
//!
//! Once:
//!
//! ```ftl reference passing
//! garden-hours = The garden is open every day from nine to six.
//! gate-sign = { garden-hours }
//! ```

use crate::checks::{Check, Run};
use crate::model::{Element, Finding, Level, Message, Pattern, Phrase, Reference, Related};
use crate::text::{Place, word_count};
use hashbrown::HashMap;

/// A text that an earlier message of the catalog has too.
pub const CHECK: Check = Check {
    name: "same-text",
    summary: "check-same-text",
    level: Level::Note,
    source: include_str!("same_text.rs"),
    run: Run::Reference(find),
};

/// Shorter texts are labels, which are often equal and mean different things.
const LEAST_BYTES: usize = 24;
const LEAST_WORDS: usize = 5;

fn find(reference: &Reference<'_>) -> Vec<Finding> {
    // In a document a passage may come twice because its author wants it twice.
    let Some(catalog) = reference.written.filter(|_| reference.source.is_none()) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    let mut first: HashMap<&str, &Message<'_>> = HashMap::new();
    for message in catalog.messages() {
        let Some(value) = &message.value else { continue };
        let said = value.span.slice(catalog.text);
        if said.len() < LEAST_BYTES {
            continue;
        }
        let known = *first.entry(said).or_insert(message);
        let is_twice = known.id.name != message.id.name
            && has_words(value)
            && has_same_parts(known, message, catalog.text)
            && !are_told_apart(known, message);
        if !is_twice {
            continue;
        }
        findings.push(Finding {
            id: Some(message.id.name.to_owned()),
            related: vec![Related {
                place: Place::new(reference.path.clone(), known.body()),
                label: Phrase::new("check-first-here"),
            }],
            ..CHECK.finding(
                Place::new(reference.path.clone(), message.id.span),
                Phrase::new("check-same-text-message").with("id", known.id.name),
                Phrase::new("check-same-text-help").with("id", known.id.name),
            )
        });
    }
    findings
}

/// Whether there are words enough to translate, placeables aside.
fn has_words(pattern: &Pattern<'_>) -> bool {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        Element::Text(text) => Some(word_count(text.value)),
        Element::Placeable(_) => None,
    });
    texts.sum::<usize>() >= LEAST_WORDS
}

fn has_same_parts(one: &Message<'_>, other: &Message<'_>, text: &str) -> bool {
    let attributes = |message: &Message<'_>| -> Vec<String> {
        let mut attributes: Vec<String> = message
            .attributes
            .iter()
            .map(|attribute| attribute.span.slice(text).to_owned())
            .collect();
        attributes.sort();
        attributes
    };
    one.is_term() == other.is_term() && attributes(one) == attributes(other)
}

/// Whether each has a comment of its own, and the two differ.
fn are_told_apart(one: &Message<'_>, other: &Message<'_>) -> bool {
    match (&one.comment, &other.comment) {
        (Some(one), Some(other)) => one.lines != other.lines,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::bench::{Bench, told};

    fn found(reference: &str) -> Vec<String> {
        let told = told(&Bench {
            reference: Some(reference),
            settings: Some("source-locale = \"en\"\n[checks]\nmissing = \"off\"\n"),
            ..Bench::default()
        });
        told.iter()
            .map(|told| told.replace("same-text note ", ""))
            .collect()
    }

    const TEXT: &str = "The garden is open every day";

    #[test]
    fn the_later_message_is_told_each_time() {
        let text = format!("one = {TEXT}\ntwo = {TEXT}\nthree = Closed\nfour = {TEXT}\n");
        assert_eq!(found(&text), ["two", "four"]);
    }

    #[test]
    fn labels_and_placeables_may_be_equal() {
        assert_eq!(
            found("one = Subscribe to newsletters\ntwo = Subscribe to newsletters\n"),
            [""; 0]
        );
        let text = "{ $garden-opening-hours } { $gate-opening-hours }";
        assert_eq!(found(&format!("one = {text}\ntwo = {text}\n")), [""; 0]);
    }

    #[test]
    fn comments_and_attributes_tell_two_messages_apart() {
        for (one, two, count) in [
            ("# At the gate.\n", "# In the letter.\n", 0),
            ("# At the gate.\n", "# At the gate.\n", 1),
            ("# At the gate.\n", "", 1),
        ] {
            let text = format!("{one}one = {TEXT}\n{two}two = {TEXT}\n");
            assert_eq!(found(&text).len(), count, "{text}");
        }
        let text = format!("one = {TEXT}\ntwo = {TEXT}\n    .title = Garden\n");
        assert_eq!(found(&text), [""; 0]);
        let text = format!("-one = {TEXT}\ntwo = {TEXT}\n");
        assert_eq!(found(&text), [""; 0]);
    }

    #[test]
    fn a_repeated_id_is_told_elsewhere() {
        let text = format!("one = {TEXT}\none = {TEXT}\n");
        assert!(found(&text).iter().all(|told| told.starts_with("duplicate-id")));
    }
}

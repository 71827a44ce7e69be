//! # The translation has other addresses than the source
//!
//! The text holds the address of a web page or an e-mail address, also inside of links. The translation changes it,
//! leaves it out, or adds one.
//!
//! **Why it hurts.** A link with one wrong letter leads nowhere, or to strangers. Nobody sees it in the text, and mail
//! to a wrong address is lost.
//!
//! **How to mend it.** Copy the address from the source. A part that names the language may differ: `/en/` and
//! `/fr/`, `en.example.org` and `fr.example.org`, `?hl=fr`, `example.org/plan.fr.pdf`, a country's own `.fr`.
//! So may `http` and `https`, `www.` and a slash at the end. An address that leads to a better page
//! in your language is an exception: write `# diglot-allow: address-mismatch,` and the reason above the message.
//!
//! The source says:
//!
//! ```ftl reference
//! opening = Opening hours: https://garden.example/en/hours
//! contact = Write to info@garden.example.
//! ```
//!
//! Here the path was translated and a letter of the other address is missing:
//!
//! ```ftl translation failing
//! opening = Horaires : https://garden.example/fr/horaires
//! contact = Écrivez à info@gardn.example.
//! ```
//!
//! Here only the language differs:
//!
//! ```ftl translation passing
//! opening = Horaires : https://garden.example/fr/hours
//! contact = Écrivez à info@garden.example.
//! ```

use super::addresses::{Address, addresses, is_example, is_same, local_addresses, may_hold_address};
use super::beside::{Lacking, beside};
use super::tags::{is_in_other_markup, written};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::Signs;
use std::collections::HashSet;

/// A web or e-mail address that only one side has.
pub const CHECK: Check = Check {
    name: "address-mismatch",
    summary: "check-address-mismatch",
    level: Level::Warning,
    source: include_str!("address_mismatch.rs"),
    run: Run::Pair(Signs::SLASH.and(Signs::AT), find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    let mut all = pair.source.readings().iter().chain(pair.translation.readings());
    if !all.any(|reading| may_hold_address(&reading.text)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut lacking = Lacking::default();
    for reading in pair.translation.readings() {
        let used = of_reading(reading);
        let mut best: Option<Difference<'_>> = None;
        for source in beside(pair, reading) {
            let given = of_reading(source);
            if given.is_empty() && used.is_empty() {
                best = None;
                break;
            }
            let difference = Difference::between(pair, reading, source, given, &used);
            if best.as_ref().is_none_or(|best| difference.count() < best.count()) {
                best = Some(difference);
            }
        }
        if let Some(difference) = best {
            found.extend(difference.tell(reading, &mut lacking));
        }
    }
    found.extend(lacking.flaws(pair, &help()));
    found
}

fn help() -> Phrase {
    Phrase::new("check-address-mismatch-help")
}

fn of_reading<'r>(reading: &'r Reading<'_>) -> Vec<Address<'r>> {
    let mut all = addresses(&reading.text);
    all.extend(local_addresses(&reading.text));
    all
}

/// More addresses than this that are not equal letter by letter are not held against each other.
const MOST: usize = 100;

/// From this likeness on, one address may be the other with a slip of the keyboard.
const SLIP: f64 = 0.75;

fn likeness(one: &Address<'_>, other: &Address<'_>) -> f64 {
    strsim::normalized_damerau_levenshtein(one.text, other.text)
}

fn is_whole(reading: &Reading<'_>, address: &Address<'_>) -> bool {
    reading.text.trim() == address.text
}

/// The addresses that one side alone has; of several equal ones, one.
struct Difference<'r> {
    source: &'r Reading<'r>,
    dropped: Vec<Address<'r>>,
    extra: Vec<Address<'r>>,
}

impl<'r> Difference<'r> {
    fn between(
        pair: &Pair<'_>,
        reading: &'r Reading<'r>,
        source: &'r Reading<'r>,
        given: Vec<Address<'r>>,
        used: &[Address<'r>],
    ) -> Difference<'r> {
        let same =
            |one: &Address<'_>, other: &Address<'_>| is_same(one, other, pair.source_locale, pair.locale);
        let texts = |addresses: &[Address<'r>]| -> HashSet<&'r str> {
            addresses.iter().map(|address| address.text).collect()
        };
        let (wanted, has) = (texts(&given), texts(used));
        let (mut dropped, mut extra) = (given.clone(), used.to_vec());
        dropped.retain(|one| !has.contains(one.text));
        extra.retain(|other| !wanted.contains(other.text));
        let is_long = dropped.len().max(extra.len()) > MOST;
        let same = |one: &Address<'_>, other: &Address<'_>| !is_long && same(one, other);
        dropped.retain(|one| !used.iter().any(|other| same(one, other)) && !is_example(one));
        extra.retain(|other| !given.iter().any(|one| same(one, other)) && !is_example(other));
        if !is_long {
            dropped.retain(|one| !is_in_other_markup(&source.text, &one.range, &reading.text));
            extra.retain(|other| !is_in_other_markup(&reading.text, &other.range, &source.text));
        }
        // Where the source shows what an address looks like, the translation may show its own.
        if given.iter().any(is_example) {
            extra.clear();
        }
        // A message that is an address is there to be set by each language.
        if let ([one], [other]) = (&given[..], used)
            && is_whole(source, one)
            && is_whole(reading, other)
            && likeness(one, other) < SLIP
        {
            dropped.clear();
            extra.clear();
        }
        Difference {
            source,
            dropped,
            extra,
        }
    }

    fn count(&self) -> usize {
        self.dropped.len().max(self.extra.len())
    }

    fn tell<'p, 't>(mut self, reading: &'p Reading<'t>, lacking: &mut Lacking<'p, 't>) -> Vec<Flaw> {
        let mut found = Vec::new();
        for extra in &self.extra {
            let shown = written(reading, extra.range.clone());
            let given = self.dropped.iter().take(MOST).enumerate();
            let nearest = given.max_by(|(_, a), (_, b)| likeness(a, extra).total_cmp(&likeness(b, extra)));
            let message = match nearest.map(|(at, _)| at) {
                Some(at) => {
                    let given = self.dropped.remove(at);
                    Phrase::new("check-address-mismatch-changed")
                        .with("address", shown)
                        .with("source", written(self.source, given.range))
                }
                None => Phrase::new("check-address-mismatch-extra").with("address", shown),
            };
            found.push(Flaw::new(reading.span(extra.range.clone()), message, help()));
        }
        for dropped in self.dropped {
            let shown = written(self.source, dropped.range);
            let message = Phrase::new("check-address-mismatch-dropped").with("address", shown);
            lacking.add(message, reading);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn a_changed_a_lost_and_an_added_address_are_found_in_their_places() {
        for (source, translation, found) in [
            (
                "see https://garden.org/plan",
                "siehe https://garden.org/plan",
                vec![],
            ),
            (
                "see https://garden.org/en/plan",
                "siehe https://garden.org/de/plan.",
                vec![],
            ),
            (
                "see https://garden.org/plan",
                "siehe https://gardn.org/plan.",
                vec!["https://gardn.org/plan"],
            ),
            ("see https://garden.org/plan", "siehe unten", vec!["a"]),
            (
                "see below",
                "siehe https://garden.org/plan",
                vec!["https://garden.org/plan"],
            ),
            (
                "https://a.org/1 https://b.org/2",
                "https://b.org/2 https://a.org/1",
                vec![],
            ),
            (
                "https://a.org/1 https://b.org/2",
                "https://b.org/2 https://a.org/3",
                vec!["https://a.org/3"],
            ),
            ("<a href=\"/en/plan\">x</a>", "<a href=\"/de/plan\">y</a>", vec![]),
            (
                "<a href=\"/plan\">x</a>",
                "<a href=\"/karte\">y</a>",
                vec!["/karte"],
            ),
            (
                "ask info@garden.org",
                "fragen Sie info@garten.org",
                vec!["info@garten.org"],
            ),
            ("yourname@example.com", "ihrname@beispiel.de", vec![]),
            (
                "https://example.org/{ $page }",
                "https://example.org/{ $page }",
                vec![],
            ),
            ("https://garden.org/plan", "https://wiki.garten.de/hilfe", vec![]),
            (
                "https://garden.org/plan",
                "https://gardn.org/plan",
                vec!["https://gardn.org/plan"],
            ),
            ("x", "<a href=\"https://a.org/\">x</a>", vec![]),
            ("and/or", "und/oder", vec![]),
            (
                "{ $n ->\n    [one] a https://a.org/1\n   *[other] b https://a.org/2\n}",
                "{ $n ->\n    [one] a https://a.org/1\n   *[other] b\n}",
                vec!["other"],
            ),
        ] {
            let (source, translation) = (format!("a = {source}\n"), format!("a = {translation}\n"));
            let told = told_of("address-mismatch", &source, "de", &translation);
            assert_eq!(told, found, "{translation}");
        }
    }
}

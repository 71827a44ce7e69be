//! What of each locale readers may get.
//!
//! A locale whose tier says `ship` is shipped by a person's act, which `.diglot/shipped.txt` records, and is left out
//! when it falls below `withdraw`. The record is the only memory: the same texts and the same record give the same
//! answer on every machine, and a share that moves between the two numbers changes nothing.

use super::critical::{Lapse, critical_ids, lapse};
use super::measure::{add, wanted};
use super::rules::{By, Rules, Subject};
use crate::compare::{Table, coverage, source_words};
use crate::model::{Coverage, Locale, Percent, Phrase, Unit, Workspace};
use crate::text::Span;
use std::collections::BTreeMap;

/// Whether a locale, or one catalog of it, is shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is recorded as shipped, and good enough.
    Ships,
    /// It is good enough, and nobody has shipped it yet.
    Ready,
    /// It is not good enough yet.
    HeldBack,
    /// It is recorded as shipped, and no longer good enough.
    Withdrawn,
}

impl Verdict {
    /// The name used in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Ships => "ships",
            Verdict::Ready => "ready",
            Verdict::HeldBack => "held-back",
            Verdict::Withdrawn => "withdrawn",
        }
    }
}

/// How far a locale, or one catalog of it, is from being shipped.
#[derive(Clone, Debug)]
pub struct Shipping<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// The catalog, where each ships by itself.
    pub catalog: Option<&'s str>,
    /// Whether readers get it.
    pub verdict: Verdict,
    /// What is counted; words only where there are any.
    pub unit: Unit,
    /// Messages by state.
    messages: [usize; 8],
    /// The same in words of the source.
    words: [usize; 8],
    /// The share from which it may be shipped.
    pub ship: Percent,
    /// The share below which it is withdrawn.
    pub withdraw: Percent,
    /// The table that says so.
    pub by: By<'s>,
}

impl Shipping<'_> {
    fn counts(&self) -> &[usize; 8] {
        match self.unit {
            Unit::Messages => &self.messages,
            Unit::Words => &self.words,
        }
    }

    /// The share that is current.
    pub fn share(&self) -> Percent {
        let counts = self.counts();
        Percent::of(counts[0], wanted(counts))
    }

    /// What a person reads of it: the numbers, and what is to be done.
    pub fn why(&self) -> Phrase {
        let id = match self.verdict {
            Verdict::Ships => "policy-ships",
            Verdict::Ready => "policy-ready",
            Verdict::HeldBack => "policy-held-back",
            Verdict::Withdrawn => "policy-withdrawn",
        };
        let counts = self.counts();
        let needed = self.ship.needed(wanted(counts)).saturating_sub(counts[0]);
        let left = match self.unit {
            Unit::Messages => Phrase::new("policy-messages"),
            Unit::Words => Phrase::new("policy-words"),
        };
        let phrase = Phrase::new(id).with("share", self.share().to_string());
        match self.verdict {
            Verdict::Ships => phrase.with("withdraw", self.withdraw.to_string()),
            Verdict::Ready => phrase
                .with("ship", self.ship.to_string())
                .with("name", self.name()),
            Verdict::HeldBack => phrase
                .with("ship", self.ship.to_string())
                .with("left", left.with("count", needed)),
            Verdict::Withdrawn => phrase
                .with("withdraw", self.withdraw.to_string())
                .with("ship", self.ship.to_string())
                .with("left", left.with("count", needed)),
        }
    }

    /// As a person names it: `fr`, or `fr/guide`.
    pub fn name(&self) -> String {
        match self.catalog {
            Some(catalog) => format!("{}/{catalog}", self.locale),
            None => self.locale.to_string(),
        }
    }

    /// Whether readers get it.
    pub fn is_shipped(&self) -> bool {
        self.verdict == Verdict::Ships
    }
}

/// What of each locale readers may get.
#[derive(Clone, Debug, Default)]
pub struct Release<'s> {
    /// By locale and catalog; a locale is there only if its tier says when it ships.
    pub shippings: Vec<Shipping<'s>>,
    /// Critical messages that are not current, by locale and catalog.
    pub lapses: Vec<Lapse<'s>>,
    /// The shipping that decides of a catalog.
    of: BTreeMap<(&'s Locale, &'s str), usize>,
}

/// Why a document is left out.
#[derive(Clone, Copy, Debug)]
pub enum Hold<'r, 's> {
    /// The locale, or this catalog of it, is not shipped.
    Share(&'r Shipping<'s>),
    /// Critical messages are not current.
    Critical(&'r Lapse<'s>),
}

impl Hold<'_, '_> {
    /// Why, for a person.
    pub fn why(self) -> Phrase {
        match self {
            Hold::Share(shipping) => shipping.why(),
            Hold::Critical(lapse) => Phrase::new("policy-critical")
                .with("count", lapse.ids.len())
                .with("ids", lapse.ids.join(", ")),
        }
    }
}

impl<'s> Release<'s> {
    /// What may be released; `coverage` is that of all locales, `lapses` are all that there are.
    pub fn of(workspace: &'s Workspace<'s>, coverage: &[Coverage], lapses: Vec<Lapse<'s>>) -> Release<'s> {
        let mut release = Release {
            lapses,
            ..Release::default()
        };
        if workspace.settings.policy.is_empty() {
            return release;
        }
        let rules = Rules::of(workspace.settings);
        let mut places: BTreeMap<(&Locale, Option<&str>, Span, Unit), usize> = BTreeMap::new();
        for one in coverage {
            let Some((locale, catalogs)) = workspace.locales.get_key_value(&one.locale) else {
                continue;
            };
            let Some((name, _)) = catalogs.get_key_value(one.catalog.as_str()) else {
                continue;
            };
            let tables = rules.tables(&Subject::of(workspace, locale, name));
            let Some(layer) = rules.in_force(&tables, |demands| demands.ship) else {
                continue;
            };
            let ship = layer.said.value;
            let (unit, is_each) = rules.unit(&tables);
            let catalog = (layer.is_each || is_each).then_some(*name);
            let shippings = &mut release.shippings;
            let place = *places
                .entry((locale, catalog, layer.said.span, unit))
                .or_insert_with(|| {
                    shippings.push(Shipping {
                        locale,
                        catalog,
                        verdict: Verdict::HeldBack,
                        unit,
                        messages: [0; 8],
                        words: [0; 8],
                        ship,
                        withdraw: layer.by.demands().withdraw.map_or(ship, |said| said.value),
                        by: layer.by,
                    });
                    shippings.len() - 1
                });
            add(&mut shippings[place].messages, &one.messages);
            add(&mut shippings[place].words, &one.words);
            release.of.insert((locale, *name), place);
        }
        for shipping in &mut release.shippings {
            if wanted(&shipping.words) == 0 {
                shipping.unit = Unit::Messages;
            }
            let is_recorded = workspace.shipped.holds(shipping.locale, shipping.catalog);
            shipping.verdict = match is_recorded {
                true if shipping.share() >= shipping.withdraw => Verdict::Ships,
                true => Verdict::Withdrawn,
                false if shipping.share() >= shipping.ship => Verdict::Ready,
                false => Verdict::HeldBack,
            };
        }
        release
    }

    /// The same, counted from the tables of all locales.
    pub fn of_tables(workspace: &'s Workspace<'s>, tables: &[Table<'s>]) -> Release<'s> {
        let references = workspace.references.iter();
        let critical: BTreeMap<&str, _> = references
            .map(|(name, reference)| (*name, critical_ids(reference, workspace.settings)))
            .collect();
        let lapses = tables
            .iter()
            .filter_map(|table| lapse(table, critical.get(table.name)?));
        let mut counted = Vec::new();
        if !workspace.settings.policy.is_empty() {
            let words: BTreeMap<&str, _> = workspace
                .references
                .iter()
                .map(|(name, reference)| (*name, source_words(reference)))
                .collect();
            let of_table = |table: &Table<'s>| {
                let words = words.get(table.name).map_or(&[][..], Vec::as_slice);
                coverage(table, words)
            };
            counted.extend(tables.iter().map(of_table));
        }
        Release::of(workspace, &counted, lapses.collect())
    }

    /// What decides whether a catalog of a locale is shipped, if its tier says when.
    pub fn shipping(&self, locale: &Locale, catalog: &str) -> Option<&Shipping<'s>> {
        self.of
            .get(&(locale, catalog))
            .map(|place| &self.shippings[*place])
    }

    /// Why a catalog of a locale is left out; `None`: readers get it.
    pub fn hold(&self, locale: &Locale, catalog: &str) -> Option<Hold<'_, 's>> {
        let shipping = self
            .shipping(locale, catalog)
            .filter(|shipping| !shipping.is_shipped());
        let is_it = |lapse: &&Lapse<'s>| lapse.locale == locale && lapse.catalog == catalog;
        let lapse = || self.lapses.iter().find(is_it).map(Hold::Critical);
        shipping.map(Hold::Share).or_else(lapse)
    }
}

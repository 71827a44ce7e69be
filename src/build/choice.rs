//! What the readers of a language get for each message.
//!
//! Invariants: an edition holds every message of every reference that the policy does not withhold, in its order, each
//! once; a passage in
//! another language than the edition's says which (`from`); an outdated passage is never borrowed for a third
//! language.

use super::shelf::Shelf;
use super::{Order, linked};
use crate::compare::{Parts, Row, Table, parts};
use crate::formats::fluent::plain_text;
use crate::model::{Attribute, Catalog, Grade, Locale, Message, Reference, Remedy, State};
use crate::policy::{Ruling, Ward};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// All that the readers of one locale get.
pub struct Edition<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// Whether this is the source locale.
    pub is_source: bool,
    /// One for each reference that the policy does not withhold, sorted by name.
    pub volumes: Vec<Volume<'s>>,
}

impl Edition<'_> {
    /// Whether readers of the locale get the catalog `name`.
    pub fn has(&self, name: &str) -> bool {
        self.volumes
            .binary_search_by_key(&name, |volume| volume.name)
            .is_ok()
    }
}

/// One catalog as the readers of one locale get it.
pub struct Volume<'s> {
    /// Name of the catalog.
    pub name: &'s str,
    /// Its reference.
    pub reference: &'s Reference<'s>,
    /// The locale's table, if it has one.
    pub table: Option<&'s Table<'s>>,
    /// One for each message of the reference, in its order.
    pub passages: Vec<Passage<'s>>,
    /// Terms and messages that the reference lacks and a chosen passage refers to, each with the text that it
    /// stands in.
    pub further: Vec<(&'s Message<'s>, &'s str)>,
}

/// One message as the readers of one locale get it.
pub struct Passage<'s> {
    /// Id of the message.
    pub id: &'s str,
    /// What the reference says.
    pub source: &'s Message<'s>,
    /// The state of the locale's own translation; `None` in the source locale.
    pub state: Option<State>,
    /// The locale's row, if it has one.
    pub row: Option<&'s Row<'s>>,
    /// What kind of text the reader gets.
    pub given: Given,
    /// Why.
    pub cause: Cause,
    /// What the settings say of a passage like this; `None` where there is nothing to decide.
    pub ruling: Option<Ruling>,
    /// The locale whose text that is.
    pub from: &'s Locale,
    /// The text itself.
    pub message: &'s Message<'s>,
    /// The catalog text that the spans of `message` lie in.
    pub text: &'s str,
    /// Attributes that `message` lacks, each with the text that its spans lie in.
    pub lent: Vec<(&'s Attribute<'s>, &'s str)>,
}

/// What kind of text a reader gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// The source text, in the source locale's own edition.
    Source,
    /// The translation.
    Translation,
    /// A translation of an older wording.
    Outdated,
    /// A passage in another language.
    Fallback,
}

/// Why a reader gets that kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It is the source locale's own edition.
    Source,
    /// There is a translation, and nobody knows of a change of the source that it does not follow.
    Translated,
    /// The translation does not follow a change of the source, or follows a pivot that does not.
    Outdated(Grade),
    /// There is no translation.
    Missing,
    /// There is one that cannot be shown: it has no text, a document's has a variable, or a run-time library would
    /// report it.
    Unusable,
}

impl Cause {
    /// The name used in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Cause::Source => "source",
            Cause::Translated => "translated",
            Cause::Outdated(_) => "outdated",
            Cause::Missing => "missing",
            Cause::Unusable => "unusable",
        }
    }
}

impl Given {
    /// The name used in machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Given::Source => "source",
            Given::Translation => "translation",
            Given::Outdated => "outdated",
            Given::Fallback => "fallback",
        }
    }
}

impl Passage<'_> {
    /// Whether a person has reviewed the text that is shown; the source text needs no review.
    pub fn is_reviewed(&self) -> bool {
        match self.given {
            Given::Source | Given::Fallback => true,
            Given::Translation | Given::Outdated => self.row.is_some_and(|row| row.reviewed().is_some()),
        }
    }
}

impl Volume<'_> {
    /// How many passages are given as `given`.
    pub fn count(&self, given: Given) -> usize {
        self.passages
            .iter()
            .filter(|passage| passage.given == given)
            .count()
    }
}

/// Chooses for every catalog and message of one locale; `shelf` is that of the locale.
pub fn edition<'e, 's>(order: &'e Order<'s>, shelf: &'e Shelf<'_, 's>) -> Edition<'e> {
    let references = order.workspace.references.iter();
    let free = references.filter(|(name, _)| order.has(shelf.locale, name));
    Edition {
        locale: shelf.locale,
        is_source: shelf.locale == order.source_locale,
        volumes: match order.pseudo.has(shelf.locale) {
            true => free
                .map(|(name, reference)| made_up(order, shelf.locale, name, reference))
                .collect(),
            false => shelf.volumes(&free.collect::<Vec<_>>(), &order.functions),
        },
    }
}

/// A volume of a language that is made up.
fn made_up<'e>(
    order: &'e Order<'_>,
    locale: &'e Locale,
    name: &'e str,
    reference: &'e Reference<'e>,
) -> Volume<'e> {
    let (messages, text) = order.pseudo.messages(locale, name).unwrap_or_default();
    let mut seen = BTreeSet::new();
    let source = reference
        .now
        .messages()
        .filter(|message| seen.insert(message.id.name));
    let passages = source.map(|source| Passage {
        id: source.id.name,
        source,
        state: Some(State::Current),
        row: None,
        given: Given::Translation,
        cause: Cause::Translated,
        ruling: None,
        from: locale,
        message: messages.get(source.id.name).copied().unwrap_or(source),
        text: if messages.contains_key(source.id.name) {
            text
        } else {
            reference.now.text
        },
        lent: Vec::new(),
    });
    Volume {
        name,
        reference,
        table: None,
        passages: passages.collect(),
        further: Vec::new(),
    }
}

/// So often texts are mended from the ground up; then all that lead to a broken one go at once, since there may be
/// thousands, each leading to the next.
const PATIENT_ROUNDS: usize = 3;

/// Messages that no reader can be given, by where they are in memory.
#[derive(Default)]
pub struct Refused(HashSet<usize>);

impl Refused {
    /// Whether it is one of them.
    pub fn holds(&self, message: &Message<'_>) -> bool {
        self.0.contains(&std::ptr::from_ref(message).addr())
    }

    fn add(&mut self, message: &Message<'_>) -> bool {
        self.0.insert(std::ptr::from_ref(message).addr())
    }
}

impl<'s> Shelf<'_, 's> {
    /// The volumes of an edition that has these; what a run-time library would report of a text is not given to
    /// readers, but the next best text. `functions` are those that the program has.
    pub(super) fn volumes(
        &self,
        references: &[(&&'s str, &'s Reference<'s>)],
        functions: &BTreeSet<&str>,
    ) -> Vec<Volume<'_>> {
        let mut refused = Refused::default();
        for round in 0.. {
            let volumes = references.iter();
            let mut volumes: Vec<Volume<'_>> = volumes
                .map(|(name, reference)| self.volume(name, reference, &refused))
                .collect();
            self.supply(&mut volumes, &refused);
            // Without a text, another one may refer to what it had: an attribute of a term, say.
            let broken = linked::broken(
                &volumes,
                self.workspace.settings,
                functions,
                round >= PATIENT_ROUNDS,
            );
            let mut is_news = false;
            for message in broken {
                is_news |= refused.add(message);
            }
            if !is_news {
                return volumes;
            }
        }
        unreachable!("the loop goes on until no further message is refused, and there is an end of messages")
    }

    fn volume(&self, name: &'s str, reference: &'s Reference<'s>, refused: &Refused) -> Volume<'_> {
        let mut seen = BTreeSet::new();
        let ward = Ward::of(self.workspace, self.locale, name);
        let passages: Vec<Passage<'_>> = reference
            .now
            .messages()
            .filter(|message| seen.insert(message.id.name))
            .map(|source| self.passage(&ward, name, reference, source, refused))
            .collect();
        let lenders: Vec<&Catalog<'_>> = [self.locale]
            .iter()
            .chain(&self.chain)
            .filter_map(|lender| self.tree(lender, name))
            .collect();
        let further = further(&passages, &lenders, refused);
        Volume {
            name,
            reference,
            table: self.table(self.locale, name),
            passages,
            further,
        }
    }

    fn passage(
        &self,
        ward: &Ward<'_>,
        name: &'s str,
        reference: &'s Reference<'s>,
        source: &'s Message<'s>,
        refused: &Refused,
    ) -> Passage<'_> {
        let locale = self.locale;
        let settings = self.workspace.settings;
        let id = source.id.name;
        let mut passage = Passage {
            id,
            source,
            state: None,
            row: None,
            given: Given::Source,
            cause: Cause::Source,
            ruling: None,
            from: &settings.source_locale,
            message: source,
            text: reference.now.text,
            lent: Vec::new(),
        };
        if locale == &settings.source_locale {
            return passage;
        }
        let row = self.row(locale, name, id);
        passage.row = row;
        passage.state = Some(row.map_or(State::Missing, |row| row.state.clone()));
        passage.given = Given::Fallback;
        let is_document = reference.source.is_some();
        let usable = |lender: &'s Locale, row: &Row<'s>| {
            let message = row.translation?;
            let tree = self.tree(lender, name)?;
            let is_fit = !refused.holds(message) && can_stand_for(message, source, is_document);
            is_fit.then_some((lender, message, tree.text))
        };
        let own = row.and_then(|row| usable(locale, row));
        passage.cause = match row.map_or(&State::Missing, |row| self.state(locale, name, row)) {
            State::Missing | State::Obsolete => Cause::Missing,
            State::Outdated(reason) => Cause::Outdated(reason.grade),
            State::Current | State::Unconfirmed | State::Untracked if own.is_some() => Cause::Translated,
            State::Current | State::Unconfirmed | State::Untracked => Cause::Unusable,
        };
        passage.ruling = match passage.cause {
            Cause::Source | Cause::Translated => None,
            Cause::Missing | Cause::Unusable => Some(ward.missing(id)),
            Cause::Outdated(grade) => Some(ward.outdated(id, grade)),
        };
        let own = match (passage.cause, passage.ruling.map(|ruling| ruling.remedy)) {
            (Cause::Translated, _) => own.map(|text| (Given::Translation, text)),
            (Cause::Outdated(_), Some(Remedy::Keep)) => own.map(|text| (Given::Outdated, text)),
            _ => None,
        };
        // A passage whose translation is held back because its meaning may be wrong must not come back
        // through a neighbour: only a missing translation is borrowed.
        let is_held_back = own.is_none() && matches!(passage.cause, Cause::Outdated(_));
        let lent = self.chain.iter().filter_map(|&lender| {
            let row = self.row(lender, name, id)?;
            match self.state(lender, name, row) {
                State::Current | State::Unconfirmed | State::Untracked => usable(lender, row),
                State::Outdated(_) | State::Missing | State::Obsolete => None,
            }
        });
        // Neighbours are asked only for what is missing: most of a locale is its own.
        let lacks = |message: &Message<'_>| {
            let mut wanted = source.attributes.iter();
            wanted.any(|wanted| message.attribute(wanted.id.name).is_none())
        };
        let is_borrowed = match own {
            Some((_, (_, message, _))) => lacks(message),
            None => !is_held_back,
        };
        let mut texts: Vec<(&'s Locale, &'s Message<'s>, &'s str)> = Vec::new();
        if let Some((given, text)) = own {
            passage.given = given;
            texts.push(text);
        }
        if is_borrowed {
            texts.extend(lent);
        }
        if let Some(&(from, message, text)) = texts.first() {
            passage.from = from;
            passage.message = message;
            passage.text = text;
        }
        for wanted in &source.attributes {
            let wanted = wanted.id.name;
            if passage.message.attribute(wanted).is_some() {
                continue;
            }
            let texts = texts.iter().map(|&(_, message, text)| (message, text));
            passage.lent.extend(
                texts
                    .chain([(source, reference.now.text)])
                    .find_map(|(message, text)| Some((message.attribute(wanted)?, text))),
            );
        }
        passage
    }
}

/// What `passages` refer to, over as many steps as it takes, and do not hold; of several catalogs the first has
/// its way.
fn further<'e>(
    passages: &[Passage<'e>],
    lenders: &[&'e Catalog<'e>],
    refused: &Refused,
) -> Vec<(&'e Message<'e>, &'e str)> {
    let mut on_offer: BTreeMap<&str, (&'e Message<'e>, &'e str)> = BTreeMap::new();
    for lender in lenders {
        let is_fit = |message: &&Message<'_>| !refused.holds(message);
        for message in lender.messages().filter(is_fit) {
            on_offer.entry(message.id.name).or_insert((message, lender.text));
        }
    }
    for passage in passages {
        on_offer.remove(passage.id);
    }
    let mut found = Vec::new();
    let mut open: Vec<Parts<'e>> = passages
        .iter()
        .map(|passage| {
            let mut parts = parts(passage.message);
            for (attribute, _) in &passage.lent {
                parts.add_pattern(&attribute.value);
            }
            parts
        })
        .collect();
    while let Some(referred) = open.pop() {
        for wanted in referred.terms.keys().chain(referred.messages.keys()) {
            let id = wanted.split('.').next().unwrap_or(wanted);
            if let Some((message, text)) = on_offer.remove(id) {
                found.push((message, text));
                open.push(parts(message));
            }
        }
    }
    found.sort_by_key(|(message, _)| message.id.name);
    found
}

/// Whether `message` has what a reader needs: a value where the source has one, and in a document a value that
/// is text through and through, since a document has nothing to fill a variable with.
fn can_stand_for(message: &Message<'_>, source: &Message<'_>, is_document: bool) -> bool {
    match &message.value {
        Some(value) => !is_document || plain_text(value).is_some(),
        None => source.value.is_none(),
    }
}

//! The texts of every locale, as a program keeps them.

use super::messages::Messages;
use super::plural::{Rules, rules};
use super::runtime::pack::{Names, Packed, Refused, Source, pack};
use crate::build::Order;
use crate::build::choice::{Edition, Passage, Volume};
use crate::model::{Attribute, Locale, Workspace};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// All editions that have a text of their own.
pub(super) struct Editions<'s> {
    /// Sorted by locale.
    pub all: Vec<Printed<'s>>,
    /// Which of them is the source locale's.
    pub source: usize,
    /// Rules of plural, each once.
    pub rules: Vec<Rules>,
    /// Which of them are a locale's, as far as that was asked.
    asked: BTreeMap<Locale, usize>,
}

/// One edition.
pub(super) struct Printed<'s> {
    pub locale: &'s Locale,
    /// Number of its rules.
    pub rules: usize,
    pub packed: Packed,
}

/// A part of a catalog in one language.
struct Part<'s> {
    catalog: &'s str,
    text: Cow<'s, str>,
    /// `None`: the edition's own.
    language: Option<&'s Locale>,
}

impl<'s> Editions<'s> {
    pub fn of(messages: &Messages<'_>, order: &Order<'s>) -> Editions<'s> {
        let lines = messages.lines();
        let names = Names::new(&lines);
        let is_given = |place: usize, variable: &str| messages.gives(place, variable);
        let mut editions = Editions {
            all: Vec::new(),
            source: 0,
            rules: Vec::new(),
            asked: BTreeMap::new(),
        };
        for locale in &order.locales {
            let shelf = order.shelf(locale);
            let edition = order.edition(&shelf);
            let volumes = edition.volumes.iter().filter(|volume| messages.has(volume.name));
            let parts: Vec<Part<'_>> = volumes
                .flat_map(|volume| parts(&edition, volume, order))
                .collect();
            if parts.is_empty() && !edition.is_source {
                continue;
            }
            let sources: Vec<Source<'_>> = parts
                .iter()
                .map(|part| Source {
                    catalog: part.catalog,
                    text: &part.text,
                    rules: part.language.map(|locale| editions.rules_of(locale)),
                })
                .collect();
            if edition.is_source {
                editions.source = editions.all.len();
            }
            let rules = editions.rules_of(locale);
            editions.all.push(Printed {
                locale,
                rules,
                packed: pack(&sources, &names, &is_given),
            });
        }
        editions
    }

    fn rules_of(&mut self, locale: &Locale) -> usize {
        if let Some(known) = self.asked.get(locale) {
            return *known;
        }
        let wanted = rules(locale);
        let known = self.rules.iter().position(|known| *known == wanted);
        let number = known.unwrap_or_else(|| {
            self.rules.push(wanted);
            self.rules.len() - 1
        });
        self.asked.insert(locale.clone(), number);
        number
    }

    /// What cannot be used, with its locale.
    pub fn refused(&self) -> impl Iterator<Item = (&'s Locale, &Refused)> {
        let all = self.all.iter();
        all.flat_map(|printed| {
            printed
                .packed
                .refused
                .iter()
                .map(|refused| (printed.locale, refused))
        })
    }
}

/// What an edition has of a catalog besides the source text, which a program keeps once.
fn parts<'s>(edition: &'s Edition<'s>, volume: &'s Volume<'s>, order: &'s Order<'_>) -> Vec<Part<'s>> {
    let source_locale = order.source_locale;
    let lender = |text: &str| lender(text, volume.name, order.workspace);
    let foreign = |locale: &'s Locale| (locale != edition.locale).then_some(locale);
    let mut parts = Vec::new();
    for passage in &volume.passages {
        // Terms are not known to the program: each edition has its own.
        if edition.is_source || passage.from != source_locale || passage.message.is_term() {
            parts.push(Part {
                catalog: volume.name,
                text: Cow::Borrowed(passage.message.body().slice(passage.text)),
                language: foreign(passage.from),
            });
        }
        for (attribute, text) in &passage.lent {
            let from = lender(text).unwrap_or(source_locale);
            if from != source_locale || passage.message.is_term() {
                parts.push(Part {
                    catalog: volume.name,
                    text: Cow::Owned(lent(passage, attribute, text)),
                    language: foreign(from),
                });
            }
        }
    }
    for (message, text) in &volume.further {
        parts.push(Part {
            catalog: volume.name,
            text: Cow::Borrowed(message.body().slice(text)),
            language: lender(text).and_then(foreign),
        });
    }
    parts
}

/// The locale whose catalog has this text.
fn lender<'s>(text: &str, catalog: &str, workspace: &'s Workspace<'_>) -> Option<&'s Locale> {
    let mut locales = workspace.locales.iter();
    let has_it = |tree: &str| std::ptr::eq(tree, text);
    let found = locales.find(|(_, catalogs)| catalogs.get(catalog).is_some_and(|one| has_it(one.tree.text)));
    found.map(|(locale, _)| locale)
}

/// An attribute alone.
fn lent(passage: &Passage<'_>, attribute: &Attribute<'_>, text: &str) -> String {
    let value = if passage.message.is_term() {
        " { \"\" }"
    } else {
        ""
    };
    format!("{} ={value}\n    {}", passage.id, attribute.span.slice(text))
}

//! The texts of every locale, as a program keeps them.

use super::messages::Messages;
use super::plural::{Rules, rules};
use super::runtime::pack::{Names, Packed, Refused, Source, pack};
use crate::build::Order;
use crate::build::choice::{Cause, Edition, Passage, Volume};
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
    /// What cannot be used, with its locale.
    pub refused: Vec<(&'s Locale, Refused)>,
    /// Which of the rules are a locale's, as far as that was asked.
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
            refused: Vec::new(),
            asked: BTreeMap::new(),
        };
        for locale in &order.locales {
            let shelf = order.shelf(locale);
            let edition = order.edition(&shelf);
            let volumes = edition.volumes.iter().filter(|volume| messages.has(volume.name));
            let parts: Vec<Part<'_>> = volumes
                .flat_map(|volume| parts(&edition, volume, order))
                .collect();
            let unusable = unusable(&edition, messages);
            if parts.is_empty() && unusable.is_empty() && !edition.is_source {
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
            let mut packed = pack(&sources, &names, &is_given);
            let refused = match unusable.is_empty() {
                true => std::mem::take(&mut packed.refused),
                false => reasons(sources, unusable, &names, &is_given),
            };
            editions
                .refused
                .extend(refused.into_iter().map(|one| (*locale, one)));
            // Readers of a locale without a text of its own may prefer the next language of their list.
            if parts.is_empty() && !edition.is_source {
                continue;
            }
            if edition.is_source {
                editions.source = editions.all.len();
            }
            let rules = editions.rules_of(locale);
            editions.all.push(Printed {
                locale,
                rules,
                packed,
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
}

/// Translations that no reader gets, since no program could show them.
fn unusable<'s>(edition: &'s Edition<'s>, messages: &Messages<'_>) -> Vec<(&'s str, Source<'s>)> {
    let volumes = edition.volumes.iter().filter(|volume| messages.has(volume.name));
    let passages = volumes.flat_map(|volume| volume.passages.iter().map(move |passage| (volume, passage)));
    let unusable = passages.filter(|(_, passage)| passage.cause == Cause::Unusable);
    let sources = unusable.filter_map(|(volume, passage)| {
        let translation = passage.row?.translation?;
        let source = Source {
            catalog: volume.name,
            text: translation.body().slice(volume.table?.catalog.tree.text),
            rules: None,
        };
        Some((passage.id, source))
    });
    sources.collect()
}

/// What cannot be used, the `unusable` among them, each with why.
fn reasons<'s>(
    mut sources: Vec<Source<'s>>,
    unusable: Vec<(&str, Source<'s>)>,
    names: &Names<'_>,
    is_given: &dyn Fn(usize, &str) -> bool,
) -> Vec<Refused> {
    let wanted: Vec<(String, String)> = unusable
        .iter()
        .map(|(id, source)| (source.catalog.to_owned(), (*id).to_owned()))
        .collect();
    sources.extend(unusable.into_iter().map(|(_, source)| source));
    let mut refused = pack(&sources, names, is_given).refused;
    for (catalog, id) in wanted {
        let is_known = |one: &Refused| {
            let name = one.id.as_deref().unwrap_or_default();
            one.catalog == catalog && name.split('.').next() == Some(&id)
        };
        if !refused.iter().any(is_known) {
            refused.push(Refused {
                catalog,
                id: Some(id),
                at: 0,
                why: "it shows itself, is too long, or calls a function that the program does not have"
                    .to_owned(),
            });
        }
    }
    refused
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

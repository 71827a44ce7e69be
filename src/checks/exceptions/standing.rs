//! Whether the checks could look at what an exception speaks of.
//!
//! A translation that is outdated is spared what its old source lacked, and a message without a translation is
//! compared with nothing: an exception that allows nothing there may be needed again tomorrow.

use crate::checks::allowance::Allowance;
use crate::checks::{Check, Run};
use crate::compare::state;
use crate::model::{Catalog, Locale, Message, State, Workspace};
use std::collections::HashMap;

/// The messages of a project by id, each catalog's found once.
pub(super) struct Standing<'s> {
    workspace: &'s Workspace<'s>,
    references: HashMap<&'s str, ById<'s>>,
    translations: HashMap<(&'s Locale, &'s str), ById<'s>>,
}

type ById<'s> = HashMap<&'s str, &'s Message<'s>>;

impl<'s> Standing<'s> {
    pub(super) fn of(workspace: &'s Workspace<'s>) -> Standing<'s> {
        Standing {
            workspace,
            references: HashMap::new(),
            translations: HashMap::new(),
        }
    }

    /// Whether `check` has looked at the message that `allowance` names, in one of the locales that it names.
    ///
    /// An exception that names no message speaks of so many that some have been looked at.
    pub(super) fn is_looked_at(&mut self, check: &Check, allowance: &Allowance<'s>) -> bool {
        let Some(id) = allowance.id else { return true };
        let workspace = self.workspace;
        let is_named = |locale: &Locale| allowance.locale.is_none_or(|named| named == locale);
        let locales = workspace.locales.iter().filter(|(locale, _)| is_named(locale));
        let states: Vec<State> = locales
            .flat_map(|(locale, catalogs)| catalogs.keys().map(move |catalog| (locale, *catalog)))
            .filter(|(_, catalog)| allowance.catalog.is_none_or(|named| named == *catalog))
            .filter_map(|(locale, catalog)| self.state(locale, catalog, id))
            .collect();
        let is_compared = |state: &State| match state {
            State::Current | State::Unconfirmed | State::Untracked => true,
            State::Missing | State::Outdated(_) | State::Obsolete => false,
        };
        match check.run {
            Run::Text(..) | Run::Reference(_) if allowance.locale.is_none() => true,
            // What a check says of a whole catalog, such as that it is not translated, it says of no message in it.
            Run::Table(_) => states.iter().all(is_compared),
            _ => states.is_empty() || states.iter().any(is_compared),
        }
    }

    /// The state of the message in one catalog of one locale, if it is there on either side.
    fn state(&mut self, locale: &'s Locale, catalog: &'s str, id: &str) -> Option<State> {
        let workspace = self.workspace;
        let translated = workspace.locales.get(locale)?.get(catalog)?;
        let reference = workspace.references.get(catalog);
        let sources = self.references.entry(catalog).or_insert_with(|| {
            reference
                .map(|reference| by_id(reference.now))
                .unwrap_or_default()
        });
        let translations = self
            .translations
            .entry((locale, catalog))
            .or_insert_with(|| by_id(translated.tree));
        let (source, translation) = (sources.get(id).copied(), translations.get(id).copied());
        source.or(translation)?;
        Some(state(
            source,
            translated.provenance.records.get(id),
            translated.provenance.awaited.get(id).copied(),
            translation,
            &workspace.settings.source_locale,
        ))
    }
}

fn by_id<'s>(catalog: &'s Catalog<'s>) -> ById<'s> {
    let mut found = HashMap::new();
    for message in catalog.messages() {
        found.entry(message.id.name).or_insert(message);
    }
    found
}

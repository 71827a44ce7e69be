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

    /// Whether `check` has looked at the message that `allowance`, one in a comment, stands above.
    pub(super) fn is_looked_at(&mut self, check: &Check, allowance: &Allowance<'s>) -> bool {
        let (Some(catalog), Some(id)) = (allowance.catalog, allowance.id) else {
            return true;
        };
        if let Some(locale) = allowance.locale {
            return self.is_compared(locale, catalog, id);
        }
        let looks_at_the_source = match check.run {
            Run::Text(..) | Run::Reference(_) => true,
            Run::Message(_) | Run::Pair(..) | Run::Table(_) | Run::Project(_) | Run::Verdict(_) => false,
        };
        let workspace = self.workspace;
        let mut locales = workspace.locales.keys();
        looks_at_the_source || locales.any(|locale| self.is_compared(locale, catalog, id))
    }

    fn is_compared(&mut self, locale: &'s Locale, catalog: &'s str, id: &str) -> bool {
        let workspace = self.workspace;
        let Some(translated) = workspace
            .locales
            .get(locale)
            .and_then(|catalogs| catalogs.get(catalog))
        else {
            return false;
        };
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
        let state = state(
            sources.get(id).copied(),
            translated.provenance.records.get(id),
            translated.provenance.awaited.get(id).copied(),
            translations.get(id).copied(),
        );
        match state {
            State::Current | State::Unconfirmed | State::Untracked => true,
            State::Missing | State::Outdated(_) | State::Obsolete => false,
        }
    }
}

fn by_id<'s>(catalog: &'s Catalog<'s>) -> ById<'s> {
    let mut found = HashMap::new();
    for message in catalog.messages() {
        found.entry(message.id.name).or_insert(message);
    }
    found
}

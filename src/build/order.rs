//! What all outputs are made from, and what does not depend on the language of an edition.

use super::choice::{self, Edition};
use super::document::Document;
use super::shelf::Shelf;
use crate::compare::Indexes;
use crate::model::{Locale, Phrase, Workspace};
use crate::policy::{Hold, Release};
use std::collections::{BTreeMap, BTreeSet};

/// Says a phrase of `locales/en/cli.ftl` in the language of a page, or in one that its readers are likely to know.
pub type Say<'s> = &'s (dyn Fn(&Locale, &Phrase) -> String + Sync);

/// What an output is made from, beside the edition.
pub struct Order<'s> {
    /// The project.
    pub workspace: &'s Workspace<'s>,
    /// The locale of the references.
    pub source_locale: &'s Locale,
    /// The locales of all editions, sorted, the source locale among them.
    pub locales: BTreeSet<&'s Locale>,
    /// The source texts by name.
    pub documents: BTreeMap<&'s str, Document<'s>>,
    /// What the policy lets readers have.
    pub release: &'s Release<'s>,
    /// Says a phrase.
    pub say: Say<'s>,
    indexes: Indexes<'s>,
}

impl<'s> Order<'s> {
    /// What the outputs of a project are made from.
    pub fn new(workspace: &'s Workspace<'s>, release: &'s Release<'s>, say: Say<'s>) -> Order<'s> {
        let source_locale = &workspace.settings.source_locale;
        let references = workspace.references.iter();
        let documents = references.filter_map(|(name, reference)| {
            let source = reference.source.as_ref()?;
            Some((*name, Document::new(source, &workspace.settings.texts)))
        });
        Order {
            source_locale,
            locales: workspace.locales.keys().chain([source_locale]).collect(),
            documents: documents.collect(),
            workspace,
            release,
            say,
            indexes: Indexes::of(workspace),
        }
    }

    /// What the edition of a locale is chosen from; it lives as long as the edition.
    pub fn shelf(&self, locale: &'s Locale) -> Shelf<'_, 's> {
        Shelf::new(self.workspace, &self.indexes, locale, &self.locales)
    }

    /// What the readers of a locale get; `shelf` is that of the locale.
    pub fn edition<'e>(&self, shelf: &'e Shelf<'_, 's>) -> Edition<'e> {
        choice::edition(self, shelf)
    }

    /// Whether readers of a locale get the catalog `name`, which is one of the references.
    pub fn has(&self, locale: &Locale, name: &str) -> bool {
        self.release.hold(locale, name).is_none()
    }

    /// The names of the documents that readers of a locale get.
    pub fn documents_of(&self, locale: &Locale) -> Vec<&'s str> {
        let names = self.documents.keys().copied();
        names.filter(|name| self.has(locale, name)).collect()
    }

    /// The names of the documents that the policy withholds from readers of a locale.
    pub fn withheld_documents(&self, locale: &Locale) -> Vec<&'s str> {
        let names = self.documents.keys().copied();
        names.filter(|name| !self.has(locale, name)).collect()
    }

    /// What the policy leaves out, and why: whole locales, and catalogs.
    pub fn withheld(&self) -> Vec<(String, Phrase)> {
        let shippings = self.release.shippings.iter();
        let held = shippings.filter(|shipping| !shipping.is_shipped());
        let mut withheld: Vec<(String, Phrase)> =
            held.map(|shipping| (shipping.name(), shipping.why())).collect();
        for lapse in &self.release.lapses {
            if let Some(hold @ Hold::Critical(_)) = self.release.hold(lapse.locale, lapse.catalog) {
                withheld.push((format!("{}/{}", lapse.locale, lapse.catalog), hold.why()));
            }
        }
        withheld
    }
}

//! What all outputs are made from, and what does not depend on the language of an edition.

use super::choice::{self, Edition};
use super::document::Document;
use super::inputs::Fingerprint;
use super::pseudo::Pseudo;
use super::shelf::Shelf;
use super::withheld::{self, Gap, Withheld};
use super::{ALL, Output, Pictures, linked, pseudo};
use crate::compare::Indexes;
use crate::model::{DEFAULT_OUTPUTS, Locale, Phrase, Workspace};
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
    /// The outputs to make, in the order of [`ALL`].
    pub outputs: Vec<&'static Output>,
    /// The pictures that documents show.
    pub pictures: &'s Pictures,
    /// The functions that the program gives to its catalogs.
    pub functions: BTreeSet<&'s str>,
    /// Says a phrase.
    pub say: Say<'s>,
    /// That of what all files are made from.
    pub fingerprint: Fingerprint,
    indexes: Indexes<'s>,
    /// The languages that are made up.
    pub(super) pseudo: Pseudo,
    /// Sorted by locale and name.
    gaps: Vec<Gap<'s>>,
    /// Locale and name of what readers do not get.
    held: BTreeSet<(&'s Locale, &'s str)>,
}

impl<'s> Order<'s> {
    /// What the outputs `names` (`None`: those of the settings) of a project are made from, once [`Order::without`] knows of the gaps.
    pub fn new(
        workspace: &'s Workspace<'s>,
        release: &'s Release<'s>,
        names: Option<&[&str]>,
        pictures: &'s Pictures,
        say: Say<'s>,
    ) -> Order<'s> {
        let source_locale = &workspace.settings.source_locale;
        let references = workspace.references.iter();
        let documents = references.filter_map(|(name, reference)| {
            let source = reference.source.as_ref()?;
            Some((*name, Document::new(source, &workspace.settings.texts)))
        });
        let documents: BTreeMap<&str, Document<'_>> = documents.collect();
        let names = names.unwrap_or(&workspace.settings.build.outputs);
        let pseudo = match names.contains(&pseudo::OUTPUT.name) {
            true => Pseudo::of(workspace),
            false => Pseudo::default(),
        };
        let locales = workspace.locales.keys().chain([source_locale]);
        Order {
            source_locale,
            locales: locales
                .chain(pseudo.locales().map(|locale| -> &'s Locale { locale }))
                .collect(),
            pseudo,
            fingerprint: Fingerprint::of_bundle(
                workspace.settings,
                documents.keys().copied(),
                pictures.paths(),
            ),
            documents,
            workspace,
            outputs: output_records(names),
            release,
            pictures,
            functions: linked::functions(workspace),
            say,
            indexes: Indexes::of(workspace),
            gaps: Vec::new(),
            held: BTreeSet::new(),
        }
    }

    /// What the edition of a locale is chosen from; it lives as long as the edition.
    pub fn shelf(&self, locale: &'s Locale) -> Shelf<'_, 's> {
        Shelf::new(self.workspace, &self.indexes, locale, &self.locales)
    }

    /// What the readers of a locale get; `shelf` is that of the locale.
    pub fn edition<'e>(&'e self, shelf: &'e Shelf<'_, 's>) -> Edition<'e> {
        choice::edition(self, shelf)
    }

    /// The catalogs that the settings withhold from readers of a locale because passages of them lack a current
    /// translation; of these [`Order::without`] must know before an edition is made.
    pub fn gaps(&self, locale: &'s Locale) -> Vec<Gap<'s>> {
        if !withheld::is_wanted(self.workspace.settings) || self.pseudo.has(locale) {
            return Vec::new();
        }
        let shelf = self.shelf(locale);
        let references: Vec<_> = self.workspace.references.iter().collect();
        let volumes = shelf.volumes(&references, &self.functions);
        let gaps = references.iter().zip(&volumes);
        gaps.filter_map(|((name, _), volume)| Gap::of(locale, name, volume))
            .collect()
    }

    /// The same order where readers get nothing of the catalogs that have `gaps`: those of all locales.
    pub fn without(mut self, mut gaps: Vec<Gap<'s>>) -> Order<'s> {
        gaps.sort_by_key(|gap| (gap.locale, gap.catalog));
        self.gaps = gaps;
        let mut held = BTreeSet::new();
        for locale in &self.locales {
            let names = self.workspace.references.keys().copied();
            let names = names.filter(|name| self.hold(locale, name).is_some());
            held.extend(names.map(|name| (*locale, name)));
        }
        self.fingerprint.and_of_readers(&self.locales, &held);
        self.held = held;
        self
    }

    /// Why the readers of a locale get nothing of the catalog `name`; `None`: they get it.
    pub fn hold(&self, locale: &Locale, name: &str) -> Option<Withheld<'_, 's>> {
        if self.pseudo.has(locale) {
            return None;
        }
        let by_policy = self.release.hold(locale, name).map(Withheld::Release);
        by_policy.or_else(|| {
            let gap = self
                .gaps
                .binary_search_by(|gap| (gap.locale, gap.catalog).cmp(&(locale, name)));
            gap.ok().map(|at| Withheld::Gap(&self.gaps[at]))
        })
    }

    /// Whether readers of a locale get the catalog `name`, which is one of the references.
    pub fn has(&self, locale: &Locale, name: &str) -> bool {
        !self.held.contains(&(locale, name))
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
        for gap in &self.gaps {
            if let Some(held @ Withheld::Gap(_)) = self.hold(gap.locale, gap.catalog) {
                withheld.push((format!("{}/{}", gap.locale, gap.catalog), held.why()));
            }
        }
        withheld
    }
}

fn output_records(names: &[&str]) -> Vec<&'static Output> {
    // Languages alone are no files.
    let alone = [pseudo::OUTPUT.name];
    let names = if names == alone { DEFAULT_OUTPUTS } else { names };
    ALL.iter().filter(|output| output.is_among(names)).collect()
}

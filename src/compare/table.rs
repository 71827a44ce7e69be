//! One table for each locale and catalog.

use super::state::{state, state_of_several};
use super::wording::{fingerprint, is_same_wording};
use crate::model::{Locale, LocaleCatalog, Message, Record, Reference, Review, State, Workspace};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

/// All messages of one catalog in one locale.
#[derive(Clone, Debug)]
pub struct Table<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// The locale of the reference.
    pub source_locale: &'s Locale,
    /// Name of the catalog.
    pub name: &'s str,
    /// What the translations are held against; `None` for a catalog that the source locale lacks.
    pub reference: Option<&'s Reference<'s>>,
    /// Whether the locale has any record, in whichever catalog.
    pub has_records: bool,
    /// The locale's files.
    pub catalog: &'s LocaleCatalog<'s>,
    /// In the order of the reference, then obsolete ones in the order of the locale's catalog.
    pub rows: Vec<Row<'s>>,
}

/// One message in one locale.
#[derive(Clone, Debug)]
pub struct Row<'s> {
    /// Its id; of a term with the leading `-`.
    pub id: &'s str,
    /// What the reference says now.
    pub reference: Option<&'s Message<'s>>,
    /// What the translation was made from.
    pub record: Option<&'s Record<'s>>,
    /// The translation; of a repeated id the first, as at run time.
    pub translation: Option<&'s Message<'s>>,
    /// The state.
    pub state: State,
}

impl<'s> Row<'s> {
    /// The day and the person of the review that the pair of source and translation in this row has had.
    ///
    /// A review is void as soon as either side says something else.
    pub fn reviewed(&self) -> Option<(&'s str, &'s str)> {
        let record = self.record?;
        let Review::Reviewed { on, by } = record.review else {
            return None;
        };
        let stands = is_same_wording(self.reference?, &record.source)
            && fingerprint(self.translation?) == record.translation;
        stands.then_some((on, by))
    }

    /// Who of the locale has refused the editor's word that today's source touches no translation, and why.
    pub fn refusal(&self) -> Option<&'s str> {
        let record = self.record.filter(|record| !record.refused.is_empty())?;
        let now = fingerprint(self.reference?);
        let refused = record.refused.iter();
        refused
            .filter(|refused| refused.wording == now)
            .map(|refused| refused.note)
            .next()
    }
}

/// The messages of each reference catalog, found by their ids: made once, for the tables of all locales.
#[derive(Clone, Debug)]
pub struct Indexes<'s> {
    workspace: &'s Workspace<'s>,
    by_name: BTreeMap<&'s str, Index<'s>>,
    /// Locales that have any record.
    has_records: BTreeSet<&'s Locale>,
}

/// The messages of one reference catalog.
#[derive(Clone, Debug, Default)]
struct Index<'s> {
    /// Of a repeated id the first, as at run time.
    messages: Vec<&'s Message<'s>>,
    /// Places in `messages`.
    by_id: HashMap<&'s str, usize>,
}

impl<'s> Index<'s> {
    fn of(reference: &Reference<'s>) -> Index<'s> {
        let mut index = Index::default();
        for message in reference.now.messages() {
            if let Entry::Vacant(new) = index.by_id.entry(message.id.name) {
                new.insert(index.messages.len());
                index.messages.push(message);
            }
        }
        index
    }

    /// The place of the message `id`; `guess` is looked at first.
    fn place(&self, id: &str, guess: usize) -> Option<usize> {
        // Translators keep the order of the reference, so the next one is nearly always meant.
        match self.messages.get(guess) {
            Some(message) if message.id.name == id => Some(guess),
            _ => self.by_id.get(id).copied(),
        }
    }
}

impl<'s> Table<'s> {
    /// The same table with other files of the locale.
    pub fn with_catalog<'t>(&'t self, catalog: &'t LocaleCatalog<'t>) -> Table<'t> {
        let index = self.reference.map(Index::of).unwrap_or_default();
        Table {
            locale: self.locale,
            source_locale: self.source_locale,
            name: self.name,
            reference: self.reference,
            has_records: self.has_records,
            rows: rows(&index, catalog, self.source_locale),
            catalog,
        }
    }
}

/// The tables of a workspace, by locale and catalog name.
pub fn tables<'s>(workspace: &'s Workspace<'s>) -> Vec<Table<'s>> {
    let indexes = Indexes::of(workspace);
    indexes
        .names()
        .map(|(locale, name)| indexes.table(locale, name))
        .collect()
}

impl<'s> Indexes<'s> {
    /// Finds the messages of all reference catalogs.
    pub fn of(workspace: &'s Workspace<'s>) -> Indexes<'s> {
        let references = workspace.references.iter();
        let recorded = workspace
            .locales
            .iter()
            .filter(|(_, catalogs)| catalogs.values().any(|catalog| !catalog.provenance.is_empty()));
        Indexes {
            has_records: recorded.map(|(locale, _)| locale).collect(),
            workspace,
            by_name: references
                .map(|(name, reference)| (*name, Index::of(reference)))
                .collect(),
        }
    }

    /// Locale and name of each table, in this order.
    pub fn names(&self) -> impl Iterator<Item = (&'s Locale, &'s str)> + use<'s> {
        let locales = self.workspace.locales.iter();
        locales.flat_map(|(locale, catalogs)| catalogs.keys().map(move |name| (locale, *name)))
    }

    /// Whether the locale has any record, in whichever catalog.
    pub fn has_records(&self, locale: &Locale) -> bool {
        self.has_records.contains(locale)
    }

    /// One table.
    ///
    /// # Panics
    /// If the workspace has no such locale or catalog.
    pub fn table(&self, locale: &'s Locale, name: &'s str) -> Table<'s> {
        static NONE: LazyLock<Index<'static>> = LazyLock::new(Index::default);
        let catalog = &self.workspace.locales[locale][name];
        let index = self.by_name.get(name).unwrap_or(&NONE);
        let source_locale = &self.workspace.settings.source_locale;
        Table {
            locale,
            source_locale,
            name,
            reference: self.workspace.references.get(name),
            has_records: self.has_records.contains(locale),
            catalog,
            rows: rows(index, catalog, source_locale),
        }
    }
}

fn rows<'s>(index: &Index<'s>, catalog: &'s LocaleCatalog<'s>, source_locale: &Locale) -> Vec<Row<'s>> {
    let mut translations: Vec<Option<&Message<'s>>> = vec![None; index.messages.len()];
    let mut obsolete = Vec::new();
    let mut seen = HashSet::new();
    let mut next = 0;
    for message in catalog.tree.messages() {
        match index.place(message.id.name, next) {
            Some(place) => {
                translations[place].get_or_insert(message);
                next = place + 1;
            }
            None if seen.insert(message.id.name) => obsolete.push(message),
            None => {}
        }
    }
    let wanted = index.messages.iter().zip(translations);
    let wanted =
        wanted.map(|(message, found)| row(message.id.name, Some(message), found, catalog, source_locale));
    let obsolete = obsolete
        .into_iter()
        .map(|message| row(message.id.name, None, Some(message), catalog, source_locale));
    wanted.chain(obsolete).collect()
}

fn row<'s>(
    id: &'s str,
    reference: Option<&'s Message<'s>>,
    translation: Option<&'s Message<'s>>,
    catalog: &'s LocaleCatalog<'s>,
    source_locale: &Locale,
) -> Row<'s> {
    let provenance = catalog.provenance;
    let (record, state) = match provenance.alternatives.get(id) {
        None => {
            let record = provenance.records.get(id);
            let awaited = provenance.awaited.get(id).copied();
            (
                record,
                state(reference, record, awaited, translation, source_locale),
            )
        }
        Some(_) => {
            let records: Vec<&Record<'s>> = provenance.of(id).collect();
            let (record, state) = state_of_several(reference, &records, translation, source_locale);
            (Some(record), state)
        }
    };
    Row {
        id,
        reference,
        record,
        translation,
        state,
    }
}

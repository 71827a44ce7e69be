//! One table for each locale and catalog.

use super::state;
use crate::model::{Locale, LocaleCatalog, Message, Record, Reference, State, Workspace};
use std::collections::{BTreeMap, BTreeSet};

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

/// The tables of a workspace, by locale and catalog name.
pub fn tables<'s>(workspace: &'s Workspace<'s>) -> Vec<Table<'s>> {
    let mut tables = Vec::new();
    for (locale, catalogs) in &workspace.locales {
        let has_records = catalogs.values().any(|catalog| !catalog.provenance.is_empty());
        for (name, catalog) in catalogs {
            let reference = workspace.references.get(name);
            tables.push(Table {
                locale,
                source_locale: &workspace.settings.source_locale,
                name,
                reference,
                has_records,
                catalog,
                rows: rows(reference, catalog),
            });
        }
    }
    tables
}

fn rows<'s>(reference: Option<&'s Reference<'s>>, catalog: &'s LocaleCatalog<'s>) -> Vec<Row<'s>> {
    let mut translations: BTreeMap<&str, &Message<'s>> = BTreeMap::new();
    for message in catalog.tree.messages() {
        translations.entry(message.id.name).or_insert(message);
    }
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    let wanted = reference
        .into_iter()
        .flat_map(|reference| reference.now.messages());
    for message in wanted {
        let id = message.id.name;
        if seen.insert(id) {
            rows.push(row(id, Some(message), translations.get(id).copied(), catalog));
        }
    }
    for message in catalog.tree.messages() {
        if seen.insert(message.id.name) {
            rows.push(row(message.id.name, None, Some(message), catalog));
        }
    }
    rows
}

fn row<'s>(
    id: &'s str,
    reference: Option<&'s Message<'s>>,
    translation: Option<&'s Message<'s>>,
    catalog: &'s LocaleCatalog<'s>,
) -> Row<'s> {
    let record = catalog.provenance.records.get(id);
    let awaited = catalog.provenance.awaited.get(id).copied();
    Row {
        id,
        reference,
        record,
        translation,
        state: state(reference, record, awaited, translation),
    }
}

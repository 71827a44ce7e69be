//! The tables that one edition is chosen from: the locale's own, and those of the locales that it borrows from.

use crate::compare::{Indexes, Row, Table, chain};
use crate::model::{Catalog, Locale, State, Workspace};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

/// The tables of one edition, each made when it is first asked for: a neighbour's only where something is missing.
pub struct Shelf<'o, 's> {
    /// The locale of the edition.
    pub locale: &'s Locale,
    /// The locales that it borrows from, the nearest first.
    pub chain: Vec<&'s Locale>,
    /// The project.
    pub workspace: &'s Workspace<'s>,
    tables: BTreeMap<(&'s Locale, &'s str), OnceCell<Indexed<'s>>>,
    indexes: &'o Indexes<'s>,
}

/// A table and the places of its rows.
struct Indexed<'s> {
    table: Table<'s>,
    places: BTreeMap<&'s str, usize>,
}

impl<'o, 's> Shelf<'o, 's> {
    /// The shelf of `locale`; `known` are all locales of the project.
    pub fn new(
        workspace: &'s Workspace<'s>,
        indexes: &'o Indexes<'s>,
        locale: &'s Locale,
        known: &BTreeSet<&'s Locale>,
    ) -> Shelf<'o, 's> {
        let chain = chain(locale, workspace.settings, known);
        let lenders = [locale].into_iter().chain(chain.iter().copied());
        let tables = lenders.filter_map(|lender| workspace.locales.get_key_value(lender));
        let tables = tables.flat_map(|(lender, catalogs)| {
            let names = catalogs.keys();
            names.map(move |name| ((lender, *name), OnceCell::new()))
        });
        Shelf {
            locale,
            tables: tables.collect(),
            chain,
            workspace,
            indexes,
        }
    }

    fn indexed(&self, locale: &'s Locale, name: &'s str) -> Option<&Indexed<'s>> {
        let cell = self.tables.get(&(locale, name))?;
        Some(cell.get_or_init(|| {
            let table = self.indexes.table(locale, name);
            let rows = table.rows.iter().enumerate();
            Indexed {
                places: rows.map(|(place, row)| (row.id, place)).collect(),
                table,
            }
        }))
    }

    /// The table of a catalog of one of the locales.
    pub fn table(&self, locale: &'s Locale, name: &'s str) -> Option<&Table<'s>> {
        Some(&self.indexed(locale, name)?.table)
    }

    /// The row of a message of one of the locales.
    pub fn row(&self, locale: &'s Locale, name: &'s str, id: &str) -> Option<&Row<'s>> {
        let indexed = self.indexed(locale, name)?;
        indexed.table.rows.get(*indexed.places.get(id)?)
    }

    /// What readers must know a row by: a translation that follows a lagging pivot is as outdated as the pivot.
    pub fn state<'r>(&self, locale: &'s Locale, name: &'s str, row: &'r Row<'s>) -> &'r State {
        let lag = self.table(locale, name).and_then(|table| table.lag(row));
        match lag.map(|lag| &lag.state) {
            Some(outdated @ State::Outdated(_)) => outdated,
            Some(_) | None => &row.state,
        }
    }

    /// The catalog of one of the locales.
    pub fn tree(&self, locale: &Locale, name: &str) -> Option<&'s Catalog<'s>> {
        Some(self.workspace.locales.get(locale)?.get(name)?.tree)
    }
}

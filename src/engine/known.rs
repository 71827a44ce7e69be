//! What the checks found in a catalog, for as long as its texts stay the same.

use super::cell::{CatalogCell, RecordsCell};
use super::snapshot::{LoadedText, is_same};
use crate::model::{Finding, Locale};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Findings of tables and of reference catalogs, shared by the snapshots of one engine.
///
/// A check of a table sees nothing but the table (with those of its pivots) and the settings, so the very same texts give the very same
/// findings; other settings begin anew.
#[derive(Debug, Default)]
pub(super) struct KnownFindings {
    by_table: Mutex<HashMap<(Locale, String), Known>>,
    by_locale: Mutex<HashMap<Option<Locale>, KnownOfLocale>>,
}

/// What a check of a whole locale sees: its own catalogs and those that stand in for them, in a fixed order.
#[derive(Debug)]
pub(super) struct Shelf {
    pub catalogs: Vec<Arc<CatalogCell>>,
    pub texts: Vec<Arc<LoadedText>>,
}

#[derive(Debug)]
struct KnownOfLocale {
    shelf: Shelf,
    findings: Arc<[Finding]>,
}

/// All that a table, or a reference catalog, is made of.
#[derive(Debug)]
pub(super) struct Ingredients {
    pub written: Option<Arc<CatalogCell>>,
    pub planned: Option<Arc<LoadedText>>,
    pub catalog: Option<Arc<CatalogCell>>,
    pub records: Option<Arc<RecordsCell>>,
    /// Where the catalog lies or would lie.
    pub path: Option<Arc<str>>,
    /// Whether the locale has any record, in whichever catalog.
    pub has_records: bool,
    /// The same of each pivot between the locale and the source.
    pub pivots: Vec<PivotCells>,
}

/// What a pivot has of one name.
#[derive(Debug)]
pub(super) struct PivotCells {
    pub catalog: Option<Arc<CatalogCell>>,
    pub records: Option<Arc<RecordsCell>>,
}

#[derive(Debug)]
struct Known {
    ingredients: Ingredients,
    findings: Arc<[Finding]>,
}

impl Ingredients {
    fn is(&self, other: &Ingredients) -> bool {
        is_same(&self.written, &other.written)
            && is_same(&self.planned, &other.planned)
            && is_same(&self.catalog, &other.catalog)
            && is_same(&self.records, &other.records)
            && self.path == other.path
            && self.has_records == other.has_records
            && self.pivots.len() == other.pivots.len()
            && self
                .pivots
                .iter()
                .zip(&other.pivots)
                .all(|(one, other)| one.is(other))
    }
}

impl PivotCells {
    fn is(&self, other: &PivotCells) -> bool {
        is_same(&self.catalog, &other.catalog) && is_same(&self.records, &other.records)
    }
}

impl Shelf {
    fn is(&self, other: &Shelf) -> bool {
        fn are<T>(some: &[Arc<T>], others: &[Arc<T>]) -> bool {
            some.len() == others.len()
                && some
                    .iter()
                    .zip(others)
                    .all(|(one, other)| Arc::ptr_eq(one, other))
        }
        are(&self.catalogs, &other.catalogs) && are(&self.texts, &other.texts)
    }
}

impl KnownFindings {
    /// The findings of the checks of a whole locale (`None`: the source locale), from `find` if they are not known.
    pub fn of_locale(
        &self,
        locale: Option<&Locale>,
        shelf: Shelf,
        find: impl FnOnce() -> Vec<Finding>,
    ) -> Vec<Finding> {
        let key = locale.cloned();
        let lock = || self.by_locale.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock()
            .get(&key)
            .filter(|known| known.shelf.is(&shelf))
            .map(|known| Arc::clone(&known.findings));
        if let Some(findings) = known {
            return findings.to_vec();
        }
        let findings = find();
        let known = KnownOfLocale {
            shelf,
            findings: findings.as_slice().into(),
        };
        lock().insert(key, known);
        findings
    }

    /// The findings of a table, from `find` if they are not known.
    pub fn of(
        &self,
        locale: &Locale,
        name: &str,
        ingredients: Ingredients,
        find: impl FnOnce() -> Vec<Finding>,
    ) -> Vec<Finding> {
        let key = (locale.clone(), name.to_owned());
        // A thread that panicked has left a map of whole entries.
        let lock = || self.by_table.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock()
            .get(&key)
            .filter(|known| known.ingredients.is(&ingredients))
            .map(|known| Arc::clone(&known.findings));
        if let Some(findings) = known {
            return findings.to_vec();
        }
        let findings = find();
        let known = Known {
            ingredients,
            findings: findings.as_slice().into(),
        };
        lock().insert(key, known);
        findings
    }
}

//! Which locales readers get: the one thing of a project that depends on what was before.

use super::{Locale, Problem, TextFile};
use crate::text::Span;
use std::collections::BTreeMap;

/// What `.diglot/shipped.txt` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shipped {
    /// The file; `None` if there is none.
    pub file: Option<TextFile>,
    /// The locales that ship, or their catalogs where each ships by itself, each with its line.
    pub entries: BTreeMap<(Locale, Option<String>), Span>,
    /// Lines that say nothing.
    pub problems: Vec<Problem>,
}

impl Shipped {
    /// Nothing is shipped by record.
    pub const NONE: &'static Shipped = &Shipped {
        file: None,
        entries: BTreeMap::new(),
        problems: Vec::new(),
    };

    /// Whether the locale, or that catalog of it, is recorded as shipped.
    pub fn holds(&self, locale: &Locale, catalog: Option<&str>) -> bool {
        let entry = (locale.clone(), catalog.map(str::to_owned));
        self.entries.contains_key(&entry)
    }
}

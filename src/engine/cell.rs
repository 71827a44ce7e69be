//! Texts with the trees that borrow from them.

use crate::formats::{fluent, provenance};
use crate::model::{Catalog, Parsed, Phrase, Problem, Provenance, TextFile};
use self_cell::self_cell;

self_cell!(
    /// A catalog's file and its tree.
    pub(super) struct CatalogCell {
        owner: TextFile,
        #[covariant]
        dependent: CatalogTree,
    }

    impl {Debug}
);

type CatalogTree<'s> = Parsed<Catalog<'s>>;

impl CatalogCell {
    /// Reads a catalog.
    pub fn read(file: TextFile) -> CatalogCell {
        CatalogCell::new(file, |file| fluent::read(&file.text))
    }

    /// The file.
    pub fn file(&self) -> &TextFile {
        self.borrow_owner()
    }

    /// Its tree.
    pub fn tree(&self) -> &Catalog<'_> {
        &self.borrow_dependent().tree
    }

    /// What was not understood.
    pub fn problems(&self) -> &[Problem] {
        &self.borrow_dependent().problems
    }
}

self_cell!(
    /// A records' file and its records.
    pub(super) struct RecordsCell {
        owner: TextFile,
        #[covariant]
        dependent: RecordsTree,
    }

    impl {Debug}
);

type RecordsTree<'s> = Parsed<Provenance<'s>>;

impl RecordsCell {
    /// Reads records.
    pub fn read(file: TextFile) -> RecordsCell {
        RecordsCell::new(file, |file| {
            let catalog = fluent::read(&file.text);
            let mut parsed = provenance::read(&catalog.tree);
            // Records are not mended by hand, so what helps in a catalog does not help here.
            let helped = catalog.problems.into_iter().map(|problem| Problem {
                help: Some(Phrase::new("record-help")),
                ..problem
            });
            parsed.problems.extend(helped);
            parsed.problems.sort_by_key(|problem| problem.span);
            parsed
        })
    }

    /// The file.
    pub fn file(&self) -> &TextFile {
        self.borrow_owner()
    }

    /// Its records.
    pub fn tree(&self) -> &Provenance<'_> {
        &self.borrow_dependent().tree
    }

    /// What was not understood.
    pub fn problems(&self) -> &[Problem] {
        &self.borrow_dependent().problems
    }
}

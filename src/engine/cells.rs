//! The texts of a project with their trees, read in parallel.

use super::cell::{CatalogCell, RecordsCell};
use super::count::{Count, NOBODY, Watch};
use super::place::Place;
use super::snapshot::Document;
use crate::disk::{self, Changes};
use crate::formats::source;
use crate::model::{Phrase, Problem, Settings, TextFile};
use rayon::prelude::*;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

/// Texts with their trees, by their place in the project, in the order of their paths.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    pub documents: Vec<(String, Arc<Document>)>,
    pub catalogs: Vec<(Place, Arc<CatalogCell>)>,
    pub records: Vec<(Place, Arc<RecordsCell>)>,
    pub skipped: Vec<(Arc<str>, Problem)>,
}

/// Texts that were read before, by path, and which of them may be others now.
struct Known<'a> {
    changes: &'a Changes,
    documents: HashMap<Arc<str>, Arc<Document>>,
    catalogs: HashMap<Arc<str>, Arc<CatalogCell>>,
    records: HashMap<Arc<str>, Arc<RecordsCell>>,
    /// Counts the texts.
    count: Count<'a>,
}

impl Cells {
    /// Reads the listed files; `watch` is told how many of them.
    pub fn read(root: &Path, settings: &Settings, listing: &disk::Listing, watch: Watch<'_>) -> Cells {
        let known = Known {
            changes: &Changes::Everything,
            documents: HashMap::new(),
            catalogs: HashMap::new(),
            records: HashMap::new(),
            count: Count::new(all(listing), watch),
        };
        read(root, settings, listing, &known)
    }

    /// Reads those of the listed files that have changed; the others are shared.
    pub fn read_again(
        &self,
        root: &Path,
        settings: &Settings,
        listing: &disk::Listing,
        changes: &Changes,
    ) -> Cells {
        let documents = self
            .documents
            .iter()
            .map(|(_, known)| (known.file.path.clone(), known.clone()));
        let catalogs = self
            .catalogs
            .iter()
            .map(|(_, known)| (known.file().path.clone(), known.clone()));
        let records = self
            .records
            .iter()
            .map(|(_, known)| (known.file().path.clone(), known.clone()));
        let known = Known {
            changes,
            documents: documents.collect(),
            catalogs: catalogs.collect(),
            records: records.collect(),
            count: Count::new(all(listing), NOBODY),
        };
        read(root, settings, listing, &known)
    }

    /// Texts that were read already.
    pub fn of(settings: &Settings, files: disk::ProjectFiles) -> Cells {
        let place = |found: &disk::Found| Place::of(&found.name, found.locale.as_deref());
        let documents = files
            .source_texts
            .into_par_iter()
            .filter_map(|found| Some((found.name, Arc::new(Document::read(found.file, settings)?))));
        let catalogs = files
            .catalogs
            .into_par_iter()
            .map(|found| (place(&found), Arc::new(CatalogCell::read(found.file))));
        let records = files
            .records
            .into_par_iter()
            .map(|found| (place(&found), Arc::new(RecordsCell::read(found.file))));
        Cells {
            documents: documents.collect(),
            catalogs: catalogs.collect(),
            records: records.collect(),
            skipped: files.problems,
        }
    }

    /// Whether every text could be read that could be read before.
    pub fn are_all_there(&self, before: &Cells) -> bool {
        fn damaged<'c>(cells: &'c Cells) -> impl Iterator<Item = bool> + 'c {
            let documents = cells.documents.iter().map(|(_, document)| &document.file);
            let catalogs = cells.catalogs.iter().map(|(_, cell)| cell.file());
            let records = cells.records.iter().map(|(_, cell)| cell.file());
            documents
                .chain(catalogs)
                .chain(records)
                .map(|file| file.damage.is_some())
        }
        damaged(self).eq(damaged(before))
    }

    /// Whether these are the very same texts in the same places.
    pub fn are(&self, other: &Cells) -> bool {
        fn same<P: PartialEq, T>(one: &[(P, Arc<T>)], other: &[(P, Arc<T>)]) -> bool {
            let pairs = one.iter().zip(other);
            one.len() == other.len()
                && pairs
                    .into_iter()
                    .all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(&a.1, &b.1))
        }
        same(&self.documents, &other.documents)
            && same(&self.catalogs, &other.catalogs)
            && same(&self.records, &other.records)
            && self.skipped == other.skipped
    }
}

/// Files that are listed.
fn all(listing: &disk::Listing) -> usize {
    listing.source_texts.len() + listing.catalogs.len() + listing.records.len()
}

fn read(root: &Path, settings: &Settings, listing: &disk::Listing, known: &Known<'_>) -> Cells {
    let place = |listed: &disk::Listed| Place::of(&listed.name, listed.locale.as_deref());
    let documents = listing.source_texts.par_iter().filter_map(|listed| {
        let make = |file| Document::read(file, settings);
        let document = known.or_read(root, listed, &known.documents, |known| &known.file, make)?;
        Some((listed.name.clone(), document))
    });
    let catalogs = listing.catalogs.par_iter().filter_map(|listed| {
        let make = |file| Some(CatalogCell::read(file));
        let cell = known.or_read(root, listed, &known.catalogs, CatalogCell::file, make)?;
        Some((place(listed), cell))
    });
    let records = listing.records.par_iter().filter_map(|listed| {
        let make = |file| Some(RecordsCell::read(file));
        let cell = known.or_read(root, listed, &known.records, RecordsCell::file, make)?;
        Some((place(listed), cell))
    });
    Cells {
        documents: documents.collect(),
        catalogs: catalogs.collect(),
        records: records.collect(),
        skipped: listing.problems.clone(),
    }
}

impl Known<'_> {
    /// The known text of a listed file if it is still what the file says, else what `make` makes of the file.
    fn or_read<T>(
        &self,
        root: &Path,
        listed: &disk::Listed,
        known: &HashMap<Arc<str>, Arc<T>>,
        file_of: fn(&T) -> &TextFile,
        make: impl Fn(TextFile) -> Option<T>,
    ) -> Option<Arc<T>> {
        self.count.step();
        let known = known.get(&listed.path);
        if let Some(known) = known.filter(|_| !self.changes.touch(&listed.path)) {
            return Some(Arc::clone(known));
        }
        let file = disk::read_file(root, &listed.path);
        match known.filter(|known| *file_of(known) == file) {
            Some(known) => Some(Arc::clone(known)),
            None => make(file).map(Arc::new),
        }
    }
}

impl Document {
    /// Reads a source text; `None` for a file of no format that diglot reads.
    fn read(mut file: TextFile, settings: &Settings) -> Option<Document> {
        let format = source::format_of(&file.path)?;
        if let (None, Some(span)) = (&file.damage, source::unmerged(&file.text)) {
            file.damage = Some(Problem {
                span,
                message: Phrase::new("source-unmerged"),
                help: Some(Phrase::new("source-unmerged-help")),
                related: None,
            });
        }
        let parsed = source::read(format, &file.text, &settings.texts);
        Some(Document { file, parsed })
    }
}

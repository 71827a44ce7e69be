//! Where catalogs lie, and where new ones would.

use super::snapshot::{Folder, LoadedReference};
use crate::disk;
use crate::model::{CatalogPattern, Locale, PathPattern, Phrase, Problem, Settings};
use crate::text::Span;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a file's path says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// What stands for the locale; `None` for a reference catalog with a place of its own.
    pub folder: Option<String>,
    pub name: String,
}

impl Place {
    pub fn of(name: &str, folder: Option<&str>) -> Place {
        Place {
            folder: folder.map(str::to_owned),
            name: name.to_owned(),
        }
    }

    pub fn locale(&self, settings: &Settings) -> Option<Locale> {
        match &self.folder {
            Some(folder) => settings.locale_of(folder),
            None => Some(settings.source_locale.clone()),
        }
    }
}

/// What tells of catalogs whose locales are listed for none of them; `None` if there are none such.
pub(super) fn unlisted(settings: &Settings, listing: &disk::Listing) -> Option<(Arc<str>, Problem)> {
    let first = listing.unlisted.first()?;
    let message = Phrase::new("engine-unlisted")
        .with("count", listing.unlisted.len())
        .with("first", first.as_str());
    let problem = Problem {
        related: None,
        span: Span::at(0),
        message,
        help: Some(Phrase::new("engine-unlisted-help")),
    };
    Some((Arc::clone(&settings.file), problem))
}

/// Whether one of the patterns can hold the catalog of a new source text.
pub(super) fn has_place(settings: &Settings, name: &str) -> bool {
    holder(settings, name).is_some()
}

/// Where the reference catalog of a new source text goes.
///
/// `spelling` is what the source locale's folder is named. Where no pattern can hold it, it gets the
/// default's place, which a problem tells of.
pub(super) fn new_reference(settings: &Settings, spelling: Option<&str>, name: &str) -> String {
    let folder = spelling.unwrap_or_else(|| settings.folder_of(&settings.source_locale));
    let catalogs = holder(settings, name);
    let pattern = catalogs.map(|catalogs| catalogs.reference.as_ref().unwrap_or(&catalogs.path));
    let default = PathPattern::new("locales/{locale}/{name}.ftl");
    pattern.unwrap_or(&default).fill(folder, name)
}

/// The first pattern that gives a catalog of this name a path, and this path that name.
fn holder<'s>(settings: &'s Settings, name: &str) -> Option<&'s CatalogPattern> {
    let mut patterns = settings.files.catalogs.iter();
    patterns.find(|catalogs| match catalogs.path.fixed_name() {
        Some(fixed_name) => fixed_name == name,
        None => !catalogs.path.has_stars(),
    })
}

/// Sets, for every reference, the locales that it is translated into and where that lies.
pub(super) fn set_targets(
    settings: &Settings,
    folders: &BTreeMap<Locale, Folder>,
    references: &mut BTreeMap<String, LoadedReference>,
) {
    let source = &settings.source_locale;
    let is_source =
        |folder: &str| folder == source.as_str() || settings.locale_of(folder).as_ref() == Some(source);
    references.par_iter_mut().for_each(|(name, reference)| {
        let path = &*reference.path;
        let fitting: Vec<(&CatalogPattern, Vec<&str>)> = settings
            .files
            .catalogs
            .iter()
            .filter_map(|catalogs| Some((catalogs, catalogs.reference_at(path, &is_source)?)))
            .collect();
        let default = CatalogPattern::new("locales/{locale}/{name}.ftl");
        let no_pattern = [(&default, vec![name.as_str()])];
        let fitting = if fitting.is_empty() {
            &no_pattern[..]
        } else {
            &fitting
        };
        let targets = folders.iter().filter_map(|(locale, folder)| {
            let spelling = folder.spelling.as_deref();
            let spelling = spelling.unwrap_or_else(|| settings.folder_of(locale));
            let path = fitting.iter().find_map(|(catalogs, pieces)| {
                let path = catalogs.path.fill_pieces(spelling, pieces);
                catalogs.admits(locale, &path).then_some(path)
            })?;
            Some((locale.clone(), path.into()))
        });
        reference.targets = targets.collect();
    });
}

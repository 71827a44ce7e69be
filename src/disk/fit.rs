//! Whether a path fits the patterns of the settings, and what it then is: no file is looked at.

use super::list::{Listed, Listing};
use super::shape::{Shape, ShapeOf, bases, catalog_shapes, plain_shapes};
use crate::model::{CatalogPattern, Locale, PathPattern, Settings};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;

/// Fits paths into the shapes of the settings.
pub(super) struct Fitting<'a> {
    settings: &'a Settings,
    /// What the names of folders stand for.
    locales: RefCell<BTreeMap<String, Option<Locale>>>,
    /// Catalogs that one pattern or more has the shape of, and does not list the locale of.
    unlisted: RefCell<BTreeSet<String>>,
    /// Numbers of the patterns of `exclude` that have left out a file.
    excluding: RefCell<BTreeSet<usize>>,
}

/// The listing that a folder with files at these paths, and no link among them, would have.
///
/// Folders that are missing are not told of.
pub fn list_paths(paths: &[&str], settings: &Settings) -> Listing {
    let fitting = Fitting::of(settings);
    let fit = |shapes: &[Shape<'_>]| {
        let mut listed = Vec::new();
        for base in bases(shapes) {
            let of_base: Vec<&Shape<'_>> = shapes.iter().filter(|shape| shape.is_below(base)).collect();
            let parts = named_parts(&of_base);
            let below = paths.iter().filter(|path| fitting.is_walked(base, &parts, path));
            listed.extend(below.filter_map(|path| fitting.first(&of_base, path)));
        }
        in_order(listed)
    };
    let files = &settings.files;
    let source_texts = fit(&plain_shapes(&files.source_texts));
    let catalogs = fit(&catalog_shapes(settings));
    let records = fit(&plain_shapes(std::slice::from_ref(&files.provenance)));
    Listing {
        source_texts,
        unlisted: fitting.unlisted(&catalogs),
        catalogs,
        records,
        problems: Vec::new(),
        idle: Vec::new(),
    }
}

/// The files sorted by path, each once, by the first pattern that it fits.
pub(super) fn in_order(mut listed: Vec<Listed>) -> Vec<Listed> {
    listed.sort_by(|a, b| (&a.path, a.pattern).cmp(&(&b.path, b.pattern)));
    listed.dedup_by(|later, earlier| later.path == earlier.path);
    listed
}

/// The parts of paths that the patterns name.
pub(super) fn named_parts<'s>(shapes: &[&Shape<'s>]) -> Vec<&'s str> {
    let patterns = shapes.iter().map(|shape| shape.pattern);
    patterns.flat_map(|pattern| pattern.pattern.split('/')).collect()
}

impl<'a> Fitting<'a> {
    /// Nothing has been fitted yet.
    pub fn of(settings: &'a Settings) -> Fitting<'a> {
        Fitting {
            settings,
            locales: RefCell::default(),
            unlisted: RefCell::default(),
            excluding: RefCell::default(),
        }
    }

    /// The file at `path` by the first of `shapes` that it fits, unless it is excluded.
    pub fn first(&self, shapes: &[&Shape<'_>], path: &str) -> Option<Listed> {
        let found = shapes.iter().find_map(|shape| self.listed(shape, path))?;
        (!self.is_excluded(path)).then_some(found)
    }

    /// Of the catalogs that were fitted, those that no pattern with their shape lists the locale of, sorted.
    pub fn unlisted(&self, catalogs: &[Listed]) -> Vec<String> {
        let mut unlisted = self.unlisted.borrow().clone();
        for listed in catalogs {
            unlisted.remove(&*listed.path);
        }
        unlisted.retain(|path| !self.is_excluded(path));
        unlisted.into_iter().collect()
    }

    /// Whether a walk of the folder `base` would come to the file at `path`.
    fn is_walked(&self, base: &str, named_parts: &[&str], path: &str) -> bool {
        let rest = match base {
            "" => Some(path),
            base => path.strip_prefix(base).and_then(|rest| rest.strip_prefix('/')),
        };
        let Some(rest) = rest else {
            return false;
        };
        let count = rest.split('/').count();
        let mut end = path.len() - rest.len();
        rest.split('/').enumerate().all(|(depth, part)| {
            end += part.len();
            let folder = &path[..end];
            end += 1;
            let is_made = depth + 1 < count && self.is_made(base, depth == 0, part, folder);
            !is_made && !is_passed_over(OsStr::new(part), named_parts)
        })
    }

    /// Whether a folder holds what tools have made: the output folder and, where a pattern starts at the
    /// root, `target` and `node_modules`.
    pub fn is_made(&self, base: &str, is_first: bool, name: &str, folder: &str) -> bool {
        let is_of_tools = name == "node_modules" || (is_first && name == "target");
        base.is_empty() && is_of_tools || folder == self.settings.build.folder
    }

    fn is_excluded(&self, path: &str) -> bool {
        let patterns = self.settings.files.exclude.iter().enumerate();
        let fitting = patterns.filter(|(_, pattern)| pattern.take(path, &|_| true).is_some());
        let fitting: Vec<usize> = fitting.map(|(number, _)| number).collect();
        self.excluding.borrow_mut().extend(&fitting);
        !fitting.is_empty()
    }

    /// The patterns of `exclude` that have left out none, or some, of the files that were fitted.
    pub fn excludes(&self, that_fit: bool) -> Vec<&'a PathPattern> {
        let excluding = self.excluding.borrow();
        let patterns = self.settings.files.exclude.iter().enumerate();
        patterns
            .filter(|(number, _)| excluding.contains(number) == that_fit)
            .map(|(_, pattern)| pattern)
            .collect()
    }

    /// The file at `path` if it has this shape and takes part.
    fn listed(&self, shape: &Shape<'_>, path: &str) -> Option<Listed> {
        if !shape.may_fit(path) {
            return None;
        }
        let taken = match shape.has_certain_locale {
            true => shape.matcher.take(path, &|_| true)?,
            // Where several parts, or pieces of one, may be the locale, one of the project comes first.
            false => shape
                .matcher
                .take(path, &|name| self.is_known(name))
                .or_else(|| shape.matcher.take(path, &|name| self.locale_of(name).is_some()))
                .or_else(|| shape.matcher.take(path, &|_| true))?,
        };
        let name = match shape.of {
            ShapeOf::Files => {
                let fixed_name = shape.pattern.fixed_name();
                fixed_name.unwrap_or_else(|| PathPattern::name_by_pieces(&taken.pieces))
            }
            ShapeOf::References(catalogs) => catalogs.name(&taken.pieces),
            ShapeOf::Catalogs(catalogs) => {
                match taken.locale.and_then(|name| self.locale_of(name)) {
                    Some(locale) if locale == self.settings.source_locale => {}
                    Some(locale) if catalogs.admits(&locale, path) => {}
                    Some(locale) => {
                        let listed = catalogs.locales.as_ref();
                        if listed.is_some_and(|listed| !listed.contains(&locale)) {
                            self.unlisted.borrow_mut().insert(path.to_owned());
                        }
                        return None;
                    }
                    // A name that is no locale is told of; of a pattern that lists its locales, only if it is
                    // one of them in another spelling.
                    None => is_meant(catalogs, taken.locale.unwrap_or_default()).then_some(())?,
                }
                catalogs.name(&taken.pieces)
            }
        };
        Some(Listed {
            name,
            locale: taken.locale.map(str::to_owned),
            path: path.into(),
            pattern: shape.number,
        })
    }

    /// The locale that the name of a folder stands for.
    fn locale_of(&self, name: &str) -> Option<Locale> {
        if let Some(locale) = self.locales.borrow().get(name) {
            return locale.clone();
        }
        let locale = self.settings.locale_of(name);
        self.locales.borrow_mut().insert(name.to_owned(), locale.clone());
        locale
    }

    fn is_known(&self, name: &str) -> bool {
        let settings = self.settings;
        self.locale_of(name).is_some_and(|locale| {
            locale == settings.source_locale
                || settings.locale.contains_key(&locale)
                || settings
                    .locales
                    .as_ref()
                    .is_some_and(|locales| locales.contains(&locale))
        })
    }
}

/// Whether a name that is no language tag may stand for a locale of these catalogs.
fn is_meant(catalogs: &CatalogPattern, name: &str) -> bool {
    let Some(locales) = &catalogs.locales else {
        return true;
    };
    let suggestion = Locale::parse(name).err().and_then(|wrong| wrong.suggestion);
    suggestion.is_some_and(|locale| locales.contains(&locale))
}

/// Whether a name is hidden or an editor's backup (`.x`, `x~`, `#x#`), and no pattern names it.
pub(super) fn is_passed_over(name: &OsStr, named_parts: &[&str]) -> bool {
    let name = name.to_string_lossy();
    let is_backup = name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
    (name.starts_with('.') || is_backup) && !named_parts.contains(&&*name)
}

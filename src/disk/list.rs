//! Finding the files of a project.

use super::fit::{Fitting, in_order, is_passed_over, named_parts};
use super::idle;
use super::paths::below;
use super::shape::{Shape, bases, catalog_shapes, plain_shapes};
use crate::model::{Level, Phrase, Problem, Settings};
use crate::text::Span;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

const SETTINGS: &str = "diglot.toml";

/// Settings of other tools that are read where there is no `diglot.toml`.
pub const FOREIGN_SETTINGS: [&str; 2] = ["l10n.toml", "i18n.toml"];

/// More files and folders than this below one pattern come from links that multiply them.
const MOST_ENTRIES: usize = 2_000_000;

/// More paths than this tell `init` no more.
const MOST_PATHS: usize = 100_000;

/// Where the files of a project are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Source texts, sorted by path.
    pub source_texts: Vec<Listed>,
    /// Catalogs of all locales, the source locale's too, sorted by path.
    pub catalogs: Vec<Listed>,
    /// Provenance records, sorted by path.
    pub records: Vec<Listed>,
    /// Paths of catalogs of locales that no pattern with their shape lists, sorted; they take no part.
    pub unlisted: Vec<String>,
    /// What is not read, and folders that are missing: the path concerned and what is wrong.
    pub problems: Vec<(Arc<str>, Problem)>,
    /// Patterns of `diglot.toml` that stand for no file, although others do, and how much that matters.
    pub idle: Vec<(Level, Problem)>,
}

/// A file that a pattern of the settings stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The `{name}`, or what the pattern names its files after.
    pub name: String,
    /// What stands in the path for `{locale}`, as it was found; source texts have none, nor have reference
    /// catalogs with a pattern of their own.
    pub locale: Option<String>,
    /// Path below the root, with `/` between its parts.
    pub path: Arc<str>,
    /// Which pattern of its list of the settings it fits.
    pub pattern: usize,
}

/// The nearest folder from `start` upwards that has a `diglot.toml`; where there is none, the nearest with
/// an `l10n.toml` or `i18n.toml`.
pub fn find_root(start: &Path) -> Option<PathBuf> {
    let start = std::path::absolute(start).ok()?;
    // A folder of that name, or a link that leads nowhere, is a mistake to tell of, and not nothing.
    let mut folders = start.ancestors();
    let own = folders.find(|folder| fs::symlink_metadata(folder.join(SETTINGS)).is_ok());
    let is_foreign = |folder: &&Path| FOREIGN_SETTINGS.iter().any(|name| folder.join(name).is_file());
    own.or_else(|| start.ancestors().find(is_foreign))
        .map(Path::to_owned)
}

/// Whether a folder is there; `None` if nothing is.
pub fn is_folder_there(path: &Path) -> Option<bool> {
    fs::metadata(path).ok().map(|there| there.is_dir())
}

/// The settings of other tools that `folder` has, by name; those that `diglot.toml` names are not looked for.
pub fn foreign_settings(folder: &Path) -> Vec<&'static str> {
    let there = FOREIGN_SETTINGS.into_iter();
    there.filter(|name| folder.join(name).is_file()).collect()
}

/// Finds the files that the patterns of `settings` stand for; reads none.
///
/// Hidden files and editors' backups are passed over. Links are followed inside the project only.
pub fn list(root: &Path, settings: &Settings) -> Listing {
    let mut walker = Walker {
        root,
        real_root: fs::canonicalize(root).unwrap_or_else(|_| root.to_owned()),
        fitting: Fitting::of(settings),
        problems: Vec::new(),
    };
    let files = &settings.files;
    let source_texts = walker.fitting(&plain_shapes(&files.source_texts));
    let catalogs = walker.fitting(&catalog_shapes(settings));
    let records = walker.fitting(&plain_shapes(std::slice::from_ref(&files.provenance)));
    let unlisted = walker.fitting.unlisted(&catalogs);
    let mut problems = walker.problems;
    let found = idle::Found {
        root,
        settings,
        source_texts: &source_texts,
        catalogs: &catalogs,
        fitting: &walker.fitting,
    };
    let missing = missing_folders(&found);
    let idle = match missing.is_empty() {
        true => found.idle(),
        false => Vec::new(),
    };
    problems.extend(missing);
    problems.sort_by(|a, b| (&a.0, a.1.span).cmp(&(&b.0, b.1.span)));
    problems.dedup();
    Listing {
        source_texts,
        catalogs,
        records,
        unlisted,
        problems,
        idle,
    }
}

/// Paths of all files below `root`, sorted, without those in `.git`, `target` and `node_modules`.
///
/// At most 100,000; links are not followed, and folders that cannot be read are passed over: this only
/// tells `init` what kind of project it is in.
pub fn list_all(root: &Path) -> Vec<String> {
    let is_wanted = |entry: &DirEntry| {
        let name = entry.file_name();
        entry.depth() == 0
            || ![".git", "target", "node_modules"]
                .iter()
                .any(|skipped| name == *skipped)
    };
    let entries = WalkDir::new(root)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(is_wanted);
    let files = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file());
    let mut paths: Vec<String> = files
        .take(MOST_PATHS)
        .map(|entry| below(root, entry.path()))
        .collect();
    paths.sort_unstable();
    paths
}

/// Walks folders of a project and gathers what is wrong with them.
struct Walker<'a> {
    root: &'a Path,
    real_root: PathBuf,
    fitting: Fitting<'a>,
    problems: Vec<(Arc<str>, Problem)>,
}

impl Walker<'_> {
    /// The files that fit one of `shapes`, each once, by the first shape that it fits.
    fn fitting(&mut self, shapes: &[Shape<'_>]) -> Vec<Listed> {
        let mut listed = Vec::new();
        for base in bases(shapes) {
            let of_base: Vec<&Shape<'_>> = shapes.iter().filter(|shape| shape.is_below(base)).collect();
            let parts = named_parts(&of_base);
            let fits = |path: &str| self.fitting.first(&of_base, path);
            let problems = self.walk(base, &parts, &fits, &mut listed);
            for (path, phrase) in problems {
                self.report(&path, phrase);
            }
        }
        in_order(listed)
    }

    /// Adds each file below `base` that `fits` to `listed`; gives what is wrong there.
    fn walk(
        &self,
        base: &str,
        named_parts: &[&str],
        fits: &dyn Fn(&str) -> Option<Listed>,
        listed: &mut Vec<Listed>,
    ) -> Vec<(PathBuf, Phrase)> {
        let start = match base {
            "" => self.root.to_owned(),
            base => self.root.join(base),
        };
        // A folder that is missing is told of when all is listed.
        let Ok(real) = fs::canonicalize(&start) else {
            return Vec::new();
        };
        if !real.starts_with(&self.real_root) {
            return vec![(start, Phrase::new("disk-link-outside"))];
        }
        let mut problems: Vec<(PathBuf, Phrase)> = Vec::new();
        let mut not_followed: Vec<(PathBuf, Phrase)> = Vec::new();
        let is_wanted = |entry: &DirEntry| {
            if entry.depth() == 0 {
                return true;
            }
            if is_passed_over(entry.file_name(), named_parts) || self.is_made(base, entry) {
                return false;
            }
            if !entry.path_is_symlink() {
                return true;
            }
            let phrase = match fs::canonicalize(entry.path()) {
                Ok(real) if !real.starts_with(&self.real_root) => "disk-link-outside",
                // Above the folder that the walk started in, so that the walker itself sees no loop yet.
                Ok(real) if leads_up(entry.path(), &real) => "disk-link-loop",
                Ok(_) => return true,
                Err(_) => "disk-link-outside",
            };
            if entry.file_type().is_dir() || fits(&below(self.root, entry.path())).is_some() {
                not_followed.push((entry.path().to_owned(), Phrase::new(phrase)));
            }
            false
        };
        let entries = WalkDir::new(&start)
            .follow_links(true)
            .into_iter()
            .filter_entry(is_wanted);
        for (count, entry) in entries.enumerate() {
            if count == MOST_ENTRIES {
                problems.push((start.clone(), Phrase::new("disk-too-many")));
                break;
            }
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => {
                    let Some(found) = fits(&below(self.root, entry.path())) else {
                        continue;
                    };
                    if entry.path().to_str().is_none() {
                        problems.push((entry.into_path(), Phrase::new("disk-strange-path")));
                    } else if entry.file_type().is_file() {
                        listed.push(found);
                    } else {
                        problems.push((entry.into_path(), Phrase::new("disk-special-file")));
                    }
                }
                Err(error) => {
                    let path = error.path().unwrap_or(&start).to_owned();
                    let name = path.file_name().unwrap_or_default();
                    if is_passed_over(name, named_parts) {
                        continue;
                    }
                    let phrase = match error.io_error() {
                        None => Phrase::new("disk-link-loop"),
                        Some(cause) => Phrase::new("disk-cannot-look").with("cause", cause.to_string()),
                    };
                    problems.push((path, phrase));
                }
            }
        }
        problems.extend(not_followed);
        problems
    }

    fn is_made(&self, base: &str, entry: &DirEntry) -> bool {
        let name = entry.file_name().to_string_lossy();
        entry.file_type().is_dir()
            && self
                .fitting
                .is_made(base, entry.depth() == 1, &name, &below(self.root, entry.path()))
    }

    fn report(&mut self, path: &Path, message: Phrase) {
        self.problems
            .push((below(self.root, path).into(), problem(Span::at(0), message)));
    }
}

/// Whether a link leads to a folder that it stands in.
fn leads_up(link: &Path, real: &Path) -> bool {
    let folder = link.parent().and_then(|folder| fs::canonicalize(folder).ok());
    folder.is_some_and(|folder| folder.starts_with(real))
}

pub(super) fn problem(span: Span, message: Phrase) -> Problem {
    Problem {
        span,
        message,
        help: None,
        related: None,
    }
}

/// Folders of patterns that should be there and are not, each at its place in `diglot.toml`.
///
/// A default folder may be missing as long as there is anything to work on, and so may the first folder of
/// catalogs where there are source texts: `sync` makes it.
fn missing_folders(found: &idle::Found<'_>) -> Vec<(Arc<str>, Problem)> {
    let idle::Found {
        root,
        settings,
        source_texts,
        catalogs,
        ..
    } = *found;
    let files = &settings.files;
    let first_catalogs = files.catalogs.first().map(|catalogs| &catalogs.path);
    let catalog_paths = files.catalogs.iter().flat_map(|catalogs| {
        let reference = catalogs.reference.iter();
        [&catalogs.path].into_iter().chain(reference)
    });
    let mut problems = Vec::new();
    for pattern in files.source_texts.iter().chain(catalog_paths) {
        let Some(span) = settings.pattern_spans.get(&pattern.pattern) else {
            continue;
        };
        let is_made_by_sync = Some(pattern) == first_catalogs && !source_texts.is_empty();
        if pattern.base().is_empty() || is_made_by_sync || root.join(pattern.base()).is_dir() {
            continue;
        }
        let message = Phrase::new("disk-missing-folder").with("folder", pattern.base());
        problems.push(Problem {
            help: Some(Phrase::new("disk-missing-folder-help")),
            ..problem(*span, message)
        });
    }
    if problems.is_empty() && source_texts.is_empty() && catalogs.is_empty() {
        problems = found.nothing();
    }
    problems
        .into_iter()
        .map(|problem| (Arc::clone(&settings.file), problem))
        .collect()
}

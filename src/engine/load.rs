//! From a folder to a snapshot.

use super::cell::{CatalogCell, RecordsCell};
use super::place::{self, Place};
use super::project::{Loaded, Project};
use super::snapshot::{Folder, LoadedReference, LoadedText, Snapshot};
use crate::disk;
use crate::formats::source;
use crate::model::{Locale, Parsed, Phrase, Problem, Settings, SourceText, TextFile};
use crate::sync::{self, PlannedReference};
use crate::text::Span;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What keeps a project from being read at all.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There are no settings in the folder or above it.
    #[error("no diglot.toml in `{}` or above it", .0.display())]
    NoProject(PathBuf),
    /// The settings have mistakes; of each file with some.
    #[error("the settings have mistakes in {} files", .0.len())]
    Settings(Vec<SettingsMistakes>),
    /// The disk would not.
    #[error(transparent)]
    Disk(#[from] disk::Error),
}

/// A settings file that was not understood as a whole.
#[derive(Debug)]
pub struct SettingsMistakes {
    /// The file.
    pub file: TextFile,
    /// Its mistakes, at least one.
    pub problems: Vec<Problem>,
}

impl Error {
    /// The error as a phrase; the mistakes of a settings file are told one by one by the face.
    pub fn phrase(&self) -> Phrase {
        match self {
            Error::NoProject(folder) => {
                Phrase::new("cli-no-project").with("folder", folder.display().to_string())
            }
            Error::Settings(wrong) => {
                let count: usize = wrong.iter().map(|file| file.problems.len()).sum();
                match &wrong[..] {
                    [one] => Phrase::new("cli-settings-wrong")
                        .with("file", &*one.file.path)
                        .with("count", count),
                    _ => Phrase::new("engine-settings-wrong").with("count", count),
                }
            }
            Error::Disk(error) => error.phrase(),
        }
    }
}

/// A project and its texts.
#[derive(Debug)]
pub struct Engine {
    snapshot: Arc<Snapshot>,
}

impl Engine {
    /// Opens the project that `start` belongs to and reads all its texts.
    ///
    /// # Errors
    /// If there is no project, or its settings cannot be understood. A single text that cannot be read
    /// is no error: it takes part with its damage.
    pub fn open(start: &Path) -> Result<Engine, Error> {
        Engine::open_project(&Project::of(start)?)
    }

    /// Opens a project and reads all its texts.
    ///
    /// # Errors
    /// If its settings cannot be understood. A single text that cannot be read is no error: it takes part
    /// with its damage.
    pub fn open_project(project: &Project) -> Result<Engine, Error> {
        let root = project.root().to_owned();
        let Loaded {
            mut settings,
            own,
            projects,
        } = project.load()?;
        let listing = disk::list(&root, &settings);
        settings.notes.extend(place::unlisted(&settings, &listing));
        let read = |listed: &Vec<disk::Listed>| -> Vec<disk::Found> {
            let read = |listed: &disk::Listed| disk::Found {
                name: listed.name.clone(),
                locale: listed.locale.clone(),
                pattern: listed.pattern,
                file: disk::read_file(&root, &listed.path),
            };
            listed.par_iter().map(read).collect()
        };
        let files = disk::ProjectFiles {
            source_texts: read(&listing.source_texts),
            catalogs: read(&listing.catalogs),
            records: read(&listing.records),
            problems: listing.problems,
        };
        Ok(Engine {
            snapshot: Arc::new(snapshot(root, settings, (own, projects), files)),
        })
    }

    /// A project whose texts are given, not read.
    pub fn new(root: PathBuf, settings: Settings, files: disk::ProjectFiles) -> Engine {
        Engine {
            snapshot: Arc::new(snapshot(root, settings, (None, Vec::new()), files)),
        }
    }

    /// The project as it was read.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot)
    }
}

fn snapshot(
    root: PathBuf,
    settings: Settings,
    (settings_file, project_files): (Option<TextFile>, Vec<TextFile>),
    files: disk::ProjectFiles,
) -> Snapshot {
    let mut skipped = files.problems;
    let mut catalogs: Vec<(Place, CatalogCell)> = files
        .catalogs
        .into_par_iter()
        .map(|found| (Place::of(&found), CatalogCell::read(found.file)))
        .collect();
    let records: Vec<(Place, RecordsCell)> = files
        .records
        .into_par_iter()
        .map(|found| (Place::of(&found), RecordsCell::read(found.file)))
        .collect();
    let texts: Vec<(String, TextFile, Parsed<SourceText>)> = files
        .source_texts
        .into_par_iter()
        .filter_map(|found| {
            let format = source::format_of(&found.file.path)?;
            let parsed = source::read(format, &found.file.text, &settings.texts);
            Some((found.name, found.file, parsed))
        })
        .collect();
    let mut folders: BTreeMap<Locale, Folder> = BTreeMap::new();
    let mut strays = Vec::new();
    let is_listed = |locale: &Locale| {
        let listed = settings
            .locales
            .as_ref()
            .is_none_or(|listed| listed.contains(locale));
        listed || *locale == settings.source_locale
    };
    for locale in settings.locales.iter().flatten() {
        folders.insert(locale.clone(), Folder::default());
    }
    // Where references have a place of their own, they come before what only looks like them.
    catalogs.sort_by_key(|(place, _)| place.folder.is_some());
    for (place, cell) in catalogs {
        let Some(locale) = place.locale(&settings).filter(is_listed) else {
            strays.push((place.folder.unwrap_or_default(), cell));
            continue;
        };
        let folder = folders.entry(locale).or_default();
        folder.spelling = folder.spelling.take().or(place.folder);
        if let Some(first) = folder.catalogs.get(&place.name) {
            skipped.push(twice(cell.file(), first.file()));
        } else {
            folder.catalogs.insert(place.name, cell);
        }
    }
    for (place, cell) in records {
        if let Some(locale) = place.locale(&settings).filter(is_listed) {
            folders
                .entry(locale)
                .or_default()
                .records
                .insert(place.name, cell);
        }
    }
    let reference = folders.remove(&settings.source_locale).unwrap_or_default();
    let mut references = references(&settings, reference, texts, &folders, &mut skipped);
    place::set_targets(&settings, &folders, &mut references);
    skipped.sort_by(|a, b| (&a.0, a.1.span).cmp(&(&b.0, b.1.span)));
    Snapshot {
        root,
        settings,
        settings_file,
        project_files,
        references,
        folders,
        strays,
        skipped,
    }
}

// Two patterns, or two spellings of one locale, can lead to one catalog.
fn twice(file: &TextFile, first: &TextFile) -> (Arc<str>, Problem) {
    let message = Phrase::new("engine-catalog-twice").with("first", &*first.path);
    let help = Some(Phrase::new("engine-catalog-twice-help"));
    (
        Arc::clone(&file.path),
        Problem {
            span: Span::at(0),
            message,
            help,
            related: None,
        },
    )
}

fn without_place(text: &TextFile) -> (Arc<str>, Problem) {
    let problem = Problem {
        related: None,
        span: Span::at(0),
        message: Phrase::new("engine-no-place"),
        help: Some(Phrase::new("engine-no-place-help")),
    };
    (Arc::clone(&text.path), problem)
}

// A catalog with a source text says what today's document says, whether or not it has been synced.
fn references(
    settings: &Settings,
    mut folder: Folder,
    texts: Vec<(String, TextFile, Parsed<SourceText>)>,
    locales: &BTreeMap<Locale, Folder>,
    skipped: &mut Vec<(Arc<str>, Problem)>,
) -> BTreeMap<String, LoadedReference> {
    let mut documents: BTreeMap<String, (TextFile, Parsed<SourceText>)> = BTreeMap::new();
    for (name, file, parsed) in texts {
        if let Some((first, _)) = documents.get(&name) {
            skipped.push(twice(&file, first));
        } else {
            documents.insert(name, (file, parsed));
        }
    }
    let spelling = folder.spelling.take();
    for (name, (file, _)) in &documents {
        if !folder.catalogs.contains_key(name) && !place::has_place(settings, name) {
            skipped.push(without_place(file));
        }
    }
    let names: BTreeSet<String> = folder.catalogs.keys().chain(documents.keys()).cloned().collect();
    let prepared: Vec<_> = names
        .into_iter()
        .map(|name| (folder.catalogs.remove(&name), documents.remove(&name), name))
        .collect();
    let load = |(written, document, name): (Option<CatalogCell>, Option<_>, String)| {
        let path: Arc<str> = match &written {
            Some(cell) => Arc::clone(&cell.file().path),
            None => place::new_reference(settings, spelling.as_deref(), &name).into(),
        };
        let planned =
            document.map(|(file, parsed)| plan(&path, file, parsed, written.as_ref(), locales, &name));
        (
            name,
            LoadedReference {
                path,
                targets: BTreeMap::new(),
                written,
                planned,
            },
        )
    };
    prepared
        .into_par_iter()
        .map(load)
        .collect::<Vec<_>>()
        .into_iter()
        .collect()
}

fn plan(
    path: &Arc<str>,
    file: TextFile,
    parsed: Parsed<SourceText>,
    written: Option<&CatalogCell>,
    locales: &BTreeMap<Locale, Folder>,
    name: &str,
) -> LoadedText {
    let tree = written.map(CatalogCell::tree);
    let records = locales
        .values()
        .filter_map(|folder| folder.records.get(name))
        .map(RecordsCell::tree);
    let remembered = sync::remembered(tree, records);
    let PlannedReference { ids, text, renamed } =
        sync::plan_reference(&file.path, &parsed.tree, tree, &remembered);
    let now = TextFile {
        path: Arc::clone(path),
        text: text.into(),
        damage: None,
    };
    LoadedText {
        file,
        parsed,
        ids,
        renamed,
        now: CatalogCell::read(now),
    }
}

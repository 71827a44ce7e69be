//! From a folder to a snapshot.

use super::cell::CatalogCell;
use super::cells::{Cells, FilePlace};
use super::known::KnownFindings;
use super::memory;
use super::snapshot::{Document, Folder, LoadedReference, LoadedText, Origin, Snapshot};
use crate::disk;
use crate::formats::settings;
use crate::model::{Locale, Parsed, Phrase, Problem, Settings, TextFile};
use crate::sync::{self, PlannedReference};
use crate::text::Span;
use rayon::prelude::*;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// What keeps a project from being read at all.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no `diglot.toml` in the folder or above it.
    #[error("no diglot.toml in `{}` or above it", .0.display())]
    NoProject(PathBuf),
    /// `diglot.toml` has mistakes.
    #[error("`{}` has {} mistakes", .0.file.path, .0.problems.len())]
    Settings(Box<SettingsMistakes>),
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
            Error::Settings(wrong) => Phrase::new("cli-settings-wrong")
                .with("file", &*wrong.file.path)
                .with("count", wrong.problems.len()),
            Error::Disk(error) => error.phrase(),
        }
    }
}

/// A project and its texts.
#[derive(Debug)]
pub struct Engine {
    pub(super) snapshot: Arc<Snapshot>,
    /// The files as they were found and read, where changes are waited for.
    pub(super) texts: Option<(disk::Listing, Cells)>,
}

impl Engine {
    /// Opens the project that `start` belongs to and reads all its texts.
    ///
    /// # Errors
    /// If there is no project, or its settings cannot be understood. A single text that cannot be read
    /// is no error: it takes part with its damage.
    pub fn open(start: &Path) -> Result<Engine, Error> {
        Engine::load(start, None)
    }

    /// The same, for a run that goes on: what the checks found is remembered for [`Engine::update`].
    ///
    /// # Errors
    /// As [`Engine::open`].
    pub fn open_to_watch(start: &Path) -> Result<Engine, Error> {
        Engine::load(start, Some(Arc::default()))
    }

    pub(super) fn load(start: &Path, findings: Option<Arc<KnownFindings>>) -> Result<Engine, Error> {
        let root = disk::find_root(start).ok_or_else(|| Error::NoProject(start.to_owned()))?;
        let file = disk::read_settings_text(&root)?.ok_or_else(|| Error::NoProject(start.to_owned()))?;
        let Parsed {
            tree: settings,
            mut problems,
        } = settings::read(&file.text);
        problems.extend(file.damage.clone());
        problems.sort_by_key(|problem| problem.span);
        if !problems.is_empty() {
            return Err(Error::Settings(Box::new(SettingsMistakes { file, problems })));
        }
        memory::make_room();
        let listing = disk::list(&root, &settings);
        let cells = Cells::read(&root, &settings, &listing);
        let texts = findings.is_some().then(|| (listing, cells.clone()));
        let mut snapshot = snapshot(root, settings, Some(file), cells, None);
        snapshot.findings = findings;
        Ok(Engine {
            snapshot: Arc::new(snapshot),
            texts,
        })
    }

    /// A project whose texts are given, not read.
    pub fn new(root: PathBuf, settings: Settings, files: disk::ProjectFiles) -> Engine {
        let cells = Cells::of(&settings, files);
        Engine {
            snapshot: Arc::new(snapshot(root, settings, None, cells, None)),
            texts: None,
        }
    }

    /// The project as it was read.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot)
    }
}

/// Puts texts in their places; what `before` has planned on the same texts is not planned again.
pub(super) fn snapshot(
    root: PathBuf,
    settings: Settings,
    settings_file: Option<TextFile>,
    cells: Cells,
    before: Option<&Snapshot>,
) -> Snapshot {
    let Cells {
        documents,
        catalogs,
        records,
        mut skipped,
    } = cells;
    let mut folders: BTreeMap<Locale, Folder> = BTreeMap::new();
    let mut strays = Vec::new();
    let listed = Listed::of(&settings);
    for locale in settings.locales.iter().flatten() {
        folders.insert(locale.clone(), Folder::default());
    }
    for (place, cell) in catalogs {
        let Some(locale) = listed.locale(&place) else {
            strays.push((place.folder, cell));
            continue;
        };
        let folder = folders.entry(locale).or_default();
        if let Some(first) = folder.catalogs.get(&place.name) {
            skipped.push(twice(cell.file(), first.file()));
        } else {
            folder.catalogs.insert(place.name, cell);
        }
    }
    for (place, cell) in records {
        if let Some(locale) = listed.locale(&place) {
            folders
                .entry(locale)
                .or_default()
                .records
                .insert(place.name, cell);
        }
    }
    let reference = folders.remove(&settings.source_locale).unwrap_or_default();
    let references = references(&settings, reference, documents, &folders, before, &mut skipped);
    skipped.sort_by(|a, b| (&a.0, a.1.span).cmp(&(&b.0, b.1.span)));
    Snapshot {
        root,
        settings,
        settings_file,
        references,
        folders,
        strays,
        skipped,
        texts: OnceLock::new(),
        findings: before.and_then(|before| before.findings.clone()),
    }
}

/// The locales that take part, by the names of their folders.
struct Listed<'a> {
    settings: &'a Settings,
    // Thousands of files share a few names, and reading a tag costs more than a small file.
    known: RefCell<HashMap<String, Option<Locale>>>,
}

impl<'a> Listed<'a> {
    fn of(settings: &'a Settings) -> Listed<'a> {
        Listed {
            settings,
            known: RefCell::default(),
        }
    }

    fn locale(&self, place: &FilePlace) -> Option<Locale> {
        let mut known = self.known.borrow_mut();
        if let Some(locale) = known.get(&place.folder) {
            return locale.clone();
        }
        let locale = Locale::parse(&place.folder).ok().filter(|locale| {
            let listed = self.settings.locales.as_ref();
            listed.is_none_or(|listed| listed.contains(locale)) || *locale == self.settings.source_locale
        });
        known.insert(place.folder.clone(), locale.clone());
        locale
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
        },
    )
}

// A catalog with a source text says what today's document says, whether or not it has been synced.
fn references(
    settings: &Settings,
    mut folder: Folder,
    texts: Vec<(String, Arc<Document>)>,
    locales: &BTreeMap<Locale, Folder>,
    before: Option<&Snapshot>,
    skipped: &mut Vec<(Arc<str>, Problem)>,
) -> BTreeMap<String, LoadedReference> {
    let mut documents: BTreeMap<String, Arc<Document>> = BTreeMap::new();
    for (name, document) in texts {
        if let Some(first) = documents.get(&name) {
            skipped.push(twice(&document.file, &first.file));
        } else {
            documents.insert(name, document);
        }
    }
    let names: BTreeSet<String> = folder.catalogs.keys().chain(documents.keys()).cloned().collect();
    let prepared: Vec<_> = names
        .into_iter()
        .map(|name| (folder.catalogs.remove(&name), documents.remove(&name), name))
        .collect();
    let load = |(written, document, name): (Option<Arc<CatalogCell>>, Option<Arc<Document>>, String)| {
        let path: Arc<str> = match &written {
            Some(cell) => Arc::clone(&cell.file().path),
            None => settings.files.catalogs[0]
                .fill(settings.source_locale.as_str(), &name)
                .into(),
        };
        let planned = document.map(|document| {
            let records = locales.values().filter_map(|folder| folder.records.get(&name));
            let origin = Origin {
                document,
                written: written.clone(),
                records: records.cloned().collect(),
            };
            let known = before.and_then(|before| before.references.get(&name)?.planned.as_ref());
            match known.filter(|known| known.origin.is(&origin)) {
                Some(known) => Arc::clone(known),
                None => Arc::new(plan(&path, origin)),
            }
        });
        (
            name,
            LoadedReference {
                path,
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

fn plan(path: &Arc<str>, origin: Origin) -> LoadedText {
    let document = &origin.document;
    let tree = origin.written.as_ref().map(|cell| cell.tree());
    let remembered = sync::remembered(tree, origin.records.iter().map(|cell| cell.tree()));
    let PlannedReference { ids, text, renamed } =
        sync::plan_reference(&document.file.path, &document.parsed.tree, tree, &remembered);
    let now = TextFile {
        path: Arc::clone(path),
        text: text.into(),
        damage: None,
    };
    LoadedText {
        origin,
        ids,
        renamed,
        now: CatalogCell::read(now),
    }
}

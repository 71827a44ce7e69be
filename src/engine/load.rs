//! From a folder to a snapshot.

use super::cell::CatalogCell;
use super::cells::Cells;
use super::count::{NOBODY, Watch};
use super::known::KnownFindings;
use super::place::{self, Place};
use super::project::{Loaded, Project};
use super::snapshot::{Document, Folder, LoadedReference, LoadedText, Origin, Snapshot};
use crate::disk;
use crate::model::{Locale, Phrase, Problem, Settings, TextFile};
use crate::sync::{self, PlannedReference, Remembered};
use crate::text::Span;
use rayon::prelude::*;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

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
    /// Git would not.
    #[error(transparent)]
    Git(#[from] disk::git::GitError),
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
            Error::Git(error) => error.phrase(),
        }
    }
}

/// A project and its texts.
#[derive(Debug)]
pub struct Engine {
    pub(super) snapshot: Arc<Snapshot>,
    /// What was found and read, where changes are waited for.
    pub(super) texts: Option<Texts>,
}

/// A project as it was found and read.
#[derive(Debug)]
pub(super) struct Texts {
    pub project: Project,
    /// Without what the listing adds to them.
    pub settings: Settings,
    pub listing: disk::Listing,
    pub cells: Cells,
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
        Engine::load(project, None, NOBODY)
    }

    /// The same; `watch` is told how many of the texts are read.
    ///
    /// # Errors
    /// As [`Engine::open_project`].
    pub fn open_watched(project: &Project, watch: Watch<'_>) -> Result<Engine, Error> {
        Engine::load(project, None, watch)
    }

    /// The same, for a run that goes on: what the checks found is remembered for [`Engine::update`].
    ///
    /// # Errors
    /// As [`Engine::open_project`].
    pub fn open_to_watch(project: &Project) -> Result<Engine, Error> {
        Engine::load(project, Some(Arc::default()), NOBODY)
    }

    pub(super) fn load(
        project: &Project,
        findings: Option<Arc<KnownFindings>>,
        watch: Watch<'_>,
    ) -> Result<Engine, Error> {
        let root = project.root().to_owned();
        let Loaded {
            settings,
            own,
            projects,
            shipped,
        } = project.load()?;
        let listing = disk::list(&root, &settings);
        let cells = Cells::read(&root, &settings, &listing, watch);
        let texts = findings.is_some().then(|| Texts {
            project: project.clone(),
            settings: settings.clone(),
            listing: listing.clone(),
            cells: cells.clone(),
        });
        let settings = noted(settings, &listing);
        let mut snapshot = snapshot(root, settings, (own, projects), cells, None);
        snapshot.findings = findings;
        snapshot.shipped = shipped;
        snapshot.today = project.today();
        Ok(Engine {
            snapshot: Arc::new(snapshot),
            texts,
        })
    }

    /// A project whose texts are given, not read.
    pub fn new(root: PathBuf, settings: Settings, files: disk::ProjectFiles) -> Engine {
        let cells = Cells::of(&settings, files);
        Engine {
            snapshot: Arc::new(snapshot(root, settings, (None, Vec::new()), cells, None)),
            texts: None,
        }
    }

    /// The project as it was read.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot)
    }
}

/// The settings with what is to be told of the files.
pub(super) fn noted(mut settings: Settings, listing: &disk::Listing) -> Settings {
    settings.notes.extend(place::unlisted(&settings, listing));
    settings.idle.extend(listing.idle.iter().cloned());
    settings
}

/// Puts texts in their places; what `before` has planned on the same texts is not planned again.
pub(super) fn snapshot(
    root: PathBuf,
    settings: Settings,
    (settings_file, project_files): (Option<TextFile>, Vec<TextFile>),
    cells: Cells,
    before: Option<&Snapshot>,
) -> Snapshot {
    let Cells {
        documents,
        mut catalogs,
        records,
        mut skipped,
    } = cells;
    let mut folders: BTreeMap<Locale, Folder> = BTreeMap::new();
    let mut strays = Vec::new();
    let listed = Listed::of(&settings);
    for locale in settings.locales.iter().flatten() {
        folders.insert(locale.clone(), Folder::default());
    }
    // Where references have a place of their own, they come before what only looks like them.
    catalogs.sort_by_key(|(place, _)| place.folder.is_some());
    for (place, cell) in catalogs {
        let Some(locale) = listed.locale(&place) else {
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
        if let Some(locale) = listed.locale(&place) {
            folders
                .entry(locale)
                .or_default()
                .records
                .insert(place.name, cell);
        }
    }
    let reference = folders.remove(&settings.source_locale).unwrap_or_default();
    let mut references = references(&settings, reference, documents, &folders, before, &mut skipped);
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
        texts: OnceLock::new(),
        findings: before.and_then(|before| before.findings.clone()),
        shipped: before.map(|before| before.shipped.clone()).unwrap_or_default(),
        today: before.and_then(|before| before.today.clone()),
    }
}

/// The locales that take part, by the names of their folders.
struct Listed<'a> {
    settings: &'a Settings,
    // Thousands of files share a few names, and reading a tag costs more than a small file.
    known: RefCell<HashMap<Option<String>, Option<Locale>>>,
}

impl<'a> Listed<'a> {
    fn of(settings: &'a Settings) -> Listed<'a> {
        Listed {
            settings,
            known: RefCell::default(),
        }
    }

    fn locale(&self, place: &Place) -> Option<Locale> {
        let mut known = self.known.borrow_mut();
        if let Some(locale) = known.get(&place.folder) {
            return locale.clone();
        }
        let locale = place.locale(self.settings).filter(|locale| {
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
    let spelling = folder.spelling.take();
    for (name, document) in &documents {
        if !folder.catalogs.contains_key(name) && !place::has_place(settings, name) {
            skipped.push(without_place(&document.file));
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
            None => place::new_reference(settings, spelling.as_deref(), &name).into(),
        };
        let planned = document.map(|document| {
            let records = locales.values().filter_map(|folder| folder.records.get(&name));
            let origin = Origin {
                document,
                written: written.clone(),
                records: records.cloned().collect(),
            };
            let known = before.and_then(|before| before.references.get(&name)?.planned.as_ref());
            match known.filter(|known| known.origin.is(&origin) && known.now.file().path == path) {
                Some(known) => Arc::clone(known),
                None => Arc::new(plan(&path, origin)),
            }
        });
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

fn plan(path: &Arc<str>, origin: Origin) -> LoadedText {
    let document = &origin.document;
    let tree = origin.written.as_ref().map(|cell| cell.tree());
    let remembered = Remembered::of(tree, origin.records.iter().map(|cell| cell.tree()));
    let PlannedReference { ids, text, lineage } =
        sync::plan_reference(&document.file.path, &document.parsed.tree, tree, &remembered);
    let now = TextFile {
        path: Arc::clone(path),
        text: text.into(),
        damage: None,
    };
    LoadedText {
        origin,
        ids,
        lineage,
        now: CatalogCell::read(now),
    }
}

//! A project as it was read, and the questions that faces ask of it.

use super::cell::{CatalogCell, RecordsCell};
use crate::build;
use crate::checks;
use crate::compare::{Table, coverage, tables};
use crate::model::{
    Bundle, Catalog, ChangeSet, Coverage, Finding, Locale, LocaleCatalog, Parsed, Phrase, Problem,
    Provenance, Reference, Report, Settings, SourceFile, SourceText, Stray, TextFile, Workspace,
};
use crate::sync::{self, AcceptRequest, SourceWording};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

/// A project's texts and trees; immutable.
#[derive(Debug)]
pub struct Snapshot {
    pub(super) root: PathBuf,
    pub(super) settings: Settings,
    pub(super) settings_file: Option<TextFile>,
    pub(super) project_files: Vec<TextFile>,
    pub(super) references: BTreeMap<String, LoadedReference>,
    pub(super) folders: BTreeMap<Locale, Folder>,
    pub(super) strays: Vec<(String, CatalogCell)>,
    pub(super) skipped: Vec<(Arc<str>, Problem)>,
}

/// The files of one locale, by catalog name.
#[derive(Debug, Default)]
pub(super) struct Folder {
    /// What stands for the locale in the paths of its catalogs, where there are any.
    pub spelling: Option<String>,
    pub catalogs: BTreeMap<String, CatalogCell>,
    pub records: BTreeMap<String, RecordsCell>,
}

/// A reference catalog and the source text behind it.
#[derive(Debug)]
pub(super) struct LoadedReference {
    pub path: Arc<str>,
    /// Where its translation lies or would lie, for the locales that it is translated into.
    pub targets: BTreeMap<Locale, Arc<str>>,
    pub written: Option<CatalogCell>,
    pub planned: Option<LoadedText>,
}

/// A source text, and the reference catalog that it should have.
#[derive(Debug)]
pub(super) struct LoadedText {
    pub file: TextFile,
    pub parsed: Parsed<SourceText>,
    pub ids: Vec<String>,
    pub renamed: Vec<(String, String)>,
    pub now: CatalogCell,
}

static NO_CATALOG: LazyLock<Catalog<'static>> = LazyLock::new(Catalog::empty);
static NO_RECORDS: LazyLock<Provenance<'static>> = LazyLock::new(Provenance::default);

impl Snapshot {
    /// The folder that the paths are below.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The project's settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The text of a file that was read, by its path below the root.
    pub fn text_of(&self, path: &str) -> Option<Arc<str>> {
        self.file(path).map(|file| Arc::clone(&file.text))
    }

    /// A file that was read, by its path below the root.
    pub fn file(&self, path: &str) -> Option<&TextFile> {
        let references = self.references.values().flat_map(|reference| {
            let written = reference.written.iter().map(CatalogCell::file);
            written.chain(reference.planned.iter().map(|planned| &planned.file))
        });
        let folders = self.folders.values().flat_map(|folder| {
            let catalogs = folder.catalogs.values().map(CatalogCell::file);
            catalogs.chain(folder.records.values().map(RecordsCell::file))
        });
        let strays = self.strays.iter().map(|(_, cell)| cell.file());
        references
            .chain(folders)
            .chain(strays)
            .chain(&self.settings_file)
            .chain(&self.project_files)
            .find(|file| *file.path == *path)
    }

    /// The project as one value.
    pub fn workspace(&self) -> Workspace<'_> {
        let references = self
            .references
            .iter()
            .map(|(name, loaded)| (name.as_str(), reference(name, loaded)));
        let references: BTreeMap<&str, Reference<'_>> = references.collect();
        let locales = self.folders.iter().map(|(locale, folder)| {
            let wanted = self.references.iter();
            let wanted = wanted.filter(|(_, loaded)| loaded.targets.contains_key(locale));
            let names: BTreeSet<&str> = wanted
                .map(|(name, _)| name.as_str())
                .chain(folder.catalogs.keys().map(String::as_str))
                .collect();
            let catalogs = names
                .into_iter()
                .map(|name| (name, self.locale_catalog(locale, folder, name)));
            (locale.clone(), catalogs.collect())
        });
        Workspace {
            settings: &self.settings,
            locales: locales.collect(),
            references,
            skipped: &self.skipped,
            strays: self.strays(),
        }
    }

    // One for each folder, with the first file in it.
    fn strays(&self) -> Vec<Stray> {
        let mut strays: Vec<Stray> = Vec::new();
        let mut add = |name: &str, suggestion: Option<Locale>, path: &Arc<str>| {
            if strays.iter().all(|stray| stray.name != *name) {
                strays.push(Stray {
                    name: name.to_owned(),
                    suggestion,
                    path: Arc::clone(path),
                });
            }
        };
        for (name, cell) in &self.strays {
            let suggestion = Locale::parse(name).err().and_then(|wrong| wrong.suggestion);
            add(name, suggestion, &cell.file().path);
        }
        for (locale, folder) in &self.folders {
            let first = folder.catalogs.values().next();
            if let (Some(spelling), Some(first)) = (&folder.spelling, first)
                && *spelling != self.settings.folder_of(locale)
            {
                add(spelling, Some(locale.clone()), &first.file().path);
            }
        }
        strays
    }

    fn locale_catalog<'s>(&'s self, locale: &Locale, folder: &'s Folder, name: &str) -> LocaleCatalog<'s> {
        let (catalog, records) = (folder.catalogs.get(name), folder.records.get(name));
        let files = &self.settings.files;
        let target = || self.references.get(name)?.targets.get(locale).cloned();
        let path = match catalog {
            Some(cell) => Arc::clone(&cell.file().path),
            None => target().unwrap_or_else(|| "".into()),
        };
        let provenance_path = records.map_or_else(
            || files.provenance.fill(locale.as_str(), name).into(),
            |cell| Arc::clone(&cell.file().path),
        );
        LocaleCatalog {
            path,
            file: catalog.map(CatalogCell::file),
            tree: catalog.map_or(&*NO_CATALOG, CatalogCell::tree),
            problems: catalog.map_or(&[], CatalogCell::problems),
            provenance_path,
            provenance_file: records.map(RecordsCell::file),
            provenance: records.map_or(&*NO_RECORDS, RecordsCell::tree),
            provenance_problems: records.map_or(&[], RecordsCell::problems),
        }
    }

    /// What the checks find, in `only` these locales and the source, and the coverage of these locales.
    pub fn report(&self, only: Option<&[Locale]>) -> Report {
        let workspace = self.workspace();
        let tables = tables(&workspace);
        let mut findings: Vec<_> = tables
            .par_iter()
            .flat_map_iter(|table| checks::of_table(table, &self.settings))
            .collect();
        let references: Vec<&Reference<'_>> = workspace.references.values().collect();
        findings.par_extend(
            references
                .into_par_iter()
                .flat_map_iter(|reference| checks::of_reference(reference, &self.settings)),
        );
        let links = checks::Links::new(&workspace);
        findings.par_extend(
            links
                .locales()
                .into_par_iter()
                .flat_map_iter(|locale| checks::of_locale(&links, locale)),
        );
        findings.extend(checks::of_project(&workspace));
        // An exception is idle only if it allows nothing anywhere, so all findings are judged first.
        let mut findings = checks::judge(findings, &workspace, self.settings_file.as_ref());
        let mut coverage: Vec<Coverage> = tables.par_iter().map(coverage).collect();
        if let Some(only) = only {
            findings.retain(|finding| finding.locale.as_ref().is_none_or(|locale| only.contains(locale)));
            coverage.retain(|coverage| only.contains(&coverage.locale));
        }
        Report { findings, coverage }
    }

    /// The tables' coverage, by locale and catalog.
    pub fn coverage(&self) -> Vec<Coverage> {
        tables(&self.workspace()).par_iter().map(coverage).collect()
    }

    /// Calls `act` with the tables of all locales.
    pub fn with_tables<T>(&self, act: impl FnOnce(&Workspace<'_>, &[Table<'_>]) -> T) -> T {
        let workspace = self.workspace();
        let tables = tables(&workspace);
        act(&workspace, &tables)
    }

    /// What brings the project in step.
    pub fn plan_sync(&self) -> ChangeSet {
        let renamed = self.references.iter().filter_map(|(name, loaded)| {
            let planned = loaded
                .planned
                .as_ref()
                .filter(|planned| !planned.renamed.is_empty())?;
            Some((name.clone(), planned.renamed.clone()))
        });
        let renamed = renamed.collect();
        self.with_tables(|workspace, tables| sync::plan_sync(workspace, tables, &renamed))
    }

    /// What a person's acceptance records.
    ///
    /// # Errors
    /// A phrase that says which locale or message there is not.
    pub fn plan_accept(&self, request: &AcceptRequest) -> Result<ChangeSet, Phrase> {
        self.with_tables(|_, tables| sync::plan_accept(tables, request))
    }

    /// The edits that `findings`, those of a report of this snapshot, carry.
    pub fn plan_fix(&self, findings: &[Finding], source: SourceWording) -> ChangeSet {
        self.with_tables(|workspace, tables| sync::plan_fix(workspace, tables, findings, source))
    }

    /// The bundles of all locales; `say` says a phrase in the language of a page.
    pub fn bundle(&self, say: &dyn Fn(&Locale, &Phrase) -> String) -> Bundle {
        self.with_tables(|workspace, tables| build::bundle(workspace, tables, say))
    }
}

fn reference<'s>(name: &'s str, loaded: &'s LoadedReference) -> Reference<'s> {
    let now = loaded
        .planned
        .as_ref()
        .map(|planned| &planned.now)
        .or(loaded.written.as_ref());
    Reference {
        name,
        path: Arc::clone(&loaded.path),
        now: now.map_or(&*NO_CATALOG, CatalogCell::tree),
        problems: loaded.written.as_ref().map_or(&[], CatalogCell::problems),
        file: loaded.written.as_ref().map(CatalogCell::file),
        written: loaded.written.as_ref().map(CatalogCell::tree),
        source: loaded.planned.as_ref().map(|planned| SourceFile {
            file: &planned.file,
            tree: &planned.parsed.tree,
            problems: &planned.parsed.problems,
            ids: &planned.ids,
        }),
    }
}

//! A project as it was read, and the questions that faces ask of it.

use super::cell::{CatalogCell, RecordsCell};
use super::count::{Count, NOBODY, Watch};
use super::known::{Ingredients, KnownFindings, PivotCells, Shelf};
use crate::checks;
use crate::compare::{Indexes, Table, chain, coverage, source_words, tables};
use crate::model::{
    Catalog, ChangeSet, Coverage, Finding, Locale, LocaleCatalog, Parsed, Phrase, Problem, Provenance,
    Reference, Report, Settings, Shipped, SourceFile, SourceText, Stray, TextFile, Workspace,
};
use crate::policy::{Account, Lapse, Release, critical_ids, lapse};
use crate::sync::{
    self, AcceptRequest, Lineage, MoveRequest, Refusal, RenameRequest, ShipRequest, SourceWording,
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, OnceLock};

/// A project's texts and trees; immutable.
#[derive(Debug)]
pub struct Snapshot {
    pub(super) root: PathBuf,
    pub(super) settings: Settings,
    pub(super) settings_file: Option<TextFile>,
    pub(super) project_files: Vec<TextFile>,
    pub(super) references: BTreeMap<String, LoadedReference>,
    pub(super) folders: BTreeMap<Locale, Folder>,
    pub(super) strays: Vec<(String, Arc<CatalogCell>)>,
    pub(super) skipped: Vec<(Arc<str>, Problem)>,
    /// All texts by path, once one is asked for.
    pub(super) texts: OnceLock<HashMap<Arc<str>, Arc<str>>>,
    /// What the checks found before, where that is remembered.
    pub(super) findings: Option<Arc<KnownFindings>>,
    pub(super) shipped: Shipped,
    /// The day of the run, if it is known.
    pub(super) today: Option<Arc<str>>,
}

/// The files of one locale, by catalog name.
#[derive(Debug, Default)]
pub(super) struct Folder {
    /// What stands for the locale in the paths of its catalogs, where there are any.
    pub spelling: Option<String>,
    pub catalogs: BTreeMap<String, Arc<CatalogCell>>,
    pub records: BTreeMap<String, Arc<RecordsCell>>,
}

/// A reference catalog and the source text behind it.
#[derive(Clone, Debug)]
pub(super) struct LoadedReference {
    pub path: Arc<str>,
    /// Where its translation lies or would lie, for the locales that it is translated into.
    pub targets: BTreeMap<Locale, Arc<str>>,
    pub written: Option<Arc<CatalogCell>>,
    pub planned: Option<Arc<LoadedText>>,
}

/// A source text.
#[derive(Debug)]
pub(super) struct Document {
    pub file: TextFile,
    pub parsed: Parsed<SourceText>,
}

/// The reference catalog that a source text should have.
#[derive(Debug)]
pub(super) struct LoadedText {
    pub origin: Origin,
    pub ids: Vec<String>,
    pub lineage: Lineage,
    pub now: CatalogCell,
}

/// What a reference catalog is planned from.
#[derive(Debug)]
pub(super) struct Origin {
    pub document: Arc<Document>,
    pub written: Option<Arc<CatalogCell>>,
    pub records: Vec<Arc<RecordsCell>>,
}

impl Origin {
    /// Whether both are the very same texts.
    pub fn is(&self, other: &Origin) -> bool {
        Arc::ptr_eq(&self.document, &other.document)
            && is_same(&self.written, &other.written)
            && self.records.len() == other.records.len()
            && self
                .records
                .iter()
                .zip(&other.records)
                .all(|(one, other)| Arc::ptr_eq(one, other))
    }
}

/// Whether both are the very same, or nothing.
pub(super) fn is_same<T>(one: &Option<Arc<T>>, other: &Option<Arc<T>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other),
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
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
        let text = |file: &TextFile| (Arc::clone(&file.path), Arc::clone(&file.text));
        let texts = self.texts.get_or_init(|| self.files().map(text).collect());
        texts.get(path).cloned()
    }

    /// A file that was read, by its path below the root.
    pub fn file(&self, path: &str) -> Option<&TextFile> {
        self.files().find(|file| *file.path == *path)
    }

    /// All files that were read.
    pub fn files(&self) -> impl Iterator<Item = &TextFile> {
        let references = self.references.values().flat_map(|reference| {
            let written = reference.written.iter().map(|cell| cell.file());
            let documents = reference
                .planned
                .iter()
                .map(|planned| &planned.origin.document.file);
            written.chain(documents)
        });
        let folders = self.folders.values().flat_map(|folder| {
            let catalogs = folder.catalogs.values().map(|cell| cell.file());
            catalogs.chain(folder.records.values().map(|cell| cell.file()))
        });
        let strays = self.strays.iter().map(|(_, cell)| cell.file());
        references
            .chain(folders)
            .chain(strays)
            .chain(&self.settings_file)
            .chain(&self.project_files)
            .chain(&self.shipped.file)
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
            shipped: &self.shipped,
            today: self.today.as_deref(),
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
            file: catalog.map(|cell| cell.file()),
            tree: catalog.map_or(&*NO_CATALOG, |cell| cell.tree()),
            problems: catalog.map_or(&[], |cell| cell.problems()),
            provenance_path,
            provenance_file: records.map(|cell| cell.file()),
            provenance: records.map_or(&*NO_RECORDS, |cell| cell.tree()),
            provenance_problems: records.map_or(&[], |cell| cell.problems()),
        }
    }

    /// What the checks find, in `only` these locales and the source; without coverage.
    pub fn report(&self, only: Option<&[Locale]>) -> Report {
        self.report_watched(only, NOBODY)
    }

    /// The same; `watch` is told how many of the catalogs are checked.
    #[expect(clippy::disallowed_methods, reason = "this is the room of threads")]
    pub fn report_watched(&self, only: Option<&[Locale]>, watch: Watch<'_>) -> Report {
        let workspace = self.workspace();
        let (mut findings, (of_locales, of_project)) = rayon::join(
            || self.of_parts(&workspace, watch),
            || (self.of_locales(&workspace), checks::of_project(&workspace)),
        );
        findings.extend(of_locales);
        findings.extend(of_project);
        self.judged(findings, &workspace, only)
    }

    /// The report with all that was found, in `only` these locales and the source.
    pub(super) fn judged(
        &self,
        mut findings: Vec<Finding>,
        workspace: &Workspace<'_>,
        only: Option<&[Locale]>,
    ) -> Report {
        findings.extend(self.of_policy(workspace));
        // An exception is idle only if it allows nothing anywhere, so all findings are judged first.
        let mut findings = checks::judge(findings, workspace, self.settings_file.as_ref());
        if let Some(only) = only {
            findings.retain(|finding| finding.locale.as_ref().is_none_or(|locale| only.contains(locale)));
        }
        Report {
            findings,
            coverage: Vec::new(),
        }
    }

    /// What the checks of demands find.
    fn of_policy(&self, workspace: &Workspace<'_>) -> Vec<Finding> {
        let coverage = match self.settings.policy.is_empty() {
            true => Vec::new(),
            false => self.coverage(None),
        };
        let release = Release::of(workspace, &coverage, self.lapses(workspace));
        checks::of_policy(&Account {
            workspace,
            coverage: &coverage,
            release: &release,
        })
    }

    /// Calls `act` with the project beside its own demands.
    pub fn with_account<T>(&self, act: impl FnOnce(&Account<'_, '_>) -> T) -> T {
        let workspace = self.workspace();
        let coverage = self.coverage(None);
        let release = Release::of(&workspace, &coverage, self.lapses(&workspace));
        act(&Account {
            workspace: &workspace,
            coverage: &coverage,
            release: &release,
        })
    }

    /// What readers may get.
    pub(super) fn release<'s>(&self, workspace: &'s Workspace<'s>) -> Release<'s> {
        let coverage = match self.settings.policy.is_empty() {
            true => Vec::new(),
            false => self.coverage(None),
        };
        Release::of(workspace, &coverage, self.lapses(workspace))
    }

    /// Critical messages that are not current.
    fn lapses<'s>(&self, workspace: &'s Workspace<'s>) -> Vec<Lapse<'s>> {
        let references = workspace.references.par_iter();
        let critical: BTreeMap<&str, BTreeSet<&str>> = references
            .map(|(name, reference)| (*name, critical_ids(reference, &self.settings)))
            .filter(|(_, ids)| !ids.is_empty())
            .collect();
        if critical.is_empty() {
            return Vec::new();
        }
        let indexes = Indexes::of(workspace);
        let names: Vec<(&'s Locale, &'s str)> = indexes
            .names()
            .filter(|(_, name)| critical.contains_key(name))
            .collect();
        let of_table = |(locale, name)| lapse(&indexes.table(locale, name), &critical[name]);
        names.into_par_iter().filter_map(of_table).collect()
    }

    /// What the checks of single catalogs find: those of the locales, then those of the source locale.
    fn of_parts(&self, workspace: &Workspace<'_>, watch: Watch<'_>) -> Vec<Finding> {
        let indexes = Indexes::of(workspace);
        let wanted = checks::Wanted::of(&self.settings);
        let names: Vec<(&Locale, &str)> = indexes.names().collect();
        let count = Count::new(names.len() + workspace.references.len(), watch);
        // A table is large and its findings are few: it lives for as long as it is checked.
        let of_table = |(locale, name)| {
            count.step();
            let find = || checks::of_table(&indexes.table(locale, name), &wanted);
            match &self.findings {
                Some(known) => {
                    let has_records = indexes.has_records(locale);
                    known.of(locale, name, self.ingredients(locale, name, has_records), find)
                }
                None => find(),
            }
        };
        let mut findings: Vec<Finding> = names.into_par_iter().flat_map_iter(of_table).collect();
        let of_reference = |reference: &&Reference<'_>| {
            count.step();
            let find = || checks::of_reference(reference, &wanted);
            match &self.findings {
                Some(known) => {
                    let ingredients = self.ingredients_of_reference(reference);
                    known.of(&self.settings.source_locale, reference.name, ingredients, find)
                }
                None => find(),
            }
        };
        let references: Vec<&Reference<'_>> = workspace.references.values().collect();
        findings.par_extend(references.par_iter().flat_map_iter(of_reference));
        findings
    }

    /// What the checks of whole locales find.
    fn of_locales(&self, workspace: &Workspace<'_>) -> Vec<Finding> {
        let links = checks::Links::new(workspace);
        let locales = links.locales().into_par_iter();
        let findings = locales.flat_map_iter(|locale| {
            let find = || checks::of_locale(&links, locale);
            match &self.findings {
                Some(known) => known.of_locale(locale, self.shelf(locale), find),
                None => find(),
            }
        });
        findings.collect()
    }

    /// The catalogs that a reference in `locale` may lead to: its own, those of the locales behind it, and
    /// those of the source locale.
    fn shelf(&self, locale: Option<&Locale>) -> Shelf {
        let known: BTreeSet<&Locale> = self
            .folders
            .keys()
            .chain([&self.settings.source_locale])
            .collect();
        let behind = locale.map(|locale| chain(locale, &self.settings, &known));
        let locales = locale.into_iter().chain(behind.into_iter().flatten());
        let folders = locales.filter_map(|locale| self.folders.get(locale));
        let own = folders.flat_map(|folder| folder.catalogs.values()).cloned();
        let references = self.references.values();
        let written = references.clone().filter_map(|loaded| loaded.written.clone());
        Shelf {
            catalogs: own.chain(written).collect(),
            texts: references.filter_map(|loaded| loaded.planned.clone()).collect(),
        }
    }

    /// All that a reference catalog is made of.
    fn ingredients_of_reference(&self, reference: &Reference<'_>) -> Ingredients {
        let loaded = self.references.get(reference.name);
        Ingredients {
            written: loaded.and_then(|loaded| loaded.written.clone()),
            planned: loaded.and_then(|loaded| loaded.planned.clone()),
            catalog: None,
            records: None,
            path: Some(Arc::clone(&reference.path)),
            has_records: false,
            pivots: Vec::new(),
        }
    }

    /// All that a table is made of.
    fn ingredients(&self, locale: &Locale, name: &str, has_records: bool) -> Ingredients {
        let reference = self.references.get(name);
        let folder = self.folders.get(locale);
        let pivots = self.settings.pivots_of(locale).into_iter().map(|pivot| {
            let folder = self.folders.get(pivot);
            PivotCells {
                catalog: folder.and_then(|folder| folder.catalogs.get(name).cloned()),
                records: folder.and_then(|folder| folder.records.get(name).cloned()),
            }
        });
        Ingredients {
            pivots: pivots.collect(),
            written: reference.and_then(|reference| reference.written.clone()),
            planned: reference.and_then(|reference| reference.planned.clone()),
            catalog: folder.and_then(|folder| folder.catalogs.get(name).cloned()),
            records: folder.and_then(|folder| folder.records.get(name).cloned()),
            path: reference.and_then(|reference| reference.targets.get(locale).cloned()),
            has_records,
        }
    }

    /// The tables' coverage, by locale and catalog; of `only` these locales.
    pub fn coverage(&self, only: Option<&[Locale]>) -> Vec<Coverage> {
        let workspace = self.workspace();
        let indexes = Indexes::of(&workspace);
        let words: HashMap<&str, Vec<usize>> = workspace
            .references
            .par_iter()
            .map(|(name, reference)| (*name, source_words(reference)))
            .collect();
        let names: Vec<(&Locale, &str)> = indexes
            .names()
            .filter(|(locale, _)| only.is_none_or(|only| only.contains(locale)))
            .collect();
        let of_table = |(locale, name)| {
            let words = words.get(name).map_or(&[][..], Vec::as_slice);
            coverage(&indexes.table(locale, name), words)
        };
        names.into_par_iter().map(of_table).collect()
    }

    /// Calls `act` with the tables of all locales.
    pub fn with_tables<T>(&self, act: impl FnOnce(&Workspace<'_>, &[Table<'_>]) -> T) -> T {
        let workspace = self.workspace();
        let tables = tables(&workspace);
        act(&workspace, &tables)
    }

    /// What brings the project in step.
    pub fn plan_sync(&self) -> ChangeSet {
        let lineages = self.references.iter().filter_map(|(name, loaded)| {
            let planned = loaded.planned.as_ref()?;
            Some((name.as_str(), &planned.lineage))
        });
        let lineages = lineages.collect();
        self.with_tables(|workspace, tables| sync::plan_sync(workspace, tables, &lineages))
    }

    /// What mends damaged records.
    pub fn plan_repair(&self) -> ChangeSet {
        self.with_tables(|_, tables| sync::plan_repair(tables))
    }

    /// What a person's acceptance records.
    ///
    /// # Errors
    /// A phrase that says which locale or message there is not.
    pub fn plan_accept(&self, request: &AcceptRequest) -> Result<ChangeSet, Phrase> {
        self.with_tables(|_, tables| sync::plan_accept(tables, request))
    }

    /// Another name for a message, a term, an attribute or a variable.
    ///
    /// # Errors
    /// A refusal if it cannot be given everywhere without a change of what anything means.
    pub fn plan_rename(&self, request: &RenameRequest) -> Result<ChangeSet, Refusal> {
        sync::plan_rename(&self.workspace(), self.settings_file.as_ref(), request)
    }

    /// Messages that go to another catalog.
    ///
    /// # Errors
    /// A refusal if they cannot go there with all that belongs to them.
    pub fn plan_move(&self, request: &MoveRequest) -> Result<ChangeSet, Refusal> {
        sync::plan_move(&self.workspace(), self.settings_file.as_ref(), request)
    }

    /// The new record of which locales are shipped.
    ///
    /// # Errors
    /// A phrase that says what cannot be shipped or withdrawn.
    pub fn plan_ship(&self, request: &ShipRequest) -> Result<ChangeSet, Phrase> {
        self.with_tables(|workspace, tables| {
            sync::plan_ship(workspace, &Release::of_tables(workspace, tables), request)
        })
    }

    /// The edits that `findings`, those of a report of this snapshot, carry.
    pub fn plan_fix(&self, findings: &[Finding], source: SourceWording) -> ChangeSet {
        self.with_tables(|workspace, tables| sync::plan_fix(workspace, tables, findings, source))
    }
}

fn reference<'s>(name: &'s str, loaded: &'s LoadedReference) -> Reference<'s> {
    let now = loaded
        .planned
        .as_ref()
        .map(|planned| &planned.now)
        .or(loaded.written.as_deref());
    Reference {
        name,
        path: Arc::clone(&loaded.path),
        now: now.map_or(&*NO_CATALOG, CatalogCell::tree),
        problems: loaded.written.as_ref().map_or(&[], |cell| cell.problems()),
        file: loaded.written.as_ref().map(|cell| cell.file()),
        written: loaded.written.as_ref().map(|cell| cell.tree()),
        source: loaded.planned.as_ref().map(|planned| SourceFile {
            file: &planned.origin.document.file,
            tree: &planned.origin.document.parsed.tree,
            problems: &planned.origin.document.parsed.problems,
            ids: &planned.ids,
        }),
    }
}

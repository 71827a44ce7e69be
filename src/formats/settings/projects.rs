//! Settings of a project from all files that say something of them.

use super::mozilla::{self, Tree};
use super::read::{Told, read_and_tell};
use super::{cargo_i18n, pattern, pivots, policy, records};
use crate::model::{CatalogPattern, Exclusion, Filter, Locale, Parsed, Phrase, Problem, Settings, TextFile};
use crate::text::Span;
use std::collections::BTreeMap;
use std::sync::Arc;
use toml::de::DeTable;

/// More files than this below one another come from files that include them in ever new ways.
const MOST_FILES: usize = 2_000;

/// The settings of a project, and the files that they come from.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// What was understood.
    pub settings: Settings,
    /// `diglot.toml`, if the project has one.
    pub own: Option<TextFile>,
    /// The files of other tools, in the order in which they were read.
    pub projects: Vec<TextFile>,
    /// What was not understood, each with its file.
    pub problems: Vec<(Arc<str>, Problem)>,
}

/// What the settings of another tool say.
#[derive(Clone, Debug, Default)]
pub(super) struct Foreign {
    pub source_locale: Option<Locale>,
    pub catalogs: Vec<CatalogPattern>,
    pub filters: Vec<Filter>,
    /// What stands in paths for locales whose tag does not.
    pub folders: BTreeMap<Locale, String>,
}

/// The files that were opened, and what is wrong with them.
pub(super) struct Opened<'o> {
    open: &'o mut dyn FnMut(&str) -> Option<TextFile>,
    pub files: Vec<TextFile>,
    pub problems: Vec<(Arc<str>, Problem)>,
    pub notes: Vec<(Arc<str>, Problem)>,
}

impl Opened<'_> {
    /// The file at a path below the root; `None` if there is none, or if there are too many.
    pub fn file(&mut self, path: &str) -> Option<TextFile> {
        if let Some(file) = self.files.iter().find(|file| *file.path == *path) {
            return Some(file.clone());
        }
        if self.files.len() == MOST_FILES {
            return None;
        }
        let file = (self.open)(path)?;
        if let Some(damage) = &file.damage {
            self.report(path, damage.clone());
        }
        self.files.push(file.clone());
        Some(file)
    }

    pub fn report(&mut self, path: &str, problem: Problem) {
        let is_known = |(known, other): &(Arc<str>, Problem)| **known == *path && *other == problem;
        if !self.problems.iter().any(is_known) {
            self.problems.push((path.into(), problem));
        }
    }
}

/// Reads `diglot.toml` and what it names, or `projects` alone where there is none.
///
/// `open` gives a file by its path below the root, `None` if there is none; it is asked once for each.
pub fn read_project(
    own: Option<TextFile>,
    projects: &[&str],
    open: &mut dyn FnMut(&str) -> Option<TextFile>,
) -> Gathered {
    let mut opened = Opened {
        open,
        files: Vec::new(),
        problems: Vec::new(),
        notes: Vec::new(),
    };
    let (mut settings, said) = match &own {
        Some(file) => {
            let (Parsed { tree, problems }, said) = read_and_tell(&file.text);
            // What else seems wrong in a file that is no text follows from that.
            let problems = match &file.damage {
                Some(damage) => vec![damage.clone()],
                None => problems,
            };
            let problems = problems.into_iter();
            opened
                .problems
                .extend(problems.map(|problem| (Arc::clone(&file.path), problem)));
            (tree, said)
        }
        None => (without_own_file(projects), Told::default()),
    };
    let mut all = Foreign::default();
    for path in settings.files.projects.clone() {
        let Some(file) = opened.file(&path) else {
            let span = settings.pattern_spans.get(&path).copied().unwrap_or_default();
            let message = Phrase::new("settings-no-project").with("file", &*path);
            let help = Some(Phrase::new("settings-no-project-help"));
            let problem = Problem {
                help,
                ..problem(span, message)
            };
            opened.report(&settings.file.clone(), problem);
            continue;
        };
        let foreign = match kind_of(&file.text) {
            Some(Kind::CargoI18n) => cargo_i18n::read(&file, &mut opened),
            Some(Kind::Mozilla) => mozilla_project(&file, &mut opened),
            None => {
                // What is wrong with its syntax is told by the reader that understands most.
                mozilla_project(&file, &mut opened);
                if opened.problems.iter().all(|(wrong, _)| *wrong != file.path) {
                    let message = Phrase::new("settings-unknown-project");
                    opened.report(&path, problem(Span::at(0), message));
                }
                continue;
            }
        };
        all.source_locale = all.source_locale.or(foreign.source_locale);
        all.catalogs.extend(foreign.catalogs);
        all.filters.extend(foreign.filters);
        all.folders.extend(foreign.folders);
    }
    merge(&mut settings, said, all);
    let unsettled = pivots::settle(&mut settings);
    let is_damaged = own.as_ref().is_some_and(|file| file.damage.is_some());
    let unsettled = unsettled.into_iter().chain(policy::settle(&mut settings));
    let unsettled = unsettled.chain(records::settle(&mut settings));
    for problem in unsettled.filter(|_| !is_damaged) {
        opened.report(&settings.file.clone(), problem);
    }
    settings.notes = opened.notes;
    let mut problems = opened.problems;
    // One file after the other, each from its start.
    let order: BTreeMap<Arc<str>, usize> = own
        .iter()
        .chain(&opened.files)
        .enumerate()
        .map(|(number, file)| (Arc::clone(&file.path), number))
        .collect();
    problems.sort_by_key(|(path, problem)| (order.get(path).copied(), problem.span));
    Gathered {
        settings,
        own,
        projects: opened.files,
        problems,
    }
}

/// How many folders above its own the file of a project begins that names no `diglot.toml`.
pub fn folders_up(text: &str) -> usize {
    let (document, _) = DeTable::parse_recoverable(text);
    let basepath = document
        .get_ref()
        .get("basepath")
        .and_then(|value| value.get_ref().as_str());
    let mut depth = 0_usize;
    let mut up = 0;
    for part in basepath.unwrap_or_default().split('/') {
        match part {
            "" | "." => {}
            ".." if depth == 0 => up += 1,
            ".." => depth -= 1,
            _ => depth += 1,
        }
    }
    up
}

/// A tool whose settings can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Mozilla's project configuration, `l10n.toml`.
    Mozilla,
    /// `i18n.toml` of cargo-i18n.
    CargoI18n,
}

/// The tool that a TOML text is the settings of; `None` if it is of neither.
pub fn kind_of(text: &str) -> Option<Kind> {
    let (document, _) = DeTable::parse_recoverable(text);
    let has = |key| document.get_ref().contains_key(key);
    let paths = document
        .get_ref()
        .get("paths")
        .and_then(|value| value.get_ref().as_array());
    let mut tables = paths
        .into_iter()
        .flatten()
        .filter_map(|item| item.get_ref().as_table());
    if has("fallback_language") || has("subcrates") {
        Some(Kind::CargoI18n)
    } else if tables.any(|table| table.contains_key("l10n")) || has("includes") && has("basepath") {
        Some(Kind::Mozilla)
    } else {
        None
    }
}

fn without_own_file(projects: &[&str]) -> Settings {
    let mut settings = Settings::new(english());
    settings.file = projects.first().copied().unwrap_or_default().into();
    settings.files.projects = projects.iter().map(|path| (*path).to_owned()).collect();
    settings.files.source_texts.clear();
    settings
}

fn english() -> Locale {
    Locale::parse("en").expect("`en` is a BCP 47 tag")
}

/// Adds what other tools say; what `diglot.toml` says itself stands.
fn merge(settings: &mut Settings, said: Told, all: Foreign) {
    if settings.files.projects.is_empty() {
        return;
    }
    if !said.source_locale {
        settings.source_locale = all.source_locale.unwrap_or_else(english);
        if let Some(locales) = &mut settings.locales {
            locales.retain(|locale| *locale != settings.source_locale);
        }
    }
    if !said.catalogs {
        settings.files.catalogs.clear();
    }
    settings.files.catalogs.extend(all.catalogs);
    settings.filters.extend(all.filters);
    for (locale, folder) in all.folders {
        let of_locale = settings.locale.entry(locale).or_default();
        of_locale.folder.get_or_insert(folder);
    }
}

/// The catalogs of one of Mozilla's files with all that it includes.
fn mozilla_project(file: &TextFile, opened: &mut Opened<'_>) -> Foreign {
    let mut tree = Tree::default();
    mozilla::read(file, opened, &mut tree);
    let excludes: Arc<[Exclusion]> = tree
        .excluded
        .into_iter()
        .map(|entry| Exclusion {
            path: entry.path,
            locales: entry.locales,
        })
        .collect();
    let source_locale = mozilla::source_locale(&tree.entries);
    for catalogs in &mut tree.entries {
        catalogs.excludes = Arc::clone(&excludes);
    }
    for filter in &mut tree.filters {
        filter.excludes = Arc::clone(&excludes);
    }
    Foreign {
        source_locale,
        catalogs: tree.entries,
        filters: tree.filters,
        folders: tree.folders,
    }
}

pub(super) fn problem(span: Span, message: Phrase) -> Problem {
    Problem {
        related: None,
        span,
        message,
        help: None,
    }
}

/// A path from a folder below the root, without `.` and `..`; both with `/` between their parts.
///
/// # Errors
/// A phrase, if the path leads out of the project.
pub(super) fn join(folder: &str, path: &str) -> Result<String, Phrase> {
    let outside = || Phrase::new("settings-path").with("path", path);
    let mut parts: Vec<&str> = Vec::new();
    if path.starts_with('/') {
        return Err(outside());
    }
    for part in folder.split('/').chain(path.split('/')) {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or_else(outside)?;
            }
            part => parts.push(part),
        }
    }
    let joined = parts.join("/");
    match joined.is_empty() {
        true => Ok(joined),
        false => pattern::path_problem(&joined).map_or(Ok(joined), Err),
    }
}

/// The folder that a file lies in.
pub(super) fn folder_of(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..slash])
}

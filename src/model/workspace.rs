//! A whole project as one immutable value.

use super::{Catalog, Locale, Problem, Provenance, Settings, Shipped, SourceText};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file of the project as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextFile {
    /// Path below the project's root, with `/` between its parts.
    pub path: Arc<str>,
    /// Its text; bytes that are no UTF-8 show as U+FFFD.
    pub text: Arc<str>,
    /// Why it must not be edited and what was not understood at all (not UTF-8, not readable).
    /// Such a file takes part in the run as far as it was read, and is never written.
    pub damage: Option<Problem>,
}

/// All texts of a project, read.
///
/// Catalogs are named by the `{name}` of their path; a source text and its catalogs share a name.
#[derive(Clone, Debug)]
pub struct Workspace<'s> {
    /// The project's settings.
    pub settings: &'s Settings,
    /// Reference catalogs by name.
    pub references: BTreeMap<&'s str, Reference<'s>>,
    /// Of every locale but the source locale, its catalogs by name. A locale of the settings
    /// without a file is there, empty.
    pub locales: BTreeMap<Locale, BTreeMap<&'s str, LocaleCatalog<'s>>>,
    /// Files and folders that take no part, each with the reason.
    pub skipped: &'s [(Arc<str>, Problem)],
    /// Folders in the place of a locale that have not its name.
    pub strays: Vec<Stray>,
    /// Which locales are recorded as shipped.
    pub shipped: &'s Shipped,
    /// The day of the run, as `2026-11-30`; without it no exception expires.
    pub today: Option<&'s str>,
}

/// A folder (or file) that stands where a locale should, and is none of the project's locales, or is one by
/// another spelling of its tag: only the latter takes part in the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stray {
    /// What stands in the place of `{locale}`: no BCP 47 tag, a tag that the settings do not list, or a
    /// deprecated or otherwise spelled tag of a locale that takes part.
    pub name: String,
    /// The tag that may have been meant, and of a folder that takes part its locale's; `None` where none
    /// can be told or `name` is a tag that takes no part.
    pub suggestion: Option<Locale>,
    /// The first catalog found under that name, held like every other file.
    pub path: Arc<str>,
}

/// What translations of one catalog are held against.
#[derive(Clone, Debug)]
pub struct Reference<'s> {
    /// The `{name}`.
    pub name: &'s str,
    /// Path of the reference catalog, whether or not the file exists.
    pub path: Arc<str>,
    /// What the reference says now. For a catalog with a source text this is computed from today's
    /// document, so its spans are not those of the file at `path` while the two are out of step.
    pub now: &'s Catalog<'s>,
    /// Problems of reading `file`.
    pub problems: &'s [Problem],
    /// The file at `path` as it is; `None` if there is none.
    pub file: Option<&'s TextFile>,
    /// The tree of `file`.
    pub written: Option<&'s Catalog<'s>>,
    /// The source text behind it.
    pub source: Option<SourceFile<'s>>,
}

impl Reference<'_> {
    /// Whether the file at `path` says what today's source text says; true of a hand-written catalog.
    pub fn is_in_step(&self) -> bool {
        self.source.is_none() || self.file.is_some_and(|file| *file.text == *self.now.text)
    }
}

/// A source text of a workspace.
#[derive(Clone, Debug)]
pub struct SourceFile<'s> {
    /// The file.
    pub file: &'s TextFile,
    /// Its segments.
    pub tree: &'s SourceText,
    /// Problems of reading it.
    pub problems: &'s [Problem],
    /// The message id of each segment, in the order of `tree.segments`.
    pub ids: &'s [String],
}

/// One catalog of one locale, with its records.
#[derive(Clone, Debug)]
pub struct LocaleCatalog<'s> {
    /// Path of the catalog, whether or not the file exists.
    pub path: Arc<str>,
    /// The catalog's file, if there is one.
    pub file: Option<&'s TextFile>,
    /// Its tree; empty where there is no file.
    pub tree: &'s Catalog<'s>,
    /// Problems of reading it.
    pub problems: &'s [Problem],
    /// Path of the records, whether or not the file exists.
    pub provenance_path: Arc<str>,
    /// The records' file, if there is one.
    pub provenance_file: Option<&'s TextFile>,
    /// Its records; empty where there is no file.
    pub provenance: &'s Provenance<'s>,
    /// Problems of reading the records.
    pub provenance_problems: &'s [Problem],
}

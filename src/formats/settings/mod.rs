//! `diglot.toml` ⇄ settings, and the settings of other tools → the same.
//!
//! - Reading never fails and reports every problem in one pass, each with its span
//!   (`every_mistake_is_found_in_one_pass`); what is understood is used, the rest keeps its default.
//! - A written file reads back as the settings that it was written from
//!   (`what_is_written_reads_back_the_same`).
//! - The keys stand in one table, [`KEYS`]: reading, suggestions and the written file's comments come from it.
//! - Files of other tools are read as they stand, each problem with its own file
//!   (`what_is_wrong_is_told_of_the_file_that_is_wrong`).
//!
//! The keys (`every_key_is_documented` holds this list):
//!
//! - `source-locale`: the locale of source texts and reference catalogs; not needed where `projects` tell it.
//! - `locales`: the locales to translate into; without it, every locale that has a folder.
//! - `files.source-texts`: patterns of documents, each with `{name}`.
//! - `files.catalogs`: patterns of catalogs, each with `{locale}`. `{name}` and the stars (`*`, a part or a
//!   piece of one; `**`, any folders) become the catalog's name. A pattern may be a table instead:
//!   `files.catalogs.path` is the pattern, `files.catalogs.reference` where the source locale's catalogs are
//!   if they lie elsewhere (with the same `{name}` and stars in the same order), `files.catalogs.locales` the
//!   only locales of these catalogs, and `files.catalogs.exclude` what the pattern does not stand for.
//! - `files.provenance`: where records are, with `{locale}` and `{name}`.
//! - `files.projects`: settings of other tools that say where catalogs are. Without `files.catalogs` they
//!   alone do.
//! - `files.exclude`: patterns of source texts and catalogs that take no part.
//! - `texts.front-matter`: keys of front matter whose values are translated.
//! - `locale.*`: a table for one locale. `locale.*.name` is its name in itself, `locale.*.fallback` where to
//!   look for what it lacks, `locale.*.folder` what paths call it where that is not its tag.
//!   `locale.*.from` is its pivot: another locale of the project whose texts are translated into it, where
//!   those are not the source's. The source locale itself says no more than no key. Pivots form chains and no
//!   circles (`pivots`), and one that no list of `locales` names and no folder holds is found by the check
//!   `unknown-locale`.
//! - `checks.*`: the level of a check, or one for each grade.
//! - `exception`: findings to leave out: `exception.check`, `exception.locale`, `exception.file`,
//!   `exception.id`, and `exception.reason`, which is never empty.
//! - `fluent.functions`: the functions of the program, beside `NUMBER` and `DATETIME`; without the key, those that
//!   the source uses.
//! - `bundle`: catalogs that the program loads together: `bundle.name`, and `bundle.catalogs`, in which `*` stands
//!   for any part of a name. A catalog of no bundle sees all others.
//! - `build.folder`, `build.outdated`: where bundles go, and what readers get for an outdated passage.

mod cargo_i18n;
mod exceptions;
mod files;
mod keys;
mod mozilla;
mod pattern;
mod pivots;
mod projects;
mod read;
mod values;
mod write;

pub use exceptions::{ExceptionPlace, exception_places};
pub use keys::{KEYS, Key, Kind};
pub use projects::{Gathered, Kind as ProjectKind, folders_up, kind_of, read_project};
pub use read::read;
pub use write::write;

/// Name of the settings' file in the project's root.
pub const FILE_NAME: &str = "diglot.toml";

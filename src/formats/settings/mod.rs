//! `diglot.toml` ⇄ settings, and the settings of other tools → the same.
//!
//! - Reading never fails and reports every problem in one pass, each with its span
//!   (`every_mistake_is_found_in_one_pass`); what is understood is used, the rest keeps its default.
//! - A mistake is told once, in words for people who do not know TOML, and with what to write instead
//!   (`every_mistake_is_told_in_words_that_say_what_to_do`, over `tests/settings/wrong.md`).
//! - A written file reads back as the settings that it was written from
//!   (`what_is_written_reads_back_the_same`).
//! - The keys stand in one table, [`KEYS`]: reading, suggestions and the written file's comments come from it.
//! - Files of other tools are read as they stand, each problem with its own file
//!   (`what_is_wrong_is_told_of_the_file_that_is_wrong`).
//!
//! - `README.md` beside this file is one page of all keys, made from [`KEYS`] and `TABLES`
//!   (`tests/generated_pages.rs`); each example on it is read without a problem (`every_example_is_read`), and by the
//!   JSON schema for editors too (`every_example_is_valid_by_the_schema`).

mod build;
mod cargo_i18n;
mod example;
mod exceptions;
mod files;
mod keys;
mod misplace;
mod mozilla;
mod opened;
mod page;
mod pattern;
mod pivots;
mod policy;
mod projects;
mod read;
mod records;
mod schema;
mod syntax;
mod tables;
mod values;
mod whole;
mod write;
mod write_policy;

pub use exceptions::{ExceptionPlace, bundled_catalogs, exception_places};
pub use keys::{KEYS, Key, Kind};
pub use page::page;
pub use projects::{Gathered, Kind as ProjectKind, folders_up, kind_of, read_project};
pub use read::read;
pub use schema::schema;
pub use tables::{TABLES, Table};
pub use write::write;

/// Name of the settings' file in the project's root.
pub const FILE_NAME: &str = "diglot.toml";

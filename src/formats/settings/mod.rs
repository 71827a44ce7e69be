//! `diglot.toml` ⇄ settings.
//!
//! - Reading never fails and reports every problem in one pass, each with its span
//!   (`every_mistake_is_found_in_one_pass`); what is understood is used, the rest keeps its default.
//! - A written file reads back as the settings that it was written from
//!   (`what_is_written_reads_back_the_same`).
//! - The keys stand in one table, [`KEYS`]: reading, suggestions and the written file's comments come from it.

mod cargo_i18n;
mod keys;
mod mozilla;
mod pattern;
mod projects;
mod read;
mod values;
mod write;

pub use keys::{KEYS, Key, Kind};
pub use projects::{Gathered, Kind as ProjectKind, folders_up, kind_of, read_project};
pub use read::read;
pub use write::write;

/// Name of the settings' file in the project's root.
pub const FILE_NAME: &str = "diglot.toml";

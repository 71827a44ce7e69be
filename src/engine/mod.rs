//! Holds the texts of a project, reads them in parallel, and answers questions about them.
//!
//! A [`Snapshot`] is immutable: the same texts give the same answers, on one thread or many. All
//! parallel work of the program is in this room.

mod cell;
mod load;
mod place;
mod project;
mod snapshot;

pub use load::{Engine, Error, SettingsMistakes};
pub use project::Project;
pub use snapshot::Snapshot;

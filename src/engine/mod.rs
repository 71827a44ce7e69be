//! Holds the texts of a project, reads them in parallel, and answers questions about them.
//!
//! A [`Snapshot`] is immutable: the same texts give the same answers, on one thread or many. All
//! parallel work of the program is in this room.

mod archive;
mod bundle;
mod cell;
mod cells;
mod count;
mod fingerprints;
mod known;
mod load;
mod parts;
mod place;
mod project;
mod revision;
mod shards;
mod snapshot;
mod update;
mod verify;

pub use archive::Archive;
pub use bundle::Built;
pub use count::Watch;
pub use load::{Engine, Error, SettingsMistakes};
pub use parts::write_in_parts;
pub use project::Project;
pub use revision::{Past, impact};
pub use shards::Share;
pub use snapshot::Snapshot;
pub use verify::{Verified, VerifyError, verify};

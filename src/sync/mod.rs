//! Plans that bring a project in step: what would change, as a change set. Nothing here writes.

mod accept;
mod carry;
mod editing;
mod fix;
mod import;
pub mod init;
mod layout;
mod lineage;
mod record;
mod reference;
mod remembered;
mod step;

pub use accept::{AcceptRequest, Word, plan_accept};
pub use editing::{Refusal, RenameRequest, plan_rename};
pub use fix::{SourceWording, plan_fix};
pub use import::{path_of, plan_import};
pub use lineage::Lineage;
pub use reference::{PlannedReference, plan_reference};
pub use remembered::Remembered;
pub use step::plan_sync;

//! Plans that bring a project in step: what would change, as a change set. Nothing here writes.

mod accept;
mod adopt;
mod carry;
mod editing;
mod fix;
mod git;
mod impact;
mod import;
pub mod init;
mod layout;
mod lineage;
mod merge;
mod record;
mod reference;
mod remembered;
mod repair;
mod ship;
mod step;

pub use accept::{AcceptRequest, Word, plan_accept};
pub use adopt::{Adopted, Counts, Event, EventSide, Life, Past, ReadText, Texts, life, plan_adopt};
pub use editing::{MoveRequest, Moved, Refusal, RenameRequest, list_groups, plan_move, plan_rename};
pub use fix::{SourceWording, plan_fix};
pub use git::{ATTRIBUTES, plan_git};
pub use impact::{Impact, ImpactKind, Standing, impact};
pub use import::{path_of, plan_import};
pub use lineage::Lineage;
pub use merge::{Marks, Merged, Versions, merge};
pub use reference::{PlannedReference, plan_reference};
pub use remembered::Remembered;
pub use repair::plan_repair;
pub use ship::{Named, ShipRequest, plan_ship};
pub use step::plan_sync;

//! `diglot rename`, `move` and `split`: names and places of messages change, and nothing else does.
//!
//! - Every state is afterwards what it was: a name takes the place of another in the catalogs of all locales
//!   and in the records alike, and fingerprints in records follow (`tests/editing.rs`).
//! - A new name must be free wherever the old one means something, so that a rename can be taken back
//!   byte for byte (`tests/editing.rs`).
//! - Bytes outside the names, or outside the messages that move, stay as they were (`tests/editing.rs`).

mod home;
mod leaf;
mod leaving;
mod marks;
mod name;
mod pieces;
mod receiving;
mod refusal;
mod relocate;
mod rename;
mod seat;
mod settings;
mod spots;
mod walk;

pub use refusal::Refusal;
pub use relocate::{MoveRequest, Moved, list_groups, plan_move};
pub use rename::{RenameRequest, plan_rename};

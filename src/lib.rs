//! diglot keeps every translation in step with its source text.
//!
//! The modules below are the floors of the house, ground floor first: a room uses only the floors
//! below its own and never a room beside it (`tests/architecture.rs` holds that).

// Floor 0, ground.
pub mod text;
// Floor 1, nouns.
pub mod model;
// Floor 2, doors.
pub mod disk;
pub mod formats;
pub mod voice;
// Floor 3, table.
pub mod compare;
// Floor 4, what the project demands.
pub mod policy;
// Floor 5, verbs.
pub mod build;
pub mod checks;
pub mod reporters;
pub mod sync;
// Floor 6, engine.
pub mod engine;
// Floor 7, faces.
pub mod build_script;
pub mod cli;

//! The lower floors of `diglot`, which read and write texts without touching a file.
//!
//! The targets need nothing of the floors above, and building those takes most of the time.

#[path = "../../src/text/mod.rs"]
pub mod text;

#[path = "../../src/model/mod.rs"]
pub mod model;

#[path = "../../src/formats/mod.rs"]
pub mod formats;

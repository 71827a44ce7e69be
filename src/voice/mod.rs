//! Phrases → text in a person's language.
//!
//! The catalogs are part of the program. What a language lacks, or says with an argument that is not
//! there, is said in English instead, message by message; `tests/phrases.rs` holds that English has
//! every message that the code asks for and no other.

mod catalogs;
mod negotiate;
mod plural;
mod say;
mod voices;

pub use catalogs::languages;
pub use negotiate::negotiate;
pub use say::Voice;
pub use voices::Voices;

//! Fluent catalogs: our own lossless reader, and edits that splice bytes.
//!
//! [`read`] takes any text and gives a tree of slices with byte spans, following Project Fluent
//! Syntax 1.0; what is no Fluent becomes junk with a problem. Writing is never parse and serialize:
//! the edits here replace bytes at spans, and `text::apply` leaves all other bytes as they were.
//!
//! * The tree is that of the specification's fixtures, and gives their bytes again (`tests/fluent_spec.rs`).
//! * Entries are those that `fluent-syntax` sees (`tests/fluent_differential.rs`).
//! * Any text is read in linear time with bounded recursion (`tests/fluent_hostile.rs`, `tests/fuzz/reader.rs`).
//! * A problem says what was expected, where, and the likely cause (`tests/fluent_problems.rs`).
//! * An edit changes the entry that is meant and no other (`tests/fluent_edits.rs`, `tests/fuzz/edits.rs`,
//!   `guard`), in the files of real projects too (`tests/fluent_corpora.rs`).
//!
//! One deviation: where a value breaks off in a placeable on a later line, the grammar would keep
//! the lines before it as the message. Here, as in every implementation that runs, the whole
//! message is junk: half a sentence is worse than none.

mod cursor;
mod edit;
mod expression;
mod guard;
mod pattern;
mod problem;
mod reader;
mod write;

pub use edit::{
    entry_source, insert, insert_all, remove, remove_entries, replace_entry, replace_value, set_comment,
};
pub use guard::{differs_only_in, mended_piece, piece};
pub use reader::read;
pub use write::{message_source, pattern_source, plain_text, unescape};

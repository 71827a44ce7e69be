//! Source texts: Markdown and plain text ⇄ segments.
//!
//! A document is cut into segments by its own parser each time; nothing about it is stored. A
//! translation replaces the bytes of a segment and no others.
//!
//! * Rebuilding a document from its own values gives the same bytes
//!   (`a_document_rebuilt_from_its_own_values_is_the_same`).
//! * No value can add, remove or change a block of the document
//!   (`no_value_changes_the_blocks_of_a_document`).
//! * An id that was given once stays; new ids are readable and unique
//!   (`ids_are_valid_unique_and_keep_what_is_known`).

mod body;
mod front_matter;
pub(in crate::formats) mod guard;
mod ids;
mod mark;
mod markdown;
pub(in crate::formats) mod pin;
mod plain;
mod rebuild;
mod run;
mod unmerged;

pub use body::{body, markdown_options};
pub use ids::propose_ids;
pub use mark::{Mark, marks};
pub use pin::{pinned, without_pins};
pub use rebuild::rebuild;
pub use unmerged::unmerged;

use crate::model::{Parsed, SourceFormat, SourceText, TextSettings};

/// The format that a file of this name has; `None` if it is no source text.
pub fn format_of(path: &str) -> Option<SourceFormat> {
    let name = path.rsplit('/').next()?;
    let (_, extension) = name.rsplit_once('.')?;
    match extension.to_ascii_lowercase().as_str() {
        "md" | "markdown" => Some(SourceFormat::Markdown),
        "txt" => Some(SourceFormat::PlainText),
        _ => None,
    }
}

/// Cuts a document into segments; problems are pins and front matter that cannot be used.
pub fn read(format: SourceFormat, text: &str, settings: &TextSettings) -> Parsed<SourceText> {
    match format {
        SourceFormat::Markdown => markdown::read(text, settings),
        SourceFormat::PlainText => plain::read(text),
    }
}

#[cfg(test)]
mod tests;

//! `<locale>/<name>.pdf`: one document on paper, from the same content as its page.
//!
//! Pages are of the size A4, run the way of their language, and are numbered; footnotes stand at the foot of the page,
//! notices at the top of the first one. The file names its language and title, is tagged for readers that speak it
//! aloud, has an outline of the headings, and each heading is a named destination: the message id that is its anchor
//! in every language. A link leads to an address on the web, a mail address or a place in the same document; pictures
//! are told by their alternative text.
//!
//! Fonts are those of the system (Noto of the packages `fonts-noto-core` and `fonts-noto-cjk` is looked for first) or,
//! with `fonts = "folder"` in `[build.pdf]`, those of a folder of the project and no others, so that every machine gives
//! the same bytes. The letters that are used are part of the file. Where no font has a letter nothing is built, and
//! diglot says which letter, where, and what to install.
//!
//! The typesetter (Typst) makes the program twice as big and takes a quarter of an hour to compile, so it is part of
//! diglot only with `cargo install --path . --features pdf`, which wants Rust 1.92.

#[cfg(feature = "pdf")]
mod desk;
#[cfg(feature = "pdf")]
mod flow;
#[cfg(feature = "pdf")]
mod line;
#[cfg(feature = "pdf")]
mod manner;
#[cfg(feature = "pdf")]
mod paper;
#[cfg(feature = "pdf")]
mod script;
#[cfg(feature = "pdf")]
mod setting;
#[cfg(feature = "pdf")]
mod sheet;
#[cfg(feature = "pdf")]
mod table;
#[cfg(all(test, feature = "pdf"))]
mod tests;
#[cfg(feature = "pdf")]
mod tree;
#[cfg(feature = "pdf")]
mod typecase;

use super::choice::{Edition, Volume};
use super::fonts::FontFiles;
use super::{Made, Order, Output, Write};
use crate::model::BundleFile;
#[cfg(not(feature = "pdf"))]
use crate::model::Phrase;

/// The documents on paper.
pub const OUTPUT: Output = Output {
    name: "pdf",
    made: Made::Named,
    files: "<locale>/<name>.pdf",
    purpose: "Readers on paper, and whoever must file or send one document as one file.",
    keys: &["build.pdf.fonts"],
    source: include_str!("mod.rs"),
    write: Write::Printed(write),
};

/// Prints a document; one that cannot be printed is told of.
#[cfg(feature = "pdf")]
fn write(
    order: &Order<'_>,
    edition: &Edition<'_>,
    volume: &Volume<'_>,
    fonts: FontFiles<'_>,
) -> Vec<BundleFile> {
    let Some(document) = order.documents.get(volume.name) else {
        return Vec::new();
    };
    let path = format!("{}/{}.pdf", edition.locale, volume.name);
    let paper = paper::Paper {
        path: &path,
        locale: edition.locale,
        title: &super::title::title(order, volume),
        notices: &super::notice::notices(order, edition, volume),
        html: &super::html::write_document(order, edition, volume, document),
        folder: order.workspace.settings.build.fonts.as_deref(),
    };
    match paper.printed(fonts) {
        Ok(bytes) => vec![BundleFile { path, bytes }],
        Err(unprinted) => {
            (fonts.tell)(unprinted);
            Vec::new()
        }
    }
}

/// Without a typesetter nothing can be printed.
#[cfg(not(feature = "pdf"))]
fn write(order: &Order<'_>, _: &Edition<'_>, volume: &Volume<'_>, fonts: FontFiles<'_>) -> Vec<BundleFile> {
    if order.documents.contains_key(volume.name) {
        (fonts.tell)(super::fonts::Unprinted {
            path: None,
            why: Phrase::new("pdf-not-built"),
            help: Some(Phrase::new("pdf-not-built-help")),
        });
    }
    Vec::new()
}

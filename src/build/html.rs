//! `<locale>/<name>.html`: one document as a whole page that needs nothing else.
//!
//! The document is put together with the chosen passages first, which can change no block of it, and is then
//! read again: so footnotes, links and tables are those of the document, and each passage is known by its place. A
//! passage has the same anchor, its message id, in every language.

use super::body::Content;
use super::choice::{Edition, Passage, Volume};
use super::document::Document;
use super::inline::Cleaner;
use super::mark::Mark;
use super::page::Page;
use super::{Made, Order, Output, Write};
use crate::model::{BundleFile, Locale, Phrase, SegmentKind};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The pages.
pub const OUTPUT: Output = Output {
    name: "html",
    made: Made::Named,
    files: "<locale>/<name>.html",
    purpose: "Readers: pages that can be put on any web server, or opened from a disk.",
    keys: &[],
    source: include_str!("html.rs"),
    write: Write::Volume(write),
};

/// Made once: to read the templates and the rules of the cleaner takes longer than to write a page.
static CLEANER: LazyLock<Cleaner> = LazyLock::new(Cleaner::new);
static PAGE: LazyLock<Page> = LazyLock::new(Page::new);

fn write(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    let Some(document) = order.documents.get(volume.name) else {
        return Vec::new();
    };
    let body = write_document(order, edition, volume, document);
    vec![BundleFile {
        path: path(edition.locale, volume.name),
        bytes: PAGE.document(order, edition, volume, &body).into_bytes(),
    }]
}

/// Where the page of a document lies.
pub fn path(locale: &Locale, name: &str) -> String {
    format!("{locale}/{name}.html")
}

/// The content of the page of a document, as clean HTML.
pub fn write_document(
    order: &Order<'_>,
    edition: &Edition<'_>,
    volume: &Volume<'_>,
    document: &Document<'_>,
) -> String {
    let rebuilt = document.rebuilt(volume);
    let passages: BTreeMap<&str, &Passage<'_>> = volume
        .passages
        .iter()
        .map(|passage| (passage.id, passage))
        .collect();
    let is_translated = volume
        .passages
        .iter()
        .any(|passage| passage.from == edition.locale);
    let marks: Vec<Mark> = document
        .ids
        .iter()
        .zip(&rebuilt.tree.segments)
        .map(|(id, segment)| match passages.get(id.as_str()) {
            Some(passage) => {
                let has_room = is_translated && segment.kind != SegmentKind::Cell;
                Mark::new(order, edition, passage, has_room)
            }
            None => Mark::plain(id),
        })
        .collect();
    Content {
        name: volume.name,
        documents: order.documents_of(edition.locale),
        withheld: order.withheld_documents(edition.locale),
        source_locale: order.source_locale.as_str(),
        rebuilt: &rebuilt,
        marks: &marks,
        cleaner: &CLEANER,
        footnotes: (order.say)(edition.locale, &Phrase::new("page-footnotes")),
        back: (order.say)(edition.locale, &Phrase::new("page-footnote-back")),
    }
    .written()
}

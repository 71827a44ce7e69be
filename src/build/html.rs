//! `<locale>/<name>.html`: one document as a whole page that needs nothing else.
//!
//! The document is put together with the chosen passages first, which can change no block of it, and is then
//! read again: so footnotes, links and tables are those of the document, and each passage is known by its place. A
//! passage has the same anchor, its message id, in every language.

use super::body::{Content, Written};
use super::choice::{Edition, Passage, Volume};
use super::document::Document;
use super::inline::Cleaner;
use super::mark::Mark;
use super::page::Page;
use super::{Made, Order, Output};
use crate::model::{BundleFile, Phrase, SegmentKind};
use std::collections::BTreeMap;

/// The pages.
pub const OUTPUT: Output = Output {
    name: "html",
    made: Made::Named,
    files: "<locale>/<name>.html",
    purpose: "Readers: pages that can be put on any web server, or opened from a disk.",
    keys: &[],
    source: include_str!("html.rs"),
    write,
};

fn write(order: &Order<'_>, _: &[BundleFile]) -> Vec<BundleFile> {
    let cleaner = Cleaner::new();
    let page = Page::new();
    let mut files = Vec::new();
    // Pages take most of the time that a bundle takes.
    for (done, edition) in order.choices.editions.iter().enumerate() {
        (order.watch)(done, order.choices.editions.len());
        let documents: BTreeMap<&str, Written> = edition
            .volumes
            .iter()
            .filter_map(|volume| {
                let document = order.documents.get(volume.name)?;
                let document = write_document(order, edition, volume, document, &cleaner);
                Some((volume.name, document))
            })
            .collect();
        for volume in &edition.volumes {
            if let Some(document) = documents.get(volume.name) {
                let text = page.document(order, edition, volume, document, &documents);
                files.push(BundleFile {
                    path: path(edition, volume.name),
                    bytes: text.into_bytes(),
                });
            }
        }
    }
    files
}

/// Where the page of a document lies.
pub fn path(edition: &Edition<'_>, name: &str) -> String {
    format!("{}/{name}.html", edition.locale)
}

fn write_document(
    order: &Order<'_>,
    edition: &Edition<'_>,
    volume: &Volume<'_>,
    document: &Document<'_>,
    cleaner: &Cleaner,
) -> Written {
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
        documents: order
            .documents
            .keys()
            .copied()
            .filter(|name| edition.has(name))
            .collect(),
        withheld: order
            .documents
            .keys()
            .copied()
            .filter(|name| !edition.has(name))
            .collect(),
        source_locale: order.choices.source_locale.as_str(),
        rebuilt: &rebuilt,
        marks: &marks,
        cleaner,
        footnotes: (order.say)(edition.locale, &Phrase::new("page-footnotes")),
        back: (order.say)(edition.locale, &Phrase::new("page-footnote-back")),
    }
    .written()
}

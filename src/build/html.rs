//! One page for each document and language, which needs nothing else: no script, no other host. Links between documents lead
//! to the page in the same language, where there is one.
//!
//! The document is put together with the chosen passages first, which can change no block of it, and is then
//! read again: so footnotes, links and tables are those of the document, and each passage is known by its place. A
//! passage has the same anchor, its message id, in every language. A notice says what is a draft, outdated or in another
//! language.

use super::address::Addresses;
use super::body::Content;
use super::choice::{Edition, Passage, Volume};
use super::document::{Document, Rebuilt};
use super::facing::facing_path;
use super::index::index_path;
use super::inline::Cleaner;
use super::mark::Mark;
use super::page::{Frame, Page, Way};
use super::title::title;
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
    keys: &["build.address"],
    source: include_str!("html.rs"),
    write: Write::Volume(write),
};

/// Made once: to read the templates and the rules of the cleaner takes longer than to write a page.
pub static CLEANER: LazyLock<Cleaner> = LazyLock::new(Cleaner::new);
/// The same.
pub static PAGE: LazyLock<Page> = LazyLock::new(Page::new);

fn write(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    let Some(document) = order.documents.get(volume.name) else {
        return Vec::new();
    };
    let here = path(edition.locale, volume.name);
    let rebuilt = document.rebuilt(volume);
    let marks = marks(order, edition, volume, document, &rebuilt);
    let body = content(order, edition, &rebuilt, &marks).written();
    let body = addressed(order, edition, volume, &body, &|path| order.pictures.has(path));
    let say = |id| (order.say)(edition.locale, &Phrase::new(id));
    let mut ways = vec![Way::new(
        &here,
        &index_path(order, edition.locale),
        say("page-index"),
    )];
    let facing = facing_path(order, edition.locale, volume.name);
    ways.extend(facing.map(|facing| Way::new(&here, &facing, say("page-facing"))));
    let page = PAGE.document(
        order,
        edition,
        volume,
        Frame {
            here: here.clone(),
            title: title(order, volume),
            path_of: &|other| Some(path(other, volume.name)),
            is_alternate: &|_| true,
            default: Some(path(order.source_locale, volume.name)),
            ways,
            heading: (!document.has_heading()).then(|| title(order, volume)),
            body: &body,
            is_wide: false,
        },
    );
    vec![BundleFile {
        path: here,
        bytes: page.into_bytes(),
    }]
}

/// Where the page of a document lies.
pub fn path(locale: &Locale, name: &str) -> String {
    format!("{locale}/{name}.html")
}

/// The content of a document as clean HTML, for files that hold no pictures: words stand for them.
pub fn write_document(
    order: &Order<'_>,
    edition: &Edition<'_>,
    volume: &Volume<'_>,
    document: &Document<'_>,
) -> String {
    let rebuilt = document.rebuilt(volume);
    let marks = marks(order, edition, volume, document, &rebuilt);
    let body = content(order, edition, &rebuilt, &marks).written();
    addressed(order, edition, volume, &body, &|_| false)
}

/// How each segment of a document is marked.
pub fn marks(
    order: &Order<'_>,
    edition: &Edition<'_>,
    volume: &Volume<'_>,
    document: &Document<'_>,
    rebuilt: &Rebuilt,
) -> Vec<Mark> {
    let passages: BTreeMap<&str, &Passage<'_>> = volume
        .passages
        .iter()
        .map(|passage| (passage.id, passage))
        .collect();
    let is_translated = volume
        .passages
        .iter()
        .any(|passage| passage.from == edition.locale);
    let segments = document.ids.iter().zip(&rebuilt.tree.segments);
    let mark = |(id, segment): (&String, &crate::model::Segment)| match passages.get(id.as_str()) {
        Some(passage) => {
            let has_room = is_translated && segment.kind != SegmentKind::Cell;
            Mark::new(order, edition, passage, has_room)
        }
        None => Mark::plain(id),
    };
    segments.map(mark).collect()
}

/// The content of a page in the language of `edition`.
pub fn content<'w>(
    order: &Order<'_>,
    edition: &Edition<'_>,
    rebuilt: &'w Rebuilt,
    marks: &'w [Mark],
) -> Content<'w> {
    Content {
        rebuilt,
        marks,
        is_anchored: true,
        cleaner: &CLEANER,
        footnotes: (order.say)(edition.locale, &Phrase::new("page-footnotes")),
        back: Some((order.say)(edition.locale, &Phrase::new("page-footnote-back"))),
    }
}

/// Clean HTML of a document with every address as it is on a page of `edition`.
pub fn addressed(
    order: &Order<'_>,
    edition: &Edition<'_>,
    volume: &Volume<'_>,
    html: &str,
    has_picture: &dyn Fn(&str) -> bool,
) -> String {
    Addresses {
        name: volume.name,
        locale: edition.locale.as_str(),
        source_locale: order.source_locale.as_str(),
        has: &|name| {
            let (name, _) = order.documents.get_key_value(name)?;
            Some(order.has(edition.locale, name))
        },
        anchor: &|name, fragment| order.documents.get(name)?.anchor(fragment),
        has_picture,
    }
    .applied(html)
}

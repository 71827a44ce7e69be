//! The source text and its translation side by side, block by block: what gives the tool its name. On a phone each block of
//! the source stands above its translation. Beside an outdated passage stands what changed in the source since it was
//! translated.
//!
//! A row holds a block of the document, or an item of a list, in both languages; a document has the same blocks in every
//! language. Anchors are those of the page, on the side of the translation. There is none of a document whose page would lie
//! at the same path, that of a document called `NAME.facing`.

use super::body::{Content, Part};
use super::choice::{Edition, Given, Passage, Volume};
use super::html::{CLEANER, PAGE, addressed, content, marks, path};
use super::inline::text_of;
use super::mark::Mark;
use super::page::{Frame, Way, escaped, language_name};
use super::title::title;
use super::{Document, Made, Order, Output, Write, bidi};
use crate::compare::{Change, readable, word_diff};
use crate::formats::source::markdown_options;
use crate::model::{BundleFile, Locale, Message, Phrase, SourceFormat};
use std::collections::BTreeMap;

/// The facing editions.
pub const OUTPUT: Output = Output {
    name: "facing",
    made: Made::With("html"),
    files: "<locale>/<name>.facing.html",
    purpose: "People who compare a translation with its source.",
    keys: &["build.address"],
    source: include_str!("facing.rs"),
    write: Write::Volume(write),
};

fn write(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    let Some(document) = order.documents.get(volume.name) else {
        return Vec::new();
    };
    let Some(here) = facing_path(order, edition.locale, volume.name) else {
        return Vec::new();
    };
    let say = |id| (order.say)(edition.locale, &Phrase::new(id));
    let index = super::index::index_path(order, edition.locale);
    let ways = vec![
        Way::new(&here, &index, say("page-index")),
        Way::new(&here, &path(edition.locale, volume.name), say("page-alone")),
    ];
    let body = addressed(
        order,
        edition,
        volume,
        &rows(order, edition, volume, document),
        &|path| order.pictures.has(path),
    );
    let page = PAGE.document(
        order,
        edition,
        volume,
        Frame {
            here: here.clone(),
            title: format!("{} · {}", title(order, volume), say("page-facing")),
            path_of: &|other| {
                facing_path(order, other, volume.name).or_else(|| Some(path(other, volume.name)))
            },
            is_alternate: &|other| facing_path(order, other, volume.name).is_some(),
            default: None,
            ways,
            heading: (!document.has_heading()).then(|| title(order, volume)),
            body: &body,
            is_wide: true,
        },
    );
    vec![BundleFile {
        path: here,
        bytes: page.into_bytes(),
    }]
}

/// Where the facing edition of a document lies; none of the source locale, and none where a document's own page would lie.
pub fn facing_path(order: &Order<'_>, locale: &Locale, name: &str) -> Option<String> {
    let facing = format!("{name}.facing");
    let is_free = !order.documents.contains_key(facing.as_str());
    (locale != order.source_locale && is_free).then(|| path(locale, &facing))
}

fn rows(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>, document: &Document<'_>) -> String {
    let passages: BTreeMap<&str, &Passage<'_>> = volume
        .passages
        .iter()
        .map(|passage| (passage.id, passage))
        .collect();
    let rebuilt = document.rebuilt(volume);
    let marks = marks(order, edition, volume, document, &rebuilt);
    let translated = content(order, edition, &rebuilt, &marks).parts();
    let source = source_parts(document);
    let side = |locale: &Locale, html: &str| {
        let direction = locale.direction().as_html();
        format!(
            "<div lang=\"{locale}\" dir=\"{direction}\">\n{}\n</div>\n",
            html.trim_end()
        )
    };
    let mut out = heads(order, edition);
    let is_aligned = source.len() == translated.len();
    if !is_aligned {
        // The blocks are the same by construction; should they ever differ, both texts are at least whole.
        let join = |parts: &[Part]| parts.iter().map(|part| part.html.as_str()).collect::<String>();
        out.push_str("<div class=\"row sides\">\n");
        out.push_str(&side(order.source_locale, &join(source)));
        out.push_str(&side(edition.locale, &join(&translated)));
        out.push_str("</div>\n");
        return out;
    }
    for (source, translated) in source.iter().zip(&translated) {
        // The ends of an element that holds other blocks show nothing without them.
        if source.is_blank() && translated.is_blank() {
            continue;
        }
        let outdated: Vec<&Passage<'_>> = translated
            .segments
            .iter()
            .filter_map(|at| passages.get(document.ids[*at].as_str()).copied())
            .filter(|passage| passage.given == Given::Outdated)
            .collect();
        let class = if outdated.is_empty() { "" } else { " is-outdated" };
        let mut left = source.html.clone();
        for passage in outdated {
            left.push_str(&change(order, edition, passage, rebuilt.tree.format).unwrap_or_default());
        }
        out.push_str(&format!("<div class=\"row sides{class}\">\n"));
        out.push_str(&side(order.source_locale, &left));
        out.push_str(&side(edition.locale, &translated.html));
        out.push_str("</div>\n");
    }
    out
}

/// The parts of the source text, without anchors.
fn source_parts<'d>(document: &'d Document<'_>) -> &'d [Part] {
    document.parts.get_or_init(|| {
        let written = document.as_written();
        let marks: Vec<Mark> = document.ids.iter().map(|id| Mark::beside(id)).collect();
        Content {
            rebuilt: &written,
            marks: &marks,
            is_anchored: false,
            cleaner: &CLEANER,
            footnotes: String::new(),
            back: None,
        }
        .parts()
    })
}

fn heads(order: &Order<'_>, edition: &Edition<'_>) -> String {
    let name = |locale: &Locale| {
        let direction = locale.direction().as_html();
        let name = escaped(&language_name(order, locale));
        format!("<bdi lang=\"{locale}\" dir=\"{direction}\">{name}</bdi>")
    };
    let source = escaped(&(order.say)(edition.locale, &Phrase::new("page-source-text")));
    format!(
        "<div class=\"heads sides\">\n<p>{} ({source})</p>\n<p>{}</p>\n</div>\n",
        name(order.source_locale),
        name(edition.locale)
    )
}

/// What changed in the text that an outdated passage was made from, where it shows.
fn change(
    order: &Order<'_>,
    edition: &Edition<'_>,
    passage: &Passage<'_>,
    format: SourceFormat,
) -> Option<String> {
    let row = passage.row?;
    let record = row.record?;
    let locale = match record.from {
        Some(from) => Locale::parse(from).ok()?,
        None => order.source_locale.clone(),
    };
    let (before, after) = (shown(&record.source, format), shown(row.original?, format));
    if before == after {
        return None;
    }
    let parts = word_diff(&before, &after).into_iter().map(|part| {
        let text = escaped(&bidi::balanced(&part.text));
        match part.change {
            Change::Same => text,
            Change::Removed => format!("<del>{text}</del>"),
            Change::Added => format!("<ins>{text}</ins>"),
        }
    });
    let label = escaped(&(order.say)(edition.locale, &Phrase::new("page-changed")));
    let (own, direction) = (edition.locale, edition.locale.direction().as_html());
    let of_source = locale.direction().as_html();
    Some(format!(
        "<div class=\"change\">\n<span class=\"state\" lang=\"{own}\" dir=\"{direction}\">{label}</span>\n\
         <p lang=\"{locale}\" dir=\"{of_source}\">{}</p>\n</div>\n",
        parts.collect::<String>()
    ))
}

/// What a reader sees of a message, without mark-up.
fn shown(message: &Message<'_>, format: SourceFormat) -> String {
    let text = readable(message);
    match format {
        SourceFormat::PlainText => text,
        SourceFormat::Markdown => {
            let events: Vec<_> = pulldown_cmark::Parser::new_ext(&text, markdown_options()).collect();
            text_of(&events)
        }
    }
}

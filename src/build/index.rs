//! `index.html`: all documents in all languages, each with its coverage.

use super::choice::{Edition, Volume};
use super::html::path;
use super::link::relative;
use super::page::{IndexCell, IndexRow, Page, language_name};
use super::{Made, Order, Output};
use crate::compare::readable;
use crate::model::{BundleFile, Message, Phrase, SegmentKind, State};
use crate::text::word_count;

/// The index.
pub const OUTPUT: Output = Output {
    name: "index",
    made: Made::With("html"),
    files: "index.html",
    purpose: "Readers who look for a document or a language.",
    keys: &[],
    source: include_str!("index.rs"),
    write,
};

const INDEX: &str = "index.html";

fn write(order: &Order<'_>, _: &[BundleFile]) -> Vec<BundleFile> {
    let source = order.choices.editions.iter().find(|edition| edition.is_source);
    let names: Vec<&str> = source
        .into_iter()
        .flat_map(documents)
        .map(|volume| volume.name)
        .collect();
    let headings: Vec<String> = source
        .into_iter()
        .flat_map(documents)
        .map(|volume| heading(volume).unwrap_or_else(|| volume.name.to_owned()))
        .collect();
    if headings.is_empty() {
        return Vec::new();
    }
    let rows: Vec<IndexRow> = order
        .choices
        .editions
        .iter()
        .filter(|edition| documents(edition).next().is_some())
        .map(|edition| IndexRow {
            tag: edition.locale.to_string(),
            dir: edition.locale.direction().as_html(),
            name: language_name(order, edition.locale),
            cells: documents_of(order, edition, &names),
        })
        .collect();
    vec![BundleFile {
        path: INDEX.to_owned(),
        bytes: Page::new().index(order, &headings, &rows).into_bytes(),
    }]
}

fn documents<'e, 's>(edition: &'e Edition<'s>) -> impl Iterator<Item = &'e Volume<'s>> {
    edition
        .volumes
        .iter()
        .filter(|volume| volume.reference.source.is_some())
}

fn documents_of(order: &Order<'_>, edition: &Edition<'_>, names: &[&str]) -> Vec<Option<IndexCell>> {
    let cell = |volume: &Volume<'_>| {
        let phrase = if edition.is_source {
            Phrase::new("page-source-text")
        } else {
            Phrase::new("page-coverage").with("percent", covered(volume))
        };
        IndexCell {
            href: relative(INDEX, &path(edition, volume.name)),
            text: (order.say)(order.choices.source_locale, &phrase),
        }
    };
    let named = |name: &&str| documents(edition).find(|volume| volume.name == *name).map(cell);
    names.iter().map(named).collect()
}

/// How many of a hundred source words have a translation that is current, rounded down: 100 means all.
fn covered(volume: &Volume<'_>) -> usize {
    let words = |message: &Message<'_>| word_count(&readable(message));
    let all: usize = volume.passages.iter().map(|passage| words(passage.source)).sum();
    let current: usize = volume
        .passages
        .iter()
        .filter(|passage| passage.state == Some(State::Current))
        .map(|passage| words(passage.source))
        .sum();
    (current * 100).checked_div(all).unwrap_or(100)
}

/// The first heading of the source text.
fn heading(volume: &Volume<'_>) -> Option<String> {
    let source = volume.reference.source.as_ref()?;
    let segment = source
        .tree
        .segments
        .iter()
        .find(|segment| matches!(segment.kind, SegmentKind::Heading(_)))?;
    let parser = pulldown_cmark::Parser::new_ext(&segment.value, crate::formats::source::markdown_options());
    let events: Vec<_> = parser.collect();
    Some(super::inline::text_of(&events))
}

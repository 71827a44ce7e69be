//! `index.html`: all documents in all languages, each with its coverage.

use super::colophon::Colophon;
use super::html::path;
use super::link::relative;
use super::page::{IndexCell, IndexRow, Page, language_name};
use super::{Made, Order, Output, Write};
use crate::model::{BundleFile, Phrase};

/// The index.
pub const OUTPUT: Output = Output {
    name: "index",
    made: Made::With("html"),
    files: "index.html",
    purpose: "Readers who look for a document or a language.",
    keys: &[],
    source: include_str!("index.rs"),
    write: Write::Whole(write),
};

/// Where the index lies.
pub const INDEX: &str = "index.html";

fn write(order: &Order<'_>, colophons: &[Colophon]) -> Vec<BundleFile> {
    let source = colophons
        .iter()
        .find(|colophon| colophon.locale == *order.source_locale);
    let documents = || {
        let volumes = source.into_iter().flat_map(|source| &source.volumes);
        volumes.filter(|volume| volume.is_document)
    };
    let names: Vec<&str> = documents().map(|volume| volume.name.as_str()).collect();
    let headings: Vec<String> = documents().map(|volume| volume.title.clone()).collect();
    if headings.is_empty() {
        return Vec::new();
    }
    let rows: Vec<IndexRow> = colophons
        .iter()
        .filter(|colophon| colophon.volumes.iter().any(|volume| volume.is_document))
        .map(|colophon| IndexRow {
            tag: colophon.locale.to_string(),
            dir: colophon.locale.direction().as_html(),
            name: language_name(order, &colophon.locale),
            cells: names.iter().map(|name| cell(order, colophon, name)).collect(),
        })
        .collect();
    vec![BundleFile {
        path: INDEX.to_owned(),
        bytes: Page::new().index(order, &headings, &rows).into_bytes(),
    }]
}

fn cell(order: &Order<'_>, colophon: &Colophon, name: &str) -> Option<IndexCell> {
    let volume = colophon.document(name)?;
    let phrase = match colophon.locale == *order.source_locale {
        true => Phrase::new("page-source-text"),
        false => Phrase::new("page-coverage").with("percent", volume.covered),
    };
    Some(IndexCell {
        href: relative(INDEX, &path(&colophon.locale, name)),
        text: (order.say)(order.source_locale, &phrase),
    })
}

//! `<locale>/<name>.epub`: each document as a book (EPUB 3), for readers on paper-like screens.
//!
//! One document in one language is one book, with its title, its language, a table of contents from its headings, and
//! pages that are turned from right to left where the language is written so. The text is that of the page: notices, marks
//! of outdated and foreign passages, footnotes. A book stands alone: a link to another document is its text, and a picture
//! its alternative text. Its identifier is made from its content, and its dates are fixed, so that the same texts give the
//! same bytes.

use super::book::{Book, Heading};
use super::choice::{Edition, Volume};
use super::html::write_document;
use super::notice::notices;
use super::tame::tame;
use super::title::title;
use super::xhtml::Xhtml;
use super::{Made, Order, Output, Write};
use crate::model::BundleFile;

/// The books.
pub const OUTPUT: Output = Output {
    name: "epub",
    made: Made::Named,
    files: "<locale>/<name>.epub",
    purpose: "Readers who take a text with them.",
    keys: &[],
    source: include_str!("epub.rs"),
    write: Write::Volume(write),
};

fn write(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    let Some(document) = order.documents.get(volume.name) else {
        return Vec::new();
    };
    let html = write_document(order, edition, volume, document);
    let Xhtml { text, headings } = Xhtml::of(&tame_all(&html));
    let notices = notices(order, edition, volume);
    let book = Book {
        locale: edition.locale,
        title: tame(&title(order, volume)),
        notices: notices.iter().map(|notice| tame(notice)).collect(),
        text,
        headings: headings
            .into_iter()
            .map(|(level, id, text)| Heading { level, id, text })
            .collect(),
    };
    vec![BundleFile {
        path: format!("{}/{}.epub", edition.locale, volume.name),
        bytes: book.packed(),
    }]
}

/// Without the characters that XML cannot hold; direction controls are closed passage by passage already.
fn tame_all(html: &str) -> String {
    html.chars()
        .filter(|sign| {
            *sign == '\n' || *sign == '\t' || !sign.is_control() && !matches!(sign, '\u{FFFE}' | '\u{FFFF}')
        })
        .collect()
}

//! The page that leads to all others: every document in every language, with how much of it is up to date. It is written in the
//! language of the source. Beside it lies the style of all pages.

use super::colophon::Colophon;
use super::contents::contents_path;
use super::html::{PAGE, path};
use super::link::relative;
use super::page::{Frame, STYLE, STYLE_PATH, escaped, language_name};
use super::{Made, Order, Output, Write};
use crate::model::{BundleFile, Locale, Phrase};
use std::fmt::Write as _;

/// The index.
pub const OUTPUT: Output = Output {
    name: "index",
    made: Made::With("html"),
    files: "index.html, style.css",
    purpose: "Readers who look for a document or a language.",
    keys: &["build.address"],
    source: include_str!("index.rs"),
    write: Write::Whole(write),
};

/// Where the index lies.
pub const INDEX: &str = "index.html";

/// The list of documents that readers of a language find from a page.
pub fn index_path(order: &Order<'_>, locale: &Locale) -> String {
    contents_path(order, locale).unwrap_or_else(|| INDEX.to_owned())
}

fn write(order: &Order<'_>, colophons: &[Colophon]) -> Vec<BundleFile> {
    let source = colophons
        .iter()
        .find(|colophon| colophon.locale == *order.source_locale);
    let documents = || {
        let volumes = source.into_iter().flat_map(|source| &source.volumes);
        volumes.filter(|volume| volume.is_document)
    };
    if documents().next().is_none() {
        return Vec::new();
    }
    let locale = order.source_locale;
    let say = |id| (order.say)(locale, &Phrase::new(id));
    let mut body = String::from("<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n");
    let _ = write!(
        body,
        "<tr><th scope=\"col\">{}</th>",
        escaped(&say("page-language"))
    );
    for document in documents() {
        let _ = write!(
            body,
            "<th scope=\"col\" dir=\"auto\">{}</th>",
            escaped(&document.title)
        );
    }
    body.push_str("</tr>\n</thead>\n<tbody>\n");
    for colophon in colophons {
        if !colophon.volumes.iter().any(|volume| volume.is_document) {
            continue;
        }
        let (tag, direction) = (&colophon.locale, colophon.locale.direction().as_html());
        let name = escaped(&language_name(order, tag));
        let name = match contents_path(order, tag) {
            Some(path) => {
                let href = relative(INDEX, &path);
                format!("<a href=\"{href}\" lang=\"{tag}\" hreflang=\"{tag}\" dir=\"{direction}\">{name}</a>")
            }
            None => format!("<bdi lang=\"{tag}\" dir=\"{direction}\">{name}</bdi>"),
        };
        let _ = write!(body, "<tr><th scope=\"row\">{name}</th>");
        for document in documents() {
            let cell = cell(order, colophon, &document.name);
            let _ = write!(body, "<td>{}</td>", cell.unwrap_or_default());
        }
        body.push_str("</tr>\n");
    }
    body.push_str("</tbody>\n</table>\n</div>\n");
    let _ = write!(body, "<p class=\"note\">{}</p>", escaped(&say("page-index-note")));
    let page = PAGE.index(
        order,
        locale,
        Frame {
            here: INDEX.to_owned(),
            title: say("page-index"),
            path_of: &|other| contents_path(order, other),
            is_alternate: &|_| true,
            default: Some(INDEX.to_owned()),
            ways: Vec::new(),
            heading: Some(say("page-index")),
            body: &body,
            is_wide: false,
        },
    );
    let file = |path: &str, bytes: Vec<u8>| BundleFile {
        path: path.to_owned(),
        bytes,
    };
    vec![
        file(INDEX, page.into_bytes()),
        file(STYLE_PATH, STYLE.as_bytes().to_vec()),
    ]
}

fn cell(order: &Order<'_>, colophon: &Colophon, name: &str) -> Option<String> {
    let volume = colophon.document(name)?;
    let (locale, source) = (&colophon.locale, order.source_locale);
    let phrase = match locale == source {
        true => Phrase::new("page-source-text"),
        false => Phrase::new("page-coverage").with("percent", volume.covered),
    };
    let text = escaped(&(order.say)(source, &phrase));
    let href = relative(INDEX, &path(locale, name));
    Some(format!("<a href=\"{href}\" hreflang=\"{locale}\">{text}</a>"))
}

//! The list of documents in each language: their titles in that language, how much of each is up to date, and the way to the
//! facing edition. A document that readers of the language do not get leads to its source text. There is none where a
//! document is called `index`, whose page lies there.

use super::choice::{Edition, Volume};
use super::colophon::covered;
use super::facing::facing_path;
use super::html::{PAGE, path};
use super::index::INDEX;
use super::link::relative;
use super::page::{Frame, Way, escaped, language_name};
use super::title::{source_title, title};
use super::{Made, Order, Output, Write};
use crate::model::{BundleFile, Locale, Phrase};
use std::fmt::Write as _;

/// The lists.
pub const OUTPUT: Output = Output {
    name: "contents",
    made: Made::With("html"),
    files: "<locale>/index.html",
    purpose: "Readers of one language who look for a document.",
    keys: &["build.address"],
    source: include_str!("contents.rs"),
    write: Write::Edition(write),
};

/// Where the list of a language lies; `None` where its readers get no document, and where a document's page lies there.
pub fn contents_path(order: &Order<'_>, locale: &Locale) -> Option<String> {
    let is_free = !order.documents.contains_key("index");
    let is_wanted = is_free && order.documents.keys().any(|name| order.has(locale, name));
    is_wanted.then(|| path(locale, "index"))
}

fn write(order: &Order<'_>, edition: &Edition<'_>) -> Vec<BundleFile> {
    let Some(here) = contents_path(order, edition.locale) else {
        return Vec::new();
    };
    let say = |id| (order.say)(edition.locale, &Phrase::new(id));
    let mut body = String::from("<ul class=\"documents\">\n");
    for (name, document) in &order.documents {
        let item = match edition.volumes.iter().find(|volume| volume.name == *name) {
            Some(volume) => item(order, edition, volume, &here),
            None => {
                let (locale, direction) = (order.source_locale, order.source_locale.direction().as_html());
                let shown = Phrase::new("page-mark-fallback").with("language", language_name(order, locale));
                let shown = (order.say)(edition.locale, &shown);
                format!(
                    "<p class=\"title\"><a href=\"{}\" lang=\"{locale}\" hreflang=\"{locale}\" dir=\"{direction}\">{}</a></p>\n\
                     <p class=\"more\"><span>{}</span></p>\n",
                    relative(&here, &path(locale, name)),
                    escaped(&source_title(document).unwrap_or_else(|| (*name).to_owned())),
                    escaped(&shown)
                )
            }
        };
        let _ = writeln!(body, "<li>\n{item}</li>");
    }
    body.push_str("</ul>");
    if !edition.is_source {
        let _ = write!(
            body,
            "\n<p class=\"note\">{}</p>",
            escaped(&say("page-index-note"))
        );
    }
    let page = PAGE.index(
        order,
        edition.locale,
        Frame {
            here: here.clone(),
            title: say("page-index"),
            path_of: &|other| contents_path(order, other),
            is_alternate: &|_| true,
            default: Some(INDEX.to_owned()),
            ways: vec![Way::new(&here, INDEX, say("page-all"))],
            heading: Some(say("page-index")),
            body: &body,
            is_wide: false,
        },
    );
    vec![BundleFile {
        path: here,
        bytes: page.into_bytes(),
    }]
}

fn item(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>, here: &str) -> String {
    let say = |phrase: Phrase| escaped(&(order.say)(edition.locale, &phrase));
    let share = match edition.is_source {
        true => say(Phrase::new("page-source-text")),
        false => say(Phrase::new("page-coverage").with("percent", covered(volume))),
    };
    let facing = facing_path(order, edition.locale, volume.name).map(|facing| {
        let text = say(Phrase::new("page-facing"));
        format!("<a href=\"{}\">{text}</a>", relative(here, &facing))
    });
    format!(
        "<p class=\"title\"><a href=\"{}\" dir=\"auto\">{}</a></p>\n<p class=\"more\"><span>{share}</span>{}</p>\n",
        relative(here, &path(edition.locale, volume.name)),
        escaped(&title(order, volume)),
        facing.unwrap_or_default()
    )
}

//! `<locale>/<name>.md`, of a plain text `<locale>/<name>.txt`: the document with the passages chosen for a
//! language, under a notice that says what state they are in. The source locale's is the source text itself, without
//! pins.
//!
//! A translation can add mark-up of text, links to web pages, mailboxes and other places of the bundle, and bare tags such
//! as `<br>`. A passage with anything else that its source does not have (a tag with attributes, a link of another scheme,
//! a picture of another host) is shown letter by letter. Control characters are left out, and direction controls end with
//! their passage.

use super::choice::{Edition, Volume};
use super::notice::notices;
use super::relink::relinked;
use super::{Made, Order, Output, Write};
use crate::formats::source;
use crate::model::{BundleFile, SourceFormat};

/// The documents.
pub const OUTPUT: Output = Output {
    name: "markdown",
    made: Made::Named,
    files: "<locale>/<name>.md, of a plain text <locale>/<name>.txt",
    purpose: "Whatever lays out Markdown: a site generator, a repository.",
    keys: &[],
    source: include_str!("markdown.rs"),
    write: Write::Volume(write),
};

fn write(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    let Some(document) = order.documents.get(volume.name) else {
        return Vec::new();
    };
    let made = document.washed(volume);
    let notices = notices(order, edition, volume);
    let (text, extension) = match made.tree.format {
        SourceFormat::Markdown => {
            let withheld = order.withheld_documents(edition.locale);
            let text = relinked(made.text, volume.name, &withheld, order.source_locale.as_str());
            (markdown(text, &notices), "md")
        }
        SourceFormat::PlainText => (plain(made.text, &notices), "txt"),
    };
    vec![BundleFile {
        path: format!("{}/{}.{extension}", edition.locale, volume.name),
        bytes: text.into_bytes(),
    }]
}

fn markdown(text: String, notices: &[String]) -> String {
    if notices.is_empty() {
        return text;
    }
    let body = source::body(&text);
    let front = &text[..text.len() - body.len()];
    let gap = if front.is_empty() { "" } else { "\n" };
    let lines: Vec<String> = notices
        .iter()
        .map(|notice| format!("> {}\n", escaped(notice)))
        .collect();
    let body = body.trim_start_matches(['\r', '\n']);
    format!("{front}{gap}{}\n{body}", lines.join(">\n"))
}

fn plain(text: String, notices: &[String]) -> String {
    if notices.is_empty() {
        return text;
    }
    format!("{}\n\n{text}", notices.join("\n"))
}

/// A sentence as Markdown that says no more than the sentence.
fn escaped(sentence: &str) -> String {
    let mut out = String::new();
    for c in sentence.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '&' | '|' | '~') {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}

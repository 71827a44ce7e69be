//! `fluent/<locale>/<name>.ftl`: catalogs that hold every message of the reference, for programs that load
//! one catalog a language and know no fallback.
//!
//! Each entry's bytes are those of the catalog that it comes from, with lines that end as Fluent's own. Comments stay
//! behind, as they are for translators; with `comments = true` in `[build.fluent]` each entry keeps the comment directly
//! above it.
//!
//! What a library would report is not copied: what is no Fluent, a second message or attribute of one name, and a
//! translation that refers to what is not there, to itself in a circle, to a function or variable that the program does
//! not have, or that grows beyond what libraries allow. Readers then get the text that they would get if that
//! translation were missing, and the manifest says `unusable`. A term or message that the reference lacks and a
//! translation refers to comes along, from any catalog of the locale. The catalogs say the same in `fluent-bundle`,
//! `@fluent/bundle` (npm) and `fluent.runtime` (PyPI), but for how each writes numbers and for plural rules that
//! `fluent-bundle` has wrong (`tests/runtimes.rs`).

use super::choice::{Edition, Volume};
use super::{Made, Order, Output, Write};
use crate::model::{BundleFile, Message};

/// The catalogs.
pub const OUTPUT: Output = Output {
    name: "fluent",
    made: Made::Named,
    files: "fluent/<locale>/<name>.ftl",
    purpose: "Programs that load Fluent catalogs.",
    keys: &["build.fluent.comments"],
    source: include_str!("fluent.rs"),
    write: Write::Volume(write),
};

fn write(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    let keeps_comments = order.workspace.settings.build.keeps_comments;
    vec![BundleFile {
        path: format!("fluent/{}/{}.ftl", edition.locale, volume.name),
        bytes: catalog(volume, keeps_comments).into_bytes(),
    }]
}

fn catalog(volume: &Volume<'_>, keeps_comments: bool) -> String {
    let mut out = String::new();
    let entries = volume
        .passages
        .iter()
        .map(|passage| (passage.message, passage.text));
    let further = volume.further.iter().copied();
    let lent = volume.passages.iter().map(|passage| passage.lent.as_slice());
    for ((message, text), lent) in entries.chain(further).zip(lent.chain(std::iter::repeat(&[][..]))) {
        if let Some(comment) = message.comment.as_ref().filter(|_| keeps_comments) {
            line(&mut out, comment.span.slice(text));
        }
        body(&mut out, message, text);
        for (attribute, text) in lent {
            out.push_str("    ");
            line(&mut out, attribute.span.slice(text));
        }
    }
    out
}

/// A message without its comment, each of its attributes once: of several of one name libraries take different ones.
fn body(out: &mut String, message: &Message<'_>, text: &str) {
    let mut kept = String::new();
    let mut at = message.body().start as usize;
    let attributes = &message.attributes;
    for (number, attribute) in attributes.iter().enumerate() {
        let mut later = attributes[number + 1..].iter();
        if later.any(|other| other.id.name == attribute.id.name) {
            kept.push_str(text[at..attribute.span.start as usize].trim_end());
            at = attribute.span.end as usize;
        }
    }
    kept.push_str(&text[at..message.body().end as usize]);
    line(out, &kept);
}

/// One or more lines, which end as Fluent's own do.
fn line(out: &mut String, lines: &str) {
    out.push_str(&lines.replace("\r\n", "\n"));
    out.push('\n');
}

//! `fluent/<locale>/<name>.ftl`: catalogs that hold every message of the reference, for programs that load
//! one catalog a language and know no fallback.
//!
//! Each entry's bytes are those of the catalog that it comes from. Comments stay behind, as they are for translators;
//! with `comments = true` in `[build.fluent]` each entry keeps the comment directly above it. What is no Fluent stays
//! behind in any case.

use super::choice::{Edition, Volume};
use super::{Made, Order, Output, Write};
use crate::model::BundleFile;

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
        line(&mut out, message.body().slice(text));
        for (attribute, text) in lent {
            out.push_str("    ");
            line(&mut out, attribute.span.slice(text));
        }
    }
    out
}

/// One or more lines, which end as Fluent's own do.
fn line(out: &mut String, lines: &str) {
    out.push_str(&lines.replace("\r\n", "\n"));
    out.push('\n');
}

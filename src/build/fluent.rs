//! `fluent/<locale>/<name>.ftl`: catalogs that hold every message of the reference, for programs that load
//! one catalog a language and know no fallback.
//!
//! Each entry's bytes are those of the catalog that it comes from; comments stay behind.

use super::choice::{Edition, Passage, Volume};
use super::{Order, Output, Write};
use crate::model::BundleFile;

/// The catalogs.
pub const OUTPUT: Output = Output {
    name: "fluent",
    write: Write::Volume(write),
};

fn write(_: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    vec![BundleFile {
        path: format!("fluent/{}/{}.ftl", edition.locale, volume.name),
        bytes: catalog(volume).into_bytes(),
    }]
}

fn catalog(volume: &Volume<'_>) -> String {
    let mut out = String::new();
    for passage in &volume.passages {
        entry(passage, &mut out);
    }
    for (message, text) in &volume.further {
        out.push_str(message.body().slice(text));
        out.push('\n');
    }
    out
}

fn entry(passage: &Passage<'_>, out: &mut String) {
    out.push_str(passage.message.body().slice(passage.text));
    out.push('\n');
    for (attribute, text) in &passage.lent {
        out.push_str("    ");
        out.push_str(attribute.span.slice(text));
        out.push('\n');
    }
}

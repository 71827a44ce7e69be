//! `fluent/<locale>/<name>.ftl`: catalogs that hold every message of the reference, for programs that load
//! one catalog a language and know no fallback.
//!
//! Each entry's bytes are those of the catalog that it comes from; comments stay behind.

use super::choice::{Passage, Volume};
use super::{Order, Output};
use crate::model::BundleFile;

/// The catalogs.
pub const OUTPUT: Output = Output {
    name: "fluent",
    write,
};

fn write(order: &Order<'_>, _: &[BundleFile]) -> Vec<BundleFile> {
    let mut files = Vec::new();
    for edition in &order.choices.editions {
        for volume in &edition.volumes {
            files.push(BundleFile {
                path: format!("fluent/{}/{}.ftl", edition.locale, volume.name),
                bytes: catalog(volume).into_bytes(),
            });
        }
    }
    files
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

//! `text/<locale>/<name>.txt`: each document as plain text, for e-mail, for a comparison, to be read aloud.
//!
//! A paragraph is one line; headings are lines between blank ones, items start with `- ` or their number, quotes with
//! `> `, code is indented by four spaces, and a row of a table is one line with ` | ` between the cells. The address of a
//! link stands in parentheses behind it, a picture is its alternative text in brackets. Footnotes have numbers in brackets
//! and stand at the end. What a reader must know stands above the document, and in brackets behind a passage that is
//! outdated or in another language.
//!
//! No control character comes out of a translation, no address but of a place of the bundle, a web page or a mailbox,
//! and direction controls end with their passage.

use super::choice::{Edition, Passage, Volume};
use super::lines::Lines;
use super::mark::Mark;
use super::notice::notices;
use super::tame::tame;
use super::{Made, Order, Output, Write};
use crate::model::{BundleFile, SegmentKind, SourceFormat};
use std::collections::BTreeMap;

/// The texts.
pub const OUTPUT: Output = Output {
    name: "text",
    made: Made::Named,
    files: "text/<locale>/<name>.txt",
    purpose: "E-mail, comparisons, reading aloud.",
    keys: &[],
    source: include_str!("text.rs"),
    write: Write::Volume(write),
};

fn write(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<BundleFile> {
    let Some(document) = order.documents.get(volume.name) else {
        return Vec::new();
    };
    let made = document.washed(volume);
    let mut text = String::new();
    let notices = notices(order, edition, volume);
    for notice in &notices {
        text.push_str(&tame(notice));
        text.push('\n');
    }
    if !notices.is_empty() {
        text.push('\n');
    }
    match made.tree.format {
        SourceFormat::PlainText => text.push_str(&made.text),
        SourceFormat::Markdown => {
            let passages: BTreeMap<&str, &Passage<'_>> = volume
                .passages
                .iter()
                .map(|passage| (passage.id, passage))
                .collect();
            let is_translated = volume
                .passages
                .iter()
                .any(|passage| passage.from == edition.locale);
            let labels = document.ids.iter().zip(&made.tree.segments).map(|(id, segment)| {
                let passage = passages.get(id.as_str())?;
                let has_room = is_translated && segment.kind != SegmentKind::Cell;
                let mark = Mark::new(order, edition, passage, has_room);
                let label = mark.label_text()?;
                let is_turned = passage.from.direction() != edition.locale.direction();
                // Beside foreign letters the label would be drawn into them.
                Some(if is_turned {
                    format!("[\u{2068}{label}\u{2069}]")
                } else {
                    format!("[{label}]")
                })
            });
            let lines = Lines {
                name: volume.name,
                documents: order.documents_of(edition.locale),
                withheld: order.withheld_documents(edition.locale),
                source_locale: order.source_locale.as_str(),
                made: &made,
                labels: labels.collect(),
            };
            text.push_str(&lines.written());
        }
    }
    vec![BundleFile {
        path: format!("text/{}/{}.txt", edition.locale, volume.name),
        bytes: text.into_bytes(),
    }]
}

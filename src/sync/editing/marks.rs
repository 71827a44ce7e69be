//! Fingerprints in records, which follow the wordings that they belong to.

use super::leaf::Leaf;
use super::spots::{Spot, SpotKind, awaited_id, lines};
use crate::compare::fingerprint;
use crate::formats::fluent;
use crate::formats::provenance::{self, NewRecords};
use crate::model::{Catalog, Entry};
use crate::text::{Place, Span, TextEdit};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What the fingerprints of wordings become, by catalog and by the id that their message had.
///
/// Wordings of all locales and of the records stand side by side: two that have one fingerprint say the same,
/// and say the same afterwards.
#[derive(Default)]
pub(super) struct Marks<'s> {
    by_catalog: BTreeMap<&'s str, HashMap<String, Changed>>,
}

#[derive(Default)]
struct Changed {
    after: HashMap<String, String>,
    new: BTreeSet<String>,
}

impl<'s> Marks<'s> {
    /// Notes the wordings that the edits at `spots` change; `after` is the text with them made.
    pub fn note(&mut self, leaf: &Leaf<'s>, before: &Catalog<'_>, after: &Catalog<'_>, spots: &[Spot<'_>]) {
        let entries: BTreeSet<usize> = spots
            .iter()
            .filter(|spot| spot.kind != SpotKind::Told)
            .map(|spot| spot.entry)
            .collect();
        for entry in entries {
            let pair = (before.entries.get(entry), after.entries.get(entry));
            let (Some(Entry::Message(was)), Some(Entry::Message(is))) = pair else {
                continue;
            };
            let (old, new) = (fingerprint(was), fingerprint(is));
            if old != new {
                let of_catalog = self.by_catalog.entry(leaf.catalog).or_default();
                let changed = of_catalog.entry(was.id.name.to_owned()).or_default();
                changed.new.insert(new.clone());
                changed.after.insert(old, new);
            }
        }
    }

    /// Whether any record of the catalog may hold a fingerprint that changes.
    pub fn concern(&self, catalog: &str) -> bool {
        self.by_catalog.contains_key(catalog)
    }

    /// The edits of a records' text, or the places of fingerprints that would come to mean another wording.
    pub fn edits(&self, leaf: &Leaf<'_>, tree: &Catalog<'_>) -> Result<Vec<TextEdit>, Vec<Place>> {
        let Some(of_catalog) = self.by_catalog.get(leaf.catalog) else {
            return Ok(Vec::new());
        };
        let (mut edits, mut wrong) = (Vec::new(), Vec::new());
        let mut look = |id: &str, start: usize, line: &str| {
            let Some(changed) = of_catalog.get(id) else { return };
            for (at, mark) in fingerprints(line) {
                let span = Span::new(start + at, start + at + mark.len());
                match changed.after.get(mark) {
                    Some(new) => edits.push(TextEdit {
                        span,
                        new_text: new.clone(),
                    }),
                    None if changed.new.contains(mark) => wrong.push(leaf.place(span)),
                    None => {}
                }
            }
        };
        for entry in &tree.entries {
            match entry {
                Entry::Message(message) => {
                    let Some(comment) = &message.comment else { continue };
                    for (start, line) in lines(leaf.text(), comment.span) {
                        look(message.id.name, start, line);
                    }
                }
                Entry::Comment(comment) => {
                    for (start, line) in lines(leaf.text(), comment.span) {
                        if let Some(id) = awaited_id(line) {
                            look(id, start, line);
                        }
                    }
                }
                Entry::Junk(_) => {}
            }
        }
        if wrong.is_empty() { Ok(edits) } else { Err(wrong) }
    }
}

/// The words of a line that have the form of a fingerprint, each with its offset.
fn fingerprints(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let words = line.split(|sign: char| !sign.is_ascii_alphanumeric());
    words.filter_map(move |word| {
        let at = word.as_ptr() as usize - line.as_ptr() as usize;
        let is_mark = word.len() == 16 && word.bytes().all(|sign| sign.is_ascii_hexdigit());
        is_mark.then_some((at, word))
    })
}

/// Records that were edited in place, in the order that diglot itself writes them in, if they were so before.
pub(super) fn in_order(leaf: &Leaf<'_>, after: String) -> String {
    match written(&leaf.of, leaf.text()) {
        Some(usual) if usual == leaf.text() => written(&leaf.of, &after).unwrap_or(after),
        _ => after,
    }
}

/// The same records as diglot writes them; `None` if they cannot all be read.
fn written(catalog: &str, text: &str) -> Option<String> {
    let read = fluent::read(text);
    let records = provenance::read(&read.tree);
    if !read.problems.is_empty() || !records.problems.is_empty() {
        return None;
    }
    Some(NewRecords::of(&records.tree, text).write(catalog))
}

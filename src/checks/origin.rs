//! Where the source of a message stands: in the source text if there is one, else in the reference catalog.

use crate::compare::{Row, Table};
use crate::model::{Catalog, Entry, Junk, Message, Phrase, Reference, Related};
use crate::text::{Place, Span};
use std::collections::HashMap;

/// The places of the messages of one reference.
pub(super) struct Origin<'s> {
    reference: Option<&'s Reference<'s>>,
    segments: HashMap<&'s str, Span>,
}

impl<'s> Origin<'s> {
    pub(super) fn of(reference: Option<&'s Reference<'s>>) -> Origin<'s> {
        let source = reference.and_then(|reference| reference.source.as_ref());
        let mut segments = HashMap::new();
        if let Some(source) = source {
            for (id, segment) in source.ids.iter().zip(&source.tree.segments) {
                segments.entry(id.as_str()).or_insert(segment.span);
            }
        }
        Origin { reference, segments }
    }

    /// Where `message`, one of the reference's, stands.
    pub(super) fn place(&self, message: &Message<'_>) -> Option<Place> {
        let reference = self.reference?;
        Some(match &reference.source {
            Some(source) => {
                let span = self.segments.get(message.id.name).copied().unwrap_or_default();
                Place::new(source.file.path.clone(), span)
            }
            None => Place::new(reference.path.clone(), message.body()),
        })
    }

    /// The same, as a related place of a finding.
    pub(super) fn related(&self, message: Option<&Message<'_>>) -> Vec<Related> {
        let place = message.and_then(|message| self.place(message));
        place
            .map(|place| Related {
                place,
                label: Phrase::new("check-source-here"),
            })
            .into_iter()
            .collect()
    }

    /// Where the original of `row` stands: what the translation is held against, and of a locale with a pivot the
    /// source too.
    pub(super) fn related_in<'t>(&self, table: &Table<'t>, row: &Row<'t>) -> Vec<Related> {
        let mut related = self.related(row.reference);
        let pivot = table.original_pivot(row).and_then(|pivot| pivot.catalog);
        if let (Some(catalog), Some(original)) = (pivot, row.original) {
            let pivot = Related {
                place: Place::new(catalog.path.clone(), original.body()),
                label: Phrase::new("check-pivot-here"),
            };
            related.insert(0, pivot);
        }
        related
    }
}

/// The ids of messages that stand in `catalog` but cannot be read, with the place of each.
pub(super) fn unread_ids<'s>(catalog: &Catalog<'s>) -> HashMap<&'s str, Span> {
    let junk = catalog.entries.iter().filter_map(|entry| match entry {
        Entry::Junk(junk) => Some(junk),
        Entry::Message(_) | Entry::Comment(_) => None,
    });
    junk.filter_map(|junk| unread_id(junk).map(|id| (id, junk.span)))
        .collect()
}

/// The id that a piece of junk starts with, if it looks like a message.
pub(super) fn unread_id<'s>(junk: &Junk<'s>) -> Option<&'s str> {
    let text = junk.text;
    let name_start = usize::from(text.starts_with('-'));
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let name_end = text[name_start..]
        .find(|c| !is_name(c))
        .map_or(text.len(), |end| name_start + end);
    let is_id = text[name_start..name_end].starts_with(|c: char| c.is_ascii_alphabetic());
    is_id.then(|| &text[..name_end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn junk_tells_the_id_that_it_was_meant_to_have() {
        let id = |text| {
            unread_id(&Junk {
                text,
                span: Span::at(0),
            })
        };
        assert_eq!(id("bridge-name = { $"), Some("bridge-name"));
        assert_eq!(id("-brand ="), Some("-brand"));
        assert_eq!(id("- a list"), None);
        assert_eq!(id("«bridge»"), None);
    }
}

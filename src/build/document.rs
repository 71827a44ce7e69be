//! A source text as it is shipped: with the passages of a language, and without pins, which nobody is to read.

use super::choice::Volume;
use crate::formats::fluent::plain_text;
use crate::formats::source;
use crate::model::{SourceFile, SourceText, TextSettings};
use std::collections::BTreeMap;

/// A source text without its pins.
pub struct Document<'s> {
    /// Its text.
    pub text: String,
    /// Its segments.
    pub tree: SourceText,
    settings: &'s TextSettings,
    /// The message id of each segment.
    pub ids: &'s [String],
}

/// A document with the passages of a language in place of its own.
pub struct Rebuilt {
    /// Its text.
    pub text: String,
    /// Its segments; as many as the document has ids.
    pub tree: SourceText,
}

impl<'s> Document<'s> {
    /// Takes the pins out of a source text.
    pub fn new(source: &SourceFile<'s>, settings: &'s TextSettings) -> Document<'s> {
        let text = source::without_pins(&source.file.text, source.tree);
        let tree = source::read(source.tree.format, &text, settings).tree;
        // Ids go by place: better a visible pin than a passage with another's id.
        let (text, tree) = if tree.segments.len() == source.tree.segments.len() {
            (text, tree)
        } else {
            (source.file.text.to_string(), source.tree.clone())
        };
        Document {
            text,
            tree,
            settings,
            ids: source.ids,
        }
    }

    /// The document with the passages of `volume`; passages in the source language keep their bytes.
    pub fn rebuilt(&self, volume: &Volume<'_>) -> Rebuilt {
        let passages: BTreeMap<&str, String> = volume
            .passages
            .iter()
            .filter(|passage| !std::ptr::eq(passage.message, passage.source))
            .filter_map(|passage| Some((passage.id, plain_text(passage.message.value.as_ref()?)?)))
            .collect();
        self.with(&passages)
    }

    /// The document with `passages`, by id, in place of its own.
    pub(super) fn with(&self, passages: &BTreeMap<&str, String>) -> Rebuilt {
        let values: Vec<Option<&str>> = self
            .ids
            .iter()
            .map(|id| passages.get(id.as_str()).map(String::as_str))
            .collect();
        let text = source::rebuild(&self.text, &self.tree, &values);
        let tree = source::read(self.tree.format, &text, self.settings).tree;
        if tree.segments.len() != self.ids.len() {
            // `rebuild` keeps the blocks of a document; should it ever fail, the source text is at least true.
            return Rebuilt {
                text: self.text.clone(),
                tree: self.tree.clone(),
            };
        }
        Rebuilt { text, tree }
    }
}

//! A source text as it is shipped: with the passages of a language, and without pins, which nobody is to read.

use super::body::Part;
use super::choice::Volume;
use super::inline::text_of;
use crate::formats::fluent::plain_text;
use crate::formats::source;
use crate::model::{SegmentKind, SourceFile, SourceText, TextSettings};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A source text without its pins.
pub struct Document<'s> {
    /// Its text.
    pub text: String,
    /// Its segments.
    pub tree: SourceText,
    settings: &'s TextSettings,
    /// The message id of each segment.
    pub ids: &'s [String],
    /// The text in parts, as the facing editions of all languages show it; made where it is first wanted.
    pub parts: OnceLock<Vec<Part>>,
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
            parts: OnceLock::new(),
        }
    }

    /// The document as it was written.
    pub fn as_written(&self) -> Rebuilt {
        Rebuilt {
            text: self.text.clone(),
            tree: self.tree.clone(),
        }
    }

    /// Whether it has a heading, which is its title.
    pub fn has_heading(&self) -> bool {
        let mut kinds = self.tree.segments.iter().map(|segment| &segment.kind);
        kinds.any(|kind| matches!(kind, SegmentKind::Heading(_)))
    }

    /// What its headings say.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        let mut segments = self.tree.segments.iter();
        std::iter::from_fn(move || segments.find(|segment| matches!(segment.kind, SegmentKind::Heading(_))))
            .map(|segment| segment.value.as_str())
    }

    /// The anchor that `fragment` means: a message id, or a heading by its words, as other programs make anchors of them.
    pub fn anchor(&self, fragment: &str) -> Option<String> {
        if self.ids.iter().any(|id| id == fragment) {
            return Some(fragment.to_owned());
        }
        let segments = self.tree.segments.iter().zip(self.ids);
        let mut headings = segments.filter(|(segment, _)| matches!(segment.kind, SegmentKind::Heading(_)));
        let found = headings.find(|(segment, _)| slug(&segment.value) == fragment);
        found.map(|(_, id)| id.clone())
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
            return self.as_written();
        }
        Rebuilt { text, tree }
    }
}

/// The anchor that GitHub makes of a heading: its words in lower case, joined by hyphens.
fn slug(heading: &str) -> String {
    let events: Vec<_> = pulldown_cmark::Parser::new_ext(heading, source::markdown_options()).collect();
    let kept = |sign: &char| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_');
    let kept = text_of(&events)
        .to_lowercase()
        .chars()
        .filter(kept)
        .collect::<String>();
    kept.trim().replace(' ', "-")
}

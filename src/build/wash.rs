//! A document for outputs that others lay out: what a translation adds that the source does not have and that is more
//! than text stands there as its letters.
//!
//! A raw tag stays if it is bare and of the page's own kinds (`<br>`, `<b>`) or stands just so in the source passage; so
//! does a picture of another host and a link of another scheme. A passage with any other one is escaped as a whole.

use super::choice::Volume;
use super::document::{Document, Rebuilt};
use super::inline::INLINE;
use super::link::is_local;
use super::tame::{is_harmless, tame};
use crate::formats::fluent::plain_text;
use crate::formats::source;
use crate::model::{SourceFormat, SourceText};
use pulldown_cmark::{Event, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};

impl Document<'_> {
    /// The document with the passages of `volume`; those that are not the source's do nothing but be read.
    pub fn washed(&self, volume: &Volume<'_>) -> Rebuilt {
        let foreign = volume
            .passages
            .iter()
            .filter(|passage| !std::ptr::eq(passage.message, passage.source));
        let mut passages: BTreeMap<&str, String> = foreign
            .filter_map(|passage| Some((passage.id, tame(&plain_text(passage.message.value.as_ref()?)?))))
            .collect();
        let rebuilt = self.with(&passages);
        if rebuilt.tree.format == SourceFormat::PlainText || passages.is_empty() {
            return rebuilt;
        }
        let known = acts(&self.text, &self.tree);
        let mut is_clean = true;
        for (place, acts) in acts(&rebuilt.text, &rebuilt.tree) {
            let known = known.get(&place);
            let is_new = |act: &&Act| !act.is_harmless() && known.is_none_or(|known| !known.contains(act));
            let id = self.ids[place].as_str();
            if let Some(passage) = passages
                .get_mut(id)
                .filter(|_| acts.iter().any(|act| is_new(&act)))
            {
                *passage = literal(passage);
                is_clean = false;
            }
        }
        if is_clean { rebuilt } else { self.with(&passages) }
    }
}

/// What a passage does beside being read.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Act {
    Tag(String),
    Link(String),
    Picture(String),
}

impl Act {
    fn is_harmless(&self) -> bool {
        match self {
            Act::Tag(tag) => is_bare(tag),
            Act::Link(address) => is_harmless(address),
            Act::Picture(address) => is_local(address),
        }
    }
}

fn is_bare(tag: &str) -> bool {
    let name = tag
        .strip_prefix('<')
        .and_then(|tag| tag.strip_suffix('>'))
        .unwrap_or_default();
    let name = name.strip_prefix('/').unwrap_or(name);
    let name = name.strip_suffix('/').unwrap_or(name).trim_end();
    INLINE.iter().any(|allowed| allowed.eq_ignore_ascii_case(name))
}

/// What the segments of a Markdown text do, by their places.
fn acts(text: &str, tree: &SourceText) -> BTreeMap<usize, BTreeSet<Act>> {
    let body = source::body(text);
    let offset = text.len() - body.len();
    let mut found: BTreeMap<usize, BTreeSet<Act>> = BTreeMap::new();
    for (event, range) in Parser::new_ext(body, source::markdown_options()).into_offset_iter() {
        let act = match event {
            Event::Html(tag) | Event::InlineHtml(tag) => Act::Tag(tag.into_string()),
            Event::Start(Tag::Link { dest_url, .. }) => Act::Link(dest_url.into_string()),
            Event::Start(Tag::Image { dest_url, .. }) => Act::Picture(dest_url.into_string()),
            _ => continue,
        };
        let at = range.start + offset;
        let place = tree
            .segments
            .partition_point(|segment| segment.span.range().end <= at);
        let is_inside = |segment: &crate::model::Segment| segment.span.range().start < range.end + offset;
        if tree.segments.get(place).is_some_and(is_inside) {
            found.entry(place).or_default().insert(act);
        }
    }
    found
}

/// Markdown that shows `text` letter by letter.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for sign in text.chars() {
        if sign.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(if sign == '\n' { ' ' } else { sign });
    }
    out
}

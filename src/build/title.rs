//! The title of a document in one language.

use super::Order;
use super::bidi::balanced;
use super::choice::Volume;
use super::document::Document;
use super::inline::text_of;
use crate::formats::fluent::plain_text;
use crate::formats::source::markdown_options;
use crate::model::{SegmentKind, SourceFormat};
use pulldown_cmark::{Event, Parser};

/// The first heading, without mark-up; of a document that has none its name.
pub fn title(order: &Order<'_>, volume: &Volume<'_>) -> String {
    heading(order, volume)
        .filter(|heading| !heading.trim().is_empty())
        .unwrap_or_else(|| volume.name.to_owned())
}

/// The first heading of a source text.
pub fn source_title(document: &Document<'_>) -> Option<String> {
    let mut segments = document.tree.segments.iter();
    let heading = segments.find(|segment| matches!(segment.kind, SegmentKind::Heading(_)))?;
    Some(shown(document, heading.value.clone()))
}

fn heading(order: &Order<'_>, volume: &Volume<'_>) -> Option<String> {
    let document = order.documents.get(volume.name)?;
    let segments = &document.tree.segments;
    let at = segments
        .iter()
        .position(|segment| matches!(segment.kind, SegmentKind::Heading(_)))?;
    let id = document.ids.get(at)?;
    let passage = volume.passages.iter().find(|passage| passage.id == id)?;
    let text = match std::ptr::eq(passage.message, passage.source) {
        true => segments[at].value.clone(),
        false => plain_text(passage.message.value.as_ref()?)?,
    };
    Some(shown(document, text))
}

fn shown(document: &Document<'_>, text: String) -> String {
    if document.tree.format == SourceFormat::PlainText {
        return balanced(&text);
    }
    // As the heading that it is, so that `1.` at its start is no list.
    let line = format!("# {}", text.replace('\n', " "));
    let events: Vec<Event<'_>> = Parser::new_ext(&line, markdown_options()).collect();
    text_of(&events)
}

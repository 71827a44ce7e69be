//! Ids that an author pins: `{#preamble}` at the end of a block.

use crate::model::{Phrase, Problem, SourceText};
use crate::text::Span;
use std::collections::BTreeSet;

/// Splits `… {#id}` into what stands before it (untrimmed) and the id, as they are written.
///
/// An escaped brace, a brace that touches the word before it and a block of nothing else are no pin.
pub(in crate::formats) fn split(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_end_matches([' ', '\t', '\r', '\n']);
    let inner = text.strip_suffix('}')?;
    let open = inner.rfind("{#")?;
    let id = &inner[open + 2..];
    let before = &text[..open];
    let is_apart = before.ends_with([' ', '\t', '\n']);
    // `{# … #}` is a comment of template languages.
    let is_one_word = !id.contains([' ', '\t', '\r', '\n', '{', '}']) && !id.ends_with('#');
    (is_apart && is_one_word && !before.trim_matches([' ', '\t', '\r', '\n', '>']).is_empty())
        .then_some((before, id))
}

/// Whether `id` can be the id of a Fluent message.
pub(super) fn is_identifier(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// The pins of one document, each used once.
#[derive(Default)]
pub(super) struct Pins {
    seen: BTreeSet<String>,
    pub problems: Vec<Problem>,
}

impl Pins {
    /// The pin that a segment gets: `id` unless it cannot be an id or is another segment's.
    pub fn take(&mut self, id: &str, span: Span) -> Option<String> {
        let wrong = if !is_identifier(id) {
            Some(("source-pin-invalid", "source-pin-invalid-help"))
        } else if !self.seen.insert(id.to_owned()) {
            Some(("source-pin-repeated", "source-pin-repeated-help"))
        } else {
            None
        };
        let Some((message, help)) = wrong else {
            return Some(id.to_owned());
        };
        self.problems.push(Problem {
            span,
            message: Phrase::new(message).with("id", id),
            help: Some(Phrase::new(help)),
            related: None,
        });
        None
    }
}

/// The text without the pins of its segments; `source` was read from this very text.
///
/// Headings keep theirs: there it is the anchor that links in the document use.
pub fn without_pins(text: &str, source: &SourceText) -> String {
    let mut result = String::with_capacity(text.len());
    let mut done = 0;
    for segment in &source.segments {
        let from = segment.span.range().end;
        let is_heading = matches!(segment.kind, crate::model::SegmentKind::Heading(_));
        if is_heading || segment.pin.is_none() {
            continue;
        }
        let Some(length) = text[from..].find('}').map(|close| close + 1) else {
            continue;
        };
        // Behind the alternative text of an image stands the rest of the image.
        let Some(open) = text[from..from + length].rfind("{#") else {
            continue;
        };
        let open = text[..from + open]
            .trim_end_matches([' ', '\t', '\r', '\n', '>'])
            .len()
            .max(from);
        result.push_str(&text[done..open]);
        done = from + length;
    }
    result.push_str(&text[done..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_one_word_at_the_end_and_apart() {
        assert_eq!(split("The bridge. {#bridge}"), Some(("The bridge. ", "bridge")));
        assert_eq!(
            split("The bridge.\n{#bridge} "),
            Some(("The bridge.\n", "bridge"))
        );
        for text in [
            "The bridge{#b}",
            r"The \{#b}",
            "{#b}",
            "x {#b} y",
            "x {# b #}",
            "x {#b#}",
        ] {
            assert_eq!(split(text), None, "{text}");
        }
    }
}

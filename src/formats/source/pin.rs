//! Ids that an author pins: `{#preamble}` at the end of a block.

use crate::model::{Phrase, Problem, SourceText, TextSettings};
use crate::text::{Span, TextEdit, apply};
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

/// The edit that pins `id` to the segment at `index`, in the place of a pin that it has.
///
/// `source` was read from this very text. `None` where no pin can stand (front matter, plain text), and where
/// the document would then have other blocks or other pins than before.
pub fn pinned(
    text: &str,
    source: &SourceText,
    index: usize,
    id: &str,
    settings: &TextSettings,
) -> Option<TextEdit> {
    let segment = source.segments.get(index)?;
    let end = segment.span.range().end;
    let edit = match &segment.pin {
        Some(old) => {
            let sign = text[end..].find(&format!("#{old}"))?;
            let start = end + sign + 1;
            TextEdit {
                span: Span::new(start, start + old.len()),
                new_text: id.to_owned(),
            }
        }
        None => TextEdit {
            span: Span::at(end),
            new_text: format!(" {{#{id}}}"),
        },
    };
    let after = super::read(source.format, &apply(text, std::slice::from_ref(&edit)), settings);
    let is_meant = after.tree.segments.len() == source.segments.len()
        && source.segments.iter().enumerate().all(|(at, was)| {
            let is = &after.tree.segments[at];
            let pin = if at == index { Some(id) } else { was.pin.as_deref() };
            is.pin.as_deref() == pin && is.value == was.value && is.kind == was.kind
        });
    is_meant.then_some(edit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SourceFormat;

    #[test]
    fn a_pin_is_set_where_it_can_stand() {
        let settings = TextSettings {
            front_matter: vec!["title".to_owned()],
        };
        let text = "---\ntitle: One\n---\n# Two\n\nThree\nlines. {#three}\n\n> Four\n\n| Five | Six |\n|-|-|\n\nSeven {#a .b}\n=====\n\n![Eight](e.png)\n";
        let source = super::super::read(SourceFormat::Markdown, text, &settings).tree;
        let after = |index| {
            let edit = pinned(text, &source, index, "new", &settings)?;
            Some(apply(text, &[edit]))
        };
        for (index, was, is) in [
            (1, "# Two", "# Two {#new}"),
            (2, "{#three}", "{#new}"),
            (3, "> Four", "> Four {#new}"),
            (4, "| Five |", "| Five {#new} |"),
            (6, "{#a .b}", "{#new .b}"),
        ] {
            assert_eq!(after(index), Some(text.replace(was, is)), "{was}");
        }
        assert_eq!(after(0), None, "front matter");
        assert_eq!(after(7), None, "an image");
        assert_eq!(after(8), None, "there is no such segment");
    }

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

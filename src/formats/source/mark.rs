//! Marks of an author in a document: `<!-- diglot: critical -->`, which readers do not see.

use super::body::{body_start, markdown_options};
use crate::model::{SegmentKind, SourceFormat, SourceText};
use crate::text::{MARK, Span};
use pulldown_cmark::{Event, Parser};

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark<'t> {
    /// What it says.
    pub word: &'t str,
    /// The whole comment.
    pub span: Span,
    /// Indices of the segments that it speaks of: the one directly below it, with all that stands under it where that
    /// is a heading, and all cells where it is a table. A comment inside a passage speaks of that passage.
    pub segments: Vec<usize>,
}

/// The marks of a document, in its order; `source` was read from this very text. Plain text has none.
pub fn marks<'t>(text: &'t str, source: &SourceText) -> Vec<Mark<'t>> {
    if source.format != SourceFormat::Markdown || !text.contains(MARK) {
        return Vec::new();
    }
    let start = body_start(text);
    let mut marks = Vec::new();
    for (event, range) in Parser::new_ext(&text[start..], markdown_options()).into_offset_iter() {
        if !matches!(event, Event::Html(_) | Event::InlineHtml(_)) {
            continue;
        }
        let (from, html) = (start + range.start, &text[start + range.start..start + range.end]);
        for (word, span) in comments(html, from) {
            let segments = match inside(source, span) {
                Some(index) => vec![index],
                None => below(text, source, span),
            };
            marks.push(Mark { word, span, segments });
        }
    }
    marks
}

/// The comments in a piece of HTML that are meant for diglot.
fn comments(html: &str, at: usize) -> Vec<(&str, Span)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = html[from..].find("<!--").map(|open| from + open) {
        let Some(close) = html[open..].find("-->").map(|close| open + close) else {
            break;
        };
        from = close + "-->".len();
        if let Some(word) = html
            .get(open + "<!--".len()..close)
            .and_then(|said| said.trim().strip_prefix(MARK))
        {
            found.push((word.trim(), Span::new(at + open, at + from)));
        }
    }
    found
}

/// The segment that a comment stands in.
fn inside(source: &SourceText, comment: Span) -> Option<usize> {
    let holds = |span: Span| span.start <= comment.start && comment.end <= span.end;
    source.segments.iter().position(|segment| holds(segment.span))
}

fn below(text: &str, source: &SourceText, comment: Span) -> Vec<usize> {
    let segments = &source.segments;
    let Some(first) = segments
        .iter()
        .position(|segment| segment.span.start >= comment.end)
    else {
        return Vec::new();
    };
    // Nothing may stand between them but the signs of the block: what is carried over is no passage.
    let between = &text[comment.end as usize..segments[first].span.start as usize];
    let is_sign = |c: char| c.is_whitespace() || c.is_ascii_digit() || "#>-*+|.)![]:^xX".contains(c);
    if !between.chars().all(is_sign) {
        return Vec::new();
    }
    match segments[first].kind {
        SegmentKind::Heading(_) => {
            let is_under = |at: &usize| *at == first || segments[*at].headings.contains(&first);
            (first..segments.len()).filter(is_under).collect()
        }
        SegmentKind::Cell => {
            let mut cells = vec![first];
            for at in first + 1..segments.len() {
                let gap = &text[segments[at - 1].span.end as usize..segments[at].span.start as usize];
                if segments[at].kind != SegmentKind::Cell || has_empty_line(gap) {
                    break;
                }
                cells.push(at);
            }
            cells
        }
        SegmentKind::Paragraph
        | SegmentKind::ListItem
        | SegmentKind::Quote
        | SegmentKind::ImageAlt
        | SegmentKind::Footnote
        | SegmentKind::FrontMatter(_) => vec![first],
    }
}

/// Whether a line between two cells is empty, so that they are of two tables.
fn has_empty_line(gap: &str) -> bool {
    let lines: Vec<&str> = gap.split('\n').collect();
    let between = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    let is_empty = |line: &&str| line.trim_matches([' ', '\t', '\r', '>']).is_empty();
    between.iter().any(is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::source;
    use crate::model::TextSettings;

    fn marked(text: &str) -> Vec<(String, Vec<String>)> {
        let tree = source::read(SourceFormat::Markdown, text, &TextSettings::default()).tree;
        let value = |at: &usize| tree.segments[*at].value.clone();
        let marks = marks(text, &tree);
        let told = marks.iter().map(|mark| {
            let values = mark.segments.iter().map(value);
            (mark.word.to_owned(), values.collect())
        });
        told.collect()
    }

    #[test]
    fn a_mark_speaks_of_what_stands_below_it() {
        for (text, expected) in [
            (
                "<!-- diglot: critical -->\n\na | b\n--|--\nc | d\ne | f\n\ng\n",
                vec!["a", "b", "c", "d", "e", "f"],
            ),
            ("one\n\n<!-- diglot: critical -->\ntwo\n\nthree\n", vec!["two"]),
            ("<!--diglot:critical-->\n\ntwo\n\nthree\n", vec!["two"]),
            (
                "one\n\n<!-- diglot: critical -->\n## two\n\nthree\n\n### four\n\nfive\n\n## six\n",
                vec!["two", "three", "four", "five"],
            ),
            (
                "- one\n\n<!-- diglot: critical -->\n\n- two\n- three\n",
                vec!["two"],
            ),
            ("<!-- diglot: critical -->\n> two\n\nthree\n", vec!["two"]),
            (
                "<!-- diglot: critical -->\n\n| a | b |\n|---|---|\n| c | d |\n\n| e |\n|---|\n| f |\n",
                vec!["a", "b", "c", "d"],
            ),
            (
                "one\n\n<!-- diglot: critical -->\n\n```\ncode\n```\n\ntwo\n",
                vec![],
            ),
            ("one\n\n<!-- diglot: critical -->\n", vec![]),
        ] {
            let expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
            assert_eq!(marked(text), [("critical".to_owned(), expected)], "{text}");
        }
    }

    #[test]
    fn what_is_no_comment_marks_nothing() {
        for text in [
            "```\n<!-- diglot: critical -->\n```\n\none\n",
            "`<!-- diglot: critical -->` one\n",
            "<!-- critical -->\none\n",
            "diglot: critical\n",
        ] {
            assert_eq!(marked(text), [], "{text}");
        }
        assert_eq!(marked("one <!-- diglot: critcal --> two\n").len(), 1);
    }
}

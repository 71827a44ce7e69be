//! The lines around a place, short enough to show.

use super::positions::Positions;
use crate::text::{LineColumn, Place};
use std::ops::Range;

/// A line of a file, cut to what can be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Excerpt {
    /// Line and column where the place starts.
    pub start: LineColumn,
    /// The line, or a part of it around the place; never holds a line end.
    pub text: String,
    /// The bytes of `text` to point at, on this one line.
    pub marked: Range<usize>,
    /// Whether `text` lacks the beginning of the line, so that columns cannot be counted in it.
    pub is_cut_before: bool,
}

/// What stands for the part of a line that was cut off.
const CUT: &str = "…";

/// How many characters on both sides of a place, and of the place itself, the renderer gets to see. It
/// trims them to the width of the terminal; a line of fifty megabytes must not even come that far.
pub(super) const REACH: usize = 4_000;

/// The first line of `place`, at most three times `reach` characters of it, of which at most `mark` are marked.
pub(super) fn excerpt(
    positions: &Positions<'_>,
    place: &Place,
    reach: usize,
    mark: usize,
) -> Option<Excerpt> {
    let file = positions.file(&place.file)?;
    let (text, index) = (&*file.0, &file.1);
    let start = text.floor_char_boundary(place.span.start as usize);
    let place_end = text.floor_char_boundary(place.span.end as usize).max(start);
    let position = index.line_column(text, start);
    let line_start = index.start_of(position.line).unwrap_or(0);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let line_end = match text[line_start..line_end].strip_suffix('\r') {
        Some(line) => (line_start + line.len()).max(start),
        None => line_end,
    };
    let from = line_start + back(&text[line_start..start], reach);
    let place_end = place_end.min(line_end);
    let marked_end = start + forward(&text[start..place_end.max(start)], mark);
    let to = marked_end + forward(&text[marked_end..line_end.max(marked_end)], reach);
    let before = if from > line_start { CUT } else { "" };
    let after = if to < line_end { CUT } else { "" };
    let shift = |at: usize| at - from + before.len();
    Some(Excerpt {
        start: position,
        text: format!("{before}{}{after}", &text[from..to]),
        marked: shift(start)..shift(marked_end),
        is_cut_before: from > line_start,
    })
}

/// Where the last `characters` of `line` begin.
fn back(line: &str, characters: usize) -> usize {
    // No character is shorter than a byte, and few lines are long.
    if line.len() <= characters {
        return 0;
    }
    let mut steps = line.char_indices().rev();
    steps.nth(characters.saturating_sub(1)).map_or(0, |(at, _)| at)
}

/// Where the first `characters` of `line` end.
fn forward(line: &str, characters: usize) -> usize {
    if line.len() <= characters {
        return line.len();
    }
    let mut steps = line.char_indices();
    steps.nth(characters).map_or(line.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::super::sample::scene_of;
    use super::*;
    use crate::model::Report;
    use crate::text::Span;
    use std::sync::Arc;

    fn excerpt_of(text: &str, span: Span, reach: usize) -> Excerpt {
        let report = Report::default();
        let text_of = |_: &str| Some(Arc::from(text));
        let scene = scene_of(&report, &text_of);
        excerpt(&Positions::new(&scene), &Place::new("a.ftl", span), reach, reach).unwrap()
    }

    #[test]
    fn a_place_of_several_lines_is_marked_on_its_first() {
        let found = excerpt_of("one = One\r\ntwo =\r\n    Two\r\n", Span::new(11, 24), 80);
        assert_eq!((found.start.line, found.start.column), (2, 1));
        assert_eq!((found.text.as_str(), found.marked), ("two =", 0..5));
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}桥{}", "é".repeat(1000), "ж".repeat(1000));
        let found = excerpt_of(&text, Span::new(2000, 2003), 4);
        assert_eq!(found.start.column, 1001);
        assert_eq!(found.text, "…éééé桥жжжж…");
        assert_eq!(&found.text[found.marked], "桥");
    }

    #[test]
    fn places_at_the_ends_and_past_the_end_are_shown() {
        assert_eq!(excerpt_of("", Span::at(0), 80).text, "");
        assert_eq!(excerpt_of("a = b", Span::at(5), 80).marked, 5..5);
        assert_eq!(excerpt_of("a = b\n", Span::new(900, 901), 80).text, "");
        assert_eq!(excerpt_of("a = b\r\n", Span::at(6), 80).text, "a = b\r");
    }
}

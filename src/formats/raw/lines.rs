//! The lines of a raw text, with what stands between them.

use std::ops::Range;

/// A line that holds more than white space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its bytes in the raw text, without white space at the ends.
    pub range: Range<usize>,
    /// What lies between the line before and this one.
    pub gap: Gap,
}

/// What lies between two lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// A line end.
    None,
    /// One blank line.
    Blank,
    /// A form feed, or so many blank lines that a page may have ended there.
    Page,
}

/// Lines end at LF, CRLF and CR; a form feed ends a line and a page.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut blank, mut is_page) = (0, false);
    let mut at = 0;
    for piece in text.split_inclusive(['\n', '\r', '\u{c}']) {
        let start = at;
        at += piece.len();
        let bare = piece.trim_matches(is_space);
        if bare.is_empty() {
            // The LF of a CRLF is no blank line.
            if !(piece == "\n" && text[..start].ends_with('\r')) {
                blank += usize::from(!piece.ends_with('\u{c}'));
            }
        } else {
            let from = start + (piece.len() - piece.trim_start_matches(is_space).len());
            lines.push(Line {
                range: from..from + bare.len(),
                gap: match (is_page, blank) {
                    (false, 0) => Gap::None,
                    (false, 1) => Gap::Blank,
                    _ => Gap::Page,
                },
            });
            (blank, is_page) = (0, false);
        }
        is_page |= piece.ends_with('\u{c}');
    }
    lines
}

/// White space, and the byte order mark, which is as little to be seen.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

//! Text in columns: widths as a terminal counts them, lines broken where a language allows it.

use anstyle::Style;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{GraphemeClusterSegmenter, LineSegmenter};
use std::borrow::Cow;
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// Columns that `text`, which holds no escape sequences, fills on a terminal.
pub fn columns(text: &str) -> usize {
    // Fonts draw lam and alef as one, and the library counts one column for both; terminals give each its own.
    if !text.contains('\u{644}') {
        return text.width();
    }
    let cuts: Vec<usize> = GraphemeClusterSegmenter::new().segment_str(text).collect();
    cuts.windows(2).map(|cut| text[cut[0]..cut[1]].width()).sum()
}

/// `text`, or as many of its signs as `width` columns hold with `…` behind them. A sign and its marks, or the
/// parts of an emoji, stay together.
pub fn shortened(text: &str, width: usize) -> Cow<'_, str> {
    if columns(text) <= width {
        return Cow::Borrowed(text);
    }
    let cuts = GraphemeClusterSegmenter::new().segment_str(text);
    let fitting = cuts.take_while(|cut| columns(&text[..*cut]) < width).last();
    Cow::Owned(format!("{}…", &text[..fitting.unwrap_or(0)]))
}

/// How output looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Columns to fill.
    pub width: usize,
    /// Whether to colour.
    pub colours: bool,
    /// Whether the language runs from right to left.
    ///
    /// A terminal that reorders such text would swap neighbouring columns and turn whole lines round,
    /// so lines with columns then start with U+200E and each column is isolated (UAX #9).
    pub is_right_to_left: bool,
}

impl Look {
    /// `text` in a style, or bare.
    pub fn paint(self, style: Style, text: &str) -> String {
        if self.colours && !text.is_empty() {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }

    /// What a line with columns starts with.
    pub fn line_start(self) -> &'static str {
        if self.is_right_to_left { "\u{200E}" } else { "" }
    }

    /// A column of a line, kept apart from its neighbours.
    pub fn isolated(self, text: &str) -> String {
        if self.is_right_to_left && !text.is_empty() {
            format!("\u{2068}{text}\u{2069}")
        } else {
            text.to_owned()
        }
    }

    /// The last column of a line, broken to the width; further lines start after `indent` spaces.
    pub fn hang(self, text: &str, indent: usize) -> String {
        let room = self.width.saturating_sub(indent).max(20);
        let broken: Vec<String> = lines(text, room)
            .into_iter()
            .map(|line| self.isolated(&text[line]))
            .collect();
        broken.join(&format!("\n{}{}", self.line_start(), " ".repeat(indent)))
    }

    /// Running text, broken to the width.
    pub fn paragraph(self, text: &str) -> String {
        let broken: Vec<&str> = lines(text, self.width)
            .into_iter()
            .map(|line| &text[line])
            .collect();
        broken.join("\n")
    }
}

/// The lines of `text`, each at most `width` columns wide where it can be broken (UAX #14), as ranges
/// without the white space around a break. An empty text has one empty line.
pub fn lines(text: &str, width: usize) -> Vec<Range<usize>> {
    let segmenter = LineSegmenter::new_auto(LineBreakOptions::default());
    let breaks = at_no_hyphen(text, width, segmenter.segment_str(text).collect());
    let mut lines = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for pair in breaks.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if from > start && columns(text[start..to].trim_end()) > width {
            lines.push(start..start + text[start..from].trim_end().len());
            start = from;
        }
        end = start + text[start..to].trim_end().len();
        if text[from..to].ends_with('\n') {
            lines.push(start..end);
            start = to;
            end = to;
        }
    }
    if start < end || lines.is_empty() {
        lines.push(start..end);
    }
    lines
}

/// The breaks without those inside names such as `merge-driver`, where a line can do without them.
fn at_no_hyphen(text: &str, width: usize, breaks: Vec<usize>) -> Vec<usize> {
    let mut kept: Vec<usize> = Vec::with_capacity(breaks.len());
    for (number, at) in breaks.iter().enumerate() {
        let is_name = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_alphanumeric());
        let mut before = text[..*at].chars().rev();
        let is_inside = before.next() == Some('-') && is_name(before.next());
        if let (true, Some(start), Some(next)) = (
            is_inside && is_name(text[*at..].chars().next()),
            kept.last(),
            breaks.get(number + 1),
        ) && columns(text[*start..*next].trim_end()) <= width
        {
            continue;
        }
        kept.push(*at);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, width: usize) -> Vec<&str> {
        lines(text, width).into_iter().map(|line| &text[line]).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_at_line_ends() {
        assert_eq!(
            broken("the old bridge\nis new", 8),
            ["the old", "bridge", "is new"]
        );
        assert_eq!(broken("", 8), [""]);
        assert_eq!(broken("unbreakable", 4), ["unbreakable"]);
        assert_eq!(broken("ends\n", 9), ["ends"]);
        assert_eq!(broken("run merge-driver", 12), ["run", "merge-driver"]);
        assert_eq!(broken("run merge-driver", 9), ["run", "merge-", "driver"]);
    }

    #[test]
    fn chinese_breaks_between_words_and_counts_two_columns_a_sign() {
        let text = "图书馆在花园旁边。";
        let parts = broken(text, 8);
        assert!(parts.iter().all(|part| columns(part) <= 8), "{parts:?}");
        assert_eq!(parts.concat(), text);
    }

    #[test]
    fn columns_from_right_to_left_are_kept_apart_on_every_line() {
        let look = |is_right_to_left| Look {
            width: 26,
            colours: false,
            is_right_to_left,
        };
        let text = "the old bridge and the new one";
        assert_eq!(look(false).hang(text, 4), "the old bridge and the\n    new one");
        assert_eq!(
            look(true).hang(text, 4),
            "\u{2068}the old bridge and the\u{2069}\n\u{200E}    \u{2068}new one\u{2069}"
        );
    }

    #[test]
    fn what_is_too_wide_is_cut_between_signs() {
        assert_eq!(shortened("bridge", 6), "bridge");
        assert_eq!(shortened("bridge", 5), "brid…");
        assert_eq!(shortened("ae\u{301}e\u{301}e", 3), "ae\u{301}…");
        assert_eq!(shortened("图书馆", 4), "图…");
        assert_eq!(shortened("👨‍👩‍👧👨‍👩‍👧", 3), "👨‍👩‍👧…");
        assert_eq!(shortened("مكتبة", 3), "مك…");
    }

    #[test]
    fn marks_and_isolates_fill_no_column() {
        assert_eq!(columns("e\u{301}"), 1);
        assert_eq!(columns("\u{2068}مكتبة\u{2069}"), 5);
        assert_eq!(columns("图书"), 4);
        assert_eq!(columns("إعلان"), 5);
    }
}

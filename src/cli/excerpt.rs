//! The line of a text that something is said about.

use super::layout::{Look, columns};
use crate::text::{LineIndex, Span};
use anstyle::{AnsiColor, Style};

/// The line at `span`, cut to the width around it, and a line of carets below.
pub fn excerpt(text: &str, index: &LineIndex, span: Span, look: Look) -> String {
    let at = index.line_column(text, span.start as usize);
    let start = index.start_of(at.line).unwrap_or(0);
    let line = text[start..].lines().next().unwrap_or_default();
    let from = (span.start as usize - start).min(line.len());
    let to = (span.end as usize - start).clamp(from, line.len());
    let room = look.width.saturating_sub(8).max(20);
    // What is seen in the middle of the room is seen with what surrounds it.
    let before = tail(&line[..from], room / 2);
    let seen = head(&line[from..to], room / 2);
    let after = head(&line[to..], room.saturating_sub(columns(before) + columns(seen)));
    // A tab or a control character would fill other columns than its caret.
    let shown = |text: &str| text.replace(char::is_control, " ");
    let (before, seen, after) = (shown(before), shown(seen), shown(after));
    let carets = "^".repeat(columns(&seen).max(1));
    let red: Style = AnsiColor::Red.on_default().bold();
    format!(
        "    | {before}{seen}{after}\n    | {gap}{carets}\n",
        seen = look.paint(red, &seen),
        gap = " ".repeat(columns(&before)),
        carets = look.paint(red, &carets),
    )
}

/// The longest end of `text` that fits `width` columns.
fn tail(text: &str, width: usize) -> &str {
    let mut starts = text.char_indices().rev().map(|(at, _)| at);
    let mut best = text.len();
    for at in starts.by_ref() {
        if columns(&text[at..]) > width {
            break;
        }
        best = at;
    }
    &text[best..]
}

/// The longest start of `text` that fits `width` columns.
fn head(text: &str, width: usize) -> &str {
    let mut best = 0;
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        if columns(&text[..end]) > width {
            break;
        }
        best = end;
    }
    &text[..best]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(width: usize) -> Look {
        Look {
            width,
            colours: false,
            is_right_to_left: false,
        }
    }

    fn excerpt(text: &str, span: Span, look: Look) -> String {
        super::excerpt(text, &LineIndex::new(text), span, look)
    }

    #[test]
    fn carets_stand_below_what_is_meant() {
        let text = "one\nthe 30\" day\n";
        assert_eq!(
            excerpt(text, Span::new(8, 11), look(80)),
            "    | the 30\" day\n    |     ^^^\n"
        );
        assert_eq!(
            excerpt("图书馆", Span::new(3, 6), look(80)),
            "    | 图书馆\n    |   ^^\n"
        );
    }

    #[test]
    fn a_line_longer_than_the_terminal_is_cut_on_both_sides() {
        let text = format!("{}HERE{}", "a".repeat(50_000), "b".repeat(50_000));
        let shown = excerpt(&text, Span::new(50_000, 50_004), look(60));
        assert!(shown.lines().all(|line| columns(line) <= 60), "{shown}");
        assert!(shown.contains("aHEREb"));
    }

    #[test]
    fn the_end_of_a_text_has_an_excerpt_too() {
        assert_eq!(excerpt("a\n", Span::at(2), look(80)), "    | \n    | ^\n");
    }
}

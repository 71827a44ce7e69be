//! Values that cannot be mistaken for the marks of a block.

use crate::model::SegmentKind;

/// How far a value is kept from being read as anything but text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// What is known to start or end a block is escaped; inline mark-up works.
    Marks,
    /// Whatever a line starts or ends with is escaped.
    Edges,
    /// No character is mark-up.
    Everything,
}

/// Where a value is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seat {
    /// A paragraph, whatever container it stands in; hard breaks are possible.
    Paragraph,
    /// A heading with `#`.
    Heading,
    /// A cell of a table.
    Cell,
    /// The alternative text of an image.
    Alternative,
}

impl Seat {
    /// The seat of a segment of this kind, with the text before it.
    pub fn of(kind: &SegmentKind, before: &str) -> Seat {
        match kind {
            // A heading without `#` is one that a line below it marks: it starts as a paragraph does.
            SegmentKind::Heading(_) if before.trim_end_matches([' ', '\t']).ends_with('#') => Seat::Heading,
            SegmentKind::Cell => Seat::Cell,
            SegmentKind::ImageAlt => Seat::Alternative,
            SegmentKind::Heading(_)
            | SegmentKind::Paragraph
            | SegmentKind::ListItem
            | SegmentKind::Quote
            | SegmentKind::Footnote
            | SegmentKind::FrontMatter(_) => Seat::Paragraph,
        }
    }
}

/// The value on lines that break nothing: hard breaks where the seat allows them, else one line.
pub(super) fn normal(value: &str, seat: Seat) -> String {
    let value = value.replace("\r\n", "\n");
    let mut lines = vec![String::new()];
    for (index, piece) in value.split(['\n', '\r', '\u{b}', '\u{c}']).enumerate() {
        let line = lines.last_mut().expect("there is always a last line");
        match line.strip_suffix('\\') {
            Some(before) if index > 0 && ends_with_odd_backslashes(line) => {
                *line = before.trim_end().to_owned();
                lines.push(String::new());
            }
            _ => {
                if !line.is_empty() && !line.ends_with(' ') {
                    line.push(' ');
                }
            }
        }
        let line = lines.last_mut().expect("there is always a last line");
        line.push_str(piece.trim_matches([' ', '\t']));
    }
    let lines: Vec<&str> = lines
        .iter()
        .map(|line| line.trim_matches([' ', '\t']))
        .filter(|line| !line.is_empty())
        .collect();
    lines.join(if seat == Seat::Paragraph { "\\\n" } else { " " })
}

fn ends_with_odd_backslashes(text: &str) -> bool {
    let bare = text.trim_end_matches('\\');
    (text.len() - bare.len()) % 2 == 1
}

/// `value`, which is `normal`, guarded; an empty one becomes a space that is visible to the parser.
pub(super) fn guarded(value: &str, seat: Seat, strength: Strength) -> String {
    if value.is_empty() {
        return "&#32;".to_owned();
    }
    let lines: Vec<String> = value
        .split("\\\n")
        .map(|line| match strength {
            Strength::Everything => escaped_wholly(line),
            Strength::Edges => edges(&marks(line, seat)),
            Strength::Marks => marks(line, seat),
        })
        .collect();
    lines.join("\\\n")
}

fn marks(line: &str, seat: Seat) -> String {
    let mut line = line.to_owned();
    if ends_with_odd_backslashes(&line) {
        line.push('\\');
    }
    match seat {
        Seat::Paragraph => {
            if let Some(at) = mark_at_start(&line) {
                line.insert(at, '\\');
            }
        }
        Seat::Heading => {
            let bare = line.trim_end_matches('#');
            if bare.len() < line.len() && (bare.is_empty() || bare.ends_with([' ', '\t'])) {
                line.insert(line.len() - 1, '\\');
            }
        }
        Seat::Cell => {
            line = with_escaped_pipes(&line);
            // A backslash before the end of a cell hides that end, however it is escaped.
            let bare = line.trim_end_matches('\\').len();
            let shown = (line.len() - bare).div_ceil(2);
            line.truncate(bare);
            line.push_str(&"&#92;".repeat(shown));
        }
        Seat::Alternative => {
            if !has_paired_brackets(&line) {
                line = line.replace("\\[", "[").replace("\\]", "]");
                line = line.replace('[', "\\[").replace(']', "\\]");
            }
        }
    }
    if line.ends_with('}') && (matches!(seat, Seat::Heading) || super::pin::split(&line).is_some()) {
        // A backslash does not keep the parser from reading attributes here, an entity does.
        line.pop();
        line.push_str("&#125;");
    }
    line
}

/// Where a backslash goes so that `line` starts no block of its own; `None` if it starts none.
pub(in crate::formats) fn mark_at_start(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    let is_bare = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let consists_of = |signs: &[char]| line.chars().all(|c| signs.contains(&c));
    let is_mark = match first {
        '#' => {
            let after = line.trim_start_matches('#');
            line.len() - after.len() <= 6 && is_bare(after)
        }
        '>' | '|' => true,
        '-' | '+' | '*' | '_' => {
            (first != '_' && is_bare(rest))
                || (consists_of(&[first, ' ', '\t']) && line.matches(first).count() >= 3)
                || (first == '-' && consists_of(&['-', '|', ':', ' ', '\t']))
        }
        '=' => consists_of(&['=', ' ', '\t']),
        ':' => rest.starts_with("::") || is_bare(rest) || consists_of(&['-', '|', ':', ' ', '\t']),
        '`' => rest.starts_with("``") && !rest.trim_start_matches('`').contains('`'),
        '~' => rest.starts_with("~~"),
        '[' => {
            let end = rest.find(']').unwrap_or(rest.len());
            rest[end..].starts_with("]:") || matches!(&rest[..end], " " | "x" | "X") || rest.starts_with('!')
        }
        '0'..='9' => {
            let digits = line.bytes().take_while(u8::is_ascii_digit).count();
            let after = &line[digits..];
            let is_number = digits <= 9 && after.starts_with(['.', ')']) && is_bare(&after[1..]);
            return is_number.then_some(digits);
        }
        _ => false,
    };
    is_mark.then_some(0)
}

fn with_escaped_pipes(line: &str) -> String {
    let mut result = String::with_capacity(line.len());
    let mut is_escaped = false;
    for c in line.chars() {
        if c == '|' && !is_escaped {
            result.push('\\');
        }
        is_escaped = c == '\\' && !is_escaped;
        result.push(c);
    }
    result
}

fn has_paired_brackets(line: &str) -> bool {
    let mut depth = 0i32;
    let mut is_escaped = false;
    for c in line.chars() {
        if !is_escaped {
            depth += i32::from(c == '[') - i32::from(c == ']');
        }
        if depth < 0 {
            return false;
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    depth == 0
}

fn edges(line: &str) -> String {
    let mut line = line.to_owned();
    if line.starts_with(|c: char| c.is_ascii_punctuation() && c != '\\' && c != '&') {
        line.insert(0, '\\');
    }
    line
}

/// Every ASCII punctuation mark as text; as entities those that the parser looks for before escapes.
fn escaped_wholly(line: &str) -> String {
    let mut result = String::with_capacity(line.len() * 2);
    for c in line.chars() {
        match c {
            '{' => result.push_str("&#123;"),
            '}' => result.push_str("&#125;"),
            '\\' => result.push_str("&#92;"),
            c if c.is_ascii_punctuation() => result.extend(['\\', c]),
            c => result.push(c),
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_blocks_are_escaped_and_other_text_is_not() {
        let cases = [
            ("# a", "\\# a"),
            ("#a", "#a"),
            ("- a", "\\- a"),
            ("-a", "-a"),
            ("1. a", "1\\. a"),
            ("1991. a", "1991\\. a"),
            ("3.5 m", "3.5 m"),
            ("> a", "\\> a"),
            ("---", "\\---"),
            ("===", "\\==="),
            ("```rust", "\\```rust"),
            ("`code` a", "`code` a"),
            ("*a* b", "*a* b"),
            ("| a", "\\| a"),
            ("[a]: b", "\\[a]: b"),
            ("[a](b)", "[a](b)"),
            (":::note", "\\:::note"),
        ];
        for (value, expected) in cases {
            assert_eq!(guarded(value, Seat::Paragraph, Strength::Marks), expected);
        }
    }

    #[test]
    fn newlines_are_spaces_unless_they_are_hard_breaks() {
        assert_eq!(normal(" a\n\n b\\\n  c\r\nd ", Seat::Paragraph), "a b\\\nc d");
        assert_eq!(normal("a\\\nb", Seat::Heading), "a b");
    }

    #[test]
    fn a_pipe_in_a_cell_is_escaped_once() {
        assert_eq!(
            guarded(r"a | b \| c", Seat::Cell, Strength::Marks),
            r"a \| b \| c"
        );
    }
}

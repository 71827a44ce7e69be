//! From a run of inline events to the value of a segment.

use std::ops::Range;

/// The value of the bytes `range` of `text`: one line, but for hard breaks.
///
/// `breaks` are the ranges of the hard breaks, in order; `quotes` is the number of block quotes around it, whose
/// marks at line starts are no part of the value.
pub(super) fn value(text: &str, range: Range<usize>, breaks: &[Range<usize>], quotes: usize) -> String {
    let mut value = String::new();
    let mut at = range.start;
    while at < range.end {
        let rest = &text[at..range.end];
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let line = &rest[..length];
        let end = at + length;
        if end == range.end {
            value.push_str(line);
            break;
        }
        let next = breaks.partition_point(|hard| hard.end <= end);
        let is_hard = breaks.get(next).is_some_and(|hard| hard.contains(&end));
        let line = line.trim_end_matches([' ', '\t']);
        if is_hard {
            value.push_str(
                line.strip_suffix('\\')
                    .unwrap_or(line)
                    .trim_end_matches([' ', '\t']),
            );
            value.push_str("\\\n");
        } else {
            value.push_str(line);
            value.push(' ');
        }
        let line_end = if text[end..].starts_with("\r\n") { 2 } else { 1 };
        at = end + line_end;
        let left = &text[at.min(range.end)..range.end];
        at = range.end - without_prefix(left, quotes).len();
    }
    value
}

/// A further line of a paragraph without the marks of its containers.
fn without_prefix(line: &str, quotes: usize) -> &str {
    let mut line = line.trim_start_matches([' ', '\t']);
    for _ in 0..quotes {
        match line.strip_prefix('>') {
            Some(rest) => line = rest.trim_start_matches([' ', '\t']),
            None => break,
        }
    }
    line
}

/// What a further line of a segment that starts at `start` begins with: the quote marks of its first
/// line, and spaces for the marks of lists and footnotes.
pub(super) fn continuation(text: &str, start: usize, quotes: usize) -> String {
    let line_start = text[..start].rfind(['\n', '\r']).map_or(0, |at| at + 1);
    let mut left = quotes;
    let prefix = text[line_start..start].trim_start_matches('\u{feff}').chars();
    prefix
        .map(|c| match c {
            '>' if left > 0 => {
                left -= 1;
                '>'
            }
            '\t' => '\t',
            _ => ' ',
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_containers_are_cut_out() {
        let text = "> - one\n>   two  \n> three\n";
        let hard = std::slice::from_ref(&(15..18));
        assert_eq!(value(text, 4..text.len() - 1, hard, 1), "one two\\\nthree");
        assert_eq!(continuation(text, 4, 1), ">   ");
    }

    #[test]
    fn a_line_that_is_lazy_about_its_quote_loses_nothing() {
        assert_eq!(value("> a\nb >c", 2..8, &[], 1), "a b >c");
    }
}

//! Values of YAML front matter: scalars of one line, and nothing else of YAML.

use super::body::front_matter;
use crate::model::{Phrase, Problem, Segment, SegmentKind};
use crate::text::Span;

/// The segments of the keys in `wanted`; a wanted key whose value is no one-line text is a problem.
pub(super) fn segments(text: &str, wanted: &[String]) -> (Vec<Segment>, Vec<Problem>) {
    let (mut segments, mut problems) = (Vec::new(), Vec::new());
    let Some(front) = front_matter(text) else {
        return (segments, problems);
    };
    let content = front.content.slice(text);
    let mut at = front.content.range().start;
    let mut lines = content.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let start = at;
        at += line.len();
        let Some((key, rest)) = line.split_once(':') else {
            continue;
        };
        if !wanted.iter().any(|name| name == key) || segments.iter().any(|other| is_of_key(other, key)) {
            continue;
        }
        let goes_on = lines
            .peek()
            .is_some_and(|next| next.starts_with([' ', '\t', '-']) && !next.trim().is_empty());
        let value_start = start + key.len() + 1;
        match scalar(rest) {
            Some(_) if rest.trim().is_empty() && !goes_on => {}
            Some((from, to, value)) if !goes_on && !value.trim().is_empty() => segments.push(Segment {
                kind: SegmentKind::FrontMatter(key.to_owned()),
                span: Span::new(value_start + from, value_start + to),
                value,
                pin: None,
                continuation: String::new(),
                headings: Vec::new(),
            }),
            _ => problems.push(Problem {
                span: Span::new(start, start + line.trim_end().len()),
                message: Phrase::new("source-front-matter").with("key", key),
                help: Some(Phrase::new("source-front-matter-help")),
                related: None,
            }),
        }
    }
    (segments, problems)
}

fn is_of_key(segment: &Segment, key: &str) -> bool {
    matches!(&segment.kind, SegmentKind::FrontMatter(other) if other == key)
}

/// Where the scalar behind a `:` stands in `rest` (quotation marks included), and what it says.
fn scalar(rest: &str) -> Option<(usize, usize, String)> {
    let bare = rest.trim_end();
    let start = bare.len() - bare.trim_start().len();
    let raw = &bare[start..];
    if start == 0 && !raw.is_empty() {
        return None;
    }
    match raw.chars().next() {
        Some('"') => {
            let (length, value) = double_quoted(raw)?;
            is_end(&raw[length..]).then_some((start, start + length, value))
        }
        Some('\'') => {
            let (length, value) = single_quoted(raw)?;
            is_end(&raw[length..]).then_some((start, start + length, value))
        }
        Some('|' | '>' | '[' | '{' | '&' | '*' | '!' | '%' | '@' | '`') => None,
        _ => {
            let raw = raw.find(" #").map_or(raw, |comment| raw[..comment].trim_end());
            let raw = if raw.starts_with('#') { "" } else { raw };
            Some((start, start + raw.len(), raw.to_owned()))
        }
    }
}

fn is_end(rest: &str) -> bool {
    let rest = rest.trim_start();
    rest.is_empty() || rest.starts_with('#')
}

fn double_quoted(raw: &str) -> Option<(usize, String)> {
    let mut value = String::new();
    let mut characters = raw.char_indices().skip(1);
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return Some((at + 1, value)),
            '\\' => match characters.next()?.1 {
                'n' | 't' => value.push(' '),
                c @ ('"' | '\\' | '/') => value.push(c),
                // Rare escapes (`\x41`) are left to their author.
                _ => return None,
            },
            c => value.push(c),
        }
    }
    None
}

fn single_quoted(raw: &str) -> Option<(usize, String)> {
    let mut value = String::new();
    let mut characters = raw.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        if c != '\'' {
            value.push(c);
        } else if characters.next_if(|&(_, next)| next == '\'').is_some() {
            value.push('\'');
        } else {
            return Some((at + 1, value));
        }
    }
    None
}

/// How `value` is written where `before`, a scalar, stands: in its quotation marks, and in double
/// ones where YAML would read a bare word as something else.
pub(super) fn write(value: &str, before: &str) -> String {
    if before.starts_with('\'') {
        return format!("'{}'", value.replace('\'', "''"));
    }
    let is_plain = value.starts_with(|c: char| c.is_alphanumeric())
        && !value.contains([':', '#', '"', '\\'])
        && !value.ends_with([' ', '\t'])
        && !value.chars().any(char::is_control);
    if is_plain && !before.starts_with('"') {
        return value.to_owned();
    }
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<String> {
        let wanted = ["title".to_owned(), "about".to_owned()];
        let (segments, _) = segments(text, &wanted);
        segments.into_iter().map(|segment| segment.value).collect()
    }

    #[test]
    fn only_named_keys_with_one_line_are_segments() {
        let text = "---\ntitle: The old bridge # draft\ndate: 2020\nabout: 'It''s \"old\"'\n---\nText\n";
        assert_eq!(values(text), ["The old bridge", "It's \"old\""]);
        assert!(values("Text\n\n---\ntitle: x\n---\n").is_empty());
    }

    #[test]
    fn a_block_scalar_is_a_problem() {
        let wanted = ["about".to_owned()];
        let (found, problems) = segments("---\nabout: >\n  Two\n  lines\n---\n", &wanted);
        assert!(found.is_empty());
        assert_eq!(problems.len(), 1);
    }

    #[test]
    fn what_is_written_reads_as_the_value() {
        for value in [
            "Plain",
            "It's",
            "a: b",
            "- x",
            "say \"hi\"",
            r"back\slash",
            "# x",
            "on #1",
        ] {
            for before in ["x", "'x'", "\"x\""] {
                let line = format!("---\ntitle: {}\n---\n", write(value, before));
                assert_eq!(values(&line), [value], "{line}");
            }
        }
    }
}

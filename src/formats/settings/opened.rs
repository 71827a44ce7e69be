//! What a line of a broken file looks like, and which bracket or quotation mark stands open at a place.

use std::ops::Range;

/// The line that holds `at`, without its end.
pub(super) fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    start..end
}

/// Whether a line reads `key = value`.
pub(super) fn is_setting(line: &str) -> bool {
    let is_key = |key: &str| {
        let key = key.trim();
        !key.is_empty()
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
    };
    line.split_once('=').is_some_and(|(key, _)| is_key(key))
}

/// Whether a line reads as YAML does.
pub(super) fn is_yaml(line: &str) -> bool {
    let is_word = |key: &str| {
        !key.is_empty()
            && key
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    let pair = line.split_once(':');
    line == "---"
        || line.starts_with("- ")
        || pair.is_some_and(|(key, value)| is_word(key) && (value.is_empty() || value.starts_with(' ')))
}

/// The innermost bracket, or the quotation mark, that is opened before `end` and not closed there.
pub(super) fn opened_before(text: &str, end: usize) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    while at < end {
        let sign = char::from(text.as_bytes()[at]);
        let length = match sign {
            '"' | '\'' => {
                let (length, is_closed) = string_at(&text[at..], sign);
                if at + length >= end && !(is_closed && at + length == end) {
                    return Some((at, sign));
                }
                length
            }
            '#' => text[at..].find('\n').unwrap_or(text.len() - at),
            _ => 1,
        };
        match sign {
            '[' | '{' => open.push((at, sign)),
            ']' | '}' => {
                open.pop();
            }
            _ => {}
        }
        at += length;
    }
    open.pop()
}

/// How long the text in quotation marks is that `rest` begins with, and whether it is closed.
fn string_at(rest: &str, quote: char) -> (usize, bool) {
    let three = quote.to_string().repeat(3);
    let (start, close, is_long) = match rest.starts_with(&three) {
        true => (3, three, true),
        false => (1, quote.to_string(), false),
    };
    let mut at = start;
    while at < rest.len() {
        let left = &rest[at..];
        if left.starts_with(&close) {
            return (at + close.len(), true);
        }
        if !is_long && left.starts_with('\n') {
            return (at, false);
        }
        let mut signs = left.chars();
        let first = signs.next().map_or(1, char::len_utf8);
        let escaped = match quote == '"' && left.starts_with('\\') {
            true => signs
                .next()
                .filter(|sign| *sign != '\n')
                .map_or(0, char::len_utf8),
            false => 0,
        };
        at += first + escaped;
    }
    (rest.len(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_sign_stands_open() {
        for (text, expected) in [
            ("a = [1, {", Some((8, '{'))),
            ("a = [1, {}", Some((4, '['))),
            ("a = [1]", None),
            ("a = \"x", Some((4, '"'))),
            ("a = \"x\\\"", Some((4, '"'))),
            ("a = \"[\" # [", None),
            ("a = '\\'", None),
            ("a = \"\"\"\n\"x\"\n", Some((4, '"'))),
            ("a = \"é\"", None),
        ] {
            assert_eq!(opened_before(text, text.len()), expected, "{text}");
        }
    }
}

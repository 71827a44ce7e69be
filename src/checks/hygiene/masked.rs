//! The parts of a text that are no prose: tags, code, addresses.

use memchr::memchr2_iter;
use std::ops::Range;

/// The tags and the passages in backticks of `text`, as byte ranges in order.
pub(super) fn masked(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut masked: Vec<Range<usize>> = Vec::new();
    for start in memchr2_iter(b'<', b'`', bytes) {
        if masked.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let rest = &text[start..];
        let end = match bytes[start] {
            b'<' if is_tag(rest) => rest.find('>'),
            b'`' => {
                let ticks = rest.bytes().take_while(|byte| *byte == b'`').count();
                let closing = rest[ticks..].find(&rest[..ticks]);
                closing.map(|at| 2 * ticks + at - 1)
            }
            _ => None,
        };
        if let Some(end) = end {
            masked.push(start..start + end + 1);
        }
    }
    masked
}

fn is_tag(rest: &str) -> bool {
    let inner = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
    inner.starts_with(|sign: char| sign.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_code_are_masked_and_nothing_else() {
        let text = "a < b <a href=\"x\">`'` c</a> ``d`e`` `f";
        let found: Vec<&str> = masked(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["<a href=\"x\">", "`'`", "</a>", "``d`e``"]);
    }
}

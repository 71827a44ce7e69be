//! The parts of a text that are no prose: tags, code, addresses.

use crate::compare::PLACEABLE;
use memchr::memchr2_iter;
use std::ops::Range;

/// The tags and the passages in backticks of `text`, as byte ranges in order.
pub(super) fn masked(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut masked: Vec<Range<usize>> = Vec::new();
    // What was not found once is not looked for again: a text of opening signs alone is read once too.
    let (mut done, mut is_open, mut longest) = (0, false, usize::MAX);
    for start in memchr2_iter(b'<', b'`', bytes) {
        if start < done {
            continue;
        }
        let rest = &text[start..];
        let length = if bytes[start] == b'<' {
            let end = (!is_open && is_tag(rest)).then(|| rest.find('>'));
            is_open |= end == Some(None);
            end.flatten().map(|at| at + 1)
        } else {
            let ticks = rest.bytes().take_while(|byte| *byte == b'`').count();
            done = start + ticks;
            let end = (ticks < longest).then(|| rest[ticks..].find(&rest[..ticks]));
            if end == Some(None) {
                longest = ticks;
            }
            end.flatten().map(|at| 2 * ticks + at)
        };
        if let Some(length) = length {
            done = start + length;
            masked.push(start..done);
        }
    }
    masked
}

/// Whether the byte at `at` lies in one of the ranges, which are in order.
pub(super) fn is_in(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).is_some_and(|range| range.start <= at)
}

fn is_tag(rest: &str) -> bool {
    let inner = rest[1..].strip_prefix('/').unwrap_or(&rest[1..]);
    inner.starts_with(|sign: char| sign.is_ascii_alphabetic())
}

/// The parts of `text` between white space that are prose: no tags, no code, no addresses.
pub(super) fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = 0;
    let mut ranges = masked(text);
    ranges.push(text.len()..text.len());
    let between = ranges.into_iter().map(move |range| {
        let start = std::mem::replace(&mut rest, range.end);
        &text[start..range.start]
    });
    let parts = between.flat_map(str::split_whitespace);
    parts.filter(|part| !is_address(part))
}

fn is_address(part: &str) -> bool {
    // Most words are letters alone.
    if !part.bytes().any(|byte| matches!(byte, b':' | b'@' | b'-' | b'/')) {
        return false;
    }
    part.contains("://")
        || part.contains('@')
        || part.starts_with("--")
        || part.contains(PLACEABLE) && part.contains('/')
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

    #[test]
    fn prose_is_the_rest_without_addresses() {
        let text = "See <a href=\"x\">the bridge</a> at https://example.com or `ls` --all \u{fffc}/x";
        assert_eq!(
            prose(text).collect::<Vec<_>>(),
            ["See", "the", "bridge", "at", "or"]
        );
    }

    #[test]
    fn a_long_text_of_opening_signs_is_read_once() {
        for signs in ["<a ", "` `` ", "`", "<a>", "```` ` "] {
            let text = signs.repeat(200_000);
            let ranges = masked(&text);
            assert!(ranges.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
        assert!(is_in(&masked("a <b> c"), 3) && !is_in(&masked("a <b> c"), 5));
    }
}

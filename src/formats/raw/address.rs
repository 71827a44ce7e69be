//! Addresses (URLs): where they are, where a line end or a space cut them.

use super::flow::Flow;
use crate::model::Problem;
use std::ops::Range;

/// Signs at which an address that ends a line is not at its end.
const OPEN_ENDS: [char; 8] = ['-', '_', '=', '?', '&', '%', '#', '~'];

/// Whether a word starts as an address does.
pub(super) fn starts(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| "(<[\"'“‘«".contains(c));
    word.contains("://") || word.starts_with("www.") || word.starts_with("mailto:")
}

/// Whether a line end between `text` and the line `next` cut an address.
pub(super) fn is_cut(text: &str, next: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let first = next.split_whitespace().next().unwrap_or_default();
    if starts(first) || first.is_empty() {
        return false;
    }
    let is_part = first.starts_with(['_', '|', '/', '?', '&', '=', '%', '#']) || first.contains('_');
    if !starts(last) {
        // A space may have cut the address before the line end did.
        const BACK: usize = 12;
        let is_behind = text.rsplit(char::is_whitespace).skip(1).take(BACK).any(starts);
        return is_behind && last.contains(['_', '%']) && is_part;
    }
    let is_like_a_path = is_part
        || first.contains(['=', '%'])
        || first.matches('/').count() >= 2
        || first.matches('-').count() >= 2;
    let has_inner_sign = first
        .trim_end_matches(|c: char| c.is_ascii_punctuation())
        .contains(['/', '.', '-', '_', '=']);
    let starts_small = first.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit());
    last.ends_with(OPEN_ENDS)
        || is_like_a_path
        || (last.ends_with(['/', '.']) && has_inner_sign && starts_small)
        || last.ends_with("://")
}

/// Words of `text` that are addresses or parts of one that spaces cut.
pub(super) fn places(flow: &Flow) -> Vec<Range<usize>> {
    let words = flow.words();
    let mut places = Vec::new();
    let mut index = 0;
    while index < words.len() {
        let last = last_word(flow, &words, index);
        if let Some(last) = last {
            places.push(words[index].start..words[last].end);
        }
        index = last.unwrap_or(index) + 1;
    }
    places
}

/// The last word of the address that starts with the word `index`.
fn last_word(flow: &Flow, words: &[Range<usize>], index: usize) -> Option<usize> {
    const APART: usize = 3;
    let word = |at: usize| words.get(at).map_or("", |range| &flow.text[range.clone()]);
    let is_split_head = matches!(word(index), "http:" | "https:") && word(index + 1).starts_with("//")
        || (word(index) == "www." && !word(index + 1).is_empty());
    if !starts(word(index)) && !is_split_head {
        return None;
    }
    let mut last = index + usize::from(is_split_head);
    let mut at = last + 1;
    while at <= last + APART && at < words.len() && !starts(word(at)) {
        let bare = word(at).trim_matches(|c: char| c.is_ascii_punctuation() && c != '_' && c != '|');
        if bare.contains(['_', '|', '%']) || bare.starts_with('/') {
            last = at;
        }
        at += 1;
    }
    // The last piece of a cut address is known by a number behind a hyphen.
    let tail = word(last + 1);
    let is_tail = last > index
        && tail
            .rsplit_once('-')
            .is_some_and(|(_, number)| number.len() >= 4 && number.bytes().all(|b| b.is_ascii_digit()));
    Some(last + usize::from(is_tail))
}

pub(super) fn doubts(flow: &Flow, problems: &mut Vec<Problem>) {
    for place in places(flow) {
        let address = &flow.text[place.clone()];
        let bare = address.trim_end_matches(|c: char| ".,;:)]}>”’\"'".contains(c));
        if address.contains(char::is_whitespace) {
            problems.push(flow.doubt("raw-address-spaces", place, None));
        } else if bare.contains('|')
            || bare.ends_with(['-', '_', '=', '&', '?'])
            || bare.ends_with("://")
            || is_short_of_a_slash(bare)
        {
            problems.push(flow.doubt("raw-address-cut", place, None));
        }
    }
}

fn is_short_of_a_slash(address: &str) -> bool {
    ["http:/", "https:/"].iter().any(|head| {
        address
            .split(head)
            .nth(1)
            .is_some_and(|rest| !rest.starts_with('/'))
    })
}

//! Numbers that a scan damaged: ordinals, ranges, and numbers of pages amid the text.

use super::flow::Flow;
use crate::model::Problem;
use std::ops::Range;

pub(super) fn doubts(flow: &Flow, problems: &mut Vec<Problem>) {
    for (range, maybe) in ordinals(flow) {
        problems.push(flow.doubt("raw-ordinal", range, Some(&maybe)));
    }
    let words = flow.words();
    for index in 0..words.len() {
        if is_stray(flow, &words, index) {
            problems.push(flow.doubt("raw-stray-number", words[index].clone(), None));
        }
        if let Some(next) = words.get(index + 1)
            && let Some(maybe) = range_of(flow, &words[index], next)
        {
            let pair = words[index].start..next.start + digits(&flow.text[next.clone()]);
            problems.push(flow.doubt("raw-range", pair, Some(&maybe)));
        }
    }
}

/// Words like `30"` and `30t`, with what they may be.
pub(super) fn ordinals(flow: &Flow) -> Vec<(Range<usize>, String)> {
    let words = flow.words();
    let mut found = Vec::new();
    let mut is_quote_open = false;
    for (index, range) in words.iter().enumerate() {
        let word = &flow.text[range.clone()];
        let count = digits(word);
        let next = words.get(index + 1).map_or("", |next| &flow.text[next.clone()]);
        let starts_small = next.starts_with(char::is_lowercase);
        let mut is_ordinal = false;
        if (1..=3).contains(&count) {
            let maybe = ordinal(&word[..count]);
            let is_sign = match &word[count..] {
                "\"" | "“" | "”" | "″" | "*" => starts_small && !is_quote_open,
                "t" | "h" | "tb" | "lh" | "ih" | "\"h" | "t\"" => true,
                _ => false,
            };
            if is_sign {
                is_ordinal = true;
                found.push((range.clone(), maybe));
            } else if word.len() == count && matches!(next, "th" | "st" | "nd" | "rd" | "t") {
                found.push((range.start..words[index + 1].end, maybe));
            }
        }
        if !is_ordinal {
            for c in word.chars() {
                is_quote_open = match c {
                    '"' => !is_quote_open,
                    '“' | '„' => true,
                    '”' => false,
                    _ => is_quote_open,
                };
            }
        }
    }
    found
}

fn ordinal(number: &str) -> String {
    let ending = match (
        number.ends_with("11") || number.ends_with("12") || number.ends_with("13"),
        number.chars().last(),
    ) {
        (false, Some('1')) => "st",
        (false, Some('2')) => "nd",
        (false, Some('3')) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

fn digits(word: &str) -> usize {
    word.bytes().take_while(u8::is_ascii_digit).count()
}

/// A short number between two words that leave it no sense.
fn is_stray(flow: &Flow, words: &[Range<usize>], index: usize) -> bool {
    /// What follows a number that belongs to the name before it (*Article 5 of*).
    const AFTER_NAME: [&str; 20] = [
        "of", "and", "or", "to", "in", "on", "at", "is", "was", "were", "by", "for", "the", "as", "has",
        "with", "from", "that", "which", "per",
    ];
    /// Words that start a sentence and follow no number.
    const STARTS: [&str; 12] = [
        "The", "This", "These", "It", "In", "On", "At", "He", "She", "They", "We", "A",
    ];
    let word = &flow.text[words[index].clone()];
    let (Some(before), Some(next)) = (index.checked_sub(1), words.get(index + 1)) else {
        return false;
    };
    let before = &flow.text[words[before].clone()];
    let next = &flow.text[next.clone()];
    if digits(word) != word.len() || !(1..=3).contains(&word.len()) {
        return false;
    }
    let follows_sentence = before.ends_with(['.', '”', '!', '?']) && before.len() > 2;
    if follows_sentence && STARTS.contains(&next) {
        return true;
    }
    let is_between_words = before.ends_with(char::is_alphabetic) && next.starts_with(char::is_lowercase);
    let is_name = before.starts_with(char::is_uppercase) && before.chars().count() > 3;
    let is_sentence_start = index < 2 || flow.text[words[index - 2].clone()].ends_with(['.', '!', '?', ':']);
    let is_near_page_end = || {
        let pages = flow.page_starts.iter();
        pages
            .into_iter()
            .any(|&page| words[index].start.abs_diff(page) < NEAR)
    };
    let is_no_part_of_name = word.len() == 1 && !is_sentence_start && !AFTER_NAME.contains(&next);
    is_between_words && is_name && (is_no_part_of_name || is_near_page_end())
}

/// Bytes around the end of a page in which its number may have come into the text.
const NEAR: usize = 120;

/// Two numbers with nothing but white space between them, as a range without its sign.
fn range_of(flow: &Flow, first: &Range<usize>, second: &Range<usize>) -> Option<String> {
    let is_line_end = flow.joints.binary_search(&second.start).is_ok();
    let start: String = flow.text[first.clone()]
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect::<String>()
        .chars()
        .rev()
        .collect();
    let text = &flow.text[second.clone()];
    let end = &text[..digits(text)];
    let is_plain = text[end.len()..]
        .chars()
        .all(|c| !c.is_alphanumeric() && c != '/');
    let is_first_plain = flow.text[first.clone()]
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .chars()
        .all(|c| !c.is_alphanumeric() && c != '/');
    let is_year = |number: &str| number.len() == 4 && number.starts_with(['1', '2']);
    let are_years = is_year(&start) && is_year(end) && *start < *end;
    let are_numbers = is_line_end && !start.is_empty() && start.len() == end.len() && start.len() != 3;
    (is_plain && is_first_plain && (are_years || are_numbers)).then(|| format!("{start}–{end}"))
}

//! What single words, and the signs between them, tell.

use super::flow::Flow;
use crate::model::Problem;
use std::collections::BTreeSet;

/// The words of a text, in lower case: witnesses of how a broken word is written.
pub(super) struct Vocabulary {
    words: BTreeSet<String>,
}

impl Vocabulary {
    pub fn of(text: &str) -> Vocabulary {
        let mut words = BTreeSet::new();
        for word in text.split_whitespace() {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            for part in word.split(|c: char| !c.is_alphanumeric() && c != '-') {
                words.insert(part.to_owned());
            }
        }
        Vocabulary { words }
    }

    pub fn has(&self, word: &str) -> bool {
        self.words.contains(&word.to_lowercase())
    }
}

/// Whether a sentence can end with this line.
pub(super) fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(|c: char| c.is_whitespace() || "\"'”’“»«)]".contains(c))
        .ends_with(|c: char| ".!?:;…。！？：؟۔։।".contains(c))
}

/// Whether a line starts with a small letter, behind signs that open something.
pub(super) fn starts_inside_sentence(line: &str) -> bool {
    line.trim_start_matches(|c: char| "(\"'“‘„«[".contains(c))
        .starts_with(char::is_lowercase)
}

/// Letters of Chinese, Japanese, Thai, Lao, Khmer, Burmese: no space joins their lines.
pub(super) fn is_written_without_spaces(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{2ffff}')
}

/// *and*, *or*: before them a hyphen stands for the rest of a word (*pre- and post-war*).
pub(super) fn is_conjunction(word: &str) -> bool {
    [
        "and", "or", "to", "und", "oder", "et", "ou", "y", "e", "o", "и", "или", "ve",
    ]
    .contains(&word)
}

/// Endings of English words: what stands before the hyphen is no word of its own.
pub(super) fn is_ending(word: &str) -> bool {
    const ENDINGS: [&str; 34] = [
        "tion", "tions", "tional", "tionally", "sion", "sions", "cation", "ment", "ments", "mental", "ing",
        "ings", "ness", "able", "ible", "ably", "ity", "ities", "ties", "ence", "ences", "ance", "ances",
        "ous", "ously", "tive", "tives", "ism", "ists", "ical", "ically", "ually", "ly", "ted",
    ];
    ENDINGS.contains(&word)
}

/// Damage that single words show: signs that look alike, odd hyphens and punctuation, words said twice.
pub(super) fn doubts(flow: &Flow, problems: &mut Vec<Problem>) {
    let words = flow.words();
    for (index, range) in words.iter().enumerate() {
        let word = &flow.text[range.clone()];
        let next = words.get(index + 1).map(|next| &flow.text[next.clone()]);
        let pair = range.start..words.get(index + 1).map_or(range.end, |next| next.end);
        let is_address = super::address::starts(word) || word.contains('@') || word.contains('\\');
        if word.contains('\u{fffd}') || word.contains(|c: char| c.is_control()) {
            problems.push(flow.doubt("raw-unreadable", range.clone(), None));
        }
        if !is_address && mixes_look_alikes(word) {
            problems.push(flow.doubt("raw-look-alike", range.clone(), None));
        }
        if next.is_some_and(|next| is_odd_hyphen(word, next)) {
            problems.push(flow.doubt("raw-hyphen-space", pair.clone(), None));
        }
        if !is_address && has_odd_punctuation(word) {
            problems.push(flow.doubt("raw-punctuation", range.clone(), None));
        }
        if next.is_some_and(|next| is_said_twice(word, next)) {
            problems.push(flow.doubt("raw-doubled-word", pair, None));
        }
    }
}

fn mixes_look_alikes(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '|');
    if matches!(bare, "l" | "|") {
        return !word.ends_with(['.', ')']);
    }
    let signs: Vec<char> = bare.chars().collect();
    let is_small = |c: Option<&char>| c.is_some_and(|c| c.is_lowercase());
    let inside = signs.iter().enumerate().any(|(at, &c)| {
        let (before, after) = (at.checked_sub(1).and_then(|at| signs.get(at)), signs.get(at + 1));
        match c {
            '|' => before.or(after).is_some_and(|c| c.is_alphanumeric() || *c == '_'),
            '0' | '1' => is_small(before) && is_small(after),
            'O' | 'l' | 'I' => {
                before.is_some_and(char::is_ascii_digit) && after.is_some_and(char::is_ascii_digit)
            }
            _ => false,
        }
    });
    let digits = signs.iter().skip(1).filter(|c| c.is_ascii_digit()).count();
    let is_damaged_number =
        matches!(signs.first(), Some('l' | 'O')) && digits >= 2 && digits + 1 == signs.len();
    inside || is_damaged_number
}

/// `word- next` and `word -next`, but not `pre- and post-`.
fn is_odd_hyphen(word: &str, next: &str) -> bool {
    let stem = word.trim_end_matches('-');
    let hangs_behind = stem.len() + 1 == word.len()
        && stem.ends_with(|c: char| c.is_alphanumeric() || "”\"»)’".contains(c))
        && next.starts_with(|c: char| c.is_alphanumeric() || "“\"«(".contains(c))
        && !is_conjunction(next);
    let first = next.strip_prefix('-').unwrap_or_default();
    let hangs_before = word.ends_with(char::is_alphanumeric) && first.starts_with(char::is_alphabetic);
    hangs_behind || hangs_before
}

fn has_odd_punctuation(word: &str) -> bool {
    let is_twice = [",,", ";;", ",.", ".,,", "::"]
        .iter()
        .any(|pair| word.contains(pair));
    let has_two_dots = word.contains("..") && !word.contains("...");
    is_twice || has_two_dots || matches!(word, "," | "." | ",”" | ".”")
}

fn is_said_twice(word: &str, next: &str) -> bool {
    // These may well be said twice.
    const FINE: [&str; 10] = [
        "that", "had", "very", "so", "no", "nous", "vous", "sie", "die", "blah",
    ];
    let next = next.trim_end_matches(|c: char| ".,;:!?".contains(c));
    word == next && word.chars().count() >= 2 && word.chars().all(char::is_lowercase) && !FINE.contains(&word)
}

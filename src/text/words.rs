//! Words by Unicode rules and dictionaries, so that Thai and Chinese have words too.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use std::sync::LazyLock;

// Making a segmenter costs more than a sentence costs it.
static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// Cuts `text` at every word boundary (UAX #29, dictionaries for scripts without spaces).
///
/// Words, runs of white space and punctuation marks come as tokens of their own; joined they are `text` again.
pub fn tokens(text: &str) -> Vec<&str> {
    let breaks: Vec<usize> = SEGMENTER.segment_str(text).collect();
    breaks.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

/// How many of the tokens of `text` hold a letter or a digit.
pub fn word_count(text: &str) -> usize {
    tokens(text)
        .iter()
        .filter(|token| token.chars().any(char::is_alphanumeric))
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_join_to_the_text() {
        let text = "Don't stop — 30th, 联合国 และ";
        assert_eq!(tokens(text).concat(), text);
    }

    #[test]
    fn chinese_words_are_counted_without_spaces() {
        assert_eq!(word_count("Don't stop now."), 3);
        assert!(word_count("翻译是草稿") >= 2);
    }
}

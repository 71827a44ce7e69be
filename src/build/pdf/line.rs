//! Text as lines can be broken from it: white space as one space, and places to break words that are longer than a
//! line.

use super::script::script_of;
use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, GeneralCategory, GeneralCategoryGroup, Script};

/// A word of more letters may be broken after each so many, lest it runs off the paper.
const LONGEST: usize = 30;
const BREAK: char = '\u{200B}';

/// Scripts whose words are set apart by spaces and can be broken between any two letters.
const BROKEN: &[Script] = &[
    Script::Common,
    Script::Latin,
    Script::Cyrillic,
    Script::Greek,
    Script::Armenian,
    Script::Georgian,
    Script::Hebrew,
    Script::Arabic,
];

/// The text of one block, which comes in pieces.
#[derive(Clone, Debug)]
pub struct Line {
    /// Whether white space that comes next is not to be seen.
    is_after_space: bool,
    /// The letters since a line could last be broken.
    run: usize,
    /// Whether the last letter that has a direction runs from right to left.
    runs_back: Option<bool>,
}

impl Default for Line {
    fn default() -> Line {
        Line {
            is_after_space: true,
            run: 0,
            runs_back: None,
        }
    }
}

impl Line {
    /// A sign by which the number of a footnote takes the direction of the paragraph; beside a foreign word it would
    /// else be drawn into that word (UAX #9, W7).
    pub fn turn(&self, is_right_to_left: bool) -> Option<&'static str> {
        match (self.runs_back, is_right_to_left) {
            (Some(false), true) => Some("\u{200F}"),
            (Some(true), false) => Some("\u{200E}"),
            _ => None,
        }
    }

    /// The next piece.
    pub fn piece(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut letters = text.chars().peekable();
        let mut before = None;
        while let Some(letter) = letters.next() {
            if letter.is_ascii_whitespace() {
                // Between two Chinese signs the end of a line in the source is no space.
                let is_end = letter == '\n' && before.is_some_and(is_spaceless);
                let is_no_space = is_end && letters.peek().copied().is_some_and(is_spaceless);
                if !self.is_after_space && !is_no_space {
                    out.push(' ');
                    self.is_after_space = true;
                }
                self.run = 0;
            } else if !letter.is_control() {
                self.put(letter, &mut out);
            }
            before = Some(letter);
        }
        out
    }

    fn put(&mut self, letter: char, out: &mut String) {
        self.is_after_space = false;
        self.runs_back = runs_back(letter).or(self.runs_back);
        let category = CodePointMapData::<GeneralCategory>::new().get(letter);
        if GeneralCategoryGroup::Mark.contains(category) || category == GeneralCategory::Format {
            // What belongs to the letter before stays with it.
        } else if BROKEN.contains(&script_of(letter)) && !letter.is_whitespace() {
            if self.run == LONGEST {
                out.push(BREAK);
                self.run = 0;
            }
            self.run += 1;
        } else {
            self.run = 0;
        }
        out.push(letter);
    }
}

/// Whether a letter runs from right to left; `None` if it has no direction.
pub fn runs_back(letter: char) -> Option<bool> {
    match CodePointMapData::<BidiClass>::new().get(letter) {
        BidiClass::LeftToRight => Some(false),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(true),
        _ => None,
    }
}

fn is_spaceless(letter: char) -> bool {
    let scripts = [Script::Han, Script::Hiragana, Script::Katakana, Script::Bopomofo];
    // The forms of punctuation that are as wide as the signs.
    scripts.contains(&script_of(letter))
        || matches!(letter, '\u{3001}'..='\u{303F}' | '\u{FF01}'..='\u{FF60}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> String {
        Line::default().piece(text)
    }

    #[test]
    fn white_space_is_one_space_and_none_between_chinese_signs() {
        assert_eq!(line(" \n a \t\n b\u{a0}c "), "a b\u{a0}c ");
        assert_eq!(line("花园\n开放，\n早上 a\n花"), "花园开放，早上 a 花");
        let mut pieces = Line::default();
        assert_eq!(pieces.piece("a ") + &pieces.piece(" b"), "a b");
        assert_eq!(line("a\u{0}\u{1b}b"), "ab");
    }

    #[test]
    fn a_word_that_never_ends_can_be_broken_but_not_before_a_mark() {
        let word = "x".repeat(70);
        let parts: Vec<String> = line(&word).split(BREAK).map(str::to_owned).collect();
        assert_eq!(parts.concat(), word);
        assert!(parts.iter().all(|part| part.len() <= LONGEST));
        let marked = "e\u{301}".repeat(31);
        assert!(line(&marked).ends_with("\u{200B}e\u{301}"));
        let thai = "กา".repeat(40);
        assert_eq!(line(&thai), thai);
    }
}

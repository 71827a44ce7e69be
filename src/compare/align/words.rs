//! Items as bags of weighted words, and how alike two of them are.

use super::enumerator::without_enumerator;
use crate::text::tokens;
use std::borrow::Cow;
use std::collections::HashMap;

/// Number of a word, or of the beginning of one.
pub(super) type Word = u32;

/// The words of one item.
#[derive(Clone, Debug, Default)]
pub(super) struct Bag {
    /// Words and beginnings of words, and how often each stands there, sorted.
    pub counts: Vec<(Word, u32)>,
    /// The words as they follow one another.
    pub sequence: Vec<Word>,
    /// Sum of the weights of `counts`.
    pub weight: f32,
}

/// The words of both versions; a rare one weighs more.
pub(super) struct Words {
    pub before: Vec<Bag>,
    pub after: Vec<Bag>,
    /// By number.
    pub weights: Vec<f32>,
}

impl Words {
    /// Reads the texts of both versions.
    pub(super) fn new(before: &[String], after: &[String]) -> Words {
        let mut reader = Reader::default();
        let mut read = |texts: &[String]| texts.iter().map(|text| reader.bag(text)).collect();
        let (mut before, mut after): (Vec<Bag>, Vec<Bag>) = (read(before), read(after));
        let mut items = vec![0u32; reader.count as usize];
        for &(word, _) in before.iter().chain(&after).flat_map(|bag| &bag.counts) {
            items[word as usize] += 1;
        }
        let all = (before.len() + after.len()) as f32;
        let weights: Vec<f32> = items
            .iter()
            .map(|&items| (1.0 + all / items.max(1) as f32).ln() / 2.0)
            .collect();
        for bag in before.iter_mut().chain(&mut after) {
            bag.weight = bag
                .counts
                .iter()
                .map(|&(word, count)| weights[word as usize] * count as f32)
                .sum();
        }
        Words {
            before,
            after,
            weights,
        }
    }
}

/// Numbers words as they come.
#[derive(Default)]
struct Reader {
    /// By the word in small letters: its number and that of its beginning.
    words: HashMap<String, (Word, Word)>,
    beginnings: HashMap<String, Word>,
    count: u32,
}

/// Characters of a word that are its beginning: inflected forms share it.
const BEGINNING: usize = 5;

impl Reader {
    fn bag(&mut self, text: &str) -> Bag {
        let shown = shown(without_enumerator(text));
        let mut sequence = Vec::new();
        let mut both = Vec::new();
        let mut small = String::new();
        for token in tokens(&shown) {
            if !token.contains(char::is_alphanumeric) {
                continue;
            }
            small.clear();
            small.extend(token.chars().flat_map(char::to_lowercase));
            let (word, beginning) = self.word(&small);
            sequence.push(word);
            both.push(word);
            both.push(beginning);
        }
        both.sort_unstable();
        let mut counts: Vec<(Word, u32)> = Vec::with_capacity(both.len());
        for word in both {
            match counts.last_mut() {
                Some((last, count)) if *last == word => *count += 1,
                _ => counts.push((word, 1)),
            }
        }
        Bag {
            counts,
            sequence,
            weight: 0.0,
        }
    }

    fn word(&mut self, small: &str) -> (Word, Word) {
        if let Some(&known) = self.words.get(small) {
            return known;
        }
        let end = small
            .char_indices()
            .nth(BEGINNING)
            .map_or(small.len(), |(at, _)| at);
        let mut next = || {
            self.count += 1;
            self.count - 1
        };
        let word = next();
        let beginning = match self.beginnings.get(&small[..end]) {
            Some(&known) => known,
            None => {
                let new = next();
                self.beginnings.insert(small[..end].to_owned(), new);
                new
            }
        };
        self.words.insert(small.to_owned(), (word, beginning));
        (word, beginning)
    }
}

/// `text` without targets of links and tags, which say nothing of what a reader sees.
fn shown(text: &str) -> Cow<'_, str> {
    if !text.contains("](") && !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', ']']) {
        let (ahead, behind) = rest.split_at(at);
        shown.push_str(ahead);
        let length = match behind.as_bytes() {
            [b']', b'(', ..] => closing(&behind[1..], '(', ')').map(|end| end + 1),
            [b'<', next, ..] if next.is_ascii_alphabetic() || *next == b'/' => closing(behind, '<', '>'),
            _ => None,
        };
        shown.push(' ');
        rest = &behind[length.unwrap_or(1)..];
    }
    shown.push_str(rest);
    Cow::Owned(shown)
}

/// The byte behind the sign that closes what `text` begins with.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    for (at, sign) in text.char_indices() {
        if sign == open {
            depth += 1;
        } else if sign == close {
            depth -= 1;
            if depth == 0 {
                return Some(at + 1);
            }
        }
    }
    None
}

/// Holds one bag open, to weigh many others against it.
pub(super) struct Scale<'w> {
    weights: &'w [f32],
    counts: Vec<u32>,
    open: Bag,
}

impl<'w> Scale<'w> {
    pub(super) fn new(weights: &'w [f32]) -> Scale<'w> {
        Scale {
            weights,
            counts: vec![0; weights.len()],
            open: Bag::default(),
        }
    }

    /// Puts another bag on the scale.
    pub(super) fn open(&mut self, bag: &Bag) {
        for &(word, _) in &self.open.counts {
            self.counts[word as usize] = 0;
        }
        self.open.counts.clear();
        self.open.counts.extend_from_slice(&bag.counts);
        self.open.weight = bag.weight;
        for &(word, count) in &bag.counts {
            self.counts[word as usize] = count;
        }
    }

    /// Takes what `bag` has out of the open one.
    pub(super) fn take(&mut self, bag: &Bag) {
        for &(word, count) in &bag.counts {
            let left = &mut self.counts[word as usize];
            *left = left.saturating_sub(count);
        }
    }

    /// The weight of what the open bag and `bag` have in common.
    pub(super) fn common(&self, bag: &Bag) -> f32 {
        bag.counts
            .iter()
            .map(|&(word, count)| self.weights[word as usize] * count.min(self.counts[word as usize]) as f32)
            .sum()
    }

    /// How alike the open bag and `bag` are, 0.0 to 1.0: what they have in common, by the geometric mean of
    /// both weights, so that a text that was cut to its half is still rather like the whole.
    pub(super) fn likeness(&self, bag: &Bag) -> f32 {
        let all = (self.open.weight * bag.weight).sqrt();
        if all > 0.0 { self.common(bag) / all } else { 0.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(one: &str, other: &str) -> f32 {
        let words = Words::new(&[one.to_owned()], &[other.to_owned()]);
        let mut scale = Scale::new(&words.weights);
        scale.open(&words.before[0]);
        scale.likeness(&words.after[0])
    }

    #[test]
    fn likeness_is_of_words_that_are_shown() {
        assert_eq!(
            likeness("The [garden](https://a.example/x) opens.", "the *garden* opens"),
            1.0
        );
        assert_eq!(likeness("3. Dogs wait", "4. Dogs wait"), 1.0);
        assert_eq!(likeness("Dogs wait", "Children play"), 0.0);
        assert!(likeness("opened gardens", "opening garden") > 0.1);
        assert_eq!(likeness("", ""), 0.0);
    }

    #[test]
    fn what_is_no_link_and_no_tag_stays() {
        assert_eq!(shown("a < b and c](d"), "a   b and c (d");
        assert_eq!(shown("see [x](y(z)) <b>now</b>"), "see [x   now ");
    }
}

//! Items as bags of weighted words, and how alike two of them are.

use super::enumerator::without_enumerator;
use crate::text::tokens;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

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
    /// By wording.
    pub bags: Vec<Bag>,
    /// By number of a word.
    pub weights: Vec<f32>,
}

impl Words {
    /// Reads texts, each of which `items` items say.
    pub(super) fn new<'t>(texts: impl Iterator<Item = (&'t str, u32)>) -> Words {
        let mut reader = Reader::default();
        let (mut bags, mut items): (Vec<Bag>, Vec<u32>) =
            texts.map(|(text, items)| (reader.bag(text), items)).unzip();
        let all: u32 = items.iter().sum();
        let mut having = vec![0; reader.count as usize];
        for (bag, items) in bags.iter().zip(items.drain(..)) {
            for &(word, _) in &bag.counts {
                having[word as usize] += items;
            }
        }
        let weights: Vec<f32> = having
            .iter()
            .map(|&having| (1.0 + all as f32 / having.max(1) as f32).ln() / 2.0)
            .collect();
        for bag in &mut bags {
            let weights = bag
                .counts
                .iter()
                .map(|&(word, count)| weights[word as usize] * count as f32);
            bag.weight = weights.sum();
        }
        Words { bags, weights }
    }
}

/// Numbers words as they come.
#[derive(Default)]
struct Reader {
    /// By the hash of a word in small letters: its number and that of its beginning.
    words: HashMap<u64, (Word, Word), BuildHasherDefault<Hashed>>,
    beginnings: HashMap<u64, Word, BuildHasherDefault<Hashed>>,
    count: u32,
}

/// Characters of a word that are its beginning: inflected forms share it.
const BEGINNING: usize = 5;

impl Reader {
    fn bag(&mut self, text: &str) -> Bag {
        let shown = shown(without_enumerator(text));
        let tokens = tokens(&shown);
        let mut sequence = Vec::with_capacity(tokens.len());
        let mut both = Vec::with_capacity(tokens.len() * 2);
        for token in tokens {
            if let Some((word, beginning)) = self.word(token) {
                sequence.push(word);
                both.extend([word, beginning]);
            }
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

    /// The numbers of a word and of its beginning; `None` for what is no word.
    fn word(&mut self, token: &str) -> Option<(Word, Word)> {
        // Two words of one hash are taken for one, which no text of any size is likely to have.
        let (mut hash, mut beginning, mut length, mut is_word) = (SEED, SEED, 0, false);
        let mut add = |small: char| {
            hash = mixed(hash, small);
            length += 1;
            if length <= BEGINNING {
                beginning = hash;
            }
        };
        for sign in token.chars() {
            is_word |= sign.is_alphanumeric();
            match sign.is_ascii() {
                true => add(sign.to_ascii_lowercase()),
                false => sign.to_lowercase().for_each(&mut add),
            }
        }
        if !is_word {
            return None;
        }
        if let Some(&known) = self.words.get(&hash) {
            return Some(known);
        }
        let word = self.count;
        let beginning = *self.beginnings.entry(beginning).or_insert(word + 1);
        self.count = self.count.max(beginning).max(word) + 1;
        self.words.insert(hash, (word, beginning));
        Some((word, beginning))
    }
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The hash of what `hash` stands for and one sign more: multiplied and folded, with the constants of FNV-1a and
/// of the golden ratio.
fn mixed(hash: u64, sign: char) -> u64 {
    let product = u128::from(hash ^ u64::from(sign as u32)) * u128::from(GOLDEN);
    (product as u64) ^ ((product >> 64) as u64)
}

/// Keys that are hashes already.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 << 8) | u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
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
        let words = Words::new([(one, 1), (other, 1)].into_iter());
        let mut scale = Scale::new(&words.weights);
        scale.open(&words.bags[0]);
        scale.likeness(&words.bags[1])
    }

    #[test]
    fn likeness_is_of_words_that_are_shown() {
        assert_eq!(
            likeness("The [garden](https://a.example/x) opens.", "the *garden* opens"),
            1.0
        );
        assert_eq!(likeness("3. Dogs wait", "4. Dogs wait"), 1.0);
        assert_eq!(likeness("Dogs wait", "Children play"), 0.0);
        assert!(likeness("old gardens", "old garden") > likeness("old gates", "old garden"));
        assert_eq!(likeness("", ""), 0.0);
    }

    #[test]
    fn what_is_no_link_and_no_tag_stays() {
        assert_eq!(shown("a < b and c](d"), "a   b and c (d");
        assert_eq!(shown("see [x](y(z)) <b>now</b>"), "see [x   now ");
    }
}

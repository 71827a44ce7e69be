//! How the time to align two versions of a text grows with its length.

use super::{milliseconds, row};
use crate::child::median;
use diglot::compare::{Item, align};
use std::hint::black_box;
use std::time::{Duration, Instant};

const SIZES: [usize; 3] = [1_000, 5_000, 20_000];
/// Words of a segment.
const LENGTHS: std::ops::Range<usize> = 10..90;
const VOCABULARY: usize = 20_000;

/// A segment as numbers of words.
type Segment = Vec<usize>;

/// Rows for texts of which every segment was edited, and for texts that were written anew.
pub fn alignment() {
    type Change = fn(&[Segment], &mut Numbers) -> Vec<Segment>;
    let changes: [(&str, Change); 3] = [
        ("a tenth of the words of each edited", edited),
        ("every segment divided", divided),
        ("every segment rewritten", rewritten),
    ];
    for (name, change) in changes {
        let mut last: Option<(usize, Duration)> = None;
        for size in SIZES {
            let mut numbers = Numbers(size as u64 + 0x9e37_79b9);
            let before = text(size, &mut numbers);
            let after = written(&change(&before, &mut numbers));
            let before = written(&before);
            let time = time(&before, &after);
            let ratio = last.map_or(String::new(), |(smaller, smaller_time)| {
                let (more, longer) = (size / smaller, time.as_secs_f64() / smaller_time.as_secs_f64());
                format!("{longer:.1} times as long for {more} times as many")
            });
            let what = format!("align, {size} segments, {name}");
            let each = time.as_secs_f64() * 1e6 / size as f64;
            row(
                &what,
                &milliseconds(time),
                &format!("{each:.1} µs per segment"),
                &ratio,
            );
            last = Some((size, time));
        }
    }
}

fn time(before: &[String], after: &[String]) -> Duration {
    let (before, after) = (items(before), items(after));
    let once = || {
        let begin = Instant::now();
        black_box(align(&before, &after));
        begin.elapsed()
    };
    median((0..5).map(|_| once()))
}

fn items(texts: &[String]) -> Vec<Item<'_>> {
    texts.iter().map(|text| Item::new(10, text)).collect()
}

fn text(size: usize, numbers: &mut Numbers) -> Vec<Segment> {
    (0..size).map(|_| segment(numbers)).collect()
}

fn segment(numbers: &mut Numbers) -> Segment {
    let length = LENGTHS.start + numbers.below(LENGTHS.len());
    (0..length).map(|_| numbers.word()).collect()
}

fn edited(before: &[Segment], numbers: &mut Numbers) -> Vec<Segment> {
    let mut after = before.to_vec();
    for segment in &mut after {
        for _ in 0..=segment.len() / 10 {
            let place = numbers.below(segment.len());
            segment[place] = numbers.word();
        }
    }
    after
}

fn divided(before: &[Segment], _: &mut Numbers) -> Vec<Segment> {
    let halves = |segment: &Segment| {
        let (first, second) = segment.split_at(segment.len() / 2);
        [first.to_vec(), second.to_vec()]
    };
    before.iter().flat_map(halves).collect()
}

fn rewritten(before: &[Segment], numbers: &mut Numbers) -> Vec<Segment> {
    text(before.len(), numbers)
}

/// Words of four letters or more, each number another.
fn written(segments: &[Segment]) -> Vec<String> {
    let word = |number: &usize| -> String {
        let mut left = number * 7919 + 20_000;
        let mut word = String::new();
        while left > 0 {
            word.push(char::from(b'a' + (left % 26) as u8));
            left /= 26;
        }
        word
    };
    let line = |segment: &Segment| segment.iter().map(word).collect::<Vec<_>>().join(" ");
    segments.iter().map(line).collect()
}

/// Numbers that look random and are the same in every run (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit
    }

    /// Few words are frequent and most are rare, as in any language.
    fn word(&mut self) -> usize {
        let share = self.below(1_000_000) as f64 / 1e6;
        (VOCABULARY as f64).powf(share) as usize
    }
}

//! The lines of a block as one text that knows where its characters come from.

use super::blocks::{Block, Kind};
use super::lines::Gap;
use super::words::Vocabulary;
use super::{address, doubt, words};
use crate::model::Problem;
use crate::text::Span;
use std::ops::Range;

/// A block as one text: one line, but for line ends that were made on purpose (LF).
#[derive(Debug, Default)]
pub(super) struct Flow {
    pub text: String,
    /// For each byte of `text`, its offset in the raw text.
    raw: Vec<u32>,
    /// Offsets in `text` at which a line of the raw text ended.
    pub joints: Vec<usize>,
    /// Offsets in `text` of the first byte behind a page's end.
    pub page_starts: Vec<usize>,
}

impl Flow {
    /// Where a range of `text` stands in the raw text.
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.raw.get(range.start).copied().unwrap_or_default() as usize;
        let last = range.end.saturating_sub(1);
        let end = self.raw.get(last).map_or(start, |&raw| raw as usize + 1);
        Span::new(start, end.max(start))
    }

    /// Words, at which white space cuts, as ranges of `text`.
    pub fn words(&self) -> Vec<Range<usize>> {
        let mut words = Vec::new();
        let mut start = None;
        for (at, c) in self.text.char_indices() {
            match (start, c.is_whitespace()) {
                (None, false) => start = Some(at),
                (Some(from), true) => {
                    words.push(from..at);
                    start = None;
                }
                _ => {}
            }
        }
        words.extend(start.map(|from| from..self.text.len()));
        words
    }

    /// A doubt about a range of `text`.
    pub fn doubt(&self, id: &'static str, range: Range<usize>, maybe: Option<&str>) -> Problem {
        doubt::told(id, &self.text[range.clone()], maybe, self.span(range))
    }

    fn push(&mut self, c: char, raw: usize) {
        self.text.push(c);
        let offset = u32::try_from(raw).unwrap_or(u32::MAX);
        self.raw
            .extend((0..c.len_utf8() as u32).map(|byte| offset + byte));
    }

    fn push_line(&mut self, raw: &str, range: Range<usize>) {
        let mut was_space = false;
        for (at, c) in raw[range.clone()].char_indices() {
            // No-break spaces are set on purpose; other white space is one space.
            let is_space = c == ' ' || (c.is_control() && c.is_whitespace()) || c == '\u{feff}';
            if !(is_space && was_space) {
                self.push(if is_space { ' ' } else { c }, range.start + at);
            }
            was_space = is_space;
        }
    }

    fn pop_char(&mut self) {
        self.text.pop();
        self.raw.truncate(self.text.len());
    }
}

/// How two lines are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Space,
    Nothing,
    /// The hyphen at the line end goes: it only broke a word.
    WithoutHyphen,
    /// The line end stays.
    LineEnd,
}

pub(super) fn flow(raw: &str, block: &Block, vocabulary: &Vocabulary, problems: &mut Vec<Problem>) -> Flow {
    let mut flow = Flow::default();
    for (index, line) in block.lines.iter().enumerate() {
        let next = &raw[line.range.clone()];
        if index > 0 {
            let place = Seam {
                next,
                next_start: line.range.start,
                vocabulary,
            };
            let joint = match (block.kind, line.is_deliberate) {
                (Kind::Quote, _) => Joint::LineEnd,
                (_, true) => Joint::LineEnd,
                _ => place.joint(&flow, problems),
            };
            flow.join(joint);
            if line.gap == Gap::Page {
                flow.page_starts.push(flow.text.len());
            }
            flow.joints.push(flow.text.len());
        }
        flow.push_line(raw, line.range.clone());
    }
    flow
}

impl Flow {
    fn join(&mut self, joint: Joint) {
        let at = self.raw.last().map_or(0, |&raw| raw as usize + 1);
        match joint {
            Joint::Space => self.push(' ', at),
            Joint::LineEnd => self.push('\n', at),
            Joint::Nothing => {}
            Joint::WithoutHyphen => self.pop_char(),
        }
    }
}

/// The place where a line is joined to the text before it.
struct Seam<'s> {
    next: &'s str,
    next_start: usize,
    vocabulary: &'s Vocabulary,
}

impl Seam<'_> {
    fn joint(&self, flow: &Flow, problems: &mut Vec<Problem>) -> Joint {
        // What stands far back says nothing about this seam, and a word may have many megabytes.
        const BACK: usize = 1_000;
        let text = &flow.text[flow.text.ceil_char_boundary(flow.text.len().saturating_sub(BACK))..];
        let last_word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
        let next_word = self.next.split_whitespace().next().unwrap_or_default();
        let span = {
            let start = flow.span(flow.text.len() - last_word.len()..flow.text.len());
            Span::new(start.range().start, self.next_start + next_word.len())
        };
        if address::is_cut(text, self.next) {
            let seen = format!("{last_word}{next_word}");
            problems.push(doubt::told("raw-address-cut", &seen, None, span));
            return Joint::Nothing;
        }
        if let (Some(last), Some(first)) = (text.chars().last(), self.next.chars().next()) {
            if words::is_written_without_spaces(last) && words::is_written_without_spaces(first) {
                return Joint::Nothing;
            }
            if last == '–' && first.is_ascii_digit() && ends_with_digit(&text[..text.len() - last.len_utf8()])
            {
                return Joint::Nothing;
            }
        }
        if text.ends_with(['\u{ad}', '¬']) && last_word.contains(char::is_alphabetic) {
            return Joint::WithoutHyphen;
        }
        match last_word.strip_suffix(['-', '‐']) {
            Some(before) if before.ends_with(char::is_alphanumeric) => {
                self.hyphen(before, next_word, span, problems)
            }
            _ => Joint::Space,
        }
    }

    /// A word that ends in a hyphen at a line end: a broken word loses it, a compound keeps it.
    fn hyphen(&self, before: &str, next_word: &str, span: Span, problems: &mut Vec<Problem>) -> Joint {
        let letters = |word: &str| -> String { word.chars().take_while(|c| c.is_alphanumeric()).collect() };
        let first: String = before
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default()
            .to_owned();
        let second = letters(next_word);
        if second.is_empty() || words::is_conjunction(&second) {
            return Joint::Space;
        }
        if self.vocabulary.has(&format!("{first}-{second}")) {
            return Joint::Nothing;
        }
        let is_lower = second.starts_with(char::is_lowercase) && first.ends_with(char::is_lowercase);
        if !is_lower {
            // A name or a number behind the hyphen: nobody breaks a word before a capital.
            return Joint::Nothing;
        }
        if self.vocabulary.has(&format!("{first}{second}")) || words::is_ending(&second) {
            return Joint::WithoutHyphen;
        }
        let seen = format!("{first}-{second}");
        let maybe = format!("{first}{second}");
        problems.push(doubt::told("raw-hyphen-kept", &seen, Some(&maybe), span));
        Joint::Nothing
    }
}

fn ends_with_digit(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}

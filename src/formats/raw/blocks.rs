//! Lines → paragraphs and list items, as a reader would see them.

use super::bullet::{bullet, is_quotation, number};
use super::doubt::doubt;
use super::lines::{Gap, Line};
use super::{address, words};
use crate::model::Problem;
use std::ops::Range;

/// What a block becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Bullet,
    /// An item of a numbered list.
    Number {
        value: u32,
        /// `.` or `)`.
        sign: char,
    },
    /// Lines that start with `>`, as in an answer to an e-mail.
    Quote,
}

impl Kind {
    /// Whether an item of kind `next` goes on with the list of this one.
    pub fn is_followed_by(self, next: Kind) -> bool {
        match (self, next) {
            (Kind::Bullet, Kind::Bullet) => true,
            (
                Kind::Number { value, sign },
                Kind::Number {
                    value: next,
                    sign: other,
                },
            ) => value.checked_add(1) == Some(next) && sign == other,
            _ => false,
        }
    }
}

/// A paragraph or a list item.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub kind: Kind,
    /// Its lines, without the sign of a bullet.
    pub lines: Vec<BlockLine>,
    /// The sign of a bullet.
    pub sign: Option<char>,
    /// What was a guess in cutting it out.
    pub doubts: Vec<Problem>,
}

#[derive(Clone, Debug)]
pub(super) struct BlockLine {
    pub range: Range<usize>,
    /// What stood before it in the raw text.
    pub gap: Gap,
    /// Whether the line before it ended on purpose, not for want of room.
    pub is_deliberate: bool,
}

pub(super) fn blocks(text: &str, lines: &[Line]) -> Vec<Block> {
    let mut grouping = Grouping {
        text,
        lines,
        width: width(text, lines),
        has_list: lines
            .iter()
            .any(|line| bullet(&text[line.range.clone()]).is_some_and(|b| b.is_sure())),
        blocks: Vec::new(),
    };
    for index in 0..lines.len() {
        grouping.add(index);
    }
    let mut blocks = grouping.blocks;
    settle_numbers(&mut blocks, text);
    blocks
}

/// The number of characters of a full line; `None` for a text that does not look hard-wrapped.
fn width(text: &str, lines: &[Line]) -> Option<usize> {
    let mut lengths: Vec<usize> = lines
        .iter()
        .map(|line| text[line.range.clone()].chars().count())
        .collect();
    lengths.sort_unstable();
    let width = *lengths.get(lengths.len() * 9 / 10)?;
    (lengths.len() >= 5 && width >= 40).then_some(width)
}

struct Grouping<'t> {
    text: &'t str,
    lines: &'t [Line],
    width: Option<usize>,
    has_list: bool,
    blocks: Vec<Block>,
}

impl<'t> Grouping<'t> {
    fn line(&self, index: usize) -> &'t str {
        &self.text[self.lines[index].range.clone()]
    }

    fn add(&mut self, index: usize) {
        let line = self.line(index);
        let range = self.lines[index].range.clone();
        if line.starts_with('>') {
            let goes_on = self.lines[index].gap == Gap::None
                && self.blocks.last().is_some_and(|block| block.kind == Kind::Quote);
            return if goes_on {
                self.append(index)
            } else {
                self.open(Kind::Quote, range)
            };
        }
        if let Some(length) = self.bullet_at(index) {
            self.open(Kind::Bullet, range.start + length..range.end);
            if let Some(block) = self.blocks.last_mut() {
                block.sign = line.chars().next();
            }
            if line.starts_with('o') {
                self.doubt_last(doubt("raw-bullet", self.text, range.start..range.start + 1));
            }
            return;
        }
        if let Some((value, sign, length)) = number(line)
            && self.starts_number(index, value, sign)
        {
            return self.open(Kind::Number { value, sign }, range.start + length..range.end);
        }
        if self.is_page_number(index) {
            let joins = index + 1 < self.lines.len() && self.joins_across(index + 1, Gap::Page).is_some();
            if joins {
                self.append(index)
            } else {
                self.open(Kind::Paragraph, range.clone())
            }
            return self.doubt_last(doubt("raw-page-number", self.text, range));
        }
        let after_page_number = index > 0 && self.is_page_number(index - 1);
        let gap = if after_page_number {
            Gap::Page
        } else {
            self.lines[index].gap
        };
        if gap == Gap::None {
            return match self.blocks.last() {
                Some(block) if block.kind != Kind::Quote && !self.ends_paragraph(index) => self.append(index),
                _ => self.open(Kind::Paragraph, range),
            };
        }
        match self.joins_across(index, gap) {
            Some(Certainty::Sure) => self.append(index),
            Some(Certainty::Guess) => {
                self.append(index);
                let first = range.start..range.start + line.split_whitespace().next().unwrap_or(line).len();
                self.doubt_last(doubt("raw-page-join", self.text, first));
            }
            None => self.open(Kind::Paragraph, range),
        }
    }

    fn open(&mut self, kind: Kind, range: Range<usize>) {
        self.blocks.push(Block {
            kind,
            lines: vec![BlockLine {
                range,
                gap: Gap::None,
                is_deliberate: false,
            }],
            sign: None,
            doubts: Vec::new(),
        });
    }

    fn append(&mut self, index: usize) {
        let line = BlockLine {
            range: self.lines[index].range.clone(),
            gap: self.lines[index].gap,
            is_deliberate: self.lines[index].gap == Gap::None && self.is_deliberate(index),
        };
        if let Some(block) = self.blocks.last_mut() {
            block.lines.push(line);
        }
    }

    fn doubt_last(&mut self, problem: Problem) {
        if let Some(block) = self.blocks.last_mut() {
            block.doubts.push(problem);
        }
    }

    /// Bytes of the bullet that starts an item on this line.
    fn bullet_at(&self, index: usize) -> Option<usize> {
        let line = self.line(index);
        let bullet = bullet(line)?;
        let is_start = self.lines[index].gap != Gap::None || self.blocks.is_empty();
        let after = self.blocks.last().map(|block| block.kind);
        // A dash in mid-sentence comes to a line start by chance, but not right after a colon or a full stop.
        let is_allowed = is_start
            || after == Some(Kind::Bullet)
            || bullet.is_sure()
            || words::ends_sentence(self.line(index - 1));
        let is_in_sentence = after == Some(Kind::Bullet)
            && !is_start
            && !(self.is_short(index - 1)
                && self
                    .blocks
                    .last()
                    .is_some_and(|block| block.sign == Some(bullet.sign)))
            && "-–—".contains(bullet.sign)
            && !words::ends_sentence(self.line(index - 1))
            && line[bullet.length..].starts_with(char::is_lowercase);
        let is_sign = match bullet.sign {
            '«' => !is_quotation(self.item_from(index)),
            '»' => !self.is_guillemet_open(index),
            'o' => self.has_list,
            _ => true,
        };
        let is_page_number = self.is_page_number(index);
        (is_allowed && is_sign && !is_in_sentence && !is_page_number)
            .then_some(bullet.length)
            .filter(|_| !bullet.is_letter() || is_start || after == Some(Kind::Bullet))
    }

    /// The text from this line on, up to a blank line or to the next line with a bullet.
    fn item_from(&self, index: usize) -> &'t str {
        const LINES: usize = 12;
        let following = (index + 1..self.lines.len().min(index + LINES))
            .take_while(|&next| self.lines[next].gap == Gap::None && bullet(self.line(next)).is_none());
        let last = following.last().unwrap_or(index);
        &self.text[self.lines[index].range.start..self.lines[last].range.end]
    }

    fn is_guillemet_open(&self, index: usize) -> bool {
        let Some(block) = self.blocks.last() else {
            return false;
        };
        let Some(first) = block.lines.first() else {
            return false;
        };
        let before = &self.text[first.range.start..self.lines[index].range.start];
        before.matches('«').count() > before.matches('»').count()
    }

    fn starts_number(&self, index: usize, value: u32, sign: char) -> bool {
        let follows = self
            .blocks
            .last()
            .is_some_and(|block| block.kind.is_followed_by(Kind::Number { value, sign }));
        follows
            || self.lines[index].gap != Gap::None
            || index == 0
            || (value == 1 && words::ends_sentence(self.line(index - 1)))
    }

    /// A line with nothing but a number, apart from the text around it.
    fn is_page_number(&self, index: usize) -> bool {
        let line = self.line(index);
        let bare = line.trim_matches(|c: char| c.is_whitespace() || "-–—".contains(c));
        let is_number = (1..=4).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit());
        let before = self.lines[index].gap;
        let after = self.lines.get(index + 1).map_or(Gap::Page, |next| next.gap);
        is_number
            && index > 0
            && (before != Gap::None && after != Gap::None || before.max(after) == Gap::Page)
    }

    /// Whether the line before this one ended although the next word would have had room.
    fn is_deliberate(&self, index: usize) -> bool {
        let (Some(width), Some(before)) = (self.width, index.checked_sub(1)) else {
            return false;
        };
        let word = self.line(index).split_whitespace().next().unwrap_or_default();
        let needed = self.line(before).chars().count() + 1 + word.chars().count();
        // Letters are not equally wide in print: only a line that is clearly short is short on purpose.
        needed * 4 < width * 3 && !words::starts_inside_sentence(self.line(index)) && !address::starts(word)
    }

    /// Whether a line leaves room for some more words.
    fn is_short(&self, index: usize) -> bool {
        self.width
            .is_none_or(|width| self.line(index).chars().count() * 5 < width * 4)
    }

    fn ends_paragraph(&self, index: usize) -> bool {
        self.is_deliberate(index) && words::ends_sentence(self.line(index - 1))
    }

    /// Whether the line goes on with the last block although a gap lies between them.
    fn joins_across(&self, index: usize, gap: Gap) -> Option<Certainty> {
        let block = self.blocks.last()?;
        let last = &self.text[block.lines.last()?.range.clone()];
        let line = self.line(index);
        if block.kind == Kind::Quote
            || bullet(line).is_some_and(|bullet| bullet.is_sure())
            || line.starts_with('>')
        {
            return None;
        }
        let first_word = line.split_whitespace().next().unwrap_or_default();
        if block.kind == Kind::Bullet && last.ends_with(':') && address::starts(first_word) {
            return Some(Certainty::Sure);
        }
        if words::ends_sentence(last) {
            return None;
        }
        let is_full = self
            .width
            .is_none_or(|width| last.chars().count() * 5 >= width * 3);
        let is_page = gap == Gap::Page;
        if words::starts_inside_sentence(line) && (is_page || is_full) {
            return Some(Certainty::Sure);
        }
        let is_open = last.ends_with([',', '-', '–', '(', '“']);
        // A title on the next page is short; a sentence that goes on with a name fills its line.
        let is_prose = self
            .width
            .is_some_and(|width| line.chars().count() * 5 >= width * 3);
        let goes_on = is_page
            && is_prose
            && (is_open || (is_full && last.ends_with(|c: char| c.is_alphabetic() && !c.is_uppercase())));
        goes_on.then_some(Certainty::Guess)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Certainty {
    Sure,
    Guess,
}

/// A number that stands alone makes no list: its block is a paragraph that starts with it.
fn settle_numbers(blocks: &mut [Block], text: &str) {
    let kinds: Vec<Kind> = blocks.iter().map(|block| block.kind).collect();
    for (index, block) in blocks.iter_mut().enumerate() {
        let Kind::Number { .. } = block.kind else {
            continue;
        };
        let follows = index > 0 && kinds[index - 1].is_followed_by(block.kind);
        let is_followed = kinds
            .get(index + 1)
            .is_some_and(|next| block.kind.is_followed_by(*next));
        if !follows
            && !is_followed
            && let Some(first) = block.lines.first_mut()
        {
            block.kind = Kind::Paragraph;
            let line_start = text[..first.range.start]
                .rfind(['\n', '\r', '\u{c}'])
                .map_or(0, |at| at + 1);
            let before = &text[line_start..first.range.start];
            first.range.start =
                line_start + (before.len() - before.trim_start_matches(super::lines::is_space).len());
        }
    }
}

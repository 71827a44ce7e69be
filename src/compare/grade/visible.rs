//! A text as its reader sees it: without mark-up, and what the mark-up did.

use super::atom::{Atom, Kind};
use super::marks;
use super::special::{emphasis_tag, normal_tag, special, special_key};
use crate::compare::PLACEABLE;
use crate::text::tokens;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// What a reader of a text sees, and where its links lead.
#[derive(Debug, Default)]
pub(super) struct Visible {
    /// The text without mark-up; each placeable is a sign of its own, from `FIRST` on.
    pub text: String,
    /// Its parts in order.
    pub atoms: Vec<Atom>,
    /// Links and images in the order of their ends.
    pub links: Vec<Link>,
    /// Bold and italic passages, those inside others left out.
    emphasis: Vec<Range<usize>>,
    /// The placeables of the text, in order.
    placeables: Vec<String>,
}

/// A link or an image.
#[derive(Debug)]
pub(super) struct Link {
    /// Where it leads, and its title where it has one; of an image with `!` before.
    pub target: String,
    /// What it stands on: a range of bytes of the text.
    pub range: Range<usize>,
}

/// What mark-up does to a piece of the text.
#[derive(Clone, Debug)]
enum Piece {
    Text(Range<usize>),
    Code(Range<usize>),
    Tag { at: usize, source: String },
}

// Keeps a list number or a heading sign at the start from being read as a block: the segment is a part of one.
const GUARD: &str = "x ";

// The sign of the first placeable: a plane of signs that no text uses.
const FIRST: u32 = 0xf_0000;

fn placeable_sign(index: usize) -> char {
    // Of more placeables than the plane has signs the last ones share one.
    let index = u32::try_from(index).unwrap_or(u32::MAX).min(0xfffd);
    char::from_u32(FIRST + index).unwrap_or(PLACEABLE)
}

impl Visible {
    /// Reads `source` as inline Markdown; each `PLACEABLE` in it is the next one of `placeables`.
    pub fn of(source: &str, placeables: Vec<String>) -> Visible {
        let mut visible = Visible {
            placeables,
            ..Visible::default()
        };
        let source = visible.with_signs(&without_invisible(source));
        let pieces = visible.read(&source);
        visible.cut(&pieces);
        marks::settle(&mut visible.atoms, &visible.text);
        visible
    }

    /// Whether the part is bold or italic.
    pub fn is_emphasised(&self, atom: &Atom) -> bool {
        let after = self.emphasis.partition_point(|range| range.end <= atom.start);
        self.emphasis
            .get(after)
            .is_some_and(|range| range.start < atom.end)
    }

    /// The text of a run of parts, with its placeables as they are written in Fluent.
    pub fn shown(&self, run: &[Atom]) -> String {
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            return String::new();
        };
        if first.start == last.end {
            return run.iter().map(|atom| atom.key.as_str()).collect();
        }
        self.named(&self.text[first.start..last.end])
    }

    // Each placeable as a sign of its own, which stays what it is in a text, a tag and the target of a link.
    fn with_signs(&self, source: &str) -> String {
        let mut signed = GUARD.to_owned();
        let mut index = 0;
        for sign in source.chars() {
            match sign {
                PLACEABLE if index < self.placeables.len() => {
                    signed.push(placeable_sign(index));
                    index += 1;
                }
                other => signed.push(other),
            }
        }
        signed
    }

    fn placeable(&self, sign: char) -> Option<&String> {
        let index = (sign as u32).checked_sub(FIRST)?;
        self.placeables.get(index as usize)
    }

    // The text with its placeables as they are written in Fluent.
    fn named(&self, text: &str) -> String {
        let mut named = String::new();
        for sign in text.chars() {
            match self.placeable(sign) {
                Some(name) => named.push_str(name),
                None => named.push(sign),
            }
        }
        named
    }

    fn read(&mut self, source: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut open = Vec::new();
        let mut depth = 0;
        let parser = Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH).into_offset_iter();
        for (event, place) in parser {
            match event {
                Event::Text(text) => {
                    let start = self.text.len();
                    let text = text
                        .strip_prefix(GUARD)
                        .filter(|_| place.start == 0)
                        .unwrap_or(&text);
                    // A character reference may stand for an invisible sign.
                    self.text.push_str(&without_invisible(text));
                    push_text(&mut pieces, start..self.text.len());
                }
                Event::Code(text) => {
                    let start = self.text.len();
                    self.text.push_str(&text);
                    pieces.push(Piece::Code(start..self.text.len()));
                }
                Event::SoftBreak | Event::HardBreak => {
                    let start = self.text.len();
                    self.text.push(' ');
                    push_text(&mut pieces, start..self.text.len());
                }
                Event::InlineHtml(html) | Event::Html(html) => match emphasis_tag(&html) {
                    Some(true) => self.open_emphasis(&mut depth),
                    Some(false) => self.close_emphasis(&mut depth),
                    None => self.push_tag(&mut pieces, &html),
                },
                // A name with underscores around it is more often a name of a program than emphasis.
                Event::Start(Tag::Strong) if source[place.start..].starts_with("__") => {
                    self.push_tag(&mut pieces, "__");
                }
                Event::End(TagEnd::Strong) if source[..place.end].ends_with("__") => {
                    self.push_tag(&mut pieces, "__");
                }
                Event::Start(Tag::Emphasis | Tag::Strong) => self.open_emphasis(&mut depth),
                Event::End(TagEnd::Emphasis | TagEnd::Strong) => self.close_emphasis(&mut depth),
                Event::Start(Tag::Strikethrough) => self.push_tag(&mut pieces, "<del>"),
                Event::End(TagEnd::Strikethrough) => self.push_tag(&mut pieces, "</del>"),
                Event::Start(Tag::Link { dest_url, title, .. }) => {
                    let target = self.named(format!("{dest_url} {title}").trim_end());
                    open.push((target, self.text.len()));
                }
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    let target = self.named(format!("!{dest_url} {title}").trim_end());
                    open.push((target, self.text.len()));
                }
                Event::End(TagEnd::Link | TagEnd::Image) => {
                    let (target, start) = open.pop().unwrap_or_default();
                    self.links.push(Link {
                        target,
                        range: start..self.text.len(),
                    });
                }
                _ => {}
            }
        }
        while depth > 0 {
            self.close_emphasis(&mut depth);
        }
        pieces
    }

    fn push_tag(&self, pieces: &mut Vec<Piece>, html: &str) {
        pieces.push(Piece::Tag {
            at: self.text.len(),
            source: normal_tag(&self.named(html)),
        });
    }

    fn open_emphasis(&mut self, depth: &mut usize) {
        *depth += 1;
        if *depth == 1 {
            self.emphasis.push(self.text.len()..self.text.len());
        }
    }

    fn close_emphasis(&mut self, depth: &mut usize) {
        if *depth == 1
            && let Some(last) = self.emphasis.last_mut()
        {
            last.end = self.text.len();
        }
        *depth = depth.saturating_sub(1);
    }

    fn cut(&mut self, pieces: &[Piece]) {
        let text = std::mem::take(&mut self.text);
        let mut cutter = Cutter {
            text: &text,
            atoms: Vec::new(),
            is_spaced: true,
            visible: self,
        };
        for piece in pieces {
            match piece {
                Piece::Text(range) => cutter.text(range.clone()),
                Piece::Code(range) => {
                    let code = cutter.visible.named(&text[range.clone()]);
                    cutter.push(Kind::Code, code, range.clone());
                }
                Piece::Tag { at, source } => cutter.push(Kind::Tag, source.clone(), *at..*at),
            }
        }
        let atoms = cutter.atoms;
        self.atoms = atoms;
        self.text = text;
        // An address leads to itself, whether it stands in pointed brackets or not.
        let is_new = |atom: &&Atom| !self.links.iter().any(|link| link.range.contains(&atom.start));
        let addresses: Vec<Link> = match self.links.len() {
            0..64 => self
                .atoms
                .iter()
                .filter(|atom| atom.kind == Kind::Address)
                .filter(is_new)
                .map(|atom| Link {
                    target: atom.key.clone(),
                    range: atom.start..atom.end,
                })
                .collect(),
            _ => Vec::new(),
        };
        self.links.extend(addresses);
        self.links.sort_by_key(|link| link.range.end);
    }
}

fn push_text(pieces: &mut Vec<Piece>, range: Range<usize>) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.end = range.end,
        _ => pieces.push(Piece::Text(range)),
    }
}

struct Cutter<'t> {
    text: &'t str,
    atoms: Vec<Atom>,
    is_spaced: bool,
    visible: &'t Visible,
}

impl Cutter<'_> {
    fn push(&mut self, kind: Kind, key: String, range: Range<usize>) {
        self.atoms.push(Atom {
            kind,
            key,
            start: range.start,
            end: range.end,
            is_spaced: std::mem::take(&mut self.is_spaced),
        });
    }

    fn text(&mut self, range: Range<usize>) {
        let (mut at, end) = (range.start, range.end);
        while at < end {
            let rest = &self.text[at..end];
            match special(rest) {
                Some((offset, kind, length)) => {
                    self.plain(at..at + offset);
                    let found = at + offset..at + offset + length;
                    let named = self.visible.named(&self.text[found.clone()]);
                    self.push(kind, special_key(kind, &named), found.clone());
                    at = found.end;
                }
                None => {
                    self.plain(at..end);
                    at = end;
                }
            }
        }
    }

    fn plain(&mut self, range: Range<usize>) {
        let mut at = range.start;
        for token in tokens(&self.text[range]) {
            let place = at..at + token.len();
            at = place.end;
            if token.trim().is_empty() {
                self.is_spaced = true;
            } else if let Some(name) = token.chars().next().and_then(|sign| self.visible.placeable(sign)) {
                self.push(Kind::Placeable, name.clone(), place);
            } else if token.chars().any(char::is_alphanumeric) {
                let kind = match token.chars().any(char::is_numeric) {
                    true => Kind::Number,
                    false => Kind::Word,
                };
                self.push(kind, token.replace(['’', 'ʼ', '‘'], "'"), place);
            } else {
                self.signs(place);
            }
        }
    }

    // One part for each sign, with the marks that combine with it.
    fn signs(&mut self, range: Range<usize>) {
        let start = range.start;
        for (offset, sign) in self.text[range].char_indices() {
            let place = start + offset..start + offset + sign.len_utf8();
            let kind = match marks::is_punctuation(sign) {
                true => Kind::Mark,
                false => Kind::Sign,
            };
            self.push(kind, sign.to_string(), place);
        }
    }
}

// Signs that say where a line may be broken, and nothing to a reader.
fn without_invisible(text: &str) -> String {
    text.replace(['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'], "")
}

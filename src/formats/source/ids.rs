//! Readable ids, given once.

use super::body::markdown_options;
use crate::model::{Segment, SegmentKind, SourceFormat, SourceText};
use deunicode::deunicode;
use pulldown_cmark::{Event, Parser};
use std::collections::{BTreeMap, BTreeSet};

const WORDS_OF_SECTION: usize = 3;
const WORDS_OF_HEADING: usize = 6;
const WORDS_OF_SEGMENT: usize = 5;
const USUAL_LENGTH: usize = 60;
/// Ids that have to be told from others by further words may be somewhat longer.
const LONGEST: usize = 80;

/// An id for every segment, in their order.
///
/// A pin stays; so does a known id (of yesterday's catalog) that nothing else has. All others are made
/// of the words of the heading above and the first words of the segment, and differ from every other
/// id and from all in `taken`.
pub fn propose_ids(source: &SourceText, known: &[Option<String>], taken: &BTreeSet<String>) -> Vec<String> {
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut ids: Vec<Option<String>> = source
        .segments
        .iter()
        .map(|segment| segment.pin.clone().filter(|pin| used.insert(pin.clone())))
        .collect();
    for (id, known) in ids.iter_mut().zip(known) {
        if id.is_none() {
            *id = known.clone().filter(|known| used.insert(known.clone()));
        }
    }
    used.extend(taken.iter().cloned());
    let words: Vec<Vec<String>> = source
        .segments
        .iter()
        .map(|segment| words_of(segment, source.format))
        .collect();
    let title = title_of(source);
    let mut numbers = BTreeMap::new();
    for (index, id) in ids.iter_mut().enumerate() {
        if id.is_none() {
            let proposed = Proposal::new(source, &words, title, index).unused(&used, &mut numbers);
            used.insert(proposed.clone());
            *id = Some(proposed);
        }
    }
    ids.into_iter().flatten().collect()
}

/// The one heading of the first level that a document starts with: its words say nothing about where
/// in the document a segment stands.
fn title_of(source: &SourceText) -> Option<usize> {
    let mut titles = source
        .segments
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.kind == SegmentKind::Heading(1))
        .map(|(index, _)| index);
    let first = titles.next()?;
    titles.next().is_none().then_some(first)
}

struct Proposal<'w> {
    /// Words that come first if there is need of them: of the sections above, outermost first.
    sections: Vec<&'w [String]>,
    kind: &'static str,
    is_heading: bool,
    own: &'w [String],
    before: Vec<&'w [String]>,
}

impl<'w> Proposal<'w> {
    fn new(source: &SourceText, words: &'w [Vec<String>], title: Option<usize>, index: usize) -> Self {
        let segment = &source.segments[index];
        let is_footnote = segment.kind == SegmentKind::Footnote;
        let sections = segment
            .headings
            .iter()
            .filter(|&&heading| Some(heading) != title && !is_footnote);
        Proposal {
            sections: sections
                .filter_map(|&heading| words.get(heading))
                .map(Vec::as_slice)
                .collect(),
            kind: kind_word(&segment.kind),
            is_heading: matches!(segment.kind, SegmentKind::Heading(_)),
            own: &words[index],
            before: words[..index].iter().rev().take(2).map(Vec::as_slice).collect(),
        }
    }

    /// The shortest id of this segment that is not used: more of its own words, then more sections,
    /// then words of the segments before it, then a number.
    fn unused(&self, used: &BTreeSet<String>, numbers: &mut BTreeMap<String, u64>) -> String {
        let nearest = self.sections.last().copied().unwrap_or_default();
        let own_count = if self.is_heading {
            WORDS_OF_HEADING
        } else {
            WORDS_OF_SEGMENT
        };
        let section: Vec<&str> = match self.is_heading || self.kind == "note" {
            true => Vec::new(),
            false => firsts(nearest, WORDS_OF_SECTION),
        };
        let base = self.join(&section, &firsts(self.own, own_count), USUAL_LENGTH);
        let is_free = |id: &String| !used.contains(id);
        if is_free(&base) {
            return base;
        }
        for count in own_count + 1..=self.own.len() {
            let longer = self.join(&section, &firsts(self.own, count), LONGEST);
            if is_free(&longer) {
                return longer;
            }
        }
        let own = firsts(self.own, own_count);
        for depth in 1..=self.sections.len() {
            let above = self.sections[self.sections.len() - depth..].iter();
            let path: Vec<&str> = above.flat_map(|words| firsts(words, WORDS_OF_SECTION)).collect();
            let longer = self.join(&path, &own, LONGEST);
            if is_free(&longer) {
                return longer;
            }
        }
        for before in &self.before {
            for count in 1..=before.len().min(2 * WORDS_OF_SEGMENT) {
                let mut path = section.clone();
                path.extend(firsts(before, count));
                let longer = self.join(&path, &own, LONGEST);
                if is_free(&longer) {
                    return longer;
                }
            }
        }
        let last = numbers.entry(base.clone()).or_insert(1);
        loop {
            *last += 1;
            let numbered = format!("{base}-{last}");
            if is_free(&numbered) {
                return numbered;
            }
        }
    }

    /// Words as an id of at most `length` bytes, cut at a word.
    fn join(&self, path: &[&str], own: &[&str], length: usize) -> String {
        let words = path.iter().chain(own).copied();
        let starts_with_letter = words
            .clone()
            .next()
            .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_alphabetic()));
        let is_marked = !starts_with_letter || self.kind == "note" || own.is_empty();
        let words = is_marked.then_some(self.kind).into_iter().chain(words);
        let mut id = String::new();
        for word in words {
            if id.is_empty() {
                id.push_str(&word[..word.len().min(length)]);
            } else if id.len() + 1 + word.len() <= length {
                id.push('-');
                id.push_str(word);
            } else {
                break;
            }
        }
        id
    }
}

fn firsts(words: &[String], count: usize) -> Vec<&str> {
    words.iter().take(count).map(String::as_str).collect()
}

fn kind_word(kind: &SegmentKind) -> &'static str {
    match kind {
        SegmentKind::Heading(_) => "heading",
        SegmentKind::Paragraph => "text",
        SegmentKind::ListItem => "item",
        SegmentKind::Quote => "quote",
        SegmentKind::Cell => "cell",
        SegmentKind::ImageAlt => "image",
        SegmentKind::Footnote => "note",
        SegmentKind::FrontMatter(_) => "front",
    }
}

/// The words that a reader sees, in ASCII and lower case; of front matter, its key.
fn words_of(segment: &Segment, format: SourceFormat) -> Vec<String> {
    if let SegmentKind::FrontMatter(key) = &segment.kind {
        return slug_words(key);
    }
    match format {
        SourceFormat::PlainText => slug_words(&segment.value),
        SourceFormat::Markdown => slug_words(&visible(&segment.value)),
    }
}

fn visible(value: &str) -> String {
    let mut text = String::new();
    for event in Parser::new_ext(value, markdown_options()) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    // A value may be nothing but a link reference or a mark of a block once it stands alone.
    if text.is_empty() { value.to_owned() } else { text }
}

/// Words beyond this many never get into an id.
const WORDS_READ: usize = 40;

fn slug_words(text: &str) -> Vec<String> {
    let text: String = text
        .chars()
        .filter(|c| !matches!(c, '\'' | '’' | 'ʼ'))
        .take(1_000)
        .collect();
    deunicode(&text)
        .to_ascii_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(WORDS_READ)
        .map(str::to_owned)
        .collect()
}

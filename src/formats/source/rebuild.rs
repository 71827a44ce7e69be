//! A document with other values in its segments.

use super::guard::{Seat, Strength, guarded, normal};
use super::{front_matter, read};
use crate::model::{SegmentKind, SourceFormat, SourceText, TextSettings};
use crate::text::{TextEdit, apply, collapse_white_space};
use std::ops::Range;

/// The document with each segment's bytes replaced by the value given for it.
///
/// `text` is what `source` was read from; `values` follows its segments. `None`, and a value that
/// says what the segment says already, leave the bytes as they are. Every other byte stays. Values
/// cannot change the blocks of the document: what would is escaped. Where no value but its own can
/// stand (a line that is only `|` below a table), the segment keeps its bytes.
pub fn rebuild(text: &str, source: &SourceText, values: &[Option<&str>]) -> String {
    let mut draft = Draft::new(text, source, values);
    if draft.seats.iter().all(|seat| seat.value.is_none()) {
        return text.to_owned();
    }
    let mut result = draft.text(0..usize::MAX);
    for strength in [Strength::Edges, Strength::Everything] {
        let suspects = draft.suspects(&result);
        if suspects.is_empty() {
            return result;
        }
        for index in suspects {
            draft.seats[index].strength = strength;
        }
        result = draft.text(0..usize::MAX);
    }
    if draft.suspects(&result).is_empty() {
        return result;
    }
    // Two values may break a block only together: then none of them is mark-up.
    for seat in &mut draft.seats {
        seat.strength = Strength::Everything;
    }
    for _ in 0..ROUNDS {
        result = draft.text(0..usize::MAX);
        let suspects = draft.suspects(&result);
        if suspects.is_empty() {
            return result;
        }
        for index in suspects {
            draft.seats[index].value = None;
        }
    }
    text.to_owned()
}

/// How often values are taken back because the document has other blocks with them; real documents need none.
const ROUNDS: usize = 4;

/// A segment on its way into the document.
struct Occupied {
    seat: Seat,
    /// `None`: the bytes stay.
    value: Option<String>,
    strength: Strength,
}

struct Draft<'d> {
    text: &'d str,
    source: &'d SourceText,
    settings: TextSettings,
    seats: Vec<Occupied>,
    line_end: &'static str,
}

impl<'d> Draft<'d> {
    fn new(text: &'d str, source: &'d SourceText, values: &[Option<&str>]) -> Draft<'d> {
        let is_key = |kind: &SegmentKind| match kind {
            SegmentKind::FrontMatter(key) => Some(key.clone()),
            _ => None,
        };
        let seats = source.segments.iter().enumerate().map(|(index, segment)| {
            let start = segment.span.range().start;
            let seat = match source.format {
                SourceFormat::Markdown => Seat::of(&segment.kind, &text[..start]),
                SourceFormat::PlainText => Seat::Paragraph,
            };
            let own = normal(&segment.value, seat);
            let is_one_line = source.format == SourceFormat::PlainText || is_key(&segment.kind).is_some();
            let given = values.get(index).copied().flatten();
            let value = given
                .filter(|value| *value != segment.value)
                .map(|value| match is_one_line {
                    true => collapse_white_space(&value.replace(['\u{b}', '\u{c}'], " ")),
                    false => normal(value, seat),
                });
            Occupied {
                seat,
                value: value.filter(|value| *value != own),
                strength: Strength::Marks,
            }
        });
        Draft {
            text,
            source,
            settings: TextSettings {
                front_matter: source
                    .segments
                    .iter()
                    .filter_map(|segment| is_key(&segment.kind))
                    .collect(),
            },
            seats: seats.collect(),
            line_end: if text.contains("\r\n") { "\r\n" } else { "\n" },
        }
    }

    /// What a segment says in the new document, as `read` would give it back.
    fn value(&self, index: usize) -> Option<String> {
        let seat = &self.seats[index];
        let value = seat.value.as_deref()?;
        Some(match (self.source.format, &self.source.segments[index].kind) {
            // A paragraph of plain text has no mark that could stand for nothing.
            (SourceFormat::PlainText, _) if value.is_empty() => "\u{a0}".to_owned(),
            (SourceFormat::PlainText, _) => value.to_owned(),
            (_, SegmentKind::FrontMatter(_)) if value.is_empty() => "\u{a0}".to_owned(),
            (_, SegmentKind::FrontMatter(_)) => value.to_owned(),
            _ => guarded(value, seat.seat, seat.strength),
        })
    }

    /// The document with the values of the segments in `range` alone.
    fn text(&self, range: Range<usize>) -> String {
        let edits = self
            .source
            .segments
            .iter()
            .enumerate()
            .filter_map(|(index, segment)| {
                let value = range.contains(&index).then(|| self.value(index))??;
                let new_text = match &segment.kind {
                    SegmentKind::FrontMatter(_) => front_matter::write(&value, segment.span.slice(self.text)),
                    SegmentKind::ImageAlt => format!("{value}{}", self.label_behind(index)),
                    _ => value.replace('\n', &format!("{}{}", self.line_end, segment.continuation)),
                };
                Some(TextEdit {
                    span: segment.span,
                    new_text,
                })
            });
        apply(self.text, &edits.collect::<Vec<_>>())
    }

    /// `][label` where the alternative text of an image was at once its label, else nothing.
    fn label_behind(&self, index: usize) -> String {
        let segment = &self.source.segments[index];
        let rest = self.text[segment.span.range().end..].trim_start();
        match rest.strip_prefix(']') {
            Some(rest) if !rest.starts_with(['(', '[']) => format!("][{}", segment.value),
            _ => String::new(),
        }
    }

    /// The segments whose values do not come back when `result` is read; with other blocks than the
    /// document has, those that alone suffice to change them.
    fn suspects(&self, result: &str) -> Vec<usize> {
        match self.differences(result, 0..usize::MAX) {
            Ok(indices) => indices,
            Err(OtherBlocks) => self.culprits(),
        }
    }

    fn culprits(&self) -> Vec<usize> {
        let mut found = Vec::new();
        let mut open: Vec<Range<usize>> = std::iter::once(0..self.seats.len()).collect();
        while let Some(range) = open.pop() {
            match self.differences(&self.text(range.clone()), range.clone()) {
                Ok(indices) => found.extend(indices),
                Err(OtherBlocks) if range.len() <= 1 => found.extend(range),
                Err(OtherBlocks) => {
                    let middle = range.start + range.len() / 2;
                    open.push(middle..range.end);
                    open.push(range.start..middle);
                }
            }
        }
        found
    }

    fn differences(&self, result: &str, changed: Range<usize>) -> Result<Vec<usize>, OtherBlocks> {
        let again = read(self.source.format, result, &self.settings).tree.segments;
        let segments = &self.source.segments;
        if self.source.format == SourceFormat::PlainText {
            return Ok(Vec::new());
        }
        if again.len() != segments.len() {
            return Err(OtherBlocks);
        }
        let mut found = Vec::new();
        for (index, (now, was)) in again.iter().zip(segments).enumerate() {
            let value = if changed.contains(&index) {
                self.value(index)
            } else {
                None
            };
            let is_there = now.kind == was.kind
                && now.pin == was.pin
                && now.value == *value.as_ref().unwrap_or(&was.value);
            if !is_there {
                if value.is_none() {
                    return Err(OtherBlocks);
                }
                found.push(index);
            }
        }
        Ok(found)
    }
}

/// The document that was made has other blocks than the one it was made from.
struct OtherBlocks;

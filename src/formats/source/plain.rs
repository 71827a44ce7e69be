//! Plain text → segments: paragraphs between blank lines.

use super::run;
use crate::model::{Parsed, Segment, SegmentKind, SourceFormat, SourceText};
use crate::text::{Span, collapse_white_space};

const SPACE: [char; 6] = [' ', '\t', '\u{b}', '\u{c}', '\r', '\n'];
const BULLETS: [&str; 3] = ["- ", "* ", "• "];

/// Paragraphs between blank lines; a paragraph that starts with a bullet is one segment per bullet.
pub(super) fn read(text: &str) -> Parsed<SourceText> {
    let mut segments = Vec::new();
    let mut open: Option<Block> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let bare = line.trim_matches(SPACE).trim_start_matches('\u{feff}');
        if bare.is_empty() {
            segments.extend(open.take().map(|block| block.segment(text)));
            continue;
        }
        let from = start + line.find(bare).unwrap_or(0);
        let end = from + bare.len();
        let bullet = bullet(bare);
        match &mut open {
            Some(block) if bullet.is_none() || block.bullet != bullet => block.end = end,
            _ => {
                segments.extend(open.take().map(|block| block.segment(text)));
                let start = match bullet {
                    Some(bullet) => end - bare[bullet.len()..].trim_start_matches(SPACE).len(),
                    None => from,
                };
                open = Some(Block { start, end, bullet });
            }
        }
    }
    segments.extend(open.map(|block| block.segment(text)));
    Parsed {
        tree: SourceText {
            format: SourceFormat::PlainText,
            segments,
        },
        problems: Vec::new(),
    }
}

/// The lines of one segment.
struct Block {
    start: usize,
    end: usize,
    bullet: Option<&'static str>,
}

impl Block {
    fn segment(self, text: &str) -> Segment {
        let value = run::value(text, self.start..self.end, &[], 0);
        Segment {
            kind: SegmentKind::Paragraph,
            span: Span::new(self.start, self.end),
            value: match value.contains(['\u{b}', '\u{c}']) {
                true => collapse_white_space(&value.replace(['\u{b}', '\u{c}'], " ")),
                false => value,
            },
            pin: None,
            continuation: String::new(),
            headings: Vec::new(),
        }
    }
}

fn bullet(line: &str) -> Option<&'static str> {
    BULLETS.into_iter().find(|bullet| {
        line.strip_prefix(bullet)
            .is_some_and(|rest| !rest.trim_matches(SPACE).is_empty())
    })
}

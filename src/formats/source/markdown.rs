//! Markdown → segments: a segment is a run of inline events inside one block.

use super::body::{body_start, markdown_options};
use super::pin::{self, Pins};
use super::{front_matter, run};
use crate::model::{Parsed, Segment, SegmentKind, SourceFormat, SourceText, TextSettings};
use crate::text::Span;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

pub(super) fn read(text: &str, settings: &TextSettings) -> Parsed<SourceText> {
    let (segments, problems) = front_matter::segments(text, &settings.front_matter);
    let start = body_start(text);
    let mut reader = Reader {
        text,
        blocks: Vec::new(),
        run: None,
        inline_depth: 0,
        sections: Vec::new(),
        segments,
        pins: Pins::default(),
    };
    for (event, range) in Parser::new_ext(&text[start..], markdown_options()).into_offset_iter() {
        reader.event(event, start + range.start..start + range.end);
    }
    reader.finish_run();
    let mut problems: Vec<_> = problems.into_iter().chain(reader.pins.problems).collect();
    problems.sort_by_key(|problem| problem.span);
    Parsed {
        tree: SourceText {
            format: SourceFormat::Markdown,
            segments: reader.segments,
        },
        problems,
    }
}

/// A block that is open at the moment.
enum Block {
    Quote,
    Item,
    Footnote,
    Heading {
        level: u8,
        id: Option<String>,
        range: Range<usize>,
    },
    Cell,
    /// Lists, tables and paragraphs: they say nothing of the kind of their content.
    Frame,
    /// Code and raw HTML.
    CarriedOver,
}

/// Inline events that follow one another without a block between them.
struct Run {
    range: Range<usize>,
    breaks: Vec<Range<usize>>,
    /// The first image at the outermost level: its range, and the end of its alternative text.
    image: Option<(Range<usize>, usize)>,
    /// Whether there is more than tags of raw HTML.
    has_text: bool,
}

struct Reader<'t> {
    text: &'t str,
    blocks: Vec<Block>,
    run: Option<Run>,
    inline_depth: usize,
    /// Level and segment of each heading that is open, outermost first.
    sections: Vec<(u8, usize)>,
    segments: Vec<Segment>,
    pins: Pins,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => match block(tag, &range) {
                Some(block) => {
                    self.finish_run();
                    self.blocks.push(block);
                }
                None => {
                    self.inline(range.clone(), false);
                    self.inline_depth += 1;
                }
            },
            Event::End(end) if is_inline(end) => {
                self.inline_depth = self.inline_depth.saturating_sub(1);
                self.inline(range.clone(), false);
                if end == TagEnd::Image && self.inline_depth == 0 {
                    self.note_image(range);
                }
            }
            Event::End(_) => {
                self.finish_run();
                self.blocks.pop();
            }
            Event::Text(_)
            | Event::Code(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_) => self.inline(range, true),
            Event::InlineHtml(_) | Event::SoftBreak => self.inline(range, false),
            Event::HardBreak => {
                self.inline(range.clone(), false);
                if let Some(run) = &mut self.run {
                    run.breaks.push(range);
                }
            }
            // The box of a task list is a mark of the item, and raw HTML is carried over.
            Event::TaskListMarker(_) | Event::Html(_) | Event::Rule => {}
        }
    }

    fn inline(&mut self, mut range: Range<usize>, is_text: bool) {
        if matches!(self.blocks.last(), Some(Block::CarriedOver)) {
            return;
        }
        match &mut self.run {
            Some(run) => {
                run.range.end = run.range.end.max(range.end);
                run.has_text |= is_text;
            }
            None => {
                // The event of an escaped character does not cover its backslash.
                if self.text[..range.start].ends_with('\\') {
                    range.start -= 1;
                }
                self.run = Some(Run {
                    range,
                    breaks: Vec::new(),
                    image: None,
                    has_text: is_text,
                });
            }
        }
    }

    fn note_image(&mut self, range: Range<usize>) {
        let Some(run) = &mut self.run else {
            return;
        };
        if run.image.is_none()
            && let Some(end) = end_of_alternative_text(&self.text[range.clone()])
        {
            let end = range.start + end;
            run.image = Some((range, end));
        }
    }

    fn finish_run(&mut self) {
        self.inline_depth = 0;
        let Some(run) = self.run.take() else {
            return;
        };
        let quotes = self
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Quote))
            .count();
        let mut range = trimmed(self.text, run.range);
        let mut pinned = None;
        if let Some((before, id)) = pin::split(&self.text[range.clone()]) {
            let open = range.start + before.len();
            pinned = Some((id.to_owned(), Span::new(open, range.end)));
            range.end = range.start + without_empty_line(before, quotes).len();
        }
        if range.is_empty() || !run.has_text {
            return;
        }
        let mut kind = self.kind();
        if let Some((image, alternative_end)) = run.image
            && image == range
            && !matches!(kind, SegmentKind::Heading(_) | SegmentKind::Cell)
        {
            kind = SegmentKind::ImageAlt;
            range = trimmed(self.text, image.start + 2..alternative_end);
            if range.is_empty() {
                return;
            }
        }
        if let Some(Block::Heading {
            id: Some(id),
            range: heading,
            ..
        }) = self.blocks.last()
        {
            let behind = range.end..heading.end.max(range.end);
            let at = self.text[behind.clone()]
                .find('{')
                .map_or(behind.start, |at| behind.start + at);
            let end = self.text[at..behind.end]
                .find('}')
                .map_or(behind.end, |end| at + end + 1);
            pinned = Some((id.clone(), Span::new(at, end)));
        }
        let pin = pinned.and_then(|(id, span)| self.pins.take(&id, span));
        let headings = self.open_section(&kind);
        self.segments.push(Segment {
            value: run::value(self.text, range.clone(), &run.breaks, quotes),
            continuation: match kind {
                // What stands on one line needs none; a row of a table may be as long as a document.
                SegmentKind::Cell | SegmentKind::ImageAlt => String::new(),
                _ => run::continuation(self.text, range.start, quotes),
            },
            span: Span::new(range.start, range.end),
            kind,
            pin,
            headings,
        });
    }

    /// The headings above the segment that comes next; a heading opens a section of its own.
    fn open_section(&mut self, kind: &SegmentKind) -> Vec<usize> {
        // A heading in a quote or an item does not cover what comes after that quote or item.
        let is_top = self.blocks.len() == 1;
        if let (&SegmentKind::Heading(level), true) = (kind, is_top) {
            self.sections.retain(|&(open, _)| open < level);
            let above = self.sections.iter().map(|&(_, index)| index).collect();
            self.sections.push((level, self.segments.len()));
            return above;
        }
        self.sections.iter().map(|&(_, index)| index).collect()
    }

    fn kind(&self) -> SegmentKind {
        for block in self.blocks.iter().rev() {
            match block {
                Block::Quote => return SegmentKind::Quote,
                Block::Item => return SegmentKind::ListItem,
                Block::Footnote => return SegmentKind::Footnote,
                Block::Heading { level, .. } => return SegmentKind::Heading(*level),
                Block::Cell => return SegmentKind::Cell,
                Block::Frame | Block::CarriedOver => {}
            }
        }
        SegmentKind::Paragraph
    }
}

fn block(tag: Tag<'_>, range: &Range<usize>) -> Option<Block> {
    Some(match tag {
        Tag::BlockQuote(_) => Block::Quote,
        Tag::Item => Block::Item,
        Tag::FootnoteDefinition(_) => Block::Footnote,
        Tag::Heading { level, id, .. } => Block::Heading {
            level: level as u8,
            id: id.map(|id| id.into_string()),
            range: range.clone(),
        },
        Tag::TableCell => Block::Cell,
        Tag::Paragraph
        | Tag::List(_)
        | Tag::Table(_)
        | Tag::TableHead
        | Tag::TableRow
        | Tag::DefinitionList
        | Tag::DefinitionListTitle
        | Tag::DefinitionListDefinition => Block::Frame,
        Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_) => Block::CarriedOver,
        Tag::Emphasis
        | Tag::Strong
        | Tag::Strikethrough
        | Tag::Superscript
        | Tag::Subscript
        | Tag::Link { .. }
        | Tag::Image { .. } => return None,
    })
}

fn is_inline(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link
            | TagEnd::Image
    )
}

/// Where the alternative text of `![…](…)`, `![…][…]` or `![…]` ends.
fn end_of_alternative_text(image: &str) -> Option<usize> {
    let bytes = image.as_bytes();
    let mut depth = 0usize;
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'[' => depth += 1,
            b']' if depth <= 1 => return (at >= 2).then_some(at),
            b']' => depth -= 1,
            _ => {}
        }
        at += 1;
    }
    None
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];
    let slice = &text[range.clone()];
    let end = range.start + slice.trim_end_matches(SPACE).len();
    let start = range.end - slice.trim_start_matches(SPACE).len();
    start.min(end)..end
}

/// `before` without white space at its end, and without the marks of a quote if nothing else stands on
/// its last line: the pin stood there alone.
fn without_empty_line(before: &str, quotes: usize) -> &str {
    const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];
    let before = before.trim_end_matches(SPACE);
    match before.rfind('\n') {
        Some(at) if quotes > 0 && before[at..].trim_matches([' ', '\t', '\n', '>']).is_empty() => {
            before[..at].trim_end_matches(SPACE)
        }
        _ => before,
    }
}

//! The content of a page: the blocks of a document as HTML, each passage marked and footnotes last.
//!
//! Blocks are written by `pulldown-cmark`, but for those that carry a mark it has no place for. The same content can be
//! had in parts: one for each block of the document, and for each item of a list. As a document has the same blocks in
//! every language, the parts of two languages stand side by side.

use super::document::Rebuilt;
use super::inline::{Cleaner, footnote_reference};
use super::mark::Mark;
use super::page::escaped;
use crate::formats::source;
use crate::model::{Segment, SegmentKind, SourceFormat};
use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What the content of a page is made from.
pub struct Content<'w> {
    /// The document with the passages of the page's language.
    pub rebuilt: &'w Rebuilt,
    /// One for each of its segments.
    pub marks: &'w [Mark],
    /// Whether footnotes have anchors; those of passages are a matter of their marks.
    pub is_anchored: bool,
    /// The rules by which HTML is cleaned.
    pub cleaner: &'w Cleaner,
    /// Name of the part that holds the footnotes.
    pub footnotes: String,
    /// Name of the link from a footnote back to the text; `None`: there is no link.
    pub back: Option<String>,
}

/// A block of a document, or an item of a list at its top level.
pub struct Part {
    /// Clean HTML that stands alone.
    pub html: String,
    /// The segments in it.
    pub segments: Vec<usize>,
}

impl Part {
    /// Whether a reader sees nothing of it.
    pub fn is_blank(&self) -> bool {
        let shows = |tag: &str| self.html.contains(tag);
        let texts = self.html.split('<').enumerate();
        let mut texts = texts.map(|(at, piece)| match at {
            0 => piece,
            _ => piece.split_once('>').map_or("", |(_, text)| text),
        });
        !shows("<img") && !shows("<hr") && texts.all(|text| text.trim().is_empty())
    }
}

impl Content<'_> {
    /// The content as clean HTML.
    pub fn written(&self) -> String {
        let mut written = String::new();
        html::push_html(&mut written, self.writer().blocks.into_iter());
        self.cleaner.body(&written)
    }

    /// The same in parts; as many in every language of a document.
    pub fn parts(&self) -> Vec<Part> {
        let writer = self.writer();
        let mut starts = writer.parts;
        let mut events = writer.blocks;
        let mut parts = Vec::new();
        while let Some(start) = starts.pop() {
            let events = events.split_off(start.at);
            if let Some((open, close)) = start.frame {
                let mut written = open;
                html::push_html(&mut written, events.into_iter());
                written.push_str(close);
                parts.push(Part {
                    html: self.cleaner.body(&written),
                    segments: start.segments,
                });
            }
        }
        parts.reverse();
        parts
    }

    /// All that there is, written as events.
    fn writer(&self) -> Writer<'_> {
        let mut writer = Writer {
            content: self,
            segments: &self.rebuilt.tree.segments,
            next: 0,
            blocks: Vec::new(),
            inline: Vec::new(),
            inline_range: 0..0,
            alignments: Vec::new(),
            cell: 0,
            is_head: false,
            marked: BTreeSet::new(),
            notes: Notes::default(),
            raw: String::new(),
            depth: 0,
            list: None,
            parts: Vec::new(),
            outline: Vec::new(),
        };
        match self.rebuilt.tree.format {
            SourceFormat::Markdown => writer.markdown(),
            SourceFormat::PlainText => writer.plain(),
        }
        writer.footnotes();
        writer
    }
}

/// Writes the blocks of one document and marks its passages.
struct Writer<'w> {
    content: &'w Content<'w>,
    segments: &'w [Segment],
    /// The first segment that may still come.
    next: usize,
    blocks: Vec<Event<'w>>,
    /// Inline events that are not yet written, and the bytes that they come from.
    inline: Vec<Event<'w>>,
    inline_range: Range<usize>,
    alignments: Vec<Alignment>,
    cell: usize,
    is_head: bool,
    /// Segments whose block carries their mark.
    marked: BTreeSet<usize>,
    notes: Notes<'w>,
    /// The lines of a block of HTML that is being read.
    raw: String,
    /// How many blocks are open.
    depth: usize,
    /// The number of the next item of the list at the top level, of one with numbers.
    list: Option<Option<u64>>,
    parts: Vec<PartStart>,
    /// The levels, as the author wrote them, of the headings that the next one may stand under.
    outline: Vec<HeadingLevel>,
}

/// Where a part begins.
struct PartStart {
    /// The first event of it.
    at: usize,
    /// What stands before and behind the part so that it can stand alone; `None`: nothing that a reader sees.
    frame: Option<(String, &'static str)>,
    segments: Vec<usize>,
}

/// Footnotes in the order of their numbers.
#[derive(Default)]
struct Notes<'w> {
    /// Labels in the order in which they are first met.
    labels: Vec<String>,
    /// For each label, the passage that first refers to it.
    referrers: BTreeMap<usize, usize>,
    /// Content by number, with the segments in it.
    content: BTreeMap<usize, (Vec<Event<'w>>, Vec<usize>)>,
    /// The definition that is being read: its number and the blocks before it.
    open: Vec<(usize, Vec<Event<'w>>)>,
}

impl Notes<'_> {
    fn number(&mut self, label: &str) -> usize {
        let at = self.labels.iter().position(|known| known == label);
        1 + at.unwrap_or_else(|| {
            self.labels.push(label.to_owned());
            self.labels.len() - 1
        })
    }
}

impl<'w> Writer<'w> {
    fn markdown(&mut self) {
        let text = &self.content.rebuilt.text;
        let body = source::body(text);
        let offset = text.len() - body.len();
        let events = Parser::new_ext(body, source::markdown_options()).into_offset_iter();
        let mut is_code = false;
        for (event, range) in events {
            let range = range.start + offset..range.end + offset;
            match event {
                Event::Start(Tag::CodeBlock(_)) => is_code = true,
                Event::End(TagEnd::CodeBlock) => is_code = false,
                _ => {}
            }
            if is_inline(&event) && !is_code {
                if self.inline.is_empty() {
                    self.inline_range = range.clone();
                }
                self.inline_range.end = self.inline_range.end.max(range.end);
                self.inline.push(event);
            } else {
                self.flush();
                self.begin_part(&event);
                self.block(event, range);
            }
        }
        self.flush();
    }

    /// Notes where a part begins with the block that `event` opens, and where one ends.
    fn begin_part(&mut self, event: &Event<'w>) {
        let is_in_note = !self.notes.open.is_empty();
        match event {
            Event::Start(tag) => {
                let is_top = self.depth == 0 && !is_in_note;
                self.depth += 1;
                match tag {
                    // The definition of a footnote is written elsewhere.
                    Tag::FootnoteDefinition(_) => self.depth -= 1,
                    Tag::List(first) if is_top => {
                        self.list = Some(*first);
                        self.part(None);
                    }
                    Tag::Item if self.depth == 2 && !is_in_note => {
                        let Some(number) = &mut self.list else { return };
                        let frame = match number {
                            Some(number) => {
                                let open = format!("<ol start=\"{number}\">\n");
                                *number += 1;
                                (open, "</ol>\n")
                            }
                            None => ("<ul>\n".to_owned(), "</ul>\n"),
                        };
                        self.part(Some(frame));
                    }
                    _ if is_top => self.part(Some((String::new(), ""))),
                    _ => {}
                }
            }
            Event::End(TagEnd::FootnoteDefinition) => {}
            Event::End(end) => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 && !is_in_note && matches!(end, TagEnd::List(_)) {
                    self.list = None;
                    self.part(None);
                }
            }
            Event::Rule if self.depth == 0 && !is_in_note => self.part(Some((String::new(), ""))),
            _ => {}
        }
    }

    fn part(&mut self, frame: Option<(String, &'static str)>) {
        self.parts.push(PartStart {
            at: self.blocks.len(),
            frame,
            segments: Vec::new(),
        });
    }

    fn plain(&mut self) {
        let mut is_list = false;
        for (index, segment) in self.segments.iter().enumerate() {
            let before = &self.content.rebuilt.text[..segment.span.range().start];
            let line = before.rsplit('\n').next().unwrap_or_default();
            // The reader of plain text leaves a bullet before its segment.
            let is_item = !line.trim_start_matches('\u{feff}').trim().is_empty();
            if is_item != is_list {
                self.part(None);
                self.html(if is_item { "<ul>\n" } else { "</ul>\n" });
                is_list = is_item;
            }
            self.part(Some(match is_item {
                true => ("<ul>\n".to_owned(), "</ul>\n"),
                false => (String::new(), ""),
            }));
            let (open, close) = if is_item {
                ("<li", "</li>\n")
            } else {
                ("<p", "</p>\n")
            };
            let attributes = self.content.marks[index].written(None);
            self.html(format!("{open}{attributes}>"));
            self.marked.insert(index);
            self.inline = vec![Event::Text(segment.value.clone().into())];
            self.inline_range = segment.span.range();
            self.flush();
            self.html(close);
        }
        if is_list {
            self.part(None);
            self.html("</ul>\n");
        }
    }

    fn block(&mut self, event: Event<'w>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Paragraph) => {
                let attributes = self.mark(&range, None);
                self.html(format!("<p{attributes}>"));
            }
            Event::End(TagEnd::Paragraph) => self.html("</p>\n"),
            Event::Start(Tag::Heading {
                level, id, classes, ..
            }) => {
                let level = self.level(level);
                let found = self.segment_in(&range);
                let (id, classes, attrs) = match found {
                    Some(index) => {
                        let mark = &self.content.marks[index];
                        self.marked.insert(index);
                        let attributes = mark.attributes().into_iter();
                        (
                            mark.is_anchor.then(|| mark.id.as_str().into()),
                            mark.class.map(CowStr::from).into_iter().collect(),
                            attributes
                                .map(|(name, value)| (CowStr::from(name), Some(CowStr::from(value))))
                                .collect(),
                        )
                    }
                    None => (id, classes, Vec::new()),
                };
                self.blocks.push(Event::Start(Tag::Heading {
                    level,
                    id,
                    classes,
                    attrs,
                }));
            }
            Event::Start(Tag::Table(alignments)) => {
                self.alignments = alignments.clone();
                self.html("<div class=\"table\" tabindex=\"0\">");
                self.blocks.push(Event::Start(Tag::Table(alignments)));
            }
            Event::End(TagEnd::Table) => {
                self.blocks.push(Event::End(TagEnd::Table));
                self.html("</div>\n");
            }
            Event::Start(tag @ (Tag::TableHead | Tag::TableRow)) => {
                self.is_head = tag == Tag::TableHead;
                self.cell = 0;
                self.blocks.push(Event::Start(tag));
            }
            Event::Start(Tag::TableCell) => {
                let class = match self.alignments.get(self.cell) {
                    Some(Alignment::Center) => Some("center"),
                    Some(Alignment::Right) => Some("end"),
                    Some(Alignment::Left | Alignment::None) | None => None,
                };
                self.cell += 1;
                let attributes = self.mark(&range, class);
                self.html(format!("<{}{attributes}>", self.cell_name()));
            }
            Event::End(TagEnd::TableCell) => self.html(format!("</{}>", self.cell_name())),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                let number = self.notes.number(&label);
                let before = std::mem::take(&mut self.blocks);
                self.notes.open.push((number, before));
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                if let Some((number, before)) = self.notes.open.pop() {
                    let content = std::mem::replace(&mut self.blocks, before);
                    self.notes.content.entry(number).or_default().0.extend(content);
                }
            }
            // A box for a mark, which would else need a label.
            Event::TaskListMarker(is_done) => {
                self.html(match is_done {
                    true => "<span class=\"box done\">\u{2611}</span> ",
                    false => "<span class=\"box\">\u{2610}</span> ",
                });
            }
            Event::Html(line) => self.raw.push_str(&line),
            Event::End(TagEnd::HtmlBlock) => {
                let raw = std::mem::take(&mut self.raw);
                self.html(self.content.cleaner.block(raw));
            }
            other => self.blocks.push(other),
        }
    }

    /// A level by which no heading skips one, and the first is a title.
    fn level(&mut self, written: HeadingLevel) -> HeadingLevel {
        while self.outline.last().is_some_and(|above| *above >= written) {
            self.outline.pop();
        }
        self.outline.push(written);
        HeadingLevel::try_from(self.outline.len()).unwrap_or(HeadingLevel::H6)
    }

    fn cell_name(&self) -> &'static str {
        if self.is_head { "th" } else { "td" }
    }

    fn html(&mut self, written: impl Into<CowStr<'w>>) {
        self.blocks.push(Event::Html(written.into()));
    }

    /// The first segment that has a byte in `range`; ranges come in the order of the document.
    fn segment_in(&mut self, range: &Range<usize>) -> Option<usize> {
        // The parser leaves out a backslash at the start of a segment, so the two starts may differ.
        while self.segments.get(self.next)?.span.range().end <= range.start {
            self.next += 1;
        }
        (self.segments[self.next].span.range().start < range.end).then_some(self.next)
    }

    /// The attributes of a block; those of the segment in it, unless the segment is but a part of it.
    fn mark(&mut self, range: &Range<usize>, class: Option<&str>) -> String {
        match self.segment_in(range) {
            Some(index) if self.segments[index].kind != SegmentKind::ImageAlt => {
                self.marked.insert(index);
                self.content.marks[index].written(class)
            }
            _ => class.map_or(String::new(), |class| format!(" class=\"{class}\"")),
        }
    }

    /// Writes the inline content that has been gathered.
    fn flush(&mut self) {
        if self.inline.is_empty() {
            return;
        }
        let range = self.inline_range.clone();
        let found = self.segment_in(&range);
        let events: Vec<Event<'w>> = std::mem::take(&mut self.inline)
            .into_iter()
            .map(|event| match event {
                Event::FootnoteReference(label) => {
                    let number = self.notes.number(&label);
                    if let Some(index) = found {
                        self.notes.referrers.entry(number).or_insert(index);
                    }
                    footnote_reference(number)
                }
                other => other,
            })
            .collect();
        if let Some(index) = found {
            match self.notes.open.last() {
                Some((number, _)) => self.notes.content.entry(*number).or_default().1.push(index),
                None => {
                    let part = self.parts.last_mut();
                    part.into_iter().for_each(|part| part.segments.push(index));
                }
            }
        }
        let content = self.content.cleaner.passage(events);
        let written = match found {
            Some(index) => {
                let mark = &self.content.marks[index];
                let label = mark.label();
                if self.marked.insert(index) {
                    format!("<span{}>{content}{label}</span>", mark.written(Some("passage")))
                } else {
                    format!("{content}{label}")
                }
            }
            None => content,
        };
        self.blocks.push(Event::InlineHtml(written.into()));
    }

    /// Writes the footnotes.
    fn footnotes(&mut self) {
        let notes = std::mem::take(&mut self.notes);
        if notes.content.is_empty() {
            return;
        }
        self.part(None);
        self.html(format!(
            "<section class=\"footnotes\" aria-label=\"{}\">\n<ol>\n",
            escaped(&self.content.footnotes)
        ));
        for (number, (mut events, segments)) in notes.content {
            let referrer = notes.referrers.get(&number);
            if let (Some(index), Some(back)) = (referrer, &self.content.back) {
                let link = format!(
                    " <a class=\"back\" href=\"#{}\" aria-label=\"{}\">\u{21A9}\u{FE0E}</a>",
                    escaped(&self.content.marks[*index].id),
                    escaped(back)
                );
                // Into the last paragraph, where there is one.
                let is_paragraph = matches!(events.last(), Some(Event::Html(end)) if end.starts_with("</p>"));
                let at = events.len() - usize::from(is_paragraph);
                events.insert(at, Event::Html(link.into()));
            }
            self.parts.push(PartStart {
                at: self.blocks.len(),
                frame: Some((format!("<ol class=\"note\" start=\"{number}\">\n"), "</ol>\n")),
                segments,
            });
            let anchor = match self.content.is_anchored {
                true => format!(" id=\"fn:{number}\""),
                false => String::new(),
            };
            self.html(format!("<li{anchor} value=\"{number}\">"));
            self.blocks.extend(events);
            self.html("</li>\n");
        }
        self.part(None);
        self.html("</ol>\n</section>\n");
    }
}

fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Superscript
                | Tag::Subscript
                | Tag::Link { .. }
                | Tag::Image { .. }
        ),
        Event::End(tag) => matches!(
            tag,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Superscript
                | TagEnd::Subscript
                | TagEnd::Link
                | TagEnd::Image
        ),
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::FootnoteReference(_)
        | Event::SoftBreak
        | Event::HardBreak => true,
        Event::Html(_) | Event::Rule | Event::TaskListMarker(_) => false,
    }
}

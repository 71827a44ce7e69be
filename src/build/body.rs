//! The content of a page: the blocks of a document as HTML, each passage marked and footnotes last.
//!
//! Blocks are written by `pulldown-cmark`, but for those that carry a mark it has no place for.

use super::document::Rebuilt;
use super::inline::{Cleaner, footnote_reference};
use super::link::{to_page, to_page_of};
use super::mark::Mark;
use super::page::escaped;
use crate::formats::source;
use crate::model::{Segment, SegmentKind, SourceFormat};
use pulldown_cmark::{Alignment, CowStr, Event, Parser, Tag, TagEnd, html};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What the content of a page is made from.
pub struct Content<'w> {
    /// The document's name.
    pub name: &'w str,
    /// The names of all documents of this language.
    pub documents: Vec<&'w str>,
    /// The names of those that the policy withholds: links lead to the source text.
    pub withheld: Vec<&'w str>,
    /// The locale of the source texts.
    pub source_locale: &'w str,
    /// The document with the passages of the page's language.
    pub rebuilt: &'w Rebuilt,
    /// One for each of its segments.
    pub marks: &'w [Mark],
    /// The rules by which HTML is cleaned.
    pub cleaner: &'w Cleaner,
    /// Name of the part that holds the footnotes.
    pub footnotes: String,
    /// Name of the link from a footnote back to the text.
    pub back: String,
}

impl Content<'_> {
    /// The content as clean HTML.
    pub fn written(&self) -> String {
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
        };
        match self.rebuilt.tree.format {
            SourceFormat::Markdown => writer.markdown(),
            SourceFormat::PlainText => writer.plain(),
        }
        writer.footnotes();
        let mut written = String::new();
        html::push_html(&mut written, writer.blocks.into_iter());
        self.cleaner.body(&written)
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
}

/// Footnotes in the order of their numbers.
#[derive(Default)]
struct Notes<'w> {
    /// Labels in the order in which they are first met.
    labels: Vec<String>,
    /// For each label, the passage that first refers to it.
    referrers: BTreeMap<usize, usize>,
    /// Content by number.
    content: BTreeMap<usize, Vec<Event<'w>>>,
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
                self.block(event, range);
            }
        }
        self.flush();
    }

    fn plain(&mut self) {
        let mut is_list = false;
        for (index, segment) in self.segments.iter().enumerate() {
            let before = &self.content.rebuilt.text[..segment.span.range().start];
            let line = before.rsplit('\n').next().unwrap_or_default();
            // The reader of plain text leaves a bullet before its segment.
            let is_item = !line.trim_start_matches('\u{feff}').trim().is_empty();
            if is_item != is_list {
                self.html(if is_item { "<ul>\n" } else { "</ul>\n" });
                is_list = is_item;
            }
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
                let found = self.segment_in(&range);
                let (id, classes, attrs) = match found {
                    Some(index) => {
                        let mark = &self.content.marks[index];
                        self.marked.insert(index);
                        let attributes = mark.attributes().into_iter();
                        (
                            Some(mark.id.as_str().into()),
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
                    self.notes.content.entry(number).or_default().extend(content);
                }
            }
            Event::Html(line) => self.raw.push_str(&line),
            Event::End(TagEnd::HtmlBlock) => {
                let raw = std::mem::take(&mut self.raw);
                self.html(self.content.cleaner.block(raw));
            }
            other => self.blocks.push(other),
        }
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
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }) => {
                    let content = self.content;
                    let page = to_page(&dest_url, content.name, &content.documents).or_else(|| {
                        to_page_of(content.source_locale, &dest_url, content.name, &content.withheld)
                    });
                    Event::Start(Tag::Link {
                        link_type,
                        dest_url: page.map_or(dest_url, CowStr::from),
                        title,
                        id,
                    })
                }
                other => other,
            })
            .collect();
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
        self.html(format!(
            "<section class=\"footnotes\" aria-label=\"{}\">\n<ol>\n",
            escaped(&self.content.footnotes)
        ));
        for (number, mut events) in notes.content {
            if let Some(index) = notes.referrers.get(&number) {
                let link = format!(
                    " <a class=\"back\" href=\"#{}\" aria-label=\"{}\">\u{21A9}\u{FE0E}</a>",
                    escaped(&self.content.marks[*index].id),
                    escaped(&self.content.back)
                );
                // Into the last paragraph, where there is one.
                let is_paragraph = matches!(events.last(), Some(Event::Html(end)) if end.starts_with("</p>"));
                let at = events.len() - usize::from(is_paragraph);
                events.insert(at, Event::Html(link.into()));
            }
            self.html(format!("<li id=\"fn:{number}\" value=\"{number}\">"));
            self.blocks.extend(events);
            self.html("</li>\n");
        }
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

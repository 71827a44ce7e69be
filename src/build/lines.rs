//! The blocks of a Markdown document as lines of plain text.

use super::document::Rebuilt;
use super::link::{to_page, to_page_of};
use super::tame::{is_harmless, tame};
use crate::formats::source;
use ammonia::Builder;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// What the lines are made from.
pub struct Lines<'w> {
    /// The document's name.
    pub name: &'w str,
    /// The names of all documents of this language.
    pub documents: Vec<&'w str>,
    /// The names of those that the policy withholds.
    pub withheld: Vec<&'w str>,
    /// The locale of the source texts.
    pub source_locale: &'w str,
    /// The document with the passages of the language.
    pub made: &'w Rebuilt,
    /// What stands behind each of its segments.
    pub labels: Vec<Option<String>>,
}

/// A part of a document that holds blocks.
struct Frame {
    kind: Kind,
    blocks: Vec<String>,
    /// Whether blank lines stand between its blocks.
    is_loose: bool,
}

enum Kind {
    Whole,
    Quote,
    /// The number of the next item, if they are numbered.
    List(Option<u64>),
    /// What its first line starts with.
    Item(String),
    Note(usize),
}

/// A link or a picture whose text is being read.
struct Open {
    start: usize,
    address: String,
    is_picture: bool,
}

struct Writer<'w> {
    lines: &'w Lines<'w>,
    frames: Vec<Frame>,
    line: String,
    range: Option<Range<usize>>,
    open: Vec<Open>,
    row: Vec<String>,
    rows: Vec<String>,
    code: Option<String>,
    raw: String,
    labels: Vec<String>,
    notes: BTreeMap<usize, String>,
    next: usize,
}

impl Lines<'_> {
    /// The lines; each ends with a line end.
    pub fn written(&self) -> String {
        let mut writer = Writer {
            lines: self,
            frames: vec![Frame::new(Kind::Whole, true)],
            line: String::new(),
            range: None,
            open: Vec::new(),
            row: Vec::new(),
            rows: Vec::new(),
            code: None,
            raw: String::new(),
            labels: Vec::new(),
            notes: BTreeMap::new(),
            next: 0,
        };
        let text = &self.made.text;
        let body = source::body(text);
        let offset = text.len() - body.len();
        for (event, range) in Parser::new_ext(body, source::markdown_options()).into_offset_iter() {
            writer.event(event, range.start + offset..range.end + offset);
        }
        writer.flush();
        let notes = std::mem::take(&mut writer.notes);
        let mut blocks: Vec<String> = writer.frames.pop().map(|frame| frame.blocks).unwrap_or_default();
        blocks.extend(
            notes
                .into_iter()
                .map(|(number, text)| hanging(&format!("[{number}] "), &text)),
        );
        let mut written = blocks.join("\n\n");
        written.push('\n');
        written
    }

    /// What is shown of an address; empty where it leads nowhere from here.
    fn address(&self, address: &str) -> String {
        let page = to_page(address, self.name, &self.documents)
            .or_else(|| to_page_of(self.source_locale, address, self.name, &self.withheld));
        if let Some(page) = page {
            let page = page.split('#').next().unwrap_or_default();
            return format!("{}.txt", page.trim_end_matches(".html"));
        }
        if address.starts_with('#') || !is_harmless(address) {
            return String::new();
        }
        let shown = address.strip_prefix("mailto:").unwrap_or(address);
        tame(shown).replace(char::is_whitespace, "")
    }
}

impl Frame {
    fn new(kind: Kind, is_loose: bool) -> Frame {
        Frame {
            kind,
            blocks: Vec::new(),
            is_loose,
        }
    }

    fn text(&self) -> String {
        self.blocks.join(if self.is_loose { "\n\n" } else { "\n" })
    }
}

impl<'w> Writer<'w> {
    fn event(&mut self, event: Event<'w>, range: Range<usize>) {
        match event {
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.inline(&tame(&text), range),
            },
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.inline(&tame(&text), range)
            }
            Event::SoftBreak => self.inline(" ", range),
            Event::HardBreak => self.inline("\n", range),
            Event::InlineHtml(tag) => {
                if tag.to_ascii_lowercase().starts_with("<br") {
                    self.inline("\n", range);
                }
            }
            Event::FootnoteReference(label) => {
                let number = self.number(&label);
                self.inline(&format!("[{number}]"), range);
            }
            Event::TaskListMarker(is_done) => self.inline(if is_done { "[x] " } else { "[ ] " }, range),
            Event::Html(line) => self.raw.push_str(&line),
            Event::Rule => {
                self.flush();
                self.block("* * *".to_owned());
            }
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
        }
    }

    fn start(&mut self, tag: Tag<'w>, range: Range<usize>) {
        match tag {
            Tag::Link { dest_url, .. } => self.opened(&dest_url, false, range),
            Tag::Image { dest_url, .. } => self.opened(&dest_url, true, range),
            Tag::Paragraph => {
                self.flush();
                if let Some(frame) = self.frames.last_mut() {
                    frame.is_loose = true;
                }
            }
            Tag::BlockQuote(_) => self.push(Kind::Quote, true),
            Tag::List(number) => self.push(Kind::List(number), false),
            Tag::Item => {
                self.flush();
                let marker = match self.frames.last_mut().map(|frame| &mut frame.kind) {
                    Some(Kind::List(Some(number))) => {
                        let marker = format!("{number}. ");
                        *number += 1;
                        marker
                    }
                    _ => "- ".to_owned(),
                };
                self.push(Kind::Item(marker), false);
            }
            Tag::FootnoteDefinition(label) => {
                let number = self.number(&label);
                self.push(Kind::Note(number), true);
            }
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::Heading { .. } | Tag::Table(_) | Tag::HtmlBlock => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => self.closed(),
            TagEnd::Paragraph | TagEnd::Heading(_) => self.flush(),
            TagEnd::TableCell => {
                let cell = self.taken();
                self.row.push(cell);
            }
            TagEnd::TableHead | TagEnd::TableRow => {
                let row = std::mem::take(&mut self.row);
                self.rows.push(row.join(" | ").trim_end().to_owned());
            }
            TagEnd::Table => {
                let rows = std::mem::take(&mut self.rows);
                self.block(rows.join("\n"));
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                let lines = tame(&code);
                let lines = lines
                    .lines()
                    .map(|line| format!("    {line}").trim_end().to_owned());
                self.block(lines.collect::<Vec<_>>().join("\n"));
            }
            TagEnd::HtmlBlock => {
                let raw = std::mem::take(&mut self.raw);
                let shown = shown_of(&raw);
                if !shown.is_empty() {
                    self.block(shown);
                }
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item | TagEnd::FootnoteDefinition => self.pop(),
            _ => {}
        }
    }

    fn inline(&mut self, text: &str, range: Range<usize>) {
        self.line.push_str(text);
        let known = self.range.get_or_insert_with(|| range.clone());
        known.end = known.end.max(range.end);
    }

    fn opened(&mut self, address: &str, is_picture: bool, range: Range<usize>) {
        self.inline("", range);
        self.open.push(Open {
            start: self.line.len(),
            address: self.lines.address(address),
            is_picture,
        });
    }

    fn closed(&mut self) {
        let Some(Open {
            start,
            address,
            is_picture,
        }) = self.open.pop()
        else {
            return;
        };
        let start = start.min(self.line.len());
        let text = self.line.split_off(start);
        match is_picture {
            true if text.is_empty() => {}
            true => self.line.push_str(&format!("[{text}]")),
            false => {
                self.line.push_str(&text);
                if !address.is_empty() && address != text {
                    self.line.push_str(&format!(" ({address})"));
                }
            }
        }
    }

    /// The inline text so far, with the label of its segment.
    fn taken(&mut self) -> String {
        let mut line = tame(std::mem::take(&mut self.line).trim());
        if let Some(label) = self.range.take().and_then(|range| self.label(&range)) {
            line.push(' ');
            line.push_str(&label);
        }
        line
    }

    /// The label of the first segment that has a byte in `range`; ranges come in the order of the document.
    fn label(&mut self, range: &Range<usize>) -> Option<String> {
        let segments = &self.lines.made.tree.segments;
        while segments.get(self.next)?.span.range().end <= range.start {
            self.next += 1;
        }
        let is_inside = segments[self.next].span.range().start < range.end;
        is_inside.then(|| self.lines.labels[self.next].clone()).flatten()
    }

    fn flush(&mut self) {
        let line = self.taken();
        if !line.is_empty() {
            self.block(line);
        }
    }

    fn block(&mut self, block: String) {
        if let Some(frame) = self.frames.last_mut() {
            frame.blocks.push(block);
        }
    }

    fn push(&mut self, kind: Kind, is_loose: bool) {
        self.flush();
        self.frames.push(Frame::new(kind, is_loose));
    }

    fn pop(&mut self) {
        self.flush();
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let text = frame.text();
        match frame.kind {
            Kind::Whole => self.frames.push(frame),
            Kind::Quote => {
                let lines = text.lines().map(|line| format!("> {line}").trim_end().to_owned());
                self.block(lines.collect::<Vec<_>>().join("\n"));
            }
            Kind::List(_) => self.block(text),
            Kind::Item(marker) => {
                self.block(hanging(&marker, &text));
                if let Some(list) = self.frames.last_mut() {
                    list.is_loose |= frame.is_loose;
                }
            }
            Kind::Note(number) => {
                self.notes.insert(number, text);
            }
        }
    }

    fn number(&mut self, label: &str) -> usize {
        let at = self.labels.iter().position(|known| known == label);
        1 + at.unwrap_or_else(|| {
            self.labels.push(label.to_owned());
            self.labels.len() - 1
        })
    }
}

/// `text` with `marker` before its first line and the others below its start.
fn hanging(marker: &str, text: &str) -> String {
    let indentation = " ".repeat(marker.chars().count());
    let lines = text
        .lines()
        .enumerate()
        .map(|(number, line)| match (number, line) {
            (0, line) => format!("{marker}{line}"),
            (_, "") => String::new(),
            (_, line) => format!("{indentation}{line}"),
        });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        marker.trim_end().to_owned()
    } else {
        lines.join("\n")
    }
}

/// What a block of HTML shows.
fn shown_of(raw: &str) -> String {
    let cleaned = Builder::empty().clean(raw).to_string();
    let mut shown = cleaned;
    for (entity, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", "\u{a0}"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        shown = shown.replace(entity, sign);
    }
    let lines = shown.lines().map(str::trim).filter(|line| !line.is_empty());
    tame(&lines.collect::<Vec<_>>().join("\n"))
}

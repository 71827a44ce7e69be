//! A document of the source locale, cut into segments.

use crate::text::Span;

/// One document, segmented; the text itself is held by whoever read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// How it was read.
    pub format: SourceFormat,
    /// In document order; their spans do not overlap.
    pub segments: Vec<Segment>,
}

/// The formats of source texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceFormat {
    /// CommonMark with tables, footnotes, task lists, strikethrough, heading attributes, YAML front matter.
    Markdown,
    /// Paragraphs between blank lines.
    PlainText,
}

/// A block of a document as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What kind of block it is.
    pub kind: SegmentKind,
    /// The bytes that a translation replaces, without the marks of the block (`#`, `-`, `>`, `|`) at its
    /// start and without a pinned id.
    pub span: Span,
    /// What it says, inline mark-up included. Soft line breaks are one space; a hard break is a
    /// backslash and LF.
    pub value: String,
    /// The id that the author pinned with `{#id}`.
    pub pin: Option<String>,
    /// What a further line of the segment starts with (`> `, indentation of a list item).
    pub continuation: String,
    /// Indices of the headings that it stands under, outermost first (its own index not among them).
    pub headings: Vec<usize>,
}

/// Kinds of segments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SegmentKind {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph that stands for itself.
    Paragraph,
    /// Text of a list item (its first paragraph, or a further one).
    ListItem,
    /// A paragraph in a block quote.
    Quote,
    /// A cell of a table.
    Cell,
    /// The alternative text of an image that stands alone.
    ImageAlt,
    /// A paragraph of a footnote's definition.
    Footnote,
    /// The value of a front-matter key that the settings name.
    FrontMatter(String),
}

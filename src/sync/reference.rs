//! The reference catalog of a source text, from today's document and yesterday's catalog.

use super::lineage::{Identity, Lineage, Yesterday};
use super::remembered::{Remembered, plain};
use crate::compare::{Item, align};
use crate::formats::fluent;
use crate::model::{Catalog, Comment, CommentLevel, Entry, Message, SegmentKind, SourceText};
use std::collections::{HashMap, HashSet};

/// What the reference catalog should say, and the id of each segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedReference {
    /// In the order of the segments.
    pub ids: Vec<String>,
    /// The whole catalog.
    pub text: String,
    /// What translations must follow.
    pub lineage: Lineage,
}

/// Plans the reference catalog at `path` of the source text at `text_path`.
///
/// What is unchanged keeps its bytes; comments stay with their message.
pub fn plan_reference(
    text_path: &str,
    document: &SourceText,
    written: Option<&Catalog<'_>>,
    remembered: &Remembered<'_>,
) -> PlannedReference {
    let mut seen = HashSet::new();
    let old: Vec<(&Message<'_>, String)> = written
        .into_iter()
        .flat_map(Catalog::messages)
        .filter(|message| seen.insert(message.id.name))
        .filter_map(|m| Some((m, plain(m)?)))
        .collect();
    let before: Vec<Item<'_>> = old.iter().map(|(m, text)| Item::new(kind_of(m), text)).collect();
    let after: Vec<Item<'_>> = document.segments.iter().map(Item::of_segment).collect();
    let yesterday = Yesterday {
        messages: old.iter().map(|(m, text)| (m.id.name, text.as_str())).collect(),
        alignment: align(&before, &after),
        remembered,
    };
    let Identity { ids, heirs, lineage } = yesterday.identity(document);
    let mut frame = Frame::of(written);
    let mut out = frame.head(text_path);
    for (at, segment) in document.segments.iter().enumerate() {
        let old = heirs[at].map(|place| &old[place]);
        out.push('\n');
        if let Some((message, _)) = old {
            out.push_str(&frame.before(message.id.name));
        }
        let label = kind_label(&segment.kind);
        let kept = old.and_then(|(message, _)| message.comment.as_deref());
        for line in label.iter().map(String::as_str).chain(author_lines(kept)) {
            out.push_str(if line.is_empty() { "#" } else { "# " });
            out.push_str(line);
            out.push('\n');
        }
        let unchanged = old.filter(|(message, text)| *text == segment.value && message.id.name == ids[at]);
        match (unchanged, written) {
            (Some((message, _)), Some(written)) => {
                out.push_str(fluent::entry_source(written, message));
                out.push('\n');
            }
            _ => out.push_str(&fluent::message_source(&ids[at], None, &segment.value)),
        }
    }
    out.push_str(&frame.rest());
    PlannedReference {
        ids,
        text: out,
        lineage,
    }
}

/// The comments and junk of a catalog that belong to no message.
struct Frame<'s> {
    head: Vec<&'s Comment<'s>>,
    before: HashMap<&'s str, String>,
    last: String,
}

impl<'s> Frame<'s> {
    fn of(written: Option<&'s Catalog<'s>>) -> Frame<'s> {
        let mut frame = Frame {
            head: Vec::new(),
            before: HashMap::new(),
            last: String::new(),
        };
        let mut waiting = String::new();
        for entry in written.map_or(&[][..], |catalog| &catalog.entries[..]) {
            match entry {
                Entry::Comment(comment)
                    if comment.level == CommentLevel::Catalog
                        && waiting.is_empty()
                        && frame.before.is_empty() =>
                {
                    frame.head.push(comment);
                }
                Entry::Comment(comment) => {
                    waiting.push_str(&comment_source(comment));
                    waiting.push('\n');
                }
                Entry::Message(message) => {
                    frame.before.insert(message.id.name, std::mem::take(&mut waiting));
                }
                // What cannot be read is not thrown away: it stays as a comment.
                Entry::Junk(junk) => {
                    for line in junk.text.lines().filter(|line| !line.trim().is_empty()) {
                        waiting.push_str(&format!("# {line}\n"));
                    }
                    waiting.push('\n');
                }
            }
        }
        frame.last = waiting;
        frame
    }

    fn head(&self, text_path: &str) -> String {
        if self.head.is_empty() {
            return format!(
                "### The segments of {text_path}, kept in step with it by `diglot sync`.\n\
                 ### Edit that file, not this one.\n"
            );
        }
        self.head
            .iter()
            .map(|comment| comment_source(comment))
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn before(&mut self, id: &str) -> String {
        self.before.remove(id).unwrap_or_default()
    }

    // Comments of messages that are gone, in the order of their ids so that the outcome is one.
    fn rest(&mut self) -> String {
        let mut left: Vec<(&str, String)> =
            self.before.drain().filter(|(_, text)| !text.is_empty()).collect();
        left.sort();
        let mut rest: String = left.into_iter().map(|(_, text)| text).collect();
        rest.push_str(&self.last);
        if rest.is_empty() {
            rest
        } else {
            format!("\n{}\n", rest.trim_end())
        }
    }
}

fn comment_source(comment: &Comment<'_>) -> String {
    let sign = match comment.level {
        CommentLevel::Message => "#",
        CommentLevel::Group => "##",
        CommentLevel::Catalog => "###",
    };
    let line = |text: &&str| {
        if text.is_empty() {
            format!("{sign}\n")
        } else {
            format!("{sign} {text}\n")
        }
    };
    comment.lines.iter().map(line).collect()
}

/// What a translator should know of a segment that its text alone does not show.
fn kind_label(kind: &SegmentKind) -> Option<String> {
    match kind {
        SegmentKind::Heading(level) => Some(format!("(heading {level})")),
        SegmentKind::Paragraph => None,
        SegmentKind::ListItem => Some("(list item)".to_owned()),
        SegmentKind::Quote => Some("(quotation)".to_owned()),
        SegmentKind::Cell => Some("(table cell)".to_owned()),
        SegmentKind::ImageAlt => Some("(image description)".to_owned()),
        SegmentKind::Footnote => Some("(footnote)".to_owned()),
        SegmentKind::FrontMatter(key) => Some(format!("(front matter {key})")),
    }
}

fn is_label(line: &str) -> bool {
    let inside = line.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inside.is_some_and(|label| {
        matches!(
            label,
            "list item" | "quotation" | "table cell" | "image description" | "footnote"
        ) || label.starts_with("heading ")
            || label.starts_with("front matter ")
    })
}

// The first line is the label that `sync` wrote; what follows is an author's.
fn author_lines<'s>(comment: Option<&'s Comment<'s>>) -> impl Iterator<Item = &'s str> {
    let lines = comment.map_or(&[][..], |comment| &comment.lines[..]);
    lines
        .iter()
        .copied()
        .enumerate()
        .filter(|(at, line)| *at > 0 || !is_label(line))
        .map(|(_, line)| line)
}

fn kind_of(message: &Message<'_>) -> u8 {
    let label = message
        .comment
        .as_ref()
        .and_then(|comment| comment.lines.first())
        .copied()
        .unwrap_or_default();
    let kinds = [
        SegmentKind::ListItem,
        SegmentKind::Quote,
        SegmentKind::Cell,
        SegmentKind::ImageAlt,
        SegmentKind::Footnote,
    ];
    let headings = (1..=6).map(SegmentKind::Heading);
    let kind = headings
        .chain(kinds)
        .find(|kind| kind_label(kind).as_deref() == Some(label));
    kind.map_or_else(
        || {
            if label.starts_with("(front matter ") {
                16
            } else {
                10
            }
        },
        |kind| Item::kind_of(&kind),
    )
}

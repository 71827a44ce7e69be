//! Entries: comments, messages, terms, and junk between them.

use super::cursor::{Cursor, Read, starts_entry};
use super::problem::{Failure, Fault, Surroundings};
use crate::model::{Attribute, Catalog, Comment, CommentLevel, Entry, Junk, Message, Parsed, Problem};
use crate::text::Span;

/// How long an entry is at least, as a rule.
const BYTES_OF_AN_ENTRY: usize = 50;

/// Reads a catalog.
///
/// Any text gives a tree: what is no Fluent becomes junk, each junk with one problem that stands
/// where reading stopped. Entries and the blank lines between them cover the whole text, a byte
/// order mark at its start aside. Time and memory grow linearly with the text.
pub fn read(text: &str) -> Parsed<Catalog<'_>> {
    let mut reader = Reader {
        cursor: Cursor::new(text),
        // Moving the entries while they grow in number would cost more than to move them once.
        entries: Vec::with_capacity(text.len() / BYTES_OF_AN_ENTRY),
        problems: Vec::new(),
        broken_attribute: None,
    };
    if text.starts_with('\u{feff}') {
        reader.cursor.at = '\u{feff}'.len_utf8();
    }
    reader.entries();
    // An allocator may leave what shrinks where it is, and the rest unused.
    let mut entries = Vec::with_capacity(reader.entries.len());
    entries.append(&mut reader.entries);
    Parsed {
        tree: Catalog { text, entries },
        problems: reader.problems,
    }
}

struct Reader<'s> {
    cursor: Cursor<'s>,
    entries: Vec<Entry<'s>>,
    problems: Vec<Problem>,
    /// Why the attribute that stands next could not be read; it is the start of junk.
    broken_attribute: Option<Failure>,
}

impl<'s> Reader<'s> {
    fn entries(&mut self) {
        loop {
            self.cursor.skip_blank_lines();
            let Some(first) = self.cursor.peek() else {
                return;
            };
            if let Some(failure) = self.broken_attribute.take() {
                self.junk(self.cursor.at, failure);
            } else if first == b'#' {
                self.comment();
            } else {
                self.message(None);
            }
        }
    }

    /// Reads the lines of a comment, and the message below that it may belong to.
    fn comment(&mut self) {
        let cursor = &mut self.cursor;
        let start = cursor.at;
        let Some((level, line)) = cursor.comment_line() else {
            while cursor.peek() == Some(b'#') {
                cursor.at += 1;
            }
            let failure = cursor.fail(Fault::CommentSpace);
            return self.junk(start, failure);
        };
        let mut comment = Comment {
            level,
            lines: vec![line],
            span: cursor.span_from(start),
        };
        cursor.step_over_line_end();
        while cursor.peek() == Some(b'#') {
            let next = cursor.at;
            match cursor.comment_line() {
                Some((same, line)) if same == level => {
                    comment.lines.push(line);
                    comment.span.end = Span::at(cursor.at).end;
                    cursor.step_over_line_end();
                }
                Some(_) | None => {
                    cursor.at = next;
                    break;
                }
            }
        }
        let is_message_next = cursor
            .peek()
            .is_some_and(|byte| byte != b'#' && starts_entry(byte));
        if level == CommentLevel::Message && is_message_next {
            self.message(Some(comment));
        } else {
            self.entries.push(Entry::Comment(comment));
        }
    }

    fn message(&mut self, comment: Option<Comment<'s>>) {
        let start = self.cursor.at;
        match self.try_message() {
            Ok(mut message) => {
                if let Some(comment) = &comment {
                    message.span.start = comment.span.start;
                }
                message.comment = comment.map(Box::new);
                self.entries.push(Entry::Message(message));
                self.cursor.step_over_line_end();
            }
            Err(failure) => {
                self.entries.extend(comment.map(Entry::Comment));
                self.junk(start, failure);
            }
        }
    }

    fn try_message(&mut self) -> Read<Message<'s>> {
        let cursor = &mut self.cursor;
        cursor.depth = 0;
        let start = cursor.at;
        let is_term = cursor.peek() == Some(b'-');
        if !cursor.peek().is_some_and(starts_entry) {
            cursor.skip_spaces();
            return Err(cursor.fail(match cursor.peek() {
                Some(b'}') => Fault::StrayBrace,
                _ => Fault::Entry,
            }));
        }
        let id = cursor.name(usize::from(is_term))?;
        cursor.skip_spaces();
        if cursor.peek() != Some(b'=') {
            return Err(cursor.fail(Fault::Equals));
        }
        cursor.at += 1;
        let value = cursor.pattern()?;
        if is_term && value.is_none() {
            return Err(cursor.fail(Fault::TermValue));
        }
        let mut attributes = Vec::new();
        while cursor.line_end().is_some() {
            let end = cursor.at;
            cursor.skip_blank();
            if cursor.peek() != Some(b'.') {
                cursor.at = end;
                break;
            }
            match cursor.attribute() {
                Ok(attribute) => attributes.push(attribute),
                Err(failure) if value.is_none() && attributes.is_empty() => return Err(failure),
                Err(failure) => {
                    cursor.at = end;
                    self.broken_attribute = Some(failure);
                    break;
                }
            }
        }
        if cursor.line_end().is_none() {
            return Err(cursor.fail(Fault::StrayBrace));
        }
        let last = attributes.last().map(|attribute: &Attribute<'_>| attribute.span);
        let Some(content) = last.or(value.as_ref().map(|value| value.span)) else {
            return Err(cursor.fail(Fault::Value));
        };
        Ok(Message {
            id,
            comment: None,
            value,
            attributes: attributes.into_boxed_slice(),
            span: Span {
                start: Span::at(start).start,
                end: content.end,
            },
        })
    }

    /// Makes the text from `start`, the start of a line, up to the next entry junk.
    fn junk(&mut self, start: usize, failure: Failure) {
        let cursor = &mut self.cursor;
        cursor.at = start;
        cursor.skip_line();
        while cursor.peek().is_some_and(|byte| !starts_entry(byte)) {
            cursor.skip_line();
        }
        let span = cursor.span_from(start);
        let surroundings = Surroundings {
            text: cursor.text,
            junk: span,
            follows_message: matches!(self.entries.last(), Some(Entry::Message(_))),
        };
        self.problems.push(failure.problem(&surroundings));
        self.entries.push(Entry::Junk(Junk {
            text: span.slice(cursor.text),
            span,
        }));
    }
}

impl<'s> Cursor<'s> {
    /// Reads one line of a comment up to its line end; `None` if it is none.
    fn comment_line(&mut self) -> Option<(CommentLevel, &'s str)> {
        let rest = &self.bytes[self.at..];
        let signs = rest.iter().take(3).take_while(|&&byte| byte == b'#').count();
        let level = match signs {
            0 => return None,
            1 => CommentLevel::Message,
            2 => CommentLevel::Group,
            _ => CommentLevel::Catalog,
        };
        self.at += signs;
        if self.line_end().is_some() {
            return Some((level, ""));
        }
        if self.peek() != Some(b' ') {
            return None;
        }
        let start = self.at + 1;
        self.skip_line();
        let line = &self.text[start..self.at];
        let content = match line.strip_suffix('\n') {
            Some(line) => line.strip_suffix('\r').unwrap_or(line),
            None => line,
        };
        self.at = start + content.len();
        Some((level, content))
    }

    fn step_over_line_end(&mut self) {
        self.skip_spaces();
        self.at += self.line_end().unwrap_or(0);
    }

    /// Reads an attribute, from its dot.
    fn attribute(&mut self) -> Read<Attribute<'s>> {
        let start = self.at;
        self.depth = 0;
        self.at += 1;
        let id = self.name(0)?;
        self.skip_spaces();
        if self.peek() != Some(b'=') {
            return Err(self.fail(Fault::AttributeEquals));
        }
        self.at += 1;
        let Some(value) = self.pattern()? else {
            return Err(self.fail(Fault::AttributeValue));
        };
        let span = Span {
            start: Span::at(start).start,
            end: value.span.end,
        };
        Ok(Attribute { id, value, span })
    }
}

//! Patterns: text and placeables over one or many lines, without their common indentation.

use super::cursor::{Cursor, Read};
use crate::model::{Element, Elements, Pattern, TextElement};
use crate::text::Span;

/// The indentations of a pattern's lines, in bytes; blank lines do not count.
struct Indentation {
    least: usize,
    most: usize,
    /// Of the first line, when the pattern begins on a line of its own.
    first: Option<usize>,
}

impl Indentation {
    fn count(&mut self, indent: usize) {
        self.least = self.least.min(indent);
        self.most = self.most.max(indent);
    }
}

impl<'s> Cursor<'s> {
    /// Reads a pattern, from after the `=` or `]`; `None`, and nothing stepped over but spaces, if there is none.
    ///
    /// Afterwards the cursor stands at the end of a line, or at a `}` that closes nothing here.
    pub(super) fn pattern(&mut self) -> Read<Option<Pattern<'s>>> {
        self.skip_spaces();
        if let Some(pattern) = self.one_line() {
            return Ok(Some(pattern));
        }
        // Growing a list for each pattern would cost more than reading it.
        let mut elements = self.spare.pop().unwrap_or_default();
        let read = self.lines(&mut elements);
        elements.clear();
        self.spare.push(elements);
        read
    }

    /// Reads a pattern of any shape; its elements are gathered in `elements`, which is empty.
    fn lines(&mut self, elements: &mut Vec<Element<'s>>) -> Read<Option<Pattern<'s>>> {
        let mut indentation = Indentation {
            least: usize::MAX,
            most: 0,
            first: None,
        };
        if self.line_end().is_some() {
            if !self.continuation(elements, &mut indentation) {
                return Ok(None);
            }
            // Line ends before the first line of content are no part of it.
            elements.clear();
            indentation.first = Some(indentation.least);
        }
        let start = self.at;
        loop {
            match self.peek() {
                Some(b'{') => elements.push(Element::Placeable(Box::new(self.placeable()?))),
                Some(b'}') => break,
                _ if self.line_end().is_some() => {
                    if !self.continuation(elements, &mut indentation) {
                        break;
                    }
                }
                _ => elements.push(Element::Text(self.text_element())),
            }
        }
        trim_end(elements);
        let elements: Elements<'s> = if indentation.most > indentation.least {
            let extra = indentation.first.map_or(0, |first| first - indentation.least);
            let rest = Span::new(start - extra, start);
            let elements = std::mem::take(elements);
            self.restore_indentation(elements, indentation.least, rest).into()
        } else {
            elements.drain(..).collect()
        };
        let Some((first, last)) = elements.first().zip(elements.last()) else {
            return Ok(None);
        };
        let span = Span {
            start: first.span().start,
            end: last.span().end,
        };
        Ok(Some(Pattern { elements, span }))
    }

    /// Reads a pattern that is a text on one line, as most are; else steps nowhere.
    fn one_line(&mut self) -> Option<Pattern<'s>> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let length = memchr::memchr3(b'\n', b'{', b'}', rest)?;
        if rest[length] != b'\n' || self.goes_on(start + length + 1) {
            return None;
        }
        let line = &rest[..length];
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let spaces = line.iter().rev().take_while(|byte| **byte == b' ').count();
        let content = start..start + line.len() - spaces;
        if content.is_empty() {
            return None;
        }
        self.at = start + line.len();
        let span = Span::new(content.start, content.end);
        let text = TextElement {
            value: &self.text[content],
            span,
        };
        Some(Pattern {
            elements: Element::Text(text).into(),
            span,
        })
    }

    /// Whether a pattern whose line ends before `next` has further lines of content.
    fn goes_on(&self, next: usize) -> bool {
        let (mut at, mut line) = (next, next);
        loop {
            match self.bytes.get(at) {
                None | Some(b'}' | b'[' | b'*' | b'.') => return false,
                Some(b'{') => return true,
                Some(b' ') => at += 1,
                Some(b'\n') => (at, line) = (at + 1, at + 1),
                Some(b'\r') if self.bytes.get(at + 1) == Some(&b'\n') => (at, line) = (at + 2, at + 2),
                Some(_) => return at > line,
            }
        }
    }

    /// Reads text up to a brace or the end of the line.
    fn text_element(&mut self) -> TextElement<'s> {
        let start = self.at;
        let rest = &self.bytes[start..];
        let length = memchr::memchr3(b'\n', b'{', b'}', rest).unwrap_or(rest.len());
        let before_crlf = rest.get(length) == Some(&b'\n') && length > 0 && rest[length - 1] == b'\r';
        self.at += length - usize::from(before_crlf);
        TextElement {
            value: &self.text[start..self.at],
            span: self.span_from(start),
        }
    }

    /// From the end of a line, steps to the content of the pattern's next line and adds the line ends between.
    ///
    /// If the pattern does not go on, nothing is added and the cursor stays.
    fn continuation(&mut self, elements: &mut Vec<Element<'s>>, indentation: &mut Indentation) -> bool {
        let start = self.at;
        let known = elements.len();
        loop {
            let end_of_line = self.at;
            match self.line_end() {
                Some(length) if length > 0 => self.at += length,
                _ => break,
            }
            let newline = self.at - 1;
            let line = self.at;
            self.skip_spaces();
            elements.push(Element::Text(TextElement {
                value: &self.text[newline..line],
                span: self.span_from(end_of_line),
            }));
            if self.line_end().is_some() {
                continue;
            }
            let indent = self.at - line;
            let goes_on = match self.peek() {
                Some(b'{') => true,
                Some(b'}' | b'[' | b'*' | b'.') => false,
                _ => indent > 0,
            };
            if goes_on {
                indentation.count(indent);
                return true;
            }
            break;
        }
        self.at = start;
        elements.truncate(known);
        false
    }

    /// Gives lines that are indented by more than `common` the rest of their indentation back.
    ///
    /// `first` is that rest before the first line.
    fn restore_indentation(
        &self,
        elements: Vec<Element<'s>>,
        common: usize,
        first: Span,
    ) -> Vec<Element<'s>> {
        let mut restored = Vec::with_capacity(elements.len() + 1);
        let mut rest = first;
        let mut elements = elements.into_iter().peekable();
        while let Some(element) = elements.next() {
            let element = match element {
                Element::Text(mut text) if is_line_end(&text) => {
                    let before_blank =
                        matches!(elements.peek(), Some(Element::Text(next)) if is_line_end(next));
                    if !before_blank {
                        let sign = 1 + usize::from(self.bytes[text.span.start as usize] == b'\r');
                        let kept = text.span.start as usize + sign + common;
                        rest = Span::new(kept, text.span.end as usize);
                        text.span = Span::new(text.span.start as usize, kept);
                    }
                    restored.push(Element::Text(text));
                    continue;
                }
                Element::Text(text) => {
                    let span = Span {
                        start: if rest.is_empty() {
                            text.span.start
                        } else {
                            rest.start
                        },
                        end: text.span.end,
                    };
                    Element::Text(TextElement {
                        value: span.slice(self.text),
                        span,
                    })
                }
                Element::Placeable(placeable) => {
                    if !rest.is_empty() {
                        restored.push(Element::Text(TextElement {
                            value: rest.slice(self.text),
                            span: rest,
                        }));
                    }
                    Element::Placeable(placeable)
                }
            };
            rest = Span::at(0);
            restored.push(element);
        }
        restored
    }
}

/// Text itself never holds a line end, so this tells the two kinds of text element apart.
fn is_line_end(text: &TextElement<'_>) -> bool {
    text.value == "\n"
}

/// Spaces at the end of a pattern are no part of it.
fn trim_end(elements: &mut Vec<Element<'_>>) {
    let Some(Element::Text(text)) = elements.last_mut() else {
        return;
    };
    text.value = text.value.trim_end_matches(' ');
    text.span.end = text.span.start + text.value.len() as u32;
    if text.value.is_empty() {
        elements.pop();
    }
}

//! A place in the text, and the small steps that every rule of the grammar takes.

use super::problem::{Failure, Fault};
use crate::model::{Element, Identifier};
use crate::text::Span;

/// What a rule of the grammar gives: its node, or the place where the text stopped to follow it.
pub(super) type Read<T> = Result<T, Failure>;

/// How many braces and parentheses may be open at one place.
///
/// No real catalog comes near; a thread's 2 MiB of stack hold twice as much even without optimisation.
pub(super) const MAX_DEPTH: usize = 100;

/// A place in a text that is being read.
pub(super) struct Cursor<'s> {
    pub(super) text: &'s str,
    pub(super) bytes: &'s [u8],
    /// Byte offset; on a character boundary whenever a rule begins or ends.
    pub(super) at: usize,
    /// Braces and parentheses open at `at`.
    pub(super) depth: usize,
    /// Room for the elements of patterns that are being read, one for each depth.
    pub(super) spare: Vec<Vec<Element<'s>>>,
}

impl<'s> Cursor<'s> {
    pub(super) fn new(text: &'s str) -> Cursor<'s> {
        Cursor {
            text,
            bytes: text.as_bytes(),
            at: 0,
            depth: 0,
            spare: Vec::new(),
        }
    }

    /// The byte here; `None` at the end of the text.
    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// The byte after the one here.
    pub(super) fn peek_second(&self) -> Option<u8> {
        self.bytes.get(self.at + 1).copied()
    }

    /// The span from `start` up to here.
    pub(super) fn span_from(&self, start: usize) -> Span {
        Span::new(start, self.at)
    }

    /// Length of the line end here; 0 at the end of the text, which ends a line too.
    ///
    /// A CR alone is no line end in Fluent.
    pub(super) fn line_end(&self) -> Option<usize> {
        match self.peek() {
            None => Some(0),
            Some(b'\n') => Some(1),
            Some(b'\r') if self.peek_second() == Some(b'\n') => Some(2),
            Some(_) => None,
        }
    }

    pub(super) fn skip_spaces(&mut self) {
        while self.peek() == Some(b' ') {
            self.at += 1;
        }
    }

    /// Skips spaces and line ends.
    pub(super) fn skip_blank(&mut self) {
        loop {
            match self.line_end() {
                None if self.peek() == Some(b' ') => self.at += 1,
                None | Some(0) => return,
                Some(length) => self.at += length,
            }
        }
    }

    /// From the start of a line to the start of the next line that is not blank, or to the end.
    pub(super) fn skip_blank_lines(&mut self) {
        loop {
            let start = self.at;
            self.skip_spaces();
            match self.line_end() {
                None => {
                    self.at = start;
                    return;
                }
                Some(0) => return,
                Some(length) => self.at += length,
            }
        }
    }

    /// To the start of the next line.
    pub(super) fn skip_line(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.find('\n').map_or(rest.len(), |end| end + 1);
    }

    /// Steps over `sign`, which is one ASCII character.
    pub(super) fn expect(&mut self, sign: u8) -> Read<()> {
        if self.peek() == Some(sign) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.fail(Fault::Sign(sign)))
        }
    }

    /// Reads a name; `prefix` bytes before it (the `-` of a term) belong to it.
    pub(super) fn name(&mut self, prefix: usize) -> Read<Identifier<'s>> {
        let start = self.at;
        self.at += prefix;
        if !self.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            return Err(self.fail(Fault::Name));
        }
        let rest = &self.bytes[self.at..];
        self.at += rest
            .iter()
            .position(|&byte| !IS_NAME_BYTE[usize::from(byte)])
            .unwrap_or(rest.len());
        Ok(Identifier {
            name: &self.text[start..self.at],
            span: self.span_from(start),
        })
    }

    /// Counts a brace or parenthesis that opens here.
    pub(super) fn open(&mut self) -> Read<()> {
        if self.depth == MAX_DEPTH {
            return Err(self.fail(Fault::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Steps over the sign that closes what `open` opened.
    pub(super) fn close(&mut self, sign: u8) -> Read<()> {
        self.expect(sign)?;
        self.depth -= 1;
        Ok(())
    }

    /// A failure at the character here; at the end of a line or of the text, at the empty span.
    pub(super) fn fail(&self, fault: Fault) -> Failure {
        let length = match self.line_end() {
            Some(_) => 0,
            None => self.text[self.at..].chars().next().map_or(0, char::len_utf8),
        };
        Failure::new(Span::new(self.at, self.at + length), fault)
    }
}

/// Whether a byte may stand in a name, as a table because names are half of a catalog's source.
const IS_NAME_BYTE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 128 {
        let sign = byte as u8;
        table[byte] = sign.is_ascii_alphanumeric() || sign == b'-' || sign == b'_';
        byte += 1;
    }
    table
};

/// Whether an entry may begin with this byte: where reading goes on after junk.
pub(super) fn starts_entry(byte: u8) -> bool {
    byte == b'#' || byte == b'-' || byte.is_ascii_alphabetic()
}

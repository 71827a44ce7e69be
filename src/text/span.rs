//! Where something stands: a byte range, alone or in a named file.

use std::ops::Range;
use std::sync::Arc;

/// A half-open range of bytes, 0-based; both ends lie on character boundaries of the text.
///
/// Offsets are 32 bits wide: `disk` refuses a file of 4 GiB or more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    ///
    /// # Panics
    /// If an offset does not fit 32 bits, which `disk` rules out for files.
    pub fn new(start: usize, end: usize) -> Span {
        let offset = |n: usize| u32::try_from(n).expect("a loaded text is smaller than 4 GiB");
        Span {
            start: offset(start),
            end: offset(end),
        }
    }

    /// The empty span at `offset`.
    pub fn at(offset: usize) -> Span {
        Span::new(offset, offset)
    }

    /// The same span as a range that slices a `str`.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The part of `text` that lies in this span.
    pub fn slice(self, text: &str) -> &str {
        &text[self.range()]
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// A span in a file of the project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path below the project's root, with `/` between its parts.
    pub file: Arc<str>,
    /// Where in that file's text.
    pub span: Span,
}

impl Place {
    /// A span in `file`.
    pub fn new(file: impl Into<Arc<str>>, span: Span) -> Place {
        Place {
            file: file.into(),
            span,
        }
    }
}

//! Byte offsets as lines and columns, for the faces.

/// A line and a column as a person counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineColumn {
    /// 1-based; lines end at LF (CRLF counts once).
    pub line: usize,
    /// 1-based, in characters (Unicode scalar values).
    pub column: usize,
}

/// The starts of a text's lines.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Finds the lines of `text`.
    pub fn new(text: &str) -> LineIndex {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes());
        LineIndex {
            starts: std::iter::once(0).chain(ends.map(|at| at + 1)).collect(),
        }
    }

    /// Line and column of a byte offset of `text`, the text that this index was made from.
    ///
    /// An offset past the end counts as the end; one inside a character counts as its start.
    pub fn line_column(&self, text: &str, offset: usize) -> LineColumn {
        let offset = text.floor_char_boundary(offset);
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = self.starts[line - 1];
        LineColumn {
            line,
            column: text[start..offset].chars().count() + 1,
        }
    }

    /// The same with the column in UTF-16 code units, as the language server and SARIF count.
    pub fn line_utf16_column(&self, text: &str, offset: usize) -> LineColumn {
        let offset = text.floor_char_boundary(offset);
        let LineColumn { line, .. } = self.line_column(text, offset);
        let units = text[self.starts[line - 1]..offset].encode_utf16().count();
        LineColumn {
            line,
            column: units + 1,
        }
    }

    /// Number of lines; an empty text has one.
    pub fn lines(&self) -> usize {
        self.starts.len()
    }

    /// Byte offset at which the 1-based `line` starts; a line past the end gives `None`.
    pub fn start_of(&self, line: usize) -> Option<usize> {
        self.starts.get(line.checked_sub(1)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "ab\nçédille";
        let index = LineIndex::new(text);
        assert_eq!(index.line_column(text, 3), LineColumn { line: 2, column: 1 });
        assert_eq!(index.line_column(text, 7), LineColumn { line: 2, column: 3 });
        assert_eq!(index.line_column(text, 99), LineColumn { line: 2, column: 8 });
    }

    #[test]
    fn some_count_columns_in_utf16() {
        let text = "a\n🌉é b";
        let index = LineIndex::new(text);
        let end = text.len();
        assert_eq!(index.line_column(text, end), LineColumn { line: 2, column: 5 });
        assert_eq!(
            index.line_utf16_column(text, end),
            LineColumn { line: 2, column: 6 }
        );
    }
}

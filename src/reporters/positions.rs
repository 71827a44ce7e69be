//! Lines and columns of places, each file's lines found once.

use super::Scene;
use crate::text::{LineColumn, LineIndex, Place};
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

/// A text and its lines.
pub(super) type Indexed = Arc<(Arc<str>, LineIndex)>;

/// The files of a scene, read as they are asked for.
pub(super) struct Positions<'s> {
    text_of: &'s (dyn Fn(&str) -> Option<Arc<str>> + Sync),
    known: RefCell<HashMap<Arc<str>, Option<Indexed>>>,
}

impl<'s> Positions<'s> {
    pub(super) fn new(scene: &Scene<'s>) -> Positions<'s> {
        Positions {
            text_of: scene.text_of,
            known: RefCell::default(),
        }
    }

    /// The text of `file` with its lines.
    pub(super) fn file(&self, file: &Arc<str>) -> Option<Indexed> {
        let mut known = self.known.borrow_mut();
        let indexed = known.entry(file.clone()).or_insert_with(|| {
            let text = (self.text_of)(file)?;
            let index = LineIndex::new(&text);
            Some(Arc::new((text, index)))
        });
        indexed.clone()
    }

    /// Where `place` starts; line 1, column 1 of a file that the scene does not know.
    pub(super) fn start(&self, place: &Place) -> LineColumn {
        self.of(&place.file, place.span.start)
    }

    /// Line and column of a byte offset of `file`.
    pub(super) fn of(&self, file: &Arc<str>, offset: u32) -> LineColumn {
        match self.file(file) {
            Some(indexed) => indexed.1.line_column(&indexed.0, offset as usize),
            None => LineColumn { line: 1, column: 1 },
        }
    }

    /// The same with the column in UTF-16 code units.
    pub(super) fn utf16(&self, file: &Arc<str>, offset: u32) -> LineColumn {
        match self.file(file) {
            Some(indexed) => indexed.1.line_utf16_column(&indexed.0, offset as usize),
            None => LineColumn { line: 1, column: 1 },
        }
    }
}

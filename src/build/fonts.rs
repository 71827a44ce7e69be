//! What documents are printed with.

use crate::model::Phrase;
use std::sync::Arc;

/// Font files, which a face can find and read; none is looked for or read before it is needed.
#[derive(Clone, Copy)]
pub struct FontFiles<'f> {
    /// Their paths, each once; of two that fit alike the first is taken.
    pub list: &'f (dyn Fn() -> Arc<[String]> + Sync),
    /// Reads one of them; `None` if that fails, and the file is then as good as none.
    pub read: &'f (dyn Fn(&str) -> Option<Vec<u8>> + Sync),
    /// Is told of each document that could not be printed; nothing of such a build is to be shipped.
    pub tell: &'f (dyn Fn(Unprinted) + Sync),
    /// Whether anything was told.
    pub has_told: &'f (dyn Fn() -> bool + Sync),
}

/// A document that could not be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Unprinted {
    /// The path of its file in the bundle; `None`: no document can be printed.
    pub path: Option<String>,
    /// Why.
    pub why: Phrase,
    /// What to do.
    pub help: Option<Phrase>,
}

impl FontFiles<'_> {
    /// No fonts, and nobody to be told: where nothing is printed.
    pub const NONE: FontFiles<'static> = FontFiles {
        list: &|| Arc::default(),
        read: &|_| None,
        tell: &|_| {},
        has_told: &|| false,
    };
}

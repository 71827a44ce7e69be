//! What a reader did not understand.

use super::Phrase;
use crate::text::Span;

/// The outcome of reading a text: always a tree, and what was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed<T> {
    /// All that was understood.
    pub tree: T,
    /// In order of their spans.
    pub problems: Vec<Problem>,
}

/// A part of a text that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, in the text that was read.
    pub span: Span,
    /// What is wrong, and what was expected.
    pub message: Phrase,
    /// What to do about it.
    pub help: Option<Phrase>,
    /// Another place in the same text that explains it, and what is to be seen there.
    pub related: Option<(Span, Phrase)>,
}

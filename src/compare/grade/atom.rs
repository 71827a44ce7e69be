//! The smallest parts of a text that can change by themselves.

/// A part of a text as its reader sees it.
#[derive(Clone, Debug)]
pub(super) struct Atom {
    /// What sort of part it is.
    pub kind: Kind,
    /// How it is compared: two spellings that differ in typography alone have one key.
    pub key: String,
    /// Where it stands in the visible text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether white space stands before it.
    pub is_spaced: bool,
}

/// What sort of part it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A word.
    Word,
    /// A word with a digit, or digits.
    Number,
    /// An address of the web or of mail, which is one word whatever is in it.
    Address,
    /// What stands between backticks, to the letter.
    Code,
    /// A placeable of Fluent.
    Placeable,
    /// An HTML tag that does more than to make text bold or italic; a stroke through text counts as one.
    Tag,
    /// A footnote's mark.
    Footnote,
    /// Punctuation.
    Mark,
    /// Any other sign; it may have a meaning of its own.
    Sign,
}

impl Atom {
    /// Whether it says something by itself, as punctuation does not.
    pub fn is_content(&self) -> bool {
        !matches!(self.kind, Kind::Mark | Kind::Sign)
    }

    /// Whether it is the mark or sign `key`.
    pub fn is_mark(&self, key: &str) -> bool {
        !self.is_content() && self.key == key
    }
}

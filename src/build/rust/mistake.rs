//! What keeps the messages of a project from being said by a program.

use crate::model::Phrase;
use crate::text::Place;

/// Something to be mended in the source texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub what: Phrase,
    /// What to do.
    pub help: Option<Phrase>,
}

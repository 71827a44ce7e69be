//! Why something that was asked for is not done.

use crate::model::Phrase;
use crate::text::Place;

/// What stands against an act; nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong.
    pub what: Phrase,
    /// The places that are in the way, each with what is to be seen there.
    pub places: Vec<(Place, Phrase)>,
    /// What to do instead.
    pub hints: Vec<Phrase>,
}

impl Refusal {
    pub(super) fn new(what: Phrase) -> Refusal {
        Refusal {
            what,
            places: Vec::new(),
            hints: Vec::new(),
        }
    }

    pub(super) fn hint(mut self, hint: Phrase) -> Refusal {
        self.hints.push(hint);
        self
    }
}

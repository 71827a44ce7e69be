//! A part of a run that several machines share.

use super::Finding;

/// What one of several machines has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shard {
    /// Which part, from 1.
    pub number: usize,
    /// How many parts there are.
    pub count: usize,
    /// The version of diglot.
    pub diglot: String,
    /// What tells the texts and settings of the project from all others.
    pub state: String,
    /// What the checks found, unjudged, by the number of the piece of work; in the order of these.
    pub found: Vec<(usize, Vec<Finding>)>,
}

//! What readers get in the place of a translation that is missing or outdated.

use super::{Grade, Said};
use std::collections::BTreeMap;

/// What readers get for a passage without a current translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The outdated translation, marked.
    Keep,
    /// The passage of the source or of another language, marked with its language.
    Source,
    /// Nothing of the whole document.
    Withhold,
}

impl Remedy {
    /// The name used in settings and machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Remedy::Keep => "keep",
            Remedy::Source => "source",
            Remedy::Withhold => "withhold",
        }
    }
}

/// The remedies that one table of the settings names; what it does not say stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remedies {
    /// For a passage that has no translation; never `Keep`.
    pub missing: Option<Said<Remedy>>,
    /// For an outdated translation, by grade.
    pub outdated: BTreeMap<Grade, Said<Remedy>>,
}

impl Remedies {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.missing.is_none() && self.outdated.is_empty()
    }
}

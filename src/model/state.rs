//! What a translation's state can be (DESIGN §2: a state is computed, never stored).

use super::Phrase;

/// The state of one message in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The reference has it, the locale has not.
    Missing,
    /// Made from the wording that the reference has now.
    Current,
    /// Made from another wording.
    Outdated(Reason),
    /// Wording and translation both changed and nobody can tell which came first.
    Unconfirmed,
    /// Nothing is known of the wording it was made from.
    Untracked,
    /// The locale has it, the reference no longer has.
    Obsolete,
}

/// How much an outdated translation is at risk, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Only typography changed.
    Cosmetic,
    /// Neither of the others.
    Wording,
    /// What is asserted may have changed.
    Meaning,
}

/// A grade and what gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The grade.
    pub grade: Grade,
    /// Why, in words, with the tokens that gave it.
    pub because: Phrase,
}

impl State {
    /// The name used in machine formats.
    pub fn name(&self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Current => "current",
            State::Outdated(_) => "outdated",
            State::Unconfirmed => "unconfirmed",
            State::Untracked => "untracked",
            State::Obsolete => "obsolete",
        }
    }
}

impl Grade {
    /// All grades, least first.
    pub const ALL: [Grade; 3] = [Grade::Cosmetic, Grade::Wording, Grade::Meaning];

    /// The name used in machine formats and settings.
    pub fn name(self) -> &'static str {
        match self {
            Grade::Cosmetic => "cosmetic",
            Grade::Wording => "wording",
            Grade::Meaning => "meaning",
        }
    }

    /// The grade of this name.
    pub fn named(name: &str) -> Option<Grade> {
        Grade::ALL.into_iter().find(|grade| grade.name() == name)
    }
}

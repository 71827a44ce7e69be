//! A grade with its reason: the words of the change, short enough for one line.

use crate::model::{Grade, Phrase, Reason};

/// A grade and what gave it.
pub(super) type Verdict = Reason;

/// A verdict of the grade `meaning`.
pub(super) fn meaning(because: Phrase) -> Verdict {
    Reason {
        grade: Grade::Meaning,
        because,
    }
}

/// A verdict of the grade `wording`.
pub(super) fn wording(because: Phrase) -> Verdict {
    Reason {
        grade: Grade::Wording,
        because,
    }
}

/// The verdict that only typography changed.
pub(super) fn cosmetic() -> Verdict {
    Reason {
        grade: Grade::Cosmetic,
        because: Phrase::new("grade-cosmetic"),
    }
}

/// `kind` says what sort of thing changed; the change itself is told in one of three ways.
pub(super) fn named(kind: &'static str, before: &str, after: &str) -> Phrase {
    let change = match (before.is_empty(), after.is_empty()) {
        (true, _) => Phrase::new("grade-change-added").with("after", shortened(after)),
        (_, true) => Phrase::new("grade-change-removed").with("before", shortened(before)),
        (false, false) => Phrase::new("grade-change-replaced")
            .with("before", shortened(before))
            .with("after", shortened(after)),
    };
    Phrase::new(kind).with("change", change)
}

/// `both`, `added` or `removed`, with what went and came.
pub(super) fn changed(ids: [&'static str; 3], before: &str, after: &str) -> Phrase {
    let (before, after) = (shortened(before), shortened(after));
    let [both, added, removed] = ids;
    match (before.is_empty(), after.is_empty()) {
        (true, _) => Phrase::new(added).with("after", after),
        (_, true) => Phrase::new(removed).with("before", before),
        (false, false) => Phrase::new(both).with("before", before).with("after", after),
    }
}

// A reason is read in a line of a list; the whole change stands in the word diff below it.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST).collect();
    let whole_words = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..whole_words])
}

/// Characters of the longest text that a reason shows.
pub(super) const LONGEST: usize = 60;

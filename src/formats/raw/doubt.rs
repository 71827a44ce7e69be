//! How a doubtful place is told.

use crate::model::{Phrase, Problem};
use crate::text::{Span, collapse_white_space};
use std::ops::Range;

/// A doubt about the bytes `range` of the raw text, which are shown with it.
pub(super) fn doubt(id: &'static str, raw: &str, range: Range<usize>) -> Problem {
    let seen = collapse_white_space(&raw[range.clone()]);
    told(id, &seen, None, Span::new(range.start, range.end))
}

/// A doubt that shows `seen`, and what it may be.
pub(super) fn told(id: &'static str, seen: &str, maybe: Option<&str>, span: Span) -> Problem {
    const SHOWN: usize = 120;
    let mut shown: String = seen.chars().take(SHOWN).collect();
    if shown.len() < seen.len() {
        shown.push('…');
    }
    let message = Phrase::new(id).with("seen", shown);
    Problem {
        span,
        message: match maybe {
            Some(maybe) => message.with("maybe", maybe),
            None => message,
        },
        help: Some(Phrase::new("raw-help")),
        related: None,
    }
}

//! The state of a translation: a function of three wordings.

use super::{fingerprint, grade, wording};
use crate::model::{Message, Record, State};

/// The state of one message in one locale.
///
/// `awaited` is the fingerprint of the source wording that `sync` saw while there was no translation.
/// A state never says more than is known: where source and translation both changed unseen, it is
/// `Unconfirmed`.
pub fn state(
    reference: Option<&Message<'_>>,
    record: Option<&Record<'_>>,
    awaited: Option<&str>,
    translation: Option<&Message<'_>>,
) -> State {
    let (reference, translation) = match (reference, translation) {
        (Some(reference), Some(translation)) => (reference, translation),
        (Some(_), None) => return State::Missing,
        (None, _) => return State::Obsolete,
    };
    let Some(record) = record else {
        return match awaited {
            Some(wanted) if wanted == fingerprint(reference) => State::Current,
            Some(_) => State::Unconfirmed,
            None => State::Untracked,
        };
    };
    let is_as_recorded = fingerprint(translation) == record.translation;
    let now = wording(reference);
    if now == wording(&record.source) {
        // A translation that was edited while another wording stood may follow that other wording.
        return if record.seen.is_some() && !is_as_recorded {
            State::Unconfirmed
        } else {
            State::Current
        };
    }
    let now = crate::text::fingerprint(&now);
    if record
        .source_only
        .as_ref()
        .is_some_and(|declared| declared.wording == now)
    {
        State::Current
    } else if is_as_recorded {
        State::Outdated(grade(&record.source, reference))
    } else if record.seen == Some(now.as_str()) {
        State::Current
    } else {
        State::Unconfirmed
    }
}

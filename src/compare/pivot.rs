//! Locales that are translated from another locale than the source.
//!
//! Ids, order and what is missing are those of the reference. The text that a translation is held against, its
//! *original*, is the message of the pivot; what the pivot lacks is held against the reference. The state of a
//! translation is its state towards its original, so that it is outdated when the pivot has followed and not
//! before; in between a [`Lag`] says that the pivot does not follow the source. How a record of another language
//! than the original's counts is told at [`followed_state`].

use super::table::Row;
use super::wording::is_same_wording;
use super::{fingerprint, state};
use crate::model::{Grade, Locale, LocaleCatalog, Message, Record, State};

/// The locale that another one is translated from.
#[derive(Clone, Debug)]
pub struct Pivot<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// Its catalog of the name of the table; `None` where it has none.
    pub catalog: Option<&'s LocaleCatalog<'s>>,
}

/// A pivot whose text is not known to say what the source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lag<'s> {
    /// The pivot, or one behind it, from which the text came.
    pub locale: &'s Locale,
    /// The state of its translation: `Missing`, `Outdated`, `Unconfirmed` or `Untracked`.
    pub state: State,
}

/// One message of a pivot, as those see it who translate from there.
#[derive(Clone, Debug)]
pub(super) struct Followed<'s> {
    pub message: Option<&'s Message<'s>>,
    pub lag: Option<Box<Lag<'s>>>,
}

impl<'s> Followed<'s> {
    /// A message that the pivot lacks altogether.
    pub fn lacking(locale: &'s Locale) -> Followed<'s> {
        let state = State::Missing;
        Followed {
            message: None,
            lag: Some(Box::new(Lag { locale, state })),
        }
    }

    /// What `row`, one of the table of `locale`, is for those who translate from there.
    pub fn of(locale: &'s Locale, row: &Row<'s>, behind: Option<&Lag<'s>>) -> Followed<'s> {
        let Some(message) = row.translation else {
            return Followed::lacking(locale);
        };
        let own = Lag {
            locale,
            state: row.state.clone(),
        };
        // Where one behind the pivot lags more than the pivot does, that is what matters to readers.
        let worst = match behind {
            Some(behind) if rank(&behind.state) > rank(&own.state) => behind.clone(),
            Some(_) | None => own,
        };
        Followed {
            message: Some(message),
            lag: (worst.state != State::Current).then(|| Box::new(worst)),
        }
    }
}

/// How far from the source a text may be that has a state.
fn rank(state: &State) -> u8 {
    match state {
        State::Current | State::Missing | State::Obsolete => 0,
        State::Untracked => 1,
        State::Unconfirmed => 2,
        State::Outdated(reason) => match reason.grade {
            Grade::Cosmetic => 3,
            Grade::Wording => 4,
            Grade::Meaning => 5,
        },
    }
}

/// One translation beside its source, where the locale has a pivot.
pub(super) struct Following<'f, 's> {
    pub source_locale: &'s Locale,
    pub reference: &'s Message<'s>,
    pub followed: &'f Followed<'s>,
    pub awaited: Option<&'s str>,
    pub translation: Option<&'s Message<'s>>,
}

/// The state of a translation whose locale is translated from `pivot`.
///
/// It is [`state`] towards the original. A record of the source's wording, from before the locale had a pivot or
/// the pivot had the message, counts for what is known by it: while nobody touches the translation, it is as
/// current or outdated as it is towards the source; once it is edited, it is current only if `sync` had seen
/// it beside today's original, or if pivot and record both follow the source. Nothing is known by a record of
/// a third language.
pub(super) fn followed_state(
    pivot: &Locale,
    following: &Following<'_, '_>,
    record: Option<&Record<'_>>,
) -> State {
    let Following {
        source_locale,
        reference,
        followed,
        awaited,
        translation,
    } = *following;
    let Some(translation) = translation else {
        return State::Missing;
    };
    let (original, locale) = match followed.message {
        Some(message) => (message, pivot),
        None => (reference, source_locale),
    };
    let towards_original = || state(Some(original), record, awaited, Some(translation), locale);
    let Some(record) = record else {
        // What was awaited before the pivot had the message, and is there with it, follows the same source.
        let is_awaited = awaited.is_some_and(|awaited| awaited == fingerprint(reference));
        return match is_awaited && followed.lag.is_none() {
            true => State::Current,
            false => towards_original(),
        };
    };
    if record.from == followed.message.map(|_| pivot.as_str()) {
        return towards_original();
    }
    if record.from.is_some() {
        return foreign_state(original, record, translation);
    }
    if fingerprint(translation) == record.translation {
        return state(
            Some(reference),
            Some(record),
            None,
            Some(translation),
            source_locale,
        );
    }
    let is_whole = record.seen.is_none() && record.split_from.is_none();
    let both_follow = followed.lag.is_none() && is_whole && is_same_wording(reference, &record.source);
    match both_follow {
        true => State::Current,
        false => foreign_state(original, record, translation),
    }
}

/// The state of a translation whose record is of another language than its `original` and tells no more than
/// which translation it was of.
pub(super) fn foreign_state(original: &Message<'_>, record: &Record<'_>, translation: &Message<'_>) -> State {
    let is_edited = fingerprint(translation) != record.translation;
    match is_edited && record.seen == Some(fingerprint(original).as_str()) {
        true => State::Current,
        false => State::Unconfirmed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Phrase, Reason};

    #[test]
    fn the_worse_of_two_lags_is_told() {
        let outdated = |grade| {
            let because = Phrase::new("grade-cosmetic");
            State::Outdated(Reason { grade, because })
        };
        let order = [
            State::Current,
            State::Untracked,
            State::Unconfirmed,
            outdated(Grade::Cosmetic),
            outdated(Grade::Wording),
            outdated(Grade::Meaning),
        ];
        assert!(order.iter().map(rank).is_sorted_by(|one, other| one < other));
    }
}

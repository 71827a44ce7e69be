//! `diglot log`: what became of a message and of its translation.

use super::trail::{self, Trail, Turn};
use super::{Past, Wanted};
use crate::compare::{Row, Table, grade, readable};
use crate::formats::fluent;
use crate::model::{Commit, Locale, Reason};
use std::sync::Arc;

/// The life of one message in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Life<'p> {
    /// The oldest first.
    pub events: Vec<Event<'p>>,
    /// Whether a shallow clone has left out the beginning.
    pub is_cut_off: bool,
}

/// A change of wording of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<'p> {
    /// In which commit; the one without a name is what is not committed yet.
    pub commit: &'p Commit,
    /// What it said from then on, as a person reads it.
    pub text: String,
    /// What it had said; `None` if it was not there.
    pub before: Option<String>,
    /// Which side, and what is known of that side alone.
    pub side: EventSide,
}

/// What an event tells of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventSide {
    /// The source: how much its change put translations at risk; `None` for the first wording.
    Source(Option<Reason>),
    /// The translation: what its source said in that commit; `None` if it was not there.
    Translation(Option<String>),
}

/// The life of the message of `row`.
pub fn life<'p>(past: &Past<'p>, table: &Table<'_>, row: &Row<'_>) -> Life<'p> {
    let wanted = Wanted::of(past, table, row);
    let source = trail::of_source(past, &wanted);
    let translation = trail::of_translation(past, &wanted);
    let is_cut_off = source.is_cut_off || translation.is_cut_off;
    let mut events: Vec<((usize, bool), Event<'p>)> = Vec::new();
    let mut add = |trail: Trail, is_source: bool| {
        for turn in trail.turns {
            let event = event(past, &turn, is_source, wanted.source_locale);
            // The higher the number of a commit, the older it is.
            events.push(((usize::MAX - turn.commit, !is_source), event));
        }
    };
    add(source, true);
    add(translation, false);
    events.sort_by_key(|(order, _)| *order);
    Life {
        events: events.into_iter().map(|(_, event)| event).collect(),
        is_cut_off,
    }
}

fn event<'p>(past: &Past<'p>, turn: &Turn, is_source: bool, language: &Locale) -> Event<'p> {
    let text = |version: u32| shown(past.texts.body(version));
    let side = match is_source {
        true => EventSide::Source(
            turn.before
                .and_then(|before| risk(past, before, turn.version, language)),
        ),
        false => EventSide::Translation(turn.beside.map(text)),
    };
    Event {
        commit: &past.history.commits[turn.commit],
        text: text(turn.version),
        before: turn.before.map(text),
        side,
    }
}

fn shown(body: &Arc<str>) -> String {
    let parsed = fluent::read(body);
    parsed.tree.messages().next().map(readable).unwrap_or_default()
}

fn risk(past: &Past<'_>, before: u32, after: u32, language: &Locale) -> Option<Reason> {
    let (before, after) = (past.texts.body(before), past.texts.body(after));
    let (before, after) = (fluent::read(before), fluent::read(after));
    let (before, after) = (before.tree.messages().next()?, after.tree.messages().next()?);
    Some(grade(before, after, language))
}

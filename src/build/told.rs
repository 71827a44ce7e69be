//! What the manifest tells of an edition: for each passage what readers get, and why.

use super::choice::{Edition, Passage, Volume};
use super::record::{
    DocumentRecord, LocaleRecord, MessageRecord, PivotRecord, RemedyRecord, ReviewRecord, STATES,
    WithheldRecord, WordingRecord,
};
use super::{Order, withheld};
use crate::compare::{Row, Table, fingerprint, readable, slot};
use crate::model::{Message, State};
use crate::policy::Hold;
use std::borrow::Cow;

/// What the manifest tells of an edition.
pub fn locale_record<'s>(order: &'s Order<'_>, edition: &'s Edition<'_>) -> LocaleRecord<'s> {
    LocaleRecord {
        locale: edition.locale.as_str().into(),
        documents: edition.volumes.iter().map(document_record).collect(),
        withheld: withheld(order, edition),
    }
}

/// What the policy leaves out of an edition.
fn withheld<'s>(order: &'s Order<'_>, edition: &Edition<'_>) -> Vec<WithheldRecord<'s>> {
    let names = order.workspace.references.keys();
    let held = names.filter_map(|name| {
        let (because, by, messages) = match order.hold(edition.locale, name)? {
            withheld::Withheld::Release(Hold::Share(_)) => ("share", None, Vec::new()),
            withheld::Withheld::Release(Hold::Critical(lapse)) => (
                "critical",
                None,
                lapse.ids.iter().map(|id| (*id).to_owned()).collect(),
            ),
            withheld::Withheld::Gap(gap) => ("gap", Some(gap.by.name()), gap.ids.clone()),
        };
        Some(WithheldRecord {
            name: (*name).into(),
            because: because.into(),
            by,
            messages,
        })
    });
    held.collect()
}

/// What the manifest tells of a catalog of an edition.
pub fn document_record<'s>(volume: &'s Volume<'_>) -> DocumentRecord<'s> {
    let mut states = [0; 8];
    let shown = volume
        .passages
        .iter()
        .filter_map(|passage| passage.state.as_ref());
    let table = volume.table;
    let gone = table
        .iter()
        .flat_map(|table| &table.rows)
        .map(|row| &row.state)
        .filter(|state| **state == State::Obsolete);
    for state in shown.chain(gone) {
        states[slot(state)] += 1;
    }
    DocumentRecord {
        name: volume.name.into(),
        states: STATES.iter().map(|name| (*name).into()).zip(states).collect(),
        messages: volume
            .passages
            .iter()
            .map(|passage| message_record(table, passage))
            .collect(),
    }
}

fn grade(state: &State) -> Option<&'static str> {
    match state {
        State::Outdated(reason) => Some(reason.grade.name()),
        State::Missing | State::Current | State::Unconfirmed | State::Untracked | State::Obsolete => None,
    }
}

fn message_record<'s>(table: Option<&'s Table<'_>>, passage: &'s Passage<'_>) -> MessageRecord<'s> {
    let state = passage.state.as_ref().unwrap_or(&State::Current);
    let row = passage.row.filter(|row| row.translation.is_some());
    let record = row.and_then(|row| row.record);
    let made_from: Option<&Message<'_>> = match (record, state) {
        (Some(record), _) => Some(&record.source),
        // Without a record, only a translation of what `sync` saw last is current.
        (None, State::Current) => row.map_or(Some(passage.source), |row| row.original),
        (None, _) => None,
    };
    let of_pivot = |(table, row): (&'s Table<'_>, &'s Row<'_>)| table.original_pivot(row);
    let locale = match record {
        Some(record) => record.from,
        None => table
            .zip(row)
            .and_then(of_pivot)
            .map(|pivot| pivot.locale.as_str()),
    };
    let source = fingerprint(passage.source);
    MessageRecord {
        id: passage.id.into(),
        state: state.name().into(),
        grade: grade(state).map(Cow::from),
        given: passage.given.name().into(),
        because: passage.cause.name().into(),
        remedy: passage.ruling.map(|ruling| RemedyRecord {
            says: ruling.remedy.name().into(),
            by: ruling.by.name().into(),
        }),
        from: passage.from.as_str().into(),
        translation: row.and_then(|row| row.translation).map(fingerprint),
        made_from: made_from.map(|message| {
            let fingerprint = fingerprint(message);
            WordingRecord {
                locale: locale.map(Cow::from),
                text: (fingerprint != source).then(|| readable(message).into()),
                fingerprint,
            }
        }),
        source,
        pivot: table
            .zip(row)
            .and_then(|(table, row)| table.lag(row))
            .map(|lag| PivotRecord {
                locale: lag.locale.as_str().into(),
                state: lag.state.name().into(),
                grade: grade(&lag.state).map(Cow::from),
            }),
        review: row.map(|row| match row.reviewed() {
            Some(_) => "reviewed".into(),
            None => "draft".into(),
        }),
        reviewed: row.and_then(Row::reviewed).map(|(on, by)| ReviewRecord {
            on: on.into(),
            by: by.into(),
        }),
    }
}

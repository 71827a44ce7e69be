//! What a translation must share with its source, compared message by message.

use super::Check;
use super::origin::Origin;
use crate::compare::{Row, Table};
use crate::model::{Finding, Message, Phrase, State};
use crate::text::{Place, Span};

/// One difference between a translation and a source message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mismatch {
    /// Where in the translation.
    pub span: Span,
    /// What is wrong.
    pub message: Phrase,
    /// What to do.
    pub help: Phrase,
}

/// The findings of `check`, whose differences between a source message and a translation `differences` gives.
///
/// Only messages that both sides have are compared. What an outdated translation shares with the source
/// that it was made from is not its own fault: `outdated` tells of it.
pub(super) fn find(
    check: &Check,
    table: &Table<'_>,
    differences: fn(source: &Message<'_>, translation: &Message<'_>) -> Vec<Mismatch>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut origin = None;
    for row in &table.rows {
        let (Some(reference), Some(translation)) = (row.reference, row.translation) else {
            continue;
        };
        let mut found = differences(reference, translation);
        if !found.is_empty() {
            let made_from = made_from(row).map(|source| differences(source, translation));
            found.retain(|mismatch| made_from.as_ref().is_none_or(|known| is_among(mismatch, known)));
        }
        for mismatch in found {
            let origin = origin.get_or_insert_with(|| Origin::of(table.reference));
            let place = Place::new(table.catalog.path.clone(), mismatch.span);
            findings.push(Finding {
                locale: Some(table.locale.clone()),
                id: Some(row.id.to_owned()),
                related: origin.related(Some(reference)),
                ..check.finding(place, mismatch.message, mismatch.help)
            });
        }
    }
    findings
}

fn is_among(mismatch: &Mismatch, known: &[Mismatch]) -> bool {
    known.iter().any(|other| other.message == mismatch.message)
}

fn made_from<'r>(row: &'r Row<'_>) -> Option<&'r Message<'r>> {
    match row.state {
        State::Outdated(_) => row.record.map(|record| &record.source),
        State::Missing | State::Current | State::Unconfirmed | State::Untracked | State::Obsolete => None,
    }
}

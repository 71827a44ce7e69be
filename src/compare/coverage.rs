//! Counts of states.

use super::{Table, readable};
use crate::model::{Coverage, Grade, Message, PivotCoverage, Reference, State};
use crate::text::word_count;
use std::collections::HashSet;

/// The place of a state in `Coverage::messages` and `Coverage::words`.
pub fn slot(state: &State) -> usize {
    match state {
        State::Current => 0,
        State::Outdated(reason) => match reason.grade {
            Grade::Cosmetic => 1,
            Grade::Wording => 2,
            Grade::Meaning => 3,
        },
        State::Unconfirmed => 4,
        State::Untracked => 5,
        State::Missing => 6,
        State::Obsolete => 7,
    }
}

/// The words of each message of one reference catalog, in the order of the rows of its tables: counted
/// once, for the tables of all locales.
pub fn source_words(reference: &Reference<'_>) -> Vec<usize> {
    let mut seen = HashSet::new();
    let messages = reference
        .now
        .messages()
        .filter(|message| seen.insert(message.id.name));
    messages.map(words).collect()
}

/// Counts of one table, in messages and in source words; `source_words` are those of its reference.
///
/// An obsolete message counts the words it was made from, or none where that is not known.
pub fn coverage(table: &Table<'_>, source_words: &[usize]) -> Coverage {
    let mut coverage = Coverage {
        locale: table.locale.clone(),
        catalog: table.name.to_owned(),
        messages: [0; 8],
        words: [0; 8],
        reviewed: 0,
        pivot: table.pivot.as_ref().map(|pivot| PivotCoverage {
            locale: pivot.locale.clone(),
            messages: [0; 5],
        }),
    };
    for (at, row) in table.rows.iter().enumerate() {
        let slot = slot(&row.state);
        coverage.messages[slot] += 1;
        if let (Some(pivot), Some(lag)) = (&mut coverage.pivot, table.lag(row)) {
            // The same states in the same order, without the first and the last two.
            if let Some(count) = pivot.messages.get_mut(self::slot(&lag.state).wrapping_sub(1)) {
                *count += 1;
            }
        }
        coverage.reviewed += usize::from(row.reviewed().is_some());
        coverage.words[slot] += match (source_words.get(at), row.record) {
            (Some(words), _) => *words,
            (None, Some(record)) => words(&record.source),
            (None, None) => 0,
        };
    }
    coverage
}

fn words(message: &Message<'_>) -> usize {
    word_count(&readable(message))
}

//! Counts of states.

use super::{Row, Table, readable};
use crate::model::{Coverage, Grade, State};
use crate::text::word_count;

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

/// Counts of one table, in messages and in source words.
///
/// An obsolete message counts the words it was made from, or none where that is not known.
pub fn coverage(table: &Table<'_>) -> Coverage {
    let mut coverage = Coverage {
        locale: table.locale.clone(),
        catalog: table.name.to_owned(),
        messages: [0; 8],
        words: [0; 8],
    };
    for row in &table.rows {
        let slot = slot(&row.state);
        coverage.messages[slot] += 1;
        coverage.words[slot] += source_words(row);
    }
    coverage
}

fn source_words(row: &Row<'_>) -> usize {
    let source = row.reference.or(row.record.map(|record| &record.source));
    source.map_or(0, |message| word_count(&readable(message)))
}

//! Records from origins.

use super::super::record::{MadeFrom, Records};
use super::{Origin, Past, origins};
use crate::compare::{Row, Table, fingerprint, grade};
use crate::formats::fluent;
use crate::model::{Act, ChangeSet, Grade, Locale, Phrase};
use std::sync::Arc;

/// What is known of the translations of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adopted {
    /// The locale.
    pub locale: Locale,
    /// Its translations.
    pub counts: Counts,
}

/// How many translations had no record, by what the history says of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Translations made from what the source says now.
    pub translated: usize,
    /// Translations made from another wording, by grade: cosmetic, wording, meaning.
    pub outdated: [usize; 3],
    /// Translations of which the history does not say what they were made from.
    pub unknown: usize,
    /// Of those, the ones that a shallow clone has left out.
    pub cut_off: usize,
    /// Translations that had a record and keep it.
    pub tracked: usize,
}

/// Plans records for the translations of `tables` that have none, or with `again` for all that the history
/// knows of.
///
/// The counts are sorted by locale.
pub fn plan_adopt(past: &Past<'_>, tables: &[&Table<'_>], again: bool) -> (ChangeSet, Vec<Adopted>) {
    let mut plan = ChangeSet::default();
    let mut all: Vec<Adopted> = Vec::new();
    for (table, origins) in tables.iter().zip(origins(past, tables)) {
        if all.last().is_none_or(|adopted| adopted.locale != *table.locale) {
            all.push(Adopted {
                locale: table.locale.clone(),
                counts: Counts::default(),
            });
        }
        let counts = &mut all.last_mut().expect("one was just pushed").counts;
        let mut records = Records::of(table);
        let mut count = 0;
        for (at, row) in table.rows.iter().enumerate() {
            if row.original.is_none() || row.translation.is_none() {
                continue;
            }
            if row.record.is_some() && !again {
                counts.tracked += 1;
                continue;
            }
            let origin = origins.get(&at).copied().unwrap_or(Origin::Unknown);
            count += usize::from(adopt(past, (table, row), origin, &mut records, counts));
        }
        if count == 0 {
            continue;
        }
        let path = &table.catalog.provenance_path;
        let phrase = if !Records::can_be_written(table) {
            Phrase::new("sync-skipped-unreadable").with("file", &**path)
        } else if let Some(change) = records.change() {
            plan.files.push(change);
            Phrase::new("adopt-recorded")
                .with("file", &*table.catalog.path)
                .with("count", count)
        } else {
            continue;
        };
        plan.acts.push(Act {
            path: Arc::clone(path),
            phrase,
        });
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    (plan, all)
}

/// Counts one translation, and records it if its origin is known.
fn adopt<'s>(
    past: &Past<'_>,
    (table, row): (&Table<'s>, &Row<'s>),
    origin: Origin,
    records: &mut Records<'_, 's>,
    counts: &mut Counts,
) -> bool {
    let wording = match origin {
        Origin::Made { wording, .. } | Origin::BeforeSource { wording, .. } => wording,
        Origin::CutOff | Origin::Unknown => {
            counts.unknown += 1;
            counts.cut_off += usize::from(origin == Origin::CutOff);
            return false;
        }
    };
    let (Some(original), Some(translation)) = (row.original, row.translation) else {
        return false;
    };
    // A message that had another id when the translation was made has today's id in its record.
    let body = past.texts.body(wording);
    let rest = body
        .strip_prefix(past.texts.id_of_version(wording))
        .unwrap_or(body);
    let body = format!("{}{rest}", row.id);
    let parsed = fluent::read(&body);
    let Some(source) = parsed.tree.messages().next() else {
        counts.unknown += 1;
        return false;
    };
    if fingerprint(source) == fingerprint(original) {
        counts.translated += 1;
        records.made_now(row);
    } else {
        let slot = match grade(source, original, table.original_locale(row)).grade {
            Grade::Cosmetic => 0,
            Grade::Wording => 1,
            Grade::Meaning => 2,
        };
        counts.outdated[slot] += 1;
        let pivot = table.original_pivot(row);
        let made_from = MadeFrom {
            source: body,
            from: pivot.map(|pivot| pivot.locale.to_string()),
        };
        records.make(row.id, made_from, translation);
        records.seen_now(row);
    }
    true
}

impl Counts {
    /// The counts of all together.
    pub fn sum<'c>(all: impl Iterator<Item = &'c Counts>) -> Counts {
        all.fold(Counts::default(), |sum, one| Counts {
            translated: sum.translated + one.translated,
            outdated: std::array::from_fn(|grade| sum.outdated[grade] + one.outdated[grade]),
            unknown: sum.unknown + one.unknown,
            cut_off: sum.cut_off + one.cut_off,
            tracked: sum.tracked + one.tracked,
        })
    }
}

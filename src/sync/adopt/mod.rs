//! `diglot adopt`: records for translations that have none, from what git remembers.
//!
//! A translation was made from the wording that its source had when the translation was last changed:
//!
//! - *Changed* is the wording. Comments and layout, a catalog under another name, and a message that went to
//!   another catalog or place are no change.
//! - A translation that came by a merge was made on its branch, from what the source said there; one that a
//!   merge itself changed, from what the source says after the merge. Of several branches that have it, the
//!   one that was merged into tells.
//! - Where one commit changes both sides, the translation is one of the new source.
//! - A translation that was taken back to what it once said was made when that was done.
//! - What is not committed yet was made from the source as it is now.
//! - A translation that is older than its source in this history (catalogs that came before their reference)
//!   was made from the first wording of the source; of a source that was never committed nothing is known.
//! - A locale that is translated from another one is held against that one's text.
//! - Where a shallow clone has left out the commit, nothing is known.

mod life;
mod passage;
mod plan;
mod replay;
#[cfg(test)]
mod tests;
mod texts;
mod trail;

pub use life::{Event, EventSide, Life, life};
pub use plan::{Adopted, Counts, plan_adopt};
pub use texts::{ReadText, Texts};

use crate::compare::{Row, Table};
use crate::model::{History, Locale};
use std::collections::HashMap;

/// The past of a project.
#[derive(Clone, Copy, Debug)]
pub struct Past<'p> {
    /// The commits; the first is what is not committed yet.
    pub history: &'p History,
    /// The texts that they speak of.
    pub texts: &'p Texts,
    /// Of each path, the locale of the catalog there by today's settings; `None` of what is none.
    pub locales: &'p [Option<Locale>],
    /// By path, the text that is there now.
    pub now: &'p HashMap<usize, usize>,
    /// By the path below the project's root, the number of a path.
    pub paths: &'p HashMap<String, usize>,
}

/// A translation whose origin is wanted.
#[derive(Clone, Copy, Debug)]
struct Wanted<'w> {
    locale: &'w Locale,
    id: &'w str,
    /// Number of the path of its catalog.
    path: usize,
    /// Number of the path of the catalog that it is made from: the reference, or the pivot's.
    source: usize,
    /// The locale of that catalog.
    source_locale: &'w Locale,
}

impl<'w> Wanted<'w> {
    /// What is wanted of a row; a path that the past does not know has no number of its own, and no text.
    fn of(past: &Past<'_>, table: &'w Table<'_>, row: &'w Row<'_>) -> Wanted<'w> {
        let number = |path: &str| past.paths.get(path).copied().unwrap_or(usize::MAX);
        let of_pivot = table.original_pivot(row).and_then(|pivot| pivot.catalog);
        let source = match (of_pivot, table.reference) {
            (Some(catalog), _) => Some(&catalog.path),
            (None, reference) => reference.map(|reference| &reference.path),
        };
        Wanted {
            locale: table.locale,
            id: row.id,
            path: number(&table.catalog.path),
            source: source.map_or(usize::MAX, |path| number(path)),
            source_locale: table.original_locale(row),
        }
    }
}

/// What the past says of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    /// It was made in this commit, from this wording.
    Made { commit: usize, wording: u32 },
    /// It was made in this commit, when its source was not there yet; this was the first wording.
    BeforeSource { commit: usize, wording: u32 },
    /// A shallow clone has left out the commit.
    CutOff,
    /// The history knows no such message.
    Unknown,
}

/// The origins of the rows of `table` that have both sides, by their place in it.
fn origins(past: &Past<'_>, tables: &[&Table<'_>]) -> Vec<HashMap<usize, Origin>> {
    let mut wanted = Vec::new();
    let mut owners = Vec::new();
    for (table, of) in tables.iter().zip(0..) {
        for (at, row) in table.rows.iter().enumerate() {
            if row.original.is_some() && row.translation.is_some() {
                wanted.push(Wanted::of(past, table, row));
                owners.push((of, at));
            }
        }
    }
    let mut found: Vec<HashMap<usize, Origin>> = vec![HashMap::new(); tables.len()];
    let origins = replay::replay(past, past.now, &wanted);
    for ((table, at), origin) in owners.into_iter().zip(origins) {
        let table: usize = table;
        found[table].insert(at, origin);
    }
    found
}

//! `diglot sync --repair`: damaged records mended.

use crate::compare::Table;
use crate::formats::provenance::salvage;
use crate::model::{Act, ChangeSet, FileChange, Phrase};
use std::sync::Arc;

/// Plans the records files that are damaged, each with what could not be known.
///
/// A file that is no UTF-8 is left to version control.
pub fn plan_repair(tables: &[Table<'_>]) -> ChangeSet {
    let mut plan = ChangeSet::default();
    for table in tables {
        let catalog = table.catalog;
        let Some(file) = catalog
            .provenance_file
            .filter(|_| !catalog.provenance_problems.is_empty())
        else {
            continue;
        };
        let path = &catalog.provenance_path;
        let mut act = |phrase: Phrase| {
            plan.acts.push(Act {
                path: Arc::clone(path),
                phrase,
            });
        };
        if file.damage.is_some() {
            act(Phrase::new("sync-skipped-unreadable").with("file", &**path));
            continue;
        }
        let salvaged = salvage(&file.text);
        act(Phrase::new("repair-mended").with("file", &**path));
        salvaged.lost.into_iter().for_each(act);
        plan.files.push(FileChange {
            path: Arc::clone(path),
            before: Some(Arc::clone(&file.text)),
            after: Some(salvaged.records.write(&catalog.path)),
        });
    }
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    plan
}

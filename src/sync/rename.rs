//! Messages that a pin gave another id: their translations follow.

use crate::compare::Table;
use crate::model::FileChange;
use crate::text::{TextEdit, apply};
use std::sync::Arc;

/// The change of a locale's catalog that renames messages `(old, new)`; `None` if it has none of them.
///
/// The new ids must be free in it.
pub(super) fn in_catalog(table: &Table<'_>, renamed: &[(String, String)]) -> Option<FileChange> {
    let file = table.catalog.file.filter(|file| file.damage.is_none())?;
    let edits: Vec<TextEdit> = renamed
        .iter()
        .flat_map(|(old, new)| {
            let found = table
                .catalog
                .tree
                .messages()
                .filter(move |message| message.id.name == *old);
            found.map(|message| TextEdit {
                span: message.id.span,
                new_text: new.clone(),
            })
        })
        .collect();
    if edits.is_empty() {
        return None;
    }
    let after = apply(&file.text, &edits);
    Some(FileChange {
        path: Arc::clone(&file.path),
        before: Some(Arc::clone(&file.text)),
        after: Some(after),
    })
}

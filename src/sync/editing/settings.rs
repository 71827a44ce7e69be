//! Exceptions of `diglot.toml` that speak of a message.

use crate::formats::settings::exception_places;
use crate::model::Workspace;
use crate::text::{Span, TextEdit};
use std::collections::BTreeSet;

/// What happens to the exceptions that name an id.
#[derive(Default)]
pub(super) struct Renamed {
    pub edits: Vec<TextEdit>,
    /// Whether one speaks of a message of the same id in another catalog as well.
    pub is_left: bool,
}

/// The edits by which the exceptions of `text` that name `id` name `new`.
///
/// `own` are the files of the catalog of that message; an exception for another file speaks of another message,
/// and if the id is in several catalogs (`is_shared`) one without a file speaks of all of them.
pub(super) fn renamed(text: &str, id: &str, new: &str, own: &BTreeSet<&str>, is_shared: bool) -> Renamed {
    let mut renamed = Renamed::default();
    for exception in exception_places(text) {
        let Some((_, span)) = exception.id.filter(|(value, _)| value == id) else {
            continue;
        };
        match exception.file {
            Some((file, _)) if !own.contains(&*file) => {}
            None if is_shared => renamed.is_left = true,
            Some(_) | None => renamed.edits.push(requoted(text, span, new)),
        }
    }
    renamed
}

/// The value at `span` with other content, between the same quotation marks where they can hold it.
pub(super) fn requoted(text: &str, span: Span, content: &str) -> TextEdit {
    let quote = match span.slice(text).starts_with('\'') {
        true if !content.contains('\'') => '\'',
        true | false => '"',
    };
    TextEdit {
        span,
        new_text: format!("{quote}{content}{quote}"),
    }
}

/// The paths that belong to the catalog `name`.
pub(super) fn files_of<'s>(workspace: &'s Workspace<'_>, name: &str) -> BTreeSet<&'s str> {
    let mut files = BTreeSet::new();
    if let Some(reference) = workspace.references.get(name) {
        files.insert(&*reference.path);
        files.extend(reference.source.iter().map(|source| &*source.file.path));
    }
    for catalog in workspace
        .locales
        .values()
        .filter_map(|catalogs| catalogs.get(name))
    {
        files.extend([&*catalog.path, &*catalog.provenance_path]);
    }
    files
}

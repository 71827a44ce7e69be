//! From one snapshot to the next, when files have changed.

use super::cells::Cells;
use super::load::{Engine, Error, snapshot};
use crate::disk::{self, Changes};
use std::collections::HashSet;
use std::sync::Arc;

impl Engine {
    /// Reads again what has changed; whether any text is another one afterwards.
    ///
    /// What has not changed is shared with the snapshot before, so that only tables with a changed text are
    /// checked again. The answers are those of an engine that was opened anew
    /// (`an_engine_after_any_edits_answers_as_a_fresh_one`). An engine that was not opened to watch is opened
    /// anew itself.
    ///
    /// # Errors
    /// As [`Engine::open`]; the engine is as it was then.
    pub fn update(&mut self, changes: &Changes) -> Result<bool, Error> {
        let before = &self.snapshot;
        let (listing, cells) = match &self.texts {
            Some((listing, cells)) if !concern_settings(changes) => (listing, cells),
            Some(_) | None => {
                *self = Engine::load(&before.root, Some(before.findings.clone().unwrap_or_default()))?;
                return Ok(true);
            }
        };
        let listed = match are_of_known_files(changes, cells) && listing.problems.is_empty() {
            true => listing.clone(),
            false => disk::list(&before.root, &before.settings),
        };
        let read = cells.read_again(&before.root, &before.settings, &listed, changes);
        // A file that is gone cannot be read; then the folders tell more.
        let (listed, read) = match read.are_all_there(cells) {
            true => (listed, read),
            false => {
                let listed = disk::list(&before.root, &before.settings);
                let read = cells.read_again(&before.root, &before.settings, &listed, changes);
                (listed, read)
            }
        };
        let is_changed = !read.are(cells);
        if is_changed {
            let (root, settings) = (before.root.clone(), before.settings.clone());
            let file = before.settings_file.clone();
            self.snapshot = Arc::new(snapshot(root, settings, file, read.clone(), Some(before)));
        }
        self.texts = Some((listed, read));
        Ok(is_changed)
    }
}

/// Whether the settings themselves may have changed; they may be spread over several files.
fn concern_settings(changes: &Changes) -> bool {
    match changes {
        Changes::Everything => true,
        Changes::Paths(paths) => paths.iter().any(|path| path.ends_with(".toml")),
    }
}

/// Whether nothing but texts that were read before may have changed.
fn are_of_known_files(changes: &Changes, cells: &Cells) -> bool {
    let documents = cells.documents.iter().map(|(_, document)| &*document.file.path);
    let catalogs = cells.catalogs.iter().map(|(_, cell)| &*cell.file().path);
    let records = cells.records.iter().map(|(_, cell)| &*cell.file().path);
    let known: HashSet<&str> = documents.chain(catalogs).chain(records).collect();
    match changes {
        Changes::Everything => false,
        Changes::Paths(paths) => paths.iter().all(|path| known.contains(path.as_str())),
    }
}

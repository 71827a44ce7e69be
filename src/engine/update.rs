//! From one snapshot to the next, when files have changed.

use super::cells::Cells;
use super::load::{Engine, Error, noted, snapshot};
use crate::disk::{self, Changes};
use crate::formats::shipped::SHIPPED;
use std::collections::HashSet;
use std::sync::Arc;

impl Engine {
    /// Reads again what has changed; whether any text is another one afterwards.
    ///
    /// What has not changed is shared with the snapshot before, so that only tables with a changed text are
    /// checked again. The answers are those of an engine that was opened anew
    /// (`an_engine_after_any_edits_answers_as_a_fresh_one`). An engine that was not opened to watch stays as
    /// it is.
    ///
    /// # Errors
    /// As [`Engine::open`]; the engine is as it was then.
    pub fn update(&mut self, changes: &Changes) -> Result<bool, Error> {
        let before = &self.snapshot;
        let Some(texts) = &self.texts else {
            return Ok(false);
        };
        if concern_settings(changes) {
            // Other settings find other things.
            *self = Engine::open_to_watch(&texts.project)?;
            return Ok(true);
        }
        let (root, cells) = (&before.root, &texts.cells);
        let mut listing = match are_of_known_files(changes, cells) && texts.listing.problems.is_empty() {
            true => texts.listing.clone(),
            false => disk::list(root, &texts.settings),
        };
        let mut read = cells.read_again(root, &texts.settings, &listing, changes);
        // A file that is gone cannot be read; then the folders tell more.
        if !read.are_all_there(cells) {
            listing = disk::list(root, &texts.settings);
            read = cells.read_again(root, &texts.settings, &listing, changes);
        }
        let is_changed = !read.are(cells) || listing.unlisted != texts.listing.unlisted;
        if is_changed {
            let settings = noted(texts.settings.clone(), &listing);
            let files = (before.settings_file.clone(), before.project_files.clone());
            let next = snapshot(root.clone(), settings, files, read.clone(), Some(before));
            self.snapshot = Arc::new(next);
        }
        if let Some(texts) = &mut self.texts {
            (texts.listing, texts.cells) = (listing, read);
        }
        Ok(is_changed)
    }
}

/// Whether the settings themselves may have changed; they may be spread over several files.
fn concern_settings(changes: &Changes) -> bool {
    match changes {
        Changes::Everything => true,
        Changes::Paths(paths) => paths
            .iter()
            .any(|path| path.ends_with(".toml") || path == SHIPPED),
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

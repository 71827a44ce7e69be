//! Waiting for changes of a project's files.

use super::Error;
use super::paths::below;
use crate::model::Settings;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// An editor's save is several events; what follows within this time belongs to them.
const PAUSE: Duration = Duration::from_millis(5);

/// A process that never stops writing must not keep the answer back: after so many events it comes.
const MOST_EVENTS: usize = 10_000;

/// What has changed below a project's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// These files, and everything in these folders; paths below the root, with `/` between their parts.
    Paths(BTreeSet<String>),
    /// Nobody knows: the system has lost count.
    Everything,
}

impl Changes {
    /// Whether the file at `path` may have changed.
    pub fn touch(&self, path: &str) -> bool {
        let Changes::Paths(paths) = self else {
            return true;
        };
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        paths.contains(path) || folders.into_iter().any(|folder| paths.contains(folder))
    }
}

/// Watches the folders of a project.
#[derive(Debug)]
pub struct Watcher {
    root: PathBuf,
    watcher: RecommendedWatcher,
    watched: BTreeSet<PathBuf>,
    events: Receiver<notify::Result<Event>>,
}

impl Watcher {
    /// Watches the folders that the patterns of `settings` stand for, and the settings.
    ///
    /// # Errors
    /// `Watch` if the system cannot do that.
    pub fn new(root: &Path, settings: &Settings) -> Result<Watcher, Error> {
        let (sender, events) = channel();
        // Nobody listens any more only when the watcher itself is going.
        let send = move |event| drop(sender.send(event));
        let mut watcher = Watcher {
            root: root.to_owned(),
            watcher: notify::recommended_watcher(send).map_err(|error| failed(root, error))?,
            watched: BTreeSet::new(),
            events,
        };
        watcher.watch(settings)?;
        Ok(watcher)
    }

    /// Watches folders that are new, and those of new settings.
    ///
    /// # Errors
    /// `Watch` if the system cannot do that.
    pub fn watch(&mut self, settings: &Settings) -> Result<(), Error> {
        let files = &settings.files;
        let catalogs = files.catalogs.iter();
        let catalogs = catalogs.flat_map(|catalogs| [Some(&catalogs.path), catalogs.reference.as_ref()]);
        let patterns = files.source_texts.iter().chain(catalogs.flatten());
        let folders: BTreeSet<PathBuf> = patterns
            .chain([&files.provenance])
            .map(|pattern| self.root.join(pattern.base()))
            .collect();
        // Of the root itself only the settings and new folders matter, unless a pattern starts there.
        let is_whole = folders.contains(&self.root) || folders.contains(&self.root.join(""));
        let mode = if is_whole {
            RecursiveMode::Recursive
        } else {
            RecursiveMode::NonRecursive
        };
        self.add(&self.root.clone(), mode)?;
        for folder in folders {
            if is_whole || !folder.is_dir() {
                continue;
            }
            self.add(&folder, RecursiveMode::Recursive)?;
        }
        Ok(())
    }

    fn add(&mut self, folder: &Path, mode: RecursiveMode) -> Result<(), Error> {
        if self.watched.insert(folder.to_owned()) {
            let added = self.watcher.watch(folder, mode);
            added.map_err(|error| failed(folder, error))?;
        }
        Ok(())
    }

    /// Waits until something changes, and until it has changed.
    ///
    /// # Errors
    /// `Watch` if the system no longer tells.
    pub fn wait(&mut self) -> Result<Changes, Error> {
        let mut paths = BTreeSet::new();
        let mut is_everything = false;
        let mut events = 0;
        loop {
            let next = if paths.is_empty() && !is_everything {
                self.events.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else if events >= MOST_EVENTS {
                Err(RecvTimeoutError::Timeout)
            } else {
                self.events.recv_timeout(PAUSE)
            };
            events += 1;
            match next {
                Ok(Ok(event)) => {
                    is_everything |= event.need_rescan();
                    // Reading a file is an event too.
                    if !matches!(event.kind, EventKind::Access(_)) {
                        // A folder that goes takes its watch with it.
                        self.watched.retain(|folder| !event.paths.contains(folder));
                        let below = event.paths.iter().map(|path| below(&self.root, path));
                        paths.extend(below.filter(|path| !is_of_tools(path)));
                    }
                }
                Ok(Err(error)) => return Err(failed(&self.root, error)),
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(failed(&self.root, notify::Error::generic("closed")));
                }
                Err(RecvTimeoutError::Timeout) => {
                    return Ok(match is_everything {
                        true => Changes::Everything,
                        false => Changes::Paths(paths),
                    });
                }
            }
        }
    }
}

fn failed(folder: &Path, error: notify::Error) -> Error {
    Error::Watch {
        path: folder.to_owned(),
        source: Box::new(error),
    }
}

/// Whether a path is of no concern to any project: it is in the folder of git or of a build.
fn is_of_tools(path: &str) -> bool {
    path.split('/')
        .any(|part| part == ".git" || part == "node_modules")
        || path.starts_with("target/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_a_folder_touches_what_is_in_it() {
        let changes = Changes::Paths(["fr/a.ftl".to_owned(), "de".to_owned()].into());
        for (path, touched) in [
            ("fr/a.ftl", true),
            ("de/x/b.ftl", true),
            ("fr/b.ftl", false),
            ("deb/c.ftl", false),
        ] {
            assert_eq!(changes.touch(path), touched, "{path}");
        }
        assert!(Changes::Everything.touch("fr/b.ftl"));
    }
}

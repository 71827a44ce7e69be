//! Writing a change set.

use super::Error;
use super::lock::Lock;
use super::paths::{real_root, resolve};
use super::stage::{BeforeStep, Stage, flush_folder};
use crate::model::{ChangeSet, FileChange};
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Writes what a change set plans, below `root`.
///
/// One run writes at a time (`.diglot/lock`; another one is waited for). Every file must still be what it
/// was planned on. All new contents are on the disk, beside the old ones, before the first file changes;
/// then each takes its place at once. Files that would not change are not touched.
///
/// # Errors
/// Every variant of `Error` but `OutputFolder`. If an error comes from a rename or a removal, files before
/// it in the change set are new already, the others as they were; after any other error nothing has changed.
pub fn write(root: &Path, changes: &ChangeSet) -> Result<(), Error> {
    write_watched(root, changes, &mut |_, _| ())
}

/// The same; `watch` is told how many of the new contents are on the disk.
///
/// # Errors
/// As [`write()`].
pub fn write_watched(
    root: &Path,
    changes: &ChangeSet,
    watch: &mut dyn FnMut(usize, usize),
) -> Result<(), Error> {
    write_in_steps(root, changes, watch, &mut || Ok(()))
}

pub(super) fn write_in_steps(
    root: &Path,
    changes: &ChangeSet,
    watch: &mut dyn FnMut(usize, usize),
    before: BeforeStep,
) -> Result<(), Error> {
    let is_change = |change: &&FileChange| change.before.as_deref() != change.after.as_deref();
    let changes: Vec<&FileChange> = changes.files.iter().filter(is_change).collect();
    if changes.is_empty() {
        return Ok(());
    }
    let real_root = real_root(root)?;
    // Looked at before the lock is made, which needs a writable folder itself.
    for change in &changes {
        target_of(&real_root, change)?;
    }
    let _lock = Lock::take(&real_root)?;

    let mut targets: BTreeMap<PathBuf, &FileChange> = BTreeMap::new();
    let mut stage = Stage::new();
    let mut removals = Vec::new();
    for (done, &change) in changes.iter().enumerate() {
        watch(done, changes.len());
        let target = target_of(&real_root, change)?;
        let Some(after) = &change.after else {
            removals.push(real_root.join(&*change.path));
            continue;
        };
        match targets.get(&target) {
            Some(other) if other.after == change.after => continue,
            Some(other) => {
                return Err(Error::SameFile {
                    path: PathBuf::from(&*other.path),
                    other: PathBuf::from(&*change.path),
                });
            }
            None => {}
        }
        stage.add(target.clone(), after.as_bytes(), &mut *before)?;
        targets.insert(target, change);
    }
    stage.commit(&mut *before)?;
    // Last, so that a text that moves is never nowhere.
    for path in removals {
        let removed = before().and_then(|()| fs::remove_file(&path));
        removed.map_err(|source| Error::Remove {
            path: path.clone(),
            source,
        })?;
        path.parent().into_iter().for_each(flush_folder);
    }
    Ok(())
}

/// Where a change goes, if the file there is still what the change was planned on and may be written.
fn target_of(real_root: &Path, change: &FileChange) -> Result<PathBuf, Error> {
    let path = || PathBuf::from(&*change.path);
    let target = resolve(real_root, &change.path)?;
    match &change.before {
        Some(planned_on) => match fs::read(&target) {
            Ok(bytes) if bytes == planned_on.as_bytes() => {}
            Ok(_) => return Err(Error::Changed { path: path() }),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(Error::Changed { path: path() });
            }
            Err(source) => {
                return Err(Error::Read { path: path(), source });
            }
        },
        None if fs::symlink_metadata(&target).is_ok() => {
            return Err(Error::Exists { path: path() });
        }
        None => {}
    }
    if is_read_only(&target) {
        return Err(Error::ReadOnly { path: path() });
    }
    let folder = target.ancestors().skip(1).find(|folder| folder.exists());
    if let Some(folder) = folder
        && is_read_only(folder)
    {
        let shown = folder.strip_prefix(real_root).unwrap_or(folder);
        return Err(Error::ReadOnly {
            path: if shown.as_os_str().is_empty() {
                folder.to_owned()
            } else {
                shown.to_owned()
            },
        });
    }
    Ok(target)
}

/// Whether nobody may write a file or folder; `false` if it does not exist.
fn is_read_only(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.permissions().readonly())
}

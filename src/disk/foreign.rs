//! Files in the output folder that no build has made: they are carried over from one build to the next.

use super::Error;
use super::listed::listed;
use super::paths::below;
use super::stage::PREFIX;
use crate::model::{MANIFEST, SIGNATURE};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Puts all that is in `old` and is not `ours` into `new`, where the build is, and leaves it in `old` too.
///
/// # Errors
/// `Exists` if the build has a file or a folder in its place, and what the disk says.
pub(super) fn carry(
    old: &Path,
    new: &Path,
    ours: &BTreeSet<String>,
    before: &dyn Fn() -> io::Result<()>,
) -> Result<(), Error> {
    let mut folders = Vec::new();
    for entry in entries(old) {
        let path = below(old, entry.path());
        if ours.contains(&path) || path == MANIFEST {
            continue;
        }
        let to = new.join(&path);
        let failed = |source| Error::Write {
            path: to.clone(),
            source,
        };
        let is_there = fs::symlink_metadata(&to);
        if entry.file_type().is_dir() {
            match is_there {
                Ok(there) if there.is_dir() => {}
                Ok(_) => {
                    return Err(Error::Exists {
                        path: entry.into_path(),
                    });
                }
                // A folder in which only files of an earlier build were goes with them.
                Err(_) if is_left_empty(entry.path(), old, ours) => continue,
                Err(_) => {
                    before().map_err(failed)?;
                    fs::create_dir_all(&to).map_err(failed)?;
                }
            }
            folders.push((entry.into_path(), to));
            continue;
        }
        if is_there.is_ok() {
            return Err(Error::Exists {
                path: entry.into_path(),
            });
        }
        before().map_err(failed)?;
        copy(&entry, &to).map_err(failed)?;
    }
    // Once all is in them: one may be closed to its writer.
    for (from, to) in folders.iter().rev() {
        copy_folder_rights(from, to);
    }
    Ok(())
}

/// Whether a folder of the output folder held files of an earlier build, and nothing else.
fn is_left_empty(folder: &Path, output: &Path, ours: &BTreeSet<String>) -> bool {
    let mut files = entries(folder)
        .filter(|entry| !entry.file_type().is_dir())
        .peekable();
    files.peek().is_some() && files.all(|entry| ours.contains(&below(output, entry.path())))
}

/// All below a folder but temporary files of diglot, in the order of their names; links are not followed.
fn entries(folder: &Path) -> impl Iterator<Item = DirEntry> {
    let is_temporary = |entry: &DirEntry| entry.file_name().to_string_lossy().starts_with(PREFIX);
    WalkDir::new(folder)
        .min_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(move |entry| !is_temporary(entry))
        .filter_map(Result::ok)
}

/// Gives a file a second place: by a link where the file system has them, so that it is the same file.
fn copy(entry: &DirEntry, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    #[cfg(unix)]
    if entry.file_type().is_symlink() {
        return std::os::unix::fs::symlink(fs::read_link(entry.path())?, to);
    }
    link_or_copy(entry.path(), to)
}

/// A second name for a file; where there are no such links, a copy.
pub(super) fn link_or_copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::hard_link(from, to).or_else(|_| fs::copy(from, to).map(|_| ()))
}

/// Gives a new folder the permissions of the old one and, where that is allowed, its owner.
pub(super) fn copy_folder_rights(from: &Path, to: &Path) {
    let Ok(old) = fs::metadata(from) else {
        return;
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let is_other = |own: fs::Metadata| (own.uid(), own.gid()) != (old.uid(), old.gid());
        if fs::metadata(to).is_ok_and(is_other) {
            // Only the superuser may; for everybody else the new folder is the writer's own.
            let _ = std::os::unix::fs::chown(to, Some(old.uid()), Some(old.gid()));
        }
    }
    // A folder that is less open than it was can be opened again; the build is whole all the same.
    let _ = fs::set_permissions(to, old.permissions());
}

/// Removes a folder that was the output folder before `output` took its place.
///
/// What no build has made and has come or changed since it was carried over goes to `output`.
///
/// # Errors
/// `Remove` and `Write` with what the disk says; the next build goes on with it.
pub(super) fn retire(old: &Path, output: &Path, before: &dyn Fn() -> io::Result<()>) -> Result<(), Error> {
    let manifest = old.join(MANIFEST);
    let ours: BTreeSet<String> = listed(&manifest).into_iter().map(|file| file.path).collect();
    let failed = |path: &Path| {
        let path = path.to_owned();
        |source| Error::Remove { path, source }
    };
    let files: Vec<PathBuf> = entries(old)
        .filter(|entry| !entry.file_type().is_dir())
        .map(DirEntry::into_path)
        .filter(|path| *path != manifest)
        .collect();
    for path in files {
        before().map_err(failed(&path))?;
        let name = below(old, &path);
        let place = output.join(&name);
        // The signature is carried over where it is still of any use.
        if ours.contains(&name) || name == SIGNATURE || is_one(&path, &place) {
            fs::remove_file(&path).map_err(failed(&path))?;
        } else {
            move_to(&path, &place).map_err(|source| Error::Write { path: place, source })?;
        }
    }
    // The manifest last: until then it says whose the files are.
    before().map_err(failed(old))?;
    fs::remove_dir_all(old).map_err(failed(old))
}

fn move_to(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::rename(from, to)
}

/// Whether two paths are one file, or links that say the same.
#[cfg(unix)]
fn is_one(path: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(one), Ok(two)) = (fs::symlink_metadata(path), fs::symlink_metadata(other)) else {
        return false;
    };
    let is_same_link =
        || one.is_symlink() && two.is_symlink() && fs::read_link(path).ok() == fs::read_link(other).ok();
    (one.dev(), one.ino()) == (two.dev(), two.ino()) || is_same_link()
}

/// Whether two paths are one file: folders do not change places here, so nobody asks.
#[cfg(not(unix))]
fn is_one(_path: &Path, _other: &Path) -> bool {
    false
}

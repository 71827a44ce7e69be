//! Paths below the project's root, and where they really lead.

use super::Error;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// The path of `full` below `root` with `/` between its parts; characters that are no Unicode show as U+FFFD.
pub(super) fn below(root: &Path, full: &Path) -> String {
    let path = full.strip_prefix(root).unwrap_or(full);
    let parts = path.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

/// The path below `root` of the file that `path` really is, links resolved; `path` itself if it is none or
/// leads out of `root`.
pub fn real_path(root: &Path, path: &str) -> String {
    let real = fs::canonicalize(root.join(path)).ok();
    let inside = real.and_then(|real| {
        let root = fs::canonicalize(root).ok()?;
        real.starts_with(&root).then(|| below(&root, &real))
    });
    inside.unwrap_or_else(|| path.to_owned())
}

/// The path below `root` of a file that need not exist, links resolved; `None` if it is elsewhere.
pub fn path_inside(root: &Path, full: &Path) -> Option<String> {
    let root = fs::canonicalize(root).ok()?;
    let there = real_goal(full);
    there.strip_prefix(&root).ok()?;
    Some(below(&root, &there))
}

/// Where a file really is or will be that need not exist, links resolved as far as there are any.
pub fn real_goal(full: &Path) -> PathBuf {
    let real = full.ancestors().find_map(|ancestor| {
        let real = fs::canonicalize(ancestor).ok()?;
        Some(real.join(full.strip_prefix(ancestor).ok()?))
    });
    real.unwrap_or_else(|| full.to_owned())
}

/// The root with its own links resolved.
pub(super) fn real_root(root: &Path) -> Result<PathBuf, Error> {
    fs::canonicalize(root).map_err(|source| Error::Read {
        path: root.to_owned(),
        source,
    })
}

/// Where the file at `path` below `real_root` really is or will be, links resolved.
///
/// # Errors
/// `Outside` if the path leads out of `real_root`; `Write` if it cannot be followed.
pub(super) fn resolve(real_root: &Path, path: &str) -> Result<PathBuf, Error> {
    let outside = || Error::Outside {
        path: PathBuf::from(path),
    };
    let is_plain = |part: Component| matches!(part, Component::Normal(_));
    if path.is_empty() || !Path::new(path).components().all(is_plain) {
        return Err(outside());
    }
    let full = real_root.join(path);
    let mut missing = Vec::new();
    for ancestor in full.ancestors() {
        match fs::symlink_metadata(ancestor) {
            Ok(_) => {
                let real = fs::canonicalize(ancestor).map_err(|source| Error::Write {
                    path: ancestor.to_owned(),
                    source,
                })?;
                if !real.starts_with(real_root) {
                    return Err(outside());
                }
                missing.reverse();
                return Ok(missing.into_iter().fold(real, |path, part| path.join(part)));
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                missing.extend(ancestor.file_name());
            }
            Err(source) => {
                return Err(Error::Write { path: full, source });
            }
        }
    }
    Err(outside())
}

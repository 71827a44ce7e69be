//! Writing a bundle.

use super::Error;
use super::lock::Lock;
use super::paths::{below, real_root, resolve};
use super::stage::{BeforeStep, Flush, Stage};
use crate::model::{Bundle, BundleFile};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const MANIFEST: &str = "manifest.json";

/// What `write_bundle` did, in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or differ from those of the earlier build.
    pub written: usize,
    /// Files that were not touched.
    pub unchanged: usize,
    /// Files of an earlier build that are no longer in the bundle.
    pub removed: usize,
}

/// Writes a bundle to `folder`, a path below `root`.
///
/// Only files that differ are written. Files that the `manifest.json` of an earlier build lists and that are
/// no longer in the bundle are removed; all others stay.
///
/// # Errors
/// `OutputFolder` if the folder is the root, lies outside, or holds the project's texts; `Exists` if a file
/// would be overwritten that no earlier build has made; and what the disk says. Nothing is written in these
/// cases, except after a rename or a removal that failed.
pub fn write_bundle(root: &Path, folder: &str, bundle: &Bundle) -> Result<Written, Error> {
    write_bundle_in_steps(root, folder, bundle, &mut || Ok(()))
}

pub(super) fn write_bundle_in_steps(
    root: &Path,
    folder: &str,
    bundle: &Bundle,
    before: BeforeStep,
) -> Result<Written, Error> {
    let real_root = real_root(root)?;
    let output = output_folder(&real_root, folder)?;
    let earlier = listed_in_manifest(&output);
    refuse_texts(&output, folder, &earlier)?;
    let _lock = Lock::take(&real_root)?;

    let mut written = Written::default();
    let mut stage = Stage::new(Flush::Later);
    // The manifest first: of a killed build the next one knows every file.
    let (manifest, files): (Vec<&BundleFile>, Vec<&BundleFile>) =
        bundle.files.iter().partition(|file| file.path == MANIFEST);
    for file in manifest.into_iter().chain(files) {
        let target = target_in(&real_root, folder, &file.path)?;
        match fs::read(&target) {
            Ok(bytes) if bytes == file.bytes => {
                written.unchanged += 1;
                continue;
            }
            _ => written.written += 1,
        }
        let is_there = fs::symlink_metadata(&target).is_ok();
        if is_there && !earlier.contains(&file.path) && file.path != MANIFEST {
            return Err(Error::Exists {
                path: PathBuf::from(below(&real_root, &target)),
            });
        }
        stage.add(target, &file.bytes, &mut *before)?;
    }
    let planned: BTreeSet<&str> = bundle.files.iter().map(|file| file.path.as_str()).collect();
    for path in earlier.iter().filter(|path| !planned.contains(path.as_str())) {
        before().map_err(|source| Error::Remove {
            path: output.join(path),
            source,
        })?;
        written.removed += usize::from(remove(&real_root, folder, &output, path)?);
    }
    stage.commit(before)?;
    Ok(written)
}

/// The output folder, links resolved.
fn output_folder(real_root: &Path, folder: &str) -> Result<PathBuf, Error> {
    let refused = || Error::OutputFolder {
        path: PathBuf::from(folder),
    };
    let output = resolve(real_root, folder).map_err(|error| match error {
        Error::Outside { .. } => refused(),
        other => other,
    })?;
    let first = folder.split(['/', '\\']).next().unwrap_or_default();
    let is_of_texts = ["source-texts", "locales", ".diglot", ".git"].contains(&first);
    if output == real_root || is_of_texts || output.is_file() {
        return Err(refused());
    }
    Ok(output)
}

/// Refuses a folder that holds texts of a project which no build has put there.
fn refuse_texts(output: &Path, folder: &str, earlier: &BTreeSet<String>) -> Result<(), Error> {
    for name in ["source-texts", "locales", ".diglot", "diglot.toml"] {
        let is_made = earlier.iter().any(|path| path.split('/').next() == Some(name));
        if !is_made && output.join(name).exists() {
            return Err(Error::OutputFolder {
                path: PathBuf::from(folder),
            });
        }
    }
    Ok(())
}

fn target_in(real_root: &Path, folder: &str, path: &str) -> Result<PathBuf, Error> {
    resolve(real_root, &format!("{folder}/{path}"))
}

/// The paths that the manifest of an earlier build lists; none if it cannot be understood.
fn listed_in_manifest(output: &Path) -> BTreeSet<String> {
    let manifest = fs::read(output.join(MANIFEST)).unwrap_or_default();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap_or_default();
    let files = manifest.get("files").and_then(|files| files.as_array());
    let paths = files
        .into_iter()
        .flatten()
        .filter_map(|file| file.get("path")?.as_str());
    paths.map(str::to_owned).collect()
}

/// Removes a file of an earlier build and the folders that it leaves empty; whether it was there.
fn remove(real_root: &Path, folder: &str, output: &Path, path: &str) -> Result<bool, Error> {
    // A manifest that lists paths outside the folder was not written by a build.
    let Ok(target) = target_in(real_root, folder, path) else {
        return Ok(false);
    };
    let is_inside = target.starts_with(output) && target != output;
    if !is_inside || path == MANIFEST || !target.is_file() {
        return Ok(false);
    }
    fs::remove_file(&target).map_err(|source| Error::Remove {
        path: target.clone(),
        source,
    })?;
    let folders = target.ancestors().skip(1);
    for folder in folders.take_while(|folder| *folder != output) {
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(true)
}

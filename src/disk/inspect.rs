//! The files of a bundle that somebody has, held against their digests.

use super::Error;
use super::bundle::{is_plain, sha256};
use super::paths::below;
use crate::model::{Digest, Fault, MANIFEST, SIGNATURE};
use crate::text::hexadecimal;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{self, File};
use std::io::{BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Opens the manifest of the bundle in `folder`.
///
/// # Errors
/// `Read` if there is none; `NotAFile` for a folder or a link.
pub fn open_manifest(folder: &Path) -> Result<impl Read, Error> {
    let path = folder.join(MANIFEST);
    let failed = |source| Error::Read {
        path: path.clone(),
        source,
    };
    if !fs::symlink_metadata(&path).map_err(failed)?.is_file() {
        return Err(Error::NotAFile { path });
    }
    Ok(BufReader::new(File::open(&path).map_err(failed)?))
}

/// In what the files in `folder` are not those of `digests`, sorted.
///
/// Files are read in pieces and no link is followed: neither a path of the manifest nor a link in the folder leads
/// anywhere else.
///
/// # Errors
/// `Read` if a file that is there cannot be read.
pub fn inspect(folder: &Path, digests: &[Digest]) -> Result<Vec<Fault>, Error> {
    let mut faults = Vec::new();
    let mut listed: BTreeSet<&str> = BTreeSet::new();
    let mut by_bytes: HashMap<&[u8; 32], &str> = HashMap::new();
    let mut changed: BTreeMap<&str, (&Digest, [u8; 32])> = BTreeMap::new();
    for digest in digests {
        let path = || digest.path.clone();
        by_bytes.entry(&digest.sha256).or_insert(&digest.path);
        if !listed.insert(&digest.path) {
            faults.push(Fault::Twice { path: path() });
            continue;
        }
        match place(folder, &digest.path) {
            Place::File(place) => {
                let found = sha256(&place).map_err(|source| Error::Read { path: place, source })?;
                if found != digest.sha256 {
                    changed.insert(&digest.path, (digest, found));
                }
            }
            Place::Nothing => faults.push(Fault::Missing { path: path() }),
            Place::Elsewhere => faults.push(Fault::Unsafe { path: path() }),
        }
    }
    for (path, (digest, found)) in changed {
        let path = path.to_owned();
        faults.push(match by_bytes.get(&found) {
            Some(other) => Fault::Swapped {
                path,
                other: (*other).to_owned(),
            },
            None => Fault::Changed {
                path,
                was: hexadecimal(&digest.sha256),
                is: hexadecimal(&found),
            },
        });
    }
    for entry in WalkDir::new(folder).min_depth(1) {
        let entry = entry.map_err(|error| Error::Read {
            path: error.path().unwrap_or(folder).to_owned(),
            source: error.into(),
        })?;
        let path = below(folder, entry.path());
        let is_known = listed.contains(path.as_str()) || path == MANIFEST || path == SIGNATURE;
        if !entry.file_type().is_dir() && !is_known {
            faults.push(Fault::Unlisted { path });
        }
    }
    faults.sort();
    Ok(faults)
}

/// What stands in the place of a file of a bundle.
enum Place {
    File(PathBuf),
    Nothing,
    /// A link, or a path that leads elsewhere.
    Elsewhere,
}

fn place(folder: &Path, path: &str) -> Place {
    if !is_plain(path) {
        return Place::Elsewhere;
    }
    let mut place = folder.to_owned();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        match fs::symlink_metadata(&place) {
            Ok(there) if there.is_dir() && parts.peek().is_some() => {}
            Ok(there) if there.is_file() && parts.peek().is_none() => return Place::File(place),
            Ok(there) if there.is_dir() || there.is_file() => return Place::Nothing,
            Ok(_) => return Place::Elsewhere,
            Err(error) if error.kind() == ErrorKind::NotFound => return Place::Nothing,
            Err(_) => return Place::Elsewhere,
        }
    }
    Place::Nothing
}

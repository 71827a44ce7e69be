//! Writing a bundle: the new one is put together beside the old one and takes its place as a whole.
//!
//! - Readers of the output folder see the old build or the new one, never some files of each, wherever two folders can
//!   change places by one call (Linux and macOS, unless the folder is a mount point)
//!   (`a_build_killed_at_any_step_leaves_the_old_build_or_the_new_one`). Elsewhere each file is old or new, and
//!   [`Written::in_steps`] says so.
//! - What no build has made stays where it is (`foreign_files_outlive_every_kind_of_build`).
//! - A file whose bytes are as before is the same file as before: nothing is written.

use super::Error;
use super::foreign::{carry, copy_folder_rights, link_or_copy, retire};
use super::interrupt;
use super::listed::listed;
use super::lock::Lock;
use super::paths::{below, real_goal, real_root, resolve};
use super::stage::{PREFIX, copy_rights};
use super::swap::{exchange, identity, is_one_file_system};
use crate::model::{Bundle, BundleFile, Digest, MANIFEST, SIGNATURE};
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What writing a bundle did, in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or differ from those of the earlier build.
    pub written: usize,
    /// Files that were not touched.
    pub unchanged: usize,
    /// Files of an earlier build that are no longer in the bundle.
    pub removed: usize,
    /// Whether the files took their places one after the other, so that a reader may have seen some of each build.
    pub in_steps: bool,
}

/// A bundle that is being written, on any number of threads; dropping it leaves all as it was.
pub struct BundleWriter<'b> {
    real_root: PathBuf,
    output: PathBuf,
    /// Holds the lock and the new folder.
    stand: PathBuf,
    /// The new folder.
    tree: PathBuf,
    earlier: BTreeMap<String, Digest>,
    state: Mutex<State>,
    before: BeforeStep<'b>,
    /// Folders above the output folder that were made for it.
    made: Vec<PathBuf>,
    /// Whether to try to let the folders change places.
    swaps: bool,
    _lock: Lock,
}

/// Called before each step that touches the disk; a test fails or ends the process there.
pub(super) type BeforeStep<'b> = &'b (dyn Fn() -> io::Result<()> + Sync);

#[derive(Default)]
struct State {
    written: Written,
    planned: BTreeSet<String>,
    manifest: Option<BufWriter<File>>,
}

/// The mark in the stand that says which folder is the new one.
const NEW: &str = "new";

/// Writes a bundle to `folder`, a path below `root`.
///
/// # Errors
/// As [`BundleWriter`].
pub fn write_bundle(root: &Path, folder: &str, bundle: &Bundle) -> Result<Written, Error> {
    write_bundle_in_steps(root, folder, bundle, true, &|| Ok(()))
}

pub(super) fn write_bundle_in_steps(
    root: &Path,
    folder: &str,
    bundle: &Bundle,
    swaps: bool,
    before: BeforeStep,
) -> Result<Written, Error> {
    let mut writer = BundleWriter::begin_in_steps(root, folder, before)?;
    writer.swaps = swaps;
    for file in &bundle.files {
        match file.path == MANIFEST {
            true => writer.append_manifest(&file.bytes)?,
            false => writer.put(file)?,
        }
    }
    writer.finish()
}

impl BundleWriter<'static> {
    /// Begins to write a bundle to `folder`, a path below `root`. Another build of the same folder is waited for.
    ///
    /// # Errors
    /// `OutputFolder` if the folder is the root, lies outside, or holds the project's texts; `Locked`; and what the
    /// disk says. Nothing is written to the folder in these cases.
    pub fn begin(root: &Path, folder: &str) -> Result<BundleWriter<'static>, Error> {
        BundleWriter::begin_in_steps(root, folder, &|| Ok(()))
    }
}

impl<'b> BundleWriter<'b> {
    fn begin_in_steps(root: &Path, folder: &str, before: BeforeStep<'b>) -> Result<BundleWriter<'b>, Error> {
        let real_root = real_root(root)?;
        let output = output_folder(&real_root, folder)?;
        let files = listed(&output.join(MANIFEST)).into_iter();
        let earlier: BTreeMap<String, Digest> = files.map(|file| (file.path.clone(), file)).collect();
        refuse_texts(&output, folder, &earlier)?;
        let above = output.parent().unwrap_or(&real_root);
        let made = make_folders(above, before)?;
        let stand = stand(&output, above);
        let lock = Lock::take_in(&stand)?;
        let tree = stand.join("tree");
        let writer = BundleWriter {
            output,
            tree,
            earlier,
            state: Mutex::default(),
            before,
            made,
            swaps: true,
            _lock: lock,
            real_root,
            stand,
        };
        writer.sweep()?;
        let failed = |source| Error::Write {
            path: writer.tree.clone(),
            source,
        };
        before().map_err(failed)?;
        fs::create_dir(&writer.tree).map_err(failed)?;
        before().map_err(failed)?;
        fs::write(writer.stand.join(NEW), identity(&writer.tree)).map_err(failed)?;
        Ok(writer)
    }

    /// What the manifest of the earlier build says of its files.
    pub fn earlier(&self) -> impl Iterator<Item = &Digest> {
        self.earlier.values()
    }

    /// Takes a file of the bundle; of two at one path the last one counts.
    ///
    /// # Errors
    /// `Exists` if there is a file in its place that no build has made, `Outside` for a path that leads elsewhere,
    /// and what the disk says.
    pub fn put(&self, file: &BundleFile) -> Result<(), Error> {
        let place = self.place(&file.path)?;
        let is_same = fs::symlink_metadata(&place)
            .is_ok_and(|old| old.is_file() && old.len() == file.bytes.len() as u64)
            && fs::read(&place).is_ok_and(|bytes| bytes == file.bytes);
        if is_same {
            return self.link(&file.path, &place);
        }
        let is_there = fs::symlink_metadata(&place).is_ok();
        if is_there && !self.earlier.contains_key(&file.path) {
            return Err(self.exists(&place));
        }
        let to = self.tree.join(&file.path);
        self.step(&to, &|| {
            make_folder_of(&to)?;
            (self.before)()?;
            clear(&to)?;
            let mut made = File::create_new(&to)?;
            let (first, second) = file.bytes.split_at(file.bytes.len() / 2);
            made.write_all(first)?;
            (self.before)()?;
            made.write_all(second)?;
            match fs::symlink_metadata(&place) {
                Ok(old) if old.is_file() => copy_rights(&old, &made),
                _ => Ok(()),
            }
        })?;
        let mut state = self.state();
        state.written.written += 1;
        state.planned.insert(file.path.clone());
        Ok(())
    }

    /// Takes files of the earlier build as they are; `false`, with nothing done, if one is no longer what its digest
    /// says.
    ///
    /// # Errors
    /// As [`BundleWriter::put`].
    pub fn keep(&self, digests: &[&Digest]) -> Result<bool, Error> {
        for digest in digests {
            if !is_file_of(&self.place(&digest.path)?, digest) {
                return Ok(false);
            }
        }
        for digest in digests {
            self.link(&digest.path, &self.place(&digest.path)?)?;
        }
        Ok(true)
    }

    /// Adds to the end of the manifest.
    ///
    /// # Errors
    /// `Write`.
    pub fn append_manifest(&self, text: &[u8]) -> Result<(), Error> {
        let to = self.tree.join(MANIFEST);
        let mut state = self.state();
        let mut append = || {
            (self.before)()?;
            if state.manifest.is_none() {
                state.manifest = Some(BufWriter::new(File::create(&to)?));
            }
            match &mut state.manifest {
                Some(manifest) => manifest.write_all(text),
                None => Ok(()),
            }
        };
        append().map_err(|source| Error::Write { path: to, source })
    }

    /// Lets the bundle take the place of the earlier one. Files that the manifest of the earlier one lists and that are
    /// no longer in the bundle are gone then; all others stay.
    ///
    /// # Errors
    /// `Exists` if there is something in the place of a file or folder that no build has made, and what the disk
    /// says. All is as it was then, except after the removal of the old folder has failed.
    pub fn finish(self) -> Result<Written, Error> {
        let (mut written, planned) = self.close_manifest()?;
        let gone: Vec<&String> = self
            .earlier
            .keys()
            .filter(|path| !planned.contains(*path))
            .collect();
        let is_there = |path: &&String| is_plain(path) && self.output.join(path.as_str()).is_file();
        written.removed = gone.iter().copied().filter(is_there).count();
        let failed = |source| Error::Write {
            path: self.output.clone(),
            source,
        };
        if written.written == 0 && written.removed == 0 && self.output.is_dir() {
            return Ok(written);
        }
        if !self.output.is_dir() {
            self.step(&self.output, &|| fs::rename(&self.tree, &self.output))?;
            return Ok(written);
        }
        let mut ours: BTreeSet<String> = self.earlier.keys().cloned().collect();
        if !is_same_file(&self.output.join(MANIFEST), &self.tree.join(MANIFEST)) {
            // A signature of another manifest would say that somebody has tampered with this one.
            ours.insert(SIGNATURE.to_owned());
        }
        let is_beside = self.swaps && !self.stand.starts_with(&self.output);
        if is_beside {
            let known = ours.union(&planned).cloned().collect();
            carry(&self.output, &self.tree, &known, self.before).map_err(|error| match error {
                Error::Exists { path } => self.exists(&path),
                other => other,
            })?;
            copy_folder_rights(&self.output, &self.tree);
        }
        (self.before)().map_err(failed)?;
        if is_beside && exchange(&self.tree, &self.output).is_ok() {
            retire(&self.tree, &self.output, self.before)?;
        } else {
            self.take_places(&planned, &ours)?;
            written.in_steps = true;
        }
        Ok(written)
    }

    /// Lets each file take its place by itself, after those that are gone and the manifest first: so the manifest of a
    /// killed build tells the next one of every file.
    fn take_places(&self, planned: &BTreeSet<String>, ours: &BTreeSet<String>) -> Result<(), Error> {
        for path in ours.difference(planned).filter(|path| is_plain(path)) {
            let target = self.output.join(path.as_str());
            let failed = |source| Error::Remove {
                path: target.clone(),
                source,
            };
            if !target.is_file() || self.refuse_link(&target).is_err() {
                continue;
            }
            (self.before)().map_err(failed)?;
            fs::remove_file(&target).map_err(failed)?;
            let folders = target.ancestors().skip(1);
            for folder in folders.take_while(|folder| *folder != self.output) {
                if fs::remove_dir(folder).is_err() {
                    break;
                }
            }
        }
        for path in [MANIFEST].into_iter().chain(planned.iter().map(String::as_str)) {
            let (from, to) = (self.tree.join(path), self.output.join(path));
            if fs::symlink_metadata(&from).is_ok() {
                self.refuse_link(&to)?;
                self.step(&to, &|| {
                    make_folder_of(&to)?;
                    fs::rename(&from, &to)
                })?;
            }
        }
        Ok(())
    }

    /// What was written and planned, once the manifest is whole.
    fn close_manifest(&self) -> Result<(Written, BTreeSet<String>), Error> {
        let mut state = self.state();
        let (place, made) = (self.output.join(MANIFEST), self.tree.join(MANIFEST));
        if let Some(mut manifest) = state.manifest.take() {
            let flushed = (self.before)().and_then(|()| manifest.flush());
            flushed.map_err(|source| Error::Write {
                path: made.clone(),
                source,
            })?;
            match is_same_file(&place, &made) {
                true => state.written.unchanged += 1,
                false => state.written.written += 1,
            }
        }
        Ok((state.written, std::mem::take(&mut state.planned)))
    }

    /// Where a file of the bundle is in the output folder.
    fn place(&self, path: &str) -> Result<PathBuf, Error> {
        if !is_plain(path) || path == MANIFEST {
            return Err(Error::Outside {
                path: PathBuf::from(path),
            });
        }
        if interrupt::is_asked_to_end() {
            // Nothing is lost: the process ends as soon as what is half made is cleared away.
            return Err(Error::Write {
                path: PathBuf::from(path),
                source: ErrorKind::Interrupted.into(),
            });
        }
        Ok(self.output.join(path))
    }

    fn link(&self, path: &str, place: &Path) -> Result<(), Error> {
        let to = self.tree.join(path);
        self.step(&to, &|| {
            make_folder_of(&to)?;
            clear(&to)?;
            link_or_copy(place, &to)
        })?;
        let mut state = self.state();
        state.written.unchanged += 1;
        state.planned.insert(path.to_owned());
        Ok(())
    }

    fn exists(&self, place: &Path) -> Error {
        Error::Exists {
            path: PathBuf::from(below(&self.real_root, place)),
        }
    }

    /// Refuses a place that a link leads to another folder.
    fn refuse_link(&self, place: &Path) -> Result<(), Error> {
        match real_goal(place).starts_with(&self.output) {
            true => Ok(()),
            false => Err(Error::Outside {
                path: PathBuf::from(below(&self.real_root, place)),
            }),
        }
    }

    fn step(&self, path: &Path, act: &dyn Fn() -> io::Result<()>) -> Result<(), Error> {
        let done = (self.before)().and_then(|()| act());
        done.map_err(|source| Error::Write {
            path: path.to_owned(),
            source,
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Counts and names are whole even if a thread has panicked beside them.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Clears away what a killed build has left: a new folder that never came to its place, or an old one.
    fn sweep(&self) -> Result<(), Error> {
        if !self.tree.exists() {
            return Ok(());
        }
        let new = fs::read_to_string(self.stand.join(NEW)).unwrap_or_default();
        let is_old = !new.is_empty() && new != identity(&self.tree);
        if is_old {
            return retire(&self.tree, &self.output, self.before);
        }
        fs::remove_dir_all(&self.tree).map_err(|source| Error::Remove {
            path: self.tree.clone(),
            source,
        })
    }
}

impl Drop for BundleWriter<'_> {
    fn drop(&mut self) {
        // An old folder that could not be cleared away stays for the next build.
        let is_new = fs::read_to_string(self.stand.join(NEW)).is_ok_and(|new| new == identity(&self.tree));
        if is_new {
            let _ = fs::remove_dir_all(&self.tree);
        }
        if !self.tree.exists() {
            let _ = fs::remove_file(self.stand.join(NEW));
        }
        for folder in self.made.iter().rev() {
            // Fails, as it should, where the output folder is in it.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The folder beside the output folder in which the new one is put together; inside of it where nothing can be put
/// beside it.
fn stand(output: &Path, above: &Path) -> PathBuf {
    let name = output.file_name().unwrap_or_default().to_string_lossy();
    let is_writable = || tempfile::Builder::new().prefix(PREFIX).tempfile_in(above).is_ok();
    match !output.is_dir() || (is_one_file_system(output, above) && is_writable()) {
        true => above.join(format!("{PREFIX}{name}")),
        false => output.join(format!("{PREFIX}build")),
    }
}

/// Makes a folder and those above it; gives back those that were not there.
fn make_folders(folder: &Path, before: BeforeStep) -> Result<Vec<PathBuf>, Error> {
    let missing: Vec<PathBuf> = folder
        .ancestors()
        .take_while(|folder| !folder.exists())
        .map(Path::to_owned)
        .collect();
    let made = before().and_then(|()| fs::create_dir_all(folder));
    made.map_err(|source| Error::Write {
        path: folder.to_owned(),
        source,
    })?;
    Ok(missing.into_iter().rev().collect())
}

/// Makes room for a file that was planned before: it may be one file with that of the earlier build, which stays as it
/// is.
fn clear(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn make_folder_of(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)
}

/// Whether a path leads to a place below the folder that it is held to, as far as its parts say.
pub(super) fn is_plain(path: &str) -> bool {
    let mut parts = path.split('/');
    let is_foreign = |c: char| c == '\0' || (cfg!(windows) && matches!(c, '\\' | ':'));
    let is_part = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(is_foreign);
    parts.all(is_part) && Path::new(path).is_relative()
}

/// Whether the file has the length and the SHA-256 of `digest`; it is read in pieces.
pub(super) fn is_file_of(path: &Path, digest: &Digest) -> bool {
    let is_long =
        fs::symlink_metadata(path).is_ok_and(|there| there.is_file() && there.len() == digest.bytes);
    is_long && sha256(path).is_ok_and(|found| found == digest.sha256)
}

/// The SHA-256 of a file, which is read in pieces.
pub(super) fn sha256(path: &Path) -> io::Result<[u8; 32]> {
    let mut file = File::open(path)?;
    let mut digest = Sha256::new();
    let mut piece = [0; 16 * 1024];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(digest.finalize().into()),
            read => digest.update(&piece[..read]),
        }
    }
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    let length = |path: &Path| fs::metadata(path).map(|there| there.len()).ok();
    length(one).is_some() && length(one) == length(other) && sha256(one).ok() == sha256(other).ok()
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
fn refuse_texts(output: &Path, folder: &str, earlier: &BTreeMap<String, Digest>) -> Result<(), Error> {
    for name in ["source-texts", "locales", ".diglot", "diglot.toml"] {
        let is_made = earlier.keys().any(|path| path.split('/').next() == Some(name));
        if !is_made && output.join(name).exists() {
            return Err(Error::OutputFolder {
                path: PathBuf::from(folder),
            });
        }
    }
    Ok(())
}

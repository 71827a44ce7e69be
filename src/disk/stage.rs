//! New contents beside the old files, ready to take their place.

use super::Error;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// What temporary files are called: hidden, so that no run takes one for a catalog, and nobody else's.
pub(super) const PREFIX: &str = ".diglot-write-";

/// Called before each step that touches the disk; a test fails or ends the process there.
pub(super) type BeforeStep<'a> = &'a mut dyn FnMut() -> io::Result<()>;

/// Temporary files that wait to be renamed; dropping it removes them and the folders made for them.
pub(super) struct Stage {
    files: Vec<(TempPath, PathBuf)>,
    made_folders: Vec<PathBuf>,
}

impl Stage {
    pub(super) fn new() -> Stage {
        Stage {
            files: Vec::new(),
            made_folders: Vec::new(),
        }
    }

    /// Writes `bytes` to a temporary file in the folder of `target`, which need not exist.
    pub(super) fn add(&mut self, target: PathBuf, bytes: &[u8], before: BeforeStep) -> Result<(), Error> {
        match self.write_beside(&target, bytes, before) {
            Ok(temporary) => {
                self.files.push((temporary, target));
                Ok(())
            }
            Err(source) => Err(Error::Write { path: target, source }),
        }
    }

    fn write_beside(&mut self, target: &Path, bytes: &[u8], before: BeforeStep) -> io::Result<TempPath> {
        let folder = target.parent().unwrap_or(target);
        before()?;
        self.make_folders(folder)?;
        before()?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // As every new file, less what the user's umask takes away.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut temporary = builder.tempfile_in(folder)?;
        let (first, second) = bytes.split_at(bytes.len() / 2);
        temporary.write_all(first)?;
        before()?;
        temporary.write_all(second)?;
        if let Ok(old) = fs::metadata(target) {
            copy_rights(&old, temporary.as_file())?;
        }
        before()?;
        temporary.as_file().sync_all()?;
        // Closed now: a project may have more files than a process may hold open.
        Ok(temporary.into_temp_path())
    }

    fn make_folders(&mut self, folder: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
            self.made_folders.push(folder.to_owned());
        }
        Ok(())
    }

    /// Lets each new file take its place, in the order in which they were added.
    pub(super) fn commit(mut self, before: BeforeStep) -> Result<(), Error> {
        let mut folders = BTreeSet::new();
        for (temporary, target) in std::mem::take(&mut self.files) {
            let renamed = before().and_then(|()| temporary.persist(&target).map_err(|failed| failed.error));
            if let Err(source) = renamed {
                return Err(Error::Write { path: target, source });
            }
            folders.extend(target.parent().map(Path::to_owned));
        }
        for folder in folders {
            sweep(&folder);
            flush_folder(&folder);
        }
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.files.clear();
        for folder in self.made_folders.iter().rev() {
            // Fails, as it should, where something was put into the folder.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Gives a new file the permissions of the old one and, where that is allowed, its owner.
pub(super) fn copy_rights(old: &fs::Metadata, new: &File) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let own = new.metadata()?;
        if (own.uid(), own.gid()) != (old.uid(), old.gid()) {
            // Only the superuser may; for everybody else the new file is the writer's own.
            let _ = std::os::unix::fs::fchown(new, Some(old.uid()), Some(old.gid()));
        }
    }
    new.set_permissions(old.permissions())
}

/// Removes temporary files of killed runs: whoever holds the project's lock knows that they are nobody's.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Makes renames in a folder survive a power cut, where the system can do that.
pub(super) fn flush_folder(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}

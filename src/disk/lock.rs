//! The project's lock: one writer at a time.

use super::Error;
use super::interrupt::Unbroken;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often a taken lock is tried again, and after what pause: ten seconds in all. A write takes
/// milliseconds; who holds the lock longer has been stopped, and nobody should wait for it for ever.
const TRIES: usize = 200;
const PAUSE: Duration = Duration::from_millis(50);

/// The lock, held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
    /// Given back last, when the lock is gone.
    _unbroken: Unbroken,
}

impl Lock {
    /// Takes `.diglot/lock` below `root`, waiting for another writer.
    ///
    /// # Errors
    /// `Locked` if the other does not end, `Lock` if the file cannot be made.
    pub(super) fn take(root: &Path) -> Result<Lock, Error> {
        Lock::take_in(&root.join(".diglot"))
    }

    /// Takes `lock` in a folder, which is made and, if nothing else is in it then, removed again.
    ///
    /// # Errors
    /// As [`Lock::take`].
    pub(super) fn take_in(folder: &Path) -> Result<Lock, Error> {
        let path = folder.join("lock");
        let failed = |source| Error::Lock {
            path: path.clone(),
            source,
        };
        for _ in 0..TRIES {
            let unbroken = Unbroken::begin();
            match fs::create_dir_all(folder) {
                Ok(()) => {}
                // The other has removed the folder while this run looked.
                Err(error)
                    if error.kind() == ErrorKind::AlreadyExists && fs::symlink_metadata(folder).is_err() =>
                {
                    continue;
                }
                Err(error) => return Err(failed(error)),
            }
            let mut options = OpenOptions::new();
            let options = options.read(true).write(true).create(true).truncate(false);
            let mut file = match options.open(&path) {
                Ok(file) => file,
                // The other has just removed the folder.
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                Err(error) => return Err(failed(error)),
            };
            match file.try_lock() {
                // On a file system without locks, what is verified before writing has to do.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
                Ok(()) if is_at(&file, &path) => {}
                // The other has removed the file after this run had opened it.
                Ok(()) => continue,
                Err(TryLockError::WouldBlock) => {
                    drop(unbroken);
                    thread::sleep(PAUSE);
                    continue;
                }
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            }
            // The number only helps a person to find the other run.
            let _ = file.set_len(0);
            let _ = write!(file, "{}", std::process::id());
            return Ok(Lock {
                file,
                path,
                _unbroken: unbroken,
            });
        }
        let holder = fs::read_to_string(&path).unwrap_or_default();
        let is_number = !holder.is_empty() && holder.len() < 20 && holder.bytes().all(|b| b.is_ascii_digit());
        Err(Error::Locked {
            holder: if is_number { holder } else { "?".to_owned() },
        })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Only where `is_at` can see it may the file go while others are about to lock it.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
            if let Some(folder) = self.path.parent() {
                // Fails, as it should, unless the folder is empty.
                let _ = fs::remove_dir(folder);
            }
        }
        let _: io::Result<()> = self.file.unlock();
    }
}

/// Whether `file` is still the one at `path`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let there = fs::symlink_metadata(path).map(identity);
    let own = file.metadata().map(identity);
    matches!((there, own), (Ok(there), Ok(own)) if there == own)
}

/// Whether `file` is still the one at `path`: always, as nobody removes it.
#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

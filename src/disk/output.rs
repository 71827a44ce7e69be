//! A file that somebody asked for: a report, which is nobody's text.

use super::Error;
use super::interrupt::Unbroken;
use super::stage::{PREFIX, copy_rights};
use std::fs::{self, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes a file, as `write` writes it: as a whole or, after an error, not at all. Its folder is made.
///
/// A symbolic link stays one. A device or a pipe is written to directly, and so is what is open already under a name
/// such as `/dev/stderr`: whatever file is behind it, others write to it too.
///
/// # Errors
/// `NotAFile` for a folder, `ReadOnly`, `Write`; the last also for an error of `write`.
pub fn write_output(
    path: &Path,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Error> {
    let at = || PathBuf::from(path);
    match fs::metadata(path) {
        Ok(old) if old.is_dir() => return Err(Error::NotAFile { path: at() }),
        Ok(old) if old.is_file() && old.permissions().readonly() => {
            return Err(Error::ReadOnly { path: at() });
        }
        _ => {}
    }
    let written = match fs::metadata(path) {
        Ok(_) if is_open_already(path) => into_device(path, write),
        Ok(old) if !old.is_file() => into_device(path, write),
        _ => into_file(path, write),
    };
    written.map_err(|source| Error::Write { path: at(), source })
}

/// Whether there is a folder at `path`.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Adds `text` to the end of a file, which need not be there: one that a service has made for several programs.
///
/// # Errors
/// `Write`.
pub fn append_output(path: &Path, text: &[u8]) -> Result<(), Error> {
    let opened = OpenOptions::new().append(true).create(true).open(path);
    opened
        .and_then(|mut file| file.write_all(text))
        .map_err(|source| Error::Write {
            path: path.to_owned(),
            source,
        })
}

/// Whether a path leads to one of the files that this process has open already, by links too.
fn is_open_already(path: &Path) -> bool {
    const MOST_LINKS: usize = 40;
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        if path.starts_with("/proc") || path.starts_with("/dev/fd") {
            return true;
        }
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return false,
        }
    }
    false
}

fn into_device(path: &Path, write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    // What others have written to it stays.
    let mut out = BufWriter::new(OpenOptions::new().append(true).open(path)?);
    write(&mut out)?;
    out.flush()
}

fn into_file(path: &Path, write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let _unbroken = Unbroken::begin();
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let there = folder.ancestors().find(|folder| folder.exists());
    if there.is_some_and(|there| !there.is_dir()) {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As every new file, less what the user's umask takes away.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut out = BufWriter::new(builder.tempfile_in(folder)?);
    write(&mut out)?;
    let temporary = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    if let Ok(old) = fs::metadata(&target) {
        copy_rights(&old, temporary.as_file())?;
    }
    temporary.persist(&target).map_err(|failed| failed.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write_text(path: &Path, text: &str) -> Result<(), Error> {
        write_output(path, &mut |out| out.write_all(text.as_bytes()))
    }

    #[test]
    fn a_file_is_written_as_a_whole_and_its_folder_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("reports/new/report.json");
        write_text(&path, "long text").unwrap();
        write_text(&path, "text").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "text");
        let failed = write_output(&path, &mut |out| {
            out.write_all(b"half")?;
            Err(io::Error::other("no more"))
        });
        assert!(matches!(failed, Err(Error::Write { .. })), "{failed:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "text");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_and_what_nobody_may_write_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let failed = write_text(folder.path(), "x");
        assert!(matches!(failed, Err(Error::NotAFile { .. })), "{failed:?}");
        let path = folder.path().join("kept.json");
        fs::write(&path, "kept").unwrap();
        let mut rights = fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).unwrap();
        let failed = write_text(&path, "x");
        assert!(matches!(failed, Err(Error::ReadOnly { .. })), "{failed:?}");
        let failed = write_text(&path.join("below"), "x");
        assert!(matches!(failed, Err(Error::Write { .. })), "{failed:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "kept");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_a_device_stay_what_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let (path, link) = (folder.path().join("real"), folder.path().join("link"));
        fs::write(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        write_text(&link, "new").unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        write_text(Path::new("/dev/null"), "gone").unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_is_open_already_is_written_on_and_not_replaced() {
        use std::os::fd::AsRawFd;
        use std::os::unix::fs::MetadataExt;
        let folder = tempfile::tempdir().unwrap();
        let (log, link) = (folder.path().join("log"), folder.path().join("link"));
        fs::write(&log, "before\n").unwrap();
        let open = OpenOptions::new().append(true).open(&log).unwrap();
        let number = open.as_raw_fd();
        let inode = fs::metadata(&log).unwrap().ino();
        std::os::unix::fs::symlink(format!("/dev/fd/{number}"), &link).unwrap();
        write_text(Path::new(&format!("/proc/self/fd/{number}")), "one\n").unwrap();
        write_text(&link, "two\n").unwrap();
        assert_eq!(fs::read_to_string(&log).unwrap(), "before\none\ntwo\n");
        assert_eq!(fs::metadata(&log).unwrap().ino(), inode);
    }
}

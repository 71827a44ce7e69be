//! Two folders that change places at once, where the system can do that.

use std::io;
use std::path::Path;

/// Lets the folder `new` and the folder `old` change places: whoever looks sees one or the other.
///
/// # Errors
/// Where the system or the file system cannot do that, with nothing changed.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(super) fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE)?)
}

/// Lets the folder `new` and the folder `old` change places.
///
/// # Errors
/// Always: the system has no such call.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(super) fn exchange(_new: &Path, _old: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// What tells one folder from every other that is there at the same time; empty where the system does not say.
#[cfg(unix)]
pub(super) fn identity(folder: &Path) -> String {
    use std::os::unix::fs::MetadataExt;
    let metadata = std::fs::symlink_metadata(folder);
    metadata.map_or(String::new(), |there| format!("{} {}", there.dev(), there.ino()))
}

/// What tells one folder from every other: the system does not say.
#[cfg(not(unix))]
pub(super) fn identity(_folder: &Path) -> String {
    String::new()
}

/// Whether two folders lie on one file system, so that files can be renamed from one into the other.
#[cfg(unix)]
pub(super) fn is_one_file_system(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| std::fs::metadata(path).map(|there| there.dev()).ok();
    device(one) == device(other)
}

/// Whether two folders lie on one file system.
#[cfg(not(unix))]
pub(super) fn is_one_file_system(_one: &Path, _other: &Path) -> bool {
    true
}

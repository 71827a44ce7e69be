//! Pictures of documents.

use super::paths::{real_root, resolve};
use std::fs;
use std::path::Path;

/// The most that a picture may hold: 256 MiB.
const MOST_BYTES: u64 = 1 << 28;

/// Reads the picture at `path` below `root`; `None` where there is none that can be read.
///
/// A symbolic link that leads out of `root`, or to a file with another extension, is none: what a text names as a picture
/// must not publish anything else.
pub fn read_picture(root: &Path, path: &str) -> Option<Vec<u8>> {
    let real = resolve(&real_root(root).ok()?, path).ok()?;
    let metadata = fs::metadata(&real).ok()?;
    let is_same_kind = real.extension() == Path::new(path).extension();
    if !is_same_kind || !metadata.is_file() || metadata.len() > MOST_BYTES {
        return None;
    }
    fs::read(real).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_read_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("project");
        fs::create_dir_all(root.join("texts")).unwrap();
        fs::write(root.join("texts/a.png"), "picture").unwrap();
        fs::write(root.join("secret"), "secret").unwrap();
        fs::write(folder.path().join("outside.png"), "secret").unwrap();
        assert_eq!(read_picture(&root, "texts/a.png"), Some(b"picture".to_vec()));
        for path in ["texts/b.png", "texts", "../outside.png", "/etc/hostname", ""] {
            assert_eq!(read_picture(&root, path), None, "{path}");
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::symlink;
            symlink("../secret", root.join("texts/inside.png")).unwrap();
            symlink("../../outside.png", root.join("texts/outside.png")).unwrap();
            symlink("a.png", root.join("texts/same.png")).unwrap();
            assert_eq!(read_picture(&root, "texts/inside.png"), None);
            assert_eq!(read_picture(&root, "texts/outside.png"), None);
            assert_eq!(read_picture(&root, "texts/same.png"), Some(b"picture".to_vec()));
        }
    }
}

//! Where git keeps its configuration, the one change that `init --git` makes in it.

use super::Error;
use super::interrupt::Unbroken;
use super::paths::path_inside;
use super::stage::copy_rights;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// A repository, as far as its configuration is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repository {
    /// The folder that git checks files out into: of a linked worktree or a submodule, its own.
    pub top: PathBuf,
    /// The file with the configuration of this clone, shared by its linked worktrees.
    pub config: PathBuf,
}

/// The repository that `folder` belongs to; `None` if there is none, or if what is called `.git` is none.
pub fn repository(folder: &Path) -> Option<Repository> {
    let start = fs::canonicalize(folder).ok()?;
    let top = start.ancestors().find(|folder| folder.join(".git").exists())?;
    let marker = top.join(".git");
    // In a linked worktree and in a submodule, `.git` is a file that names the folder.
    let own = if marker.is_file() {
        let text = fs::read_to_string(&marker).ok()?;
        top.join(text.lines().next()?.strip_prefix("gitdir:")?.trim())
    } else {
        marker
    };
    // A linked worktree shares the configuration of the repository that it belongs to.
    let shared = match fs::read_to_string(own.join("commondir")) {
        Ok(text) => own.join(text.trim_end_matches(['\n', '\r'])),
        Err(_) => own,
    };
    let shared = fs::canonicalize(shared).ok()?;
    shared.join("HEAD").is_file().then(|| Repository {
        top: top.to_owned(),
        config: shared.join("config"),
    })
}

/// Path of the folder `root` below the top folder of the repository that it belongs to, with `/` at its end; empty
/// where it is the top folder itself or belongs to none.
pub fn folder_in_repository(root: &Path) -> String {
    let below = repository(root).and_then(|repository| path_inside(&repository.top, root));
    match below {
        Some(path) if !path.is_empty() => format!("{path}/"),
        _ => String::new(),
    }
}

/// The texts of git's configuration that count in `folder`, the strongest first: of the repository, of the
/// user in `home`, and in `more`, the user's folder for configurations.
///
/// Files that are not there or cannot be read are passed over.
pub fn git_configs(folder: &Path, home: Option<&Path>, more: Option<&Path>) -> Vec<String> {
    let own = repository(folder).map(|repository| repository.config);
    let of_home = home.map(|home| home.join(".gitconfig"));
    let more = more
        .map(Path::to_owned)
        .or_else(|| home.map(|home| home.join(".config")));
    let more = more.map(|more| more.join("git/config"));
    let paths = [own, of_home, more].into_iter().flatten();
    paths
        .filter(|path| path.is_file())
        .filter_map(|path| fs::read_to_string(path).ok())
        .collect()
}

/// The text of a repository's configuration.
///
/// # Errors
/// `Read` if it is there and cannot be read, or is no UTF-8.
pub fn read_git_config(repository: &Repository) -> Result<String, Error> {
    match fs::read_to_string(&repository.config) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(|source| Error::Read {
            path: repository.config.clone(),
            source,
        }),
    }
}

/// Puts `after` in the place of a repository's configuration that was `before`, as git itself does: by way of
/// `config.lock`, which keeps others from writing and takes the place of the file at once.
///
/// # Errors
/// `Exists` if git is writing or was killed while it did; `Changed` if the file is no longer `before`; `Write`.
pub fn write_git_config(repository: &Repository, before: &str, after: &str) -> Result<(), Error> {
    // Git would wait for ever for a lock that nobody removes.
    let _unbroken = Unbroken::begin();
    let path = &repository.config;
    let lock = path.with_extension("lock");
    let failed = |source| Error::Write {
        path: path.clone(),
        source,
    };
    let mut file = match OpenOptions::new().write(true).create_new(true).open(&lock) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(Error::Exists { path: lock }),
        Err(source) => return Err(failed(source)),
    };
    let written = match read_git_config(repository) {
        Ok(now) if now != before => Err(Error::Changed { path: path.clone() }),
        Ok(_) => file
            .write_all(after.as_bytes())
            .and_then(|()| fs::metadata(path).map_or(Ok(()), |old| copy_rights(&old, &file)))
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&lock, path))
            .map_err(failed),
        Err(error) => Err(error),
    };
    if written.is_err() {
        let _ = fs::remove_file(&lock);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(root: &Path, path: &str, text: &str) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn the_configuration_is_found_from_clones_worktrees_and_submodules() {
        let folder = tempfile::tempdir().unwrap();
        let root = &fs::canonicalize(folder.path()).unwrap();
        assert_eq!(repository(root), None);
        put(root, "a/.git/HEAD", "ref: refs/heads/main\n");
        put(root, "a/deep/er/x", "");
        put(
            root,
            "b/.git",
            &format!("gitdir: {}/a/.git/worktrees/b\n", root.display()),
        );
        put(root, "a/.git/worktrees/b/commondir", "../..\n");
        put(root, "a/sub/.git", "gitdir: ../.git/modules/sub\n");
        put(root, "a/.git/modules/sub/HEAD", "");
        put(root, "c/.git", "no such thing");
        let found = |path: &str| repository(&root.join(path)).map(|found| (found.top, found.config));
        let at = |top: &str, config: &str| Some((root.join(top), root.join(config)));
        assert_eq!(found("a/deep/er"), at("a", "a/.git/config"));
        assert_eq!(found("b"), at("b", "a/.git/config"));
        assert_eq!(found("a/sub"), at("a/sub", "a/.git/modules/sub/config"));
        assert_eq!(found("c"), None);
    }

    #[test]
    fn the_configuration_is_written_at_once_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), ".git/HEAD", "");
        let repository = repository(folder.path()).unwrap();
        assert_eq!(read_git_config(&repository).unwrap(), "");
        write_git_config(&repository, "", "[a]\n").unwrap();
        assert!(matches!(
            write_git_config(&repository, "", "[b]\n"),
            Err(Error::Changed { .. })
        ));
        assert_eq!(read_git_config(&repository).unwrap(), "[a]\n");
        put(folder.path(), ".git/config.lock", "");
        let locked = write_git_config(&repository, "[a]\n", "[b]\n");
        assert!(matches!(locked, Err(Error::Exists { .. })));
        assert_eq!(read_git_config(&repository).unwrap(), "[a]\n");
    }
}

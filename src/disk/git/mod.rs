//! What git remembers of a project, read without the `git` program.
//!
//! - Nothing here writes to a repository.
//! - The project may lie anywhere in the work tree, in a linked work tree or in a submodule: its paths are
//!   below its own root, never below the top of the repository (`a_project_below_the_top_has_its_own_paths`).
//! - Neither the settings nor the environment of git are heeded, so that everybody reads the same history.

mod error;
mod history;
mod revision;
mod tree;

pub use error::GitError;
pub use history::{CommitTrees, Object, ObjectChange, ObjectReader};
pub use revision::{Revision, RevisionFiles};

use gix::ObjectId;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of objects that a reader keeps, so that the trees of neighbouring commits are unpacked once.
const KEPT_BYTES: usize = 32 << 20;

/// The repository that a project lies in.
pub struct Repository {
    inner: gix::ThreadSafeRepository,
    /// The folder of the project.
    root: PathBuf,
    /// Path of the project below the top of the work tree, part by part.
    prefix: Vec<String>,
    /// Commits whose parents a shallow clone has left out.
    cut: Vec<ObjectId>,
}

impl Repository {
    /// The repository that `root`, the folder of a project, lies in.
    ///
    /// # Errors
    /// `NoRepository`, `Bare`, or `Damaged` if its settings or references cannot be read.
    pub fn of(root: &Path) -> Result<Repository, GitError> {
        let full = fs::canonicalize(root).map_err(|cause| damaged(root, &cause))?;
        let options = gix::open::Options::isolated();
        let trusted = gix::sec::trust::Mapping {
            full: options.clone(),
            reduced: options,
        };
        let found = gix::ThreadSafeRepository::discover_opts(&full, Default::default(), trusted);
        let inner = found.map_err(|error| match is_none(&error) {
            true => GitError::NoRepository(root.to_owned()),
            false => damaged(root, error.probable_cause()),
        })?;
        let local = inner.to_thread_local();
        let top = local.workdir().ok_or_else(|| GitError::Bare(root.to_owned()))?;
        let top = fs::canonicalize(top).map_err(|cause| damaged(root, &cause))?;
        let below = full
            .strip_prefix(&top)
            .map_err(|_| GitError::Bare(root.to_owned()))?;
        let parts = below.components();
        let cut = local
            .shallow_commits()
            .map_err(|error| damaged(root, error.probable_cause()))?;
        Ok(Repository {
            prefix: parts
                .map(|part| part.as_os_str().to_string_lossy().into_owned())
                .collect(),
            cut: cut.iter().flat_map(|commits| commits.iter().copied()).collect(),
            root: root.to_owned(),
            inner,
        })
    }

    /// Whether a shallow clone has left out a part of the history.
    pub fn is_shallow(&self) -> bool {
        !self.cut.is_empty()
    }

    /// What stands before a path of the project below the top of the repository.
    pub fn prefix(&self) -> String {
        self.prefix.iter().map(|part| format!("{part}/")).collect()
    }

    /// The name that a text has or would have in the repository.
    ///
    /// # Errors
    /// `Damaged` if it cannot have one.
    pub fn object_of(&self, text: &str) -> Result<Object, GitError> {
        let kind = self.inner.to_thread_local().object_hash();
        let id = gix::objs::compute_hash(kind, gix::objs::Kind::Blob, text.as_bytes());
        id.map(Object).map_err(|error| self.damaged(&error))
    }

    /// The error that nothing of the project was ever committed.
    pub fn nothing(&self) -> GitError {
        GitError::NothingCommitted(self.root.clone())
    }

    /// The repository for one thread.
    fn local(&self) -> gix::Repository {
        let mut local = self.inner.to_thread_local();
        local.object_cache_size(KEPT_BYTES);
        local
    }

    fn damaged(&self, cause: &dyn std::error::Error) -> GitError {
        damaged(&self.root, cause)
    }
}

impl std::fmt::Debug for Repository {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Repository")
            .field("root", &self.root)
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// Whether there is no repository at all, rather than one that cannot be read.
fn is_none(error: &gix::Error) -> bool {
    use gix::discover::upwards::Error::{
        NoGitRepository, NoGitRepositoryWithinCeiling, NoGitRepositoryWithinFs,
    };
    matches!(
        error.downcast_any_ref(),
        Some(NoGitRepository { .. } | NoGitRepositoryWithinCeiling { .. } | NoGitRepositoryWithinFs { .. })
    )
}

fn damaged(root: &Path, cause: &dyn std::error::Error) -> GitError {
    GitError::Damaged {
        path: root.to_owned(),
        cause: cause.to_string(),
    }
}

//! What can keep git from answering.

use crate::model::Phrase;
use std::path::PathBuf;

/// Why the history of a project could not be read.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// The folder is in no repository.
    #[error("`{}` is in no git repository", .0.display())]
    NoRepository(PathBuf),
    /// The repository has no work tree that holds the folder.
    #[error("the git repository of `{}` has no work tree", .0.display())]
    Bare(PathBuf),
    /// Nothing was ever committed.
    #[error("the git repository of `{}` has no commit yet", .0.display())]
    NoCommit(PathBuf),
    /// There are commits, and none of the project's catalogs is in the newest.
    #[error("no catalog of the project in `{}` is committed", .0.display())]
    NothingCommitted(PathBuf),
    /// There is no such revision.
    #[error("there is no revision `{name}`")]
    UnknownRevision {
        /// What was asked for.
        name: String,
        /// A branch or tag that may have been meant.
        suggestion: Option<String>,
    },
    /// A part of the repository is missing or cannot be understood.
    #[error("cannot read the git repository of `{}`: {cause}", path.display())]
    Damaged {
        /// The project's folder.
        path: PathBuf,
        /// What is wrong.
        cause: String,
    },
}

impl GitError {
    /// The error for a person.
    pub fn phrase(&self) -> Phrase {
        let (phrase, path) = match self {
            GitError::NoRepository(path) => (Phrase::new("history-no-repository"), path),
            GitError::Bare(path) => (Phrase::new("history-bare"), path),
            GitError::NoCommit(path) => (Phrase::new("history-no-commit"), path),
            GitError::NothingCommitted(path) => (Phrase::new("history-nothing-committed"), path),
            GitError::UnknownRevision { name, .. } => {
                return Phrase::new("history-unknown-revision").with("revision", name.as_str());
            }
            GitError::Damaged { path, cause } => {
                (Phrase::new("history-damaged").with("cause", cause.as_str()), path)
            }
        };
        phrase.with("path", path.display().to_string())
    }

    /// What may help.
    pub fn help(&self) -> Phrase {
        match self {
            GitError::NoRepository(_) | GitError::Bare(_) => Phrase::new("history-no-repository-help"),
            GitError::NoCommit(_) | GitError::NothingCommitted(_) => Phrase::new("history-no-commit-help"),
            GitError::UnknownRevision {
                suggestion: Some(name),
                ..
            } => Phrase::new("usage-did-you-mean").with("name", name.as_str()),
            GitError::UnknownRevision { suggestion: None, .. } => {
                Phrase::new("history-unknown-revision-help")
            }
            GitError::Damaged { .. } => Phrase::new("history-damaged-help"),
        }
    }
}

//! Edits that nobody has written yet.

use super::Phrase;
use std::sync::Arc;

/// What a plan would do to the files of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    /// At most one per file, sorted by path.
    pub files: Vec<FileChange>,
    /// What it does, told to a person, in the order of the work.
    pub acts: Vec<Act>,
}

/// One file before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Path below the project's root.
    pub path: Arc<str>,
    /// The text it was planned on; `None` if the file did not exist. Writing refuses if the file
    /// has changed since.
    pub before: Option<Arc<str>>,
    /// The new text; `None` removes the file.
    pub after: Option<String>,
}

/// One thing that a change set does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The file concerned.
    pub path: Arc<str>,
    /// What is done.
    pub phrase: Phrase,
}

impl ChangeSet {
    /// Whether nothing would be written.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

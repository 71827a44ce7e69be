//! What a repository remembers of the catalogs of a project.

use std::sync::Arc;

/// Commits, and what each did to catalogs.
///
/// Paths and texts are numbered, because a history names the same few again and again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// Each before its parents, the newest first.
    pub commits: Vec<Commit>,
    /// Paths below the top of the repository.
    pub paths: Vec<Arc<str>>,
    /// How many texts there are; they are numbered from 0.
    pub texts: usize,
}

/// A commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its name in the repository; empty for what is not committed yet.
    pub id: String,
    /// When it was written, as RFC 3339 in the time zone of its author; empty where that cannot be told.
    pub date: String,
    /// Who wrote it.
    pub author: String,
    /// Whether it has parents that a shallow clone has left out.
    pub is_cut: bool,
    /// The commits that it was made from; of a merge, the branch that was merged into comes first.
    pub parents: Vec<Parent>,
}

/// A commit that another was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parent {
    /// Its place in `History::commits`.
    pub commit: usize,
    /// What became of its catalogs, sorted by path.
    pub changes: Vec<TextChange>,
}

/// A catalog that two commits have otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// Its place in `History::paths`.
    pub path: usize,
    /// Number of the older text; `None` if it was not there.
    pub before: Option<usize>,
    /// Number of the newer text; `None` if it is not there any more.
    pub after: Option<usize>,
}

impl Commit {
    /// The beginning of its name, as people are shown it.
    pub fn short(&self) -> &str {
        self.id.get(..9).unwrap_or(&self.id)
    }

    /// The day on which it was written.
    pub fn day(&self) -> &str {
        self.date.get(..10).unwrap_or(&self.date)
    }
}

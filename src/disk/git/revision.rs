//! A project as it was at one commit.

use super::super::fit::list_paths;
use super::super::list::Listed;
use super::super::read::{Found, ProjectFiles, decode};
use super::tree::{self, Entry};
use super::{GitError, Repository};
use crate::model::{Settings, TextFile};
use gix::ObjectId;
use std::collections::BTreeMap;

/// A commit that somebody named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// As it was named.
    pub name: String,
    pub(super) commit: ObjectId,
}

/// The files of a project at one commit.
pub struct RevisionFiles<'r> {
    repository: &'r Repository,
    local: gix::Repository,
    /// Objects by their path below the project's root.
    blobs: BTreeMap<String, ObjectId>,
}

impl Repository {
    /// The commit that `name` stands for: a branch, a tag, a hash or its beginning, `HEAD~2`, …
    ///
    /// # Errors
    /// `UnknownRevision`, or `NoCommit` where there is none at all.
    pub fn revision(&self, name: &str) -> Result<Revision, GitError> {
        let local = self.local();
        let unknown = |local: &gix::Repository| match local.head_id() {
            Ok(_) => GitError::UnknownRevision {
                name: name.to_owned(),
                suggestion: suggestion(local, name),
            },
            Err(_) => GitError::NoCommit(self.root.clone()),
        };
        let found = local.rev_parse_single(name).map_err(|_| unknown(&local))?;
        let object = found
            .object()
            .map_err(|error| self.damaged(error.probable_cause()))?;
        let commit = object.peel_to_commit().map_err(|_| unknown(&local))?;
        Ok(Revision {
            name: name.to_owned(),
            commit: commit.id,
        })
    }

    /// The newest commit that both have in their history; `None` if they have nothing in common.
    ///
    /// # Errors
    /// `Damaged`.
    pub fn common(&self, one: &Revision, other: &Revision) -> Result<Option<Revision>, GitError> {
        let local = self.local();
        let found = local.merge_base(one.commit, other.commit);
        let found = found.map_err(|error| self.damaged(error.probable_cause()))?;
        Ok(found.map(|id| Revision {
            name: id.to_hex_with_len(SHORT).to_string(),
            commit: id.detach(),
        }))
    }

    /// The files of the project at a commit.
    ///
    /// # Errors
    /// `Damaged`.
    pub fn files(&self, revision: &Revision) -> Result<RevisionFiles<'_>, GitError> {
        let local = self.local();
        let commit = local
            .find_commit(revision.commit)
            .map_err(|error| self.damaged(error.probable_cause()))?;
        let top = commit
            .tree_id()
            .map_err(|error| self.damaged(error.probable_cause()))?;
        let mut blobs = BTreeMap::new();
        let mut links = Vec::new();
        if let Some(root) = tree::project_tree(self, &local, top.detach())? {
            tree::walk(self, &local, root, "", &mut |path, entry| match entry {
                Entry::File(id) => {
                    blobs.insert(path, id);
                }
                Entry::Link(id) => links.push((path, id)),
                Entry::Folder(_) => {}
            })?;
        }
        drop(commit);
        for (path, id) in links {
            let target = local
                .find_object(id)
                .map_err(|error| self.damaged(error.probable_cause()))?;
            follow(&path, &String::from_utf8_lossy(&target.data), &mut blobs);
        }
        Ok(RevisionFiles {
            repository: self,
            local,
            blobs,
        })
    }
}

/// Digits of a hash that people are shown.
pub(super) const SHORT: usize = 9;

impl RevisionFiles<'_> {
    /// The file at a path below the project's root; `None` if there is none.
    ///
    /// # Errors
    /// `Damaged`.
    pub fn file(&self, path: &str) -> Result<Option<TextFile>, GitError> {
        let Some(id) = self.blobs.get(path) else {
            return Ok(None);
        };
        let object = self
            .local
            .find_object(*id)
            .map_err(|error| self.repository.damaged(error.probable_cause()))?;
        let (text, damage) = decode(&object.data);
        Ok(Some(TextFile {
            path: path.into(),
            text,
            damage,
        }))
    }

    /// Whether there is a file at a path below the project's root.
    pub fn has(&self, path: &str) -> bool {
        self.blobs.contains_key(path)
    }

    /// Finds and reads the files that the patterns of `settings` stand for.
    ///
    /// # Errors
    /// `Damaged`.
    pub fn read_project(&self, settings: &Settings) -> Result<ProjectFiles, GitError> {
        let paths: Vec<&str> = self.blobs.keys().map(String::as_str).collect();
        let listing = list_paths(&paths, settings);
        let read = |listed: Vec<Listed>| -> Result<Vec<Found>, GitError> {
            let mut found = Vec::new();
            for listed in listed {
                if let Some(file) = self.file(&listed.path)? {
                    found.push(Found {
                        file,
                        name: listed.name,
                        locale: listed.locale,
                        pattern: listed.pattern,
                    });
                }
            }
            Ok(found)
        };
        Ok(ProjectFiles {
            source_texts: read(listing.source_texts)?,
            catalogs: read(listing.catalogs)?,
            records: read(listing.records)?,
            problems: listing.problems,
        })
    }
}

/// Adds the files behind a link, under its own name; a link that leads elsewhere or to another link has none.
fn follow(link: &str, target: &str, blobs: &mut BTreeMap<String, ObjectId>) {
    let mut parts: Vec<&str> = link.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.pop().is_none() => return,
            ".." => {}
            part => parts.push(part),
        }
    }
    let real = parts.join("/");
    if target.starts_with('/') || link.starts_with(&format!("{real}/")) {
        return;
    }
    if let Some(id) = blobs.get(&real).copied() {
        blobs.insert(link.to_owned(), id);
    }
    let folder = format!("{real}/");
    let behind = blobs
        .range(folder.clone()..)
        .take_while(|(path, _)| path.starts_with(&folder));
    let found: Vec<(String, ObjectId)> = behind
        .map(|(path, id)| (format!("{link}/{}", &path[folder.len()..]), *id))
        .collect();
    blobs.extend(found);
}

/// The branch or tag that may have been meant.
fn suggestion(local: &gix::Repository, wrong: &str) -> Option<String> {
    let platform = local.references().ok()?;
    let names = platform.all().ok()?.filter_map(|reference| {
        let name = reference.ok()?.name().shorten().to_string();
        Some((strsim::damerau_levenshtein(wrong, &name), name))
    });
    let (distance, best) = names.min()?;
    (distance <= 1 + best.chars().count() / 4).then_some(best)
}

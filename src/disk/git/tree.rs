//! Trees of git: what lies in a folder at a commit.

use super::{GitError, Repository};
use gix::ObjectId;
use gix::objs::tree::EntryKind;
use gix::objs::{Kind, TreeRefIter};
use std::collections::BTreeMap;

/// Folders within folders deeper than this come from a repository that was made to break its readers.
pub(super) const MOST_LEVELS: usize = 200;

/// An entry of a folder that may matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    File(ObjectId),
    Folder(ObjectId),
    Link(ObjectId),
}

/// What is in a tree, by name; submodules are no part of a project.
pub(super) fn entries(
    repository: &Repository,
    local: &gix::Repository,
    tree: ObjectId,
) -> Result<BTreeMap<String, Entry>, GitError> {
    let object = local
        .find_object(tree)
        .map_err(|error| repository.damaged(error.probable_cause()))?;
    if object.kind != Kind::Tree {
        return Err(repository.damaged(&NotATree(tree)));
    }
    let mut found = BTreeMap::new();
    for entry in TreeRefIter::from_bytes(&object.data, tree.kind()) {
        let entry = entry.map_err(|error| repository.damaged(&error))?;
        // A name that is no UTF-8 is passed over, as in a folder of the disk.
        let Ok(name) = std::str::from_utf8(entry.filename) else {
            continue;
        };
        let id = entry.oid.to_owned();
        match entry.mode.kind() {
            EntryKind::Blob | EntryKind::BlobExecutable => found.insert(name.to_owned(), Entry::File(id)),
            EntryKind::Tree => found.insert(name.to_owned(), Entry::Folder(id)),
            EntryKind::Link => found.insert(name.to_owned(), Entry::Link(id)),
            EntryKind::Commit => None,
        };
    }
    Ok(found)
}

/// The tree of the project's folder within the tree of a commit; `None` if there is none.
pub(super) fn project_tree(
    repository: &Repository,
    local: &gix::Repository,
    mut tree: ObjectId,
) -> Result<Option<ObjectId>, GitError> {
    for part in &repository.prefix {
        match entries(repository, local, tree)?.get(part) {
            Some(Entry::Folder(id)) => tree = *id,
            Some(Entry::File(_) | Entry::Link(_)) | None => return Ok(None),
        }
    }
    Ok(Some(tree))
}

/// Calls `found` with the path of each file or link below `tree`.
pub(super) fn walk(
    repository: &Repository,
    local: &gix::Repository,
    tree: ObjectId,
    path: &str,
    found: &mut dyn FnMut(String, Entry),
) -> Result<(), GitError> {
    if path.bytes().filter(|byte| *byte == b'/').count() > MOST_LEVELS {
        return Ok(());
    }
    for (name, entry) in entries(repository, local, tree)? {
        let path = format!("{path}{name}");
        match entry {
            Entry::File(_) | Entry::Link(_) => found(path, entry),
            Entry::Folder(id) => walk(repository, local, id, &format!("{path}/"), found)?,
        }
    }
    Ok(())
}

/// An object that should be a tree.
#[derive(Debug, thiserror::Error)]
#[error("{0} is no tree")]
struct NotATree(ObjectId);

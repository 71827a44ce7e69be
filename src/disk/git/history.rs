//! Commits, and what each did to catalogs.

use super::tree::MOST_LEVELS;
use super::{GitError, Repository, Revision};
use crate::model::{Commit, Parent};
use gix::ObjectId;
use gix::date::time::format::ISO8601_STRICT;
use gix::objs::tree::{EntryRef, name_order};
use gix::objs::{Kind, TreeRefIter};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;

/// Commits, each before its parents, without what they did.
#[derive(Debug)]
pub struct CommitTrees {
    /// The commits; their parents have no changes yet.
    pub commits: Vec<Commit>,
    trees: Vec<ObjectId>,
}

/// A file that two commits have otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectChange {
    /// Path below the top of the repository.
    pub path: String,
    /// The older text's object.
    pub before: Option<Object>,
    /// The newer text's object.
    pub after: Option<Object>,
}

/// The name of an object of a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Object(pub(super) ObjectId);

/// Reads trees and texts on one thread.
pub struct ObjectReader<'r> {
    repository: &'r Repository,
    local: gix::Repository,
}

impl Repository {
    /// The commits that led to `head`, it included.
    ///
    /// # Errors
    /// `Damaged`, also if a commit is missing that no shallow clone has left out.
    pub fn commits(&self, head: &Revision) -> Result<CommitTrees, GitError> {
        let local = self.local();
        let mut known: HashMap<ObjectId, Read> = HashMap::new();
        let mut wanted = vec![head.commit];
        while let Some(id) = wanted.pop() {
            if known.contains_key(&id) {
                continue;
            }
            let read = self.read_commit(&local, id)?;
            wanted.extend(read.parents.iter().filter(|parent| !known.contains_key(*parent)));
            known.insert(id, read);
        }
        Ok(in_order(head.commit, known))
    }

    fn read_commit(&self, local: &gix::Repository, id: ObjectId) -> Result<Read, GitError> {
        let broken = |error: gix::Error| self.damaged(error.probable_cause());
        let commit = local.find_commit(id).map_err(broken)?;
        let decoded = commit.decode().map_err(broken)?;
        let author = decoded.author().map_err(|error| self.damaged(&error))?;
        let seconds = decoded.committer().map_or(0, |committer| committer.seconds());
        let date = author
            .time()
            .ok()
            .and_then(|time| time.format(ISO8601_STRICT).ok());
        let is_cut = self.cut.contains(&id);
        Ok(Read {
            tree: decoded.tree(),
            parents: match is_cut {
                true => Vec::new(),
                false => decoded.parents().collect(),
            },
            seconds,
            commit: Commit {
                id: id.to_string(),
                date: date.unwrap_or_default(),
                author: author.trim().name.to_string(),
                is_cut,
                parents: Vec::new(),
            },
        })
    }

    /// A reader for one thread.
    pub fn reader(&self) -> ObjectReader<'_> {
        ObjectReader {
            repository: self,
            local: self.local(),
        }
    }
}

/// A commit as it was read.
struct Read {
    tree: ObjectId,
    parents: Vec<ObjectId>,
    /// When it was committed, in seconds since 1970.
    seconds: i64,
    commit: Commit,
}

/// Every commit before its parents; of several that could come next the youngest, so that neighbours in the
/// order have much in common.
fn in_order(head: ObjectId, mut known: HashMap<ObjectId, Read>) -> CommitTrees {
    let mut children: HashMap<ObjectId, usize> = HashMap::new();
    for parent in known.values().flat_map(|read| &read.parents) {
        *children.entry(*parent).or_default() += 1;
    }
    let mut order: Vec<(Read, ObjectId)> = Vec::with_capacity(known.len());
    let mut places: HashMap<ObjectId, usize> = HashMap::new();
    let mut next = BinaryHeap::from([(i64::MAX, head)]);
    while let Some((_, id)) = next.pop() {
        let Some(read) = known.remove(&id) else { continue };
        places.insert(id, order.len());
        for parent in &read.parents {
            if let Some(count) = children.get_mut(parent) {
                *count -= 1;
                if *count == 0 {
                    let seconds = known.get(parent).map_or(0, |read| read.seconds);
                    next.push((seconds, *parent));
                }
            }
        }
        order.push((read, id));
    }
    let mut trees = CommitTrees {
        commits: Vec::with_capacity(order.len()),
        trees: Vec::with_capacity(order.len()),
    };
    for (read, _) in order {
        let parents = read.parents.iter().filter_map(|id| places.get(id));
        let parents = parents.map(|commit| Parent {
            commit: *commit,
            changes: Vec::new(),
        });
        trees.trees.push(read.tree);
        trees.commits.push(Commit {
            parents: parents.collect(),
            ..read.commit
        });
    }
    trees
}

impl ObjectReader<'_> {
    /// The files that `newer` has otherwise than `older` (places in `trees`), sorted by path; only those that
    /// end in one of `endings`. Without an older one, all files.
    ///
    /// # Errors
    /// `Damaged`.
    pub fn changes(
        &self,
        trees: &CommitTrees,
        (older, newer): (Option<usize>, usize),
        endings: &[String],
    ) -> Result<Vec<ObjectChange>, GitError> {
        let mut walk = Walk {
            reader: self,
            endings,
            path: String::new(),
            levels: 0,
            changes: Vec::new(),
        };
        let older = older.map(|commit| trees.trees[commit]);
        walk.folders(older, Some(trees.trees[newer]))?;
        let mut changes = walk.changes;
        changes.sort_by(|one, other| one.path.cmp(&other.path));
        Ok(changes)
    }

    /// The text of an object; what is no UTF-8 in it shows as U+FFFD.
    ///
    /// # Errors
    /// `Damaged`.
    pub fn text(&self, object: Object) -> Result<Arc<str>, GitError> {
        let data = self.data(object.0, Kind::Blob)?;
        Ok(super::super::read::decode(&data).0)
    }

    fn data(&self, id: ObjectId, kind: Kind) -> Result<Vec<u8>, GitError> {
        let object = self
            .local
            .find_object(id)
            .map_err(|error| self.repository.damaged(error.probable_cause()))?;
        match object.kind == kind {
            true => Ok(object.detach().data),
            false => Err(self.repository.damaged(&WrongKind { id, kind })),
        }
    }
}

/// A walk of two trees side by side.
struct Walk<'w> {
    reader: &'w ObjectReader<'w>,
    endings: &'w [String],
    /// Of the folder that the walk is in, with a `/` at the end unless it is the top.
    path: String,
    levels: usize,
    changes: Vec<ObjectChange>,
}

impl Walk<'_> {
    fn folders(&mut self, older: Option<ObjectId>, newer: Option<ObjectId>) -> Result<(), GitError> {
        if older == newer || self.levels > MOST_LEVELS {
            return Ok(());
        }
        let data = |id: Option<ObjectId>| match id {
            Some(id) => self.reader.data(id, Kind::Tree),
            None => Ok(Vec::new()),
        };
        let (old, new) = (data(older)?, data(newer)?);
        let kind = older.or(newer).map_or(gix::hash::Kind::Sha1, |id| id.kind());
        let repository = self.reader.repository;
        let broken = |error: gix::Error| repository.damaged(error.probable_cause());
        let (mut old, mut new) = (
            TreeRefIter::from_bytes(&old, kind),
            TreeRefIter::from_bytes(&new, kind),
        );
        let mut left = old.next().transpose().map_err(broken)?;
        let mut right = new.next().transpose().map_err(broken)?;
        loop {
            let order = match (&left, &right) {
                (None, None) => return Ok(()),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some(one), Some(other)) => name_order(
                    one.filename,
                    one.mode.is_tree(),
                    other.filename,
                    other.mode.is_tree(),
                ),
            };
            if left != right {
                let one = left.filter(|_| order.is_le());
                let other = right.filter(|_| order.is_ge());
                self.entries(one, other)?;
            }
            if order.is_le() {
                left = old.next().transpose().map_err(broken)?;
            }
            if order.is_ge() {
                right = new.next().transpose().map_err(broken)?;
            }
        }
    }

    /// Two entries of one name, or one alone.
    fn entries(&mut self, one: Option<EntryRef<'_>>, other: Option<EntryRef<'_>>) -> Result<(), GitError> {
        let Some(any) = one.or(other) else {
            return Ok(());
        };
        // A name that is no UTF-8 is passed over, as in a folder of the disk.
        let Ok(name) = std::str::from_utf8(any.filename) else {
            return Ok(());
        };
        let id = |entry: Option<EntryRef<'_>>, is_wanted: fn(&EntryRef<'_>) -> bool| {
            entry.filter(is_wanted).map(|entry| entry.oid.to_owned())
        };
        let is_folder = |entry: &EntryRef<'_>| entry.mode.is_tree();
        let is_file = |entry: &EntryRef<'_>| entry.mode.is_blob();
        let (older, newer) = (id(one, is_folder), id(other, is_folder));
        if older != newer {
            let length = self.path.len();
            self.path.push_str(name);
            self.path.push('/');
            self.levels += 1;
            self.folders(older, newer)?;
            self.levels -= 1;
            self.path.truncate(length);
        }
        let (before, after) = (id(one, is_file), id(other, is_file));
        let is_wanted = self.endings.iter().any(|ending| name.ends_with(ending.as_str()));
        if before != after && is_wanted {
            self.changes.push(ObjectChange {
                path: format!("{}{name}", self.path),
                before: before.map(Object),
                after: after.map(Object),
            });
        }
        Ok(())
    }
}

/// An object that is of another kind than its place wants.
#[derive(Debug, thiserror::Error)]
#[error("{id} is no {kind}")]
struct WrongKind {
    id: ObjectId,
    kind: Kind,
}

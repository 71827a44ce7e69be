//! A project's past, read in parallel.

use super::count::Watch;
use super::load::Error;
use super::snapshot::Snapshot;
use crate::disk;
use crate::disk::git::{CommitTrees, GitError, Object, ObjectChange, Repository};
use crate::model::{ChangeSet, Commit, History, Locale, Parent, TextChange};
use crate::sync::{self, Adopted, Past, ReadText, Texts};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Commits that one thread reads in a row: neighbours share most of their trees.
const COMMITS: usize = 64;

/// Texts that one thread reads in a row.
const TEXTS: usize = 32;

/// Texts that are held at a time before they are numbered.
const HELD: usize = 2048;

/// The commits of a project's repository, and the messages of all catalogs that they have.
#[derive(Debug)]
pub struct Archive {
    history: History,
    texts: Texts,
    locales: Vec<Option<Locale>>,
    now: HashMap<usize, usize>,
    paths: HashMap<String, usize>,
}

/// What each commit did, beside each of its parents.
type Changes = Vec<Vec<Vec<ObjectChange>>>;

/// Numbers of paths and texts.
#[derive(Default)]
struct Numbers {
    paths: HashMap<String, usize>,
    objects: HashMap<Object, usize>,
    /// By number.
    texts: Vec<Text>,
}

/// Where a text is to be read.
enum Text {
    Object(Object),
    /// Not in the repository.
    Now(Arc<str>),
}

impl Archive {
    /// Reads the past of a project; each text once.
    ///
    /// # Errors
    /// `Git` if there is no history, or if it cannot be read.
    pub fn read(snapshot: &Snapshot, repository: &Repository, watch: Watch<'_>) -> Result<Archive, Error> {
        let head = repository.revision("HEAD")?;
        let trees = repository.commits(&head)?;
        // A catalog behind a link has its history under its own name.
        let root = snapshot.root();
        let all = snapshot.catalog_texts();
        let real: HashMap<&str, String> = all
            .keys()
            .map(|path| (&**path, disk::real_path(root, path)))
            .collect();
        let catalogs: BTreeMap<&str, &Arc<str>> =
            all.iter().map(|(path, text)| (&*real[&**path], text)).collect();
        let endings = endings(catalogs.keys().copied());
        let changes = changes(repository, &trees, &endings, watch)?;
        let there = repository.reader().changes(&trees, (None, 0), &endings)?;
        let prefix = repository.prefix();
        let mut numbers = Numbers::default();
        let mut history = numbered(trees.commits, changes, &mut numbers);
        let today = numbers.today(snapshot, repository, &prefix, &catalogs, &there)?;
        history.commits.insert(0, today.commit);
        history.texts = numbers.texts.len();
        history.paths = numbers.names();
        Ok(Archive {
            locales: locales(snapshot, &history.paths, &prefix),
            texts: read_texts(repository, &numbers.texts, watch)?,
            paths: real
                .iter()
                .filter_map(|(path, real)| {
                    let number = numbers.paths.get(&format!("{prefix}{real}"))?;
                    Some(((*path).to_owned(), *number))
                })
                .collect(),
            history,
            now: today.texts,
        })
    }

    /// The past, for those who ask it.
    pub fn past(&self) -> Past<'_> {
        Past {
            history: &self.history,
            texts: &self.texts,
            locales: &self.locales,
            now: &self.now,
            paths: &self.paths,
        }
    }
}

impl Snapshot {
    /// Records for translations of `only` these locales (none: of all) that have none, from what git
    /// remembers; with `again`, for all that it knows of. With what there was to learn of each locale.
    pub fn plan_adopt(&self, archive: &Archive, only: &[Locale], again: bool) -> (ChangeSet, Vec<Adopted>) {
        self.with_tables(|_, tables| {
            let wanted = tables
                .iter()
                .filter(|table| only.is_empty() || only.contains(table.locale));
            sync::plan_adopt(&archive.past(), &wanted.collect::<Vec<_>>(), again)
        })
    }

    /// The text of each catalog, references as their source texts want them, by path.
    fn catalog_texts(&self) -> HashMap<Arc<str>, Arc<str>> {
        let references = self.references.values().filter_map(|reference| {
            let planned = reference.planned.as_ref().map(|planned| &planned.now);
            let file = planned.or(reference.written.as_deref())?.file();
            Some((Arc::clone(&reference.path), Arc::clone(&file.text)))
        });
        let folders = self.folders.values().flat_map(|folder| folder.catalogs.values());
        let catalogs = folders.map(|cell| (Arc::clone(&cell.file().path), Arc::clone(&cell.file().text)));
        references.chain(catalogs).collect()
    }
}

/// What the names of catalogs end in.
fn endings<'p>(paths: impl Iterator<Item = &'p str>) -> Vec<String> {
    let endings = paths.filter_map(|path| Path::new(path).extension()?.to_str());
    let endings: BTreeSet<String> = endings.map(|ending| format!(".{ending}")).collect();
    match endings.is_empty() {
        true => vec![".ftl".to_owned()],
        false => endings.into_iter().collect(),
    }
}

fn changes(
    repository: &Repository,
    trees: &CommitTrees,
    endings: &[String],
    watch: Watch<'_>,
) -> Result<Changes, GitError> {
    let done = AtomicUsize::new(0);
    let of_chunk = |(chunk, commits): (usize, &[Commit])| {
        let reader = repository.reader();
        let of_commit = |(at, commit): (usize, &Commit)| {
            let at = chunk * COMMITS + at;
            let mut changes: Vec<Vec<ObjectChange>> = Vec::new();
            for parent in &commit.parents {
                // Who has nothing new beside the first parent has it all from there.
                let is_same = changes.first().is_some_and(Vec::is_empty);
                changes.push(match is_same {
                    true => Vec::new(),
                    false => reader.changes(trees, (Some(parent.commit), at), endings)?,
                });
            }
            Ok(changes)
        };
        let found: Result<Changes, GitError> = commits.iter().enumerate().map(of_commit).collect();
        let before = done.fetch_add(commits.len(), Ordering::Relaxed);
        watch(before + commits.len(), trees.commits.len());
        found
    };
    let chunks: Result<Vec<Changes>, GitError> = trees
        .commits
        .par_chunks(COMMITS)
        .enumerate()
        .map(of_chunk)
        .collect();
    Ok(chunks?.into_iter().flatten().collect())
}

/// The commits with numbers for names; the first place is left to what is not committed yet.
fn numbered(commits: Vec<Commit>, changes: Changes, numbers: &mut Numbers) -> History {
    let numbered = commits.into_iter().zip(changes).map(|(commit, changes)| {
        let parents = commit.parents.iter().zip(changes).map(|(parent, changes)| {
            let changes = changes.into_iter().map(|change| numbers.change(change));
            Parent {
                commit: parent.commit + 1,
                changes: sorted(changes.collect()),
            }
        });
        Commit {
            parents: parents.collect(),
            ..commit
        }
    });
    History {
        commits: numbered.collect(),
        ..History::default()
    }
}

fn sorted(mut changes: Vec<TextChange>) -> Vec<TextChange> {
    changes.sort_by_key(|change| change.path);
    changes
}

/// What is not committed yet.
struct Today {
    commit: Commit,
    /// By path.
    texts: HashMap<usize, usize>,
}

impl Numbers {
    fn path(&mut self, path: String) -> usize {
        let next = self.paths.len();
        *self.paths.entry(path).or_insert(next)
    }

    fn object(&mut self, object: Object) -> usize {
        let next = self.texts.len();
        let number = *self.objects.entry(object).or_insert(next);
        if number == next {
            self.texts.push(Text::Object(object));
        }
        number
    }

    fn change(&mut self, change: ObjectChange) -> TextChange {
        TextChange {
            path: self.path(change.path),
            before: change.before.map(|object| self.object(object)),
            after: change.after.map(|object| self.object(object)),
        }
    }

    fn today(
        &mut self,
        snapshot: &Snapshot,
        repository: &Repository,
        prefix: &str,
        catalogs: &BTreeMap<&str, &Arc<str>>,
        there: &[ObjectChange],
    ) -> Result<Today, GitError> {
        let committed: HashMap<&str, Object> = there
            .iter()
            .filter_map(|change| Some((change.path.strip_prefix(prefix)?, change.after?)))
            .collect();
        if !catalogs.keys().any(|path| committed.contains_key(path)) {
            return Err(repository.nothing());
        }
        let mut texts = HashMap::new();
        let mut changes = Vec::new();
        for (path, text) in catalogs {
            let object = repository.object_of(text)?;
            let before = committed.get(path).copied();
            let number = match before == Some(object) {
                true => self.object(object),
                false => {
                    self.texts.push(Text::Now(Arc::clone(*text)));
                    self.texts.len() - 1
                }
            };
            let path = self.path(format!("{prefix}{path}"));
            texts.insert(path, number);
            if before != Some(object) {
                changes.push(TextChange {
                    path,
                    before: before.map(|object| self.object(object)),
                    after: Some(number),
                });
            }
        }
        for path in gone(snapshot, catalogs, &committed) {
            changes.push(TextChange {
                path: self.path(format!("{prefix}{path}")),
                before: committed.get(path).map(|object| self.object(*object)),
                after: None,
            });
        }
        let commit = Commit {
            id: String::new(),
            date: String::new(),
            author: String::new(),
            is_cut: false,
            parents: vec![Parent {
                commit: 1,
                changes: sorted(changes),
            }],
        };
        Ok(Today { commit, texts })
    }

    fn names(&self) -> Vec<Arc<str>> {
        let mut names: Vec<Arc<str>> = vec!["".into(); self.paths.len()];
        for (path, number) in &self.paths {
            names[*number] = path.as_str().into();
        }
        names
    }
}

/// Catalogs that were committed and are there no more, sorted.
fn gone<'p>(
    snapshot: &Snapshot,
    catalogs: &BTreeMap<&str, &Arc<str>>,
    committed: &HashMap<&'p str, Object>,
) -> Vec<&'p str> {
    let missing = committed.keys().filter(|path| !catalogs.contains_key(**path));
    let mut missing: Vec<&str> = missing.copied().collect();
    missing.sort_unstable();
    let listing = disk::list_paths(&missing, snapshot.settings());
    let fitting: HashSet<&str> = listing.catalogs.iter().map(|listed| &*listed.path).collect();
    missing.retain(|path| fitting.contains(path));
    missing
}

/// The locale of the catalog at each path, by today's settings.
fn locales(snapshot: &Snapshot, paths: &[Arc<str>], prefix: &str) -> Vec<Option<Locale>> {
    let settings = snapshot.settings();
    let below: Vec<&str> = paths
        .iter()
        .filter_map(|path| path.strip_prefix(prefix))
        .collect();
    let listing = disk::list_paths(&below, settings);
    let mut known: HashMap<Option<&str>, Option<Locale>> = HashMap::new();
    let found = listing.catalogs.iter().map(|listed| {
        let folder = listed.locale.as_deref();
        let locale = known.entry(folder).or_insert_with(|| match folder {
            Some(folder) => settings.locale_of(folder),
            None => Some(settings.source_locale.clone()),
        });
        (&*listed.path, locale.clone())
    });
    let found: HashMap<&str, Option<Locale>> = found.collect();
    let of_path = |path: &Arc<str>| found.get(path.strip_prefix(prefix)?).cloned().flatten();
    paths.iter().map(of_path).collect()
}

fn read_texts(repository: &Repository, texts: &[Text], watch: Watch<'_>) -> Result<Texts, GitError> {
    let mut all = Texts::default();
    for (held, chunk) in texts.chunks(HELD).enumerate() {
        let of_part = |part: &[Text]| {
            let reader = repository.reader();
            let read = part.iter().map(|text| match text {
                Text::Object(object) => Ok(ReadText::of(&reader.text(*object)?)),
                Text::Now(text) => Ok(ReadText::of(text)),
            });
            read.collect()
        };
        let parts: Result<Vec<Vec<ReadText>>, GitError> = chunk.par_chunks(TEXTS).map(of_part).collect();
        for text in parts?.into_iter().flatten() {
            all.add(text);
        }
        watch((held * HELD + chunk.len()).min(texts.len()), texts.len());
    }
    Ok(all)
}

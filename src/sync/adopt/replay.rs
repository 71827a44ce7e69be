//! Which wording of its source each translation was made from.
//!
//! The history is gone through from today backwards. Every translation waits at the commit that has been
//! reached, and is handed on to the commit before for as long as that one has it with the same wording; where
//! none has, it was made there, from what its source said in that very commit.

use super::passage::{Passage, Site};
use super::{Origin, Past, Wanted};
use crate::model::{Commit, Locale};
use std::collections::HashMap;

/// What the past says of each of `wanted`, in their order.
///
/// `now` holds, by path, the texts of the newest commit.
pub(super) fn replay(past: &Past<'_>, now: &HashMap<usize, usize>, wanted: &[Wanted<'_>]) -> Vec<Origin> {
    let mut replay = Replay {
        past,
        wanted,
        sources: Vec::new(),
        locales: Vec::new(),
        origins: vec![Origin::Unknown; wanted.len()],
        fronts: past.history.commits.iter().map(|_| None).collect(),
    };
    replay.start(now);
    for commit in 0..replay.fronts.len() {
        if let Some(front) = replay.fronts[commit].take() {
            replay.visit(commit, front);
        }
    }
    replay.origins
}

struct Replay<'p> {
    past: &'p Past<'p>,
    wanted: &'p [Wanted<'p>],
    /// Of each wanted translation, the number of its source message; translations of one message share it.
    sources: Vec<usize>,
    /// The locale of each source message, by its number.
    locales: Vec<&'p Locale>,
    origins: Vec<Origin>,
    /// What waits at each commit.
    fronts: Vec<Option<Box<Front>>>,
}

/// The translations that wait at one commit, and where their sources are there.
#[derive(Default)]
struct Front {
    /// By path, the text there and what waits in it.
    files: HashMap<usize, Waiting>,
    /// By the number of the source message, where it is; none if it is nowhere.
    places: HashMap<usize, Place>,
    /// By path, the source messages that are there.
    at: HashMap<usize, Vec<usize>>,
    /// By the number of the source message, what it said in the oldest commit that had it, where that was
    /// passed already.
    first: HashMap<usize, u32>,
}

struct Waiting {
    text: usize,
    open: Vec<Open>,
}

/// A translation whose origin is not known yet.
#[derive(Clone, Copy)]
struct Open {
    /// Its place in `wanted`.
    translation: usize,
    id: u32,
    version: u32,
}

/// Where a source message is at a commit.
#[derive(Clone, Copy)]
struct Place {
    site: Site,
    id: u32,
}

impl Replay<'_> {
    fn start(&mut self, now: &HashMap<usize, usize>) {
        let texts = self.past.texts;
        let mut front = Front::default();
        let mut known: HashMap<(usize, u32), usize> = HashMap::new();
        for (translation, wanted) in self.wanted.iter().enumerate() {
            let id = texts.id(wanted.id).unwrap_or(u32::MAX);
            let next = known.len();
            let source = *known.entry((wanted.source, id)).or_insert(next);
            if source == next {
                self.locales.push(wanted.source_locale);
            }
            self.sources.push(source);
            let site = |path: usize| now.get(&path).map(|text| Site { path, text: *text });
            if let Some(site) = site(wanted.source).filter(|_| source == next) {
                front.put_source(source, Place { site, id });
            }
            let Some(site) = site(wanted.path) else { continue };
            let Some(version) = texts.version(site.text, id) else {
                continue;
            };
            front.put(
                site,
                Open {
                    translation,
                    id,
                    version,
                },
            );
        }
        self.fronts[0] = Some(Box::new(front));
    }

    fn visit(&mut self, at: usize, mut front: Box<Front>) {
        let commit = &self.past.history.commits[at];
        let Some((first, others)) = commit.parents.split_first() else {
            self.end(at, commit, &front);
            return;
        };
        let passage = Passage::new(self.past, &first.changes);
        let mut left = front.follow(&passage, self.wanted);
        for parent in others {
            if left.is_empty() {
                break;
            }
            let passage = Passage::new(self.past, &parent.changes);
            let mut branch = Front::default();
            left.retain(|(site, open)| {
                let locale = self.wanted[open.translation].locale;
                let Some(older) = passage.older(*site, open.version, open.id, locale) else {
                    return true;
                };
                branch.put(older, *open);
                let source = self.sources[open.translation];
                if let Some(place) = front.places.get(&source)
                    && !branch.places.contains_key(&source)
                {
                    branch.put_source(source, *place);
                }
                if let Some(first) = front.first.get(&source) {
                    branch.first.insert(source, *first);
                }
                false
            });
            branch.move_sources(&passage, self.past, &self.locales);
            self.hand_on(parent.commit, Box::new(branch));
        }
        for (_, open) in &left {
            self.origins[open.translation] = self.made_at(at, &front, *open);
        }
        front.move_sources(&passage, self.past, &self.locales);
        if commit.id.is_empty() {
            // A source that was never committed is no older than today, and its translations may be.
            front.first.clear();
        }
        self.hand_on(first.commit, front);
    }

    fn hand_on(&mut self, commit: usize, front: Box<Front>) {
        if front.files.is_empty() {
            return;
        }
        match &mut self.fronts[commit] {
            // The smaller one moves.
            Some(waiting) if waiting.places.len() >= front.places.len() => waiting.join(*front),
            Some(waiting) => {
                let smaller = std::mem::replace(waiting, front);
                waiting.join(*smaller);
            }
            empty => *empty = Some(front),
        }
    }

    /// The history begins at this commit: what still waits was made here, or nobody knows when.
    fn end(&mut self, at: usize, commit: &Commit, front: &Front) {
        for open in front.files.values().flat_map(|waiting| &waiting.open) {
            self.origins[open.translation] = match commit.is_cut {
                true => Origin::CutOff,
                false => self.made_at(at, front, *open),
            };
        }
    }

    fn made_at(&self, at: usize, front: &Front, open: Open) -> Origin {
        let source = self.sources[open.translation];
        let place = front.places.get(&source);
        let said = place.and_then(|place| self.past.texts.version(place.site.text, place.id));
        match (said, front.first.get(&source)) {
            (Some(wording), _) => Origin::Made { commit: at, wording },
            (None, Some(wording)) => Origin::BeforeSource {
                commit: at,
                wording: *wording,
            },
            (None, None) => Origin::Unknown,
        }
    }
}

impl Front {
    fn put(&mut self, site: Site, open: Open) {
        let empty = || Waiting {
            text: site.text,
            open: Vec::new(),
        };
        self.files.entry(site.path).or_insert_with(empty).open.push(open);
    }

    fn put_source(&mut self, source: usize, place: Place) {
        self.places.insert(source, place);
        self.at.entry(place.site.path).or_default().push(source);
    }

    /// Goes to an older commit; gives the translations that it has not, with where they were.
    fn follow(&mut self, passage: &Passage<'_>, wanted: &[Wanted<'_>]) -> Vec<(Site, Open)> {
        let mut left = Vec::new();
        let mut moved = Vec::new();
        for change in passage.changes() {
            let Some(waiting) = self.files.remove(&change.path) else {
                continue;
            };
            let site = Site {
                path: change.path,
                text: waiting.text,
            };
            for open in waiting.open {
                let locale = wanted[open.translation].locale;
                match passage.older(site, open.version, open.id, locale) {
                    Some(older) => moved.push((older, open)),
                    None => left.push((site, open)),
                }
            }
        }
        for (older, open) in moved {
            self.put(older, open);
        }
        left
    }

    /// Brings the places of the sources to an older commit.
    fn move_sources(&mut self, passage: &Passage<'_>, past: &Past<'_>, locales: &[&Locale]) {
        let mut moved = Vec::new();
        for change in passage.changes() {
            let Some(sources) = self.at.remove(&change.path) else {
                continue;
            };
            for source in sources {
                let Some(place) = self.places.remove(&source) else {
                    continue;
                };
                let Some(version) = past.texts.version(place.site.text, place.id) else {
                    continue;
                };
                match passage.older_place(place.site, version, place.id, locales[source]) {
                    Some(site) => moved.push((source, Place { site, ..place })),
                    None => {
                        self.first.insert(source, version);
                    }
                }
            }
        }
        for (source, place) in moved {
            self.put_source(source, place);
        }
    }

    /// Takes what waits at the same commit by another way.
    fn join(&mut self, other: Front) {
        for (path, waiting) in other.files {
            match self.files.get_mut(&path) {
                Some(known) => known.open.extend(waiting.open),
                None => {
                    self.files.insert(path, waiting);
                }
            }
        }
        for (source, place) in other.places {
            if !self.places.contains_key(&source) {
                self.put_source(source, place);
            }
        }
        for (source, version) in other.first {
            self.first.entry(source).or_insert(version);
        }
    }
}

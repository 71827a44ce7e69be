//! From a commit to one that it was made from: where a message stood before.

use super::Past;
use super::texts::Texts;
use crate::model::{Locale, TextChange};
use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;

/// A text at a commit, by the number of its path and its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Site {
    pub path: usize,
    pub text: usize,
}

/// A step back in time.
pub(super) struct Passage<'p> {
    past: &'p Past<'p>,
    changes: &'p [TextChange],
    /// Messages that the older commit has and the newer has no longer in the same place: version → sites.
    /// Few steps ask for them.
    vanished: OnceCell<HashMap<u32, Vec<Site>>>,
    /// How many messages two texts have in common: asked again for each message that moved between them.
    common: RefCell<HashMap<(usize, usize), usize>>,
}

impl<'p> Passage<'p> {
    pub fn new(past: &'p Past<'p>, changes: &'p [TextChange]) -> Passage<'p> {
        Passage {
            past,
            changes,
            vanished: OnceCell::new(),
            common: RefCell::default(),
        }
    }

    /// Where a message of the newer commit, of a catalog in `locale`, stood in the older one with the same
    /// wording; `None` if it did nowhere.
    pub fn older(&self, site: Site, version: u32, id: u32, locale: &Locale) -> Option<Site> {
        let Some(change) = self.change(site.path) else {
            return Some(site);
        };
        let before = change.before.map(|text| Site { text, ..site });
        let stays = before.filter(|site| self.texts().version(site.text, id) == Some(version));
        stays.or_else(|| self.moved(change, version, locale))
    }

    /// Where a message stood in the older commit, whatever it said there.
    pub fn older_place(&self, site: Site, version: u32, id: u32, locale: &Locale) -> Option<Site> {
        let Some(change) = self.change(site.path) else {
            return Some(site);
        };
        let before = change.before.map(|text| Site { text, ..site });
        let stays = before.filter(|site| self.texts().version(site.text, id).is_some());
        stays
            .or_else(|| self.moved(change, version, locale))
            .or_else(|| self.renamed(change, id, locale))
            .or_else(|| self.reworded(change, id, locale))
    }

    pub fn changes(&self) -> &'p [TextChange] {
        self.changes
    }

    fn texts(&self) -> &'p Texts {
        self.past.texts
    }

    fn change(&self, path: usize) -> Option<&'p TextChange> {
        let at = self
            .changes
            .binary_search_by_key(&path, |change| change.path)
            .ok()?;
        Some(&self.changes[at])
    }

    /// The site that a message with this very id and wording has vanished from, while it appeared in the text
    /// of `change`.
    fn moved(&self, change: &TextChange, version: u32, locale: &Locale) -> Option<Site> {
        let vanished = self.vanished.get_or_init(|| self.find_vanished());
        let sites = vanished.get(&version)?.iter();
        self.best(change, sites.copied(), locale)
    }

    /// The text that became the text of `change` under another name, if it has the message `id`.
    fn renamed(&self, change: &TextChange, id: u32, locale: &Locale) -> Option<Site> {
        if change.before.is_some() {
            return None;
        }
        let gone = self.changes.iter().filter(|other| other.after.is_none());
        let sites = gone.filter_map(|other| {
            let text = other.before?;
            self.texts().version(text, id)?;
            Some(Site {
                path: other.path,
                text,
            })
        });
        self.best(change, sites, locale)
    }

    /// The site of the same language that has lost `id` while the text of `change` got it.
    fn reworded(&self, change: &TextChange, id: u32, locale: &Locale) -> Option<Site> {
        let has = |text: Option<usize>| text.is_some_and(|text| self.texts().version(text, id).is_some());
        let is_same_locale = |path: usize| self.past.locales[path].as_ref() == Some(locale);
        let lost = self
            .changes
            .iter()
            .filter(|other| is_same_locale(other.path) && has(other.before) && !has(other.after));
        let sites = lost.filter_map(|other| {
            Some(Site {
                path: other.path,
                text: other.before?,
            })
        });
        self.best(change, sites, locale)
    }

    /// The site that has most messages in common with the text of `change`.
    fn best(&self, change: &TextChange, sites: impl Iterator<Item = Site>, locale: &Locale) -> Option<Site> {
        let newer = change.after?;
        let is_new = change.before.is_none();
        let fitting = sites.filter_map(|site| {
            let place = self.past.locales[site.path].as_ref();
            let is_same_locale = place == Some(locale);
            let common = self.common(newer, site.text);
            let least = self
                .texts()
                .messages(newer)
                .len()
                .min(self.texts().messages(site.text).len());
            let is_gone = self.change(site.path).is_some_and(|other| other.after.is_none());
            // Another language may say the same by chance: only a whole catalog that was renamed is another's.
            let may_be = is_same_locale || (2 * common > least && (place.is_none() || (is_new && is_gone)));
            may_be.then_some(((is_same_locale, common), site))
        });
        // The first of equals, for the order of paths is the same everywhere.
        let best = fitting.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.map(|(_, site)| site)
    }

    /// How many messages two texts have in common, wording and all.
    fn common(&self, one: usize, other: usize) -> usize {
        let count = || {
            let versions = self.texts().messages(one).iter();
            versions
                .filter(|(id, version)| self.texts().version(other, *id) == Some(*version))
                .count()
        };
        *self.common.borrow_mut().entry((one, other)).or_insert_with(count)
    }

    fn find_vanished(&self) -> HashMap<u32, Vec<Site>> {
        let mut vanished: HashMap<u32, Vec<Site>> = HashMap::new();
        for change in self.changes {
            let Some(text) = change.before else { continue };
            let site = Site {
                path: change.path,
                text,
            };
            for (id, version) in self.texts().messages(text) {
                let is_there = change
                    .after
                    .is_some_and(|after| self.texts().version(after, *id).is_some());
                if !is_there {
                    vanished.entry(*version).or_default().push(site);
                }
            }
        }
        vanished
    }
}

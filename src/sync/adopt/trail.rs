//! The life of one message, from today backwards.

use super::passage::{Passage, Site};
use super::{Past, Wanted};
use crate::model::Locale;

/// A commit in which a message became what it then said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    /// The commit.
    pub commit: usize,
    /// What it said from then on.
    pub version: u32,
    /// What it had said before; `None` if it was not there.
    pub before: Option<u32>,
    /// What the message beside it said in that commit, of a trail of two.
    pub beside: Option<u32>,
}

/// The turns of a message, the newest first, and whether a shallow clone has left out older ones.
#[derive(Clone, Debug, Default)]
pub(super) struct Trail {
    pub turns: Vec<Turn>,
    pub is_cut_off: bool,
}

/// A message on its way back in time.
#[derive(Clone, Copy)]
struct Walker<'w> {
    site: Site,
    id: u32,
    locale: &'w Locale,
}

impl<'w> Walker<'w> {
    fn version(&self, past: &Past<'_>) -> Option<u32> {
        past.texts.version(self.site.text, self.id)
    }

    /// Where it was in an older commit, whatever it said.
    fn older(self, passage: &Passage<'_>, past: &Past<'_>) -> Option<Walker<'w>> {
        let version = self.version(past)?;
        let site = passage.older_place(self.site, version, self.id, self.locale)?;
        Some(Walker { site, ..self })
    }
}

/// The turns of the source message of `wanted`.
pub(super) fn of_source(past: &Past<'_>, wanted: &Wanted<'_>) -> Trail {
    let walker = walker(past, wanted.source, wanted.id, wanted.source_locale);
    walker.map_or_else(Trail::default, |walker| trail(past, walker, None))
}

/// The turns of the translation, each with what its source then said beside it.
pub(super) fn of_translation(past: &Past<'_>, wanted: &Wanted<'_>) -> Trail {
    let walker = |path, locale| walker(past, path, wanted.id, locale);
    let source = walker(wanted.source, wanted.source_locale);
    let translation = walker(wanted.path, wanted.locale);
    translation.map_or_else(Trail::default, |walker| trail(past, walker, source))
}

fn walker<'w>(past: &Past<'_>, path: usize, id: &str, locale: &'w Locale) -> Option<Walker<'w>> {
    let text = *past.now.get(&path)?;
    let id = past.texts.id(id)?;
    Some(Walker {
        site: Site { path, text },
        id,
        locale,
    })
}

fn trail<'w>(past: &Past<'_>, mut walker: Walker<'w>, mut beside: Option<Walker<'w>>) -> Trail {
    let mut trail = Trail::default();
    let mut at = 0;
    while let Some(version) = walker.version(past) {
        let commit = &past.history.commits[at];
        let passages = commit.parents.iter().map(|parent| {
            let passage = Passage::new(past, &parent.changes);
            (parent.commit, passage)
        });
        let passages: Vec<(usize, Passage<'_>)> = passages.collect();
        let same = passages.iter().find_map(|(parent, passage)| {
            let site = passage.older(walker.site, version, walker.id, walker.locale)?;
            Some((*parent, passage, Walker { site, ..walker }))
        });
        let (parent, passage, older) = match same {
            Some(same) => same,
            None if commit.is_cut => {
                trail.is_cut_off = true;
                break;
            }
            None => {
                let changed = passages
                    .iter()
                    .find_map(|(parent, passage)| Some((*parent, passage, walker.older(passage, past)?)));
                trail.turns.push(Turn {
                    commit: at,
                    version,
                    before: changed.as_ref().and_then(|(.., older)| older.version(past)),
                    beside: beside.and_then(|beside| beside.version(past)),
                });
                match changed {
                    Some(changed) => changed,
                    None => break,
                }
            }
        };
        beside = beside.and_then(|beside| beside.older(passage, past));
        walker = older;
        at = parent;
    }
    trail
}

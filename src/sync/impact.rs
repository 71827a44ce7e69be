//! `diglot impact`: what an edit of source texts costs their translators.
//!
//! Two states of a project are held against each other, message by message. A translation is a cost of the
//! edit where it held before and does not hold now, or holds less: one that was outdated already as it is,
//! one that was changed along with its source, and one that was missing before are none. A message that only
//! went to another catalog is neither new nor gone.

use crate::compare::{Row, Table, grade, readable, wording};
use crate::model::{Grade, Locale, Message, Reason, State, Workspace};
use crate::text::word_count;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A message of the source that an edit changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Impact {
    /// Name of its catalog.
    pub catalog: String,
    /// Its id.
    pub id: String,
    /// What became of it.
    pub kind: ImpactKind,
    /// What it said, as a person reads it; `None` if it is new.
    pub before: Option<String>,
    /// What it says; `None` if it is gone.
    pub after: Option<String>,
    /// Words of what it says.
    pub words: usize,
    /// Locales that have to translate it, anew or again.
    pub locales: Vec<Locale>,
}

/// What became of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImpactKind {
    /// It says something else.
    Changed(Reason),
    /// It was not there, or is in another place where a translation lacks.
    New,
    /// It is not there any more.
    Gone,
}

impl ImpactKind {
    /// The name used in machine formats.
    pub fn name(&self) -> &'static str {
        match self {
            ImpactKind::Changed(reason) => reason.grade.name(),
            ImpactKind::New => "new",
            ImpactKind::Gone => "gone",
        }
    }

    /// The place in a list from the greatest risk to the least.
    pub fn rank(&self) -> usize {
        match self {
            ImpactKind::Changed(reason) => match reason.grade {
                Grade::Meaning => 0,
                Grade::Wording => 1,
                Grade::Cosmetic => 2,
            },
            ImpactKind::New => 3,
            ImpactKind::Gone => 4,
        }
    }
}

/// A project with its tables.
pub struct Standing<'s> {
    /// The project.
    pub workspace: &'s Workspace<'s>,
    /// Its tables.
    pub tables: &'s [Table<'s>],
}

/// What the way from `before` to `after` costs, the greatest risk first, then by catalog and in its order.
pub fn impact(before: &Standing<'_>, after: &Standing<'_>) -> Vec<Impact> {
    let (old, new) = (Index::of(before), Index::of(after));
    let source = &after.workspace.settings.source_locale;
    let mut impacts = Vec::new();
    for (name, messages) in &new.messages {
        for message in messages {
            let id = message.id.name;
            let was = old.message(name, id).map(|was| (*name, was));
            let Some((old_name, was)) = was.or_else(|| old.moved(&new, message)) else {
                impacts.push(new.added(name, message));
                continue;
            };
            if wording(was) == wording(message) {
                // A message that went to another catalog has its translations there, or they are to be made.
                let impact = new.added(name, message);
                if old_name != *name && !impact.locales.is_empty() {
                    impacts.push(impact);
                }
                continue;
            }
            let rows = (old.rows(old_name, id), new.rows(name, id));
            impacts.push(Impact {
                kind: ImpactKind::Changed(grade(was, message, source)),
                before: Some(readable(was)),
                locales: costs(&rows.0, &rows.1),
                ..stated(name, message)
            });
        }
    }
    for (name, messages) in &old.messages {
        for message in messages {
            let is_there = new.message(name, message.id.name).is_some();
            if !is_there && new.moved(&old, message).is_none() {
                impacts.push(Impact {
                    kind: ImpactKind::Gone,
                    before: Some(readable(message)),
                    after: None,
                    words: 0,
                    ..stated(name, message)
                });
            }
        }
    }
    impacts.sort_by_key(|impact| impact.kind.rank());
    impacts
}

fn stated(catalog: &str, message: &Message<'_>) -> Impact {
    let after = readable(message);
    Impact {
        catalog: catalog.to_owned(),
        id: message.id.name.to_owned(),
        kind: ImpactKind::New,
        before: None,
        words: word_count(&after),
        after: Some(after),
        locales: Vec::new(),
    }
}

/// The locales whose translation held better before than now.
fn costs(before: &BTreeMap<&Locale, &Row<'_>>, after: &BTreeMap<&Locale, &Row<'_>>) -> Vec<Locale> {
    let is_cost = |locale: &Locale, now: &Row<'_>| {
        let was = before.get(locale).and_then(|row| Some((row, row.translation?)));
        let Some((row, old)) = was else {
            return false;
        };
        match now.translation {
            None => true,
            Some(new) if wording(old) != wording(new) => false,
            Some(_) => risk(&now.state) > risk(&row.state) || is_unknown(row, now),
        }
    };
    let locales = after.iter().filter(|(locale, row)| is_cost(locale, row));
    locales.map(|(locale, _)| (*locale).clone()).collect()
}

/// Whether nothing is recorded on either side: then the translation is taken to have held.
fn is_unknown(before: &Row<'_>, after: &Row<'_>) -> bool {
    before.state == State::Untracked && after.state == State::Untracked
}

fn risk(state: &State) -> u8 {
    match state {
        State::Current | State::Untracked => 0,
        State::Outdated(reason) => 1 + reason.grade as u8,
        State::Unconfirmed => 4,
        State::Missing | State::Obsolete => 5,
    }
}

/// The source messages and the rows of all locales, found by catalog and id.
struct Index<'s> {
    /// Of a repeated id the first.
    messages: BTreeMap<&'s str, Vec<&'s Message<'s>>>,
    by_id: HashMap<(&'s str, &'s str), &'s Message<'s>>,
    /// Catalogs that have an id.
    catalogs: HashMap<&'s str, Vec<&'s str>>,
    rows: HashMap<(&'s str, &'s str), BTreeMap<&'s Locale, &'s Row<'s>>>,
}

impl<'s> Index<'s> {
    fn of(standing: &'s Standing<'s>) -> Index<'s> {
        let mut index = Index {
            messages: BTreeMap::new(),
            by_id: HashMap::new(),
            catalogs: HashMap::new(),
            rows: HashMap::new(),
        };
        for (name, reference) in &standing.workspace.references {
            let mut seen = BTreeSet::new();
            let messages = reference
                .now
                .messages()
                .filter(|message| seen.insert(message.id.name));
            let messages: Vec<&Message<'_>> = messages.collect();
            for message in &messages {
                index.by_id.insert((name, message.id.name), message);
                index.catalogs.entry(message.id.name).or_default().push(name);
            }
            index.messages.insert(name, messages);
        }
        for table in standing.tables {
            for row in &table.rows {
                let rows = index.rows.entry((table.name, row.id)).or_default();
                rows.insert(table.locale, row);
            }
        }
        index
    }

    fn message(&self, catalog: &str, id: &str) -> Option<&'s Message<'s>> {
        self.by_id.get(&(catalog, id)).copied()
    }

    fn rows(&self, catalog: &str, id: &str) -> BTreeMap<&'s Locale, &'s Row<'s>> {
        self.rows.get(&(catalog, id)).cloned().unwrap_or_default()
    }

    /// The catalog of this side in which `message` of the other stood, where the other has it there no more.
    fn moved(&self, other: &Index<'_>, message: &Message<'_>) -> Option<(&'s str, &'s Message<'s>)> {
        let id = message.id.name;
        let catalogs = self.catalogs.get(id)?.iter();
        let mut found = catalogs.filter_map(|name| Some((*name, self.message(name, id)?)));
        found.find(|(name, was)| other.message(name, id).is_none() && wording(was) == wording(message))
    }

    /// A message that was not there before.
    fn added(&self, name: &str, message: &Message<'_>) -> Impact {
        let rows = self.rows(name, message.id.name);
        let missing = rows.iter().filter(|(_, row)| row.state == State::Missing);
        Impact {
            locales: missing.map(|(locale, _)| (*locale).clone()).collect(),
            ..stated(name, message)
        }
    }
}

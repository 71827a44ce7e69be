//! What the people of a project know: which translation was made from which wording. The program is held to it.

use super::document::{Document, Edit};
use super::project::{LOCALES, Project, TEXT, path, plain};
use diglot::engine::Snapshot;
use diglot::formats::fluent;
use diglot::model::{Locale, State};
use diglot::sync::AcceptRequest;
use diglot::text::collapse_white_space;
use std::collections::{BTreeMap, BTreeSet};

/// A project with the knowledge of those who work on it.
pub struct Book {
    pub project: Project,
    pub document: Document,
    /// The wordings that each translation was made from or accepted for; a translation is unique in its text.
    made_from: BTreeMap<String, BTreeSet<String>>,
    /// Messages by locale that `sync` let start from the translation of another, until somebody clears them.
    copies: BTreeSet<(&'static str, String)>,
    /// Edits since the last `sync`.
    edits: Vec<Edit>,
    serial: usize,
}

/// What people do between two edits.
#[derive(Clone, Debug)]
pub enum Act {
    Sync,
    /// Translates what is missing, from the reference catalog as it is written.
    Translate(usize),
    /// Translates anew what is outdated or unconfirmed: all, or every so many.
    Renew(usize, usize),
    /// Accepts all that waits, or one message.
    Accept(usize, Option<usize>),
}

type Told = Result<(), String>;

impl Book {
    pub fn of(document: Document) -> Book {
        let mut project = Project::default();
        project.files.insert(TEXT.to_owned(), document.source());
        Book {
            project,
            document,
            made_from: BTreeMap::new(),
            copies: BTreeSet::new(),
            edits: Vec::new(),
            serial: 0,
        }
    }

    pub fn edit(&mut self, edit: &Edit) {
        self.document.apply(edit);
        self.edits.push(edit.clone());
        self.project.files.insert(TEXT.to_owned(), self.document.source());
    }

    /// The editor takes the document back to what it was.
    pub fn take_back(&mut self, before: Document) {
        self.document = before;
        // What that did to the document is more than it grew.
        self.edits.push(Edit::Delete(0));
        self.project.files.insert(TEXT.to_owned(), self.document.source());
    }

    pub fn act(&mut self, act: &Act) -> Told {
        match act {
            Act::Sync => self.sync(),
            Act::Translate(locale) => {
                self.translate(LOCALES[locale % LOCALES.len()], |state, _| {
                    *state == State::Missing
                });
                Ok(())
            }
            Act::Renew(locale, every) => {
                self.translate(LOCALES[locale % LOCALES.len()], |state, at| {
                    matches!(state, State::Outdated(_) | State::Unconfirmed) && (at + locale / 2) % every == 0
                });
                Ok(())
            }
            // Who accepts has read what stands in the catalogs too: words about a text that no catalog has
            // yet, and then translations of what stands in the catalog, cannot be told apart afterwards.
            Act::Accept(locale, which) => self
                .sync()
                .and_then(|()| self.accept(LOCALES[locale % LOCALES.len()], *which)),
        }
    }

    /// Brings the project in step and holds all that must be true of it.
    pub fn sync(&mut self) -> Told {
        let snapshot = self.project.snapshot();
        self.nothing_unrelated_is_current(&snapshot)?;
        let before = LOCALES.map(|locale| self.project.translations(locale));
        let bytes = LOCALES.map(|locale| self.project.catalog(locale).to_owned());
        self.project.apply(snapshot.plan_sync());
        for ((locale, before), bytes) in LOCALES.into_iter().zip(&before).zip(&bytes) {
            let after = self.project.translations(locale);
            self.nothing_is_lost(locale, before, &after)?;
            if *before == after && !bytes.is_empty() && bytes != self.project.catalog(locale) {
                return Err(format!("{locale}: bytes changed for nothing: {bytes:?}"));
            }
        }
        let snapshot = self.project.snapshot();
        let again = snapshot.plan_sync();
        if !again.is_empty() {
            return Err(format!("the second sync would do {again:#?}"));
        }
        self.nothing_unrelated_is_current(&snapshot)?;
        self.nothing_new_has_inherited(&snapshot)?;
        self.document
            .blocks
            .iter_mut()
            .for_each(|block| block.is_new = false);
        self.edits.clear();
        Ok(())
    }

    /// Each text is still there as often as it was; what is there more often is a copy.
    fn nothing_is_lost(
        &mut self,
        locale: &'static str,
        before: &BTreeMap<String, String>,
        after: &BTreeMap<String, String>,
    ) -> Told {
        let pairs = |one: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
            let only = one.iter().filter(|(id, text)| other.get(*id) != Some(text));
            only.map(|(id, text)| (id.clone(), text.clone()))
                .collect::<Vec<_>>()
        };
        let mut appeared = pairs(after, before);
        let vanished = pairs(before, after);
        // Where a text that several messages bear gets another id, any of them may be the copy.
        let bearers = |pairs: &[(String, String)], text: &String| {
            let same = pairs.iter().filter(|(_, other)| other == text);
            same.count()
        };
        let is_open = |text: &String| {
            let (gone, new) = (bearers(&vanished, text), bearers(&appeared, text));
            let before = before.values().filter(|other| *other == text).count();
            gone > 0 && new > 0 && (before > 1 || new > gone)
        };
        let open: BTreeSet<String> = appeared
            .iter()
            .map(|(_, text)| text.clone())
            .filter(is_open)
            .collect();
        self.copies
            .retain(|(other, id)| *other != locale || before.get(id).is_none_or(|text| !open.contains(text)));
        for (id, text) in vanished {
            let is_known_copy = open.contains(&text) || self.copies.contains(&(locale, id.clone()));
            let is_one_of_several = is_known_copy || appeared.iter().all(|(_, other)| *other != text);
            if is_one_of_several && after.values().any(|other| *other == text) {
                // Taken back: the translation is still where it was copied from.
                self.copies.remove(&(locale, id));
                continue;
            }
            let Some(place) = appeared.iter().position(|(_, other)| *other == text) else {
                return Err(format!("{locale}: `{id}` is lost: {text}"));
            };
            let (new, _) = appeared.remove(place);
            if self.copies.remove(&(locale, id)) {
                self.copies.insert((locale, new));
            }
        }
        for (id, text) in appeared {
            if !before.values().any(|other| *other == text) {
                return Err(format!("{locale}: `{id}` comes from nowhere: {text}"));
            }
            if !open.contains(&text) {
                self.copies.insert((locale, id));
            }
        }
        Ok(())
    }

    /// What counts as current was made from exactly today's wording, and is no copy.
    fn nothing_unrelated_is_current(&self, snapshot: &Snapshot) -> Told {
        snapshot.with_tables(|_, tables| {
            for table in tables {
                for row in table.rows.iter().filter(|row| row.state == State::Current) {
                    let (source, text) = (
                        row.reference.map(plain).unwrap(),
                        row.translation.map(plain).unwrap(),
                    );
                    let wording = collapse_white_space(&source);
                    let place = format!("{}: `{}`", table.locale, row.id);
                    if !self
                        .made_from
                        .get(&text)
                        .is_some_and(|all| all.contains(&wording))
                    {
                        return Err(format!("{place} counts as current: {wording} → {text}"));
                    }
                    let is_copy =
                        |(locale, id): &(&str, String)| *id == row.id && *locale == table.locale.as_str();
                    if self.copies.iter().any(is_copy) {
                        return Err(format!("{place} is a copy that counts as current: {text}"));
                    }
                }
            }
            Ok(())
        })
    }

    /// Where a document only grew, its new blocks have no translation of another.
    fn nothing_new_has_inherited(&self, snapshot: &Snapshot) -> Told {
        if !self.edits.iter().all(Edit::only_adds) {
            return Ok(());
        }
        let texts: Vec<String> = self.document.blocks.iter().map(|block| block.text()).collect();
        let translated = LOCALES.map(|locale| (locale, self.project.translations(locale)));
        let known: BTreeSet<&String> = self.made_from.values().flatten().collect();
        snapshot.with_tables(|workspace, _| {
            let ids = workspace.references["doc"].source.as_ref().unwrap().ids;
            for (at, block) in self.document.blocks.iter().enumerate() {
                let is_unique = texts.iter().filter(|text| **text == texts[at]).count() == 1;
                // A title of its own stands before the blocks.
                let id = &ids[at + 1];
                let heir = translated.iter().find(|(_, texts)| texts.contains_key(id));
                if let (true, true, Some((locale, _))) =
                    (block.is_new && is_unique, !known.contains(&texts[at]), heir)
                {
                    return Err(format!("{locale}: the new `{id}` has inherited: {}", texts[at]));
                }
            }
            Ok(())
        })
    }

    /// Writes new translations of the reference catalog as it is written, where `wants` the state and place.
    fn translate(&mut self, locale: &'static str, wants: impl Fn(&State, usize) -> bool) {
        let reference = fluent::read(self.project.files.get(&path("en")).map_or("", String::as_str));
        let written: BTreeMap<String, String> = reference
            .tree
            .messages()
            .map(|message| (message.id.name.to_owned(), plain(message)))
            .collect();
        let snapshot = self.project.snapshot();
        let wanted: Vec<String> = snapshot.with_tables(|_, tables| {
            let table = tables
                .iter()
                .find(|table| table.locale.as_str() == locale)
                .unwrap();
            let rows = table.rows.iter().enumerate();
            rows.filter(|(at, row)| wants(&row.state, *at))
                .map(|(_, row)| row.id.to_owned())
                .collect()
        });
        for id in wanted {
            let Some(source) = written.get(&id) else { continue };
            self.serial += 1;
            let text = format!("{locale} {}: {source}", self.serial);
            self.project.translate(locale, &id, &text);
            let wording = collapse_white_space(source);
            self.made_from.insert(text, BTreeSet::from([wording]));
            self.copies.remove(&(locale, id));
        }
    }

    /// A person's word that translations hold for today's text.
    fn accept(&mut self, locale: &'static str, which: Option<usize>) -> Told {
        let snapshot = self.project.snapshot();
        let waits =
            |state: &State| matches!(state, State::Outdated(_) | State::Unconfirmed | State::Untracked);
        let mut accepted: Vec<(String, String, String)> = snapshot.with_tables(|_, tables| {
            let table = tables
                .iter()
                .find(|table| table.locale.as_str() == locale)
                .unwrap();
            let rows = table.rows.iter().filter(|row| waits(&row.state));
            rows.map(|row| {
                let texts = (row.translation.map(plain), row.reference.map(plain));
                (row.id.to_owned(), texts.0.unwrap(), texts.1.unwrap())
            })
            .collect()
        });
        if let Some(which) = which.filter(|_| !accepted.is_empty()) {
            accepted = vec![accepted.swap_remove(which % accepted.len())];
        }
        if accepted.is_empty() {
            return Ok(());
        }
        let request = AcceptRequest {
            locales: vec![Locale::parse(locale).unwrap()],
            ids: accepted.iter().map(|(id, ..)| id.clone()).collect(),
            ..AcceptRequest::default()
        };
        let plan = snapshot
            .plan_accept(&request)
            .map_err(|phrase| format!("{phrase:?}"))?;
        self.project.apply(plan);
        for (id, text, source) in accepted {
            let wordings = self.made_from.entry(text).or_default();
            wordings.insert(collapse_white_space(&source));
            self.copies.remove(&(locale, id));
        }
        Ok(())
    }
}

//! `diglot move` and `diglot split`: messages go to another catalog, in every locale and with their records.

use super::Refusal;
use super::home::known_catalog;
use super::leaf::Leaf;
use super::leaving::{check_catalog, check_free, leaving};
use super::pieces::{Cut, Group, groups};
use super::receiving::{inserted, licence, like};
use super::seat::{Seat, no_place};
use super::settings::{files_of, requoted};
use crate::formats::fluent;
use crate::formats::provenance::NewRecords;
use crate::formats::settings::exception_places;
use crate::model::{
    Act, Catalog, ChangeSet, CommentLevel, Entry, FileChange, Locale, LocaleCatalog, Phrase, TextFile,
    Workspace,
};
use crate::sync::step::head_of_new;
use crate::text::{TextEdit, apply};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Which messages go where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveRequest {
    /// What goes.
    pub what: Moved,
    /// Name of the catalog that it goes to; it is made if there is none.
    pub to: String,
}

/// What goes to another catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moved {
    /// These messages, as `id` or `catalog/id`.
    Messages(Vec<String>),
    /// The messages of one group.
    Group {
        /// Name of the catalog.
        catalog: String,
        /// The first line of the group's heading, or a part of it that no other has.
        title: String,
    },
}

/// Plans a move in the catalogs of all locales, the records and the settings.
///
/// No state changes, and no byte of what stays.
///
/// # Errors
/// A refusal if there is no such message or group, if one of the catalogs is made from a source text, if the other
/// catalog has the message already, if the settings have no place for a new catalog, or if a file cannot be read as
/// a whole.
pub fn plan_move(
    workspace: &Workspace<'_>,
    settings_file: Option<&TextFile>,
    request: &MoveRequest,
) -> Result<ChangeSet, Refusal> {
    let leaves = Leaf::all(workspace);
    let to = request.to.as_str();
    let leaving = leaving(workspace, &leaves, request)?;
    for name in leaving.keys().copied().chain([to]) {
        check_catalog(workspace, &leaves, name)?;
    }
    check_free(&leaves, to, &leaving)?;
    let mut moving = Moving {
        workspace,
        to,
        seat: None,
        emptied: BTreeSet::new(),
        receiving: None,
        leaving,
        files: BTreeMap::new(),
        counts: [0; 3],
        records_to: BTreeMap::new(),
    };
    moving.reference()?;
    for (locale, catalogs) in &workspace.locales {
        moving.locale(locale, catalogs)?;
    }
    Ok(moving.finish(settings_file))
}

/// The groups of a catalog that can be split.
///
/// # Errors
/// A refusal if there is no such catalog, or if it is made from a source text.
pub fn list_groups<'w>(workspace: &'w Workspace<'_>, catalog: &str) -> Result<Vec<Group<'w>>, Refusal> {
    known_catalog(workspace, catalog)?;
    check_catalog(workspace, &[], catalog)?;
    let reference = workspace.references.get(catalog);
    Ok(reference.map_or_else(Vec::new, |reference| groups(reference.now)))
}

struct Moving<'w, 's> {
    workspace: &'w Workspace<'s>,
    to: &'w str,
    seat: Option<Seat<'w>>,
    /// Catalogs whose reference goes, because nothing is left in it.
    emptied: BTreeSet<&'w str>,
    /// The first file that receives something.
    receiving: Option<Arc<str>>,
    leaving: BTreeMap<&'w str, BTreeSet<String>>,
    files: BTreeMap<Arc<str>, FileChange>,
    /// Messages, translations, records.
    counts: [usize; 3],
    /// The records of the other catalog in the making.
    records_to: BTreeMap<&'w Locale, NewRecords>,
}

impl<'w> Moving<'w, '_> {
    fn ids(&self, catalog: &str, id: &str) -> bool {
        self.leaving.get(catalog).is_some_and(|ids| ids.contains(id))
    }

    fn seat(&mut self) -> Result<&Seat<'w>, Refusal> {
        if self.seat.is_none() {
            let beside = self.leaving.keys().next().copied().unwrap_or_default();
            self.seat = Some(Seat::of(self.workspace, beside, self.to)?);
        }
        Ok(self.seat.as_ref().expect("it was set above"))
    }

    /// Path of the reference catalog that receives.
    fn reference_path(&mut self) -> Result<Arc<str>, Refusal> {
        match self.workspace.references.get(self.to) {
            Some(reference) => Ok(Arc::clone(&reference.path)),
            None => Ok(self.seat()?.reference.as_str().into()),
        }
    }

    fn reference(&mut self) -> Result<(), Refusal> {
        let mut pieces = Vec::new();
        let mut from = None;
        let names: Vec<&str> = self.leaving.keys().copied().collect();
        for name in names {
            let Some(reference) = self.workspace.references.get(name) else {
                continue;
            };
            if let (Some(file), Some(tree)) = (reference.file, reference.written) {
                let cut = Cut::of(tree, &|id| self.ids(name, id));
                from = from.or(Some((file, tree)));
                if cut.entries.len() == tree.entries.len() && !cut.entries.is_empty() {
                    self.emptied.insert(name);
                }
                self.cut(file, tree, &cut, None);
                pieces.extend(cut.pieces);
            }
        }
        self.counts[0] = pieces.len();
        let (false, Some((file, tree))) = (pieces.is_empty(), from) else {
            return Ok(());
        };
        let path = self.reference_path()?;
        let there = self
            .workspace
            .references
            .get(self.to)
            .and_then(|found| found.file.zip(found.written));
        let text = match there {
            Some((file, tree)) => inserted(&file.text, tree, &[], &pieces),
            None => {
                let head = like(&file.text, licence(tree));
                inserted(&head, &fluent::read(&head).tree, &[], &pieces)
            }
        };
        self.receiving = Some(Arc::clone(&path));
        self.change(path, there.map(|(file, _)| file), Some(text));
        Ok(())
    }

    fn locale(
        &mut self,
        locale: &'w Locale,
        catalogs: &'w BTreeMap<&str, LocaleCatalog<'_>>,
    ) -> Result<(), Refusal> {
        let names: Vec<&str> = self.leaving.keys().copied().collect();
        let mut pieces = Vec::new();
        let mut from: Option<&LocaleCatalog<'_>> = None;
        let mut near = None;
        for name in names {
            let Some(catalog) = catalogs.get(name) else {
                continue;
            };
            near = near.or(Some(&*catalog.path));
            if let Some(file) = catalog.file {
                let cut = Cut::of(catalog.tree, &|id| self.ids(name, id));
                // A catalog that the source still has is still to be translated.
                let reference = self.workspace.references.get(name);
                let reference = reference.filter(|_| !self.emptied.contains(name));
                let head = reference.map(|reference| head_of_new(&reference.path, locale));
                self.cut(file, catalog.tree, &cut, head);
                pieces.extend(cut.pieces);
                from = from.or(Some(catalog));
            }
            self.take_records(locale, name, catalog, catalogs.get(self.to));
        }
        self.counts[1] += pieces.len();
        let there = catalogs.get(self.to);
        let path: Option<Arc<str>> = match (there, near) {
            (Some(there), _) if !there.path.is_empty() => Some(Arc::clone(&there.path)),
            (_, Some(near)) if !pieces.is_empty() || self.records_to.contains_key(locale) => {
                let workspace = self.workspace;
                let path = self.seat()?.path(workspace, locale, near);
                path.map(Arc::from)
            }
            (_, Some(_) | None) => None,
        };
        let is_recorded = self.records_to.contains_key(locale);
        let Some(path) = path else {
            return match pieces.is_empty() && !is_recorded {
                true => Ok(()),
                // The settings say that these catalogs are not translated into this locale.
                false => Err(no_place(self.workspace, &format!("{} ({locale})", self.to))),
            };
        };
        self.put_records(locale, there, &path);
        let file = there.and_then(|there| there.file);
        let text = match (there, file, from) {
            (Some(there), Some(file), _) if !pieces.is_empty() => {
                let order = self.order();
                let order: Vec<&str> = order.iter().map(String::as_str).collect();
                Some(inserted(&file.text, there.tree, &order, &pieces))
            }
            // Where translations were awaited, they are awaited in the other catalog from now on.
            (_, None, Some(from)) if is_recorded || !pieces.is_empty() => {
                let has_head = from.tree.entries.first().is_some_and(|entry| {
                    matches!(entry, Entry::Comment(comment) if comment.level == CommentLevel::Catalog)
                });
                let reference = self.reference_path()?;
                let mut head = licence(from.tree);
                if has_head || pieces.is_empty() {
                    let apart = if head.is_empty() { "" } else { "\n" };
                    head.push_str(apart);
                    head.push_str(&head_of_new(&reference, locale));
                }
                let head = like(from.file.map_or("", |file| &file.text), head);
                let order = self.order();
                let order: Vec<&str> = order.iter().map(String::as_str).collect();
                Some(inserted(&head, &fluent::read(&head).tree, &order, &pieces))
            }
            _ => None,
        };
        if let Some(text) = text {
            self.receiving.get_or_insert_with(|| Arc::clone(&path));
            self.change(path, file, Some(text));
        }
        Ok(())
    }

    /// The ids of the receiving reference catalog in the order that it will have.
    fn order(&self) -> Vec<String> {
        let there = self.workspace.references.get(self.to);
        let there = there.and_then(|reference| reference.written).into_iter();
        let own = there.flat_map(Catalog::messages).map(|message| message.id.name);
        let mut order: Vec<String> = own.map(str::to_owned).collect();
        for (name, ids) in &self.leaving {
            let reference = self.workspace.references.get(name);
            let messages = reference.and_then(|reference| reference.written).into_iter();
            let moved = messages
                .flat_map(Catalog::messages)
                .map(|message| message.id.name);
            order.extend(moved.filter(|id| ids.contains(*id)).map(str::to_owned));
        }
        order
    }

    /// Takes the entries out of a file; where that leaves nothing it says `head`, or goes.
    fn cut(&mut self, file: &TextFile, tree: &Catalog<'_>, cut: &Cut<'_>, head: Option<String>) {
        if cut.entries.is_empty() {
            return;
        }
        let after = match tree.entries.len() == cut.entries.len() {
            true => head,
            false => Some(apply(&file.text, &fluent::remove_entries(tree, &cut.entries))),
        };
        self.change(Arc::clone(&file.path), Some(file), after);
    }

    fn change(&mut self, path: Arc<str>, file: Option<&TextFile>, after: Option<String>) {
        let change = FileChange {
            path: Arc::clone(&path),
            before: file.map(|file| Arc::clone(&file.text)),
            after,
        };
        self.files.insert(path, change);
    }

    fn take_records(
        &mut self,
        locale: &'w Locale,
        name: &str,
        catalog: &LocaleCatalog<'_>,
        there: Option<&LocaleCatalog<'_>>,
    ) {
        let Some(file) = catalog.provenance_file else {
            return;
        };
        let mut records = NewRecords::of(catalog.provenance, &file.text);
        let taken = taken(&mut records, &|id| self.ids(name, id));
        if taken.is_empty() {
            return;
        }
        self.counts[2] += taken.records.len();
        let after = (!records.is_empty()).then(|| records.write(&catalog.path));
        self.change(Arc::clone(&file.path), Some(file), after);
        let into = self.records_to.entry(locale).or_insert_with(|| {
            let file = there.and_then(|there| Some((there, there.provenance_file?)));
            let of =
                |(there, file): (&LocaleCatalog<'_>, &TextFile)| NewRecords::of(there.provenance, &file.text);
            file.map_or_else(NewRecords::default, of)
        });
        into.records.extend(taken.records);
        into.alternatives.extend(taken.alternatives);
        into.awaited.extend(taken.awaited);
    }

    fn put_records(&mut self, locale: &Locale, there: Option<&LocaleCatalog<'_>>, catalog: &str) {
        let Some(records) = self.records_to.get(locale) else {
            return;
        };
        let provenance = &self.workspace.settings.files.provenance;
        let path = match there {
            Some(there) => Arc::clone(&there.provenance_path),
            None => provenance.fill(locale.as_str(), self.to).into(),
        };
        let text = records.write(catalog);
        self.change(path, there.and_then(|there| there.provenance_file), Some(text));
    }

    fn finish(self, settings_file: Option<&TextFile>) -> ChangeSet {
        let from: Vec<&str> = self.leaving.keys().copied().collect();
        let first = self
            .receiving
            .clone()
            .or_else(|| self.files.keys().next().cloned());
        let [messages, translations, records] = self.counts;
        let phrase = Phrase::new("move-counts")
            .with("from", from.join(", "))
            .with("to", self.to)
            .with("messages", messages)
            .with("translations", translations)
            .with("records", records);
        let mut acts: Vec<Act> = Vec::from_iter(first.map(|path| Act { path, phrase }));
        let gone = self.files.values().filter(|change| change.after.is_none());
        acts.extend(gone.map(|change| Act {
            path: Arc::clone(&change.path),
            phrase: Phrase::new("move-emptied").with("file", &*change.path),
        }));
        let settings = self.workspace.settings;
        for bundle in &settings.bundles {
            for name in from
                .iter()
                .filter(|name| bundle.holds(name) && !bundle.holds(self.to))
            {
                let phrase = Phrase::new("move-bundle")
                    .with("bundle", bundle.name.as_str())
                    .with("from", *name)
                    .with("to", self.to);
                acts.push(Act {
                    path: Arc::clone(&settings.file),
                    phrase,
                });
            }
        }
        let mut files: Vec<FileChange> = self.files.values().cloned().collect();
        if let Some(file) = settings_file {
            let edits = self.exceptions(&file.text);
            if !edits.is_empty() {
                acts.push(Act {
                    path: Arc::clone(&file.path),
                    phrase: Phrase::new("rename-exceptions")
                        .with("file", &*file.path)
                        .with("count", edits.len()),
                });
                files.push(FileChange {
                    path: Arc::clone(&file.path),
                    before: Some(Arc::clone(&file.text)),
                    after: Some(apply(&file.text, &edits)),
                });
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        ChangeSet { files, acts }
    }

    /// Exceptions for a moved message in a file of the catalog that it leaves are for the file that receives it.
    fn exceptions(&self, text: &str) -> Vec<TextEdit> {
        let mut edits = Vec::new();
        for (name, ids) in &self.leaving {
            let own = files_of(self.workspace, name);
            for exception in exception_places(text) {
                let (Some((id, _)), Some((file, span))) = (exception.id, exception.file) else {
                    continue;
                };
                if !ids.contains(&id) || !own.contains(&*file) {
                    continue;
                }
                if let Some(new) = self.counterpart(name, &file) {
                    edits.push(requoted(text, span, &new));
                }
            }
        }
        edits
    }

    /// The file of the receiving catalog for one of the catalog `name`.
    fn counterpart(&self, name: &str, file: &str) -> Option<String> {
        let workspace = self.workspace;
        if workspace
            .references
            .get(name)
            .is_some_and(|reference| &*reference.path == file)
        {
            let there = workspace
                .references
                .get(self.to)
                .map(|there| there.path.to_string());
            return there.or_else(|| self.seat.as_ref().map(|seat| seat.reference.clone()));
        }
        workspace.locales.iter().find_map(|(locale, catalogs)| {
            let catalog = catalogs.get(name).filter(|catalog| &*catalog.path == file)?;
            let there = catalogs.get(self.to).map(|there| there.path.to_string());
            there.or_else(|| self.seat.as_ref()?.path(workspace, locale, &catalog.path))
        })
    }
}

/// The records that `leaves` names, taken out of `records`.
fn taken(records: &mut NewRecords, leaves: &dyn Fn(&str) -> bool) -> NewRecords {
    fn split<T>(from: &mut BTreeMap<String, T>, leaves: &dyn Fn(&str) -> bool) -> BTreeMap<String, T> {
        let (gone, left) = std::mem::take(from).into_iter().partition(|(id, _)| leaves(id));
        *from = left;
        gone
    }
    NewRecords {
        records: split(&mut records.records, leaves),
        alternatives: split(&mut records.alternatives, leaves),
        awaited: split(&mut records.awaited, leaves),
        loose: Vec::new(),
    }
}

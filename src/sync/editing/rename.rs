//! `diglot rename`: another name for a message, a term, an attribute or a variable.

use super::Refusal;
use super::home::{Home, unknown};
use super::leaf::{Leaf, Role};
use super::marks::{Marks, in_order};
use super::name::{Kind, Name, is_named};
use super::settings;
use super::spots::{Owner, Sought, Spot, SpotKind, What};
use super::walk::{Use, uses};
use crate::formats::{fluent, source};
use crate::model::{Act, Catalog, ChangeSet, Entry, FileChange, Phrase, Reference, TextFile, Workspace};
use crate::text::{Place, Span, TextEdit, apply};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is renamed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RenameRequest {
    /// `id`, `-term`, `id.attribute` or `$variable`, with `catalog/` before it where several catalogs have it.
    pub old: String,
    /// The new name, of the same kind; `.attribute` is enough for an attribute.
    pub new: String,
    /// Of a variable, the only message or term that it is renamed in.
    pub within: Option<String>,
}

/// Places of a refusal that are told; the others are much the same.
const MOST_PLACES: usize = 8;

/// Plans a rename in the catalogs of all locales, the records, the settings and the source text.
///
/// No state changes, and no byte outside the names.
///
/// # Errors
/// A refusal if there is nothing of that name, if the new name is in use, or if a file that may hold the name
/// cannot be read as a whole.
pub fn plan_rename(
    workspace: &Workspace<'_>,
    settings_file: Option<&TextFile>,
    request: &RenameRequest,
) -> Result<ChangeSet, Refusal> {
    let (old, new) = (Name::of(&request.old)?, Name::of(&request.new)?);
    let leaves = Leaf::all(workspace);
    let limit = request.within.as_deref().map(Name::of).transpose()?;
    let (old_name, new_name, of) = match (&old.kind, &new.kind, &limit) {
        _ if new.catalog.is_some() && new.catalog != old.catalog => return Err(other_kind(request)),
        (Kind::Message(old_id), Kind::Message(new_id), None)
            if old_id.starts_with('-') == new_id.starts_with('-') =>
        {
            let names = (What::Id(old_id), What::Id(new_id));
            (names.0, names.1, Some((&old.catalog, old_id)))
        }
        (Kind::Attribute(id, old_name), Kind::Attribute(other, new_name), None)
            if !id.is_empty() && (other.is_empty() || other == id) =>
        {
            let names = (What::Attribute(old_name), What::Attribute(new_name));
            (names.0, names.1, Some((&old.catalog, id)))
        }
        (Kind::Variable(old_name), Kind::Variable(new_name), limit) => {
            let of = match limit {
                None => None,
                Some(Name {
                    catalog,
                    kind: Kind::Message(id),
                }) => Some((catalog, id)),
                Some(_) => return Err(other_kind(request)),
            };
            (What::Variable(old_name), What::Variable(new_name), of)
        }
        _ => return Err(other_kind(request)),
    };
    let home = of
        .map(|(catalog, id)| Home::of(&leaves, workspace, catalog.as_deref(), id))
        .transpose()?;
    let homes: BTreeSet<&str> = home.iter().map(|home| home.catalog).collect();
    let leading = home.as_ref().map(|home| home.leading(workspace));
    let leading = leading.unwrap_or_default();
    let of = of.map(|(_, id)| Owner {
        id,
        homes: &homes,
        leading: &leading,
    });
    let renaming = Renaming {
        workspace,
        leaves: &leaves,
        old: Sought { what: old_name, of },
        new: Sought {
            what: new_name,
            // An id must be free everywhere, since catalogs see each other.
            of: of.filter(|_| !matches!(new_name, What::Id(_))),
        },
        home: home.as_ref(),
        request,
    };
    renaming.check_files()?;
    let mut plan = renaming.plan()?;
    renaming.add_document(&mut plan)?;
    renaming.add_settings(settings_file, &mut plan);
    renaming.add_left(&mut plan);
    renaming.add_program(&mut plan);
    plan.files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

fn other_kind(request: &RenameRequest) -> Refusal {
    let what = Phrase::new("rename-other-kind")
        .with("old", request.old.as_str())
        .with("new", request.new.as_str());
    Refusal::new(what).hint(Phrase::new("rename-other-kind-help"))
}

struct Renaming<'r, 's> {
    workspace: &'r Workspace<'s>,
    leaves: &'r [Leaf<'r>],
    old: Sought<'r>,
    new: Sought<'r>,
    home: Option<&'r Home<'r>>,
    request: &'r RenameRequest,
}

impl<'r> Renaming<'r, '_> {
    /// The reference of the message whose id changes.
    fn reference(&self) -> Option<&'r Reference<'_>> {
        match (self.old.what, self.home) {
            (What::Id(_), Some(home)) => self.workspace.references.get(home.catalog),
            _ => None,
        }
    }

    /// Refuses where it cannot be told what a file says.
    fn check_files(&self) -> Result<(), Refusal> {
        let damaged = |file: &TextFile| file.damage.is_some();
        if let Some(reference) = self.reference()
            && let Some(source) = &reference.source
        {
            if damaged(source.file) {
                return Err(unreadable(source.file));
            }
            if !reference.is_in_step() {
                let file = &*reference.path;
                return Err(Refusal::new(Phrase::new("status-out-of-step").with("file", file)));
            }
        }
        let may_hold = |leaf: &&Leaf<'_>| leaf.text().is_empty() || leaf.holds(self.old.name());
        let mut suspects = self.leaves.iter().filter(|leaf| damaged(leaf.file));
        match suspects.find(may_hold) {
            Some(leaf) => Err(unreadable(leaf.file)),
            None => Ok(()),
        }
    }

    fn plan(&self) -> Result<ChangeSet, Refusal> {
        self.check_free()?;
        let mut edits: BTreeMap<usize, Vec<TextEdit>> = BTreeMap::new();
        let mut marks = Marks::default();
        let (mut in_catalogs, mut in_records) = (0, 0);
        for (number, leaf) in self.leaves.iter().enumerate() {
            if !leaf.holds(self.old.name()) {
                continue;
            }
            let tree = leaf.tree();
            let spots = self.spots(leaf, &tree);
            if spots.is_empty() {
                continue;
            }
            match leaf.role {
                Role::Reference | Role::Translation => in_catalogs += spots.len(),
                Role::Records => in_records += spots.len(),
            }
            let own: Vec<TextEdit> = spots.iter().map(|spot| self.edit(spot.span)).collect();
            let changes_wording = |spot: &Spot<'_>| match self.old.what {
                What::Id(_) => spot.kind == SpotKind::Used,
                What::Attribute(_) | What::Variable(_) => spot.kind != SpotKind::Told,
            };
            if spots.iter().any(changes_wording) {
                let after = apply(leaf.text(), &own);
                marks.note(leaf, &tree, &fluent::read(&after).tree, &spots);
            }
            edits.insert(number, own);
        }
        if edits.is_empty() {
            return Err(self.unknown());
        }
        let mut clashes = Vec::new();
        let records = self.leaves.iter().enumerate();
        for (number, leaf) in records.filter(|(_, leaf)| leaf.role == Role::Records) {
            if marks.concern(leaf.catalog) {
                match marks.edits(leaf, &leaf.tree()) {
                    Ok(more) if more.is_empty() => {}
                    Ok(more) => edits.entry(number).or_default().extend(more),
                    Err(places) => clashes.extend(places.into_iter().map(|place| (place, there("recorded")))),
                }
            }
        }
        if !clashes.is_empty() {
            return Err(self.taken(clashes));
        }
        let files = edits.iter().map(|(number, edits)| {
            let leaf = &self.leaves[*number];
            let after = apply(leaf.text(), edits);
            changed(
                leaf.file,
                match leaf.role {
                    Role::Reference | Role::Translation => after,
                    Role::Records => in_order(leaf, after),
                },
            )
        });
        let files: Vec<FileChange> = files.collect();
        let first = edits.keys().next().map(|number| &self.leaves[*number].file.path);
        let counts = Phrase::new("rename-counts")
            .with("old", self.request.old.as_str())
            .with("new", self.request.new.as_str())
            .with("catalogs", in_catalogs)
            .with("records", in_records);
        let acts = first.map(|path| Act {
            path: Arc::clone(path),
            phrase: counts,
        });
        Ok(ChangeSet {
            files,
            acts: acts.into_iter().collect(),
        })
    }

    /// The places where the name changes. A comment that speaks of the new name already stays.
    fn spots<'t>(&self, leaf: &Leaf<'t>, tree: &Catalog<'t>) -> Vec<Spot<'t>> {
        let mut spots = self.old.spots(leaf, tree);
        if spots.iter().any(|spot| spot.kind == SpotKind::Told) {
            let new = self.new.spots(leaf, tree);
            let told: BTreeSet<usize> = new
                .iter()
                .filter(|spot| spot.kind == SpotKind::Told)
                .map(|spot| spot.entry)
                .collect();
            spots.retain(|spot| spot.kind != SpotKind::Told || !told.contains(&spot.entry));
        }
        spots
    }

    fn edit(&self, span: Span) -> TextEdit {
        TextEdit {
            span,
            new_text: self.new.name().to_owned(),
        }
    }

    /// Refuses a new name that means something already where the old one does.
    fn check_free(&self) -> Result<(), Refusal> {
        let mut places = Vec::new();
        if let What::Variable(_) = self.old.what {
            let (old, new) = (self.owners(&self.old), self.owners(&self.new));
            let shared = new.into_iter().filter(|(owner, _)| old.contains_key(owner));
            places.extend(shared.map(|(_, place)| (place, there("used"))));
        } else {
            for leaf in self.leaves.iter().filter(|leaf| leaf.holds(self.new.name())) {
                let tree = leaf.tree();
                let mut spots = self.new.spots(leaf, &tree);
                // What another catalog's records still know of a message that is gone is in nobody's way.
                let is_other = self.home.is_some_and(|home| home.catalog != leaf.catalog);
                if is_other && leaf.role == Role::Records {
                    spots.retain(|spot| spot.kind == SpotKind::Used);
                }
                places.extend(spots.iter().map(|spot| {
                    let how = match (leaf.role, spot.kind) {
                        (Role::Records, _) => "recorded",
                        (_, SpotKind::Named) => "named",
                        (_, SpotKind::Used | SpotKind::Told) => "used",
                    };
                    (leaf.place(spot.span), there(how))
                }));
                places.extend(self.unread(leaf, &tree));
            }
            // A text that is not in step names its messages before any catalog does.
            for reference in self.workspace.references.values().filter(|one| !one.is_in_step()) {
                let names = reference.now.messages().map(|message| message.id.name);
                if let What::Id(new) = self.new.what
                    && names.into_iter().any(|name| name == new)
                    && let Some(source) = &reference.source
                {
                    places.push((
                        Place::new(Arc::clone(&source.file.path), Span::at(0)),
                        there("named"),
                    ));
                }
            }
        }
        match places.is_empty() {
            true => Ok(()),
            false => Err(self.taken(places)),
        }
    }

    /// Where a part that cannot be read looks like a message of the new name.
    fn unread(&self, leaf: &Leaf<'_>, tree: &Catalog<'_>) -> Vec<(Place, Phrase)> {
        let What::Id(new) = self.new.what else {
            return Vec::new();
        };
        let has_it = |text: &str| {
            let mut lines = text.lines();
            lines.any(|line| {
                let rest = line.strip_prefix(new).map(str::trim_start);
                rest.is_some_and(|rest| rest.starts_with('='))
            })
        };
        let junk = tree.entries.iter().filter_map(|entry| match entry {
            Entry::Junk(junk) if has_it(junk.text) => Some(junk.span),
            Entry::Junk(_) | Entry::Message(_) | Entry::Comment(_) => None,
        });
        junk.map(|span| (leaf.place(span), there("unreadable"))).collect()
    }

    fn taken(&self, mut places: Vec<(Place, Phrase)>) -> Refusal {
        // Records follow from what stands in the catalogs.
        let recorded = there("recorded");
        if places.iter().any(|(_, how)| *how != recorded) {
            places.retain(|(_, how)| *how != recorded);
        }
        places.sort();
        places.dedup();
        places.truncate(MOST_PLACES);
        let what = Phrase::new("rename-taken").with("name", self.request.new.as_str());
        Refusal {
            places,
            ..Refusal::new(what).hint(Phrase::new("rename-taken-help"))
        }
    }

    fn unknown(&self) -> Refusal {
        let others: BTreeSet<&str> = match self.old.what {
            What::Id(_) => BTreeSet::new(),
            What::Attribute(_) => {
                let id = self.old.of.map_or("", |of| of.id);
                self.names(&mut |entry, names| {
                    if entry.id.name == id {
                        names.extend(entry.attributes.iter().map(|attribute| attribute.id.name));
                    }
                })
            }
            What::Variable(_) => self.names(&mut |entry, names| {
                uses(entry, &mut |found| match found {
                    Use::Variable(id) | Use::Argument(_, id) => {
                        names.insert(id.name);
                    }
                    Use::Reference(..) => {}
                });
            }),
        };
        let shown = |name: &str| match self.old.what {
            What::Id(_) => name.to_owned(),
            What::Attribute(_) => format!("{}.{name}", self.old.of.map_or("", |of| of.id)),
            What::Variable(_) => format!("${name}"),
        };
        let others: Vec<String> = others.into_iter().map(shown).collect();
        unknown(&self.request.old, others.iter().map(String::as_str))
    }

    fn names(
        &self,
        act: &mut dyn FnMut(&crate::model::Message<'r>, &mut BTreeSet<&'r str>),
    ) -> BTreeSet<&'r str> {
        let mut names = BTreeSet::new();
        for leaf in self.leaves.iter().filter(|leaf| leaf.role != Role::Records) {
            leaf.tree()
                .messages()
                .for_each(|message| act(message, &mut names));
        }
        names
    }

    /// The messages, and terms, that a variable belongs to, each with one place of it.
    fn owners(&self, sought: &Sought<'_>) -> BTreeMap<(&'r str, &'r str), Place> {
        let mut owners = BTreeMap::new();
        for leaf in self.leaves.iter().filter(|leaf| leaf.holds(sought.name())) {
            let tree = leaf.tree();
            for spot in sought.spots(leaf, &tree) {
                let owner = match (&tree.entries[spot.entry], spot.term) {
                    (_, Some(term)) => ("", term),
                    (Entry::Message(message), None) if message.is_term() => ("", message.id.name),
                    (Entry::Message(message), None) => (leaf.catalog, message.id.name),
                    (Entry::Comment(_) | Entry::Junk(_), None) => continue,
                };
                if spot.kind != SpotKind::Told {
                    owners.entry(owner).or_insert_with(|| leaf.place(spot.span));
                }
            }
        }
        owners
    }

    /// Pins the new id in the source text that the message belongs to.
    fn add_document(&self, plan: &mut ChangeSet) -> Result<(), Refusal> {
        let (Some(reference), What::Id(id), What::Id(new)) = (self.reference(), self.old.what, self.new.what)
        else {
            return Ok(());
        };
        let Some(source) = &reference.source else {
            return Ok(());
        };
        let Some(index) = source.ids.iter().position(|own| own == id) else {
            return Ok(());
        };
        let file = source.file;
        let texts = &self.workspace.settings.texts;
        match source::pinned(&file.text, source.tree, index, new, texts) {
            Some(edit) => {
                plan.files.push(changed(file, apply(&file.text, &[edit])));
                let phrase = Phrase::new("rename-pinned")
                    .with("file", &*file.path)
                    .with("id", new);
                plan.acts.push(act(file, phrase));
            }
            // Without a pin the catalog alone keeps the id, as it did before.
            None if source.tree.segments[index].pin.is_none() => {}
            None => return Err(unreadable(file)),
        }
        for link in [format!("(#{id})"), format!("(#{id} ")] {
            if file.text.contains(&link) {
                plan.acts.push(act(file, left(file, "link", id)));
                break;
            }
        }
        Ok(())
    }

    fn add_settings(&self, file: Option<&TextFile>, plan: &mut ChangeSet) {
        let (Some(home), What::Id(id), What::Id(new)) = (self.home, self.old.what, self.new.what) else {
            return;
        };
        if let Some(file) = file {
            let own = settings::files_of(self.workspace, home.catalog);
            let renamed = settings::renamed(&file.text, id, new, &own, home.owners.len() > 1);
            if !renamed.edits.is_empty() {
                plan.files.push(changed(file, apply(&file.text, &renamed.edits)));
                let count = renamed.edits.len();
                let phrase = Phrase::new("rename-exceptions");
                plan.acts
                    .push(act(file, phrase.with("file", &*file.path).with("count", count)));
            }
            if renamed.is_left {
                plan.acts.push(act(file, left(file, "shared", id)));
            }
        }
    }

    /// Tells that a program must know the new name too, if it can know such names at all.
    fn add_program(&self, plan: &mut ChangeSet) {
        let is_term = self.old.of.is_some_and(|of| of.id.starts_with('-'));
        let has_source = self
            .reference()
            .is_some_and(|reference| reference.source.is_some());
        let first = plan.acts.first().map(|act| Arc::clone(&act.path));
        if let Some(path) = first.filter(|_| !is_term && !has_source) {
            let name = match self.old.what {
                What::Id(id) => id.to_owned(),
                What::Attribute(name) => format!("{}.{name}", self.old.of.map_or("", |of| of.id)),
                What::Variable(name) => format!("${name}"),
            };
            let phrase = Phrase::new("rename-program").with("name", name);
            plan.acts.push(Act { path, phrase });
        }
    }

    /// Tells of parts that cannot be read and name what is renamed.
    fn add_left(&self, plan: &mut ChangeSet) {
        for leaf in self.leaves.iter().filter(|leaf| leaf.holds(self.old.name())) {
            let tree = leaf.tree();
            let is_left = tree.entries.iter().any(|entry| match entry {
                Entry::Junk(junk) => is_named(junk.text, self.old.name()),
                Entry::Message(_) | Entry::Comment(_) => false,
            });
            if is_left {
                plan.acts
                    .push(act(leaf.file, left(leaf.file, "unreadable", self.old.name())));
            }
        }
    }
}

fn changed(file: &TextFile, after: String) -> FileChange {
    FileChange {
        path: Arc::clone(&file.path),
        before: Some(Arc::clone(&file.text)),
        after: Some(after),
    }
}

fn act(file: &TextFile, phrase: Phrase) -> Act {
    Act {
        path: Arc::clone(&file.path),
        phrase,
    }
}

/// What a name is in the way as: `named`, `used`, `recorded` or `unreadable`.
fn there(how: &str) -> Phrase {
    Phrase::new("rename-there").with("how", how)
}

/// What still holds the old name, and why: `unreadable`, `link` or `shared`.
fn left(file: &TextFile, why: &str, name: &str) -> Phrase {
    Phrase::new("rename-left")
        .with("why", why)
        .with("file", &*file.path)
        .with("name", name)
}

fn unreadable(file: &TextFile) -> Refusal {
    Refusal::new(Phrase::new("rename-unreadable").with("file", &*file.path))
}

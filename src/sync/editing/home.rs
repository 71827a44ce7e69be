//! Which catalog a name belongs to, and from where references lead to it.

use super::Refusal;
use super::leaf::{Leaf, Role};
use crate::model::{Phrase, Workspace};
use std::collections::BTreeSet;

/// A message, found.
#[derive(Clone, Debug)]
pub(super) struct Home<'s> {
    /// The catalog that has it.
    pub catalog: &'s str,
    /// All catalogs that have a message of that id, in whichever locale or record.
    pub owners: BTreeSet<&'s str>,
}

impl<'s> Home<'s> {
    /// The catalog that has the message `id`, or `catalog` if one was named.
    pub fn of(
        leaves: &[Leaf<'s>],
        workspace: &Workspace<'s>,
        catalog: Option<&str>,
        id: &str,
    ) -> Result<Home<'s>, Refusal> {
        if let Some(catalog) = catalog {
            known_catalog(workspace, catalog)?;
        }
        let mut owners: [BTreeSet<&str>; 3] = Default::default();
        for leaf in leaves.iter().filter(|leaf| leaf.holds(id)) {
            if leaf.tree().messages().any(|message| message.id.name == id) {
                owners[leaf.role as usize].insert(leaf.catalog);
            }
        }
        // A text that was never synced has its messages all the same.
        for (name, reference) in &workspace.references {
            if reference.now.messages().any(|message| message.id.name == id) {
                owners[Role::Reference as usize].insert(name);
            }
        }
        let [in_reference, in_locales, _] = &owners;
        let chosen = if in_reference.is_empty() {
            in_locales
        } else {
            in_reference
        };
        let all: BTreeSet<&'s str> = owners.iter().flatten().copied().collect();
        let found = match catalog {
            Some(catalog) => all.iter().find(|owner| **owner == catalog).copied(),
            None if chosen.len() > 1 => return Err(ambiguous(id, chosen)),
            None => chosen.first().copied(),
        };
        match found {
            Some(catalog) => Ok(Home { catalog, owners: all }),
            None => Err(unknown(id, ids(leaves, id.starts_with('-')).into_iter())),
        }
    }

    /// The catalogs whose references to the id lead to this home.
    ///
    /// A catalog's own message comes first, then that of the first catalog that it is loaded with.
    pub fn leading(&self, workspace: &'s Workspace<'s>) -> BTreeSet<&'s str> {
        let names = workspace
            .references
            .keys()
            .chain(workspace.locales.values().flat_map(|catalogs| catalogs.keys()));
        let leads = |name: &&str| self.target_of(name, workspace) == Some(self.catalog);
        names.copied().filter(leads).collect()
    }

    fn target_of(&self, from: &str, workspace: &Workspace<'_>) -> Option<&'s str> {
        if let Some(own) = self.owners.get(from) {
            return Some(own);
        }
        let bundles = &workspace.settings.bundles;
        let is_alone = !bundles.iter().any(|bundle| bundle.holds(from));
        let sees = |other: &&&str| {
            is_alone
                || bundles
                    .iter()
                    .any(|bundle| bundle.holds(from) && bundle.holds(other))
        };
        // What a catalog cannot see it may yet mean: then the settings say too little.
        self.owners
            .iter()
            .find(sees)
            .or_else(|| self.owners.first())
            .copied()
    }
}

/// Refuses the name of a catalog that there is not.
pub(super) fn known_catalog(workspace: &Workspace<'_>, name: &str) -> Result<(), Refusal> {
    let names: BTreeSet<&str> = workspace
        .references
        .keys()
        .chain(workspace.locales.values().flat_map(|catalogs| catalogs.keys()))
        .copied()
        .collect();
    if names.contains(name) {
        return Ok(());
    }
    let refusal = Refusal::new(Phrase::new("usage-no-such-catalog").with("catalog", name));
    Err(with_similar(refusal, name, names.into_iter()))
}

/// That nothing is called `name`, with the name among `others` that may have been meant.
pub(super) fn unknown<'n>(name: &str, others: impl Iterator<Item = &'n str>) -> Refusal {
    let refusal = Refusal::new(Phrase::new("rename-unknown").with("name", name));
    with_similar(refusal, name, others)
}

fn with_similar<'n>(refusal: Refusal, name: &str, others: impl Iterator<Item = &'n str>) -> Refusal {
    let near = others.filter(|other| other.len().abs_diff(name.len()) <= 1 + name.len() / 4);
    let scored = near.map(|other| (strsim::damerau_levenshtein(name, other), other));
    match scored.min() {
        Some((distance, meant)) if distance <= 1 + name.len() / 4 => {
            refusal.hint(Phrase::new("usage-did-you-mean").with("name", meant))
        }
        _ => refusal,
    }
}

fn ambiguous(id: &str, catalogs: &BTreeSet<&str>) -> Refusal {
    let names: Vec<String> = catalogs.iter().map(|name| format!("`{name}/{id}`")).collect();
    let what = Phrase::new("rename-ambiguous").with("name", id);
    Refusal::new(what).hint(Phrase::new("rename-ambiguous-help").with("names", names.join(", ")))
}

/// The ids of all terms, or of all messages.
fn ids<'s>(leaves: &[Leaf<'s>], terms: bool) -> BTreeSet<&'s str> {
    let catalogs = leaves.iter().filter(|leaf| leaf.role != Role::Records);
    let mut ids = BTreeSet::new();
    for leaf in catalogs {
        let tree = leaf.tree();
        let names = tree.messages().map(|message| message.id.name);
        ids.extend(names.filter(|name| name.starts_with('-') == terms));
    }
    ids
}

//! Which messages leave which catalogs, and what stands against it.

use super::Refusal;
use super::home::{Home, known_catalog};
use super::leaf::{Leaf, Role};
use super::name::{Kind, Name};
use super::pieces::groups;
use super::relocate::{MoveRequest, Moved};
use crate::model::{Catalog, Phrase, Workspace};
use crate::text::Place;
use std::collections::{BTreeMap, BTreeSet};

/// The ids that leave each catalog.
pub(super) fn leaving<'w>(
    workspace: &'w Workspace<'_>,
    leaves: &[Leaf<'w>],
    request: &MoveRequest,
) -> Result<BTreeMap<&'w str, BTreeSet<String>>, Refusal> {
    let mut leaving: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    match &request.what {
        Moved::Messages(typed) => {
            for typed in typed {
                let name = Name::of(typed)?;
                let Kind::Message(id) = name.kind else {
                    return Err(Refusal::new(
                        Phrase::new("move-no-message").with("name", typed.as_str()),
                    ));
                };
                let home = Home::of(leaves, workspace, name.catalog.as_deref(), &id)?;
                leaving.entry(home.catalog).or_default().insert(id);
            }
        }
        Moved::Group { catalog, title } => {
            known_catalog(workspace, catalog)?;
            match workspace.references.get_key_value(catalog.as_str()) {
                Some((name, reference)) => leaving.insert(name, group(reference.now, title)?),
                None => return Err(no_group(title)),
            };
        }
    }
    match leaving.contains_key(request.to.as_str()) || leaving.is_empty() {
        true => Err(Refusal::new(
            Phrase::new("move-same").with("name", request.to.as_str()),
        )),
        false => Ok(leaving),
    }
}

/// The ids of the group that `title` is the title of, or a part of the title.
fn group(catalog: &Catalog<'_>, title: &str) -> Result<BTreeSet<String>, Refusal> {
    let groups = groups(catalog);
    let titled: Vec<_> = groups
        .iter()
        .filter_map(|group| Some((group.title?, group)))
        .filter(|(_, group)| !group.ids.is_empty())
        .collect();
    let is_exact = |(own, _): &&(&str, _)| *own == title;
    let wanted = title.to_lowercase();
    let is_part = |(own, _): &&(&str, _)| own.to_lowercase().contains(&wanted);
    let exact: Vec<_> = titled.iter().filter(is_exact).collect();
    let found = match exact.is_empty() {
        true => titled.iter().filter(is_part).collect(),
        false => exact,
    };
    let titles: BTreeSet<&str> = found.iter().map(|(own, _)| *own).collect();
    if titles.len() == 1 && !title.is_empty() {
        let ids = found.iter().flat_map(|(_, group)| &group.ids);
        return Ok(ids.map(|id| (*id).to_owned()).collect());
    }
    let all: BTreeSet<String> = titled.iter().map(|(own, _)| format!("“{own}”")).collect();
    let refusal = no_group(title);
    Err(match all.is_empty() {
        true => refusal.hint(Phrase::new("split-no-groups-help")),
        false => {
            let all: Vec<String> = all.into_iter().collect();
            refusal.hint(Phrase::new("split-groups-help").with("titles", all.join(", ")))
        }
    })
}

fn no_group(title: &str) -> Refusal {
    Refusal::new(Phrase::new("split-no-group").with("title", title))
}

/// Refuses a catalog that is made from a source text, or that cannot be read as a whole.
pub(super) fn check_catalog(
    workspace: &Workspace<'_>,
    leaves: &[Leaf<'_>],
    name: &str,
) -> Result<(), Refusal> {
    if let Some(source) = workspace
        .references
        .get(name)
        .and_then(|found| found.source.as_ref())
    {
        let what = Phrase::new("move-source-text")
            .with("name", name)
            .with("file", &*source.file.path);
        return Err(Refusal::new(what).hint(Phrase::new("move-source-text-help")));
    }
    let damaged = leaves
        .iter()
        .find(|leaf| leaf.catalog == name && leaf.file.damage.is_some());
    let mut records = workspace
        .locales
        .values()
        .filter_map(|catalogs| catalogs.get(name));
    let broken = records.find(|catalog| !catalog.provenance_problems.is_empty());
    let broken = broken.and_then(|catalog| catalog.provenance_file);
    match damaged.map(|leaf| leaf.file).or(broken) {
        Some(file) => Err(Refusal::new(
            Phrase::new("rename-unreadable").with("file", &*file.path),
        )),
        None => Ok(()),
    }
}

/// Refuses what the other catalog has already, in whichever locale.
pub(super) fn check_free(
    leaves: &[Leaf<'_>],
    to: &str,
    leaving: &BTreeMap<&str, BTreeSet<String>>,
) -> Result<(), Refusal> {
    let mut places: Vec<(Place, Phrase)> = Vec::new();
    let mut name = "";
    for id in leaving.values().flatten() {
        for leaf in leaves.iter().filter(|leaf| leaf.catalog == to && leaf.holds(id)) {
            let tree = leaf.tree();
            let there = tree.messages().filter(|message| message.id.name == id);
            let how = match leaf.role {
                Role::Reference | Role::Translation => "named",
                Role::Records => "recorded",
            };
            let how = Phrase::new("rename-there").with("how", how);
            places.extend(there.map(|message| (leaf.place(message.id.span), how.clone())));
        }
        if !places.is_empty() {
            name = id;
            break;
        }
    }
    // Two catalogs may each give away a message of one id.
    let mut seen = BTreeSet::new();
    let twice = leaving.values().flatten().find(|id| !seen.insert(id.as_str()));
    match (places.is_empty(), twice) {
        (true, None) => Ok(()),
        (is_free, twice) => {
            let name = if is_free {
                twice.map_or("", String::as_str)
            } else {
                name
            };
            let what = Phrase::new("rename-taken").with("name", name);
            Err(Refusal {
                places,
                ..Refusal::new(what).hint(Phrase::new("rename-taken-help"))
            })
        }
    }
}

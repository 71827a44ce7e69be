//! The catalogs of each locale, to be searched by id.

use crate::compare::chain;
use crate::model::{
    Attribute, BundleSettings, Catalog, InlineExpression, Locale, Message, Pattern, Reference, Workspace,
};
use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::BuildHasher;
use std::sync::{Arc, OnceLock};

/// What a project's references may lead to: the catalogs of each locale, by the bundles of the settings.
///
/// Indices are made when first asked for, and serve every locale whose fallback chain they are in.
pub struct Links<'s> {
    pub(in crate::checks) workspace: &'s Workspace<'s>,
    groups: Vec<Option<&'s BundleSettings>>,
    /// Of the source locale (`None`) and each other, one for each group.
    stocks: BTreeMap<Option<&'s Locale>, Vec<Stock<'s>>>,
    known: BTreeSet<&'s Locale>,
}

/// The catalogs of one locale that the program loads together.
pub(in crate::checks) struct Stock<'s> {
    /// The bundle of the settings; `None`: all catalogs.
    pub bundle: Option<&'s BundleSettings>,
    /// By name.
    pub volumes: Vec<Volume<'s>>,
    index: OnceLock<Index<'s>>,
}

/// One catalog.
pub(in crate::checks) struct Volume<'s> {
    /// Its name.
    pub name: &'s str,
    /// The path that findings name.
    pub path: &'s Arc<str>,
    /// Its tree.
    pub tree: &'s Catalog<'s>,
    /// Of the source locale, the reference.
    pub reference: Option<&'s Reference<'s>>,
    /// Whether its own references are looked at in this stock.
    pub is_looked_at: bool,
}

/// The messages of a stock by id; several of one id are a list, linked by `next`.
struct Index<'s> {
    /// Indices of `entries`, which know their ids: a project may have millions of messages.
    first: HashTable<u32>,
    hasher: DefaultHashBuilder,
    entries: Vec<Holder<'s>>,
}

impl<'s> Index<'s> {
    fn id(&self, entry: u32) -> &'s str {
        self.entries[entry as usize].message.id.name
    }

    /// Makes `entry`, which comes next, the first of its id; gives the one that was.
    fn put_first(&mut self, id: &str, entry: u32) -> u32 {
        let Index {
            first,
            hasher,
            entries,
        } = self;
        let id_of = |at: u32| entries[at as usize].message.id.name;
        let is_same = |at: &u32| id_of(*at) == id;
        let hash = |at: &u32| hasher.hash_one(id_of(*at));
        match first.entry(hasher.hash_one(id), is_same, hash) {
            Entry::Occupied(mut known) => std::mem::replace(known.get_mut(), entry),
            Entry::Vacant(vacant) => {
                vacant.insert(entry);
                LAST
            }
        }
    }
}

struct Holder<'s> {
    message: &'s Message<'s>,
    volume: u32,
    /// Of the entry after this one; `LAST`: there is none.
    next: u32,
}

const LAST: u32 = u32::MAX;

/// What a reference leads to.
#[derive(Clone, Copy)]
pub(in crate::checks) struct Target<'s> {
    /// Index of the volume in its stock.
    pub volume: usize,
    /// The message.
    pub message: &'s Message<'s>,
    /// The attribute, if one is named.
    pub attribute: Option<&'s Attribute<'s>>,
    /// What is shown.
    pub pattern: &'s Pattern<'s>,
}

/// What a stock has for a reference.
#[derive(Clone, Copy)]
pub(in crate::checks) enum Lookup<'s> {
    /// What is meant.
    Found(Target<'s>),
    /// The message, without the attribute or the value that is meant.
    Incomplete,
    /// No such message.
    Absent,
}

impl<'s> Links<'s> {
    /// Of a whole project; takes no time before something is looked for.
    pub fn new(workspace: &'s Workspace<'s>) -> Links<'s> {
        let bundles = &workspace.settings.bundles;
        let names = workspace
            .references
            .keys()
            .chain(workspace.locales.values().flat_map(|catalogs| catalogs.keys()));
        let is_left_over = |name: &&&str| !bundles.iter().any(|bundle| bundle.holds(name));
        let mut groups: Vec<Option<&BundleSettings>> = bundles.iter().map(Some).collect();
        if bundles.is_empty() || names.clone().any(|name| is_left_over(&name)) {
            groups.push(None);
        }
        let locales = workspace.locales.keys().map(Some).chain([None]);
        let stocks = locales.map(|locale| {
            let stocks = groups.iter().map(|group| Stock::of(workspace, locale, *group));
            (locale, stocks.collect())
        });
        Links {
            workspace,
            stocks: stocks.collect(),
            known: workspace
                .locales
                .keys()
                .chain([&workspace.settings.source_locale])
                .collect(),
            groups,
        }
    }

    /// The locales of the project; `None` is the source locale.
    pub fn locales(&self) -> Vec<Option<&'s Locale>> {
        self.stocks.keys().copied().collect()
    }

    /// The stocks of `locale`, each with those behind it: of the locales that stand in for it, nearest first,
    /// then of the source locale.
    pub(super) fn stocks(&self, locale: Option<&'s Locale>) -> Vec<(&Stock<'s>, Vec<&Stock<'s>>)> {
        let mut behind: Vec<Option<&Locale>> = Vec::new();
        if let Some(locale) = locale {
            let chain = chain(locale, self.workspace.settings, &self.known);
            behind.extend(chain.into_iter().map(Some));
            behind.push(None);
        }
        let group = |group: usize| {
            let own = &self.stocks.get(&locale)?[group];
            let behind = behind
                .iter()
                .filter_map(|locale| Some(&self.stocks.get(locale)?[group]));
            Some((own, behind.collect()))
        };
        (0..self.groups.len()).filter_map(group).collect()
    }

    /// Whether the settings say which catalogs are loaded together.
    pub(in crate::checks) fn has_bundles(&self) -> bool {
        !self.workspace.settings.bundles.is_empty()
    }

    /// The catalogs of the source locale.
    pub(super) fn source(&self) -> impl Iterator<Item = &Catalog<'s>> {
        self.workspace.references.values().map(|reference| reference.now)
    }
}

impl<'s> Stock<'s> {
    fn of(
        workspace: &'s Workspace<'s>,
        locale: Option<&'s Locale>,
        bundle: Option<&'s BundleSettings>,
    ) -> Stock<'s> {
        let bundles = &workspace.settings.bundles;
        let is_in = |name: &str| bundle.is_none_or(|bundle| bundle.holds(name));
        // Without a bundle of its own, a catalog sees all others.
        let is_looked_at = |name: &str| bundle.is_some() || !bundles.iter().any(|bundle| bundle.holds(name));
        let volumes = match locale.map(|locale| workspace.locales.get(locale)) {
            None => {
                let references = workspace.references.values();
                let references = references.filter(|reference| is_in(reference.name));
                let volumes = references.map(|reference| Volume {
                    name: reference.name,
                    path: &reference.path,
                    tree: reference.now,
                    reference: Some(reference),
                    is_looked_at: is_looked_at(reference.name)
                        && reference.file.is_none_or(|file| file.damage.is_none()),
                });
                volumes.collect()
            }
            Some(catalogs) => {
                let catalogs = catalogs.into_iter().flatten().filter(|(name, _)| is_in(name));
                let volumes = catalogs.map(|(name, catalog)| Volume {
                    name,
                    path: &catalog.path,
                    tree: catalog.tree,
                    reference: None,
                    is_looked_at: is_looked_at(name) && catalog.file.is_none_or(|file| file.damage.is_none()),
                });
                volumes.collect()
            }
        };
        Stock {
            bundle,
            volumes,
            index: OnceLock::new(),
        }
    }

    /// What the catalog named `catalog` refers to by `expression`, a reference to a message or term. Of
    /// several messages of one id its own comes first.
    pub fn look_up(&self, catalog: &str, expression: &InlineExpression<'_>) -> Lookup<'s> {
        let (id, attribute) = match expression {
            InlineExpression::Message { id, attribute, .. }
            | InlineExpression::Term { id, attribute, .. } => (id, attribute),
            InlineExpression::String { .. }
            | InlineExpression::Number { .. }
            | InlineExpression::Variable { .. }
            | InlineExpression::Function { .. }
            | InlineExpression::Placeable(_) => return Lookup::Absent,
        };
        let mut lookup = Lookup::Absent;
        for holder in self.holders(id.name) {
            let message = holder.message;
            let found = match attribute {
                Some(name) => message
                    .attribute(name.name)
                    .map(|attribute| (Some(attribute), &attribute.value)),
                None => message.value.as_ref().map(|value| (None, value)),
            };
            match (found, &lookup) {
                (Some((attribute, pattern)), _) => {
                    let target = Target {
                        volume: holder.volume as usize,
                        message,
                        attribute,
                        pattern,
                    };
                    let is_own = self.volumes[holder.volume as usize].name == catalog;
                    if is_own {
                        return Lookup::Found(target);
                    }
                    if !matches!(lookup, Lookup::Found(_)) {
                        lookup = Lookup::Found(target);
                    }
                }
                (None, Lookup::Absent) => lookup = Lookup::Incomplete,
                (None, Lookup::Found(_) | Lookup::Incomplete) => {}
            }
        }
        lookup
    }

    /// The messages of that id in the catalog named `catalog`.
    pub fn messages(&self, catalog: &str, id: &str) -> impl Iterator<Item = &'s Message<'s>> {
        let holders = self.holders(id);
        let own = holders.filter(move |holder| self.volumes[holder.volume as usize].name == catalog);
        own.map(|holder| holder.message)
    }

    /// All ids, in no order that means anything.
    pub fn ids(&self) -> impl Iterator<Item = &'s str> {
        self.index().entries.iter().map(|holder| holder.message.id.name)
    }

    fn holders(&self, id: &str) -> impl Iterator<Item = &Holder<'s>> {
        let index = self.index();
        let is_meant = |at: &u32| index.id(*at) == id;
        let first = index.first.find(index.hasher.hash_one(id), is_meant);
        let mut at = first.copied().unwrap_or(LAST);
        std::iter::from_fn(move || {
            let holder = index.entries.get(at as usize)?;
            at = holder.next;
            Some(holder)
        })
    }

    fn index(&self) -> &Index<'s> {
        self.index.get_or_init(|| {
            let messages: usize = self.volumes.iter().map(|volume| volume.tree.entries.len()).sum();
            let mut index = Index {
                first: HashTable::with_capacity(messages),
                hasher: DefaultHashBuilder::default(),
                entries: Vec::with_capacity(messages),
            };
            // From the end, so that each list is in the order of the catalogs.
            for (number, volume) in (0_u32..).zip(&self.volumes).collect::<Vec<_>>().into_iter().rev() {
                let messages: Vec<&Message<'_>> = volume.tree.messages().collect();
                for message in messages.into_iter().rev() {
                    // A file is smaller than 4 GiB and a message longer than one byte; what would be too many is
                    // left out.
                    let Ok(place) = u32::try_from(index.entries.len()) else {
                        break;
                    };
                    let next = index.put_first(message.id.name, place);
                    index.entries.push(Holder {
                        message,
                        volume: number,
                        next,
                    });
                }
            }
            index
        })
    }
}

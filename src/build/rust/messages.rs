//! The messages that a program can say: those of the source locale, each value and attribute with its number.

use super::arguments::{Kind, Uses, uses};
use super::mistake::Mistake;
use super::names::{Case, names};
use super::runtime::pack::Refused;
use crate::build::choice::Edition;
use crate::model::{Message, Pattern, Phrase, Reference};
use crate::text::Place;
use std::collections::{BTreeMap, BTreeSet};

/// One value or attribute.
pub(super) struct Accessor<'s> {
    /// Name of the catalog.
    pub catalog: &'s str,
    pub message: &'s Message<'s>,
    pub attribute: Option<&'s str>,
    /// Id, with the attribute behind a dot.
    pub name: String,
    /// Its pattern as it is written.
    pub wording: &'s str,
    /// What it is called in Rust, within its catalog.
    pub rust: String,
    /// What fills its gaps, with the gaps of messages that it shows.
    pub arguments: BTreeMap<&'s str, Kind>,
    /// Variables that are a number in one place and a moment in another.
    torn: Vec<&'s str>,
    place: Place,
    uses: Uses<'s>,
}

/// The messages of some catalogs, by catalog and then in their order.
pub(super) struct Messages<'s> {
    pub all: Vec<Accessor<'s>>,
    /// Names of the catalogs, each with what it is called in Rust.
    pub catalogs: BTreeMap<&'s str, String>,
}

impl<'s> Messages<'s> {
    /// The messages of those catalogs of the source edition that `is_wanted` is true of.
    pub fn of(edition: &Edition<'s>, is_wanted: &dyn Fn(&Reference<'s>) -> bool) -> Messages<'s> {
        let volumes = || {
            edition
                .volumes
                .iter()
                .filter(|volume| is_wanted(volume.reference))
        };
        let mut all = Vec::new();
        for volume in volumes() {
            let start = all.len();
            for passage in &volume.passages {
                if passage.message.is_term() {
                    continue;
                }
                let place = Place::new(volume.reference.path.clone(), passage.message.id.span);
                for (attribute, pattern) in patterns(passage.message) {
                    all.push(Accessor {
                        catalog: volume.name,
                        message: passage.message,
                        attribute,
                        name: match attribute {
                            Some(attribute) => format!("{}.{attribute}", passage.id),
                            None => passage.id.to_owned(),
                        },
                        wording: pattern.span.slice(passage.text),
                        rust: String::new(),
                        arguments: BTreeMap::new(),
                        torn: Vec::new(),
                        place: place.clone(),
                        uses: uses(pattern),
                    });
                }
            }
            let rust: BTreeMap<String, String> =
                names(all[start..].iter().map(|one| one.name.as_str()), Case::Camel)
                    .into_iter()
                    .map(|(name, rust)| (name.to_owned(), rust))
                    .collect();
            for accessor in &mut all[start..] {
                accessor.rust = rust[&accessor.name].clone();
            }
        }
        let index = index(&all);
        let uses: Vec<Uses<'_>> = (0..all.len())
            .map(|place| gathered(&all, &index, place))
            .collect();
        for (accessor, uses) in all.iter_mut().zip(uses) {
            accessor.arguments = uses.variables;
            accessor.torn = uses.torn;
        }
        Messages {
            all,
            catalogs: names(volumes().map(|volume| volume.name), Case::Snake),
        }
    }

    /// Whether the catalog is among them.
    pub fn has(&self, catalog: &str) -> bool {
        self.catalogs.contains_key(catalog)
    }

    /// Whether the program fills that variable of that message.
    pub fn gives(&self, place: usize, variable: &str) -> bool {
        self.all[place].arguments.contains_key(variable)
    }

    /// Catalog and name of each, one a line.
    pub fn lines(&self) -> String {
        let lines = self
            .all
            .iter()
            .map(|one| format!("{}/{}\n", one.catalog, one.name));
        lines.collect()
    }

    /// What keeps them from being said.
    pub fn mistakes<'r>(&self, refused: impl Iterator<Item = &'r Refused>) -> Vec<Mistake> {
        let torn = self.all.iter().flat_map(|one| {
            let phrase = |name: &&str| Mistake {
                place: one.place.clone(),
                what: Phrase::new("build-rust-torn")
                    .with("id", one.name.as_str())
                    .with("name", *name),
                help: Some(Phrase::new("build-rust-torn-help")),
            };
            one.torn.iter().map(phrase).collect::<Vec<_>>()
        });
        let unusable = refused.filter_map(|refused| {
            let id = refused.id.as_deref()?;
            let one = self
                .all
                .iter()
                .find(|one| one.catalog == refused.catalog && one.name == id)?;
            Some(Mistake {
                place: one.place.clone(),
                what: Phrase::new("build-rust-unusable")
                    .with("id", id)
                    .with("why", refused.why.as_str()),
                help: Some(Phrase::new("build-rust-unusable-help")),
            })
        });
        torn.chain(unusable).collect()
    }
}

fn patterns<'s>(message: &'s Message<'s>) -> Vec<(Option<&'s str>, &'s Pattern<'s>)> {
    let mut seen = BTreeSet::new();
    let value = message.value.iter().map(|value| (None, value));
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|attribute| (Some(attribute.id.name), &attribute.value));
    value
        .chain(attributes)
        .filter(|(name, _)| seen.insert(*name))
        .collect()
}

/// Messages by id and attribute: their catalogs and numbers, in order.
type Index<'s> = BTreeMap<(&'s str, Option<&'s str>), Vec<(&'s str, usize)>>;

fn index<'s>(all: &[Accessor<'s>]) -> Index<'s> {
    let mut index = Index::new();
    for (place, one) in all.iter().enumerate() {
        let same = index.entry((one.message.id.name, one.attribute)).or_default();
        same.push((one.catalog, place));
    }
    index
}

/// The variables of a message and of all that it shows.
fn gathered<'s>(all: &[Accessor<'s>], index: &Index<'s>, place: usize) -> Uses<'s> {
    let mut gathered = Uses::default();
    let mut seen = BTreeSet::from([place]);
    let mut open = vec![place];
    while let Some(place) = open.pop() {
        let one = &all[place];
        for (name, kind) in &one.uses.variables {
            gathered.add(name, *kind);
        }
        gathered.torn.extend(&one.uses.torn);
        for shown in &one.uses.messages {
            let same = index.get(shown).map_or(&[][..], Vec::as_slice);
            let own = same.iter().find(|(catalog, _)| *catalog == one.catalog);
            if let Some((_, place)) = own.or(same.first())
                && seen.insert(*place)
            {
                open.push(*place);
            }
        }
    }
    gathered
}

//! Catalogs of one locale → its patterns in one row, with a number for each.

use super::code::{push_number, push_text};
use super::read::{Read, read};
use std::collections::{BTreeMap, BTreeSet};

/// A catalog, or a part of one.
pub(crate) struct Source<'s> {
    /// Name of the catalog.
    pub catalog: &'s str,
    /// Fluent.
    pub text: &'s str,
    /// The number of its plural rules, if they are not those of the locale.
    pub rules: Option<usize>,
}

/// The patterns of one locale, in the shape of an `Edition`.
pub(crate) struct Packed {
    pub code: String,
    pub starts: Vec<u32>,
    /// What is not among them.
    pub refused: Vec<Refused>,
}

/// A text that is not used, so that another stands in for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Name of its catalog.
    pub catalog: String,
    /// Its message, with its attribute behind a dot; `None` if what stands there is no Fluent.
    pub id: Option<String>,
    /// Where it is in the catalog, in bytes.
    pub at: usize,
    /// What is wrong, in English.
    pub why: String,
}

type Key<'s> = (&'s str, &'s str, Option<&'s str>);

/// The numbers of messages, by their names.
pub(crate) struct Names<'s> {
    places: BTreeMap<Key<'s>, usize>,
    /// The first of that id and attribute, in whatever catalog.
    anywhere: BTreeMap<(&'s str, Option<&'s str>), usize>,
    count: usize,
}

impl<'s> Names<'s> {
    /// Of the lines of a `Project`.
    pub fn new(lines: &'s str) -> Names<'s> {
        let mut names = Names {
            places: BTreeMap::new(),
            anywhere: BTreeMap::new(),
            count: 0,
        };
        for line in lines.lines() {
            let (catalog, name) = line.rsplit_once('/').unwrap_or(("", line));
            let (id, attribute) = match name.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (name, None),
            };
            names.places.insert((catalog, id, attribute), names.count);
            names.anywhere.entry((id, attribute)).or_insert(names.count);
            names.count += 1;
        }
        names
    }
}

/// Packs the catalogs of one locale. `is_given` says whether the program gives a message that variable.
pub(crate) fn pack(
    sources: &[Source<'_>],
    names: &Names<'_>,
    is_given: &dyn Fn(usize, &str) -> bool,
) -> Packed {
    let mut refused = Vec::new();
    // Terms, and messages that the program does not know but others refer to: a locale's own.
    let mut private: BTreeSet<Key<'_>> = BTreeSet::new();
    for source in sources {
        let (reads, _) = read(source.text, &|_, _| Some(0));
        let keys = reads.iter().map(|read| (source.catalog, read.id, read.attribute));
        private.extend(keys.filter(|key| !names.places.contains_key(key)));
    }
    // What refers to something that is left out is left out too.
    loop {
        let numbers: BTreeMap<Key<'_>, usize> = private.iter().copied().zip(names.count..).collect();
        let mut packed = Packed {
            code: String::new(),
            starts: vec![u32::MAX; names.count + private.len()],
            refused: Vec::new(),
        };
        let mut gone = Vec::new();
        for source in sources {
            let find = |id: &str, attribute: Option<&str>| {
                let own = (source.catalog, id, attribute);
                let known = numbers.get(&own).or_else(|| names.places.get(&own)).copied();
                let known = known.or_else(|| names.anywhere.get(&(id, attribute)).copied());
                known.or_else(|| {
                    let mut all = numbers.iter();
                    let other = all.find(|((_, other, of), _)| *other == id && *of == attribute);
                    other.map(|(_, number)| *number)
                })
            };
            let (reads, unread) = read(source.text, &find);
            for read in reads {
                let key = (source.catalog, read.id, read.attribute);
                let number = names.places.get(&key).or_else(|| numbers.get(&key)).copied();
                let Some(number) = number else { continue };
                match not_given(&read, number, names.count, is_given) {
                    Some(why) => packed.refused.push(Refused {
                        catalog: source.catalog.to_owned(),
                        id: Some(name(read.id, read.attribute)),
                        at: 0,
                        why,
                    }),
                    None => packed.add(number, source.rules, &read.code),
                }
            }
            for one in unread {
                gone.extend(one.id.map(|(id, attribute)| (source.catalog, id, attribute)));
                packed.refused.push(Refused {
                    catalog: source.catalog.to_owned(),
                    id: one.id.map(|(id, attribute)| name(id, attribute)),
                    at: one.at,
                    why: one.why,
                });
            }
        }
        let before = private.len();
        private.retain(|key| !gone.contains(key));
        refused.extend(packed.refused.extract_if(.., |_| private.len() != before));
        if private.len() == before {
            let mut known = refused;
            known.append(&mut packed.refused);
            known.sort_by(|one: &Refused, other| {
                (&one.catalog, one.at, &one.id).cmp(&(&other.catalog, other.at, &other.id))
            });
            known.dedup_by(|one, other| {
                one.catalog == other.catalog && one.id == other.id && one.id.is_some()
            });
            packed.refused = known;
            return packed;
        }
    }
}

fn not_given(
    read: &Read<'_>,
    number: usize,
    known: usize,
    is_given: &dyn Fn(usize, &str) -> bool,
) -> Option<String> {
    // A term is filled by those who refer to it.
    if number >= known {
        return None;
    }
    let missing = read.variables.iter().find(|name| !is_given(number, name))?;
    Some(format!("the program gives no `${missing}` for it"))
}

fn name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

impl Packed {
    fn add(&mut self, number: usize, rules: Option<usize>, code: &str) {
        let Ok(start) = u32::try_from(self.code.len()) else {
            return;
        };
        let mut pattern = String::new();
        if let Some(rules) = rules {
            pattern.push('l');
            push_number(&mut pattern, rules);
        }
        pattern.push_str(code);
        push_text(&mut self.code, &pattern);
        if let Some(place) = self.starts.get_mut(number) {
            // Of two messages of one id the first is shown, as in `fluent-bundle`.
            if *place == u32::MAX {
                *place = start;
            }
        }
    }
}

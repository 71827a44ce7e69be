//! What became of yesterday's messages: under which ids they live on, in one part, in several, or in another.

use super::remembered::{Remembered, normal};
use crate::compare::{Alignment, Relation};
use crate::formats::source;
use crate::model::SourceText;
use std::collections::{BTreeMap, BTreeSet};

/// What became of the messages of a reference catalog that the translations must follow.
///
/// A message that keeps its id, is new or is deleted is in none of the lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lineage {
    /// Messages whose passage has another id now, by a pin or because a pin took theirs: (old, new).
    pub renamed: Vec<(String, String)>,
    /// Parts of passages that were split: (id of the whole yesterday, new id of this part).
    pub split: Vec<(String, String)>,
    /// Messages whose passage is now in that of another: (gone, id of that other).
    pub merged: Vec<(String, String)>,
}

impl Lineage {
    /// Whether translations stay under the ids that they have.
    pub fn is_empty(&self) -> bool {
        self.renamed.is_empty() && self.split.is_empty() && self.merged.is_empty()
    }
}

/// Yesterday's messages as (id, text), and what is known of them.
pub(super) struct Yesterday<'y, 's> {
    pub messages: Vec<(&'s str, &'y str)>,
    pub alignment: Alignment,
    pub remembered: &'y Remembered<'s>,
}

/// The id of each segment, and for each segment the message of yesterday that it goes on.
pub(super) struct Identity {
    pub ids: Vec<String>,
    pub heirs: Vec<Option<usize>>,
    pub lineage: Lineage,
}

impl Yesterday<'_, '_> {
    /// Gives each segment its id: survivors keep theirs, a pin overrides it, a wording that came back gets its
    /// own; the rest are proposed.
    pub fn identity(&self, document: &SourceText) -> Identity {
        let heirs = self.heirs(document);
        let mut taken: BTreeSet<String> = document.segments.iter().filter_map(|s| s.pin.clone()).collect();
        let mut known: Vec<Option<String>> = document.segments.iter().map(|s| s.pin.clone()).collect();
        for (known, heir) in known.iter_mut().zip(&heirs) {
            let id = heir.map(|place| self.messages[place].0);
            if let (None, Some(id)) = (&known, id)
                && taken.insert(id.to_owned())
            {
                *known = Some(id.to_owned());
            }
        }
        let mut came_back = vec![false; heirs.len()];
        for (at, segment) in document.segments.iter().enumerate() {
            if known[at].is_some() || heirs[at].is_some() {
                continue;
            }
            let back = self.remembered.that_said(&segment.value);
            if let Some(id) = back.into_iter().find(|id| !taken.contains(*id)) {
                taken.insert(id.to_owned());
                known[at] = Some(id.to_owned());
                came_back[at] = true;
            }
        }
        // An id that a translation still has must not be given to another segment.
        taken.extend(self.remembered.gone().map(str::to_owned));
        taken.extend(self.messages.iter().map(|(id, _)| (*id).to_owned()));
        let ids = source::propose_ids(document, &known, &taken);
        let lineage = self.lineage(&ids, &heirs, &came_back);
        Identity { ids, heirs, lineage }
    }

    /// For each segment the message that it goes on, each used at most once.
    ///
    /// Mostly the alignment says so. But of several parts, or several wholes, the one that says what the
    /// translation was made from is the successor: thus an edit that is taken back finds its translation.
    fn heirs(&self, document: &SourceText) -> Vec<Option<usize>> {
        let count = document.segments.len();
        let mut heirs = self.alignment.mains(count);
        let mut owner: Vec<Option<usize>> = vec![None; self.messages.len()];
        for (at, heir) in heirs.iter().enumerate() {
            if let Some(place) = heir {
                owner[*place] = Some(at);
            }
        }
        self.let_pins_choose(document, &mut heirs, &mut owner);
        let mut linked: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut is_same = vec![false; count];
        for link in &self.alignment.links {
            match link.relation {
                Relation::Identical | Relation::Moved => is_same[link.after] |= link.is_main,
                Relation::Edited | Relation::Split | Relation::Merged => linked[link.after].push(link.before),
            }
        }
        let vanished = self.vanished(&owner);
        for (at, segment) in document
            .segments
            .iter()
            .enumerate()
            .filter(|(at, _)| !is_same[*at])
        {
            let text = normal(&segment.value);
            let says = |place: usize, text: &str| {
                let id = self.messages[place].0;
                self.remembered.made_from(id).any(|wording| wording == text)
            };
            if heirs[at].is_some_and(|place| says(place, &text)) {
                continue;
            }
            let may_take = |place: &usize| {
                let other = owner[*place].map(|other| normal(&document.segments[other].value));
                says(*place, &text) && other.is_none_or(|other| !says(*place, &other))
            };
            let unowned = vanished.get(&text).filter(|place| owner[**place].is_none());
            let found = linked[at].iter().find(|place| may_take(place)).or(unowned);
            if let Some(&place) = found {
                for other in [heirs[at], Some(place)].into_iter().flatten() {
                    if let Some(before) = owner[other].take() {
                        heirs[before] = None;
                    }
                }
                heirs[at] = Some(place);
                owner[place] = Some(at);
            }
        }
        // What is nobody else's lives on in a part of itself.
        for (at, linked) in linked.iter().enumerate().filter(|(_, linked)| !linked.is_empty()) {
            let free = linked.iter().copied().find(|place| owner[*place].is_none());
            if let (None, Some(place)) = (heirs[at], free) {
                heirs[at] = Some(place);
                owner[place] = Some(at);
            }
        }
        heirs
    }

    /// Of passages that say the same, the one with the pin is the message of that name; the alignment knows no pins.
    fn let_pins_choose(
        &self,
        document: &SourceText,
        heirs: &mut [Option<usize>],
        owner: &mut [Option<usize>],
    ) {
        let segments = &document.segments;
        for (at, segment) in segments.iter().enumerate() {
            let Some(pin) = &segment.pin else { continue };
            let place = self.messages.iter().position(|(id, _)| id == pin);
            let Some((place, twin)) = place.and_then(|place| Some((place, owner[place]?))) else {
                continue;
            };
            if twin != at && segments[twin].pin.is_none() && segments[twin].value == segment.value {
                heirs[twin] = heirs[at].replace(place);
                owner[place] = Some(at);
                if let Some(other) = heirs[twin] {
                    owner[other] = Some(twin);
                }
            }
        }
    }

    /// The messages that no segment goes on, by the wordings that their translations were made from.
    fn vanished(&self, owner: &[Option<usize>]) -> BTreeMap<String, usize> {
        let mut vanished = BTreeMap::new();
        for (place, (id, _)) in self.messages.iter().enumerate() {
            if owner[place].is_none() {
                for wording in self.remembered.made_from(id) {
                    vanished.entry(wording).or_insert(place);
                }
            }
        }
        vanished
    }

    fn lineage(&self, ids: &[String], heirs: &[Option<usize>], came_back: &[bool]) -> Lineage {
        let mut lineage = Lineage::default();
        let mut lives_on = vec![false; self.messages.len()];
        for (at, heir) in heirs.iter().enumerate() {
            let Some(place) = heir else { continue };
            lives_on[*place] = true;
            let old = self.messages[*place].0;
            if old != ids[at] {
                lineage.renamed.push((old.to_owned(), ids[at].clone()));
            }
        }
        let mut is_told = vec![false; heirs.len()];
        for link in &self.alignment.links {
            let (old, new) = (self.messages[link.before].0, &ids[link.after]);
            let pair = (old.to_owned(), new.clone());
            if heirs[link.after].is_none() && !came_back[link.after] {
                if !std::mem::replace(&mut is_told[link.after], true) {
                    lineage.split.push(pair);
                }
            } else if !lives_on[link.before] && old != new {
                lives_on[link.before] = true;
                lineage.merged.push(pair);
            }
        }
        lineage
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::Link;
    use crate::formats::{fluent, provenance};
    use crate::model::{SourceFormat, TextSettings};

    const OPEN: &str = "The garden opens at nine.";
    const DOGS: &str = "Dogs wait outside.";
    const BOTH: &str = "The garden opens at nine. Dogs wait outside.";

    /// `links` are (before, after, relation), each later one with the same end no main one.
    fn told(
        messages: &[(&str, &str)],
        document: &str,
        links: &[(usize, usize, Relation)],
        records: &str,
    ) -> (Vec<String>, Lineage) {
        let document = source::read(SourceFormat::Markdown, document, &TextSettings::default()).tree;
        let records = fluent::read(records);
        let records = provenance::read(&records.tree);
        assert_eq!(records.problems, []);
        let written: String = messages
            .iter()
            .map(|(id, text)| fluent::message_source(id, None, text))
            .collect();
        let written = fluent::read(&written).tree;
        let remembered = Remembered::of(Some(&written), std::iter::once(&records.tree));
        let link = |(at, (before, after, relation)): (usize, &(usize, usize, Relation))| Link {
            before: *before,
            after: *after,
            relation: *relation,
            is_main: links[..at]
                .iter()
                .all(|other| other.0 != *before && other.1 != *after),
            is_moved: false,
        };
        let yesterday = Yesterday {
            messages: messages.to_vec(),
            alignment: Alignment {
                links: links.iter().enumerate().map(link).collect(),
            },
            remembered: &remembered,
        };
        let identity = yesterday.identity(&document);
        (identity.ids, identity.lineage)
    }

    fn record(id: &str, made_from: &str, more: &str) -> String {
        format!("# translation: 0123456789abcdef\n{more}{id} = {made_from}\n")
    }

    fn pair(old: &str, new: &str) -> Vec<(String, String)> {
        vec![(old.to_owned(), new.to_owned())]
    }

    const SPLIT: &[(usize, usize, Relation)] = &[(0, 0, Relation::Split), (0, 1, Relation::Split)];
    const MERGED: &[(usize, usize, Relation)] = &[(0, 0, Relation::Merged), (1, 0, Relation::Merged)];

    #[test]
    fn the_main_part_of_a_split_keeps_the_id_and_the_other_is_told() {
        let (ids, lineage) = told(&[("whole", BOTH)], &format!("{OPEN}\n\n{DOGS}\n"), SPLIT, "");
        assert_eq!(ids, ["whole", "dogs-wait-outside"]);
        let split = pair("whole", "dogs-wait-outside");
        assert_eq!(
            lineage,
            Lineage {
                split,
                ..Lineage::default()
            }
        );
    }

    #[test]
    fn the_part_that_the_translation_was_made_from_is_the_main_one() {
        let records = record("whole", DOGS, "");
        let (ids, lineage) = told(
            &[("whole", BOTH)],
            &format!("{OPEN}\n\n{DOGS}\n"),
            SPLIT,
            &records,
        );
        assert_eq!(ids, ["the-garden-opens-at-nine", "whole"]);
        assert_eq!(lineage.split, pair("whole", "the-garden-opens-at-nine"));
    }

    #[test]
    fn a_part_that_is_remembered_gets_its_own_id_and_no_copy() {
        let records = record("whole", OPEN, "") + "\n" + &record("dogs", DOGS, "");
        let (ids, lineage) = told(
            &[("whole", BOTH)],
            &format!("{OPEN}\n\n{DOGS}\n"),
            SPLIT,
            &records,
        );
        assert_eq!(ids, ["whole", "dogs"]);
        assert!(lineage.is_empty(), "{lineage:?}");
    }

    #[test]
    fn a_merge_keeps_the_main_id_or_the_one_that_the_translation_was_made_from() {
        let messages = [("garden", OPEN), ("dogs", DOGS)];
        let (ids, lineage) = told(&messages, BOTH, MERGED, "");
        assert_eq!(
            (ids, lineage.merged),
            (vec!["garden".to_owned()], pair("dogs", "garden"))
        );
        let records = record("dogs", BOTH, "");
        let (ids, lineage) = told(&messages, BOTH, MERGED, &records);
        assert_eq!(
            (ids, lineage.merged),
            (vec!["dogs".to_owned()], pair("garden", "dogs"))
        );
        // What is only a copy was not made from the whole.
        let copied = record("dogs", BOTH, "# split-from: garden\n");
        assert_eq!(told(&messages, BOTH, MERGED, &copied).0, ["garden"]);
    }

    #[test]
    fn an_edit_that_brings_back_the_wording_of_a_vanished_message_is_that_message() {
        let messages = [
            ("garden", "The garden is closed."),
            ("hours", "The garden opens at ten."),
        ];
        let edited = &[(0, 0, Relation::Edited)];
        let records = record("hours", OPEN, "");
        let (ids, lineage) = told(&messages, OPEN, edited, &records);
        assert_eq!(
            (ids, lineage.merged),
            (vec!["hours".to_owned()], pair("garden", "hours"))
        );
        assert_eq!(told(&messages, OPEN, edited, "").0, ["garden"]);
    }

    #[test]
    fn of_two_passages_that_say_the_same_the_pinned_one_is_the_message_of_that_name() {
        let document = format!("{DOGS}\n\n{DOGS} {{#pets}}\n");
        let crossed = [(0, 0, Relation::Identical), (1, 1, Relation::Identical)];
        let (ids, lineage) = told(&[("pets", DOGS), ("dogs", DOGS)], &document, &crossed, "");
        assert_eq!(ids, ["dogs", "pets"]);
        assert!(lineage.is_empty(), "{lineage:?}");
    }

    #[test]
    fn a_message_whose_id_a_pin_takes_moves_on() {
        let document = format!("{OPEN}\n\n{DOGS} {{#garden}}\n");
        let same = [(0, 0, Relation::Identical), (1, 1, Relation::Identical)];
        let (ids, lineage) = told(&[("garden", OPEN), ("dogs", DOGS)], &document, &same, "");
        assert_eq!(ids, ["the-garden-opens-at-nine", "garden"]);
        let renamed = [pair("garden", "the-garden-opens-at-nine"), pair("dogs", "garden")].concat();
        assert_eq!(lineage.renamed, renamed);
    }

    #[test]
    fn a_wording_that_was_seen_outdated_and_deleted_comes_back_under_its_id() {
        let mark = {
            let source = fluent::message_source("x", None, DOGS);
            crate::compare::fingerprint(fluent::read(&source).tree.messages().next().unwrap())
        };
        let records = record(
            "animals",
            "Dogs stay outside.",
            &format!("# outdated-at: {mark}\n"),
        );
        assert_eq!(told(&[], DOGS, &[], &records).0, ["animals"]);
        assert_eq!(told(&[], "Dogs stay outside.", &[], &records).0, ["animals"]);
        assert_eq!(told(&[], OPEN, &[], &records).0, ["the-garden-opens-at-nine"]);
    }
}

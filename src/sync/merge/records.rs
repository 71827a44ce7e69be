//! Records, record by record.
//!
//! Of one message each side has a set of records, mostly one, told apart by the pair of wordings that they
//! bind. What one side added or removed counts; where each side added another pair, both stay, and the one
//! whose translation is there will hold. No part of one pair ever comes to stand in another.

use super::{Merged, Versions, agreed, both_renames, is_kept, three_way};
use crate::compare::fingerprint;
use crate::formats::fluent;
use crate::formats::provenance::{self, NewRecord, NewRecords, NewReview};
use crate::model::{UNSURE, is_unsure, unsure_of};
use std::collections::{BTreeMap, BTreeSet};

/// The merged records; `None` if one version cannot be read as a whole.
pub(super) fn merge(versions: Versions<'_>) -> Option<Merged> {
    let [mut base, mut ours, mut theirs] = [
        Side::read(versions.base)?,
        Side::read(versions.ours)?,
        Side::read(versions.theirs)?,
    ];
    let renamed: Vec<(String, String)> = {
        let keys = [base.keys(), ours.keys(), theirs.keys()];
        let (by_ours, by_theirs) = both_renames(&keys);
        // What the other side has under the new id is the same message if it is of the same source.
        let is_taken = |old: &str, new: &str| {
            let is_other = |side: &Side| match side.pairs.get(new) {
                Some(pairs) => side.pairs.contains_key(old) || !base.has_source_of(old, pairs),
                None => false,
            };
            base.pairs.contains_key(new) || is_other(&ours) || is_other(&theirs)
        };
        let agreed = agreed(&by_ours, &by_theirs, is_taken);
        let agreed = agreed.into_iter();
        agreed
            .map(|(old, new)| (old.to_owned(), new.to_owned()))
            .collect()
    };
    for side in [&mut base, &mut ours, &mut theirs] {
        side.rename(&renamed);
    }
    let catalog = three_way(&base.catalog, &ours.catalog, &theirs.catalog)?;
    let moved = [
        (&ours, &theirs, theirs.retranslated(&base, &ours)),
        (&theirs, &ours, ours.retranslated(&base, &theirs)),
    ];
    let mut file = NewRecords::default();
    let ids: BTreeSet<&String> = [&base, &ours, &theirs]
        .iter()
        .flat_map(|side| side.pairs.keys())
        .collect();
    for id in ids {
        let none = Pairs::new();
        let of = |side: &'_ Side| side.pairs.get(id).cloned().unwrap_or_else(|| none.clone());
        let mut merged = pairs(&of(&base), &of(&ours), &of(&theirs));
        let before = of(&base);
        // In the catalogs alone that other message may look as if it had got this id: its newest translation
        // may come to stand here.
        let is_doubtful = moved.iter().any(|(side, other, retranslated)| {
            let (of_side, of_other) = (of(side), of(other));
            // What both have here is no other message's.
            let mut new = of_side
                .keys()
                .filter(|key| before.keys().all(|old| old.1 != key.1) && !of_other.contains_key(*key));
            new.any(|key| {
                let marks = [key.1.clone(), unsure_of(&key.1)];
                let others = marks.iter().filter_map(|mark| retranslated.get(mark.as_str()));
                others.flatten().any(|other| *other != id)
            })
        });
        if is_doubtful {
            let unsure = || Some(UNSURE.to_owned());
            merged.values_mut().for_each(|record| record.seen = unsure());
        }
        let mut merged = merged.into_values();
        if let Some(first) = merged.next() {
            file.records.insert(id.clone(), first);
            let others: Vec<NewRecord> = merged.collect();
            if !others.is_empty() {
                file.alternatives.insert(id.clone(), others);
            }
        }
    }
    let awaited: BTreeSet<&String> = [&base, &ours, &theirs]
        .iter()
        .flat_map(|side| side.awaited.keys())
        .collect();
    for id in awaited {
        let of = |side: &'_ Side| side.awaited.get(id).cloned();
        // Who has translated it no longer waits.
        let is_recorded = file.records.contains_key(id);
        match three_way(&of(&base), &of(&ours), &of(&theirs)) {
            Some(mark) if !is_recorded => {
                // A translation may stand under the old id of a message whose record has moved on.
                let is_left = renamed.iter().any(|(old, _)| old == id);
                let mark = if is_left { UNSURE.to_owned() } else { mark };
                file.awaited.insert(id.clone(), mark);
            }
            // A side has a translation of which nobody can tell the source.
            Some(mark) if is_unsure(&mark) => {
                let others = file.alternatives.get_mut(id).into_iter().flatten();
                for record in file.records.get_mut(id).into_iter().chain(others) {
                    record.seen = Some(UNSURE.to_owned());
                }
            }
            _ => {}
        }
    }
    // One side has given up what the other has renamed: should the translation be left under the new id, it is not
    // of whatever gets that id.
    for (_, new) in renamed {
        if !file.records.contains_key(&new) {
            file.awaited.entry(new).or_insert_with(|| UNSURE.to_owned());
        }
    }
    file.loose = lines(&base.loose, &ours.loose, &theirs.loose);
    Some(Merged {
        text: file.write(&catalog),
        conflicts: 0,
    })
}

/// What tells the records of one message apart: the wording, the translation, whose copy that is, and the locale of
/// the wording.
type Key = (String, String, Option<String>, Option<String>);
type Pairs = BTreeMap<Key, NewRecord>;

/// One version of the file.
struct Side {
    catalog: Option<String>,
    pairs: BTreeMap<String, Pairs>,
    awaited: BTreeMap<String, String>,
    loose: Vec<String>,
}

impl Side {
    fn read(text: &str) -> Option<Side> {
        let catalog = fluent::read(text);
        let parsed = provenance::read(&catalog.tree);
        if !catalog.problems.is_empty() || !parsed.problems.is_empty() {
            return None;
        }
        let mut pairs: BTreeMap<String, Pairs> = BTreeMap::new();
        for id in parsed.tree.records.keys() {
            let of_id = pairs.entry((*id).to_owned()).or_default();
            for record in parsed.tree.of(id) {
                let new = NewRecord::of(record, text);
                let key = (
                    fingerprint(&record.source),
                    new.translation.clone(),
                    new.split_from.clone(),
                    new.from.clone(),
                );
                of_id.insert(key, new);
            }
        }
        let file = NewRecords::of(&parsed.tree, text);
        Some(Side {
            catalog: provenance::catalog_of(text).map(str::to_owned),
            pairs,
            awaited: file.awaited,
            loose: file.loose,
        })
    }

    /// What tells a message that got another id: its translation, as its source may have changed too.
    fn keys(&self) -> Vec<(&str, &str)> {
        self.pairs
            .iter()
            .flat_map(|(id, pairs)| pairs.keys().map(move |key| (id.as_str(), key.1.as_str())))
            .collect()
    }

    /// The translations of messages whose translations are others than in `base` and in `other`, those of `base`
    /// too, each with the ids of these messages. Of those that are on no record it has the marks.
    fn retranslated<'a>(
        &'a self,
        base: &'a Side,
        other: &'a Side,
    ) -> BTreeMap<&'a str, BTreeSet<&'a String>> {
        let mut retranslated: BTreeMap<&str, BTreeSet<&String>> = BTreeMap::new();
        // One that nobody can tell the source of is only among those that the record had earlier.
        let of = |side: &'a Side, id: &str| -> BTreeSet<(&'a Key, Vec<&'a str>)> {
            let pairs = side.pairs.get(id).into_iter().flatten();
            let with_earlier = |(key, record): (&'a Key, &'a NewRecord)| {
                let unsure = record.before.iter().filter(|(_, source)| source == UNSURE);
                (key, unsure.map(|(translation, _)| translation.as_str()).collect())
            };
            pairs.map(with_earlier).collect()
        };
        for id in self.pairs.keys() {
            let [before, now, there] = [base, self, other].map(|side| of(side, id));
            if now != before && now != there {
                for (key, unsure) in before.iter().chain(&now).chain(&there) {
                    for translation in unsure.iter().copied().chain([key.1.as_str()]) {
                        retranslated.entry(translation).or_default().insert(id);
                    }
                }
            }
        }
        for (id, now) in self.awaited.iter().filter(|(_, mark)| is_unsure(mark)) {
            let [before, there] = [base, other].map(|side| side.awaited.get(id));
            if before != Some(now) && there != Some(now) {
                for mark in before.into_iter().chain(there).chain([now]) {
                    retranslated.entry(mark.as_str()).or_default().insert(id);
                }
            }
        }
        retranslated
    }

    /// Whether one of `pairs` is made from a wording that `id` has here.
    fn has_source_of(&self, id: &str, pairs: &Pairs) -> bool {
        let known = self.pairs.get(id).into_iter().flat_map(BTreeMap::keys);
        known
            .into_iter()
            .any(|known| pairs.keys().any(|key| key.0 == known.0))
    }

    fn rename(&mut self, renamed: &[(String, String)]) {
        for (old, new) in renamed {
            let Some(mut pairs) = self.pairs.remove(old) else {
                continue;
            };
            for record in pairs.values_mut() {
                let rest = record.source.strip_prefix(old.as_str());
                record.source = format!("{new}{}", rest.unwrap_or(&record.source));
            }
            self.pairs.insert(new.clone(), pairs);
        }
    }
}

/// The records of one message.
fn pairs(base: &Pairs, ours: &Pairs, theirs: &Pairs) -> Pairs {
    // Where one side has given the message up and the other goes on with it, it is still needed. But a
    // translation that is on no record any more may be left under its id.
    let gone_on = match (ours.is_empty(), theirs.is_empty()) {
        (true, _) if theirs != base => Some(theirs),
        (_, true) if ours != base => Some(ours),
        _ => None,
    };
    if let Some(side) = gone_on {
        let mut pairs = side.clone();
        if !base.is_empty() {
            let unsure = || Some(UNSURE.to_owned());
            pairs.values_mut().for_each(|record| record.seen = unsure());
        }
        return pairs;
    }
    let keys: BTreeSet<&Key> = base.keys().chain(ours.keys()).chain(theirs.keys()).collect();
    let mut merged = Pairs::new();
    for key in keys {
        let (before, one, other) = (base.get(key), ours.get(key), theirs.get(key));
        if is_kept(before.is_some(), one.is_some(), other.is_some()) {
            let record = match (one, other) {
                (Some(one), Some(other)) => fields(before, one, other),
                (Some(record), None) | (None, Some(record)) => record.clone(),
                (None, None) => continue,
            };
            merged.insert(key.clone(), record);
        }
    }
    remember_earlier(&mut merged, base, [ours, theirs]);
    // One side has a translation of which nobody can tell the source, and it may be the one that is there.
    let is_unsure = [ours, theirs]
        .iter()
        .flat_map(|side| side.values())
        .any(|record| record.seen.as_deref() == Some(UNSURE));
    for (key, record) in &mut merged {
        if is_unsure {
            record.seen = Some(UNSURE.to_owned());
        }
        let words = |of: fn(&NewRecord) -> &Words| {
            let on = |side: &Pairs| words_on(&key.0, side, of);
            match (on(base), on(ours), on(theirs)) {
                (before, Some(one), Some(other)) => {
                    let before = before.unwrap_or_default();
                    let all: BTreeSet<_> = one.union(&other).cloned().collect();
                    let kept = all.into_iter();
                    kept.filter(|word| {
                        is_kept(before.contains(word), one.contains(word), other.contains(word))
                    })
                    .collect()
                }
                // A side without a record of this wording has nothing to say of its changes.
                (_, Some(words), None) | (_, None, Some(words)) => words.into_iter().collect(),
                (_, None, None) => Vec::new(),
            }
        };
        record.source_only = words(|record| &record.source_only);
        record.refused = words(|record| &record.refused);
    }
    merged
}

/// Adds to the merged records what a side has learnt of earlier translations in a record that the other side has
/// replaced: they may still come back.
fn remember_earlier(merged: &mut Pairs, base: &Pairs, sides: [&Pairs; 2]) {
    let replaced = sides
        .into_iter()
        .flatten()
        .filter(|(key, _)| !merged.contains_key(*key));
    let learnt: BTreeSet<(String, String)> = replaced
        .flat_map(|(key, record)| {
            let known = base.get(key).map_or(&[][..], |record| &record.before);
            record
                .before
                .iter()
                .filter(|pair| !known.contains(*pair))
                .cloned()
        })
        .collect();
    for record in merged.values_mut() {
        for pair in &learnt {
            if pair.0 != record.translation && !record.before.contains(pair) {
                record.before.push(pair.clone());
            }
        }
    }
}

/// What was said of newer wordings, each with its note.
type Words = Vec<(String, String)>;

/// What is said of changes of the wording `source`, in whichever record; `None` without a record of it.
fn words_on(source: &str, pairs: &Pairs, of: fn(&NewRecord) -> &Words) -> Option<BTreeSet<(String, String)>> {
    let mut records = pairs.iter().filter(|(key, _)| key.0 == source).peekable();
    records.peek()?;
    Some(records.flat_map(|(_, record)| of(record)).cloned().collect())
}

/// One record that both sides have; its words on newer wordings are left to the caller.
fn fields(before: Option<&NewRecord>, one: &NewRecord, other: &NewRecord) -> NewRecord {
    let none = NewRecord {
        source: String::new(),
        before: Vec::new(),
        seen: None,
        source_only: Vec::new(),
        refused: Vec::new(),
        merged_into: None,
        review: NewReview::Draft,
        notes: Vec::new(),
        ..one.clone()
    };
    let before = before.unwrap_or(&none);
    NewRecord {
        source: three_way(&before.source, &one.source, &other.source),
        from: one.from.clone(),
        translation: one.translation.clone(),
        before: lines(&before.before, &one.before, &other.before),
        seen: three_way(&before.seen, &one.seen, &other.seen),
        source_only: Vec::new(),
        refused: Vec::new(),
        split_from: one.split_from.clone(),
        merged_into: three_way(&before.merged_into, &one.merged_into, &other.merged_into),
        review: three_way(&before.review, &one.review, &other.review),
        notes: lines(&before.notes, &one.notes, &other.notes),
    }
}

/// Lines of comments: those of the side that changed them, or what both have kept and added.
pub(super) fn lines<T: Ord + Clone>(base: &[T], ours: &[T], theirs: &[T]) -> Vec<T> {
    if ours == base || ours == theirs {
        return theirs.to_vec();
    }
    if theirs == base {
        return ours.to_vec();
    }
    let is_within = |one: &[T], other: &[T]| one.iter().all(|line| other.contains(line));
    // Merged already.
    match (is_within(ours, theirs), is_within(theirs, ours)) {
        (true, false) => return theirs.to_vec(),
        (false, true) => return ours.to_vec(),
        (true, true) => return ours.max(theirs).to_vec(),
        (false, false) => {}
    }
    let kept = base
        .iter()
        .filter(|line| ours.contains(line) && theirs.contains(line));
    let mut merged: Vec<T> = kept.cloned().collect();
    let added = |side: &[T]| -> Vec<T> { side.iter().filter(|line| !base.contains(line)).cloned().collect() };
    let mut blocks = [added(ours), added(theirs)];
    blocks.sort();
    for line in blocks.into_iter().flatten() {
        if !merged.contains(&line) {
            merged.push(line);
        }
    }
    merged
}

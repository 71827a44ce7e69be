//! What is left of a damaged records file.
//!
//! Nothing is guessed: a pair of wordings stays only where both are there as they were written, two records of
//! one message stay side by side, and where a line is lost the state that claims least is left. What does not
//! stay as a record stays as a comment.

use super::read::{entry, line_of};
use super::{NewRecord, NewRecords};
use crate::formats::fluent;
use crate::model::{Comment, CommentLevel, Entry, Message, Phrase, Record, UNSURE};
use std::collections::BTreeMap;

/// A mended records file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Salvaged {
    /// What is left.
    pub records: NewRecords,
    /// What could not be known.
    pub lost: Vec<Phrase>,
}

/// Mends the text of a records file.
pub fn salvage(text: &str) -> Salvaged {
    let [ours, theirs] = sides(text);
    let mut salvaged = of_side(&ours);
    if theirs != ours {
        let other = of_side(&theirs);
        for phrase in other.lost {
            if !salvaged.lost.contains(&phrase) {
                salvaged.lost.push(phrase);
            }
        }
        both(&mut salvaged, other.records);
    }
    salvaged.doubt();
    salvaged
}

/// The two versions that conflict marks hold; without marks, twice the same.
fn sides(text: &str) -> [String; 2] {
    #[derive(Clone, Copy)]
    enum In {
        Both,
        Ours,
        Base,
        Theirs,
    }
    let mut sides = [String::new(), String::new()];
    let mut place = In::Both;
    for line in text.split_inclusive('\n') {
        let is = |mark: &str| line.starts_with(mark);
        match place {
            In::Both if is("<<<<<<<") => place = In::Ours,
            In::Ours if is("|||||||") => place = In::Base,
            In::Ours | In::Base if is("=======") => place = In::Theirs,
            In::Theirs if is(">>>>>>>") => place = In::Both,
            In::Both => sides.iter_mut().for_each(|side| side.push_str(line)),
            In::Ours => sides[0].push_str(line),
            In::Base => {}
            In::Theirs => sides[1].push_str(line),
        }
    }
    sides
}

fn of_side(text: &str) -> Salvaged {
    let catalog = fluent::read(text).tree;
    let mut salvaged = Salvaged {
        records: NewRecords::default(),
        lost: Vec::new(),
    };
    let is_cut = !text.is_empty() && !text.ends_with('\n');
    let last = catalog.entries.len().saturating_sub(1);
    for (at, part) in catalog.entries.iter().enumerate() {
        match part {
            Entry::Comment(comment) => salvaged.comment(comment),
            // The end of its wording may be missing.
            Entry::Message(message) if is_cut && at == last => {
                salvaged.drop_record(message, text);
            }
            Entry::Message(message) => salvaged.message(message, text),
            Entry::Junk(junk) => {
                salvaged.keep(junk.text.lines());
                salvaged.lost.push(Phrase::new("repair-junk"));
            }
        }
    }
    salvaged.lost.dedup();
    salvaged
}

impl Salvaged {
    fn comment(&mut self, comment: &Comment<'_>) {
        if comment.level == CommentLevel::Catalog {
            return;
        }
        for line in &comment.lines {
            match line.strip_prefix("awaited: ") {
                None => self.records.loose.push((*line).to_owned()),
                Some(rest) => match entry(rest) {
                    Some((id, mark)) => {
                        self.records.awaited.insert(id.to_owned(), mark.to_owned());
                    }
                    None => self.keep([*line].into_iter()),
                },
            }
        }
    }

    fn message(&mut self, message: &Message<'_>, text: &str) {
        let mut record = Record::new(message);
        let lines = message.comment.iter().flat_map(|comment| &comment.lines);
        let mut bad = Vec::new();
        let mut is_alternative = false;
        for line in lines {
            match line_of(&mut record, line) {
                Ok(says_so) => is_alternative |= says_so,
                Err(_) => bad.push(*line),
            }
        }
        if record.translation.is_empty() {
            self.drop_record(message, text);
            return;
        }
        let id = message.id.name;
        let mut new = NewRecord::of(&record, text);
        for line in bad {
            match line.split_once(':').map(|(key, _)| key) {
                Some("review") => {}
                // Of an unknown refusal the editor's word may be the object.
                Some("source-only" | "refused") => new.source_only.clear(),
                _ => new.seen = Some(UNSURE.to_owned()),
            }
            new.notes.push(format!("{KEPT}{line}"));
            let phrase = Phrase::new("repair-line");
            self.lost.push(phrase.with("id", id).with("line", line));
        }
        self.add(id, new, is_alternative);
    }

    /// Adds a record beside those that its message has already.
    fn add(&mut self, id: &str, new: NewRecord, is_expected: bool) {
        let Some(first) = self.records.records.get_mut(id) else {
            self.records.records.insert(id.to_owned(), new);
            return;
        };
        let others = self.records.alternatives.entry(id.to_owned()).or_default();
        let all = std::iter::once(&mut *first).chain(others.iter_mut());
        let is_same_pair = |old: &&mut NewRecord| {
            (&old.source, &old.translation, &old.split_from)
                == (&new.source, &new.translation, &new.split_from)
        };
        match all.into_iter().find(is_same_pair) {
            Some(old) if *old == new => {}
            Some(old) => {
                least(old, new);
                self.lost.push(Phrase::new("repair-two").with("id", id));
            }
            None => {
                others.push(new);
                others.sort();
                if !is_expected {
                    self.lost.push(Phrase::new("repair-two").with("id", id));
                }
            }
        }
        if self.records.alternatives.get(id).is_some_and(Vec::is_empty) {
            self.records.alternatives.remove(id);
        }
    }

    /// Where two records give one translation two sources, neither is believed.
    fn doubt(&mut self) {
        for (id, others) in &mut self.records.alternatives {
            let Some(first) = self.records.records.get_mut(id) else {
                continue;
            };
            let mut all: Vec<&mut NewRecord> = std::iter::once(first).chain(others).collect();
            let marks: Vec<String> = all.iter().map(|record| record.translation.clone()).collect();
            for record in &mut all {
                if marks.iter().filter(|mark| **mark == record.translation).count() > 1 {
                    record.translation = UNSURE.to_owned();
                    record.seen = Some(UNSURE.to_owned());
                    record.review = Default::default();
                }
            }
        }
    }

    fn drop_record(&mut self, message: &Message<'_>, text: &str) {
        self.keep(message.span.slice(text).lines());
        self.lost
            .push(Phrase::new("repair-record").with("id", message.id.name));
    }

    /// Keeps lines that are no records any more as comments.
    fn keep<'l>(&mut self, lines: impl Iterator<Item = &'l str>) {
        let lines = lines.filter(|line| !line.trim().is_empty());
        self.records
            .loose
            .extend(lines.map(|line| format!("{KEPT}{line}")));
    }
}

const KEPT: &str = "left by repair: ";

/// Of two records of one pair what claims least.
fn least(old: &mut NewRecord, new: NewRecord) {
    if old.review != new.review {
        old.review = Default::default();
    }
    if old.seen != new.seen {
        old.seen = old.seen.take().max(new.seen);
    }
    old.source_only.retain(|word| new.source_only.contains(word));
    let add = |list: &mut Vec<_>, more: Vec<_>| {
        let more: Vec<_> = more.into_iter().filter(|item| !list.contains(item)).collect();
        list.extend(more);
    };
    add(&mut old.refused, new.refused);
    add(&mut old.before, new.before);
    let notes: Vec<_> = new
        .notes
        .into_iter()
        .filter(|note| !old.notes.contains(note))
        .collect();
    old.notes.extend(notes);
}

/// Adds the other version of a file with conflict marks.
fn both(salvaged: &mut Salvaged, other: NewRecords) {
    let NewRecords {
        records,
        alternatives,
        awaited,
        loose,
    } = other;
    for (id, record) in records {
        salvaged.add(&id, record, false);
    }
    for (id, record) in alternatives.into_iter().flat_map(|(id, others)| {
        let pairs = others.into_iter().map(move |record| (id.clone(), record));
        pairs.collect::<Vec<_>>()
    }) {
        salvaged.add(&id, record, false);
    }
    let mine: BTreeMap<String, String> = std::mem::take(&mut salvaged.records.awaited);
    for (id, mark) in mine.into_iter().chain(awaited) {
        let there = salvaged.records.awaited.entry(id).or_insert_with(|| mark.clone());
        if *there != mark {
            *there = UNSURE.to_owned();
        }
    }
    let recorded = &salvaged.records.records;
    salvaged
        .records
        .awaited
        .retain(|id, _| !recorded.contains_key(id));
    for line in loose {
        if !salvaged.records.loose.contains(&line) {
            salvaged.records.loose.push(line);
        }
    }
}

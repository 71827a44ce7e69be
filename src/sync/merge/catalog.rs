//! Catalogs, message by message.
//!
//! Where git's merge of lines gives each message as one side meant it, it is taken. Else, as where two
//! neighbours or the same gap changed, the messages that the other side changed go into ours one by one, and
//! only a message that both changed is a conflict: half of one translation never comes to stand in another.

use super::{Marks, Merged, Versions, agreed, both_renames, by_lines};
use crate::formats::fluent;
use crate::model::{Catalog, Entry, Message};
use crate::text::{TextEdit, apply};
use std::collections::{BTreeMap, BTreeSet};

/// The merged catalog; `None` if it must be merged by lines: a version cannot be read as a whole or has an id
/// twice, or the comments between messages changed on both sides.
pub(super) fn merge(versions: Versions<'_>, marks: Marks) -> Option<Merged> {
    let read = versions.each().map(fluent::read);
    if read.iter().any(|parsed| !parsed.problems.is_empty()) {
        return None;
    }
    let [base, ours, theirs] = read.map(|parsed| parsed.tree);
    let [before, one, other] = [&base, &ours, &theirs].map(messages);
    let (before, one, other) = (before?, one?, other?);
    let by_lines = by_lines(versions, marks);
    if by_lines.conflicts == 0 && is_as_meant(&by_lines.text, &before, &one, &other) {
        return Some(by_lines);
    }
    let (apart, ours_apart, theirs_apart) = (loose(&base), loose(&ours), loose(&theirs));
    if theirs_apart != apart && theirs_apart != ours_apart {
        return None;
    }
    let renamed = renamed(&before, &one, &other);
    let text = Merging {
        text: versions.ours.to_owned(),
        before,
        one,
        other,
        renamed,
    };
    text.merged(&theirs, marks)
}

/// Messages by id, each as it is written, comment included; `None` if an id comes twice.
type Pieces<'s> = BTreeMap<&'s str, Piece<'s>>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece<'s> {
    id: &'s str,
    /// With its comment.
    whole: &'s str,
    /// What follows the id.
    rest: &'s str,
}

fn messages<'s>(catalog: &Catalog<'s>) -> Option<Pieces<'s>> {
    let mut pieces = Pieces::new();
    for message in catalog.messages() {
        let piece = piece(catalog, message);
        if pieces.insert(piece.id, piece).is_some() {
            return None;
        }
    }
    Some(pieces)
}

fn piece<'s>(catalog: &Catalog<'s>, message: &Message<'s>) -> Piece<'s> {
    let body = message.body().slice(catalog.text);
    Piece {
        id: message.id.name,
        whole: message.span.slice(catalog.text),
        rest: &body[message.id.name.len()..],
    }
}

/// Comments that belong to no message.
fn loose<'s>(catalog: &Catalog<'s>) -> Vec<&'s str> {
    let comments = catalog.entries.iter().filter_map(|entry| match entry {
        Entry::Comment(comment) => Some(comment.span.slice(catalog.text)),
        Entry::Message(_) | Entry::Junk(_) => None,
    });
    comments.collect()
}

/// What becomes of one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate<'s> {
    Is(Option<&'s str>),
    Conflict(Option<&'s str>, Option<&'s str>),
}

fn fate<'s>(before: Option<&'s str>, one: Option<&'s str>, other: Option<&'s str>) -> Fate<'s> {
    if one == other || other == before {
        Fate::Is(one)
    } else if one == before {
        Fate::Is(other)
    } else {
        Fate::Conflict(one, other)
    }
}

/// Whether a text has each message as the side that changed it has it.
fn is_as_meant(text: &str, before: &Pieces<'_>, one: &Pieces<'_>, other: &Pieces<'_>) -> bool {
    let read = fluent::read(text);
    let Some(now) = messages(&read.tree).filter(|_| read.problems.is_empty()) else {
        return false;
    };
    let ids: BTreeSet<&str> = [before, one, other, &now]
        .iter()
        .flat_map(|pieces| pieces.keys().copied())
        .collect();
    ids.into_iter().all(|id| {
        let of = |pieces: &Pieces<'_>| pieces.get(id).map(|piece| piece.whole.to_owned());
        let (before, one, other) = (of(before), of(one), of(other));
        fate(before.as_deref(), one.as_deref(), other.as_deref()) == Fate::Is(of(&now).as_deref())
    })
}

fn renamed<'s>(before: &Pieces<'s>, one: &Pieces<'s>, other: &Pieces<'s>) -> Vec<(&'s str, &'s str)> {
    let keys = |pieces: &Pieces<'s>| -> Vec<(&'s str, &'s str)> {
        pieces.values().map(|piece| (piece.id, piece.rest)).collect()
    };
    let (ours, theirs) = both_renames(&[before, one, other].map(keys));
    let is_taken = |old: &str, new: &str| {
        let same = one.get(new).zip(other.get(new));
        // A side that has both would lose one.
        let has_both = |side: &Pieces<'s>| side.contains_key(old) && side.contains_key(new);
        before.contains_key(new)
            || has_both(one)
            || has_both(other)
            || same.is_some_and(|(one, other)| one.rest != other.rest)
    };
    agreed(&ours, &theirs, is_taken)
}

/// A merge of messages into the text of ours.
struct Merging<'s> {
    text: String,
    before: Pieces<'s>,
    one: Pieces<'s>,
    other: Pieces<'s>,
    /// Ids `(old, new)` that one side or both have changed.
    renamed: Vec<(&'s str, &'s str)>,
}

impl<'s> Merging<'s> {
    fn merged(mut self, theirs: &Catalog<'_>, marks: Marks) -> Option<Merged> {
        self.follow_renames();
        let ids: BTreeSet<&str> = [&self.before, &self.one, &self.other]
            .iter()
            .flat_map(|pieces| pieces.keys().copied())
            .collect();
        let mut replaced: BTreeMap<&str, String> = BTreeMap::new();
        let mut removed = BTreeSet::new();
        let mut added = Vec::new();
        let mut conflicts: BTreeMap<&str, (Option<String>, Option<String>)> = BTreeMap::new();
        for id in ids {
            let of = |pieces: &Pieces<'s>| pieces.get(id).map(|piece| under(id, piece));
            let (before, one, other) = (of(&self.before), of(&self.one), of(&self.other));
            match fate(before.as_deref(), one.as_deref(), other.as_deref()) {
                Fate::Is(now) => match (&one, now) {
                    (Some(one), Some(now)) if one == now => {}
                    (Some(_), Some(now)) => {
                        replaced.insert(id, now.to_owned());
                    }
                    (Some(_), None) => drop(removed.insert(id)),
                    (None, Some(now)) => added.push((id, now.to_owned())),
                    (None, None) => {}
                },
                Fate::Conflict(..) => {
                    if one.is_none() {
                        added.extend(other.clone().map(|other| (id, other)));
                    }
                    conflicts.insert(id, (one, other));
                }
            }
        }
        self.replace(&replaced);
        self.remove(&removed);
        self.add(&added, theirs);
        if !self.is_whole(&replaced, &added) {
            return None;
        }
        let count = conflicts.len();
        let is_crlf = self.text.contains("\r\n");
        let marked = conflicts.into_iter().map(|(id, (one, other))| {
            let line = |text: Option<String>| text.map(|text| text + "\n").unwrap_or_default();
            let text = [
                marks.line('<', "ours"),
                line(one),
                marks.line('=', ""),
                line(other),
                // The line end of the message itself closes the last mark.
                marks.line('>', "theirs").trim_end().to_owned(),
            ];
            let text = text.concat();
            // A person who resolves the conflict is not left with two kinds of line ends.
            let text = match is_crlf {
                true => text.replace("\r\n", "\n").replace('\n', "\r\n"),
                false => text,
            };
            (id, text)
        });
        let marked = marked.collect();
        self.replace(&marked);
        Some(Merged {
            text: self.text,
            conflicts: count,
        })
    }

    /// Gives what was renamed on one side its new id on the other side and in the base.
    fn follow_renames(&mut self) {
        let read = fluent::read(&self.text);
        let mut edits = Vec::new();
        for (old, new) in &self.renamed {
            if self.one.contains_key(old) {
                let found = read.tree.messages().find(|message| message.id.name == *old);
                edits.extend(found.map(|message| TextEdit {
                    span: message.id.span,
                    new_text: (*new).to_owned(),
                }));
            }
            for pieces in [&mut self.before, &mut self.one, &mut self.other] {
                if let Some(piece) = pieces.remove(old) {
                    pieces.insert(new, piece);
                }
            }
        }
        self.text = apply(&self.text, &edits);
    }

    /// Puts other texts in the places of messages, comments included.
    fn replace(&mut self, replaced: &BTreeMap<&str, String>) {
        let read = fluent::read(&self.text);
        let edits = read.tree.messages().filter_map(|message| {
            let new_text = replaced.get(message.id.name)?.clone();
            let span = message.span;
            Some(TextEdit { span, new_text })
        });
        let edits: Vec<TextEdit> = edits.collect();
        self.text = apply(&self.text, &edits);
    }

    /// Takes messages out, comments included.
    fn remove(&mut self, removed: &BTreeSet<&str>) {
        let read = fluent::read(&self.text);
        let is_removed = |entry: &Entry<'_>| match entry {
            Entry::Message(message) => removed.contains(message.id.name),
            Entry::Comment(_) | Entry::Junk(_) => false,
        };
        let entries = read.tree.entries.iter().enumerate();
        let entries = entries.filter(|(_, entry)| is_removed(entry)).map(|(at, _)| at);
        let edits = fluent::remove_entries(&read.tree, &entries.collect());
        self.text = apply(&self.text, &edits);
    }

    fn add(&mut self, added: &[(&str, String)], theirs: &Catalog<'_>) {
        let order: Vec<&str> = theirs
            .messages()
            .map(|message| {
                let id = message.id.name;
                let renamed = self.renamed.iter().find(|(old, _)| *old == id);
                renamed.map_or(id, |(_, new)| new)
            })
            .collect();
        let new: Vec<(&str, &str)> = added.iter().map(|(id, text)| (*id, text.as_str())).collect();
        let read = fluent::read(&self.text);
        let edits = fluent::insert_all(&read.tree, &order, &new);
        self.text = apply(&self.text, &edits);
    }

    /// Whether the text reads well and has what was put into it.
    fn is_whole(&self, replaced: &BTreeMap<&str, String>, added: &[(&str, String)]) -> bool {
        let read = fluent::read(&self.text);
        let Some(now) = messages(&read.tree).filter(|_| read.problems.is_empty()) else {
            return false;
        };
        let added = added.iter().map(|(id, text)| (*id, text));
        let wanted = replaced.iter().map(|(id, text)| (*id, text)).chain(added);
        let is_there = |(id, text): (&str, &String)| now.get(id).is_some_and(|piece| piece.whole == *text);
        wanted.into_iter().all(is_there)
    }
}

/// A message as it is written, under another id.
fn under(id: &str, piece: &Piece<'_>) -> String {
    let comment = &piece.whole[..piece.whole.len() - piece.rest.len() - piece.id.len()];
    format!("{comment}{id}{}", piece.rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_side_removes_goes_with_its_comments_and_the_rest_stays() {
        let base = "# A\na = One\nb = Two\n\n# C\nc = Three\n\n## Group\n\nd = Four\n";
        let versions = Versions {
            base,
            ours: base,
            theirs: "b = Two\n\n## Group\n",
        };
        let merged = merge(versions, Marks::default()).unwrap();
        assert_eq!(merged.text, "b = Two\n\n## Group\n");
    }

    #[test]
    fn a_conflict_has_the_line_ends_of_the_catalog() {
        let versions = Versions {
            base: "a = One\r\nb = Two\r\n",
            ours: "a = Ours\r\nb = Two\r\n",
            theirs: "a = Theirs\r\nb = Two\r\n",
        };
        let merged = merge(versions, Marks::default()).unwrap();
        assert_eq!(merged.conflicts, 1);
        assert!(
            merged.text.contains("a = Ours\r\n=======\r\na = Theirs\r\n"),
            "{:?}",
            merged.text
        );
        assert!(
            !merged.text.replace("\r\n", "").contains(['\r', '\n']),
            "{:?}",
            merged.text
        );
    }
}

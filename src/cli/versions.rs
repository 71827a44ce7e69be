//! Two versions of a source text or of a catalog, piece by piece.

use crate::compare::{
    Alignment, Item, Link, Relation, Step, align, changed_share, grade, grade_text, readable, wording,
};
use crate::formats::{fluent, source};
use crate::model::{
    Catalog, Locale, Message, Problem, Reason, Segment, SourceFormat, SourceText, TextSettings,
};
use crate::text::LineIndex;
use std::collections::{HashMap, VecDeque};

/// What kind of file a version is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A source text.
    Text(SourceFormat),
    /// A Fluent catalog.
    Catalog,
}

impl Kind {
    /// The kind that a file of this name has; `None` if it can be neither.
    pub fn of(path: &str) -> Option<Kind> {
        if path.to_ascii_lowercase().ends_with(".ftl") {
            return Some(Kind::Catalog);
        }
        source::format_of(path).map(Kind::Text)
    }
}

/// A segment of a text or a message of a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Where it is.
    pub place: Location,
    /// What it says.
    pub text: String,
}

/// Where a piece is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// First and last line, 1-based.
    Lines(usize, usize),
    /// Id of the message.
    Id(String),
}

/// Both versions of a piece, or one.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// How it was; `None` where it is new.
    pub before: Option<Piece>,
    /// How it is; `None` where it is gone.
    pub after: Option<Piece>,
    /// How the two correspond; `None` where there is one only.
    pub link: Option<Link>,
    /// Grade of the change, with its reason; `None` where the wording is the same, or one side is missing. Of a
    /// split or a merge it is that of all its parts together.
    pub reason: Option<Reason>,
    /// The share of words changed, from 0.0 to 1.0; `None` where one side is missing.
    pub changed: Option<f64>,
}

/// The rows of two versions, and what of each could not be read.
pub struct Comparison {
    /// In the order of the newer version.
    pub rows: Vec<Row>,
    /// Of the older, then of the newer version.
    pub problems: [Vec<Problem>; 2],
}

/// Compares two versions that are written in `locale`.
pub fn compare(
    kind: Kind,
    before: &str,
    after: &str,
    settings: &TextSettings,
    locale: &Locale,
) -> Comparison {
    match kind {
        Kind::Text(format) => {
            let (old, new) = (
                source::read(format, before, settings),
                source::read(format, after, settings),
            );
            Comparison {
                rows: of_texts((before, &old.tree), (after, &new.tree), locale),
                problems: [old.problems, new.problems],
            }
        }
        Kind::Catalog => {
            let (old, new) = (fluent::read(before), fluent::read(after));
            Comparison {
                rows: of_catalogs(&old.tree, &new.tree, locale),
                problems: [old.problems, new.problems],
            }
        }
    }
}

fn of_texts(before: (&str, &SourceText), after: (&str, &SourceText), locale: &Locale) -> Vec<Row> {
    let (old, new) = (&before.1.segments, &after.1.segments);
    let alignment = align(&items_of(old), &items_of(new));
    let reason = |at: usize, now: usize| grade_text(&old[at].value, &new[now].value, locale);
    rows(
        &alignment,
        pieces_of(before.0, old),
        pieces_of(after.0, new),
        reason,
        locale,
    )
}

fn items_of(segments: &[Segment]) -> Vec<Item<'_>> {
    segments.iter().map(Item::of_segment).collect()
}

fn pieces_of(text: &str, segments: &[Segment]) -> Vec<Piece> {
    let index = LineIndex::new(text);
    let line = |offset: u32| index.line_column(text, offset as usize).line;
    let piece = |segment: &Segment| Piece {
        place: Location::Lines(line(segment.span.start), line(segment.span.end)),
        text: segment.value.clone(),
    };
    segments.iter().map(piece).collect()
}

fn of_catalogs(before: &Catalog<'_>, after: &Catalog<'_>, locale: &Locale) -> Vec<Row> {
    let old: Vec<&Message<'_>> = before.messages().collect();
    let new: Vec<&Message<'_>> = after.messages().collect();
    let pieces = |messages: &[&Message<'_>]| -> Vec<Piece> {
        let piece = |message: &&Message<'_>| Piece {
            place: Location::Id(message.id.name.to_owned()),
            text: readable(message),
        };
        messages.iter().map(piece).collect()
    };
    let reason = |at: usize, now: usize| {
        let is_other = wording(old[at]) != wording(new[now]);
        is_other.then(|| grade(old[at], new[now], locale))
    };
    rows(&by_id(&old, &new), pieces(&old), pieces(&new), reason, locale)
}

/// Messages of one id correspond; those whose id is on one side only are found by what they say.
fn by_id(old: &[&Message<'_>], new: &[&Message<'_>]) -> Alignment {
    // Of an id that is given twice, the first belongs to the first.
    let mut places: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (before, message) in old.iter().enumerate() {
        places.entry(message.id.name).or_default().push_back(before);
    }
    let mut links = Vec::new();
    let mut rest_new = Vec::new();
    for (after, message) in new.iter().enumerate() {
        match places.get_mut(message.id.name).and_then(VecDeque::pop_front) {
            Some(before) => links.push(Link {
                before,
                after,
                relation: match wording(old[before]) == wording(message) {
                    true => Relation::Identical,
                    false => Relation::Edited,
                },
                is_main: true,
                is_moved: false,
            }),
            None => rest_new.push(after),
        }
    }
    let mut rest_old: Vec<usize> = places.into_values().flatten().collect();
    rest_old.sort_unstable();
    let texts = |messages: &[&Message<'_>], rest: &[usize]| -> Vec<String> {
        rest.iter().map(|&at| readable(messages[at])).collect()
    };
    let (old_texts, new_texts) = (texts(old, &rest_old), texts(new, &rest_new));
    let renamed = align(&messages_of(&old_texts), &messages_of(&new_texts)).links;
    links.extend(renamed.into_iter().map(|link| Link {
        before: rest_old[link.before],
        after: rest_new[link.after],
        relation: match link.relation {
            // The wording is the same under another id.
            Relation::Identical => Relation::Moved,
            relation => relation,
        },
        is_moved: true,
        ..link
    }));
    links.sort_by_key(|link| (link.after, link.before));
    Alignment { links }
}

fn messages_of(texts: &[String]) -> Vec<Item<'_>> {
    texts.iter().map(|text| Item::new(Item::MESSAGE, text)).collect()
}

fn rows(
    alignment: &Alignment,
    before: Vec<Piece>,
    after: Vec<Piece>,
    reason: impl Fn(usize, usize) -> Option<Reason>,
    locale: &Locale,
) -> Vec<Row> {
    let families = alignment.families();
    let mut family_of = vec![0; before.len()];
    let mut changes: Vec<(Option<Reason>, f64)> = Vec::new();
    for (number, family) in families.iter().enumerate() {
        family.before.iter().for_each(|&at| family_of[at] = number);
        let (old, new) = (joined(&family.before, &before), joined(&family.after, &after));
        let reason = match (&family.before[..], &family.after[..]) {
            (&[old], &[new]) => reason(old, new),
            // What was only divided or joined has changed in no word.
            _ => grade_text(&old, &new, locale),
        };
        let changed = reason.as_ref().map(|_| changed_share(&old, &new));
        changes.push((reason, changed.unwrap_or(0.0)));
    }
    let row = |step| match step {
        Step::Linked(link) => {
            let (reason, changed) = changes[family_of[link.before]].clone();
            Row {
                before: Some(before[link.before].clone()),
                after: Some(after[link.after].clone()),
                link: Some(link),
                reason,
                changed: Some(changed),
            }
        }
        Step::Deleted(at) => alone(Some(before[at].clone()), None),
        Step::Inserted(at) => alone(None, Some(after[at].clone())),
    };
    let steps = alignment.steps(before.len(), after.len());
    steps.into_iter().map(row).collect()
}

/// The texts of pieces in turn, as one.
fn joined(places: &[usize], pieces: &[Piece]) -> String {
    let texts: Vec<&str> = places.iter().map(|&at| pieces[at].text.as_str()).collect();
    texts.join(" ")
}

fn alone(before: Option<Piece>, after: Option<Piece>) -> Row {
    Row {
        before,
        after,
        link: None,
        reason: None,
        changed: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(kind: Kind, before: &str, after: &str) -> Vec<Row> {
        let english = Locale::parse("en").unwrap();
        let settings = TextSettings::default();
        compare(kind, before, after, &settings, &english).rows
    }

    fn ids(before: &str, after: &str) -> Vec<(String, String, Option<Relation>)> {
        let id = |piece: &Option<Piece>| match piece.as_ref().map(|piece| &piece.place) {
            Some(Location::Id(id)) => id.clone(),
            _ => String::new(),
        };
        let rows = compared(Kind::Catalog, before, after);
        let told = |row: &Row| {
            (
                id(&row.before),
                id(&row.after),
                row.link.map(|link| link.relation),
            )
        };
        rows.iter().map(told).collect()
    }

    #[test]
    fn messages_are_known_by_id_then_by_wording() {
        let before =
            "open = The garden opens at nine.\nclosed = Closed\nold-name = Dogs wait outside the gate.\n";
        let after =
            "new-name = Dogs wait outside the gate.\nopen = The garden opens at ten.\nclosed = Closed\n";
        let row = |before: &str, after: &str, relation| (before.to_owned(), after.to_owned(), Some(relation));
        assert_eq!(
            ids(before, after),
            [
                row("old-name", "new-name", Relation::Moved),
                row("open", "open", Relation::Edited),
                row("closed", "closed", Relation::Identical),
            ]
        );
    }

    #[test]
    fn an_id_that_is_given_twice_is_two_messages() {
        let found = ids("a = One\na = Two\n", "a = One\n");
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].2, Some(Relation::Identical));
        assert_eq!(found[1].2, None);
    }

    #[test]
    fn a_row_tells_lines_grade_and_share() {
        let text = Kind::Text(SourceFormat::Markdown);
        let rows = compared(
            text,
            "# Garden\n\nIt opens\nat nine.\n",
            "# Garden\n\nNew here.\n\nIt opens at ten.\n",
        );
        let places: Vec<_> = rows
            .iter()
            .map(|row| {
                (
                    row.before.as_ref().map(|p| p.place.clone()),
                    row.after.as_ref().map(|p| p.place.clone()),
                )
            })
            .collect();
        let lines = |first, last| Some(Location::Lines(first, last));
        assert_eq!(
            places,
            [
                (lines(1, 1), lines(1, 1)),
                (None, lines(3, 3)),
                (lines(3, 4), lines(5, 5))
            ]
        );
        assert_eq!(rows[0].changed, Some(0.0));
        assert_eq!(rows[2].changed, Some(0.25));
        assert!(rows[2].reason.is_some() && rows[1].reason.is_none());
    }
}

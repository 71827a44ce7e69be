//! Messages that must be current, or their document is withheld.

use crate::compare::Table;
use crate::formats::source;
use crate::model::{Entry, Locale, Reference, Settings, State};
use crate::text::{MARK, Place, Span, marked_lines};
use std::collections::BTreeSet;

/// What a mark says of a message that must be current.
pub const CRITICAL: &str = "critical";

/// A comment of an author that is meant for diglot.
#[derive(Clone, Debug)]
pub struct Mark<'s> {
    /// What it says.
    pub word: &'s str,
    /// Where it stands.
    pub place: Place,
    /// The messages that it speaks of; none where it stands above none.
    pub ids: Vec<&'s str>,
}

/// The marks in a source text, or in a reference catalog that has none.
pub fn marks<'s>(reference: &Reference<'s>) -> Vec<Mark<'s>> {
    if let Some(text) = &reference.source {
        let marks = source::marks(&text.file.text, text.tree);
        let marks = marks.into_iter().map(|mark| Mark {
            word: mark.word,
            place: Place::new(text.file.path.clone(), mark.span),
            ids: mark
                .segments
                .iter()
                .filter_map(|at| Some(text.ids.get(*at)?.as_str()))
                .collect(),
        });
        return marks.collect();
    }
    let catalog = reference.now;
    // Nearly all catalogs have none: those are searched once and not looked through.
    if memchr::memmem::find(catalog.text.as_bytes(), MARK.as_bytes()).is_none() {
        return Vec::new();
    }
    let mut marks = Vec::new();
    for entry in &catalog.entries {
        let (span, id) = match entry {
            Entry::Message(message) => match &message.comment {
                Some(comment) => (comment.span, Some(message.id.name)),
                None => continue,
            },
            Entry::Comment(comment) => (comment.span, None),
            Entry::Junk(_) => continue,
        };
        marks.extend(marked_lines(catalog.text, span, MARK).map(|(word, span)| Mark {
            word,
            place: Place::new(reference.path.clone(), span),
            ids: id.into_iter().collect(),
        }));
    }
    marks
}

/// The ids of the messages of one catalog that must be current.
pub fn critical_ids<'s>(reference: &Reference<'s>, settings: &Settings) -> BTreeSet<&'s str> {
    let marked = marks(reference).into_iter().filter(|mark| mark.word == CRITICAL);
    let mut ids: BTreeSet<&str> = marked.flat_map(|mark| mark.ids).collect();
    let patterns = &settings.policy.critical;
    if !patterns.is_empty() {
        let named = reference.now.messages().map(|message| message.id.name);
        ids.extend(named.filter(|id| patterns.iter().any(|pattern| pattern.holds(reference.name, id))));
    }
    ids
}

/// The critical messages of one catalog of one locale that are not current.
#[derive(Clone, Debug)]
pub struct Lapse<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// Name of the catalog.
    pub catalog: &'s str,
    /// Ids of the messages, in the order of the reference; at least one.
    pub ids: Vec<&'s str>,
    /// The first translation among them; of none, the start of the catalog, or of the reference where there is no
    /// catalog.
    pub place: Place,
}

/// Which of the messages `critical` are not current in a table; `None`: all are.
///
/// A translation that follows a pivot which lags behind the source is not current.
pub fn lapse<'s>(table: &Table<'s>, critical: &BTreeSet<&str>) -> Option<Lapse<'s>> {
    let is_lacking = |row: &&crate::compare::Row<'s>| {
        let is_current = row.state == State::Current && table.lag(row).is_none();
        row.reference.is_some() && critical.contains(row.id) && !is_current
    };
    let lacking: Vec<_> = table.rows.iter().filter(is_lacking).collect();
    let ids: Vec<&'s str> = lacking.iter().map(|row| row.id).collect();
    if ids.is_empty() {
        return None;
    }
    let translation = lacking.iter().find_map(|row| row.translation);
    let place = match (translation, table.catalog.file, table.reference) {
        (Some(translation), _, _) => Place::new(table.catalog.path.clone(), translation.id.span),
        (None, Some(file), _) => Place::new(file.path.clone(), Span::at(0)),
        (None, None, reference) => Place::new(source_path(reference?), Span::at(0)),
    };
    Some(Lapse {
        locale: table.locale,
        catalog: table.name,
        ids,
        place,
    })
}

fn source_path(reference: &Reference<'_>) -> std::sync::Arc<str> {
    match &reference.source {
        Some(source) => source.file.path.clone(),
        None => reference.path.clone(),
    }
}

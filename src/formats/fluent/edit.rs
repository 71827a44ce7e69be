//! Edits of one entry: each replaces bytes at a span and leaves all others alone.
//!
//! Functions that take an id act on the first entry with that id, which is the one that a program
//! shows; if there is none, they give the edit that changes nothing.

use super::write::comment_source;
use crate::model::{Catalog, Entry, Message};
use crate::text::{Span, TextEdit};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The message without its comment, as written: from the id to the end of the last line's content.
pub fn entry_source<'s>(catalog: &Catalog<'s>, message: &Message<'s>) -> &'s str {
    message.body().slice(catalog.text)
}

/// Replaces a message and its attributes, and keeps its comment.
///
/// `body_source` is Fluent source from the id on, with or without a final line end.
pub fn replace_entry(catalog: &Catalog<'_>, id: &str, body_source: &str) -> TextEdit {
    match find(catalog, id) {
        Some(message) => replace(catalog, message.body(), body_source),
        None => nothing(),
    }
}

/// Replaces the value of a message, and keeps its comment and attributes.
///
/// `pattern_source` is Fluent source as [`super::pattern_source`] gives it, ready to stand after the `=`.
pub fn replace_value(catalog: &Catalog<'_>, id: &str, pattern_source: &str) -> TextEdit {
    let Some(message) = find(catalog, id) else {
        return nothing();
    };
    let after_id = message.id.span.end as usize;
    let equals = catalog.text[after_id..].find('=').map_or(0, |offset| offset + 1);
    let start = after_id + equals;
    let end = message
        .value
        .as_ref()
        .map_or(start, |value| value.span.end as usize);
    replace(catalog, Span::new(start, end), pattern_source)
}

/// Gives a message the comment `comment`, or takes its comment away.
///
/// `comment` is plain text of one or more lines, without `#`.
pub fn set_comment(catalog: &Catalog<'_>, id: &str, comment: Option<&str>) -> TextEdit {
    let Some(message) = find(catalog, id) else {
        return nothing();
    };
    match (&message.comment, comment) {
        (Some(old), Some(new)) => replace(catalog, old.span, &comment_source(new)),
        (Some(old), None) => TextEdit {
            span: Span {
                start: old.span.start,
                end: message.id.span.start,
            },
            new_text: String::new(),
        },
        (None, Some(new)) => {
            let source = comment_source(new) + "\n";
            TextEdit {
                span: Span::at(message.id.span.start as usize),
                new_text: with_line_end(&source, line_end(catalog.text)),
            }
        }
        (None, None) => nothing(),
    }
}

/// Removes a message with its own comment and one separating blank line.
///
/// Two comments or two pieces of junk that would run into one stay apart.
pub fn remove(catalog: &Catalog<'_>, id: &str) -> TextEdit {
    match position(catalog, id) {
        Some(index) => remove_run(catalog, index, index),
        None => nothing(),
    }
}

/// Removes the entries at these indices, those in a row together with what stands between them; as [`remove`]
/// does otherwise.
pub fn remove_entries(catalog: &Catalog<'_>, indices: &BTreeSet<usize>) -> Vec<TextEdit> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for &index in indices.iter().filter(|index| **index < catalog.entries.len()) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == index => *last = index,
            _ => runs.push((index, index)),
        }
    }
    let edits = runs
        .into_iter()
        .map(|(first, last)| remove_run(catalog, first, last));
    edits.collect()
}

fn remove_run(catalog: &Catalog<'_>, first: usize, last: usize) -> TextEdit {
    let text = catalog.text;
    let span = entry_span(&catalog.entries[first]);
    let before = first.checked_sub(1).map(|before| &catalog.entries[before]);
    let after = catalog.entries.get(last + 1);
    let gap_start = before.map_or(content_start(text), |entry| line_after(text, entry));
    let start = span.start as usize;
    let end = line_after(text, &catalog.entries[last]);
    let mut removed = Span::new(start, end);
    let mut new_text = String::new();
    match after {
        Some(next) => {
            let next_start = entry_span(next).start as usize;
            let line = &text[end..next_start];
            // Junk may begin with indentation, which stands in its span; so this is whole blank lines.
            let blank = line.find('\n').map_or(0, |at| at + 1);
            removed.end = Span::at(end + blank).start;
            let touches = !text[gap_start..start].contains('\n') && blank == line.len();
            if touches && matches!(before, Some(Entry::Comment(_))) && matches!(next, Entry::Comment(_)) {
                new_text.push_str(line_end(text));
            }
            if matches!(before, Some(Entry::Junk(_))) && matches!(next, Entry::Junk(_)) {
                new_text.push('#');
                new_text.push_str(line_end(text));
            }
        }
        None => {
            let gap = &text[gap_start..start];
            let last_line = gap.strip_suffix('\n').map_or(gap.len(), |lines| {
                lines.rfind('\n').map_or(0, |line_end| line_end + 1)
            });
            removed.start = Span::at(gap_start + last_line).start;
        }
    }
    // Where the text starts, this character would become a byte order mark.
    if removed.start == 0 && text[removed.range().end..].starts_with('\u{feff}') {
        new_text.push_str(line_end(text));
    }
    TextEdit {
        span: removed,
        new_text,
    }
}

/// Inserts an entry where `order`, the ids of the reference, has its place.
///
/// That is behind the nearest id before it that the catalog has, else in front of the nearest after
/// it, else at the end. `entry_source` is Fluent source of the whole entry, comment included.
pub fn insert(catalog: &Catalog<'_>, order: &[&str], id: &str, entry_source: &str) -> TextEdit {
    let mut edits = insert_all(catalog, order, &[(id, entry_source)]);
    edits.pop().unwrap_or_else(nothing)
}

/// Inserts entries, each an id and its source as for [`insert`]; those that meet stand in the order of `order`.
pub fn insert_all(catalog: &Catalog<'_>, order: &[&str], new: &[(&str, &str)]) -> Vec<TextEdit> {
    let mut ranks: HashMap<&str, usize> = HashMap::with_capacity(order.len());
    for (rank, id) in order.iter().enumerate() {
        ranks.entry(id).or_insert(rank);
    }
    // The entries that the catalog has, by their rank in the reference: (rank, index).
    let mut present: Vec<(usize, usize)> = Vec::new();
    for (index, entry) in catalog.entries.iter().enumerate() {
        if let Entry::Message(message) = entry
            && let Some(&rank) = ranks.get(message.id.name)
        {
            present.push((rank, index));
        }
    }
    present.sort_unstable();
    let mut groups: BTreeMap<Spot, Vec<(usize, &str)>> = BTreeMap::new();
    for (id, source) in new {
        let rank = ranks.get(id).copied();
        let spot = rank.map_or(Spot::End, |rank| spot(&present, rank));
        let group = groups.entry(spot).or_default();
        group.push((rank.unwrap_or(usize::MAX), source));
    }
    let layout = Layout::of(catalog);
    let groups = groups.into_iter().map(|(spot, mut group)| {
        group.sort_by_key(|(rank, _)| *rank);
        let sources: Vec<&str> = group.into_iter().map(|(_, source)| source).collect();
        layout.insertion(catalog, spot, &sources)
    });
    groups.collect()
}

/// A place for new entries, by the index of the entry beside it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    After(usize),
    Before(usize),
    End,
}

fn spot(present: &[(usize, usize)], rank: usize) -> Spot {
    let following = present.partition_point(|&(other, _)| other <= rank);
    match (following.checked_sub(1), present.get(following)) {
        (Some(preceding), _) => Spot::After(present[preceding].1),
        (None, Some(&(_, index))) => Spot::Before(index),
        (None, None) => Spot::End,
    }
}

/// How a catalog sets its entries apart.
struct Layout<'s> {
    line_end: &'s str,
    /// Whether blank lines stand between most of its messages.
    is_spaced: bool,
}

impl Layout<'_> {
    fn of(catalog: &Catalog<'_>) -> Layout<'static> {
        let gaps = (1..catalog.entries.len()).filter_map(|index| is_gap_spaced(catalog, index));
        let (spaced, tight) = gaps.fold((0, 0), |(spaced, tight), is_spaced| {
            if is_spaced {
                (spaced + 1, tight)
            } else {
                (spaced, tight + 1)
            }
        });
        Layout {
            line_end: line_end(catalog.text),
            is_spaced: spaced >= tight,
        }
    }

    fn insertion(&self, catalog: &Catalog<'_>, spot: Spot, sources: &[&str]) -> TextEdit {
        let text = catalog.text;
        let index = match spot {
            Spot::After(index) => Some(index),
            Spot::Before(index) => index.checked_sub(1),
            Spot::End => catalog.entries.len().checked_sub(1),
        };
        let is_spaced = match spot {
            Spot::After(index) | Spot::Before(index) => is_gap_spaced(catalog, index + 1)
                .or_else(|| is_gap_spaced(catalog, index))
                .unwrap_or(self.is_spaced),
            Spot::End => self.is_spaced,
        };
        let blank = if is_spaced { self.line_end } else { "" };
        let entries = sources.iter().map(|source| {
            let mut entry = with_line_end(without_line_end(source), self.line_end);
            // A line end right behind a CR of the text would swallow it.
            entry.push_str(if entry.ends_with('\r') {
                "\r\n"
            } else {
                self.line_end
            });
            entry
        });
        let block = entries.collect::<Vec<_>>().join(blank);
        if let Spot::Before(index) = spot {
            let start = entry_span(&catalog.entries[index]).start as usize;
            return TextEdit {
                span: Span::at(start),
                new_text: block + blank,
            };
        }
        let Some(before) = index.map(|index| &catalog.entries[index]) else {
            let start = content_start(text);
            let is_line_open = text.len() > start && !text.ends_with('\n');
            let end = if is_line_open { self.line_end } else { "" };
            return TextEdit {
                span: Span::at(text.len()),
                new_text: format!("{end}{block}"),
            };
        };
        let at = line_after(text, before);
        let end = match text[..at].bytes().last() {
            Some(b'\n') => "",
            Some(b'\r') => "\r\n",
            _ => self.line_end,
        };
        // A comment at the end would otherwise become the comment of the new entry, or part of it.
        let is_apart = text[..at].ends_with("\n\n") || text[..at].ends_with("\n\r\n");
        let needs_blank = match before {
            Entry::Comment(_) => true,
            Entry::Message(_) => is_spaced,
            Entry::Junk(_) => is_spaced && !is_apart,
        };
        let blank = if needs_blank { self.line_end } else { "" };
        TextEdit {
            span: Span::at(at),
            new_text: format!("{end}{blank}{block}"),
        }
    }
}

/// Whether a blank line stands before the entry at `index`, if it and the one before are messages.
fn is_gap_spaced(catalog: &Catalog<'_>, index: usize) -> Option<bool> {
    match (
        catalog.entries.get(index.checked_sub(1)?),
        catalog.entries.get(index),
    ) {
        (Some(before @ Entry::Message(_)), Some(Entry::Message(message))) => {
            Some(line_after(catalog.text, before) < message.span.start as usize)
        }
        _ => None,
    }
}

fn position(catalog: &Catalog<'_>, id: &str) -> Option<usize> {
    let mut entries = catalog.entries.iter();
    entries.position(|entry| matches!(entry, Entry::Message(message) if message.id.name == id))
}

fn find<'c, 's>(catalog: &'c Catalog<'s>, id: &str) -> Option<&'c Message<'s>> {
    catalog.messages().find(|message| message.id.name == id)
}

fn entry_span(entry: &Entry<'_>) -> Span {
    match entry {
        Entry::Message(message) => message.span,
        Entry::Comment(comment) => comment.span,
        Entry::Junk(junk) => junk.span,
    }
}

/// Where the line after an entry starts: behind the line end of its last line.
fn line_after(text: &str, entry: &Entry<'_>) -> usize {
    let end = entry_span(entry).end as usize;
    match entry {
        // Junk ends with its line ends.
        Entry::Junk(_) => end,
        Entry::Message(_) | Entry::Comment(_) => text[end..].find('\n').map_or(text.len(), |at| end + at + 1),
    }
}

/// Where entries may begin: behind the byte order mark.
fn content_start(text: &str) -> usize {
    text.len() - text.strip_prefix('\u{feff}').unwrap_or(text).len()
}

/// The line end that the text uses first.
fn line_end(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// `source` with every line end written as `line_end`.
fn with_line_end(source: &str, line_end: &str) -> String {
    let mut result = String::with_capacity(source.len());
    for line in source.split_inclusive('\n') {
        let Some(line) = line.strip_suffix('\n') else {
            result.push_str(line);
            break;
        };
        let line = line.strip_suffix('\r').unwrap_or(line);
        result.push_str(line);
        // Behind a CR that is text, LF alone would read as one line end together with it.
        result.push_str(if line.ends_with('\r') { "\r\n" } else { line_end });
    }
    result
}

/// `source` without the line ends at its end.
fn without_line_end(source: &str) -> &str {
    let mut content = source;
    while let Some(line) = content.strip_suffix('\n') {
        content = line.strip_suffix('\r').unwrap_or(line);
    }
    content
}

/// Replaces a part of an entry that ends at the end of a line.
fn replace(catalog: &Catalog<'_>, span: Span, source: &str) -> TextEdit {
    let mut new_text = with_line_end(without_line_end(source), line_end(catalog.text));
    if new_text.ends_with('\r') && catalog.text[span.range().end..].starts_with('\n') {
        new_text.push('\r');
    }
    TextEdit { span, new_text }
}

fn nothing() -> TextEdit {
    TextEdit {
        span: Span::at(0),
        new_text: String::new(),
    }
}

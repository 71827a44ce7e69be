//! Fluent → records.

use crate::model::{
    Catalog, Comment, CommentLevel, Declared, Earlier, Entry, Locale, Message, Parsed, Phrase, Problem,
    Provenance, Record, Review,
};
use crate::text::Span;

/// Reads the records of a catalog's text.
///
/// Problems are records without a fingerprint, with a value that cannot be, or that come twice; the
/// catalog's own problems (junk) are not repeated here.
pub fn read<'s>(catalog: &Catalog<'s>) -> Parsed<Provenance<'s>> {
    let mut provenance = Provenance::default();
    let mut problems = Vec::new();
    for entry in &catalog.entries {
        match entry {
            Entry::Comment(comment) => loose(comment, &mut provenance, &mut problems),
            Entry::Message(message) => match record(message) {
                Ok((record, is_alternative)) => {
                    let id = message.id.name;
                    if !provenance.records.contains_key(id) {
                        provenance.records.insert(id, record);
                    } else if is_alternative {
                        provenance.alternatives.entry(id).or_default().push(record);
                    } else {
                        problems.push(problem(message.span, "record-twice", id));
                    }
                }
                Err(what) => problems.push(problem(message.span, what, message.id.name)),
            },
            // Junk is a problem of the catalog, told by its own reader.
            Entry::Junk(_) => {}
        }
    }
    // Every write ends with a line end: the end of the last wording may be missing.
    if let Some(Entry::Message(message)) = catalog.entries.last()
        && !catalog.text.ends_with('\n')
    {
        provenance.records.remove(message.id.name);
        problems.push(problem(message.span, "record-cut", message.id.name));
    }
    Parsed {
        tree: provenance,
        problems,
    }
}

/// Reads a comment that belongs to no record: what is awaited, or what somebody wrote.
fn loose<'s>(comment: &Comment<'s>, provenance: &mut Provenance<'s>, problems: &mut Vec<Problem>) {
    // The head of the file is written anew each time.
    if comment.level == CommentLevel::Catalog {
        return;
    }
    for line in &comment.lines {
        let Some(rest) = line.strip_prefix("awaited: ") else {
            provenance.loose.push(line);
            continue;
        };
        match entry(rest) {
            Some((id, mark)) => {
                provenance.awaited.insert(id, mark);
            }
            None => problems.push(problem(comment.span, "record-awaited-damaged", rest)),
        }
    }
}

/// The record in a message, and whether it says that it is one of several.
fn record<'s>(message: &Message<'s>) -> Result<(Record<'s>, bool), &'static str> {
    let mut record = Record::new(message);
    let mut is_alternative = false;
    let lines = message
        .comment
        .as_deref()
        .into_iter()
        .flat_map(|comment: &Comment<'s>| comment.lines.iter().copied());
    for line in lines {
        is_alternative |= line_of(&mut record, line)?;
    }
    if record.translation.is_empty() {
        Err("record-incomplete")
    } else {
        Ok((record, is_alternative))
    }
}

/// Takes a line of a record's comment; whether it says that the record is one of several.
pub(super) fn line_of<'s>(record: &mut Record<'s>, line: &'s str) -> Result<bool, &'static str> {
    match line.split_once(": ") {
        Some(("from", tag)) if Locale::parse(tag).is_ok() => record.from = Some(tag),
        Some(("translation", mark)) if is_fingerprint(mark) => record.translation = mark,
        Some(("before", rest)) => record.before.push(earlier(rest)?),
        Some(("alternative", _)) => return Ok(true),
        Some(("outdated-at", mark)) if is_fingerprint(mark) => record.seen = Some(mark),
        Some(("source-only", rest)) => record.source_only.push(declared(rest)?),
        Some(("refused", rest)) => record.refused.push(declared(rest)?),
        Some(("split-from", id)) if is_id(id) => record.split_from = Some(id),
        Some(("merged-into", id)) if is_id(id) => record.merged_into = Some(id),
        Some(("review", rest)) => record.review = review(rest)?,
        Some(("from" | "translation" | "outdated-at" | "split-from" | "merged-into", _)) => {
            return Err("record-damaged");
        }
        _ => record.notes.push(line),
    }
    Ok(false)
}

/// Id and fingerprint of what is awaited.
pub(super) fn entry(rest: &str) -> Option<(&str, &str)> {
    rest.split_once(' ').filter(|(_, mark)| is_fingerprint(mark))
}

fn earlier(rest: &str) -> Result<Earlier<'_>, &'static str> {
    match rest.split_once(' ') {
        Some((translation, source)) if is_fingerprint(translation) && is_fingerprint(source) => {
            Ok(Earlier { translation, source })
        }
        _ => Err("record-damaged"),
    }
}

fn declared(rest: &str) -> Result<Declared<'_>, &'static str> {
    let (wording, note) = rest.split_once(',').unwrap_or((rest, ""));
    if is_fingerprint(wording) {
        let note = note.trim_start();
        Ok(Declared { wording, note })
    } else {
        Err("record-damaged")
    }
}

fn review(rest: &str) -> Result<Review<'_>, &'static str> {
    let mut parts = rest.splitn(3, ',').map(str::trim);
    match (parts.next(), parts.next(), parts.next()) {
        (Some("draft"), None, _) => Ok(Review::Draft),
        (Some("reviewed"), on, by) => {
            let (on, by) = (on.unwrap_or_default(), by.unwrap_or_default());
            Ok(Review::Reviewed { on, by })
        }
        _ => Err("record-damaged"),
    }
}

fn is_fingerprint(mark: &str) -> bool {
    mark.len() == 16
        && mark
            .bytes()
            .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

fn is_id(id: &str) -> bool {
    let name = id.strip_prefix('-').unwrap_or(id);
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

fn problem(span: Span, id: &'static str, what: &str) -> Problem {
    Problem {
        span,
        message: Phrase::new(id).with("id", what),
        help: Some(Phrase::new("record-help")),
        related: None,
    }
}

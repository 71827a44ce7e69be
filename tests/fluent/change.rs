//! Changes of a catalog, each with what it must leave as it was and what it must say afterwards.

use diglot::formats::fluent::{
    entry_source, insert, message_source, pattern_source, plain_text, read, remove, replace_entry,
    replace_value, set_comment,
};
use diglot::model::{Catalog, CommentLevel, Entry, Message};
use diglot::text::{TextEdit, apply};
use std::borrow::Cow;

/// What somebody wants of a catalog.
#[derive(Clone, Debug)]
pub enum Change<'a> {
    /// A message that is not there yet, where `order` has it.
    Insert {
        order: &'a [&'a str],
        id: &'a str,
        comment: Option<&'a str>,
        text: &'a str,
    },
    Remove {
        id: &'a str,
    },
    /// Another body, as Fluent source from the id on.
    ReplaceEntry {
        id: &'a str,
        body: &'a str,
    },
    ReplaceValue {
        id: &'a str,
        text: &'a str,
    },
    SetComment {
        id: &'a str,
        comment: Option<&'a str>,
    },
}

/// With spaces, so that it is nobody's id.
const JUNK: &str = "a piece of junk";
const FREE_COMMENT: &str = "a comment of no message";

/// The wording of an entry without its place.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Content<'s> {
    /// The id of a message, else the kind of the entry.
    name: &'s str,
    /// The source of a message without its comment, and of junk.
    body: Cow<'s, str>,
    comment: Vec<&'s str>,
}

fn content<'s>(catalog: &Catalog<'s>, entry: &Entry<'s>) -> Content<'s> {
    match entry {
        Entry::Message(message) => Content {
            name: message.id.name,
            body: with_line_feeds(entry_source(catalog, message)),
            comment: message
                .comment
                .as_ref()
                .map(|comment| comment.lines.clone())
                .unwrap_or_default(),
        },
        Entry::Comment(comment) => Content {
            name: match comment.level {
                CommentLevel::Message => FREE_COMMENT,
                CommentLevel::Group => "a group comment",
                CommentLevel::Catalog => "a comment of the catalog",
            },
            body: Cow::Borrowed(""),
            comment: comment.lines.clone(),
        },
        Entry::Junk(junk) => Content {
            name: JUNK,
            // Junk reaches up to the next entry, so blank lines behind it may come and go.
            body: Cow::Borrowed(junk.text.trim_end()),
            comment: Vec::new(),
        },
    }
}

fn with_line_feeds(source: &str) -> Cow<'_, str> {
    match source.contains('\r') {
        true => Cow::Owned(source.replace("\r\n", "\n")),
        false => Cow::Borrowed(source),
    }
}

fn contents<'s>(catalog: &Catalog<'s>) -> Vec<Content<'s>> {
    let entries = catalog.entries.iter();
    entries.map(|entry| content(catalog, entry)).collect()
}

fn find<'c, 's>(catalog: &'c Catalog<'s>, id: &str) -> Option<&'c Message<'s>> {
    catalog.messages().find(|message| message.id.name == id)
}

/// The lines of a comment as they come back.
fn comment_lines(comment: Option<&str>) -> Vec<&str> {
    let lines = comment.into_iter().flat_map(|comment| comment.split('\n'));
    lines.map(|line| line.trim_end_matches('\r')).collect()
}

/// Makes the change, and gives the text that it leads to.
///
/// # Panics
/// If the edit reaches beyond the entry that is meant, or if the text afterwards says anything but
/// what it said before and what was asked for.
pub fn changed(catalog: &Catalog<'_>, change: &Change<'_>) -> String {
    let text = catalog.text;
    let edit = planned(catalog, change);
    let after_text = apply(text, std::slice::from_ref(&edit));
    let outside = (&text[..edit.span.range().start], &text[edit.span.range().end..]);
    assert!(after_text.starts_with(outside.0) && after_text.ends_with(outside.1));
    assert_in_place(catalog, change, &edit);

    let after = read(&after_text).tree;
    let mut found = contents(&after);
    let mut expected = contents(catalog);
    let position = |id: &str| expected.iter().position(|content| content.name == id);
    match *change {
        Change::Insert {
            id, comment, text, ..
        } => {
            let place = found.iter().position(|content| content.name == id);
            let new = found.remove(place.expect("the new entry is there"));
            assert_eq!(new.body, format!("{id} ={}", pattern_source(text)));
            assert_eq!(new.comment, comment_lines(comment));
            assert_eq!(value_of(&after, id).as_deref(), Some(text));
        }
        Change::Remove { id } => {
            if let Some(index) = position(id) {
                let is_junk = |content: Option<&Content>| content.is_some_and(|other| other.name == JUNK);
                let is_between_junk =
                    index > 0 && is_junk(expected.get(index - 1)) && is_junk(expected.get(index + 1));
                expected.remove(index);
                if is_between_junk {
                    // An empty comment keeps two pieces of junk from becoming one.
                    let guard = Content {
                        name: FREE_COMMENT,
                        body: Cow::Borrowed(""),
                        comment: vec![""],
                    };
                    expected.insert(index, guard);
                }
            }
        }
        Change::ReplaceEntry { id, body } => {
            if let Some(index) = position(id) {
                expected[index].body = with_line_feeds(body);
            }
        }
        Change::ReplaceValue { id, text } => {
            if let Some(index) = position(id) {
                assert_eq!(value_of(&after, id).as_deref(), Some(text));
                assert_eq!(attributes(&after, id), attributes(catalog, id));
                expected[index].body = found
                    .get(index)
                    .map(|content| content.body.clone())
                    .unwrap_or_default();
            }
        }
        Change::SetComment { id, comment } => {
            if let Some(index) = position(id) {
                expected[index].comment = comment_lines(comment);
            }
        }
    }
    assert_eq!(found, expected, "{change:?}: {text:?} became {after_text:?}");
    after_text
}

fn planned(catalog: &Catalog<'_>, change: &Change<'_>) -> TextEdit {
    match *change {
        Change::Insert {
            order,
            id,
            comment,
            text,
        } => insert(catalog, order, id, &message_source(id, comment, text)),
        Change::Remove { id } => remove(catalog, id),
        Change::ReplaceEntry { id, body } => replace_entry(catalog, id, body),
        Change::ReplaceValue { id, text } => replace_value(catalog, id, &pattern_source(text)),
        Change::SetComment { id, comment } => set_comment(catalog, id, comment),
    }
}

/// The bytes that an edit replaces are of its entry, or blank lines beside it.
fn assert_in_place(catalog: &Catalog<'_>, change: &Change<'_>, edit: &TextEdit) {
    let id = match change {
        Change::Insert { .. } => return assert!(edit.span.is_empty()),
        Change::Remove { id }
        | Change::ReplaceEntry { id, .. }
        | Change::ReplaceValue { id, .. }
        | Change::SetComment { id, .. } => id,
    };
    if edit.span.is_empty() && edit.new_text.is_empty() {
        return;
    }
    let message = find(catalog, id).expect("an edit has a message that it is of");
    let entry = message.span;
    if !matches!(change, Change::Remove { .. }) {
        return assert!(entry.start <= edit.span.start && edit.span.end <= entry.end);
    }
    let (start, end) = (edit.span.range().start, edit.span.range().end);
    assert!(start <= entry.range().start && entry.range().end <= end);
    let beside = [
        &catalog.text[start..entry.range().start],
        &catalog.text[entry.range().end..end],
    ];
    for blank in beside {
        assert!(blank.trim_matches([' ', '\r', '\n']).is_empty(), "{blank:?}");
    }
}

fn value_of(catalog: &Catalog<'_>, id: &str) -> Option<String> {
    plain_text(find(catalog, id)?.value.as_ref()?)
}

/// The attributes of a message as they are written.
fn attributes(catalog: &Catalog<'_>, id: &str) -> Vec<String> {
    let attributes = find(catalog, id).map_or(&[][..], |message| &message.attributes);
    let sources = attributes
        .iter()
        .map(|attribute| attribute.span.slice(catalog.text));
    sources.map(|source| source.replace("\r\n", "\n")).collect()
}

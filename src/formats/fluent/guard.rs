//! Edits inside one message, held to change that message and no other.

use crate::model::{Catalog, Entry, Message};
use crate::text::{Span, TextEdit, apply};
use std::collections::BTreeSet;

/// The bytes that belong to the message at `index` of the entries: from its comment up to the next entry.
///
/// A text is such pieces one behind the other, and each reads alone as it reads in its place.
///
/// # Panics
/// If the catalog has no entry at `index`.
pub fn piece(catalog: &Catalog<'_>, index: usize) -> Span {
    let start = span(&catalog.entries[index]).start;
    let end = match catalog.entries.get(index + 1) {
        Some(next) => span(next).start,
        None => Span::at(catalog.text.len()).start,
    };
    Span { start, end }
}

/// The piece of the message at `index` with `edits` made, if it then is that message with other words.
///
/// `None` if an edit reaches out of the piece or overlaps another, or if the piece would read as anything but
/// one message with the same id and the same attributes.
pub fn mended_piece(catalog: &Catalog<'_>, index: usize, edits: &[TextEdit]) -> Option<String> {
    let Entry::Message(message) = catalog.entries.get(index)? else {
        return None;
    };
    let piece = piece(catalog, index);
    let text = piece.slice(catalog.text);
    let mut moved = Vec::with_capacity(edits.len());
    for edit in edits {
        let start = (edit.span.start as usize).checked_sub(piece.start as usize)?;
        let end = (edit.span.end as usize).checked_sub(piece.start as usize)?;
        text.get(start..end)?;
        moved.push(TextEdit {
            span: Span::new(start, end),
            new_text: edit.new_text.clone(),
        });
    }
    moved.sort_by_key(|edit| edit.span);
    if moved.windows(2).any(|pair| pair[0].span.end > pair[1].span.start) {
        return None;
    }
    let mended = apply(text, &moved);
    // The next entry must start on a line of its own, as before.
    if text.ends_with('\n') && !mended.ends_with('\n') {
        return None;
    }
    let read = super::read(&mended);
    let [Entry::Message(now)] = &read.tree.entries[..] else {
        return None;
    };
    let starts_alike = now.span.start == 0;
    (starts_alike && read.problems.is_empty() && is_the_same(message, now)).then_some(mended)
}

/// Whether two messages have the same parts, whatever these say.
fn is_the_same(one: &Message<'_>, other: &Message<'_>) -> bool {
    let attributes = |message: &Message<'_>| -> BTreeSet<String> {
        let names = message
            .attributes
            .iter()
            .map(|attribute| attribute.id.name.to_owned());
        names.collect()
    };
    one.id.name == other.id.name
        && one.value.is_some() == other.value.is_some()
        && attributes(one) == attributes(other)
}

/// Whether `after` is `before` in all entries but those at the indices `meant`.
pub fn differs_only_in(before: &Catalog<'_>, after: &Catalog<'_>, meant: &BTreeSet<usize>) -> bool {
    before.entries.len() == after.entries.len()
        && before
            .entries
            .iter()
            .zip(&after.entries)
            .enumerate()
            .all(|(index, (one, other))| match (one, other) {
                (Entry::Message(one), Entry::Message(other)) if meant.contains(&index) => {
                    is_the_same(one, other)
                }
                (Entry::Message(_), Entry::Message(_))
                | (Entry::Comment(_), Entry::Comment(_))
                | (Entry::Junk(_), Entry::Junk(_)) => {
                    span(one).slice(before.text) == span(other).slice(after.text)
                }
                _ => false,
            })
}

fn span(entry: &Entry<'_>) -> Span {
    match entry {
        Entry::Message(message) => message.span,
        Entry::Comment(comment) => comment.span,
        Entry::Junk(junk) => junk.span,
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    const TEXT: &str = "## Town\n# Big.\nbridge = The bridge\n    .title = Old\ngate = The gate\n";

    /// The piece of the first message of `TEXT` with `old` replaced by `new`.
    fn mended(old: &str, new: &str) -> Option<String> {
        let start = TEXT.find(old).unwrap();
        let edit = TextEdit {
            span: Span::new(start, start + old.len()),
            new_text: new.to_owned(),
        };
        mended_piece(&read(TEXT).tree, 1, &[edit])
    }

    #[test]
    fn words_and_comments_may_change() {
        let piece = "# Big.\nbridge = The bridge\n    .title = Old\n";
        assert_eq!(mended("The b", "the b"), Some(piece.replace("The", "the")));
        assert_eq!(mended("# Big.\n", ""), Some(piece.replace("# Big.\n", "")));
        assert_eq!(mended("Old", "{ $age }"), Some(piece.replace("Old", "{ $age }")));
    }

    #[test]
    fn nothing_else_may() {
        for (old, new) in [
            ("bridge =", "bridges ="),
            ("The bridge", "The { bridge"),
            ("The bridge", "The bridge\nsecond = One"),
            ("The bridge", "The bridge\n    .extra = One"),
            ("    .title = Old", ""),
            ("Old\n", "Old"),
            ("Old", "Old\n# A comment"),
            ("# Big.", "# Big.\n"),
            ("# Big.", "## Big."),
            ("Old\ngate", "New\ngate"),
            ("## Town", "## City"),
            ("bridge = The bridge\n    .title = Old\n", ""),
        ] {
            assert_eq!(mended(old, new), None, "{old:?} → {new:?}");
        }
    }

    #[test]
    fn every_entry_but_those_meant_stays() {
        let before = read(TEXT).tree;
        let meant = BTreeSet::from([1]);
        let holds = |text: &str| differs_only_in(&before, &read(text).tree, &meant);
        assert!(holds(TEXT));
        assert!(holds(&TEXT.replace("Old", "New")));
        assert!(!holds(&TEXT.replace("The gate", "A gate")));
        assert!(!holds(&TEXT.replace("## Town\n", "")));
        assert!(!holds(&TEXT.replace("bridge =", "bridges =")));
    }
}

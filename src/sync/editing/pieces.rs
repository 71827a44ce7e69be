//! What leaves a catalog together: messages, and the headings and comments of groups that leave as a whole.

use crate::model::{Catalog, Comment, CommentLevel, Entry};
use crate::text::Span;
use std::collections::BTreeSet;

/// A message with what stands above it and goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'s> {
    pub id: &'s str,
    /// The text that it stands in.
    pub text: &'s str,
    /// From the first comment that goes with it to the end of its last line.
    pub span: Span,
    /// Whether it stood directly behind the piece before it.
    pub follows: bool,
}

/// What is cut out of one catalog.
#[derive(Clone, Debug, Default)]
pub(super) struct Cut<'s> {
    /// In the order of the text.
    pub pieces: Vec<Piece<'s>>,
    /// Indices of the entries.
    pub entries: BTreeSet<usize>,
}

/// A group of messages below one `##` heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<'s> {
    /// First line of the heading; `None` above the first heading, and where an empty one ends a group.
    pub title: Option<&'s str>,
    /// Ids of its messages.
    pub ids: Vec<&'s str>,
    /// Indices of its entries, its heading's first.
    entries: Vec<usize>,
}

/// The groups of a catalog in the order of its text.
pub fn groups<'s>(catalog: &Catalog<'s>) -> Vec<Group<'s>> {
    let mut groups = vec![Group {
        title: None,
        ids: Vec::new(),
        entries: Vec::new(),
    }];
    for (index, entry) in catalog.entries.iter().enumerate() {
        if let Entry::Comment(comment) = entry
            && comment.level == CommentLevel::Group
        {
            groups.push(Group {
                title: title(comment),
                ids: Vec::new(),
                entries: Vec::new(),
            });
        }
        let Some(group) = groups.last_mut() else { continue };
        group.entries.push(index);
        if let Entry::Message(message) = entry {
            group.ids.push(message.id.name);
        }
    }
    groups
}

fn title<'s>(comment: &Comment<'s>) -> Option<&'s str> {
    let mut lines = comment.lines.iter().map(|line| line.trim());
    lines.find(|line| !line.is_empty())
}

impl<'s> Cut<'s> {
    /// Cuts the messages that `leaves` names, repeated ones each time.
    ///
    /// Of a group with a title that is left without messages, the heading and the comments go too.
    pub fn of(catalog: &Catalog<'s>, leaves: &dyn Fn(&str) -> bool) -> Cut<'s> {
        let mut cut = Cut::default();
        for group in groups(catalog) {
            let is_junk = |index: &usize| matches!(catalog.entries[*index], Entry::Junk(_));
            let is_whole = group.title.is_some()
                && !group.ids.is_empty()
                && group.ids.iter().all(|id| leaves(id))
                && !group.entries.iter().any(is_junk);
            // Comments that go with the next message, or with the last one where none follows.
            let mut waiting: Option<Span> = None;
            let mut pieces: Vec<Piece<'s>> = Vec::new();
            let mut before = None;
            for index in group.entries {
                match &catalog.entries[index] {
                    Entry::Message(message) if leaves(message.id.name) => {
                        let start = waiting.take().map_or(message.span.start, |span| span.start);
                        let end = message.span.end;
                        pieces.push(Piece {
                            id: message.id.name,
                            text: catalog.text,
                            span: Span { start, end },
                            follows: before == Some(index) && !pieces.is_empty(),
                        });
                    }
                    Entry::Comment(comment) if is_whole && comment.level != CommentLevel::Catalog => {
                        let start = waiting.map_or(comment.span.start, |span| span.start);
                        let end = comment.span.end;
                        waiting = Some(Span { start, end });
                    }
                    Entry::Message(_) | Entry::Comment(_) | Entry::Junk(_) => continue,
                }
                cut.entries.insert(index);
                before = Some(index + 1);
            }
            if let (Some(waiting), Some(last)) = (waiting, pieces.last_mut()) {
                last.span.end = waiting.end;
            }
            cut.pieces.extend(pieces);
        }
        cut
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::fluent;
    use crate::text::apply;

    const TEXT: &str =
        "# Licence\n\na = A\n\n## Errors\n\n# Free.\n\n# Of b.\nb = B\nc = C\n# Last.\n\n##\n\nd = D\n";

    fn cut(ids: &[&str]) -> (Vec<(String, String)>, String) {
        let tree = fluent::read(TEXT).tree;
        let cut = Cut::of(&tree, &|id| ids.contains(&id));
        let pieces = cut.pieces.iter();
        let pieces = pieces.map(|piece| (piece.id.to_owned(), piece.span.slice(TEXT).to_owned()));
        let left = apply(TEXT, &fluent::remove_entries(&tree, &cut.entries));
        (pieces.collect(), left)
    }

    #[test]
    fn a_message_leaves_with_its_own_comment() {
        let (pieces, left) = cut(&["b", "d"]);
        let expected = [("b", "# Of b.\nb = B"), ("d", "d = D")];
        let expected = expected.map(|(id, source)| (id.to_owned(), source.to_owned()));
        assert_eq!(pieces, expected);
        assert_eq!(
            left,
            TEXT.replace("# Of b.\nb = B\n", "").replace("\nd = D\n", "")
        );
    }

    #[test]
    fn a_group_that_leaves_as_a_whole_takes_its_heading_along() {
        let (pieces, left) = cut(&["b", "c"]);
        let sources: Vec<&str> = pieces.iter().map(|(_, source)| source.as_str()).collect();
        assert_eq!(
            sources,
            ["## Errors\n\n# Free.\n\n# Of b.\nb = B", "c = C\n# Last."]
        );
        assert_eq!(left, "# Licence\n\na = A\n\n##\n\nd = D\n");
        // Above the first heading nobody can tell what a comment speaks of.
        assert_eq!(cut(&["a"]).1, TEXT.replace("a = A\n\n", ""));
    }

    #[test]
    fn groups_are_told_by_the_first_line_of_their_heading() {
        let tree = fluent::read(TEXT).tree;
        let told = groups(&tree).into_iter().map(|group| (group.title, group.ids));
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                (None, vec!["a"]),
                (Some("Errors"), vec!["b", "c"]),
                (None, vec!["d"])
            ]
        );
    }
}

//! The places where one name stands.

use super::leaf::{Leaf, Role};
use super::name::is_name_sign;
use super::walk::{Use, uses};
use crate::model::{Catalog, Comment, CommentLevel, Entry, Message};
use crate::text::Span;
use std::collections::BTreeSet;

/// A name, and what it means where.
#[derive(Clone, Copy)]
pub(super) struct Sought<'n> {
    pub what: What<'n>,
    /// `None`: whatever message has or shows it.
    pub of: Option<Owner<'n>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What<'n> {
    /// The id of a message or term.
    Id(&'n str),
    /// The name of an attribute.
    Attribute(&'n str),
    /// The name of a variable, or of an argument of terms.
    Variable(&'n str),
}

/// The message concerned.
#[derive(Clone, Copy)]
pub(super) struct Owner<'n> {
    pub id: &'n str,
    /// The catalogs that it stands in.
    pub homes: &'n BTreeSet<&'n str>,
    /// The catalogs whose references lead to it.
    pub leading: &'n BTreeSet<&'n str>,
}

/// Where a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot<'s> {
    /// Index of the entry.
    pub entry: usize,
    pub span: Span,
    pub kind: SpotKind,
    /// The term whose argument it names.
    pub term: Option<&'s str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SpotKind {
    /// The message, or attribute, has this name.
    Named,
    /// A pattern uses the name.
    Used,
    /// A comment speaks of it.
    Told,
}

impl Sought<'_> {
    /// The name without its sign.
    pub fn name(&self) -> &str {
        match self.what {
            What::Id(name) | What::Attribute(name) | What::Variable(name) => name,
        }
    }

    /// Every place of the name in a text, in no order; two never overlap.
    pub fn spots<'s>(&self, leaf: &Leaf<'s>, tree: &Catalog<'s>) -> Vec<Spot<'s>> {
        let mut spots = Vec::new();
        if !leaf.holds(self.name()) {
            return spots;
        }
        let is_home = self.of.is_none_or(|owner| owner.homes.contains(leaf.catalog));
        let leads = self.of.is_none_or(|owner| owner.leading.contains(leaf.catalog));
        for (entry, found) in tree.entries.iter().enumerate() {
            let mut add = |span, kind, term| {
                spots.push(Spot {
                    entry,
                    span,
                    kind,
                    term,
                });
            };
            match found {
                Entry::Message(message) => self.in_message(message, leaf, is_home, leads, &mut add),
                Entry::Comment(comment) => self.in_free_comment(comment, leaf, is_home, &mut add),
                Entry::Junk(_) => {}
            }
        }
        spots
    }

    fn in_message<'s>(
        &self,
        message: &Message<'s>,
        leaf: &Leaf<'s>,
        is_home: bool,
        leads: bool,
        add: &mut impl FnMut(Span, SpotKind, Option<&'s str>),
    ) {
        let is_owner = is_home && self.of.is_none_or(|owner| owner.id == message.id.name);
        let refers = |id: &str| leads && self.of.is_none_or(|owner| owner.id == id);
        match self.what {
            What::Id(id) => {
                if is_home && message.id.name == id {
                    add(message.id.span, SpotKind::Named, None);
                }
                if is_home
                    && leaf.role == Role::Records
                    && let Some(comment) = &message.comment
                {
                    recorded_ids(leaf.text(), comment.span, id, &mut |span| {
                        add(span, SpotKind::Told, None)
                    });
                }
                uses(message, &mut |found| {
                    if let Use::Reference(target, _) = found
                        && leads
                        && target.name == id
                    {
                        add(target.span, SpotKind::Used, None);
                    }
                });
            }
            What::Attribute(name) => {
                let attributes = message.attributes.iter().filter(|_| is_owner);
                for attribute in attributes.filter(|attribute| attribute.id.name == name) {
                    add(attribute.id.span, SpotKind::Named, None);
                }
                uses(message, &mut |found| {
                    if let Use::Reference(target, Some(attribute)) = found
                        && refers(target.name)
                        && attribute.name == name
                    {
                        add(attribute.span, SpotKind::Used, None);
                    }
                });
            }
            What::Variable(name) => {
                uses(message, &mut |found| match found {
                    Use::Variable(variable) if is_owner && variable.name == name => {
                        add(variable.span, SpotKind::Used, None);
                    }
                    Use::Argument(term, argument) if refers(term.name) && argument.name == name => {
                        add(argument.span, SpotKind::Used, Some(term.name));
                    }
                    Use::Variable(_) | Use::Argument(..) | Use::Reference(..) => {}
                });
                if is_owner && let Some(comment) = &message.comment {
                    in_comment(comment, leaf, name, add);
                }
            }
        }
    }

    fn in_free_comment<'s>(
        &self,
        comment: &Comment<'s>,
        leaf: &Leaf<'s>,
        is_home: bool,
        add: &mut impl FnMut(Span, SpotKind, Option<&'s str>),
    ) {
        match (self.what, leaf.role) {
            (What::Id(id), Role::Records) if is_home => {
                recorded_ids(leaf.text(), comment.span, id, &mut |span| {
                    add(span, SpotKind::Told, None)
                });
            }
            // What stands above no single message speaks of all.
            (What::Variable(name), _) if self.of.is_none() => in_comment(comment, leaf, name, add),
            _ => {}
        }
    }
}

/// What the comments of records name messages by.
const RECORDED: [&str; 3] = ["awaited: ", "split-from: ", "merged-into: "];

/// The places of `id` in a comment of records.
fn recorded_ids(text: &str, span: Span, id: &str, act: &mut impl FnMut(Span)) {
    for (start, line) in lines(text, span) {
        let found = RECORDED.iter().find_map(|key| id_after(line, key));
        if let Some(found) = found.filter(|found| *found == id) {
            let at = start + (found.as_ptr() as usize - line.as_ptr() as usize);
            act(Span::new(at, at + found.len()));
        }
    }
}

/// The id in `# awaited: ID FINGERPRINT`.
pub(super) fn awaited_id(line: &str) -> Option<&str> {
    id_after(line, RECORDED[0])
}

fn id_after<'l>(line: &'l str, key: &str) -> Option<&'l str> {
    let rest = line.trim_start_matches('#').trim_start().strip_prefix(key)?;
    rest.split_ascii_whitespace().next()
}

/// The lines of a comment as they are written, each with its offset in the text.
pub(super) fn lines(text: &str, span: Span) -> impl Iterator<Item = (usize, &str)> {
    let mut start = span.start as usize;
    span.slice(text).split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line)
    })
}

/// Variables in lines that document them, such as `# $name: who is greeted` or `# $name (text) - who is greeted`.
fn in_comment<'s>(
    comment: &Comment<'s>,
    leaf: &Leaf<'s>,
    name: &str,
    add: &mut impl FnMut(Span, SpotKind, Option<&'s str>),
) {
    if leaf.role == Role::Records {
        return;
    }
    for (start, line) in lines(leaf.text(), comment.span) {
        let sign = match comment.level {
            CommentLevel::Message => 1,
            CommentLevel::Group => 2,
            CommentLevel::Catalog => 3,
        };
        let content = line.get(sign..).unwrap_or_default();
        if !content.trim_start_matches(' ').starts_with('$') {
            continue;
        }
        for (at, _) in line.match_indices('$') {
            let rest = &line[at + 1..];
            let end = rest.find(|sign| !is_name_sign(sign)).unwrap_or(rest.len());
            if &rest[..end] == name {
                add(
                    Span::new(start + at + 1, start + at + 1 + end),
                    SpotKind::Told,
                    None,
                );
            }
        }
    }
}

//! HTML tags in a reading, told from everything else that stands in `<` and `>`.

use crate::compare::{PLACEABLE, PieceKind, Reading};
use crate::model::InlineExpression;
use std::collections::HashSet;
use std::ops::Range;

/// Elements without content, which have no closing tag.
const EMPTY: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
];

/// Attributes whose values people read, or that speak of the language: the translator's own.
const TRANSLATED: &[&str] = &[
    "title",
    "alt",
    "lang",
    "xml:lang",
    "hreflang",
    "dir",
    "translate",
    "placeholder",
    "label",
    "abbr",
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
];

/// A tag in the text of a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'r> {
    /// From `<` to `>`.
    pub range: Range<usize>,
    /// As written.
    pub name: &'r str,
    pub kind: TagKind,
    /// Between the name and the `>`.
    inner: &'r str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagKind {
    Open,
    Close,
    /// `<br>` or `<x/>`.
    Alone,
}

/// An attribute with its value; both may be a placeable.
pub(super) type Attribute<'r> = (&'r str, Option<&'r str>);

/// All that has the form of a tag in `text`, in order.
pub(super) fn tag_forms(text: &str) -> impl Iterator<Item = Tag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(found) = memchr::memchr(b'<', &text.as_bytes()[at..]) {
            let start = at + found;
            match tag_at(text, start) {
                Some(tag) => {
                    at = tag.range.end;
                    return Some(tag);
                }
                None => at = start + 1,
            }
        }
        None
    })
}

fn tag_at(text: &str, start: usize) -> Option<Tag<'_>> {
    let after = text.get(start + 1..)?;
    let is_close = after.starts_with('/');
    let after = after.strip_prefix('/').unwrap_or(after);
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_' | b'.');
    let length = after.bytes().take_while(|byte| is_name(byte)).count();
    let name = after.get(..length).filter(|name| {
        let first = name.bytes().next();
        first.is_some_and(|byte| byte.is_ascii_alphanumeric()) && !name.ends_with(':')
    })?;
    let rest = &after[length..];
    let next = rest.chars().next()?;
    if !(next.is_ascii_whitespace() || matches!(next, '/' | '>' | PLACEABLE)) {
        return None;
    }
    let inner = &rest[..end_of_inner(rest)?];
    let end = text.len() - rest.len() + inner.len() + 1;
    let kind = match is_close {
        true => TagKind::Close,
        false if inner.ends_with('/') || is_empty(name) => TagKind::Alone,
        false => TagKind::Open,
    };
    Some(Tag {
        range: start..end,
        name,
        kind,
        inner: inner.strip_suffix('/').unwrap_or(inner),
    })
}

/// Offset of the `>` that ends a tag; inside quotation marks it ends none.
fn end_of_inner(rest: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn is_empty(name: &str) -> bool {
    EMPTY.iter().any(|empty| name.eq_ignore_ascii_case(empty))
}

impl<'r> Tag<'r> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The name in lower case, as HTML reads it.
    pub(super) fn lower_name(&self) -> String {
        self.name.to_ascii_lowercase()
    }

    /// Whether an attribute or its own form makes this a tag: `<FILE>` in the help of a program is none.
    fn is_surely_html(&self) -> bool {
        let has_value = || {
            self.attributes()
                .iter()
                .any(|(name, value)| value.is_some() || name.contains(PLACEABLE))
        };
        match self.kind {
            TagKind::Close => true,
            TagKind::Alone if ["br", "wbr", "hr", "img"].iter().any(|name| self.is(name)) => true,
            TagKind::Alone if !is_empty(self.name) => true,
            TagKind::Alone | TagKind::Open => has_value(),
        }
    }

    /// The attributes in the order of the tag.
    pub(super) fn attributes(&self) -> Vec<Attribute<'r>> {
        let mut attributes = Vec::new();
        let mut rest = self.inner.trim_ascii_start();
        while !rest.is_empty() {
            let length = rest
                .find(|c: char| c.is_ascii_whitespace() || c == '=')
                .unwrap_or(rest.len());
            let (name, after) = rest.split_at(length);
            let value = after.trim_ascii_start().strip_prefix('=');
            let (value, after) = match value.map(str::trim_ascii_start) {
                None => (None, after),
                Some(value) => {
                    let (value, after) = value_of(value);
                    (Some(value), after)
                }
            };
            attributes.push((name, value));
            rest = after.trim_ascii_start();
        }
        attributes
    }

    /// The attributes that code relies on, sorted. Of an address counts only whether a placeable fills it.
    pub(super) fn attributes_of_code(&self) -> Vec<(String, &'r str)> {
        let mut attributes = Vec::new();
        for (name, value) in self.attributes() {
            let name = name.to_ascii_lowercase();
            let is_address = matches!(name.as_str(), "href" | "src" | "cite" | "action");
            let value = value.unwrap_or_default().trim();
            if is_address {
                attributes.push((name, if value.contains(PLACEABLE) { "\u{fffc}" } else { "" }));
            } else if !TRANSLATED.contains(&name.as_str()) {
                attributes.push((name, value));
            }
        }
        attributes.sort();
        attributes
    }
}

/// Splits the value of an attribute, with or without quotation marks, from what follows it.
fn value_of(text: &str) -> (&str, &str) {
    match text.bytes().next() {
        Some(quote @ (b'"' | b'\'')) => {
            let quote = char::from(quote);
            text[1..].split_once(quote).unwrap_or((&text[1..], ""))
        }
        _ => {
            let length = text.find(|c: char| c.is_ascii_whitespace()).unwrap_or(text.len());
            text.split_at(length)
        }
    }
}

/// The tags of `text` that are HTML: by what they are, because they are closed, or because an element of their
/// name is among `others`.
pub(super) fn tags<'r>(text: &'r str, others: &[Tag<'_>]) -> Vec<Tag<'r>> {
    let mut all: Vec<Tag<'r>> = tag_forms(text).collect();
    let closing = all.iter().filter(|tag| tag.kind == TagKind::Close);
    let mut elements: HashSet<String> = closing.map(Tag::lower_name).collect();
    elements.extend(others.iter().map(Tag::lower_name));
    all.retain(|tag| tag.is_surely_html() || elements.contains(&tag.lower_name()));
    all
}

/// Whether `range` lies in a tag of `text` that `other` has fewer of, so that the tag as a whole is told of.
pub(super) fn is_in_other_markup(text: &str, range: &Range<usize>, other: &str) -> bool {
    let mut around = tag_forms(text).filter(|tag| tag.range.start < range.start && range.end < tag.range.end);
    around.next().is_some_and(|tag| {
        let count = |text| tag_forms(text).filter(|one| one.is(tag.name)).count();
        count(other) < count(text)
    })
}

/// The bytes of `range` as a person would write them, with the placeables by their names.
pub(super) fn written(reading: &Reading<'_>, range: Range<usize>) -> String {
    let mut out = String::new();
    for (at, c) in reading.text[range.clone()].char_indices() {
        let at = range.start + at;
        let after = reading.pieces.partition_point(|piece| piece.start <= at);
        match after.checked_sub(1).map(|index| reading.pieces[index].kind) {
            Some(PieceKind::Placeable(inline)) if c == PLACEABLE => out.push_str(&name_of(inline)),
            _ => out.push(c),
        }
    }
    out
}

fn name_of(inline: &InlineExpression<'_>) -> String {
    match inline {
        InlineExpression::Variable { id, .. } => format!("{{ ${} }}", id.name),
        InlineExpression::Message { id, .. } | InlineExpression::Term { id, .. } => {
            format!("{{ {} }}", id.name)
        }
        InlineExpression::Function { id, .. } => format!("{{ {}(…) }}", id.name),
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Placeable(_) => "{ … }".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_of_command_lines_are_no_elements() {
        for (text, expected) in [
            ("read <FILE> and <name>", vec![]),
            ("in <current directory>", vec![]),
            ("1 < 2 and 3 > 2", vec![]),
            ("a <- b, x->y, <5>, <https://example.org/>", vec![]),
            ("<strong>a</strong>", vec!["<strong>", "</strong>"]),
            ("<a href=\"x>y\">a</a>", vec!["<a href=\"x>y\">", "</a>"]),
            ("<a \u{fffc}>a</a>", vec!["<a \u{fffc}>", "</a>"]),
            ("a<br>b<BR/>c<hr />", vec!["<br>", "<BR/>", "<hr />"]),
            ("<0>a</0> <1/>", vec!["<0>", "</0>", "<1/>"]),
            ("</b>", vec!["</b>"]),
            (
                "<img data-l10n-name=\"icon\">",
                vec!["<img data-l10n-name=\"icon\">"],
            ),
            ("<input> <output>", vec![]),
            ("<a href=\"x>", vec![]),
            ("<", vec![]),
            ("</", vec![]),
        ] {
            let told: Vec<&str> = tags(text, &[]).into_iter().map(|tag| &text[tag.range]).collect();
            assert_eq!(told, expected, "{text}");
        }
    }

    #[test]
    fn attributes_are_read_with_and_without_values_and_marks() {
        let text = "<a href='x y' class=big hidden \u{fffc} id = \"z\" title=\"a=b\"/>";
        let tag = tag_forms(text).next().unwrap();
        let expected = [
            ("href", Some("x y")),
            ("class", Some("big")),
            ("hidden", None),
            ("\u{fffc}", None),
            ("id", Some("z")),
            ("title", Some("a=b")),
        ];
        assert_eq!(tag.attributes(), expected);
    }
}

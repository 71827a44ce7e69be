//! Which files the patterns of the settings stand for, and where to walk for them.

use crate::model::{CatalogPattern, Matcher, PathPattern, Settings};
use memchr::memmem;
use std::collections::BTreeSet;

/// A pattern, and what the files are that have its shape.
pub(super) struct Shape<'a> {
    pub pattern: &'a PathPattern,
    /// Which pattern of its list of the settings it comes from.
    pub number: usize,
    pub of: ShapeOf<'a>,
    /// Whether there is no doubt what part of a path is the locale.
    pub has_certain_locale: bool,
    pub matcher: Matcher<'a>,
    /// What every path of this shape begins and ends with.
    ends: (&'a str, &'a str),
    /// The longest piece of text that every path of this shape holds.
    text: memmem::Finder<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum ShapeOf<'a> {
    /// Source texts and records.
    Files,
    /// Reference catalogs that have a place of their own.
    References(&'a CatalogPattern),
    Catalogs(&'a CatalogPattern),
}

impl<'a> Shape<'a> {
    fn new(pattern: &'a PathPattern, number: usize, of: ShapeOf<'a>) -> Shape<'a> {
        Shape {
            pattern,
            number,
            of,
            has_certain_locale: pattern.has_certain_locale(),
            matcher: pattern.matcher(),
            ends: pattern.ends(),
            text: memmem::Finder::new(pattern.longest_text()),
        }
    }

    /// Whether `path` may have this shape: quick, and true too often.
    pub fn may_fit(&self, path: &str) -> bool {
        let (start, end) = self.ends;
        path.ends_with(end) && path.starts_with(start) && self.text.find(path.as_bytes()).is_some()
    }

    /// Whether a walk of `base` comes to its files.
    pub fn is_below(&self, base: &str) -> bool {
        is_at_or_below(self.pattern.base(), base) && !is_of_tools(self.pattern.base(), base)
    }
}

/// The shapes of source texts or records.
pub(super) fn plain_shapes(patterns: &[PathPattern]) -> Vec<Shape<'_>> {
    let of = ShapeOf::Files;
    let numbered = patterns.iter().enumerate();
    numbered
        .map(|(number, pattern)| Shape::new(pattern, number, of))
        .collect()
}

/// The shapes of all catalogs; those of references first, for their paths may have the shape of a
/// translation too.
pub(super) fn catalog_shapes(settings: &Settings) -> Vec<Shape<'_>> {
    let numbered = || settings.files.catalogs.iter().enumerate();
    let references = numbered().filter_map(|(number, catalogs)| {
        let of = ShapeOf::References(catalogs);
        let pattern = catalogs.reference.as_ref()?;
        Some(Shape::new(pattern, number, of))
    });
    let catalogs = numbered().map(|(number, catalogs)| {
        let of = ShapeOf::Catalogs(catalogs);
        let pattern = &catalogs.path;
        Shape::new(pattern, number, of)
    });
    references.chain(catalogs).collect()
}

/// The folders to walk: those of the patterns, without those that are walked with another one.
pub(super) fn bases<'s>(shapes: &[Shape<'s>]) -> BTreeSet<&'s str> {
    let all: BTreeSet<&str> = shapes.iter().map(|shape| shape.pattern.base()).collect();
    let is_walked_with =
        |base: &str, other: &str| base != other && is_at_or_below(base, other) && !is_of_tools(base, other);
    let is_first = |base: &&&str| !all.iter().any(|other| is_walked_with(base, other));
    all.iter().filter(is_first).copied().collect()
}

fn is_at_or_below(base: &str, other: &str) -> bool {
    let rest = base.strip_prefix(other);
    rest.is_some_and(|rest| other.is_empty() || rest.is_empty() || rest.starts_with('/'))
}

/// Whether a walk of `other` does not come to `base` below it.
fn is_of_tools(base: &str, other: &str) -> bool {
    let rest = base.get(other.len()..).unwrap_or_default();
    rest.split('/')
        .any(|part| part == "node_modules" || part == "target")
}

//! Two texts with other words, and what can be asked of the words that changed.

use super::atom::{Atom, Kind};
use super::difference::{Difference, Run};
use super::language::Language;
use super::reason::{LONGEST, named};
use super::visible::Visible;
use crate::model::Phrase;

/// Two texts with the words that changed between them.
pub(super) struct Edit<'v> {
    pub old: &'v Visible,
    pub new: &'v Visible,
    pub difference: &'v Difference,
    pub language: &'v Language,
}

impl Edit<'_> {
    /// The runs of words that changed.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.difference.runs.iter()
    }

    /// What a run took away.
    pub fn removed(&self, run: &Run) -> impl Iterator<Item = &Atom> {
        self.difference.removed(run, self.old)
    }

    /// What a run brought.
    pub fn added(&self, run: &Run) -> impl Iterator<Item = &Atom> {
        self.difference.added(run, self.new)
    }

    /// A run as a phrase of the kind `id`.
    pub fn told(&self, id: &'static str, run: &Run) -> Phrase {
        let (before, after) = self.difference.shown(run, self.old, self.new);
        named(id, &before, &after)
    }

    /// The run if it is short enough to be read in a line, else the parts of it that matter.
    pub fn told_by(&self, id: &'static str, run: &Run, matters: impl Fn(&Atom) -> bool) -> Phrase {
        let (before, after) = self.difference.shown(run, self.old, self.new);
        if before.chars().count().max(after.chars().count()) <= LONGEST {
            return named(id, &before, &after);
        }
        let of = |atoms: Vec<&Atom>, visible: &Visible| {
            let shown = atoms.into_iter().filter(|atom| matters(atom));
            shown
                .map(|atom| visible.shown(std::slice::from_ref(atom)))
                .collect::<Vec<_>>()
                .join(" ")
        };
        let (few, more) = (
            of(self.removed(run).collect(), self.old),
            of(self.added(run).collect(), self.new),
        );
        match few.is_empty() && more.is_empty() {
            true => named(id, &before, &after),
            false => named(id, &few, &more),
        }
    }

    /// Whether a placeable went or came.
    pub fn has_placeable(&self, run: &Run) -> bool {
        self.removed(run)
            .chain(self.added(run))
            .any(|atom| atom.kind == Kind::Placeable)
    }

    /// A name became a reference to the term that is called after it, or the other way round: `Opera` and
    /// `{ -brand-name-opera }` most likely show the same.
    pub fn is_term_for_its_name(&self, run: &Run) -> bool {
        let (gone, come): (Vec<&Atom>, Vec<&Atom>) = (self.removed(run).collect(), self.added(run).collect());
        let says = |term: &Atom, words: &[&Atom]| {
            let id = term.key.trim_matches(|c: char| "{} ".contains(c)).to_lowercase();
            let words: Vec<String> = words.iter().map(|word| word.key.to_lowercase()).collect();
            id.starts_with('-') && (id.ends_with(&format!("-{}", words.join("-"))))
        };
        match (&gone[..], &come[..]) {
            (words @ [_, ..], [term]) if term.kind == Kind::Placeable => says(term, words),
            ([term], words @ [_, ..]) if term.kind == Kind::Placeable => says(term, words),
            _ => false,
        }
    }

    /// One word for another that begins as it does.
    pub fn is_spelling(&self, run: &Run) -> bool {
        let words = |atoms: Vec<&Atom>| -> Vec<String> {
            atoms.into_iter().map(|atom| self.language.folded(atom)).collect()
        };
        let (gone, come) = (
            words(self.removed(run).take(2).collect()),
            words(self.added(run).take(2).collect()),
        );
        let ([one], [other]) = (&gone[..], &come[..]) else {
            return false;
        };
        let same = one
            .chars()
            .zip(other.chars())
            .take_while(|(one, other)| one == other)
            .count();
        2 * same >= one.chars().count().max(other.chars().count())
    }

    /// The same letters, with other spaces or hyphens between them.
    pub fn is_joined(&self, run: &Run) -> bool {
        let letters = |atoms: Vec<&Atom>| {
            let all: String = atoms.into_iter().map(|atom| self.language.folded(atom)).collect();
            all.replace(['\'', '-', '‑', '.'], "")
        };
        let (gone, come): (Vec<&Atom>, Vec<&Atom>) = (self.removed(run).collect(), self.added(run).collect());
        let is_literal = |atoms: &[&Atom]| {
            atoms
                .iter()
                .all(|atom| matches!(atom.kind, Kind::Code | Kind::Address))
        };
        let has_both = !gone.is_empty() && !come.is_empty();
        has_both && !(is_literal(&gone) && is_literal(&come)) && letters(gone) == letters(come)
    }
}

//! Numbers as they are written, with their signs and units.

use super::atom::{Atom, Kind};
use super::case::is_unit;
use super::edit::Edit;
use super::reason::{Verdict, changed, meaning};
use super::visible::Visible;
use crate::model::Phrase;

/// Why the numbers of two texts differ, with their signs and units.
pub(super) fn other_numbers(old: &Visible, new: &Visible) -> Option<Verdict> {
    let (before, after) = (numbers(&old.atoms), numbers(&new.atoms));
    let at = before
        .iter()
        .zip(&after)
        .take_while(|(old, new)| old == new)
        .count();
    let (gone, come) = (before.get(at), after.get(at));
    if gone.is_none() && come.is_none() {
        return None;
    }
    let ids = ["grade-number", "grade-number-added", "grade-number-removed"];
    // A number that was put in before another one was added; it did not become that one.
    let (gone, come) = match before.len().cmp(&after.len()) {
        std::cmp::Ordering::Less if gone == after.get(at + 1) => (None, come),
        std::cmp::Ordering::Greater if come == before.get(at + 1) => (gone, None),
        _ => (gone, come),
    };
    let text = |number: Option<&String>| number.cloned().unwrap_or_default();
    let (gone, come) = (text(gone), text(come));
    let (one, other) = (gone.trim_end_matches('–'), come.trim_end_matches('–'));
    // Where the range alone changed, it is told.
    Some(meaning(match one == other {
        true => changed(ids, &gone, &come),
        false => changed(ids, one, other),
    }))
}

impl Edit<'_> {
    /// Why the unit of a number may have changed.
    pub fn units(&self) -> Option<Phrase> {
        let run = self.runs().find(|run| {
            let is_unit_at = |visible: &Visible, places: &[usize], start: usize| {
                let Some(&at) = places.get(start) else {
                    return false;
                };
                let follows = start.checked_sub(1).is_some_and(|before| {
                    let number = &visible.atoms[places[before]];
                    number.kind == Kind::Number
                });
                follows && is_unit(&self.language.folded(&visible.atoms[at]))
            };
            !run.old.is_empty() && is_unit_at(self.old, &self.difference.old, run.old.start)
                || !run.new.is_empty() && is_unit_at(self.new, &self.difference.new, run.new.start)
        })?;
        Some(self.told("grade-number-word", run))
    }
}

// Everything with a digit in it, with the signs before and the signs of units behind it; and what numbers a part.
fn numbers(atoms: &[Atom]) -> Vec<String> {
    let mut numbers = Vec::new();
    for (at, atom) in atoms.iter().enumerate() {
        let next = atoms.get(at + 1);
        let is_counter = at == 0
            && atom.kind == Kind::Word
            && (atom.key.chars().count() == 1 || is_roman(&atom.key.to_uppercase()))
            && next.is_some_and(|next| !next.is_spaced && (next.is_mark(".") || next.is_mark(")")));
        let is_numeral = atom.kind == Kind::Word && is_roman(&atom.key) && atom.key.len() > 1;
        if atom.kind != Kind::Number && !is_counter && !is_numeral {
            continue;
        }
        let sign = at.checked_sub(1).map(|before| &atoms[before]).filter(|before| {
            before.is_mark("−")
                || before.kind == Kind::Sign
                    && (is_currency(&before.key)
                        || matches!(
                            before.key.as_str(),
                            "+" | "±" | "<" | ">" | "≤" | "≥" | "№" | "§" | "#" | "~"
                        ))
        });
        let ranges =
            |next: &Atom| next.is_mark("–") && atoms.get(at + 2).is_some_and(|end| end.kind == Kind::Number);
        let unit = next.filter(|next| {
            ranges(next)
                || next.kind == Kind::Sign
                    && (is_currency(&next.key) || matches!(next.key.as_str(), "%" | "‰" | "°" | "′" | "″"))
                || next.is_mark("″")
                || next.is_mark("′")
        });
        let text = |atom: Option<&Atom>| atom.map(|atom| atom.key.clone()).unwrap_or_default();
        numbers.push(format!("{}{}{}", text(sign), atom.key, text(unit)));
    }
    numbers
}

fn is_currency(sign: &str) -> bool {
    sign.chars()
        .all(|sign| matches!(sign, '$' | '¢' | '£' | '¥' | '֏' | '\u{20a0}'..='\u{20cf}'))
}

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 8 && word.bytes().all(|byte| b"IVXLCDM".contains(&byte))
}

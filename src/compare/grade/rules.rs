//! Texts with other words: whether what is asserted may have changed.

use super::atom::{Atom, Kind};
use super::difference::{Difference, Run};
use super::edit::Edit;
use super::language::{Decides, Language};
use super::reason::{Verdict, changed, meaning, named, wording};
use super::visible::Visible;
use crate::model::Phrase;
use std::collections::HashSet;

/// More than this share of the words of both texts changed: nobody can tell what stayed.
const MOST: f64 = 0.5;

/// The verdict on two texts of which some words differ.
pub(super) fn verdict(old: &Visible, new: &Visible, difference: &Difference, language: &Language) -> Verdict {
    let edit = Edit {
        old,
        new,
        difference,
        language,
    };
    if let Some(verdict) = edit.reordered() {
        return verdict;
    }
    let rules = [
        Edit::other_placeables,
        Edit::other_mark_up,
        Edit::literals,
        Edit::deciding_words,
        Edit::opposites,
        Edit::questions,
        Edit::units,
        Edit::names,
        Edit::capitals,
        Edit::rewritten,
        Edit::more_or_less,
    ];
    if let Some(because) = rules.iter().find_map(|rule| rule(&edit)) {
        return meaning(because);
    }
    let runs = &difference.runs;
    let joined = runs.iter().find(|run| edit.is_joined(run));
    let is_code = |atom: &Atom| atom.kind == Kind::Code;
    let (id, run) = match joined {
        // The same letters as code and as text: what is code is not translated.
        Some(run) if edit.removed(run).chain(edit.added(run)).any(is_code) => ("grade-mark-up", run),
        Some(run) => ("grade-joined", run),
        None => ("grade-wording", &runs[0]),
    };
    wording(edit.told(id, run))
}

impl Edit<'_> {
    // The same words in another order: who does what to whom, or what a word denies or binds, may have changed.
    fn reordered(&self) -> Option<Verdict> {
        let sorted = |atoms: Vec<&Atom>| {
            let words = atoms
                .into_iter()
                .map(|atom| (atom.kind as u8, self.language.folded(atom)));
            let mut words: Vec<(u8, String)> = words.collect();
            words.sort_unstable();
            words
        };
        let gone = self.runs().flat_map(|run| self.removed(run)).collect();
        let come = self.runs().flat_map(|run| self.added(run)).collect();
        let (first, last) = (self.difference.runs.first()?, self.difference.runs.last()?);
        if sorted(gone) != sorted(come) {
            return None;
        }
        let whole = Run {
            old: first.old.start..last.old.end,
            new: first.new.start..last.new.end,
        };
        let decides = |atom: &Atom| {
            atom.kind != Kind::Word || self.language.decides(&self.language.folded(atom)).is_some()
        };
        let names = whole
            .old
            .clone()
            .any(|place| self.is_name(self.old, self.difference.old[place], true));
        let because = self.told("grade-order", &whole);
        Some(match names || self.removed(&whole).any(decides) {
            true => meaning(because),
            false => wording(because),
        })
    }

    fn other_placeables(&self) -> Option<Phrase> {
        let placeables = |visible: &Visible| -> Vec<String> {
            let atoms = visible.atoms.iter().filter(|atom| atom.kind == Kind::Placeable);
            atoms.map(|atom| atom.key.clone()).collect()
        };
        let (before, after) = (placeables(self.old), placeables(self.new));
        if before == after {
            return None;
        }
        let (mut here, mut there) = (before.clone(), after.clone());
        here.sort();
        there.sort();
        if here == there {
            return Some(named(
                "grade-placeable-order",
                &before.join(" "),
                &after.join(" "),
            ));
        }
        if self
            .runs()
            .all(|run| self.is_term_for_its_name(run) || !self.has_placeable(run))
        {
            return None;
        }
        let gone = before
            .iter()
            .find(|name| count(&before, name) > count(&after, name));
        let come = after
            .iter()
            .find(|name| count(&after, name) > count(&before, name));
        let text = |name: Option<&String>| name.cloned().unwrap_or_default();
        Some(match (gone, come) {
            (Some(_), Some(_)) => named("grade-placeable-other", &text(gone), &text(come)),
            _ => Phrase::new("grade-placeable").with("name", text(gone.or(come))),
        })
    }

    fn other_mark_up(&self) -> Option<Phrase> {
        let is_mark_up = |atom: &&Atom| matches!(atom.kind, Kind::Tag | Kind::Footnote);
        let run = self.runs().find(|run| {
            let gone = self.removed(run).filter(is_mark_up).map(|atom| &atom.key);
            !gone.eq(self.added(run).filter(is_mark_up).map(|atom| &atom.key))
        })?;
        let tags = |atoms: Vec<&Atom>| {
            let tags = atoms.into_iter().filter(is_mark_up).map(|atom| atom.key.clone());
            tags.collect::<Vec<_>>().join(" ")
        };
        let (gone, come) = (tags(self.removed(run).collect()), tags(self.added(run).collect()));
        Some(named("grade-mark-up", &gone, &come))
    }

    // Code and addresses stand as they are, in every language.
    fn literals(&self) -> Option<Phrase> {
        let is_literal = |atom: &&Atom| matches!(atom.kind, Kind::Code | Kind::Address);
        let run = self.runs().find(|run| {
            let gone = self.removed(run).filter(is_literal).map(|atom| &atom.key);
            !self.is_joined(run) && !gone.eq(self.added(run).filter(is_literal).map(|atom| &atom.key))
        })?;
        Some(self.told_by("grade-literal", run, |atom| is_literal(&atom)))
    }

    // Where such a word only moved, it may deny or bind something else now.
    fn deciding_words(&self) -> Option<Phrase> {
        const KINDS: [Decides; 4] = [
            Decides::Negation,
            Decides::Modality,
            Decides::Quantity,
            Decides::Number,
        ];
        KINDS.into_iter().find_map(|kind| {
            let decides = |atom: &Atom| {
                let word = self.language.folded(atom);
                self.language
                    .decides(&word)
                    .filter(|(found, _)| *found == kind)
                    .map(|(_, entry)| entry.to_owned())
            };
            let differs = |run: &&Run| {
                let gone = self.removed(run).filter_map(decides);
                !gone.eq(self.added(run).filter_map(decides))
            };
            let mut runs = self.runs().filter(differs);
            let run = runs.next()?;
            let others: Vec<&Run> = runs.collect();
            if others.is_empty() {
                return Some(self.told_by(kind.reason(), run, |atom| decides(atom).is_some()));
            }
            // Words far apart that deny together, such as `ne` and `jamais`.
            let words = |atoms: Vec<&Atom>, visible: &Visible| {
                let deciding = atoms.into_iter().filter(|atom| decides(atom).is_some());
                deciding
                    .map(|atom| visible.shown(std::slice::from_ref(atom)))
                    .collect::<Vec<_>>()
                    .join(" … ")
            };
            let all = || std::iter::once(run).chain(others.iter().copied());
            let gone = words(all().flat_map(|run| self.removed(run)).collect(), self.old);
            let come = words(all().flat_map(|run| self.added(run)).collect(), self.new);
            Some(named(kind.reason(), &gone, &come))
        })
    }

    fn opposites(&self) -> Option<Phrase> {
        let run = self.runs().find(|run| {
            let words = |atoms: Vec<&Atom>| -> Vec<String> {
                atoms.into_iter().map(|atom| self.language.folded(atom)).collect()
            };
            let (gone, come) = (
                words(self.removed(run).collect()),
                words(self.added(run).collect()),
            );
            let denies = |words: &[String], others: &[String]| {
                let others: HashSet<&str> = others.iter().map(String::as_str).collect();
                let mut found = words
                    .iter()
                    .flat_map(|word| self.language.opposites_by_form(word));
                found.any(|opposite| others.contains(opposite.as_str()))
            };
            // Long runs are too far apart for one word to stand for another.
            let is_near = gone.len() * come.len() <= 100;
            let opposed = |word: &String| {
                let mut opposites = self.language.opposite(word);
                opposites.any(|entry| come.iter().any(|other| super::language::matches(entry, other)))
            };
            denies(&gone, &come) || denies(&come, &gone) || is_near && gone.iter().any(opposed)
        })?;
        Some(self.told("grade-opposite", run))
    }

    fn questions(&self) -> Option<Phrase> {
        let count = |visible: &Visible| visible.atoms.iter().filter(|atom| atom.is_mark("?")).count();
        let (before, after) = (count(self.old), count(self.new));
        let mark = |there: bool| if there { "?" } else { "" };
        let ids = [
            "grade-punctuation",
            "grade-punctuation-added",
            "grade-punctuation-removed",
        ];
        (before != after).then(|| changed(ids, mark(before > after), mark(after > before)))
    }

    fn rewritten(&self) -> Option<Phrase> {
        let joined = self
            .runs()
            .filter(|run| self.is_joined(run))
            .map(|run| run.old.len() + run.new.len());
        let words = self.difference.old.len() + self.difference.new.len();
        let share = self.difference.share() - joined.sum::<usize>() as f64 / words.max(1) as f64;
        (share > MOST).then(|| Phrase::new("grade-rewritten").with("percent", (share * 100.0).round() as i64))
    }

    // Something is said that was not said, or no longer said; small words alone say nothing.
    fn more_or_less(&self) -> Option<Phrase> {
        let says = |atom: &&Atom| {
            atom.is_content()
                && !(self.language.is_known() && self.language.is_plain(&self.language.folded(atom)))
        };
        let run = self.runs().find(|run| {
            let (gone, come) = (
                self.removed(run).filter(says).count(),
                self.added(run).filter(says).count(),
            );
            let is_same = self.is_joined(run) || self.is_term_for_its_name(run) || self.is_spelling(run);
            !is_same && (gone == 0) != (come == 0)
        })?;
        Some(self.told("grade-said", run))
    }
}

fn count(names: &[String], name: &str) -> usize {
    names.iter().filter(|other| *other == name).count()
}

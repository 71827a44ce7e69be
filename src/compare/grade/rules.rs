//! Texts with other words: whether what is asserted may have changed.

use super::atom::{Atom, Kind};
use super::case::{Recased, begins_sentence, is_title, is_unit, recased};
use super::difference::{Difference, Run};
use super::language::{Decides, Language, without_article};
use super::reason::{LONGEST, Verdict, changed, meaning, named, wording};
use super::visible::Visible;
use crate::model::Phrase;
use std::collections::HashSet;

/// More than this share of the words of both texts changed: nobody can tell what stayed.
const MOST: f64 = 0.5;

/// Two texts with the words that changed between them.
pub(super) struct Edit<'v> {
    old: &'v Visible,
    new: &'v Visible,
    difference: &'v Difference,
    language: &'v Language,
}

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

    fn runs(&self) -> impl Iterator<Item = &Run> {
        self.difference.runs.iter()
    }

    fn removed(&self, run: &Run) -> impl Iterator<Item = &Atom> {
        self.difference.removed(run, self.old)
    }

    fn added(&self, run: &Run) -> impl Iterator<Item = &Atom> {
        self.difference.added(run, self.new)
    }

    fn told(&self, id: &'static str, run: &Run) -> Phrase {
        let (before, after) = self.difference.shown(run, self.old, self.new);
        named(id, &before, &after)
    }

    // The run if it is short enough to be read in a line, else the parts of it that matter.
    fn told_by(&self, id: &'static str, run: &Run, matters: impl Fn(&Atom) -> bool) -> Phrase {
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

    fn has_placeable(&self, run: &Run) -> bool {
        self.removed(run)
            .chain(self.added(run))
            .any(|atom| atom.kind == Kind::Placeable)
    }

    // A name became a reference to the term that is called after it, or the other way round: `Opera` and
    // `{ -brand-name-opera }` most likely show the same.
    fn is_term_for_its_name(&self, run: &Run) -> bool {
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

    fn units(&self) -> Option<Phrase> {
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

    fn names(&self) -> Option<Phrase> {
        let names = |visible: &Visible, places: &[usize], is_sure: bool| -> Vec<String> {
            let atoms = places.iter().filter(|&&at| self.is_name(visible, at, is_sure));
            atoms.map(|at| visible.atoms[*at].key.clone()).collect()
        };
        let of = |is_sure: bool| {
            self.runs().find(|run| {
                !self.is_term_for_its_name(run) && !self.is_joined(run) && {
                    let gone = names(self.old, &self.difference.old[run.old.clone()], is_sure);
                    let come = names(self.new, &self.difference.new[run.new.clone()], is_sure);
                    // A word that may be a name became another such word.
                    let is_other =
                        || !gone.is_empty() && !come.is_empty() && !is_same_with_ending(&gone, &come);
                    gone != come && (is_sure || is_other())
                }
            })
        };
        let has_capital = |atom: &Atom| without_article(&atom.key).starts_with(char::is_uppercase);
        match of(true) {
            Some(run) => Some(self.told_by("grade-name", run, has_capital)),
            None => of(false).map(|run| self.told_by("grade-name-perhaps", run, has_capital)),
        }
    }

    // A word with a capital is surely a name where no sentence begins; where one begins, it may be one.
    fn is_name(&self, visible: &Visible, at: usize, is_sure: bool) -> bool {
        let atom = &visible.atoms[at];
        let mut letters = without_article(&atom.key).chars();
        if atom.kind != Kind::Word || !letters.next().is_some_and(char::is_uppercase) {
            return false;
        }
        let low = self.language.folded(atom);
        let begins = begins_sentence(&visible.atoms, at);
        let next = visible.atoms.get(at + 1).filter(|next| next.kind == Kind::Word);
        let next_has_capital = next.is_some_and(|next| next.key.starts_with(char::is_uppercase));
        let is_i = self.language.is_english() && (low == "i" || low.starts_with("i'"));
        if is_i || begins && !next_has_capital && self.language.is_plain(&low) {
            return false;
        }
        let is_shouted = letters.clone().next().is_some() && letters.all(char::is_uppercase);
        // In a title every word has a capital, and in capitals every letter.
        let is_title = is_title(&visible.atoms, self.language);
        if !is_title && (is_shouted || !begins) {
            return true;
        }
        if is_sure {
            return false;
        }
        if is_title && !begins {
            return !self.language.is_plain(&low);
        }
        // A plural or a word of action is no name, nor is what ends as one.
        let next = next.map(|next| self.language.folded(next)).unwrap_or_default();
        let is_one = matches!(next.as_str(), "is" | "was" | "has");
        is_one || !self.language.ends_as_common(&low)
    }

    // Beside other changes a capital can still make another word.
    fn capitals(&self) -> Option<Phrase> {
        let mut start = (0, 0);
        let ends = self.runs().map(|run| (run.old.clone(), run.new.clone()));
        let whole = (self.difference.old.len(), self.difference.new.len());
        for (old, new) in ends.chain([(whole.0..whole.0, whole.1..whole.1)]) {
            let of = |visible: &Visible, places: &[usize]| -> Vec<Atom> {
                places.iter().map(|at| visible.atoms[*at].clone()).collect()
            };
            let one = of(self.old, &self.difference.old[start.0..old.start]);
            let other = of(self.new, &self.difference.new[start.1..new.start]);
            let found = recased(&one, &other, self.language).find(|(_, found)| *found == Recased::Decides);
            if let Some((at, _)) = found {
                let (before, after) = (one[at].key.as_str(), other[at].key.as_str());
                return Some(
                    Phrase::new("grade-capital")
                        .with("before", before)
                        .with("after", after),
                );
            }
            start = (old.end, new.end);
        }
        None
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

    // One word for another that begins as it does.
    fn is_spelling(&self, run: &Run) -> bool {
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

    // The same letters, with other spaces or hyphens between them.
    fn is_joined(&self, run: &Run) -> bool {
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

// One word with and without an ending of one or two letters, as of a plural.
fn is_same_with_ending(gone: &[String], come: &[String]) -> bool {
    let extends = |long: &str, short: &str| {
        let ending = long.strip_prefix(short).map(|ending| ending.chars().count());
        short.chars().count() > 3 && ending.is_some_and(|length| length <= 2)
    };
    gone.len() == come.len()
        && gone
            .iter()
            .zip(come)
            .all(|(one, other)| extends(one, other) || extends(other, one))
}

fn count(names: &[String], name: &str) -> usize {
    names.iter().filter(|other| *other == name).count()
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

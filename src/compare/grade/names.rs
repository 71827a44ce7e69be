//! Names: words with a capital that other words became.

use super::atom::{Atom, Kind};
use super::case::{Recased, begins_sentence, is_title, recased};
use super::edit::Edit;
use super::language::without_article;
use super::visible::Visible;
use crate::model::Phrase;

impl Edit<'_> {
    /// Why a name may have changed.
    pub fn names(&self) -> Option<Phrase> {
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

    /// A word with a capital is surely a name where no sentence begins; where one begins, it may be one.
    pub fn is_name(&self, visible: &Visible, at: usize, is_sure: bool) -> bool {
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

    /// Beside other changes a capital can still make another word.
    pub fn capitals(&self) -> Option<Phrase> {
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

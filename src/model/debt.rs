//! Findings of two runs held against each other: what was there before, what has become worse, what is new.

use super::{Fingerprint, Grade, Home, Locale};
use std::collections::HashMap;

/// A finding as it is known from one run to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debt {
    /// What stays the same of it.
    pub fingerprint: Fingerprint,
    /// Name of the check.
    pub check: String,
    /// Of an outdated translation, how much is at risk.
    pub grade: Option<Grade>,
    /// The locale; `None` for the source side.
    pub locale: Option<Locale>,
    /// Where it is at home.
    pub home: Home<String>,
    /// Id of the message.
    pub id: Option<String>,
    /// How many messages it stands for.
    pub amount: usize,
}

impl Debt {
    /// Findings that may stand for each other: of one check, in one catalog of one locale.
    fn group(&self) -> (&str, Option<&Locale>, &Home<String>) {
        (&self.check, self.locale.as_ref(), &self.home)
    }

    /// For how many findings it counts; what lies outside the catalogs is one, for its amount may be in words.
    pub fn count(&self) -> usize {
        match self.home {
            Home::Catalog(_) => self.amount,
            Home::Records(_) | Home::Text(_) | Home::File(_) => 1,
        }
    }

    /// Whether it stands for several messages of its catalog at once.
    fn is_of_many(&self) -> bool {
        self.id.is_none() && self.amount > 1
    }
}

/// How a finding stands to what was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was there, or something worse in its place; the number is the place among what was known.
    Known(usize),
    /// It was there, and was less.
    Worse,
    /// It was not there.
    New,
}

impl Standing {
    /// Whether it was there before, and no less than now.
    pub fn is_known(self) -> bool {
        match self {
            Standing::Known(_) => true,
            Standing::Worse | Standing::New => false,
        }
    }
}

/// The findings of a run, held against what was known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Of each finding, in their order.
    pub standings: Vec<Standing>,
    /// Of what was known, in its order, what the run has looked at.
    pub is_looked_at: Vec<bool>,
    /// Of what was known, in its order, what is still there and has become worse.
    pub is_outgrown: Vec<bool>,
    /// How many findings were known of what the run has looked at; one for a whole catalog counts as many as it lacks.
    pub before: usize,
    /// How many of them are still there.
    pub left: usize,
}

/// Holds `now` against what of `known` the run has looked at.
///
/// A finding is known by its fingerprint, if it stands for no more messages than then. So is an outdated translation
/// that was at more risk then. A finding for a whole catalog (its file is not there) and findings for single
/// messages of it (it is there, and lacks some) stand for each other, message for message: whoever translates a part
/// has made nothing worse.
pub fn measure(now: &[Debt], known: &[&Debt], is_looked_at: &dyn Fn(&Debt) -> bool) -> Measure {
    let is_looked_at: Vec<bool> = known.iter().map(|debt| is_looked_at(debt)).collect();
    let mut ledger = Ledger::new(now, known, &is_looked_at);
    ledger.same();
    ledger.graded();
    ledger.parts_of_whole();
    ledger.whole_of_parts();
    let Ledger {
        standings,
        is_outgrown,
        ..
    } = ledger;
    let amount_of = |flags: &[bool]| -> usize {
        let flagged = known.iter().zip(flags).filter(|(_, is_flagged)| **is_flagged);
        flagged.map(|(debt, _)| debt.count()).sum()
    };
    let is_known = |(_, standing): &(&Debt, &Standing)| standing.is_known();
    let known_now = now.iter().zip(&standings).filter(is_known);
    Measure {
        left: known_now.map(|(debt, _)| debt.count()).sum::<usize>() + amount_of(&is_outgrown),
        before: amount_of(&is_looked_at),
        standings,
        is_looked_at,
        is_outgrown,
    }
}

struct Ledger<'d> {
    now: &'d [Debt],
    known: &'d [&'d Debt],
    is_looked_at: &'d [bool],
    standings: Vec<Standing>,
    /// Which of the known have been found again.
    is_met: Vec<bool>,
    /// Which of these have become worse.
    is_outgrown: Vec<bool>,
}

impl<'d> Ledger<'d> {
    fn new(now: &'d [Debt], known: &'d [&'d Debt], is_looked_at: &'d [bool]) -> Ledger<'d> {
        Ledger {
            now,
            known,
            is_looked_at,
            standings: vec![Standing::New; now.len()],
            is_met: vec![false; known.len()],
            is_outgrown: vec![false; known.len()],
        }
    }

    /// The known that nothing has met yet, with their places.
    fn unmet(&self) -> impl Iterator<Item = (usize, &'d Debt)> {
        let places = self.known.iter().enumerate();
        places
            .filter(|(at, _)| self.is_looked_at[*at] && !self.is_met[*at])
            .map(|(at, debt)| (at, *debt))
    }

    /// The findings that have met nothing yet, with their places.
    fn unplaced(&self) -> Vec<(usize, &'d Debt)> {
        let places = self.now.iter().enumerate();
        places
            .filter(|(at, _)| self.standings[*at] == Standing::New)
            .collect()
    }

    fn meet(&mut self, now: usize, known: usize, is_worse: bool) {
        self.is_met[known] = true;
        self.is_outgrown[known] = is_worse;
        self.standings[now] = match is_worse {
            true => Standing::Worse,
            false => Standing::Known(known),
        };
    }

    fn same(&mut self) {
        let places: HashMap<Fingerprint, usize> =
            self.unmet().map(|(at, debt)| (debt.fingerprint, at)).collect();
        for (at, debt) in self.unplaced() {
            if let Some(&known) = places.get(&debt.fingerprint) {
                self.meet(at, known, debt.amount > self.known[known].amount);
            }
        }
    }

    fn graded(&mut self) {
        let graded = self.unmet().filter(|(_, debt)| debt.grade.is_some());
        let places: HashMap<_, usize> = graded.map(|(at, debt)| ((debt.group(), &debt.id), at)).collect();
        for (at, debt) in self.unplaced() {
            if let (Some(grade), Some(&known)) = (debt.grade, places.get(&(debt.group(), &debt.id))) {
                self.meet(at, known, Some(grade) > self.known[known].grade);
            }
        }
    }

    fn parts_of_whole(&mut self) {
        let wholes = self.unmet().filter(|(_, debt)| debt.is_of_many());
        let mut left: HashMap<_, (usize, usize)> = wholes
            .map(|(at, debt)| (debt.group(), (at, debt.amount)))
            .collect();
        for (at, debt) in self.unplaced() {
            if debt.id.is_none() {
                continue;
            }
            if let Some((known, rest)) = left.get_mut(&debt.group())
                && *rest >= debt.amount
            {
                *rest -= debt.amount;
                let known = *known;
                self.meet(at, known, false);
            }
        }
    }

    fn whole_of_parts(&mut self) {
        let mut parts: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, debt) in self.unmet().filter(|(_, debt)| debt.id.is_some()) {
            parts.entry(debt.group()).or_default().push(at);
        }
        for (at, debt) in self.unplaced() {
            let Some(parts) = parts.get(&debt.group()).filter(|_| debt.is_of_many()) else {
                continue;
            };
            let amount: usize = parts.iter().map(|part| self.known[*part].amount).sum();
            for part in parts {
                self.meet(at, *part, debt.amount > amount);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn debt(check: &str, id: Option<&str>, grade: Option<Grade>, amount: usize) -> Debt {
        let mark = format!("{check} {id:?} {grade:?}")
            .bytes()
            .fold(7_u64, |sum, byte| {
                sum.wrapping_mul(1_000_003).wrapping_add(u64::from(byte))
            });
        Debt {
            fingerprint: Fingerprint::parse(&format!("{mark:016x}")).unwrap(),
            check: check.to_owned(),
            grade,
            locale: Locale::parse("fr").ok(),
            home: Home::Catalog("garden".to_owned()),
            id: id.map(str::to_owned),
            amount,
        }
    }

    fn missing(id: &str) -> Debt {
        debt("missing", Some(id), None, 1)
    }

    fn outdated(grade: Grade) -> Debt {
        debt("outdated", Some("gate"), Some(grade), 1)
    }

    fn whole(amount: usize) -> Debt {
        debt("missing", None, None, amount)
    }

    /// What is new or worse, and how much was there before and is left of that.
    fn held(now: &[Debt], known: &[Debt]) -> (usize, usize, usize) {
        let known: Vec<&Debt> = known.iter().collect();
        let measure = measure(now, &known, &|_| true);
        let new = measure.standings.iter().filter(|standing| !standing.is_known());
        (new.count(), measure.before, measure.left)
    }

    #[test]
    fn what_was_there_is_known_and_what_is_mended_is_missed() {
        assert_eq!(held(&[missing("b")], &[missing("a"), missing("b")]), (0, 2, 1));
        assert_eq!(held(&[missing("b"), missing("c")], &[missing("b")]), (1, 1, 1));
        assert_eq!(held(&[], &[missing("b")]), (0, 1, 0));
    }

    #[test]
    fn a_grade_that_rises_is_worse_and_one_that_sinks_is_known() {
        use Grade::{Cosmetic, Meaning, Wording};
        assert_eq!(held(&[outdated(Meaning)], &[outdated(Wording)]), (1, 1, 1));
        assert_eq!(held(&[outdated(Wording)], &[outdated(Meaning)]), (0, 1, 1));
        assert_eq!(held(&[outdated(Cosmetic)], &[outdated(Wording)]), (0, 1, 1));
    }

    #[test]
    fn a_part_of_what_was_missing_as_a_whole_is_known() {
        let parts = [missing("a"), missing("b"), missing("c")];
        assert_eq!(held(&parts, &[whole(3)]), (0, 3, 3));
        assert_eq!(held(&parts[..2], &[whole(3)]), (0, 3, 2));
        assert_eq!(held(&parts, &[whole(2)]), (1, 2, 2));
        assert_eq!(held(&[whole(3)], &parts), (0, 3, 3));
        assert_eq!(held(&[whole(4)], &parts), (1, 3, 3));
        assert_eq!(held(&[whole(4)], &[whole(3)]), (1, 3, 3));
        assert_eq!(held(&[whole(2)], &[whole(3)]), (0, 3, 2));
        // One finding without a message is no whole.
        let unreadable = debt("unreadable", None, None, 1);
        assert_eq!(
            held(&[debt("unreadable", Some("a"), None, 1)], &[unreadable]),
            (1, 1, 0)
        );
    }

    #[test]
    fn what_nobody_looked_at_is_neither_known_nor_missed() {
        let known = [missing("a"), missing("b")];
        let known: Vec<&Debt> = known.iter().collect();
        let is_a = |debt: &Debt| debt.id.as_deref() == Some("a");
        let measure = measure(&[missing("b")], &known, &is_a);
        assert_eq!((measure.before, measure.left), (1, 0));
        assert_eq!(measure.standings, [Standing::New]);
    }
}

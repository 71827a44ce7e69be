//! Thresholds, and how far each locale is from them.

use super::rules::{By, Layer, Rules, Subject};
use crate::model::{Coverage, Grade, Lack, Locale, Percent, Phrase, Unit, Workspace};
use crate::text::Span;
use std::collections::BTreeMap;

/// What is demanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Threshold {
    /// The least share that must be current.
    Current(Percent),
    /// The most there may be.
    Most(Lack, usize),
}

/// One demand on a locale, or on one of its catalogs, and what there is.
#[derive(Clone, Debug)]
pub struct Measure<'s> {
    /// The locale.
    pub locale: &'s Locale,
    /// The catalog, where each is measured by itself.
    pub catalog: Option<&'s str>,
    /// What is demanded.
    pub threshold: Threshold,
    /// What is counted; words only where there are any.
    pub unit: Unit,
    /// Messages by state, as in [`Coverage`].
    pub messages: [usize; 8],
    /// The same in words of the source.
    pub words: [usize; 8],
    /// The table that demands it.
    pub by: By<'s>,
    /// Where the threshold stands in `diglot.toml`.
    pub span: Span,
}

impl Measure<'_> {
    fn counts(&self) -> &[usize; 8] {
        match self.unit {
            Unit::Messages => &self.messages,
            Unit::Words => &self.words,
        }
    }

    /// The share that is current.
    pub fn share(&self) -> Percent {
        let counts = self.counts();
        Percent::of(counts[0], wanted(counts))
    }

    /// How many there are of what the threshold counts, in its unit: current ones, or lacks.
    pub fn found(&self) -> usize {
        match self.threshold {
            Threshold::Current(_) => self.counts()[0],
            Threshold::Most(lack, _) => self.counts()[lack.slots()].iter().sum(),
        }
    }

    /// How many messages or words are to go until the threshold is met; 0: it is met.
    pub fn to_go(&self) -> usize {
        match self.threshold {
            Threshold::Current(share) => share.needed(wanted(self.counts())).saturating_sub(self.found()),
            Threshold::Most(_, most) => self.found().saturating_sub(most),
        }
    }

    /// Messages and words that are not current, or that lack what the threshold counts.
    pub fn lacking(&self) -> (usize, usize) {
        let slots = match self.threshold {
            Threshold::Current(_) => 1..7,
            Threshold::Most(lack, _) => lack.slots(),
        };
        (
            self.messages[slots.clone()].iter().sum(),
            self.words[slots].iter().sum(),
        )
    }

    /// Whether all that lacks is translated, and only its records are to come.
    pub fn is_untracked(&self) -> bool {
        let untracked: usize = self.messages[Lack::Untracked.slots()].iter().sum();
        untracked == self.lacking().0
    }

    /// Which demand it is, whatever the numbers are.
    pub fn about(&self) -> String {
        let lack = match self.threshold {
            Threshold::Current(_) => "current",
            Threshold::Most(lack, _) => lack.name(),
        };
        format!("{} {} {lack}", self.subject(), self.by.heading())
    }

    /// The locale, or the catalog of it.
    fn subject(&self) -> String {
        match self.catalog {
            Some(catalog) => format!("{}/{catalog}", self.locale),
            None => self.locale.to_string(),
        }
    }

    /// What a person reads of a threshold that is not met.
    pub fn phrase(&self) -> Phrase {
        let subject = self.subject();
        let (messages, words) = self.lacking();
        let lacking = Phrase::new("policy-amount")
            .with("messages", messages)
            .with("words", words);
        match self.threshold {
            Threshold::Current(demanded) => Phrase::new("check-below-demand-current")
                .with("subject", subject)
                .with("share", self.share().to_string())
                .with("demanded", demanded.to_string())
                .with("table", self.by.heading())
                .with("left", counted(self.unit, self.to_go()))
                .with("lacking", lacking),
            Threshold::Most(lack, most) => Phrase::new("check-below-demand-most")
                .with("subject", subject)
                .with("lack", lack.name())
                .with("lacking", lacking)
                .with("table", self.by.heading())
                .with("most", counted(self.unit, most))
                .with("left", counted(self.unit, self.to_go())),
        }
    }
}

/// So many messages, or words.
fn counted(unit: Unit, count: usize) -> Phrase {
    let phrase = match unit {
        Unit::Messages => Phrase::new("policy-messages"),
        Unit::Words => Phrase::new("policy-words"),
    };
    phrase.with("count", count)
}

/// All that a locale should have, current or not.
pub(super) fn wanted(counts: &[usize; 8]) -> usize {
    counts[..7].iter().sum()
}

const LACKS: [Lack; 7] = [
    Lack::Missing,
    Lack::Outdated,
    Lack::Grade(Grade::Cosmetic),
    Lack::Grade(Grade::Wording),
    Lack::Grade(Grade::Meaning),
    Lack::Unconfirmed,
    Lack::Untracked,
];

/// Every demand on every locale, by locale, catalog and place; `coverage` is that of all locales.
///
/// What a demand on a whole locale counts is all catalogs of the locale of which no override demands the same.
pub fn measures<'s>(workspace: &'s Workspace<'s>, coverage: &'s [Coverage]) -> Vec<Measure<'s>> {
    let rules = Rules::of(workspace.settings);
    if workspace.settings.policy.is_empty() {
        return Vec::new();
    }
    let mut found: BTreeMap<(&Locale, Option<&str>, Span, Threshold, Unit), Measure<'s>> = BTreeMap::new();
    for one in coverage {
        let subject = Subject::of(workspace, &one.locale, &one.catalog);
        let tables = rules.tables(&subject);
        let (unit, is_unit_each) = rules.unit(&tables);
        let current = rules.in_force(&tables, |demands| demands.current);
        let mut demanded: Vec<Layer<'s, Threshold>> = Vec::new();
        demanded.extend(current.map(|layer| layer.map(Threshold::Current)));
        for lack in LACKS {
            let most = rules.in_force(&tables, |demands| demands.most.get(&lack).copied());
            demanded.extend(most.map(|layer| layer.map(|most| Threshold::Most(lack, most))));
        }
        for Layer { said, by, is_each } in demanded {
            let catalog = (is_each || is_unit_each).then_some(one.catalog.as_str());
            let measure = found
                .entry((&one.locale, catalog, said.span, said.value, unit))
                .or_insert_with(|| Measure {
                    locale: &one.locale,
                    catalog,
                    threshold: said.value,
                    unit,
                    messages: [0; 8],
                    words: [0; 8],
                    by,
                    span: said.span,
                });
            add(&mut measure.messages, &one.messages);
            add(&mut measure.words, &one.words);
        }
    }
    let mut measures: Vec<Measure<'s>> = found.into_values().collect();
    for measure in &mut measures {
        // Messages without a word, such as signs, would count as done.
        if wanted(&measure.words) == 0 {
            measure.unit = Unit::Messages;
        }
    }
    measures
}

pub(super) fn add(sum: &mut [usize; 8], counts: &[usize; 8]) {
    for (sum, count) in sum.iter_mut().zip(counts) {
        *sum += count;
    }
}

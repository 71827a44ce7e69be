//! Which older translations a message without one may start from.

use super::{Row, Table, readable};
use crate::model::{Message, State};
use crate::text::tokens;
use rapidfuzz::fuzz;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How alike two sources must be, 0.0 to 1.0, for the translation of one to help with the other.
const ALIKE: f64 = 0.6;
/// Words that a source must have for it to be offered as a part, or as the whole, of another.
const WORDS: usize = 3;
/// Words of a source that are looked up, the rarest first, and sources that are then compared with it.
const LOOKED_UP: usize = 8;
const COMPARED: usize = 16;
/// Sources that have one word: a word that more have tells little.
const COUNTED: usize = 256;

/// A translation to be offered, never to be filled in.
#[derive(Clone, Copy, Debug)]
pub struct Suggestion<'t, 's> {
    /// The message that has it: an obsolete one, or another of the same catalog.
    pub row: &'t Row<'s>,
    /// The source that it was made from.
    pub source: &'t Message<'s>,
}

/// The translations of one table, found by their sources.
pub struct Suggestions<'t, 's> {
    known: Vec<Known<'t, 's>>,
    /// Places in `known` by word.
    by_word: HashMap<String, Vec<usize>>,
}

struct Known<'t, 's> {
    suggestion: Suggestion<'t, 's>,
    text: String,
}

impl<'t, 's> Suggestions<'t, 's> {
    /// All translations of `table` of which it is known what they were made from; a copy was made from nothing.
    pub fn of(table: &'t Table<'s>) -> Suggestions<'t, 's> {
        let mut suggestions = Suggestions {
            known: Vec::new(),
            by_word: HashMap::new(),
        };
        for row in &table.rows {
            let made_from = match (row.record, &row.state) {
                (Some(record), _) if record.split_from.is_none() => Some(&record.source),
                (None, State::Current) => row.original,
                (_, _) => None,
            };
            let (Some(source), Some(_)) = (made_from, row.translation) else {
                continue;
            };
            let text = readable(source);
            for word in words(&text) {
                let places = suggestions.by_word.entry(word).or_default();
                places.push(suggestions.known.len());
            }
            let suggestion = Suggestion { row, source };
            suggestions.known.push(Known { suggestion, text });
        }
        suggestions
    }

    /// The one whose source is most like that of `message`, obsolete ones first; `None` if none is like it.
    pub fn best_for(&self, message: &Message<'_>) -> Option<Suggestion<'t, 's>> {
        let text = readable(message);
        let mut best: Option<(f64, bool, &Known<'t, 's>)> = None;
        for place in self.candidates(&text) {
            let known = &self.known[place];
            let score = likeness(&known.text, &text);
            let is_obsolete = known.suggestion.row.state == State::Obsolete;
            let is_better = best.is_none_or(|(most, was_obsolete, _)| {
                score > most || score == most && is_obsolete && !was_obsolete
            });
            if score >= ALIKE && is_better {
                best = Some((score, is_obsolete, known));
            }
        }
        best.map(|(_, _, known)| known.suggestion)
    }

    /// Places of sources that share rare words with `text`, in their order.
    fn candidates(&self, text: &str) -> BTreeSet<usize> {
        let mut lists: Vec<&Vec<usize>> = words(text)
            .iter()
            .filter_map(|word| self.by_word.get(word))
            .collect();
        lists.sort_by_key(|places| places.len());
        let mut votes: BTreeMap<usize, usize> = BTreeMap::new();
        for places in lists.into_iter().take(LOOKED_UP) {
            for place in places.iter().take(COUNTED) {
                *votes.entry(*place).or_default() += 1;
            }
        }
        let mut ranked: Vec<(usize, usize)> = votes.into_iter().collect();
        ranked.sort_by_key(|&(place, votes)| (std::cmp::Reverse(votes), place));
        ranked
            .into_iter()
            .take(COMPARED)
            .map(|(place, _)| place)
            .collect()
    }
}

/// From 0.0 to 1.0; a text and a part of it are always alike enough.
fn likeness(one: &str, other: &str) -> f64 {
    let ratio = fuzz::ratio(one.chars(), other.chars());
    let (short, long) = match one.len() < other.len() {
        true => (one, other),
        false => (other, one),
    };
    let is_part = ratio < ALIKE && words(short).len() >= WORDS && long.contains(short);
    if is_part { ALIKE } else { ratio }
}

fn words(text: &str) -> BTreeSet<String> {
    let words = tokens(text).into_iter();
    words
        .filter(|token| token.chars().any(char::is_alphanumeric))
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::likeness;

    #[test]
    fn a_part_of_a_text_is_like_the_whole() {
        let whole = "The garden behind the library opens at nine. Dogs wait outside.";
        assert!(likeness(whole, "Dogs wait outside.") >= super::ALIKE);
        assert!(likeness("Dogs wait outside.", whole) >= super::ALIKE);
        assert!(likeness(whole, "Dogs") < super::ALIKE);
        assert!(likeness(whole, "Tickets are sold at the gate.") < super::ALIKE);
    }
}

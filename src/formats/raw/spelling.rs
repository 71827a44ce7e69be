//! Names that the same text writes in two ways.

use super::flow::Flow;
use crate::model::Problem;
use std::collections::BTreeMap;

/// How often each pair of neighbouring words is written in each way.
#[derive(Default)]
pub(super) struct Spellings {
    forms: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Spellings {
    /// Counts the names of a block.
    pub fn note(&mut self, flow: &Flow) {
        for (_, form) in names(flow) {
            *self.forms.entry(key(&form)).or_default().entry(form).or_default() += 1;
        }
    }

    /// Names that are written once in a way that differs from how the text writes them elsewhere.
    pub fn doubts(&self, flow: &Flow, problems: &mut Vec<Problem>) {
        for (range, form) in names(flow) {
            let Some(forms) = self.forms.get(&key(&form)) else {
                continue;
            };
            let count = forms.get(&form).copied().unwrap_or_default();
            // A form with a capital or a hyphen more is the one that a writer meant.
            let other = forms
                .iter()
                .filter(|&(other, &others)| weight(other) > weight(&form) && others >= count)
                .max_by_key(|&(_, others)| others);
            if let (1, Some((other, _))) = (count, other) {
                problems.push(flow.doubt("raw-spelling", range, Some(other)));
            }
        }
    }
}

fn key(form: &str) -> String {
    form.replace('-', " ").to_lowercase()
}

fn weight(form: &str) -> usize {
    form.chars().filter(|c| c.is_uppercase() || *c == '-').count()
}

/// Pairs of words, the first with a capital, both of four letters or more: with a space or a hyphen.
fn names(flow: &Flow) -> Vec<(std::ops::Range<usize>, String)> {
    let mut names = Vec::new();
    let words = flow.words();
    let is_name = |first: &str, second: &str| {
        let is_word = |word: &str| word.chars().count() >= 4 && word.chars().all(char::is_alphabetic);
        is_word(first) && is_word(second) && first.starts_with(char::is_uppercase)
    };
    let bare_end = |word: &str| {
        word.trim_end_matches("’s")
            .trim_end_matches("'s")
            .trim_end_matches(|c: char| !c.is_alphanumeric())
            .len()
    };
    for (index, range) in words.iter().enumerate() {
        let word = &flow.text[range.clone()];
        let first = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = range.end - first.len();
        if let Some(next) = words.get(index + 1) {
            let second = &flow.text[next.clone()];
            let second = &second[..bare_end(second)];
            if is_name(first, second) {
                names.push((start..next.start + second.len(), format!("{first} {second}")));
            }
        }
        let whole = &first[..bare_end(first)];
        if let Some((one, two)) = whole.split_once('-')
            && is_name(one, two)
        {
            names.push((start..start + whole.len(), whole.to_owned()));
        }
    }
    names
}

//! How much an outdated translation is at risk, and why.
//!
//! Universal rules look at structure, numbers, placeables and marks; words of one language live in a
//! table of that language's own file. The costly mistake is a change of meaning called cosmetic, so
//! `cosmetic` is what is left when every letter, digit and joint of the sentence stayed.

mod english;
mod language;
mod tokens;

use super::{Change, Parts, parts, readable, word_diff};
use crate::model::{Argument, Grade, Locale, Message, Phrase, Reason};
use crate::text::{collapse_white_space, nfc};
use language::Language;
use std::collections::BTreeSet;
use tokens::Visible;

/// The grade of the change from one wording of a source message to another.
///
/// `before` and `after` must differ in wording; `source` is the locale that they are written in. The reason
/// names the tokens that gave the grade.
pub fn grade(before: &Message<'_>, after: &Message<'_>, source: &Locale) -> Reason {
    if let Some(because) = structure(before, after) {
        return Reason {
            grade: Grade::Meaning,
            because,
        };
    }
    grade_of_texts(&readable(before), &readable(after), source)
}

/// The grade of the change from one text of a segment to another, both with inline Markdown.
///
/// `None` where both have one wording: they differ in nothing, or in white space and normal form alone.
/// `source` is the locale that they are written in.
pub fn grade_text(before: &str, after: &str, source: &Locale) -> Option<Reason> {
    let normal = |text: &str| nfc(&collapse_white_space(text)).into_owned();
    let (before, after) = (normal(before), normal(after));
    (before != after).then(|| grade_of_texts(&before, &after, source))
}

/// How much changed: the words that went or came among all words of both texts, from 0.0 to 1.0.
///
/// Mark-up, punctuation and white space count for nothing; a word in another letter case is another word.
pub fn changed_share(before: &str, after: &str) -> f64 {
    let (old, new) = (Visible::of(before), Visible::of(after));
    Difference::between(&old.text, &new.text).share
}

fn grade_of_texts(before: &str, after: &str, source: &Locale) -> Reason {
    let (old, new) = (Visible::of(before), Visible::of(after));
    if let Some(because) = targets(&old, &new).or_else(|| numbers(&old, &new)) {
        return Reason {
            grade: Grade::Meaning,
            because,
        };
    }
    if let Some(reason) = typography(&old, &new) {
        return reason;
    }
    let diff = Difference::between(&old.text, &new.text);
    if let Some(because) = diff.meaning(Language::of(source)) {
        return Reason {
            grade: Grade::Meaning,
            because,
        };
    }
    Reason {
        grade: Grade::Wording,
        because: diff.replaced("grade-wording"),
    }
}

// A translation of a message of another shape cannot be right as it stands.
fn structure(before: &Message<'_>, after: &Message<'_>) -> Option<Phrase> {
    let names = |message: &Message<'_>| -> BTreeSet<String> {
        let value = message.value.iter().map(|_| "value".to_owned());
        value
            .chain(message.attributes.iter().map(|a| format!(".{}", a.id.name)))
            .collect()
    };
    let (old, new): (Parts<'_>, Parts<'_>) = (parts(before), parts(after));
    first_difference(&names(before), &names(after))
        .map(|name| Phrase::new("grade-attribute").with("name", name))
        .or_else(|| {
            let name = first_difference(&placeables(&old), &placeables(&new))?;
            Some(Phrase::new("grade-placeable").with("name", name))
        })
        .or_else(|| {
            let keys = |parts: &Parts<'_>| parts.variants.keys().map(|key| format!("[{key}]")).collect();
            let name = first_difference(&keys(&old), &keys(&new))?;
            Some(Phrase::new("grade-variant").with("name", name))
        })
}

fn placeables(parts: &Parts<'_>) -> BTreeSet<String> {
    let variables = parts.variables.keys().map(|name| format!("${name}"));
    let functions = parts.functions.keys().map(|name| format!("{name}()"));
    let references = parts.terms.keys().chain(parts.messages.keys()).cloned();
    variables.chain(functions).chain(references).collect()
}

fn first_difference(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Option<String> {
    old.symmetric_difference(new).next().cloned()
}

fn targets(old: &Visible, new: &Visible) -> Option<Phrase> {
    if old.targets == new.targets {
        return None;
    }
    let gone = old
        .targets
        .iter()
        .find(|target| !new.targets.contains(target))
        .or(old.targets.first());
    let come = new
        .targets
        .iter()
        .find(|target| !old.targets.contains(target))
        .or(new.targets.first());
    Some(changed(
        "grade-target",
        gone.map_or("", String::as_str),
        come.map_or("", String::as_str),
    ))
}

fn numbers(old: &Visible, new: &Visible) -> Option<Phrase> {
    let (before, after) = (old.numbers(), new.numbers());
    if before == after {
        return None;
    }
    let at = before
        .iter()
        .zip(&after)
        .take_while(|(old, new)| old == new)
        .count();
    let (gone, come) = (
        before.get(at).map_or("", String::as_str),
        after.get(at).map_or("", String::as_str),
    );
    Some(changed("grade-number", gone, come))
}

// Some(…) if the words are the same to the letter and only signs, spaces or capitals changed.
fn typography(old: &Visible, new: &Visible) -> Option<Reason> {
    let (before, after) = (old.words(), new.words());
    let folded = |words: &[&str]| words.iter().map(|word| word.to_lowercase()).collect::<Vec<_>>();
    if folded(&before) != folded(&after) {
        return None;
    }
    // A capital in the middle of a sentence can make a name of a word, or a word of a name.
    let recased = before.iter().zip(&after).enumerate().find(|(at, (old, new))| {
        old != new && !old.to_uppercase().eq(**new) && !new.to_uppercase().eq(**old) && *at > 0
    });
    if let Some((_, (old, new))) = recased {
        return Some(Reason {
            grade: Grade::Wording,
            because: changed("grade-capital", old, new),
        });
    }
    let (before, after) = (old.joints(), new.joints());
    if before == after {
        return Some(Reason {
            grade: Grade::Cosmetic,
            because: Phrase::new("grade-cosmetic"),
        });
    }
    let at = before
        .iter()
        .zip(&after)
        .take_while(|(old, new)| old == new)
        .count();
    let (gone, come) = (
        before.get(at).map_or("", String::as_str),
        after.get(at).map_or("", String::as_str),
    );
    Some(Reason {
        grade: Grade::Wording,
        because: changed("grade-punctuation", gone, come),
    })
}

fn changed(id: &'static str, before: &str, after: &str) -> Phrase {
    let id = match (id, before.is_empty(), after.is_empty()) {
        (_, false, false) => id,
        ("grade-number", true, _) => "grade-number-added",
        ("grade-number", ..) => "grade-number-removed",
        ("grade-target", true, _) => "grade-target-added",
        ("grade-target", ..) => "grade-target-removed",
        ("grade-punctuation", true, _) => "grade-punctuation-added",
        ("grade-punctuation", ..) => "grade-punctuation-removed",
        (_, true, _) => "grade-added",
        (_, _, true) => "grade-removed",
    };
    Phrase {
        id,
        arguments: vec![
            ("before", Argument::from(before)),
            ("after", Argument::from(after)),
        ],
    }
}

/// The words that went and came.
struct Difference {
    removed: Vec<String>,
    added: Vec<String>,
    runs: Vec<(String, String)>,
    share: f64,
}

impl Difference {
    fn between(before: &str, after: &str) -> Difference {
        let (mut removed, mut added, mut runs) = (Vec::new(), Vec::new(), Vec::new());
        let (mut changed, mut total) = (0, 0);
        let mut pending: Option<String> = None;
        for part in word_diff(before, after) {
            let words = tokens::words(&part.text);
            total += words.len();
            match part.change {
                Change::Same => {
                    runs.extend(pending.take().map(|gone| (gone, String::new())));
                    total += words.len();
                }
                Change::Removed => {
                    changed += words.len();
                    removed.extend(words.into_iter().map(str::to_owned));
                    pending = Some(part.text.trim().to_owned());
                }
                Change::Added => {
                    changed += words.len();
                    added.extend(words.into_iter().map(str::to_owned));
                    runs.push((pending.take().unwrap_or_default(), part.text.trim().to_owned()));
                }
            }
        }
        runs.extend(pending.map(|gone| (gone, String::new())));
        let share = changed as f64 / total.max(1) as f64;
        Difference {
            removed,
            added,
            runs,
            share,
        }
    }

    fn meaning(&self, language: &Language) -> Option<Phrase> {
        for &(id, is_kind) in language.deciding {
            let of = |words: &[String]| words.iter().filter(|w| is_kind(w)).cloned().collect::<Vec<_>>();
            if of(&self.removed) != of(&self.added) {
                return Some(self.run_with(id, is_kind));
            }
        }
        let opposite = self
            .removed
            .iter()
            .any(|old| self.added.iter().any(|new| (language.is_opposite)(old, new)));
        if opposite {
            return Some(self.replaced("grade-negation"));
        }
        let is_name = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        let names = |words: &[String]| words.iter().filter(|w| is_name(w)).cloned().collect::<Vec<_>>();
        // The first word of a sentence has a capital whatever it is; a name is one in both or in neither place.
        let (old_names, new_names) = (names(&self.removed), names(&self.added));
        if old_names.len() != new_names.len() || old_names.iter().any(|name| !(language.is_plain_word)(name))
        {
            let differ = old_names != new_names;
            let any_name = old_names
                .iter()
                .chain(&new_names)
                .any(|name| !(language.is_plain_word)(name));
            if differ && any_name {
                return Some(self.run_with("grade-name", is_name));
            }
        }
        if self.share > 0.5 {
            return Some(Phrase::new("grade-rewritten").with("percent", (self.share * 100.0).round() as i64));
        }
        None
    }

    // The run that holds such a word, told as a phrase.
    fn run_with(&self, id: &'static str, is_kind: impl Fn(&str) -> bool) -> Phrase {
        let holds = |text: &str| tokens::words(text).into_iter().any(&is_kind);
        let run = self
            .runs
            .iter()
            .find(|(before, after)| holds(before) || holds(after));
        let (before, after) = run.map_or(("", ""), |(before, after)| (before, after));
        named(id, before, after)
    }

    fn replaced(&self, id: &'static str) -> Phrase {
        let (before, after) = self
            .runs
            .first()
            .map_or(("", ""), |(before, after)| (before, after));
        named(id, before, after)
    }
}

// `kind` says what sort of word it was; the change itself is told in one of three ways.
fn named(kind: &'static str, before: &str, after: &str) -> Phrase {
    let change = match (before.is_empty(), after.is_empty()) {
        (true, _) => Phrase::new("grade-change-added").with("after", shortened(after)),
        (_, true) => Phrase::new("grade-change-removed").with("before", shortened(before)),
        (false, false) => Phrase::new("grade-change-replaced")
            .with("before", shortened(before))
            .with("after", shortened(after)),
    };
    Phrase::new(kind).with("change", change)
}

// A reason is read in a line of a list; the whole change stands in the word diff below it.
fn shortened(text: &str) -> String {
    const LIMIT: usize = 60;
    if text.chars().count() <= LIMIT {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LIMIT).collect();
    let whole_words = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..whole_words])
}

#[cfg(test)]
mod tests;

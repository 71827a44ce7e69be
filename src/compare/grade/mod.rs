//! How much an outdated translation is at risk, and why.
//!
//! Universal rules look at structure, numbers, placeables, mark-up and marks; the words of one language live in
//! the table of that language (`language`). The costly mistake is a change of meaning called cosmetic. So
//! `cosmetic` is never what is left over: a change has that grade only if each part of it is one of the styles
//! that `marks`, `case` and `typography` know to say the same. What nobody knows is `wording`, and what might
//! assert something else is `meaning`.
//!
//! * Cases by language, each with the words that its reason must name: `cases`.
//! * No digit, deciding word or placeable changes cosmetically; a change and its reverse are both cosmetic or
//!   both not; any text is graded, and in linear time: `properties`.

mod atom;
mod case;
mod difference;
mod edit;
mod language;
mod marks;
mod names;
mod numbers;
mod reason;
mod rules;
mod special;
mod structure;
mod typography;
mod visible;

use crate::model::{Locale, Message, Reason};
use crate::text::{collapse_white_space, nfc};
use difference::Difference;
use language::Language;
use reason::{changed, cosmetic, meaning, named};
use structure::{Shape, Text};
use visible::Visible;

/// The grade of the change from one wording of a source message to another.
///
/// `before` and `after` must differ in wording; `source` is the locale that they are written in. The reason
/// names the tokens that gave the grade.
pub fn grade(before: &Message<'_>, after: &Message<'_>, source: &Locale) -> Reason {
    let language = Language::of(source);
    let (old, new) = (Shape::of(before), Shape::of(after));
    let texts = match old.beside(&new) {
        Ok(texts) => texts,
        Err(verdict) => return verdict,
    };
    let changed = texts.into_iter().filter(|(old, new)| old != new);
    let verdicts = changed.map(|(old, new)| of_texts(old, new, language));
    // Of several texts the one most at risk tells the reason, and of equal ones the first.
    let worst = verdicts.reduce(|worst, next| if next.grade > worst.grade { next } else { worst });
    worst.unwrap_or_else(cosmetic)
}

/// The grade of the change from one text of a segment to another, both with inline Markdown.
///
/// `None` where both have one wording: they differ in nothing, or in white space and normal form alone.
/// `source` is the locale that they are written in.
pub fn grade_text(before: &str, after: &str, source: &Locale) -> Option<Reason> {
    let (before, after) = (plain(before), plain(after));
    (before != after).then(|| of_texts(&before, &after, Language::of(source)))
}

/// How much changed: the words that went or came among all words of both texts, from 0.0 to 1.0.
///
/// Mark-up, punctuation, white space and letter case count for nothing.
pub fn changed_share(before: &str, after: &str) -> f64 {
    let (before, after) = (plain(before), plain(after));
    let (old, new) = (visible(&before), visible(&after));
    Difference::between(&old, &new, Language::any()).share()
}

fn plain(text: &str) -> Text {
    Text {
        source: nfc(&collapse_white_space(text)).into_owned(),
        placeables: Vec::new(),
    }
}

fn visible(text: &Text) -> Visible {
    Visible::of(&text.source, text.placeables.clone())
}

fn of_texts(before: &Text, after: &Text, language: &Language) -> Reason {
    let (old, new) = (visible(before), visible(after));
    if let Some(reason) = targets(&old, &new).or_else(|| numbers::other_numbers(&old, &new)) {
        return reason;
    }
    let difference = Difference::between(&old, &new, language);
    match difference.runs.is_empty() {
        // Wherever a placeable stands, in text or in mark-up, another one shows something else.
        true if before.placeables != after.placeables => meaning(named(
            "grade-placeable-other",
            &before.placeables.join(" "),
            &after.placeables.join(" "),
        )),
        true => typography::verdict(&old, &new, language),
        false => rules::verdict(&old, &new, &difference, language),
    }
}

fn targets(old: &Visible, new: &Visible) -> Option<Reason> {
    let targets =
        |visible: &Visible| -> Vec<String> { visible.links.iter().map(|link| link.target.clone()).collect() };
    let (before, after) = (targets(old), targets(new));
    let same = before
        .iter()
        .zip(&after)
        .take_while(|(old, new)| old == new)
        .count();
    if same == before.len() && same == after.len() {
        return None;
    }
    let text = |targets: &[String]| targets.get(same).cloned().unwrap_or_default();
    let ids = ["grade-target", "grade-target-added", "grade-target-removed"];
    let (mut gone, mut come) = (text(&before), text(&after));
    // A link that was put in before another one was added; it did not become that one.
    match before.len().cmp(&after.len()) {
        std::cmp::Ordering::Less if after.get(same + 1) == Some(&gone) => gone.clear(),
        std::cmp::Ordering::Greater if before.get(same + 1) == Some(&come) => come.clear(),
        _ => {}
    }
    Some(meaning(changed(ids, &gone, &come)))
}

#[cfg(test)]
mod cases;

#[cfg(test)]
mod properties;

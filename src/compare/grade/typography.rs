//! Texts with the same words: whether anything but typography changed.

use super::atom::{Atom, Kind};
use super::case::{Recased, recased};
use super::language::{Decides, Language};
use super::reason::{Verdict, changed, cosmetic, meaning, named, wording};
use super::visible::Visible;
use crate::model::Phrase;

const PUNCTUATION: [&str; 3] = [
    "grade-punctuation",
    "grade-punctuation-added",
    "grade-punctuation-removed",
];

/// The verdict on two texts whose content is the same but for letter case.
pub(super) fn verdict(old: &Visible, new: &Visible, language: &Language) -> Verdict {
    let (before, after) = (without_last_stop(old, new), without_last_stop(new, old));
    if let Some(verdict) = marks(before, after, old, new, language) {
        return verdict;
    }
    let mut worst = letters(before, after, old, new, language);
    for verdict in [
        spaces(before, after, old, new),
        emphasis(before, after, old, new),
        links(old, new),
    ] {
        let Some(verdict) = verdict else { continue };
        if worst.as_ref().is_none_or(|worst| worst.grade < verdict.grade) {
            worst = Some(verdict);
        }
    }
    worst.unwrap_or_else(cosmetic)
}

// A full stop at the end parts nothing from nothing: a heading or list item has it or not by custom. Behind a
// number it may make an ordinal, behind a short word alone an abbreviation.
fn without_last_stop<'v>(this: &'v Visible, other: &Visible) -> &'v [Atom] {
    let atoms = &this.atoms[..];
    let ends = |atoms: &[Atom]| atoms.last().is_some_and(|atom| atom.is_mark("."));
    let other_ends = other
        .atoms
        .last()
        .is_some_and(|last| !last.is_content() && !matches!(last.key.as_str(), "\"" | ")"));
    if !ends(atoms) || other_ends {
        return atoms;
    }
    let rest = &atoms[..atoms.len() - 1];
    let words = rest.iter().filter(|atom| atom.is_content()).count();
    let is_sentence = rest.last().is_some_and(|last| match last.kind {
        Kind::Word => words > 3 || words > 1 && last.key.chars().count() > 3,
        Kind::Placeable | Kind::Address | Kind::Code => words > 1,
        Kind::Mark => words > 1 && matches!(last.key.as_str(), "\"" | ")"),
        Kind::Number | Kind::Tag | Kind::Footnote | Kind::Sign => false,
    });
    if is_sentence { rest } else { atoms }
}

fn marks(
    before: &[Atom],
    after: &[Atom],
    old: &Visible,
    new: &Visible,
    language: &Language,
) -> Option<Verdict> {
    let (gaps, others) = (Gap::all(before), Gap::all(after));
    let pairs = gaps
        .iter()
        .zip(&others)
        .filter(|(one, other)| !one.is_same(other));
    let differing: Vec<(&Gap<'_>, &Gap<'_>)> = pairs.collect();
    if differing.is_empty() {
        return None;
    }
    let count = |atoms: &[Atom]| atoms.iter().filter(|atom| atom.is_mark("?")).count();
    let (gone, come): (Vec<_>, Vec<_>) = differing.iter().copied().unzip();
    // The same marks at other places part or join other words.
    let is_moved = keys(&gone) == keys(&come);
    let (gone, come) = (told(&gone, old), told(&come, new));
    if count(before) != count(after) {
        return Some(meaning(changed(PUNCTUATION, &gone, &come)));
    }
    let because = match is_moved {
        true => Phrase::new("grade-punctuation-moved").with("before", gone.as_str()),
        false => changed(PUNCTUATION, &gone, &come),
    };
    let decides = differing.iter().any(|(one, other)| decides(one, other, language));
    Some(match is_moved || decides {
        true => meaning(because),
        false => wording(because),
    })
}

/// What stands between two parts of the content, or at an end.
struct Gap<'v> {
    before: Option<&'v Atom>,
    marks: &'v [Atom],
    after: Option<&'v Atom>,
}

impl<'v> Gap<'v> {
    fn all(atoms: &'v [Atom]) -> Vec<Gap<'v>> {
        let mut gaps = Vec::new();
        let (mut start, mut before) = (0, None);
        for (at, atom) in atoms.iter().enumerate().filter(|(_, atom)| atom.is_content()) {
            gaps.push(Gap {
                before,
                marks: &atoms[start..at],
                after: Some(atom),
            });
            (start, before) = (at + 1, Some(atom));
        }
        gaps.push(Gap {
            before,
            marks: &atoms[start..],
            after: None,
        });
        gaps
    }

    fn is_same(&self, other: &Gap<'_>) -> bool {
        let keys = |gap: &Gap<'v>| gap.marks.iter().map(|mark| mark.key.clone());
        keys(self).eq(other.marks.iter().map(|mark| mark.key.clone()))
    }
}

fn told(gaps: &[&Gap<'_>], visible: &Visible) -> String {
    let marks = gaps.iter().flat_map(|gap| gap.marks);
    marks
        .map(|mark| visible.shown(std::slice::from_ref(mark)))
        .collect::<Vec<_>>()
        .join(" ")
}

fn keys<'v>(gaps: &[&Gap<'v>]) -> Vec<&'v str> {
    let mut keys: Vec<&str> = gaps
        .iter()
        .flat_map(|gap| gap.marks)
        .map(|mark| mark.key.as_str())
        .collect();
    keys.sort_unstable();
    keys
}

// Whether marks that changed may change what is asserted: beside words that deny or bind, and beside numbers.
fn decides(one: &Gap<'_>, other: &Gap<'_>, language: &Language) -> bool {
    let marks = || one.marks.iter().chain(other.marks);
    // A sign that is no punctuation is read as a word.
    let is_sign = |mark: &Atom| {
        mark.kind == Kind::Sign
            && matches!(
                mark.key.as_str(),
                "=" | "≠" | "<" | ">" | "≤" | "≥" | "+" | "±" | "~" | "&" | "/" | "\u{202d}" | "\u{202e}"
            )
    };
    let signs = |gap: &Gap<'_>, other: &Gap<'_>| {
        let is_new =
            |mark: &&Atom| mark.kind == Kind::Sign && !other.marks.iter().any(|one| one.key == mark.key);
        gap.marks.iter().any(|mark| is_new(&mark))
    };
    let is_other_sign = signs(one, other) && signs(other, one);
    let is_comma = marks().all(|mark| mark.is_mark(","));
    let mut beside = [one.before, one.after].into_iter().flatten();
    is_other_sign || marks().any(is_sign) || beside.any(|atom| decides_beside(atom, is_comma, language))
}

// A comma before `who` or beside `no` says something else; one before `or` is a custom of lists.
fn decides_beside(atom: &Atom, is_comma: bool, language: &Language) -> bool {
    let word = language.folded(atom);
    atom.kind == Kind::Number
        || language.is_relative(&word)
        || match language.decides(&word).map(|(kind, _)| kind) {
            Some(Decides::Negation) => true,
            Some(Decides::Modality) => !is_comma,
            Some(Decides::Quantity | Decides::Number) | None => false,
        }
}

fn letters(
    before: &[Atom],
    after: &[Atom],
    old: &Visible,
    new: &Visible,
    language: &Language,
) -> Option<Verdict> {
    let mut worst: Option<Verdict> = None;
    for (place, found) in recased(before, after, language) {
        let (one, other) = (
            old.shown(&before[place..=place]),
            new.shown(&after[place..=place]),
        );
        let verdict = match found {
            Recased::Free => continue,
            Recased::Doubtful => wording(
                Phrase::new("grade-capital")
                    .with("before", one)
                    .with("after", other),
            ),
            Recased::Decides => meaning(
                Phrase::new("grade-capital")
                    .with("before", one)
                    .with("after", other),
            ),
        };
        if worst.as_ref().is_none_or(|worst| worst.grade < verdict.grade) {
            worst = Some(verdict);
        }
    }
    worst
}

// A space between marks is typography; one between two words makes other words.
fn spaces(before: &[Atom], after: &[Atom], old: &Visible, new: &Visible) -> Option<Verdict> {
    let is_han =
        |sign: char| ('\u{2e80}'..='\u{9fff}').contains(&sign) || ('\u{ac00}'..='\u{d7af}').contains(&sign);
    let found = (1..before.len().min(after.len())).find(|&at| {
        let (one, other) = (&before[at], &after[at]);
        let joins = |kind: Kind| matches!(kind, Kind::Word | Kind::Number | Kind::Placeable | Kind::Code);
        let between = (before[at - 1].key.chars().next_back(), one.key.chars().next());
        // Between Han and other letters a space is a matter of style.
        let is_style = matches!(between, (Some(left), Some(right)) if is_han(left) != is_han(right));
        one.is_spaced != other.is_spaced && joins(before[at - 1].kind) && joins(one.kind) && !is_style
    })?;
    let around = found - 1..=found;
    let (one, other) = (old.shown(&before[around.clone()]), new.shown(&after[around]));
    Some(wording(named("grade-joined", &one, &other)))
}

// Bold and italic show the same text. Where they set a name or a word in quotation marks apart, they may mark
// a term that is defined there.
fn emphasis(before: &[Atom], after: &[Atom], old: &Visible, new: &Visible) -> Option<Verdict> {
    let differs: Vec<bool> = before
        .iter()
        .zip(after)
        .map(|(one, other)| old.is_emphasised(one) != new.is_emphasised(other))
        .collect();
    let content = |at: &usize| before[*at].is_content();
    let all = (0..differs.len()).filter(content).all(|at| differs[at]);
    let starts = (0..differs.len()).filter(|&at| differs[at] && (at == 0 || !differs[at - 1]));
    let found = starts.filter(|_| !all).find(|&start| {
        let is_quoted = before[start].is_mark("\"") || start > 0 && before[start - 1].is_mark("\"");
        let has_capital = before[start].key.chars().next().is_some_and(char::is_uppercase);
        is_quoted || has_capital && !super::case::begins_sentence(before, start)
    })?;
    let shown = old.shown(&before[found..=found]);
    Some(wording(Phrase::new("grade-emphasis").with("before", shown)))
}

// A link that leads where it did but stands on other words says something else of them.
fn links(old: &Visible, new: &Visible) -> Option<Verdict> {
    let words = |visible: &Visible, at: usize| {
        visible
            .atoms
            .partition_point(|atom| atom.start < at || !atom.is_content() && atom.start == at)
    };
    let range = |visible: &Visible, link: &super::visible::Link| {
        let content = |to: usize| {
            visible.atoms[..to]
                .iter()
                .filter(|atom| atom.is_content())
                .count()
        };
        (
            content(words(visible, link.range.start)),
            content(words(visible, link.range.end)),
        )
    };
    // Where there are many, only the first ones are looked at closely.
    let pairs = old.links.iter().zip(&new.links).take(64);
    let moved = pairs.into_iter().find(|(one, other)| {
        let (one, other) = (range(old, one), range(new, other));
        one.0 != one.1 && other.0 != other.1 && (one.1 <= other.0 || other.1 <= one.0)
    });
    moved.map(|(_, link)| meaning(Phrase::new("grade-link-moved").with("after", link.target.as_str())))
}

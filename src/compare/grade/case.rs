//! Words that changed their capitals only.

use super::atom::{Atom, Kind};
use super::language::{Decides, Language, without_article};

/// What another capital does to a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Recased {
    /// Nothing: the word is the same.
    Free,
    /// It may have been made a name, or a name been made a word.
    Doubtful,
    /// It is another word, another unit, or another rule.
    Decides,
}

/// Places where both texts have one word with other capitals.
pub(super) fn recased<'v>(
    before: &'v [Atom],
    after: &'v [Atom],
    language: &'v Language,
) -> impl Iterator<Item = (usize, Recased)> + 'v {
    let pairs = before.iter().zip(after).enumerate();
    let mut style = None;
    pairs
        .filter(|(_, (one, other))| one.is_content() && one.key != other.key)
        .map(move |(at, _)| {
            let style = *style.get_or_insert_with(|| Style::of(before, after, language));
            (at, of_word(before, after, at, style, language))
        })
}

/// What the capitals of both texts are like.
#[derive(Clone, Copy)]
struct Style {
    /// One of them is a title or label with capitals throughout.
    is_title: bool,
    /// One of them has no small letter.
    shouts: bool,
    /// They have more than one word.
    has_words: bool,
}

impl Style {
    fn of(before: &[Atom], after: &[Atom], language: &Language) -> Style {
        let has_words = before.iter().filter(|atom| atom.is_content()).nth(1).is_some();
        let shouts = |atoms: &[Atom]| {
            let mut words = atoms.iter().filter(|atom| atom.kind == Kind::Word);
            words.all(|atom| !atom.key.chars().any(char::is_lowercase))
        };
        Style {
            is_title: is_title(before, language) || is_title(after, language),
            shouts: has_words && (shouts(before) || shouts(after)),
            has_words,
        }
    }
}

/// Whether a part begins a sentence: then its capital says nothing.
pub(super) fn begins_sentence(atoms: &[Atom], at: usize) -> bool {
    let before = atoms[..at].iter().rev();
    let mut before = before.skip_while(|atom| atom.is_mark("\"") || atom.is_mark("'") || atom.is_mark("("));
    before.next().is_none_or(|atom| {
        atom.kind == Kind::Mark && matches!(atom.key.as_str(), "." | "!" | "?" | ":" | "…" | "—")
    })
}

fn of_word(before: &[Atom], after: &[Atom], at: usize, style: Style, language: &Language) -> Recased {
    let (one, other) = (without_article(&before[at].key), without_article(&after[at].key));
    let low = language.lower(one);
    if at > 0 && before[at - 1].kind == Kind::Number && is_unit(&low) || before[at].kind != Kind::Word {
        return Recased::Decides;
    }
    if language.is_name_too(one) || language.is_name_too(other) {
        return Recased::Decides;
    }
    if one == other {
        // The article has another capital, as at the start of a sentence.
        return Recased::Free;
    }
    let first_only = is_first_only(one, &low, language) && is_first_only(other, &low, language);
    if first_only {
        let is_long = low.chars().count() > 1;
        return match (
            language.is_known(),
            begins_sentence(before, at) && begins_sentence(after, at),
        ) {
            (_, true) if !is_long && !language.is_plain(&low) => Recased::Doubtful,
            (_, true) if style.has_words || language.is_known() => Recased::Free,
            (true, false) if style.is_title && is_long => Recased::Free,
            _ => Recased::Doubtful,
        };
    }
    // By RFC 2119 and its kin MUST is a rule and must is a word.
    let rules = matches!(
        language.decides(&low),
        Some((Decides::Negation | Decides::Modality, _))
    );
    match (style.shouts, rules) {
        (true, _) if language.is_known() && before.len() < 64 => Recased::Free,
        (_, true) => Recased::Decides,
        _ => Recased::Doubtful,
    }
}

// Whether `word` has no capital, or one at its beginning alone.
fn is_first_only(word: &str, low: &str, language: &Language) -> bool {
    let first = word.chars().next().map_or(0, char::len_utf8);
    word == low || language.lower(&word[..first]) + &word[first..] == low
}

/// Whether the text is a title or label of a few words, each of which has a capital but the plain ones.
pub(super) fn is_title(atoms: &[Atom], language: &Language) -> bool {
    const LONGEST: usize = 12;
    let words = || atoms.iter().filter(|atom| atom.kind == Kind::Word);
    let has_capital = |atom: &Atom| atom.key.chars().next().is_some_and(|first| !first.is_lowercase());
    let ends = |atom: &Atom| matches!(atom.key.as_str(), "." | "!" | ";" | ",") && atom.kind == Kind::Mark;
    atoms.len() <= 2 * LONGEST
        && words().count() <= LONGEST
        && words().all(|atom| has_capital(atom) || language.is_plain(&language.folded(atom)))
        && !atoms.iter().rev().skip(1).any(ends)
        && !atoms.last().is_some_and(|last| last.is_mark("."))
}

/// Signs of units, in small letters: which one is meant often hangs on a capital.
const UNITS: &[&str] = &[
    "a", "ah", "b", "bit", "bps", "bq", "c", "cd", "cl", "cm", "cv", "d", "da", "db", "dl", "dm", "dpi",
    "ev", "f", "fps", "ft", "g", "gb", "gbit", "gbps", "gev", "gh", "ghz", "gib", "gj", "gpa", "gw", "gwh",
    "h", "ha", "hp", "hpa", "hz", "in", "j", "k", "kb", "kbit", "kbps", "kcal", "kg", "khz", "kib", "kj",
    "km", "kn", "kpa", "kv", "kw", "kwh", "l", "lb", "lm", "lx", "m", "ma", "mah", "mb", "mbit", "mbps",
    "mg", "mhz", "mi", "mib", "min", "mj", "ml", "mm", "mol", "mpa", "mph", "ms", "mv", "mw", "mwh", "n",
    "ng", "nm", "ns", "oz", "pa", "pb", "pc", "pt", "px", "rpm", "s", "sv", "t", "tb", "tbit", "tib", "tw",
    "twh", "v", "w", "wh", "μg", "μl", "μm", "μs", "µg", "µl", "µm", "µs", "г", "га", "кг", "км", "л", "м",
    "мг", "мл", "мм", "мин", "мкг", "с", "см", "т", "ч", "мб", "гб", "кб", "мвт", "квт", "вт", "q", "kq",
    "san", "dəq",
];

/// Whether a word is the sign of a unit; `word` is in small letters.
pub(super) fn is_unit(word: &str) -> bool {
    UNITS.contains(&word)
}

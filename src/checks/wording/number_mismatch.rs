//! # The translation has other numbers than the source
//!
//! The source says 30, and the translation says 20, or nothing. Numbers are compared by what they mean: `7,000`,
//! `7 000`, `7.000` and `٧٬٠٠٠` are one number, and it does not matter in which order a date is written, nor
//! whether its month is a number or a word.
//!
//! **Why it hurts.** An opening hour, a price or a year is wrong, and readers have no way of knowing it. Numbers often go
//! wrong when the source is changed and the translation is not.
//!
//! **How to mend it.** Write the number of the source, with the digits and signs that your language uses. Numbers up to
//! 12 may be words on one side and digits on the other. Where your language has to say it with another number
//! (“24 hours” as “a day”), allow it with a reason, in a comment above the message:
//! `# diglot-allow: number-mismatch, the language counts in days`.
//!
//! The source says:
//!
//! ```ftl reference
//! hours = The library has 7,000 books and is open until 18:00.
//! ```
//!
//! Here a number is another one:
//!
//! ```ftl translation failing
//! hours = La bibliothèque compte 7 000 livres et ferme à 20 h.
//! ```
//!
//! Here both are the same, written the French way:
//!
//! ```ftl translation passing
//! hours = La bibliothèque compte 7 000 livres et ferme à 18 h 00.
//! ```

use super::language::{language, partners};
use super::numbers::{Number, numbers, numbers_in_code};
use super::worded::{is_afternoon, is_decade, is_other_calendar, may_be_worded};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Element, Expression, InlineExpression, Level, Pattern, Phrase};
use crate::text::Signs;
use std::collections::HashSet;

/// A number that only one side has.
pub const CHECK: Check = Check {
    name: "number-mismatch",
    summary: "check-number-mismatch",
    level: Level::Warning,
    source: include_str!("number_mismatch.rs"),
    run: Run::Pair(Signs::ANY_DIGIT, find),
};

/// More numbers than these are not told one by one.
const MOST: usize = 20;

/// The numbers that only one of two readings has.
struct Difference<'n> {
    /// What the source says and the translation does not.
    dropped: Vec<&'n Number>,
    /// What the translation says and the source does not.
    added: Vec<&'n Number>,
}

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    if has_same_digits(pair) {
        return Vec::new();
    }
    let sources = pair.source.readings();
    let wanted: Vec<Vec<Number>> = sources.iter().map(|source| numbers(&source.text)).collect();
    let mut found = Vec::new();
    for reading in pair.translation.readings() {
        let has = numbers(&reading.text);
        let differences = partners(pair, reading).into_iter().map(|at| {
            let difference = difference(pair, (&sources[at], &wanted[at]), (reading, &has));
            (&sources[at], difference)
        });
        let nearest =
            differences.min_by_key(|(_, difference)| difference.dropped.len() + difference.added.len());
        if let Some((source, difference)) = nearest {
            found.extend(told(source, reading, &difference));
        }
    }
    found
}

fn told(source: &Reading<'_>, translation: &Reading<'_>, difference: &Difference<'_>) -> Vec<Flaw> {
    let written = |reading: &Reading<'_>, number: &Number| reading.text[number.range.clone()].to_owned();
    let flaw = |span, phrase: Phrase| Flaw::new(span, phrase, Phrase::new("check-number-mismatch-help"));
    if let ([wanted], [has]) = (&difference.dropped[..], &difference.added[..]) {
        let phrase = Phrase::new("check-number-mismatch-other")
            .with("wanted", written(source, wanted))
            .with("found", written(translation, has));
        return vec![flaw(translation.span(has.range.clone()), phrase)];
    }
    let listed = |reading: &Reading<'_>, numbers: &[&Number]| {
        let numbers = numbers.iter().map(|number| written(reading, number));
        numbers.collect::<Vec<_>>().join("; ")
    };
    let dropped = (!difference.dropped.is_empty()).then(|| {
        let numbers = listed(source, &difference.dropped);
        let phrase = Phrase::new("check-number-mismatch-dropped").with("number", numbers);
        flaw(translation.whole(), phrase)
    });
    let added = difference.added.first().map(|first| {
        let numbers = listed(translation, &difference.added);
        let phrase = Phrase::new("check-number-mismatch-added").with("number", numbers);
        flaw(translation.span(first.range.clone()), phrase)
    });
    dropped.into_iter().chain(added).collect()
}

fn difference<'n>(
    pair: &Pair<'_>,
    (source, wanted): (&Reading<'_>, &'n [Number]),
    (translation, has): (&Reading<'_>, &'n [Number]),
) -> Difference<'n> {
    let mut dropped = only_in(source, wanted, has);
    let mut added = only_in(translation, has, wanted);
    if dropped.is_empty() && added.is_empty() {
        return Difference { dropped, added };
    }
    // What one side sets as code may be prose on the other.
    for (list, other) in [(&mut dropped, translation), (&mut added, source)] {
        let coded = numbers_in_code(&other.text);
        let said: HashSet<&str> = coded.iter().flat_map(Number::spellings).collect();
        list.retain(|number| !number.is_among(&said));
    }
    let is_afternoon = is_afternoon(&source.text) || is_afternoon(&translation.text);
    let agree = |one: &Number, other: &Number| match (one.whole(), other.whole()) {
        (Some(one), Some(other)) => {
            is_afternoon && one.abs_diff(other) == 12
                || is_decade(one, other)
                // “1K blocks” are blocks of 1024 bytes.
                || [1000, 1024].iter().any(|times| one.checked_mul(*times) == Some(other))
                || is_other_calendar(language(pair.locale), one, other)
        }
        _ => false,
    };
    let (all_dropped, all_added) = (dropped.clone(), added.clone());
    let is_alone = dropped.is_empty() || added.is_empty();
    dropped.retain(|number| {
        !all_added.iter().any(|other| agree(number, other))
            && !may_be_worded(&source.text, number, &translation.text, is_alone)
    });
    added.retain(|number| {
        !all_dropped.iter().any(|other| agree(other, number))
            && !may_be_worded(&translation.text, number, &source.text, is_alone)
    });
    // A small number may be a word, unless another one stands in its place.
    let is_exchange = matches!((&dropped[..], &added[..]), ([one], [other]) if one.is_small() && other.is_small())
        && wanted.len() == has.len();
    if !is_exchange {
        dropped.retain(|number| !number.is_small());
        added.retain(|number| !number.is_small());
    }
    Difference { dropped, added }
}

/// The first numbers of `reading` that are not among `others`, each once.
fn only_in<'n>(reading: &Reading<'_>, numbers: &'n [Number], others: &[Number]) -> Vec<&'n Number> {
    let said: HashSet<&str> = others.iter().flat_map(Number::spellings).collect();
    let mut found: Vec<&Number> = Vec::new();
    for number in numbers {
        // A variant for one number may say the number.
        let is_chosen = |key: &str| number.whole().is_some_and(|value| key == value.to_string());
        let mut chosen = reading.chosen.iter();
        let is_told = number.is_among(&said)
            || chosen.any(|chosen| is_chosen(chosen.variant.key.name()))
            || found.iter().any(|known| known.is_equal(number));
        if !is_told {
            found.push(number);
        }
        if found.len() == MOST {
            break;
        }
    }
    found
}

/// Whether both sides hold the same digits from 0 to 9 in the same groups: then no number is wrong.
///
/// What a translation adds in digits of another script alone is not looked for.
fn has_same_digits(pair: &Pair<'_>) -> bool {
    let (source, translation) = (&pair.source, &pair.translation);
    let is_plain = |pattern: &Pattern<'_>| pattern.elements.iter().all(|element| literal(element).is_none());
    let has_other_digits = source.signs.meets(OTHER_DIGITS);
    if !has_other_digits && !(source.signs | translation.signs).meets(Signs::DIGIT) {
        return true;
    }
    !has_other_digits
        && is_plain(source.pattern)
        && is_plain(translation.pattern)
        && groups(source.pattern).eq(groups(translation.pattern))
}

const OTHER_DIGITS: Signs = Signs::ARABIC_OR_HEBREW
    .and(Signs::INDIC)
    .and(Signs::FORMS)
    .and(Signs::BEYOND);

/// The choice or literal that `element` shows instead of plain text.
fn literal<'e>(element: &'e Element<'_>) -> Option<&'e Expression<'e>> {
    match element {
        Element::Text(_) => None,
        Element::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(
                InlineExpression::Variable { .. }
                | InlineExpression::Message { .. }
                | InlineExpression::Term { .. }
                | InlineExpression::Function { .. },
            ) => None,
            shown => Some(shown),
        },
    }
}

/// The groups of digits in the text of a pattern.
fn groups<'p>(pattern: &'p Pattern<'_>) -> impl Iterator<Item = &'p [u8]> {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        Element::Text(text) => Some(text.value.as_bytes()),
        Element::Placeable(_) => None,
    });
    let groups =
        texts.flat_map(|text| text.chunk_by(|one, next| one.is_ascii_digit() == next.is_ascii_digit()));
    groups.filter(|group| group[0].is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::cases::{found, hold_found, hold_quiet};
    use super::*;

    #[test]
    fn one_number_in_two_ways_of_writing_is_right() {
        hold_quiet(
            &CHECK,
            &[
                ("fr", "7,000 books", "7\u{202f}000 livres"),
                ("de", "1,234.50 m", "1.234,5 m"),
                ("ar", "7,000 books in 2020", "٧٬٠٠٠ كتاب في ٢٠٢٠"),
                ("hi", "The bridge cost 1,234,567.", "पुल की लागत 12,34,567 थी।"),
                ("ru", "Opened on March 30, 2020.", "Открыто 30 марта 2020 г."),
                ("de", "Opened on 3/30/2020.", "Eröffnet am 30.03.2020."),
                ("sv", "Opened on 30 March 2020.", "Öppnad 2020-03-30."),
                ("ja", "Opened in May 2020", "2020年5月に開館"),
                ("th", "Opened in 2020", "เปิดในปี 2563"),
                ("fr", "from 3pm", "à partir de 15 h"),
                ("de", "until 5:30 p.m.", "bis 17:30 Uhr"),
                ("fr", "until 18:30", "jusqu’à 18h30"),
                ("zh-CN", "10,000 readers", "1万名读者"),
                ("de", "5 million books", "5.000.000 Bücher"),
                ("hi", "100,000 books", "1 लाख किताबें"),
                ("es", "two gardens", "2 jardines"),
                ("fr", "Floor 3", "Troisième étage"),
                ("fr", "its 15th anniversary", "son quinzième anniversaire"),
                ("fr", "in the 1990s", "dans les années 90"),
                ("de", "open 24/7", "rund um die Uhr offen"),
                ("ja", "hexadecimal", "16進数"),
                ("de", "<img width=\"20\"> Garden", "Garten"),
                ("de", "It&#39;s open", "Es ist offen"),
                ("de", "Run `sort -k 20`.", "Starten Sie `sort`."),
                ("de", "Needs Library 102.0.1", "Braucht Library 102.0.1"),
                ("fr", "10GB free", "10 Go libres"),
                ("tr", "20% off", "%20 indirim"),
                ("cs", "more than 100 books", "více než stovka knih"),
                ("zh-CN", "1,234,567 readers", "123万4567名读者"),
                ("fr", "1.5 million books", "1\u{a0}500\u{a0}000 livres"),
                ("zh-CN", "20% off", "八折"),
                ("de", "1K blocks", "1024-Byte-Blöcke"),
                (
                    "de",
                    "Prints 20 lines:\n    14 gates",
                    "Gibt `20` Zeilen aus:\n    ```\n    14 gates\n    ```",
                ),
                (
                    "de",
                    "like map{\"{\"}224,256{\"}\"}.png",
                    "wie map224.png und map256.png",
                ),
            ],
        );
    }

    #[test]
    fn another_number_is_found_where_it_stands() {
        hold_found(
            &CHECK,
            &[
                ("fr", "until 18:00", "jusqu’à 20 h", "20"),
                ("de", "30 days, 14 books", "30 Tage, 15 Bücher", "15"),
                ("ar", "in 2020", "في ٢٠٢١", "٢٠٢١"),
                ("de", "Library 102.0.1", "Library 102.0", "Library 102.0"),
                ("de", "Two books, 500 pages", "Zwei Bücher", "Zwei Bücher"),
                ("ja", "the garden", "30の庭", "30"),
                ("de", "3 books on 2 shelves", "3 Bücher in 4 Regalen", "4"),
                ("de", "1.5 km", "15 km", "15"),
                (
                    "fr",
                    "5 million readers in 2004",
                    "5 millions de lecteurs en 2005",
                    "2005",
                ),
                ("zh-CN", "10,000 books in 2004", "1万本书，2005年", "2005"),
                (
                    "de",
                    "30 gates, see `map 20`",
                    "20 Tore, siehe `map 20`",
                    "20 Tore, siehe `map 20`",
                ),
            ],
        );
    }

    #[test]
    fn each_variant_is_held_against_the_variants_that_it_goes_with() {
        let source = "{ $n ->\n    [one] One book in 30 days\n   *[other] { $n } books in 30 days\n}";
        let wrong = "{ $n ->\n    [one] Ein Buch in 30 Tagen\n   *[other] { $n } Bücher in 20 Tagen\n}";
        assert_eq!(found(&CHECK, "de", source, wrong), ["20"]);
        let right = "{ $n ->\n    [0] 0 Bücher in 30 Tagen\n    [one] 1 Buch in 30 Tagen\n   *[other] { $n } Bücher in 30 Tagen\n}";
        assert_eq!(found(&CHECK, "de", source, right), [""; 0]);
        let exact = "{ $n ->\n    [25] 25 Bücher in 30 Tagen\n   *[other] { $n } Bücher in 30 Tagen\n}";
        assert_eq!(found(&CHECK, "de", source, exact), [""; 0]);
    }
}

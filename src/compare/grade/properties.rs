//! What holds for any text.

use super::language::ALL;
use super::*;
use crate::model::{Argument, Grade, Phrase};
use proptest::prelude::*;

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn is_cosmetic(before: &str, after: &str, tag: &str) -> bool {
    let reason = grade_text(before, after, &locale(tag));
    reason.is_some_and(|reason| reason.grade == Grade::Cosmetic)
}

/// Sentences of a few words, marks and mark-up, as texts have them.
fn sentence() -> impl Strategy<Value = Vec<String>> {
    let part = prop_oneof![
        5 => "[a-zé]{2,7}",
        1 => "[A-Z][a-z]{2,6}",
        1 => "[0-9]{1,4}([.,][0-9]{1,3})?",
        1 => "[a-z]{3,6}[,;:.!?]",
        1 => Just("—".to_owned()),
        1 => "[(\"“][a-z]{3,5}[)\"”]",
        1 => "\\*[a-z]{3,5}\\*",
        1 => "`[a-z]{2,4}`",
        1 => "\\[[a-z]{3,5}\\]\\(/[a-z]\\)",
    ];
    prop::collection::vec(part, 1..12)
}

/// Texts of signs that are hard to read: quotation marks, dashes, mark-up, invisible and combining signs.
fn odd_text() -> impl Strategy<Value = String> {
    let signs: Vec<char> =
        "aA1.,-–—−'\"’“”«»[]()<>*_`~^@/\\&;#$%° \n\u{a0}\u{ad}\u{200b}\u{200d}\u{202e}\u{301}\u{fffc}İıßя中ไ"
            .chars()
            .collect();
    prop::collection::vec(prop::sample::select(signs), 0..40).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_graded(before in any::<String>(), after in any::<String>(), tag in prop::sample::select(vec!["en", "fr", "ru", "az", "de", "th", "zh-Hans"])) {
        grade_text(&before, &after, &locale(tag));
        prop_assert!((0.0..=1.0).contains(&changed_share(&before, &after)));
        prop_assert_eq!(grade_text(&before, &before, &locale(tag)), None);
    }

    #[test]
    fn a_change_and_its_reverse_are_both_cosmetic_or_both_not(before in odd_text(), after in odd_text()) {
        for tag in ["en", "az", "de"] {
            prop_assert_eq!(is_cosmetic(&before, &after, tag), is_cosmetic(&after, &before, tag));
        }
    }

    #[test]
    fn a_sign_put_into_a_sentence_is_cosmetic_both_ways_or_not(words in sentence(), at in any::<prop::sample::Index>(), sign in odd_text()) {
        let mut more = words.clone();
        more.insert(at.index(words.len() + 1), sign);
        let (before, after) = (words.join(" "), more.join(" "));
        prop_assert_eq!(is_cosmetic(&before, &after, "en"), is_cosmetic(&after, &before, "en"));
    }

    #[test]
    fn another_digit_is_never_cosmetic(words in sentence(), number in 0_u32..100_000, add in 1_u32..9, at in any::<prop::sample::Index>(), place in 0_u32..4) {
        let step = 10_u32.pow(place);
        let digit = number / step % 10;
        let other = number - digit * step + (digit + add) % 10 * step;
        prop_assume!(other != number);
        let with = |number: u32| {
            let mut words = words.clone();
            words.insert(at.index(words.len() + 1), number.to_string());
            words.join(" ")
        };
        let reason = grade_text(&with(number), &with(other), &locale("en")).unwrap();
        prop_assert_eq!(reason.grade, Grade::Meaning);
    }

    #[test]
    fn a_deciding_word_more_or_less_is_meaning(words in sentence(), at in any::<prop::sample::Index>(), chosen in any::<prop::sample::Index>(), record in prop::sample::select(ALL)) {
        let tables = [record.negations, record.modals, record.quantifiers, record.numbers];
        let entries: Vec<&str> = tables.into_iter().flat_map(str::split_whitespace).collect();
        let word = entries[chosen.index(entries.len())].trim_end_matches('*').trim_end_matches('\'');
        let mut more = words.clone();
        more.insert(at.index(words.len() + 1), word.to_owned());
        let locale = locale(record.tag);
        let added = grade_text(&words.join(" "), &more.join(" "), &locale).unwrap();
        let removed = grade_text(&more.join(" "), &words.join(" "), &locale).unwrap();
        prop_assert!(added.grade > Grade::Cosmetic && removed.grade > Grade::Cosmetic);
        if word.chars().all(char::is_alphanumeric) {
            prop_assert_eq!(added.grade, Grade::Meaning, "{:?} into {:?}", word, words);
            prop_assert_eq!(removed.grade, Grade::Meaning, "{:?} out of {:?}", word, words);
        }
    }

    #[test]
    fn another_letter_in_a_word_is_never_cosmetic(words in sentence(), word in "[a-z]{1,6}", at in any::<prop::sample::Index>(), other in prop::sample::select(vec!['а', 'е', 'о', 'ı', 'é', 'ñ', 'ß', 'x', '\u{200d}', '\u{301}'])) {
        let with = |word: &str| {
            let mut words = words.clone();
            words.insert(at.index(words.len() + 1), word.to_owned());
            words.join(" ")
        };
        let longer = format!("{word}{other}");
        prop_assert!(!is_cosmetic(&with(&word), &with(&longer), "en"));
    }

    #[test]
    fn a_cosmetic_change_keeps_every_letter_and_digit(words in sentence(), at in any::<prop::sample::Index>(), length in 0_usize..4, put in "[a-z0-9 .,?!*_'\"()-]{0,3}") {
        let before = words.join(" ");
        let chars: Vec<char> = before.chars().collect();
        let start = at.index(chars.len() + 1);
        let end = (start + length).min(chars.len());
        let after: String = chars[..start].iter().copied().chain(put.chars()).chain(chars[end..].iter().copied()).collect();
        let letters = |text: &str| text.to_lowercase().chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
        if letters(&before) != letters(&after) {
            prop_assert!(!is_cosmetic(&before, &after, "en"), "{:?} {:?}", before, after);
        }
    }

    #[test]
    fn swapped_placeables_are_meaning(words in prop::collection::vec("[a-z]{2,6}", 2..8)) {
        let with = |one: &str, other: &str| format!("x = {{ ${one} }} {} {{ ${other} }}\n", words.join(" "));
        let (before, after) = (with("a", "b"), with("b", "a"));
        let (before, after) = (crate::formats::fluent::read(&before), crate::formats::fluent::read(&after));
        let (before, after) = (before.tree.messages().next().unwrap(), after.tree.messages().next().unwrap());
        prop_assert_eq!(grade(before, after, &locale("en")).grade, Grade::Meaning);
    }
}

#[test]
fn long_texts_are_graded_in_linear_time() {
    // Tens of thousands of words that all differ, and the same with an edit in the middle: what is not linear
    // does not end here.
    let words = |step: usize| -> String {
        (0..30_000)
            .map(|at| format!("w{} ", at * step % 24_989))
            .collect()
    };
    let (before, other) = (words(7), words(13));
    let edited = before.replacen("w7 ", "w8 ", 1);
    let letters = "ab ".repeat(60_000);
    for (before, after) in [
        (&before, &other),
        (&before, &edited),
        (&letters, &letters.to_uppercase()),
        (&"\"'-.,[<`*_@/^".repeat(5_000), &"'\"-.,]>`_*@/w".repeat(5_000)),
        (&"<a ".repeat(25_000), &"[^".repeat(25_000)),
    ] {
        assert!(grade_text(before, after, &locale("en")).is_some());
    }
}

#[test]
fn a_reason_is_short_whatever_changed() {
    let long = "word ".repeat(500);
    let reason = grade_text(
        &format!("It may be {long}"),
        &format!("It {long} must be"),
        &locale("en"),
    )
    .unwrap();
    fn length(phrase: &Phrase) -> usize {
        let arguments = phrase.arguments.iter().map(|(_, argument)| match argument {
            Argument::Text(text) => text.chars().count(),
            Argument::Number(_) => 1,
            Argument::Phrase(phrase) => length(phrase),
        });
        arguments.sum()
    }
    assert!(length(&reason.because) <= 130, "{reason:?}");
}

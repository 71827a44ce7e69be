//! Changes and the grade that a careful translator would give, with the words that the reason must name.

use super::*;
use crate::formats::fluent;
use crate::model::{Argument, Grade, Phrase};

/// One change of a text.
struct Case<'t> {
    grade: &'t str,
    before: &'t str,
    after: &'t str,
    named: &'t str,
}

fn cases(table: &str) -> Vec<Case<'_>> {
    let lines = table
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let parts: Vec<&str> = line.split('|').map(str::trim).collect();
            let [grade, before, after, named] = parts[..] else {
                panic!("a case has four parts: {line}");
            };
            Case {
                grade,
                before,
                after,
                named,
            }
        })
        .collect()
}

/// Everything that a reason says, its ids included.
fn said(phrase: &Phrase) -> String {
    let arguments = phrase.arguments.iter().map(|(_, argument)| match argument {
        Argument::Text(text) => text.clone(),
        Argument::Number(number) => number.to_string(),
        Argument::Phrase(phrase) => said(phrase),
    });
    std::iter::once(phrase.id.to_owned())
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

fn is_named(named: &str, reason: &Reason) -> bool {
    let said = said(&reason.because);
    named == "," && said.contains(',')
        || named != "," && named.split(',').map(str::trim).all(|word| said.contains(word))
}

/// Asserts every case of a table, both ways as to whether it is cosmetic; gives how many there are.
fn hold(table: &str, tag: &str) -> usize {
    let locale = Locale::parse(tag).unwrap();
    let cases = cases(table);
    let mut wrong = Vec::new();
    for case in &cases {
        let told = format!("{} | {} | {}", case.grade, case.before, case.after);
        let Some(reason) = grade_text(case.before, case.after, &locale) else {
            wrong.push(format!("{told}: no change"));
            continue;
        };
        if reason.grade.name() != case.grade || !is_named(case.named, &reason) {
            wrong.push(format!("{told}: {reason:?}"));
        }
        let back = grade_text(case.after, case.before, &locale).unwrap();
        if (back.grade == Grade::Cosmetic) != (reason.grade == Grade::Cosmetic) {
            wrong.push(format!("{told}: the other way round {back:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    cases.len()
}

#[test]
fn english_changes_have_the_grade_that_a_translator_gives() {
    assert!(hold(include_str!("english.txt"), "en") >= 200);
}

#[test]
fn french_changes_have_the_grade_that_a_translator_gives() {
    assert!(hold(include_str!("french.txt"), "fr") >= 40);
}

#[test]
fn russian_changes_have_the_grade_that_a_translator_gives() {
    assert!(hold(include_str!("russian.txt"), "ru") >= 40);
}

#[test]
fn azerbaijani_changes_have_the_grade_that_a_translator_gives() {
    assert!(hold(include_str!("azerbaijani.txt"), "az") >= 40);
}

#[test]
fn changes_of_any_other_language_are_graded_by_the_universal_rules() {
    assert!(hold(include_str!("universal.txt"), "de") >= 20);
}

#[test]
fn another_structure_is_meaning_and_equal_structures_are_compared_text_by_text() {
    let english = Locale::parse("en").unwrap();
    let table = include_str!("messages.txt");
    let (mut count, mut wrong) = (0, Vec::new());
    for case in table.split("\n## ").skip(1) {
        let (head, messages) = case.split_once('\n').unwrap();
        let (wanted, named) = head.split_once(':').unwrap();
        let (before, after) = messages.split_once("--\n").unwrap();
        let (old, new) = (fluent::read(before), fluent::read(after));
        assert!(old.problems.is_empty() && new.problems.is_empty(), "{case}");
        let (old, new) = (
            old.tree.messages().next().unwrap(),
            new.tree.messages().next().unwrap(),
        );
        let reason = grade(old, new, &english);
        if reason.grade.name() != wanted || !is_named(named, &reason) {
            wrong.push(format!("{case}{reason:?}"));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 30);
}

#[test]
fn equal_wordings_have_no_grade() {
    let english = Locale::parse("en").unwrap();
    for (before, after) in [
        ("Open at\nnoon.", " Open at noon."),
        ("cafe\u{301}", "café"),
        ("", " "),
    ] {
        assert_eq!(grade_text(before, after, &english), None);
    }
}

#[test]
fn the_share_counts_changed_words_alone() {
    assert_eq!(changed_share("one *two* three", "One two, three"), 0.0);
    assert_eq!(changed_share("one two three four", "one two three five"), 0.25);
    assert_eq!(changed_share("one", "two"), 1.0);
    assert_eq!(changed_share("", ""), 0.0);
}

//! Pairs of wordings and the grade that a careful translator would give.

use super::*;
use crate::formats::fluent;

fn english() -> Locale {
    Locale::parse("en").unwrap()
}

fn graded(before: &str, after: &str) -> (Grade, &'static str) {
    let source = |text: &str| fluent::message_source("x", None, text);
    let (old, new) = (source(before), source(after));
    graded_source(&old, &new)
}

fn graded_source(old: &str, new: &str) -> (Grade, &'static str) {
    let (old, new) = (fluent::read(old), fluent::read(new));
    let reason = grade(
        old.tree.messages().next().unwrap(),
        new.tree.messages().next().unwrap(),
        &english(),
    );
    (reason.grade, reason.because.id)
}

#[test]
fn typography_is_cosmetic() {
    for (before, after) in [
        ("the \"old\" bridge", "the “old” bridge"),
        ("1991-1992, it's closed", "1991–1992, it’s closed"),
        ("the *old* bridge", "the **old** bridge"),
        ("a garden - and a wall", "a garden — and a wall"),
        ("wait ...", "wait …"),
    ] {
        assert_eq!(graded(before, after).0, Grade::Cosmetic, "{before} → {after}");
    }
}

#[test]
fn what_is_asserted_is_meaning() {
    for (before, after) in [
        ("The bridge is open.", "The bridge is not open."),
        ("Visitors may enter.", "Visitors must enter."),
        ("No one came.", "Everyone came."),
        ("It has 7,000 books.", "It has 7.000 books."),
        ("It has 12 rooms.", "It has 21 rooms."),
        ("Opened in May 1990.", "Opened in June 1990."),
        ("Two gardens are open.", "Three gardens are open."),
        (
            "See [the map](https://a.example).",
            "See [the map](https://b.example).",
        ),
        ("The mayor of Arden spoke.", "The mayor of Barton spoke."),
        ("It is lawful.", "It is unlawful."),
        ("It was −5 degrees.", "It was 5 degrees."),
        ("About forty came.", "Forty came."),
        ("He isn't here.", "He is here."),
        (
            "The library lends books to children.",
            "A new hall has been built beside the river this spring.",
        ),
    ] {
        assert_eq!(graded(before, after).0, Grade::Meaning, "{before} → {after}");
    }
}

#[test]
fn other_words_are_wording() {
    for (before, after) in [
        ("The library lends large books.", "The library lends big books."),
        ("The garden opens at noon", "The garden opens at noon."),
        ("The garden opens at noon.", "The garden opens at noon?"),
        ("Birds, trees and stones.", "Birds, trees, and stones."),
        (
            "The garden cannot now here open",
            "The garden cannot nowhere open",
        ),
    ] {
        assert!(graded(before, after).0 >= Grade::Wording, "{before} → {after}");
    }
    assert_eq!(
        graded("The library lends large books.", "The library lends big books.").0,
        Grade::Wording
    );
}

#[test]
fn another_structure_is_meaning() {
    assert_eq!(
        graded_source("x = A\n", "x = A\n    .title = B\n"),
        (Grade::Meaning, "grade-attribute")
    );
    assert_eq!(
        graded_source("x = A { $a }\n", "x = A { $b }\n"),
        (Grade::Meaning, "grade-placeable")
    );
    let old = "x = { $n ->\n    [one] a\n   *[other] b\n }\n";
    let new = "x = { $n ->\n    [one] a\n    [two] c\n   *[other] b\n }\n";
    assert_eq!(graded_source(old, new), (Grade::Meaning, "grade-variant"));
}

#[test]
fn the_reason_names_the_words() {
    let old = fluent::read("x = Visitors may enter.\n");
    let new = fluent::read("x = Visitors must enter.\n");
    let reason = grade(
        old.tree.messages().next().unwrap(),
        new.tree.messages().next().unwrap(),
        &english(),
    );
    let change = Phrase::new("grade-change-replaced")
        .with("before", "may")
        .with("after", "must");
    assert_eq!(reason.because, Phrase::new("grade-modal").with("change", change));
}

#[test]
fn a_text_is_graded_as_a_message_is_and_an_equal_one_not_at_all() {
    let graded = |before, after| grade_text(before, after, &english()).map(|reason| reason.grade);
    assert_eq!(graded("Open at\nnoon.", " Open at noon."), None);
    assert_eq!(
        graded("**Open** at noon.", "Open at noon."),
        Some(Grade::Cosmetic)
    );
    assert_eq!(graded("You may go.", "You must go."), Some(Grade::Meaning));
}

#[test]
fn the_share_counts_changed_words_alone() {
    assert_eq!(changed_share("one *two* three", "one two, three"), 0.0);
    assert_eq!(changed_share("one two three four", "one two three five"), 0.25);
    assert_eq!(changed_share("one", "two"), 1.0);
    assert_eq!(changed_share("", ""), 0.0);
}

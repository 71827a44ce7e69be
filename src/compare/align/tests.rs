//! What the aligner must do, one phenomenon a test.

use super::*;

fn aligned(before: &[&str], after: &[&str]) -> Vec<Option<usize>> {
    let items = |texts: &[&'static str]| {
        texts
            .iter()
            .map(|text| Item { kind: 0, text })
            .collect::<Vec<_>>()
    };
    let own = |texts: &[&str]| -> Vec<&'static str> {
        texts
            .iter()
            .map(|text| &*Box::leak(text.to_string().into_boxed_str()))
            .collect()
    };
    align(&items(&own(before)), &items(&own(after))).mains(after.len())
}

const TEXT: [&str; 4] = [
    "The library opens at nine.",
    "Children may borrow four books.",
    "The garden behind the house is closed in winter.",
    "Dogs wait outside.",
];

#[test]
fn an_edited_segment_keeps_its_message() {
    let after = [TEXT[0], "Children may borrow five books.", TEXT[2], TEXT[3]];
    assert_eq!(aligned(&TEXT, &after), [Some(0), Some(1), Some(2), Some(3)]);
}

#[test]
fn moved_deleted_and_added_segments_are_told_apart() {
    let after = [TEXT[3], TEXT[0], "A café has opened on the roof.", TEXT[2]];
    assert_eq!(aligned(&TEXT, &after), [Some(3), Some(0), None, Some(2)]);
}

#[test]
fn a_moved_and_edited_segment_is_found() {
    let moved = "The garden behind the house is closed in spring.";
    assert_eq!(
        aligned(&TEXT, &[moved, TEXT[0], TEXT[1], TEXT[3]]),
        [Some(2), Some(0), Some(1), Some(3)]
    );
}

#[test]
fn repeated_wordings_keep_their_neighbours() {
    let before = ["Open.", "The library.", "Open.", "The garden."];
    let after = ["Open.", "The garden."];
    assert_eq!(aligned(&before, &after), [Some(2), Some(3)]);
}

#[test]
fn a_look_alike_beside_its_model_is_new() {
    let after = [
        TEXT[0],
        TEXT[1],
        "Children may borrow four films.",
        TEXT[2],
        TEXT[3],
    ];
    assert_eq!(aligned(&TEXT, &after), [Some(0), Some(1), None, Some(2), Some(3)]);
}

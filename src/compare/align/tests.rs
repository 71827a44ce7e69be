//! What the aligner must do, one phenomenon a test.

use super::wordings::normal;
use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Lines of a text: `# ` and `## ` start headings, `- ` an item of a list, anything else is a paragraph.
fn items<'s>(lines: &[&'s str]) -> Vec<Item<'s>> {
    lines
        .iter()
        .map(|line| match line.split_once(' ') {
            Some(("#", text)) => Item::new(1, text),
            Some(("##", text)) => Item::new(2, text),
            Some(("-", text)) => Item::new(11, text),
            _ => Item::new(10, line),
        })
        .collect()
}

/// The main links, by newer line.
fn aligned(before: &[&str], after: &[&str]) -> Vec<Option<usize>> {
    align(&items(before), &items(after)).mains(after.len())
}

/// All links as (older line, newer line, what happened).
fn links(before: &[&str], after: &[&str]) -> Vec<(usize, usize, Relation)> {
    let links = align(&items(before), &items(after)).links;
    links
        .iter()
        .map(|link| (link.before, link.after, link.relation))
        .collect()
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
    let found = links(&TEXT, &[moved, TEXT[0], TEXT[1], TEXT[3]]);
    let same = Relation::Identical;
    assert_eq!(
        found,
        [(2, 0, Relation::Edited), (0, 1, same), (1, 2, same), (3, 3, same)]
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

#[test]
fn a_look_alike_at_the_other_end_of_a_list_is_new() {
    let member =
        |number: usize| format!("- The member number {number} pays a fee of twelve euros every year.");
    let lines: Vec<String> = (0..21).map(member).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let found = aligned(&lines[..20], &lines[1..]);
    let stayed: Vec<Option<usize>> = (1..20).map(Some).collect();
    assert_eq!(found[..19], stayed);
    assert_eq!(found[19], None);
}

#[test]
fn of_an_edited_segment_and_a_look_alike_the_nearer_one_keeps_the_message() {
    let after = [
        TEXT[0],
        "Adults may borrow nine films.",
        "Children may borrow six books.",
        TEXT[2],
    ];
    assert_eq!(aligned(&TEXT[..3], &after), [Some(0), None, Some(1), Some(2)]);
}

#[test]
fn another_text_in_the_same_place_is_new() {
    let after = [TEXT[0], "Parking is free on Sundays.", TEXT[2], TEXT[3]];
    assert_eq!(aligned(&TEXT, &after), [Some(0), None, Some(2), Some(3)]);
}

#[test]
fn a_rewrapped_segment_is_identical() {
    let found = links(&["Dogs  wait\noutside."], &["Dogs wait outside. "]);
    assert_eq!(found, [(0, 0, Relation::Identical)]);
}

#[test]
fn a_paragraph_that_becomes_a_list_item_is_the_same() {
    let after = [
        "# The library",
        "- Children may borrow four books.",
        "- Dogs wait outside.",
    ];
    let before = ["# The library", TEXT[1], TEXT[3]];
    let same = Relation::Identical;
    assert_eq!(links(&before, &after), [(0, 0, same), (1, 1, same), (2, 2, same)]);
}

#[test]
fn a_renamed_heading_is_known_by_what_follows_it() {
    let before = [
        "# Rules for readers",
        TEXT[0],
        TEXT[1],
        "# Outside",
        TEXT[2],
        TEXT[3],
    ];
    let after = ["# House rules", TEXT[0], TEXT[1], "# Outside", TEXT[2], TEXT[3]];
    assert_eq!(aligned(&before, &after)[0], Some(0));
}

#[test]
fn renumbered_articles_keep_their_messages() {
    let before = [
        "## 1. Opening hours",
        TEXT[0],
        "## 2. Borrowing",
        TEXT[1],
        "## 3. Dogs",
        TEXT[3],
    ];
    let after = [
        "## 1. Opening hours",
        TEXT[0],
        "## 2. The garden",
        TEXT[2],
        "## 3. Borrowing",
        TEXT[1],
        "## 4. Dogs",
        TEXT[3],
    ];
    let found = aligned(&before, &after);
    assert_eq!(
        found,
        [Some(0), Some(1), None, None, Some(2), Some(3), Some(4), Some(5)]
    );
}

#[test]
fn a_section_that_moved_takes_its_repeated_lines_along() {
    let before = [
        "# Summer",
        "Open daily.",
        TEXT[0],
        "# Winter",
        "Open daily.",
        TEXT[2],
    ];
    let after = [
        "# Winter",
        "Open daily.",
        TEXT[2],
        "# Summer",
        "Open daily.",
        TEXT[0],
    ];
    assert_eq!(
        aligned(&before, &after),
        [Some(3), Some(4), Some(5), Some(0), Some(1), Some(2)]
    );
}

#[test]
fn both_parts_of_a_split_come_from_the_whole() {
    let before = [
        TEXT[0],
        "Children may borrow four books for three weeks. A lost card costs five euros and is replaced at the desk.",
        TEXT[3],
    ];
    let after = [
        TEXT[0],
        "Children may borrow four books for three weeks.",
        "A lost card costs five euros and is replaced at the desk.",
        TEXT[3],
    ];
    let (same, split) = (Relation::Identical, Relation::Split);
    assert_eq!(
        links(&before, &after),
        [(0, 0, same), (1, 1, split), (1, 2, split), (2, 3, same)]
    );
    let mains = aligned(&before, &after);
    assert_eq!(mains.iter().filter(|main| **main == Some(1)).count(), 1);
}

#[test]
fn a_sentence_that_becomes_a_list_is_split() {
    let before = ["Bring your library card, a warm coat and a good friend with you."];
    let after = [
        "Bring with you:",
        "- your library card,",
        "- a warm coat",
        "- and a good friend.",
    ];
    let found = links(&before, &after);
    assert!(found.len() >= 3, "{found:?}");
    assert!(found.iter().all(|(_, _, relation)| *relation == Relation::Split));
}

#[test]
fn a_lead_that_becomes_a_heading_is_a_part() {
    let before = [
        "**Lost cards.** A lost card costs five euros and is replaced at the desk.",
        TEXT[3],
    ];
    let after = [
        "## Lost cards",
        "A lost card costs five euros and is replaced at the desk.",
        TEXT[3],
    ];
    let split = Relation::Split;
    assert_eq!(
        links(&before, &after),
        [(0, 0, split), (0, 1, split), (1, 2, Relation::Identical)]
    );
}

#[test]
fn both_texts_of_a_merge_go_into_the_whole() {
    let before = [
        TEXT[0],
        "Children may borrow four books for three weeks.",
        "A lost card costs five euros and is replaced at the desk.",
        TEXT[3],
    ];
    let after = [
        TEXT[0],
        "Children may borrow four books for three weeks, and a lost card costs five euros and is replaced at the desk.",
        TEXT[3],
    ];
    let (same, merged) = (Relation::Identical, Relation::Merged);
    assert_eq!(
        links(&before, &after),
        [(0, 0, same), (1, 1, merged), (2, 1, merged), (3, 2, same)]
    );
}

#[test]
fn an_addition_that_repeats_what_still_stands_beside_it_is_no_part() {
    let before = ["Children may borrow four books for three weeks.", TEXT[3]];
    let after = [
        "Children may borrow four books for three weeks.",
        "Children may borrow four books.",
        TEXT[3],
    ];
    assert_eq!(aligned(&before, &after), [Some(0), None, Some(1)]);
    assert_eq!(links(&before, &after).len(), 2);
}

#[test]
fn words_of_any_script_are_compared() {
    let before = [
        "图书馆早上九点开门,孩子们可以借四本书。",
        "Дети могут взять четыре книги на три недели.",
        "ห้องสมุดเปิดเวลาเก้าโมงเช้าทุกวัน",
    ];
    let after = [
        "ห้องสมุดเปิดเวลาสิบโมงเช้าทุกวัน",
        "图书馆早上十点开门,孩子们可以借四本书。",
        "Детям можно взять четыре книги на две недели.",
    ];
    assert_eq!(aligned(&before, &after), [Some(2), Some(0), Some(1)]);
}

#[test]
fn an_empty_version_has_no_links() {
    assert_eq!(align(&[], &items(&TEXT)), Alignment::default());
    assert_eq!(align(&items(&TEXT), &[]), Alignment::default());
}

#[test]
fn thousands_of_equal_items_stay_in_order() {
    let lines = vec!["Open daily."; 3000];
    let found = aligned(&lines, &lines[1..]);
    assert!(found.iter().all(Option::is_some));
    assert!(found.is_sorted());
}

/// A text of few words, so that look-alikes are many.
fn text() -> impl Strategy<Value = Vec<(u8, String)>> {
    let word = prop::sample::select(vec![
        "the", "old", "bridge", "garden", "opens", "3.", "nine", "桥", "мост",
    ]);
    let line = prop::collection::vec(word, 0..7).prop_map(|words| words.join(" "));
    let kind = prop::sample::select(vec![1u8, 2, 10, 11]);
    prop::collection::vec((kind, line), 0..14)
}

fn of(text: &[(u8, String)]) -> Vec<Item<'_>> {
    text.iter().map(|(kind, text)| Item::new(*kind, text)).collect()
}

proptest! {
    #[test]
    fn every_item_has_one_main_link_at_most(before in text(), after in text()) {
        let (before, after) = (of(&before), of(&after));
        let alignment = align(&before, &after);
        prop_assert_eq!(&align(&before, &after), &alignment);
        let mains: Vec<&Link> = alignment.links.iter().filter(|link| link.is_main).collect();
        let old: BTreeSet<usize> = mains.iter().map(|link| link.before).collect();
        let new: BTreeSet<usize> = mains.iter().map(|link| link.after).collect();
        prop_assert!(old.len() == mains.len() && new.len() == mains.len());
        let places: Vec<(usize, usize)> = alignment.links.iter().map(|link| (link.after, link.before)).collect();
        prop_assert!(places.is_sorted());
        prop_assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len());
        for link in &alignment.links {
            prop_assert!(link.before < before.len() && link.after < after.len());
            let is_equal = normal(before[link.before].text) == normal(after[link.after].text);
            match link.relation {
                Relation::Identical => prop_assert!(is_equal && !link.is_moved),
                Relation::Moved => prop_assert!(is_equal && link.is_moved),
                Relation::Edited => prop_assert!(!is_equal),
                Relation::Split => {
                    prop_assert!(alignment.links.iter().filter(|l| l.before == link.before).count() > 1);
                }
                Relation::Merged => {
                    prop_assert!(alignment.links.iter().filter(|l| l.after == link.after).count() > 1);
                }
            }
        }
        // What has a link has a main one: a part belongs to a pair.
        for link in &alignment.links {
            prop_assert!(old.contains(&link.before) || new.contains(&link.after));
        }
    }

    #[test]
    fn an_unchanged_text_is_identical(text in text()) {
        let items = of(&text);
        let alignment = align(&items, &items);
        prop_assert_eq!(alignment.links.len(), items.len());
        for (at, link) in alignment.links.iter().enumerate() {
            prop_assert_eq!((link.before, link.after, link.relation), (at, at, Relation::Identical));
        }
    }

    #[test]
    fn an_inserted_or_deleted_item_moves_nothing(text in text(), line in "[a-z]{9}", at in 0usize..14) {
        let shorter = of(&text);
        let mut longer = shorter.clone();
        let at = at.min(longer.len());
        longer.insert(at, Item::new(10, &line));
        let inserted = align(&shorter, &longer);
        prop_assert_eq!(inserted.links.len(), shorter.len());
        prop_assert!(inserted.links.iter().all(|link| link.relation == Relation::Identical));
        let deleted = align(&longer, &shorter);
        prop_assert!(deleted.links.iter().all(|link| link.relation == Relation::Identical));
    }
}

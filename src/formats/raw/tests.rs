#![expect(
    clippy::disallowed_methods,
    reason = "one test reads a text from a folder that the environment names"
)]

use super::*;
use crate::formats::source::markdown_options;
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

fn tree(text: &str) -> String {
    clean(text).tree
}

/// The doubts about a text: the id of each, and what it points at.
fn doubts(text: &str) -> Vec<(&'static str, String)> {
    let problems = clean(text).problems.into_iter();
    problems
        .map(|problem| (problem.message.id, problem.span.slice(text).to_owned()))
        .collect()
}

fn told(expected: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    expected.iter().map(|&(id, seen)| (id, seen.to_owned())).collect()
}

#[test]
fn wrapped_lines_become_paragraphs_and_items() {
    let text = " The old bridge was built by the town\nin 1904.\r\n\r\nIt still\n  stands.\n\n• one\ntwo\n\n« three\n» four\n* five\n";
    let expected = "The old bridge was built by the town in 1904.\n\nIt still stands.\n\n- one two\n- three\n- four\n- five\n";
    assert_eq!(tree(text), expected);
    assert_eq!(doubts(text), []);
}

#[test]
fn a_quotation_at_a_line_start_is_no_list() {
    assert_eq!(
        tree("« Le pont est vieux », dit-elle.\n\nIl dit : « oui\n» et sort.\n"),
        "« Le pont est vieux », dit-elle.\n\nIl dit : « oui » et sort.\n"
    );
}

#[test]
fn a_dash_in_a_sentence_is_no_item() {
    assert_eq!(
        tree("The garden\n- a small one - is open.\n"),
        "The garden - a small one - is open.\n"
    );
    assert_eq!(
        tree("We need:\n- a spade\n- a rake\n"),
        "We need:\n\n- a spade\n- a rake\n"
    );
}

#[test]
fn a_sentence_goes_on_behind_the_end_of_a_page() {
    assert_eq!(
        tree("The library is open for old and\n\n\n\nyoung.\n"),
        "The library is open for old and young.\n"
    );
    assert_eq!(
        tree("The library is open for old and\n\u{c}young.\n"),
        "The library is open for old and young.\n"
    );
    assert_eq!(
        tree("It is open.\n\u{c}\nnext week it closes.\n"),
        "It is open.\n\nnext week it closes.\n"
    );
    let text = "The library is open for old and\n\n12\n\nyoung.\n";
    assert_eq!(tree(text), "The library is open for old and 12 young.\n");
    assert_eq!(doubts(text), told(&[("raw-page-number", "12")]));
}

#[test]
fn a_link_below_its_item_belongs_to_it() {
    let text = "* Map of the garden:\n\nhttps://example.org/map\n* Film: https://example.org/film\n";
    assert_eq!(
        tree(text),
        "- Map of the garden: https://example.org/map\n- Film: https://example.org/film\n"
    );
}

#[test]
fn broken_words_lose_their_hyphen_only_if_it_is_sure() {
    assert_eq!(
        tree("The founda-\ntion of the Upper-\nLake bridge.\n"),
        "The foundation of the Upper-Lake bridge.\n"
    );
    assert_eq!(
        tree("Of librar-\nians and other librarians.\n"),
        "Of librarians and other librarians.\n"
    );
    let text = "A self-\nmade bench.\n";
    assert_eq!(tree(text), "A self-made bench.\n");
    assert_eq!(doubts(text), told(&[("raw-hyphen-kept", "self-\nmade")]));
}

#[test]
fn addresses_are_joined_and_told() {
    let text = "See https://example.org/the-\nold-bridge for more.\n";
    assert_eq!(tree(text), "See https://example.org/the-old-bridge for more.\n");
    assert_eq!(
        doubts(text),
        told(&[("raw-address-cut", "https://example.org/the-\nold-bridge")])
    );
    let text = "Map: https://example.org/old bridge_in_the to_tow\n|_hall now.\n";
    assert_eq!(
        tree(text),
        "Map: https://example.org/old bridge_in_the to_tow|_hall now.\n"
    );
    let ids: Vec<_> = doubts(text).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["raw-address-spaces", "raw-address-cut", "raw-look-alike"]);
}

#[test]
fn an_address_that_ends_its_line_whole_is_not_joined() {
    assert_eq!(
        tree("See https://example.org/map\nfor more and/or call.\n"),
        "See https://example.org/map for more and/or call.\n"
    );
}

#[test]
fn damage_is_told_where_it_is() {
    let text = "On the 30\" and 31t birthday of the bridge (built 1904\n1906, see p. 12)) the Upper Lake 2 people came, she said “- yes.\nThe Great Bridge is the the oldest; the Great bridge w1ll stay,, or so”- a man said.\n";
    assert_eq!(
        doubts(text),
        told(&[
            ("raw-ordinal", "30\""),
            ("raw-ordinal", "31t"),
            ("raw-range", "1904\n1906"),
            ("raw-unopened", ")"),
            ("raw-stray-number", "2"),
            ("raw-doubled-word", "the the"),
            ("raw-spelling", "Great bridge"),
            ("raw-look-alike", "w1ll"),
            ("raw-punctuation", "stay,,"),
            ("raw-hyphen-space", "so”- a"),
        ])
    );
    assert_eq!(doubts("He said “no and went.\n"), told(&[("raw-unclosed", "“")]));
}

#[test]
fn a_sound_text_raises_no_doubt() {
    let text = "On 8 May 2008, “The Old Bridge” (built in 1904) was opened by 17 people...\nArticle 5 of the rules speaks of pre- and post-war bridges, H2O and the 366th stone, p. 12. It’s “fine”.\n\na) one; b) two\n\nIt is 6' high, \"Route 66\" is near; see https://example.org/a_b-c?d=e (or www.example.org).\n";
    assert_eq!(doubts(text), []);
}

#[test]
fn mark_up_by_accident_is_escaped() {
    assert_eq!(
        tree("# 5 *a* _b_ <b> a_b 2 * 3 [x](y) &amp; `c`\n"),
        "\\# 5 \\*a\\* \\_b\\_ \\<b> a_b 2 * 3 \\[x](y) \\&amp; \\`c\\`\n"
    );
    assert_eq!(tree("1904. It was new.\n"), "1904\\. It was new.\n");
    assert_eq!(
        tree("See https://example.org/a_(b)_c~d\n"),
        "See https://example.org/a_(b)_c~d\n"
    );
}

#[test]
fn numbers_in_order_are_a_list() {
    assert_eq!(
        tree("1. one\nand more\n2. two\n\nEnd.\n"),
        "1. one and more\n2. two\n\nEnd.\n"
    );
    assert_eq!(tree("3) one\n\n4) two\n"), "3) one\n4) two\n");
}

#[test]
fn answered_mail_stays_quoted_line_by_line() {
    assert_eq!(tree("> one\n>two\n\nthree\n"), "> one\n> two\n\nthree\n");
}

#[test]
fn markdown_comes_through() {
    assert_eq!(clean_markdown("# A\r\n\n\u{c}*b*  \nc").tree, "# A\n\n*b*  \nc");
}

fn signs(text: &str) -> String {
    text.chars().filter(|&c| !lines::is_space(c)).collect()
}

/// What a reader of the Markdown sees; `None` if there is anything but paragraphs of plain text.
fn seen(markdown: &str) -> Option<String> {
    let mut seen = String::new();
    for event in Parser::new_ext(markdown, markdown_options()) {
        match event {
            Event::Text(part) => seen.push_str(&part),
            Event::SoftBreak | Event::HardBreak => {}
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            _ => return None,
        }
    }
    Some(signs(&seen))
}

/// Prints that it was skipped where the folder of shared texts is not named.
#[test]
fn a_real_statement_keeps_its_words() {
    let Some(root) = std::env::var_os("DIGLOT_SHARED") else {
        eprintln!("skipped: DIGLOT_SHARED names no folder");
        return;
    };
    let folder = std::path::PathBuf::from(root).join("input");
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be read").path();
        let raw = std::fs::read_to_string(&path).expect("the text is UTF-8");
        let parsed = clean(&raw);
        // A line end may have broken a word: letters and digits are compared without the spaces between.
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        assert_eq!(letters(&parsed.tree), letters(&raw), "{}", path.display());
        let words = |text: &str| -> Vec<String> {
            let whole = text.replace("-\n", "-");
            let words = whole.split_whitespace().map(|word| word.replace('\\', ""));
            words
                .filter(|word| word.contains(char::is_alphanumeric))
                .collect()
        };
        let (before, after) = (words(&raw), words(&parsed.tree));
        assert!(
            before.len() - after.len() <= 1,
            "only an address may be joined without a hyphen"
        );
        assert!(!parsed.problems.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_sign_of_a_raw_text_is_kept(
        text in "(\\PC|[ \n\r\u{c}\t\u{ad}-]|[-•*«»o·|_/\"”“(){}a-cX0-9.\\\\<>#\\[\\]~`&;:]{1,6}|[ \n]|https://a_b/|\n\n\n|[0-9]{1,4}| [a-z]{3,9}){0,60}"
    ) {
        let parsed = clean(&text);
        // Bullets, hyphens and backslashes may come and go; nothing else may, and in no other order.
        let rest = |text: &str| -> String {
            text.chars()
                .filter(|&c| !lines::is_space(c) && !"•‣▪●■◦⁃∙➢*-–—·«»○+o\u{ad}¬‐\\".contains(c))
                .collect()
        };
        prop_assert_eq!(rest(&parsed.tree), rest(&text));
        for problem in &parsed.problems {
            prop_assert!(text.get(problem.span.range()).is_some());
        }
    }

    #[test]
    fn a_reader_sees_the_signs_of_the_raw_text(
        text in "([a-zA-Z,;:!?()%'\"”“_*`~<&|=#{}\\[\\]\\\\/^$@é中]{1,4}[ \n]{0,3}|https://a.b/c_d*e |1904. |&amp;|<b>|\\[a\\]\\(b\\)|\\[x\\] |===\n|\\*\\*b\\*\\* ){0,25}"
    ) {
        // A letter or an asterisk as the sign of a list is another test's.
        prop_assume!(!text.lines().any(|line| bullet::bullet(line.trim()).is_some()));
        let markdown = clean(&text).tree;
        let shown = seen(&markdown);
        let expected = signs(&text);
        prop_assert_eq!(shown.as_deref(), Some(expected.as_str()), "{}", markdown);
    }
}

//! Text that no translator writes: reading it ends, covers every byte and says what is wrong.

#[path = "fluent/emission.rs"]
mod emission;

use diglot::formats::fluent::read;
use diglot::model::{Argument, Element, Problem};
use emission::read_soundly;
use proptest::prelude::*;

const GOOD: &str = "\u{feff}### Garden notices\r\n\r\n## Opening\n# For visitors\nopen = Open\n    until {$hour} \"o'clock\"\n      or later\n    .title = Öppet \u{1f33b}\n\n-name = The {\"\\u00e4\"} garden\n    .gender = neuter\ncount = { NUMBER($n, minimumFractionDigits: 2) ->\n    [0] none\n    [one] { -name(case: \"low\") } {$n}\n   *[other] { $n } of { open.title }\n }\nlast = \r {{ 3.14 }}";

/// The one problem of `text`: the bytes that it points at, with its place, and its phrases.
fn problem(text: &str) -> (usize, String, &'static str, Option<&'static str>) {
    let problems = read_soundly(text).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_phrases_exist(&problems[0]);
    let problem = &problems[0];
    (
        problem.span.start as usize,
        problem.span.slice(text).to_owned(),
        problem.message.id,
        problem.help.as_ref().map(|help| help.id),
    )
}

fn assert_phrases_exist(problem: &Problem) {
    let interface = read(include_str!("../locales/en/cli.ftl")).tree;
    for phrase in std::iter::once(&problem.message).chain(&problem.help) {
        let message = interface.messages().find(|message| message.id.name == phrase.id);
        let source = message
            .unwrap_or_else(|| panic!("{} has no message", phrase.id))
            .span;
        for (name, _) in &phrase.arguments {
            assert!(
                source.slice(interface.text).contains(&format!("{{ ${name} ")),
                "{phrase:?}"
            );
        }
    }
}

fn values(text: &str) -> Vec<(String, String)> {
    let parsed = read_soundly(text);
    let (catalog, problems) = (parsed.tree, parsed.problems);
    assert_eq!(problems, [], "{text:?}");
    let values = catalog.messages().map(|message| {
        let value = message.value.as_ref().map(|value| {
            let pieces = value.elements.iter().map(|element| match element {
                Element::Text(piece) => piece.value,
                Element::Placeable(placeable) => placeable.span.slice(text),
            });
            pieces.collect::<String>()
        });
        (message.id.name.to_owned(), value.unwrap_or_default())
    });
    values.collect()
}

#[test]
fn the_good_text_is_good() {
    let ids: Vec<String> = values(GOOD).into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, ["open", "-name", "count", "last"]);
}

#[test]
fn every_prefix_is_read() {
    for end in 0..=GOOD.len() {
        if GOOD.is_char_boundary(end) {
            read_soundly(&GOOD[..end]);
        }
    }
}

#[test]
fn every_one_character_change_is_read() {
    let signs = [
        "", "{", "}", "\"", "\\", "\n", "\r", " ", "\t", "\0", "*", "[", ".", "#", "-", "ع", "a",
    ];
    for (at, old) in GOOD.char_indices() {
        for sign in signs {
            let rest = &GOOD[at + old.len_utf8()..];
            read_soundly(&format!("{}{sign}{rest}", &GOOD[..at]));
            read_soundly(&format!("{}{sign}{old}{rest}", &GOOD[..at]));
        }
    }
}

#[test]
fn a_byte_order_mark_is_skipped_only_at_the_start() {
    assert_eq!(values("\u{feff}a = x"), [("a".into(), "x".into())]);
    assert_eq!(values("a = \u{feff}x"), [("a".into(), "\u{feff}x".into())]);
    assert_eq!(problem("\u{feff}\u{feff}a = x").2, "syntax-expected-entry");
}

#[test]
fn a_carriage_return_alone_is_text() {
    assert_eq!(values("a = x\ry"), [("a".into(), "x\ry".into())]);
    assert_eq!(
        values("a = x\r\r\nb = y\r"),
        [("a".into(), "x\r".into()), ("b".into(), "y\r".into())]
    );
}

#[test]
fn windows_line_ends_read_as_one_line_feed() {
    assert_eq!(
        values("a =\r\n  x\r\n\r\n    y\r\n"),
        [("a".into(), "x\n\n  y".into())]
    );
}

#[test]
fn nul_is_text() {
    assert_eq!(values("a = x\0y"), [("a".into(), "x\0y".into())]);
}

#[test]
fn a_hundred_open_braces_are_read_and_one_more_is_junk() {
    let nested = |depth: usize| format!("a = {}1{}\n", "{".repeat(depth), "}".repeat(depth));
    assert_eq!(values(&nested(100)).len(), 1);
    assert_eq!(problem(&nested(101)), (104, "{".into(), "syntax-too-deep", None));
    let calls = |depth: usize| format!("a = {{{}{}}}\n", "F(".repeat(depth), ")".repeat(depth));
    assert_eq!(values(&calls(99)).len(), 1);
    assert_eq!(problem(&calls(100)).2, "syntax-too-deep");
    let choices = "{ 1 ->\n *[a] ".repeat(100) + "x" + &"\n }".repeat(100);
    assert_eq!(values(&format!("a = {choices}")).len(), 1);
}

#[test]
fn depth_does_not_leak_from_junk_into_the_next_entry() {
    let text = format!(
        "a = {}\nb = {}1{}\n",
        "{".repeat(90),
        "{".repeat(90),
        "}".repeat(90)
    );
    let parsed = read_soundly(&text);
    let (catalog, problems) = (parsed.tree, parsed.problems);
    assert_eq!((catalog.messages().count(), problems.len()), (1, 1));
}

#[test]
fn huge_and_repetitive_texts_end_soon() {
    let million = 1_000_000;
    let texts = [
        format!("a = {}", "{".repeat(million)),
        format!("a = {{{}", "F(".repeat(million)),
        format!("a = {}", "{$x}".repeat(million / 4)),
        format!("a = {{ F({}) }}", "x:1,".repeat(million / 40)),
        format!("a = {}", "x".repeat(50 * million)),
        "a = {\n".repeat(million / 6),
        "a = {F(\nb,\n".repeat(million / 10),
        format!("a = {{F({}", "\nb,".repeat(million / 3)),
        format!("a ={}", "\n".repeat(million)),
        format!("a = x{}", "\n .b = {".repeat(million / 8)),
        format!("a = {{ 1 ->{}", "\n[x] y".repeat(million / 6)),
        format!("a = x{}", "\n   \r\n   \r".repeat(million / 10)),
        " ".repeat(million),
        "\t\n".repeat(million / 2),
        "# c\n".repeat(million / 4),
    ];
    for text in &texts {
        let parsed = read(text);
        assert!(parsed.problems.len() <= text.len());
    }
}

#[test]
fn a_problem_stands_where_reading_stopped_and_names_the_likely_cause() {
    let expect = |text: &str, at: usize, found: &str, message: &'static str, help: Option<&'static str>| {
        assert_eq!(problem(text), (at, found.to_owned(), message, help), "{text:?}");
    };
    let sign = "syntax-expected-sign";
    expect("title Bridge\n", 6, "B", sign, Some("syntax-help-entry"));
    expect("title\n", 5, "", sign, Some("syntax-help-entry"));
    expect(
        "a = The bridge\nis open.\n",
        18,
        "o",
        sign,
        Some("syntax-help-continue"),
    );
    expect(
        "a = Bring:\n- bread\n",
        12,
        " ",
        "syntax-expected-name",
        Some("syntax-help-continue"),
    );
    expect(
        "a = The bridge\n\tis open.\n",
        15,
        "\t",
        "syntax-expected-entry",
        Some("syntax-help-tab"),
    );
    expect(
        "a = Note\n  [1] more\n",
        11,
        "[",
        "syntax-expected-entry",
        Some("syntax-help-line-start"),
    );
    expect(
        "a = Note\n  .more text\n",
        17,
        "t",
        sign,
        Some("syntax-help-line-start"),
    );
    expect(
        "écluse = x\n",
        0,
        "é",
        "syntax-expected-entry",
        Some("syntax-help-name"),
    );
    expect(
        "1st = x\n",
        0,
        "1",
        "syntax-expected-entry",
        Some("syntax-help-name"),
    );
    expect(
        "# Note\n  .title = x\n",
        9,
        ".",
        "syntax-expected-entry",
        Some("syntax-help-attribute"),
    );
    expect(
        "#Note\n",
        1,
        "N",
        "syntax-expected-space",
        Some("syntax-help-comment"),
    );
    expect(
        "a =\n",
        3,
        "",
        "syntax-expected-value-or-attribute",
        Some("syntax-help-value"),
    );
    expect(
        "-a =\n  .b = x\n",
        4,
        "",
        "syntax-expected-value",
        Some("syntax-help-term-value"),
    );
    expect("a = { $n\nb = x\n", 8, "", sign, Some("syntax-help-unclosed"));
    expect(
        "a = x }\n",
        6,
        "}",
        "syntax-stray-brace",
        Some("syntax-help-stray-brace"),
    );
    expect(
        "a = { }\n",
        6,
        "}",
        "syntax-expected-expression",
        Some("syntax-help-expression"),
    );
    expect("a = {\"x\n", 7, "", sign, Some("syntax-help-string"));
    expect(
        "a = {\"\\ع\"}\n",
        6,
        "\\ع",
        "syntax-unknown-escape",
        Some("syntax-help-escape"),
    );
    expect("a = {\"\\u06ع\"}\n", 6, "\\u06", "syntax-short-escape", None);
    expect(
        "a = {fun(1)}\n",
        5,
        "fun",
        "syntax-function-name",
        Some("syntax-help-function-name"),
    );
    expect(
        "a = {$n(1)}\n",
        7,
        "(",
        "syntax-not-callable",
        Some("syntax-help-not-callable"),
    );
    expect(
        "a = {F(x: 1, 2)}\n",
        13,
        "2",
        "syntax-positional-after-named",
        Some("syntax-help-positional"),
    );
    expect("a = {F(x: 1, x: 2)}\n", 13, "x", "syntax-repeated-argument", None);
    expect("a = {F(x: $y)}\n", 10, "$", "syntax-expected-literal", None);
    expect("a = {F($x $y)}\n", 10, "$", "syntax-expected-argument-end", None);
    expect(
        "a = {-t.b}\n",
        5,
        "-t.b",
        "syntax-term-attribute",
        Some("syntax-help-selector"),
    );
    expect(
        "a = {m ->\n *[x] y\n }\n",
        5,
        "m",
        "syntax-selector",
        Some("syntax-help-selector"),
    );
    expect(
        "a = {$n -> [x] y}\n",
        11,
        "[",
        "syntax-expected-line-end",
        Some("syntax-help-variant"),
    );
    expect(
        "a = {$n ->\n  [x] y\n  [z] w\n }\n",
        21,
        "[",
        "syntax-no-default",
        Some("syntax-help-default"),
    );
    expect(
        "a = {$n ->\n *[x] y\n *[z] w\n }\n",
        20,
        "*",
        "syntax-two-defaults",
        Some("syntax-help-default"),
    );
    expect(
        "a = {$n ->\n *[x] y }\n",
        19,
        "}",
        "syntax-expected-line-end",
        Some("syntax-help-next-variant"),
    );
    expect(
        "a = {$n ->\n *[x y] z\n }\n",
        16,
        "y",
        sign,
        Some("syntax-help-variant"),
    );
    expect(
        "a = {$n ->\n *[x]\n }\n",
        16,
        "",
        "syntax-expected-value",
        Some("syntax-help-value"),
    );
    expect(
        "a = {$n ->\n }\n",
        12,
        "}",
        "syntax-expected-variant",
        Some("syntax-help-variant"),
    );
    expect("a = {1.}\n", 7, "}", "syntax-expected-digit", None);
}

#[test]
fn a_value_that_breaks_off_on_a_later_line_is_junk_as_a_whole() {
    assert_eq!(problem("a = The bridge\n  {$n is open\n").0, 21);
}

#[test]
fn a_broken_attribute_leaves_its_message() {
    let text = "a = The bridge\n  .title = {\nb = x\n";
    let parsed = read_soundly(text);
    let (catalog, problems) = (parsed.tree, parsed.problems);
    assert_eq!(catalog.messages().count(), 2);
    assert_eq!(
        (problems[0].span.start, problems[0].message.id),
        (27, "syntax-expected-sign")
    );
}

#[test]
fn a_short_escape_tells_how_many_digits_it_needs() {
    let problems = read_soundly("a = {\"\\U12\"}\n").problems;
    assert_eq!(problems[0].message.arguments, [("digits", Argument::Number(6))]);
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        read_soundly(&text);
    }

    #[test]
    fn any_text_of_fluent_signs_is_read(text in "([ab=#{}\\[\\]*.$\"\\\\() \n\r\t:,>-]|é|->|\n |\n {4}|\\{ ?\\$a ->\n|\\*\\[a\\] ?|a = ){0,60}") {
        read_soundly(&text);
    }
}

//! What is no Fluent is told as a compiler tells it: what was expected, where, and the likely cause.

use diglot::formats::fluent::read;
use diglot::model::{Argument, Phrase, Problem};

/// Broken text, the message and the help that it must get.
///
/// Behind the id of a message stand its arguments. `‸` stands before and behind what the problem must point at (one alone: at a place where something is
/// missing), `⌞` before what was opened and not closed.
const PROBLEMS: &[(&str, &str, &str)] = &[
    ("title ‸B‸ridge\n", "syntax-expected-sign =", "syntax-help-entry"),
    ("title‸\n", "syntax-expected-sign =", "syntax-help-entry"),
    (
        "a = The bridge\nis ‸o‸pen.\n",
        "syntax-expected-sign =",
        "syntax-help-continue",
    ),
    (
        "a = Bring:\n-‸ ‸bread\n",
        "syntax-expected-name",
        "syntax-help-continue",
    ),
    (
        "a = The bridge\n‸\t‸is open.\n",
        "syntax-expected-entry",
        "syntax-help-tab",
    ),
    (
        "a = Note\n  ‸[‸1] more\n",
        "syntax-expected-entry",
        "syntax-help-line-start",
    ),
    (
        "a = Note\n  .more ‸t‸ext\n",
        "syntax-expected-sign =",
        "syntax-help-line-start",
    ),
    ("‸é‸cluse = x\n", "syntax-expected-entry", "syntax-help-name"),
    ("‸1‸st = x\n", "syntax-expected-entry", "syntax-help-name"),
    (
        "# Note\n  ‸.‸title = x\n",
        "syntax-expected-entry",
        "syntax-help-attribute",
    ),
    ("#‸N‸ote\n", "syntax-expected-space", "syntax-help-comment"),
    (
        "a =‸\n",
        "syntax-expected-value-or-attribute",
        "syntax-help-value",
    ),
    (
        "-a =‸\n  .b = x\n",
        "syntax-expected-value",
        "syntax-help-term-value",
    ),
    (
        "a = ⌞{ $n‸\nb = x\n",
        "syntax-expected-sign }",
        "syntax-help-unclosed",
    ),
    ("a = x ‸}‸\n", "syntax-stray-brace", "syntax-help-stray-brace"),
    (
        "a = { ‸}‸\n",
        "syntax-expected-expression",
        "syntax-help-expression",
    ),
    ("a = {⌞\"x‸\n", "syntax-expected-sign \"", "syntax-help-string"),
    (
        "a = {\"‸\\ع‸\"}\n",
        "syntax-unknown-escape \\ع",
        "syntax-help-escape",
    ),
    ("a = {\"‸\\u06‸ع\"}\n", "syntax-short-escape 4", ""),
    (
        "a = {‸fun‸(1)}\n",
        "syntax-function-name fun",
        "syntax-help-function-name",
    ),
    (
        "a = {$n‸(‸1)}\n",
        "syntax-not-callable",
        "syntax-help-not-callable",
    ),
    (
        "a = {F(x: 1, ‸2‸)}\n",
        "syntax-positional-after-named",
        "syntax-help-positional",
    ),
    ("a = {F(x: 1, ‸x‸: 2)}\n", "syntax-repeated-argument x", ""),
    ("a = {F(x: ‸$‸y)}\n", "syntax-expected-literal", ""),
    (
        "a = {F⌞($x ‸$‸y)}\n",
        "syntax-expected-argument-end",
        "syntax-help-call",
    ),
    (
        "a = {‸-t.b‸}\n",
        "syntax-term-attribute",
        "syntax-help-term-attribute",
    ),
    (
        "a = {‸m‸ ->\n *[x] y\n }\n",
        "syntax-selector",
        "syntax-help-selector",
    ),
    (
        "a = {$n -> ‸[‸x] y}\n",
        "syntax-expected-line-end",
        "syntax-help-variant",
    ),
    (
        "a = {$n ->\n  [x] y\n  ‸[‸z] w\n }\n",
        "syntax-no-default",
        "syntax-help-default",
    ),
    (
        "a = {$n ->\n *[x] y\n ‸*‸[z] w\n }\n",
        "syntax-two-defaults",
        "syntax-help-default",
    ),
    (
        "a = {$n ->\n *[x] y ‸}‸\n",
        "syntax-expected-line-end",
        "syntax-help-next-variant",
    ),
    (
        "a = {$n ->\n *[x ‸y‸] z\n }\n",
        "syntax-expected-sign ]",
        "syntax-help-variant",
    ),
    (
        "a = {$n ->\n *[x]‸\n }\n",
        "syntax-expected-value",
        "syntax-help-value",
    ),
    (
        "a = {$n ->\n ‸}‸\n",
        "syntax-expected-variant",
        "syntax-help-variant",
    ),
    ("a = {1.‸}‸\n", "syntax-expected-digit", ""),
    // A missing `=`, another sign for it, an id that is none.
    ("title‸:‸ Bridge\n", "syntax-expected-sign =", "syntax-help-colon"),
    (
        "-title ‸:‸ Bridge\n",
        "syntax-expected-sign =",
        "syntax-help-colon",
    ),
    (
        "a = x\ntitle‸:‸ Bridge\n",
        "syntax-expected-sign =",
        "syntax-help-colon",
    ),
    (
        "a = x\nNote‸:‸ the bridge\n",
        "syntax-expected-sign =",
        "syntax-help-continue",
    ),
    (
        "a = x\n  .title‸:‸ Bridge\n",
        "syntax-expected-sign =",
        "syntax-help-colon",
    ),
    ("a = x\n‸1‸st = y\n", "syntax-expected-entry", "syntax-help-name"),
    (
        "a = x\n‸é‸cluse = y\n",
        "syntax-expected-entry",
        "syntax-help-name",
    ),
    ("stra‸ß‸e = x\n", "syntax-expected-sign =", "syntax-help-name"),
    (
        "a = x\nbridge‸.‸title = y\n",
        "syntax-expected-sign =",
        "syntax-help-name",
    ),
    ("‸_‸a = x\n", "syntax-expected-entry", "syntax-help-name"),
    // Text at column 1 that was meant to go on with a value.
    (
        "a = The bridge\n‸é‸tait ouvert\n",
        "syntax-expected-entry",
        "syntax-help-continue",
    ),
    (
        "a =\n    The bridge\n‸4‸ of them\n",
        "syntax-expected-entry",
        "syntax-help-continue",
    ),
    (
        "a = The bridge\n‸(‸old)\n",
        "syntax-expected-entry",
        "syntax-help-continue",
    ),
    (
        "a = The bridge\n‸“‸old”\n",
        "syntax-expected-entry",
        "syntax-help-continue",
    ),
    // Braces.
    (
        "a = Bring ⌞{ $bread ‸a‸nd milk\n",
        "syntax-expected-sign }",
        "syntax-help-unclosed",
    ),
    (
        "a = ⌞{ $n‸\n    more\n",
        "syntax-expected-sign }",
        "syntax-help-unclosed",
    ),
    (
        "a = x\n    .b = ⌞{ $n‸\n\nc = x\n",
        "syntax-expected-sign }",
        "syntax-help-unclosed",
    ),
    (
        "a = ⌞{ { $n }‸\n",
        "syntax-expected-sign }",
        "syntax-help-unclosed",
    ),
    (
        "a = ⌞{ $n ->\n    [one] x\n   *[other] y‸\nb = x\n",
        "syntax-expected-next-variant",
        "syntax-help-next-variant",
    ),
    (
        "a = { $n ->\n    [one] ⌞{ $m‸\n   *[other] y\n}\n",
        "syntax-expected-sign }",
        "syntax-help-unclosed",
    ),
    ("a = x\n‸}‸\n", "syntax-stray-brace", "syntax-help-stray-brace"),
    (
        "a = x\n    .b = y ‸}‸\n",
        "syntax-stray-brace",
        "syntax-help-stray-brace",
    ),
    ("a = { $n }‸}‸\n", "syntax-stray-brace", "syntax-help-stray-brace"),
    // Choices.
    (
        "a = { $n ->\n    [one] x\n    ‸[‸other] y\n    [few] z\n }\n",
        "syntax-no-default",
        "syntax-help-default",
    ),
    (
        "a = { $n ->\n    ‸[‸one] x\n }\n",
        "syntax-no-default",
        "syntax-help-default",
    ),
    (
        "a = { $n ->\n   *[‸“‸other”] y\n }\n",
        "syntax-expected-key",
        "syntax-help-variant",
    ),
    (
        "a = { ‸-term‸ ->\n   *[x] y\n }\n",
        "syntax-selector",
        "syntax-help-selector",
    ),
    (
        "a = { ‸message.title‸ ->\n   *[x] y\n }\n",
        "syntax-selector",
        "syntax-help-selector",
    ),
    (
        "a = { ‸{ $n }‸ ->\n   *[x] y\n }\n",
        "syntax-selector",
        "syntax-help-selector",
    ),
    // Attributes and terms.
    (
        "a = x\n    .title =‸\n",
        "syntax-expected-value",
        "syntax-help-value",
    ),
    (
        "a = x\n    .‸1‸ = y\n",
        "syntax-expected-name",
        "syntax-help-name",
    ),
    ("-a =‸\n", "syntax-expected-value", "syntax-help-term-value"),
    // Calls.
    (
        "a = { ‸Number‸($n) }\n",
        "syntax-function-name Number",
        "syntax-help-function-name",
    ),
    (
        "a = { NUMBER⌞($n‸\nb = x\n",
        "syntax-expected-argument-end",
        "syntax-help-call",
    ),
    (
        "a = { NUMBER⌞($n ‸}‸\n",
        "syntax-expected-argument-end",
        "syntax-help-call",
    ),
    (
        "a = { NUMBER($n, style: ‸“‸percent”) }\n",
        "syntax-expected-literal",
        "syntax-help-quotes",
    ),
    // Signs that look like others.
    (
        "a = { ‸“‸open” }\n",
        "syntax-expected-expression",
        "syntax-help-quotes",
    ),
    (
        "a = { ‸«‸ open » }\n",
        "syntax-expected-expression",
        "syntax-help-quotes",
    ),
    (
        "a = { ‸'‸open' }\n",
        "syntax-expected-expression",
        "syntax-help-quotes",
    ),
    (
        "a = { ⌞\"open” }‸\n",
        "syntax-expected-sign \"",
        "syntax-help-quotes",
    ),
    (
        "a = {‸\u{a0}‸$n }\n",
        "syntax-expected-expression",
        "syntax-help-invisible",
    ),
    (
        "a = ⌞{ $n‸\u{202f}‸}\n",
        "syntax-expected-sign }",
        "syntax-help-invisible",
    ),
    (
        "a‸\u{a0}‸= x\n",
        "syntax-expected-sign =",
        "syntax-help-invisible",
    ),
    ("‸\u{200b}‸\n", "syntax-expected-entry", "syntax-help-invisible"),
    ("a‸\t‸= x\n", "syntax-expected-sign =", "syntax-help-tab"),
    ("a = {‸\t‸$n }\n", "syntax-expected-expression", "syntax-help-tab"),
    (
        "a = { $n ->\n‸\t‸[one] x\n   *[other] y\n }\n",
        "syntax-expected-variant",
        "syntax-help-tab",
    ),
    (
        "a = ⌞{ $n ->\n   *[other] y\n‸\t‸[one] x\n }\n",
        "syntax-expected-next-variant",
        "syntax-help-tab",
    ),
    (
        "a = x\n‸\t‸.title = y\n",
        "syntax-expected-entry",
        "syntax-help-tab",
    ),
    (
        "a =‸\n\tx\n",
        "syntax-expected-value-or-attribute",
        "syntax-help-tab",
    ),
    (
        "a = x\n‸<‸<<<<<< ours\n",
        "syntax-expected-entry",
        "syntax-help-conflict",
    ),
    ("‸=‸======\n", "syntax-expected-entry", "syntax-help-conflict"),
    (
        "a = x\n‸>‸>>>>>> theirs\n",
        "syntax-expected-entry",
        "syntax-help-conflict",
    ),
];

/// The text without its marks, and where they stood: the two of the problem, the one of what was opened.
fn unmarked(marked: &str) -> (String, (usize, usize), Option<usize>) {
    let mut text = String::new();
    let mut places = Vec::new();
    let mut opened = None;
    for sign in marked.chars() {
        match sign {
            '‸' => places.push(text.len()),
            '⌞' => opened = Some(text.len()),
            sign => text.push(sign),
        }
    }
    let (first, last) = (places[0], *places.last().unwrap());
    (text, (first, last), opened)
}

fn told(phrase: &Phrase) -> String {
    let mut told = phrase.id.to_owned();
    for (_, argument) in &phrase.arguments {
        match argument {
            Argument::Text(text) => told += &format!(" {text}"),
            Argument::Number(number) => told += &format!(" {number}"),
            Argument::Phrase(_) => {}
        }
    }
    told
}

#[test]
fn a_problem_stands_where_reading_stopped_and_names_the_likely_cause() {
    let mut wrong = Vec::new();
    for (marked, message, help) in PROBLEMS {
        let (text, place, opened) = unmarked(marked);
        let problems = read(&text).problems;
        let [problem] = &problems[..] else {
            panic!("{text:?} has not one problem: {problems:?}");
        };
        assert_phrases_exist(problem);
        let found_place = (problem.span.range().start, problem.span.range().end);
        let found_opened = problem.related.as_ref().map(|(span, _)| span.range().start);
        let found = (
            told(&problem.message),
            problem.help.as_ref().map_or("", |help| help.id),
        );
        if (found_place, found_opened) != (place, opened) || found != ((*message).to_owned(), *help) {
            wrong.push(format!(
                "{marked:?}: {found:?} at {found_place:?}, opened {found_opened:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each phrase has a message that uses each of its arguments.
fn assert_phrases_exist(problem: &Problem) {
    let interface = read(include_str!("../locales/en/cli.ftl")).tree;
    let related = problem.related.as_ref().map(|(_, label)| label);
    for phrase in std::iter::once(&problem.message)
        .chain(&problem.help)
        .chain(related)
    {
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

#[test]
fn a_value_that_breaks_off_on_a_later_line_is_junk_as_a_whole() {
    let parsed = read("a = The bridge\n  {$n is open\n");
    assert_eq!(
        (parsed.tree.messages().count(), parsed.problems[0].span.start),
        (0, 21)
    );
}

#[test]
fn a_broken_attribute_leaves_its_message() {
    let parsed = read("a = The bridge\n  .title = {\nb = x\n");
    assert_eq!(parsed.tree.messages().count(), 2);
    let problem = &parsed.problems[0];
    assert_eq!(
        (problem.span.start, problem.message.id),
        (27, "syntax-expected-sign")
    );
}

#[test]
fn each_piece_of_junk_has_its_own_problem() {
    let text = "a = {\nb = \nc: x\n\nd = x\n.e\n";
    let lines: Vec<usize> = read(text)
        .problems
        .iter()
        .map(|problem| text[..problem.span.range().start].matches('\n').count() + 1)
        .collect();
    assert_eq!(lines, [1, 2, 3, 6]);
}

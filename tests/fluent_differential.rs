//! Our reader and `fluent-syntax` see the same messages.
//!
//! `PROPTEST_CASES=10000 cargo test --test fluent_differential -- --nocapture` compares more than CI does.
//! What the two are known to read differently stands in `fluent/both_readers.rs`.

#[path = "fluent/both_readers.rs"]
mod both_readers;
#[path = "fluent/emission.rs"]
mod emission;

use both_readers::assert_same;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;

#[test]
fn both_readers_see_the_same_messages_in_our_cases() {
    let cases = [
        "open = The garden is open.\n",
        "# For visitors\n# and others\nopen = Open\n    .title = Hours\n",
        "# free\n\nopen = Open\n## Group\n# on close\nclose = Closed",
        "rules =\n    One\n      two\n\n    { $three }  \n   four { \"}\" } \n",
        "rules = One\n\n\n  two\n { $three }\n{ $four }\n",
        "-name = Garden\n    .gender = neuter\nuse = { -name(case: \"low\") } { -name.gender ->\n [a] x\n *[b]\n  y\n   z\n }\n",
        "count = { NUMBER($n, style: \"percent\", digits: 2.50) ->\n    [0] none\n   *[other] { { $n } } }\n }\n",
        "count = { $n ->\n    [0] none\n\n   *[other] { { $n } }\n }\nnext = x\n",
        "a = {\n  $x\n  }\nb = { F( $x , \"y\",\n ) }\n",
        "a = x\r\nb =\r\n  y\r\n  z\r\n",
        "a = x\nb\nc = { \nd = y\n-e = \nf = }\n[g] = 1\nh = z",
        "a = x\n    .b = y\n    .c {\nd = z",
        "bad = { $x -> [a] b }\nworse = { -t.a }\nother = { fun() } \n fine = 1\n good = 2\nbest = 3\n",
        "a =\t x\nb = * x\nc =\n    * x\nd = x\n  . y\n",
        "#\n# two\na = { F(k: -1) }\n\nb = x\n",
        include_str!("../locales/en/cli.ftl"),
    ];
    for case in cases {
        assert_same(case);
    }
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a", "b", "Z9", "c-d", "x_"])
}

fn literal() -> impl Strategy<Value = String> {
    prop_oneof![
        "\"([ {}.é]|\\\\\"|\\\\u00e9|\\\\U01F333){0,3}\"",
        "-?[0-9]{1,2}(\\.[0-9])?"
    ]
}

fn named_literal() -> impl Strategy<Value = String> {
    literal().prop_map(|literal| literal.trim_start_matches('-').to_owned())
}

fn inline() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        literal(),
        name().prop_map(|name| format!("${name}")),
        name().prop_map(str::to_owned),
        name().prop_map(|name| format!("{name}.at")),
        name().prop_map(|name| format!("-{name}")),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let call = (
            prop::sample::select(vec!["F", "-t", "NUM_1"]),
            prop::collection::vec(inner.clone(), 0..3),
            named_literal(),
        );
        prop_oneof![
            inner.prop_map(|inner| format!("{{ {inner} }}")),
            call.prop_map(|(name, positional, named)| {
                format!(
                    "{name}({}{}k: {named})",
                    positional.join(", "),
                    if positional.is_empty() { "" } else { ", " }
                )
            }),
        ]
    })
}

/// Layout that may stand where Fluent allows a blank on one line.
fn blank() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["", " ", " ", "   "])
}

/// Layout that may stand inside braces and parentheses.
fn any_blank() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["", " ", " ", "\n", "\n   ", " \n\n "])
}

/// The end of a line and the indentation of the next, at times with blank lines between.
fn line_break() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "\n ",
        "\n  ",
        "\n    ",
        "\n      ",
        "\n\n  ",
        "\n  \n   ",
        " \n\n\n ",
    ])
}

/// Text that is text wherever it stands.
fn words() -> impl Strategy<Value = String> {
    "[a-z\u{e9}\u{623}](([a-z\u{e9} .*\\[=#\\]\">-]){0,6}[a-z.!])?"
}

/// Text, placeables and choices over one or many lines; choices hold patterns again.
fn pattern() -> impl Strategy<Value = String> {
    let placeable = || {
        (any_blank(), inline(), any_blank())
            .prop_map(|(before, inline, after)| format!("{{{before}{inline}{after}}}"))
    };
    let simple = prop_oneof![
        4 => words(),
        2 => (line_break(), words()).prop_map(|(line_break, words)| format!("{line_break}{words}")),
        2 => placeable(),
        1 => (line_break(), placeable()).prop_map(|(line_break, placeable)| format!("{line_break}{placeable}")),
    ];
    let leaf = prop::collection::vec(simple, 1..4).prop_map(|pieces| pieces.concat());
    leaf.prop_recursive(4, 24, 4, |inner| {
        let key = prop_oneof![
            name().prop_map(str::to_owned),
            "-?[0-9]{1,2}(\\.[0-9]{1,2})?".prop_map(|number| number),
        ];
        let variant = (any_blank(), key, any_blank(), blank(), inner.clone());
        let choice = (
            selector(),
            prop::collection::vec(variant, 1..4),
            any::<prop::sample::Index>(),
            any_blank(),
        );
        let choice = choice.prop_map(|(selector, variants, default, after)| {
            let default = default.index(variants.len());
            let variants = variants.into_iter().enumerate();
            let variants = variants.map(|(number, (before, key, inside, between, value))| {
                let mark = if number == default { "*" } else { "" };
                format!("\n{before}{mark}[{inside}{key}{inside}]{between}{value}")
            });
            format!("{{ {selector} ->{}\n{after}}}", variants.collect::<String>())
        });
        (inner, choice, words()).prop_map(|(before, choice, after)| format!("{before}{choice}{after}"))
    })
}

fn selector() -> impl Strategy<Value = String> {
    prop_oneof![
        name().prop_map(|name| format!("${name}")),
        literal(),
        (name(), literal()).prop_map(|(name, literal)| format!("NUMBER(${name}, {literal})")),
        (name(), name()).prop_map(|(term, attribute)| format!("-{term}.{attribute}")),
    ]
}

/// An entry, and how it is set apart from the next.
fn entry() -> impl Strategy<Value = String> {
    let attribute = (line_break(), name(), blank(), blank(), pattern());
    let attributes = prop::collection::vec(attribute, 0..3).prop_map(|attributes| {
        let attributes = attributes
            .into_iter()
            .map(|(line_break, name, before, after, value)| {
                format!("{line_break}.{name}{before}={after}{value}")
            });
        attributes.collect::<String>()
    });
    let comment = prop::option::of("(# [a-z ]{0,6}[a-z]\n|#\n){1,3}").prop_map(Option::unwrap_or_default);
    let message = (
        comment,
        any::<bool>(),
        name(),
        (blank(), blank(), prop::option::of(line_break())),
        pattern(),
        attributes,
        blank(),
    );
    prop_oneof![
        6 => message.prop_map(|(comment, is_term, name, (before, after, line_break), value, attributes, end)| {
            let sign = if is_term { "-" } else { "" };
            let line_break = line_break.unwrap_or_default();
            format!("{comment}{sign}{name}{before}={after}{line_break}{value}{attributes}{end}")
        }),
        1 => "(#{2,3}( [a-z]{1,4})?\n){1,2}",
        1 => "# [a-z]{1,4}\n",
    ]
}

/// A catalog without a mistake, with Windows line ends at times.
fn catalog() -> impl Strategy<Value = String> {
    let gap = prop::sample::select(vec!["\n", "\n\n", "\n  \n\n", "\n\n\n"]);
    let entries = prop::collection::vec((entry(), gap), 1..6);
    (entries, any::<bool>(), any::<bool>()).prop_map(|(entries, is_crlf, is_cut)| {
        let mut text: String = entries.into_iter().map(|(entry, gap)| entry + gap).collect();
        if is_cut {
            text.truncate(text.trim_end_matches(['\n', ' ']).len());
        }
        if is_crlf { text.replace('\n', "\r\n") } else { text }
    })
}

/// Damage that a hand, an editor or a merge does to a text.
#[derive(Clone, Debug)]
enum Damage {
    Delete(prop::sample::Index, usize),
    Insert(prop::sample::Index, &'static str),
    /// Moves so many characters to another place.
    Move(prop::sample::Index, usize, prop::sample::Index),
    Duplicate(prop::sample::Index, usize, prop::sample::Index),
}

impl Damage {
    fn apply(&self, text: &str) -> String {
        let mut signs: Vec<char> = text.chars().collect();
        let range = |signs: &[char], at: &prop::sample::Index, length: usize| {
            let start = at.index(signs.len() + 1);
            start..(start + length).min(signs.len())
        };
        match self {
            Damage::Delete(at, length) => {
                let range = range(&signs, at, *length);
                signs.drain(range);
            }
            Damage::Insert(at, piece) => {
                let at = at.index(signs.len() + 1);
                signs.splice(at..at, piece.chars());
            }
            Damage::Move(at, length, to) => {
                let range = range(&signs, at, *length);
                let piece: Vec<char> = signs.drain(range).collect();
                let to = to.index(signs.len() + 1);
                signs.splice(to..to, piece);
            }
            Damage::Duplicate(at, length, to) => {
                let piece = signs[range(&signs, at, *length)].to_vec();
                let to = to.index(signs.len() + 1);
                signs.splice(to..to, piece);
            }
        }
        signs.into_iter().collect()
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let index = any::<prop::sample::Index>;
    let pieces = vec![
        "{",
        "}",
        "\"",
        "\n",
        " ",
        "*",
        "[",
        "]",
        ".",
        "#",
        "## ",
        "->",
        "=",
        "1",
        "-",
        "$",
        "(",
        ")",
        ",",
        ":",
        "\n    .x = ",
        "\nb = c\n",
        "{ $n ->\n",
        "\n *[x] ",
        "\t",
        "\u{e9}",
        "{ F(",
        "\r\n",
        "\0",
        "\\",
    ];
    prop_oneof![
        (index(), 1..6usize).prop_map(|(at, length)| Damage::Delete(at, length)),
        (index(), prop::sample::select(pieces)).prop_map(|(at, piece)| Damage::Insert(at, piece)),
        (index(), 1..12usize, index()).prop_map(|(at, length, to)| Damage::Move(at, length, to)),
        (index(), 1..30usize, index()).prop_map(|(at, length, to)| Damage::Duplicate(at, length, to)),
    ]
}

/// `PROPTEST_CASES` says how many texts; 256 if it is not set.
fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    })
}

#[test]
fn both_readers_see_the_same_entries_in_generated_catalogs() {
    let run = runner().run(&catalog(), |text| {
        let parsed = emission::read_soundly(&text);
        prop_assert_eq!(parsed.problems, [], "{:?}", text);
        prop_assert!(assert_same(&text), "{:?}", text);
        Ok(())
    });
    run.unwrap();
}

#[test]
fn both_readers_see_the_same_entries_in_damaged_catalogs() {
    let (whole, all) = (Cell::new(0), Cell::new(0));
    let damaged = (catalog(), prop::collection::vec(damage(), 1..4));
    let run = runner().run(&damaged, |(text, damages)| {
        let text = damages.iter().fold(text, |text, damage| damage.apply(&text));
        emission::read_soundly(&text);
        if is_comparable(&text) {
            all.set(all.get() + 1);
            whole.set(whole.get() + usize::from(assert_same(&text)));
        }
        Ok(())
    });
    run.unwrap();
    println!(
        "damaged catalogs: {} compared, {} of them with all that follows junk",
        all.get(),
        whole.get()
    );
    assert!(
        whole.get() * 2 > all.get() && all.get() > 50,
        "too few were compared as a whole"
    );
}

/// Whether `fluent-syntax` reads the text as the specification has it, so far as is known.
fn is_comparable(text: &str) -> bool {
    // It panics on a malformed escape before a letter beyond ASCII, knows one escape too many, and loses a lone CR.
    let escapes = || text.match_indices('\\').map(|(at, _)| &text[at + 1..]);
    let is_ascii = |rest: &str| rest.chars().take(8).all(|c| c.is_ascii());
    escapes().all(|rest| is_ascii(rest) && !rest.starts_with('{')) && !text.replace("\r\n", "").contains('\r')
}

//! Our reader and `fluent-syntax` see the same messages.
//!
//! What the two are known to read differently stands in `fluent/both_readers.rs`.

#[path = "fluent/both_readers.rs"]
mod both_readers;

use both_readers::assert_same;
use proptest::prelude::*;

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
            prop::sample::select(vec!["F", "-t", "-t.x", "NUM_1"]),
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

fn pattern() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-z é.*\\[=#-]{1,6}".prop_map(|text| text),
        1 => prop::sample::select(vec!["\n  ", "\n    ", "\n\n   ", "\n  \n  "]).prop_map(str::to_owned),
        2 => inline().prop_map(|inline| format!("{{ {inline} }}")),
        1 => (inline(), "[a-z]{1,3}", "( ?[a-z]){1,3}\n?").prop_map(|(selector, one, other)| {
            format!("{{ {selector} ->\n  [one] {one}\n *[1.0] {other}\n   }}")
        }),
    ];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| pieces.concat())
}

fn catalog() -> impl Strategy<Value = String> {
    let entry = prop_oneof![
        6 => (any::<bool>(), name(), pattern(), prop::option::of(pattern())).prop_map(|(is_term, name, value, attribute)| {
            let attribute = attribute.map(|value| format!("\n  .at = {value}")).unwrap_or_default();
            format!("{}{name} = {value}{attribute}", if is_term { "-" } else { "" })
        }),
        1 => "#{1,3} [a-z]{0,4}",
        1 => Just(String::new()),
    ];
    prop::collection::vec(entry, 1..5).prop_map(|entries| entries.join("\n") + "\n")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn both_readers_see_the_same_messages_in_generated_text(text in catalog()) {
        assert_same(&text);
    }

    #[test]
    fn both_readers_see_the_same_messages_in_damaged_text(
        text in catalog(),
        at in any::<prop::sample::Index>(),
        sign in prop::sample::select(vec!["", "{", "}", "\"", "\n", " ", "*", "[", ".", "#", "->", "=", "1"]),
    ) {
        let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
        let place = places[at.index(places.len())];
        let width = text[place..].chars().next().map_or(0, char::len_utf8);
        let damaged = format!("{}{sign}{}", &text[..place], &text[place + width..]);
        // A malformed escape before a letter beyond ASCII makes `fluent-syntax` panic.
        prop_assume!(!damaged.contains('\\') || damaged.is_ascii());
        assert_same(&damaged);
    }
}

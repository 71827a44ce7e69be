//! Text that no translator writes: reading it ends, covers every byte and says what is wrong.
#![expect(
    clippy::disallowed_methods,
    reason = "one test writes files that are no UTF-8"
)]

#[path = "fluent/emission.rs"]
mod emission;

use diglot::formats::fluent::read;
use diglot::model::Element;
use emission::read_soundly;
use proptest::prelude::*;
use rayon::prelude::*;

const GOOD: &str = "\u{feff}### Garden notices\r\n\r\n## Opening\n# For visitors\nopen = Open\n    until {$hour} \"o'clock\"\n      or later\n    .title = Öppet \u{1f33b}\n\n-name = The {\"\\u00e4\"} garden\n    .gender = neuter\ncount = { NUMBER($n, minimumFractionDigits: 2) ->\n    [0] none\n    [one] { -name(case: \"low\") } {$n}\n   *[other] { $n } of { open.title }\n }\nlast = \r {{ 3.14 }}";

/// The one problem of `text`: the bytes that it points at, with its place, and its phrases.
fn problem(text: &str) -> (usize, String, &'static str, Option<&'static str>) {
    let problems = read_soundly(text).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = &problems[0];
    (
        problem.span.start as usize,
        problem.span.slice(text).to_owned(),
        problem.message.id,
        problem.help.as_ref().map(|help| help.id),
    )
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
        read_bytes(&GOOD.as_bytes()[..end]);
    }
}

/// Reads bytes as `disk` gives them: what is no UTF-8 is U+FFFD.
fn read_bytes(bytes: &[u8]) {
    read_soundly(&String::from_utf8_lossy(bytes));
}

#[test]
fn every_one_byte_change_is_read() {
    let good = "## G\r\n# c\na = é {$x}\n  b\n .t = { F(\"\\u0041\", k: 1) }\n-u = { -v.w ->\n [1.5] {{ y.z }}\n *[o] p\n }\n";
    assert_eq!(read_soundly(good).problems, []);
    (0..good.len()).into_par_iter().for_each(|at| {
        for byte in 0..=u8::MAX {
            let mut bytes = good.as_bytes().to_vec();
            bytes[at] = byte;
            read_bytes(&bytes);
        }
        let mut bytes = good.as_bytes().to_vec();
        bytes.remove(at);
        read_bytes(&bytes);
    });
}

#[test]
fn a_file_that_is_no_utf8_is_read_with_its_damage_and_all_else() {
    let broken: [&[u8]; 6] = [
        b"\xff",
        b"\xc3",
        b"\x80",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\xf0\x9f\x8c",
    ];
    let folder = tempfile::tempdir().unwrap();
    for bytes in broken {
        let file = [b"a = x\nb = y ", bytes, b"\nc", bytes, b" = z\nd = { $n }\n"].concat();
        std::fs::write(folder.path().join("x.ftl"), file).unwrap();
        let file = diglot::disk::read_file(folder.path(), "x.ftl");
        assert_eq!(file.damage.map(|damage| damage.message.id), Some("disk-not-utf8"));
        let parsed = read_soundly(&file.text);
        let ids: Vec<&str> = parsed.tree.messages().map(|message| message.id.name).collect();
        assert_eq!(ids, ["a", "b", "d"]);
        assert_eq!(parsed.problems.len(), 1);
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
fn a_hundred_thousand_nested_placeables_are_one_piece_of_junk() {
    let depth = 100_000;
    let text = format!("a = {}1{}\nb = x\n", "{".repeat(depth), "}".repeat(depth));
    let parsed = read_soundly(&text);
    assert_eq!(parsed.tree.entries.len(), 2);
    assert_eq!(parsed.problems.len(), 1);
    assert_eq!(
        (parsed.problems[0].span.start, parsed.problems[0].message.id),
        (104, "syntax-too-deep")
    );
}

#[test]
fn a_value_of_fifty_megabytes_is_one_value() {
    let size = 50_000_000;
    let text = format!("a = {}\nb = y\n", "x".repeat(size));
    let parsed = read(&text);
    assert_eq!(parsed.problems, []);
    let sizes: Vec<usize> = parsed
        .tree
        .messages()
        .map(|message| message.value.as_ref().map_or(0, |value| value.span.len()))
        .collect();
    assert_eq!(sizes, [size, 1]);
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
fn a_problem_ends_with_its_junk_even_if_what_it_points_at_goes_on() {
    let text = "a = {F(x: 1, {\nb})}\n";
    let problems = read_soundly(text).problems;
    assert_eq!((problems.len(), problems[0].span.slice(text)), (2, "{"));
}

#[test]
fn huge_and_repetitive_texts_end_soon() {
    let million = 1_000_000;
    let texts = [
        format!("a = {}", "{".repeat(million)),
        format!("a = {{{}", "F(".repeat(million)),
        format!("a = {}", "{$x}".repeat(million / 4)),
        format!("a = {{ F({}) }}", "x:1,".repeat(million / 40)),
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

//! The writer undoes nothing and loses nothing; an edit changes the entry that is meant and no other.

#[path = "fluent/change.rs"]
mod change;

use change::{Change, changed};
use diglot::formats::fluent::{
    insert, insert_all, message_source, pattern_source, plain_text, read, remove, replace_entry,
    replace_value, set_comment,
};
use diglot::model::{Catalog, Message};
use diglot::text::{TextEdit, apply};
use proptest::prelude::*;

fn first<'c, 's>(catalog: &'c Catalog<'s>, id: &str) -> &'c Message<'s> {
    catalog.messages().find(|message| message.id.name == id).unwrap()
}

fn edited(text: &str, edit: impl FnOnce(&Catalog<'_>) -> TextEdit) -> String {
    apply(text, &[edit(&read(text).tree)])
}

fn read_back(source: &str) -> String {
    let text = format!("id ={source}");
    let parsed = read(&text);
    assert_eq!(parsed.problems, [], "{text:?}");
    assert_eq!(parsed.tree.entries.len(), 1, "{text:?}");
    let message = first(&parsed.tree, "id");
    plain_text(message.value.as_ref().unwrap()).unwrap()
}

#[test]
fn a_plain_line_stays_plain() {
    assert_eq!(pattern_source("The bridge is open."), " The bridge is open.");
    assert_eq!(pattern_source("[The] bridge"), " [The] bridge");
    assert_eq!(pattern_source(""), " { \"\" }");
    assert_eq!(pattern_source(" {x} "), " { \" \" }{ \"{\" }x{ \"}\" }{ \" \" }");
}

#[test]
fn several_lines_become_an_indented_block() {
    assert_eq!(
        pattern_source("* Bread\n  * Rye\n\n- Milk \n"),
        "\n    { \"*\" } Bread\n      { \"*\" } Rye\n\n    - Milk{ \" \" }\n    { \"\" }"
    );
}

#[test]
fn awkward_texts_come_back() {
    let texts = [
        "",
        " ",
        "\n",
        "\n\n",
        " \n ",
        "  a\n b",
        "a\n  \n b ",
        "\r",
        "a\r\nb",
        "\0",
        "{",
        "}}",
        "a{{b}}c",
        "\"",
        "\\u0041",
        "\t\n\t",
        "[x\n[y",
        "x\n [y",
        ".a",
        "x\n.",
        "*\n*",
        "#",
        "a\n#b",
        "-a = b",
        "\u{feff}\u{85}\u{2028}",
    ];
    for text in texts {
        assert_eq!(read_back(&pattern_source(text)), text, "{text:?}");
    }
}

#[test]
fn a_pattern_with_a_variable_has_no_plain_text() {
    let parsed = read("a = x { $y }\nb = x{ { \"\\u0041\" } }");
    let plain = |id| plain_text(first(&parsed.tree, id).value.as_ref().unwrap());
    assert_eq!((plain("a"), plain("b")), (None, Some("xA".into())));
}

#[test]
fn an_entry_is_inserted_where_the_reference_has_it() {
    let order = ["a", "b", "c", "d"];
    let new = |id: &str| message_source(id, None, "new");
    let text = "### File\n\n# on a\na = 1\n\n## Group\n\nc = 3";
    let insert_into = |text: &str, id: &str| edited(text, |catalog| insert(catalog, &order, id, &new(id)));
    assert_eq!(
        insert_into(text, "b"),
        "### File\n\n# on a\na = 1\n\nb = new\n\n## Group\n\nc = 3"
    );
    assert_eq!(
        insert_into(text, "d"),
        "### File\n\n# on a\na = 1\n\n## Group\n\nc = 3\n\nd = new\n"
    );
    let tight = "### File\n\n# on c\r\nc = 3\r\nd = 4\r\n";
    assert_eq!(
        insert_into(tight, "a"),
        "### File\n\na = new\n# on c\r\nc = 3\r\nd = 4\r\n"
    );
    assert_eq!(
        insert_into("c = 3\r\nd = 4\r\n", "a"),
        "a = new\r\nc = 3\r\nd = 4\r\n"
    );
    assert_eq!(insert_into("z = 1\ny = 2\n", "a"), "z = 1\ny = 2\na = new\n");
    assert_eq!(insert_into("", "a"), "a = new\n");
    assert_eq!(insert_into("\u{feff}", "a"), "\u{feff}a = new\n");
    assert_eq!(insert_into("# free", "a"), "# free\n\na = new\n");
    assert_eq!(insert_into("a = x\r", "b"), "a = x\r\r\n\nb = new\n");
}

#[test]
fn many_entries_at_one_place_stand_in_order() {
    let text = "b = 2\n\nd = 4\n";
    let parsed = read(text);
    let new = [
        ("e", "e = 5\n"),
        ("a", "a = 1\n"),
        ("c2", "# on c2\nc2 = 3\n"),
        ("c1", "c1 = 3\n"),
        ("x", "x = 9\n"),
    ];
    let edits = insert_all(&parsed.tree, &["a", "b", "c1", "c2", "d", "e"], &new);
    assert_eq!(
        apply(text, &edits),
        "a = 1\n\nb = 2\n\nc1 = 3\n\n# on c2\nc2 = 3\n\nd = 4\n\ne = 5\n\nx = 9\n"
    );
}

#[test]
fn removing_takes_the_comment_and_one_blank_line() {
    let removed = |text: &str, id: &str| edited(text, |catalog| remove(catalog, id));
    let text = "# on a\na = 1\n  .b = 2  \n\n\nc = 3\n\nd = 4";
    assert_eq!(removed(text, "a"), "\nc = 3\n\nd = 4");
    assert_eq!(removed(text, "c"), "# on a\na = 1\n  .b = 2  \n\n\nd = 4");
    assert_eq!(removed(text, "d"), "# on a\na = 1\n  .b = 2  \n\n\nc = 3\n");
    assert_eq!(removed("a = 1\r\nb = 2\r\n", "b"), "a = 1\r\n");
    assert_eq!(removed("## G\na = 1\n\n## H\n", "a"), "## G\n\n## H\n");
    assert_eq!(removed("a = {\nb = x\n$c }\n", "b"), "a = {\n#\n$c }\n");
    assert_eq!(removed("a = 1\n", "unknown"), "a = 1\n");
    // A byte order mark is one only at the start.
    assert_eq!(removed("a = 1\n\u{feff} x\n", "a"), "\n\u{feff} x\n");
}

#[test]
fn a_comment_is_set_changed_and_taken_away() {
    let set = |text: &str, comment| edited(text, |catalog| set_comment(catalog, "a", comment));
    assert_eq!(
        set("## G\r\na = 1", Some("one\n\ntwo")),
        "## G\r\n# one\r\n#\r\n# two\r\na = 1"
    );
    assert_eq!(set("# old\n# older\na = 1", Some("new")), "# new\na = 1");
    assert_eq!(set("# free\n\n# old\na = 1", None), "# free\n\na = 1");
    assert_eq!(set("a = 1", None), "a = 1");
}

#[test]
fn a_value_is_replaced_and_attributes_stay() {
    let replaced = |text: &str, value: &str| {
        edited(text, |catalog| {
            replace_value(catalog, "a", &pattern_source(value))
        })
    };
    assert_eq!(
        replaced("# c\na   =   1  \n  .b = 2\n", "new"),
        "# c\na   = new  \n  .b = 2\n"
    );
    assert_eq!(replaced("a=\n  .b = 2\n", "new"), "a= new\n  .b = 2\n");
    assert_eq!(
        replaced("a = 1\r\nb = 2", "x\ny"),
        "a =\r\n    x\r\n    y\r\nb = 2"
    );
    let text = "# c\na = 1\n  .b = 2 \n\nc = 3";
    assert_eq!(
        edited(text, |catalog| replace_entry(catalog, "a", "a = 9\n")),
        "# c\na = 9 \n\nc = 3"
    );
}

const IDS: [&str; 8] = ["a", "b", "c", "d", "-t", "e-1", "f_2", "g"];

fn value() -> impl Strategy<Value = String> {
    let text = "[a-z{}\\[*. \n\réع#=-]{0,12}".prop_map(|text| pattern_source(&text));
    let raw = prop::sample::select(vec![
        " x { $n } y",
        "\n  x\n\n   { -t(a: 1) }  ",
        " { $n ->\n [one] 1\n\n*[other] { F($n, x: \"}\") }\n}",
        " x\r",
        " {\"\\u0041\"}",
    ]);
    prop_oneof![text, raw.prop_map(str::to_owned)]
}

fn entry() -> impl Strategy<Value = String> {
    let id = prop::sample::select(IDS.to_vec());
    let comment = prop::option::of("(# [a-z ]{0,5}\n){1,2}").prop_map(Option::unwrap_or_default);
    let attribute = prop::option::of(value().prop_map(|value| format!("\n  .title ={value}")));
    let message = (comment, id, value(), attribute).prop_map(|(comment, id, value, attribute)| {
        format!("{comment}{id} ={value}{}", attribute.unwrap_or_default())
    });
    let other = prop::sample::select(vec![
        "## Group",
        "# free",
        "### File",
        "junk",
        "a = {",
        "$x }",
        "  .dangling = x",
        "\tx",
        "b = { $n ->",
        "#no comment",
    ]);
    prop_oneof![4 => message, 1 => other.prop_map(str::to_owned)]
}

/// A catalog with free layout, sometimes with Windows line ends, sometimes broken.
fn catalog_text() -> impl Strategy<Value = String> {
    let gap = prop::sample::select(vec!["\n", "\n", "\n\n", "\n\n", "\n   \n\n", " \n"]);
    let entries = prop::collection::vec((entry(), gap), 0..7);
    let (mark, crlf, cut) = (any::<bool>(), any::<bool>(), any::<bool>());
    (entries, mark, crlf, cut).prop_map(|(entries, mark, crlf, cut)| {
        let mut text: String = entries.into_iter().map(|(entry, gap)| entry + gap).collect();
        if cut {
            text.truncate(text.trim_end_matches(['\n', ' ']).len());
        }
        if crlf {
            text = text.replace('\n', "\r\n");
        }
        if mark { format!("\u{feff}{text}") } else { text }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_text_comes_back(text in any::<String>()) {
        prop_assert_eq!(read_back(&pattern_source(&text)), text);
    }

    #[test]
    fn any_text_of_awkward_signs_comes_back(text in "[ab {}\\[\\]*.#=\"\\\\\n\r\t\0-]{0,20}") {
        prop_assert_eq!(read_back(&pattern_source(&text)), text.clone());
        let source = message_source("id", Some("note"), &text) + "next = x\n";
        let parsed = read(&source);
        prop_assert_eq!(parsed.tree.messages().count(), 2);
    }

    #[test]
    fn inserting_adds_one_entry(
        text in catalog_text(),
        order in Just(IDS).prop_shuffle(),
        comment in prop::option::of("[a-z# \n]{0,9}"),
        value in "[a-z{} *.\n]{0,9}",
    ) {
        let mut order = order.to_vec();
        order.insert(4, "new");
        let change = Change::Insert { order: &order, id: "new", comment: comment.as_deref(), text: &value };
        changed(&read(&text).tree, &change);
    }

    #[test]
    fn removing_takes_one_entry(text in catalog_text(), id in prop::sample::select(IDS.to_vec())) {
        changed(&read(&text).tree, &Change::Remove { id });
    }

    #[test]
    fn replacing_changes_one_entry(text in catalog_text(), id in prop::sample::select(IDS.to_vec()), value in value()) {
        let body = format!("{id} ={}", value.trim_end_matches(' '));
        changed(&read(&text).tree, &Change::ReplaceEntry { id, body: &body });
    }

    #[test]
    fn a_new_value_keeps_attributes_and_neighbours(
        text in catalog_text(),
        id in prop::sample::select(IDS.to_vec()),
        value in "[a-z{} \n]{0,9}",
    ) {
        changed(&read(&text).tree, &Change::ReplaceValue { id, text: &value });
    }

    #[test]
    fn a_new_comment_changes_nothing_else(
        text in catalog_text(),
        id in prop::sample::select(IDS.to_vec()),
        comment in prop::option::of("[a-z# \n]{0,9}"),
    ) {
        changed(&read(&text).tree, &Change::SetComment { id, comment: comment.as_deref() });
    }
}

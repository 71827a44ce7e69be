//! The writer undoes nothing and loses nothing; an edit changes the entry that is meant and no other.

use diglot::formats::fluent::{
    entry_source, insert, insert_all, message_source, pattern_source, plain_text, read, remove,
    replace_entry, replace_value, set_comment,
};
use diglot::model::{Catalog, Entry, Message};
use diglot::text::{TextEdit, apply};
use proptest::prelude::*;

/// The wording of an entry without its place: kind and id, source of its body, lines of its comment.
type Content = (String, String, Vec<String>);

fn contents(catalog: &Catalog<'_>) -> Vec<Content> {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    let content = |entry: &Entry<'_>| match entry {
        Entry::Message(message) => (
            message.id.name.to_owned(),
            entry_source(catalog, message).replace("\r\n", "\n"),
            message
                .comment
                .as_ref()
                .map(|comment| lines(&comment.lines))
                .unwrap_or_default(),
        ),
        Entry::Comment(comment) => (
            format!("{:?}", comment.level),
            String::new(),
            lines(&comment.lines),
        ),
        Entry::Junk(junk) => ("junk".to_owned(), junk.text.trim_end().to_owned(), Vec::new()),
    };
    catalog.entries.iter().map(content).collect()
}

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

fn assert_edit(text: &str, edit: TextEdit, expected: &[Content]) {
    let after = apply(text, &[edit]);
    assert_eq!(
        contents(&read(&after).tree),
        expected,
        "{text:?} became {after:?}"
    );
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
    fn inserting_adds_one_entry(text in catalog_text(), order in Just(IDS).prop_shuffle(), comment in any::<bool>()) {
        let parsed = read(&text);
        let source = message_source("new", comment.then_some("on new"), "x\ny");
        let mut order = order.to_vec();
        order.insert(4, "new");
        let edit = insert(&parsed.tree, &order, "new", &source);
        let before = contents(&parsed.tree);
        let after_text = apply(&text, std::slice::from_ref(&edit));
        let mut after = contents(&read(&after_text).tree);
        let new = after.iter().position(|content| content.0 == "new").expect("the entry is there");
        let (_, body, lines) = after.remove(new);
        prop_assert_eq!(body, "new =\n    x\n    y");
        prop_assert_eq!(lines.len(), usize::from(comment));
        prop_assert_eq!(after, before, "{:?}", after_text);
        prop_assert!(edit.span.is_empty());
    }

    #[test]
    fn removing_takes_one_entry(text in catalog_text(), id in prop::sample::select(IDS.to_vec())) {
        let parsed = read(&text);
        let mut expected = contents(&parsed.tree);
        if let Some(index) = expected.iter().position(|content| content.0 == id) {
            let is_between_junk = index > 0 && expected[index - 1].0 == "junk"
                && expected.get(index + 1).is_some_and(|next| next.0 == "junk");
            expected.remove(index);
            if is_between_junk {
                expected.insert(index, ("Message".into(), String::new(), vec![String::new()]));
            }
        }
        assert_edit(&text, remove(&parsed.tree, id), &expected);
    }

    #[test]
    fn replacing_changes_one_entry(text in catalog_text(), id in prop::sample::select(IDS.to_vec()), value in value()) {
        let parsed = read(&text);
        let body = format!("{id} ={}", value.trim_end_matches(' '));
        let mut expected = contents(&parsed.tree);
        if let Some(content) = expected.iter_mut().find(|content| content.0 == id) {
            content.1 = body.replace("\r\n", "\n");
        }
        assert_edit(&text, replace_entry(&parsed.tree, id, &body), &expected);
    }

    #[test]
    fn a_new_value_keeps_attributes_and_neighbours(text in catalog_text(), id in prop::sample::select(IDS.to_vec()), value in "[a-z{} \n]{0,9}") {
        let parsed = read(&text);
        let before = contents(&parsed.tree);
        let after_text = apply(&text, &[replace_value(&parsed.tree, id, &pattern_source(&value))]);
        let after = read(&after_text);
        let changed = before.iter().position(|content| content.0 == id);
        for (index, (old, new)) in before.iter().zip(contents(&after.tree)).enumerate() {
            if Some(index) != changed {
                prop_assert_eq!(old, &new);
            }
        }
        prop_assert_eq!(before.len(), after.tree.entries.len());
        if changed.is_some() {
            let (old, new) = (first(&parsed.tree, id), first(&after.tree, id));
            prop_assert_eq!(plain_text(new.value.as_ref().unwrap()), Some(value));
            prop_assert_eq!(old.attributes.len(), new.attributes.len());
            prop_assert_eq!(&old.comment.as_ref().map(|c| &c.lines), &new.comment.as_ref().map(|c| &c.lines));
        }
    }

    #[test]
    fn a_new_comment_changes_nothing_else(text in catalog_text(), id in prop::sample::select(IDS.to_vec()), comment in prop::option::of("[a-z# \n]{0,9}")) {
        let parsed = read(&text);
        let mut expected = contents(&parsed.tree);
        if let Some(content) = expected.iter_mut().find(|content| content.0 == id) {
            content.2 = comment.iter().flat_map(|comment| comment.split('\n').map(str::to_owned)).collect();
        }
        assert_edit(&text, set_comment(&parsed.tree, id, comment.as_deref()), &expected);
    }
}

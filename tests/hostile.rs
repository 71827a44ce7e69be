//! What a translator may not do to the outputs that others lay out.

#[path = "build/sample.rs"]
mod sample;

use diglot::formats::source::markdown_options;
use diglot::model::Bundle;
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag};
use sample::{Sample, text};

/// A document of two paragraphs, of which a translator has written the first.
fn bundle(translation: &str, outputs: &[&str]) -> Bundle {
    let value = diglot::formats::fluent::pattern_source(translation);
    Sample::new()
        .document(
            "garden.md",
            "The garden <span lang=\"la\">hortus</span> is open.\n\nThe gate is green.\n",
        )
        .translated(
            "fr",
            "garden",
            &format!("the-garden-hortus-is-open ={value}\n"),
            "",
            &[],
        )
        .bundle_of(Some(outputs))
}

/// The first paragraph as Markdown.
fn markdown(translation: &str) -> String {
    let bundle = bundle(translation, &["markdown"]);
    let text = text(&bundle, "fr/garden.md");
    let body = text.trim_start_matches(|c| c != '\n');
    // Three lines of notice stand above.
    let body = text.split_once("\n\n").map_or(body, |(_, body)| body);
    body.strip_suffix("\n\nThe gate is green.\n")
        .unwrap_or_else(|| panic!("{text}"))
        .to_owned()
}

/// The first paragraph as text.
fn plain(translation: &str) -> String {
    let bundle = bundle(translation, &["text"]);
    let text = text(&bundle, "text/fr/garden.txt");
    let (_, body) = text.split_once("\n\n").unwrap();
    let (first, rest) = body.split_once("\n\n").unwrap_or_else(|| panic!("{text}"));
    assert!(
        rest.starts_with("The gate is green. [") && rest.ends_with("]\n"),
        "{text}"
    );
    first.to_owned()
}

#[test]
fn markdown_shows_what_it_may_not_do_letter_by_letter() {
    for (translation, expected) in [
        ("Le *jardin* <b>vert</b><br>", "Le *jardin* <b>vert</b><br>"),
        (
            "<span lang=\"la\">hortus</span>",
            "<span lang=\"la\">hortus</span>",
        ),
        (
            "[a](https://example.org) <mailto:a@example.org>",
            "[a](https://example.org) <mailto:a@example.org>",
        ),
        ("a <script>x()</script>", "a \\<script\\>x\\(\\)\\<\\/script\\>"),
        (
            "a <b onclick=\"x()\">b</b>",
            "a \\<b onclick\\=\\\"x\\(\\)\\\"\\>b\\<\\/b\\>",
        ),
        ("[a](javascript:x)", "\\[a\\]\\(javascript\\:x\\)"),
        (
            "b ![a](https://example.org/a.png)",
            "b \\!\\[a\\]\\(https\\:\\/\\/example\\.org\\/a\\.png\\)",
        ),
        ("a\u{1b}[31m", "a[31m"),
        ("a \u{202E}b", "a \u{202E}b\u{202C}"),
    ] {
        assert_eq!(markdown(translation), expected);
    }
}

#[test]
fn a_text_has_no_address_of_another_scheme_and_no_escape() {
    for (translation, expected) in [
        ("[a](https://example.org) [c](#d)", "a (https://example.org) c"),
        (
            "a\u{1b}]8;;https://example.org\u{7}b",
            "a]8;;https://example.orgb",
        ),
        ("a\u{9b}31mb <b>c</b>", "a31mb c"),
        ("a \u{202E}b [c](d.md)", "a \u{202E}b \u{202C}c (d.md)"),
        ("[b](javascript:x)", "[b](javascript:x)"),
        ("# a", "# a"),
        ("- a\n\nb", "- a b"),
    ] {
        assert_eq!(plain(translation), expected);
    }
}

#[test]
fn no_translation_adds_a_key_or_a_gap_or_a_reference_to_another_text() {
    let translation = "open = a\", \"secret\": \"b{ \"\\u000A\" }\n    .title = Titre\n    .further = Plus\n\
                       gap = { \"{\" }{ \"{\" }secret{ \"}}\" }\nother = $t(secret)\nsplit = $t{ \"(\" }secret)\n\
                       turned = a { \"\\u202E\" }b\nbrace = { \"{\" }{ $name }\nstranger = x\n";
    let source = "open = Open\n    .title = Title\ngap = Gap\nother = Other\nsplit = Split\nturned = Turned\n\
                  brace = { $name }\nsecret = Secret\n";
    let bundle = Sample::new()
        .catalog("desk", source)
        .translated("fr", "desk", translation, "", &[])
        .bundle_of(Some(&["json", "fluent"]));
    let flat: serde_json::Value = serde_json::from_str(text(&bundle, "json/flat/fr/desk.json")).unwrap();
    assert_eq!(
        flat,
        serde_json::json!({
            "open": "a\", \"secret\": \"b\n", "open.title": "Titre", "secret": "Secret",
            "turned": "a \u{202E}b\u{202C}",
        })
    );
    let structured: serde_json::Value =
        serde_json::from_str(text(&bundle, "json/structured/fr/desk.json")).unwrap();
    let messages = structured["messages"].as_array().unwrap();
    let missing = messages
        .iter()
        .filter(|message| message["flat"][0]["missing"] == "letters");
    let missing: Vec<&str> = missing.filter_map(|message| message["id"].as_str()).collect();
    assert_eq!(missing, ["gap", "other", "split", "brace"]);
    let catalog = diglot::formats::fluent::read(text(&bundle, "fluent/fr/desk.ftl")).tree;
    let ids: Vec<&str> = catalog.messages().map(|message| message.id.name).collect();
    assert_eq!(
        ids,
        ["open", "gap", "other", "split", "turned", "brace", "secret"]
    );
}

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        " ",
        "\n",
        "\n\n",
        "<",
        ">",
        "\"",
        "&",
        "#",
        "-",
        "*",
        "`",
        "[",
        "](",
        ")",
        "!",
        "|",
        "\\",
        "{",
        "}",
        "<b>",
        "</p>",
        "<p>",
        "<script>",
        "<!--",
        "<svg onload=x>",
        "<a href=javascript:x()>",
        "<javascript:x>",
        "[x](javascript:x())",
        "[x]: data:x",
        "[x]",
        "![x](//example.org/x)",
        "[^1]",
        "\u{1b}[2J",
        "\u{9b}2J",
        "\u{202E}",
        "\u{2067}",
        "\u{2069}",
        "\u{2028}",
        "\u{0}",
        "ا",
        "---",
        "```",
        "    ",
        "&#60;script&#62;",
    ]);
    prop::collection::vec(pieces, 1..12).prop_map(|pieces| pieces.concat())
}

/// Whether each direction control of a text is closed in it.
fn is_balanced(text: &str) -> bool {
    let mut due = Vec::new();
    for sign in text.chars() {
        match sign {
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => due.push('\u{202C}'),
            '\u{2066}'..='\u{2068}' => due.push('\u{2069}'),
            '\u{202C}' | '\u{2069}' if due.pop() != Some(sign) => return false,
            _ => {}
        }
    }
    due.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_translation_does_more_in_markdown_than_be_read(translation in hostile()) {
        let bundle = bundle(&translation, &["markdown", "text"]);
        let markdown = text(&bundle, "fr/garden.md");
        let plain = text(&bundle, "text/fr/garden.txt");
        let mut paragraphs = 0;
        for event in Parser::new_ext(markdown, markdown_options()) {
            match event {
                Event::Start(Tag::Paragraph) => paragraphs += 1,
                Event::Start(Tag::Heading { .. } | Tag::List(_) | Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Table(_)) => {
                    prop_assert!(false, "{translation:?} gives {markdown}");
                }
                Event::InlineHtml(tag) => prop_assert!(["<b>", "</b>"].contains(&&*tag), "{markdown}"),
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    let is_bad = dest_url.contains("javascript:x") || dest_url.starts_with("//") || dest_url.starts_with("data:");
                    prop_assert!(!is_bad, "{markdown}");
                }
                _ => {}
            }
        }
        // The notice has two.
        prop_assert!(paragraphs == 4 || paragraphs == 5, "{paragraphs} {translation:?} gives {markdown}");
        for shown in [markdown, plain] {
            prop_assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
            prop_assert!(shown.split("\n\n").all(is_balanced), "{translation:?} gives {shown:?}");
        }
    }
}

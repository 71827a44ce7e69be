#![expect(
    clippy::disallowed_methods,
    reason = "one test reads documents from a folder that the environment names"
)]

use super::*;
use crate::model::SegmentKind;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn markdown(text: &str) -> SourceText {
    read(SourceFormat::Markdown, text, &TextSettings::default()).tree
}

fn told(text: &str) -> Vec<(SegmentKind, String)> {
    let segments = markdown(text).segments.into_iter();
    segments.map(|segment| (segment.kind, segment.value)).collect()
}

fn values(text: &str) -> Vec<String> {
    told(text).into_iter().map(|(_, value)| value).collect()
}

fn ids(text: &str) -> Vec<String> {
    propose_ids(&markdown(text), &[], &BTreeSet::new())
}

const DOCUMENT: &str = "\
# The *old* bridge {#bridge}

It was built
in 1904.  
It still stands. {#intro}

- one
- two

  with more
- [ ] three
> a quote
> of two lines

| Year | Weight |
|------|:------:|
| 1904 | 12 t \\| all |
|      | [link](x) |

![A view of the bridge](view.jpg)

```
code
```
<div>raw</div>

Setext *heading*
===

A note.[^1]

[^1]: The note.

[x]: https://example.org
";

#[test]
fn every_kind_of_block_is_found() {
    use SegmentKind::*;
    let expected: Vec<(SegmentKind, String)> = [
        (Heading(1), "The *old* bridge"),
        (Paragraph, "It was built in 1904.\\\nIt still stands."),
        (ListItem, "one"),
        (ListItem, "two"),
        (ListItem, "with more"),
        (ListItem, "three"),
        (Quote, "a quote of two lines"),
        (Cell, "Year"),
        (Cell, "Weight"),
        (Cell, "1904"),
        (Cell, "12 t \\| all"),
        (Cell, "[link](x)"),
        (ImageAlt, "A view of the bridge"),
        (Heading(1), "Setext *heading*"),
        (Paragraph, "A note.[^1]"),
        (Footnote, "The note."),
    ]
    .map(|(kind, value)| (kind, value.to_owned()))
    .into();
    assert_eq!(told(DOCUMENT), expected);
    assert_eq!(told(&DOCUMENT.replace('\n', "\r\n")), expected);
    let pins: Vec<_> = markdown(DOCUMENT)
        .segments
        .into_iter()
        .filter_map(|segment| segment.pin)
        .collect();
    assert_eq!(pins, ["bridge", "intro"]);
}

#[test]
fn a_first_escaped_character_belongs_to_the_segment() {
    assert_eq!(values("\\# no heading\n\n- \\- b\n"), ["\\# no heading", "\\- b"]);
}

#[test]
fn a_byte_order_mark_and_a_rule_in_the_middle_hide_nothing() {
    assert_eq!(values("\u{feff}---\na: b\n---\n# T\n"), ["T"]);
    assert_eq!(values("One\n\n---\nTwo\n\n---\n"), ["One", "Two"]);
}

#[test]
fn a_bad_and_a_repeated_pin_are_problems_and_no_text() {
    let text = "One. {#9a}\n\nTwo. {#b}\n\n## Three {#b}\n";
    let parsed = read(SourceFormat::Markdown, text, &TextSettings::default());
    let seen: Vec<_> = parsed
        .problems
        .iter()
        .map(|problem| (problem.message.id, problem.span.slice(text)))
        .collect();
    assert_eq!(
        seen,
        [("source-pin-invalid", "{#9a}"), ("source-pin-repeated", "{#b}")]
    );
    assert_eq!(values(text), ["One.", "Two.", "Three"]);
}

#[test]
fn pins_can_be_left_out_of_what_readers_see() {
    let text = "# T {#t}\n\nOne. {#a}\n\n> Two.\n> {#b}\n\n![x](y) {#c}\n";
    assert_eq!(
        without_pins(text, &markdown(text)),
        "# T {#t}\n\nOne.\n\n> Two.\n\n![x](y)\n"
    );
}

#[test]
fn a_translation_goes_where_its_segment_was() {
    let source = markdown(DOCUMENT);
    let mut values: Vec<Option<&str>> = vec![None; source.segments.len()];
    values[1] = Some("Neu\\\nund alt");
    values[6] = Some("- Zitat\\\n> weiter");
    values[10] = Some("a | b");
    values[12] = Some("Blick [auf] die]");
    let result = rebuild(DOCUMENT, &source, &values);
    assert!(result.contains("\nNeu\\\nund alt {#intro}\n"), "{result}");
    assert!(result.contains("\n> \\- Zitat\\\n> \\> weiter\n"), "{result}");
    assert!(result.contains("| a \\| b |"), "{result}");
    assert!(result.contains("![Blick \\[auf\\] die\\]](view.jpg)"), "{result}");
}

#[test]
fn a_segment_that_can_hold_nothing_else_keeps_its_bytes() {
    let text = "| a |\n|---|\n| b |\n| \n";
    let source = markdown(text);
    assert_eq!(values(text), ["a", "b", "|"]);
    let rebuilt = rebuild(text, &source, &[Some("c"), None, Some("d")]);
    assert_eq!(rebuilt, "| c |\n|---|\n| b |\n| \n");
}

#[test]
fn an_image_whose_label_is_its_text_keeps_its_picture() {
    let text = "![view]\n\n[view]: view.jpg\n";
    let source = markdown(text);
    assert_eq!(
        rebuild(text, &source, &[Some("Blick")]),
        "![Blick][view]\n\n[view]: view.jpg\n"
    );
}

#[test]
fn ids_are_made_of_headings_and_first_words() {
    let text = "# The bridge\n\nIt’s made of old, grey, heavy stone.\n\n## How it was built: a long story\n\nÉtienne drew it.\n\n- 30 men\n\n## Weight\n\nsame\n\nsame\n\nsame\n";
    let expected = [
        "the-bridge",
        "its-made-of-old-grey",
        "how-it-was-built-a-long",
        "how-it-was-etienne-drew-it",
        "how-it-was-30-men",
        "weight",
        "weight-same",
        "weight-same-same",
        "weight-same-same-same",
    ];
    assert_eq!(ids(text)[..8], expected[..8]);
    assert_eq!(ids("30 men\n"), ["text-30-men"]);
    assert_eq!(ids("—\n"), ["text"]);
}

#[test]
fn plain_text_is_cut_at_blank_lines() {
    let text = "One\ntwo.\n\n\u{c}Three.\r\n \r\n- a\n- b\n  c\n";
    let parsed = read(SourceFormat::PlainText, text, &TextSettings::default());
    let values: Vec<_> = parsed
        .tree
        .segments
        .iter()
        .map(|segment| segment.value.as_str())
        .collect();
    assert_eq!(values, ["One two.", "Three.", "a", "b c"]);
    let new = [Some("X\n\ny"), None, Some(""), None];
    assert_eq!(
        rebuild(text, &parsed.tree, &new),
        "X y\n\n\u{c}Three.\r\n \r\n- \u{a0}\n- b\n  c\n"
    );
}

/// Prints that it was skipped where the folder of shared documents is not named.
#[test]
fn documents_of_other_projects_come_back_byte_for_byte() {
    let Some(root) = std::env::var_os("DIGLOT_SHARED") else {
        eprintln!("skipped: DIGLOT_SHARED names no folder");
        return;
    };
    let mut folders = vec![std::path::PathBuf::from(root).join("devset/docs")];
    let mut documents = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if format_of(&path.to_string_lossy()) == Some(SourceFormat::Markdown) {
                let text = std::fs::read_to_string(&path).expect("a document is UTF-8");
                let source = markdown(&text);
                let own: Vec<_> = source
                    .segments
                    .iter()
                    .map(|segment| Some(segment.value.as_str()))
                    .collect();
                assert_eq!(rebuild(&text, &source, &own), text, "{}", path.display());
                // Each segment on one line: other bytes, the same blocks, the same values.
                let flat: Vec<String> = source
                    .segments
                    .iter()
                    .map(|segment| format!("{} x", segment.value))
                    .collect();
                let flat: Vec<_> = flat.iter().map(|value| Some(value.as_str())).collect();
                let again = markdown(&rebuild(&text, &source, &flat));
                assert_eq!(kinds(&again), kinds(&source), "{}", path.display());
                eprintln!("{} {:?}", path.display(), source.segments.len());
                documents += 1;
            }
        }
    }
    assert!(documents > 0);
}

/// Lines out of which documents with all kinds of blocks come.
fn any_document() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        "[a-z ]{0,12}",
        "(# |## |- |> |  - |1\\. |    |> - |\\[\\^1\\]: |> > |- \\[ \\] )?[a-z*_` ]{0,10}( \\{#[a-z0-9]{1,2}\\})?( #|  |\\\\)?",
        Just("| a | b |\n|---|---|\n| c | d |".to_owned()),
        Just("![alt *x*](y \"t\")".to_owned()),
        Just("```\ncode\n```".to_owned()),
        Just("===".to_owned()),
        Just("---".to_owned()),
        Just("<div>".to_owned()),
        Just("".to_owned()),
        Just("[x]: /y".to_owned()),
        Just("[x] <b>y</b>\\# `a".to_owned()),
    ];
    (prop::collection::vec(line, 0..14), any::<bool>()).prop_map(|(lines, is_crlf)| {
        let text = lines.join("\n") + "\n";
        if is_crlf { text.replace('\n', "\r\n") } else { text }
    })
}

fn any_value() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~\\n]{0,20}",
        "[#>|\\-+*_`~:=<!\\[\\](){}0-9. \\n\\\\a]{0,12}",
        "\\PC{0,10}",
        Just("<!-- x".to_owned()),
        Just("<div>".to_owned()),
        Just("a | b\\\n--- | ---".to_owned()),
        Just("![a](b)".to_owned()),
        Just("x {#y}".to_owned()),
        Just("x {.y} ##".to_owned()),
        Just("[^1]: x".to_owned()),
        Just("[!NOTE]\\\nx".to_owned()),
        Just("<b></b>".to_owned()),
    ]
}

fn kinds(source: &SourceText) -> Vec<SegmentKind> {
    source
        .segments
        .iter()
        .map(|segment| segment.kind.clone())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_any_text_never_fails(text in "\\PC{0,200}|[#>|\\-*_`~:<!\\[\\](){} \\n\\r\\t\\\\a]{0,80}") {
        for format in [SourceFormat::Markdown, SourceFormat::PlainText] {
            let parsed = read(format, &text, &TextSettings::default());
            let mut end = 0;
            for segment in &parsed.tree.segments {
                prop_assert!(end <= segment.span.start);
                prop_assert!(!segment.span.slice(&text).trim().is_empty());
                end = segment.span.end;
            }
        }
    }

    #[test]
    fn a_document_rebuilt_from_its_own_values_is_the_same(text in any_document()) {
        for format in [SourceFormat::Markdown, SourceFormat::PlainText] {
            let source = read(format, &text, &TextSettings::default()).tree;
            let own: Vec<_> = source.segments.iter().map(|segment| Some(segment.value.as_str())).collect();
            prop_assert_eq!(&rebuild(&text, &source, &own), &text);
        }
    }

    #[test]
    fn no_value_changes_the_blocks_of_a_document(
        text in any_document(),
        values in prop::collection::vec(prop::option::of(any_value()), 0..20),
    ) {
        for format in [SourceFormat::Markdown, SourceFormat::PlainText] {
            let source = read(format, &text, &TextSettings::default()).tree;
            let values: Vec<Option<&str>> = values.iter().map(Option::as_deref).collect();
            let result = rebuild(&text, &source, &values);
            let again = read(format, &result, &TextSettings::default()).tree;
            prop_assert_eq!(kinds(&again), kinds(&source), "{}", result);
        }
    }

    #[test]
    fn ids_are_valid_unique_and_keep_what_is_known(
        text in any_document(),
        known in prop::collection::vec(prop::option::of("[a-c]"), 0..6),
        taken in prop::collection::btree_set("[a-z]{1,3}", 0..20),
    ) {
        let source = markdown(&text);
        let ids = propose_ids(&source, &known, &taken);
        prop_assert_eq!(ids.len(), source.segments.len());
        let unique: BTreeSet<&String> = ids.iter().collect();
        prop_assert_eq!(unique.len(), ids.len());
        for (segment, id) in source.segments.iter().zip(&ids) {
            prop_assert!(super::pin::is_identifier(id), "{}", id);
            if let Some(pin) = &segment.pin {
                prop_assert_eq!(pin, id);
            }
        }
        for ((known, id), segment) in known.iter().zip(&ids).zip(&source.segments) {
            if let (Some(known), None) = (known, &segment.pin) {
                prop_assert!(ids.contains(known), "{}", id);
            }
        }
    }
}

//! The fixtures of the Fluent specification: same tree, same junk, and the same bytes when written again.
//!
//! They lie outside the repository; the folder that holds `fluent-spec` is named by `DIGLOT_SHARED`.
//! `DIGLOT_SHARED=… cargo test --test fluent_spec -- --nocapture` prints the three figures.
#![expect(clippy::disallowed_methods, reason = "the fixtures are read from disk")]

#[path = "fluent/emission.rs"]
mod emission;

use diglot::formats::fluent::read;
use diglot::model::{
    Arguments, Attribute, Catalog, Comment, CommentLevel, Element, Entry, Expression, Identifier,
    InlineExpression, Message, Pattern, Variant, VariantKey,
};
use diglot::text::Span;
use serde_json::{Value, json};
use std::io::Write;
use std::path::PathBuf;

fn fixtures() -> Vec<(String, String, Value)> {
    let Ok(shared) = std::env::var("DIGLOT_SHARED") else {
        // Written past the test's captured output, so that it is seen without `--nocapture`.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: DIGLOT_SHARED names no folder with the specification's fixtures"
        );
        return Vec::new();
    };
    let folder = PathBuf::from(shared).join("fluent-spec/fixtures");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let text = std::fs::read_to_string(&path).unwrap();
            let tree = std::fs::read_to_string(path.with_extension("json")).unwrap();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            found.push((name, text, serde_json::from_str(&tree).unwrap()));
        }
    }
    assert_eq!(found.len(), 39, "fixtures are missing");
    found
}

/// A figure that a person can see, and that must be complete.
fn report(figure: &str, names: &[String], is_right: impl Fn(usize) -> bool) {
    let wrong: Vec<&String> = (0..names.len())
        .filter(|&index| !is_right(index))
        .map(|index| &names[index])
        .collect();
    println!(
        "fluent-spec: {figure}: {} of {}",
        names.len() - wrong.len(),
        names.len()
    );
    assert!(wrong.is_empty(), "{figure}: not in {wrong:?}");
}

#[test]
fn every_fixture_gives_the_tree_of_the_specification() {
    let fixtures = fixtures();
    let names: Vec<String> = fixtures.iter().map(|(name, ..)| name.clone()).collect();
    let bodies: Vec<(Value, Value)> = fixtures
        .iter()
        .map(|(_, text, tree)| {
            (
                catalog_json(&read(text).tree)["body"].clone(),
                tree["body"].clone(),
            )
        })
        .collect();
    // Junk with its place among the entries, so that its boundaries, content and annotations count.
    let junk = |body: &Value| -> Vec<(usize, Value)> {
        let entries = body.as_array().unwrap().iter().cloned().enumerate();
        entries.filter(|(_, entry)| entry["type"] == "Junk").collect()
    };
    if !fixtures.is_empty() {
        let count: usize = bodies.iter().map(|(_, theirs)| junk(theirs).len()).sum();
        assert!(count > 100, "the fixtures hold only {count} pieces of junk");
        report("same tree", &names, |index| bodies[index].0 == bodies[index].1);
        report(
            &format!("same junk boundaries and annotations ({count} pieces)"),
            &names,
            |index| junk(&bodies[index].0) == junk(&bodies[index].1),
        );
    }
    for (name, (ours, theirs)) in names.iter().zip(&bodies) {
        assert_eq!(ours, theirs, "{name}");
    }
}

#[test]
fn every_fixture_is_written_again_byte_for_byte() {
    let fixtures = fixtures();
    let names: Vec<String> = fixtures.iter().map(|(name, ..)| name.clone()).collect();
    if !fixtures.is_empty() {
        report("re-emits byte for byte", &names, |index| {
            let text = &fixtures[index].1;
            emission::emitted(&emission::read_soundly(text).tree) == *text
        });
    }
}

/// The fixtures have no spans; so what stands at a span must read as the same node again.
#[test]
fn what_stands_at_a_span_reads_as_the_same_node() {
    for (name, text, _) in fixtures() {
        for entry in &read(&text).tree.entries {
            let span = match entry {
                Entry::Message(message) => message.span,
                Entry::Comment(comment) => comment.span,
                Entry::Junk(junk) => junk.span,
            };
            let source = span.slice(&text);
            let again = read(source).tree;
            assert_eq!(again.entries.len(), 1, "{name}: {source:?}");
            assert_eq!(
                entry_json(source, &again.entries[0]),
                entry_json(&text, entry),
                "{name}"
            );
            if let Entry::Message(message) = entry {
                let attributes = message.attributes.iter().map(|attribute| &attribute.value);
                for pattern in message.value.iter().chain(attributes) {
                    for element in &pattern.elements {
                        assert_placeable_reads_again(&name, &text, element);
                    }
                }
            }
        }
    }
}

fn assert_placeable_reads_again(name: &str, text: &str, element: &Element<'_>) {
    let Element::Placeable(placeable) = element else {
        return;
    };
    let alone = format!("alone = {}", placeable.span.slice(text));
    let again = read(&alone).tree;
    let value = again.messages().next().and_then(|message| message.value.clone());
    let Some([Element::Placeable(read_again)]) = value.as_ref().map(|value| &value.elements[..]) else {
        panic!("{name}: {alone:?} is no placeable");
    };
    assert_eq!(
        placeable_json(&alone, read_again.span, &read_again.expression),
        placeable_json(text, placeable.span, &placeable.expression),
        "{name}"
    );
}

fn catalog_json(catalog: &Catalog<'_>) -> Value {
    let body: Vec<Value> = catalog
        .entries
        .iter()
        .map(|entry| entry_json(catalog.text, entry))
        .collect();
    json!({ "type": "Resource", "body": body })
}

fn entry_json(text: &str, entry: &Entry<'_>) -> Value {
    match entry {
        Entry::Comment(comment) => comment_json(comment),
        Entry::Junk(junk) => {
            assert_eq!(junk.span.slice(text), junk.text);
            json!({ "type": "Junk", "annotations": [], "content": junk.text })
        }
        Entry::Message(message) => message_json(text, message),
    }
}

fn message_json(text: &str, message: &Message<'_>) -> Value {
    let id = message.id.name.strip_prefix('-').unwrap_or(message.id.name);
    assert_eq!(message.id.span.slice(text), message.id.name);
    let attributes: Vec<Value> = message
        .attributes
        .iter()
        .map(|attribute| attribute_json(text, attribute))
        .collect();
    json!({
        "type": if message.is_term() { "Term" } else { "Message" },
        "id": { "type": "Identifier", "name": id },
        "value": message.value.as_ref().map(|value| pattern_json(text, value)),
        "attributes": attributes,
        "comment": message.comment.as_deref().map(comment_json),
    })
}

fn attribute_json(text: &str, attribute: &Attribute<'_>) -> Value {
    assert!(attribute.span.slice(text).starts_with('.'));
    json!({
        "type": "Attribute",
        "id": id_json(&attribute.id),
        "value": pattern_json(text, &attribute.value),
    })
}

fn comment_json(comment: &Comment<'_>) -> Value {
    let kind = match comment.level {
        CommentLevel::Message => "Comment",
        CommentLevel::Group => "GroupComment",
        CommentLevel::Catalog => "ResourceComment",
    };
    json!({ "type": kind, "content": comment.lines.join("\n") })
}

fn id_json(id: &Identifier<'_>) -> Value {
    json!({ "type": "Identifier", "name": id.name })
}

/// The specification's tree joins neighbouring text; spans must follow each other without a gap.
fn pattern_json(text: &str, pattern: &Pattern<'_>) -> Value {
    let mut elements: Vec<Value> = Vec::new();
    let mut joined = String::new();
    let mut done = pattern.span.start;
    for element in &pattern.elements {
        assert_eq!(element.span().start, done);
        done = element.span().end;
        match element {
            Element::Text(piece) => {
                if piece.value != "\n" {
                    assert_eq!(piece.span.slice(text), piece.value);
                }
                joined.push_str(piece.value);
            }
            Element::Placeable(placeable) => {
                if !joined.is_empty() {
                    elements.push(json!({ "type": "TextElement", "value": joined }));
                    joined = String::new();
                }
                elements.push(placeable_json(text, placeable.span, &placeable.expression));
            }
        }
    }
    if !joined.is_empty() {
        elements.push(json!({ "type": "TextElement", "value": joined }));
    }
    assert_eq!(done, pattern.span.end);
    json!({ "type": "Pattern", "elements": elements })
}

fn placeable_json(text: &str, span: Span, expression: &Expression<'_>) -> Value {
    let source = span.slice(text);
    assert!(source.starts_with('{') && source.ends_with('}'));
    let expression = match expression {
        Expression::Inline(inline) => inline_json(text, inline),
        Expression::Select(select) => {
            let variants: Vec<Value> = select
                .variants
                .iter()
                .map(|variant| variant_json(text, variant))
                .collect();
            json!({
                "type": "SelectExpression",
                "selector": inline_json(text, &select.selector),
                "variants": variants,
            })
        }
    };
    json!({ "type": "Placeable", "expression": expression })
}

fn variant_json(text: &str, variant: &Variant<'_>) -> Value {
    assert!(
        variant
            .span
            .slice(text)
            .starts_with(if variant.is_default { '*' } else { '[' })
    );
    let key = match &variant.key {
        VariantKey::Identifier(id) => id_json(id),
        VariantKey::Number(number) => json!({ "type": "NumberLiteral", "value": number.name }),
    };
    json!({
        "type": "Variant",
        "key": key,
        "value": pattern_json(text, &variant.value),
        "default": variant.is_default,
    })
}

fn inline_json(text: &str, expression: &InlineExpression<'_>) -> Value {
    let source = expression.span().slice(text);
    match expression {
        InlineExpression::String { raw, .. } => {
            assert_eq!(source, format!("\"{raw}\""));
            json!({ "type": "StringLiteral", "value": raw })
        }
        InlineExpression::Number { raw, .. } => {
            assert_eq!(source, *raw);
            json!({ "type": "NumberLiteral", "value": raw })
        }
        InlineExpression::Variable { id, .. } => {
            assert_eq!(source, format!("${}", id.name));
            json!({ "type": "VariableReference", "id": id_json(id) })
        }
        InlineExpression::Message { id, attribute, .. } => json!({
            "type": "MessageReference",
            "id": id_json(id),
            "attribute": attribute.as_ref().map(id_json),
        }),
        InlineExpression::Term {
            id,
            attribute,
            arguments,
            ..
        } => json!({
            "type": "TermReference",
            "id": { "type": "Identifier", "name": &id.name[1..] },
            "attribute": attribute.as_ref().map(id_json),
            "arguments": arguments.as_ref().map(|arguments| arguments_json(text, arguments)),
        }),
        InlineExpression::Function { id, arguments, .. } => json!({
            "type": "FunctionReference",
            "id": id_json(id),
            "arguments": arguments_json(text, arguments),
        }),
        InlineExpression::Placeable(placeable) => placeable_json(text, placeable.span, &placeable.expression),
    }
}

fn arguments_json(text: &str, arguments: &Arguments<'_>) -> Value {
    let source = arguments.span.slice(text);
    assert!(source.starts_with('(') && source.ends_with(')'));
    let positional: Vec<Value> = arguments
        .positional
        .iter()
        .map(|argument| inline_json(text, argument))
        .collect();
    let named: Vec<Value> = arguments
        .named
        .iter()
        .map(|argument| {
            json!({
                "type": "NamedArgument",
                "name": id_json(&argument.name),
                "value": inline_json(text, &argument.value),
            })
        })
        .collect();
    json!({ "type": "CallArguments", "positional": positional, "named": named })
}

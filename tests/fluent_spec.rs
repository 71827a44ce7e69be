//! The fixtures of the Fluent specification: same tree, same junk, every byte covered.
//!
//! They lie outside the repository; the folder that holds `fluent-spec` is named by `DIGLOT_SHARED`.
#![expect(clippy::disallowed_methods, reason = "the fixtures are read from disk")]

use diglot::formats::fluent::read;
use diglot::model::{
    Arguments, Attribute, Catalog, Comment, CommentLevel, Element, Entry, Expression, Identifier,
    InlineExpression, Message, Pattern, Variant, VariantKey,
};
use diglot::text::Span;
use serde_json::{Value, json};
use std::path::PathBuf;

fn fixtures() -> Vec<(String, String, Value)> {
    let Ok(shared) = std::env::var("DIGLOT_SHARED") else {
        eprintln!("SKIPPED: DIGLOT_SHARED names no folder with the specification's fixtures");
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

#[test]
fn every_fixture_gives_the_tree_of_the_specification() {
    for (name, text, tree) in fixtures() {
        let parsed = read(&text);
        let ours = catalog_json(&parsed.tree);
        let (ours, theirs) = (&ours["body"], &tree["body"]);
        let pairs = ours.as_array().unwrap().iter().zip(theirs.as_array().unwrap());
        for (ours, theirs) in pairs {
            assert_eq!(ours, theirs, "{name}");
        }
        assert_eq!(ours, theirs, "{name}");
    }
}

#[test]
fn every_fixture_is_covered_by_its_spans() {
    for (name, text, _) in fixtures() {
        assert_covered(&name, &text);
    }
}

/// Each junk has its problem, and only blank lines stand between entries.
fn assert_covered(name: &str, text: &str) {
    let parsed = read(text);
    let mut done = 0;
    let mut problems = parsed.problems.iter();
    for entry in &parsed.tree.entries {
        let span = match entry {
            Entry::Message(message) => message.span,
            Entry::Comment(comment) => comment.span,
            Entry::Junk(junk) => {
                let problem = problems.next().expect("each junk has a problem");
                assert!(
                    junk.span.start <= problem.span.start && problem.span.end <= junk.span.end,
                    "{name}"
                );
                junk.span
            }
        };
        let gap = &text[done..span.range().start];
        assert!(
            gap.trim_matches([' ', '\r', '\n', '\u{feff}']).is_empty(),
            "{name}: {gap:?}"
        );
        done = span.range().end;
    }
    assert!(problems.next().is_none());
    assert!(
        text[done..]
            .trim_matches([' ', '\r', '\n', '\u{feff}'])
            .is_empty(),
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

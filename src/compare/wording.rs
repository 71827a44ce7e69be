//! What a message says, without comments and layout.

use crate::formats::fluent::unescape;
use crate::model::{Element, Expression, InlineExpression, Message, Pattern};
use crate::text;

/// The wording of a message in one canonical spelling: equal strings are equal wordings.
///
/// Escapes are resolved, a run of white space is one space, letters are in NFC; attributes come in the
/// order of their names. The id and comments are no part of it.
pub fn wording(message: &Message<'_>) -> String {
    let mut parts = Vec::new();
    if let Some(value) = &message.value {
        parts.push(format!("= {}", pattern(value)));
    }
    let mut attributes: Vec<String> = message
        .attributes
        .iter()
        .map(|a| format!(".{} = {}", a.id.name, pattern(&a.value)))
        .collect();
    attributes.sort();
    parts.extend(attributes);
    text::nfc(&parts.join("\n")).into_owned()
}

/// Whether two messages have one wording.
pub(super) fn is_same_wording(one: &Message<'_>, other: &Message<'_>) -> bool {
    is_same_text(one, other) || wording(one) == wording(other)
}

/// Whether both are values of the same plain text: nearly all messages that have one wording are.
fn is_same_text(one: &Message<'_>, other: &Message<'_>) -> bool {
    let (Some(value), Some(other_value)) = (&one.value, &other.value) else {
        return false;
    };
    let is_same = |pair: (&Element<'_>, &Element<'_>)| match pair {
        (Element::Text(one), Element::Text(other)) => one.value == other.value,
        (Element::Text(_) | Element::Placeable(_), _) => false,
    };
    one.attributes.is_empty()
        && other.attributes.is_empty()
        && value.elements.len() == other_value.elements.len()
        && value.elements.iter().zip(&other_value.elements).all(is_same)
}

/// The fingerprint of a message's wording.
pub fn fingerprint(message: &Message<'_>) -> String {
    text::fingerprint(&wording(message))
}

/// The message as a person reads it: value, then each attribute on a line of its own.
///
/// Text stands unescaped; placeables stand as in Fluent, on one line.
pub fn readable(message: &Message<'_>) -> String {
    let value = message.value.iter().map(readable_pattern);
    let attributes = message
        .attributes
        .iter()
        .map(|a| format!(".{} = {}", a.id.name, readable_pattern(&a.value)));
    value.chain(attributes).collect::<Vec<_>>().join("\n")
}

fn readable_pattern(source: &Pattern<'_>) -> String {
    let mut out = String::new();
    for element in &source.elements {
        match element {
            Element::Text(text) => out.push_str(text.value),
            Element::Placeable(placeable) => expression(&placeable.expression, &mut out, false),
        }
    }
    text::collapse_white_space(&out)
}

fn pattern(source: &Pattern<'_>) -> String {
    let mut out = String::new();
    for element in &source.elements {
        match element {
            Element::Text(text) => literal(text.value, &mut out),
            Element::Placeable(placeable) => expression(&placeable.expression, &mut out, true),
        }
    }
    text::collapse_white_space(&out)
}

// A brace that is text must not read as a placeable.
fn literal(value: &str, out: &mut String) {
    for c in value.chars() {
        if matches!(c, '{' | '}' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
}

// The reader bounds the depth of nesting, so recursion here is bounded too.
fn expression(source: &Expression<'_>, out: &mut String, canonical: bool) {
    match source {
        Expression::Inline(InlineExpression::String { raw, .. }) => {
            let value = unescape(raw);
            if canonical {
                literal(&value, out)
            } else {
                out.push_str(&value)
            }
        }
        Expression::Inline(InlineExpression::Placeable(placeable)) => {
            expression(&placeable.expression, out, canonical);
        }
        Expression::Inline(simple) => {
            out.push('{');
            inline(simple, out);
            out.push('}');
        }
        Expression::Select(select) => {
            out.push('{');
            inline(&select.selector, out);
            out.push_str("->");
            for variant in &select.variants {
                let mark = if variant.is_default { "*" } else { "" };
                let value = if canonical {
                    pattern(&variant.value)
                } else {
                    readable_pattern(&variant.value)
                };
                out.push_str(&format!(" {mark}[{}] {value}", variant.key.name()));
            }
            out.push('}');
        }
    }
}

fn inline(source: &InlineExpression<'_>, out: &mut String) {
    match source {
        InlineExpression::String { raw, .. } => {
            out.push('"');
            out.push_str(&unescape(raw));
            out.push('"');
        }
        InlineExpression::Number { raw, .. } => out.push_str(raw),
        InlineExpression::Variable { id, .. } => {
            out.push('$');
            out.push_str(id.name);
        }
        InlineExpression::Message { id, attribute, .. } => {
            out.push_str(id.name);
            if let Some(attribute) = attribute {
                out.push('.');
                out.push_str(attribute.name);
            }
        }
        InlineExpression::Term {
            id,
            attribute,
            arguments: given,
            ..
        } => {
            out.push_str(id.name);
            if let Some(attribute) = attribute {
                out.push('.');
                out.push_str(attribute.name);
            }
            if let Some(given) = given {
                arguments(given, out);
            }
        }
        InlineExpression::Function {
            id, arguments: given, ..
        } => {
            out.push_str(id.name);
            arguments(given, out);
        }
        InlineExpression::Placeable(placeable) => {
            out.push('{');
            expression(&placeable.expression, out, true);
            out.push('}');
        }
    }
}

fn arguments(source: &crate::model::Arguments<'_>, out: &mut String) {
    out.push('(');
    for positional in &source.positional {
        inline(positional, out);
        out.push(',');
    }
    for named in &source.named {
        out.push_str(named.name.name);
        out.push(':');
        inline(&named.value, out);
        out.push(',');
    }
    out.push(')');
}

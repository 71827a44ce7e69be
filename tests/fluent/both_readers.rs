//! The messages that our reader sees, and those that `fluent-syntax` sees, in one notation.
//!
//! Known differences, each against the specification, which the comparison leaves out:
//! `fluent-syntax` panics on a malformed escape before a letter beyond ASCII and accepts `\{`; it takes
//! a byte order mark for junk, loses a lone CR at the end of a value, forgives a missing comma between
//! arguments and white space before the dot of a reference, and takes a negative number as a named
//! argument for junk; it drops the indentation before a placeable that begins a line and keeps spaces
//! in blank lines that are longer than the indentation; it keeps a message whose attribute a stray `}`
//! makes junk, and loses the message after an unclosed placeable.

use diglot::formats::fluent::read;
use diglot::model::{Arguments, Catalog, Element, Entry, Expression, InlineExpression, Message, Pattern};
use fluent_syntax::ast;

/// Messages as text that both trees can be written as: id, value, attributes.
fn ours(catalog: &Catalog<'_>) -> Vec<String> {
    catalog.messages().map(our_message).collect()
}

fn our_message(message: &Message<'_>) -> String {
    let mut out = format!(
        "{} = {}",
        message.id.name,
        message.value.as_ref().map(our_pattern).unwrap_or_default()
    );
    for attribute in &message.attributes {
        out += &format!(" .{} = {}", attribute.id.name, our_pattern(&attribute.value));
    }
    let comment = message.comment.as_ref().map(|comment| comment.lines.join("\n"));
    out + &format!(" # {comment:?}")
}

fn our_pattern(pattern: &Pattern<'_>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        Element::Text(text) => text.value.to_owned(),
        Element::Placeable(placeable) => our_expression(&placeable.expression),
    });
    format!("<{}>", elements.collect::<String>())
}

fn our_expression(expression: &Expression<'_>) -> String {
    match expression {
        Expression::Inline(inline) => format!("{{{}}}", our_inline(inline)),
        Expression::Select(select) => {
            let variants = select.variants.iter().map(|variant| {
                let mark = if variant.is_default { "*" } else { "" };
                format!("{mark}[{}]{}", variant.key.name(), our_pattern(&variant.value))
            });
            format!(
                "{{{} ->{}}}",
                our_inline(&select.selector),
                variants.collect::<String>()
            )
        }
    }
}

fn our_inline(expression: &InlineExpression<'_>) -> String {
    let dot = |attribute: &Option<diglot::model::Identifier<'_>>| {
        attribute.map(|id| format!(".{}", id.name)).unwrap_or_default()
    };
    match expression {
        InlineExpression::String { raw, .. } => format!("\"{raw}\""),
        InlineExpression::Number { raw, .. } => (*raw).to_owned(),
        InlineExpression::Variable { id, .. } => format!("${}", id.name),
        InlineExpression::Message { id, attribute, .. } => format!("{}{}", id.name, dot(attribute)),
        InlineExpression::Term {
            id,
            attribute,
            arguments,
            ..
        } => {
            format!(
                "{}{}{}",
                id.name,
                dot(attribute),
                arguments.as_ref().map(our_arguments).unwrap_or_default()
            )
        }
        InlineExpression::Function { id, arguments, .. } => {
            format!("{}{}", id.name, our_arguments(arguments))
        }
        InlineExpression::Placeable(placeable) => our_expression(&placeable.expression),
    }
}

fn our_arguments(arguments: &Arguments<'_>) -> String {
    let named = arguments
        .named
        .iter()
        .map(|named| format!("{}: {}", named.name.name, our_inline(&named.value)));
    let all: Vec<String> = arguments.positional.iter().map(our_inline).chain(named).collect();
    format!("({})", all.join(", "))
}

fn theirs(text: &str) -> Vec<String> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let entries = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(their_message(
            message.id.name.to_owned(),
            message.value.as_ref(),
            &message.attributes,
            message.comment.as_ref(),
        )),
        ast::Entry::Term(term) => Some(their_message(
            format!("-{}", term.id.name),
            Some(&term.value),
            &term.attributes,
            term.comment.as_ref(),
        )),
        _ => None,
    });
    entries.collect()
}

fn their_message(
    id: String,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    comment: Option<&ast::Comment<&str>>,
) -> String {
    let mut out = format!("{id} = {}", value.map(their_pattern).unwrap_or_default());
    for attribute in attributes {
        out += &format!(" .{} = {}", attribute.id.name, their_pattern(&attribute.value));
    }
    let comment = comment.map(|comment| comment.content.join("\n"));
    out + &format!(" # {comment:?}")
}

fn their_pattern(pattern: &ast::Pattern<&str>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => value.replace("\r\n", "\n"),
        ast::PatternElement::Placeable { expression } => their_expression(expression),
    });
    format!("<{}>", elements.collect::<String>())
}

fn their_expression(expression: &ast::Expression<&str>) -> String {
    match expression {
        ast::Expression::Inline(inline) => format!("{{{}}}", their_inline(inline)),
        ast::Expression::Select { selector, variants } => {
            let variants = variants.iter().map(|variant| {
                let mark = if variant.default { "*" } else { "" };
                let key = match &variant.key {
                    ast::VariantKey::Identifier { name } => name,
                    ast::VariantKey::NumberLiteral { value } => value,
                };
                format!("{mark}[{key}]{}", their_pattern(&variant.value))
            });
            format!(
                "{{{} ->{}}}",
                their_inline(selector),
                variants.collect::<String>()
            )
        }
    }
}

fn their_inline(expression: &ast::InlineExpression<&str>) -> String {
    let dot = |attribute: &Option<ast::Identifier<&str>>| {
        attribute
            .as_ref()
            .map(|id| format!(".{}", id.name))
            .unwrap_or_default()
    };
    match expression {
        ast::InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        ast::InlineExpression::VariableReference { id } => format!("${}", id.name),
        ast::InlineExpression::MessageReference { id, attribute } => format!("{}{}", id.name, dot(attribute)),
        ast::InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let arguments = arguments.as_ref().map(their_arguments).unwrap_or_default();
            format!("-{}{}{arguments}", id.name, dot(attribute))
        }
        ast::InlineExpression::FunctionReference { id, arguments } => {
            format!("{}{}", id.name, their_arguments(arguments))
        }
        ast::InlineExpression::Placeable { expression } => their_expression(expression),
    }
}

fn their_arguments(arguments: &ast::CallArguments<&str>) -> String {
    let named = arguments
        .named
        .iter()
        .map(|named| format!("{}: {}", named.name.name, their_inline(&named.value)));
    let all: Vec<String> = arguments
        .positional
        .iter()
        .map(their_inline)
        .chain(named)
        .collect();
    format!("({})", all.join(", "))
}

/// Holds that both readers see the same messages in `text`.
pub fn assert_same(text: &str) {
    let parsed = read(text);
    let (mut ours, mut theirs) = (ours(&parsed.tree), theirs(text));
    // How reading goes on after junk is where the two differ, so only what stands before it is compared.
    if !parsed.problems.is_empty() {
        let is_junk = |entry: &Entry<'_>| matches!(entry, Entry::Junk(_));
        let before_junk = parsed.tree.entries.split(is_junk).next().unwrap_or_default();
        let is_message = |entry: &&Entry<'_>| matches!(entry, Entry::Message(_));
        let sure = before_junk.iter().filter(is_message).count().saturating_sub(1);
        ours.truncate(sure);
        theirs.truncate(sure);
    }
    let is_indented_otherwise = |line: &str| {
        let content = line.trim_start_matches(' ');
        content.starts_with('{') || content.is_empty() && !line.is_empty()
    };
    if text.lines().any(is_indented_otherwise) {
        ours = ours.iter().map(|message| without_indentation(message)).collect();
        theirs = theirs
            .iter()
            .map(|message| without_indentation(message))
            .collect();
    }
    assert_eq!(ours, theirs, "{text:?}");
}

fn without_indentation(message: &str) -> String {
    let lines = message.split_inclusive(['\n', '<']);
    lines.map(|line| line.trim_start_matches(' ')).collect()
}

//! The entries that our reader sees, and those that `fluent-syntax` sees, in one notation.
//!
//! Known differences, each against the specification, which the comparison leaves out:
//! `fluent-syntax` panics on a malformed escape before a letter beyond ASCII and accepts `\{`; it takes
//! a byte order mark for junk, loses a lone CR at the end of a value, forgives a missing comma between
//! arguments and white space before the dot of a reference, and takes a negative number as a named
//! argument for junk; it drops the indentation before a placeable that begins a line and keeps spaces
//! in blank lines that are longer than the indentation; it keeps a message whose attribute a stray `}`
//! makes junk, and loses the message after an unclosed placeable; it drops an empty comment line that
//! ends the text without a line end.

use diglot::formats::fluent::read;
use diglot::model::{
    Arguments, CommentLevel, Element, Entry, Expression, InlineExpression, Message, Pattern,
};
use fluent_syntax::ast;

/// An entry as text that both trees can be written as.
fn our_entry(entry: &Entry<'_>) -> String {
    match entry {
        Entry::Message(message) => our_message(message),
        Entry::Comment(comment) => {
            let signs = match comment.level {
                CommentLevel::Message => "#",
                CommentLevel::Group => "##",
                CommentLevel::Catalog => "###",
            };
            format!("{signs} {}", comment.lines.join("\n"))
        }
        Entry::Junk(junk) => format!("{JUNK}{}", junk.text.trim_end()),
    }
}

const JUNK: &str = "junk: ";

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
                arguments.as_deref().map(our_arguments).unwrap_or_default()
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

fn their_entry(entry: &ast::Entry<&str>) -> String {
    match entry {
        ast::Entry::Message(message) => their_message(
            message.id.name.to_owned(),
            message.value.as_ref(),
            &message.attributes,
            message.comment.as_ref(),
        ),
        ast::Entry::Term(term) => their_message(
            format!("-{}", term.id.name),
            Some(&term.value),
            &term.attributes,
            term.comment.as_ref(),
        ),
        ast::Entry::Comment(comment) => format!("# {}", comment.content.join("\n")),
        ast::Entry::GroupComment(comment) => format!("## {}", comment.content.join("\n")),
        ast::Entry::ResourceComment(comment) => format!("### {}", comment.content.join("\n")),
        ast::Entry::Junk { content } => format!("{JUNK}{}", content.trim_end()),
    }
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

/// Holds that both readers see the same entries in `text`, and says whether all of them could be compared.
///
/// Where the two do not agree on what is junk, only what stands before the first junk is.
pub fn assert_same(text: &str) -> bool {
    let parsed = read(text);
    let ended = if text.ends_with('#') {
        format!("{text}\n")
    } else {
        text.to_owned()
    };
    let resource = match fluent_syntax::parser::parse(ended.as_str()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut ours: Vec<String> = parsed.tree.entries.iter().map(our_entry).collect();
    let mut theirs: Vec<String> = resource.body.iter().map(their_entry).collect();
    let junk = |entries: &[String]| -> Vec<String> {
        let junk = entries.iter().filter(|entry| entry.starts_with(JUNK));
        junk.cloned().collect()
    };
    let is_whole = junk(&ours) == junk(&theirs);
    if !is_whole {
        // The entry before may be the one whose end they see elsewhere.
        let first = |entries: &[String]| entries.iter().position(|entry| entry.starts_with(JUNK));
        let sure = first(&ours).unwrap_or(ours.len()).saturating_sub(1);
        let theirs_sure = first(&theirs).map_or(theirs.len(), |at| {
            // The comment of a message that they alone take for junk stands alone among theirs.
            at - usize::from(at > 0 && theirs[at - 1].starts_with("# "))
        });
        let sure = sure.min(theirs_sure);
        ours.truncate(sure);
        theirs.truncate(sure);
    }
    let is_indented_otherwise = |line: &str| {
        let content = line.trim_start_matches(' ');
        content.starts_with('{') || content.is_empty() && !line.is_empty()
    };
    if text.lines().any(is_indented_otherwise) {
        ours = ours.iter().map(|entry| without_indentation(entry)).collect();
        theirs = theirs.iter().map(|entry| without_indentation(entry)).collect();
    }
    assert_eq!(ours, theirs, "{text:?}");
    is_whole
}

fn without_indentation(entry: &str) -> String {
    let lines = entry.split_inclusive(['\n', '<']);
    lines.map(|line| line.trim_start_matches(' ')).collect()
}

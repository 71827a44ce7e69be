//! What a message refers to: variables, terms, messages, functions.

use crate::model::{Element, Expression, InlineExpression, Message, Pattern};
use crate::text::Span;
use std::collections::BTreeMap;

/// Everything that a message or pattern refers to, each name with the place of its first use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts<'s> {
    /// Variables, without `$`.
    pub variables: BTreeMap<&'s str, Span>,
    /// Terms, with `-`, and with `.attribute` where one is named.
    pub terms: BTreeMap<String, Span>,
    /// Messages, with `.attribute` where one is named.
    pub messages: BTreeMap<String, Span>,
    /// Functions.
    pub functions: BTreeMap<&'s str, Span>,
    /// Keys of variants, of all selects, as written.
    pub variants: BTreeMap<&'s str, Span>,
}

/// The parts of a whole message: its value and all attributes.
pub fn parts<'s>(message: &Message<'s>) -> Parts<'s> {
    let mut parts = Parts::default();
    let patterns = message
        .value
        .iter()
        .chain(message.attributes.iter().map(|attribute| &attribute.value));
    for pattern in patterns {
        parts.add_pattern(pattern);
    }
    parts
}

impl<'s> Parts<'s> {
    /// Adds what `pattern` refers to.
    pub fn add_pattern(&mut self, pattern: &Pattern<'s>) {
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                self.add_expression(&placeable.expression);
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<'s>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select(select) => {
                self.add_inline(&select.selector);
                for variant in &select.variants {
                    self.variants.entry(variant.key.name()).or_insert(variant.span);
                    self.add_pattern(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<'s>) {
        let qualified = |id: &str, attribute: &Option<crate::model::Identifier<'_>>| match attribute {
            Some(attribute) => format!("{id}.{}", attribute.name),
            None => id.to_owned(),
        };
        match inline {
            InlineExpression::String { .. } | InlineExpression::Number { .. } => {}
            InlineExpression::Variable { id, span } => {
                self.variables.entry(id.name).or_insert(*span);
            }
            InlineExpression::Message { id, attribute, span } => {
                self.messages
                    .entry(qualified(id.name, attribute))
                    .or_insert(*span);
            }
            InlineExpression::Term {
                id,
                attribute,
                arguments,
                span,
            } => {
                self.terms.entry(qualified(id.name, attribute)).or_insert(*span);
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.add_inline(argument);
                }
            }
            InlineExpression::Function { id, arguments, span } => {
                self.functions.entry(id.name).or_insert(*span);
                for argument in &arguments.positional {
                    self.add_inline(argument);
                }
            }
            InlineExpression::Placeable(placeable) => self.add_expression(&placeable.expression),
        }
    }
}

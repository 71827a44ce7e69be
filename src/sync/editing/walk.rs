//! All names in a pattern.

use crate::model::{Element, Expression, Identifier, InlineExpression, Message, Pattern};

/// A name in a pattern.
pub(super) enum Use<'t, 's> {
    /// `$name`.
    Variable(&'t Identifier<'s>),
    /// A reference to a message or term, with the attribute that it names.
    Reference(&'t Identifier<'s>, Option<&'t Identifier<'s>>),
    /// A named argument in the call of the term.
    Argument(&'t Identifier<'s>, &'t Identifier<'s>),
}

/// Calls `act` with each name in the value and the attributes of a message, in order.
pub(super) fn uses<'t, 's>(message: &'t Message<'s>, act: &mut impl FnMut(Use<'t, 's>)) {
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        in_pattern(pattern, act);
    }
}

// The reader bounds the depth of nesting, so recursion here is bounded too.
fn in_pattern<'t, 's>(pattern: &'t Pattern<'s>, act: &mut impl FnMut(Use<'t, 's>)) {
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            in_expression(&placeable.expression, act);
        }
    }
}

fn in_expression<'t, 's>(expression: &'t Expression<'s>, act: &mut impl FnMut(Use<'t, 's>)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, act),
        Expression::Select(select) => {
            in_inline(&select.selector, act);
            for variant in &select.variants {
                in_pattern(&variant.value, act);
            }
        }
    }
}

fn in_inline<'t, 's>(inline: &'t InlineExpression<'s>, act: &mut impl FnMut(Use<'t, 's>)) {
    match inline {
        InlineExpression::String { .. } | InlineExpression::Number { .. } => {}
        InlineExpression::Variable { id, .. } => act(Use::Variable(id)),
        InlineExpression::Message { id, attribute, .. } => act(Use::Reference(id, attribute.as_ref())),
        InlineExpression::Term {
            id,
            attribute,
            arguments,
            ..
        } => {
            act(Use::Reference(id, attribute.as_ref()));
            for arguments in arguments.iter() {
                for positional in &arguments.positional {
                    in_inline(positional, act);
                }
                for named in &arguments.named {
                    act(Use::Argument(id, &named.name));
                }
            }
        }
        // Names of a function's options are not the catalog's to choose, and their values are literals.
        InlineExpression::Function { arguments, .. } => {
            for positional in &arguments.positional {
                in_inline(positional, act);
            }
        }
        InlineExpression::Placeable(placeable) => in_expression(&placeable.expression, act),
    }
}

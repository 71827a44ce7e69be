//! What a pattern refers to, in the order of its text.

use crate::model::{Element, Expression, InlineExpression, Pattern};

/// Calls `act` with each reference to a message or term, in the order of the pattern.
pub fn references<'t, 's>(pattern: &'t Pattern<'s>, act: &mut impl FnMut(&'t InlineExpression<'s>)) {
    every(pattern, &mut |inline| {
        if matches!(
            inline,
            InlineExpression::Message { .. } | InlineExpression::Term { .. }
        ) {
            act(inline);
        }
    });
}

/// Calls `act` with each variable, reference and call, in the order of the pattern.
// The reader bounds the depth of nesting, so recursion here is bounded too.
pub fn every<'t, 's>(pattern: &'t Pattern<'s>, act: &mut dyn FnMut(&'t InlineExpression<'s>)) {
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            in_expression(&placeable.expression, act);
        }
    }
}

fn in_expression<'t, 's>(expression: &'t Expression<'s>, act: &mut dyn FnMut(&'t InlineExpression<'s>)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, act),
        Expression::Select(select) => {
            in_inline(&select.selector, act);
            select
                .variants
                .iter()
                .for_each(|variant| every(&variant.value, act));
        }
    }
}

fn in_inline<'t, 's>(inline: &'t InlineExpression<'s>, act: &mut dyn FnMut(&'t InlineExpression<'s>)) {
    match inline {
        InlineExpression::String { .. } | InlineExpression::Number { .. } => {}
        InlineExpression::Variable { .. } | InlineExpression::Message { .. } => act(inline),
        InlineExpression::Term { arguments, .. } => {
            act(inline);
            let arguments = arguments.iter().flat_map(|arguments| &arguments.positional);
            arguments.for_each(|argument| in_inline(argument, act));
        }
        InlineExpression::Function { arguments, .. } => {
            act(inline);
            arguments
                .positional
                .iter()
                .for_each(|argument| in_inline(argument, act));
        }
        InlineExpression::Placeable(placeable) => in_expression(&placeable.expression, act),
    }
}

/// Whether the text of a term shows a variable after another term: fluent-rs and fluent.js have forgotten the
/// arguments of the call by then.
pub fn forgets(pattern: &Pattern<'_>, is_after_term: &mut bool) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(_) => false,
        Element::Placeable(placeable) => forgets_in(&placeable.expression, is_after_term),
    })
}

fn forgets_in(expression: &Expression<'_>, is_after_term: &mut bool) -> bool {
    let select = match expression {
        Expression::Inline(inline) => return forgets_inline(inline, is_after_term),
        Expression::Select(select) => select,
    };
    if forgets_inline(&select.selector, is_after_term) {
        return true;
    }
    let start = *is_after_term;
    select.variants.iter().any(|variant| {
        let mut is_after = start;
        let forgets = forgets(&variant.value, &mut is_after);
        *is_after_term |= is_after;
        forgets
    })
}

fn forgets_inline(inline: &InlineExpression<'_>, is_after_term: &mut bool) -> bool {
    match inline {
        InlineExpression::Variable { .. } => *is_after_term,
        InlineExpression::Function { arguments, .. } => {
            let mut arguments = arguments.positional.iter();
            arguments.any(|argument| forgets_inline(argument, is_after_term))
        }
        InlineExpression::Term { .. } => {
            *is_after_term = true;
            false
        }
        InlineExpression::Placeable(placeable) => forgets_in(&placeable.expression, is_after_term),
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Message { .. } => false,
    }
}

/// Whether a term is called with an argument that has no name: `fluent.runtime` reports it, and nothing can use it.
pub fn has_nameless_argument(pattern: &Pattern<'_>) -> bool {
    let mut has = false;
    every(pattern, &mut |inline| {
        if let InlineExpression::Term {
            arguments: Some(arguments),
            ..
        } = inline
        {
            has |= !arguments.positional.is_empty();
        }
    });
    has
}

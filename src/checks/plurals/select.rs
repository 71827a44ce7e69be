//! Choices by number.

use super::forms::{CATEGORIES, Kind};
use crate::model::{Arguments, Element, Expression, InlineExpression, Pattern, Select, Variant, VariantKey};

/// Calls `act` with each choice of a pattern, an outer one before those in its variants.
// The reader bounds the depth of nesting, so recursion here is bounded too.
pub(in crate::checks) fn selects<'t>(pattern: &'t Pattern<'t>, act: &mut impl FnMut(&'t Select<'t>)) {
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            in_expression(&placeable.expression, act);
        }
    }
}

fn in_expression<'t>(expression: &'t Expression<'t>, act: &mut impl FnMut(&'t Select<'t>)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, act),
        Expression::Select(select) => {
            act(select);
            in_inline(&select.selector, act);
            for variant in &select.variants {
                selects(&variant.value, act);
            }
        }
    }
}

fn in_inline<'t>(inline: &'t InlineExpression<'t>, act: &mut impl FnMut(&'t Select<'t>)) {
    let arguments = match inline {
        InlineExpression::Placeable(placeable) => return in_expression(&placeable.expression, act),
        InlineExpression::Function { arguments, .. } => Some(arguments),
        InlineExpression::Term { arguments, .. } => arguments.as_ref(),
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Variable { .. }
        | InlineExpression::Message { .. } => None,
    };
    for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
        in_inline(argument, act);
    }
}

/// What kind of plural forms a choice is among; `None` if it is none among plural forms: its words are others,
/// or what decides is no number.
pub(super) fn kind(select: &Select<'_>) -> Option<Kind> {
    let kind = match &select.selector {
        InlineExpression::Variable { .. } => Kind::Cardinal,
        InlineExpression::Function { id, arguments, .. } if id.name == "NUMBER" => of_number(arguments),
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Message { .. }
        | InlineExpression::Term { .. }
        | InlineExpression::Function { .. }
        | InlineExpression::Placeable(_) => return None,
    };
    let mut words = words(select).peekable();
    words.peek()?;
    // The word of the default variant may be any.
    let mut others = words.filter(|variant| !variant.is_default);
    others
        .all(|variant| CATEGORIES.contains(&variant.key.name()))
        .then_some(kind)
}

/// The variants whose key is a word.
pub(super) fn words<'t>(select: &'t Select<'t>) -> impl Iterator<Item = &'t Variant<'t>> {
    let is_word = |variant: &&Variant<'_>| matches!(variant.key, VariantKey::Identifier(_));
    select.variants.iter().filter(is_word)
}

/// Whether the number is written with digits after the point, so that it is no count.
pub(super) fn has_fraction(select: &Select<'_>) -> bool {
    let InlineExpression::Function { arguments, .. } = &select.selector else {
        return false;
    };
    named(arguments, "minimumFractionDigits").is_some()
}

fn of_number(arguments: &Arguments<'_>) -> Kind {
    match named(arguments, "type") {
        Some(InlineExpression::String { raw: "ordinal", .. }) => Kind::Ordinal,
        Some(_) | None => Kind::Cardinal,
    }
}

fn named<'t>(arguments: &'t Arguments<'t>, name: &str) -> Option<&'t InlineExpression<'t>> {
    let mut named = arguments.named.iter();
    named
        .find(|argument| argument.name.name == name)
        .map(|argument| &argument.value)
}

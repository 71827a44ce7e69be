//! What a term does with the arguments of a call.
//!
//! Inside a term a variable is an argument of the call and nothing else, in the messages that it shows too; a
//! term that it shows gets arguments of its own.

use super::linked::Linked;
use crate::model::{
    Arguments, Element, Expression, InlineExpression, NamedArgument, Pattern, Select, VariantKey,
};
use hashbrown::HashSet;

/// More texts than this are not looked at for one call.
const MOST: usize = 100;

/// The variables that a call of a term with `arguments` would show and does not give, each once. `start` is what
/// the call shows, in the catalog named `catalog`.
pub(super) fn unfilled<'s>(
    linked: &Linked<'_, 's>,
    catalog: &'s str,
    start: &'s Pattern<'s>,
    arguments: Option<&Arguments<'s>>,
) -> Vec<&'s str> {
    if is_plain(start) {
        return Vec::new();
    }
    let arguments = arguments.map_or(&[][..], |arguments| &arguments.named);
    let mut tour = Tour::new(linked, Some(arguments));
    tour.go(catalog, start);
    tour.shown
        .retain(|name| arguments.iter().all(|argument| argument.name.name != *name));
    tour.shown
}

/// All variables that a call of a term can make use of, each once; `None` if it leads to too many texts to tell.
pub(super) fn usable<'s>(
    linked: &Linked<'_, 's>,
    catalog: &'s str,
    start: &'s Pattern<'s>,
) -> Option<Vec<&'s str>> {
    if is_plain(start) {
        return Some(Vec::new());
    }
    let mut tour = Tour::new(linked, None);
    tour.go(catalog, start);
    tour.shown.append(&mut tour.deciding);
    (tour.seen.len() < MOST).then_some(tour.shown)
}

/// Whether there is nothing but text: most terms are names.
fn is_plain(pattern: &Pattern<'_>) -> bool {
    let mut elements = pattern.elements.iter();
    elements.all(|element| matches!(element, Element::Text(_)))
}

struct Tour<'a, 'l, 's> {
    linked: &'a Linked<'l, 's>,
    /// Of the call, by which variants are chosen; `None`: all variants.
    arguments: Option<&'a [NamedArgument<'s>]>,
    shown: Vec<&'s str>,
    deciding: Vec<&'s str>,
    /// Texts to be looked at, each with the name of its catalog.
    open: Vec<(&'s str, &'s Pattern<'s>)>,
    seen: HashSet<*const Pattern<'s>>,
}

impl<'a, 'l, 's> Tour<'a, 'l, 's> {
    fn new(linked: &'a Linked<'l, 's>, arguments: Option<&'a [NamedArgument<'s>]>) -> Tour<'a, 'l, 's> {
        Tour {
            linked,
            arguments,
            shown: Vec::new(),
            deciding: Vec::new(),
            open: Vec::new(),
            seen: HashSet::new(),
        }
    }

    fn go(&mut self, catalog: &'s str, start: &'s Pattern<'s>) {
        self.open.push((catalog, start));
        while let Some((catalog, pattern)) = self.open.pop() {
            if self.seen.insert(pattern) {
                self.pattern(catalog, pattern);
            }
            if self.seen.len() == MOST {
                break;
            }
        }
    }

    // The reader bounds the depth of nesting, so recursion here is bounded too.
    fn pattern(&mut self, catalog: &'s str, pattern: &'s Pattern<'s>) {
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                self.expression(catalog, &placeable.expression);
            }
        }
    }

    fn expression(&mut self, catalog: &'s str, expression: &'s Expression<'s>) {
        match expression {
            Expression::Inline(inline) => self.inline(catalog, inline, true),
            Expression::Select(select) => {
                self.inline(catalog, &select.selector, false);
                for (number, variant) in select.variants.iter().enumerate() {
                    if self.can_be_chosen(select, number) {
                        self.pattern(catalog, &variant.value);
                    }
                }
            }
        }
    }

    fn inline(&mut self, catalog: &'s str, inline: &'s InlineExpression<'s>, is_shown: bool) {
        match inline {
            InlineExpression::String { .. } | InlineExpression::Number { .. } => {}
            InlineExpression::Variable { id, .. } => {
                let names = if is_shown {
                    &mut self.shown
                } else {
                    &mut self.deciding
                };
                if !names.contains(&id.name) {
                    names.push(id.name);
                }
            }
            InlineExpression::Function { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(catalog, argument, is_shown);
                }
            }
            InlineExpression::Message { .. } => {
                if let Some((stock, target)) = self.linked.target(catalog, inline) {
                    let volume = &self.linked.stock(stock).volumes[target.volume];
                    self.open.push((volume.name, target.pattern));
                }
            }
            InlineExpression::Term { .. } => {}
            InlineExpression::Placeable(placeable) => self.expression(catalog, &placeable.expression),
        }
    }

    /// Whether some run of the call takes this variant.
    fn can_be_chosen(&self, select: &Select<'s>, number: usize) -> bool {
        let (Some(arguments), InlineExpression::Variable { id, .. }) = (self.arguments, &select.selector)
        else {
            return true;
        };
        let given = arguments.iter().find(|argument| argument.name.name == id.name);
        let variant = &select.variants[number];
        match given.map(|argument| &argument.value) {
            None => variant.is_default,
            Some(InlineExpression::String { raw, .. }) if !raw.contains('\\') => {
                let is_it = |key: &VariantKey<'_>| match key {
                    VariantKey::Identifier(id) => id.name == *raw,
                    VariantKey::Number(_) => false,
                };
                let first = select.variants.iter().position(|variant| is_it(&variant.key));
                first.map_or(variant.is_default, |first| first == number)
            }
            Some(_) => true,
        }
    }
}

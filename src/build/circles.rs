//! What texts grow to that show one another, and which never end.

use crate::model::{Element, Expression, InlineExpression, Pattern};

/// A text that shows others.
pub struct Node<'v, 's> {
    /// The entry that it belongs to.
    pub entry: usize,
    /// The text.
    pub pattern: &'v Pattern<'s>,
    /// The nodes that its references lead to, in the order of the text.
    pub leads_to: Vec<usize>,
}

/// How many placeables are filled, at most, to show each node; `None` where that never ends.
pub fn placeables(nodes: &[Node<'_, '_>]) -> Vec<Option<u64>> {
    let mut shown_by: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut due: Vec<usize> = nodes.iter().map(|node| node.leads_to.len()).collect();
    for (number, node) in nodes.iter().enumerate() {
        node.leads_to.iter().for_each(|to| shown_by[*to].push(number));
    }
    let mut counts = vec![None; nodes.len()];
    let mut ready: Vec<usize> = (0..nodes.len()).filter(|number| due[*number] == 0).collect();
    while let Some(number) = ready.pop() {
        let mut led = nodes[number].leads_to.iter().map(|to| counts[*to].unwrap_or(0));
        counts[number] = Some(count(nodes[number].pattern, &mut led));
        for &from in &shown_by[number] {
            due[from] -= 1;
            if due[from] == 0 {
                ready.push(from);
            }
        }
    }
    counts
}

/// Of the nodes that never end, those that are in a circle or between two.
pub fn in_circles(nodes: &[Node<'_, '_>], placeables: &[Option<u64>]) -> Vec<bool> {
    let mut is_left: Vec<bool> = placeables.iter().map(Option::is_none).collect();
    let mut shown = vec![0_usize; nodes.len()];
    for (number, node) in nodes
        .iter()
        .enumerate()
        .filter(|(number, _)| placeables[*number].is_none())
    {
        debug_assert!(is_left[number]);
        node.leads_to.iter().for_each(|to| shown[*to] += 1);
    }
    let mut ready: Vec<usize> = (0..nodes.len())
        .filter(|number| is_left[*number] && shown[*number] == 0)
        .collect();
    while let Some(number) = ready.pop() {
        is_left[number] = false;
        for &to in &nodes[number].leads_to {
            shown[to] -= 1;
            if shown[to] == 0 && is_left[to] {
                ready.push(to);
            }
        }
    }
    is_left
}

/// Placeables of a pattern with those that its references lead to, of a choice the longest variant.
// The reader bounds the depth of nesting, so recursion here is bounded too.
fn count(pattern: &Pattern<'_>, led: &mut impl Iterator<Item = u64>) -> u64 {
    let mut sum: u64 = 0;
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            sum = sum
                .saturating_add(1)
                .saturating_add(count_expression(&placeable.expression, led));
        }
    }
    sum
}

fn count_expression(expression: &Expression<'_>, led: &mut impl Iterator<Item = u64>) -> u64 {
    match expression {
        Expression::Inline(inline) => count_inline(inline, led),
        Expression::Select(select) => {
            let deciding = count_inline(&select.selector, led);
            let mut longest = 0;
            for variant in &select.variants {
                longest = longest.max(count(&variant.value, led));
            }
            deciding.saturating_add(longest)
        }
    }
}

fn count_inline(inline: &InlineExpression<'_>, led: &mut impl Iterator<Item = u64>) -> u64 {
    match inline {
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Variable { .. } => 0,
        InlineExpression::Message { .. } => led.next().unwrap_or(0),
        InlineExpression::Term { arguments, .. } => {
            let shown = led.next().unwrap_or(0);
            let arguments = arguments.iter().flat_map(|arguments| &arguments.positional);
            arguments.fold(shown, |sum, argument| {
                sum.saturating_add(count_inline(argument, led))
            })
        }
        InlineExpression::Function { arguments, .. } => {
            let arguments = arguments.positional.iter();
            arguments.fold(0, |sum: u64, argument| {
                sum.saturating_add(count_inline(argument, led))
            })
        }
        InlineExpression::Placeable(placeable) => count_expression(&placeable.expression, led),
    }
}

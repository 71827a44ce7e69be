//! Which text leads to which, over as many steps as it takes: circles, and what a text grows to.
//!
//! Time and memory grow linearly with the references, however deep or tangled they are: nothing here recurses
//! along references.

use super::linked::{Linked, parts, references};
use crate::model::{Attribute, Element, Expression, InlineExpression, Message, Pattern};
use hashbrown::{HashMap, HashSet};
use std::iter::Peekable;
use std::vec::IntoIter;

/// The texts of a locale that may lead in a circle or grow too long, and all that they lead to. Most texts refer
/// to nothing, or to a term that refers to nothing; they are not here.
pub(in crate::checks) struct Web<'s> {
    /// The locale's own first, in their order.
    pub nodes: Vec<Node<'s>>,
    /// Groups of nodes that lead to one another in a circle.
    pub circles: Vec<Vec<usize>>,
}

/// One value or attribute.
pub(in crate::checks) struct Node<'s> {
    /// Index of the catalog in its stock.
    pub volume: usize,
    /// Number of the stock; 0 is the locale's own.
    pub stock: usize,
    /// Its message.
    pub message: &'s Message<'s>,
    /// The attribute, if this is not the value.
    pub attribute: Option<&'s Attribute<'s>>,
    /// The text.
    pub pattern: &'s Pattern<'s>,
    /// The nodes that it refers to, each with the reference.
    pub edges: Vec<(usize, &'s InlineExpression<'s>)>,
    /// Whether it is one of the texts whose references are looked at.
    pub is_own: bool,
    /// How many placeables are filled, at most, to show it; references in a circle count as nothing.
    pub placeables: u64,
}

impl Node<'_> {
    /// What it is called: `id` or `id.attribute`.
    pub fn name(&self) -> String {
        let id = self.message.id.name;
        match self.attribute {
            Some(attribute) => format!("{id}.{}", attribute.id.name),
            None => id.to_owned(),
        }
    }
}

/// More placeables than this, and fluent-rs and fluent.js stop.
pub(super) const MOST_PLACEABLES: u64 = 100;

/// A text of fewer bytes and without references holds fewer placeables than that.
const SHORT: usize = 300;

impl<'s> Web<'s> {
    pub(super) fn of(linked: &Linked<'_, 's>) -> Web<'s> {
        let mut nodes: Vec<Node<'s>> = Vec::new();
        let mut known: HashMap<*const Pattern<'s>, usize> = HashMap::new();
        let mut briefs: HashMap<*const Pattern<'s>, Brief> = HashMap::new();
        let node = |stock, volume, message, attribute, pattern, is_own| Node {
            volume,
            stock,
            message,
            attribute,
            pattern,
            edges: Vec::new(),
            is_own,
            placeables: 0,
        };
        for (volume, catalog) in linked.own.volumes.iter().enumerate() {
            if !catalog.is_looked_at {
                continue;
            }
            for message in catalog.tree.messages() {
                for (attribute, pattern) in parts(message) {
                    if is_of_interest(linked, catalog.name, pattern, &mut briefs) {
                        known.insert(pattern, nodes.len());
                        nodes.push(node(0, volume, message, attribute, pattern, true));
                    }
                }
            }
        }
        let mut next = 0;
        while next < nodes.len() {
            let from = &nodes[next];
            let catalog = linked.stock(from.stock).volumes[from.volume].name;
            let mut led = Vec::new();
            references(from.pattern, &mut |expression| {
                if let Some((stock, target)) = linked.target(catalog, expression) {
                    led.push((stock, target, expression));
                }
            });
            for (stock, target, expression) in led {
                let number = *known.entry(target.pattern).or_insert(nodes.len());
                if number == nodes.len() {
                    let (volume, message) = (target.volume, target.message);
                    nodes.push(node(
                        stock,
                        volume,
                        message,
                        target.attribute,
                        target.pattern,
                        false,
                    ));
                }
                nodes[next].edges.push((number, expression));
            }
            next += 1;
        }
        let components = components(&nodes);
        let mut circles = Vec::new();
        let mut component_of = vec![usize::MAX; nodes.len()];
        for (number, component) in components.into_iter().enumerate() {
            // What a component leads to was counted before it.
            for &node in &component {
                component_of[node] = number;
            }
            for &node in &component {
                let edges = nodes[node].edges.iter().map(|(to, expression)| {
                    let is_round = component_of[*to] == number;
                    let count = if is_round { 0 } else { nodes[*to].placeables };
                    (*expression, count)
                });
                let mut counting = Counting {
                    edges: edges.collect::<Vec<_>>().into_iter().peekable(),
                    all_variants: false,
                };
                let count = counting.pattern(nodes[node].pattern);
                nodes[node].placeables = count;
            }
            let is_circle = component.len() > 1
                || component
                    .first()
                    .is_some_and(|node| nodes[*node].edges.iter().any(|(to, _)| to == node));
            if is_circle {
                circles.push(component);
            }
        }
        Web { nodes, circles }
    }

    /// The shortest way from `start` back to itself by nodes of `circle`, with the first reference on it.
    pub fn way_round(
        &self,
        start: usize,
        circle: &[usize],
    ) -> Option<(&'s InlineExpression<'s>, Vec<usize>)> {
        let mut came_from: HashMap<usize, usize> = HashMap::new();
        let inside: HashSet<usize> = circle.iter().copied().collect();
        let mut reached = vec![start];
        let mut next = 0;
        while next < reached.len() {
            let from = reached[next];
            for &(to, _) in &self.nodes[from].edges {
                if to == start {
                    let mut way = vec![start];
                    let mut at = from;
                    while at != start {
                        way.push(at);
                        at = came_from[&at];
                    }
                    way.push(start);
                    way.reverse();
                    let first = self.nodes[start].edges.iter().find(|(to, _)| *to == way[1])?;
                    return Some((first.1, way));
                }
                if inside.contains(&to) && !came_from.contains_key(&to) {
                    came_from.insert(to, from);
                    reached.push(to);
                }
            }
            next += 1;
        }
        None
    }
}

/// What one look at a pattern tells.
#[derive(Clone, Copy)]
struct Brief {
    /// Whether it refers to another.
    leads_on: bool,
    /// Its placeables, in all variants.
    placeables: u64,
}

impl Brief {
    fn of(pattern: &Pattern<'_>) -> Brief {
        let mut leads_on = false;
        references(pattern, &mut |expression| {
            leads_on |= matches!(
                expression,
                InlineExpression::Message { .. } | InlineExpression::Term { .. }
            );
        });
        let nothing = Vec::new().into_iter().peekable();
        let mut counting = Counting {
            edges: nothing,
            all_variants: true,
        };
        Brief {
            leads_on,
            placeables: counting.pattern(pattern),
        }
    }
}

/// Whether a text refers to one that refers to further ones, or may hold too many placeables with those that it
/// refers to.
fn is_of_interest<'s>(
    linked: &Linked<'_, 's>,
    catalog: &str,
    pattern: &'s Pattern<'s>,
    briefs: &mut HashMap<*const Pattern<'s>, Brief>,
) -> bool {
    let mut placeables: u64 = 0;
    let mut goes_on = false;
    references(pattern, &mut |expression| {
        if matches!(
            expression,
            InlineExpression::Variable { .. } | InlineExpression::Function { .. }
        ) {
            return;
        }
        if let Some((_, target)) = linked.target(catalog, expression) {
            let brief = briefs
                .entry(target.pattern)
                .or_insert_with(|| Brief::of(target.pattern));
            goes_on |= brief.leads_on;
            placeables = brief.placeables.saturating_add(placeables);
        }
    });
    let may_be_long = pattern.span.len() >= SHORT || placeables > 0;
    goes_on || may_be_long && Brief::of(pattern).placeables.saturating_add(placeables) > MOST_PLACEABLES
}

/// The strongly connected components, each after those that it leads to (Tarjan's algorithm with a stack of
/// its own, since references may be nested as deep as a file is long).
fn components(nodes: &[Node<'_>]) -> Vec<Vec<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut order = vec![UNSEEN; nodes.len()];
    let mut low = vec![UNSEEN; nodes.len()];
    let mut is_open = vec![false; nodes.len()];
    let mut open = Vec::new();
    let mut seen = 0;
    let mut components = Vec::new();
    for root in 0..nodes.len() {
        if order[root] != UNSEEN {
            continue;
        }
        let mut calls = vec![(root, 0)];
        while let Some((node, edge)) = calls.pop() {
            if edge == 0 {
                order[node] = seen;
                low[node] = seen;
                seen += 1;
                is_open[node] = true;
                open.push(node);
            } else {
                let (done, _) = nodes[node].edges[edge - 1];
                low[node] = low[node].min(low[done]);
            }
            let mut edge = edge;
            let mut next = None;
            while let Some(&(to, _)) = nodes[node].edges.get(edge) {
                edge += 1;
                if order[to] == UNSEEN {
                    next = Some(to);
                    break;
                }
                if is_open[to] {
                    low[node] = low[node].min(order[to]);
                }
            }
            if let Some(to) = next {
                calls.push((node, edge));
                calls.push((to, 0));
                continue;
            }
            if low[node] == order[node] {
                let start = open.iter().rposition(|open| *open == node).unwrap_or(0);
                let mut component = open.split_off(start);
                for &node in &component {
                    is_open[node] = false;
                }
                component.sort_unstable();
                components.push(component);
            }
        }
    }
    components
}

/// Counts what a run-time library counts: each placeable on the way.
struct Counting<'s> {
    /// What the references lead to, in the order in which the pattern holds them.
    edges: Peekable<IntoIter<(&'s InlineExpression<'s>, u64)>>,
    /// Whether all variants of a choice count, and not its longest alone.
    all_variants: bool,
}

// The reader bounds the depth of nesting, so recursion here is bounded too.
impl Counting<'_> {
    fn pattern(&mut self, pattern: &Pattern<'_>) -> u64 {
        let mut count: u64 = 0;
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                let inside = self.expression(&placeable.expression);
                count = count.saturating_add(1).saturating_add(inside);
            }
        }
        count
    }

    fn expression(&mut self, expression: &Expression<'_>) -> u64 {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select(select) => {
                let deciding = self.inline(&select.selector);
                let variants = select.variants.iter().map(|variant| self.pattern(&variant.value));
                let variants: Vec<u64> = variants.collect();
                let shown = match self.all_variants {
                    true => variants
                        .iter()
                        .fold(0, |sum: u64, count| sum.saturating_add(*count)),
                    false => variants.into_iter().max().unwrap_or(0),
                };
                deciding.saturating_add(shown)
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<'_>) -> u64 {
        match inline {
            InlineExpression::String { .. }
            | InlineExpression::Number { .. }
            | InlineExpression::Variable { .. } => 0,
            InlineExpression::Message { .. } => self.edge(inline),
            InlineExpression::Term { arguments, .. } => {
                let count = self.edge(inline);
                let arguments = arguments.iter().flat_map(|arguments| &arguments.positional);
                arguments.fold(count, |count, argument| {
                    count.saturating_add(self.inline(argument))
                })
            }
            InlineExpression::Function { arguments, .. } => {
                arguments.positional.iter().fold(0, |count: u64, argument| {
                    count.saturating_add(self.inline(argument))
                })
            }
            InlineExpression::Placeable(placeable) => self.expression(&placeable.expression),
        }
    }

    fn edge(&mut self, reference: &InlineExpression<'_>) -> u64 {
        let same = |(expression, _): &(&InlineExpression<'_>, u64)| std::ptr::addr_eq(*expression, reference);
        self.edges.next_if(same).map_or(0, |(_, count)| count)
    }
}

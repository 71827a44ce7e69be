//! One locale's references, and where they lead.

use super::stock::{Links, Lookup, Stock, Target, Volume};
use super::web::Web;
use crate::checks::Check;
use crate::checks::origin::{Origin, unread_ids};
use crate::model::{
    Attribute, Element, Expression, Finding, InlineExpression, Locale, Message, Pattern, Phrase,
};
use crate::text::{Place, Span};
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// The catalogs of one locale that the program loads together, with those that stand in for them.
pub(in crate::checks) struct Linked<'l, 's> {
    /// `None`: the source locale.
    pub locale: Option<&'s Locale>,
    /// The whole project.
    pub links: &'l Links<'s>,
    /// The locale's own catalogs.
    pub own: &'l Stock<'s>,
    /// Those of the locales that stand in for it, nearest first, the source locale's last.
    pub behind: Vec<&'l Stock<'s>>,
    /// All calls and references of its own catalogs, in order.
    pub uses: Vec<Use<'s>>,
    web: OnceCell<Web<'s>>,
    unread: OnceCell<BTreeSet<&'s str>>,
}

/// A place where a message calls or refers to something.
#[derive(Clone, Copy)]
pub(in crate::checks) struct Use<'s> {
    /// Index of the catalog among the locale's own.
    pub volume: usize,
    /// The message that it is in.
    pub message: &'s Message<'s>,
    /// A reference to a message or term, or a call of a function.
    pub expression: &'s InlineExpression<'s>,
    /// What the locale itself has for it.
    pub leads_to: Lookup<'s>,
}

impl<'l, 's> Linked<'l, 's> {
    /// One for each bundle, or one of all catalogs.
    pub fn of(links: &'l Links<'s>, locale: Option<&'s Locale>) -> Vec<Linked<'l, 's>> {
        let stocks = links.stocks(locale).into_iter();
        let linked = stocks.map(|(own, behind)| Linked {
            locale,
            links,
            own,
            behind,
            uses: uses(own),
            web: OnceCell::new(),
            unread: OnceCell::new(),
        });
        linked.collect()
    }

    /// The catalog that `found` is in.
    pub fn volume(&self, found: &Use<'s>) -> &'l Volume<'s> {
        &self.own.volumes[found.volume]
    }

    /// What a reference in the catalog named `catalog` leads to, in the locale or behind it, with the number
    /// of the stock (0: the locale's own).
    pub fn target(&self, catalog: &str, expression: &InlineExpression<'_>) -> Option<(usize, Target<'s>)> {
        let stocks = [self.own].into_iter().chain(self.behind.iter().copied());
        let mut found =
            stocks
                .enumerate()
                .filter_map(|(number, stock)| match stock.look_up(catalog, expression) {
                    Lookup::Found(target) => Some((number, target)),
                    Lookup::Incomplete | Lookup::Absent => None,
                });
        found.next()
    }

    /// The stock of that number, as `target` counts them.
    pub fn stock(&self, number: usize) -> &'l Stock<'s> {
        match number.checked_sub(1) {
            None => self.own,
            Some(behind) => self.behind[behind],
        }
    }

    /// All that the locale's own texts lead to.
    pub fn web(&self) -> &Web<'s> {
        self.web.get_or_init(|| Web::of(self))
    }

    /// Whether `id` stands in a part of a catalog that cannot be read: another finding tells of it.
    pub fn is_unread(&self, id: &str) -> bool {
        let unread = self.unread.get_or_init(|| {
            let stocks = [self.own].into_iter().chain(self.behind.iter().copied());
            let volumes = stocks.flat_map(|stock| &stock.volumes);
            volumes
                .flat_map(|volume| unread_ids(volume.tree).into_keys())
                .collect()
        });
        unread.contains(id)
    }

    /// All ids of the locale's own catalogs and of those behind them.
    pub fn ids(&self) -> impl Iterator<Item = &'s str> {
        let stocks = [self.own].into_iter().chain(self.behind.iter().copied());
        stocks.flat_map(Stock::ids)
    }

    /// The id of the locale's own, or of those behind it, that `id` is most likely a misspelling of.
    pub fn similar(&self, id: &str) -> Option<&'s str> {
        let is_term = id.starts_with('-');
        let alike = self.ids().filter(|known| {
            known.starts_with('-') == is_term && known.len().abs_diff(id.len()) <= 1 + id.len() / 4
        });
        let scored = alike.map(|known| (strsim::damerau_levenshtein(id, known), known));
        let (distance, best) = scored.min()?;
        (distance <= 1 + id.len() / 4).then_some(best)
    }

    /// A finding of `check` at `span`, where `found` is or which it is a part of.
    pub fn finding(
        &self,
        check: &Check,
        found: &Use<'s>,
        span: Span,
        message: Phrase,
        help: Phrase,
    ) -> Finding {
        self.finding_in(check, (found.volume, found.message), span, message, help)
    }

    /// A finding of `check` at `span` in a message of one of the locale's own catalogs.
    pub fn finding_in(
        &self,
        check: &Check,
        (volume, holder): (usize, &Message<'s>),
        span: Span,
        message: Phrase,
        help: Phrase,
    ) -> Finding {
        let volume = &self.own.volumes[volume];
        let origin = volume
            .reference
            .filter(|reference| reference.source.is_some())
            .and_then(|reference| Origin::of(Some(reference)).place(holder));
        let place = origin.unwrap_or_else(|| Place::new(volume.path.clone(), span));
        Finding {
            locale: self.locale.cloned(),
            id: Some(holder.id.name.to_owned()),
            ..check.finding(place, message, help)
        }
    }
}

fn uses<'s>(stock: &Stock<'s>) -> Vec<Use<'s>> {
    let mut uses = Vec::new();
    for (volume, catalog) in stock.volumes.iter().enumerate() {
        if !catalog.is_looked_at {
            continue;
        }
        for message in catalog.tree.messages() {
            for (_, pattern) in parts(message) {
                references(pattern, &mut |expression| {
                    if !matches!(expression, InlineExpression::Variable { .. }) {
                        uses.push(Use {
                            volume,
                            message,
                            expression,
                            leads_to: stock.look_up(catalog.name, expression),
                        });
                    }
                });
            }
        }
    }
    uses
}

/// The value, then the attributes.
pub(super) fn parts<'s>(
    message: &'s Message<'s>,
) -> impl Iterator<Item = (Option<&'s Attribute<'s>>, &'s Pattern<'s>)> {
    let value = message.value.iter().map(|pattern| (None, pattern));
    let attributes = message.attributes.iter();
    value.chain(attributes.map(|attribute| (Some(attribute), &attribute.value)))
}

/// Calls `act` with each variable, reference and call of a pattern, in order.
// The reader bounds the depth of nesting, so recursion here is bounded too.
pub(super) fn references<'t>(pattern: &'t Pattern<'t>, act: &mut impl FnMut(&'t InlineExpression<'t>)) {
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            in_expression(&placeable.expression, act);
        }
    }
}

fn in_expression<'t>(expression: &'t Expression<'t>, act: &mut impl FnMut(&'t InlineExpression<'t>)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, act),
        Expression::Select(select) => {
            in_inline(&select.selector, act);
            for variant in &select.variants {
                references(&variant.value, act);
            }
        }
    }
}

fn in_inline<'t>(inline: &'t InlineExpression<'t>, act: &mut impl FnMut(&'t InlineExpression<'t>)) {
    match inline {
        InlineExpression::String { .. } | InlineExpression::Number { .. } => {}
        InlineExpression::Variable { .. } | InlineExpression::Message { .. } => act(inline),
        InlineExpression::Term { arguments, .. } => {
            act(inline);
            for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                in_inline(argument, act);
            }
        }
        InlineExpression::Function { arguments, .. } => {
            act(inline);
            for argument in &arguments.positional {
                in_inline(argument, act);
            }
        }
        InlineExpression::Placeable(placeable) => in_expression(&placeable.expression, act),
    }
}

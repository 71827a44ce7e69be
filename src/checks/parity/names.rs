//! What a part refers to by name (variables, terms, messages), beside what its source refers to.

use super::beside::{beside, places};
use crate::compare::{Pair, PieceKind, Reading};
use crate::model::{Element, Expression, InlineExpression, Message, Pattern};
use crate::text::{Signs, Span};

/// What kind of name is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Variable,
    Term,
    Message,
}

/// A name, with the attribute that is asked of a message; attributes of terms are each locale's own business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name<'t> {
    pub id: &'t str,
    pub attribute: Option<&'t str>,
}

impl Name<'_> {
    /// As it is written in a catalog, a variable without its `$`.
    pub(super) fn written(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.id),
            None => self.id.to_owned(),
        }
    }
}

impl Kind {
    /// The name if `inline` itself is of this kind.
    fn name<'t>(self, inline: &InlineExpression<'t>) -> Option<Name<'t>> {
        let (id, attribute) = match (self, inline) {
            (Kind::Variable, InlineExpression::Variable { id, .. })
            | (Kind::Term, InlineExpression::Term { id, .. }) => (id, None),
            (Kind::Message, InlineExpression::Message { id, attribute, .. }) => (id, *attribute),
            _ => return None,
        };
        Some(Name {
            id: id.name,
            attribute: attribute.map(|attribute| attribute.name),
        })
    }

    /// The names of this kind that readers of `reading` see, sorted, each once.
    fn shown<'t>(self, reading: &Reading<'t>) -> Vec<Name<'t>> {
        let mut names = Vec::new();
        for piece in &reading.pieces {
            if let PieceKind::Placeable(inline) = piece.kind {
                self.each_in(inline, &mut |name, _| names.push(name));
            }
        }
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The names of this kind in `pattern`, shown or deciding, sorted, each once.
    pub(super) fn of_pattern<'t>(self, pattern: &Pattern<'t>) -> Vec<Name<'t>> {
        let mut names = Vec::new();
        self.each_in_pattern(pattern, &mut |name, _| names.push(name));
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Whether both patterns have the same names of this kind in one order, and in plain placeables alone.
    fn is_only(self, one: &Pattern<'_>, other: &Pattern<'_>) -> bool {
        self.plain(one).eq(self.plain(other))
            && [one, other]
                .iter()
                .all(|pattern| self.plain(pattern).all(|name| name.is_some()))
    }

    /// The names in the placeables of `pattern`; `None` of a placeable that may hold further ones.
    fn plain<'t>(self, pattern: &'t Pattern<'_>) -> impl Iterator<Item = Option<Name<'t>>> {
        pattern.elements.iter().filter_map(move |element| {
            let Element::Placeable(placeable) = element else {
                return None;
            };
            match &placeable.expression {
                Expression::Inline(inline) => match inline {
                    InlineExpression::String { .. } | InlineExpression::Number { .. } => None,
                    InlineExpression::Variable { .. } | InlineExpression::Message { .. } => {
                        self.name(inline).map(Some)
                    }
                    InlineExpression::Term { arguments: None, .. } => self.name(inline).map(Some),
                    InlineExpression::Term { .. }
                    | InlineExpression::Function { .. }
                    | InlineExpression::Placeable(_) => Some(None),
                },
                Expression::Select(_) => Some(None),
            }
        })
    }

    // The reader bounds the depth of nesting, so recursion here is bounded too.
    fn each_in<'t>(self, inline: &InlineExpression<'t>, act: &mut dyn FnMut(Name<'t>, Span)) {
        if let Some(name) = self.name(inline) {
            act(name, inline.span());
        }
        match inline {
            InlineExpression::Function { arguments, .. }
            | InlineExpression::Term {
                arguments: Some(arguments),
                ..
            } => {
                for argument in &arguments.positional {
                    self.each_in(argument, act);
                }
            }
            InlineExpression::Placeable(placeable) => self.each_in_expression(&placeable.expression, act),
            InlineExpression::String { .. }
            | InlineExpression::Number { .. }
            | InlineExpression::Variable { .. }
            | InlineExpression::Message { .. }
            | InlineExpression::Term { .. } => {}
        }
    }

    fn each_in_expression<'t>(self, expression: &Expression<'t>, act: &mut dyn FnMut(Name<'t>, Span)) {
        match expression {
            Expression::Inline(inline) => self.each_in(inline, act),
            Expression::Select(select) => {
                self.each_in(&select.selector, act);
                for variant in &select.variants {
                    self.each_in_pattern(&variant.value, act);
                }
            }
        }
    }

    /// Calls `act` with each name of this kind in `pattern`, shown or deciding.
    pub(super) fn each_in_pattern<'t>(self, pattern: &Pattern<'t>, act: &mut dyn FnMut(Name<'t>, Span)) {
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                self.each_in_expression(&placeable.expression, act);
            }
        }
    }

    /// The names of this kind in a whole message, sorted, each once.
    pub(super) fn of_message<'t>(self, message: &Message<'t>) -> Vec<Name<'t>> {
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        let patterns = message.value.iter().chain(attributes);
        let mut names: Vec<Name<'t>> = patterns.flat_map(|pattern| self.of_pattern(pattern)).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Whether both sides show the same names of this kind whatever is chosen: most texts need no closer look.
pub(super) fn are_same(kind: Kind, pair: &Pair<'_>) -> bool {
    let has_choice = (pair.source.signs | pair.translation.signs).meets(Signs::SELECT);
    !has_choice
        && (kind.is_only(pair.source.pattern, pair.translation.pattern)
            || kind.of_pattern(pair.source.pattern) == kind.of_pattern(pair.translation.pattern))
}

/// The names that the translated part uses and no part of the source does, each where it is used first.
pub(super) fn extra<'t>(kind: Kind, pair: &Pair<'t>) -> Vec<(Name<'t>, Span)> {
    let mut extra: Vec<(Name<'t>, Span)> = Vec::new();
    let given = kind.of_pattern(pair.source.pattern);
    kind.each_in_pattern(pair.translation.pattern, &mut |name, span| {
        if given.binary_search(&name).is_err() {
            extra.push((name, span));
        }
    });
    if !extra.is_empty() {
        let given = kind.of_message(pair.source_message);
        extra.retain(|(name, _)| given.binary_search(name).is_err());
        // A stable sort: the first use of a name stays the first.
        extra.sort_by_key(|(name, _)| *name);
        extra.dedup_by_key(|(name, _)| *name);
    }
    extra
}

/// What a reading must show of the readings of the source beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Demand {
    /// What any of them shows.
    Union,
    /// What the one shows that it is nearest to.
    Nearest,
}

/// The names that some reading of the source shows and one beside it does not, with the places to tell it.
///
/// A reading that `may_lack` a name is not asked for it.
pub(super) fn dropped<'t>(
    kind: Kind,
    demand: Demand,
    pair: &Pair<'t>,
    may_lack: impl Fn(&Reading<'t>, Name<'t>) -> bool,
) -> Vec<(Name<'t>, Vec<Span>)> {
    let mut lacking: Vec<(Name<'t>, Vec<&Reading<'t>>)> = Vec::new();
    for reading in pair.translation.readings() {
        let shown = kind.shown(reading);
        let lacked = |source: &Reading<'t>| {
            let mut wanted = kind.shown(source);
            wanted.retain(|name| shown.binary_search(name).is_err() && !may_lack(reading, *name));
            wanted
        };
        let lists = beside(pair, reading).into_iter().map(lacked);
        let names = match demand {
            Demand::Union => lists.flatten().collect(),
            Demand::Nearest => lists.min_by_key(Vec::len).unwrap_or_default(),
        };
        for name in names {
            match lacking.iter_mut().find(|(other, _)| *other == name) {
                Some((_, readings)) if readings.iter().any(|known| std::ptr::eq(*known, reading)) => {}
                Some((_, readings)) => readings.push(reading),
                None => lacking.push((name, vec![reading])),
            }
        }
    }
    let told = lacking.into_iter().map(|(name, readings)| {
        let lacks = |reading: &Reading<'t>| readings.iter().any(|known| std::ptr::eq(*known, reading));
        let counts = |reading: &Reading<'t>| lacks(reading) || !may_lack(reading, name);
        (name, places(pair, counts, lacks))
    });
    told.collect()
}

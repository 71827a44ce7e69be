//! # The translation uses other variables than the source
//!
//! A variable, written `{ $name }`, is a gap that the program fills while it runs: a name, a number, a date.
//! The translation uses one that the source does not have, or leaves out one that the source shows.
//!
//! **Why it hurts.** For a variable that nobody fills, readers see `{$name}` in the middle of the sentence;
//! for one that is left out, a fact is gone.
//!
//! **How to mend it.** Use the variables of the source, spelt as they are there; their names are not
//! translated. Their order is free. A variable that the source uses only to choose between
//! variants (`{ $count -> … }`) may be left out where your language needs no variants. The variables of a
//! term (an id that begins with `-`) are your own business: they serve the grammar of your language.
//!
//! The source says:
//!
//! ```ftl reference
//! greeting = Welcome to the library, { $name }!
//! ```
//!
//! Here the name of the variable was translated:
//!
//! ```ftl translation failing
//! greeting = Bienvenue à la bibliothèque, { $nom } !
//! ```
//!
//! Here it was not:
//!
//! ```ftl translation passing
//! greeting = { $name }, bienvenue à la bibliothèque !
//! ```

use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::parts;
use crate::model::{Element, Expression, InlineExpression, Level, Message, Pattern, Phrase};
use crate::text::Span;
use std::collections::BTreeSet;

/// A variable that only one side has.
pub const CHECK: Check = Check {
    name: "variable-mismatch",
    summary: "check-variable-mismatch",
    level: Level::Error,
    source: include_str!("variable_mismatch.rs"),
    run: Run::Message(find),
};

fn find(source: &Message<'_>, translation: &Message<'_>) -> Vec<Flaw> {
    // The variables of a term come from the messages of the same locale that use it, for its own grammar.
    if source.is_term() {
        return Vec::new();
    }
    let (given, used) = (parts(source).variables, parts(translation).variables);
    let mut found: Vec<Flaw> = used
        .iter()
        .filter(|(name, _)| !given.contains_key(*name))
        .map(|(name, span)| extra(name, *span, &given.keys().copied().collect::<Vec<_>>()))
        .collect();
    if given.is_empty() {
        return found;
    }
    // A value and its attributes are shown apart, so each must hold what its source holds.
    let value = source.value.as_ref().zip(translation.value.as_ref());
    let attributes = source.attributes.iter().filter_map(|attribute| {
        let translated = translation.attribute(attribute.id.name)?;
        Some((&attribute.value, &translated.value))
    });
    for (source, translated) in value.into_iter().chain(attributes) {
        let (wanted, mut has) = (Variables::of(source).shown, Variables::of(translated));
        has.shown.append(&mut has.deciding);
        let dropped = wanted.difference(&has.shown);
        found.extend(dropped.map(|name| Flaw {
            fix: Vec::new(),
            span: translation.id.span,
            message: Phrase::new("check-variable-mismatch-dropped").with("name", *name),
            help: Phrase::new("check-variable-mismatch-dropped-help").with("name", *name),
        }));
    }
    found
}

fn extra(name: &str, span: Span, given: &[&str]) -> Flaw {
    let nearest = given
        .iter()
        .min_by_key(|known| strsim::damerau_levenshtein(name, known));
    Flaw {
        fix: Vec::new(),
        span,
        message: Phrase::new("check-variable-mismatch-extra").with("name", name),
        help: match nearest {
            Some(nearest) => Phrase::new("check-variable-mismatch-extra-help").with("known", *nearest),
            None => Phrase::new("check-variable-mismatch-none-help"),
        },
    }
}

/// The variables of a pattern by what they do there.
#[derive(Default)]
struct Variables<'s> {
    /// Readers see them.
    shown: BTreeSet<&'s str>,
    /// They decide between variants.
    deciding: BTreeSet<&'s str>,
}

impl<'s> Variables<'s> {
    fn of(pattern: &Pattern<'s>) -> Variables<'s> {
        let mut variables = Variables::default();
        variables.add_pattern(pattern);
        variables
    }

    // The reader bounds the depth of nesting, so recursion here is bounded too.
    fn add_pattern(&mut self, pattern: &Pattern<'s>) {
        for element in &pattern.elements {
            if let Element::Placeable(placeable) = element {
                self.add_expression(&placeable.expression);
            }
        }
    }

    fn add_expression(&mut self, expression: &Expression<'s>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline, false),
            Expression::Select(select) => {
                self.add_inline(&select.selector, true);
                for variant in &select.variants {
                    self.add_pattern(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<'s>, decides: bool) {
        match inline {
            InlineExpression::Variable { id, .. } => {
                let group = if decides {
                    &mut self.deciding
                } else {
                    &mut self.shown
                };
                group.insert(id.name);
            }
            InlineExpression::Function { arguments, .. } => {
                for argument in &arguments.positional {
                    self.add_inline(argument, decides);
                }
            }
            InlineExpression::Term { arguments, .. } => {
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.add_inline(argument, decides);
                }
            }
            InlineExpression::Placeable(placeable) => self.add_expression(&placeable.expression),
            InlineExpression::String { .. }
            | InlineExpression::Number { .. }
            | InlineExpression::Message { .. } => {}
        }
    }
}

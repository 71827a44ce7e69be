//! What a program gives a message: the variables of the source text, with those of the messages that it shows.
//!
//! Only the source text decides, so that no translation ever changes what a program must write.

use crate::model::{Element, Expression, InlineExpression, Pattern, Select, VariantKey};
use std::collections::BTreeMap;

/// What fills a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A text or a number.
    Value,
    /// A number: it is counted, or written by `NUMBER`.
    Number,
    /// A day or a time, written by `DATETIME`.
    Moment,
}

/// The variables of a pattern, each with what fills it; and the messages that it shows, with their attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses<'s> {
    pub variables: BTreeMap<&'s str, Kind>,
    /// Variables that are a number in one place and a moment in another.
    pub torn: Vec<&'s str>,
    pub messages: Vec<(&'s str, Option<&'s str>)>,
}

/// The uses of a pattern.
pub(super) fn uses<'s>(pattern: &Pattern<'s>) -> Uses<'s> {
    let mut uses = Uses::default();
    uses.add_pattern(pattern);
    uses
}

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl<'s> Uses<'s> {
    /// Notes that a variable is used.
    pub fn add(&mut self, name: &'s str, kind: Kind) {
        let known = self.variables.entry(name).or_insert(kind);
        match (*known, kind) {
            (Kind::Value, _) => *known = kind,
            (_, Kind::Value) | (Kind::Number, Kind::Number) | (Kind::Moment, Kind::Moment) => {}
            (Kind::Number, Kind::Moment) | (Kind::Moment, Kind::Number) => self.torn.push(name),
        }
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
            Expression::Inline(inline) => self.add_inline(inline, Kind::Value),
            Expression::Select(select) => {
                let kind = if counts(select) { Kind::Number } else { Kind::Value };
                self.add_inline(&select.selector, kind);
                for variant in &select.variants {
                    self.add_pattern(&variant.value);
                }
            }
        }
    }

    fn add_inline(&mut self, inline: &InlineExpression<'s>, kind: Kind) {
        match inline {
            InlineExpression::String { .. } | InlineExpression::Number { .. } => {}
            InlineExpression::Variable { id, .. } => self.add(id.name, kind),
            InlineExpression::Message { id, attribute, .. } => {
                self.messages
                    .push((id.name, attribute.map(|attribute| attribute.name)));
            }
            InlineExpression::Term { arguments, .. } => {
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.add_inline(argument, Kind::Value);
                }
            }
            InlineExpression::Function { id, arguments, .. } => {
                let kind = match id.name {
                    "NUMBER" => Kind::Number,
                    "DATETIME" => Kind::Moment,
                    _ => Kind::Value,
                };
                for argument in &arguments.positional {
                    self.add_inline(argument, kind);
                }
            }
            InlineExpression::Placeable(placeable) => self.add_expression(&placeable.expression),
        }
    }
}

/// Whether a choice is one by number: its variants are numbers and plural forms, and not `other` alone.
fn counts(select: &Select<'_>) -> bool {
    let is_of_numbers = |key: &VariantKey<'_>| match key {
        VariantKey::Number(_) => true,
        VariantKey::Identifier(id) => FORMS.contains(&id.name),
    };
    let keys = || select.variants.iter().map(|variant| variant.key);
    keys().all(|key| is_of_numbers(&key)) && keys().any(|key| key.name() != "other")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::fluent::read;

    fn told(value: &str) -> String {
        let text = format!("a = {value}\n");
        let parsed = read(&text);
        assert!(parsed.problems.is_empty(), "{value}");
        let message = parsed.tree.messages().next().unwrap();
        let uses = uses(message.value.as_ref().unwrap());
        format!("{:?} {:?}", uses.variables, uses.torn)
    }

    #[test]
    fn the_use_of_a_variable_says_what_fills_it() {
        for (value, variables) in [
            ("{ $a } and { $b }", r#"{"a": Value, "b": Value} []"#),
            ("{ $a ->\n [one] x\n *[other] { $a }\n }", r#"{"a": Number} []"#),
            ("{ $a ->\n [0] x\n *[many] y\n }", r#"{"a": Number} []"#),
            ("{ $a ->\n *[other] y\n }", r#"{"a": Value} []"#),
            ("{ $a ->\n [one] x\n *[female] y\n }", r#"{"a": Value} []"#),
            ("{ NUMBER($a) } { $a }", r#"{"a": Number} []"#),
            ("{ DATETIME($a, month: \"long\") }", r#"{"a": Moment} []"#),
            ("{ DATETIME($a) } { NUMBER($a) }", r#"{"a": Moment} ["a"]"#),
            (
                "{ { $a } } { -t(x: 1) } { F($b) }",
                r#"{"a": Value, "b": Value} []"#,
            ),
        ] {
            assert_eq!(told(value), variables, "{value}");
        }
    }
}

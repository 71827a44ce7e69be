//! Messages of another shape, and the texts of two messages of one shape.

use super::reason::{Verdict, meaning};
use crate::compare::PLACEABLE;
use crate::formats::fluent::unescape;
use crate::model::{Arguments, Element, Expression, InlineExpression, Message, Pattern, Phrase};
use crate::text::{collapse_white_space, nfc};
use std::collections::{BTreeMap, BTreeSet};

/// One text of a message: its value, an attribute, or a variant in one of them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    /// The text; each placeable is `PLACEABLE`.
    pub source: String,
    /// The placeables, as written in Fluent.
    pub placeables: Vec<String>,
}

/// A message taken apart.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// The value (``) and attributes (`.title`).
    names: BTreeSet<String>,
    /// Variants by their way from a name: `.title[one]`, `[0][other]`.
    variants: BTreeSet<String>,
    /// Default variants by their way.
    defaults: BTreeSet<String>,
    /// Texts by their way.
    texts: BTreeMap<String, Text>,
}

impl Shape {
    /// Takes `message` apart.
    pub fn of(message: &Message<'_>) -> Shape {
        let mut shape = Shape::default();
        if let Some(value) = &message.value {
            shape.names.insert(String::new());
            shape.add(String::new(), value);
        }
        for attribute in &message.attributes {
            let way = format!(".{}", attribute.id.name);
            shape.names.insert(way.clone());
            shape.add(way, &attribute.value);
        }
        shape
    }

    /// Why no translation of the one can be right for the other as it stands, or the texts that both have.
    pub fn beside<'t>(&'t self, after: &'t Shape) -> Result<Vec<(&'t Text, &'t Text)>, Verdict> {
        let (gone, come) = (only(&self.names, &after.names), only(&after.names, &self.names));
        let parts = match (gone, come) {
            (Some(""), Some(name)) => Some(Phrase::new("grade-value-moved").with("name", name)),
            (Some(name), Some("")) => Some(Phrase::new("grade-value-made").with("name", name)),
            (Some(""), None) | (None, Some("")) => Some(Phrase::new("grade-attribute").with("name", "value")),
            (Some(name), _) | (None, Some(name)) => Some(Phrase::new("grade-attribute").with("name", name)),
            (None, None) => None,
        };
        let variants = || {
            let name = differing(&self.variants, &after.variants)?;
            Some(Phrase::new("grade-variant").with("name", last_key(name)))
        };
        let defaults = || {
            let name = only(&after.defaults, &self.defaults)?;
            Some(Phrase::new("grade-default").with("name", last_key(name)))
        };
        match parts.or_else(variants).or_else(defaults) {
            Some(because) => Err(meaning(because)),
            None => Ok(self.texts.values().zip(after.texts.values()).collect()),
        }
    }

    // The reader bounds the depth of nesting, so recursion here is bounded too.
    fn add(&mut self, way: String, pattern: &Pattern<'_>) {
        let mut text = Text::default();
        let mut selects = 0;
        for element in &pattern.elements {
            match element {
                Element::Text(part) => text.source.push_str(part.value),
                Element::Placeable(placeable) => {
                    self.placeable(&way, &mut selects, &placeable.expression, &mut text);
                }
            }
        }
        text.source = nfc(&collapse_white_space(&text.source)).into_owned();
        self.texts.insert(way, text);
    }

    fn placeable(&mut self, way: &str, selects: &mut usize, expression: &Expression<'_>, text: &mut Text) {
        match expression {
            Expression::Inline(InlineExpression::String { raw, .. }) => text.source.push_str(&unescape(raw)),
            Expression::Inline(InlineExpression::Number { raw, .. }) => text.source.push_str(raw),
            Expression::Inline(InlineExpression::Placeable(inner)) => {
                self.placeable(way, selects, &inner.expression, text);
            }
            Expression::Inline(inline) => {
                text.source.push(PLACEABLE);
                text.placeables.push(format!("{{ {} }}", written(inline)));
            }
            Expression::Select(select) => {
                text.source.push(PLACEABLE);
                text.placeables
                    .push(format!("{{ {} -> }}", written(&select.selector)));
                let number = match *selects {
                    0 => String::new(),
                    number => format!("({number})"),
                };
                *selects += 1;
                for variant in &select.variants {
                    let way = format!("{way}{number}[{}]", variant.key.name());
                    if variant.is_default {
                        self.defaults.insert(way.clone());
                    }
                    self.variants.insert(way.clone());
                    self.add(way, &variant.value);
                }
            }
        }
    }
}

fn only<'s>(here: &'s BTreeSet<String>, there: &'s BTreeSet<String>) -> Option<&'s str> {
    here.difference(there).next().map(String::as_str)
}

fn differing<'s>(one: &'s BTreeSet<String>, other: &'s BTreeSet<String>) -> Option<&'s str> {
    one.symmetric_difference(other).next().map(String::as_str)
}

fn last_key(way: &str) -> &str {
    way.rfind('[').map_or(way, |at| &way[at..])
}

// As a person would write it, on one line.
fn written(inline: &InlineExpression<'_>) -> String {
    let dotted = |id: &str, attribute: &Option<crate::model::Identifier<'_>>| match attribute {
        Some(attribute) => format!("{id}.{}", attribute.name),
        None => id.to_owned(),
    };
    match inline {
        InlineExpression::String { raw, .. } => format!("\"{raw}\""),
        InlineExpression::Number { raw, .. } => (*raw).to_owned(),
        InlineExpression::Variable { id, .. } => format!("${}", id.name),
        InlineExpression::Message { id, attribute, .. } => dotted(id.name, attribute),
        InlineExpression::Term {
            id,
            attribute,
            arguments: given,
            ..
        } => dotted(id.name, attribute) + &given.as_ref().map_or(String::new(), |given| arguments(given)),
        InlineExpression::Function {
            id, arguments: given, ..
        } => id.name.to_owned() + &arguments(given),
        InlineExpression::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(inner) => written(inner),
            Expression::Select(select) => format!("{} ->", written(&select.selector)),
        },
    }
}

fn arguments(given: &Arguments<'_>) -> String {
    let positional = given.positional.iter().map(written);
    let mut named: Vec<String> = given
        .named
        .iter()
        .map(|named| format!("{}: {}", named.name.name, written(&named.value)))
        .collect();
    named.sort();
    let all: Vec<String> = positional.chain(named).collect();
    match all.is_empty() {
        true => String::new(),
        false => format!("({})", all.join(", ")),
    }
}

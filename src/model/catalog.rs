//! A Fluent catalog as a tree of slices, each node with its byte span.
//!
//! The grammar is Project Fluent Syntax 1.0. Slices borrow from the catalog's text; what Fluent
//! removes when it reads (indentation, comment signs) is not in a slice but is in the span.
//!
//! A million messages are held at once, so what most messages lack is boxed: a message of one line takes
//! 96 bytes and no further memory (`a_message_of_one_line_is_small`).

use crate::text::Span;
use std::ops::Deref;

/// One `.ftl` text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog<'s> {
    /// The whole text, byte order mark included if there is one.
    pub text: &'s str,
    /// In the order of the text; between two entries stands nothing but blank lines.
    pub entries: Vec<Entry<'s>>,
}

/// A top-level part of a catalog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry<'s> {
    /// A message or a term, with the comment that belongs to it.
    Message(Message<'s>),
    /// A comment that belongs to no message.
    Comment(Comment<'s>),
    /// A part that is no Fluent, up to the next entry.
    Junk(Junk<'s>),
}

/// A message; a term is a message whose id starts with `-`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message<'s> {
    /// The id, of a term with its leading `-`.
    pub id: Identifier<'s>,
    /// The `#` comment directly above.
    pub comment: Option<Box<Comment<'s>>>,
    /// The value; a message may have attributes only.
    pub value: Option<Pattern<'s>>,
    /// In the order of the text.
    pub attributes: Box<[Attribute<'s>]>,
    /// From the start of the comment (else of the id) to the end of the last line's content,
    /// without its line end.
    pub span: Span,
}

impl<'s> Message<'s> {
    /// Whether this is a term.
    pub fn is_term(&self) -> bool {
        self.id.name.starts_with('-')
    }

    /// The span without the comment: from the id to the end of the last line's content.
    pub fn body(&self) -> Span {
        Span {
            start: self.id.span.start,
            end: self.span.end,
        }
    }

    /// The attribute named `name`; of several the last, as at run time.
    pub fn attribute(&self, name: &str) -> Option<&Attribute<'s>> {
        self.attributes
            .iter()
            .rev()
            .find(|attribute| attribute.id.name == name)
    }
}

/// A name in a catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identifier<'s> {
    /// As written; of a term with `-`, of a variable without `$`.
    pub name: &'s str,
    /// Where `name` stands.
    pub span: Span,
}

/// An attribute of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'s> {
    /// Without the dot.
    pub id: Identifier<'s>,
    /// Its pattern.
    pub value: Pattern<'s>,
    /// From the dot to the end of the value.
    pub span: Span,
}

/// The content of a value, an attribute or a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern<'s> {
    /// Text and placeables in turn; a text of several lines is several text elements.
    pub elements: Elements<'s>,
    /// From the first to the last byte of the content, in-between indentation included.
    pub span: Span,
}

/// The elements of a pattern: a slice that needs no memory of its own where it holds one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elements<'s> {
    held: Held<'s>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Held<'s> {
    One(Element<'s>),
    Many(Box<[Element<'s>]>),
}

impl<'s> From<Vec<Element<'s>>> for Elements<'s> {
    fn from(mut elements: Vec<Element<'s>>) -> Elements<'s> {
        let one = if elements.len() == 1 { elements.pop() } else { None };
        let held = one.map_or_else(|| Held::Many(elements.into_boxed_slice()), Held::One);
        Elements { held }
    }
}

impl<'s> FromIterator<Element<'s>> for Elements<'s> {
    fn from_iter<I: IntoIterator<Item = Element<'s>>>(elements: I) -> Elements<'s> {
        let mut elements = elements.into_iter();
        // One element needs no memory of its own.
        if elements.size_hint() == (1, Some(1))
            && let Some(one) = elements.next()
        {
            return Elements::from(one);
        }
        Elements::from(Vec::from_iter(elements))
    }
}

impl<'s> From<Element<'s>> for Elements<'s> {
    fn from(element: Element<'s>) -> Elements<'s> {
        Elements {
            held: Held::One(element),
        }
    }
}

impl<'s> Deref for Elements<'s> {
    type Target = [Element<'s>];

    fn deref(&self) -> &[Element<'s>] {
        match &self.held {
            Held::One(element) => std::slice::from_ref(element),
            Held::Many(elements) => elements,
        }
    }
}

impl<'a, 's> IntoIterator for &'a Elements<'s> {
    type Item = &'a Element<'s>;
    type IntoIter = std::slice::Iter<'a, Element<'s>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Element<'s> {
    /// Literal text.
    Text(TextElement<'s>),
    /// `{ … }`.
    Placeable(Box<Placeable<'s>>),
}

impl Element<'_> {
    /// Where the element stands.
    pub fn span(&self) -> Span {
        match self {
            Element::Text(text) => text.span,
            Element::Placeable(placeable) => placeable.span,
        }
    }
}

/// A piece of literal text on one line, or the line end between two lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextElement<'s> {
    /// The text without the common indentation; a line end is `"\n"`, however it is written.
    pub value: &'s str,
    /// Where it stands; of a line end, the line end and the indentation after it.
    pub span: Span,
}

/// An expression in braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeable<'s> {
    /// What stands between the braces.
    pub expression: Expression<'s>,
    /// Braces included.
    pub span: Span,
}

/// What a placeable may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression<'s> {
    /// An expression without variants.
    Inline(InlineExpression<'s>),
    /// A choice among variants.
    Select(Box<Select<'s>>),
}

/// An expression without variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineExpression<'s> {
    /// `"…"`.
    String {
        /// Between the quotation marks, escapes as written.
        raw: &'s str,
        /// Quotation marks included.
        span: Span,
    },
    /// `-3.14`.
    Number {
        /// As written.
        raw: &'s str,
        /// Where it stands.
        span: Span,
    },
    /// `$name`.
    Variable {
        /// Without the `$`.
        id: Identifier<'s>,
        /// `$` included.
        span: Span,
    },
    /// `message` or `message.attribute`.
    Message {
        /// The message referred to.
        id: Identifier<'s>,
        /// Its attribute, if one is named.
        attribute: Option<Identifier<'s>>,
        /// The whole reference.
        span: Span,
    },
    /// `-term`, `-term.attribute`, `-term(…)`.
    Term {
        /// The term referred to, with its `-`.
        id: Identifier<'s>,
        /// Its attribute, if one is named.
        attribute: Option<Identifier<'s>>,
        /// The arguments, if there are parentheses.
        arguments: Option<Box<Arguments<'s>>>,
        /// The whole reference.
        span: Span,
    },
    /// `FUNCTION(…)`.
    Function {
        /// The name, in capitals.
        id: Identifier<'s>,
        /// What stands in the parentheses.
        arguments: Box<Arguments<'s>>,
        /// The whole call.
        span: Span,
    },
    /// `{ … }` inside a placeable.
    Placeable(Box<Placeable<'s>>),
}

impl InlineExpression<'_> {
    /// Where the expression stands.
    pub fn span(&self) -> Span {
        match self {
            InlineExpression::String { span, .. }
            | InlineExpression::Number { span, .. }
            | InlineExpression::Variable { span, .. }
            | InlineExpression::Message { span, .. }
            | InlineExpression::Term { span, .. }
            | InlineExpression::Function { span, .. } => *span,
            InlineExpression::Placeable(placeable) => placeable.span,
        }
    }
}

/// The arguments of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments<'s> {
    /// In order.
    pub positional: Vec<InlineExpression<'s>>,
    /// In order.
    pub named: Vec<NamedArgument<'s>>,
    /// Parentheses included.
    pub span: Span,
}

/// `name: literal`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedArgument<'s> {
    /// The name.
    pub name: Identifier<'s>,
    /// A string or number literal.
    pub value: InlineExpression<'s>,
    /// The whole argument.
    pub span: Span,
}

/// A choice among variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select<'s> {
    /// What decides.
    pub selector: InlineExpression<'s>,
    /// In the order of the text; one of them is the default.
    pub variants: Vec<Variant<'s>>,
    /// From the selector to the end of the last variant.
    pub span: Span,
}

/// One case of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant<'s> {
    /// What the selector is compared with.
    pub key: VariantKey<'s>,
    /// Whether a `*` marks it.
    pub is_default: bool,
    /// What is shown.
    pub value: Pattern<'s>,
    /// From the `*` or `[` to the end of the value.
    pub span: Span,
}

/// The key of a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantKey<'s> {
    /// A word.
    Identifier(Identifier<'s>),
    /// A number literal as written; `name` holds it.
    Number(Identifier<'s>),
}

impl<'s> VariantKey<'s> {
    /// The key as written.
    pub fn name(&self) -> &'s str {
        match self {
            VariantKey::Identifier(id) | VariantKey::Number(id) => id.name,
        }
    }

    /// Where it stands, without the brackets.
    pub fn span(&self) -> Span {
        match self {
            VariantKey::Identifier(id) | VariantKey::Number(id) => id.span,
        }
    }
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment<'s> {
    /// How many `#` it starts with.
    pub level: CommentLevel,
    /// Its lines without `#` and the space after it.
    pub lines: Vec<&'s str>,
    /// From the first `#` to the end of the last line's content.
    pub span: Span,
}

/// What a comment speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommentLevel {
    /// `#`: a message, or nothing in particular.
    Message,
    /// `##`: the entries below it.
    Group,
    /// `###`: the whole catalog.
    Catalog,
}

/// A part of a catalog that is no Fluent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Junk<'s> {
    /// Everything from its first line up to the next entry.
    pub text: &'s str,
    /// Where `text` stands.
    pub span: Span,
}

impl<'s> Catalog<'s> {
    /// A catalog without entries.
    pub fn empty() -> Catalog<'static> {
        Catalog {
            text: "",
            entries: Vec::new(),
        }
    }

    /// Messages and terms in the order of the text, repeated ids included.
    pub fn messages(&self) -> impl Iterator<Item = &Message<'s>> {
        self.entries.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            Entry::Comment(_) | Entry::Junk(_) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_of_one_line_is_small() {
        assert!(size_of::<Entry<'_>>() <= 96, "{}", size_of::<Entry<'_>>());
        assert!(size_of::<Placeable<'_>>() <= 80, "{}", size_of::<Placeable<'_>>());
    }

    #[test]
    fn elements_are_a_slice_however_many_they_are() {
        let text = |value| {
            Element::Text(TextElement {
                value,
                span: Span::at(0),
            })
        };
        for count in 0..3 {
            let elements: Vec<Element<'_>> = std::iter::repeat_n(text("a bridge"), count).collect();
            assert_eq!(*Elements::from(elements.clone()), *elements);
        }
    }
}

//! A catalog written again from its tree: what holds that spans and values are those of the text.
//!
//! Everything that carries content is written from the nodes of the tree, and must be what stands at
//! their spans; the rest is taken from the text, and must be white space and the signs of the grammar.

use diglot::formats::fluent::read;
use diglot::model::{
    Arguments, Catalog, Comment, CommentLevel, Element, Entry, Expression, Identifier, InlineExpression,
    Message, Parsed, Pattern, Placeable, Select, VariantKey,
};
use diglot::text::Span;

/// Reads `text` and holds what is true of every tree: it gives the same bytes again, and each junk has one problem inside.
pub fn read_soundly(text: &str) -> Parsed<Catalog<'_>> {
    let parsed = read(text);
    assert_eq!(emitted(&parsed.tree), text);
    let mut problems = parsed.problems.iter();
    for entry in &parsed.tree.entries {
        if let Entry::Junk(junk) = entry {
            let problem = problems.next().expect("each junk has a problem");
            assert!(junk.span.start <= problem.span.start, "{text:?}");
            assert!(problem.span.end <= junk.span.end, "{text:?}");
            assert!(text.is_char_boundary(problem.span.range().start), "{text:?}");
            assert!(text.is_char_boundary(problem.span.range().end), "{text:?}");
            if let Some((opened, _)) = &problem.related {
                assert!(junk.span.start <= opened.start, "{text:?}");
                assert!(opened.end <= problem.span.start, "{text:?}");
                assert!(matches!(opened.slice(text), "{" | "(" | "\""), "{text:?}");
            }
        }
    }
    assert_eq!(problems.next(), None, "{text:?}");
    parsed
}

/// The text of a catalog, written from its tree.
///
/// # Panics
/// If a node says anything but what stands at its span, if nodes overlap, or if content lies between them.
pub fn emitted(catalog: &Catalog<'_>) -> String {
    let mut emission = Emission {
        text: catalog.text,
        out: String::with_capacity(catalog.text.len()),
        at: 0,
    };
    if catalog.text.starts_with('\u{feff}') {
        emission.write("\u{feff}");
    }
    for entry in &catalog.entries {
        match entry {
            Entry::Message(message) => emission.message(message),
            Entry::Comment(comment) => emission.comment(comment),
            Entry::Junk(junk) => {
                emission.layout(junk.span.start, "");
                emission.content(junk.span, junk.text);
            }
        }
    }
    emission.layout(Span::at(catalog.text.len()).end, "");
    emission.out
}

struct Emission<'t> {
    text: &'t str,
    out: String,
    /// How much of the text is written.
    at: usize,
}

impl Emission<'_> {
    fn write(&mut self, content: &str) {
        self.out.push_str(content);
        self.at += content.len();
    }

    /// Takes the text up to `end` as it is: white space, and the signs `signs` in this order.
    fn layout(&mut self, end: u32, signs: &str) {
        assert!(self.at <= end as usize, "nodes overlap: {:?}", self.text);
        let layout = &self.text[self.at..end as usize];
        let found = layout.replace("\r\n", "").replace([' ', '\n'], "");
        assert_eq!(found, signs, "{layout:?} in {:?}", self.text);
        self.write(layout);
    }

    fn content(&mut self, span: Span, content: &str) {
        assert_eq!(self.at, span.range().start, "{:?}", self.text);
        assert_eq!(span.slice(self.text), content);
        self.write(content);
    }

    fn starts(&self, span: Span) {
        assert_eq!(self.at, span.range().start, "{:?}", self.text);
    }

    fn ends(&self, span: Span) {
        assert_eq!(self.at, span.range().end, "{:?}", self.text);
    }

    fn comment(&mut self, comment: &Comment<'_>) {
        self.layout(comment.span.start, "");
        let signs = match comment.level {
            CommentLevel::Message => "#",
            CommentLevel::Group => "##",
            CommentLevel::Catalog => "###",
        };
        for (number, line) in comment.lines.iter().enumerate() {
            if number > 0 {
                let end = self.text[self.at..]
                    .find('\n')
                    .map_or(self.text.len(), |end| self.at + end + 1);
                let line_end = self.text[self.at..end].to_owned();
                assert!(matches!(line_end.as_str(), "\n" | "\r\n"), "{:?}", self.text);
                self.write(&line_end);
            }
            self.write(signs);
            // An empty line may be written with the space and without.
            if !line.is_empty() || self.at < comment.span.range().end && self.text[self.at..].starts_with(' ')
            {
                self.write(" ");
            }
            self.write(line);
        }
        self.ends(comment.span);
    }

    fn message(&mut self, message: &Message<'_>) {
        if let Some(comment) = &message.comment {
            self.comment(comment);
            assert_eq!(comment.span.start, message.span.start);
            assert_eq!(comment.level, CommentLevel::Message);
        }
        self.layout(message.id.span.start, "");
        if message.comment.is_none() {
            self.starts(message.span);
        }
        self.name(&message.id);
        let mut signs = "=";
        if let Some(value) = &message.value {
            self.layout(value.span.start, signs);
            self.pattern(value);
            signs = "";
        }
        for attribute in &message.attributes {
            self.layout(attribute.span.start, signs);
            self.write(".");
            self.name(&attribute.id);
            self.layout(attribute.value.span.start, "=");
            self.pattern(&attribute.value);
            self.ends(attribute.span);
            signs = "";
        }
        assert_eq!(signs, "", "a message has a value or an attribute");
        self.ends(message.span);
    }

    fn name(&mut self, id: &Identifier<'_>) {
        let name = id.name.strip_prefix('-').unwrap_or(id.name);
        assert!(name.starts_with(|c: char| c.is_ascii_alphabetic()), "{name:?}");
        self.content(id.span, id.name);
    }

    fn pattern(&mut self, pattern: &Pattern<'_>) {
        self.starts(pattern.span);
        assert!(!pattern.elements.is_empty());
        for element in &pattern.elements {
            match element {
                Element::Text(piece) if piece.value == "\n" => {
                    self.starts(piece.span);
                    let line_end = piece.span.slice(self.text);
                    let indentation = line_end.trim_start_matches('\r').strip_prefix('\n');
                    assert!(
                        indentation.is_some_and(|blank| blank.trim_matches(' ').is_empty()),
                        "{line_end:?}"
                    );
                    self.write(line_end);
                }
                Element::Text(piece) => {
                    assert!(!piece.value.is_empty() && !piece.value.contains(['\n', '{', '}']));
                    self.content(piece.span, piece.value);
                }
                Element::Placeable(placeable) => self.placeable(placeable),
            }
        }
        self.ends(pattern.span);
    }

    fn placeable(&mut self, placeable: &Placeable<'_>) {
        self.starts(placeable.span);
        self.write("{");
        match &placeable.expression {
            Expression::Inline(inline) => {
                self.layout(inline.span().start, "");
                self.inline(inline);
            }
            Expression::Select(select) => self.select(select),
        }
        self.layout(placeable.span.end - 1, "");
        self.write("}");
        self.ends(placeable.span);
    }

    fn select(&mut self, select: &Select<'_>) {
        self.layout(select.span.start, "");
        self.inline(&select.selector);
        let mut signs = "->";
        for variant in &select.variants {
            self.layout(variant.span.start, signs);
            self.write(if variant.is_default { "*[" } else { "[" });
            let (VariantKey::Identifier(key) | VariantKey::Number(key)) = &variant.key;
            self.layout(key.span.start, "");
            self.content(key.span, key.name);
            self.layout(variant.value.span.start, "]");
            self.pattern(&variant.value);
            self.ends(variant.span);
            signs = "";
        }
        let defaults = select.variants.iter().filter(|variant| variant.is_default);
        assert_eq!(defaults.count(), 1, "{:?}", self.text);
        self.ends(select.span);
    }

    fn inline(&mut self, inline: &InlineExpression<'_>) {
        self.starts(inline.span());
        match inline {
            InlineExpression::String { raw, .. } => {
                assert!(!raw.contains('\n'));
                self.write("\"");
                self.write(raw);
                self.write("\"");
            }
            InlineExpression::Number { raw, .. } => self.write(raw),
            InlineExpression::Variable { id, .. } => {
                self.write("$");
                self.name(id);
            }
            InlineExpression::Message { id, attribute, .. } => self.reference(id, attribute.as_ref()),
            InlineExpression::Term {
                id,
                attribute,
                arguments,
                ..
            } => {
                self.reference(id, attribute.as_ref());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Function { id, arguments, .. } => {
                self.name(id);
                self.arguments(arguments);
            }
            InlineExpression::Placeable(placeable) => self.placeable(placeable),
        }
        self.ends(inline.span());
    }

    fn reference(&mut self, id: &Identifier<'_>, attribute: Option<&Identifier<'_>>) {
        self.name(id);
        if let Some(attribute) = attribute {
            self.write(".");
            self.name(attribute);
        }
    }

    fn arguments(&mut self, arguments: &Arguments<'_>) {
        self.layout(arguments.span.start, "");
        self.write("(");
        let mut signs = "";
        for argument in &arguments.positional {
            self.layout(argument.span().start, signs);
            self.inline(argument);
            signs = ",";
        }
        for argument in &arguments.named {
            self.layout(argument.span.start, signs);
            self.name(&argument.name);
            self.layout(argument.value.span().start, ":");
            self.inline(&argument.value);
            self.ends(argument.span);
            signs = ",";
        }
        let end = arguments.span.end - 1;
        let has_last_comma = self.text[self.at..end as usize].contains(',');
        self.layout(end, if has_last_comma { signs } else { "" });
        self.write(")");
        self.ends(arguments.span);
    }
}

//! Placeables and what they hold: literals, references, calls, choices.

use super::cursor::{Cursor, Read};
use super::problem::{Failure, Fault};
use crate::model::{
    Arguments, Expression, Identifier, InlineExpression, NamedArgument, Placeable, Select, Variant,
    VariantKey,
};
use crate::text::Span;

impl<'s> Cursor<'s> {
    /// Reads `{ … }`.
    pub(super) fn placeable(&mut self) -> Read<Placeable<'s>> {
        let start = self.at;
        self.open()?;
        self.skip_blank();
        let opened_here = |failure: Failure| failure.opened_at(start);
        let expression = self.expression().map_err(opened_here)?;
        self.skip_blank();
        self.close(b'}').map_err(opened_here)?;
        Ok(Placeable {
            expression,
            span: self.span_from(start),
        })
    }

    fn expression(&mut self) -> Read<Expression<'s>> {
        let inline = self.inline_expression()?;
        let end = self.at;
        self.skip_blank();
        if self.peek() == Some(b'-') && self.peek_second() == Some(b'>') {
            if !can_select(&inline) {
                return Err(Failure::new(inline.span(), Fault::Selector));
            }
            self.at += 2;
            return Ok(Expression::Select(Box::new(self.select(inline)?)));
        }
        self.at = end;
        if matches!(
            inline,
            InlineExpression::Term {
                attribute: Some(_),
                ..
            }
        ) {
            return Err(Failure::new(inline.span(), Fault::TermAttribute));
        }
        Ok(Expression::Inline(inline))
    }

    fn inline_expression(&mut self) -> Read<InlineExpression<'s>> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b'0'..=b'9') => self.number(),
            Some(b'-') if self.peek_second().is_some_and(|byte| byte.is_ascii_digit()) => self.number(),
            Some(b'-') => self.term(),
            Some(b'$') => {
                self.at += 1;
                let id = self.name(0)?;
                let span = self.span_from(start);
                if self.call_follows() {
                    return Err(self.fail(Fault::NotCallable));
                }
                Ok(InlineExpression::Variable { id, span })
            }
            Some(b'{') => Ok(InlineExpression::Placeable(Box::new(self.placeable()?))),
            Some(byte) if byte.is_ascii_alphabetic() => self.message_or_function(),
            _ => Err(self.fail(Fault::Expression)),
        }
    }

    fn string(&mut self) -> Read<InlineExpression<'s>> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                _ if self.line_end().is_some() => {
                    return Err(self.fail(Fault::Sign(b'"')).opened_at(start));
                }
                _ => self.at += 1,
            }
        }
        let raw = &self.text[start + 1..self.at];
        self.at += 1;
        Ok(InlineExpression::String {
            raw,
            span: self.span_from(start),
        })
    }

    fn escape(&mut self) -> Read<()> {
        let start = self.at;
        self.at += 1;
        let digits: u8 = match self.peek() {
            Some(b'\\' | b'"') => 0,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return Err(self.fail(Fault::Escape).from(start)),
        };
        self.at += 1;
        for _ in 0..digits {
            if !self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                return Err(Failure::new(self.span_from(start), Fault::EscapeDigits(digits)));
            }
            self.at += 1;
        }
        Ok(())
    }

    fn number(&mut self) -> Read<InlineExpression<'s>> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        self.digits()?;
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        let span = self.span_from(start);
        Ok(InlineExpression::Number {
            raw: span.slice(self.text),
            span,
        })
    }

    fn digits(&mut self) -> Read<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.fail(Fault::Digit));
        }
        Ok(())
    }

    fn term(&mut self) -> Read<InlineExpression<'s>> {
        let start = self.at;
        let id = self.name(1)?;
        let attribute = self.attribute_accessor()?;
        let mut end = self.at;
        let arguments = if self.call_follows() {
            let arguments = self.arguments()?;
            end = self.at;
            Some(Box::new(arguments))
        } else {
            None
        };
        Ok(InlineExpression::Term {
            id,
            attribute,
            arguments,
            span: Span::new(start, end),
        })
    }

    fn message_or_function(&mut self) -> Read<InlineExpression<'s>> {
        let start = self.at;
        let id = self.name(0)?;
        let attribute = self.attribute_accessor()?;
        let span = self.span_from(start);
        if !self.call_follows() {
            return Ok(InlineExpression::Message { id, attribute, span });
        }
        if attribute.is_some() {
            return Err(self.fail(Fault::NotCallable));
        }
        if id.name.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return Err(Failure::new(id.span, Fault::FunctionName));
        }
        let arguments = Box::new(self.arguments()?);
        Ok(InlineExpression::Function {
            id,
            arguments,
            span: self.span_from(start),
        })
    }

    fn attribute_accessor(&mut self) -> Read<Option<Identifier<'s>>> {
        if self.peek() != Some(b'.') {
            return Ok(None);
        }
        self.at += 1;
        self.name(0).map(Some)
    }

    /// Steps to the `(` of a call; without one, stays.
    fn call_follows(&mut self) -> bool {
        let start = self.at;
        self.skip_blank();
        let follows = self.peek() == Some(b'(');
        if !follows {
            self.at = start;
        }
        follows
    }

    fn arguments(&mut self) -> Read<Arguments<'s>> {
        let start = self.at;
        let mut positional = Vec::new();
        let mut named: Vec<NamedArgument<'s>> = Vec::new();
        self.open()?;
        loop {
            self.skip_blank();
            if self.peek() == Some(b')') {
                break;
            }
            let argument = self.inline_expression()?;
            let end = self.at;
            self.skip_blank();
            match argument {
                InlineExpression::Message {
                    id, attribute: None, ..
                } if self.peek() == Some(b':') => {
                    self.at += 1;
                    self.skip_blank();
                    let value = self.literal()?;
                    named.push(NamedArgument {
                        name: id,
                        value,
                        span: self.span_from(id.span.start as usize),
                    });
                    self.skip_blank();
                }
                argument if named.is_empty() => positional.push(argument),
                argument => {
                    let span = Span::new(argument.span().start as usize, end);
                    return Err(Failure::new(span, Fault::PositionalAfterNamed));
                }
            }
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b')') => break,
                _ => return Err(self.fail(Fault::ArgumentEnd).opened_at(start)),
            }
        }
        self.close(b')')?;
        if let Some(name) = repeated_name(&named) {
            return Err(Failure::new(name.span, Fault::RepeatedArgument));
        }
        Ok(Arguments {
            positional,
            named,
            span: self.span_from(start),
        })
    }

    fn literal(&mut self) -> Read<InlineExpression<'s>> {
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b'0'..=b'9') => self.number(),
            Some(b'-') if self.peek_second().is_some_and(|byte| byte.is_ascii_digit()) => self.number(),
            _ => Err(self.fail(Fault::ArgumentValue)),
        }
    }

    /// Reads the variants of a choice, from after the `->`.
    fn select(&mut self, selector: InlineExpression<'s>) -> Read<Select<'s>> {
        self.skip_spaces();
        if self.line_end().is_none() {
            return Err(self.fail(Fault::LineEndAfterArrow));
        }
        let mut variants: Vec<Variant<'s>> = Vec::new();
        let mut has_default = false;
        loop {
            self.skip_blank();
            let start = self.at;
            let is_default = self.peek() == Some(b'*');
            if is_default {
                if has_default {
                    return Err(self.fail(Fault::TwoDefaults));
                }
                has_default = true;
                self.at += 1;
            } else if self.peek() == Some(b'}') && !variants.is_empty() {
                break;
            }
            if self.peek() != Some(b'[') {
                return Err(self.fail(if variants.is_empty() || is_default {
                    Fault::Variant
                } else {
                    Fault::NextVariant
                }));
            }
            let key = self.variant_key()?;
            let Some(value) = self.pattern()? else {
                return Err(self.fail(Fault::VariantValue));
            };
            if self.line_end().is_none() {
                return Err(self.fail(Fault::LineEndAfterVariant));
            }
            let span = Span {
                start: Span::at(start).start,
                end: value.span.end,
            };
            variants.push(Variant {
                key,
                is_default,
                value,
                span,
            });
        }
        let last = variants.last().map(|variant| variant.span).unwrap_or_default();
        if !has_default {
            // Where there is one named `other`, the mark was most likely forgotten there.
            let other = variants.iter().find(|variant| variant.key.name() == "other");
            let sign = other.map_or(last, |other| other.span).start as usize;
            return Err(Failure::new(Span::new(sign, sign + 1), Fault::NoDefault));
        }
        Ok(Select {
            span: Span {
                start: selector.span().start,
                end: last.end,
            },
            selector,
            variants,
        })
    }

    fn variant_key(&mut self) -> Read<VariantKey<'s>> {
        self.expect(b'[')?;
        self.skip_blank();
        let start = self.at;
        let key = match self.peek() {
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
                let span = self.span_from(start);
                VariantKey::Number(Identifier {
                    name: span.slice(self.text),
                    span,
                })
            }
            Some(byte) if byte.is_ascii_alphabetic() => VariantKey::Identifier(self.name(0)?),
            _ => return Err(self.fail(Fault::VariantKey)),
        };
        self.skip_blank();
        self.expect(b']')?;
        Ok(key)
    }
}

/// Whether Fluent lets this expression decide among variants.
fn can_select(expression: &InlineExpression<'_>) -> bool {
    match expression {
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Variable { .. }
        | InlineExpression::Function { .. } => true,
        InlineExpression::Term { attribute, .. } => attribute.is_some(),
        InlineExpression::Message { .. } | InlineExpression::Placeable(_) => false,
    }
}

/// The first name in the order of the text that stood before already.
fn repeated_name<'s>(named: &[NamedArgument<'s>]) -> Option<Identifier<'s>> {
    // Sorted, because comparing each with each would be slow on hostile text.
    let mut names: Vec<Identifier<'s>> = named.iter().map(|argument| argument.name).collect();
    names.sort_by_key(|id| (id.name, id.span.start));
    let repeated = names.windows(2).filter(|pair| pair[0].name == pair[1].name);
    repeated.map(|pair| pair[1]).min_by_key(|id| id.span.start)
}

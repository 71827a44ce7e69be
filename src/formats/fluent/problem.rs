//! What is wrong with a part that is no Fluent: where, what was expected, what the writer may have meant.

use super::cursor::MAX_DEPTH;
use crate::model::{Phrase, Problem};
use crate::text::Span;

/// Where a rule of the grammar stopped.
#[derive(Clone, Copy, Debug)]
pub(super) struct Failure {
    span: Span,
    fault: Fault,
    /// The brace, parenthesis or quotation mark that nothing closed.
    opened: Option<Span>,
}

/// What stopped it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    /// This sign was expected.
    Sign(u8),
    Entry,
    CommentSpace,
    Equals,
    Value,
    TermValue,
    AttributeEquals,
    AttributeValue,
    Name,
    StrayBrace,
    Expression,
    Digit,
    Escape,
    /// An escape with fewer than this many hexadecimal digits.
    EscapeDigits(u8),
    FunctionName,
    NotCallable,
    ArgumentEnd,
    ArgumentValue,
    PositionalAfterNamed,
    RepeatedArgument,
    TermAttribute,
    Selector,
    LineEndAfterArrow,
    /// The first variant was expected, or the rest of one.
    Variant,
    /// A further variant or the end of the choice was expected.
    NextVariant,
    VariantKey,
    VariantValue,
    LineEndAfterVariant,
    NoDefault,
    TwoDefaults,
    TooDeep,
}

/// What the likely cause depends on.
pub(super) struct Surroundings<'s> {
    pub(super) text: &'s str,
    pub(super) junk: Span,
    /// Whether the entry before the junk is a message.
    pub(super) follows_message: bool,
}

impl Failure {
    pub(super) fn new(span: Span, fault: Fault) -> Failure {
        Failure {
            span,
            fault,
            opened: None,
        }
    }

    /// The same failure; if it is that something was not closed, this was opened at `start`.
    pub(super) fn opened_at(self, start: usize) -> Failure {
        let is_open = match self.fault {
            Fault::Sign(sign) => matches!(sign, b'}' | b'"'),
            Fault::ArgumentEnd | Fault::NextVariant => true,
            _ => false,
        };
        let opened = self.opened.or(is_open.then(|| Span::new(start, start + 1)));
        Failure { opened, ..self }
    }

    /// The same failure, shown from `start` on.
    pub(super) fn from(self, start: usize) -> Failure {
        let span = Span::new(start, self.span.end as usize);
        Failure { span, ..self }
    }

    /// The failure as a problem of the junk that it made.
    pub(super) fn problem(&self, surroundings: &Surroundings<'_>) -> Problem {
        let span = self.place(surroundings);
        // What was opened in a line that begins an entry is behind the junk.
        let opened = self.opened.filter(|opened| opened.end <= span.start);
        Problem {
            span,
            message: self.message(span.slice(surroundings.text)),
            help: self.help(span, surroundings),
            related: opened.map(|opened| (opened, Phrase::new("syntax-opened-here"))),
        }
    }

    /// What is missing is shown where it should stand: behind the last content, not in a later line.
    fn place(&self, surroundings: &Surroundings<'_>) -> Span {
        // A line that begins an entry ends the junk, even if a placeable swallowed its first word.
        let end = self.span.start.min(surroundings.junk.end) as usize;
        let read = &surroundings.text[surroundings.junk.start as usize..end];
        let content = read.trim_end_matches([' ', '\r', '\n']);
        let is_missing = match self.fault {
            Fault::Sign(b'}' | b'"') | Fault::ArgumentEnd => read[content.len()..].contains('\n'),
            _ => false,
        };
        if is_missing || self.span.start >= surroundings.junk.end {
            return Span::at(surroundings.junk.start as usize + content.len());
        }
        let shown = Span {
            start: self.span.start,
            end: self.span.end.min(surroundings.junk.end),
        };
        // Only a span of several lines can end with a line end.
        let content = shown.slice(surroundings.text).trim_end_matches(['\r', '\n']);
        Span::new(shown.range().start, shown.range().start + content.len())
    }

    fn message(&self, found: &str) -> Phrase {
        match self.fault {
            Fault::Sign(sign) => expected(char::from(sign)),
            Fault::Equals | Fault::AttributeEquals => expected('='),
            Fault::Entry => Phrase::new("syntax-expected-entry"),
            Fault::CommentSpace => Phrase::new("syntax-expected-space"),
            Fault::Value => Phrase::new("syntax-expected-value-or-attribute"),
            Fault::TermValue | Fault::AttributeValue | Fault::VariantValue => {
                Phrase::new("syntax-expected-value")
            }
            Fault::Name => Phrase::new("syntax-expected-name"),
            Fault::StrayBrace => Phrase::new("syntax-stray-brace"),
            Fault::Expression => Phrase::new("syntax-expected-expression"),
            Fault::Digit => Phrase::new("syntax-expected-digit"),
            Fault::Escape => Phrase::new("syntax-unknown-escape").with("escape", found),
            Fault::EscapeDigits(digits) => {
                Phrase::new("syntax-short-escape").with("digits", usize::from(digits))
            }
            Fault::FunctionName => Phrase::new("syntax-function-name").with("name", found),
            Fault::NotCallable => Phrase::new("syntax-not-callable"),
            Fault::ArgumentEnd => Phrase::new("syntax-expected-argument-end"),
            Fault::ArgumentValue => Phrase::new("syntax-expected-literal"),
            Fault::PositionalAfterNamed => Phrase::new("syntax-positional-after-named"),
            Fault::RepeatedArgument => Phrase::new("syntax-repeated-argument").with("name", found),
            Fault::TermAttribute => Phrase::new("syntax-term-attribute"),
            Fault::Selector => Phrase::new("syntax-selector"),
            Fault::LineEndAfterArrow | Fault::LineEndAfterVariant => Phrase::new("syntax-expected-line-end"),
            Fault::Variant => Phrase::new("syntax-expected-variant"),
            Fault::NextVariant => Phrase::new("syntax-expected-next-variant"),
            Fault::VariantKey => Phrase::new("syntax-expected-key"),
            Fault::NoDefault => Phrase::new("syntax-no-default"),
            Fault::TwoDefaults => Phrase::new("syntax-two-defaults"),
            Fault::TooDeep => Phrase::new("syntax-too-deep").with("limit", MAX_DEPTH),
        }
    }

    fn help(&self, span: Span, surroundings: &Surroundings<'_>) -> Option<Phrase> {
        let rest = &surroundings.text[span.range().start..];
        let found = rest.chars().next().unwrap_or('\n');
        Some(match self.fault {
            Fault::Entry | Fault::Equals => entry_help(surroundings, found),
            // A list item at the start of a line looks like the start of a term.
            Fault::Name if self.span.start == surroundings.junk.start + 1 => entry_help(surroundings, found),
            Fault::Sign(b'"') if rest_of_string(self.opened, surroundings).contains(is_typographic_quote) => {
                Phrase::new("syntax-help-quotes")
            }
            Fault::Sign(b'"') => Phrase::new("syntax-help-string"),
            Fault::Expression | Fault::ArgumentValue if found == '\'' || is_typographic_quote(found) => {
                Phrase::new("syntax-help-quotes")
            }
            Fault::Value | Fault::TermValue | Fault::AttributeValue | Fault::VariantValue
                if rest.trim_start_matches([' ', '\r', '\n']).starts_with('\t') =>
            {
                Phrase::new("syntax-help-tab")
            }
            _ if found == '\t' => Phrase::new("syntax-help-tab"),
            _ if is_invisible(found) => invisible_help(found),
            Fault::Sign(b'}') => Phrase::new("syntax-help-unclosed").with("example", "{\"{\"}"),
            Fault::StrayBrace => Phrase::new("syntax-help-stray-brace").with("example", "{\"}\"}"),
            Fault::CommentSpace => Phrase::new("syntax-help-comment"),
            Fault::Value | Fault::AttributeValue | Fault::VariantValue => {
                Phrase::new("syntax-help-value").with("example", "{\"\"}")
            }
            Fault::TermValue => Phrase::new("syntax-help-term-value").with("example", "{\"\"}"),
            Fault::AttributeEquals if found == ':' => Phrase::new("syntax-help-colon"),
            Fault::AttributeEquals => line_start_help('.'),
            Fault::Expression => Phrase::new("syntax-help-expression").with("example", "{\"{\"}"),
            Fault::Escape => Phrase::new("syntax-help-escape"),
            Fault::FunctionName => Phrase::new("syntax-help-function-name"),
            Fault::NotCallable => Phrase::new("syntax-help-not-callable"),
            Fault::ArgumentEnd => Phrase::new("syntax-help-call"),
            Fault::PositionalAfterNamed => Phrase::new("syntax-help-positional"),
            Fault::Selector => Phrase::new("syntax-help-selector"),
            Fault::TermAttribute => Phrase::new("syntax-help-term-attribute"),
            Fault::LineEndAfterArrow | Fault::Variant | Fault::VariantKey | Fault::Sign(b']') => {
                Phrase::new("syntax-help-variant")
            }
            Fault::NextVariant | Fault::LineEndAfterVariant => Phrase::new("syntax-help-next-variant"),
            Fault::NoDefault | Fault::TwoDefaults => Phrase::new("syntax-help-default"),
            Fault::Name => Phrase::new("syntax-help-name"),
            Fault::Sign(_)
            | Fault::Digit
            | Fault::EscapeDigits(_)
            | Fault::ArgumentValue
            | Fault::RepeatedArgument
            | Fault::TooDeep => return None,
        })
    }
}

/// Help for a line that begins no entry; `found` is the character where reading stopped.
fn entry_help(surroundings: &Surroundings<'_>, found: char) -> Phrase {
    let junk = surroundings.junk.slice(surroundings.text);
    let line = junk.lines().next().unwrap_or(junk);
    let content = line.trim_start_matches(' ');
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|mark| line.starts_with(mark))
    {
        return Phrase::new("syntax-help-conflict");
    }
    match content.chars().next() {
        Some('\t') => return Phrase::new("syntax-help-tab"),
        Some(sign @ ('[' | '*')) if surroundings.follows_message => return line_start_help(sign),
        Some('.') => return Phrase::new("syntax-help-attribute"),
        _ => {}
    }
    let end = content.find(|c: char| c.is_whitespace() || matches!(c, '=' | ':'));
    let (word, rest) = content.split_at(end.unwrap_or(content.len()));
    let is_id = is_id(word);
    match rest.trim_start().chars().next() {
        Some('=') if !is_id && !word.is_empty() => Phrase::new("syntax-help-name"),
        Some('=') if found == '\t' => Phrase::new("syntax-help-tab"),
        Some('=') if is_invisible(found) => invisible_help(found),
        // With a capital letter it is rather a sentence, such as `Note: …`.
        Some(':') if is_id && !(surroundings.follows_message && word.starts_with(char::is_uppercase)) => {
            Phrase::new("syntax-help-colon")
        }
        _ if surroundings.follows_message => Phrase::new("syntax-help-continue"),
        _ if is_invisible(found) => invisible_help(found),
        _ if word.starts_with(char::is_alphanumeric) && !is_id => Phrase::new("syntax-help-name"),
        _ => Phrase::new("syntax-help-entry"),
    }
}

fn is_id(word: &str) -> bool {
    let name = word.strip_prefix('-').unwrap_or(word);
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// What is left of its line behind the quotation mark `opened`.
fn rest_of_string<'s>(opened: Option<Span>, surroundings: &Surroundings<'s>) -> &'s str {
    let rest = opened.map_or("", |opened| &surroundings.text[opened.range().end..]);
    rest.lines().next().unwrap_or_default()
}

fn is_typographic_quote(c: char) -> bool {
    matches!(
        c,
        '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2039}' | '\u{203a}' | '\u{300c}'..='\u{300f}' | '\u{ff02}'
    )
}

/// Whether a character looks like a space or like nothing, and is no white space to Fluent.
fn is_invisible(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn invisible_help(found: char) -> Phrase {
    Phrase::new("syntax-help-invisible").with("code", format!("U+{:04X}", u32::from(found)))
}

fn line_start_help(sign: char) -> Phrase {
    Phrase::new("syntax-help-line-start")
        .with("sign", sign.to_string())
        .with("example", format!("{{\"{sign}\"}}"))
}

fn expected(sign: char) -> Phrase {
    Phrase::new("syntax-expected-sign").with("sign", sign.to_string())
}

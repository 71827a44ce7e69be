//! Text as Fluent source, and back.

use crate::model::{Element, Expression, InlineExpression, Pattern};
use std::borrow::Cow;
use std::fmt::Write;

/// The content of a string literal with its escapes resolved.
///
/// A surrogate or a number beyond Unicode gives U+FFFD, as the specification says. An escape that
/// Fluent does not know cannot come from [`super::read`]; it stays as it is.
pub fn unescape(raw: &str) -> Cow<'_, str> {
    if !raw.contains('\\') {
        return Cow::Borrowed(raw);
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let digits = match rest.bytes().next() {
            Some(sign @ (b'\\' | b'"')) => {
                text.push(char::from(sign));
                rest = &rest[1..];
                continue;
            }
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => 0,
        };
        let code = rest.get(1..=digits).filter(|_| digits > 0);
        match code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            Some(code) => {
                let number = u32::from_str_radix(code, 16).ok();
                text.push(number.and_then(char::from_u32).unwrap_or('\u{fffd}'));
                rest = &rest[1 + digits..];
            }
            None => text.push('\\'),
        }
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The text of a pattern that holds only text and string literals; `None` for any other.
///
/// Undoes [`pattern_source`] exactly.
pub fn plain_text(pattern: &Pattern<'_>) -> Option<String> {
    let mut text = String::with_capacity(pattern.span.len());
    for element in &pattern.elements {
        match element {
            Element::Text(piece) => text.push_str(piece.value),
            Element::Placeable(placeable) => text.push_str(&literal(&placeable.expression)?),
        }
    }
    Some(text)
}

fn literal<'s>(expression: &Expression<'s>) -> Option<Cow<'s, str>> {
    match expression {
        Expression::Inline(InlineExpression::String { raw, .. }) => Some(unescape(raw)),
        Expression::Inline(InlineExpression::Placeable(inner)) => literal(&inner.expression),
        Expression::Inline(_) | Expression::Select(_) => None,
    }
}

/// `text` as the source of a pattern, ready to stand after `id =`.
///
/// Starts with a space or, for several lines, with a line end and an indented block; lines end in
/// LF, and the last has no line end. What Fluent would misread (braces, spaces at the ends of a
/// line, a sign at its start, control characters) stands in string literals.
pub fn pattern_source(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut source = String::with_capacity(text.len() + 8);
    let [line] = lines[..] else {
        for (number, line) in lines.iter().enumerate() {
            let is_outer = number == 0 || number + 1 == lines.len();
            source.push('\n');
            if !line.is_empty() || is_outer {
                source.push_str("    ");
                block_line(&mut source, line, number == 0);
            }
        }
        return source;
    };
    source.push(' ');
    line_content(&mut source, line);
    source
}

/// Writes a line of a block, which stands after the block's indentation.
///
/// The first line sets the indentation of the block, so later lines may begin with spaces of their own.
fn block_line(source: &mut String, line: &str, is_first: bool) {
    let content = line.trim_start_matches(' ');
    if is_first || content.is_empty() {
        let is_sign = line.starts_with(['[', '*', '.']);
        return if is_sign {
            sign_first(source, line)
        } else {
            line_content(source, line)
        };
    }
    source.push_str(&line[..line.len() - content.len()]);
    if content.starts_with(['[', '*', '.']) {
        sign_first(source, content);
    } else {
        line_content(source, content);
    }
}

fn sign_first(source: &mut String, line: &str) {
    let (sign, rest) = line.split_at(1);
    string_literal(source, sign);
    if !rest.is_empty() {
        inner_content(source, rest);
    }
}

/// Writes a line of text, its spaces at either end as literals; an empty one as an empty literal.
fn line_content(source: &mut String, line: &str) {
    let content = line.trim_start_matches(' ');
    let spaces = &line[..line.len() - content.len()];
    if !spaces.is_empty() || line.is_empty() {
        string_literal(source, spaces);
    }
    inner_content(source, content);
}

fn inner_content(source: &mut String, content: &str) {
    let inner = content.trim_end_matches(' ');
    let mut rest = inner;
    while let Some(start) = rest.find(is_special) {
        source.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(|c| !is_special(c)).unwrap_or(rest.len());
        string_literal(source, &rest[..end]);
        rest = &rest[end..];
    }
    source.push_str(rest);
    if inner.len() < content.len() {
        string_literal(source, &content[inner.len()..]);
    }
}

/// Whether a character cannot stand in text, or would be lost in an editor.
fn is_special(c: char) -> bool {
    matches!(c, '{' | '}') || c.is_ascii_control() && c != '\t'
}

fn string_literal(source: &mut String, text: &str) {
    source.push_str("{ \"");
    for c in text.chars() {
        if c.is_ascii_control() {
            write!(source, "\\u{:04X}", u32::from(c)).expect("writing into a string succeeds");
        } else {
            source.push(c);
        }
    }
    source.push_str("\" }");
}

/// A whole message whose value is `text`, with a final LF; `comment` stands above it, line by line.
pub fn message_source(id: &str, comment: Option<&str>, text: &str) -> String {
    let comment = comment
        .map(|comment| comment_source(comment) + "\n")
        .unwrap_or_default();
    format!("{comment}{id} ={}\n", pattern_source(text))
}

/// The lines of a `#` comment, without a final line end.
pub(super) fn comment_source(comment: &str) -> String {
    let lines = comment.split('\n').map(|line| match line.trim_end_matches('\r') {
        "" => "#".to_owned(),
        line => format!("# {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

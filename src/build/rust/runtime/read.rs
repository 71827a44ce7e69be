//! Fluent (Project Fluent Syntax 1.0) → the shape in which messages are kept.
//!
//! Reading never fails and never panics: an entry that is no Fluent, or that refers to what is not there, is left
//! out and told of.

use super::code::{push_number, push_text};

// Deeper nesting than this is no text for people; it bounds the stack.
const MAX_DEPTH: usize = 100;

/// A pattern as it is kept.
pub(crate) struct Read<'s> {
    /// Id of its message, or of its term with `-`.
    pub id: &'s str,
    /// Its attribute, if it is one.
    pub attribute: Option<&'s str>,
    /// Its pieces.
    pub code: String,
    /// Variables that it shows or chooses by.
    pub variables: Vec<&'s str>,
}

/// A part of a catalog that is not kept.
pub(crate) struct Unread<'s> {
    /// Offset in bytes.
    pub at: usize,
    /// The pattern that is not kept: id and attribute; `None` if it is a whole entry that is no Fluent.
    pub id: Option<(&'s str, Option<&'s str>)>,
    /// What is wrong, in English.
    pub why: String,
}

/// The number of a message or term by its id and attribute; `None` if there is none.
pub(crate) type Find<'f> = &'f dyn Fn(&str, Option<&str>) -> Option<usize>;

/// Reads a catalog.
pub(crate) fn read<'s>(text: &'s str, find: Find<'_>) -> (Vec<Read<'s>>, Vec<Unread<'s>>) {
    let mut reader = Reader {
        text,
        at: if text.starts_with('\u{feff}') { 3 } else { 0 },
        depth: 0,
        find,
        absent: None,
        variables: Vec::new(),
    };
    let (mut reads, mut unread) = (Vec::new(), Vec::new());
    while reader.at < text.len() {
        let start = reader.at;
        match reader.next_char() {
            Some('#') => reader.end_line(),
            Some(_) if reader.is_blank_line() => reader.end_line(),
            Some(_) => {
                let kept = (reads.len(), unread.len());
                if let Err(why) = reader.entry(&mut reads, &mut unread) {
                    // Of an entry that is no Fluent, nothing is there.
                    reads.truncate(kept.0);
                    unread.truncate(kept.1);
                    unread.push(Unread {
                        at: reader.at,
                        id: None,
                        why: why.to_owned(),
                    });
                    reader.skip_junk(start);
                }
            }
            None => break,
        }
    }
    (reads, unread)
}

type Step<T> = Result<T, &'static str>;

struct Reader<'s, 'f> {
    text: &'s str,
    at: usize,
    depth: usize,
    find: Find<'f>,
    /// What the pattern refers to and is not there.
    absent: Option<(usize, String)>,
    variables: Vec<&'s str>,
}

/// A part of a pattern before its indentation is known.
enum Part<'s> {
    Text(&'s str),
    /// Line ends, and how many spaces stand before what follows.
    Break(usize, usize),
    Placeable {
        code: String,
        is_apart: bool,
    },
}

impl<'s> Reader<'s, '_> {
    fn rest(&self) -> &'s str {
        &self.text[self.at..]
    }

    fn next_char(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, sign: &str) -> bool {
        let is_there = self.rest().starts_with(sign);
        if is_there {
            self.at += sign.len();
        }
        is_there
    }

    fn expect(&mut self, sign: &str, why: &'static str) -> Step<()> {
        if self.take(sign) { Ok(()) } else { Err(why) }
    }

    /// Takes all that `is` is true of.
    fn take_while(&mut self, is: impl Fn(u8) -> bool) -> &'s str {
        let rest = self.rest();
        let end = rest.bytes().position(|byte| !is(byte)).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn spaces(&mut self) -> usize {
        self.take_while(|byte| byte == b' ').len()
    }

    fn line_end(&mut self) -> bool {
        self.take("\n") || self.take("\r\n")
    }

    /// Spaces and line ends.
    fn blank(&mut self) {
        loop {
            self.spaces();
            if !self.line_end() {
                return;
            }
        }
    }

    fn end_line(&mut self) {
        self.take_while(|byte| byte != b'\n');
        self.take("\n");
    }

    fn is_blank_line(&self) -> bool {
        let line = self.rest().split('\n').next().unwrap_or_default();
        line.trim_end_matches('\r').trim_start_matches(' ').is_empty()
    }

    /// Up to the next line that may begin an entry.
    fn skip_junk(&mut self, start: usize) {
        self.at = start;
        self.forget();
        loop {
            self.end_line();
            match self.next_char() {
                None => return,
                Some(sign) if sign.is_ascii_alphabetic() || sign == '-' || sign == '#' => return,
                Some(_) => {}
            }
        }
    }

    fn identifier(&mut self) -> Step<&'s str> {
        let is_first = self.rest().starts_with(|sign: char| sign.is_ascii_alphabetic());
        if !is_first {
            return Err("a name was expected");
        }
        Ok(self.take_while(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'))
    }

    fn entry(&mut self, reads: &mut Vec<Read<'s>>, unread: &mut Vec<Unread<'s>>) -> Step<()> {
        let start = self.at;
        let is_term = self.take("-");
        self.identifier()?;
        let id = &self.text[start..self.at];
        self.spaces();
        self.expect("=", "`=` was expected")?;
        self.spaces();
        let mut parts = 0;
        if let Some(code) = self.pattern()? {
            self.keep(start, (id, None), code, reads, unread);
            parts += 1;
        } else if is_term {
            return Err("a term needs a value");
        }
        loop {
            let before = self.at;
            if !self.line_end() {
                break;
            }
            match self.attribute() {
                Ok((attribute, code)) => self.keep(start, (id, Some(attribute)), code, reads, unread),
                // What cannot be read ends the message; it is told of as a part of no message.
                Err(_) => {
                    self.forget();
                    self.at = before;
                    break;
                }
            }
            parts += 1;
        }
        if parts == 0 {
            return Err("a message needs a value or an attribute");
        }
        match self.at == self.text.len() || self.line_end() {
            true => Ok(()),
            false => Err("the end of the line was expected"),
        }
    }

    fn attribute(&mut self) -> Step<(&'s str, String)> {
        self.blank();
        self.expect(".", "`.` was expected")?;
        let attribute = self.identifier()?;
        self.spaces();
        self.expect("=", "`=` was expected")?;
        self.spaces();
        let code = self.pattern()?.ok_or("an attribute needs a value")?;
        Ok((attribute, code))
    }

    /// Forgets what belongs to a pattern that could not be read.
    fn forget(&mut self) {
        self.depth = 0;
        self.absent = None;
        self.variables.clear();
    }

    fn keep(
        &mut self,
        start: usize,
        (id, attribute): (&'s str, Option<&'s str>),
        code: String,
        reads: &mut Vec<Read<'s>>,
        unread: &mut Vec<Unread<'s>>,
    ) {
        let variables = std::mem::take(&mut self.variables);
        match self.absent.take() {
            None => reads.push(Read {
                id,
                attribute,
                code,
                variables,
            }),
            Some((at, name)) => unread.push(Unread {
                at: at.max(start),
                id: Some((id, attribute)),
                why: format!("there is no `{name}`"),
            }),
        }
    }

    fn pattern(&mut self) -> Step<Option<String>> {
        let mut parts = Vec::new();
        loop {
            match self.next_char() {
                Some('{') => parts.push(self.placeable()?),
                Some('}') => break,
                Some('\n') | None => match self.continuation() {
                    Some(part) => parts.push(part),
                    None => break,
                },
                Some('\r') if self.rest().starts_with("\r\n") => match self.continuation() {
                    Some(part) => parts.push(part),
                    None => break,
                },
                Some(_) => {
                    let rest = self.rest();
                    let end = rest.find(['{', '}', '\n']).unwrap_or(rest.len());
                    let is_line = rest[end..].starts_with('\n');
                    let end = if is_line && rest[..end].ends_with('\r') {
                        end - 1
                    } else {
                        end
                    };
                    self.at += end;
                    parts.push(Part::Text(&rest[..end]));
                }
            }
        }
        Ok(joined(parts))
    }

    /// What parts two lines of a pattern; nothing is taken where the pattern ends.
    fn continuation(&mut self) -> Option<Part<'s>> {
        let before = self.at;
        let mut breaks = 0;
        let mut indent = 0;
        while self.line_end() {
            breaks += 1;
            indent = self.spaces();
        }
        let goes_on = match self.next_char() {
            Some('{') => true,
            Some('}' | '[' | '*' | '.') | None => false,
            // A sign that stands alone at the end of a line is text too.
            Some(_) => indent > 0,
        };
        if !goes_on || breaks == 0 {
            self.at = before;
            return None;
        }
        Some(Part::Break(breaks, indent))
    }

    fn placeable(&mut self) -> Step<Part<'s>> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("braces are nested too deeply");
        }
        let (code, is_apart) = self.expression()?;
        self.blank();
        self.expect("}", "`}` was expected")?;
        self.depth -= 1;
        Ok(Part::Placeable { code, is_apart })
    }

    /// What stands in braces, and whether it is to be kept apart from its surroundings.
    fn expression(&mut self) -> Step<(String, bool)> {
        self.blank();
        let start = self.at;
        let code = self.inline()?;
        let kind = code.chars().next();
        let is_attribute_of_term = kind == Some('k')
            && self.text[start..self.at]
                .split('(')
                .next()
                .is_some_and(|name| name.contains('.'));
        self.blank();
        if !self.take("->") {
            if is_attribute_of_term {
                return Err("an attribute of a term can only choose a variant");
            }
            let is_nested = self.text[start..].starts_with('{');
            return Ok((code, is_nested || !matches!(kind, Some('m' | 'k' | 't'))));
        }
        if kind == Some('m')
            || kind == Some('k') && !is_attribute_of_term
            || self.text[start..].starts_with('{')
        {
            return Err("a message, a term or braces cannot choose a variant");
        }
        Ok((self.variants(code)?, true))
    }

    fn variants(&mut self, selector: String) -> Step<String> {
        self.spaces();
        if !self.line_end() {
            return Err("the end of the line was expected");
        }
        let mut variants = String::new();
        let (mut count, mut defaults) = (0, 0);
        loop {
            let before = self.at;
            self.blank();
            let is_default = self.take("*");
            if !self.take("[") {
                if is_default {
                    return Err("`[` was expected");
                }
                self.at = before;
                break;
            }
            self.blank();
            let is_number = self
                .rest()
                .starts_with(|sign: char| sign == '-' || sign.is_ascii_digit());
            let key = if is_number {
                self.digits()?
            } else {
                self.identifier()?
            };
            self.blank();
            self.expect("]", "`]` was expected")?;
            self.spaces();
            let code = self.pattern()?.ok_or("a variant needs a value")?;
            variants.push(match (is_number, is_default) {
                (true, true) => 'D',
                (true, false) => 'd',
                (false, true) => 'W',
                (false, false) => 'w',
            });
            push_text(&mut variants, key);
            push_text(&mut variants, &code);
            count += 1;
            defaults += usize::from(is_default);
            if !self.line_end() {
                return Err("the end of the line was expected behind a variant");
            }
        }
        match defaults {
            1 => {}
            0 => return Err("one variant needs a `*`"),
            _ => return Err("only one variant can have a `*`"),
        }
        let mut code = format!("s{selector}");
        push_number(&mut code, count);
        code.push_str(&variants);
        Ok(code)
    }

    fn digits(&mut self) -> Step<&'s str> {
        let start = self.at;
        self.take("-");
        if self.take_while(|byte| byte.is_ascii_digit()).is_empty() {
            return Err("a number was expected");
        }
        if self.take(".") && self.take_while(|byte| byte.is_ascii_digit()).is_empty() {
            return Err("a digit was expected");
        }
        Ok(&self.text[start..self.at])
    }

    fn inline(&mut self) -> Step<String> {
        let start = self.at;
        let mut code = String::new();
        match self.next_char() {
            Some('"') => {
                code.push('t');
                push_text(&mut code, &self.string()?);
            }
            Some('0'..='9') => {
                code.push('n');
                push_text(&mut code, self.digits()?);
            }
            Some('-') if self.rest()[1..].starts_with(|sign: char| sign.is_ascii_digit()) => {
                code.push('n');
                push_text(&mut code, self.digits()?);
            }
            Some('$') => {
                self.at += 1;
                let name = self.identifier()?;
                self.variables.push(name);
                code.push('v');
                push_text(&mut code, name);
            }
            Some('-') => {
                self.at += 1;
                self.identifier()?;
                let id = &self.text[start..self.at];
                let attribute = if self.take(".") {
                    Some(self.identifier()?)
                } else {
                    None
                };
                code.push('k');
                push_number(&mut code, self.number_of(start, id, attribute));
                let named = match self.has_call() {
                    true => self.call()?.2,
                    false => String::new(),
                };
                push_text(&mut code, &named);
            }
            Some('{') => {
                let Part::Placeable { code, .. } = self.placeable()? else {
                    return Err("`{` was expected");
                };
                return Ok(code);
            }
            Some(_) => {
                let id = self.identifier()?;
                let attribute = if self.take(".") {
                    Some(self.identifier()?)
                } else {
                    None
                };
                if attribute.is_none() && self.has_call() {
                    if id.bytes().any(|byte| byte.is_ascii_lowercase()) {
                        return Err("a function has a name in capital letters");
                    }
                    let (count, positional, named) = self.call()?;
                    code.push('f');
                    push_text(&mut code, id);
                    push_number(&mut code, count);
                    code.push_str(&positional);
                    push_text(&mut code, &named);
                } else {
                    code.push('m');
                    push_number(&mut code, self.number_of(start, id, attribute));
                }
            }
            None => return Err("the text ends within braces"),
        }
        Ok(code)
    }

    fn number_of(&mut self, at: usize, id: &str, attribute: Option<&str>) -> usize {
        (self.find)(id, attribute).unwrap_or_else(|| {
            let name = match attribute {
                Some(attribute) => format!("{id}.{attribute}"),
                None => id.to_owned(),
            };
            self.absent.get_or_insert((at, name));
            0
        })
    }

    fn string(&mut self) -> Step<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            out.push_str(self.take_while(|byte| !matches!(byte, b'"' | b'\\' | b'\n')));
            if self.take("\"") {
                return Ok(out);
            } else if self.take("\\\\") {
                out.push('\\');
            } else if self.take("\\\"") {
                out.push('"');
            } else if self.take("\\u") {
                out.push(self.escaped(4)?);
            } else if self.take("\\U") {
                out.push(self.escaped(6)?);
            } else if self.rest().starts_with('\\') {
                return Err("an escape that does not exist");
            } else {
                return Err("`\"` was expected");
            }
        }
    }

    fn escaped(&mut self, length: usize) -> Step<char> {
        let digits = self.rest().get(..length);
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let digits = digits.ok_or("hexadecimal digits were expected")?;
        self.at += length;
        let number = u32::from_str_radix(digits, 16).unwrap_or(u32::MAX);
        // Half of a surrogate pair is no letter; the specification shows the sign for that.
        Ok(char::from_u32(number).unwrap_or('\u{fffd}'))
    }

    /// Whether `(` comes next, blanks before it or not; they are taken only if it does.
    fn has_call(&mut self) -> bool {
        let before = self.at;
        self.blank();
        let is_call = self.rest().starts_with('(');
        if !is_call {
            self.at = before;
        }
        is_call
    }

    /// How many positional arguments there are, their pieces, and the named ones.
    fn call(&mut self) -> Step<(usize, String, String)> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("parentheses are nested too deeply");
        }
        let (mut count, mut positional, mut named) = (0, String::new(), String::new());
        let mut names: Vec<&str> = Vec::new();
        loop {
            self.blank();
            if self.take(")") {
                break;
            }
            let before = self.at;
            let name = self.identifier().ok();
            self.blank();
            if let Some(name) = name.filter(|_| self.rest().starts_with(':')) {
                self.at += 1;
                self.blank();
                let is_literal = self
                    .rest()
                    .starts_with(|sign: char| sign == '"' || sign == '-' || sign.is_ascii_digit());
                let value = if is_literal { self.inline()? } else { String::new() };
                if !value.starts_with(['t', 'n']) {
                    return Err("a text or a number was expected");
                }
                if names.contains(&name) {
                    return Err("the argument was given before");
                }
                names.push(name);
                push_text(&mut named, name);
                named.push_str(&value);
            } else {
                self.at = before;
                if !names.is_empty() {
                    return Err("an argument with a name was expected");
                }
                positional.push_str(&self.inline()?);
                count += 1;
            }
            self.blank();
            if !self.take(",") {
                self.expect(")", "`)` was expected")?;
                break;
            }
        }
        self.depth -= 1;
        Ok((count, positional, named))
    }
}

const SPACE: [char; 3] = [' ', '\n', '\r'];

/// A pattern without the indentation that its lines have in common; `None` if there is nothing in it.
fn joined(mut parts: Vec<Part<'_>>) -> Option<String> {
    let is_space =
        |part: &Part<'_>| matches!(part, Part::Text(text) if text.trim_end_matches(SPACE).is_empty());
    while parts.last().is_some_and(is_space) {
        parts.pop();
    }
    let indents = parts.iter().filter_map(|part| match part {
        Part::Break(_, indent) => Some(*indent),
        Part::Text(_) | Part::Placeable { .. } => None,
    });
    let common = indents.min().unwrap_or(0);
    let starts_below = matches!(parts.first(), Some(Part::Break(..)));
    if let Some(Part::Break(breaks, _)) = parts.first_mut() {
        *breaks = 0;
    }
    let is_whole = |part: &Part<'_>| !matches!(part, Part::Text(text) if text.is_empty());
    parts.retain(is_whole);
    let pieces = parts.len() - usize::from(starts_below && is_nothing(parts.first(), common));
    let (mut code, mut text) = (String::new(), String::new());
    for part in parts {
        match part {
            Part::Text(piece) => text.push_str(piece),
            Part::Break(breaks, indent) => {
                text.extend(std::iter::repeat_n('\n', breaks));
                text.extend(std::iter::repeat_n(' ', indent - common));
            }
            Part::Placeable {
                code: inner,
                is_apart,
            } => {
                push_piece(&mut code, &text);
                text.clear();
                let is_apart = is_apart && pieces > 1;
                code.push_str(if is_apart { "(" } else { "" });
                code.push_str(&inner);
                code.push_str(if is_apart { ")" } else { "" });
            }
        }
    }
    push_piece(&mut code, text.trim_end_matches(SPACE));
    (!code.is_empty()).then_some(code)
}

fn is_nothing(part: Option<&Part<'_>>, common: usize) -> bool {
    matches!(part, Some(Part::Break(0, indent)) if *indent == common)
}

fn push_piece(code: &mut String, text: &str) {
    if !text.is_empty() {
        code.push('t');
        push_text(code, text);
    }
}

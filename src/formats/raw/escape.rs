//! Blocks as Markdown that shows the signs of the raw text.

use super::address;
use super::blocks::Kind;
use super::flow::Flow;
use crate::formats::source::guard::mark_at_start;
use crate::formats::source::{markdown_options, pin};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::ops::Range;

/// Adds a block, with a line end.
pub(super) fn write(result: &mut String, kind: Kind, flow: &Flow) {
    let addresses = address::places(flow);
    let prefix = match kind {
        Kind::Paragraph | Kind::Quote => String::new(),
        Kind::Bullet => "- ".to_owned(),
        Kind::Number { value, sign } => format!("{value}{sign} "),
    };
    if kind == Kind::Quote {
        for line in flow.text.split('\n') {
            write_quoted(result, line);
        }
        return;
    }
    result.push_str(&prefix);
    // Signs in addresses stay as they are, so that the address can be followed, unless they are mark-up there.
    let text = escaped(&flow.text, &addresses);
    let text = if is_shown_as(&text, &flow.text) {
        text
    } else {
        escaped(&flow.text, &[])
    };
    let indent = format!("\\\n{}", " ".repeat(prefix.len()));
    result.push_str(&text.split('\n').collect::<Vec<_>>().join(&indent));
    result.push('\n');
}

/// A line of an answered e-mail: its `>` are quote marks of Markdown too.
fn write_quoted(result: &mut String, line: &str) {
    let text = line.trim_start_matches(['>', ' ']);
    for _ in line[..line.len() - text.len()].matches('>') {
        result.push_str("> ");
    }
    result.push_str(&escaped(text, &[]));
    result.truncate(result.trim_end_matches(' ').len());
    result.push('\n');
}

fn escaped(text: &str, kept: &[Range<usize>]) -> String {
    // A bracket is mark-up only if one that closes a link comes behind it, on whatever line.
    let last_link = ["](", "][", "]:"]
        .iter()
        .filter_map(|sign| text.rfind(sign))
        .max();
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let mut inline = inline(line, start, kept, last_link);
        if let Some(at) = mark_at_start(&inline) {
            inline.insert(at, '\\');
        }
        lines.push(inline);
        start += line.len() + 1;
    }
    let mut result = lines.join("\n");
    if let Some((before, _)) = pin::split(&result) {
        result.insert(before.len(), '\\');
    }
    result
}

/// `line`, which starts at `start` of its block, with a backslash before what would be mark-up.
fn inline(line: &str, start: usize, kept: &[Range<usize>], last_link: Option<usize>) -> String {
    let mut result = String::with_capacity(line.len());
    let mut kept = kept.iter().peekable();
    let mut before = ' ';
    for (at, c) in line.char_indices() {
        while kept.next_if(|place| place.end <= start + at).is_some() {}
        let is_kept = kept.peek().is_some_and(|place| place.contains(&(start + at)));
        let rest = &line[at + c.len_utf8()..];
        let next = rest.chars().next().unwrap_or(' ');
        let stands_apart = before.is_whitespace() && next.is_whitespace();
        let is_mark_up = match c {
            '\\' => next.is_ascii_punctuation() || rest.is_empty(),
            '`' => true,
            '*' | '~' => !stands_apart,
            '_' => !(stands_apart || (before.is_alphanumeric() && next.is_alphanumeric())),
            '<' => next.is_ascii_alphabetic() || "/!?".contains(next),
            '&' => is_entity(rest),
            '[' => next == '^' || last_link.is_some_and(|last| start + at < last),
            _ => false,
        };
        if is_mark_up && !(is_kept && "_*~&\\".contains(c)) {
            result.push('\\');
        }
        result.push(c);
        before = c;
    }
    result
}

fn is_entity(rest: &str) -> bool {
    const LONGEST: usize = 40;
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let length = name
        .bytes()
        .take(LONGEST)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    length > 0 && name[length..].starts_with(';')
}

/// Whether a reader of the Markdown sees just `text`.
fn is_shown_as(markdown: &str, text: &str) -> bool {
    let mut shown = String::with_capacity(text.len());
    for event in Parser::new_ext(markdown, markdown_options()) {
        match event {
            Event::Text(part) => shown.push_str(&part),
            Event::SoftBreak | Event::HardBreak => shown.push('\n'),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            _ => return false,
        }
    }
    shown == text
}

//! Parts of a text that are no words: addresses, footnote marks, tags.

use super::atom::Kind;

/// The next address, footnote mark or tag that Markdown does not know as one: its offset, kind and length.
pub(super) fn special(text: &str) -> Option<(usize, Kind, usize)> {
    let mut from = 0;
    while let Some(found) = text[from..].find(['/', '@', '^', '<', 'w']) {
        let at = from + found;
        let sign = text.as_bytes()[at];
        let special = match sign {
            b'/' if text[at..].starts_with("//") && text[..at].ends_with(':') => address(text, at),
            b'@' if is_between_letters(text, at) => address(text, at),
            b'w' if text[at..].starts_with("www.") => address(text, at),
            b'^' if text[..at].ends_with('[') => footnote(text, at),
            b'<' => tag(text, at),
            _ => None,
        };
        if special.is_some() {
            return special;
        }
        from = at + 1;
    }
    None
}

const LONGEST_ADDRESS: usize = 2_000;

fn is_between_letters(text: &str, at: usize) -> bool {
    let (before, after) = (text[..at].chars().next_back(), text[at + 1..].chars().next());
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}

fn address(text: &str, at: usize) -> Option<(usize, Kind, usize)> {
    let is_part =
        |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '|' | '(' | '[' | '{');
    let before = text[..at].chars().rev().take(LONGEST_ADDRESS);
    let before = before.take_while(|c| is_part(*c) && *c != '\'').count();
    let start = at - before;
    let after = text[at..]
        .chars()
        .take(LONGEST_ADDRESS)
        .take_while(|c| is_part(*c));
    let length: usize = after.map(char::len_utf8).sum();
    let whole = &text[start..at + length];
    let whole = whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '*', '_']);
    (start + whole.len() > at).then_some((start, Kind::Address, whole.len()))
}

fn footnote(text: &str, at: usize) -> Option<(usize, Kind, usize)> {
    let length = text[at..].bytes().take(64).position(|byte| byte == b']')?;
    Some((at - 1, Kind::Footnote, length + 2))
}

fn tag(text: &str, at: usize) -> Option<(usize, Kind, usize)> {
    let inner = &text[at + 1..];
    let name = inner.strip_prefix('/').unwrap_or(inner);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let length = inner
        .bytes()
        .take(LONGEST_ADDRESS)
        .position(|byte| byte == b'>' || byte == b'<')?;
    let whole = &text[at..at + length + 2];
    whole.ends_with('>').then_some((at, Kind::Tag, whole.len()))
}

/// How a special part is compared.
pub(super) fn special_key(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Tag => normal_tag(text),
        _ => text.to_owned(),
    }
}

/// `Some(true)` for a tag that begins bold or italic text, `Some(false)` for one that ends it.
pub(super) fn emphasis_tag(html: &str) -> Option<bool> {
    let (is_start, name) = match html.strip_prefix("</") {
        Some(name) => (false, name),
        None => (true, html.strip_prefix('<')?),
    };
    let name = name.strip_suffix('>')?.trim().to_ascii_lowercase();
    matches!(name.as_str(), "b" | "i" | "em" | "strong").then_some(is_start)
}

/// How a tag is spelled does not matter, what it says does.
pub(super) fn normal_tag(html: &str) -> String {
    let inner = html
        .trim_start_matches('<')
        .trim_end_matches('>')
        .trim_end_matches('/');
    match html.starts_with('<') {
        true => format!(
            "<{}>",
            inner
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .replace('\'', "\"")
        ),
        false => html.to_owned(),
    }
}

//! Looks at the pages of a bundle as a browser would: tags, attributes, links.

use diglot::model::Bundle;
use std::collections::{BTreeMap, BTreeSet};

/// One tag of a page.
#[derive(Debug, PartialEq, Eq)]
pub struct Tag<'p> {
    pub name: &'p str,
    /// As they are written, but for their entities.
    pub attributes: Vec<(&'p str, String)>,
    pub is_end: bool,
}

impl Tag<'_> {
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A piece of a page.
#[derive(Debug)]
pub enum Piece<'p> {
    Tag(Tag<'p>),
    Text(String),
}

/// A page in pieces. Panics on what is no tag and looks like one: a page holds none.
pub fn pieces(page: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(open) = rest.find('<') {
        if open > 0 {
            found.push(Piece::Text(decoded(&rest[..open])));
        }
        let mut quoted = false;
        let inside = &rest[open + 1..];
        let end = inside.find(|sign| {
            quoted ^= sign == '"';
            sign == '>' && !quoted
        });
        let end = end.unwrap_or_else(|| panic!("a tag does not end: {}", &rest[open..]));
        if !inside.starts_with("!doctype") {
            found.push(Piece::Tag(tag(&inside[..end])));
        }
        rest = &inside[end + 1..];
    }
    found.push(Piece::Text(decoded(rest)));
    found
}

pub fn tags(page: &str) -> Vec<Tag<'_>> {
    let pieces = pieces(page).into_iter();
    pieces
        .filter_map(|piece| match piece {
            Piece::Tag(tag) => Some(tag),
            Piece::Text(_) => None,
        })
        .collect()
}

fn tag(inside: &str) -> Tag<'_> {
    let is_end = inside.starts_with('/');
    let inside = inside.trim_start_matches('/');
    let name_end = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let (name, mut rest) = inside.split_at(name_end);
    assert!(
        !name.is_empty()
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()),
        "strange tag <{inside}>"
    );
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let name_end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(name_end);
        match after.strip_prefix("=\"") {
            Some(value) => {
                let (value, after) = value.split_once('"').expect("a value ends");
                attributes.push((name, decoded(value)));
                rest = after;
            }
            None => {
                assert!(
                    !after.starts_with('='),
                    "a value without quotation marks in <{inside}>"
                );
                attributes.push((name, String::new()));
                rest = after;
            }
        }
    }
    Tag {
        name,
        attributes,
        is_end,
    }
}

fn decoded(text: &str) -> String {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"");
    let text = text
        .replace("&nbsp;", "\u{A0}")
        .replace("&#x27;", "'")
        .replace("&#x2f;", "/");
    text.replace("&amp;", "&")
}

/// The pages of a bundle by path.
pub fn pages(bundle: &Bundle) -> BTreeMap<&str, &str> {
    let files = bundle.files.iter().filter(|file| file.path.ends_with(".html"));
    files
        .map(|file| {
            let text = std::str::from_utf8(&file.bytes).expect("a page is UTF-8");
            (file.path.as_str(), text)
        })
        .collect()
}

/// Every link, picture and style of a bundle that leads nowhere in it, with its page; and how many lead somewhere.
pub fn dead_links(bundle: &Bundle) -> (Vec<String>, usize) {
    let files: BTreeSet<&str> = bundle.files.iter().map(|file| file.path.as_str()).collect();
    let pages = pages(bundle);
    let anchors: BTreeMap<&str, BTreeSet<String>> = pages
        .iter()
        .map(|(path, page)| {
            let tags = tags(page).into_iter();
            let ids: Vec<String> = tags.filter_map(|tag| tag.get("id").map(str::to_owned)).collect();
            let set: BTreeSet<String> = ids.iter().cloned().collect();
            assert_eq!(set.len(), ids.len(), "{path} has an anchor twice");
            (*path, set)
        })
        .collect();
    let (mut dead, mut alive) = (Vec::new(), 0);
    for (path, page) in &pages {
        for tag in tags(page) {
            let Some(address) = tag.get("href").or_else(|| tag.get("src")) else {
                continue;
            };
            if address.starts_with("https://")
                || address.starts_with("http://")
                || address.starts_with("mailto:")
                || address.starts_with("//")
            {
                continue;
            }
            let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
            let file = match file {
                "" => (*path).to_owned(),
                file => joined(path, &percent_decoded(file)),
            };
            let is_there = files.contains(file.as_str());
            let has_anchor = fragment.is_empty()
                || anchors
                    .get(file.as_str())
                    .is_some_and(|anchors| anchors.contains(fragment));
            match is_there && has_anchor {
                true => alive += 1,
                false => dead.push(format!("{path}: {address}")),
            }
        }
    }
    (dead, alive)
}

fn joined(from: &str, to: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in to.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{from} leads out of the bundle: {to}"),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn percent_decoded(path: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = path.split('%');
    bytes.extend(rest.next().unwrap_or_default().bytes());
    for piece in rest {
        bytes.push(u8::from_str_radix(&piece[..2], 16).expect("two hexadecimal digits"));
        bytes.extend(piece[2..].bytes());
    }
    String::from_utf8(bytes).expect("a path is UTF-8")
}

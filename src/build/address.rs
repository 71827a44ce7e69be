//! Where the links and pictures of a page lead to.
//!
//! In a source text an address leads from one text to another, or to a picture beside it. On a page it leads to the page of
//! that text in the same language, or to the one picture that the bundle holds for all languages. What would lead nowhere
//! is no link (`no_link_of_a_bundle_leads_nowhere`): a dead link helps nobody, and an address that a translation made up
//! names no file of the bundle.

use super::link::{decoded, is_local, relative};
use super::page::escaped;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What an address of a page can lead to.
pub struct Addresses<'a> {
    /// Name of the document that the page shows.
    pub name: &'a str,
    /// The locale of the page.
    pub locale: &'a str,
    /// The locale of the source texts, whose folder holds the pictures, and every document.
    pub source_locale: &'a str,
    /// Whether the readers of the page's language get a document; `None`: there is no such document.
    pub has: &'a dyn Fn(&str) -> Option<bool>,
    /// The anchor in a document that a fragment means, if any.
    pub anchor: &'a dyn Fn(&str, &str) -> Option<String>,
    /// Whether the bundle holds a picture, by its path below the folder of the source locale.
    pub has_picture: &'a dyn Fn(&str) -> bool,
}

/// Where an address of a document leads to, as seen from its source text.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// Out of the bundle, or to another host.
    Away,
    /// An anchor of the same document.
    Here(String),
    /// A document by name, and what stands behind `#`.
    Document(String, String),
    /// Another file, by its path below the folder of the documents.
    File(String),
    /// Nowhere.
    Nowhere,
}

/// Reads `address`, which stands in the document `from`; `is_document` says which names are those of documents.
pub fn target(address: &str, from: &str, is_document: &dyn Fn(&str) -> bool) -> Target {
    let address = address.trim();
    if !is_local(address) || address.starts_with(['/', '\\']) {
        return match has_broken_scheme(address) {
            true => Target::Nowhere,
            false => Target::Away,
        };
    }
    let (path, fragment) = address.split_once('#').unwrap_or((address, ""));
    let fragment = decoded(fragment);
    if path.is_empty() {
        return match fragment.is_empty() {
            true => Target::Nowhere,
            false => Target::Here(fragment),
        };
    }
    let path = decoded(path.split('?').next().unwrap_or_default());
    let Some(path) = below(&path, from) else {
        return Target::Nowhere;
    };
    let bare = [".md", ".txt", ".html"]
        .iter()
        .find_map(|end| path.strip_suffix(end));
    match bare.filter(|name| is_document(name)) {
        Some(name) if name == from && !fragment.is_empty() => Target::Here(fragment),
        Some(name) => Target::Document(name.to_owned(), fragment),
        None => Target::File(path),
    }
}

/// Whether an address begins like one with a scheme, and has none that a browser knows for one (RFC 3986, §3.1).
fn has_broken_scheme(address: &str) -> bool {
    let start = address.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    let is_of_scheme = |sign: char| sign.is_ascii_alphanumeric() || "+-.".contains(sign);
    start.split_once(':').is_some_and(|(scheme, _)| {
        !scheme.starts_with(|sign: char| sign.is_ascii_alphabetic()) || !scheme.chars().all(is_of_scheme)
    })
}

/// The relative path `path` from the document `from`; `None` where it leads out of the folder of the documents.
fn below(path: &str, from: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part if part.contains(['\\', '\0', ':']) => return None,
            part => parts.push(part),
        }
    }
    (!parts.is_empty()).then(|| parts.join("/"))
}

impl Addresses<'_> {
    /// Clean HTML with every address as it is on the page.
    ///
    /// `html` has been serialized: tags have lower-case names and attributes in double quotation marks, and a `<` is the
    /// start of a tag.
    pub fn applied(&self, html: &str) -> String {
        let ids = ids(html);
        let mut out = String::with_capacity(html.len());
        for piece in pieces(html) {
            if piece.starts_with("<a ") {
                out.push_str(&self.link(piece, &ids));
            } else if piece.starts_with("<img ") || piece == "<img>" {
                out.push_str(&self.picture(piece));
            } else {
                out.push_str(piece);
            }
        }
        out
    }

    fn link<'t>(&self, tag: &'t str, ids: &BTreeSet<&str>) -> Cow<'t, str> {
        let Some(href) = attribute(tag, "href") else {
            return Cow::Borrowed(tag);
        };
        let is_document = |name: &str| (self.has)(name).is_some();
        let address = match target(&unescaped(href), self.name, &is_document) {
            Target::Away => return Cow::Borrowed(tag),
            Target::Here(fragment) if ids.contains(escaped(&fragment).as_str()) => {
                Some(format!("#{fragment}"))
            }
            Target::Here(fragment) => (self.anchor)(self.name, &fragment).map(|anchor| format!("#{anchor}")),
            Target::Document(name, fragment) => {
                let locale = match (self.has)(&name) {
                    Some(true) => self.locale,
                    Some(false) | None => self.source_locale,
                };
                let anchor = (self.anchor)(&name, &fragment);
                let anchor = anchor.map_or(String::new(), |anchor| format!("#{anchor}"));
                Some(format!("{}{anchor}", self.way(&format!("{locale}/{name}.html"))))
            }
            Target::File(path) if (self.has_picture)(&path) => Some(self.picture_way(&path)),
            Target::File(_) | Target::Nowhere => None,
        };
        Cow::Owned(match address {
            Some(address) => with_attribute(tag, "href", &address),
            None => without_attribute(&without_attribute(tag, "href"), "rel"),
        })
    }

    fn picture(&self, tag: &str) -> String {
        let address = unescaped(attribute(tag, "src").unwrap_or_default());
        let is_document = |name: &str| (self.has)(name).is_some();
        match target(&address, self.name, &is_document) {
            Target::File(path) if (self.has_picture)(&path) => {
                with_attribute(tag, "src", &self.picture_way(&path))
            }
            _ => match attribute(tag, "alt") {
                // The text that stands for the picture stands in its place.
                Some(text) if !text.trim().is_empty() => {
                    // An attribute may hold a `<` that is none of a tag.
                    format!("<span class=\"picture\">{}</span>", escaped(&unescaped(text)))
                }
                _ => String::new(),
            },
        }
    }

    fn picture_way(&self, path: &str) -> String {
        self.way(&format!("{}/{path}", self.source_locale))
    }

    /// The way to a file of the bundle from the page, which lies in the folder of its language.
    fn way(&self, path: &str) -> String {
        relative(&format!("{}/{}", self.locale, self.name), path)
    }
}

/// The anchors in serialized HTML, as they are written.
fn ids(html: &str) -> BTreeSet<&str> {
    let tags = pieces(html).filter(|piece| piece.starts_with('<'));
    tags.filter_map(|tag| attribute(tag, "id")).collect()
}

/// Serialized HTML in pieces: each is a tag, or text without any.
fn pieces(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let end = match rest.as_bytes().first()? {
            b'<' => tag_end(rest),
            _ => rest.find('<').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(piece)
    })
}

/// Where the tag that `html` starts with ends; a `>` in an attribute ends none.
fn tag_end(html: &str) -> usize {
    let mut is_quoted = false;
    for (at, byte) in html.bytes().enumerate() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'>' if !is_quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// Where the attribute `name` of a tag begins, with the white space before it, and its value.
fn place<'t>(tag: &'t str, name: &str) -> Option<(usize, &'t str)> {
    let wanted = format!(" {name}=");
    let mut from = 0;
    // Each value ends with the second quotation mark; what stands between the two is no name.
    while let Some(open) = tag[from..].find('"').map(|at| from + at) {
        let close = open + 1 + tag[open + 1..].find('"')?;
        if tag[from..open].ends_with(&wanted) {
            return Some((open - wanted.len(), &tag[open + 1..close]));
        }
        from = close + 1;
    }
    None
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    place(tag, name).map(|(_, value)| value)
}

fn with_attribute(tag: &str, name: &str, value: &str) -> String {
    let Some((at, old)) = place(tag, name) else {
        return tag.to_owned();
    };
    let start = at + name.len() + 3;
    format!("{}{}{}", &tag[..start], escaped(value), &tag[start + old.len()..])
}

fn without_attribute(tag: &str, name: &str) -> String {
    match place(tag, name) {
        Some((at, old)) => format!("{}{}", &tag[..at], &tag[at + name.len() + 4 + old.len()..]),
        None => tag.to_owned(),
    }
}

/// What an attribute says that was written by a serializer of HTML.
fn unescaped(written: &str) -> String {
    let mut out = written.to_owned();
    for (entity, sign) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&nbsp;", "\u{A0}"),
        ("&amp;", "&"),
    ] {
        if out.contains(entity) {
            out = out.replace(entity, sign);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(html: &str) -> String {
        Addresses {
            name: "guide/river",
            locale: "fr",
            source_locale: "en",
            has: &|name| match name {
                "guide/river" | "garden" => Some(true),
                "guide/held" => Some(false),
                _ => None,
            },
            anchor: &|_, fragment| (fragment == "gate").then(|| "the-gate".to_owned()),
            has_picture: &|path| path == "guide/a b.png" || path == "map.svg",
        }
        .applied(html)
    }

    #[test]
    fn an_address_leads_to_what_the_bundle_holds() {
        for (address, expected) in [
            ("../garden.md#gate", Some("../garden.html#the-gate")),
            ("../garden.md#nothing", Some("../garden.html")),
            ("./../garden.html?a=1", Some("../garden.html")),
            ("held.md", Some("../../en/guide/held.html")),
            ("river.md#gate", Some("#the-gate")),
            ("#here", Some("#here")),
            ("#gate", Some("#the-gate")),
            ("a%20b.png", Some("../../en/guide/a%20b.png")),
            (
                "https://example.org/a.md?a=1&amp;b",
                Some("https://example.org/a.md?a=1&amp;b"),
            ),
            ("/contact", Some("/contact")),
            ("..%2fgarden.md", Some("../garden.html")),
            ("#nowhere", None),
            ("#", None),
            ("", None),
            ("gone.md", None),
            ("gone.png", None),
            ("../../README.md", None),
            ("..%2f..%2fgarden.md", None),
            ("..\\..\\map.svg", None),
            ("jav%09ascript:x()", None),
            (":gate", None),
        ] {
            let made = applied(&format!(
                "<p id=\"here\">a <a href=\"{address}\" rel=\"noopener noreferrer\">b</a>"
            ));
            let expected = match expected {
                Some(expected) => format!("<a href=\"{expected}\" rel=\"noopener noreferrer\">b</a>"),
                None => "<a>b</a>".to_owned(),
            };
            assert_eq!(made, format!("<p id=\"here\">a {expected}"), "{address}");
        }
    }

    #[test]
    fn what_only_looks_like_an_attribute_or_a_tag_is_none() {
        for html in [
            "a href=\"#nowhere\" id=\"x\" <b title=\"<a href='x'> > b\">c</b>",
            "<a title=\" href=\" href=\"https://example.org\">a</a>",
            "<b title=\"> <img src=\">a</b>",
        ] {
            assert_eq!(applied(html), html);
        }
        // The text `id=` is no anchor.
        assert_eq!(applied("a id=\"x\" <a href=\"#x\">b</a>"), "a id=\"x\" <a>b</a>");
    }

    #[test]
    fn the_words_for_a_picture_that_is_not_there_are_no_tags() {
        assert_eq!(
            applied("<img src=\"gone.png\" alt=\"<script>x()</script>&quot;\">"),
            "<span class=\"picture\">&lt;script&gt;x()&lt;/script&gt;&quot;</span>"
        );
        assert_eq!(applied("<img src=\"gone.png\" alt=\"\"><img>"), "");
        assert_eq!(
            applied("<img alt=\"a\" src=\"../map.svg\">"),
            "<img alt=\"a\" src=\"../../en/map.svg\">"
        );
    }
}

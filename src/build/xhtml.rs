//! The clean HTML of a page as XHTML of a book that stands alone.
//!
//! The HTML comes from the serializer of `ammonia`: each tag is complete, each attribute quoted, each `<` and `&` of a text
//! written as a reference.

use std::collections::BTreeSet;

const VOID: [&str; 7] = ["br", "hr", "img", "input", "wbr", "col", "area"];

/// A text as XHTML.
pub struct Xhtml {
    /// The content of an element.
    pub text: String,
    /// Level, anchor and text of each heading that has an anchor.
    pub headings: Vec<(u8, String, String)>,
}

impl Xhtml {
    /// The same text as `html`, whose links to other files are their text and whose pictures are their alternative
    /// text.
    pub fn of(html: &str) -> Xhtml {
        let anchors = anchors(html);
        let mut text = String::with_capacity(html.len() + html.len() / 8);
        let mut headings: Vec<(u8, String, String)> = Vec::new();
        let mut heading: Option<(u8, String, String)> = None;
        // Depth of elements within a label, which is no part of a heading.
        let mut label = 0;
        // Links do not nest.
        let mut is_in_link = false;
        each_part(html, &mut |part| match part {
            Part::Text(piece) => {
                let piece = piece.replace("&nbsp;", "\u{a0}");
                text.push_str(&piece);
                if let (Some((_, _, heading)), 0) = (&mut heading, label) {
                    heading.push_str(&piece);
                }
            }
            Part::Tag(tag) => {
                let name = tag.name;
                if let (Some(level), false) = (level_of(name), tag.is_end) {
                    heading = Some((level, tag.value("id").unwrap_or_default(), String::new()));
                }
                if label > 0 || tag.value("class").is_some_and(|class| class == "mark") {
                    match tag.is_end {
                        true => label -= 1,
                        false if VOID.contains(&name) => {}
                        false => label += 1,
                    }
                }
                if name == "img" {
                    let alternative = tag.value("alt").unwrap_or_default();
                    let alternative = super::page::escaped(&alternative);
                    text.push_str(&format!("<span class=\"picture\">[{alternative}]</span>"));
                } else if name == "a" {
                    // A link to elsewhere is its text.
                    let leads_on = tag
                        .value("href")
                        .is_some_and(|address| leads_on(&address, &anchors));
                    if leads_on && !tag.is_end || is_in_link && tag.is_end {
                        tag.write(&mut text);
                        is_in_link = !tag.is_end;
                    }
                } else {
                    tag.write(&mut text);
                }
                if let (Some(_), true) = (level_of(name), tag.is_end) {
                    headings.extend(
                        heading
                            .take()
                            .filter(|(_, id, text)| !id.is_empty() && !text.trim().is_empty()),
                    );
                }
            }
        });
        Xhtml { text, headings }
    }
}

enum Part<'h> {
    Text(&'h str),
    Tag(HtmlTag<'h>),
}

struct HtmlTag<'h> {
    name: &'h str,
    is_end: bool,
    /// Values as written between the quotation marks.
    attributes: Vec<(&'h str, &'h str)>,
}

impl HtmlTag<'_> {
    fn value(&self, name: &str) -> Option<String> {
        let (_, value) = self.attributes.iter().find(|(known, _)| *known == name)?;
        let mut value = (*value).to_owned();
        for (reference, sign) in [
            ("&quot;", "\""),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&nbsp;", "\u{a0}"),
            ("&amp;", "&"),
        ] {
            value = value.replace(reference, sign);
        }
        Some(value)
    }

    fn write(&self, text: &mut String) {
        if self.is_end {
            text.push_str(&format!("</{}>", self.name));
            return;
        }
        text.push('<');
        text.push_str(self.name);
        for (name, value) in &self.attributes {
            if *name == "rel" {
                continue;
            }
            let value = value
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace("&nbsp;", "\u{a0}");
            // A colon cannot stand in an anchor of XML, and a full stop stands in none of ours.
            let value = match *name {
                "id" => value.replacen("fn:", "fn.", usize::from(value.starts_with("fn:"))),
                "href" => value.replacen("#fn:", "#fn.", usize::from(value.starts_with("#fn:"))),
                _ => value,
            };
            text.push_str(&format!(" {name}=\"{value}\""));
            if *name == "lang" {
                text.push_str(&format!(" xml:lang=\"{value}\""));
            }
        }
        if self.name == "pre" {
            text.push_str(" dir=\"ltr\"");
        }
        text.push_str(if VOID.contains(&self.name) { "/>" } else { ">" });
    }
}

/// Whether an address leads to a web page, a mailbox, or an anchor of the same text.
fn leads_on(address: &str, anchors: &BTreeSet<String>) -> bool {
    match address.strip_prefix('#') {
        Some(anchor) => anchors.contains(anchor),
        None => ["http://", "https://", "mailto:"].iter().any(|start| {
            address
                .get(..start.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(start))
        }),
    }
}

fn level_of(name: &str) -> Option<u8> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn anchors(html: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    each_part(html, &mut |part| {
        if let Part::Tag(tag) = part {
            anchors.extend(tag.value("id"));
        }
    });
    anchors
}

fn each_part<'h>(html: &'h str, act: &mut dyn FnMut(Part<'h>)) {
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        if !text.is_empty() {
            act(Part::Text(text));
        }
        let mut attributes = Vec::new();
        let is_end = tag.starts_with("</");
        let inner = &tag[if is_end { 2 } else { 1 }..];
        let end = inner
            .find(|c: char| c.is_whitespace() || c == '>')
            .unwrap_or(inner.len());
        let (name, mut inner) = inner.split_at(end);
        loop {
            inner = inner.trim_start();
            let Some((attribute, after)) = inner.split_once("=\"").filter(|(name, _)| !name.contains('>'))
            else {
                break;
            };
            let Some((value, after)) = after.split_once('"') else {
                break;
            };
            attributes.push((attribute, value));
            inner = after;
        }
        act(Part::Tag(HtmlTag {
            name,
            is_end,
            attributes,
        }));
        rest = inner.split_once('>').map_or("", |(_, rest)| rest);
    }
    if !rest.is_empty() {
        act(Part::Text(rest));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_becomes_a_text_that_stands_alone() {
        let html = "<h2 id=\"a\">A &amp; b<br><span class=\"mark\">x<b>y</b></span></h2>\n<p title=\"1 < 2\">\
                    <a href=\"#a\" rel=\"x\">a</a> <a href=\"#z\">z</a> <a href=\"b.html\">b</a>\
                    <img src=\"c.png\" alt=\"c &lt; d\">&nbsp;<sup><a href=\"#fn:1\">1</a></sup></p><li id=\"fn:1\">n</li>";
        let Xhtml { text, headings } = Xhtml::of(html);
        assert_eq!(
            text,
            "<h2 id=\"a\">A &amp; b<br/><span class=\"mark\">x<b>y</b></span></h2>\n<p title=\"1 &lt; 2\">\
             <a href=\"#a\">a</a> z b\
             <span class=\"picture\">[c &lt; d]</span>\u{a0}<sup><a href=\"#fn.1\">1</a></sup></p><li id=\"fn.1\">n</li>"
        );
        assert_eq!(headings, [(2, "a".to_owned(), "A &amp; b".to_owned())]);
    }
}

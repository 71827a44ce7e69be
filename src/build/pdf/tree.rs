//! The content of a page as a tree.
//!
//! Pages and documents on paper are made from the same clean HTML, so that neither can say what the other does not.
//! It was written by the cleaner (`ammonia`), which closes what it opens; should it ever not, nothing is lost but the
//! nesting.

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape_with};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// Elements deeper than this stand in the one above them, so that whoever walks the tree may call himself.
const DEEPEST: usize = 28;

/// Elements without an end.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "wbr"];

/// A part of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text, as the reader sees it but for white space.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element of HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name, in lower case.
    pub name: String,
    /// Its attributes.
    pub attributes: BTreeMap<String, String>,
    /// What stands in it.
    pub children: Vec<Node>,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }

    /// Whether `class` is among its classes.
    pub fn is_of(&self, class: &str) -> bool {
        let classes = self.attribute("class").unwrap_or_default();
        classes.split_ascii_whitespace().any(|one| one == class)
    }

    /// The text in it.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for child in &self.children {
            match child {
                Node::Text(text) => out.push_str(text),
                Node::Element(element) if element.name == "br" => out.push('\n'),
                Node::Element(element) => out.push_str(&element.text()),
            }
        }
        out
    }
}

/// Reads clean HTML.
pub fn tree(html: &str) -> Vec<Node> {
    let mut reader = Reader::from_str(html);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut open = vec![Element::default()];
    // Elements that are open but too deep to stand on their own.
    let mut deeper = 0_usize;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let element = element(&start);
                let is_void = VOID.contains(&element.name.as_str());
                if is_void {
                    add(&mut open, Node::Element(element));
                } else if open.len() > DEEPEST {
                    deeper += 1;
                } else {
                    open.push(element);
                }
            }
            Ok(Event::Empty(start)) => add(&mut open, Node::Element(element(&start))),
            Ok(Event::End(end)) if !VOID.contains(&end.name().as_ref()) => {
                if deeper > 0 {
                    deeper -= 1;
                } else if open.len() > 1 {
                    close(&mut open);
                }
            }
            Ok(Event::Text(text)) => add_text(&mut open, &text.html_content()),
            Ok(Event::CData(text)) => add_text(&mut open, &text.html_content()),
            Ok(Event::GeneralRef(reference)) => {
                let name = reference.html_content();
                let sign = match reference.resolve_char_ref() {
                    Ok(Some(sign)) => sign.to_string(),
                    _ => entity(&name).map_or_else(|| format!("&{name};"), str::to_owned),
                };
                add_text(&mut open, &sign);
            }
            Ok(Event::End(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
            // What is left cannot be read as mark-up: it is text.
            Err(_) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(html.len());
                add_text(&mut open, html.get(at..).unwrap_or_default());
                break;
            }
            Ok(Event::Eof) => break,
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|root| root.children).unwrap_or_default()
}

fn add(open: &mut [Element], node: Node) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

/// Text that comes in pieces is one.
fn add_text(open: &mut [Element], text: &str) {
    let Some(parent) = open.last_mut() else {
        return;
    };
    match parent.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ => parent.children.push(Node::Text(text.to_owned())),
    }
}

fn close(open: &mut Vec<Element>) {
    if let Some(element) = open.pop() {
        add(open, Node::Element(element));
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.html_attributes().filter_map(|attribute| {
        let attribute = attribute.ok()?;
        let value = unescape_with(&attribute.value, entity).ok()?;
        Some((attribute.key.as_ref().to_owned(), value.into_owned()))
    });
    Element {
        name: start.name().as_ref().to_ascii_lowercase(),
        attributes: attributes.collect(),
        children: Vec::new(),
    }
}

/// The entities that HTML is written with.
fn entity(name: &str) -> Option<&'static str> {
    match name {
        "nbsp" => Some("\u{a0}"),
        other => resolve_predefined_entity(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clean_html_is_read_as_it_was_written() {
        let nodes = tree(
            "<p id=\"a&amp;b\" class=\"x fallback\">a&nbsp;&lt;b&gt; &amp;<br>c <em>d</em></p>\n<hr><p>e</p>",
        );
        let Node::Element(first) = &nodes[0] else {
            panic!("{nodes:?}");
        };
        assert_eq!(first.attribute("id"), Some("a&b"));
        assert!(first.is_of("fallback") && !first.is_of("fall"));
        assert_eq!(first.text(), "a\u{a0}<b> &\nc d");
        assert_eq!(first.children.len(), 4);
        assert_eq!(nodes.len(), 4);
    }

    #[test]
    fn what_is_too_deep_stands_higher() {
        let html = format!("{}x{}y", "<b>".repeat(9000), "</b>".repeat(9000));
        let nodes = tree(&html);
        let mut depth = 0;
        let mut at = &nodes;
        while let Some(Node::Element(element)) = at.first() {
            depth += 1;
            at = &element.children;
        }
        assert_eq!(depth, DEEPEST);
        assert_eq!(nodes.last(), Some(&Node::Text("y".into())));
    }
}

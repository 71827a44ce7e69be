//! The content of a page as what the template sets: nodes with a kind, and text.
//!
//! Text stays text through and through: it is handed over as a value and never as a part of the template
//! (`no_translation_is_read_as_code`). A footnote stands where it is first referred to, as the typesetter puts it at
//! the foot of that page.

use super::line::Line;
use super::manner::Manner;
use super::script::{is_common, script_of};
use super::sheet::dictionary;
use super::table::table;
use super::tree::{Element, Node};
use super::typecase::Families;
use crate::model::Direction;
use std::collections::{BTreeMap, BTreeSet};
use typst::foundations::{Array, IntoValue, Value};

/// The longest address that is linked, in bytes; of longer ones only the text is left.
const LONGEST_ADDRESS: usize = 2000;
/// Of elements deeper than this only the text is left: of quotes in quotes the typesetter bears few more.
const DEEPEST: usize = 14;

/// Elements that stand on lines of their own.
const BLOCKS: &[&str] = &[
    "article",
    "aside",
    "blockquote",
    "caption",
    "center",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "li",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "ul",
];

/// Writes the nodes of one document.
pub struct Writer<'w> {
    own: Manner,
    /// Whether passages in cells that are in another language than the document carry a mark.
    marks_cells: bool,
    families: &'w BTreeMap<Manner, Families>,
    nodes: &'w [Node],
    /// The footnotes by anchor.
    notes: BTreeMap<&'w str, &'w Element>,
    /// The anchors of the footnotes that are written.
    written: BTreeSet<&'w str>,
    /// The anchors that links lead to.
    goals: BTreeSet<&'w str>,
    /// The anchors that are there.
    anchors: BTreeSet<&'w str>,
    /// Those that are written.
    labels: BTreeSet<&'w str>,
    line: Line,
}

/// Where a node stands.
#[derive(Clone)]
pub struct Place {
    manner: Manner,
    is_slanted: bool,
    depth: usize,
    notes: usize,
}

impl<'w> Writer<'w> {
    /// One for a document in the manner `own`.
    pub fn new(own: Manner, families: &'w BTreeMap<Manner, Families>, nodes: &'w [Node]) -> Writer<'w> {
        let mut writer = Writer {
            own,
            // Elsewhere such passages are marked, unless all of the document is in another language.
            marks_cells: has_own(nodes),
            families,
            nodes,
            notes: BTreeMap::new(),
            written: BTreeSet::new(),
            goals: BTreeSet::new(),
            anchors: BTreeSet::new(),
            labels: BTreeSet::new(),
            line: Line::default(),
        };
        writer.look(nodes);
        writer
    }

    /// The nodes.
    pub fn written(mut self) -> Array {
        let place = Place {
            manner: self.own.clone(),
            is_slanted: false,
            depth: 0,
            notes: 0,
        };
        let mut out = self.flow(self.nodes, &place);
        // Footnotes that nothing in the text refers to.
        let left: Vec<&str> = self.notes.keys().copied().collect();
        for anchor in left {
            if !self.written.contains(anchor) {
                let mut body = Array::new();
                self.note(anchor, &place, &mut body);
                out.push(node("paragraph", [("body", body.into_value())]));
            }
        }
        out
    }

    /// Finds footnotes, and where links lead.
    fn look(&mut self, nodes: &'w [Node]) {
        for node in nodes {
            let Node::Element(element) = node else {
                continue;
            };
            if element.is_of("footnotes") {
                for list in elements(&element.children) {
                    for item in elements(&list.children) {
                        if let Some(id) = item.attribute("id") {
                            self.notes.entry(id).or_insert(item);
                        }
                    }
                }
            }
            if let Some(id) = element.attribute("id").filter(|id| !id.is_empty()) {
                self.anchors.insert(id);
            }
            let goal = element.attribute("href").and_then(|href| href.strip_prefix('#'));
            self.goals.extend(goal);
            self.look(&element.children);
        }
    }

    /// Writes nodes that stand side by side.
    pub fn flow(&mut self, nodes: &'w [Node], place: &Place) -> Array {
        let mut out = Array::new();
        for node in nodes {
            match node {
                Node::Text(text) => self.text(text, place, &mut out),
                Node::Element(element) => self.speak(element, place, &mut out),
            }
        }
        out
    }

    /// Writes an element in its language.
    pub fn speak(&mut self, element: &'w Element, place: &Place, out: &mut Array) {
        // The way back from a footnote needs no link on paper.
        if element.is_of("footnotes") || element.is_of("back") {
            return;
        }
        if let Some(anchor) = reference(element).filter(|anchor| self.notes.contains_key(anchor)) {
            return self.note(anchor, place, out);
        }
        let manner = place.manner.within(element, &self.own);
        let is_other = manner != place.manner;
        let place = Place {
            depth: place.depth + 1 + usize::from(is_other),
            manner,
            ..place.clone()
        };
        if place.depth > DEEPEST {
            self.line = Line::default();
            return out.push(element.text().into_value());
        }
        let is_block = BLOCKS.contains(&element.name.as_str());
        if is_block {
            self.line = Line::default();
        }
        let mut made = Array::new();
        self.element(element, &place, &mut made);
        if is_block {
            self.line = Line::default();
        }
        if is_other {
            let kind = if is_block || has_block(element) {
                "speak"
            } else {
                "say"
            };
            let language = place.manner.key().into_value();
            out.push(node(kind, [("language", language), ("body", made.into_value())]));
        } else {
            out.extend(made);
        }
    }

    fn element(&mut self, element: &'w Element, place: &Place, out: &mut Array) {
        let name = element.name.as_str();
        let slanted = || Place {
            is_slanted: true,
            ..place.clone()
        };
        let (kind, body) = match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => return self.heading(element, place, out),
            "ul" | "ol" => return self.list(element, place, out),
            "table" => return table(self, element, place, out),
            "pre" => {
                let text = drawn(element.text().strip_suffix('\n').unwrap_or(&element.text()));
                return out.push(node("listing", [("text", text.into_value())]));
            }
            "code" | "kbd" | "samp" | "tt" => {
                let text = self.line.piece(&element.text());
                return out.push(node("code", [("text", text.into_value())]));
            }
            "hr" => return out.push(node("rule", [])),
            "br" => {
                self.line = Line::default();
                return out.push(node("break", []));
            }
            "wbr" => return out.push("\u{200B}".into_value()),
            // Pictures are not part of a bundle: what they show is told.
            "img" => return self.text(element.attribute("alt").unwrap_or_default(), place, out),
            // Few fonts have a sign for it.
            "span" if element.is_of("box") => {
                let sign = if element.is_of("done") { "[x]" } else { "[ ]" };
                return self.text(sign, place, out);
            }
            "a" => return self.link(element, place, out),
            "q" => return self.between("\u{201C}", "\u{201D}", element, place, out),
            "bdi" => return self.between("\u{2068}", "\u{2069}", element, place, out),
            "bdo" => {
                let open = match element.attribute("dir") {
                    Some("rtl") => "\u{202E}",
                    _ => "\u{202D}",
                };
                return self.between(open, "\u{202C}", element, place, out);
            }
            "span" if element.is_of("mark") => ("mark", self.inside(element, place)),
            "blockquote" => ("quote", self.inside(element, place)),
            "dd" => ("indent", self.inside(element, place)),
            "dt" | "summary" | "caption" if !has_block(element) => {
                let body = Array::from_iter([node(
                    "strong",
                    [("body", self.inside(element, place).into_value())],
                )]);
                ("paragraph", body)
            }
            "em" | "i" | "cite" | "var" | "dfn" => ("emphasis", self.inside(element, &slanted())),
            "strong" | "b" => ("strong", self.inside(element, place)),
            "s" | "strike" | "del" => ("strike", self.inside(element, place)),
            "u" | "ins" => ("underline", self.inside(element, place)),
            "mark" => ("highlight", self.inside(element, place)),
            "small" => ("small", self.inside(element, place)),
            "sup" => ("raised", self.inside(element, place)),
            "sub" => ("lowered", self.inside(element, place)),
            name if BLOCKS.contains(&name) && !has_block(element) => {
                ("paragraph", self.inside(element, place))
            }
            _ => return out.extend(self.inside(element, place)),
        };
        out.push(node(kind, [("body", body.into_value())]));
    }

    /// What stands in an element, after its anchor.
    pub fn inside(&mut self, element: &'w Element, place: &Place) -> Array {
        let mut out = Array::new();
        if let Some(label) = self.label(element, false) {
            out.push(node("anchor", [("label", label)]));
        }
        out.extend(self.flow(&element.children, place));
        out
    }

    /// The anchor of an element, if it is the first of its name and a link leads to it, or may lead from outside.
    fn label(&mut self, element: &'w Element, is_public: bool) -> Option<Value> {
        let id = element.attribute("id").filter(|id| !id.is_empty())?;
        let is_wanted = is_public || self.goals.contains(id);
        (is_wanted && self.labels.insert(id)).then(|| id.into_value())
    }

    fn heading(&mut self, element: &'w Element, place: &Place, out: &mut Array) {
        let level = element.name[1..].parse::<i64>().unwrap_or(1);
        let label = self.label(element, true);
        let body = self.flow(&element.children, place);
        out.push(node(
            "heading",
            [
                ("level", level.into_value()),
                ("label", label.unwrap_or(Value::None)),
                ("body", body.into_value()),
            ],
        ));
    }

    fn list(&mut self, element: &'w Element, place: &Place, out: &mut Array) {
        let mut items = Array::new();
        let mut is_tight = true;
        for child in &element.children {
            self.line = Line::default();
            let mut item = Array::new();
            match child {
                Node::Text(text) if text.trim().is_empty() => continue,
                Node::Text(text) => self.text(text, place, &mut item),
                Node::Element(element) if element.name == "li" => {
                    is_tight &= elements(&element.children).all(|child| child.name != "p");
                    self.item(element, place, &mut item);
                }
                Node::Element(element) => self.speak(element, place, &mut item),
            }
            items.push(item.into_value());
        }
        let tight = ("tight", is_tight.into_value());
        let items = ("items", items.into_value());
        out.push(match element.name.as_str() {
            "ol" => {
                let start = element
                    .attribute("start")
                    .and_then(|start| start.parse::<u32>().ok());
                let start = i64::from(start.unwrap_or(1)).into_value();
                node("enumeration", [tight, ("start", start), items])
            }
            _ => node("list", [tight, items]),
        });
    }

    /// The mark of a cell, for which the page has no room and shows it on a touch.
    pub fn mark_of_cell(&self, element: &Element) -> Option<Value> {
        let title = element.attribute("title").filter(|_| element.is_of("fallback"))?;
        let title = Array::from_iter([title.into_value()]).into_value();
        let body = Array::from_iter([" ".into_value(), node("mark", [("body", title)])]).into_value();
        let language = self.own.key().into_value();
        self.marks_cells
            .then(|| node("say", [("language", language), ("body", body)]))
    }

    /// What stands in an item or a cell, in its language.
    pub fn item(&mut self, element: &'w Element, place: &Place, out: &mut Array) {
        self.line = Line::default();
        let manner = place.manner.within(element, &self.own);
        let is_other = manner != place.manner;
        let place = Place {
            depth: place.depth + usize::from(is_other),
            manner,
            ..place.clone()
        };
        let body = self.inside(element, &place);
        if is_other {
            let language = place.manner.key().into_value();
            out.push(node(
                "speak",
                [("language", language), ("body", body.into_value())],
            ));
        } else {
            out.extend(body);
        }
    }

    fn link(&mut self, element: &'w Element, place: &Place, out: &mut Array) {
        let body = self.inside(element, place).into_value();
        let address = element.attribute("href").unwrap_or_default();
        let goal = address
            .strip_prefix('#')
            .filter(|goal| self.anchors.contains(goal));
        out.push(match goal {
            Some(goal) if !self.notes.contains_key(goal) => {
                node("jump", [("to", goal.into_value()), ("body", body)])
            }
            None if is_for_everywhere(address) => {
                node("link", [("to", address.into_value()), ("body", body)])
            }
            // On paper the way to a file beside this one leads nowhere.
            _ => return out.extend(body.cast::<Array>().unwrap_or_default()),
        });
    }

    /// Writes the reference to a footnote, and the first time the footnote.
    fn note(&mut self, anchor: &'w str, place: &Place, out: &mut Array) {
        let label = ("label", anchor.into_value());
        let is_right_to_left = place.manner.direction() == Direction::RightToLeft;
        out.extend(self.line.turn(is_right_to_left).map(IntoValue::into_value));
        let note = self.notes.get(anchor).copied();
        // A footnote of a footnote of a footnote stands at the end, and so does none in itself.
        let is_first = place.notes < 2 && self.written.insert(anchor);
        let Some(note) = note.filter(|_| is_first) else {
            return out.push(node("again", [label]));
        };
        let line = std::mem::take(&mut self.line);
        let place = Place {
            manner: self.own.clone(),
            is_slanted: false,
            depth: place.depth + 1,
            notes: place.notes + 1,
        };
        let mut body = Array::new();
        let is_blank = |node: &Node| matches!(node, Node::Text(text) if text.trim().is_empty());
        let start = note.children.iter().position(|child| !is_blank(child));
        let (first, rest) = match note.children[start.unwrap_or(0)..].split_first() {
            // Its first paragraph stands beside the number.
            Some((Node::Element(first), rest)) if first.name == "p" => (Some(first), rest),
            _ => (None, note.children.as_slice()),
        };
        if let Some(first) = first {
            self.item(first, &place, &mut body);
        }
        body.extend(self.flow(rest, &place));
        self.line = line;
        out.push(node("note", [label, ("body", body.into_value())]));
    }

    fn between(&mut self, open: &str, close: &str, element: &'w Element, place: &Place, out: &mut Array) {
        out.push(self.line.piece(open).into_value());
        out.extend(self.inside(element, place));
        out.push(self.line.piece(close).into_value());
    }

    /// Writes text; letters that cannot be slanted where they should are bold.
    fn text(&mut self, text: &str, place: &Place, out: &mut Array) {
        let text = self.line.piece(text);
        if text.is_empty() {
            return;
        }
        let families = self.families.get(&place.manner).filter(|_| place.is_slanted);
        let Some(families) = families else {
            return out.push(text.into_value());
        };
        for (run, is_upright) in runs(&text, families) {
            out.push(if is_upright {
                let body = Array::from_iter([run.into_value()]).into_value();
                node("upright", [("body", body)])
            } else {
                run.into_value()
            });
        }
    }
}

/// A node for the template.
pub fn node<const N: usize>(kind: &str, entries: [(&str, Value); N]) -> Value {
    let mut node = dictionary(entries);
    node.insert("kind".into(), kind.into_value());
    node.into_value()
}

/// The elements among nodes.
pub fn elements(nodes: &[Node]) -> impl Iterator<Item = &Element> {
    nodes.iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    })
}

/// Whether any passage among nodes is in the language of the document.
fn has_own(nodes: &[Node]) -> bool {
    elements(nodes).any(|element| {
        let is_note = |id: &str| id.starts_with("fn:");
        let is_passage = element.attribute("id").is_some_and(|id| !is_note(id));
        is_passage && !element.is_of("fallback") || has_own(&element.children)
    })
}

fn has_block(element: &Element) -> bool {
    elements(&element.children).any(|child| BLOCKS.contains(&child.name.as_str()) || has_block(child))
}

/// The anchor of the footnote that a raised number leads to.
fn reference(element: &Element) -> Option<&str> {
    let mut inside = elements(&element.children).filter(|_| element.name == "sup");
    inside.next()?.attribute("href")?.strip_prefix('#')
}

/// Whether an address is one that can be followed from any place.
fn is_for_everywhere(address: &str) -> bool {
    let scheme = address
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let is_known = matches!(scheme.as_deref(), Some("http" | "https" | "mailto"));
    is_known && address.len() <= LONGEST_ADDRESS && !address.contains(char::is_control)
}

/// Text of a listing without what cannot be drawn; lines and tabs stay.
fn drawn(text: &str) -> String {
    let is_drawn = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
    text.chars().filter(is_drawn).collect()
}

/// Parts `text` where letters that have slanted forms meet those that have none; signs of punctuation and spaces stay
/// with the letters before them, at the start with those after.
fn runs(text: &str, families: &Families) -> Vec<(String, bool)> {
    let mut runs: Vec<(String, bool)> = Vec::new();
    let is_upright = |letter: char| (!is_common(script_of(letter))).then(|| families.is_upright(letter));
    let mut state = text.chars().find_map(is_upright).unwrap_or(false);
    for letter in text.chars() {
        state = is_upright(letter).unwrap_or(state);
        match runs.last_mut() {
            Some((run, of_run)) if *of_run == state => run.push(letter),
            _ => runs.push((letter.to_string(), state)),
        }
    }
    runs
}

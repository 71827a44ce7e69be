//! How a page marks a passage: anchor, language, and what a reader must know of it.

use super::choice::{Edition, Given, Passage};
use super::page::escaped;
use super::{Order, language};
use crate::model::Phrase;

/// How the page marks one passage.
pub struct Mark {
    /// The message id, which is the anchor.
    pub id: String,
    /// Whether the passage has the anchor: on a page no two have one.
    pub is_anchor: bool,
    /// ` lang="…" dir="…"` of a passage in another language.
    language: Option<(String, &'static str)>,
    /// `outdated` or `fallback`.
    pub class: Option<&'static str>,
    title: Option<String>,
    label: Option<String>,
}

impl Mark {
    /// The mark of a passage of which there is nothing to tell.
    pub fn plain(id: &str) -> Mark {
        Mark {
            id: id.to_owned(),
            is_anchor: true,
            language: None,
            class: None,
            title: None,
            label: None,
        }
    }

    /// The mark of a passage that stands beside the one with the anchor.
    pub fn beside(id: &str) -> Mark {
        Mark {
            is_anchor: false,
            ..Mark::plain(id)
        }
    }

    /// The mark of a passage of `edition`.
    ///
    /// Without room, as in a cell or where the whole page is in another language, the label of a passage in
    /// another language is its title.
    pub fn new(order: &Order<'_>, edition: &Edition<'_>, passage: &Passage<'_>, has_room: bool) -> Mark {
        let say = |phrase: Phrase| Some((order.say)(edition.locale, &phrase));
        let plain = Mark::plain(passage.id);
        match passage.given {
            Given::Source | Given::Translation => plain,
            Given::Outdated => Mark {
                class: Some("outdated"),
                title: say(Phrase::new("page-mark-outdated-title")),
                label: say(Phrase::new("page-mark-outdated")),
                ..plain
            },
            Given::Fallback => {
                let name = language::own_name(passage.from, order.workspace.settings);
                let said = say(Phrase::new("page-mark-fallback").with("language", name));
                let (label, title) = if has_room { (said, None) } else { (None, said) };
                Mark {
                    language: Some((passage.from.to_string(), passage.from.direction().as_html())),
                    class: Some("fallback"),
                    title,
                    label,
                    ..plain
                }
            }
        }
    }

    /// `lang`, `dir` and `title`, as far as the passage needs them.
    pub fn attributes(&self) -> Vec<(&'static str, &str)> {
        let mut attributes = Vec::new();
        if let Some((tag, direction)) = &self.language {
            attributes.push(("lang", tag.as_str()));
            attributes.push(("dir", direction));
        }
        if let Some(title) = &self.title {
            attributes.push(("title", title));
        }
        attributes
    }

    /// ` id="…" class="…" lang="…" dir="…" title="…"` with `more` classes.
    pub fn written(&self, more: Option<&str>) -> String {
        let mut out = String::new();
        if self.is_anchor {
            out.push_str(&format!(" id=\"{}\"", escaped(&self.id)));
        }
        let classes: Vec<&str> = more.into_iter().chain(self.class).collect();
        if !classes.is_empty() {
            out.push_str(&format!(" class=\"{}\"", classes.join(" ")));
        }
        for (name, value) in self.attributes() {
            out.push_str(&format!(" {name}=\"{}\"", escaped(value)));
        }
        out
    }

    /// The words of the visible label.
    pub fn label_text(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// The visible label, as an element with a space before it; else empty.
    pub fn label(&self) -> String {
        self.label.as_ref().map_or(String::new(), |label| {
            format!(" <span class=\"mark\" dir=\"auto\">{}</span>", escaped(label))
        })
    }
}

//! The frame around the content of a page: head, notice, languages.

use super::choice::{Edition, Volume};
use super::html::path;
use super::link::relative;
use super::notice::notices;
use super::title::title;
use super::{Order, bidi, language};
use crate::model::{Locale, Phrase};
use minijinja::{AutoEscape, Environment, Value, context};

/// The document that says how a project translates; pages link to it if the project has it.
const POLICY: &str = "translation-policy";

/// The templates of a bundle's pages.
pub struct Page {
    templates: Environment<'static>,
}

/// The row of one language in the index.
pub struct IndexRow {
    /// Tag, direction and own name of the language.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's name in itself.
    pub name: String,
    /// One cell for each document; `None` where the policy withholds it.
    pub cells: Vec<Option<IndexCell>>,
}

/// A page and its coverage.
pub struct IndexCell {
    /// Address of the page.
    pub href: String,
    /// How much of it is up to date, in words.
    pub text: String,
}

impl IndexRow {
    fn value(&self) -> Value {
        let cells: Vec<Value> = self
            .cells
            .iter()
            .map(|cell| match cell {
                Some(cell) => context! { href => address(cell.href.clone()), text => cell.text.as_str() },
                None => Value::from(()),
            })
            .collect();
        context! { tag => self.tag.as_str(), dir => self.dir, name => self.name.as_str(), cells => cells }
    }
}

impl Page {
    /// The templates, which are part of the program.
    pub fn new() -> Page {
        let mut templates = Environment::new();
        templates.set_auto_escape_callback(|_| AutoEscape::Html);
        for (name, text) in [
            ("style.css", include_str!("style.css")),
            ("page.html", include_str!("page.html")),
            ("index.html", include_str!("index.html")),
        ] {
            templates
                .add_template(name, text)
                .expect("the templates are those of the tests");
        }
        Page { templates }
    }

    /// The page of one document, whose content is `body`.
    pub fn document(
        &self,
        order: &Order<'_>,
        edition: &Edition<'_>,
        volume: &Volume<'_>,
        body: &str,
    ) -> String {
        let here = path(edition.locale, volume.name);
        let is_policy = |other: &&Volume<'_>| {
            let is_document = order.documents.contains_key(other.name);
            is_document && other.name.rsplit('/').next() == Some(POLICY) && other.name != volume.name
        };
        let policy = edition
            .volumes
            .iter()
            .find(is_policy)
            .filter(|_| !edition.is_source)
            .map(|other| {
                context! {
                    href => address(relative(&here, &path(edition.locale, other.name))),
                    text => title(order, other),
                }
            });
        let languages: Vec<Value> = order
            .locales
            .iter()
            .filter(|other| order.has(other, volume.name))
            .map(|other| {
                context! {
                    tag => other.as_str(),
                    dir => other.direction().as_html(),
                    name => language_name(order, other),
                    href => address(relative(&here, &path(other, volume.name))),
                    is_current => *other == edition.locale,
                }
            })
            .collect();
        self.render(
            "page.html",
            context! {
                lang => edition.locale.as_str(),
                dir => edition.locale.direction().as_html(),
                title => title(order, volume),
                label => (order.say)(edition.locale, &Phrase::new("page-languages")),
                languages => languages,
                notices => notices(order, edition, volume),
                policy => policy,
                body => body,
            },
        )
    }

    /// The page that leads to all others.
    pub fn index(&self, order: &Order<'_>, documents: &[String], rows: &[IndexRow]) -> String {
        let locale = order.source_locale;
        let say = |id| (order.say)(locale, &Phrase::new(id));
        let rows: Vec<Value> = rows.iter().map(IndexRow::value).collect();
        self.render(
            "index.html",
            context! {
                lang => locale.as_str(),
                dir => locale.direction().as_html(),
                title => say("page-index"),
                language => say("page-language"),
                note => say("page-index-note"),
                documents => documents.to_vec(),
                rows => rows,
            },
        )
    }

    fn render(&self, name: &str, context: Value) -> String {
        let mut written = self
            .templates
            .get_template(name)
            .and_then(|template| template.render(context))
            .expect("the templates use only what they are given");
        written.push('\n');
        written
    }
}

/// An address whose every special character is percent-encoded.
fn address(encoded: String) -> Value {
    Value::from_safe_string(encoded)
}

/// The name of a language in itself, with its direction controls closed.
pub fn language_name(order: &Order<'_>, locale: &Locale) -> String {
    bidi::balanced(&language::own_name(locale, order.workspace.settings))
}

/// `text` as the content of an element or of an attribute in double quotation marks.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

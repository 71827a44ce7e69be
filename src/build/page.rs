//! The frame around the content of a page: head, languages, ways to other pages, notice.

use super::choice::{Edition, Volume};
use super::html::path;
use super::link::{encoded, relative};
use super::notice::notices;
use super::title::title;
use super::{Order, bidi, language};
use crate::model::{Locale, Phrase};
use minijinja::{AutoEscape, Environment, Value, context};
use std::fmt::Write;

/// The document that says how a project translates; pages link to it if the project has it.
const POLICY: &str = "translation-policy";

/// How many languages are shown before the list folds.
const MOST_LANGUAGES: usize = 24;

/// The style of all pages.
pub const STYLE: &str = include_str!("style.css");

/// Where it lies.
pub const STYLE_PATH: &str = "style.css";

/// The templates of a bundle's pages.
pub struct Page {
    templates: Environment<'static>,
}

/// A link to another page of the bundle.
pub struct Way {
    href: String,
    text: String,
}

impl Way {
    /// The way from the page at `here` to the one at `to`.
    pub fn new(here: &str, to: &str, text: String) -> Way {
        Way {
            href: relative(here, to),
            text,
        }
    }
}

/// What stands on a page, and where the same page is in other languages.
pub struct Frame<'f> {
    /// Where the page lies.
    pub here: String,
    /// The title, for the head.
    pub title: String,
    /// Where readers of a language are led from it; `None`: nowhere.
    pub path_of: &'f dyn Fn(&Locale) -> Option<String>,
    /// Whether that is the same page in that language.
    pub is_alternate: &'f dyn Fn(&Locale) -> bool,
    /// Where readers of no language of the project are led.
    pub default: Option<String>,
    /// Links to other pages.
    pub ways: Vec<Way>,
    /// A heading, of content that has none.
    pub heading: Option<String>,
    /// Clean HTML.
    pub body: &'f str,
    /// Whether the page has two columns.
    pub is_wide: bool,
}

/// What a page of a document says above its text.
#[derive(Default)]
struct About {
    notices: Vec<String>,
    policy: Option<Way>,
}

impl Page {
    /// The templates, which are part of the program.
    pub fn new() -> Page {
        let mut templates = Environment::new();
        templates.set_auto_escape_callback(|_| AutoEscape::Html);
        for (name, text) in [
            ("head.html", include_str!("head.html")),
            ("page.html", include_str!("page.html")),
        ] {
            templates
                .add_template(name, text)
                .expect("the templates are those of the tests");
        }
        Page { templates }
    }

    /// A page of one document.
    pub fn document(
        &self,
        order: &Order<'_>,
        edition: &Edition<'_>,
        volume: &Volume<'_>,
        frame: Frame<'_>,
    ) -> String {
        let is_policy = |other: &&Volume<'_>| {
            let is_document = order.documents.contains_key(other.name);
            is_document && other.name.rsplit('/').next() == Some(POLICY) && other.name != volume.name
        };
        let policy = edition.volumes.iter().find(is_policy);
        let about = About {
            notices: notices(order, edition, volume),
            policy: policy.map(|other| {
                Way::new(
                    &frame.here,
                    &path(edition.locale, other.name),
                    title(order, other),
                )
            }),
        };
        let path_of = frame.path_of;
        let frame = Frame {
            path_of: &|locale| path_of(locale).filter(|_| order.has(locale, volume.name)),
            ..frame
        };
        self.render(order, edition.locale, frame, about)
    }

    /// A page that leads to others.
    pub fn index(&self, order: &Order<'_>, locale: &Locale, frame: Frame<'_>) -> String {
        self.render(order, locale, frame, About::default())
    }

    fn render(&self, order: &Order<'_>, locale: &Locale, frame: Frame<'_>, about: About) -> String {
        let here = frame.here.as_str();
        let say = |id| (order.say)(locale, &Phrase::new(id));
        let ways = frame.ways.iter().map(Way::value).collect::<Vec<_>>();
        let address = order.workspace.settings.build.address.as_deref();
        let context = context! {
            lang => locale.as_str(),
            dir => locale.direction().as_html(),
            title => frame.title.as_str(),
            style => Value::from_safe_string(relative(here, STYLE_PATH)),
            canonical => address.map(|address| Value::from_safe_string(absolute(address, here))),
            alternates => alternates(order, &frame, here),
            skip => say("page-skip"),
            languages => languages(order, locale, &frame, here),
            ways_label => say("page-ways"),
            ways => ways,
            notice_label => say("page-notice"),
            notices => about.notices,
            policy => about.policy.as_ref().map(Way::value),
            heading => frame.heading.as_deref(),
            body => frame.body,
            is_wide => frame.is_wide,
        };
        let mut written = self
            .templates
            .get_template("page.html")
            .and_then(|template| template.render(context))
            .expect("the templates use only what they are given");
        written.push('\n');
        written
    }
}

impl Way {
    fn value(&self) -> Value {
        // Every special character of an address is percent-encoded.
        context! { href => Value::from_safe_string(self.href.clone()), text => self.text.as_str() }
    }
}

fn absolute(address: &str, path: &str) -> String {
    escaped(&format!("{address}/{}", encoded(path)))
}

/// The same page in all languages, for search engines; where the bundle's address is known, by that.
fn alternates(order: &Order<'_>, frame: &Frame<'_>, here: &str) -> String {
    let address = order.workspace.settings.build.address.as_deref();
    let at = |path: &str| match address {
        Some(address) => absolute(address, path),
        None => relative(here, path),
    };
    let mut out = String::new();
    let mut link = |language: &str, path: &str| {
        let _ = writeln!(
            out,
            "<link rel=\"alternate\" hreflang=\"{language}\" href=\"{}\">",
            at(path)
        );
    };
    for locale in order.locales.iter().filter(|locale| (frame.is_alternate)(locale)) {
        if let Some(path) = (frame.path_of)(locale) {
            link(locale.as_str(), &path);
        }
    }
    if let Some(path) = &frame.default {
        link("x-default", path);
    }
    out
}

/// The list of languages, each by its own name.
fn languages(order: &Order<'_>, locale: &Locale, frame: &Frame<'_>, here: &str) -> String {
    let items: Vec<String> = order
        .locales
        .iter()
        .filter_map(|other| {
            let href = relative(here, &(frame.path_of)(other)?);
            let is_here = (frame.path_of)(other).is_some_and(|path| path == here);
            let current = if is_here { " aria-current=\"page\"" } else { "" };
            let name = escaped(&language_name(order, other));
            let direction = other.direction().as_html();
            Some(format!(
                "<li><a href=\"{href}\" lang=\"{other}\" hreflang=\"{other}\" dir=\"{direction}\"{current}>{name}</a></li>\n"
            ))
        })
        .collect();
    let label = escaped(&(order.say)(locale, &Phrase::new("page-languages")));
    let list = format!("<ul>\n{}</ul>\n", items.concat());
    let list = match items.len() {
        0..=MOST_LANGUAGES => list,
        _ => {
            let name = escaped(&language_name(order, locale));
            format!("<details>\n<summary>{label}: {name}</summary>\n{list}</details>\n")
        }
    };
    format!("<nav class=\"languages\" aria-label=\"{label}\">\n{list}</nav>\n")
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

//! The inline content of one passage as HTML that can do nothing but be read.
//!
//! Each passage is cleaned alone, so that an element which a translator left open ends with its passage
//! (`what_a_translator_leaves_open_ends_with_its_passage`). What is allowed: inline elements without `id` and
//! `class` (those are the page's own), and addresses that are relative or of `http`, `https` and `mailto`.

use super::bidi::{Balance, balanced, is_forbidden};
use super::link::is_local;
use ammonia::Builder;
use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html};
use std::borrow::Cow;

/// The elements that a passage may hold.
pub const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
    "u", "var", "wbr",
];
const OBSOLETE: &[&str] = &["acronym", "center", "rtc", "strike", "tt"];
/// Elements whose content is read by other rules, up to their end, wherever that is.
const SWALLOWING: &[&str] = &[
    "<!",
    "<?",
    "<iframe",
    "<math",
    "<noembed",
    "<noframes",
    "<noscript",
    "<plaintext",
    "<script",
    "<select",
    "<style",
    "<svg",
    "<template",
    "<textarea",
    "<title",
    "<xmp",
];

/// The two rules by which the HTML of a page is cleaned.
pub struct Cleaner {
    passage: Builder<'static>,
    body: Builder<'static>,
}

impl Cleaner {
    /// The rules.
    pub fn new() -> Cleaner {
        let mut passage = Builder::default();
        passage
            .tags(INLINE.iter().copied().collect())
            .add_generic_attributes(&["dir", "lang", "title"]);
        restrict(&mut passage);
        let mut body = Builder::default();
        body.add_tags(&["section"])
            .rm_tags(OBSOLETE)
            .add_generic_attributes(&["class", "dir", "id", "lang", "title"])
            .add_tag_attributes("a", &["aria-label"])
            .add_tag_attributes("section", &["aria-label"])
            .add_tag_attributes("div", &["tabindex"]);
        restrict(&mut body);
        Cleaner { passage, body }
    }

    /// The HTML of one passage, from its inline events.
    pub fn passage(&self, events: Vec<Event<'_>>) -> String {
        let mut links = Links::default();
        let allowed = events
            .into_iter()
            .filter(|event| !matches!(event, Event::InlineHtml(tag) if !is_allowed(tag)));
        let replaced = allowed.filter_map(|event| links.replace(event));
        // The text that stands for a picture is shown apart from the passage.
        let mut balances = vec![Balance::default()];
        let mut balanced_events = Vec::new();
        for event in replaced {
            let balance = balances.last_mut().expect("the passage has a balance of its own");
            match event {
                Event::Text(text) => balanced_events.push(Event::Text(balance.piece(&text).into())),
                Event::Code(text) => balanced_events.push(Event::Code(balance.piece(&text).into())),
                Event::Start(Tag::Image { .. }) => {
                    balances.push(Balance::default());
                    balanced_events.push(titled(event));
                }
                Event::End(TagEnd::Image) if balances.len() > 1 => {
                    let rest = balances.pop().map_or(String::new(), Balance::rest);
                    balanced_events.push(Event::Text(rest.into()));
                    balanced_events.push(event);
                }
                other => balanced_events.push(titled(other)),
            }
        }
        let mut written = String::new();
        html::push_html(&mut written, balanced_events.into_iter());
        let mut cleaned = self.passage.clean(&written).to_string();
        for balance in balances.into_iter().rev() {
            cleaned.push_str(&balance.rest());
        }
        cleaned
    }

    /// A block of HTML that stands in a document. It may open an element that a later block closes, but not one
    /// that makes all that follows its content.
    pub fn block(&self, raw: String) -> String {
        let lower = raw.to_ascii_lowercase();
        if SWALLOWING.iter().any(|tag| lower.contains(tag)) {
            self.body(&raw)
        } else {
            raw
        }
    }

    /// The HTML of a whole document.
    pub fn body(&self, written: &str) -> String {
        let mut cleaned = self.body.clean(written).to_string();
        // An entity in an attribute is decoded only there.
        cleaned.retain(|sign| !is_forbidden(sign));
        cleaned
    }
}

/// A link or a picture whose title is balanced by itself.
fn titled(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Link {
            link_type,
            dest_url,
            title: balanced(&title).into(),
            id,
        }),
        Event::Start(Tag::Image {
            link_type,
            dest_url,
            title,
            id,
        }) => Event::Start(Tag::Image {
            link_type,
            dest_url,
            title: balanced(&title).into(),
            id,
        }),
        other => other,
    }
}

/// Whether a raw tag is one that the rule for passages lets through. Others go before the HTML is read: some
/// (`<textarea>`, `<script>`) would make it take all that follows for their content.
fn is_allowed(tag: &str) -> bool {
    let name = tag.trim_start_matches('<').trim_start_matches('/');
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    INLINE
        .iter()
        .any(|allowed| allowed.eq_ignore_ascii_case(&name[..end]))
}

fn restrict(builder: &mut Builder<'static>) {
    builder
        .url_schemes(["http", "https", "mailto"].into())
        .link_rel(Some("noopener noreferrer"))
        // A picture on another host would tell that host of every reader.
        .attribute_filter(|element, attribute, value| match (element, attribute) {
            ("img", "src") => is_local(value).then_some(Cow::Borrowed(value)),
            ("img", "align" | "width" | "height") | ("bdo", "align") => None,
            (_, "dir") => matches!(value, "ltr" | "rtl" | "auto").then_some(Cow::Borrowed(value)),
            _ => Some(Cow::Borrowed(value)),
        });
}

/// Turns pictures on other hosts into links to them.
#[derive(Default)]
struct Links {
    // For each open picture, whether it has become a link, and whether that link is written.
    pictures: Vec<Picture>,
    open_links: usize,
}

enum Picture {
    Kept,
    Linked,
    Dropped,
}

impl Links {
    fn replace<'e>(&mut self, event: Event<'e>) -> Option<Event<'e>> {
        match event {
            Event::Start(Tag::Image {
                link_type,
                dest_url,
                title,
                id,
            }) => {
                // Inside a picture that is kept everything is its alternative text.
                let is_kept = is_local(&dest_url) || self.pictures.iter().any(|p| matches!(p, Picture::Kept));
                if is_kept {
                    self.pictures.push(Picture::Kept);
                    return Some(Event::Start(Tag::Image {
                        link_type,
                        dest_url,
                        title,
                        id,
                    }));
                }
                // A link holds no other link.
                if self.open_links > 0 {
                    self.pictures.push(Picture::Dropped);
                    return None;
                }
                self.open_links += 1;
                self.pictures.push(Picture::Linked);
                Some(Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }))
            }
            Event::End(TagEnd::Image) => match self.pictures.pop()? {
                Picture::Kept => Some(Event::End(TagEnd::Image)),
                Picture::Linked => {
                    self.open_links -= 1;
                    Some(Event::End(TagEnd::Link))
                }
                Picture::Dropped => None,
            },
            Event::Start(tag @ Tag::Link { .. }) => {
                self.open_links += 1;
                Some(Event::Start(tag))
            }
            Event::End(TagEnd::Link) => {
                self.open_links = self.open_links.saturating_sub(1);
                Some(Event::End(TagEnd::Link))
            }
            other => Some(other),
        }
    }
}

/// The text of inline events, without mark-up.
pub fn text_of(events: &[Event<'_>]) -> String {
    let mut out = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    balanced(&out)
}

/// The reference to footnote `number`, without attributes that a passage may not have.
///
/// Its direction is its own: beside a foreign word the number would else be drawn into that word.
pub fn footnote_reference<'e>(number: usize) -> Event<'e> {
    let written = format!("<sup dir=\"auto\"><a href=\"#fn:{number}\">{number}</a></sup>");
    Event::InlineHtml(CowStr::from(written))
}

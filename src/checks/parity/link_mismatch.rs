//! # The translation has other Markdown links than the source
//!
//! In Markdown, `[the plan](/plan)` is a link, `![the gate](gate.png)` a picture, and `[^1]` leads to a footnote. The
//! translation leaves one out, adds one, or leads to something else.
//!
//! **Why it hurts.** Readers cannot get to what the sentence speaks of, or see a broken picture. If a
//! space slips in between the brackets, they see the brackets.
//!
//! **How to mend it.** Keep each link and translate only the words in the square brackets. What stands in the round
//! brackets is copied; a part that names the language may differ, as with all addresses. Order is free.
//!
//! The source says:
//!
//! ```ftl reference
//! way = The [plan](/plan) shows the way to the gate.[^1]
//! ```
//!
//! Here a space broke the link:
//!
//! ```ftl translation failing
//! way = Le [plan] (/plan) montre le chemin du portail.[^1]
//! ```
//!
//! Here it is whole:
//!
//! ```ftl translation passing
//! way = Le chemin du portail est sur le [plan](/plan).[^1]
//! ```

use super::addresses::{Address, is_same};
use super::beside::{Lacking, beside};
use super::tags::written;
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::Signs;
use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag};
use std::ops::Range;

/// A link, a picture or a footnote mark that only one side has.
pub const CHECK: Check = Check {
    name: "link-mismatch",
    summary: "check-link-mismatch",
    level: Level::Warning,
    source: include_str!("link_mismatch.rs"),
    run: Run::Pair(Signs::BRACKET, find),
};

/// One link in the text of a reading.
struct Link {
    range: Range<usize>,
    kind: Kind,
    /// Address, label of a definition, or name of a footnote.
    target: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Link,
    Picture,
    Reference,
    Footnote,
}

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    // What a text without any link in its source has in brackets is no Markdown.
    if !pair.source.readings().iter().any(may_link) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut lacking = Lacking::default();
    for reading in pair.translation.readings() {
        let used = links(&reading.text);
        let differences = beside(pair, reading).into_iter().map(|source| {
            let (mut dropped, mut extra) = (links(&source.text), Vec::new());
            for link in &used {
                match dropped.iter().position(|other| is_same_link(pair, other, link)) {
                    Some(at) => drop(dropped.remove(at)),
                    None => extra.push(link),
                }
            }
            (source, dropped, extra)
        });
        let Some((source, mut dropped, extra)) =
            differences.min_by_key(|(_, dropped, extra)| dropped.len() + extra.len())
        else {
            continue;
        };
        // Of an address that is gone or new, the check of addresses tells.
        dropped.retain(|link| !link.is_elsewhere() || reading.text.contains(&link.target));
        let extra = extra
            .into_iter()
            .filter(|link| !link.is_elsewhere() || source.text.contains(&link.target));
        for link in extra {
            let shown = written(reading, link.range.clone());
            let message = match dropped.is_empty() {
                false => Phrase::new("check-link-mismatch-changed")
                    .with("link", shown)
                    .with("source", written(source, dropped.remove(0).range)),
                true => Phrase::new("check-link-mismatch-extra").with("link", shown),
            };
            found.push(Flaw::new(reading.span(link.range.clone()), message, help()));
        }
        for link in dropped {
            let shown = written(source, link.range);
            lacking.add(
                Phrase::new("check-link-mismatch-dropped").with("link", shown),
                reading,
            );
        }
    }
    found.extend(lacking.flaws(pair, &help()));
    found
}

fn help() -> Phrase {
    Phrase::new("check-link-mismatch-help")
}

/// Whether the text may hold a link in Markdown: quick, and true too often.
fn may_link(reading: &Reading<'_>) -> bool {
    let mut brackets = memchr::memchr2_iter(b']', b'[', reading.text.as_bytes());
    brackets.any(|at| {
        let rest = &reading.text.as_bytes()[at..];
        rest.starts_with(b"](") || rest.starts_with(b"][") || rest.starts_with(b"[^")
    })
}

impl Link {
    fn address(&self) -> Address<'_> {
        Address {
            range: self.range.clone(),
            text: &self.target,
        }
    }

    /// Whether it leads to an address that stands in the text in full.
    fn is_elsewhere(&self) -> bool {
        self.target.contains("://") || self.target.starts_with("mailto:")
    }
}

fn is_same_link(pair: &Pair<'_>, source: &Link, translated: &Link) -> bool {
    source.kind == translated.kind
        && match source.kind {
            Kind::Link | Kind::Picture => {
                let (source, translated) = (source.address(), translated.address());
                is_same(&source, &translated, pair.source_locale, pair.locale)
            }
            Kind::Reference | Kind::Footnote => source.target == translated.target,
        }
}

/// The links of `text`, read as Markdown.
fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    // Where the target of `[text][label]` is defined, another message tells; `[text]` alone may be anything.
    let defined_elsewhere = |link: BrokenLink<'_>| {
        // The usage line of a command line has `[FILE][OPTIONS]`.
        let is_label = link
            .reference
            .contains(|c: char| c.is_lowercase() || c.is_ascii_digit());
        let is_full = link.link_type == LinkType::Reference;
        (is_full && is_label).then(|| (link.reference.to_string().into(), "".into()))
    };
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
    let parser = Parser::new_with_broken_link_callback(text, options, Some(defined_elsewhere));
    for (event, range) in parser.into_offset_iter() {
        let (kind, link_type, target) = match event {
            Event::Start(Tag::Link {
                link_type, dest_url, ..
            }) => (Kind::Link, link_type, dest_url),
            Event::Start(Tag::Image {
                link_type, dest_url, ..
            }) => (Kind::Picture, link_type, dest_url),
            _ => continue,
        };
        let kind = match link_type {
            LinkType::Autolink | LinkType::Email => continue,
            LinkType::ReferenceUnknown if kind == Kind::Link => Kind::Reference,
            _ => kind,
        };
        let target = target.to_string();
        links.push(Link { range, kind, target });
    }
    links.extend(footnotes(text));
    links
}

/// The marks of footnotes; the text that defines one, `[^1]: …`, begins with such a mark too.
fn footnotes(text: &str) -> impl Iterator<Item = Link> {
    text.match_indices("[^").filter_map(|(start, sign)| {
        let rest = &text[start + sign.len()..];
        let length = rest.find([']', '[', ' ', '\n'])?;
        let is_whole = length > 0 && rest[length..].starts_with(']') && !text[..start].ends_with('\\');
        is_whole.then(|| Link {
            range: start..start + sign.len() + length + 1,
            kind: Kind::Footnote,
            target: rest[..length].to_owned(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn links_keep_their_targets_and_their_form() {
        for (source, translation, found) in [
            ("the [plan](/en/plan)", "der [Plan](/de/plan)", vec![]),
            ("the [plan](/plan)", "der [Plan](/karte)", vec!["[Plan](/karte)"]),
            ("the [plan](/plan)", "der [Plan] (/plan)", vec!["a"]),
            ("the [plan](/plan)", "der Plan", vec!["a"]),
            ("the [plan](#plan) and [x](y)", "[x](y) und [Plan](#plan)", vec![]),
            ("![gate](gate.png)", "[Tor](gate.png)", vec!["[Tor](gate.png)"]),
            ("see [plan][p]", "siehe [Plan][p]", vec![]),
            ("see [plan][p]", "siehe [Plan][q]", vec!["[Plan][q]"]),
            ("so[^1]", "so[^1]", vec![]),
            ("so[^1]", "so", vec!["a"]),
            ("[plan]({ $url })", "[Plan]({ $url })", vec![]),
            ("[plan]({ $url })", "[Plan] ({ $url })", vec!["a"]),
            ("KEY[.CHAR][OPTIONS]", "FELD[.ZEICHEN][OPTIONEN]", vec![]),
            ("[OPTION]... [FILE]...", "[OPTION]... [DATEI]...", vec![]),
            ("[0-9](s)", "[0-9](s)", vec![]),
            ("list (short)", "Liste [kurz](lang)", vec![]),
            (
                "[plan](https://garden.org/)",
                "[Plan] https://garden.org/",
                vec!["a"],
            ),
        ] {
            let (source, translation) = (format!("a = x {source}\n"), format!("a = x {translation}\n"));
            let mut told = told_of("link-mismatch", &source, "de", &translation);
            told.sort();
            assert_eq!(told, found, "{translation}");
        }
    }

    #[test]
    fn one_lost_link_is_told_once() {
        let source = "a = x [plan](https://garden.org/plan)\n";
        let told = |check| told_of(check, source, "de", "a = x Plan\n");
        assert_eq!(told("link-mismatch"), [""; 0]);
        assert_eq!(told("address-mismatch"), ["a"]);
    }
}

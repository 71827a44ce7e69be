//! # The translation has other HTML elements than the source
//!
//! An HTML element is a pair of tags around some words, as in `<strong>today</strong>`, or one tag alone, as
//! `<br>`. The translation leaves one out, adds one, does not close one, or changes an attribute that
//! code relies on: `data-l10n-name`, `class`, `id` and the like.
//!
//! **Why it hurts.** Programs find links and buttons by their tags and attributes: without them, a link leads
//! nowhere. An element that is not closed makes the rest of the page bold, or part of a link.
//!
//! **How to mend it.** Copy the tags from the source and translate the words between them. Order is free. Yours are
//! the attributes that people read (`title`, `alt`, `aria-label`) or that tell of language (`lang`, `dir`),
//! characters such as `&nbsp;`, and elements that only shape your sentence: line breaks, `<bdi>`, `<sup>`,
//! `<q>`, `<i>` for a foreign word, a `<span>` with nothing but such attributes, one kind of emphasis for another.
//!
//! The source says:
//!
//! ```ftl reference
//! hours = The garden is <strong>closed</strong> on Mondays, <a data-l10n-name="plan">see the plan</a>.
//! ```
//!
//! Here one element is not closed and the name of the other was translated:
//!
//! ```ftl translation failing
//! hours = Le jardin est <strong>fermé le lundi, <a data-l10n-name="horaire">voir l’horaire</a>.
//! ```
//!
//! Here all is there:
//!
//! ```ftl translation passing
//! hours = <a data-l10n-name="plan">Voir l’horaire</a> : le jardin est <strong>fermé</strong> le lundi.
//! ```

use super::beside::{Lacking, beside};
use super::tags::{Tag, TagKind, tag_forms, tags, written};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::model::{Level, Phrase};
use crate::text::Signs;
use std::collections::{HashMap, HashSet};

/// An HTML element that only one side has, or that is not closed.
pub const CHECK: Check = Check {
    name: "markup-mismatch",
    summary: "check-markup-mismatch",
    level: Level::Error,
    source: include_str!("markup_mismatch.rs"),
    run: Run::Pair(Signs::ANGLE, find),
};

/// Elements that only shape a sentence of a language, as long as no attribute of code is on them.
const FREE: &[&str] = &[
    "abbr", "bdi", "bdo", "br", "cite", "dfn", "em", "i", "q", "rp", "rt", "ruby", "span", "sub", "sup", "u",
    "wbr",
];

/// Elements that stand for emphasis: which one is used is a matter of the script.
const EMPHASIS: &[&str] = &["b", "em", "i", "mark", "strong", "u"];

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    let mut found = Vec::new();
    let mut lacking = Lacking::default();
    for reading in pair.translation.readings() {
        let sources = beside(pair, reading);
        let is_same = |source: &&Reading<'_>| same_tags(reading, source);
        if !sources.iter().any(is_same) {
            compare(reading, &sources, &mut found, &mut lacking);
        }
    }
    found.extend(lacking.flaws(pair, &help()));
    found
}

fn help() -> Phrase {
    Phrase::new("check-markup-mismatch-help")
}

/// Whether all that has the form of a tag is written the same, in the same order.
fn same_tags(one: &Reading<'_>, other: &Reading<'_>) -> bool {
    let forms = |text| tag_forms(text).map(|tag| &text[tag.range]);
    forms(&one.text).eq(forms(&other.text))
}

fn compare<'p, 't>(
    reading: &'p Reading<'t>,
    sources: &[&Reading<'_>],
    found: &mut Vec<Flaw>,
    lacking: &mut Lacking<'p, 't>,
) {
    let given = sources.iter().map(|source| (*source, tags(&source.text, &[])));
    let scored = given.map(|(source, given)| {
        let used = tags(&reading.text, &given);
        let used: Vec<Tag<'_>> = used;
        let difference = Difference::between(&given, &used);
        (source, given, used, difference)
    });
    let Some((source, given, used, difference)) =
        scored.min_by_key(|(_, _, _, difference)| difference.count())
    else {
        return;
    };
    let known = balance(&given);
    let broken: Vec<Unbalanced<'_>> = balance(&used)
        .into_iter()
        .filter(|one| !known.iter().any(|other| other.tag.is(one.tag.name)))
        .collect();
    found.extend(broken.iter().map(|one| one.flaw(reading)));
    let is_broken = |tag: &Tag<'_>| broken.iter().any(|one| one.tag.is(tag.name));
    for tag in difference
        .dropped
        .iter()
        .map(|at| &given[*at])
        .filter(|tag| !is_broken(tag))
    {
        let shown = written(source, tag.range.clone());
        let message = Phrase::new("check-markup-mismatch-dropped").with("tag", shown);
        lacking.add(message, reading);
    }
    for tag in difference
        .extra
        .iter()
        .map(|at| &used[*at])
        .filter(|tag| !is_broken(tag))
    {
        let shown = written(reading, tag.range.clone());
        let message = Phrase::new("check-markup-mismatch-extra").with("tag", shown);
        found.push(Flaw::new(reading.span(tag.range.clone()), message, help()));
    }
    for (before, after) in difference.changed {
        let (before, after) = (&given[before], &used[after]);
        let message = Phrase::new("check-markup-mismatch-attribute")
            .with("tag", written(reading, after.range.clone()))
            .with("source", written(source, before.range.clone()));
        found.push(Flaw::new(reading.span(after.range.clone()), message, help()));
    }
}

/// What differs between the opening tags of two readings, as indices of their tags.
struct Difference {
    dropped: Vec<usize>,
    extra: Vec<usize>,
    changed: Vec<(usize, usize)>,
}

impl Difference {
    fn between(given: &[Tag<'_>], used: &[Tag<'_>]) -> Difference {
        let opens = |tags: &[Tag<'_>]| -> Vec<usize> {
            let open = tags
                .iter()
                .enumerate()
                .filter(|(_, tag)| tag.kind != TagKind::Close);
            open.map(|(at, _)| at).collect()
        };
        let (mut dropped, mut extra) = (opens(given), opens(used));
        let mut changed = Vec::new();
        let (wanted, has) = (keys(given), keys(used));
        take_pairs(&mut dropped, &mut extra, |a, b| wanted[a] == has[b]);
        let is_kin = |a: &Tag<'_>, b: &Tag<'_>| is_emphasis(a) && is_emphasis(b);
        take_pairs(&mut dropped, &mut extra, |a, b| is_kin(&given[a], &used[b]));
        changed.extend(take_pairs(&mut dropped, &mut extra, |a, b| {
            given[a].is(used[b].name)
        }));
        dropped.retain(|at| !is_free(&given[*at]));
        extra.retain(|at| !is_free(&used[*at]) && !is_emphasis(&used[*at]));
        Difference {
            dropped,
            extra,
            changed,
        }
    }

    fn count(&self) -> usize {
        self.dropped.len() + self.extra.len() + self.changed.len()
    }
}

type Key<'r> = (String, Vec<(String, &'r str)>);

/// What must be the same of each tag.
fn keys<'r>(tags: &[Tag<'r>]) -> Vec<Key<'r>> {
    let key = |tag: &Tag<'r>| (tag.lower_name(), tag.attributes_of_code());
    tags.iter().map(key).collect()
}

/// Takes out of both lists what belongs together, in order.
fn take_pairs(
    ones: &mut Vec<usize>,
    others: &mut Vec<usize>,
    belongs: impl Fn(usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    ones.retain(|one| {
        let at = others.iter().position(|other| belongs(*one, *other));
        pairs.extend(at.map(|at| (*one, others.remove(at))));
        at.is_none()
    });
    pairs
}

fn is_emphasis(tag: &Tag<'_>) -> bool {
    EMPHASIS.iter().any(|name| tag.is(name)) && tag.attributes_of_code().is_empty()
}

fn is_free(tag: &Tag<'_>) -> bool {
    FREE.iter().any(|name| tag.is(name)) && tag.attributes_of_code().is_empty()
}

/// A tag that does not go together with the others.
struct Unbalanced<'r> {
    tag: Tag<'r>,
    fault: Fault<'r>,
}

enum Fault<'r> {
    Unclosed,
    Unopened,
    /// It closes before this one does.
    Crossed(Tag<'r>),
}

impl Unbalanced<'_> {
    fn flaw(&self, reading: &Reading<'_>) -> Flaw {
        let shown = |tag: &Tag<'_>| written(reading, tag.range.clone());
        let phrase = |id| Phrase::new(id).with("tag", shown(&self.tag));
        let close = format!("</{}>", self.tag.name);
        let (message, help) = match &self.fault {
            Fault::Unclosed => (
                phrase("check-markup-mismatch-unclosed"),
                Phrase::new("check-markup-mismatch-unclosed-help").with("close", close),
            ),
            Fault::Unopened => (
                phrase("check-markup-mismatch-unopened"),
                Phrase::new("check-markup-mismatch-help"),
            ),
            Fault::Crossed(inner) => (
                phrase("check-markup-mismatch-crossed").with("inner", shown(inner)),
                Phrase::new("check-markup-mismatch-crossed-help"),
            ),
        };
        Flaw::new(reading.span(self.tag.range.clone()), message, help)
    }
}

/// The tags that open what is not closed, close what is not open, or cross another element; of each name one.
fn balance<'r>(tags: &[Tag<'r>]) -> Vec<Unbalanced<'r>> {
    let mut unbalanced = Vec::new();
    let mut open: Vec<&Tag<'r>> = Vec::new();
    let mut depth: HashMap<String, usize> = HashMap::new();
    // What stood inside of a crossing end tag may close later: that was told.
    let mut crossed: HashMap<String, usize> = HashMap::new();
    for tag in tags {
        match tag.kind {
            TagKind::Alone => {}
            TagKind::Open => {
                open.push(tag);
                *depth.entry(tag.lower_name()).or_default() += 1;
            }
            TagKind::Close if take_one(&mut crossed, &tag.lower_name()) => {}
            TagKind::Close if depth.get(&tag.lower_name()).is_none_or(|depth| *depth == 0) => {
                let fault = Fault::Unopened;
                unbalanced.push(Unbalanced {
                    tag: tag.clone(),
                    fault,
                });
            }
            TagKind::Close => {
                let mut inner = None;
                while let Some(last) = open.pop() {
                    take_one(&mut depth, &last.lower_name());
                    if last.is(tag.name) {
                        break;
                    }
                    *crossed.entry(last.lower_name()).or_default() += 1;
                    inner = Some(last.clone());
                }
                unbalanced.extend(inner.map(|inner| Unbalanced {
                    tag: tag.clone(),
                    fault: Fault::Crossed(inner),
                }));
            }
        }
    }
    unbalanced.extend(open.into_iter().rev().map(|tag| Unbalanced {
        tag: tag.clone(),
        fault: Fault::Unclosed,
    }));
    // Where `<b>` was written for `</b>`, or the two were swapped, one finding tells it.
    let mut seen = HashSet::new();
    unbalanced.retain(|one| seen.insert(one.tag.lower_name()));
    unbalanced
}

fn take_one(counts: &mut HashMap<String, usize>, name: &str) -> bool {
    let count = counts.get_mut(name).filter(|count| **count > 0);
    count.map(|count| *count -= 1).is_some()
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    fn told(source: &str, translation: &str) -> Vec<String> {
        let (source, translation) = (format!("a = {source}\n"), format!("a = {translation}\n"));
        told_of("markup-mismatch", &source, "cs", &translation)
    }

    #[test]
    fn what_code_relies_on_is_found() {
        for (source, translation, found) in [
            ("<a href=\"{ $url }\">x</a>", "<a href=\"{ $url }\">y</a>", vec![]),
            ("<a href=\"{ $url }\">x</a>", "y", vec!["a"]),
            ("x", "<a href=\"{ $url }\">y</a>", vec!["<a href=\"{ $url }\">"]),
            (
                "<a href=\"{ $url }\">x</a>",
                "<a href=\"\">y</a> { $url }",
                vec!["<a href=\"\">"],
            ),
            ("<a { $attrs }>x</a>", "<a { $attrs }>y", vec!["<a { $attrs }>"]),
            ("<a { $attrs }>x</a>", "y</a> { $attrs }", vec!["</a>"]),
            ("<a { $attrs }>x</a>", "<a>y</a> { $attrs }", vec!["<a>"]),
            ("<a { $attrs }>x</a>", "< a { $attrs }>y</a>", vec!["</a>"]),
            (
                "<a rel=\"x\" id=\"y\">x</a>",
                "<a id=\"y\" rel=\"x\">y</a>",
                vec![],
            ),
            (
                "<a data-l10n-name=\"x\">x</a>",
                "<a data-l10n-name=\"y\">y</a>",
                vec!["<a data-l10n-name=\"y\">"],
            ),
            ("<b>x</b> <a id=\"y\">z</a>", "<a id=\"y\">z</a> <b>x</b>", vec![]),
            (
                "<b><a id=\"y\">z</a></b>",
                "<b><a id=\"y\">z</b></a>",
                vec!["</b>"],
            ),
            ("<b>x</b>", "<b>x<b>", vec!["<b>"]),
            ("<b>x</b>", "</b>x<b>", vec!["</b>"]),
            ("<b>x</b>", "x", vec!["a"]),
            ("<strong>x</strong>", "<strnog>x</strong>", vec!["</strong>"]),
            ("<img data-l10n-name=\"icon\"> x", "x", vec!["a"]),
            ("<a id=\"x\"><b>y</b></a>", "<a id=\"x\"><b>y</a>", vec!["</a>"]),
            ("<0>x</0>", "<0>y</1>", vec!["<0>", "</1>"]),
            ("<li>x", "<li>y", vec![]),
        ] {
            assert_eq!(told(source, translation), found, "{translation}");
        }
    }

    #[test]
    fn what_is_the_language_s_own_stays_quiet() {
        for (source, translation) in [
            (
                "<a id=\"x\" title=\"Plan\">x</a>",
                "<a title=\"Plán\" id=\"x\" lang=\"cs\">y</a>",
            ),
            ("x y", "x<br>y"),
            ("x y", "<i>x</i> <strong>y</strong>"),
            ("x<br>y", "x y"),
            ("1st", "1<sup>re</sup>"),
            ("x", "<bdi>x</bdi> <span dir=\"ltr\">y</span>"),
            ("<em>x</em>", "<b>x</b>"),
            ("x &amp; y", "x&nbsp;a y"),
            ("read <FILE>", "číst <SOUBOR>"),
            ("read <file name>", "číst <jméno souboru>"),
            ("1 < 2", "1 &lt; 2"),
            (
                "<a href=\"https://example.org/en/\">x</a>",
                "<a href=\"https://example.org/cs/\">y</a>",
            ),
            ("<BR>x", "x<br/>"),
        ] {
            assert_eq!(told(source, translation), [""; 0], "{translation}");
        }
    }

    #[test]
    fn each_variant_is_looked_at_for_itself() {
        let source = "{ $n ->\n    [one] <b>{ $n }</b> book\n   *[other] <b>{ $n }</b> books\n}";
        let translation =
            "{ $n ->\n    [one] <b>{ $n }</b> kniha\n    [few] { $n } knihy\n   *[other] <b>{ $n } knih\n}";
        assert_eq!(told(source, translation), ["few", "<b>"]);
        let links = "{ $n ->\n    [0] <a id=\"x\">x</a>\n   *[other] x\n}";
        assert_eq!(told(links, links), [""; 0]);
        assert_eq!(told(links, "<a id=\"x\">y</a>"), [""; 0]);
    }
}

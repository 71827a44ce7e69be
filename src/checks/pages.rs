//! Holds the registry: names, pages with their examples, and the phrases that checks say.

use super::bench::Bench;
use super::{ALL, Check};
use crate::compare::parts;
use crate::formats::fluent;
use crate::model::{Argument, Phrase};
use std::collections::{BTreeMap, BTreeSet};

const PHRASES: &str = include_str!("../../locales/en/cli.ftl");

/// The fenced blocks of a page: role (`translation:ru` is in Russian), case (empty: both cases), text.
fn examples(page: &str) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            continue;
        };
        let words: Vec<&str> = info.split(' ').skip(1).collect();
        let text = lines.by_ref().take_while(|line| *line != "```");
        let text = text.map(|line| format!("{line}\n")).collect();
        let word = |at: usize| words.get(at).copied().unwrap_or_default().to_owned();
        found.push((word(0), word(1), text));
    }
    found
}

fn bench<'t>(examples: &'t [(String, String, String)], case: &str) -> Bench<'t> {
    let mut bench = Bench::default();
    for (role, of, text) in examples {
        assert!(["", "failing", "passing"].contains(&of.as_str()), "{of}");
        if !of.is_empty() && of != case {
            continue;
        }
        let (role, tag) = role.split_once(':').unwrap_or((role, ""));
        if !tag.is_empty() {
            bench.locale = Some(tag);
        }
        let slot = match role {
            "reference" => &mut bench.reference,
            "translation" => &mut bench.translation,
            "translation-then" => &mut bench.translation_then,
            "record" => &mut bench.record,
            "pivot" => &mut bench.pivot,
            "pivot-record" => &mut bench.pivot_record,
            "source" => &mut bench.source,
            "folders" => &mut bench.folders,
            "settings" => &mut bench.settings,
            "shipped" => &mut bench.shipped,
            other => panic!("no example is called `{other}`"),
        };
        assert!(
            slot.replace(text).is_none(),
            "two examples of `{role}` in one case"
        );
    }
    bench
}

#[test]
fn every_page_shows_one_example_that_fails_and_one_that_passes() {
    for check in ALL {
        let examples = examples(&check.page());
        let failing = bench(&examples, "failing");
        let found = failing.findings();
        let own: Vec<_> = found
            .iter()
            .filter(|finding| finding.check == check.name)
            .collect();
        assert!(
            !own.is_empty(),
            "the failing example of `{}` passes: {found:#?}",
            check.name
        );
        for finding in &found {
            let text = failing
                .text_of(&finding.place.file)
                .expect("the file of a finding is loaded");
            assert!(
                text.get(finding.place.span.range()).is_some(),
                "`{}` points nowhere",
                check.name
            );
        }
        let passing = bench(&examples, "passing").findings();
        let own: Vec<_> = passing
            .iter()
            .filter(|finding| finding.check == check.name)
            .collect();
        assert!(
            own.is_empty(),
            "the passing example of `{}` fails: {own:#?}",
            check.name
        );
    }
}

#[test]
fn every_page_has_a_title_and_tells_why_and_how() {
    for check in ALL {
        let page = check.page();
        assert!(page.starts_with("# "), "{}", check.name);
        for part in [
            "**Why it hurts.**",
            "**How to mend it.**",
            " failing\n",
            " passing\n",
        ] {
            assert!(
                page.contains(part),
                "the page of `{}` has no `{part}`",
                check.name
            );
        }
    }
}

#[test]
fn names_are_unique_and_in_kebab_case() {
    let names: BTreeSet<&str> = ALL.iter().map(|check| check.name).collect();
    assert_eq!(names.len(), ALL.len());
    for check in ALL {
        assert_eq!(check.summary, format!("check-{}", check.name));
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
        assert!(check.name.split('-').all(is_word), "{}", check.name);
        assert!(Check::named(check.name).is_some_and(|found| found.page() == check.page()));
    }
}

#[test]
fn every_phrase_that_a_check_names_has_an_english_text() {
    let mut named = 0;
    for check in ALL {
        for word in check.source.split('"').skip(1).step_by(2) {
            if word.starts_with("check-") {
                named += 1;
                assert!(PHRASES.contains(&format!("\n{word} = ")), "{word}");
            }
        }
    }
    assert!(named > ALL.len(), "the phrases were not found");
}

#[test]
fn every_phrase_comes_with_the_arguments_that_its_english_text_uses() {
    let english = fluent::read(PHRASES);
    assert_eq!(english.problems, []);
    let texts: BTreeMap<&str, _> = english
        .tree
        .messages()
        .map(|message| (message.id.name, message))
        .collect();
    for check in ALL {
        for finding in bench(&examples(&check.page()), "failing").findings() {
            let labels = finding.related.iter().map(|related| &related.label);
            for phrase in [&finding.message, &finding.help].into_iter().chain(labels) {
                says_all(phrase, &texts);
            }
        }
    }
}

fn says_all(phrase: &Phrase, texts: &BTreeMap<&str, &crate::model::Message<'_>>) {
    for (_, argument) in &phrase.arguments {
        if let Argument::Phrase(inner) = argument
            && inner.id.starts_with("check-")
        {
            says_all(inner, texts);
        }
    }
    let Some(text) = texts.get(phrase.id) else {
        assert!(!phrase.id.starts_with("check-"), "`{}` has no text", phrase.id);
        return;
    };
    let given: BTreeSet<&str> = phrase.arguments.iter().map(|(name, _)| *name).collect();
    let used: BTreeSet<&str> = parts(text).variables.keys().copied().collect();
    assert_eq!(given, used, "`{}`", phrase.id);
}

//! What `fluent-bundle` reports while it formats, our checks have found before; and where they find nothing, it
//! reports nothing and shows no name in braces.
//!
//! Differences that are meant:
//! - Variables of the program are given here, all of them: which ones a program fills is not in its catalogs
//!   (`variable-mismatch` holds a translation against its source).
//! - `fluent-bundle` reports nothing for an unknown function that decides, for an open variable of a term and for
//!   a `NUMBER` of a text; we do, since readers see it or always get the default variant. So a finding need not
//!   be an error of `fluent-bundle`.
//! - It forgets the arguments of a term once that term has shown another one. A term of which this is true is
//!   left out here; other libraries do what the specification says.
//! - It takes a term and a message of one name (`-a` and `a`) for the same entry, which no other library does.
//! - Where it stops after 100 placeables inside a literal in braces or inside braces in braces, it panics: such
//!   texts are not put to it here, and `too-many-placeables` tells of them as of all others.
//! - `DATETIME` is missing in `fluent-bundle`; here it is a function that shows its argument.

use super::tests::findings;
use crate::formats::fluent;
use crate::model::{Catalog, Finding, InlineExpression};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What formatting one message or attribute gave.
struct Shown {
    id: String,
    text: String,
    errors: Vec<FluentError>,
}

/// Formats every message and attribute of catalogs that are loaded together, with each number and text of
/// `values` for all variables.
fn shown(catalogs: &[&str], values: &[FluentValue<'static>]) -> Vec<Shown> {
    let mut bundle = FluentBundle::new(vec!["en".parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("no function is there yet");
    bundle
        .add_function("DATETIME", |positional, _| {
            positional.first().cloned().unwrap_or(FluentValue::Error)
        })
        .expect("it is not there yet");
    let mut ids = Vec::new();
    for text in catalogs {
        let parsed = fluent::read(text);
        assert_eq!(parsed.problems, [], "{text}");
        ids.extend(
            parsed
                .tree
                .messages()
                .filter(|message| !message.is_term())
                .map(|message| message.id.name.to_owned()),
        );
        let resource = FluentResource::try_new((*text).to_owned()).expect("our reader took it");
        // A repeated id is told by another check, and the first message stays.
        let _ = bundle.add_resource(resource);
    }
    let mut all = Vec::new();
    for value in values {
        let mut arguments = FluentArgs::new();
        for name in ["x", "y", "n"] {
            arguments.set(name, value.clone());
        }
        for id in &ids {
            let message = bundle.get_message(id).expect("it was added");
            let attributes = message.attributes().map(|attribute| attribute.value());
            for pattern in message.value().into_iter().chain(attributes) {
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                all.push(Shown {
                    id: id.clone(),
                    text: text.into_owned(),
                    errors,
                });
            }
        }
    }
    all
}

/// For each id, the ids that it leads to, itself among them.
fn reach(catalogs: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let parsed: Vec<_> = catalogs.iter().map(|text| fluent::read(text)).collect();
    let mut leads: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for message in parsed.iter().flat_map(|parsed| parsed.tree.messages()) {
        let to = leads.entry(message.id.name.to_owned()).or_default();
        to.insert(message.id.name.to_owned());
        for (_, pattern) in super::linked::parts(message) {
            super::linked::references(pattern, &mut |expression| {
                if let InlineExpression::Message { id, .. } | InlineExpression::Term { id, .. } = expression {
                    to.insert(id.name.to_owned());
                }
            });
        }
    }
    loop {
        let before: usize = leads.values().map(BTreeSet::len).sum();
        let now = leads.clone();
        for to in leads.values_mut() {
            let further: Vec<&BTreeSet<String>> = to.iter().filter_map(|id| now.get(id)).collect();
            let further: Vec<String> = further.into_iter().flatten().cloned().collect();
            to.extend(further);
        }
        if before == leads.values().map(BTreeSet::len).sum::<usize>() {
            return leads;
        }
    }
}

/// Whether a term of these shows both a variable and another term, over whatever steps.
fn forgets(catalog: &[&str], reach: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let parsed: Vec<_> = catalog.iter().map(|text| fluent::read(text)).collect();
    let mut has_variable = BTreeSet::new();
    let mut has_term = BTreeSet::new();
    let messages = |parsed: &Catalog<'_>, act: &mut dyn FnMut(&str, &InlineExpression<'_>)| {
        for message in parsed.messages() {
            for (_, pattern) in super::linked::parts(message) {
                super::linked::references(pattern, &mut |expression| act(message.id.name, expression));
            }
        }
    };
    for parsed in &parsed {
        messages(&parsed.tree, &mut |id, expression| match expression {
            InlineExpression::Variable { .. } => {
                has_variable.insert(id.to_owned());
            }
            InlineExpression::Term { .. } => {
                has_term.insert(id.to_owned());
            }
            _ => {}
        });
    }
    let terms = reach.iter().filter(|(id, to)| {
        id.starts_with('-')
            && to.iter().any(|id| has_variable.contains(id))
            && to.iter().any(|id| has_term.contains(id))
    });
    terms.map(|(id, _)| id.clone()).collect()
}

/// Holds the two against each other; says how many errors were explained by findings.
fn compare(catalogs: &[&str]) -> usize {
    let files: Vec<(String, &str)> = catalogs
        .iter()
        .enumerate()
        .map(|(number, text)| (format!("en/c{number}"), *text))
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let findings: Vec<Finding> = findings("[fluent]\nfunctions = [\"NUMBER\"]\n", &files);
    let found: BTreeSet<&str> = findings
        .iter()
        .filter_map(|finding| finding.id.as_deref())
        .collect();
    let reach = reach(catalogs);
    let forgets = forgets(catalogs, &reach);
    let values = [
        FluentValue::from(1),
        FluentValue::from(7.5),
        FluentValue::from("a"),
    ];
    let mut explained = 0;
    for shown in shown(catalogs, &values) {
        let to = &reach[&shown.id];
        if to.iter().any(|id| forgets.contains(id)) {
            continue;
        }
        let is_told = to.iter().any(|id| found.contains(id.as_str()));
        if is_told {
            explained += shown.errors.len();
            continue;
        }
        assert!(
            shown.errors.is_empty() && !shown.text.contains('{'),
            "`{}` shows {:?} with {:?}, and nothing was found in\n{}\n{findings:#?}",
            shown.id,
            shown.text,
            shown.errors,
            catalogs.join("\n---\n")
        );
    }
    explained
}

#[test]
fn each_kind_of_error_is_found_before() {
    let hundred = format!("a ={}\n", " { $x }".repeat(101));
    for catalog in [
        "a = { b }\n",
        "a = { b.c }\nb = B\n",
        "a = { -b }\n",
        "a = { -b.c ->\n    [x] X\n   *[y] Y\n}\n-b = B\n",
        "a = { FOO($x) }\n",
        "a = { b }\nb =\n    .c = C\n",
        "a = { b }\nb = { a }\n",
        "a = A\n    .b = { c }\nc = { a.b }\n",
        "a = { -b }\n-b = { -b }\n",
        &hundred,
    ] {
        assert!(compare(&[catalog]) > 0, "{catalog}");
    }
    for catalog in [
        "a = { NUMBER($n) } { DATETIME($x) }\n",
        "a = { -b(x: \"1\") }\n-b = { $x }\n",
        "a = { $n ->\n    [one] { b.c }\n   *[other] { b }\n}\nb = B\n    .c = C\n",
    ] {
        assert_eq!(compare(&[catalog]), 0, "{catalog}");
    }
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["a", "b", "c", "d", "e"])
}

fn argument() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("(x: \"a\")".to_owned()),
        Just("(x: \"b\", y: 1)".to_owned()),
        Just("(y: 2)".to_owned()),
    ]
}

fn shows() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just("word".to_owned()),
        2 => Just("{ $x }".to_owned()),
        1 => Just("{ $y }".to_owned()),
        1 => Just("{ \"a\" }".to_owned()),
        1 => Just("{ NUMBER(3, minimumFractionDigits: 1) }".to_owned()),
        1 => Just("{ DATETIME($x) }".to_owned()),
        1 => Just("{ STRLEN($x) }".to_owned()),
        2 => name().prop_map(|name| format!("{{ {name} }}")),
        1 => name().prop_map(|name| format!("{{ {name}.t }}")),
        2 => (name(), argument()).prop_map(|(name, argument)| format!("{{ -{name}-term{argument} }}")),
        1 => name().prop_map(|name| format!("{{ {{ {name} }} }}")),
    ]
}

fn selector() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just("$x".to_owned()),
        1 => Just("$n".to_owned()),
        1 => Just("NUMBER($n)".to_owned()),
        1 => name().prop_map(|name| format!("-{name}-term.t")),
        1 => Just("STRLEN($x)".to_owned()),
    ]
}

fn text() -> impl Strategy<Value = String> {
    let simple = prop::collection::vec(shows(), 1..4).prop_map(|parts| parts.join(" "));
    let variants = (selector(), shows(), shows(), shows());
    let choice = variants.prop_map(|(selector, one, two, three)| {
        format!("{{ {selector} ->\n    [a] {one}\n    [one] {two}\n   *[other] {three}\n }}")
    });
    prop_oneof![4 => simple, 1 => choice]
}

fn catalog() -> impl Strategy<Value = String> {
    let message = (
        name(),
        any::<bool>(),
        prop::option::weighted(0.9, text()),
        prop::option::of(text()),
    );
    let entries = prop::collection::vec(message, 1..7);
    entries.prop_map(|entries| {
        let mut seen = BTreeSet::new();
        let mut out = String::new();
        for (name, is_term, value, attribute) in entries {
            if !seen.insert((name, is_term)) {
                continue;
            }
            let value = match (&value, &attribute) {
                (Some(value), _) => value.clone(),
                (None, Some(_)) if !is_term => String::new(),
                (None, _) => "word".to_owned(),
            };
            out += &match is_term {
                true => format!("-{name}-term = {value}\n"),
                false => format!("{name} = {value}\n"),
            };
            if let Some(attribute) = attribute {
                out += &format!("    .t = {attribute}\n");
            }
        }
        out
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(700))]

    #[test]
    fn generated_catalogs_format_as_they_were_judged(one in catalog(), other in catalog()) {
        // Ids of two catalogs differ here: which of two messages of one id is meant depends on the program.
        let other: String = other.replace("a-term", "f-term").replace("\na =", "\nf =");
        let ids = |text: &str| -> BTreeSet<String> {
            fluent::read(text).tree.messages().map(|message| message.id.name.to_owned()).collect()
        };
        if ids(&one).is_disjoint(&ids(&other)) {
            compare(&[&one, &other]);
        } else {
            compare(&[&one]);
            compare(&[&other]);
        }
    }

    #[test]
    fn a_text_is_found_to_explode_where_it_does(levels in prop::collection::vec((1_usize..8, 0..4), 1..5)) {
        let mut catalog = String::from("m0 = { $x }\n");
        for (at, (times, kind)) in levels.iter().enumerate() {
            let (to, times) = (format!("m{at}"), *times);
            catalog += &match kind {
                0 => format!("m{} ={}\n", at + 1, format!(" {{ {to} }}").repeat(times)),
                1 => format!("m{} ={}\n", at + 1, format!(" {{ NUMBER(1) }} {{ {to} }}").repeat(times)),
                2 => format!("-t{at} ={}\nm{} = {{ -t{at} }}\n", " { NUMBER(1) }".repeat(times * 10), at + 1)
                    + &format!("l{at} ={}\n", format!(" {{ {to} }}").repeat(times)),
                _ => format!(
                    "m{} = {{ $x ->\n    [a] {{ {to} }}\n   *[b]{}\n }}\n",
                    at + 1,
                    format!(" {{ {to} }}").repeat(times)
                ),
            };
        }
        let errors = compare(&[&catalog]);
        let findings = findings("", &[("en/c", &catalog)]);
        prop_assert_eq!(errors > 0, !findings.is_empty(), "{} {:?}", catalog, findings);
    }
}

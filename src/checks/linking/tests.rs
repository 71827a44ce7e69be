//! Small projects of several catalogs and locales.

use super::Links;
use crate::checks::flaw::Text;
use crate::checks::hygiene::writing;
use crate::checks::{ALL, Check, Run, judge, of_locale, of_project};
use crate::compare::Side;
use crate::formats::{fluent, settings};
use crate::model::{
    Catalog, Finding, Locale, LocaleCatalog, Parsed, Provenance, Reference, Shipped, Workspace,
};
use std::collections::BTreeMap;

/// What a check of single texts finds in the text of one message, as the slices that it points at.
pub(in crate::checks) fn of_text(check: &Check, tag: &str, text: &str) -> Vec<String> {
    let catalog = format!("a = {text}\n");
    let parsed = fluent::read(&catalog);
    assert_eq!(parsed.problems, [], "{catalog}");
    let message = parsed.tree.messages().next().unwrap();
    let Run::Text(needs, find) = check.run else {
        panic!("{} does not look at single texts", check.name);
    };
    let locale = Locale::parse(tag).unwrap();
    let text = Text {
        locale: &locale,
        writing: &writing(&locale),
        side: Side::new(message.value.as_ref().unwrap()),
        source: None,
    };
    if !text.side.signs.meets(needs) {
        return Vec::new();
    }
    let flaws = find(&text).into_iter();
    flaws.map(|flaw| flaw.span.slice(&catalog).to_owned()).collect()
}

/// What the checks of references, and those of repeated and unreadable parts, find in catalogs that are named
/// `locale/name`; the source locale is `en`.
pub(super) fn findings(settings: &str, files: &[(&str, &str)]) -> Vec<Finding> {
    let settings = settings::read(&format!("source-locale = \"en\"\n{settings}")).tree;
    let trees: Vec<Parsed<Catalog<'_>>> = files.iter().map(|(_, text)| fluent::read(text)).collect();
    let records = Provenance::default();
    let mut workspace = Workspace {
        settings: &settings,
        references: BTreeMap::new(),
        locales: BTreeMap::new(),
        skipped: &[],
        strays: Vec::new(),
        shipped: Shipped::NONE,
        today: None,
    };
    for ((path, _), parsed) in files.iter().zip(&trees) {
        let (locale, name) = path.split_once('/').unwrap();
        if locale == "en" {
            let reference = Reference {
                name,
                path: (*path).into(),
                now: &parsed.tree,
                problems: &parsed.problems,
                file: None,
                written: Some(&parsed.tree),
                source: None,
            };
            workspace.references.insert(name, reference);
        } else {
            let catalog = LocaleCatalog {
                path: (*path).into(),
                file: None,
                tree: &parsed.tree,
                problems: &parsed.problems,
                provenance_path: "records".into(),
                provenance_file: None,
                provenance: &records,
                provenance_problems: &[],
            };
            let locale = Locale::parse(locale).unwrap();
            workspace.locales.entry(locale).or_default().insert(name, catalog);
        }
    }
    let links = Links::new(&workspace);
    let mut findings = of_project(&workspace);
    for locale in links.locales() {
        findings.extend(of_locale(&links, locale));
    }
    let beside = ["duplicate-id", "duplicate-attribute", "unreadable"];
    findings.retain(|finding| {
        let check = Check::named(finding.check).unwrap();
        matches!(check.run, Run::Linked(_)) || beside.contains(&check.name)
    });
    judge(findings, &workspace, None)
}

/// The findings as `path check place`, where the place is the text at the span.
pub(super) fn told(settings: &str, files: &[(&str, &str)]) -> Vec<String> {
    let findings = findings(settings, files);
    let told = findings.iter().map(|finding| {
        let (path, text) = files
            .iter()
            .find(|(path, _)| **path == *finding.place.file)
            .unwrap();
        format!("{path} {} {}", finding.check, finding.place.span.slice(text))
    });
    told.collect()
}

const NOTHING: [&str; 0] = [];

#[test]
fn all_catalogs_of_a_locale_see_each_other() {
    let files = [
        ("en/brand", "-brand = Library\nlogo = { -brand }\n"),
        ("en/app", "title = { -brand }: { logo }\n"),
        ("fr/brand", "-brand = Bibliothèque\nlogo = { -brand }\n"),
        ("fr/app", "title = { -brand } : { logo }\n"),
    ];
    assert_eq!(told("", &files), NOTHING);
}

#[test]
fn a_name_that_nobody_has_is_found_on_both_sides() {
    let files = [
        ("en/app", "a = { b } { -c } { d.title }\nd = D\n"),
        ("fr/app", "a = { d.label }\nd = { f }\n    .title = { e }\n"),
    ];
    assert_eq!(
        told("", &files),
        [
            "en/app unknown-reference b",
            "en/app unknown-reference -c",
            "en/app unknown-reference d.title",
            "fr/app unknown-reference d.label",
            "fr/app unknown-reference f",
            "fr/app unknown-reference e"
        ]
    );
}

#[test]
fn a_broken_reference_of_the_source_is_not_told_of_its_copies() {
    let files = [
        ("en/app", "a = { b }\nc = C\n"),
        ("fr/app", "a = { b }\nc = { b }\n"),
    ];
    assert_eq!(
        told("", &files),
        ["en/app unknown-reference b", "fr/app unknown-reference b"]
    );
    assert_eq!(findings("", &files)[1].id.as_deref(), Some("c"));
}

#[test]
fn what_only_the_source_or_a_parent_has_does_not_stand_in_inside_a_text() {
    let files = [
        (
            "en/app",
            "a = { b }\nb = B\n    .x = X\nc = C\n    .x = X\n-t = T\n",
        ),
        ("fr/app", "c = C\n    .x = X\n"),
        ("fr-CA/app", "a = { b } { b.x } { c.x } { -t }\n"),
        ("de/app", "a = { b.x }\nb = B\n"),
    ];
    let found = told("", &files);
    assert_eq!(
        found,
        [
            "de/app untranslated-reference b.x",
            "fr-CA/app untranslated-reference b",
            "fr-CA/app untranslated-reference b.x",
            "fr-CA/app untranslated-reference c.x",
            "fr-CA/app untranslated-reference -t",
        ]
    );
}

#[test]
fn an_attribute_of_a_term_is_a_matter_of_its_own_language() {
    let files = [
        (
            "en/app",
            "-t = T\n    .gender = n\na = { -t.gender ->\n    [n] it\n   *[m] he\n}\n",
        ),
        (
            "fr/app",
            "-t = T\na = { -t.gender ->\n    [f] elle\n   *[m] il\n}\n",
        ),
    ];
    assert_eq!(told("", &files), ["fr/app unknown-reference -t.gender"]);
}

#[test]
fn a_message_without_a_text_cannot_be_shown() {
    let files = [("en/app", "a =\n    .title = A\nb = { a } { a.title }\n")];
    assert_eq!(told("", &files), ["en/app unknown-reference a"]);
}

#[test]
fn what_stands_in_a_part_that_cannot_be_read_is_told_once() {
    let files = [("en/app", "a = { b\nc = { a }\n")];
    assert_eq!(told("", &files).len(), 1);
    let no_default = [("en/app", "a = { $n ->\n    [one] x\n    [two] y\n}\nc = { a }\n")];
    let found = told("", &no_default);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("en/app unreadable "), "{found:?}");
}

const BUNDLE: &str = "[[bundle]]\nname = \"app\"\ncatalogs = [\"app\", \"shared/*\"]\n";

#[test]
fn a_bundle_of_the_settings_keeps_catalogs_apart() {
    let files = [
        ("en/app", "a = { b } { c }\n"),
        ("en/other", "c = C\nd = { a } { x }\n"),
        ("en/shared/x", "b = B\n"),
        ("fr/app", "a = { b } { other-name }\n"),
        ("fr/other", "other-name = C\n"),
        ("fr/shared/x", "b = B\n"),
    ];
    assert_eq!(told("", &files), ["en/other unknown-reference x"]);
    assert_eq!(
        told(BUNDLE, &files),
        [
            "en/app unknown-reference c",
            "en/other unknown-reference x",
            "fr/app unknown-reference other-name"
        ]
    );
}

#[test]
fn an_id_in_two_catalogs_of_a_bundle_is_found_and_elsewhere_it_is_right() {
    let files = [
        ("en/app", "a = A\n"),
        ("en/other", "a = A\n"),
        ("en/shared/x", "a = A\n"),
        ("fr/app", "a = A\n"),
        ("fr/shared/x", "a = A\n"),
    ];
    assert_eq!(told("", &files), NOTHING);
    assert_eq!(
        told(BUNDLE, &files),
        ["en/shared/x duplicate-id a", "fr/shared/x duplicate-id a"]
    );
}

#[test]
fn of_several_messages_of_one_id_the_catalogs_own_is_meant() {
    let files = [
        ("en/a", "x = { y }\ny = Y\n"),
        ("en/b", "y = { x }\n"),
        ("en/c", "y = { $n } { x }\n"),
    ];
    assert_eq!(told("", &files), NOTHING);
}

#[test]
fn a_circle_is_found_over_attributes_terms_files_and_locales() {
    for (files, expected) in [
        (&[("en/a", "x = { x }\n")][..], &["en/a reference-cycle x"][..]),
        (
            &[
                ("en/a", "x = X\n    .t = { y }\n"),
                ("en/b", "y = { -z }\n-z = { x.t }\n"),
            ],
            &["en/a reference-cycle y"],
        ),
        (
            &[
                ("en/a", "x = { y }\ny = Y\n"),
                ("de/a", "y = { x }\nx = X\n"),
                ("fr/a", "y = { x }\n"),
            ],
            &["fr/a reference-cycle x", "fr/a untranslated-reference x"],
        ),
        (
            &[(
                "en/a",
                "x = { $n ->\n    [one] { x.y }\n   *[other] x\n}\n    .y = { NUMBER({ x }) }\n",
            )],
            &["en/a reference-cycle x.y"],
        ),
        (&[("en/a", "x = { x.y }\n    .y = Y\nz = { x } { x }\n")], &[]),
        (
            &[("en/a", "x = { y }\ny = { x }\n"), ("fr/a", "x = X\ny = Y\n")],
            &["en/a reference-cycle y"],
        ),
    ] {
        let found = told("[checks]\nwrong-function-argument = \"off\"\n", files);
        assert_eq!(found, expected, "{files:?}");
    }
}

#[test]
fn what_stands_in_is_what_the_settings_name_before_the_parents() {
    let files = [
        ("en/a", "x = { y }\ny = Y\n"),
        ("de/a", "x = { y }\n"),
        ("fr/a", "x = X\ny = { x }\n"),
        ("de-AT/a", "x = { z }\n"),
    ];
    let chain = "[checks]\nuntranslated-reference = \"off\"\n[locale.de]\nfallback = [\"fr\"]\n";
    let plain = "[checks]\nuntranslated-reference = \"off\"\n";
    assert_eq!(told(plain, &files), ["de-AT/a unknown-reference z"]);
    assert_eq!(
        told(chain, &files),
        ["de-AT/a unknown-reference z", "de/a reference-cycle y"]
    );
    let parent = [files[0], ("de/a", "x = X\nz = Z\n"), files[3]];
    assert_eq!(told("", &parent), ["de-AT/a untranslated-reference z"]);
}

#[test]
fn a_catalog_of_several_bundles_is_told_of_once() {
    let other = "[[bundle]]\nname = \"more\"\ncatalogs = [\"app\", \"other\"]\n";
    let files = [("en/app", "a = { b } { c }\n"), ("en/other", "c = C\n")];
    let settings = format!("{BUNDLE}{other}");
    assert_eq!(
        told(&settings, &files),
        ["en/app unknown-reference b", "en/app unknown-reference c"]
    );
}

#[test]
fn a_text_that_explodes_is_found_where_it_gets_too_long() {
    let mut laughs = String::from("l0 = { $x }\n");
    for level in 1..40 {
        laughs += &format!("l{level} ={}\n", format!(" {{ l{} }}", level - 1).repeat(10));
    }
    let found = told("", &[("en/a", &laughs)]);
    assert_eq!(found, ["en/a too-many-placeables l2"], "{found:?}");
    let long = format!("a ={}\n", " { $x }".repeat(101));
    assert_eq!(told("", &[("en/a", &long)]), ["en/a too-many-placeables a"]);
    let just = format!("a ={}\n", " { $x }".repeat(100));
    assert_eq!(told("", &[("en/a", &just)]), NOTHING);
    let choice: String = (0..60)
        .map(|at| format!("    [{at}] {{ $x }} {{ $x }}\n"))
        .collect();
    let choice = format!("a = {{ $n ->\n{choice}   *[other] x\n}}\n");
    assert_eq!(told("", &[("en/a", &choice)]), NOTHING, "one variant is shown");
}

#[test]
fn deep_and_wide_references_cost_linear_time_and_no_stack() {
    let mut chain: String = (0..20_000)
        .map(|at| format!("m{at} = {{ m{} }}\n", at + 1))
        .collect();
    chain += "m20000 = { m0 }\n";
    assert_eq!(told("", &[("en/a", &chain)]), ["en/a reference-cycle m1"]);
    let calls: String = (0..5_000)
        .map(|at| format!("m{at} = {{ -t }} {{ m{} }}\n", at + 1))
        .collect();
    let calls = calls + "-t = { m0 }\nm5000 = { $x }\n";
    let found = told("", &[("en/a", &calls)]);
    assert!(
        found.iter().any(|line| line.contains("reference-cycle")),
        "{}",
        found.len()
    );
}

#[test]
fn functions_of_the_source_or_of_the_settings_are_known() {
    let files = [
        ("en/a", "x = { PLATFORM() }\n"),
        ("fr/a", "x = { PLATFORM() } { STRLEN($x) } { NUMBER($x) }\n"),
    ];
    assert_eq!(told("", &files), ["fr/a unknown-function STRLEN($x)"]);
    let declared = "[fluent]\nfunctions = [\"STRLEN\"]\n";
    assert_eq!(
        told(declared, &files),
        [
            "en/a unknown-function PLATFORM()",
            "fr/a unknown-function PLATFORM()"
        ]
    );
}

#[test]
fn a_term_shows_what_the_call_gives_and_nothing_else() {
    for (texts, expected) in [
        ("-t = { $x }\na = { -t }\n", &["missing-term-argument -t"][..]),
        ("-t = { $x }\na = { -t(x: \"1\") }\n", &[]),
        (
            "-t = { $x }\na = { -t(y: \"1\") }\n",
            &[
                "missing-term-argument -t(y: \"1\")",
                "idle-term-argument y: \"1\"",
            ],
        ),
        (
            "-t = { $x ->\n    [a] A\n   *[b] B\n}\na = { -t } { -t(x: \"a\") } { -t(x: \"c\") }\n",
            &[],
        ),
        (
            "-t = { $x ->\n    [a] { $y }\n   *[b] B\n}\na = { -t }\nb = { -t(x: \"a\") }\n",
            &["missing-term-argument -t(x: \"a\")"],
        ),
        (
            "-t = { $x ->\n    [one] { $y }\n   *[b] B\n}\nb = { -t(x: 1) }\n",
            &["missing-term-argument -t(x: 1)"],
        ),
        (
            "-t = { $x ->\n    [a] A\n   *[b] { $x }\n}\na = { -t }\n",
            &["missing-term-argument -t"],
        ),
        (
            "m = { $x }\n-t = { m }\na = { -t } { -t(x: \"1\") }\n",
            &["missing-term-argument -t"],
        ),
        ("-u = { $x }\n-t = { -u(x: \"1\") }\na = { -t }\n", &[]),
        ("-t = { NUMBER($x) }\na = { -t }\n", &["missing-term-argument -t"]),
        (
            "-t = T\na = { -t(\"x\") } { -t(x: \"1\") }\n",
            &["idle-term-argument \"x\""],
        ),
        (
            "-t = T\n    .g = { $x ->\n    [a] A\n   *[b] B\n}\na = { -t.g(x: \"a\") ->\n    [A] a\n   *[B] b\n}\n",
            &[],
        ),
    ] {
        let found = told("", &[("en/a", texts)]);
        let expected: Vec<String> = expected.iter().map(|line| format!("en/a {line}")).collect();
        assert_eq!(found, expected, "{texts}");
    }
}

#[test]
fn an_attribute_that_stands_twice_is_found_once_for_each_further_one() {
    let files = [("en/a", "x = X\n    .a = 1\n    .b = 2\n    .a = 3\n    .a = 4\n")];
    assert_eq!(
        told("", &files),
        ["en/a duplicate-attribute a", "en/a duplicate-attribute a"]
    );
}

#[test]
fn the_checks_of_references_are_all_tried_here() {
    let linked = ALL.iter().filter(|check| matches!(check.run, Run::Linked(_)));
    assert_eq!(linked.count(), 7);
}

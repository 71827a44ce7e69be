//! What the settings demand, on counts that the tests make up.

use super::{Account, Release, Rules, Subject, Verdict, measures};
use crate::formats::{settings, shipped};
use crate::model::{
    Catalog, Coverage, Lack, Locale, LocaleCatalog, Provenance, Settings, Shipped, TextFile, Workspace,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

static NO_CATALOG: LazyLock<Catalog<'static>> = LazyLock::new(Catalog::empty);
static NO_RECORDS: LazyLock<Provenance<'static>> = LazyLock::new(Provenance::default);

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn read(text: &str) -> Settings {
    let parsed = settings::read(&format!("source-locale = \"en\"\n{text}"));
    assert_eq!(parsed.problems, []);
    parsed.tree
}

fn recorded(text: &str) -> Shipped {
    shipped::read(TextFile {
        path: shipped::SHIPPED.into(),
        text: text.into(),
        damage: None,
    })
}

/// A project with these catalogs, whose texts nobody looks at.
fn workspace<'s>(
    settings: &'s Settings,
    shipped: &'s Shipped,
    catalogs: &[(&str, &'static str)],
) -> Workspace<'s> {
    let mut locales: BTreeMap<Locale, BTreeMap<&str, LocaleCatalog<'_>>> = BTreeMap::new();
    for (tag, name) in catalogs {
        let catalog = LocaleCatalog {
            path: format!("locales/{tag}/{name}.ftl").into(),
            file: None,
            tree: &NO_CATALOG,
            problems: &[],
            provenance_path: Arc::from(""),
            provenance_file: None,
            provenance: &NO_RECORDS,
            provenance_problems: &[],
        };
        locales.entry(locale(tag)).or_default().insert(name, catalog);
    }
    Workspace {
        settings,
        references: BTreeMap::new(),
        locales,
        skipped: &[],
        strays: Vec::new(),
        shipped,
        today: None,
    }
}

/// So many current and missing messages, of ten words each.
fn coverage(tag: &str, catalog: &str, current: usize, missing: usize) -> Coverage {
    let messages = [current, 0, 0, 0, 0, 0, missing, 0];
    Coverage {
        locale: locale(tag),
        catalog: catalog.to_owned(),
        messages,
        words: messages.map(|count| count * 10),
        reviewed: 0,
        pivot: None,
    }
}

/// Each demand that is not met: where, what is found, what is to go.
fn unmet(text: &str, counted: &[Coverage], catalogs: &[(&str, &'static str)]) -> Vec<String> {
    let settings = read(text);
    let workspace = workspace(&settings, Shipped::NONE, catalogs);
    let measures = measures(&workspace, counted);
    let failed = measures.iter().filter(|measure| measure.to_go() > 0);
    failed
        .map(|measure| {
            let catalog = measure
                .catalog
                .map_or(String::new(), |catalog| format!("/{catalog}"));
            let (found, left) = (measure.found(), measure.to_go());
            format!("{}{catalog} {found} {left}", measure.locale)
        })
        .collect()
}

const TWO: [(&str, &str); 2] = [("fr", "app"), ("fr", "legal/terms")];

#[test]
fn without_demands_nothing_is_measured() {
    let counted = [coverage("fr", "app", 0, 10)];
    assert_eq!(unmet("", &counted, &TWO), [""; 0]);
    assert_eq!(
        unmet("[tier.plain]\nlocales = [\"fr\"]\n", &counted, &TWO),
        [""; 0]
    );
    let settings = read("");
    let workspace = workspace(&settings, Shipped::NONE, &TWO);
    let release = Release::of(&workspace, &counted, Vec::new());
    assert!(release.hold(&locale("fr"), "app").is_none());
    let account = Account {
        workspace: &workspace,
        coverage: &counted,
        release: &release,
    };
    assert!(account.is_empty());
}

#[test]
fn a_locale_is_measured_as_a_whole_and_what_differs_by_itself() {
    let counted = [coverage("fr", "app", 9, 1), coverage("fr", "legal/terms", 1, 9)];
    let tier = "[tier.a]\nlocales = [\"*\"]\ncurrent = 60\n";
    assert_eq!(unmet(tier, &counted, &TWO), ["fr 10 2"]);
    let each = format!("{tier}per = \"catalog\"\n");
    assert_eq!(unmet(&each, &counted, &TWO), ["fr/legal/terms 1 5"]);
    let more = format!("{tier}[[override]]\ncatalogs = [\"legal/*\"]\ncurrent = 95\n");
    assert_eq!(unmet(&more, &counted, &TWO), ["fr/legal/terms 1 9"]);
    // The last one that fits counts.
    let less = format!("{more}[[override]]\npaths = [\"locales/{{locale}}/legal/**\"]\ncurrent = 10\n");
    assert_eq!(unmet(&less, &counted, &TWO), [""; 0]);
    let other = format!("{more}[[override]]\ntiers = [\"a\"]\nmissing = 9\n");
    assert_eq!(unmet(&other, &counted, &TWO), ["fr 10 1", "fr/legal/terms 1 9"]);
}

#[test]
fn messages_are_counted_where_there_are_no_words() {
    let mut signs = coverage("fr", "app", 1, 1);
    signs.words = [0; 8];
    let words = "[tier.a]\nlocales = [\"*\"]\ncurrent = 60\ncount = \"words\"\n";
    assert_eq!(unmet(words, &[signs], &TWO), ["fr 1 1"]);
    assert_eq!(unmet(words, &[coverage("fr", "app", 1, 1)], &TWO), ["fr 10 2"]);
}

#[test]
fn a_threshold_tolerates_what_it_counts_and_no_more() {
    let tolerated = |demands: &str| {
        let settings = read(&format!("[tier.a]\nlocales = [\"*\"]\n{demands}"));
        let french = locale("fr");
        let subject = Subject {
            locale: Some(&french),
            ..Subject::default()
        };
        let rules = Rules::of(&settings);
        let tables = rules.tables(&subject);
        let lacks = [
            Lack::Missing,
            Lack::Grade(crate::model::Grade::Cosmetic),
            Lack::Grade(crate::model::Grade::Meaning),
            Lack::Unconfirmed,
            Lack::Untracked,
        ];
        lacks.map(|lack| rules.tolerance(&tables, lack).is_some())
    };
    assert_eq!(tolerated(""), [false; 5]);
    assert_eq!(tolerated("current = 100\n"), [false; 5]);
    assert_eq!(tolerated("current = 99.9\n"), [true; 5]);
    assert_eq!(tolerated("ship = 100\n"), [true; 5]);
    assert_eq!(tolerated("missing = 1\n"), [true, false, false, false, false]);
    assert_eq!(
        tolerated("ship = 90\nmissing = 0\n"),
        [false, true, true, true, true]
    );
    assert_eq!(
        tolerated("ship = 90\noutdated = { meaning = 0 }\n"),
        [true, true, false, true, true]
    );
    assert_eq!(
        tolerated("ship = 90\noutdated = 0\n"),
        [true, false, false, true, true]
    );
    assert_eq!(tolerated("outdated = 3\n"), [false, true, true, false, false]);
}

proptest! {
    /// A locale comes only by reaching `ship`, and goes only by falling below `withdraw`, however its share moves
    /// between the two, as long as somebody runs `diglot ship`.
    #[test]
    fn a_locale_does_not_come_and_go(shares in prop::collection::vec(0usize..=100, 1..40)) {
        let settings = read("[tier.a]\nlocales = [\"*\"]\nship = 90\nwithdraw = 80\n");
        let mut record = String::new();
        let mut was_shipped = false;
        for share in shares {
            let shipped = recorded(&record);
            let workspace = workspace(&settings, &shipped, &TWO[..1]);
            let counted = [coverage("fr", "app", share, 100 - share)];
            let release = Release::of(&workspace, &counted, Vec::new());
            let verdict = release.shippings[0].verdict;
            let is_held = release.hold(&locale("fr"), "app").is_some();
            prop_assert_eq!(is_held, verdict != Verdict::Ships);
            let expected = match (was_shipped, share) {
                (true, 80..) => Verdict::Ships,
                (true, _) => Verdict::Withdrawn,
                (false, 90..) => Verdict::Ready,
                (false, _) => Verdict::HeldBack,
            };
            prop_assert_eq!(verdict, expected);
            was_shipped = matches!(verdict, Verdict::Ships | Verdict::Ready);
            record = if was_shipped { "fr\n".to_owned() } else { String::new() };
        }
    }
}

#[test]
fn what_is_counted_in_another_unit_ships_by_itself() {
    let settings = read(
        "[tier.community]\nlocales = [\"fr\"]\nship = 80\nwithdraw = 60\n\
         [[override]]\ncatalogs = [\"terms\"]\ncount = \"words\"\n",
    );
    let catalogs = [("fr", "app"), ("fr", "terms")];
    let workspace = workspace(&settings, Shipped::NONE, &catalogs);
    let counted = [coverage("fr", "app", 4, 0), coverage("fr", "terms", 1, 3)];
    let release = Release::of(&workspace, &counted, Vec::new());
    let shippings: Vec<_> = release
        .shippings
        .iter()
        .map(|one| (one.catalog, one.verdict))
        .collect();
    // One name stands for one verdict, or shipping would never come to rest.
    assert_eq!(
        shippings,
        [(None, Verdict::Ready), (Some("terms"), Verdict::HeldBack)]
    );
}

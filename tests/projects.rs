//! Settings of other tools as data in, data out.

use diglot::formats::settings::{Gathered, ProjectKind, folders_up, kind_of, read_project};
use diglot::model::PathPattern;
use diglot::model::{Argument, Locale, TextFile};
use proptest::prelude::*;
use std::collections::BTreeMap;

const COMMUNITY: &str = r#"basepath = ".."
locales = ["de", "fr", "tl", "ja-JP-mac"]
[env]
l = "{base}{locale}/"
base = "texts/"
[build]
whatever = 1
[[paths]]
reference = "en-US/*.ftl"
l10n = "{l}*.ftl"
[[paths]]
reference = "en-US/garden/**"
l10n = "{l}garden/**"
locales = ["fr", "it"]
test = ["android-dtd"]
[[paths]]
reference = "en-US/a.properties"
l10n = "{l}a.properties"
[[filters]]
path = ["{l}desk.ftl", "{l}a.properties"]
key = ["a", "re:^b"]
action = "warning"
"#;

fn file(path: &str, text: &str) -> TextFile {
    TextFile {
        path: path.into(),
        text: text.into(),
        damage: None,
    }
}

fn gathered(own: Option<&str>, projects: &[&str], files: &[(&str, &str)]) -> Gathered {
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    let mut open = |path: &str| files.get(path).map(|text| file(path, text));
    read_project(own.map(|text| file("diglot.toml", text)), projects, &mut open)
}

/// Each problem as its file, the text at its span, its id and its arguments.
fn told(gathered: &Gathered) -> Vec<String> {
    let texts: BTreeMap<&str, &str> = gathered
        .own
        .iter()
        .chain(&gathered.projects)
        .map(|file| (&*file.path, &*file.text))
        .collect();
    let told = gathered.problems.iter().map(|(path, problem)| {
        let place = problem.span.slice(texts[&**path]);
        let arguments = problem
            .message
            .arguments
            .iter()
            .map(|(_, argument)| match argument {
                Argument::Text(text) => text.clone(),
                other => format!("{other:?}"),
            });
        let arguments: Vec<String> = arguments.collect();
        format!("{path} '{place}' {} {}", problem.message.id, arguments.join("|"))
    });
    told.collect()
}

/// Each pattern of catalogs as its reference, its path and its locales.
fn catalogs(gathered: &Gathered) -> Vec<String> {
    let catalogs = gathered.settings.files.catalogs.iter().map(|catalogs| {
        let reference = catalogs
            .reference
            .as_ref()
            .map_or("-", |reference| &reference.pattern);
        let locales = catalogs.locales.as_ref().map_or("all".to_owned(), |locales| {
            locales.iter().map(Locale::as_str).collect::<Vec<_>>().join(",")
        });
        format!("{reference} > {} {locales}", catalogs.path.pattern)
    });
    catalogs.collect()
}

#[test]
fn paths_have_their_locales_and_values() {
    let gathered = gathered(None, &["configs/l10n.toml"], &[("configs/l10n.toml", COMMUNITY)]);
    assert_eq!(told(&gathered), [""; 0]);
    assert_eq!(
        catalogs(&gathered),
        [
            "en-US/*.ftl > texts/{locale}/*.ftl de,fil,fr,ja-JP-macos",
            "en-US/garden/**/*.ftl > texts/{locale}/garden/**/*.ftl fr",
        ]
    );
    let settings = &gathered.settings;
    assert_eq!(settings.source_locale.as_str(), "en-US");
    assert_eq!(settings.locales, None);
    assert_eq!(settings.files.source_texts, []);
    for (folder, tag) in [("tl", "fil"), ("ja-JP-mac", "ja-JP-macos"), ("fr", "fr")] {
        let locale = Locale::parse(tag).unwrap();
        assert_eq!(settings.folder_of(&locale), folder);
        assert_eq!(settings.locale_of(folder), Some(locale));
    }
    assert_eq!(settings.filters.len(), 2);
    let notes: Vec<&str> = settings.notes.iter().map(|(_, note)| note.message.id).collect();
    assert_eq!(notes, ["settings-other-formats"]);
}

#[test]
fn what_a_file_excludes_is_taken_out_for_the_locales_named_there() {
    let whole = "includes = [{ path = \"part.toml\" }, { path = \"whole.toml\" }]\n\
                 excludes = [{ path = \"office.toml\" }]\nbasepath = \".\"\n";
    let part = "[[paths]]\nreference = \"en/**\"\nl10n = \"{locale}/**\"\nlocales = [\"de\", \"fr\"]\n";
    let office = "locales = [\"de\"]\n[[paths]]\nreference = \"en/desk/**\"\nl10n = \"{locale}/desk/**\"\n";
    let files = [
        ("whole.toml", whole),
        ("part.toml", part),
        ("office.toml", office),
    ];
    let gathered = gathered(None, &["whole.toml"], &files);
    assert_eq!(
        told(&gathered),
        [""; 0],
        "a file that includes itself is read once"
    );
    assert_eq!(catalogs(&gathered), ["en/**/*.ftl > {locale}/**/*.ftl de,fr"]);
    let [only] = &gathered.settings.files.catalogs[..] else {
        panic!("there is one pattern");
    };
    let admits = |tag: &str, path: &str| only.admits(&Locale::parse(tag).unwrap(), path);
    assert!(admits("fr", "fr/desk/a.ftl"));
    assert!(admits("de", "de/garden.ftl"));
    assert!(!admits("de", "de/desk/a.ftl"));
    assert!(!admits("it", "it/garden.ftl"));
}

#[test]
fn our_own_settings_stand_before_those_of_other_tools() {
    let own = "source-locale = \"en\"\nlocales = [\"fr\"]\n[files]\ncatalogs = [\"own/{locale}/{name}.ftl\"]\n\
               projects = [\"configs/l10n.toml\"]\n[locale.fil]\nfolder = \"tagalog\"\n";
    let files = [("configs/l10n.toml", COMMUNITY)];
    let with_own = gathered(Some(own), &[], &files);
    assert_eq!(told(&with_own), [""; 0]);
    let settings = &with_own.settings;
    assert_eq!(settings.source_locale.as_str(), "en");
    assert_eq!(settings.files.catalogs.len(), 3);
    assert_eq!(settings.folder_of(&Locale::parse("fil").unwrap()), "tagalog");
    let little = gathered(Some("[files]\nprojects = [\"configs/l10n.toml\"]\n"), &[], &files);
    assert_eq!(
        told(&little),
        [""; 0],
        "the source locale is told by the other file"
    );
    assert_eq!(little.settings.source_locale.as_str(), "en-US");
    assert_eq!(little.settings.files.catalogs.len(), 2);
}

#[test]
fn a_crate_has_the_catalog_of_its_name() {
    let root = "fallback_language = \"en-US\"\nsubcrates = [\"tools\", \"tools\", \".\"]\n[gettext]\nx = 1\n";
    let tools = "fallback_language = \"en-US\"\n[fluent]\nassets_dir = \"../shared/i18n\"\n";
    let crate_file = "[package]\nname = \"garden-tools\"\n";
    let files = [
        ("i18n.toml", root),
        ("tools/i18n.toml", tools),
        ("tools/Cargo.toml", crate_file),
    ];
    let gathered = gathered(None, &["i18n.toml"], &files);
    assert_eq!(told(&gathered), [""; 0]);
    assert_eq!(
        catalogs(&gathered),
        [
            "- > shared/i18n/{locale}/garden_tools.ftl all",
            "- > shared/i18n/{locale}/garden-tools.ftl all",
        ]
    );
    assert_eq!(gathered.settings.source_locale.as_str(), "en-US");
}

#[test]
fn what_is_wrong_is_told_of_the_file_that_is_wrong() {
    let own = "source-locale = \"en\"\n[files]\nprojects = [\"a/l10n.toml\", \"i18n.toml\", \"x.toml\", \"no.toml\"]\n";
    let first =
        "basepath = \"..\"\n[[paths]]\nl10n = \"../{locale}/a.ftl\"\n[[includes]]\npath = \"b.toml\"\n";
    let included = "locales = [\"nonsense\", 7]\npaths = [1]\nexcludes = [{ path = \"gone.toml\" }]\n\
                    filters = [{ path = \"a.ftl\", key = \"re:(\", action = \"ignore\" }]\n";
    let files = [
        ("a/l10n.toml", first),
        ("b.toml", included),
        ("i18n.toml", "fallback_language = 1\n[fluent]\n"),
        ("x.toml", "a = 1\n"),
    ];
    let gathered = gathered(Some(own), &[], &files);
    assert_eq!(
        told(&gathered),
        [
            "diglot.toml '\"no.toml\"' settings-no-project no.toml",
            "a/l10n.toml '\"../{locale}/a.ftl\"' settings-path ../{locale}/a.ftl",
            "b.toml '\"nonsense\"' settings-not-a-locale nonsense",
            "b.toml '7' settings-wrong-entry locales",
            "b.toml '1' settings-wrong-type paths|table|number",
            "b.toml '\"gone.toml\"' settings-no-project gone.toml",
            "b.toml '\"re:(\"' settings-expression found open group without closing ')'",
            "i18n.toml '' settings-lacks-key assets_dir",
            "i18n.toml '1' settings-wrong-type fallback_language|text|number",
            "x.toml '' settings-unknown-project ",
        ]
    );
}

#[test]
fn a_basepath_says_how_far_up_a_project_begins() {
    for (text, up) in [
        ("basepath = \"../..\"", 2),
        ("basepath = \"a/../..\"", 1),
        ("basepath = \".\"", 0),
        ("", 0),
        ("basepath = 7", 0),
    ] {
        assert_eq!(folders_up(text), up, "{text}");
    }
}

#[test]
fn the_tool_of_a_file_is_known_by_its_keys() {
    assert_eq!(kind_of(COMMUNITY), Some(ProjectKind::Mozilla));
    assert_eq!(
        kind_of("basepath = \".\"\n[[includes]]\npath = \"x\"\n"),
        Some(ProjectKind::Mozilla)
    );
    assert_eq!(
        kind_of("fallback_language = \"en\"\n"),
        Some(ProjectKind::CargoI18n)
    );
    for other in [
        "",
        "[package]\nname = \"a\"\n",
        "paths = [\"a\"]\n",
        "[[paths]]\nfrom = \"a\"\n",
        "= [",
    ] {
        assert_eq!(kind_of(other), None, "{other}");
    }
}

#[test]
fn no_input_panics_or_runs_without_end() {
    let deep = "[".repeat(50_000);
    let turns = "[env]\na = \"{a}{a}{a}\"\n[[paths]]\nl10n = \"{a}{locale}/x.ftl\"\n";
    let all = "includes = [{ path = \"l10n.toml\" }, { path = \"l10n.toml\" }]\nbasepath = \"\"\n\
               excludes = [{ path = \"l10n.toml\" }]\n";
    for text in [
        &format!("paths = {deep}"),
        turns,
        all,
        "paths = {}",
        "env = 1\npaths = [{ l10n = 1 }]",
    ] {
        gathered(None, &["l10n.toml"], &[("l10n.toml", text)]);
    }
    for end in 0..COMMUNITY.len() {
        let cut = gathered(None, &["l10n.toml"], &[("l10n.toml", &COMMUNITY[..end])]);
        told(&cut);
    }
}

/// A part of a pattern, and what stands for it.
fn part() -> impl Strategy<Value = (&'static str, Vec<&'static str>)> {
    prop_oneof![
        Just(("bridge", vec![])),
        Just(("b", vec![])),
        Just(("*", vec!["b"])),
        Just(("*-*", vec!["b", "c-d"])),
        Just(("a*", vec![""])),
        Just(("**", vec![""])),
        Just(("**", vec!["b/"])),
        Just(("**", vec!["b/bridge/a/"])),
    ]
}

proptest! {
    #[test]
    fn a_translation_is_found_under_the_name_of_its_reference(
        before in prop::collection::vec(part(), 0..3),
        after in prop::collection::vec(part(), 0..3),
        has_name in any::<bool>(),
        is_joined in any::<bool>(),
    ) {
        let mut parts: Vec<&str> = before.iter().map(|(text, _)| *text).collect();
        let mut pieces: Vec<&str> = before.iter().flat_map(|(_, taken)| taken.clone()).collect();
        parts.push(if is_joined { "x_{locale}" } else { "{locale}" });
        parts.extend(after.iter().map(|(text, _)| *text));
        pieces.extend(after.iter().flat_map(|(_, taken)| taken.clone()));
        parts.push(if has_name { "{name}.ftl" } else { "main.ftl" });
        pieces.extend(has_name.then_some("b/garden"));
        let pattern = PathPattern::new(&parts.join("/"));
        let known = |name: &str| ["en", "zh-CN"].contains(&name);

        let reference = pattern.fill_pieces("en", &pieces);
        let of_reference = pattern.take(&reference, &known).unwrap();
        prop_assert_eq!(of_reference.locale, Some("en"));
        prop_assert_eq!(&pattern.fill_pieces("en", &of_reference.pieces), &reference);
        let translation = pattern.fill_pieces("zh-CN", &of_reference.pieces);
        let of_translation = pattern.take(&translation, &known).unwrap();
        prop_assert_eq!(of_translation.locale, Some("zh-CN"));
        prop_assert_eq!(of_translation.pieces, of_reference.pieces);
        if pattern.has_certain_locale() {
            prop_assert_eq!(pattern.take(&translation, &|_| true).unwrap().locale, Some("zh-CN"));
        }
    }
}

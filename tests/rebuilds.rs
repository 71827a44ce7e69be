//! Builds upon earlier ones, on other paths, days and threads: always the bytes of a build from scratch.

#![expect(
    clippy::disallowed_methods,
    reason = "a test that changes the files of a project as a person would"
)]

use diglot::build::{FontFiles, SCHEMA};
use diglot::disk::BundleWriter;
use diglot::engine::{self, Built, Engine};
use diglot::model::{Fault, Locale, Phrase};
use diglot::voice::Voice;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

fn say(locale: &Locale, phrase: &Phrase) -> String {
    Voice::of(locale).say(phrase)
}

/// Builds the project at `root` upon what is in its `dist`.
fn build(root: &Path) -> Built {
    let snapshot = Engine::open(root).unwrap().snapshot();
    let writer = BundleWriter::begin(root, "dist").unwrap();
    let built = snapshot.build(None, &say, &|_, _| (), FontFiles::NONE, writer);
    built.unwrap().expect("nothing is printed")
}

/// All files below `folder`, by path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let paths = diglot::disk::list_all(folder).into_iter();
    paths
        .map(|path| {
            let bytes = fs::read(folder.join(&path)).unwrap();
            (path, bytes)
        })
        .collect()
}

/// The texts of a project, by path.
type Texts = BTreeMap<String, String>;

fn write(root: &Path, texts: &Texts) {
    for (path, text) in texts {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn run(root: &Path, arguments: &[&str], variables: &[(&str, &str)]) {
    let run = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(arguments)
        .current_dir(root)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    assert!(
        run.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&run.stderr)
    );
}

const SETTINGS: &str = "source-locale = \"en\"\n";
const GARDEN: &str = "# 1. The garden\n\nThe garden is open.\n\nSee [the river](river.md).\n";
const RIVER: &str = "# The river\n\nThe river is deep.\n\n- Nobody may swim.\n";

fn project() -> Texts {
    let texts = [
        ("diglot.toml", SETTINGS),
        ("source-texts/garden.md", GARDEN),
        ("source-texts/river.md", RIVER),
        ("locales/en/desk.ftl", "open = Open\nclosed = Closed\n"),
        (
            "locales/fr/garden.ftl",
            "the-garden-is-open = Le jardin est ouvert.\n",
        ),
        (
            "locales/fr/river.ftl",
            "the-river-is-deep = La rivière est profonde.\n",
        ),
        ("locales/fr-CA/desk.ftl", "open = Ouvert\n"),
        ("locales/ar/garden.ftl", "the-garden-is-open = الحديقة مفتوحة.\n"),
        ("locales/hy/river.ftl", "the-river = Գետը\n"),
    ];
    let texts = texts.iter();
    texts
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

/// A project in a folder of its own, brought in step.
fn synced(texts: &Texts) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), texts);
    run(folder.path(), &["sync"], &[]);
    folder
}

#[test]
fn two_builds_on_two_paths_are_the_same_bytes() {
    let (one, other) = (synced(&project()), tempfile::tempdir().unwrap());
    let other = other.path().join("a folder/with another name");
    for (path, bytes) in files(one.path()) {
        let path = other.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    run(
        one.path(),
        &["build"],
        &[("RAYON_NUM_THREADS", "1"), ("LANG", "C"), ("TZ", "UTC")],
    );
    let elsewhere = [
        ("RAYON_NUM_THREADS", "4"),
        ("LANG", "ar_EG.UTF-8"),
        ("TZ", "Pacific/Auckland"),
        // What reproducible builds are tried with: nothing here asks what day it is.
        ("SOURCE_DATE_EPOCH", "1"),
        ("DIGLOT_LANG", "ar"),
    ];
    run(&other, &["build"], &elsewhere);
    let (one, other) = (files(&one.path().join("dist")), files(&other.join("dist")));
    assert!(one.len() > 20, "{:?}", one.keys());
    assert_eq!(one, other);
}

#[test]
fn a_changed_paragraph_is_laid_out_where_it_is_read() {
    let root = synced(&project());
    let root = root.path();
    let all = build(root).files;
    let again = build(root);
    assert_eq!((again.written.written, again.written.removed), (0, 0));
    assert_eq!(again.kept, all - whole_files(root));
    let inode = |path: &str| {
        fs::metadata(root.join("dist").join(path))
            .unwrap()
            .modified()
            .unwrap()
    };
    let (garden, river) = (inode("fr/garden.html"), inode("fr/river.html"));

    // A translation is read in its own language, and in those that borrow from it.
    fs::write(
        root.join("locales/fr/garden.ftl"),
        "the-garden-is-open = Le jardin est grand ouvert.\n",
    )
    .unwrap();
    let changed = build(root);
    let made = changed.files - whole_files(root) - changed.kept;
    assert_eq!(made, files_of(root, "garden", &["fr", "fr-CA"]));
    assert_ne!(inode("fr/garden.html"), garden);
    assert_eq!(inode("fr/river.html"), river);

    // A paragraph of the source is read in all languages, and only in its own document.
    fs::write(
        root.join("source-texts/river.md"),
        RIVER.replace("deep", "very deep"),
    )
    .unwrap();
    run(root, &["sync"], &[]);
    let changed = build(root);
    let made = changed.files - whole_files(root) - changed.kept;
    assert_eq!(made, files_of(root, "river", &["ar", "en", "fr", "fr-CA", "hy"]));
}

/// How many files are made from the bundle as a whole, and so anew each time.
fn whole_files(root: &Path) -> usize {
    let manifest = manifest(root);
    let files = manifest["files"].as_array().unwrap().iter();
    1 + files.filter(|file| file.get("inputs").is_none()).count()
}

/// How many files tell of a document in some languages: its own, and the list of each language.
fn files_of(root: &Path, name: &str, locales: &[&str]) -> usize {
    let manifest = manifest(root);
    let files = manifest["files"].as_array().unwrap().iter();
    let paths = files.map(|file| file["path"].as_str().unwrap());
    let is_of = |path: &str| {
        let mut parts = path.split('/');
        let stem = path.rsplit('/').next().unwrap().split('.').next();
        [Some(name), Some("index")].contains(&stem) && parts.any(|part| locales.contains(&part))
    };
    paths.filter(|path| is_of(path)).count()
}

fn manifest(root: &Path) -> serde_json::Value {
    serde_json::from_slice(&fs::read(root.join("dist/manifest.json")).unwrap()).unwrap()
}

#[test]
fn the_manifest_is_as_its_schema_says() {
    let root = synced(&project());
    build(root.path());
    let mut compiler = boon::Compiler::new();
    let mut schemas = boon::Schemas::new();
    compiler
        .add_resource("manifest.json", serde_json::from_str(SCHEMA).unwrap())
        .unwrap();
    let schema = compiler.compile("manifest.json", &mut schemas).unwrap();
    let mut manifest = manifest(root.path());
    if let Err(error) = schemas.validate(&manifest, schema) {
        panic!("{error:#}");
    }
    // The schema knows every field, so one that it does not know is seen.
    manifest["locales"][0]["documents"][0]["messages"][0]["mood"] = "good".into();
    assert!(schemas.validate(&manifest, schema).is_err());
}

#[test]
fn a_file_that_somebody_has_changed_since_is_made_again() {
    let root = synced(&project());
    build(root.path());
    let before = files(&root.path().join("dist"));
    let page = root.path().join("dist/fr/garden.html");
    fs::remove_file(root.path().join("dist/ar/garden.html")).unwrap();
    // As long as it was.
    let bytes = fs::read_to_string(&page).unwrap().replace("ouvert", "fermé.");
    fs::write(&page, bytes).unwrap();
    build(root.path());
    assert_eq!(files(&root.path().join("dist")), before);
}

/// One edit of a project's texts.
#[derive(Clone, Debug)]
enum Edit {
    /// In the file at this place of all that there are, `a` becomes `b`.
    Replace(usize, &'static str, &'static str),
    /// A file gets another text, or none.
    Write(&'static str, Option<&'static str>),
    Sync,
    Accept,
    Review,
}

fn edit() -> impl Strategy<Value = Edit> {
    let words = prop::sample::select(vec![
        ("open", "closed"),
        ("deep", "not deep"),
        ("ouvert", "fermé"),
        ("profonde", "large"),
        ("river", "stream"),
        ("The", "A"),
        ("est", "n’est pas"),
        ("# ", "## "),
        ("Open", "Open { $count }"),
    ]);
    let texts = prop::sample::select(vec![
        (
            "locales/ru/garden.ftl",
            Some("the-garden-is-open = Сад открыт.\n"),
        ),
        ("locales/ru/garden.ftl", None),
        (
            "locales/hy/desk.ftl",
            Some("open = Բաց է { -term }\n-term = այո\n"),
        ),
        ("locales/hy/desk.ftl", None),
        (
            "source-texts/town/rules.md",
            Some("# Rules\n\nSee [the garden](../garden.md).\n\n> Be quiet.\n"),
        ),
        ("source-texts/town/rules.md", None),
        (
            "source-texts/translation-policy.md",
            Some("# Policy\n\nThe English text counts.\n"),
        ),
        ("source-texts/translation-policy.md", None),
        ("source-texts/river.md", Some("The river has no heading now.\n")),
        ("locales/fr/translation-policy.ftl", Some("policy = Politique\n")),
        ("diglot.toml", Some(SETTINGS)),
        (
            "diglot.toml",
            Some("source-locale = \"en\"\n[build]\noutdated = \"source\"\nmissing = \"withhold\"\n"),
        ),
        (
            "diglot.toml",
            Some("source-locale = \"en\"\n[build]\noutputs = [\"html\"]\n"),
        ),
        (
            "diglot.toml",
            Some("source-locale = \"en\"\n[locale.hy]\nname = \"Hayeren\"\nfallback = [\"fr\"]\n"),
        ),
        (
            "diglot.toml",
            Some("source-locale = \"en\"\n[locale.hy]\nfrom = \"fr\"\n"),
        ),
        (
            "locales/en/desk.ftl",
            Some("# A note.\nopen = Open\n    .title = Open it\nclosed = Closed\n"),
        ),
    ]);
    prop_oneof![
        4 => (0..32_usize, words).prop_map(|(at, (from, to))| Edit::Replace(at, from, to)),
        3 => texts.prop_map(|(path, text)| Edit::Write(path, text)),
        2 => Just(Edit::Sync),
        1 => Just(Edit::Accept),
        1 => Just(Edit::Review),
    ]
}

fn apply(root: &Path, edit: &Edit) {
    // An act that the project in its state refuses is no edit.
    let act = |arguments: &[&str]| {
        let _ = Command::new(env!("CARGO_BIN_EXE_diglot"))
            .args(arguments)
            .current_dir(root)
            .output()
            .unwrap();
    };
    match edit {
        Edit::Replace(at, from, to) => {
            let texts = files(root)
                .into_iter()
                .filter(|(path, _)| !path.starts_with("dist/") && !path.starts_with('.'));
            let texts: Vec<(String, Vec<u8>)> = texts.collect();
            let (path, bytes) = &texts[at % texts.len()];
            let text = String::from_utf8(bytes.clone()).unwrap();
            fs::write(root.join(path), text.replace(from, to)).unwrap();
        }
        Edit::Write(path, Some(text)) => write(root, &[((*path).to_owned(), (*text).to_owned())].into()),
        Edit::Write(path, None) => {
            let _ = fs::remove_file(root.join(path));
        }
        Edit::Sync => act(&["sync"]),
        Edit::Accept => act(&["accept", "fr", "--all"]),
        Edit::Review => act(&["review", "fr", "the-garden-is-open", "--by", "Ada"]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    #[test]
    fn a_build_upon_an_earlier_one_is_the_same_as_one_from_scratch(edits in prop::collection::vec(edit(), 1..8)) {
        let folder = synced(&project());
        let root = folder.path();
        build(root);
        for edit in &edits {
            apply(root, edit);
            if Engine::open(root).is_err() {
                continue;
            }
            build(root);
            let upon = files(&root.join("dist"));
            fs::rename(root.join("dist"), root.join("upon")).unwrap();
            build(root);
            let scratch = files(&root.join("dist"));
            fs::remove_dir_all(root.join("upon")).unwrap();
            for (path, bytes) in &scratch {
                prop_assert!(upon.get(path) == Some(bytes), "{path} after {edit:?} of {edits:?}");
            }
            prop_assert_eq!(upon.len(), scratch.len());
        }
    }
}

#[test]
fn a_review_is_of_one_pair_of_texts() {
    let root = synced(&project());
    let root = root.path();
    run(root, &["accept", "fr", "--all"], &[]);
    run(root, &["review", "fr", "the-garden-is-open", "--by", "Ada"], &[]);
    // What the manifest and the page say of the review.
    let told = || {
        build(root);
        let manifest = manifest(root);
        let locales = manifest["locales"].as_array().unwrap();
        let french = locales.iter().find(|locale| locale["locale"] == "fr").unwrap();
        let documents = french["documents"].as_array().unwrap();
        let garden = documents
            .iter()
            .find(|document| document["name"] == "garden")
            .unwrap();
        let messages = garden["messages"].as_array().unwrap();
        let message = messages
            .iter()
            .find(|message| message["id"] == "the-garden-is-open")
            .unwrap();
        let by = message.get("reviewed").map(|review| review["by"].clone());
        let page = fs::read_to_string(root.join("dist/fr/garden.html")).unwrap();
        (message["review"].clone(), by, page)
    };
    let (source, french) = (
        root.join("source-texts/garden.md"),
        root.join("locales/fr/garden.ftl"),
    );
    let (review, by, reviewed_page) = told();
    assert_eq!((review, by), ("reviewed".into(), Some("Ada".into())));
    for path in [&source, &french] {
        let text = fs::read_to_string(path).unwrap();
        let edited = text
            .replace("is open", "is closed")
            .replace("est ouvert", "est fermé");
        assert_ne!(edited, text);
        fs::write(path, edited).unwrap();
        let (review, by, page) = told();
        assert_eq!((review, by), ("draft".into(), None), "{}", path.display());
        assert_ne!(page, reviewed_page, "{}", path.display());
        fs::write(path, text).unwrap();
        let (review, _, page) = told();
        assert_eq!(review, "reviewed");
        assert_eq!(page, reviewed_page);
    }
}

/// What is wrong with the bundle, as its manifest alone tells.
fn faults(root: &Path) -> Vec<Fault> {
    engine::verify(&root.join("dist"), None).unwrap().faults
}

/// The same, with the project beside it.
fn faults_beside_the_project(root: &Path) -> Vec<(String, &'static str)> {
    let snapshot = Engine::open(root).unwrap().snapshot();
    let verified = engine::verify(&root.join("dist"), Some((&snapshot, &say))).unwrap();
    let faults = verified.faults.iter().map(|fault| {
        let place = fault.path().map(str::to_owned);
        let place = place.or_else(|| Some(fault.passage()?.name()));
        (place.unwrap(), fault.name())
    });
    faults.collect()
}

#[test]
fn a_changed_byte_a_swapped_file_and_a_removed_page_are_named() {
    let root = synced(&project());
    let root = root.path();
    build(root);
    assert_eq!(faults(root), []);
    assert_eq!(faults_beside_the_project(root), []);
    let dist = root.join("dist");
    let path = |path: &str| path.to_owned();
    let (garden, river) = (dist.join("fr/garden.html"), dist.join("fr/river.html"));
    let (garden_page, river_page) = (fs::read(&garden).unwrap(), fs::read(&river).unwrap());

    for at in [0, garden_page.len() / 2, garden_page.len() - 1] {
        let mut page = garden_page.clone();
        page[at] ^= 1;
        fs::write(&garden, page).unwrap();
        let named = faults(root);
        assert!(
            matches!(&named[..], [Fault::Changed { path, .. }] if path == "fr/garden.html"),
            "{named:?}"
        );
    }
    fs::write(&garden, &river_page).unwrap();
    fs::write(&river, &garden_page).unwrap();
    let swapped = |path: &str, other: &str| Fault::Swapped {
        path: path.to_owned(),
        other: other.to_owned(),
    };
    assert_eq!(
        faults(root),
        [
            swapped("fr/garden.html", "fr/river.html"),
            swapped("fr/river.html", "fr/garden.html")
        ]
    );
    fs::write(&river, &river_page).unwrap();
    fs::remove_file(&garden).unwrap();
    fs::write(dist.join("fr/more.html"), "more").unwrap();
    let (missing, unlisted) = (path("fr/garden.html"), path("fr/more.html"));
    assert_eq!(
        faults(root),
        [
            Fault::Missing { path: missing },
            Fault::Unlisted { path: unlisted }
        ]
    );
    // Removed from the manifest too: only the project tells.
    let manifest = fs::read_to_string(dist.join("manifest.json")).unwrap();
    let lines = manifest
        .lines()
        .filter(|line| !line.contains("\"fr/garden.html\""));
    fs::write(dist.join("manifest.json"), lines.collect::<Vec<_>>().join("\n")).unwrap();
    fs::remove_file(dist.join("fr/more.html")).unwrap();
    assert_eq!(faults(root), []);
    assert_eq!(
        faults_beside_the_project(root),
        [(path("fr/garden.html"), "lacking")]
    );
}

#[cfg(unix)]
#[test]
fn a_link_in_a_bundle_leads_nowhere() {
    let root = synced(&project());
    let root = root.path();
    build(root);
    let dist = root.join("dist");
    fs::rename(dist.join("fr"), root.join("elsewhere")).unwrap();
    std::os::unix::fs::symlink(root.join("elsewhere"), dist.join("fr")).unwrap();
    let named = faults(root);
    let are_unsafe = |fault: &Fault| match fault {
        Fault::Unsafe { path } => path.starts_with("fr/"),
        Fault::Unlisted { path } => path == "fr",
        _ => false,
    };
    assert!(named.len() > 3 && named.iter().all(are_unsafe), "{named:?}");
}

#[test]
fn an_old_translation_is_named() {
    let root = synced(&project());
    let root = root.path();
    build(root);
    fs::write(root.join("locales/hy/river.ftl"), "the-river = Մեծ գետը\n").unwrap();
    let named = faults_beside_the_project(root);
    assert!(
        named.contains(&("hy/river: the-river".to_owned(), "translation")),
        "{named:?}"
    );
    assert!(
        named.contains(&("hy/river.html".to_owned(), "outdated")),
        "{named:?}"
    );
    let others = named
        .iter()
        .filter(|(place, _)| !place.contains("hy/river") && !place.ends_with("index.html"));
    assert_eq!(others.count(), 0, "{named:?}");
}

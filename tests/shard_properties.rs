//! Parts of a run, merged, are the whole; and what a run's exit code says, its report says too.

#![expect(
    clippy::disallowed_methods,
    reason = "the test makes the folders that the program works in"
)]

use diglot::disk::{Found, ProjectFiles};
use diglot::engine::{Engine, Share};
use diglot::formats::shard;
use diglot::model::{Finding, Locale, PathPattern, Settings, Shard, TextFile};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const LOCALES: [&str; 4] = ["en", "de", "fr", "ru"];
const CATALOGS: [&str; 3] = ["app", "deep/map", "town"];

/// Messages with all kinds of flaws, exceptions that are needed or not, and junk.
const MESSAGES: [&str; 16] = [
    "gate = The gate of { -town }.\n",
    "gate = Das Tor von { $town }\n",
    "-town = Arden\n",
    "bridge = The bridge is 40 m long.\n",
    "bridge = Die Brücke ist 30 m lang\n",
    "# diglot-allow: number-mismatch, as the signs say\nbridge = Le pont fait 30 m.\n",
    "# diglot-allow: missing, nobody reads it there\ngarden = The garden\n",
    "# diglot-allow: variable-mismatch until 2020-01-01, for now\nhours = Open until { $time }\n",
    "hours = { $when ->\n    [one] { hours }\n   *[other] { NUMBER($count, style: 3) }\n}\n",
    "hours = { garden.title }\n",
    "garden = The the garden\n    .title = { gate }\n",
    "garden = Сад\n",
    "# diglot-allow: mising\nriver = { river }\n",
    "river = { $a\n",
    "river = \"River\"\n",
    "river =\n",
];

type Files = BTreeMap<String, String>;

fn any_files() -> impl Strategy<Value = Files> {
    let catalog = proptest::option::weighted(
        0.8,
        proptest::collection::vec(prop::sample::select(&MESSAGES[..]), 0..6),
    );
    proptest::collection::vec(catalog, LOCALES.len() * CATALOGS.len()).prop_map(|catalogs| {
        let paths = LOCALES
            .into_iter()
            .flat_map(|locale| CATALOGS.map(|name| format!("locales/{locale}/{name}.ftl")));
        let files = paths.zip(catalogs);
        files
            .filter_map(|(path, messages)| Some((path, messages?.concat())))
            .collect()
    })
}

fn engine(files: &Files) -> Engine {
    let mut found = ProjectFiles::default();
    for (path, text) in files {
        let parts = PathPattern::new("locales/{locale}/{name}.ftl");
        let (locale, name) = parts.matches(path).unwrap();
        found.catalogs.push(Found {
            name: name.to_owned(),
            locale: Some(locale.to_owned()),
            pattern: 0,
            file: TextFile {
                path: path.as_str().into(),
                text: text.as_str().into(),
                damage: None,
            },
        });
    }
    Engine::new(
        PathBuf::from("/town"),
        Settings::new(Locale::parse("en").unwrap()),
        found,
    )
}

/// A part as another machine reads it.
fn sent(number: usize, count: usize, found: Vec<(usize, Vec<Finding>)>) -> Shard {
    let part = Shard {
        number,
        count,
        diglot: "0".to_owned(),
        state: String::new(),
        found,
    };
    let report = serde_json::json!({ "version": 1, "shard": shard::write(&part) });
    let read = shard::read(&report.to_string(), 1).unwrap();
    assert_eq!(read, part);
    read
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn parts_merged_are_the_whole(files in any_files(), count in 1..7_usize) {
        let snapshot = engine(&files).snapshot();
        let parts = (1..=count).map(|number| sent(number, count, snapshot.found_in(Share { number, count })));
        let mut found: Vec<_> = parts.flat_map(|part| part.found).collect();
        found.sort_by_key(|(unit, _)| *unit);
        let found = found.into_iter().flat_map(|(_, findings)| findings).collect();
        prop_assert_eq!(snapshot.report_of(found, None), snapshot.report(None));
    }
}

/// Runs the program in a folder: its exit code and what it prints.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diglot"));
    let output = command
        .args(arguments)
        .env_clear()
        .current_dir(folder)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
    )
}

/// Puts these files in the place of all that were there.
fn write(folder: &Path, files: &Files) {
    let _ = fs::remove_dir_all(folder.join("locales"));
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::create_dir_all(folder.join("locales/en")).unwrap();
}

/// Commits all files of a folder; whether there is a git to do so.
fn committed(folder: &Path) -> bool {
    let git = |arguments: &[&str]| {
        let status = Command::new("git")
            .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org"])
            .args(arguments)
            // Nothing of the repository that the tests may be run from.
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", folder)
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .current_dir(folder)
            .status();
        status.is_ok_and(|status| status.success())
    };
    let is_done = git(&["init", "-q"]) && git(&["add", "."]) && git(&["commit", "-qm", "all"]);
    if !is_done {
        eprintln!("passed over for want of git");
    }
    is_done
}

/// Whether a report in JSON tells of an error.
fn has_errors(report: &str) -> bool {
    let report: Value = serde_json::from_str(report).unwrap();
    let findings = report["findings"].as_array().unwrap();
    findings.iter().any(|finding| finding["level"] == "error")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5))]

    #[test]
    fn the_program_says_and_ends_the_same_on_one_machine_and_on_several(
        files in any_files(),
        later in any_files(),
        count in 1..4_usize,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        fs::write(folder.join("diglot.toml"), "source-locale = \"en\"\n[tier.required]\nlocales = [\"*\"]\ncurrent = 90\n").unwrap();
        write(folder, &files);
        let names: Vec<String> = (1..=count).map(|number| format!("part-{number}.json")).collect();
        for (at, name) in names.iter().enumerate() {
            let part = format!("{}/{count}", at + 1);
            let (code, said) = run(folder, &["check", "--shard", &part, "--format", "json"]);
            prop_assert_eq!(code, i32::from(has_errors(&said)));
            fs::write(folder.join(name), said).unwrap();
        }
        let both = |arguments: &[&str]| {
            let files = names.iter().rev().map(String::as_str);
            let whole = run(folder, &[&["check"], arguments].concat());
            let merged: Vec<&str> = ["merge-reports"].into_iter().chain(files).chain(arguments.iter().copied()).collect();
            (whole, run(folder, &merged))
        };
        for arguments in [
            &["--format", "json"][..],
            &["--format", "full"],
            &["--format", "sarif"],
            &["--format", "json", "--level", "warning", "--check", "missing", "--path", "locales"],
        ] {
            let (whole, merged) = both(arguments);
            prop_assert_eq!(&whole, &merged);
            if arguments[1] == "json" {
                prop_assert_eq!(whole.0, i32::from(has_errors(&whole.1)));
            }
        }
        let begun = ["check", "--baseline", "--update-baseline", "--allow-growth", "We begin.", "--format", "json"];
        let (code, said) = run(folder, &begun);
        prop_assert_eq!((code, has_errors(&said)), (0, false));
        let (whole, merged) = both(&["--baseline", "--format", "json"]);
        prop_assert_eq!((whole.0, has_errors(&whole.1)), (0, false));
        prop_assert_eq!(whole, merged);
        // What cannot be done is neither clean nor found.
        for arguments in [
            &["check", "--shard", "0/2"][..],
            &["check", "--shard", "3/2"],
            &["check", "--path", "nowhere"],
            &["check", "--since", "HEAD"],
            &["check", "--locale", "it"],
            &["merge-reports", "diglot.toml"],
            &["merge-reports", "none.json"],
        ] {
            prop_assert_eq!(run(folder, arguments), (2, String::new()), "{:?}", arguments);
        }
        if count > 1 {
            prop_assert_eq!(run(folder, &["merge-reports", &names[0]]).0, 2);
        }
        // Of what is held against a commit, only what is worse than there fails.
        if committed(folder) {
            let since = ["check", "--since", "HEAD", "--format", "json"];
            let (code, said) = run(folder, &since);
            prop_assert_eq!((code, has_errors(&said)), (0, false));
            write(folder, &later);
            let (code, said) = run(folder, &since);
            prop_assert_eq!(code, i32::from(has_errors(&said)));
            prop_assert_eq!(run(folder, &["check", "--since", "none"]), (2, String::new()));
        }
    }
}

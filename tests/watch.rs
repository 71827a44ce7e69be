//! A project that changes while it is watched.

#![expect(
    clippy::disallowed_methods,
    reason = "a test that edits the files of a project and runs the program"
)]

use diglot::disk::Changes;
use diglot::engine::{Engine, Project};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

const FILES: &[&str] = &[
    "diglot.toml",
    "source-texts/bridge.md",
    "locales/en/bridge.ftl",
    "locales/en/garden.ftl",
    "locales/fr/bridge.ftl",
    "locales/fr/garden.ftl",
    "locales/fr/library/desk.ftl",
    "locales/fr-CA/garden.ftl",
    "locales/az/garden.ftl",
    "locales/zh_CN/garden.ftl",
    ".diglot/provenance/fr/garden.ftl",
    ".diglot/provenance/az/garden.ftl",
];

const TEXTS: &[&str] = &[
    "",
    "source-locale = \"en\"\n",
    "source-locale = \"en\"\nlocales = [\"fr\"]\n\n[checks]\nmissing = \"warning\"\n",
    "# The bridge\n\nIt was opened in spring.\n",
    "# The bridge\n\nIt was opened in autumn.\n\nNobody came.\n",
    "open = The garden is open.\nclosed = { $day } is closed.\n",
    "open = Le jardin est ouvert.\n",
    "open = Le jardin est ouvert.\nopen = Encore.\nold = Vieux { $jour }\n",
    "# diglot-allow: obsolete, it comes back\nold = Vieux\n",
    "broken = {\n",
    "shown = { open } { -garden }\n",
    "-garden = Jardin { closed }\nclosed = { open.title }\n",
    "source-locale = \"en\"\n[locale.az]\nfrom = \"fr\"\n[locale.fr-CA]\nfrom = \"az\"\n",
    "# translation: 353ee16ba914f176\nopen = The garden is open.\n",
    "# from: fr\n# translation: 353ee16ba914f176\nopen = Le jardin est ouvert.\n",
    "# awaited: open e9b1d8fbe81b1a6f\n",
    "source-locale = \"en\"\n[locale.az]\nfallback = [\"fr\"]\n[[bundle]]\nname = \"all\"\ncatalogs = [\"garden\"]\n",
];

/// One edit: which file, and what it says afterwards; `None` removes it.
fn edit() -> impl Strategy<Value = (usize, Option<usize>)> {
    (0..FILES.len(), prop::option::weighted(0.85, 0..TEXTS.len()))
}

/// Does an edit; the paths that a watcher would tell.
fn carry_out(root: &Path, (file, text): (usize, Option<usize>)) -> Vec<String> {
    let path = root.join(FILES[file]);
    let mut changed = vec![FILES[file].to_owned()];
    match text {
        Some(text) => {
            let folder = path.parent().unwrap();
            if !folder.exists() {
                // Of a new folder the watcher tells the folder, and nothing of what is in it already.
                let mut new = folder;
                while !new.parent().unwrap().exists() {
                    new = new.parent().unwrap();
                }
                changed = vec![new.strip_prefix(root).unwrap().to_str().unwrap().to_owned()];
                fs::create_dir_all(folder).unwrap();
            }
            fs::write(&path, TEXTS[text]).unwrap();
        }
        None => drop(fs::remove_file(&path)),
    }
    changed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn an_engine_after_any_edits_answers_as_a_fresh_one(
        begin in prop::collection::vec(edit(), 0..12),
        steps in prop::collection::vec(prop::collection::vec(edit(), 1..4), 1..8),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("diglot.toml"), TEXTS[1]).unwrap();
        for edit in begin {
            carry_out(root, edit);
        }
        fs::write(root.join("diglot.toml"), TEXTS[1]).unwrap();
        let mut engine = Engine::open_to_watch(&Project::of(root).unwrap()).unwrap();
        engine.snapshot().report(None);
        for step in steps {
            let changed: BTreeSet<String> = step.into_iter().flat_map(|edit| carry_out(root, edit)).collect();
            let updated = engine.update(&Changes::Paths(changed));
            let fresh = Engine::open(root);
            let (Ok(_), Ok(fresh)) = (&updated, &fresh) else {
                prop_assert_eq!(updated.is_ok(), fresh.is_ok());
                // Nobody can work with such settings; they are mended.
                fs::write(root.join("diglot.toml"), TEXTS[1]).unwrap();
                engine.update(&Changes::Paths(["diglot.toml".to_owned()].into())).unwrap();
                continue;
            };
            let (watched, fresh) = (engine.snapshot(), fresh.snapshot());
            prop_assert_eq!(watched.report(None), fresh.report(None));
            prop_assert_eq!(watched.coverage(None), fresh.coverage(None));
            prop_assert_eq!(watched.plan_sync(), fresh.plan_sync());
        }
    }
}

/// What the program has said, line by line, until it waits again.
fn until_it_waits(out: &mut impl BufRead) -> Vec<String> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        assert!(out.read_line(&mut line).unwrap() > 0, "it ended: {lines:?}");
        if line.starts_with("watching ") {
            return lines;
        }
        lines.push(line.trim_end().to_owned());
    }
}

#[test]
fn a_watched_project_is_checked_again_when_a_file_changes() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for (path, text) in [
        ("diglot.toml", "source-locale = \"en\"\n"),
        ("locales/en/garden.ftl", "open = The garden is open.\n"),
        ("locales/fr/garden.ftl", "open = Le jardin est ouvert.\n"),
    ] {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(["check", "--watch", "--format", "short", "--lang", "en"])
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    assert_eq!(until_it_waits(&mut said), [""; 0]);
    // As editors save: a new file takes the place of the old one.
    let save = |text: &str| {
        fs::write(root.join("locales/fr/.garden.new"), text).unwrap();
        fs::rename(
            root.join("locales/fr/.garden.new"),
            root.join("locales/fr/garden.ftl"),
        )
        .unwrap();
    };
    save("open = Le jardin est ouvert.\nold = Vieux\n");
    assert_eq!(until_it_waits(&mut said), ["since the last run: 1 new, 0 gone"]);
    save("open = Le jardin est ouvert.\n");
    assert_eq!(until_it_waits(&mut said), ["since the last run: 0 new, 1 gone"]);
    // A new folder, of which only the folder itself is told.
    fs::create_dir_all(root.join("locales/az")).unwrap();
    fs::write(root.join("locales/az/garden.ftl"), "old = Köhnə\n").unwrap();
    let lines = until_it_waits(&mut said);
    assert!(lines[0].starts_with("since the last run: "), "{lines:?}");
    child.kill().unwrap();
    child.wait().unwrap();
}

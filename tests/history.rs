//! What git remembers, read from repositories as people have them.

#![expect(
    clippy::disallowed_methods,
    reason = "a test prepares the repositories that the program meets"
)]

use diglot::disk;
use diglot::formats::settings;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn paths_alone_give_the_listing_that_a_walk_gives() {
    let folder = tempfile::tempdir().unwrap();
    let paths = [
        ".diglot/provenance/fr/town.ftl",
        "app/en/.town.ftl",
        "app/en/town.ftl",
        "app/fr/town.ftl",
        "app/fr/town.ftl~",
        "app/target/town.ftl",
        "dist/fr/town.ftl",
        "locales/de/deep/gate.ftl",
        "locales/de/gate.ftl",
        "locales/en/gate.ftl",
        "locales/es/gate.ftl",
        "locales/nowhere at all/gate.ftl",
        "node_modules/en/town.ftl",
        "source-texts/gate.md",
        "source-texts/gate.txt",
        "target/en/town.ftl",
    ];
    for path in paths {
        let full = folder.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, "").unwrap();
    }
    let texts = [
        "source-locale = \"en\"\n",
        "source-locale = \"en\"\n[files]\ncatalogs = [\"{dir}/{locale}/{name}.ftl\"]\n",
        "source-locale = \"en\"\nlocales = [\"de\", \"fr\"]\n[files]\ncatalogs = [\"**/{locale}/*.ftl\"]\n",
    ];
    for text in texts {
        let settings = settings::read(text).tree;
        let mut walked = disk::list(folder.path(), &settings);
        walked.problems.clear();
        assert_eq!(disk::list_paths(&paths, &settings), walked, "{text}");
        assert!(!walked.catalogs.is_empty(), "{text}");
    }
}

/// Runs git in `folder`, the same on every machine.
fn git(folder: &Path, arguments: &[&str]) {
    let result = Command::new("git")
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "")
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_NAME"), "Ada")))
        .envs(["AUTHOR", "COMMITTER"].map(|who| (format!("GIT_{who}_EMAIL"), "ada@example.org")))
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "git {arguments:?}: {told}");
}

/// Whether there is a git to prepare repositories with; that a test is passed over for want of it is told.
fn has_git() -> bool {
    let is_there = Command::new("git").arg("--version").output().is_ok();
    if !is_there {
        eprintln!("passed over for want of git");
    }
    is_there
}

fn write(folder: &Path, path: &str, text: &str) {
    let full = folder.join(path);
    fs::create_dir_all(full.parent().unwrap()).unwrap();
    fs::write(full, text).unwrap();
}

const SETTINGS: &str = "source-locale = \"en\"\n[files]\ncatalogs = [\"{locale}/{name}.ftl\"]\n";

/// A project whose French follows the second wording of three; `init` has further arguments of `git init`.
fn project(folder: &Path, init: &[&str]) {
    let arguments: Vec<&str> = ["init", "-q"].iter().chain(init).copied().collect();
    git(folder, &arguments);
    write(folder, "diglot.toml", SETTINGS);
    write(folder, "en/town.ftl", "bridge = The bridge is open.\n");
    write(folder, "fr/town.ftl", "bridge = Le pont est ouvert.\n");
    commit(folder);
    write(folder, "en/town.ftl", "bridge = The bridge is closed.\n");
    commit(folder);
    write(folder, "fr/town.ftl", "bridge = Le pont est fermé.\n");
    commit(folder);
    write(folder, "en/town.ftl", "bridge = The old bridge is closed.\n");
    commit(folder);
}

fn commit(folder: &Path) {
    git(folder, &["add", "-A"]);
    git(folder, &["commit", "-q", "-m", "next"]);
}

/// What the program prints, results before errors, and its exit code.
fn diglot(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let result = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .output()
        .unwrap();
    let text = [result.stdout, result.stderr].concat();
    let code = result.status.code().expect("the program was not killed");
    (String::from_utf8(text).unwrap(), code)
}

/// The counts of `adopt --dry-run`: current, outdated, unknown, recorded before.
fn adopted(folder: &Path) -> [u64; 4] {
    let (text, code) = diglot(folder, &["adopt", "--dry-run", "--format", "json"]);
    assert_eq!(code, 0, "{text}");
    let object: serde_json::Value = serde_json::from_str(&text).unwrap();
    let total = &object["total"];
    let count = |value: &serde_json::Value| value.as_u64().unwrap();
    let outdated = total["outdated"].as_object().unwrap().values().map(count).sum();
    [
        count(&total["translated"]),
        outdated,
        count(&total["unknown"]),
        count(&total["tracked"]),
    ]
}

#[test]
fn a_project_below_the_top_has_its_own_paths() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("apps/town");
    fs::create_dir_all(&below).unwrap();
    git(folder.path(), &["init", "-q"]);
    write(folder.path(), "fr/town.ftl", "bridge = Autre chose.\n");
    write(&below, "diglot.toml", SETTINGS);
    write(&below, "en/town.ftl", "bridge = The bridge is open.\n");
    write(&below, "fr/town.ftl", "bridge = Le pont est ouvert.\n");
    commit(folder.path());
    write(&below, "en/town.ftl", "bridge = The bridge is closed.\n");
    commit(folder.path());
    assert_eq!(adopted(&below), [0, 1, 0, 0]);
    // The whole project moves.
    git(folder.path(), &["mv", "apps/town", "village"]);
    commit(folder.path());
    assert_eq!(adopted(&folder.path().join("village")), [0, 1, 0, 0]);
}

#[test]
fn work_trees_submodules_and_other_hashes_are_read_alike() {
    if !has_git() {
        return;
    }
    for hash in ["sha1", "sha256"] {
        let folder = tempfile::tempdir().unwrap();
        let main = folder.path().join("main");
        fs::create_dir_all(&main).unwrap();
        let format = format!("--object-format={hash}");
        project(&main, &[&format]);
        assert_eq!(adopted(&main), [0, 1, 0, 0], "{hash}");
        git(&main, &["worktree", "add", "-q", "../linked"]);
        assert_eq!(adopted(&folder.path().join("linked")), [0, 1, 0, 0], "{hash}");
        let outer = folder.path().join("outer");
        fs::create_dir_all(&outer).unwrap();
        git(&outer, &["init", "-q", &format]);
        let allowed = ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add"];
        git(&outer, &[&allowed[..], &["../main", "inner"]].concat());
        assert_eq!(adopted(&outer.join("inner")), [0, 1, 0, 0], "{hash}");
    }
}

#[test]
fn what_a_shallow_clone_has_left_out_is_unknown_and_that_is_told() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let main = folder.path().join("main");
    fs::create_dir_all(&main).unwrap();
    project(&main, &[]);
    let from = format!("file://{}", main.display());
    for (depth, expected) in [("1", [0, 0, 1, 0]), ("2", [0, 0, 1, 0]), ("3", [0, 1, 0, 0])] {
        git(folder.path(), &["clone", "-q", "--depth", depth, &from, depth]);
        let clone = folder.path().join(depth);
        assert_eq!(adopted(&clone), expected, "{depth}");
        let (text, _) = diglot(&clone, &["adopt", "--dry-run"]);
        assert_eq!(text.contains("git fetch --unshallow"), expected[2] > 0, "{text}");
        let (text, code) = diglot(&clone, &["log", "fr", "bridge"]);
        assert_eq!(
            (text.contains("git fetch --unshallow"), code),
            (true, 0),
            "{text}"
        );
    }
    git(&folder.path().join("1"), &["fetch", "-q", "--unshallow"]);
    assert_eq!(adopted(&folder.path().join("1")), [0, 1, 0, 0]);
}

#[test]
fn a_repository_that_cannot_be_read_is_told_and_nothing_panics() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    project(root, &[]);
    let asks: [&[&str]; 4] = [
        &["adopt", "--dry-run"],
        &["log", "fr", "bridge"],
        &["impact"],
        &["status", "--at", "HEAD"],
    ];
    let fails = |why: &str, told: &str| {
        for ask in asks {
            let (text, code) = diglot(root, ask);
            assert_eq!(code, 2, "{why}: {ask:?}: {text}");
            assert!(
                text.starts_with("error: ") && text.contains("\nhelp: "),
                "{why}: {text}"
            );
            assert!(text.contains(told), "{why}: {ask:?}: {text}");
        }
    };
    // Every object of the repository in turn is cut short, and then missing.
    let objects = root.join(".git/objects");
    for entry in fs::read_dir(&objects).unwrap() {
        let part = entry.unwrap().path();
        for object in fs::read_dir(&part).unwrap() {
            let object = object.unwrap().path();
            if part.ends_with("info") || part.ends_with("pack") {
                continue;
            }
            let bytes = fs::read(&object).unwrap();
            fs::remove_file(&object).unwrap();
            for cut in [Some(bytes.len() / 2), None] {
                if let Some(length) = cut {
                    fs::write(&object, &bytes[..length]).unwrap();
                }
                for ask in asks {
                    let (text, code) = diglot(root, ask);
                    assert!(matches!(code, 0 | 2), "{ask:?}: {text}");
                    assert!(!text.contains("panicked"), "{ask:?}: {text}");
                }
                let _ = fs::remove_file(&object);
            }
            fs::write(&object, &bytes).unwrap();
        }
    }
    let head = root.join(".git/HEAD");
    let branch = fs::read(&head).unwrap();
    fs::write(&head, "ref: refs/heads/nowhere\n").unwrap();
    fails("an unborn branch", "has no commit yet");
    fs::write(&head, "\u{0}").unwrap();
    fails("a broken HEAD", "");
    fs::write(&head, branch).unwrap();
    fs::write(root.join(".git/config"), "[core\n").unwrap();
    fails("broken settings", "cannot be read");
    fs::write(root.join(".git/config"), "[core]\n\tbare = true\n").unwrap();
    fails("a bare repository", "no work tree");
    fs::remove_dir_all(root.join(".git")).unwrap();
    fails("no repository", "in no git repository");
    git(root, &["init", "-q"]);
    fails("an empty repository", "has no commit yet");
    git(root, &["commit", "-q", "--allow-empty", "-m", "nothing"]);
    let (text, code) = diglot(root, &["adopt"]);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("has no catalog of the project yet"), "{text}");
}

#[test]
fn a_locale_that_is_translated_from_another_is_held_against_that_one() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    project(root, &[]);
    write(root, "de/town.ftl", "bridge = Die Brücke ist zu.\n");
    write(root, "en/town.ftl", "bridge = The bridge is closed.\n");
    commit(root);
    // The French says something new in the words of the German's making, the English does not.
    write(root, "fr/town.ftl", "bridge = Le vieux pont est fermé.\n");
    commit(root);
    assert_eq!(adopted(root), [2, 0, 0, 0]);
    write(
        root,
        "diglot.toml",
        &format!("{SETTINGS}[locale.de]\nfrom = \"fr\"\n"),
    );
    assert_eq!(adopted(root), [1, 1, 0, 0]);
}

#[test]
fn of_a_source_that_was_never_committed_nothing_is_known() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    git(root, &["init", "-q"]);
    write(root, "diglot.toml", SETTINGS);
    write(
        root,
        "fr/town.ftl",
        "bridge = Le pont est ouvert.\ngate = La porte.\n",
    );
    write(root, "en/town.ftl", "gate = The gate.\n");
    commit(root);
    write(
        root,
        "en/town.ftl",
        "bridge = The bridge is open.\ngate = The gate.\n",
    );
    assert_eq!(adopted(root), [1, 0, 1, 0]);
    commit(root);
    assert_eq!(adopted(root), [2, 0, 0, 0]);
    // The wording that it had first is the one that counts.
    write(
        root,
        "en/town.ftl",
        "bridge = The bridge is closed.\ngate = The gate.\n",
    );
    assert_eq!(adopted(root), [1, 1, 0, 0]);
}

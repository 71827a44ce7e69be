//! Branches merged by git itself, which calls `diglot merge-driver` as `diglot init --git` has told it to.
//!
//! Where there is no git on the machine the test says so and does nothing: diglot itself needs none.

#![expect(
    clippy::disallowed_methods,
    reason = "the test makes the folders and runs the programs"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A clone that somebody works in.
struct Clone<'f> {
    folder: &'f Path,
}

impl Clone<'_> {
    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let diglot = Path::new(env!("CARGO_BIN_EXE_diglot")).parent().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new(program);
        command
            .args(arguments)
            .current_dir(self.folder)
            .env_clear()
            .env("PATH", format!("{}:{path}", diglot.display()))
            .env("HOME", self.folder)
            .env("GIT_CONFIG_NOSYSTEM", "1");
        command.output().unwrap()
    }

    fn ok(&self, program: &str, arguments: &[&str]) -> String {
        let output = self.run(program, arguments);
        let text = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(output.status.success(), "{program} {arguments:?}: {text}");
        text
    }

    fn git(&self, arguments: &[&str]) -> String {
        self.ok("git", arguments)
    }

    fn diglot(&self, arguments: &[&str]) -> String {
        self.ok(env!("CARGO_BIN_EXE_diglot"), arguments)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap()
    }

    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old}");
        self.write(path, &text.replace(old, new));
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", message]);
    }
}

const CATALOG: &str = "locales/fr/app.ftl";

fn has_git() -> bool {
    let is_there = Command::new("git").arg("--version").output().is_ok();
    if !is_there {
        eprintln!("skipped: there is no git on this machine");
    }
    is_there
}

/// A project with records, in a repository whose git calls our driver.
fn project(folder: &Path) -> Clone<'_> {
    let clone = Clone { folder };
    clone.git(&["init", "-q", "-b", "main"]);
    clone.git(&["config", "user.name", "Ada Lovelace"]);
    clone.git(&["config", "user.email", "ada@example.org"]);
    clone.write(".gitignore", ".gitconfig\n");
    clone.write("diglot.toml", "source-locale = \"en\"\nlocales = [\"fr\"]\n");
    clone.write(
        "locales/en/app.ftl",
        "closing = The library closes at six\ngreeting = Welcome to the library\nrules = No dogs\n",
    );
    clone.write(
        CATALOG,
        "closing = La bibliothèque ferme à six heures\ngreeting = Bienvenue à la bibliothèque\nrules = Pas de chiens\n",
    );
    clone.diglot(&["accept", "fr", "--all"]);
    let told = clone.diglot(&["init", "--git"]);
    assert!(
        told.contains(".git/config") && told.contains(".gitattributes"),
        "{told}"
    );
    let again = clone.diglot(&["init", "--git"]);
    assert!(again.contains("already"), "{again}");
    clone.commit("a project");
    clone
}

#[test]
fn git_merges_what_two_branches_meant() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let clone = project(folder.path());
    // An editor changes a source and declares another change harmless.
    clone.git(&["checkout", "-q", "-b", "editor"]);
    clone.edit("locales/en/app.ftl", "closes at six", "closes at seven");
    clone.edit("locales/en/app.ftl", "No dogs", "No dogs, please");
    clone.diglot(&["sync"]);
    clone.diglot(&["accept", "--source-only", "rules", "--note", "manners"]);
    clone.commit("the editor");
    // A translator, meanwhile, translates the neighbours anew and reviews, which git knows the name for.
    clone.git(&["checkout", "-q", "-b", "translator", "main"]);
    clone.edit(CATALOG, "ferme à six heures", "ferme vers six heures");
    clone.diglot(&["sync"]);
    clone.diglot(&["review", "fr", "greeting"]);
    clone.commit("the translator");
    let merged = clone.run("git", &["merge", "-q", "editor", "-m", "merged"]);
    assert!(merged.status.success(), "{merged:?}");
    assert_eq!(clone.git(&["status", "--porcelain"]), "");
    let records = clone.read(".diglot/provenance/fr/app.ftl");
    assert!(records.contains("# review: reviewed, "), "{records}");
    assert!(records.contains(", Ada Lovelace\ngreeting = "), "{records}");
    assert!(records.contains("Ada Lovelace: manners"), "{records}");
    // The new French was made from the old English: it is outdated, and nothing else is wrong.
    let check = clone.run(env!("CARGO_BIN_EXE_diglot"), &["check", "--format", "short"]);
    let check = String::from_utf8(check.stdout).unwrap();
    assert!(
        check.starts_with("locales/fr/app.ftl:1:1: error: the source of `closing`"),
        "{check}"
    );
    assert_eq!(check.lines().count(), 1, "{check}");
}

#[test]
fn where_both_translated_a_message_a_person_chooses_and_the_record_follows() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let clone = project(folder.path());
    clone.git(&["checkout", "-q", "-b", "other"]);
    clone.edit(
        "locales/en/app.ftl",
        "Welcome to the library",
        "Welcome to both libraries",
    );
    clone.diglot(&["sync"]);
    clone.edit(
        CATALOG,
        "Bienvenue à la bibliothèque",
        "Bienvenue aux deux bibliothèques",
    );
    clone.diglot(&["sync"]);
    clone.commit("after the new source");
    clone.git(&["checkout", "-q", "main"]);
    clone.edit(CATALOG, "Bienvenue à", "Bienvenue dans");
    clone.edit(CATALOG, "Pas de chiens", "Chiens interdits");
    clone.diglot(&["sync"]);
    clone.commit("after the old source");
    let merged = clone.run("git", &["merge", "-q", "other", "-m", "merged"]);
    assert!(!merged.status.success());
    let conflicted = clone.read(CATALOG);
    assert_eq!(conflicted.matches("<<<<<<<").count(), 1, "{conflicted}");
    assert!(conflicted.contains("rules = Chiens interdits\n"), "{conflicted}");
    assert_eq!(
        clone.git(&["diff", "--name-only", "--diff-filter=U"]).trim(),
        CATALOG
    );
    for (taken, state) in [
        ("Bienvenue dans la bibliothèque", "outdated"),
        ("Bienvenue aux deux bibliothèques", ""),
    ] {
        let start = conflicted.find("<<<<<<<").unwrap();
        let end = conflicted.find(">>>>>>> theirs\n").unwrap() + ">>>>>>> theirs\n".len();
        let text = format!(
            "{}greeting = {taken}\n{}",
            &conflicted[..start],
            &conflicted[end..]
        );
        clone.write(CATALOG, &text);
        let check = clone.run(env!("CARGO_BIN_EXE_diglot"), &["check", "--format", "short"]);
        let check = String::from_utf8(check.stdout).unwrap();
        match state {
            "" => assert_eq!(check, ""),
            _ => assert!(check.contains(state), "{check}"),
        }
    }
    clone.diglot(&["sync"]);
    let records = clone.read(".diglot/provenance/fr/app.ftl");
    assert!(!records.contains("# alternative"), "{records}");
    clone.commit("merged");
}

#[test]
fn a_linked_worktree_shares_the_configuration() {
    if !has_git() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("main");
    fs::create_dir(&root).unwrap();
    let clone = project(&root);
    clone.git(&["worktree", "add", "-q", "../linked"]);
    let linked = folder.path().join("linked");
    let linked = Clone { folder: &linked };
    assert!(linked.diglot(&["init", "--git"]).contains("already"));
    linked.git(&["config", "--unset", "merge.diglot.driver"]);
    assert!(linked.diglot(&["init", "--git"]).contains("config"));
    assert_eq!(
        clone.git(&["config", "merge.diglot.driver"]).trim(),
        "diglot merge-driver %O %A %B %P --marker-size %L"
    );
}

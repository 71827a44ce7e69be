//! A reader that closes the pipe early has read enough: no command fails for it, and each does all its work.

#![expect(
    clippy::disallowed_methods,
    reason = "the test makes the project that the program works in"
)]

use std::fs;
use std::io::{PipeWriter, pipe};
use std::path::Path;
use std::process::{Command, Stdio};

type Arguments = &'static [&'static str];

/// A file and words that it must hold.
type Done = (&'static str, &'static str);

/// Every command, with arguments that make it print, and what it must have done all the same.
const RUNS: &[(Arguments, Option<Done>)] = &[
    (
        &["import", "letter.txt"],
        Some(("source-texts/letter.md", "The gate")),
    ),
    (&["sync"], Some(("locales/en/letter.ftl", "The gate"))),
    (
        &["accept", "fr", "--all"],
        Some((".diglot/provenance/fr/app.ftl", "greeting")),
    ),
    (&["adopt", "--again"], None),
    (&["sync", "--repair"], None),
    (
        &["review", "fr", "app/greeting", "--by", "Ada"],
        Some((".diglot/provenance/fr/app.ftl", "Ada")),
    ),
    (&["status"], None),
    (&["config", "--schema"], None),
    (&["todo", "fr"], None),
    (&["log", "fr", "greeting"], None),
    (&["impact"], None),
    (&["check"], None),
    (&["check", "--format", "json"], None),
    (
        &["check", "--shard", "1/1", "--output", "json=part.json"],
        Some(("part.json", "seal")),
    ),
    (&["merge-reports", "part.json"], None),
    (&["explain"], None),
    (&["explain", "missing"], None),
    (&["split", "app"], None),
    (&["align", "letter.txt", "later.txt"], None),
    (&["build"], Some(("dist/manifest.json", "letter"))),
    (&["refuse", "fr", "--all"], None),
    (
        &["rename", "greeting", "welcome"],
        Some(("locales/fr/app.ftl", "welcome")),
    ),
    (
        &["move", "app/welcome", "--to", "shell"],
        Some(("locales/fr/shell.ftl", "welcome")),
    ),
    (
        &["merge-driver", "old.ftl", "ours.ftl", "theirs.ftl"],
        Some(("ours.ftl", "<<<<<<<")),
    ),
    (&["completions", "bash"], None),
    (&["man"], None),
    (
        &["man", "--output", "pages"],
        Some(("pages/diglot-check.1", "DIGLOT")),
    ),
    (
        &["badge", "--output", "badges"],
        Some(("badges/fr.svg", "<title>fr: 25%</title>")),
    ),
    (&["help"], None),
    (&["help", "check"], None),
    (&["--help"], None),
    (&["--version"], None),
    (
        &["init", "--project", "other", "--git"],
        Some(("other/diglot.toml", "source-locale")),
    ),
];

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn git(folder: &Path, arguments: &[&str]) -> bool {
    let status = Command::new("git")
        .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.org"])
        .args(arguments)
        // Nothing of the repository that the tests may be run from.
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "")
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}

/// A project with something to tell about everything, in a repository; `None` where there is no git.
fn project() -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(
        root,
        "diglot.toml",
        "source-locale = \"en\"\nlocales = [\"fr\"]\n",
    );
    write(root, "locales/en/app.ftl", "greeting = Hello\nclosing = Closed\n");
    write(root, "locales/fr/app.ftl", "greeting = Bonjour\n");
    write(
        root,
        "letter.txt",
        "The gate is open at nine.\n\nDogs are we1come.\n",
    );
    write(root, "later.txt", "The gate is open at ten.\n");
    for (name, text) in [("old", "One"), ("ours", "Two"), ("theirs", "Three")] {
        write(root, &format!("{name}.ftl"), &format!("a = {text}\n"));
    }
    fs::create_dir(root.join("other")).unwrap();
    let is_repository = git(root, &["init", "-q"]) && git(root, &["add", "."]);
    (is_repository && git(root, &["commit", "-qm", "all"])).then_some(folder)
}

/// A pipe whose reader is gone before anything is written.
fn closed_pipe() -> PipeWriter {
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    writer
}

/// The exit code, and what is said beside the output that nobody reads.
fn run_with_closed_pipe(arguments: &[&str], folder: &Path) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(arguments)
        .env_clear()
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(closed_pipe())
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code().unwrap_or(i32::MAX), error)
}

#[test]
fn no_command_fails_for_a_reader_that_closes_the_pipe() {
    let Some(folder) = project() else {
        eprintln!("passed over for want of git");
        return;
    };
    for (arguments, done) in RUNS {
        let (code, error) = run_with_closed_pipe(arguments, folder.path());
        // What a merge driver says by its exit code, git must hear.
        let expected = i32::from(arguments[0] == "merge-driver");
        assert_eq!(code, expected, "{arguments:?}: {error}");
        assert!(!error.contains("error:"), "{arguments:?}: {error}");
        if let Some((path, words)) = done {
            let text = fs::read_to_string(folder.path().join(path)).unwrap_or_default();
            assert!(text.contains(words), "{arguments:?}: {path}: {text}");
        }
    }
}

/// The commands that the program has.
fn commands() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .arg("--help")
        .env_clear()
        .output()
        .unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let lines = lines
        .take_while(|line| !line.is_empty())
        .filter(|line| !line.starts_with("    "));
    lines
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect()
}

/// A new command belongs in the list above; until it is there, its bare name is tried, whatever that does.
#[test]
fn no_other_command_minds_a_closed_pipe() {
    let Some(folder) = project() else {
        eprintln!("passed over for want of git");
        return;
    };
    let commands = commands();
    assert!(commands.len() >= 20, "{commands:?}");
    let is_listed = |command: &&String| RUNS.iter().any(|(arguments, _)| arguments[0] == **command);
    assert!(commands.iter().filter(is_listed).count() >= 20);
    for command in commands.iter().filter(|command| !is_listed(command)) {
        eprintln!("{command} is tried by its name alone");
        let (code, error) = run_with_closed_pipe(&[command], folder.path());
        let is_about_the_pipe =
            error.contains("the output could not be written") || error.contains("panicked");
        assert!(code <= 2 && !is_about_the_pipe, "{command}: {code}: {error}");
    }
}

/// Nobody who listens beside the results is no reason to leave out the results.
#[test]
fn errors_that_nobody_reads_stop_no_work() {
    let Some(folder) = project() else {
        eprintln!("passed over for want of git");
        return;
    };
    let output = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(["check", "--check", "missing", "--fix"])
        .env_clear()
        .current_dir(folder.path())
        .stderr(closed_pipe())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("`closing` is not translated"), "{text}");
}

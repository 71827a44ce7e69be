//! Completions, asked for as shells ask: by the scripts of `diglot completions`, in real shells where they are
//! installed.

#![expect(
    clippy::disallowed_methods,
    reason = "the test makes the project that is completed, and starts shells"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// A project with two locales and a catalog.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        (
            "town/diglot.toml",
            "source-locale = \"en\"\nlocales = [\"fr\", \"zh-Hans\"]\n",
        ),
        (
            "town/locales/en/gate.ftl",
            "open-hours = Open\nopen-sign = Welcome\nclosed = Closed\n",
        ),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The program where shells look for it, and the search path that they need.
fn path() -> std::ffi::OsString {
    let program = Path::new(env!("CARGO_BIN_EXE_diglot"));
    let others = std::env::var_os("PATH").unwrap_or_default();
    let folders = program.parent().into_iter().map(Path::to_owned);
    std::env::join_paths(folders.chain(std::env::split_paths(&others))).unwrap()
}

/// What bash offers for the last of the words, in `folder`.
fn offered_by_bash(words: &[&str], folder: &Path) -> Vec<String> {
    let script = r#"
        source <(diglot completions bash)
        read -r _ _ _ _ _ _ _ function _ < <(complete -p diglot | sed 's/.* -F / F F F F F F F /')
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        COMP_TYPE=9
        "$function" diglot "${COMP_WORDS[COMP_CWORD]}" ''
        printf '%s\n' "${COMPREPLY[@]}"
    "#;
    let output = Command::new("bash")
        .args(["--norc", "-c", script, "bash"])
        .args(words)
        .env_clear()
        .env("PATH", path())
        .current_dir(folder)
        .stderr(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty());
    let mut offered: Vec<String> = lines.map(str::to_owned).collect();
    // The order is the shell's own matter.
    offered.sort();
    offered
}

fn has(shell: &str) -> bool {
    let is_there = Command::new(shell)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok();
    if !is_there {
        eprintln!("passed over for want of {shell}");
    }
    is_there
}

#[test]
fn bash_completes_commands_options_checks_formats_and_what_the_project_has() {
    if !has("bash") {
        return;
    }
    let folder = project();
    let town = folder.path().join("town");
    let offered = |words: &[&str]| offered_by_bash(words, &town);
    assert_eq!(offered(&["diglot", "acc"]), ["accept"]);
    assert_eq!(offered(&["diglot", "sync", "--dr"]), ["--dry-run"]);
    assert_eq!(
        offered(&["diglot", "explain", "missing"]),
        ["missing", "missing-plural", "missing-term-argument"]
    );
    assert_eq!(
        offered(&["diglot", "check", "--check", "unexpl"]),
        ["unexplained-exception"]
    );
    assert!(offered(&["diglot", "check", "--format", "js"]).contains(&"json".to_owned()));
    assert!(offered(&["diglot", "check", "--output", "js"]).contains(&"json=".to_owned()));
    let beside_options = |offered: Vec<String>| -> Vec<String> {
        offered
            .into_iter()
            .filter(|word| !word.starts_with('-'))
            .collect()
    };
    assert_eq!(
        beside_options(offered(&["diglot", "todo", ""])),
        ["fr", "zh-Hans"]
    );
    assert_eq!(offered(&["diglot", "check", "--locale", "z"]), ["zh-Hans"]);
    assert_eq!(offered(&["diglot", "todo", "fr", "--catalog", ""]), ["gate"]);
    assert_eq!(
        offered(&["diglot", "accept", "fr", "open"]),
        ["open-hours", "open-sign"]
    );
    assert_eq!(offered(&["diglot", "accept", "fr", "gate/c"]), ["gate/closed"]);
    assert_eq!(offered(&["diglot", "help", "relo"]), [""; 0]);
    assert_eq!(offered(&["diglot", "--lang", "zh"]), ["zh-Hans"]);
    let elsewhere = offered_by_bash(&["diglot", "--project", "town", "todo", "f"], folder.path());
    assert_eq!(elsewhere, ["fr"]);
    // Outside a project there is nothing of it to offer, and no error in the middle of a person's line.
    assert_eq!(offered_by_bash(&["diglot", "todo", "f"], folder.path()), [""; 0]);
}

/// The scripts of all shells ask in the way that the program answers.
#[test]
fn every_shell_gets_a_script_that_asks_the_program() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let program = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_diglot"));
            command.env_clear();
            command
        };
        let output = program().args(["completions", shell]).output().unwrap();
        assert!(output.status.success(), "{shell}");
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(script.contains("DIGLOT_COMPLETE"), "{shell}: {script}");
        let answer = program()
            .env("DIGLOT_COMPLETE", shell)
            .env("_CLAP_COMPLETE_INDEX", "1")
            .args(["--", "diglot", "acc"])
            .output()
            .unwrap();
        let text = String::from_utf8(answer.stdout).unwrap();
        assert!(text.starts_with("accept"), "{shell}: {text}");
    }
}

#[test]
fn a_shell_that_nobody_knows_is_refused() {
    let output = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .env_clear()
        .env("DIGLOT_COMPLETE", "tcsh")
        .args(["--", "diglot", ""])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.starts_with("error: `tcsh` is no value for `DIGLOT_COMPLETE`\n"),
        "{error}"
    );
}

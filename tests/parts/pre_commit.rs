//! The hooks for pre-commit: `.pre-commit-hooks.yaml`.

use super::shop::{commit, git, path_with, program, read, shop, text, write};
use serde_yaml_ng::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn hooks() -> Vec<Value> {
    read(".pre-commit-hooks.yaml").as_sequence().unwrap().clone()
}

/// Runs the command of a hook, as pre-commit runs it for any file.
fn run(id: &str, folder: &Path) -> Output {
    let hooks = hooks();
    let hook = hooks.iter().find(|hook| text(hook, "id") == id).unwrap();
    let words: Vec<&str> = text(hook, "entry").split(' ').collect();
    assert_eq!(words[0], "diglot");
    let mut command = Command::new(program());
    command.args(&words[1..]).env_clear().current_dir(folder);
    command.output().unwrap()
}

#[test]
fn each_hook_looks_at_the_whole_project() {
    let Some(shop) = shop() else { return };
    let app = shop.path().join("app");
    for hook in hooks() {
        assert_eq!(hook["pass_filenames"], Value::Bool(false));
        assert!(text(&hook, "entry").starts_with("diglot "));
    }
    let checked = run("diglot-check", &app);
    assert_eq!(checked.status.code(), Some(1));
    let found = String::from_utf8(checked.stdout).unwrap();
    assert!(
        found.contains("variable-mismatch") && found.contains("`closed` is not translated"),
        "{found}"
    );
    assert!(run("diglot-sync", &app).status.success());
}

/// pre-commit itself, on a commit that breaks a translation and on one that an edit of a source text makes stale.
#[test]
fn pre_commit_runs_the_hooks() {
    let is_there = Command::new("pre-commit").arg("--version").output();
    if !is_there.is_ok_and(|output| output.status.success()) {
        eprintln!("passed over for want of pre-commit");
        return;
    }
    let Some(shop) = shop() else { return };
    let hooks = tempfile::tempdir().unwrap();
    let definition = Path::new(env!("CARGO_MANIFEST_DIR")).join(".pre-commit-hooks.yaml");
    fs::copy(definition, hooks.path().join(".pre-commit-hooks.yaml")).unwrap();
    assert!(git(hooks.path(), &["init", "-q", "-b", "main"]) && commit(hooks.path(), "hooks"));
    assert!(git(hooks.path(), &["tag", "v1"]));
    // The program is there: with `language: rust`, pre-commit would build it first.
    let hook = |id: &str, entry: &str| {
        format!("      - id: {id}\n        language: system\n        entry: {entry}\n")
    };
    let config = format!(
        "repos:\n  - repo: {}\n    rev: v1\n    hooks:\n{}{}",
        hooks.path().display(),
        hook("diglot-sync", "diglot sync --project app"),
        hook("diglot-check", "diglot check --project app --quiet --level error"),
    );
    let root = shop.path();
    write(root, ".pre-commit-config.yaml", &config);
    write(
        root,
        "app/locales/fr/shop.ftl",
        "open = Ouvert jusqu’à { $hour }\nprice = 50 % : aujourd’hui\nclosed = Fermé\n",
    );
    write(
        root,
        "app/locales/zh-Hans/shop.ftl",
        "open = 营业至 { $hour }\nprice = 今日五折\nclosed = 休息\n",
    );
    let accepted = Command::new(program())
        .args(["accept", "--all", "--project", "app"])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(accepted.status.success());
    assert!(commit(root, "all is translated"));
    let home = tempfile::tempdir().unwrap();
    let run = || {
        let output = Command::new("pre-commit")
            .arg("run")
            .env("PATH", path_with(program().parent().unwrap()))
            .env("PRE_COMMIT_HOME", home.path())
            .env("GIT_CONFIG_GLOBAL", "")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("LANGUAGE")
            .current_dir(root)
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        (
            output.status.success(),
            text + &String::from_utf8_lossy(&output.stderr),
        )
    };
    write(
        root,
        "app/locales/fr/shop.ftl",
        "open = Ouvert jusqu’à\nprice = 50 % : aujourd’hui\nclosed = Fermé\n",
    );
    assert!(git(root, &["add", "."]));
    let (is_clean, said) = run();
    assert!(!is_clean && said.contains("variable-mismatch"), "{said}");
    write(
        root,
        "app/locales/fr/shop.ftl",
        "open = Ouvert jusqu’à { $hour }\nprice = 50 % : aujourd’hui\nclosed = Fermé\n",
    );
    write(root, "app/source-texts/sign.md", "Welcome.\n");
    assert!(git(root, &["add", "."]));
    let (_, said) = run();
    assert!(said.contains("diglot sync"), "{said}");
    assert!(root.join("app/locales/en/sign.ftl").exists(), "{said}");
    write(root, "README", "Nothing of it concerns translations.\n");
    assert!(git(root, &["reset", "-q", "--hard"]) && git(root, &["clean", "-qfd"]));
    write(root, "README", "Nothing of it concerns translations.\n");
    assert!(git(root, &["add", "."]));
    let (is_clean, said) = run();
    assert!(is_clean && said.contains("no files to check"), "{said}");
}

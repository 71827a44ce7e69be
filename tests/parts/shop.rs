//! The small project that is checked, and what runs there.

use serde_yaml_ng::Value;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A file of this repository, as YAML.
pub fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    serde_yaml_ng::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The text at `key`.
pub fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

pub fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A folder with a repository in it, and in that a project with findings in two locales.
///
/// `None` where there is no git, which is told.
pub fn shop() -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(
        root,
        "app/diglot.toml",
        "source-locale = \"en\"\nlocales = [\"fr\", \"zh-Hans\"]\n",
    );
    write(
        root,
        "app/locales/en/shop.ftl",
        "open = Open until { $hour }\nprice = 50% off: today\nclosed = Closed\n",
    );
    write(
        root,
        "app/locales/fr/shop.ftl",
        "open = Ouvert jusqu’à\nprice = 50 % : aujourd’hui\n",
    );
    write(root, "app/locales/zh-Hans/shop.ftl", "open = 营业至 { $hour }\n");
    let is_repository = git(root, &["init", "-q", "-b", "main"]) && commit(root, "all");
    if !is_repository {
        eprintln!("passed over for want of git");
    }
    is_repository.then_some(folder)
}

/// Commits all files; whether git could.
pub fn commit(folder: &Path, message: &str) -> bool {
    git(folder, &["add", "."]) && git(folder, &["commit", "-qm", message])
}

/// Whether git could.
pub fn git(folder: &Path, arguments: &[&str]) -> bool {
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

/// The program.
pub fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_diglot"))
}

/// The search path, with `first` before all.
pub fn path_with(first: &Path) -> OsString {
    let others = std::env::var_os("PATH").unwrap_or_default();
    let folders = [first.to_owned()]
        .into_iter()
        .chain(std::env::split_paths(&others));
    std::env::join_paths(folders).unwrap()
}

/// The findings of the project in `folder`, as the JSON report has them.
pub fn findings(folder: &Path, arguments: &[&str]) -> Vec<serde_json::Value> {
    let output = Command::new(program())
        .args(["check", "--format", "json"])
        .args(arguments)
        .env_clear()
        .current_dir(folder)
        .output()
        .unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    report["findings"].as_array().unwrap().clone()
}

//! A write that ends at any step, by an error or by the end of the process.

use super::change::write_in_steps;
use super::list::list;
use super::read::read_project;
use crate::model::{ChangeSet, FileChange, Locale, Settings};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

const OLD: &str = "garden = The garden is open.\n";
const NEW: &str = "garden = The garden is open all day, and on every day of the week.\n";
const FOLDER: &str = "DIGLOT_TEST_FOLDER";
const STEP: &str = "DIGLOT_TEST_STEP";

fn settings() -> Settings {
    Settings::new(Locale::parse("en").unwrap())
}

fn prepare(root: &Path) {
    for path in ["locales/en/a.ftl", "locales/en/b.ftl", "locales/en/old.ftl"] {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), OLD).unwrap();
    }
}

fn changes() -> ChangeSet {
    let change = |path: &str, before: Option<&str>, after: Option<&str>| FileChange {
        path: path.into(),
        before: before.map(Into::into),
        after: after.map(str::to_owned),
    };
    ChangeSet {
        files: vec![
            change("locales/en/a.ftl", Some(OLD), Some(NEW)),
            change("locales/en/b.ftl", Some(OLD), Some(NEW)),
            change("locales/en/old.ftl", Some(OLD), None),
            change("locales/fr/deep/a.ftl", None, Some(NEW)),
        ],
        acts: Vec::new(),
    }
}

/// The catalogs of the folder; each must be old or new.
fn catalogs(root: &Path) -> BTreeMap<String, bool> {
    let files = read_project(root, &settings()).unwrap();
    assert_eq!(files.problems, []);
    let state = |text: &str| match text {
        OLD => false,
        NEW => true,
        half => panic!("half a file: {half:?}"),
    };
    let catalogs = files.catalogs.iter();
    catalogs
        .map(|found| (found.file.path.to_string(), state(&found.file.text)))
        .collect()
}

fn assert_done(root: &Path) {
    let done = ["locales/en/a.ftl", "locales/en/b.ftl", "locales/fr/deep/a.ftl"];
    assert_eq!(catalogs(root), done.map(|path| (path.to_owned(), true)).into());
    assert!(leftovers(root).is_empty(), "{:?}", leftovers(root));
    assert!(!root.join(".diglot").exists());
}

/// Temporary files anywhere below the folder.
fn leftovers(root: &Path) -> Vec<String> {
    let all = super::list_all(root).into_iter();
    all.filter(|path| path.contains("diglot-write")).collect()
}

fn steps() -> usize {
    let folder = tempfile::tempdir().unwrap();
    prepare(folder.path());
    let mut steps = 0;
    write_in_steps(folder.path(), &changes(), &mut || {
        steps += 1;
        Ok(())
    })
    .unwrap();
    assert_done(folder.path());
    steps
}

/// Plans what is left to do, as the next run would.
fn remaining(root: &Path) -> ChangeSet {
    let catalogs = catalogs(root);
    let mut rest = changes();
    rest.files.retain_mut(|change| match catalogs.get(&*change.path) {
        Some(true) => false,
        Some(false) => true,
        None => change.after.is_some(),
    });
    rest
}

#[test]
fn a_write_that_fails_at_any_step_leaves_each_file_old_or_new() {
    let steps = steps();
    assert!(steps > 12, "{steps}");
    for failing in 1..=steps {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        prepare(root);
        let mut step = 0;
        let failed = write_in_steps(root, &changes(), &mut || {
            step += 1;
            if step == failing {
                return Err(io::Error::other("the disk is full"));
            }
            Ok(())
        });
        failed.unwrap_err();
        assert!(
            leftovers(root).is_empty(),
            "step {failing}: {:?}",
            leftovers(root)
        );
        assert!(!root.join(".diglot").exists());
        let rest = remaining(root);
        super::write(root, &rest).unwrap();
        assert_done(root);
    }
}

/// Runs only as a child of the test below: ends the process at a step, as a kill would.
#[test]
fn writes_until_it_is_killed() {
    let (Ok(root), Ok(killing)) = (std::env::var(FOLDER), std::env::var(STEP)) else {
        return;
    };
    let killing: usize = killing.parse().unwrap();
    let mut step = 0;
    let written = write_in_steps(Path::new(&root), &changes(), &mut || {
        step += 1;
        if step == killing {
            std::process::abort();
        }
        Ok(())
    });
    written.unwrap();
}

#[test]
fn a_run_killed_at_any_step_leaves_each_file_old_or_new() {
    let module = module_path!().split_once("::").unwrap().1;
    for killing in 1..=steps() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        prepare(root);
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &format!("{module}::writes_until_it_is_killed")])
            .env(FOLDER, root)
            .env(STEP, killing.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        assert!(!status.success(), "step {killing}");
        assert!(
            root.join(".diglot/lock").exists(),
            "the child was killed in the middle"
        );
        let paths = list(root, &settings()).catalogs;
        assert!(paths.iter().all(|listed| !listed.path.contains("diglot-write")));
        let rest = remaining(root);
        super::write(root, &rest).unwrap();
        let done = catalogs(root);
        assert_eq!(done.len(), 3);
        assert!(done.values().all(|is_new| *is_new));
        assert!(!root.join(".diglot").exists());
    }
}

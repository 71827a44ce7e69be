//! A write that ends at any step, by an error or by the end of the process.

use super::change::write_in_steps;
use super::list::list;
use super::read::read_project;
use crate::model::{Bundle, BundleFile, ChangeSet, FileChange, Locale, Settings};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

const OLD: &str = "garden = The garden is open.\n";
const NEW: &str = "garden = The garden is open all day, and on every day of the week.\n";
const FOLDER: &str = "DIGLOT_TEST_FOLDER";
const STEP: &str = "DIGLOT_TEST_STEP";
const BY: &str = "DIGLOT_TEST_BY";

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
    write_in_steps(folder.path(), &changes(), &mut |_, _| (), &mut || {
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
        let failed = write_in_steps(root, &changes(), &mut |_, _| (), &mut || {
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

/// Runs only as a child of the tests below: ends the process at a step, as a kill or an interrupt would.
#[test]
fn writes_until_it_is_killed() {
    let (Ok(root), Ok(killing)) = (std::env::var(FOLDER), std::env::var(STEP)) else {
        return;
    };
    let killing: usize = killing.parse().unwrap();
    let mut step = 0;
    let written = write_in_steps(Path::new(&root), &changes(), &mut |_, _| (), &mut || {
        step += 1;
        if step == killing {
            end();
        }
        Ok(())
    });
    written.unwrap();
}

/// Ends the process as the environment says, or lets it end.
fn end() {
    let interrupts = match std::env::var(BY).as_deref() {
        Ok("interrupt" | "ignored interrupt") => 1,
        Ok("two interrupts") => 2,
        _ => std::process::abort(),
    };
    for _ in 0..interrupts {
        signal_hook::low_level::raise(signal_hook::consts::SIGINT).unwrap();
    }
}

/// Runs the test `child` of this file in a process of its own, which comes to its end `by` something.
fn run(child: &str, root: &Path, step: usize, by: &str) -> ExitStatus {
    run_at(child, root, &step.to_string(), by)
}

fn run_at(child: &str, root: &Path, step: &str, by: &str) -> ExitStatus {
    let module = module_path!().split_once("::").unwrap().1;
    let program = std::env::current_exe().unwrap();
    let mut command = match by {
        // As `nohup` and scripts do for what they start in the background.
        "ignored interrupt" => {
            let mut shell = Command::new("sh");
            shell.args(["-c", "trap '' INT; exec \"$0\" \"$@\""]).arg(program);
            shell
        }
        // What started the tests may have them ignore it, as a shell does for what it starts in the background.
        _ if cfg!(target_os = "linux") => {
            let mut env = Command::new("env");
            env.arg("--default-signal=INT").arg(program);
            env
        }
        _ => Command::new(program),
    };
    command
        .args(["--exact", &format!("{module}::{child}")])
        .env(FOLDER, root)
        .env(STEP, step)
        .env(BY, by)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap()
}

/// A run that ended in the middle, and the next one, which does the rest.
fn ends_in_the_middle(step: usize, by: &str) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    prepare(root);
    let status = run("writes_until_it_is_killed", root, step, by);
    assert!(!status.success(), "step {step}");
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

#[test]
fn a_run_killed_at_any_step_leaves_each_file_old_or_new() {
    for step in 1..=steps() {
        ends_in_the_middle(step, "kill");
    }
}

#[cfg(unix)]
#[test]
fn a_run_that_is_interrupted_ends_its_write_first() {
    use std::os::unix::process::ExitStatusExt;
    for step in 1..=steps() {
        let folder = tempfile::tempdir().unwrap();
        prepare(folder.path());
        let status = run("writes_until_it_is_killed", folder.path(), step, "interrupt");
        // As whoever typed Ctrl+C expects: the process was ended by the signal.
        assert_eq!(status.signal(), Some(signal_hook::consts::SIGINT), "step {step}");
        assert_done(folder.path());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_the_process_was_started_to_ignore_does_not_end_it() {
    let folder = tempfile::tempdir().unwrap();
    prepare(folder.path());
    let status = run("writes_until_it_is_killed", folder.path(), 1, "ignored interrupt");
    assert!(status.success(), "{status:?}");
    assert_done(folder.path());
}

#[cfg(unix)]
#[test]
fn a_second_interrupt_ends_the_run_at_once() {
    for step in 1..=steps() {
        ends_in_the_middle(step, "two interrupts");
    }
}

/// Runs only as a child of the test below: in the middle of a report.
#[test]
fn reports_until_it_is_killed() {
    let Ok(root) = std::env::var(FOLDER) else {
        return;
    };
    let written = super::write_output(&Path::new(&root).join("report.json"), &mut |out| {
        out.write_all(b"[1, 2")?;
        out.flush()?;
        end();
        out.write_all(b", 3]")
    });
    written.unwrap();
}

#[test]
fn a_report_killed_in_the_middle_leaves_the_one_before() {
    for by in ["kill", "interrupt", "two interrupts"] {
        let folder = tempfile::tempdir().unwrap();
        let report = folder.path().join("report.json");
        fs::write(&report, "[]").unwrap();
        assert!(!run("reports_until_it_is_killed", folder.path(), 0, by).success());
        let is_whole = cfg!(unix) && by == "interrupt";
        let expected = if is_whole { "[1, 2, 3]" } else { "[]" };
        assert_eq!(fs::read_to_string(&report).unwrap(), expected, "{by}");
        assert_eq!(leftovers(folder.path()).is_empty(), is_whole, "{by}");
    }
}

const EARLIER: &[(&str, &str)] = &[
    (
        "manifest.json",
        "{\"files\":[{\"path\":\"a/page.html\"},{\"path\":\"b/page.html\"},{\"path\":\"same.css\"}]}",
    ),
    ("a/page.html", "<p>old"),
    ("b/page.html", "<p>gone"),
    ("same.css", "p{}"),
];

const LATER: &[(&str, &str)] = &[
    (
        "manifest.json",
        "{\"files\":[{\"path\":\"a/page.html\"},{\"path\":\"c/d/page.html\"},{\"path\":\"same.css\"}]}",
    ),
    ("a/page.html", "<p>new"),
    ("c/d/page.html", "<p>more"),
    ("same.css", "p{}"),
];

/// What somebody else has put into the output folder.
const FOREIGN: &[(&str, &str)] = &[
    ("CNAME", "example.org"),
    ("a/own.js", "mine"),
    ("own/deep/x", "1"),
];

fn bundle(files: &[(&str, &str)]) -> Bundle {
    let files = files.iter().map(|(path, text)| BundleFile {
        path: (*path).to_owned(),
        bytes: text.as_bytes().to_vec(),
    });
    Bundle {
        files: files.collect(),
        withheld: Vec::new(),
    }
}

/// An earlier build with files of others beside it.
fn prepare_build(root: &Path) {
    super::write_bundle(root, "dist", &bundle(EARLIER)).unwrap();
    for (path, text) in FOREIGN {
        let path = root.join("dist").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// What the folder of the build holds.
fn built(root: &Path) -> BTreeMap<String, String> {
    let all = super::list_all(&root.join("dist")).into_iter();
    all.map(|path| {
        let text = fs::read_to_string(root.join("dist").join(&path)).unwrap();
        (path, text)
    })
    .collect()
}

/// A build with files of others beside it.
fn as_built(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    let files = files.iter().chain(FOREIGN);
    files
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

/// The names in the root: nothing of a build may stay beside its folder.
fn beside(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).unwrap();
    entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

fn build_later(root: &Path, swaps: bool, before: super::bundle::BeforeStep) {
    super::bundle::write_bundle_in_steps(root, "dist", &bundle(LATER), swaps, before).unwrap();
}

/// Runs only as a child of the tests below.
#[test]
fn builds_until_it_is_killed() {
    let (Ok(root), Ok(killing)) = (std::env::var(FOLDER), std::env::var(STEP)) else {
        return;
    };
    // A negative step counts for a system that cannot let folders change places.
    let killing: isize = killing.parse().unwrap();
    let step = AtomicUsize::new(0);
    build_later(Path::new(&root), killing > 0, &|| {
        if step.fetch_add(1, Ordering::Relaxed) + 1 == killing.unsigned_abs() {
            end();
        }
        Ok(())
    });
}

/// How many steps the later build has.
fn build_steps(swaps: bool) -> usize {
    let folder = tempfile::tempdir().unwrap();
    prepare_build(folder.path());
    let steps = AtomicUsize::new(0);
    build_later(folder.path(), swaps, &|| {
        steps.fetch_add(1, Ordering::Relaxed);
        Ok(())
    });
    assert_eq!(built(folder.path()), as_built(LATER));
    assert_eq!(beside(folder.path()), ["dist"]);
    steps.into_inner()
}

/// Ends the later build at a step, lets `look` see what is there, and builds again.
fn killed_build(step: isize, by: &str, look: &dyn Fn(&BTreeMap<String, String>)) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    prepare_build(root);
    let status = run_at("builds_until_it_is_killed", root, &step.to_string(), by);
    assert!(!status.success(), "step {step}");
    look(&built(root));
    super::write_bundle(root, "dist", &bundle(LATER)).unwrap();
    assert_eq!(built(root), as_built(LATER), "step {step}");
    assert_eq!(beside(root), ["dist"], "step {step}");
}

#[test]
fn a_build_killed_at_any_step_leaves_the_old_build_or_the_new_one() {
    let swaps = cfg!(any(target_os = "linux", target_vendor = "apple"));
    let steps = build_steps(swaps);
    assert!(steps > 12, "{steps}");
    for step in 1..=steps {
        killed_build(step as isize, "kill", &|there| {
            let is_whole = *there == as_built(EARLIER) || *there == as_built(LATER);
            assert!(is_whole || !swaps, "step {step}: {there:#?}");
        });
    }
}

#[test]
fn where_folders_cannot_change_places_each_file_is_old_or_new() {
    let steps = build_steps(false);
    let (old, new) = (as_built(EARLIER), as_built(LATER));
    for step in 1..=steps {
        killed_build(-(step as isize), "kill", &|there| {
            for (path, text) in there {
                let is = |files: &BTreeMap<String, String>| files.get(path) == Some(text);
                assert!(is(&old) || is(&new), "step {step}: {path}: {text}");
            }
            for (path, text) in FOREIGN {
                assert_eq!(there.get(*path).map(String::as_str), Some(*text), "step {step}");
            }
        });
    }
}

#[cfg(unix)]
#[test]
fn a_build_that_is_interrupted_leaves_nothing_half_done() {
    for step in 1..=build_steps(true) {
        let folder = tempfile::tempdir().unwrap();
        prepare_build(folder.path());
        run_at(
            "builds_until_it_is_killed",
            folder.path(),
            &step.to_string(),
            "interrupt",
        );
        let there = built(folder.path());
        assert!(
            there == as_built(EARLIER) || there == as_built(LATER),
            "step {step}: {there:#?}"
        );
        assert_eq!(beside(folder.path()), ["dist"], "step {step}");
    }
}

#[test]
fn a_build_that_fails_at_any_step_leaves_the_old_one() {
    for failing in 1..=build_steps(true) {
        let folder = tempfile::tempdir().unwrap();
        prepare_build(folder.path());
        let step = AtomicUsize::new(0);
        let failed =
            super::bundle::write_bundle_in_steps(folder.path(), "dist", &bundle(LATER), true, &|| match step
                .fetch_add(1, Ordering::Relaxed)
                + 1
                == failing
            {
                true => Err(io::Error::other("the disk is full")),
                false => Ok(()),
            });
        failed.unwrap_err();
        let there = built(folder.path());
        assert!(
            there == as_built(EARLIER) || there == as_built(LATER),
            "step {failing}: {there:#?}"
        );
        super::write_bundle(folder.path(), "dist", &bundle(LATER)).unwrap();
        assert_eq!(beside(folder.path()), ["dist"], "step {failing}");
    }
}

#[test]
fn what_comes_into_the_output_folder_while_a_build_changes_places_is_kept() {
    for swaps in [true, false] {
        for adding in 1..=build_steps(swaps) {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path();
            prepare_build(root);
            let step = AtomicUsize::new(0);
            build_later(root, swaps, &|| {
                if step.fetch_add(1, Ordering::Relaxed) + 1 == adding {
                    fs::write(root.join("dist/late.txt"), "late")?;
                    fs::write(root.join("dist/CNAME"), "example.com")?;
                }
                Ok(())
            });
            let mut wanted = as_built(LATER);
            wanted.insert("late.txt".to_owned(), "late".to_owned());
            wanted.insert("CNAME".to_owned(), "example.com".to_owned());
            assert_eq!(built(root), wanted, "step {adding}");
        }
    }
}

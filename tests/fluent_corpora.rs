//! The files of real projects: read and written again, seen as `fluent-syntax` sees them, and edited entry by entry.
//!
//! They lie outside the repository, in the folder `corpora` of `DIGLOT_SHARED`. Each file has one entry in
//! turn edited; with `DIGLOT_EDITS=all` every entry of every file is, which takes minutes:
//! `DIGLOT_SHARED=… DIGLOT_EDITS=all cargo test --test fluent_corpora -- --nocapture`.
#![expect(clippy::disallowed_methods, reason = "the files are read from disk")]

#[path = "fluent/both_readers.rs"]
mod both_readers;
#[path = "fluent/change.rs"]
mod change;
#[path = "fluent/emission.rs"]
mod emission;

use change::{Change, changed};
use diglot::formats::fluent::{entry_source, read};
use rayon::prelude::*;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Path and text of every Fluent file, in the order of the paths.
static FILES: LazyLock<Vec<(PathBuf, String)>> = LazyLock::new(|| {
    let Ok(shared) = std::env::var("DIGLOT_SHARED") else {
        skipped("DIGLOT_SHARED names no folder with files of real projects");
        return Vec::new();
    };
    let corpora = PathBuf::from(shared).join("corpora");
    let mut files = fluent_files(&corpora);
    for entry in std::fs::read_dir(&corpora).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "bundle") {
            files.extend(files_of_bundle(&path));
        }
    }
    files.sort();
    files
});

/// Says past the test's captured output what is left out, so that it is seen without `--nocapture`.
fn skipped(what: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {what}");
}

fn fluent_files(folder: &Path) -> Vec<(PathBuf, String)> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let paths = entries.map(walkdir::DirEntry::into_path);
    paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl") && path.is_file())
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            (path, text)
        })
        .collect()
}

/// The files of a git bundle's last commit; none, and a line that says so, where there is no git.
fn files_of_bundle(bundle: &Path) -> Vec<(PathBuf, String)> {
    let folder = tempfile::tempdir().unwrap();
    let clone = Command::new("git")
        .args(["clone", "--quiet"])
        .arg(bundle)
        .arg(folder.path())
        .output();
    match clone {
        Ok(output) => assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(error) => {
            skipped(&format!(
                "{} needs git, which is not here: {error}",
                bundle.display()
            ));
            return Vec::new();
        }
    }
    fluent_files(folder.path())
}

#[test]
fn every_file_is_written_again_byte_for_byte() {
    FILES.par_iter().for_each(|(path, text)| {
        let parsed = emission::read_soundly(text);
        assert_eq!(parsed.problems, [], "{}", path.display());
    });
    println!("corpora: written again byte for byte: {} files", FILES.len());
}

#[test]
fn both_readers_see_the_same_entries_in_every_file() {
    FILES.par_iter().for_each(|(path, text)| {
        assert!(both_readers::assert_same(text), "{}", path.display());
    });
    println!(
        "corpora: the same entries as fluent-syntax: {} files",
        FILES.len()
    );
}

#[test]
fn an_edit_of_any_entry_changes_that_entry_alone() {
    let is_thorough = std::env::var("DIGLOT_EDITS").is_ok_and(|edits| edits == "all");
    let entries = AtomicUsize::new(0);
    let edits = AtomicUsize::new(0);
    FILES.par_iter().enumerate().for_each(|(number, (_, text))| {
        let count = read(text).tree.messages().count();
        for index in 0..count {
            if is_thorough || index == number % count {
                edits.fetch_add(edit_entry(text, index), Ordering::Relaxed);
                entries.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    println!(
        "corpora: {} edits of {} entries in {} files{}, each without a trace elsewhere",
        edits.into_inner(),
        entries.into_inner(),
        FILES.len(),
        if is_thorough {
            ""
        } else {
            " (DIGLOT_EDITS=all edits every entry)"
        }
    );
}

/// Makes each kind of change at the message number `index`, and gives how many they were.
fn edit_entry(text: &str, index: usize) -> usize {
    let parsed = read(text);
    let catalog = parsed.tree;
    let ids: Vec<&str> = catalog.messages().map(|message| message.id.name).collect();
    let id = ids[index];
    let message = catalog.messages().nth(index).unwrap();
    let body = entry_source(&catalog, message).to_owned();
    let comment = message.comment.as_ref().map(|comment| comment.lines.join("\n"));

    let mut order = ids.clone();
    order.insert(index, "new-of-this-test");
    let new = Change::Insert {
        order: &order,
        id: "new-of-this-test",
        comment: Some("Who reads this\n\nand where"),
        text: "* The { bridge }\n\n  [is] open.",
    };
    let other = format!(
        "{id} =\n    {{ $hour ->\n        [one] An hour\n       *[other] Hours\n    }}\n    .title = Until"
    );
    let changes = [
        new,
        Change::ReplaceEntry { id, body: &other },
        Change::ReplaceValue {
            id,
            text: "The bridge\n is { open }.",
        },
        Change::SetComment {
            id,
            comment: Some("One line"),
        },
        Change::SetComment { id, comment: None },
    ];
    for change in &changes {
        changed(&catalog, change);
    }
    // What is removed and inserted again is the catalog that it was, so far as it says anything.
    let without = changed(&catalog, &Change::Remove { id });
    let again = diglot::formats::fluent::insert(
        &read(&without).tree,
        &ids,
        id,
        &match &comment {
            Some(comment) => format!("{}\n{body}", comment_source(comment)),
            None => body,
        },
    );
    let restored = diglot::text::apply(&without, &[again]);
    let wordings = |text: &str| -> Vec<String> {
        let catalog = read(text).tree;
        let messages = catalog.messages();
        messages
            .map(|message| entry_source(&catalog, message).to_owned())
            .collect()
    };
    let (mut now, mut before) = (wordings(&restored), wordings(text));
    now.sort_unstable();
    before.sort_unstable();
    assert_eq!(now, before, "{id}");
    changes.len() + 2
}

fn comment_source(comment: &str) -> String {
    let lines = comment.split('\n').map(|line| match line {
        "" => "#".to_owned(),
        line => format!("# {line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

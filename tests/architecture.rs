//! Holds the floors of the house: a room uses only the floors below its own, never a room beside it.

#![expect(
    clippy::disallowed_methods,
    reason = "a test that reads the sources themselves"
)]

use std::fs;
use std::path::Path;

/// Rooms by floor, ground floor first; the order of `src/lib.rs`.
const FLOORS: &[&[&str]] = &[
    &["text"],
    &["model"],
    &["formats", "disk", "voice"],
    &["compare"],
    &["policy"],
    &["checks", "sync", "build", "reporters"],
    &["engine"],
    &["build_script", "cli"],
];

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// Every use of another room that `source`, a file of `room`, may not make.
fn violations(room: &str, source: &str) -> Vec<String> {
    let floor = floor_of(room).unwrap_or_else(|| panic!("the room `{room}` is on no floor"));
    let mut found = Vec::new();
    for (number, line) in source.lines().enumerate() {
        let line = line.split("//").next().unwrap_or_default();
        let uses = line
            .split("crate::")
            .skip(1)
            .flat_map(|rest| match rest.strip_prefix('{') {
                Some(group) => group.split(',').collect(),
                None => vec![rest],
            });
        for used in uses {
            let used = used
                .trim()
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default();
            if used != room && floor_of(used).is_some_and(|other| other >= floor) {
                found.push(format!("line {}: `{room}` uses `{used}`", number + 1));
            }
        }
    }
    found
}

fn each_file(folder: &Path, act: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_file(&path, act);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            act(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn a_room_uses_only_lower_floors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut files = 0;
    for entry in fs::read_dir(&root).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_dir() {
            continue;
        }
        let room = path.file_name().unwrap().to_str().unwrap().to_owned();
        each_file(&path, &mut |file, source| {
            files += 1;
            wrong.extend(
                violations(&room, source)
                    .into_iter()
                    .map(|v| format!("{}: {v}", file.display())),
            );
        });
    }
    assert!(files > 10, "the rooms were not found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_violation_is_seen() {
    assert_eq!(
        violations("compare", "use crate::checks::Check;"),
        ["line 1: `compare` uses `checks`"]
    );
    assert_eq!(
        violations("sync", "\nlet x = crate::build::plan();"),
        ["line 2: `sync` uses `build`"]
    );
    assert_eq!(violations("text", "use crate::{model::Locale, engine};").len(), 2);
    assert!(violations("engine", "use crate::{checks, model::Locale}; // crate::cli").is_empty());
}

#[test]
fn the_library_declares_the_rooms_in_floor_order() {
    let source = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let declared = source
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let floors: Vec<usize> = declared
        .map(|room| floor_of(room).expect("a declared room is on a floor"))
        .collect();
    assert!(floors.is_sorted(), "{floors:?}");
}

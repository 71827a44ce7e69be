//! Holds the phrases of the code against the English catalog, both ways.

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads the sources that it judges"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of `src` without its tests, by path.
fn sources() -> BTreeMap<String, String> {
    fn walk(folder: &Path, found: &mut BTreeMap<String, String>) {
        let page = fs::read_to_string(folder.join("mod.rs")).unwrap_or_default();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            if page.contains(&format!("#[cfg(test)]\nmod {name};")) {
                continue;
            }
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
                found.insert(path.display().to_string(), code.to_owned());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(&root().join("src"), &mut found);
    found
}

/// Ids of the messages of a catalog that is written as ours are: each starts a line.
fn ids(catalog: &str) -> Vec<&str> {
    let starts = catalog
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    starts
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
        .collect()
}

/// The string literals that directly follow `opening` in `code`.
fn literals_after<'c>(code: &'c str, opening: &str) -> Vec<&'c str> {
    let calls = code.split(opening).skip(1);
    calls
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .collect()
}

#[test]
fn english_has_every_message_that_the_code_asks_for() {
    let catalog = fs::read_to_string(root().join("locales/en/cli.ftl")).unwrap();
    let known: BTreeSet<&str> = ids(&catalog).into_iter().collect();
    let mut asked = 0;
    let mut missing = Vec::new();
    for (path, code) in sources() {
        for opening in ["Phrase::new(", "voice.text("] {
            for id in literals_after(&code, opening) {
                asked += 1;
                if !known.contains(id) {
                    missing.push(format!("{path}: {id}"));
                }
            }
        }
    }
    for (path, code) in sources() {
        // A face also hands ids on as they are.
        for id in code.split('"').filter(|literal| is_id_of_the_face(literal)) {
            if !known.contains(id) {
                missing.push(format!("{path}: {id}"));
            }
        }
    }
    assert!(asked > 30, "the phrases of the code were not found");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

fn is_id_of_the_face(literal: &str) -> bool {
    ["help-", "usage-", "cli-", "status-", "todo-"]
        .iter()
        .any(|prefix| literal.starts_with(prefix))
        && literal
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[test]
fn english_has_no_message_that_nobody_asks_for_and_none_twice() {
    let catalog = fs::read_to_string(root().join("locales/en/cli.ftl")).unwrap();
    let code: String = sources().into_values().collect();
    let unused = ids(&catalog)
        .into_iter()
        .filter(|id| !code.contains(&format!("\"{id}\"")))
        .collect::<Vec<_>>();
    assert!(unused.is_empty(), "{}", unused.join("\n"));
    let mut seen = BTreeSet::new();
    let repeated: Vec<&str> = ids(&catalog).into_iter().filter(|id| !seen.insert(*id)).collect();
    assert!(repeated.is_empty(), "{}", repeated.join("\n"));
}

#[test]
fn a_phrase_that_is_called_over_two_lines_is_found() {
    assert_eq!(
        literals_after("x(Phrase::new(\n  \"a-b\").with(\"c\"))", "Phrase::new("),
        ["a-b"]
    );
    assert_eq!(
        ids("a = 1\n  .b = 2\n# c = 3\n-d = 4\ne-f =\n    5\n"),
        ["a", "e-f"]
    );
}

/// The variables of each message of a catalog that is written as ours are.
fn variables(catalog: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut id = "";
    for line in catalog.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            id = line.split_once('=').map_or("", |(id, _)| id.trim_end());
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_');
            &rest[..end.unwrap_or(rest.len())]
        });
        found.entry(id).or_default().extend(names);
    }
    found
}

/// The names that a chain of `.with("name", …)` at the start of `code` gives.
fn given(code: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut rest = code.trim_start();
    while let Some(argument) = rest.strip_prefix(".with(") {
        let name = argument.trim_start().strip_prefix('"');
        names.extend(name.and_then(|name| name.split('"').next()));
        let mut depth = 1;
        let end = argument.find(|sign| {
            match sign {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        rest = end.map_or("", |end| argument[end + 1..].trim_start());
    }
    names
}

#[test]
fn no_phrase_is_given_an_argument_that_english_does_not_name() {
    let catalog = fs::read_to_string(root().join("locales/en/cli.ftl")).unwrap();
    let variables = variables(&catalog);
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        for rest in code.split("Phrase::new(").skip(1) {
            let Some((id, rest)) = rest
                .trim_start()
                .strip_prefix('"')
                .and_then(|rest| rest.split_once('"'))
            else {
                continue;
            };
            let given = given(rest.trim_start_matches([',', ' ', '\n']).trim_start_matches(')'));
            let wanted = variables.get(id).cloned().unwrap_or_default();
            // Some callers add an argument to a phrase that they were handed, so fewer is no mistake here.
            if !given.is_subset(&wanted) {
                wrong.push(format!(
                    "{path}: {id} is given {given:?}, English names {wanted:?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_names_of_arguments_are_found_on_both_sides() {
    assert_eq!(
        given("\n.with(\"a\", f(x, (y)))\n  .with( \"b\", 1);\nz.with(\"c\", 2)"),
        BTreeSet::from(["a", "b"])
    );
    assert_eq!(
        variables("# $no\nm = { $a ->\n  *[other] {$b-c}\n }\nn = x\n")["m"],
        BTreeSet::from(["a", "b-c"])
    );
}

//! The step for GitHub: `.github/actions/check/action.yml`.

use super::shop::{findings, path_with, program, read, shop, text, write};
use serde_yaml_ng::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A runner of composite actions, as far as this one needs it: inputs, outputs of steps, `if: … != ''`, `run` in
/// bash. What comes from other actions (a cache) is passed over.
struct Runner {
    /// What expressions such as `inputs.path` stand for.
    values: BTreeMap<String, String>,
    /// Where the steps work.
    folder: PathBuf,
    /// A folder of its own for files of the runner.
    own: tempfile::TempDir,
    /// The folder that is first in the search path.
    first: PathBuf,
}

/// What the steps printed, one after another, and the exit code of the last one.
struct Ran {
    out: String,
    err: String,
    code: i32,
    summary: String,
}

impl Runner {
    fn new(folder: &Path, inputs: &[(&str, &str)]) -> Runner {
        let own = tempfile::tempdir().unwrap();
        let action = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/actions/check");
        let mut values: BTreeMap<String, String> = BTreeMap::new();
        let known = read(".github/actions/check/action.yml");
        for (name, input) in known["inputs"].as_mapping().unwrap() {
            let name = format!("inputs.{}", name.as_str().unwrap());
            values.insert(name, text(input, "default").to_owned());
        }
        for (name, value) in inputs {
            let before = values.insert(format!("inputs.{name}"), (*value).to_owned());
            assert!(before.is_some(), "the action has no input `{name}`");
        }
        values.insert("github.action_path".to_owned(), action.display().to_string());
        values.insert("runner.temp".to_owned(), own.path().display().to_string());
        values.insert("runner.os".to_owned(), "Linux".to_owned());
        values.insert("runner.arch".to_owned(), "X64".to_owned());
        Runner {
            values,
            folder: folder.to_owned(),
            first: own.path().join("first"),
            own,
        }
    }

    /// The text with the values of its expressions.
    fn said(&self, text: &str) -> String {
        let mut parts = text.split("${{");
        let mut said = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (expression, rest) = part.split_once("}}").expect("an expression ends with braces");
            said.push_str(&self.value(expression));
            said.push_str(rest);
        }
        said
    }

    fn value(&self, expression: &str) -> String {
        let value = self.values.get(expression.trim()).cloned();
        // What a step has not said is empty.
        value.unwrap_or_else(|| {
            let is_output = expression.trim().starts_with("steps.");
            assert!(is_output, "nobody knows what `{expression}` is");
            String::new()
        })
    }

    fn run(&mut self) -> Ran {
        let action = read(".github/actions/check/action.yml");
        assert_eq!(text(&action["runs"], "using"), "composite");
        let mut ran = Ran {
            out: String::new(),
            err: String::new(),
            code: 0,
            summary: String::new(),
        };
        for step in action["runs"]["steps"].as_sequence().unwrap() {
            if let Some(condition) = step["if"].as_str() {
                let expression = condition
                    .strip_suffix(" != ''")
                    .expect("a condition is of this kind");
                if self.value(expression).is_empty() {
                    continue;
                }
            }
            if step["uses"].is_string() {
                continue;
            }
            let output = self.step(step);
            ran.out.push_str(&String::from_utf8_lossy(&output.stdout));
            ran.err.push_str(&String::from_utf8_lossy(&output.stderr));
            ran.code = output.status.code().unwrap();
            if ran.code != 0 {
                break;
            }
        }
        ran.summary = fs::read_to_string(self.own.path().join("summary")).unwrap_or_default();
        ran
    }

    fn step(&mut self, step: &Value) -> Output {
        let own = self.own.path();
        write(own, "step.sh", text(step, "run"));
        write(own, "output", "");
        let mut command = Command::new("bash");
        // As the documentation of GitHub says that `shell: bash` runs a step.
        command.args(["--noprofile", "--norc", "-eo", "pipefail"]);
        command
            .arg(own.join("step.sh"))
            .env_clear()
            .env("PATH", path_with(&self.first))
            .env("GITHUB_OUTPUT", own.join("output"))
            .env("GITHUB_STEP_SUMMARY", own.join("summary"))
            .current_dir(&self.folder);
        for (name, value) in step["env"].as_mapping().into_iter().flatten() {
            command.env(name.as_str().unwrap(), self.said(value.as_str().unwrap()));
        }
        let output = command.output().unwrap();
        let said = fs::read_to_string(own.join("output")).unwrap();
        for line in said.lines() {
            let (name, value) = line.split_once('=').unwrap();
            let id = text(step, "id");
            self.values
                .insert(format!("steps.{id}.outputs.{name}"), value.to_owned());
        }
        output
    }
}

/// A workflow command as the runner of GitHub reads it: its name, its properties, its text.
fn annotation(line: &str) -> Option<(String, BTreeMap<String, String>, String)> {
    let (head, data) = line.strip_prefix("::")?.split_once("::")?;
    let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
    let unescaped = |text: &str| {
        text.replace("%3A", ":")
            .replace("%2C", ",")
            .replace("%0D", "\r")
            .replace("%0A", "\n")
            .replace("%25", "%")
    };
    let properties = properties.split(',').filter_map(|property| {
        let (name, value) = property.split_once('=')?;
        Some((name.to_owned(), unescaped(value)))
    });
    let data = data.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    Some((name.to_owned(), properties.collect(), data))
}

#[test]
fn the_step_annotates_each_finding_at_its_line_and_sums_up() {
    let Some(shop) = shop() else { return };
    let program = program().display().to_string();
    let inputs = [("path", &*program), ("project", "app")];
    let ran = Runner::new(shop.path(), &inputs).run();
    assert_eq!(ran.code, 1, "{}", ran.err);
    let findings = findings(&shop.path().join("app"), &[]);
    assert!(findings.len() >= 5, "{findings:?}");
    let annotations: Vec<_> = ran.out.lines().filter_map(annotation).collect();
    assert_eq!(annotations.len(), findings.len(), "{}", ran.out);
    for ((level, properties, data), finding) in annotations.iter().zip(&findings) {
        let expected = match finding["level"].as_str().unwrap() {
            "note" => "notice",
            level => level,
        };
        assert_eq!(level, expected);
        // GitHub knows paths from the top of the repository, not of the project.
        let file = format!("app/{}", finding["file"].as_str().unwrap());
        assert_eq!(properties["file"], file);
        assert_eq!(properties["line"], finding["line"].to_string());
        assert!(
            shop.path().join(&file).exists() || finding["code"] == "missing",
            "{file}"
        );
        let code = finding["code"].as_str().unwrap();
        assert!(properties["title"].starts_with(code), "{properties:?}");
        assert!(data.starts_with(finding["message"].as_str().unwrap()), "{data}");
    }
    for locale in ["fr", "zh-Hans"] {
        assert!(ran.summary.contains(locale), "{}", ran.summary);
    }
}

#[test]
fn further_arguments_keep_their_spaces_in_quotation_marks() {
    let Some(shop) = shop() else { return };
    let program = program().display().to_string();
    let arguments = "--level error\n  --locale 'fr' \"--check\" missing";
    let inputs = [("path", &*program), ("project", "app"), ("arguments", arguments)];
    let ran = Runner::new(shop.path(), &inputs).run();
    let narrowed = ["--level", "error", "--locale", "fr", "--check", "missing"];
    let count = findings(&shop.path().join("app"), &narrowed).len();
    assert_eq!(count, 1);
    assert_eq!(
        ran.out.lines().filter_map(annotation).count(),
        count,
        "{}",
        ran.out
    );
    let open = [("path", &*program), ("arguments", "--locale 'fr")];
    assert_ne!(Runner::new(shop.path(), &open).run().code, 0);
}

/// A program that prints the arguments that it is called with, one a line.
fn parrot(folder: &Path) -> String {
    write(folder, "parrot", "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    let path = folder.join("parrot");
    executable(&path);
    path.display().to_string()
}

#[cfg(unix)]
fn executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
fn executable(_path: &Path) {}

#[cfg(unix)]
#[test]
fn inputs_become_arguments_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let parrot = parrot(folder.path());
    let said = |inputs: &[(&str, &str)]| {
        let inputs = [&[("path", &*parrot)], inputs].concat();
        let ran = Runner::new(folder.path(), &inputs).run();
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.out.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(said(&[]), ["check", "--format", "github"]);
    let all = said(&[
        ("project", "a folder"),
        ("baseline", "true"),
        ("since", "$(touch here); origin/main"),
        ("arguments", "--locale \"a b\" -q"),
    ]);
    let expected = "check --format github --project|a folder|--baseline --since|$(touch here); origin/main|--locale|a b|-q";
    let expected: Vec<&str> = expected
        .split('|')
        .flat_map(
            |part| match part.starts_with("check") || part.starts_with("--b") {
                true => part.split(' ').collect(),
                false => vec![part],
            },
        )
        .collect();
    assert_eq!(all, expected);
    assert_eq!(said(&[("baseline", "false")]).len(), 3);
}

/// A `cargo` that installs a parrot.
const CARGO: &str = r#"#!/bin/bash
echo "cargo $*"
while [ "$1" != --root ]; do shift; done
mkdir -p "$2/bin"
printf '#!/bin/sh\necho "$@"\n' >"$2/bin/diglot"
chmod +x "$2/bin/diglot"
"#;

#[cfg(unix)]
#[test]
fn diglot_is_installed_once_from_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let installed = |inputs: &[(&str, &str)]| {
        let mut runner = Runner::new(folder.path(), inputs);
        write(&runner.first, "cargo", CARGO);
        executable(&runner.first.join("cargo"));
        let ran = runner.run();
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(ran.out.contains("check --format github"), "{}", ran.out);
        let key = runner.value("steps.choose.outputs.key");
        let again = runner.run();
        assert!(!again.out.contains("cargo"), "{}", again.out);
        (key, ran.out)
    };
    let (key, out) = installed(&[]);
    assert!(out.contains("cargo install --locked --root "), "{out}");
    let root = format!(
        "--path {}/.github/actions/check/../../..",
        env!("CARGO_MANIFEST_DIR")
    );
    assert!(out.contains(&root), "{out}");
    assert_eq!(key.len(), 40, "{key}");
    assert_eq!(installed(&[]).0, key);
    let (key, out) = installed(&[("version", "1.2.3")]);
    assert!(out.contains("--version 1.2.3 diglot"), "{out}");
    assert_eq!(key, "1.2.3");
}

#[test]
fn nothing_that_others_write_is_part_of_a_script() {
    let action = read(".github/actions/check/action.yml");
    for step in action["runs"]["steps"].as_sequence().unwrap() {
        match step["uses"].as_str() {
            Some(other) => assert_eq!(other, "actions/cache@v4"),
            None => assert_eq!(text(step, "shell"), "bash"),
        }
        // An expression in a script would be run as a part of it.
        assert!(!text(step, "run").contains("${{"), "{step:?}");
    }
    for (name, input) in action["inputs"].as_mapping().unwrap() {
        assert!(!text(input, "description").is_empty(), "{name:?}");
        assert!(input["default"].is_string(), "{name:?}");
    }
}

//! Programs that speak by the generated file: the example, and programs that must not build.

#![expect(
    clippy::disallowed_methods,
    reason = "the test writes projects and programs, and runs rustc"
)]

use diglot::build_script::Accessors;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

// The build script of the example is to compile, whatever becomes of the library.
#[expect(dead_code, reason = "cargo runs it")]
#[path = "example-rust/build.rs"]
mod example_build;

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/example-rust")
}

fn rustc() -> Command {
    Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// A project of English and French, with the types of its messages.
struct Project {
    folder: TempDir,
}

impl Project {
    fn new(english: &str, french: &str) -> Project {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("diglot.toml", "source-locale = \"en\"\nlocales = [\"fr\"]\n");
        write("locales/en/cli.ftl", english);
        write("locales/fr/cli.ftl", french);
        Project { folder }
    }

    fn accessors(&self) -> Accessors {
        Accessors::of(self.folder.path())
    }

    /// Compiles `body` as a program that uses the generated file; what rustc says if it does not build.
    fn compile(&self, body: &str, emit: &str) -> Result<PathBuf, String> {
        self.accessors().write_to(self.folder.path()).unwrap();
        let main = self.folder.path().join("main.rs");
        let text = format!(
            "#![deny(warnings, missing_docs)]\n#![forbid(unsafe_code)]\n//! A test.\n\
             #[allow(unused_imports)]\nmod text {{ include!(\"messages.rs\"); }}\n\
             #[allow(unused_imports)]\nuse text::*;\nfn main() {{ {body} }}\n"
        );
        fs::write(&main, text).unwrap();
        let program = self.folder.path().join("program");
        let output = rustc()
            .args(["--edition", "2021", "--emit", emit, "-o"])
            .args([&program, &main])
            .output()
            .unwrap();
        match output.status.success() {
            true => Ok(program),
            false => Err(String::from_utf8(output.stderr).unwrap()),
        }
    }

    fn run(&self, body: &str) -> String {
        let program = self.compile(body, "link").unwrap_or_else(|told| panic!("{told}"));
        said(&Command::new(program).output().unwrap())
    }
}

fn said(output: &Output) -> String {
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_example_speaks_the_language_of_its_visitor() {
    let out = tempfile::tempdir().unwrap();
    let made = Accessors::of(example()).write_to(out.path()).unwrap();
    assert_eq!(made.warnings, [""; 0]);
    let depends = |name: &str| made.depends_on.contains(&example().join(name));
    assert!(depends("diglot.toml") && depends("locales/fr/garden.ftl") && depends("locales"));
    let program = out.path().join("example");
    let compiled = rustc()
        .args(["--edition", "2024", "-D", "warnings", "-o"])
        .args([&program, &example().join("src/main.rs")])
        .env("OUT_DIR", out.path())
        .output()
        .unwrap();
    said(&compiled);
    let speak = |requested: &[&str]| said(&Command::new(&program).args(requested).output().unwrap());
    assert_eq!(
        speak(&["de", "en-GB"]),
        "en\nWelcome to the Rose Garden, Ada!\nNo tree is in bloom.\nOne tree is in bloom.\n103 trees are in bloom.\n\
         2,000,000 trees are in bloom.\nThe Rose Garden opens on 2026-11-30.\nTickets: gate/tickets\n\
         Closed: a storm that brought down 3 branches\n"
    );
    // What French lacks is said in English; millions have a form of their own.
    assert_eq!(
        speak(&["fr_CA.UTF-8", "en"]),
        "fr\nBienvenue dans la Roseraie, Ada !\nAucun arbre n’est en fleur.\n1 arbre est en fleur.\n\
         103 arbres sont en fleur.\n2\u{202f}000\u{202f}000 d’arbres sont en fleur.\nThe Rose Garden opens on 2026-11-30.\n\
         Tickets: gate/tickets\nFermé : un orage qui a abattu 3 branches\n"
    );
    assert!(speak(&["ar"]).contains("103 أشجار مزهرة."), "{}", speak(&["ar"]));
    let texts = out.path().join("texts/fr");
    fs::create_dir_all(&texts).unwrap();
    fs::write(
        texts.join("garden.ftl"),
        "welcome = Salut, { $name } !\nopens = { $gone }\nclosed = { -gone }\n",
    )
    .unwrap();
    let output = Command::new(&program)
        .arg("fr")
        .env("GARDEN_TEXTS", texts.parent().unwrap())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(
        said(&output).starts_with("fr\nSalut, Ada !\nAucun arbre"),
        "{output:?}"
    );
    assert!(told.contains("there is no `-gone`"), "{told}");
    assert!(
        told.contains("fr garden/opens: the program gives no such argument"),
        "{told}"
    );
}

#[test]
fn a_missing_message_or_argument_is_a_compile_error() {
    let project = Project::new(
        "hello = Hello, { $name }!\ncopied = { $count ->\n    [one] One file\n   *[other] { $count } files\n }\nopened = { DATETIME($day) }\nlogin =\n    .title = Log in\n",
        "",
    );
    let right = "let messages = negotiate([\"fr\"]);\
                 messages.say(&cli::Hello { name: \"Ada\" }); messages.say(&cli::Hello { name: 7 });\
                 messages.say(&cli::Copied { count: 3_u8 }); messages.say(&cli::LoginTitle);\
                 messages.say(&cli::Opened { day: std::time::SystemTime::now() });";
    assert_eq!(project.compile(right, "metadata").err(), None);
    for (wrong, told) in [
        (
            "cli::Helo { name: 1 }",
            "cannot find struct, variant or union type `Helo`",
        ),
        ("cli::Login", "cannot find value `Login`"),
        ("cli::Hello { }", "missing field `name`"),
        ("cli::Hello { nam: 1 }", "no field named `nam`"),
        ("cli::Hello { name: 1, count: 2 }", "no field named `count`"),
        (
            "cli::Copied { count: \"three\" }",
            "is no number, and this gap of a message takes one",
        ),
        (
            "cli::Opened { day: 3 }",
            "is no moment, and this gap of a message takes one",
        ),
        ("cli::Hello { name: ['A'] }", "fills no gap of a message"),
        ("\"hello\"", "Message` is not satisfied"),
    ] {
        let error = project
            .compile(&format!("negotiate([\"fr\"]).say(&{wrong});"), "metadata")
            .unwrap_err();
        assert!(error.contains(told), "{wrong}: {error}");
        assert_eq!(
            error.matches("\nerror").count() + usize::from(error.starts_with("error")),
            2,
            "{error}"
        );
    }
}

#[test]
fn mistakes_of_the_source_stop_the_build_at_their_place_and_those_of_translations_do_not() {
    let wrong = Project::new(
        "fine = fine\n\n# A comment.\nbad = { -gone }\njunk\ntorn = { NUMBER($d) } { DATETIME($d) }\n",
        "",
    );
    let error = wrong
        .accessors()
        .write_to(wrong.folder.path())
        .unwrap_err()
        .to_string();
    let file = wrong
        .folder
        .path()
        .join("locales/en/cli.ftl")
        .display()
        .to_string();
    let lines: Vec<&str> = error
        .lines()
        .map(|line| line.strip_prefix(&file).unwrap_or(line))
        .collect();
    assert_eq!(
        lines,
        [
            ":4:1: `bad` cannot be used in a program: there is no `-gone`; correct it, or what it refers to; until then the program cannot be built",
            ":5:5: expected `=`; if this line goes on with the value above, indent it by at least one space",
            ":6:1: `torn` uses `$d` as a number and as a date; give one of the two another name",
        ]
    );
    let half = Project::new(
        "a = a { $x }\nb = b\nc = c\n",
        "a = le { $y }\nb = { $gone } le\nc = { F() }\n",
    );
    let made = half.accessors().write_to(half.folder.path()).unwrap();
    let french = half
        .folder
        .path()
        .join("locales/fr/cli.ftl")
        .display()
        .to_string();
    assert_eq!(
        made.warnings,
        [
            format!("{french}:1:1: `a` is shown in the source language: the program gives no `$y` for it"),
            format!("{french}:2:1: `b` is shown in the source language: the program gives no `$gone` for it"),
            format!(
                "{french}:3:1: `c` is shown in the source language: it shows itself, is too long, or calls a function that the program does not have"
            ),
        ]
    );
    let error = |accessors: Accessors| accessors.write_to(half.folder.path()).unwrap_err().to_string();
    assert_eq!(
        error(half.accessors().catalogs(["clo"])),
        "there is no catalog `clo`; there are: cli"
    );
    let nowhere = error(Accessors::of(half.folder.path().join("nowhere")));
    assert!(nowhere.contains("nowhere"), "{nowhere}");
    fs::write(
        half.folder.path().join("diglot.toml"),
        "source-locale = \"en\"\nsource-local = 1\n",
    )
    .unwrap();
    assert!(
        error(half.accessors()).contains("diglot.toml:2:1: "),
        "{}",
        error(half.accessors())
    );
}

/// Texts that try to leave their literal, their comment or their name.
const HOSTILE: &str = "[\"'\\\\/*#`{}\\[\\]!a\\u{202e}\\u{2066}\\u{feff}\\u{2028}\\r\\t é]{0,30}";

#[test]
fn nothing_that_a_text_says_leaves_its_place() {
    let word = "(r#|self|Self|super|type|a|a-|a_|A)[a-zA-Z0-9_-]{0,3}";
    let names = proptest::collection::btree_set(word, 1..6);
    let texts = proptest::collection::vec((HOSTILE, HOSTILE), 6);
    let mut runner = TestRunner::new_with_rng(
        Config {
            cases: 40,
            failure_persistence: None,
            ..Config::default()
        },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let last = std::cell::RefCell::new(None);
    let played = runner.run(&(names, texts), |(names, texts)| {
        let mut english = String::new();
        for (name, (comment, text)) in names.iter().zip(&texts) {
            let name = name.replace("r#", "r");
            let text = text.replace(['{', '}', '\r'], "").trim().to_owned();
            let comment = comment.replace('\r', "");
            english.push_str(&format!(
                "# {comment}\n{name} = x{text} {{ ${name} }}\n    .{name} = x{text}\n"
            ));
        }
        let project = Project::new(&english, &english);
        let made = project.accessors().write_to(project.folder.path());
        let made = made.map_err(|error| TestCaseError::fail(format!("{error}\n{english}")))?;
        let source = fs::read_to_string(&made.file).unwrap();
        // What the file declares is what it declares for tame texts: nothing more, nothing less.
        let file = syn::parse_file(&source).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let structs = structs_of_cli(&file.items);
        let ids: std::collections::BTreeSet<String> =
            names.iter().map(|name| name.replace("r#", "r")).collect();
        prop_assert_eq!(structs, 2 * ids.len());
        let has_raw = source.contains(['\u{202e}', '\u{2066}', '\r']);
        prop_assert!(!has_raw);
        last.replace(Some(project));
        Ok(())
    });
    if let Err(error) = played {
        panic!("{error}");
    }
    // rustc itself agrees, about one of them.
    let project = last.into_inner().expect("some were played");
    assert_eq!(
        project.compile("negotiate([\"fr\"]).locale();", "metadata").err(),
        None
    );
}

fn structs_of_cli(items: &[syn::Item]) -> usize {
    let mut count = 0;
    for item in items {
        if let syn::Item::Mod(module) = item
            && let Some((_, inner)) = &module.content
        {
            count += match module.ident.to_string().as_str() {
                "cli" => inner
                    .iter()
                    .filter(|item| matches!(item, syn::Item::Struct(_)))
                    .count(),
                "made" => structs_of_cli(inner),
                _ => 0,
            };
        }
    }
    count
}

#[test]
fn marks_texts_and_hooks_are_the_programs_choice() {
    let project = Project::new(
        "a-b = one { $type-of } two\na_b = three\n",
        "a-b = un { $type-of } deux\n",
    );
    let body = "let fr = negotiate([\"fr\"]); let mut out = String::from(\"- \");\
                fr.say_into(&cli::a_b { type_of: String::from(\"x\") }, &mut out); println!(\"{out}\");\
                println!(\"{}\", fr.without_marks().say(&cli::a_b { type_of: Said(cli::a_u_b) }));\
                println!(\"{LOCALES:?}\");";
    assert_eq!(
        project.run(body),
        "- un \u{2068}x\u{2069} deux\nun three deux\n[\"en\", \"fr\"]\n"
    );
}

#[test]
fn a_passage_of_a_third_language_counts_by_its_own_rules() {
    let choice = |words: [&str; 3]| {
        let [one, few, other] = words;
        format!(
            "a = {{ $n ->\n [one] {one}\n [few] {few}\n *[other] {other} {{ -t }}\n }}\nb = {{ a }}\n    .c = {other}\n-t = {other}\n"
        )
    };
    let project = Project::new(&choice(["book", "book", "books"]), "b = en français : { a }\n");
    let write = |path: &str, text: &str| {
        let path = project.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "diglot.toml",
        "source-locale = \"en\"\nlocales = [\"fr\", \"lt\"]\n[locale.fr]\nfallback = [\"lt\"]\n",
    );
    write("locales/lt/cli.ftl", &choice(["knyga", "knygos", "knygų"]));
    let body = "let fr = negotiate([\"fr\"]).without_marks();\
                for n in [1, 20, 22] { println!(\"{} | {}\", fr.say(&cli::A { n }), fr.say(&cli::B { n })); }\
                println!(\"{}\", fr.say(&cli::BC));";
    assert_eq!(
        project.run(body),
        "knyga | en français : knyga\nknygų knygų | en français : knygų knygų\nknygos | en français : knygos\nknygų\n"
    );
}

//! Runs the program: languages, help, mistakes of the command line, exit codes.

#![expect(
    clippy::disallowed_methods,
    reason = "the test makes the folders that the program works in"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The program in a clean environment, started in an empty folder that is no project.
struct Program {
    folder: tempfile::TempDir,
    variables: Vec<(&'static str, &'static str)>,
}

impl Program {
    fn new() -> Program {
        Program {
            folder: tempfile::tempdir().unwrap(),
            variables: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: &'static str) -> Program {
        self.variables.push((name, value));
        self
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diglot"));
        command
            .args(arguments)
            .env_clear()
            .envs(self.variables.iter().copied())
            .current_dir(self.folder.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = self.command(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (status.code().unwrap(), text(stdout), text(stderr))
    }
}

#[test]
fn every_command_has_help_with_an_about_and_an_example() {
    let program = Program::new();
    let (code, all, _) = program.run(&["--help"]);
    assert_eq!(code, 0);
    let commands: Vec<&str> = all
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter(|line| !line.starts_with("    "))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() >= 10, "{all}");
    for command in commands {
        let (code, by_option, _) = program.run(&[command, "--help"]);
        assert_eq!(code, 0);
        let about = by_option.split("\n\nUsage: ").next().unwrap_or_default();
        assert!(about.ends_with('.') && about.len() > 20, "{by_option}");
        assert!(
            by_option.contains(&format!("Examples:\n  diglot {command}")),
            "{by_option}"
        );
        assert_eq!(program.run(&["help", command]), (0, by_option, String::new()));
    }
}

#[test]
fn no_line_of_help_is_wider_than_a_hundred_columns() {
    let program = Program::new();
    for arguments in [&["--help"][..], &["accept", "--help"], &["import", "-h"]] {
        let (_, help, _) = program.run(arguments);
        assert!(help.lines().all(|line| line.chars().count() <= 100), "{help}");
    }
}

/// Every word that clap itself would say.
#[test]
fn help_and_mistakes_hold_no_sentence_of_the_library() {
    let program = Program::new();
    let runs: &[&[&str]] = &[
        &["--help"],
        &["help", "accept"],
        &["acept"],
        &["check", "--fromat", "json"],
        &["check", "--format", "pdf"],
        &["check", "--format"],
        &["todo"],
        &["todo", "fr", "x"],
        &["sync", "--dry-run=yes"],
        &["sync", "--dry-run", "--dry-run"],
        &["todo", "fr", "--limit", "many"],
        &["accept", "fr", "x", "--note", "y"],
        &["init", "--source", "e_n"],
    ];
    for arguments in runs {
        let (_, out, err) = program.run(arguments);
        for said_by_clap in [
            "Print help",
            "For more information",
            "tip:",
            "unrecognized",
            "unexpected",
            "invalid",
            "[default",
            "[possible",
            "a similar",
            "required",
        ] {
            assert!(!out.contains(said_by_clap), "{arguments:?}: {out}");
            assert!(!err.contains(said_by_clap), "{arguments:?}: {err}");
        }
    }
}

#[test]
fn a_mistake_of_the_command_line_says_what_may_be_meant_and_exits_with_2() {
    let program = Program::new();
    let mistakes: &[(&[&str], &str)] = &[
        (
            &["acept"],
            "error: there is no command `acept`\nhelp: did you mean `accept`?\n",
        ),
        (
            &["check", "--fromat", "json"],
            "error: there is no option `--fromat` here\nhelp: did you mean `--format`?\n",
        ),
        (
            &["check", "--format", "pdf"],
            "error: `pdf` is no value for `--format <FORMAT>`\nhelp: possible values are ",
        ),
        (
            &["check", "--format"],
            "error: `--format <FORMAT>` needs a value\nhelp: possible values are ",
        ),
        (&["todo"], "error: `<LOCALE>` is missing\n"),
        (&["todo", "fr", "x"], "error: `x` is one argument too many\n"),
        (&["sync", "--dry-run=x"], "error: `--dry-run` takes no value\n"),
        (
            &["sync", "--dry-run", "--dry-run"],
            "error: `--dry-run` can be given only once\n",
        ),
        (
            &["todo", "fr", "--limit", "x"],
            "error: `x` is no value for `--limit <NUMBER>`\n",
        ),
        (
            &["accept", "fr", "x", "--note", "y"],
            "error: `--note` needs `--source-only` too\nhelp: `diglot accept --help` shows what there is\n",
        ),
        (
            &["check", "--update-baseline", "--level", "error"],
            "error: `--update-baseline` needs `--baseline` too\nhelp: `diglot check --help` ",
        ),
        (
            &["check", "--level", "error", "--allow-growth", "x", "--baseline"],
            "error: `--allow-growth` needs `--update-baseline` too\n",
        ),
        (
            &["check", "--source"],
            "error: `--source` needs `--fix|--diff` too\n",
        ),
        (
            &["check", "fr"],
            "error: `fr` is one argument too many\nhelp: did you mean `--locale fr`?\n",
        ),
        (
            &["check", "--lang", "english"],
            "error: `english` is no BCP 47 language tag\nhelp: possible values are en, ar, ",
        ),
        (
            &["ship", "--withdraw", "--lang", "en"],
            "error: `--withdraw` needs `<LOCALE>...` too\nhelp: `diglot ship --help` ",
        ),
        (
            &["log", "fr", "--lang", "en"],
            "error: `<ID>` is missing\nhelp: `diglot log --help` ",
        ),
        (
            &["--check"],
            "error: there is no option `--check` here\nhelp: `diglot --help` shows what there is\n",
        ),
        (
            &["check", "--output", "json=a/"],
            "error: `a/` is a folder, and a report needs a file\nhelp: write it as in `--output json=a/report.json`",
        ),
        (
            &["check", "--shard", "4/3"],
            "error: `4/3` is no part: write K/N, such as 2/4\nhelp: K is the number of the part",
        ),
        (
            &["init", "--source", "zh_CN"],
            "error: `zh_CN` is no BCP 47 language tag\nhelp: did you mean `zh-CN`?\n",
        ),
        (
            &["explain", "outdatet"],
            "error: there is no check `outdatet`\nhelp: did you mean `outdated`?\n",
        ),
        (&["import", "a.txt", "--as", "../x"], "error: "),
    ];
    for (arguments, expected) in mistakes {
        let (code, out, err) = program.run(arguments);
        assert_eq!(code, 2, "{arguments:?}: {err}");
        assert_eq!(out, "", "{arguments:?}");
        assert!(err.starts_with(expected), "{arguments:?}: {err}");
    }
}

#[test]
fn outside_a_project_every_command_says_so() {
    let program = Program::new();
    for arguments in [
        &["status"][..],
        &["sync"],
        &["check"],
        &["todo", "fr"],
        &["accept", "fr", "--all"],
        &["build"],
        &["import", "a.txt"],
    ] {
        let (code, out, err) = program.run(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}");
        assert!(err.contains("there is no `diglot.toml` in"), "{err}");
        assert!(
            err.ends_with("help: `diglot init` makes a folder a project\n"),
            "{err}"
        );
    }
}

#[test]
fn a_bare_name_shows_the_help_and_fails() {
    let (code, out, err) = Program::new().run(&[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("Commands:"));
}

#[test]
fn the_language_is_negotiated_and_falls_back_to_english() {
    // Until a catalog is translated its words are English ones; that none is refused is what can be seen.
    let tags = [
        "ar",
        "az_AZ.UTF-8",
        "fr_FR.UTF-8",
        "zh_CN",
        "sw_KE",
        "C",
        "POSIX",
        "???",
    ];
    for tag in tags {
        let (code, out, _) = Program::new().with("LANG", tag).run(&["--help"]);
        assert_eq!(code, 0, "{tag}");
        assert!(out.contains("diglot init"), "{tag}");
    }
    // Whoever asks for a language is told that there is none; whose machine has one is not told each time.
    let (code, out, err) = Program::new().run(&["--lang", "sw", "help"]);
    assert_eq!(code, 0);
    assert!(out.contains("diglot init"), "{out}");
    assert!(
        err.starts_with("diglot does not speak `sw`; the values of `--lang` that it knows are en, ar, "),
        "{err}"
    );
    let quiet = Program::new().run(&["--lang", "sw", "help", "--quiet"]);
    assert_eq!((quiet.0, quiet.2.as_str()), (0, ""));
    let spoken = Program::new().with("LANG", "sw_KE").run(&["help"]);
    assert_eq!(spoken.2, "");
    let (code, _, err) = Program::new().run(&["--lang", "nonsense", "--help"]);
    assert_eq!(code, 2);
    assert!(
        err.starts_with("error: `nonsense` is no BCP 47 language tag\n"),
        "{err}"
    );
}

#[test]
fn help_is_coloured_only_on_demand() {
    let coloured = |program: Program, arguments: &[&str]| program.run(arguments).1.contains('\u{1b}');
    assert!(!coloured(Program::new(), &["--help"]));
    assert!(coloured(Program::new(), &["--color", "always", "--help"]));
    assert!(coloured(Program::new().with("CLICOLOR_FORCE", "1"), &["--help"]));
    let both = Program::new().with("CLICOLOR_FORCE", "1").with("NO_COLOR", "1");
    assert!(!coloured(both, &["--help"]));
}

#[test]
fn the_version_is_told() {
    let expected = format!("diglot {}\n", env!("CARGO_PKG_VERSION"));
    for option in ["-V", "--version"] {
        assert_eq!(
            Program::new().run(&[option]),
            (0, expected.clone(), String::new())
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let program = Program::new();
    let output = program.command(&["--help"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(
        err.starts_with("error: the output could not be written: "),
        "{err}"
    );
}

/// Opened anew, the file behind the standard output would be written over from its start, or replaced.
#[cfg(target_os = "linux")]
#[test]
fn a_report_to_the_standard_output_by_its_path_keeps_what_is_there() {
    let program = Program::new();
    assert_eq!(program.run(&["init"]).0, 0);
    let log = program.folder.path().join("log");
    for is_appended in [true, false] {
        std::fs::write(&log, "before\n").unwrap();
        let mut open = std::fs::File::options();
        let file = match is_appended {
            true => open.append(true).open(&log).unwrap(),
            false => open.write(true).truncate(true).open(&log).unwrap(),
        };
        let mut command = program.command(&["check", "--output", "json=/dev/stdout", "--format", "short"]);
        command.stdout(file).status().unwrap();
        let text = std::fs::read_to_string(&log).unwrap();
        assert_eq!(text.starts_with("before\n"), is_appended, "{text}");
        let json = text.find("\"version\"").unwrap();
        assert!(text[json..].contains("\nsource-texts/welcome.md:1:1: "), "{text}");
    }
}

#[test]
fn a_folder_in_the_place_of_the_settings_is_told() {
    let program = Program::new();
    std::fs::create_dir(program.folder.path().join("diglot.toml")).unwrap();
    let (code, _, err) = program.run(&["check"]);
    assert_eq!(code, 2);
    assert!(
        err.contains("/diglot.toml` is a folder, and the settings are a file"),
        "{err}"
    );
}

#[test]
fn the_project_may_be_another_folder() {
    let program = Program::new();
    let project: PathBuf = program.folder.path().join("project");
    std::fs::create_dir(&project).unwrap();
    let (code, _, err) = program.run(&["init", "--project", "project"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(Path::new(&project).join("diglot.toml").exists());
    assert_eq!(program.run(&["status", "--project=project"]).0, 0);
    assert_eq!(program.run(&["status"]).0, 2);
}

#[test]
fn checks_are_listed_by_group_in_the_language_that_is_asked_for() {
    let (code, listed, _) = Program::new().run(&["explain"]);
    assert_eq!(code, 0);
    let groups: Vec<&str> = listed.split("\n\n").collect();
    assert!(groups.len() > 5, "{listed}");
    assert!(
        groups[0].starts_with("State of translations\n  missing  "),
        "{listed}"
    );
    for check in diglot::checks::ALL {
        let line = format!("\n  {} ", check.name);
        assert_eq!(listed.matches(&line).count(), 1, "{}", check.name);
    }
    let (code, french, _) = Program::new().run(&["--lang", "fr", "explain"]);
    assert_eq!(code, 0);
    assert!(french.contains("un message n’est pas traduit"), "{french}");
}

/// A project with one message in two locales; `more` stands below the first two lines of its settings.
fn small_project(more: &str) -> Program {
    let program = Program::new();
    let folder = program.folder.path();
    let settings = format!("source-locale = \"en\"\nlocales = [\"fr\"]\n{more}");
    std::fs::write(folder.join("diglot.toml"), settings).unwrap();
    for (locale, text) in [("en", "hello = Hello\n"), ("fr", "hello = Bonjour\n")] {
        let folder = folder.join("locales").join(locale);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("main.ftl"), text).unwrap();
    }
    program
}

#[test]
fn records_are_never_written_over_texts() {
    let program = small_project("[files]\nprovenance = \"locales/{locale}/{name}.ftl\"\n");
    for arguments in [
        &["check"][..],
        &["sync"],
        &["sync", "--repair"],
        &["accept", "fr", "--all"],
    ] {
        let (code, _, errors) = program.run(arguments);
        assert_eq!(code, 2, "{arguments:?}");
        let place = "diglot.toml:4:14: the records would overwrite the files of";
        assert!(errors.contains(place), "{errors}");
        for (locale, text) in [("en", "hello = Hello\n"), ("fr", "hello = Bonjour\n")] {
            let path = program.folder.path().join(format!("locales/{locale}/main.ftl"));
            assert_eq!(std::fs::read_to_string(path).unwrap(), text, "{arguments:?}");
        }
    }
}

#[test]
fn a_damaged_record_of_what_is_shipped_takes_nothing_away_from_readers() {
    let program = small_project("[tier.all]\nlocales = [\"*\"]\nship = 75\nwithdraw = 50\n");
    assert_eq!(program.run(&["accept", "fr", "--all"]).0, 0);
    assert_eq!(program.run(&["ship", "fr"]).0, 0);
    assert_eq!(program.run(&["build"]).0, 0);
    let folder = program.folder.path();
    let built = folder.join("dist/fluent/fr/main.ftl");
    let before = std::fs::read(&built).unwrap();
    let manifest = std::fs::read(folder.join("dist/manifest.json")).unwrap();
    for damaged in ["fr, de\n", "<<<<<<< ours\nfr\n", "[\"fr\"]\n", "fr main\n"] {
        std::fs::write(folder.join(".diglot/shipped.txt"), damaged).unwrap();
        for command in ["build", "status"] {
            let (code, _, errors) = program.run(&[command]);
            assert_eq!(code, 2, "{command} {damaged}");
            assert!(errors.contains("nobody can say what is shipped"), "{errors}");
            assert!(errors.contains(".diglot/shipped.txt:1:1"), "{errors}");
        }
        assert_eq!(std::fs::read(&built).unwrap(), before);
        assert_eq!(
            std::fs::read(folder.join("dist/manifest.json")).unwrap(),
            manifest
        );
    }
}

#[test]
fn mistakes_of_a_first_day_are_told_with_their_cause() {
    let program = small_project("[tier.all]\nlocales = [\"fr\"]\ncurrent = 50\n");
    let said = |arguments: &[&str], code, wanted: &str| {
        let (given, out, errors) = program.run(arguments);
        assert_eq!(given, code, "{arguments:?} {errors}");
        assert!(
            format!("{out}{errors}").contains(wanted),
            "{arguments:?} {out}{errors}"
        );
    };
    said(&["--project", "nope", "check"], 2, "there is no folder `");
    said(
        &["--project", "diglot.toml", "check"],
        2,
        "is a file: name its folder",
    );
    let accept = "name a locale and messages, as in `diglot accept fr main/hello`";
    said(&["accept"], 2, accept);
    said(&["accept", "main/hello"], 2, accept);
    said(&["config", "--show"], 0, "Nothing is set for all locales alike");
    let settings = program.folder.path().join("diglot.toml");
    std::fs::write(settings, "source-locale = \"de\"\n").unwrap();
    said(
        &["check", "--level", "error"],
        1,
        "no file of the source locale `de` is there",
    );
}

/// A project with two messages, one of them translated.
fn half_translated_project() -> Program {
    let program = Program::new();
    for (path, text) in [
        ("diglot.toml", "source-locale = \"en\"\n"),
        ("locales/en/main.ftl", "hello = Hello\nmore = More\n"),
        ("locales/fr/main.ftl", "hello = Bonjour\n"),
    ] {
        let path = program.folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    assert_eq!(program.run(&["sync"]).0, 0);
    program
}

#[test]
fn a_message_that_there_is_not_brings_the_one_that_was_meant_with_its_catalog() {
    let program = half_translated_project();
    let (code, _, err) = program.run(&["accept", "fr", "mian/hello"]);
    assert_eq!(code, 2);
    assert!(err.contains("did you mean `main/hello`?"), "{err}");
    let (_, _, err) = program.run(&["accept", "fr", "main/nope"]);
    assert!(!err.contains("did you mean"), "{err}");
    let (_, _, err) = program.run(&["accept", "fr", "helo"]);
    assert!(err.contains("did you mean `hello`?"), "{err}");
}

#[test]
fn a_folder_of_records_has_no_findings_of_the_texts() {
    let program = half_translated_project();
    let (code, whole, _) = program.run(&["check", "--format", "short"]);
    assert!(code == 1 && whole.contains("[missing]"), "{whole}");
    let (code, narrowed, err) = program.run(&["check", "--format", "short", "--path", ".diglot"]);
    assert_eq!(code, 0, "{narrowed}{err}");
    assert!(!narrowed.contains("[missing]"), "{narrowed}");
}

#[test]
fn an_empty_value_is_a_missing_one() {
    let (code, _, err) = Program::new().run(&["config", "--show", "--lang", ""]);
    assert_eq!(code, 2);
    assert!(err.contains("needs a value"), "{err}");
    assert!(!err.contains("``"), "{err}");
}

#[test]
fn an_empty_manifest_and_a_cut_one_are_told_as_such() {
    let program = Program::new();
    let manifest = program.folder.path().join("manifest.json");
    for (text, told) in [
        ("", "`manifest.json` is empty\n"),
        ("{\n  \"version\": 2,", "`manifest.json` ends in the middle\n"),
        ("{\"version\": }", "manifest.json:1:13 is not understood"),
    ] {
        std::fs::write(&manifest, text).unwrap();
        let (code, _, err) = program.run(&["verify", "."]);
        assert_eq!(code, 2, "{text}");
        assert!(err.contains(told), "{text}: {err}");
    }
}

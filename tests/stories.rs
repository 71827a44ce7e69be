//! Runs the stories of `tests/stories/*.md`: what people do, and what they then read.
//!
//! A story is Markdown; its fenced blocks are played in order in one temporary folder, with the real
//! program in a clean environment:
//!
//! - `file PATH` writes the block to a file;
//! - `edit PATH` replaces text that stands there exactly once: lines `- old`, then lines `+ new`, then
//!   perhaps further such pairs;
//! - `remove PATH` removes a file or folder; the block is empty;
//! - `show PATH` compares a file with the block;
//! - `console` runs lines that start with `$ diglot`, quoted as in a shell, with `NAME=value` before the
//!   program's name where wanted; below each stands what it prints, errors after results, and at the
//!   end `? CODE` where that is not 0;
//! - `git` runs lines that start with `$ git`, quoted and with `NAME=value` before as above; what they print
//!   is not told, `? CODE` stands below one that ends otherwise than with 0. Everybody gets the same
//!   commits: no settings of the machine count, each command comes a day after the one before (2030-01-01
//!   is the first), and commits are Ada's unless `GIT_AUTHOR_NAME` says otherwise. `diglot` is found by git,
//!   for merge drivers and hooks. `$ git init` makes a repository in the folder with the branch `main`;
//!   `$ git commit -qam "…"`, `$ git switch -q -c french` and `$ git merge -q french` are what branches need.
//!   Where there is no `git`, stories with such a block are passed over, and that is told.
//!
//! A story whose name ends in `-with-pdf` or `-without-pdf` is passed over where the program is built otherwise.
//!
//! In an expected line `[..]` stands for anything. With `DIGLOT_BLESS=1` the expectations that do not
//! hold are rewritten; a blessed story is to be read before it is committed. Blocks of any other kind
//! are prose.

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads its stories and makes the folders that the program works in"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitStatus};

#[test]
fn every_story_goes_as_it_is_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let mut stories: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    stories.sort();
    assert!(!stories.is_empty(), "there are no stories");
    let is_blessing = std::env::var("DIGLOT_BLESS").is_ok_and(|value| value == "1");
    let mut wrong = String::new();
    for path in stories {
        let told = fs::read_to_string(&path).unwrap();
        if told.contains("\n```git\n") && !has_git() {
            eprintln!("passed over for want of git: {}", path.display());
            continue;
        }
        let is_of = |end: &str| {
            path.file_stem()
                .is_some_and(|name| name.to_string_lossy().ends_with(end))
        };
        if is_of("-with-pdf") && cfg!(not(feature = "pdf")) || is_of("-without-pdf") && cfg!(feature = "pdf")
        {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let Played { now, complaints } = play(&told, folder.path());
        if is_blessing && now != told {
            fs::write(&path, &now).unwrap();
            eprintln!("rewrote {}", path.display());
        } else if !is_blessing {
            for complaint in complaints.iter().filter(|complaint| complaint.is_outcome) {
                let _ = writeln!(wrong, "{}:{complaint}", path.display());
            }
        }
        for complaint in complaints.iter().filter(|complaint| !complaint.is_outcome) {
            let _ = writeln!(wrong, "{}:{complaint}", path.display());
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// A story after it was played.
struct Played {
    /// The story with what really happened.
    now: String,
    complaints: Vec<Complaint>,
}

/// Something that did not go as told.
struct Complaint {
    line: usize,
    what: String,
    /// Whether the story merely expected something else, which a blessing mends.
    is_outcome: bool,
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {}", self.line, self.what)
    }
}

fn play(story: &str, folder: &Path) -> Played {
    let mut now = String::new();
    let mut complaints = Vec::new();
    let mut day = 0;
    let mut lines = story.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        now.push_str(line);
        now.push('\n');
        let ticks = line.bytes().take_while(|byte| *byte == b'`').count();
        if ticks < 3 {
            continue;
        }
        let fence = &line[..ticks];
        let kind = line[ticks..].trim();
        let block: Vec<&str> = lines
            .by_ref()
            .map(|(_, line)| line)
            .take_while(|line| line.trim_end() != fence)
            .collect();
        let first = number + 2;
        match block_after(kind, &block, folder, &mut day) {
            Ok(after) => {
                if !matches(&block, &after) {
                    complaints.push(Complaint {
                        line: first,
                        what: format!(
                            "expected\n{}\nbut it is\n{}",
                            quoted(&block),
                            quoted(&after.iter().map(String::as_str).collect::<Vec<_>>())
                        ),
                        is_outcome: true,
                    });
                    after.iter().for_each(|line| {
                        let _ = writeln!(now, "{line}");
                    });
                } else {
                    block.iter().for_each(|line| {
                        let _ = writeln!(now, "{line}");
                    });
                }
            }
            Err(what) => {
                complaints.push(Complaint {
                    line: first,
                    what,
                    is_outcome: false,
                });
                block.iter().for_each(|line| {
                    let _ = writeln!(now, "{line}");
                });
            }
        }
        let _ = writeln!(now, "{fence}");
    }
    Played { now, complaints }
}

/// The block as it should read after it was played.
///
/// `day` counts the commands of git so far.
fn block_after(kind: &str, block: &[&str], folder: &Path, day: &mut u32) -> Result<Vec<String>, String> {
    let same = || block.iter().map(|line| (*line).to_owned()).collect();
    let (verb, path) = kind.split_once(' ').unwrap_or((kind, ""));
    let target = folder.join(path);
    let told = |error: std::io::Error| format!("{path}: {error}");
    match verb {
        "file" => {
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent).map_err(told)?;
            }
            let mut text = block.join("\n");
            text.push('\n');
            fs::write(&target, text).map_err(told)?;
            Ok(same())
        }
        "edit" => {
            let text = fs::read_to_string(&target).map_err(told)?;
            fs::write(&target, edited(&text, block)?).map_err(told)?;
            Ok(same())
        }
        "remove" => {
            let removed = if target.is_dir() {
                fs::remove_dir_all(&target)
            } else {
                fs::remove_file(&target)
            };
            removed.map_err(told)?;
            Ok(same())
        }
        "show" => {
            let text = fs::read_to_string(&target).map_err(told)?;
            Ok(text.lines().map(str::to_owned).collect())
        }
        "console" => commands(block, &mut |command| output(command, folder)),
        "git" => commands(block, &mut |command| {
            *day += 1;
            git(command, folder, *day)
        }),
        _ => Ok(same()),
    }
}

fn edited(text: &str, block: &[&str]) -> Result<String, String> {
    let mut text = text.to_owned();
    let mut rest = block;
    while !rest.is_empty() {
        let (old, new);
        (old, rest) = run_of(rest, '-')?;
        (new, rest) = run_of(rest, '+')?;
        let count = text.matches(&old).count();
        if old.is_empty() || count != 1 {
            return Err(format!("`{old}` stands there {count} times, not once"));
        }
        text = text.replacen(&old, &new, 1);
    }
    Ok(text)
}

/// The lines at the start that begin with `sign`, joined, and the other lines.
fn run_of<'b>(block: &'b [&'b str], sign: char) -> Result<(String, &'b [&'b str]), String> {
    let count = block.iter().take_while(|line| line.starts_with(sign)).count();
    if count == 0 {
        let found = block.first().copied().unwrap_or("the end of the block");
        return Err(format!(
            "an edit wants a line with `{sign}` where there is `{found}`"
        ));
    }
    let lines = block[..count].iter().map(|line| {
        let text = &line[1..];
        text.strip_prefix(' ').unwrap_or(text)
    });
    Ok((lines.collect::<Vec<_>>().join("\n"), &block[count..]))
}

/// Each command with what it prints.
fn commands(
    block: &[&str],
    run: &mut dyn FnMut(&str) -> Result<Vec<String>, String>,
) -> Result<Vec<String>, String> {
    let mut after = Vec::new();
    let mut rest = block;
    while let Some((line, below)) = rest.split_first() {
        let command = line
            .strip_prefix("$ ")
            .ok_or_else(|| format!("`{line}` stands where a command should"))?;
        let count = below.iter().take_while(|line| !line.starts_with("$ ")).count();
        let expected = &below[..count];
        let found = run(command)?;
        after.push((*line).to_owned());
        // What is as told stays as it was told, wildcards included.
        if matches(expected, &found) {
            after.extend(expected.iter().map(|line| (*line).to_owned()));
        } else {
            after.extend(found);
        }
        rest = &below[count..];
    }
    Ok(after)
}

/// What the command prints, line by line, and its exit code.
fn output(command: &str, folder: &Path) -> Result<Vec<String>, String> {
    let Line { variables, arguments } = line(command, "diglot")?;
    let result = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(arguments)
        .env_clear()
        .envs(variables)
        .current_dir(folder)
        .output()
        .map_err(|error| error.to_string())?;
    let mut lines = Vec::new();
    // The temporary folder has another name each time.
    let name = folder.display().to_string();
    for bytes in [result.stdout, result.stderr] {
        let text = String::from_utf8(bytes).map_err(|error| format!("`{command}`: {error}"))?;
        lines.extend(text.lines().map(|line| line.replace(&name, "[..]")));
    }
    lines.extend(code(command, result.status)?);
    Ok(lines)
}

/// Runs git on the `day`th day; gives its exit code.
fn git(command: &str, folder: &Path, day: u32) -> Result<Vec<String>, String> {
    let Line {
        variables,
        mut arguments,
    } = line(command, "git")?;
    if arguments.first().is_some_and(|first| first == "init") {
        arguments.insert(1, "--initial-branch=main".to_owned());
    }
    // Midnight of 2030-01-01 and as many days later.
    let date = format!("{} +0000", 1_893_456_000 + u64::from(day - 1) * 86_400);
    let program = Path::new(env!("CARGO_BIN_EXE_diglot"));
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let paths = program
        .parent()
        .into_iter()
        .map(Path::to_owned)
        .chain(std::env::split_paths(&paths));
    let result = Command::new("git")
        .args(arguments)
        .env_clear()
        .env(
            "PATH",
            std::env::join_paths(paths).map_err(|error| error.to_string())?,
        )
        .env("HOME", folder)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CONFIG_GLOBAL", "")
        .env("GIT_AUTHOR_NAME", "Ada")
        .env("GIT_AUTHOR_EMAIL", "ada@example.org")
        .env("GIT_COMMITTER_NAME", "Ada")
        .env("GIT_COMMITTER_EMAIL", "ada@example.org")
        .env("GIT_AUTHOR_DATE", &date)
        .env("GIT_COMMITTER_DATE", &date)
        .env("GIT_EDITOR", ":")
        .envs(variables)
        .current_dir(folder)
        .output()
        .map_err(|error| error.to_string())?;
    let code = code(command, result.status)?;
    if !code.is_empty() {
        eprintln!("{command}: {}", String::from_utf8_lossy(&result.stderr));
    }
    Ok(code)
}

fn has_git() -> bool {
    Command::new("git").arg("--version").output().is_ok()
}

/// A line of a `console` or `git` block.
struct Line {
    variables: Vec<(String, String)>,
    arguments: Vec<String>,
}

fn line(command: &str, wanted: &str) -> Result<Line, String> {
    let words = words(command)?;
    let variable = |word: &String| {
        let (name, value) = word.split_once('=')?;
        (!name.contains('-')).then(|| (name.to_owned(), value.to_owned()))
    };
    let variables: Vec<_> = words.iter().map_while(variable).collect();
    match &words[variables.len()..] {
        [program, arguments @ ..] if program == wanted => Ok(Line {
            arguments: arguments.to_vec(),
            variables,
        }),
        [program, ..] => Err(format!("this block runs {wanted} only, not `{program}`")),
        [] => Err(format!("`{command}` runs nothing")),
    }
}

/// The line that tells an exit code other than 0.
fn code(command: &str, status: ExitStatus) -> Result<Vec<String>, String> {
    match status.code() {
        Some(0) => Ok(Vec::new()),
        Some(code) => Ok(vec![format!("? {code}")]),
        None => Err(format!("`{command}` was killed")),
    }
}

/// Words as a shell cuts them: `"…"` and `'…'` keep spaces.
fn words(command: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quote = None;
    for sign in command.chars() {
        match (quote, sign) {
            (Some(open), _) if sign == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(sign);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            _ => word.get_or_insert_default().push(sign),
        }
    }
    if quote.is_some() {
        return Err(format!("a quotation mark does not close in `{command}`"));
    }
    words.extend(word);
    Ok(words)
}

fn matches(expected: &[&str], found: &[String]) -> bool {
    expected.len() == found.len()
        && expected
            .iter()
            .zip(found)
            .all(|(expected, found)| line_matches(expected, found))
}

/// Whether `found` is `expected`, in which `[..]` stands for anything.
fn line_matches(expected: &str, found: &str) -> bool {
    let mut parts = expected.split("[..]");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = found.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

fn quoted(lines: &[&str]) -> String {
    lines
        .iter()
        .map(|line| format!("    | {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_wildcard_stands_for_anything_within_a_line() {
    assert!(line_matches("a[..]c", "abbbc"));
    assert!(line_matches("[..]", ""));
    assert!(line_matches("a[..]b[..]c", "a1b2c"));
    assert!(!line_matches("a[..]c", "abbb"));
    assert!(!line_matches("ab[..]bc", "abc"));
    assert!(!line_matches("abc", "abcd"));
}

#[test]
fn an_edit_that_is_not_unique_is_refused() {
    assert_eq!(
        edited("one\ntwo\n", &["- one", "+ three", "+ four"]).unwrap(),
        "three\nfour\ntwo\n"
    );
    assert_eq!(
        edited("a b\n", &["- a", "+ c", "- b", "+", "- c", "+ d"]).unwrap(),
        "d \n"
    );
    assert!(edited("one one", &["- one", "+ two"]).is_err());
    assert!(edited("one", &["- two", "+ three"]).is_err());
    assert!(edited("one", &["- one"]).is_err());
}

#[test]
fn a_story_that_goes_otherwise_is_told_as_it_went() {
    let folder = tempfile::tempdir().unwrap();
    let story = "# Story\n\n```console\n$ diglot --version\nwrong\n$ diglot hepl\nerror: [..]\nhelp: [..]\nhelp: [..]\n? 2\n```\nEnd.\n";
    let Played { now, complaints } = play(story, folder.path());
    assert_eq!(complaints.len(), 1);
    assert!(complaints[0].is_outcome);
    assert_eq!(complaints[0].line, 4);
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(now, story.replace("wrong", &format!("diglot {version}")));
    assert!(play(&now, folder.path()).complaints.is_empty());
}

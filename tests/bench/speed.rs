//! How fast diglot is, beside programs that do part of the same: `cargo bench`.
//!
//! Every figure is a ratio of two measurements of one run, taken in turn. Where a folder or program that is
//! asked for by the environment is absent, a line says that it was skipped:
//!
//! - `DIGLOT_SHARED`: a folder with real projects (`corpora/www-l10n-sample`) to measure as well;
//! - `DIGLOT_COMPARE_LOCALES`: the path of `compare-locales` (PyPI).

#![expect(
    clippy::disallowed_methods,
    reason = "a bench that measures the program from outside"
)]

mod alignment;
mod baseline;
mod bundles;
mod child;
mod project;

use child::{Run, median, medians, run};
use diglot::formats::fluent;
use project::Size;
use std::fs;
use std::hint::black_box;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const DIGLOT: &str = env!("CARGO_BIN_EXE_diglot");

/// As many files and bytes as a large project of a web site.
const PROJECT: Size = Size {
    catalogs: 190,
    messages: 50,
};

/// Messages of each locale's catalogs, for the growth from a thousand to a million messages.
const GROWTH: [Size; 4] = [
    Size {
        catalogs: 1,
        messages: 100,
    },
    Size {
        catalogs: 5,
        messages: 200,
    },
    Size {
        catalogs: 50,
        messages: 200,
    },
    Size {
        catalogs: 500,
        messages: 200,
    },
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // Whatever needs memory runs in a process of its own: a child's peak counts what its parent held.
    match arguments[..] {
        ["--floor", folder] => println!("{}", baseline::walk_read_parse(Path::new(folder))),
        ["--align"] => alignment::alignment(),
        ["--bundles"] => {
            let folder = tempfile::tempdir().expect("there is a folder for temporary files");
            bundles::bundles(folder.path());
        }
        ["--reader"] => readers("generated catalogs", &project::texts()),
        ["--reader", folder] => {
            let read = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
            let texts: Vec<String> = baseline::catalogs(Path::new(folder))
                .into_iter()
                .map(read)
                .collect();
            readers("real catalogs", &texts);
        }
        ["--generate", folder, catalogs, messages] => {
            let number = |text: &str| text.parse().expect("a number");
            let size = Size {
                catalogs: number(catalogs),
                messages: number(messages),
            };
            project::write(Path::new(folder), size).expect("the temporary folder takes files");
        }
        _ => all(),
    }
}

fn all() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let shared = std::env::var_os("DIGLOT_SHARED").map(PathBuf::from);
    let real = shared.map(|shared| real_project(&shared, folder.path()));
    println!("| what | measured | beside | ratio |\n|---|---|---|---|");
    ourselves(&["--reader"]);
    match &real {
        Some(real) => ourselves(&["--reader", &real.to_string_lossy()]),
        None => skipped("reader, real catalogs", "DIGLOT_SHARED"),
    }
    let generated = folder.path().join("generated");
    generate(&generated, PROJECT);
    let mut projects = vec![("generated project", generated)];
    match real {
        Some(real) => projects.push(("real project", real)),
        None => skipped("check, memory and watch, real project", "DIGLOT_SHARED"),
    }
    for (name, root) in &projects {
        check(name, root);
    }
    for (name, root) in &projects {
        compare_locales(name, root);
    }
    for (name, root) in &projects {
        watch(name, root);
    }
    growth(folder.path());
    bundles::bundles(folder.path());
    alignment::alignment();
}

fn row(what: &str, measured: &str, beside: &str, ratio: &str) {
    println!("| {what} | {measured} | {beside} | {ratio} |");
}

fn skipped(what: &str, variable: &str) {
    row(what, "skipped", &format!("`{variable}` is not set"), "");
}

/// Runs this program again, and waits for it.
fn ourselves(arguments: &[&str]) {
    let program = std::env::current_exe().expect("a running program has a path");
    let status = Command::new(program).args(arguments).status();
    assert!(status.is_ok_and(|status| status.success()), "{arguments:?}");
}

fn generate(root: &Path, size: Size) {
    let (catalogs, messages) = (size.catalogs.to_string(), size.messages.to_string());
    ourselves(&["--generate", &root.to_string_lossy(), &catalogs, &messages]);
}

/// A copy of the real project in `shared`, with settings.
fn real_project(shared: &Path, folder: &Path) -> PathBuf {
    let from = shared.join("corpora/www-l10n-sample");
    let root = folder.join("real");
    for entry in walkdir::WalkDir::new(&from) {
        let entry = entry.expect("DIGLOT_SHARED can be read");
        let to = root.join(entry.path().strip_prefix(&from).expect("it is below"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).expect("the temporary folder takes folders");
        } else {
            fs::copy(entry.path(), to).expect("the temporary folder takes files");
        }
    }
    run(DIGLOT, &["init"], &root);
    root
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

fn times(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}

fn readers(name: &str, texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..15 {
        let begin = Instant::now();
        for text in texts {
            black_box(fluent::read(text));
        }
        ours.push(begin.elapsed());
        let begin = Instant::now();
        for text in texts {
            let _ = black_box(fluent_syntax::parser::parse(text.as_str()));
        }
        theirs.push(begin.elapsed());
    }
    let speed = |time: Duration| format!("{:.0} MB/s", bytes as f64 / 1e6 / time.as_secs_f64());
    let (ours, theirs) = (median(ours.into_iter()), median(theirs.into_iter()));
    row(
        &format!("reader, {name}"),
        &speed(ours),
        &format!("`fluent-syntax`: {}", speed(theirs)),
        &format!("{:.2} times as fast", times(theirs, ours)),
    );
}

/// Bytes of all catalogs below `root`.
fn bytes_of(root: &Path) -> u64 {
    let size = |path: PathBuf| fs::metadata(path).map_or(0, |metadata| metadata.len());
    baseline::catalogs(root).into_iter().map(size).sum()
}

fn check(name: &str, root: &Path) {
    let bench = std::env::current_exe().expect("a running program has a path");
    let (bench, folder) = (bench.to_string_lossy(), root.to_string_lossy());
    let mut floor = || run(&bench, &["--floor", &folder], root);
    let mut check = || run(DIGLOT, &["check"], root);
    let [floor, check] = medians(15, [&mut floor, &mut check]);
    for (what, one, other) in [
        ("time", check.wall, floor.wall),
        ("processor time", check.cpu, floor.cpu),
    ] {
        row(
            &format!("check, {what}, {name}"),
            &milliseconds(one),
            &format!(
                "walk + read + parse with `fluent-syntax`: {}",
                milliseconds(other)
            ),
            &format!("{:.2} times as long", times(one, other)),
        );
    }
    memory(&format!("check, peak memory, {name}"), check, root);
}

fn memory(what: &str, check: Run, root: &Path) {
    let bytes = bytes_of(root);
    row(
        what,
        &format!("{:.1} MB", check.peak as f64 / 1e6),
        &format!("catalogs: {:.1} MB", bytes as f64 / 1e6),
        &format!("{:.2} bytes per byte", check.peak as f64 / bytes as f64),
    );
}

fn compare_locales(name: &str, root: &Path) {
    let what = format!("check, {name}, beside compare-locales");
    let Ok(program) = std::env::var("DIGLOT_COMPARE_LOCALES") else {
        return skipped(&what, "DIGLOT_COMPARE_LOCALES");
    };
    let mut check = || run(DIGLOT, &["check"], root);
    let [check] = medians(5, [&mut check]);
    let settings = ["l10n.toml", "l10n-pontoon.toml"];
    let settings = settings.into_iter().find(|file| root.join(file).is_file());
    let Some(settings) = settings else {
        return row(&what, "skipped", "the project has no `l10n.toml`", "");
    };
    let mut arguments = vec![settings, "."];
    // It takes the locales of the settings, of which a sample may hold a few.
    let locales: Vec<String> = locales_of(root);
    arguments.extend(locales.iter().map(String::as_str));
    let other = run(&program, &arguments, root);
    for (what, one, other) in [
        ("time", check.wall, other.wall),
        ("processor time", check.cpu, other.cpu),
    ] {
        row(
            &format!("check, {what}, {name}, beside compare-locales"),
            &milliseconds(one),
            &format!("`compare-locales`: {:.1} s", other.as_secs_f64()),
            &format!("{:.0} times as fast", times(other, one)),
        );
    }
}

/// Folders of locales: those that hold catalogs, but the source locale's.
fn locales_of(root: &Path) -> Vec<String> {
    let base = match root.join("locales").is_dir() {
        true => root.join("locales"),
        false => root.to_owned(),
    };
    let folders = fs::read_dir(&base).into_iter().flatten().filter_map(Result::ok);
    let mut names: Vec<String> = folders
        .filter(|entry| !baseline::catalogs(&entry.path()).is_empty())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name != "en")
        .collect();
    names.sort();
    names
}

fn watch(name: &str, root: &Path) {
    let mut child = Command::new(DIGLOT)
        .args(["check", "--watch", "--lang", "en"])
        .current_dir(root)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("diglot can be run");
    let mut said = BufReader::new(child.stderr.take().expect("it is piped"));
    let mut until_it_waits = || {
        let mut line = String::new();
        while !line.starts_with("watching ") {
            line.clear();
            assert!(said.read_line(&mut line).is_ok_and(|read| read > 0), "it ended");
        }
    };
    until_it_waits();
    let file = baseline::catalogs(root)
        .into_iter()
        .find(|path| !path.starts_with(root.join("en")));
    let file = file.expect("the project has catalogs");
    let before = fs::read_to_string(&file).expect("it can be read");
    let mut answers = Vec::new();
    for number in 0..11 {
        let saved = root.join(".saved");
        fs::write(&saved, format!("{before}\nanother-message-{number} = A bridge\n"))
            .expect("it can be written");
        let begin = Instant::now();
        fs::rename(&saved, &file).expect("it can be replaced");
        until_it_waits();
        answers.push(begin.elapsed());
    }
    fs::write(&file, before).expect("it can be written");
    // It would wait for ever.
    let _ = child.kill();
    let _ = child.wait();
    row(
        &format!("check --watch, answer to a change of one file, {name}"),
        &milliseconds(median(answers.into_iter())),
        "with a pause of 5 ms for further events",
        "",
    );
}

fn growth(folder: &Path) {
    let mut last = None;
    for size in GROWTH {
        let root = folder.join(format!("growth-{}", size.all_messages()));
        generate(&root, size);
        let rounds = if size.all_messages() < 100_000 { 9 } else { 3 };
        let mut check = || run(DIGLOT, &["check", "--format", "short"], &root);
        let [check] = medians(rounds, [&mut check]);
        let messages = size.all_messages();
        let each = check.wall.as_secs_f64() * 1e6 / messages as f64;
        row(
            &format!("check, {messages} messages"),
            &format!("{}, {:.1} MB", milliseconds(check.wall), check.peak as f64 / 1e6),
            &format!("{each:.2} µs, {} bytes per message", check.peak / messages as u64),
            &last.map_or(String::new(), |last: Duration| {
                format!("{:.1} times as long", times(check.wall, last))
            }),
        );
        if messages == 1_000_000 {
            memory("check, peak memory, 1,000,000 messages", check, &root);
        }
        last = Some(check.wall);
        // The next one is ten times as large.
        fs::remove_dir_all(&root).expect("it is ours");
    }
}

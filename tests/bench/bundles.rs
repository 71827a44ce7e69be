//! What a bundle of many languages takes: time for each passage, and memory beside that of the loaded texts.

use super::{DIGLOT, milliseconds, row};
use crate::child::{Run, medians, run};
use diglot::compare::fingerprint;
use diglot::formats::fluent;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Languages of the projects, for the growth.
const LANGUAGES: [usize; 3] = [50, 200, 500];
/// Passages of the one document.
const PASSAGES: usize = 40;

/// Rows for builds from scratch, and for builds upon one of the same texts.
pub fn bundles(folder: &Path) {
    for languages in LANGUAGES {
        let root = folder.join(format!("languages-{languages}"));
        write(&root, languages).expect("the temporary folder takes files");
        let name = format!("{languages} languages by {PASSAGES} passages");
        let mut scratch = || {
            // A build has nothing to keep where there is none before it.
            let _ = fs::remove_dir_all(root.join("dist"));
            run(DIGLOT, &["build"], &root)
        };
        let mut again = || run(DIGLOT, &["build"], &root);
        let mut load = || run(DIGLOT, &["status"], &root);
        let [scratch, again, load] = medians(5, [&mut scratch, &mut again, &mut load]);
        for (what, built) in [("build", scratch), ("build with nothing changed", again)] {
            told(&format!("{what}, {name}"), built, load, languages);
        }
    }
}

fn told(what: &str, built: Run, load: Run, languages: usize) {
    let per = built.wall.as_secs_f64() / (languages * PASSAGES) as f64 * 10_000.0;
    row(
        what,
        &milliseconds(built.wall),
        &format!("`status`: {}", milliseconds(load.wall)),
        &format!("{per:.2} s per 10,000 passages"),
    );
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    row(
        &format!("peak memory, {what}"),
        &format!("{:.1} MB", megabytes(built.peak)),
        &format!("`status`: {:.1} MB", megabytes(load.peak)),
        &format!("{:+.1} MB", megabytes(built.peak) - megabytes(load.peak)),
    );
}

/// Writes a project of one document in so many languages: some translations are missing, some outdated.
fn write(root: &Path, languages: usize) -> std::io::Result<()> {
    put(root, "diglot.toml", "source-locale = \"en\"\n")?;
    put(root, "source-texts/statement.md", &document())?;
    run(DIGLOT, &["sync"], root);
    let reference = fs::read_to_string(root.join("locales/en/statement.ftl"))?;
    let reference = fluent::read(&reference);
    let text = reference.tree.text;
    for (number, tag) in tags().take(languages).enumerate() {
        let (mut catalog, mut records) = (String::new(), Vec::new());
        for (place, message) in reference.tree.messages().enumerate() {
            if (number + place).is_multiple_of(20) {
                continue;
            }
            let id = message.id.name;
            let source = message.body().slice(text);
            let translation = format!("{source} {tag}é");
            let read = fluent::read(&translation);
            let made = read.tree.messages().next().expect("a message was written");
            let old = match (number + place).is_multiple_of(13) {
                true => source.replace("river", "stream"),
                false => source.to_owned(),
            };
            let record = format!("# translation: {}\n# review: draft\n{old}\n", fingerprint(made));
            records.push((id, record));
            // Writing to a string cannot fail.
            let _ = writeln!(catalog, "{translation}");
        }
        records.sort();
        let records: Vec<&str> = records.iter().map(|(_, record)| record.as_str()).collect();
        put(root, &format!("locales/{tag}/statement.ftl"), &catalog)?;
        let path = format!(".diglot/provenance/{tag}/statement.ftl");
        put(root, &path, &records.join("\n"))?;
    }
    Ok(())
}

fn put(root: &Path, path: &str, text: &str) -> std::io::Result<()> {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap_or(root))?;
    fs::write(path, text)
}

fn document() -> String {
    const WORDS: [&str; 12] = [
        "garden", "bridge", "library", "open", "morning", "visitors", "river", "quiet", "street", "evening",
        "market", "bread",
    ];
    let passage = |number: usize| {
        let word = |place: usize| WORDS[(number * 7 + place * (number % 5 + 1)) % WORDS.len()];
        let words: Vec<&str> = (0..14).map(word).collect();
        let mark = if number.is_multiple_of(10) { "# " } else { "" };
        format!("{mark}{} {number}\n", words.join(" "))
    };
    (0..PASSAGES).map(passage).collect::<Vec<_>>().join("\n")
}

/// The tags that BCP 47 leaves to whoever needs some: `qaa` to `qtz`.
fn tags() -> impl Iterator<Item = String> {
    ('a'..='t').flat_map(|second| ('a'..='z').map(move |third| format!("q{second}{third}")))
}

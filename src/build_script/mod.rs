//! Messages as types of Rust, made while a program is built.
//!
//! A program that is translated with diglot can have its messages checked by the compiler. With `diglot` among its
//! build dependencies, and this as its `build.rs`:
//!
//! ```no_run
//! fn main() -> Result<(), diglot::build_script::Error> {
//!     // The folder of `diglot.toml`.
//!     diglot::build_script::generate(".")
//! }
//! ```
//!
//! and this in the program:
//!
//! ```ignore
//! mod text {
//!     include!(concat!(env!("OUT_DIR"), "/messages.rs"));
//! }
//! use text::greetings;
//!
//! let messages = text::negotiate(["fr-CA", "en"]);
//! println!("{}", messages.say(&greetings::Welcome { name: "Ada" }));
//! println!("{}", messages.say(&greetings::Copied { count: 3, folder: "dist" }));
//! ```
//!
//! where `locales/en/greetings.ftl` has
//!
//! ```ftl
//! welcome = Welcome, { $name }!
//! copied = { $count ->
//!     [one] One file is
//!    *[other] { $count } files are
//! } in { $folder }.
//! ```
//!
//! # What the compiler finds
//!
//! - Each message and each attribute is a type of the module that is named after its catalog: `cli-built` is `CliBuilt`,
//!   `login.title` is `LoginTitle`. A message that does not exist is a type that does not exist.
//! - Each variable is a field. One that is forgotten or misspelt is an error. What fills it follows from the source
//!   text: a number where it is counted or written by `NUMBER`, a [`SystemTime`](std::time::SystemTime) or a
//!   [`Moment`] where it is written by `DATETIME`, else a text or a number. A path or another `Display` is
//!   [`Shown`]`(path.display())`, another message [`Said`]`(greetings::Welcome { … })`.
//! - What is wrong in the source catalogs, such as a reference to what is not there, stops the build with file, line
//!   and column. Translations cannot stop it: where one cannot be said (it refers to what is not there, or shows what
//!   the program does not give), readers get the source text and the build warns. Only the source decides what a
//!   program must write.
//!
//! Where two ids would have one name (`a-b`, `a_b`), both are spelled out (`a_b`, `a_u_b`).
//!
//! # What readers get
//!
//! What `diglot build` gives them: fallbacks, outdated translations and what is withheld follow the settings, and
//! what is left out is told as a warning of the build. A locale that is withheld is not there.
//!
//! `negotiate` takes BCP 47 tags and POSIX names, best first, and serves `fr-CA` by `fr`, but `zh-TW` not by `zh-Hans`:
//! its readers may prefer the source language, or the next language of their list.
//!
//! Plural forms are those of CLDR in the version of `icu_plurals`, for every number; what fills a gap is kept apart by
//! the marks U+2068 and U+2069 unless [`Messages::without_marks`]. Numbers are written as plain digits and moments as
//! `2026-11-30` unless [`Messages::with_hooks`] says how; there too a program is told of what could not be said.
//! Nothing panics.
//!
//! [`Messages::load`], and `load_folder` in the generated file, take catalogs at run time in place of what was built
//! in; what they lack is said as it was built in.
//!
//! # What the program then depends on
//!
//! Nothing. The generated file brings along what it needs (some 1,200 lines); the texts are part of the program and
//! are not read when it starts. A build dependency on `diglot` compiles all of `diglot`, some 200 seconds of CPU
//! time, once. Who finds that too much runs `diglot build --format rust` and includes `dist/rust/messages.rs`, which is
//! the same file.
//!
//! Beside `fluent-templates` 0.15 with the same texts (1,113 messages of nine languages, 955 KB; two cores, release,
//! thin LTO, stripped):
//!
//! | | generated | `fluent-templates` |
//! |---|---|---|
//! | crates of the program | 0 | 43 |
//! | CPU time of a release build | 9 s | 52 s |
//! | size of the program | 1.28 MB | 1.66 MB |
//! | until the first message is said | 0.04 ms, 7 allocations | 12 ms, 22,465 allocations (11 MB) |
//! | a message without gaps | 0.05 µs, 1 allocation | 0.3 µs, 4 |
//! | two gaps | 0.15 µs, 1 | 0.8 µs, 8 |
//! | a count in French | 0.4 µs, 1 | 1.3 µs, 11 |
//! | a count in Russian | 0.9 µs, 1 | 1.3 µs, 12 |
//!
//! With [`Messages::say_into`] a text that is used again needs no allocation at all.
//!
//! # An example
//!
//! `tests/example-rust` of the repository is a program of two languages, with its `build.rs`.
//!
//! ```
//! use diglot::build_script::Accessors;
//!
//! let folder = tempfile::tempdir()?;
//! let made = Accessors::of(env!("CARGO_MANIFEST_DIR")).catalogs(["cli"]).write_to(folder.path())?;
//! assert!(made.file.ends_with("messages.rs"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub use crate::build::rust::runtime::{Messages, Moment, Said, Shown};

use crate::build::rust::{Generated, Mistake};
use crate::disk;
use crate::engine::{self, Engine, Project, Snapshot};
use crate::model::{Locale, Phrase};
use crate::text::{LineIndex, Place};
use crate::voice::Voice;
use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

/// Makes `messages.rs` in the folder `OUT_DIR` from all catalogs of a project that have no source text.
///
/// `project` is the folder of its settings, from where the build script runs: the folder of `Cargo.toml`. Tells cargo
/// what was read, and warns of what readers do not get.
///
/// # Errors
/// See [`Accessors::write`].
pub fn generate(project: impl AsRef<Path>) -> Result<(), Error> {
    Accessors::of(project).write()
}

/// Which messages are made into types.
#[derive(Clone, Debug)]
pub struct Accessors {
    project: PathBuf,
    catalogs: Option<Vec<String>>,
}

/// What was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The file.
    pub file: PathBuf,
    /// Files and folders on which it depends.
    pub depends_on: Vec<PathBuf>,
    /// What readers do not get, and why.
    pub warnings: Vec<String>,
}

/// Why nothing was made, in English, one line for each thing to mend and one for how.
///
/// Its `Debug` is its `Display`, since that is what a build script shows that ends with an error.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    told: String,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.told)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl std::error::Error for Error {}

impl Accessors {
    /// Of the project that has its settings in this folder.
    pub fn of(project: impl AsRef<Path>) -> Accessors {
        Accessors {
            project: project.as_ref().to_owned(),
            catalogs: None,
        }
    }

    /// Only these catalogs, by name; catalogs of source texts too.
    pub fn catalogs<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Accessors {
        self.catalogs = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Makes the file in the folder `OUT_DIR`, and tells cargo what it depends on and what readers do not get.
    ///
    /// # Errors
    /// If there is no project, or its settings, the names of the catalogs or the source catalogs have mistakes; or if
    /// the file cannot be written.
    pub fn write(&self) -> Result<(), Error> {
        #[expect(
            clippy::disallowed_methods,
            reason = "cargo tells a build script by the environment where to write"
        )]
        let folder = std::env::var_os("OUT_DIR");
        let folder = folder.ok_or_else(|| refusal(&[Phrase::new("build-rust-no-folder")]))?;
        let made = self.write_to(Path::new(&folder))?;
        for path in &made.depends_on {
            println!("cargo:rerun-if-changed={}", path.display());
        }
        for warning in &made.warnings {
            println!("cargo:warning={warning}");
        }
        Ok(())
    }

    /// Makes `messages.rs` in a folder, which is made if need be; says nothing.
    ///
    /// # Errors
    /// As [`Accessors::write`].
    pub fn write_to(&self, folder: impl AsRef<Path>) -> Result<Made, Error> {
        let no_project = || engine::Error::NoProject(self.project.clone());
        let project = Project::at(&self.project).and_then(|found| found.ok_or_else(no_project));
        let engine = project.and_then(|project| Engine::open_project(&project));
        let snapshot = engine.map_err(|error| of_engine(&error))?.snapshot();
        let generated = self.generated(&snapshot)?;
        let file = folder.as_ref().join("messages.rs");
        let written = disk::write_output(&file, &mut |out| out.write_all(generated.source.as_bytes()));
        written.map_err(|error| refusal(&[error.phrase()]))?;
        let voice = english();
        let given_up = generated.given_up.iter();
        let given_up = given_up.map(|mistake| told(&snapshot, &mistake.place, &[&mistake.what], &voice));
        let left_out = generated.left_out.iter().map(|(name, why)| {
            let phrase = Phrase::new("cli-left-out").with("name", name.as_str());
            voice.say(&phrase.with("why", why.clone()))
        });
        Ok(Made {
            file,
            depends_on: depends_on(&snapshot),
            warnings: given_up.chain(left_out).collect(),
        })
    }

    fn generated(&self, snapshot: &Snapshot) -> Result<Generated, Error> {
        let workspace = snapshot.workspace();
        let references = || workspace.references.values();
        if let Some(names) = &self.catalogs {
            let unknown = names
                .iter()
                .find(|name| !workspace.references.contains_key(name.as_str()));
            if let Some(name) = unknown {
                let known: Vec<&str> = references().map(|reference| reference.name).collect();
                let phrase = Phrase::new("build-rust-no-such-catalog").with("name", name.as_str());
                return Err(refusal(&[phrase.with("names", known.join(", "))]));
            }
        } else if references().all(|reference| reference.source.is_some()) {
            return Err(refusal(&[Phrase::new("build-rust-no-catalog")]));
        }
        let generated = snapshot.accessors(self.catalogs.as_deref());
        if generated.mistakes.is_empty() {
            return Ok(generated);
        }
        let voice = english();
        let tell = |mistake: &Mistake| {
            let phrases: Vec<&Phrase> = [&mistake.what].into_iter().chain(&mistake.help).collect();
            told(snapshot, &mistake.place, &phrases, &voice)
        };
        let lines: Vec<String> = generated.mistakes.iter().map(tell).collect();
        Err(Error {
            told: lines.join("\n"),
        })
    }
}

/// Who builds a program reads English, as rustc writes it.
fn english() -> Voice {
    Voice::of(&Locale::parse("en").expect("`en` is a language tag"))
}

fn refusal(phrases: &[Phrase]) -> Error {
    let voice = english();
    let lines: Vec<String> = phrases.iter().map(|phrase| voice.say(phrase)).collect();
    Error {
        told: lines.join("\n"),
    }
}

fn of_engine(error: &engine::Error) -> Error {
    let voice = english();
    let mut lines = vec![voice.say(&error.phrase())];
    if let engine::Error::Settings(wrong) = error {
        for of_file in wrong {
            for problem in &of_file.problems {
                let phrases: Vec<&Phrase> = [&problem.message].into_iter().chain(&problem.help).collect();
                let start = problem.span.start as usize;
                lines.push(line(
                    &of_file.file.path,
                    &of_file.file.text,
                    start,
                    &phrases,
                    &voice,
                ));
            }
        }
    }
    Error {
        told: lines.join("\n"),
    }
}

fn told(snapshot: &Snapshot, place: &Place, phrases: &[&Phrase], voice: &Voice) -> String {
    let text = snapshot.text_of(&place.file).unwrap_or_default();
    let file = snapshot.root().join(&*place.file);
    line(
        &file.display().to_string(),
        &text,
        place.span.start as usize,
        phrases,
        voice,
    )
}

/// `locales/en/cli.ftl:3:1: what is wrong; what to do` in one line: cargo ends a warning there.
fn line(file: &str, text: &str, start: usize, phrases: &[&Phrase], voice: &Voice) -> String {
    let at = LineIndex::new(text).line_column(text, start);
    let said: Vec<String> = phrases
        .iter()
        .map(|phrase| voice.say(phrase).replace('\n', " "))
        .collect();
    format!("{file}:{}:{}: {}", at.line, at.column, said.join("; "))
}

/// All files that were read, and the folders in which further ones would be found.
fn depends_on(snapshot: &Snapshot) -> Vec<PathBuf> {
    let files: BTreeSet<&str> = snapshot.files().map(|file| &*file.path).collect();
    let patterns = &snapshot.settings().files;
    let catalogs = patterns.catalogs.iter();
    let catalogs = catalogs.flat_map(|catalogs| [Some(&catalogs.path), catalogs.reference.as_ref()]);
    let bases = patterns
        .source_texts
        .iter()
        .chain(catalogs.flatten())
        .chain([&patterns.provenance]);
    // Cargo builds again and again what depends on a folder that is not there, or on one that holds its own output.
    let bases = bases.map(|pattern| pattern.base()).filter(|base| {
        let is_above = |file: &&str| file.strip_prefix(base).is_some_and(|rest| rest.starts_with('/'));
        !base.is_empty() && files.iter().any(is_above)
    });
    let paths: BTreeSet<&str> = files.iter().copied().chain(bases).collect();
    paths.into_iter().map(|path| snapshot.root().join(path)).collect()
}

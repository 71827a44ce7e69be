//! `diglot import FILE`.

use super::super::{changes, excerpt::excerpt};
use super::{Command, Context, Failure, Outcome};
use crate::disk;
use crate::model::{Phrase, Problem, TextFile};
use crate::sync::{path_of, plan_import};
use crate::text::LineIndex;
use crate::voice::Voice;
use anstyle::Style;
use clap::{Arg, ArgMatches};
use std::path::{Path, PathBuf};

/// See `help-import` in the catalog.
pub const COMMAND: Command = Command {
    name: "import",
    examples: &[
        "diglot import letter.txt",
        "diglot import scan.txt --as statement",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-import")).args([
        Arg::new("file")
            .required(true)
            .value_name(voice.text("help-value-file"))
            .value_parser(clap::value_parser!(PathBuf))
            .help(voice.text("help-import-file")),
        Arg::new("as")
            .long("as")
            .value_name(voice.text("help-value-name"))
            .help(voice.text("help-import-as")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let engine = context.open()?;
    let snapshot = engine.snapshot();
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let raw = disk::read_outside(&path)?;
    let raw = TextFile {
        path: path.display().to_string().into(),
        ..raw
    };
    let name = match matches.get_one::<String>("as") {
        Some(name) => given_name(name)?,
        None => name_of(&path),
    };
    let root = context.root()?;
    let target = path_of(&name, snapshot.settings());
    let existing = snapshot.text_of(&target).map(|text| TextFile {
        path: target.as_str().into(),
        text,
        damage: None,
    });
    let (changes, doubts) = plan_import(&name, &raw, existing.as_ref(), snapshot.settings())?;
    disk::write(&root, &changes)?;
    changes::mention_acts(&changes, context)?;
    if changes.is_empty() {
        context.mention(&Phrase::new("cli-import-same").with("file", target))?;
    }
    tell_doubts(&raw, &doubts, context)?;
    if !changes.is_empty() {
        context.mention(&Phrase::new("cli-import-next"))?;
    }
    Ok(Outcome::Clean)
}

/// Each doubtful place of the raw text: where, what is seen, what it may be, and the line.
fn tell_doubts(raw: &TextFile, doubts: &[Problem], context: &mut Context<'_>) -> Result<(), Failure> {
    if doubts.is_empty() {
        return Ok(());
    }
    let index = LineIndex::new(&raw.text);
    context.line("")?;
    context.tell(&Phrase::new("cli-import-doubts").with("count", doubts.len()))?;
    for doubt in doubts {
        let place = index.line_column(&raw.text, doubt.span.start as usize);
        let place = format!("{}:{}:{}", raw.path, place.line, place.column);
        let place = context.paint(Style::new().bold(), &place);
        let said = context.say(&doubt.message);
        context.line(&format!("\n{place}"))?;
        context.indented(&said, 2)?;
        if let Some(help) = &doubt.help {
            let help = context.say(help);
            context.indented(&help, 2)?;
        }
        let shown = excerpt(&raw.text, &index, doubt.span, context.look);
        context.print(&shown)?;
    }
    context.line("")
}

/// A name that a person chose: one or more parts of a path below the folder of source texts.
fn given_name(name: &str) -> Result<String, Failure> {
    let name = name.strip_suffix(".md").unwrap_or(name);
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.contains(|sign: char| sign.is_control() || "\\:{}*?\"<>|".contains(sign))
    };
    if name.split('/').all(is_part) {
        Ok(name.to_owned())
    } else {
        Err(Phrase::new("usage-wrong-name").with("name", name).into())
    }
}

/// The name of a source text made from a file: that of the file in small letters, words joined by `-`.
fn name_of(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase());
    let stem = stem.unwrap_or_default();
    let words = stem.split(|sign: char| !sign.is_alphanumeric() && sign != '_');
    let name = words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    if name.is_empty() { "text".to_owned() } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_text_is_the_plain_name_of_its_file() {
        assert_eq!(name_of(Path::new("a/The Library (2).txt")), "the-library-2");
        assert_eq!(name_of(Path::new("Déclaration.md")), "déclaration");
        assert_eq!(name_of(Path::new("...")), "text");
    }

    #[test]
    fn a_chosen_name_stays_in_the_folder_of_source_texts() {
        assert_eq!(given_name("2026/statement.md").unwrap(), "2026/statement");
        for wrong in ["../a", "/a", "a//b", "", "a/", ".hidden", "a:b", "{name}", "a\\b"] {
            assert!(given_name(wrong).is_err(), "{wrong}");
        }
    }
}

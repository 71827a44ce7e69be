//! `diglot man [COMMAND]`.

use super::super::grammar::without_help;
use super::super::manual::{self, Page};
use super::{ALL, Command, Context, Failure, Outcome, named};
use crate::disk;
use crate::model::{Locale, Phrase};
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};
use std::path::PathBuf;

/// See `help-man` in the catalog.
pub const COMMAND: Command = Command {
    name: "man",
    examples: &[
        "diglot man | man -l -",
        "diglot man check | man -l -",
        "diglot man --output ~/.local/share/man/man1",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let names = ALL.iter().map(|command| command.name);
    command.about(voice.text("help-man")).args([
        Arg::new("command")
            .value_name(voice.text("help-value-command"))
            .value_parser(PossibleValuesParser::new(names))
            .help(voice.text("help-man-command")),
        Arg::new("output")
            .long("output")
            .value_name(voice.text("help-value-folder"))
            .value_parser(clap::value_parser!(PathBuf))
            .help(voice.text("help-man-output")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    // Pages are installed for everybody, so the language of whoever makes them does not count.
    let lang: Vec<Locale> = matches.get_one::<Locale>("lang").cloned().into_iter().collect();
    let voice = Voice::new(&lang);
    let grammar = without_help(&voice);
    let program = || manual::of_program(&grammar, &voice);
    let of_command = |command| manual::of_command(&grammar, command, &voice);
    let chosen = matches.get_one::<String>("command").and_then(|name| named(name));
    let Some(folder) = matches.get_one::<PathBuf>("output") else {
        let page = chosen.map_or_else(program, of_command);
        context.print(&page.text)?;
        return Ok(Outcome::Clean);
    };
    let pages: Vec<Page> = match chosen {
        Some(command) => vec![of_command(command)],
        None => [program()]
            .into_iter()
            .chain(ALL.iter().map(of_command))
            .collect(),
    };
    let full = context.environment.folder.join(folder);
    for page in &pages {
        let text = page.text.as_bytes();
        disk::write_output(&full.join(&page.file), &mut |out| out.write_all(text))?;
    }
    context.mention(
        &Phrase::new("man-written")
            .with("folder", folder.display().to_string())
            .with("files", pages.len()),
    )?;
    Ok(Outcome::Clean)
}

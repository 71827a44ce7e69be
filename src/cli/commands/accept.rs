//! `diglot accept [LOCALE] [ID]...`.

use super::super::changes;
use super::{Command, Context, Failure, Outcome, project_locale};
use crate::model::{Phrase, Workspace};
use crate::sync::AcceptRequest;
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-accept` in the catalog.
pub const COMMAND: Command = Command {
    name: "accept",
    examples: &[
        "diglot accept fr statement/preamble",
        "diglot accept fr --all",
        "diglot accept --source-only preamble --note \"a typo\"",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-accept")).args([
        Arg::new("locale")
            .value_name(voice.text("help-value-locale"))
            .help(voice.text("help-accept-locale")),
        Arg::new("id")
            .value_name(voice.text("help-value-id"))
            .action(ArgAction::Append)
            .help(voice.text("help-accept-id")),
        Arg::new("all")
            .long("all")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-accept-all")),
        Arg::new("source-only")
            .long("source-only")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-accept-source-only")),
        Arg::new("note")
            .long("note")
            .requires("source-only")
            .value_name(voice.text("help-value-text"))
            .help(voice.text("help-accept-note")),
        Arg::new("by")
            .long("by")
            .requires("source-only")
            .value_name(voice.text("help-value-name"))
            .help(voice.text("help-accept-by")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let request = request(matches, &snapshot.workspace())?;
    let changes = snapshot.plan_accept(&request)?;
    changes::write(&changes, context)?;
    Ok(Outcome::Clean)
}

/// What the arguments ask for. The first name is a locale, except that an editor who declares a change
/// of the source text may leave it out.
fn request(matches: &ArgMatches, workspace: &Workspace<'_>) -> Result<AcceptRequest, Failure> {
    let source_only = matches.get_flag("source-only").then(|| note(matches));
    let ids = matches.get_many::<String>("id").into_iter().flatten();
    let mut ids: Vec<String> = ids.cloned().collect();
    let mut locales = Vec::new();
    if let Some(first) = matches.get_one::<String>("locale") {
        match project_locale(first, workspace) {
            Ok(locale) => locales.push(locale.clone()),
            Err(_) if source_only.is_some() => ids.insert(0, first.clone()),
            Err(unknown) => return Err(unknown),
        }
    }
    let all = matches.get_flag("all");
    match (all, ids.is_empty()) {
        // To accept is to say "I have read it", which nobody says of everything by leaving out a word.
        (false, true) => {
            Err(Failure::new(Phrase::new("usage-accept-what")).hint(Phrase::new("usage-see-accept")))
        }
        (true, false) => Err(Phrase::new("usage-not-together")
            .with("argument", "--all")
            .with("other", ids.join(" "))
            .into()),
        (true, true) | (false, false) => Ok(AcceptRequest {
            locales,
            ids,
            source_only,
        }),
    }
}

/// Who says so and why, on one line.
fn note(matches: &ArgMatches) -> String {
    let given = ["by", "note"]
        .iter()
        .filter_map(|name| matches.get_one::<String>(name));
    given.map(String::as_str).collect::<Vec<_>>().join(": ")
}

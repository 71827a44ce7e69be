//! `diglot rename OLD NEW`.

use super::super::changes;
use super::{Command, Context, Failure, Outcome};
use crate::sync::RenameRequest;
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-rename` in the catalog.
pub const COMMAND: Command = Command {
    name: "rename",
    examples: &[
        "diglot rename welcome greeting",
        "diglot rename -brand -brand-name --dry-run",
        "diglot rename shop/basket.title basket.label",
        "diglot rename '$user' '$name' --in greeting",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-rename")).args([
        Arg::new("old")
            .required(true)
            // The name of a term starts with a hyphen.
            .allow_hyphen_values(true)
            .value_name(voice.text("help-value-old"))
            .help(voice.text("help-rename-old")),
        Arg::new("new")
            .required(true)
            .allow_hyphen_values(true)
            .value_name(voice.text("help-value-new"))
            .help(voice.text("help-rename-new")),
        Arg::new("in")
            .long("in")
            .allow_hyphen_values(true)
            .value_name(voice.text("help-value-id"))
            .help(voice.text("help-rename-in")),
        Arg::new("dry-run")
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-rename-dry-run")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let given = |name| matches.get_one::<String>(name).cloned();
    let request = RenameRequest {
        old: given("old").unwrap_or_default(),
        new: given("new").unwrap_or_default(),
        within: given("in"),
    };
    let snapshot = context.open()?.snapshot();
    let planned = snapshot.plan_rename(&request);
    let changes = planned.map_err(|refusal| changes::refused(refusal, &snapshot))?;
    changes::write_or_show(&changes, matches.get_flag("dry-run"), context)?;
    Ok(Outcome::Clean)
}

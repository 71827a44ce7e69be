//! `diglot move ID... --to CATALOG`.

use super::super::changes;
use super::{Command, Context, Failure, Outcome};
use crate::sync::{MoveRequest, Moved};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-move` in the catalog.
pub const COMMAND: Command = Command {
    name: "move",
    examples: &[
        "diglot move not-found server-busy --to errors",
        "diglot move --to brands app/-brand-name --dry-run",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-move")).args([
        Arg::new("id")
            .required(true)
            .action(ArgAction::Append)
            .num_args(1..)
            .value_name(voice.text("help-value-id"))
            .help(voice.text("help-move-id")),
        Arg::new("to")
            .long("to")
            .required(true)
            .value_name(voice.text("help-value-name"))
            .help(voice.text("help-move-to")),
        Arg::new("dry-run")
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-rename-dry-run")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let ids = matches.get_many::<String>("id").into_iter().flatten();
    let request = MoveRequest {
        what: Moved::Messages(ids.cloned().collect()),
        to: matches.get_one::<String>("to").cloned().unwrap_or_default(),
    };
    let snapshot = context.open()?.snapshot();
    let planned = snapshot.plan_move(&request);
    let changes = planned.map_err(|refusal| changes::refused(refusal, &snapshot))?;
    changes::write_or_show(&changes, matches.get_flag("dry-run"), context)?;
    Ok(Outcome::Clean)
}

//! `diglot sync`.

use super::super::changes;
use super::{Command, Context, Failure, Outcome};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-sync` in the catalog.
pub const COMMAND: Command = Command {
    name: "sync",
    examples: &["diglot sync", "diglot sync --dry-run"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-sync")).arg(
        Arg::new("dry-run")
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-sync-dry-run")),
    )
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let changes = context.open()?.snapshot().plan_sync();
    if matches.get_flag("dry-run") {
        changes::show(&changes, "cli-would-change", context)?;
    } else {
        changes::write(&changes, context)?;
    }
    Ok(Outcome::Clean)
}

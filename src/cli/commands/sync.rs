//! `diglot sync`.

use super::super::changes;
use super::{Command, Context, Failure, Outcome};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-sync` in the catalog.
pub const COMMAND: Command = Command {
    name: "sync",
    examples: &["diglot sync", "diglot sync --dry-run", "diglot sync --repair"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-sync")).args([
        Arg::new("dry-run")
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-sync-dry-run")),
        Arg::new("repair")
            .long("repair")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-sync-repair")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let is_dry = matches.get_flag("dry-run");
    let mut repaired = None;
    if matches.get_flag("repair") {
        let repair = context.open()?.snapshot().plan_repair();
        if is_dry {
            changes::show(&repair, "cli-would-change", context)?;
            return Ok(Outcome::Clean);
        }
        changes::write_silently(&repair, context)?;
        repaired = Some(repair);
    }
    let changes = context.open()?.snapshot().plan_sync();
    if is_dry {
        changes::show(&changes, "cli-would-change", context)?;
        return Ok(Outcome::Clean);
    }
    changes::write_silently(&changes, context)?;
    if let Some(repair) = &repaired {
        changes::mention_acts(repair, context)?;
    }
    changes::mention_written(&changes, context)?;
    Ok(Outcome::Clean)
}

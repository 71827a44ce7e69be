//! `diglot init`.

use super::super::{changes, grammar};
use super::{Command, Context, Failure, Outcome};
use crate::disk;
use crate::model::{Locale, Phrase};
use crate::sync::init::plan_init;
use crate::voice::Voice;
use clap::{Arg, ArgMatches};

/// See `help-init` in the catalog.
pub const COMMAND: Command = Command {
    name: "init",
    examples: &["diglot init", "diglot init --source fr"],
    arguments,
    run,
};

/// The file that makes a folder a project.
const SETTINGS: &str = "diglot.toml";

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-init")).arg(
        Arg::new("source")
            .long("source")
            .value_name(voice.text("help-value-locale"))
            .value_parser(grammar::locale())
            .help(voice.text("help-init-source")),
    )
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let folder = context.folder();
    let there = disk::list_all(&folder);
    let is_project = there.iter().any(|path| path == SETTINGS);
    let source = matches.get_one::<Locale>("source").cloned();
    let changes = plan_init(&there, is_project, source);
    disk::write(&folder, &changes)?;
    changes::tell_acts(&changes, context)?;
    if !changes.is_empty() {
        context.tell(&Phrase::new("cli-initialized"))?;
    }
    Ok(Outcome::Clean)
}

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
    let source = matches.get_one::<Locale>("source").cloned();
    let changes = plan_init(&there, source, &mut |path| disk::read_inside(&folder, path));
    disk::write(&folder, &changes)?;
    changes::tell_acts(&changes, context)?;
    if !changes.is_empty() {
        let has_catalogs = changes
            .acts
            .iter()
            .any(|act| ["init-catalogs", "init-project"].contains(&act.phrase.id));
        let next = match has_catalogs {
            true => "cli-initialized-catalogs",
            false => "cli-initialized",
        };
        context.tell(&Phrase::new(next))?;
    }
    Ok(Outcome::Clean)
}

//! `diglot completions SHELL`.

use super::super::completion::{SHELLS, VARIABLE, shell};
use super::{Command, Context, Failure, Outcome};
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

/// See `help-completions` in the catalog.
pub const COMMAND: Command = Command {
    name: "completions",
    examples: &[
        "diglot completions bash",
        "source <(diglot completions bash)",
        "diglot completions fish | source",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-completions")).arg(
        Arg::new("shell")
            .required(true)
            .value_name(voice.text("help-value-shell"))
            .value_parser(PossibleValuesParser::new(SHELLS))
            .help(voice.text("help-completions-shell")),
    )
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let shell = matches
        .get_one::<String>("shell")
        .and_then(|name| shell(name))
        .expect("the grammar takes only names of shells and demands one");
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, "diglot", "diglot", "diglot", &mut script)?;
    context.out.write_all(&script)?;
    Ok(Outcome::Clean)
}

//! `diglot help [COMMAND]`.

use super::super::grammar::grammar;
use super::{ALL, Command, Context, Failure, Outcome};
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches};

/// See `help-help-command` in the catalog.
pub const COMMAND: Command = Command {
    name: "help",
    examples: &["diglot help todo"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let names = ALL.iter().map(|command| command.name);
    command.about(voice.text("help-help-command")).arg(
        Arg::new("command")
            .value_name(voice.text("help-value-command"))
            .value_parser(PossibleValuesParser::new(names))
            .help(voice.text("help-help-which")),
    )
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let mut grammar = grammar(&context.voice, context.look);
    let chosen = matches
        .get_one::<String>("command")
        .and_then(|name| grammar.find_subcommand_mut(name));
    let text = match chosen {
        Some(command) => command.render_long_help(),
        None => grammar.render_long_help(),
    };
    context.print(&text.ansi().to_string())?;
    Ok(Outcome::Clean)
}

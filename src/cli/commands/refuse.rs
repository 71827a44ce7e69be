//! `diglot refuse LOCALE [ID]...`.

use super::super::word;
use super::{Command, Context, Failure, Outcome};
use crate::sync::Word;
use crate::voice::Voice;
use clap::ArgMatches;

/// See `help-refuse` in the catalog.
pub const COMMAND: Command = Command {
    name: "refuse",
    examples: &["diglot refuse fr statement/preamble --note \"the French has the same mistake\""],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-refuse")).args([
        word::locale(voice),
        word::ids(voice),
        word::all(voice.text("help-refuse-all")),
        word::why(voice),
        word::by(voice, voice.text("help-accept-by")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let said = Word::Refused(word::note(matches, context));
    word::say(said, matches, context)
}

//! `diglot review LOCALE [ID]...`.
//!
//! A command of its own, as who reviews looks for that word: `accept` is what clears an outdated translation,
//! and most that is reviewed was never outdated.

use super::super::word;
use super::{Command, Context, Failure, Outcome};
use crate::model::Phrase;
use crate::sync::Word;
use crate::voice::Voice;
use clap::ArgMatches;

/// See `help-review` in the catalog.
pub const COMMAND: Command = Command {
    name: "review",
    examples: &[
        "diglot review fr statement/preamble",
        "diglot review fr --all --by \"Ada Lovelace\"",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-review")).args([
        word::locale(voice),
        word::ids(voice),
        word::all(voice.text("help-review-all")),
        word::by(voice, voice.text("help-review-by")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let Some(by) = word::speaker(matches, context) else {
        let failure = Failure::new(Phrase::new("usage-review-who"));
        return Err(failure.hint(Phrase::new("usage-review-who-help")));
    };
    let on = context.environment.today.clone();
    word::say(Word::Reviewed { on, by }, matches, context)
}

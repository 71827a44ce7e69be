//! `diglot sign FOLDER --key FILE`.

use super::{Command, Context, Failure, Outcome};
use crate::disk;
use crate::engine;
use crate::model::{Phrase, SIGNATURE};
use crate::voice::Voice;
use clap::{Arg, ArgMatches};

/// See `help-sign` in the catalog.
pub const COMMAND: Command = Command {
    name: "sign",
    examples: &["diglot sign dist --key ~/.ssh/id_ed25519"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-sign")).args([
        Arg::new("folder")
            .required(true)
            .value_name(voice.text("help-value-folder"))
            .help(voice.text("help-verify-folder")),
        Arg::new("key")
            .long("key")
            .required(true)
            .value_name(voice.text("help-value-file"))
            .help(voice.text("help-sign-key")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let named = |name| matches.get_one::<String>(name).expect("the grammar demands it");
    let name = named("folder").trim_end_matches('/');
    let folder = context.environment.folder.join(name);
    // Nobody should sign what is not what was built.
    let verified = engine::verify(&folder, None);
    let verified =
        verified.map_err(|error| Failure::new(error.phrase()).hint(Phrase::new("verify-no-bundle")))?;
    if !verified.faults.iter().all(|fault| fault.name() == "unlisted") {
        let what = Phrase::new("sign-not-sound").with("folder", name);
        return Err(Failure::new(what).hint(Phrase::new("sign-verify-first").with("folder", name)));
    }
    disk::sign(&folder, &context.environment.folder.join(named("key")))?;
    context.tell(&Phrase::new("sign-done").with("path", format!("{name}/{SIGNATURE}")))?;
    Ok(Outcome::Clean)
}

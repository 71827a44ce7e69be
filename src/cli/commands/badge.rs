//! `diglot badge --output FOLDER`.

use super::{Command, Context, Failure, Outcome};
use crate::disk;
use crate::model::Phrase;
use crate::reporters::{Badge, badges};
use crate::voice::Voice;
use clap::{Arg, ArgMatches};

/// See `help-badge` in the catalog.
pub const COMMAND: Command = Command {
    name: "badge",
    examples: &[
        "diglot badge --output badges",
        "diglot badge --output badges --lang fr",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-badge")).arg(
        Arg::new("output")
            .long("output")
            .required(true)
            .value_name(voice.text("help-value-folder"))
            .help(voice.text("help-badge-output")),
    )
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let coverage = snapshot.coverage(None);
    let voice = &context.voice;
    let share = |percent: usize| voice.say(&Phrase::new("status-share").with("percent", percent));
    let badges = badges(&coverage, &voice.text("badge-label"), &share);
    if badges.is_empty() {
        context.tell(&Phrase::new("status-nothing"))?;
        return Ok(Outcome::Clean);
    }
    let output = matches
        .get_one::<String>("output")
        .expect("the grammar demands it");
    let folder = context.environment.folder.join(output);
    let path_of = |badge: &Badge| folder.join(format!("{}.svg", badge.name));
    // The person has named none of the files: a picture of somebody else must not go.
    for path in badges.iter().map(path_of) {
        if disk::read_outside(&path).is_ok_and(|file| !Badge::is_one(&file.text)) {
            return Err(disk::Error::Exists { path }.into());
        }
    }
    for badge in &badges {
        let path = path_of(badge);
        disk::write_output(&path, &mut |out| out.write_all(badge.svg.as_bytes()))?;
    }
    context.tell(
        &Phrase::new("cli-built")
            .with("folder", output.trim_end_matches('/'))
            .with("files", badges.len()),
    )?;
    Ok(Outcome::Clean)
}

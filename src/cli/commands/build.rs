//! `diglot build`.

use super::super::outputs::no_such_format;
use super::super::printer::Printer;
use super::super::progress::Progress;
use super::ship::known_shipped;
use super::{Command, Context, Failure, Outcome};
use crate::build::SCHEMA;
use crate::disk::BundleWriter;
use crate::model::{BuildSettings, Locale, OUTPUTS, Phrase};
use crate::voice::{Voice, Voices};
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-build` in the catalog.
pub const COMMAND: Command = Command {
    name: "build",
    examples: &[
        "diglot build",
        "diglot build --output public",
        "diglot build --format html",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-build")).args([
        Arg::new("output")
            .long("output")
            .value_name(voice.text("help-value-folder"))
            .help(voice.text("help-build-output")),
        Arg::new("format")
            .long("format")
            .value_name(voice.text("help-value-format"))
            .value_delimiter(',')
            .action(ArgAction::Append)
            .help(voice.text("help-build-format")),
        Arg::new("schema")
            .long("schema")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-build-schema")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    if matches.get_flag("schema") {
        context.print(SCHEMA)?;
        return Ok(Outcome::Clean);
    }
    let root = context.root()?;
    let snapshot = context.open()?.snapshot();
    known_shipped(&snapshot.workspace(), "cli-shipped-unknown")?;
    // Each page speaks its reader's language.
    let voices = Voices::default();
    let say = |locale: &Locale, phrase: &Phrase| voices.say(locale, phrase);
    let names = named_outputs(matches)?;
    let folder = matches
        .get_one::<String>("output")
        .unwrap_or(&snapshot.settings().build.folder);
    let folder = folder.trim_end_matches('/');
    let writer = BundleWriter::begin(&root, folder)?;
    let progress = Progress::of("progress-building", context);
    let watch = |done, all| progress.step(done, all);
    let printer = Printer::new(
        &root,
        snapshot.settings().build.fonts.as_deref(),
        context.environment,
    );
    let built = printer.with_fonts(|fonts| snapshot.build(names.as_deref(), &say, &watch, fonts, writer))?;
    drop(progress);
    let Some(built) = built else {
        return Err(printer.refusal());
    };
    context.mention(
        &Phrase::new("cli-built")
            .with("folder", folder)
            .with("files", built.files),
    )?;
    context.mention(
        &Phrase::new("cli-built-changes")
            .with("written", built.written.written)
            .with("removed", built.written.removed),
    )?;
    for (name, why) in &built.withheld {
        context.tell(
            &Phrase::new("cli-left-out")
                .with("name", name.as_str())
                .with("why", why.clone()),
        )?;
    }
    for lacking in &built.lacking {
        context.tell(lacking)?;
    }
    if built.written.in_steps {
        context.mention(&Phrase::new("cli-built-in-steps").with("folder", folder))?;
    }
    if built.has_index {
        let path = format!("{folder}/index.html");
        context.mention(&Phrase::new("cli-built-look").with("path", path))?;
    }
    Ok(Outcome::Clean)
}

/// The outputs that `--format` names; `None` without it.
fn named_outputs(matches: &ArgMatches) -> Result<Option<Vec<&'static str>>, Failure> {
    let Some(names) = matches.get_many::<String>("format") else {
        return Ok(None);
    };
    let names: Vec<&str> = names.map(|name| name.trim()).collect();
    match names.iter().find(|name| !OUTPUTS.contains(name)) {
        Some(wrong) => Err(no_such_format(wrong, OUTPUTS)),
        None => Ok(Some(BuildSettings::outputs_named(&names))),
    }
}

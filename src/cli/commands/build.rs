//! `diglot build`.

use super::super::outputs::no_such_format;
use super::super::progress::Progress;
use super::{Command, Context, Failure, Outcome};
use crate::build::Pictures;
use crate::disk;
use crate::model::{BuildSettings, Locale, OUTPUTS, Phrase};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

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
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let root = context.root()?;
    let snapshot = context.open()?.snapshot();
    // Each page speaks its reader's language; a voice reads its catalogs once.
    let voices: RwLock<BTreeMap<Locale, Arc<Voice>>> = RwLock::default();
    let say = |locale: &Locale, phrase: &Phrase| {
        let known = {
            let voices = voices.read().unwrap_or_else(PoisonError::into_inner);
            voices.get(locale).cloned()
        };
        let voice = known.unwrap_or_else(|| {
            let mut voices = voices.write().unwrap_or_else(PoisonError::into_inner);
            let voice = voices.entry(locale.clone());
            Arc::clone(voice.or_insert_with(|| Arc::new(Voice::of(locale))))
        });
        voice.say(phrase)
    };
    let names = named_outputs(matches)?;
    let pictures = Pictures::read(&snapshot.wanted_pictures(names.as_deref()), &mut |path| {
        disk::read_picture(&root, path)
    });
    let progress = Progress::of("progress-building", context);
    let bundle = snapshot.bundle_of(names.as_deref(), &pictures, &say, &|done, all| {
        progress.step(done, all)
    });
    drop(progress);
    let folder = matches
        .get_one::<String>("output")
        .unwrap_or(&snapshot.settings().build.folder);
    let folder = folder.trim_end_matches('/');
    let written = disk::write_bundle(&root, folder, &bundle)?;
    context.mention(
        &Phrase::new("cli-built")
            .with("folder", folder)
            .with("files", bundle.files.len()),
    )?;
    context.mention(
        &Phrase::new("cli-built-changes")
            .with("written", written.written)
            .with("removed", written.removed),
    )?;
    for (name, why) in &bundle.withheld {
        context.tell(
            &Phrase::new("cli-left-out")
                .with("name", name.as_str())
                .with("why", why.clone()),
        )?;
    }
    for lacking in pictures.lacking() {
        context.tell(lacking)?;
    }
    if bundle.files.iter().any(|file| file.path == "index.html") {
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

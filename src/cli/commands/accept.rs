//! `diglot accept [LOCALE] [ID]...`.

use super::super::{changes, word};
use super::{Command, Context, Failure, Outcome, project_locale};
use crate::model::{Locale, Phrase, Workspace};
use crate::sync::{AcceptRequest, Word};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-accept` in the catalog.
pub const COMMAND: Command = Command {
    name: "accept",
    examples: &[
        "diglot accept fr statement/preamble",
        "diglot accept fr --all",
        "diglot accept --source-only preamble --from fr",
        "diglot accept --source-only preamble --note \"a typo\"",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-accept")).args([
        // An editor who declares a change of the source text may leave it out.
        word::locale(voice).required(false),
        word::ids(voice),
        word::all(voice.text("help-accept-all")),
        Arg::new("source-only")
            .long("source-only")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-accept-source-only")),
        Arg::new("from")
            .long("from")
            .requires("source-only")
            .value_name(voice.text("help-value-locale"))
            .help(voice.text("help-accept-from")),
        word::why(voice).requires("source-only"),
        word::by(voice, voice.text("help-accept-by")).requires("source-only"),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let said = match matches.get_flag("source-only") {
        true => Word::SourceOnly(word::note(matches, context)),
        false => Word::Holds,
    };
    let request = request(matches, said, &snapshot.workspace())?;
    let changes = word::plan(&snapshot, &request)?;
    changes::write(&changes, context)?;
    Ok(Outcome::Clean)
}

/// What the arguments ask for. The first name is a locale, except that an editor may leave it out.
fn request(matches: &ArgMatches, said: Word, workspace: &Workspace<'_>) -> Result<AcceptRequest, Failure> {
    let ids = matches.get_many::<String>("id").into_iter().flatten();
    let mut ids: Vec<String> = ids.cloned().collect();
    let mut locales = Vec::new();
    if let Some(first) = matches.get_one::<String>("locale") {
        match project_locale(first, workspace) {
            Ok(locale) => locales.push(locale.clone()),
            Err(_) if said != Word::Holds => ids.insert(0, first.clone()),
            Err(_) if first.contains('/') => return Err(lacks_locale(workspace, Some(first))),
            Err(unknown) => return Err(unknown),
        }
    }
    if locales.is_empty() && ids.is_empty() && said == Word::Holds && !matches.get_flag("all") {
        return Err(lacks_locale(workspace, None));
    }
    let from = matches.get_one::<String>("from");
    let from = from.map(|name| project_locale(name, workspace).cloned());
    let request = AcceptRequest {
        locales,
        ids,
        from: from.transpose()?,
        word: said,
    };
    word::check_scope(&request, matches.get_flag("all"))?;
    Ok(request)
}

/// What is said where no locale is named.
fn lacks_locale(workspace: &Workspace<'_>, message: Option<&str>) -> Failure {
    let locale = workspace.locales.keys().next().map_or("LOCALE", Locale::as_str);
    let mut references = workspace.references.iter();
    let known = references.find_map(|(name, reference)| {
        let first = reference.now.messages().next()?;
        Some(format!("{name}/{}", first.id.name))
    });
    let message = message.map(str::to_owned).or(known);
    let message = message.unwrap_or_else(|| "CATALOG/ID".to_owned());
    let phrase = Phrase::new("usage-accept-locale")
        .with("locale", locale)
        .with("message", message);
    phrase.into()
}

//! A person's word about translations, as arguments give it: of which ones, and who says so.

use super::changes;
use super::commands::{project_locale, similar_message};
use super::context::{Context, Failure, Outcome};
use crate::disk;
use crate::engine::Snapshot;
use crate::formats::git_config;
use crate::model::{ChangeSet, Phrase};
use crate::sync::{AcceptRequest, Word};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};
use std::collections::BTreeSet;

/// The messages that are meant.
pub fn ids(voice: &Voice) -> Arg {
    Arg::new("id")
        .value_name(voice.text("help-value-id"))
        .action(ArgAction::Append)
        .help(voice.text("help-accept-id"))
}

/// The locale, where it must be named.
pub fn locale(voice: &Voice) -> Arg {
    Arg::new("locale")
        .required(true)
        .value_name(voice.text("help-value-locale"))
        .help(voice.text("help-accept-locale"))
}

/// All messages that can be meant.
pub fn all(help: String) -> Arg {
    Arg::new("all").long("all").action(ArgAction::SetTrue).help(help)
}

/// Who says so.
pub fn by(voice: &Voice, help: String) -> Arg {
    Arg::new("by")
        .long("by")
        .value_name(voice.text("help-value-name"))
        .help(help)
}

/// Why it is said.
pub fn why(voice: &Voice) -> Arg {
    Arg::new("note")
        .long("note")
        .value_name(voice.text("help-value-text"))
        .help(voice.text("help-accept-note"))
}

/// The name that `--by` gives, or else git's configuration.
pub fn speaker(matches: &ArgMatches, context: &Context<'_>) -> Option<String> {
    let given = matches.get_one::<String>("by").cloned();
    let is_name = |name: &String| !name.trim().is_empty();
    given.or_else(|| configured_name(context)).filter(is_name)
}

/// `user.name` of git's configuration.
fn configured_name(context: &Context<'_>) -> Option<String> {
    let environment = context.environment;
    let more = environment.variable("XDG_CONFIG_HOME").map(std::path::Path::new);
    let texts = disk::git_configs(&context.folder(), environment.home(), more);
    texts
        .iter()
        .find_map(|text| git_config::value(text, "user", None, "name"))
}

/// Who says so and why, on one line.
pub fn note(matches: &ArgMatches, context: &Context<'_>) -> String {
    let why = matches.get_one::<String>("note").cloned();
    let parts = [speaker(matches, context), why].into_iter().flatten();
    parts.collect::<Vec<_>>().join(": ")
}

/// Records `word` of the messages of the named locale, or of all that it can be said of.
///
/// # Errors
/// If the locale or a message is not there, or if neither messages nor `--all` are given, or both.
pub fn say(word: Word, matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let name = matches.get_one::<String>("locale").map_or("", String::as_str);
    let locale = project_locale(name, &snapshot.workspace())?.clone();
    let ids = matches.get_many::<String>("id").into_iter().flatten();
    let request = AcceptRequest {
        locales: vec![locale],
        ids: ids.cloned().collect(),
        from: None,
        word,
    };
    check_scope(&request, matches.get_flag("all"))?;
    let changes = plan(&snapshot, &request)?;
    changes::write(&changes, context)?;
    Ok(Outcome::Clean)
}

/// What `request` records.
///
/// # Errors
/// If a message is not there; with the one that may have been meant.
pub fn plan(snapshot: &Snapshot, request: &AcceptRequest) -> Result<ChangeSet, Failure> {
    snapshot.plan_accept(request).map_err(|what| {
        let workspace = snapshot.workspace();
        let known: BTreeSet<(&str, &str)> = workspace
            .references
            .iter()
            .flat_map(|(name, reference)| reference.now.messages().map(|message| (*name, message.id.name)))
            .collect();
        let is_known = |asked: &String| match asked.rsplit_once('/') {
            Some(whole) => known.contains(&whole),
            None => known.iter().any(|(_, id)| id == asked),
        };
        let unknown = request.ids.iter().find(|asked| !is_known(asked));
        let meant = unknown.and_then(|asked| similar_message(asked, known.iter().copied()));
        let failure = Failure::new(what);
        match meant {
            Some(meant) => failure.hint(Phrase::new("usage-did-you-mean").with("name", meant)),
            None => failure,
        }
    })
}

/// Nobody says of everything that it was read by leaving out a word.
///
/// # Errors
/// If neither messages nor `--all` are given, or both.
pub fn check_scope(request: &AcceptRequest, is_all: bool) -> Result<(), Failure> {
    match (is_all, request.ids.is_empty()) {
        (false, true) => {
            let what = match request.word {
                Word::Holds | Word::SourceOnly(_) => Phrase::new("usage-accept-what"),
                Word::Reviewed { .. } | Word::Refused(_) => Phrase::new("usage-which-messages"),
            };
            Err(Failure::new(what).hint(Phrase::new("usage-see-accept")))
        }
        (true, false) => Err(Phrase::new("usage-not-together")
            .with("argument", "--all")
            .with("other", request.ids.join(" "))
            .into()),
        (true, true) | (false, false) => Ok(()),
    }
}

//! The commands, one file each. A further one is a file and a line in `ALL`.

mod accept;
mod adopt;
mod align;
mod badge;
mod build;
mod check;
mod completions;
mod config;
mod explain;
mod help;
mod impact;
mod import;
mod init;
mod log;
mod man;
mod merge_driver;
mod merge_reports;
mod refuse;
mod relocate;
mod rename;
mod review;
mod ship;
mod sign;
mod split;
mod status;
mod sync;
mod todo;
mod verify;

use super::context::{Context, Failure, Outcome};
use crate::checks::{self, Check};
use crate::model::{Locale, Phrase, Workspace};
use crate::voice::Voice;
use clap::ArgMatches;

/// A command.
pub struct Command {
    /// What a person types.
    pub name: &'static str,
    /// Command lines shown in its help.
    pub examples: &'static [&'static str],
    /// Adds its about and its arguments, in the words of a language.
    pub arguments: fn(clap::Command, &Voice) -> clap::Command,
    /// Does it.
    pub run: fn(&ArgMatches, &mut Context<'_>) -> Result<Outcome, Failure>,
}

/// In the order of a person's work.
pub const ALL: &[Command] = &[
    init::COMMAND,
    import::COMMAND,
    adopt::COMMAND,
    sync::COMMAND,
    status::COMMAND,
    todo::COMMAND,
    accept::COMMAND,
    review::COMMAND,
    refuse::COMMAND,
    log::COMMAND,
    impact::COMMAND,
    check::COMMAND,
    merge_reports::COMMAND,
    rename::COMMAND,
    relocate::COMMAND,
    split::COMMAND,
    explain::COMMAND,
    config::COMMAND,
    align::COMMAND,
    ship::COMMAND,
    build::COMMAND,
    verify::COMMAND,
    sign::COMMAND,
    badge::COMMAND,
    merge_driver::COMMAND,
    completions::COMMAND,
    man::COMMAND,
    help::COMMAND,
];

/// The command called `name`.
pub fn named(name: &str) -> Option<&'static Command> {
    ALL.iter().find(|command| command.name == name)
}

/// Whether a run of the command judges the project, so that others rely on its exit code.
pub fn is_gate(command: &Command) -> bool {
    [
        check::COMMAND.name,
        merge_reports::COMMAND.name,
        verify::COMMAND.name,
    ]
    .contains(&command.name)
}

/// The locale of the project that a person called `name`.
pub(super) fn project_locale<'w>(name: &str, workspace: &'w Workspace<'_>) -> Result<&'w Locale, Failure> {
    let meant = match Locale::parse(name) {
        Ok(locale) => Some(locale),
        Err(wrong) => wrong.suggestion,
    };
    let found = meant.and_then(|locale| workspace.locales.get_key_value(&locale));
    if let Some((locale, _)) = found {
        return Ok(locale);
    }
    let known: Vec<&str> = workspace.locales.keys().map(Locale::as_str).collect();
    let source = &workspace.settings.source_locale;
    let is_source = Locale::parse(name).is_ok_and(|locale| locale == *source);
    let mut failure = Failure::new(match is_source {
        true => Phrase::new("usage-source-locale").with("locale", source.as_str()),
        false => Phrase::new("usage-no-such-locale").with("locale", name),
    });
    if known.is_empty() {
        return Err(failure.hint(Phrase::new("usage-no-locales-yet")));
    }
    if let Some(meant) = meant_locale(name, workspace).filter(|_| !is_source) {
        failure = failure.hint(Phrase::new("usage-did-you-mean").with("name", meant));
    }
    Err(failure.hint(Phrase::new("usage-project-locales").with("locales", known.join(", "))))
}

/// The locale of the project that may have been meant: the only one of the same language, or a similar tag.
fn meant_locale<'w>(name: &str, workspace: &'w Workspace<'_>) -> Option<&'w str> {
    let language = |tag: &str| {
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        first.to_ascii_lowercase()
    };
    let known = || workspace.locales.keys().map(Locale::as_str);
    let mut same = known().filter(|tag| language(tag) == language(name));
    match (same.next(), same.next()) {
        (Some(only), None) => Some(only),
        _ => similar(name, known()),
    }
}

/// The check that a person called `name`.
pub(super) fn named_check(name: &str) -> Result<&'static Check, Failure> {
    if let Some(check) = Check::named(name) {
        return Ok(check);
    }
    let failure = Failure::new(Phrase::new("usage-no-such-check").with("check", name));
    let names = checks::ALL.iter().map(|check| check.name);
    Err(match similar(name, names) {
        Some(meant) => failure.hint(Phrase::new("usage-did-you-mean").with("name", meant)),
        None => failure.hint(Phrase::new("usage-see-checks")),
    })
}

/// The message that may have been meant by `wrong`, of messages given as catalog and id; with its catalog where
/// `wrong` has one.
pub(super) fn similar_message<'n>(
    wrong: &str,
    messages: impl Iterator<Item = (&'n str, &'n str)>,
) -> Option<String> {
    let near = |wrong: &str, name: &str| {
        let distance = strsim::damerau_levenshtein(wrong, name);
        (distance <= 1 + name.chars().count() / 5).then_some(distance)
    };
    let Some((wrong_catalog, wrong_id)) = wrong.rsplit_once('/') else {
        let scored = messages.filter_map(|(_, id)| Some((near(wrong, id)?, id)));
        return scored.min().map(|(_, id)| id.to_owned());
    };
    let scored = messages.filter_map(|(catalog, id)| {
        let distance = near(wrong_catalog, catalog)? + near(wrong_id, id)?;
        Some((distance, format!("{catalog}/{id}")))
    });
    scored.min().map(|(_, name)| name)
}

/// The name that may have been meant by `wrong`.
pub(super) fn similar<'n>(wrong: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let scored = names.map(|name| (strsim::damerau_levenshtein(wrong, name), name));
    let (distance, best) = scored.min()?;
    (distance <= 1 + best.chars().count() / 4).then_some(best)
}

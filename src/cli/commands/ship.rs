//! `diglot ship`.

use super::super::changes;
use super::{Command, Context, Failure, Outcome, project_locale};
use crate::model::{Phrase, Workspace};
use crate::sync::{Named, ShipRequest};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-ship` in the catalog.
pub const COMMAND: Command = Command {
    name: "ship",
    examples: &[
        "diglot ship",
        "diglot ship fr ru/guide",
        "diglot ship --withdraw fr",
        "diglot ship --dry-run",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let flag =
        |name: &'static str, help: String| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    command.about(voice.text("help-ship")).args([
        Arg::new("name")
            .value_name(voice.text("help-value-locale"))
            .action(ArgAction::Append)
            .help(voice.text("help-ship-name")),
        flag("withdraw", voice.text("help-ship-withdraw")).requires("name"),
        flag("dry-run", voice.text("help-sync-dry-run")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let names = matches.get_many::<String>("name").into_iter().flatten();
    let named = {
        let workspace = snapshot.workspace();
        names
            .map(|name| named(name, &workspace))
            .collect::<Result<Vec<_>, _>>()?
    };
    let request = match (named.is_empty(), matches.get_flag("withdraw")) {
        (true, _) => ShipRequest::All,
        (false, false) => ShipRequest::Ship(named),
        (false, true) => ShipRequest::Withdraw(named),
    };
    known_shipped(&snapshot.workspace(), "cli-file-wrong")?;
    let changes = snapshot.plan_ship(&request)?;
    if changes.is_empty() {
        context.tell(&Phrase::new("ship-nothing"))?;
    } else {
        changes::write_or_show(&changes, matches.get_flag("dry-run"), context)?;
    }
    Ok(Outcome::Clean)
}

/// Nothing, where it can be told what is shipped.
///
/// # Errors
/// If the record is damaged: what cannot be read must not count as withdrawn.
pub(super) fn known_shipped(workspace: &Workspace<'_>, what: &'static str) -> Result<(), Failure> {
    let problems = &workspace.shipped.problems;
    let Some(file) = workspace.shipped.file.as_ref().filter(|_| !problems.is_empty()) else {
        return Ok(());
    };
    let failure = Failure::of_file(Phrase::new(what).with("file", &*file.path), file, problems);
    Err(match problems.iter().all(|problem| problem.help.is_some()) {
        true => failure,
        false => failure.hint(Phrase::new("check-stale-shipping-help-line")),
    })
}

/// `fr`, or `fr/guide`.
fn named(name: &str, workspace: &Workspace<'_>) -> Result<Named, Failure> {
    let (tag, catalog) = match name.split_once('/') {
        Some((tag, catalog)) => (tag, Some(catalog.to_owned())),
        None => (name, None),
    };
    Ok((project_locale(tag, workspace)?.clone(), catalog))
}

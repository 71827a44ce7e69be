//! `diglot split CATALOG [--group TITLE --to NAME]`.

use super::super::changes;
use super::{Command, Context, Failure, Outcome};
use crate::engine::Snapshot;
use crate::model::Phrase;
use crate::sync::{MoveRequest, Moved};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-split` in the catalog.
pub const COMMAND: Command = Command {
    name: "split",
    examples: &["diglot split app", "diglot split app --group Errors --to errors"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-split")).args([
        Arg::new("catalog")
            .required(true)
            .value_name(voice.text("help-value-name"))
            .help(voice.text("help-split-catalog")),
        Arg::new("group")
            .long("group")
            .requires("to")
            .value_name(voice.text("help-value-text"))
            .help(voice.text("help-split-group")),
        Arg::new("to")
            .long("to")
            .requires("group")
            .value_name(voice.text("help-value-name"))
            .help(voice.text("help-move-to")),
        Arg::new("dry-run")
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .requires("group")
            .help(voice.text("help-rename-dry-run")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let given = |name| matches.get_one::<String>(name).cloned();
    let catalog = given("catalog").unwrap_or_default();
    let snapshot = context.open()?.snapshot();
    let (Some(title), Some(to)) = (given("group"), given("to")) else {
        return show(&catalog, &snapshot, context);
    };
    let request = MoveRequest {
        what: Moved::Group { catalog, title },
        to,
    };
    let planned = snapshot.plan_move(&request);
    let changes = planned.map_err(|refusal| changes::refused(refusal, &snapshot))?;
    changes::write_or_show(&changes, matches.get_flag("dry-run"), context)?;
    Ok(Outcome::Clean)
}

/// Lists the groups of a catalog.
fn show(catalog: &str, snapshot: &Snapshot, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let workspace = snapshot.workspace();
    let listed = crate::sync::list_groups(&workspace, catalog);
    let groups = listed.map_err(|refusal| changes::refused(refusal, snapshot))?;
    for group in groups.iter().filter(|group| !group.ids.is_empty()) {
        let phrase = match group.title {
            Some(title) => Phrase::new("split-group").with("title", title),
            None => Phrase::new("split-no-heading"),
        };
        context.tell(&phrase.with("count", group.ids.len()))?;
    }
    context.tell(&match groups.iter().any(|group| group.title.is_some()) {
        true => Phrase::new("split-next").with("catalog", catalog),
        false => Phrase::new("split-no-groups-help"),
    })?;
    Ok(Outcome::Clean)
}

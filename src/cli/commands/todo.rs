//! `diglot todo LOCALE`.

use super::super::task;
use super::{Command, Context, Failure, Outcome, project_locale, similar};
use crate::compare::{Table, tables};
use crate::model::{Phrase, Workspace};
use crate::voice::Voice;
use clap::{Arg, ArgMatches};

/// See `help-todo` in the catalog.
pub const COMMAND: Command = Command {
    name: "todo",
    examples: &["diglot todo fr", "diglot todo zh-Hans --catalog cli --limit 5"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-todo")).args([
        Arg::new("locale")
            .required(true)
            .value_name(voice.text("help-value-locale"))
            .help(voice.text("help-todo-locale")),
        Arg::new("catalog")
            .long("catalog")
            .value_name(voice.text("help-value-name"))
            .help(voice.text("help-todo-catalog")),
        Arg::new("limit")
            .long("limit")
            .value_name(voice.text("help-value-number"))
            .value_parser(clap::value_parser!(usize))
            .help(voice.text("help-todo-limit")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let workspace = snapshot.workspace();
    let name = matches.get_one::<String>("locale").map_or("", String::as_str);
    let locale = project_locale(name, &workspace)?.clone();
    let catalog = matches.get_one::<String>("catalog").map(String::as_str);
    if let Some(catalog) = catalog {
        check_catalog(catalog, &workspace)?;
    }
    let all = tables(&workspace);
    let wanted =
        |table: &&Table<'_>| *table.locale == locale && catalog.is_none_or(|name| name == table.name);
    let tables: Vec<&Table<'_>> = all.iter().filter(wanted).collect();
    let tasks = task::tasks(&tables);
    if tasks.is_empty() {
        context.mention(&Phrase::new("todo-nothing").with("locale", locale.as_str()))?;
        tell_lag(&tables, context)?;
        return Ok(Outcome::Clean);
    }
    let limit = matches.get_one::<usize>("limit").copied().unwrap_or(usize::MAX);
    for task in tasks.iter().take(limit) {
        let text = task.shown(&context.voice, context.look);
        context.print(&text)?;
        context.line("")?;
    }
    let total = Phrase::new("todo-total")
        .with("count", tasks.len())
        .with("locale", locale.as_str());
    context.mention(&total)?;
    if tasks.len() > limit {
        context.tell(&Phrase::new("todo-limited").with("shown", limit))?;
    }
    tell_lag(&tables, context)?;
    Ok(Outcome::Clean)
}

/// Says how many translations wait until the pivot of the locale is brought up to date.
fn tell_lag(tables: &[&Table<'_>], context: &mut Context<'_>) -> Result<(), Failure> {
    let waits = |table: &&Table<'_>| table.rows.iter().filter(|row| table.lag(row).is_some()).count();
    let count: usize = tables.iter().map(waits).sum();
    match tables.iter().find_map(|table| table.pivot.as_ref()) {
        Some(pivot) if count > 0 => {
            let phrase = Phrase::new("todo-lag").with("count", count);
            context.tell(&phrase.with("pivot", pivot.locale.as_str()))
        }
        Some(_) | None => Ok(()),
    }
}

fn check_catalog(name: &str, workspace: &Workspace<'_>) -> Result<(), Failure> {
    let names: Vec<&str> = workspace
        .references
        .keys()
        .chain(workspace.locales.values().flat_map(|catalogs| catalogs.keys()))
        .copied()
        .collect();
    if names.contains(&name) {
        return Ok(());
    }
    let failure = Failure::new(Phrase::new("usage-no-such-catalog").with("catalog", name));
    Err(match similar(name, names.into_iter()) {
        Some(meant) => failure.hint(Phrase::new("usage-did-you-mean").with("name", meant)),
        None => failure,
    })
}

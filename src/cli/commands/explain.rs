//! `diglot explain [CHECK]`.

use super::super::markdown;
use super::super::table::{Cell, table_rows};
use super::{Command, Context, Failure, Outcome, named_check};
use crate::build::outputs_page;
use crate::checks::{self, Check};
use crate::model::{Level, Phrase};
use crate::reporters;
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-explain` in the catalog.
pub const COMMAND: Command = Command {
    name: "explain",
    examples: &[
        "diglot explain",
        "diglot explain outdated",
        "diglot explain --all",
        "diglot explain --formats",
        "diglot explain --outputs",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-explain")).args([
        Arg::new("check")
            .value_name(voice.text("help-value-check"))
            .help(voice.text("help-explain-check")),
        Arg::new("all")
            .long("all")
            .conflicts_with("check")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-explain-all")),
        Arg::new("formats")
            .long("formats")
            .conflicts_with_all(["check", "all"])
            .action(ArgAction::SetTrue)
            .help(voice.text("help-explain-formats")),
        Arg::new("outputs")
            .long("outputs")
            .conflicts_with_all(["check", "all", "formats"])
            .action(ArgAction::SetTrue)
            .help(voice.text("help-explain-outputs")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    if matches.get_flag("all") {
        let english = Voice::new(&[]);
        context.print(&checks::page(&|phrase| english.say(phrase)))?;
        return Ok(Outcome::Clean);
    }
    if matches.get_flag("formats") {
        let english = Voice::new(&[]);
        context.print(&reporters::page(&|phrase| english.say(phrase)))?;
        return Ok(Outcome::Clean);
    }
    if matches.get_flag("outputs") {
        context.print(&outputs_page())?;
        return Ok(Outcome::Clean);
    }
    let Some(name) = matches.get_one::<String>("check") else {
        list(context)?;
        return Ok(Outcome::Clean);
    };
    let check = named_check(name)?;
    let name = context.paint(Style::new().bold(), check.name);
    let level = context.paint(level_style(check.level), check.level.name());
    context.line(&format!("{name}  {level}\n"))?;
    context.tell(&check.summary())?;
    // The first line of a page is its summary, which was just said in the person's language.
    let page = check.page();
    let (_, page) = page.split_once('\n').unwrap_or_default();
    let page = markdown::for_terminal(page.trim_start(), context.look);
    context.line("")?;
    context.print(&page)?;
    Ok(Outcome::Clean)
}

/// All checks by group, in columns that are the same in every group.
fn list(context: &mut Context<'_>) -> Result<(), Failure> {
    let row = |check: &Check| {
        vec![
            Cell::left(&format!("  {}", check.name)).styled(Style::new().bold()),
            Cell::left(check.level.name()).styled(level_style(check.level)),
            Cell::left(&context.say(&check.summary())),
        ]
    };
    let rows: Vec<Vec<Cell>> = checks::GROUPS
        .iter()
        .flat_map(checks::Group::checks)
        .map(row)
        .collect();
    let mut rows = table_rows(&rows, context.look).into_iter();
    for group in checks::GROUPS {
        let of_group: String = rows.by_ref().take(group.checks().count()).collect();
        if of_group.is_empty() {
            continue;
        }
        let title = context.say(&group.title());
        context.line(&context.paint(Style::new().bold().underline(), &title))?;
        context.print(&of_group)?;
        context.line("")?;
    }
    context.mention(&Phrase::new("explain-more"))
}

fn level_style(level: Level) -> Style {
    match level {
        Level::Error => AnsiColor::Red.on_default(),
        Level::Warning => AnsiColor::Yellow.on_default(),
        Level::Note => AnsiColor::Cyan.on_default(),
        Level::Off => Style::new().dimmed(),
    }
}

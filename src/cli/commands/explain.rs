//! `diglot explain [CHECK]`.

use super::super::markdown;
use super::super::table::{Cell, table};
use super::{Command, Context, Failure, Outcome, named_check};
use crate::checks;
use crate::model::Level;
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use clap::{Arg, ArgMatches};

/// See `help-explain` in the catalog.
pub const COMMAND: Command = Command {
    name: "explain",
    examples: &["diglot explain", "diglot explain outdated"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-explain")).arg(
        Arg::new("check")
            .value_name(voice.text("help-value-check"))
            .help(voice.text("help-explain-check")),
    )
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
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

fn list(context: &mut Context<'_>) -> Result<(), Failure> {
    let rows = checks::ALL.iter().map(|check| {
        vec![
            Cell::left(check.name).styled(Style::new().bold()),
            Cell::left(check.level.name()).styled(level_style(check.level)),
            Cell::left(&context.say(&check.summary())),
        ]
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    let text = table(&rows, context.look);
    context.print(&text)
}

fn level_style(level: Level) -> Style {
    match level {
        Level::Error => AnsiColor::Red.on_default(),
        Level::Warning => AnsiColor::Yellow.on_default(),
        Level::Note => AnsiColor::Cyan.on_default(),
        Level::Off => Style::new().dimmed(),
    }
}

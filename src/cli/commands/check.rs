//! `diglot check`.

use super::{Command, Context, Failure, Outcome, project_locale};
use crate::engine;
use crate::model::{Level, Locale};
use crate::reporters::{self, Reporter, Scene};
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use std::sync::LazyLock;

/// See `help-check` in the catalog.
pub const COMMAND: Command = Command {
    name: "check",
    examples: &["diglot check", "diglot check --locale fr --format short"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let formats = reporters::ALL.iter().map(|reporter| reporter.name);
    command.about(voice.text("help-check")).args([
        Arg::new("format")
            .long("format")
            .value_name(voice.text("help-value-format"))
            .value_parser(PossibleValuesParser::new(formats))
            .default_value(reporters::ALL[0].name)
            .help(voice.text("help-check-format")),
        Arg::new("locale")
            .long("locale")
            .value_name(voice.text("help-value-locale"))
            .action(ArgAction::Append)
            .help(voice.text("help-check-locale")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let names = matches.get_many::<String>("locale").into_iter().flatten();
    let workspace = snapshot.workspace();
    let locales = names
        .map(|name| project_locale(name, &workspace).cloned())
        .collect::<Result<Vec<Locale>, Failure>>()?;
    let only = (!locales.is_empty()).then_some(&locales[..]);
    let mut report = snapshot.report(only);
    let reporter = matches
        .get_one::<String>("format")
        .and_then(|name| Reporter::named(name))
        .expect("the grammar takes only names of reporters and has a default");
    if reporter.shows_coverage {
        report.coverage = snapshot.coverage(only);
    }
    let english = LazyLock::new(|| Voice::new(&[]));
    let scene = Scene {
        report: &report,
        text_of: &|path| snapshot.text_of(path),
        say: &|phrase| context.voice.say(phrase),
        say_english: &|phrase| english.say(phrase),
        in_parts: engine::write_in_parts,
        colour: context.look.colours,
        width: context.look.width,
    };
    (reporter.write)(&scene, context.out)?;
    let outcome = if report.count(Level::Error) > 0 {
        Outcome::Findings
    } else {
        Outcome::Clean
    };
    // The process ends here: giving back millions of small pieces of memory would only cost time.
    std::mem::forget((report, snapshot));
    Ok(outcome)
}

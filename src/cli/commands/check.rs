//! `diglot check`.

use super::{Command, Context, Failure, Outcome, project_locale};
use crate::disk::Watcher;
use crate::engine::{self, Engine, Snapshot};
use crate::model::{Level, Locale, Phrase, Report};
use crate::reporters::{self, Reporter, Scene};
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use std::sync::LazyLock;

/// See `help-check` in the catalog.
pub const COMMAND: Command = Command {
    name: "check",
    examples: &[
        "diglot check",
        "diglot check --locale fr --format short",
        "diglot check --watch",
    ],
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
        Arg::new("watch")
            .long("watch")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-check-watch")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let wish = Wish {
        locales: matches
            .get_many("locale")
            .into_iter()
            .flatten()
            .cloned()
            .collect(),
        reporter: matches
            .get_one::<String>("format")
            .and_then(|name| Reporter::named(name))
            .expect("the grammar takes only names of reporters and has a default"),
    };
    if matches.get_flag("watch") {
        return watch(&wish, context);
    }
    let snapshot = context.open()?.snapshot();
    let report = show(&wish, &snapshot, context)?;
    let outcome = if report.count(Level::Error) > 0 {
        Outcome::Findings
    } else {
        Outcome::Clean
    };
    // The process ends here: giving back millions of small pieces of memory would only cost time.
    std::mem::forget((report, snapshot));
    Ok(outcome)
}

/// What is to be shown, and how.
struct Wish {
    /// As a person called them; none: all.
    locales: Vec<String>,
    reporter: &'static Reporter,
}

fn show(wish: &Wish, snapshot: &Snapshot, context: &mut Context<'_>) -> Result<Report, Failure> {
    let locales = match wish.locales.is_empty() {
        true => Vec::new(),
        false => snapshot.with_workspace(|workspace| {
            let names = wish.locales.iter();
            let named = names.map(|name| project_locale(name, workspace).cloned());
            named.collect::<Result<Vec<Locale>, Failure>>()
        })?,
    };
    let only = (!locales.is_empty()).then_some(&locales[..]);
    let mut report = snapshot.report(only);
    if wish.reporter.shows_coverage {
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
    (wish.reporter.write)(&scene, context.out)?;
    Ok(report)
}

/// Clears a terminal and its memory of lines, and goes to its first line (ECMA-48: CUP, ED).
const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

/// Shows the report anew whenever a file changes, until the person ends the program.
fn watch(wish: &Wish, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let mut engine = Engine::open_to_watch(&context.root()?)?;
    let mut watcher = Watcher::new(engine.snapshot().root(), engine.snapshot().settings())?;
    let mut before: Option<Report> = None;
    loop {
        if context.environment.is_terminal {
            context.print(CLEAR)?;
        }
        let snapshot = engine.snapshot();
        let report = show(wish, &snapshot, context)?;
        if let Some(before) = &before {
            let (new, gone) = report.difference(before);
            let phrase = Phrase::new("watch-changes").with("new", new).with("gone", gone);
            let line = context.look.paragraph(&context.say(&phrase));
            writeln!(context.err, "{line}")?;
        }
        before = Some(report);
        let phrase = Phrase::new("watch-waiting").with("files", snapshot.files().count());
        let line = context.look.paragraph(&context.say(&phrase));
        context.out.flush()?;
        writeln!(context.err, "{line}")?;
        context.err.flush()?;
        await_change(&mut engine, &mut watcher, context)?;
    }
}

/// Waits until some text is another one. Settings with mistakes are told of, and waited for.
fn await_change(
    engine: &mut Engine,
    watcher: &mut Watcher,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    loop {
        let changes = watcher.wait()?;
        match engine.update(&changes) {
            Ok(true) => {
                watcher.watch(engine.snapshot().settings())?;
                return Ok(());
            }
            Ok(false) => {}
            Err(error) => {
                let what = Phrase::new("cli-error").with("what", error.phrase());
                let line = context.say(&what);
                writeln!(context.err, "{line}")?;
            }
        }
    }
}

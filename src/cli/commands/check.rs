//! `diglot check`.

use super::super::outputs::{self, Outputs};
use super::super::progress::Progress;
use super::super::{changes, diff};
use super::{Command, Context, Failure, Outcome, named_check, project_locale};
use crate::checks::{self, Check};
use crate::disk::{self, Watcher};
use crate::engine::{self, Engine, Snapshot};
use crate::model::{Level, Locale, Phrase, Report};
use crate::reporters::{Rule, Scene};
use crate::sync::SourceWording;
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches};
use std::cell::LazyCell;
use std::sync::LazyLock;

/// See `help-check` in the catalog.
pub const COMMAND: Command = Command {
    name: "check",
    examples: &[
        "diglot check",
        "diglot check --locale fr --format short",
        "diglot check --check missing --level error",
        "diglot check --output json=report.json",
        "diglot check --diff",
        "diglot check --watch",
    ],
    arguments,
    run,
};

/// The levels that `--level` takes, least first.
const LEVELS: [Level; 3] = [Level::Note, Level::Warning, Level::Error];

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let flag =
        |name: &'static str, help: String| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let command = command
        .about(voice.text("help-check"))
        .args(outputs::arguments(voice));
    let command = command.args([
        Arg::new("locale")
            .long("locale")
            .value_name(voice.text("help-value-locale"))
            .action(ArgAction::Append)
            .help(voice.text("help-check-locale")),
        Arg::new("check")
            .long("check")
            .value_name(voice.text("help-value-check"))
            .action(ArgAction::Append)
            .help(voice.text("help-check-check")),
        Arg::new("level")
            .long("level")
            .value_name(voice.text("help-value-level"))
            .value_parser(PossibleValuesParser::new(LEVELS.map(Level::name)))
            .default_value(Level::Note.name())
            .help(voice.text("help-check-level")),
        flag("fix", voice.text("help-check-fix")),
        flag("diff", voice.text("help-check-diff")).conflicts_with_all(["fix", "format", "output"]),
        flag("source", voice.text("help-check-source")).requires("mending"),
        flag("watch", voice.text("help-check-watch")).conflicts_with_all(["fix", "diff"]),
    ]);
    command.group(ArgGroup::new("mending").args(["fix", "diff"]))
}

/// What of a report is asked for.
struct Wanted {
    /// Empty: all.
    locales: Vec<Locale>,
    /// Empty: all.
    checks: Vec<&'static Check>,
    level: Level,
    outputs: Outputs,
}

impl Wanted {
    fn of(matches: &ArgMatches, outputs: Outputs, snapshot: &Snapshot) -> Result<Wanted, Failure> {
        let workspace = LazyCell::new(|| snapshot.workspace());
        let given = |name| matches.get_many::<String>(name).into_iter().flatten();
        let locales = given("locale").map(|name| project_locale(name, &workspace).cloned());
        let level = matches.get_one::<String>("level");
        let level = level.and_then(|name| LEVELS.into_iter().find(|level| level.name() == name));
        Ok(Wanted {
            locales: locales.collect::<Result<_, _>>()?,
            checks: given("check")
                .map(|name| named_check(name))
                .collect::<Result<_, _>>()?,
            level: level.expect("the grammar takes only names of levels and has a default"),
            outputs,
        })
    }

    /// The locales that are asked for, if not all are.
    fn only(&self) -> Option<&[Locale]> {
        (!self.locales.is_empty()).then_some(&self.locales[..])
    }

    /// What of the findings of `snapshot` is asked for.
    ///
    /// All checks run and are judged together: to leave some out must not make an exception look idle.
    fn report(&self, snapshot: &Snapshot, context: &Context<'_>) -> Report {
        let progress = Progress::of("progress-checking", context);
        let watch = |done, all| progress.step(done, all);
        let mut report = snapshot.report_watched(self.only(), &watch);
        if self.outputs.show_fingerprints() {
            snapshot.fingerprint(&mut report);
        }
        report.findings.retain(|finding| {
            let is_named = self.checks.iter().any(|check| check.name == finding.check);
            finding.level >= self.level && (self.checks.is_empty() || is_named)
        });
        report
    }
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let outputs = Outputs::of(matches, context.environment)?;
    if matches.get_flag("watch") {
        return watch(matches, outputs, context);
    }
    let mut snapshot = context.open()?.snapshot();
    let wanted = Wanted::of(matches, outputs, &snapshot)?;
    remark_off(&wanted, &snapshot, context)?;
    let mut report = wanted.report(&snapshot, context);
    let source = match matches.get_flag("source") {
        true => SourceWording::IsMended,
        false => SourceWording::Stays,
    };
    if matches.get_flag("diff") {
        let changes = snapshot.plan_fix(&report.findings, source);
        changes::remark_fixes(&changes, "cli-would-change", context)?;
        let text = diff::unified(&changes, context.look);
        context.print(&text)?;
        return Ok(outcome(&report));
    }
    if matches.get_flag("fix") {
        let changes = snapshot.plan_fix(&report.findings, source);
        changes::write_fixes(&changes, context)?;
        if !changes.is_empty() {
            snapshot = context.open()?.snapshot();
            report = wanted.report(&snapshot, context);
        }
    }
    show(&mut report, &wanted, &snapshot, matches, context)?;
    let outcome = outcome(&report);
    // The process ends here: giving back millions of small pieces of memory would only cost time.
    std::mem::forget((report, snapshot));
    Ok(outcome)
}

fn remark_off(wanted: &Wanted, snapshot: &Snapshot, context: &mut Context<'_>) -> Result<(), Failure> {
    for check in &wanted.checks {
        if checks::is_off(check, snapshot.settings()) {
            context.remark(&Phrase::new("cli-check-off").with("check", check.name))?;
        }
    }
    Ok(())
}

fn show(
    report: &mut Report,
    wanted: &Wanted,
    snapshot: &Snapshot,
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    if wanted.outputs.show_coverage() {
        report.coverage = snapshot.coverage(wanted.only());
    }
    let english = LazyLock::new(|| Voice::new(&[]));
    let scene = Scene {
        report,
        text_of: &|path| snapshot.text_of(path),
        say: &|phrase| context.voice.say(phrase),
        say_english: &|phrase| english.say(phrase),
        rules: &rules,
        reader: context.voice.locale(),
        folder: &disk::folder_in_repository(snapshot.root()),
        in_parts: engine::write_in_parts,
        colour: context.look.colours,
        width: context.look.width,
        offers_fixes: !matches.get_flag("fix"),
        is_quiet: context.is_quiet,
    };
    let folder = &context.environment.folder;
    wanted.outputs.write(&scene, snapshot, folder, context.out)
}

/// What reports tell of the checks.
fn rules() -> Vec<Rule> {
    let rule = |check: &Check| Rule {
        name: check.name,
        level: check.level,
        summary: check.summary(),
        page: check.page(),
    };
    checks::ALL.iter().map(rule).collect()
}

/// Clears a terminal and its memory of lines, and goes to its first line (ECMA-48: CUP, ED).
const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

/// Shows the report anew whenever a file changes, until the person ends the program.
fn watch(matches: &ArgMatches, outputs: Outputs, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let mut engine = Engine::open_to_watch(&context.of_folder()?)?;
    let mut watcher = Watcher::new(engine.snapshot().root(), engine.snapshot().settings())?;
    let wanted = Wanted::of(matches, outputs, &engine.snapshot())?;
    remark_off(&wanted, &engine.snapshot(), context)?;
    let mut before: Option<Report> = None;
    loop {
        let snapshot = engine.snapshot();
        let mut report = wanted.report(&snapshot, context);
        if context.environment.is_terminal {
            context.print(CLEAR)?;
        }
        show(&mut report, &wanted, &snapshot, matches, context)?;
        if let Some(before) = &before {
            let (new, gone) = report.difference(before);
            context.remark(&Phrase::new("watch-changes").with("new", new).with("gone", gone))?;
        }
        before = Some(report);
        context.out.flush()?;
        context.remark(&Phrase::new("watch-waiting").with("files", snapshot.files().count()))?;
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
            Ok(true) => return Ok(watcher.watch(engine.snapshot().settings())?),
            Ok(false) => {}
            Err(error) => context.warn(&Phrase::new("cli-error").with("what", error.phrase()))?,
        }
    }
}

fn outcome(report: &Report) -> Outcome {
    if report.count(Level::Error) > 0 {
        Outcome::Findings
    } else {
        Outcome::Clean
    }
}

//! `diglot check`.

use super::super::gate::{self, Gate, outcome};
use super::super::outputs::{self, Outputs};
use super::super::{changes, diff};
use super::{Command, Context, Failure, Outcome};
use crate::checks::{self, Check};
use crate::disk::{self, Watcher};
use crate::engine::{self, Engine, Snapshot};
use crate::model::{Phrase, Report};
use crate::reporters::{Rule, Scene};
use crate::sync::SourceWording;
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches};
use std::sync::LazyLock;

/// See `help-check` in the catalog.
pub const COMMAND: Command = Command {
    name: "check",
    examples: &[
        "diglot check",
        "diglot check --locale fr --format short",
        "diglot check --check missing --level error",
        "diglot check --output json=report.json",
        "diglot check --since origin/main",
        "diglot check --baseline",
        "diglot check --diff",
        "diglot check --watch",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let flag =
        |name: &'static str, help: String| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let command = command
        .about(voice.text("help-check"))
        .args(outputs::arguments(voice));
    let command = command.args(gate::arguments(voice)).args([
        flag("fix", voice.text("help-check-fix")),
        flag("diff", voice.text("help-check-diff")).conflicts_with_all(["fix", "format", "output"]),
        flag("source", voice.text("help-check-source")).requires("mending"),
        flag("watch", voice.text("help-check-watch"))
            .conflicts_with_all(["fix", "diff", "since", "baseline"]),
    ]);
    command.group(ArgGroup::new("mending").args(["fix", "diff"]))
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let outputs = Outputs::of(matches, context.environment)?;
    if matches.get_flag("watch") {
        return watch(matches, outputs, context);
    }
    let mut snapshot = context.open()?.snapshot();
    let gate = Gate::of(matches, &snapshot, context)?;
    gate.remark_off(&snapshot, context)?;
    let mut passed = gate.report(&snapshot, outputs.show_fingerprints(), context);
    let source = match matches.get_flag("source") {
        true => SourceWording::IsMended,
        false => SourceWording::Stays,
    };
    if matches.get_flag("diff") {
        let changes = snapshot.plan_fix(&passed.report.findings, source);
        changes::remark_fixes(&changes, "cli-would-change", context)?;
        let text = diff::unified(&changes, context.look);
        context.print(&text)?;
        return Ok(outcome(&passed.report));
    }
    if matches.get_flag("fix") {
        let changes = snapshot.plan_fix(&passed.report.findings, source);
        changes::write_fixes(&changes, context)?;
        if !changes.is_empty() {
            snapshot = context.open()?.snapshot();
            passed = gate.report(&snapshot, outputs.show_fingerprints(), context);
        }
    }
    show(&mut passed.report, &gate, &outputs, &snapshot, matches, context)?;
    for remark in &passed.remarks {
        context.remark(remark)?;
    }
    if !passed.changes.is_empty() {
        changes::write_beside(&passed.changes, context)?;
    }
    let outcome = outcome(&passed.report);
    // The process ends here: giving back millions of small pieces of memory would only cost time.
    std::mem::forget((passed, snapshot));
    Ok(outcome)
}

fn show(
    report: &mut Report,
    gate: &Gate,
    outputs: &Outputs,
    snapshot: &Snapshot,
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    if outputs.show_coverage() {
        report.coverage = snapshot.coverage(gate.only());
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
    outputs.write(&scene, snapshot, folder, context.out)
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
    let gate = Gate::of(matches, &engine.snapshot(), context)?;
    gate.remark_off(&engine.snapshot(), context)?;
    let mut before: Option<Report> = None;
    loop {
        let snapshot = engine.snapshot();
        let mut report = gate
            .report(&snapshot, outputs.show_fingerprints(), context)
            .report;
        if context.environment.is_terminal {
            context.print(CLEAR)?;
        }
        show(&mut report, &gate, &outputs, &snapshot, matches, context)?;
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

//! `diglot check`.

use super::super::gate::{self, Gate, Passed, outcome};
use super::super::outputs::{self, Outputs};
use super::super::{changes, diff};
use super::{Command, Context, Failure, Outcome};
use crate::checks::{self, Check};
use crate::disk::{self, Watcher};
use crate::engine::{self, Engine, Share, Snapshot};
use crate::formats::shard;
use crate::model::{Phrase, Report, Shard};
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
        flag("fix", voice.text("help-check-fix")).conflicts_with("update-baseline"),
        flag("diff", voice.text("help-check-diff")).conflicts_with_all([
            "fix",
            "format",
            "output",
            "update-baseline",
        ]),
        flag("source", voice.text("help-check-source")).requires("mending"),
        Arg::new("shard")
            .long("shard")
            .value_name(voice.text("help-value-shard"))
            .conflicts_with_all(["since", "baseline", "fix", "diff", "watch"])
            .help(voice.text("help-check-shard")),
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
    let share = gate::share(matches)?;
    let mut snapshot = context.open()?.snapshot();
    let gate = Gate::of(matches, &snapshot, context)?;
    gate.remark_off(&snapshot, context)?;
    if let Some(share) = share {
        return check_share(share, &gate, &outputs, &snapshot, context);
    }
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
    let shown = Shown {
        gate: &gate,
        outputs: &outputs,
        snapshot: &snapshot,
        shard: None,
        offers_fixes: !matches.get_flag("fix"),
    };
    let outcome = conclude(&mut passed, &shown, context)?;
    // The process ends here: giving back millions of small pieces of memory would only cost time.
    std::mem::forget((passed, snapshot));
    Ok(outcome)
}

/// Writes the baseline as it should be, shows the report and what is said beside it, and tells what was written.
///
/// # Errors
/// If a file cannot be written, or the output cannot.
pub(super) fn conclude(
    passed: &mut Passed,
    shown: &Shown<'_>,
    context: &mut Context<'_>,
) -> Result<Outcome, Failure> {
    // Before anything is shown: whoever reads may be gone by then.
    if !passed.changes.is_empty() {
        shown
            .outputs
            .refuse(shown.snapshot, &context.environment.folder)?;
        changes::write_silently(&passed.changes, context)?;
    }
    show(&mut passed.report, shown, context)?;
    for remark in &passed.remarks {
        context.remark(remark)?;
    }
    if !passed.changes.is_empty() {
        changes::remark_written(&passed.changes, context)?;
    }
    Ok(outcome(&passed.report))
}

/// Checks one of several parts; its JSON has what the report of the whole is made of.
fn check_share(
    share: Share,
    gate: &Gate,
    outputs: &Outputs,
    snapshot: &Snapshot,
    context: &mut Context<'_>,
) -> Result<Outcome, Failure> {
    let part = Shard {
        number: share.number,
        count: share.count,
        diglot: env!("CARGO_PKG_VERSION").to_owned(),
        state: snapshot.state(),
        found: snapshot.found_in(share),
    };
    let shard = shard::write(&part);
    let found = part.found.into_iter().flat_map(|(_, findings)| findings);
    let report = snapshot.report_of_share(found.collect(), gate.only());
    let mut report = gate.pass(report, snapshot, outputs.show_fingerprints()).report;
    let shown = Shown {
        gate,
        outputs,
        snapshot,
        shard: Some(&shard),
        offers_fixes: true,
    };
    show(&mut report, &shown, context)?;
    Ok(outcome(&report))
}

/// How and where to show a report.
pub(super) struct Shown<'s> {
    pub gate: &'s Gate,
    pub outputs: &'s Outputs,
    pub snapshot: &'s Snapshot,
    /// What the report of a part has for the report of the whole.
    pub shard: Option<&'s serde_json::Value>,
    /// Whether to tell that findings can be mended without asking.
    pub offers_fixes: bool,
}

pub(super) fn show(report: &mut Report, shown: &Shown<'_>, context: &mut Context<'_>) -> Result<(), Failure> {
    let snapshot = shown.snapshot;
    if shown.outputs.show_coverage() {
        report.coverage = snapshot.coverage(shown.gate.only());
    }
    let english = LazyLock::new(|| Voice::new(&[]));
    let scene = Scene {
        report,
        shard: shown.shard,
        text_of: &|path| snapshot.text_of(path),
        say: &|phrase| context.voice.say(phrase),
        say_english: &|phrase| english.say(phrase),
        rules: &rules,
        reader: context.voice.locale(),
        folder: &disk::folder_in_repository(snapshot.root()),
        in_parts: engine::write_in_parts,
        colour: context.look.colours,
        width: context.look.width,
        offers_fixes: shown.offers_fixes,
        is_quiet: context.is_quiet,
    };
    let folder = &context.environment.folder;
    let made = shown.outputs.write(&scene, snapshot, folder, context.out)?;
    for folder in made {
        // A misspelt folder would not be noticed otherwise.
        context.remark(&Phrase::new("output-folder-made").with("folder", folder.display().to_string()))?;
    }
    Ok(())
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
        let shown = Shown {
            gate: &gate,
            outputs: &outputs,
            snapshot: &snapshot,
            shard: None,
            offers_fixes: true,
        };
        show(&mut report, &shown, context)?;
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

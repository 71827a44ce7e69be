//! `diglot merge-reports FILE…`: the one report of a run that several machines shared.
//!
//! All that was found is judged here, so that the report and the exit code are those of a single run.

use super::super::gate::{self, Gate};
use super::super::outputs::{self, Outputs};
use super::check::{Shown, conclude};
use super::{Command, Context, Failure, Outcome};
use crate::disk;
use crate::engine::Snapshot;
use crate::formats::shard::{self, NoShard};
use crate::model::{Finding, Phrase, Shard, TextFile};
use crate::reporters::REPORT_VERSION;
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};
use std::path::PathBuf;

/// See `help-merge-reports` in the catalog.
pub const COMMAND: Command = Command {
    name: "merge-reports",
    examples: &[
        "diglot merge-reports 1.json 2.json 3.json",
        "diglot merge-reports --baseline --output sarif=report.sarif 1.json 2.json 3.json",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let files = Arg::new("file")
        .value_name(voice.text("help-value-file"))
        .value_parser(clap::value_parser!(PathBuf))
        .action(ArgAction::Append)
        .num_args(1..)
        .required(true)
        .help(voice.text("help-merge-reports-file"));
    let command = command.about(voice.text("help-merge-reports")).arg(files);
    command
        .args(outputs::arguments(voice))
        .args(gate::arguments(voice))
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let parts = matches.get_many::<PathBuf>("file").into_iter().flatten();
    let outputs = Outputs::of(matches, context.environment)?.of_run_over(parts);
    let snapshot = context.open()?.snapshot();
    let gate = Gate::of(matches, &snapshot, context)?;
    let found = merged(matches, &snapshot, context)?;
    let report = snapshot.report_of(found, gate.only());
    let mut passed = gate.pass(report, &snapshot, outputs.show_fingerprints());
    let shown = Shown {
        gate: &gate,
        outputs: &outputs,
        snapshot: &snapshot,
        shard: None,
        offers_fixes: true,
    };
    conclude(&mut passed, &shown, context)
}

/// What all parts have found, in the order of a single run.
fn merged(matches: &ArgMatches, snapshot: &Snapshot, context: &Context<'_>) -> Result<Vec<Finding>, Failure> {
    let state = snapshot.state();
    let mut parts: Vec<Shard> = Vec::new();
    for path in matches.get_many::<PathBuf>("file").into_iter().flatten() {
        let part = part(path, context)?;
        let wrong = |id| Phrase::new(id).with("file", path.display().to_string());
        let refused = |what: Phrase| Err(Failure::new(what).hint(Phrase::new("shard-help")));
        if part.diglot != env!("CARGO_PKG_VERSION") {
            return refused(wrong("shard-other-diglot").with("version", part.diglot));
        }
        if part.state != state {
            return refused(wrong("shard-other-state"));
        }
        if let Some(first) = parts.first()
            && first.count != part.count
        {
            let other = wrong("shard-other-count").with("count", part.count);
            return refused(other.with("expected", first.count));
        }
        if parts.iter().any(|known| known.number == part.number) {
            let what = wrong("shard-twice").with("number", part.number);
            return Err(Failure::new(what).hint(Phrase::new("shard-twice-help")));
        }
        parts.push(part);
    }
    let count = parts.first().map_or(0, |part| part.count);
    let missing = (1..=count).filter(|number| !parts.iter().any(|part| part.number == *number));
    let missing: Vec<String> = missing.map(|number| format!("{number}/{count}")).collect();
    if !missing.is_empty() {
        let what = Phrase::new("shard-missing").with("count", missing.len());
        let what = what.with("parts", missing.join(", "));
        return Err(Failure::new(what).hint(Phrase::new("shard-help")));
    }
    let mut found: Vec<_> = parts.into_iter().flat_map(|part| part.found).collect();
    found.sort_by_key(|(unit, _)| *unit);
    Ok(found.into_iter().flat_map(|(_, findings)| findings).collect())
}

fn part(path: &PathBuf, context: &Context<'_>) -> Result<Shard, Failure> {
    let shown = path.display().to_string();
    let file = disk::read_outside(&context.environment.folder.join(path)).map_err(|error| {
        let failure = Failure::from(error);
        // Shells leave a pattern as it is where no file fits it.
        match shown.contains(['*', '?', '[']) {
            true => failure.hint(Phrase::new("shard-pattern-help").with("pattern", shown.as_str())),
            false => failure.hint(Phrase::new("shard-none-help")),
        }
    })?;
    let helped = |what: Phrase, help| Err(Failure::new(what.with("file", shown.as_str())).hint(help));
    let read = match &file.damage {
        // PowerShell writes what a program prints as UTF-16.
        Some(damage) => {
            let file = TextFile {
                path: shown.as_str().into(),
                ..file.clone()
            };
            let failure = Failure::of_file(Phrase::new("shard-none").with("file", shown), &file, [damage]);
            return Err(failure.hint(Phrase::new("shard-none-help")));
        }
        None => shard::read(&file.text, REPORT_VERSION),
    };
    match read {
        Ok(part) => Ok(part),
        Err(NoShard::Empty) => helped(Phrase::new("shard-empty"), Phrase::new("shard-again-help")),
        Err(NoShard::Cut) => helped(Phrase::new("shard-cut"), Phrase::new("shard-again-help")),
        Err(NoShard::Syntax(line, column)) => {
            let place = format!("{shown}:{line}:{column}");
            let failure = Failure::new(Phrase::new("shard-no-json").with("file", place));
            Err(failure.hint(Phrase::new("shard-none-help")))
        }
        Err(NoShard::Whole) => helped(Phrase::new("shard-whole"), Phrase::new("shard-none-help")),
        Err(NoShard::Shape) => helped(Phrase::new("shard-none"), Phrase::new("shard-none-help")),
        Err(NoShard::Version) => helped(Phrase::new("shard-other-version"), Phrase::new("shard-help")),
        Err(NoShard::Changed) => helped(Phrase::new("shard-changed"), Phrase::new("shard-again-help")),
    }
}

//! `diglot check`.

use super::super::{changes, diff};
use super::{Command, Context, Failure, Outcome, named_check, project_locale};
use crate::checks::{self, Check};
use crate::engine::Snapshot;
use crate::model::{Level, Locale, Phrase, Report};
use crate::reporters::{self, Reporter, Scene};
use crate::sync::SourceWording;
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches};

/// See `help-check` in the catalog.
pub const COMMAND: Command = Command {
    name: "check",
    examples: &[
        "diglot check",
        "diglot check --locale fr --format short",
        "diglot check --check missing --level error",
        "diglot check --diff",
    ],
    arguments,
    run,
};

/// The levels that `--level` takes, least first.
const LEVELS: [Level; 3] = [Level::Note, Level::Warning, Level::Error];

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let formats = reporters::ALL.iter().map(|reporter| reporter.name);
    let flag =
        |name: &'static str, help: String| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let command = command.about(voice.text("help-check")).args([
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
        flag("diff", voice.text("help-check-diff")).conflicts_with_all(["fix", "format"]),
        flag("source", voice.text("help-check-source")).requires("mending"),
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
}

impl Wanted {
    fn of(matches: &ArgMatches, snapshot: &Snapshot) -> Result<Wanted, Failure> {
        let workspace = snapshot.workspace();
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
        })
    }

    /// What of the findings of `snapshot` is asked for.
    ///
    /// All checks run and are judged together: to leave some out must not make an exception look idle.
    fn report(&self, snapshot: &Snapshot) -> Report {
        let mut report = snapshot.report((!self.locales.is_empty()).then_some(&self.locales[..]));
        report.findings.retain(|finding| {
            let is_named = self.checks.iter().any(|check| check.name == finding.check);
            finding.level >= self.level && (self.checks.is_empty() || is_named)
        });
        report
    }
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let mut snapshot = context.open()?.snapshot();
    let wanted = Wanted::of(matches, &snapshot)?;
    for check in &wanted.checks {
        if checks::is_off(check, snapshot.settings()) {
            context.remark(&Phrase::new("cli-check-off").with("check", check.name))?;
        }
    }
    let mut report = wanted.report(&snapshot);
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
            report = wanted.report(&snapshot);
        }
    }
    show(&report, &snapshot, matches, context)?;
    Ok(outcome(&report))
}

fn show(
    report: &Report,
    snapshot: &Snapshot,
    matches: &ArgMatches,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    let reporter = matches
        .get_one::<String>("format")
        .and_then(|name| Reporter::named(name))
        .expect("the grammar takes only names of reporters and has a default");
    let english = Voice::new(&[]);
    let text = (reporter.write)(&Scene {
        report,
        text_of: &|path| snapshot.text_of(path),
        say: &|phrase| context.voice.say(phrase),
        say_english: &|phrase| english.say(phrase),
        colour: context.look.colours,
        width: context.look.width,
        offers_fixes: !matches.get_flag("fix"),
    });
    context.print(&text)
}

fn outcome(report: &Report) -> Outcome {
    if report.count(Level::Error) > 0 {
        Outcome::Findings
    } else {
        Outcome::Clean
    }
}

//! What of a report is asked for, and which of its findings fail the run.
//!
//! A run looks at the whole project and is narrowed afterwards: what it says of a part is what a run over everything
//! says of that part, and no exception seems idle because a run was narrow.

mod narrow;
mod ratchet;
mod share;
mod since;

use super::context::{Context, Failure, Outcome};
use super::progress::Progress;
use crate::engine::Snapshot;
use crate::model::{ChangeSet, Debt, Level, Locale, Phrase, Report};
use crate::voice::Voice;
pub use share::share;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};
use narrow::Narrow;
use ratchet::Ratchet;
use since::Since;

/// The levels that `--level` takes, least first.
const LEVELS: [Level; 3] = [Level::Note, Level::Warning, Level::Error];

/// The arguments that this room reads.
pub fn arguments(voice: &Voice) -> [Arg; 8] {
    let flag =
        |name: &'static str, help: String| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let value = |name: &'static str, value: String, help: String| {
        Arg::new(name).long(name).value_name(value).help(help)
    };
    [
        value(
            "locale",
            voice.text("help-value-locale"),
            voice.text("help-check-locale"),
        )
        .value_delimiter(',')
        .action(ArgAction::Append),
        value(
            "path",
            voice.text("help-value-path"),
            voice.text("help-check-path"),
        )
        .action(ArgAction::Append),
        value(
            "check",
            voice.text("help-value-check"),
            voice.text("help-check-check"),
        )
        .value_delimiter(',')
        .action(ArgAction::Append),
        value(
            "level",
            voice.text("help-value-level"),
            voice.text("help-check-level"),
        )
        .value_parser(PossibleValuesParser::new(LEVELS.map(Level::name)))
        .default_value(Level::Note.name()),
        value(
            "since",
            voice.text("help-value-revision"),
            voice.text("help-check-since"),
        ),
        flag("baseline", voice.text("help-check-baseline")).conflicts_with("since"),
        flag("update-baseline", voice.text("help-check-update-baseline")).requires("baseline"),
        value(
            "allow-growth",
            voice.text("help-value-reason"),
            voice.text("help-check-allow-growth"),
        )
        .requires("update-baseline"),
    ]
}

/// What is asked of a run.
pub struct Gate {
    narrow: Narrow,
    level: Level,
    bar: Bar,
}

/// What a finding is held against before it counts.
enum Bar {
    Nothing,
    Baseline(Ratchet),
    Version(Since),
}

/// What a run says by its gate.
pub struct Passed {
    /// The findings that are asked for and count.
    pub report: Report,
    /// What is said beside them, in lines.
    pub remarks: Vec<Phrase>,
    /// The baseline as it should be, if it was to be brought up to date.
    pub changes: ChangeSet,
}

impl Gate {
    /// What the arguments ask of a run over `snapshot`.
    ///
    /// # Errors
    /// If they name what is not there, or what to hold the findings against cannot be read.
    pub fn of(matches: &ArgMatches, snapshot: &Snapshot, context: &mut Context<'_>) -> Result<Gate, Failure> {
        let narrow = Narrow::of(matches, snapshot, context)?;
        let level = matches.get_one::<String>("level");
        let level = level.and_then(|name| Level::named(name));
        let bar = match matches.get_one::<String>("since") {
            Some(revision) => Bar::Version(Since::of(revision, snapshot, context)?),
            None if matches.get_flag("baseline") => Bar::Baseline(Ratchet::of(matches, snapshot)?),
            None => Bar::Nothing,
        };
        Ok(Gate {
            narrow,
            level: level.expect("the grammar takes only names of levels and has a default"),
            bar,
        })
    }

    /// The locales that are asked for, if not all are.
    pub fn only(&self) -> Option<&[Locale]> {
        self.narrow.only()
    }

    /// Says of checks that are asked for and off that they find nothing.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn remark_off(&self, snapshot: &Snapshot, context: &mut Context<'_>) -> Result<(), Failure> {
        self.narrow.remark_off(snapshot, context)
    }

    /// What of the findings of `snapshot` is asked for and counts.
    ///
    /// All checks run and are judged together: to leave some out must not make an exception look idle.
    pub fn report(&self, snapshot: &Snapshot, shows_fingerprints: bool, context: &Context<'_>) -> Passed {
        let progress = Progress::of("progress-checking", context);
        let watch = |done, all| progress.step(done, all);
        let report = snapshot.report_watched(self.only(), &watch);
        self.pass(report, snapshot, shows_fingerprints)
    }

    /// What of `report`, one of `snapshot`, is asked for and counts.
    pub fn pass(&self, mut report: Report, snapshot: &Snapshot, shows_fingerprints: bool) -> Passed {
        let has_bar = match &self.bar {
            Bar::Nothing => false,
            Bar::Baseline(_) | Bar::Version(_) => true,
        };
        let needs_debts = has_bar || self.narrow.needs_homes();
        if needs_debts || shows_fingerprints {
            snapshot.fingerprint(&mut report);
        }
        let mut passed = Passed {
            report,
            remarks: Vec::new(),
            changes: ChangeSet::default(),
        };
        if needs_debts {
            let debts = snapshot.debts(&passed.report.findings);
            let mut is_kept: Vec<bool> = debts.iter().map(|debt| self.narrow.holds(debt)).collect();
            match &self.bar {
                Bar::Nothing => {}
                Bar::Baseline(ratchet) => ratchet.hold(&debts, &self.narrow, &mut is_kept, &mut passed),
                Bar::Version(since) => since.hold(&debts, &self.narrow, &mut is_kept, &mut passed),
            }
            keep(&mut passed.report, &is_kept);
        }
        passed
            .report
            .findings
            .retain(|finding| finding.level >= self.level && self.narrow.names(finding.check));
        passed
    }
}

/// Leaves the findings that are flagged.
fn keep(report: &mut Report, is_kept: &[bool]) {
    let mut flags = is_kept.iter();
    report
        .findings
        .retain(|_| *flags.next().expect("each finding has a flag"));
}

/// The debts that are flagged, and which of the debts they are.
fn flagged(debts: &[Debt], flags: impl Fn(usize) -> bool) -> (Vec<Debt>, Vec<usize>) {
    let places: Vec<usize> = (0..debts.len()).filter(|at| flags(*at)).collect();
    (places.iter().map(|at| debts[*at].clone()).collect(), places)
}

/// How a run ends that has said `report`.
pub fn outcome(report: &Report) -> Outcome {
    match report.count(Level::Error) {
        0 => Outcome::Clean,
        _ => Outcome::Findings,
    }
}

//! `--format` and `--output`: where the reports of one run go.

use super::commands::similar;
use super::context::Failure;
use super::environment::Environment;
use crate::disk;
use crate::engine::Snapshot;
use crate::model::Phrase;
use crate::reporters::{self, Reporter, Scene};
use crate::voice::Voice;
use clap::builder::PossibleValuesParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Stands for the standard output.
const STANDARD: &str = "-";

/// The reporter to whose annotations a summary of the job belongs, and the variable that names its file.
const ANNOTATIONS: &str = "github";
const STEP_SUMMARY: &str = "GITHUB_STEP_SUMMARY";

/// Columns of a report in a file.
const WIDTH: usize = 100;

/// The two options.
pub fn arguments(voice: &Voice) -> [Arg; 2] {
    let formats = reporters::ALL.iter().map(|reporter| reporter.name);
    [
        Arg::new("format")
            .long("format")
            .value_name(voice.text("help-value-format"))
            .value_parser(PossibleValuesParser::new(formats))
            .default_value(reporters::ALL[0].name)
            .help(voice.text("help-check-format")),
        Arg::new("output")
            .long("output")
            .value_name(voice.text("help-value-output"))
            .action(ArgAction::Append)
            .help(voice.text("help-check-output")),
    ]
}

/// What is written where.
pub struct Outputs {
    /// What is printed.
    printed: &'static Reporter,
    files: Vec<(&'static Reporter, PathBuf)>,
    /// The file that GitHub shows as the summary of a job, if annotations are wanted.
    summary: Option<PathBuf>,
    /// What the run reads beside the project.
    inputs: Vec<PathBuf>,
}

impl Outputs {
    /// What `matches` ask for.
    ///
    /// # Errors
    /// If an output has no format and file, a format does not exist, or two outputs have one goal.
    pub fn of(matches: &ArgMatches, environment: &Environment) -> Result<Outputs, Failure> {
        let format = matches.get_one::<String>("format");
        let mut outputs = Outputs {
            printed: format
                .and_then(|name| Reporter::named(name))
                .expect("the grammar takes only names of reporters and has a default"),
            files: Vec::new(),
            summary: None,
            inputs: Vec::new(),
        };
        let mut is_printed = matches.value_source("format") == Some(ValueSource::CommandLine);
        for given in matches.get_many::<String>("output").into_iter().flatten() {
            let (name, path) = given
                .split_once('=')
                .filter(|(name, path)| !name.is_empty() && !path.is_empty())
                .ok_or_else(|| {
                    Failure::new(Phrase::new("usage-output").with("value", given.as_str()))
                        .hint(Phrase::new("usage-output-help").with("example", "--output json=report.json"))
                })?;
            let reporter = named(name)?;
            let again = || Failure::new(Phrase::new("usage-output-twice").with("file", path));
            if path == STANDARD {
                if std::mem::replace(&mut is_printed, true) {
                    return Err(again());
                }
                outputs.printed = reporter;
            } else {
                if let Some(folder) = given_folder(path, &environment.folder) {
                    let example = format!("--output {name}={folder}/report.{name}");
                    let failure = Failure::new(Phrase::new("output-is-folder").with("file", path));
                    return Err(failure.hint(Phrase::new("usage-output-help").with("example", example)));
                }
                let path = PathBuf::from(path);
                if outputs.files.iter().any(|(_, other)| *other == path) {
                    return Err(again());
                }
                outputs.files.push((reporter, path));
            }
        }
        if outputs.any(|reporter| reporter.name == ANNOTATIONS) {
            outputs.summary = environment.variable(STEP_SUMMARY).map(PathBuf::from);
        }
        Ok(outputs)
    }

    /// The same of a run that reads `inputs`, which no report may overwrite.
    pub fn of_run_over<'p>(self, inputs: impl Iterator<Item = &'p PathBuf>) -> Outputs {
        Outputs {
            inputs: inputs.cloned().collect(),
            ..self
        }
    }

    /// Refuses what would be a loss, before anything is written; paths are meant from `folder`.
    ///
    /// # Errors
    /// If a report would go to a file of the project, to one that this run reads, or to that of another report.
    pub fn refuse(&self, snapshot: &Snapshot, folder: &Path) -> Result<(), Failure> {
        let real = |path: &PathBuf| disk::real_goal(&folder.join(path));
        let inputs: Vec<PathBuf> = self.inputs.iter().map(real).collect();
        let mut goals: Vec<PathBuf> = Vec::new();
        for (_, path) in &self.files {
            let goal = real(path);
            let why = if is_of_project(&goal, snapshot) {
                "output-of-project"
            } else if inputs.contains(&goal) {
                "output-of-input"
            } else if goals.contains(&goal) {
                "usage-output-twice"
            } else {
                goals.push(goal);
                continue;
            };
            return Err(Phrase::new(why).with("file", path.display().to_string()).into());
        }
        Ok(())
    }

    /// Whether any of the reports shows coverage.
    pub fn show_coverage(&self) -> bool {
        self.summary.is_some() || self.any(|reporter| reporter.shows_coverage)
    }

    /// Whether any of the reports shows fingerprints.
    pub fn show_fingerprints(&self) -> bool {
        self.any(|reporter| reporter.shows_fingerprints)
    }

    fn any(&self, holds: fn(&Reporter) -> bool) -> bool {
        holds(self.printed) || self.files.iter().any(|(reporter, _)| holds(reporter))
    }

    /// Writes the files, whose paths are meant from `folder`, then prints to `out`; gives the folders that it had to
    /// make, as they were named.
    ///
    /// # Errors
    /// Those of [`Outputs::refuse`]; if a file cannot be written, of which those before it are.
    pub fn write(
        &self,
        scene: &Scene<'_>,
        snapshot: &Snapshot,
        folder: &Path,
        out: &mut dyn Write,
    ) -> Result<Vec<PathBuf>, Failure> {
        let in_file = Scene {
            colour: false,
            width: WIDTH,
            is_quiet: false,
            ..*scene
        };
        self.refuse(snapshot, folder)?;
        let mut made = Vec::new();
        for (reporter, path) in &self.files {
            if is_standard(path) {
                (reporter.write)(&in_file, out)?;
                continue;
            }
            let parent = path.parent().unwrap_or(Path::new(""));
            let is_there = disk::is_folder(&folder.join(parent));
            disk::write_output(&folder.join(path), &mut |out| (reporter.write)(&in_file, out))?;
            made.extend((!is_there).then(|| parent.to_owned()));
        }
        if let Some(path) = &self.summary {
            let mut text = Vec::new();
            (summary().write)(&in_file, &mut text)?;
            disk::append_output(&folder.join(path), &text)?;
        }
        (self.printed.write)(scene, out)?;
        Ok(made)
    }
}

/// The folder that was given in the place of a file, without a sign at its end.
fn given_folder<'p>(path: &'p str, from: &Path) -> Option<&'p str> {
    let folder = path.trim_end_matches(['/', std::path::MAIN_SEPARATOR]);
    let is_folder = folder.len() < path.len() || disk::is_folder(&from.join(path));
    is_folder.then_some(folder)
}

/// Whether a path is another name of the standard output, which nobody can open anew without writing over what is
/// there.
fn is_standard(path: &Path) -> bool {
    ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"]
        .iter()
        .any(|name| path == Path::new(name))
}

/// The reporter of job summaries.
fn summary() -> &'static Reporter {
    Reporter::named("markdown").expect("there is a reporter of that name")
}

fn named(name: &str) -> Result<&'static Reporter, Failure> {
    if let Some(reporter) = Reporter::named(name) {
        return Ok(reporter);
    }
    let names: Vec<&str> = reporters::ALL.iter().map(|reporter| reporter.name).collect();
    Err(no_such_format(name, &names))
}

/// That `name` is none of the formats `names`, and which one may have been meant.
pub fn no_such_format(name: &str, names: &[&str]) -> Failure {
    let failure = Failure::new(Phrase::new("usage-no-such-format").with("format", name));
    let failure = match similar(name, names.iter().copied()) {
        Some(meant) => failure.hint(Phrase::new("usage-did-you-mean").with("name", meant)),
        None => failure,
    };
    failure.hint(Phrase::new("usage-possible-values").with("values", names.join(", ")))
}

/// Whether the file is one that the project is made of: a report in its place would be a loss.
fn is_of_project(full: &Path, snapshot: &Snapshot) -> bool {
    let Some(path) = disk::path_inside(snapshot.root(), full) else {
        return false;
    };
    let first = path.split('/').next().unwrap_or_default();
    [".diglot", ".git"].contains(&first) || path == "diglot.toml" || snapshot.text_of(&path).is_some()
}

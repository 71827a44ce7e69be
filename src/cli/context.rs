//! What a command works with, and how it ends.

use super::environment::Environment;
use super::layout::Look;
use super::progress::Progress;
use crate::disk;
use crate::engine::{self, Engine, Project};
use crate::model::{Phrase, Problem, TextFile};
use crate::reporters::in_lines;
use crate::text::LineIndex;
use crate::voice::Voice;
use anstyle::Style;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The surroundings of one run of a command.
pub struct Context<'a> {
    /// Says phrases in the person's language.
    pub voice: Voice,
    /// How output looks.
    pub look: Look,
    /// The environment of the process.
    pub environment: &'a Environment,
    /// The folder of `--project`.
    pub project: Option<PathBuf>,
    /// Whether `--quiet` was said.
    pub is_quiet: bool,
    /// Results.
    pub out: &'a mut dyn Write,
    /// What is said beside the results.
    pub err: &'a mut dyn Write,
}

/// How a run ended that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Exit code 0.
    Clean,
    /// There are findings at level error: exit code 1.
    Findings,
}

/// A place, what is wrong there, and what to do.
pub type Detail = (String, Phrase, Option<Phrase>);

/// Why a run could not do its work: exit code 2.
#[derive(Debug)]
pub enum Failure {
    /// What went wrong, and what may help.
    Told {
        /// What went wrong.
        what: Phrase,
        /// Places concerned, each with what is wrong there and what to do.
        details: Vec<Detail>,
        /// What to do.
        hints: Vec<Phrase>,
    },
    /// The output could not be written.
    Output(io::Error),
}

impl Failure {
    /// A failure with nothing to advise.
    pub fn new(what: Phrase) -> Failure {
        Failure::Told {
            what,
            details: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// A failure for what is wrong in a file, place by place.
    pub fn of_file<'p>(
        what: Phrase,
        file: &TextFile,
        problems: impl IntoIterator<Item = &'p Problem>,
    ) -> Failure {
        Failure::Told {
            what,
            details: details(file, problems).collect(),
            hints: Vec::new(),
        }
    }

    /// The same failure with one more hint.
    pub fn hint(mut self, hint: Phrase) -> Failure {
        if let Failure::Told { hints, .. } = &mut self {
            hints.push(hint);
        }
        self
    }
}

/// What is wrong in a file, each with its place and with what to do.
fn details<'p>(
    file: &TextFile,
    problems: impl IntoIterator<Item = &'p Problem>,
) -> impl Iterator<Item = Detail> {
    let lines = LineIndex::new(&file.text);
    problems.into_iter().map(move |problem| {
        let place = lines.line_column(&file.text, problem.span.start as usize);
        let place = format!("{}:{}:{}", file.path, place.line, place.column);
        (place, problem.message.clone(), problem.help.clone())
    })
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

impl From<engine::Error> for Failure {
    fn from(error: engine::Error) -> Failure {
        let mut failure = Failure::new(error.phrase());
        if let (Failure::Told { details, .. }, engine::Error::Settings(wrong)) = (&mut failure, &error) {
            for of_file in wrong {
                details.extend(self::details(&of_file.file, &of_file.problems));
            }
        }
        match error {
            // To make a project there would be no help.
            engine::Error::NoProject(folder) if disk::is_folder_there(&folder) != Some(true) => {
                let id = match disk::is_folder_there(&folder) {
                    None => "disk-missing-folder",
                    Some(_) => "cli-project-file",
                };
                Failure::new(Phrase::new(id).with("folder", folder.display().to_string()))
            }
            engine::Error::NoProject(_) => failure.hint(Phrase::new("cli-no-project-help")),
            engine::Error::Git(error) => failure.hint(error.help()),
            _ => failure,
        }
    }
}

impl From<disk::Error> for Failure {
    fn from(error: disk::Error) -> Failure {
        Failure::new(error.phrase())
    }
}

impl From<disk::git::GitError> for Failure {
    fn from(error: disk::git::GitError) -> Failure {
        engine::Error::Git(error).into()
    }
}

impl From<Phrase> for Failure {
    fn from(what: Phrase) -> Failure {
        Failure::new(what)
    }
}

/// The project of the folder that `--project` gave, or else the one that `folder` belongs to.
///
/// # Errors
/// If there is none.
pub fn project(folder: &Path, given: Option<&Path>) -> Result<Project, engine::Error> {
    match given {
        // A misspelt folder must not become the project that it was typed in.
        Some(given) => {
            let folder = folder.join(given);
            Project::at(&folder)?.ok_or(engine::Error::NoProject(folder))
        }
        None => Project::of(folder),
    }
}

impl Context<'_> {
    /// The phrase in the person's language; nothing in it steers the terminal, whatever it tells of.
    pub fn say(&self, phrase: &Phrase) -> String {
        in_lines(&self.voice.say(phrase))
    }

    /// Prints `text` and a line end.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{text}")?)
    }

    /// Prints `text` as it is.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn print(&mut self, text: &str) -> Result<(), Failure> {
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Prints a phrase on a line of its own, broken to the width.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn tell(&mut self, phrase: &Phrase) -> Result<(), Failure> {
        let text = self.look.paragraph(&self.say(phrase));
        self.line(&text)
    }

    /// Tells what was done or what may be done next, as [`Context::tell`] tells results: nothing with `--quiet`.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn mention(&mut self, phrase: &Phrase) -> Result<(), Failure> {
        match self.is_quiet {
            true => Ok(()),
            false => self.tell(phrase),
        }
    }

    /// Says a phrase beside the results, broken to the width; nothing with `--quiet`.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn remark(&mut self, phrase: &Phrase) -> Result<(), Failure> {
        match self.is_quiet {
            true => Ok(()),
            false => self.warn(phrase),
        }
    }

    /// Says what is wrong beside the results, broken to the width.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn warn(&mut self, phrase: &Phrase) -> Result<(), Failure> {
        let text = self.look.paragraph(&self.say(phrase));
        match writeln!(self.err, "{text}") {
            // Nobody listens beside the results: they are wanted all the same.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => Ok(written?),
        }
    }

    /// `text` in `style`, bare where there are no colours.
    pub fn paint(&self, style: Style, text: &str) -> String {
        self.look.paint(style, text)
    }

    /// The folder to start from: that of `--project`, or the one the program was started in.
    pub fn folder(&self) -> PathBuf {
        match &self.project {
            Some(folder) => self.environment.folder.join(folder),
            None => self.environment.folder.clone(),
        }
    }

    /// The root of the project: the folder of `--project`, or the one that the folder belongs to.
    ///
    /// # Errors
    /// If it belongs to none.
    pub fn root(&self) -> Result<PathBuf, Failure> {
        Ok(self.of_folder()?.root().to_owned())
    }

    /// The project that the folder belongs to, read.
    ///
    /// # Errors
    /// If there is no project or it cannot be read.
    pub fn open(&self) -> Result<Engine, Failure> {
        let progress = Progress::of("progress-reading", self);
        let watch = |done, all| progress.step(done, all);
        Ok(Engine::open_watched(&self.of_folder()?, &watch)?)
    }

    /// The project that the folder belongs to.
    ///
    /// # Errors
    /// If there is none.
    pub fn of_folder(&self) -> Result<Project, Failure> {
        let project = project(&self.environment.folder, self.project.as_deref())?;
        Ok(project.on(&self.environment.today))
    }

    /// Prints `text` after `indent` spaces, broken to the width.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn indented(&mut self, text: &str, indent: usize) -> Result<(), Failure> {
        let text = self.look.hang(text, indent);
        self.line(&format!("{}{}{text}", self.look.line_start(), " ".repeat(indent)))
    }
}

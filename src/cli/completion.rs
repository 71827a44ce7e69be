//! What may be typed next, for a shell that asks: commands, options and their values, and what the project
//! has, such as its locales.
//!
//! The scripts of `diglot completions` call the program with [`VARIABLE`] set to the name of the shell and with
//! the command line so far behind `--` (`tests/completions.rs` does so in a real shell).

use super::context::{Context, Failure, Outcome, project};
use super::grammar::without_help;
use crate::checks;
use crate::engine::{Engine, Snapshot};
use crate::model::{Locale, OUTPUTS, Phrase};
use crate::reporters;
use crate::voice::{Voice, languages};
use clap::builder::StyledStr;
use clap::{Arg, Command, ValueHint};
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter, CompletionCandidate};
use clap_complete::env::{EnvCompleter, Shells};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The variable that names the shell that asks.
pub const VARIABLE: &str = "DIGLOT_COMPLETE";

/// The shells that can ask.
pub const SHELLS: &[&str] = &["bash", "zsh", "fish", "powershell", "elvish"];

/// The shell called `name`.
pub fn shell(name: &str) -> Option<&'static dyn EnvCompleter> {
    const BUILT_IN: Shells<'static> = Shells::builtins();
    BUILT_IN.0.iter().copied().find(|shell| shell.is(name))
}

/// Prints what may stand at the place that the shell called `name` asks about.
///
/// # Errors
/// If there is no such shell, or the output cannot be written.
pub fn answer(name: &str, arguments: &[OsString], context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let wrong = || {
        let what = Phrase::new("usage-value-wrong").with("value", name);
        let values = Phrase::new("usage-possible-values").with("values", SHELLS.join(", "));
        Failure::new(what.with("argument", VARIABLE)).hint(values)
    };
    let shell = shell(name).ok_or_else(wrong)?;
    let words: Vec<OsString> = arguments
        .iter()
        .skip_while(|word| *word != "--")
        .skip(1)
        .cloned()
        .collect();
    if words.is_empty() {
        return Ok(Outcome::Clean);
    }
    let folder = &context.environment.folder;
    let here = Here::of(&words, folder);
    let voice = Voice::of(context.voice.locale());
    let mut grammar = with_values(without_help(&voice), voice, &here);
    let mut text = Vec::new();
    // At a place where nothing can stand, the library has an error and a shell has nothing to offer.
    if shell
        .write_complete(&mut grammar, words, Some(folder), &mut text)
        .is_ok()
    {
        context.out.write_all(&text)?;
    }
    Ok(Outcome::Clean)
}

/// The project of a command line, opened when something of it is asked for.
struct Here {
    folder: PathBuf,
    given: Option<PathBuf>,
    snapshot: OnceLock<Option<Arc<Snapshot>>>,
}

impl Here {
    fn of(words: &[OsString], folder: &Path) -> Arc<Here> {
        Arc::new(Here {
            folder: folder.to_owned(),
            given: project_argument(words),
            snapshot: OnceLock::new(),
        })
    }

    /// The project as it is; `None` where it cannot be read, because a shell has no place for errors.
    fn snapshot(&self) -> Option<&Snapshot> {
        let open = || {
            let project = project(&self.folder, self.given.as_deref()).ok()?;
            Some(Engine::open_project(&project).ok()?.snapshot())
        };
        self.snapshot.get_or_init(open).as_deref()
    }
}

/// The value of `--project` among the words.
fn project_argument(words: &[OsString]) -> Option<PathBuf> {
    let texts: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let apart = texts.windows(2).rfind(|pair| pair[0] == "--project");
    let joined = texts
        .iter()
        .rev()
        .find_map(|text| text.strip_prefix("--project="));
    joined.or(apart.map(|pair| pair[1])).map(PathBuf::from)
}

/// The grammar with the values that its arguments can have here.
fn with_values(grammar: Command, voice: Voice, here: &Arc<Here>) -> Command {
    let voice = Arc::new(voice);
    let of_argument = |argument: Arg| of_argument(argument, &voice, here);
    let grammar = grammar.mut_args(of_argument);
    grammar.mut_subcommands(|command| {
        let is_check = command.get_name() == "check";
        let is_build = command.get_name() == "build";
        command.mut_args(|argument| match argument.get_id().as_str() {
            "output" if is_check => argument.add(ArgValueCandidates::new(formats)),
            "format" if is_build => argument.add(ArgValueCandidates::new(|| {
                OUTPUTS.iter().map(|output| bare(output)).collect()
            })),
            _ => of_argument(argument),
        })
    })
}

/// An argument with its values, by its name in the grammar.
fn of_argument(argument: Arg, voice: &Arc<Voice>, here: &Arc<Here>) -> Arg {
    let here = Arc::clone(here);
    match argument.get_id().as_str() {
        "lang" => argument.add(ArgValueCandidates::new(|| {
            let languages = languages().into_iter();
            languages.map(|locale| bare(locale.as_str())).collect()
        })),
        "path" => argument.value_hint(ValueHint::AnyPath),
        "project" | "output" => argument.value_hint(ValueHint::DirPath),
        "locale" | "from" => argument.add(ArgValueCandidates::new(move || locales(&here))),
        "catalog" | "to" => argument.add(ArgValueCandidates::new(move || catalogs(&here))),
        "id" | "old" | "in" => argument.add(ArgValueCompleter::new(move |typed: &OsStr| ids(typed, &here))),
        "check" => {
            let voice = Arc::clone(voice);
            argument.add(ArgValueCandidates::new(move || {
                let checks = checks::ALL.iter();
                checks
                    .map(|check| {
                        let summary = voice.say(&check.summary());
                        bare(check.name).help(Some(StyledStr::from(summary)))
                    })
                    .collect()
            }))
        }
        _ => argument,
    }
}

fn bare(text: &str) -> CompletionCandidate {
    CompletionCandidate::new(text)
}

/// What `--output` starts with.
fn formats() -> Vec<CompletionCandidate> {
    let formats = reporters::ALL.iter();
    formats.map(|format| bare(&format!("{}=", format.name))).collect()
}

fn locales(here: &Here) -> Vec<CompletionCandidate> {
    let Some(snapshot) = here.snapshot() else {
        return Vec::new();
    };
    let workspace = snapshot.workspace();
    workspace.locales.keys().map(Locale::as_str).map(bare).collect()
}

fn catalogs(here: &Here) -> Vec<CompletionCandidate> {
    let Some(snapshot) = here.snapshot() else {
        return Vec::new();
    };
    let workspace = snapshot.workspace();
    workspace.references.keys().map(|name| bare(name)).collect()
}

/// Ids of messages that start as `typed` does, as people type them: with or without their catalog.
fn ids(typed: &OsStr, here: &Here) -> Vec<CompletionCandidate> {
    let (Some(snapshot), Some(typed)) = (here.snapshot(), typed.to_str()) else {
        return Vec::new();
    };
    let workspace = snapshot.workspace();
    let mut found = Vec::new();
    for (name, reference) in &workspace.references {
        for message in reference.now.messages() {
            let full = format!("{name}/{}", message.id.name);
            if full.starts_with(typed) {
                found.push(bare(&full));
            } else if message.id.name.starts_with(typed) {
                found.push(bare(message.id.name));
            }
        }
    }
    found
}

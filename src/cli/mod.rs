//! The command line: a person's words ⇄ questions to a snapshot.
//!
//! - Every line that a person reads comes from a phrase, help and mistakes of the command line
//!   included; machine formats never do (`tests/phrases.rs`, `tests/cli.rs`).
//! - Exit codes: 0 clean, 1 findings at error level, 2 the run itself failed; a reader that closes the
//!   pipe early is no failure.
//! - The environment is read in `environment` alone.

mod beside;
mod changes;
mod commands;
mod completion;
mod context;
mod diff;
mod environment;
mod excerpt;
mod gate;
mod grammar;
mod help;
mod history;
mod language;
mod layout;
mod manual;
mod markdown;
mod outputs;
mod printer;
mod progress;
mod run;
mod states;
mod table;
mod task;
mod usage;
mod verdicts;
mod versions;
mod word;

use environment::Environment;
use std::ffi::OsString;
use std::io::{BufWriter, stderr, stdout};
use std::process::ExitCode;

/// Runs diglot with the arguments of the process, the program's name first.
pub fn main(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let environment = Environment::of_process();
    // Colours are decided by `Environment::colours`; anstream turns them into calls of a console that
    // knows no escape sequences.
    let mut out = BufWriter::new(anstream::AutoStream::always(stdout()));
    let mut err = anstream::AutoStream::always(stderr());
    ExitCode::from(run::run(arguments, &environment, &mut out, &mut err))
}

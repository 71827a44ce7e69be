//! One run of the program, from arguments to exit code.

use super::commands;
use super::context::{Context, Failure, Outcome};
use super::environment::Environment;
use super::grammar::{grammar, without_help};
use super::layout::Look;
use super::{completion, language, usage};
use crate::model::{Direction, Phrase};
use crate::reporters::in_lines;
use crate::voice::{self, Voice};
use clap::error::ErrorKind;
use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

/// The run could not do its work.
const FAILED: u8 = 2;

/// Runs the program and gives its exit code: 0 clean, 1 findings at error level, 2 the run failed.
pub fn run(
    arguments: impl Iterator<Item = OsString>,
    environment: &Environment,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let arguments: Vec<OsString> = arguments.collect();
    let lang = language::lang_argument(&arguments);
    let voice = Voice::new(&language::requested(lang.as_ref(), environment));
    let look = Look {
        width: environment.width(),
        colours: environment.colours(&color_argument(&arguments)),
        is_right_to_left: voice.locale().direction() == Direction::RightToLeft,
    };
    let mut context = Context {
        voice,
        look,
        environment,
        project: None,
        is_quiet: false,
        out,
        err,
    };
    // Nothing else would show a person why the language is another one.
    if let Some(lang) = lang.filter(|_| environment.variable(completion::VARIABLE).is_none())
        && voice::negotiate(std::slice::from_ref(&lang), &voice::languages()).is_empty()
    {
        let phrase = Phrase::new("usage-not-spoken").with("language", lang.as_str());
        context.is_quiet = arguments
            .iter()
            .any(|argument| argument == "--quiet" || argument == "-q");
        let _ = context.remark(&phrase.with("languages", usage::spoken()));
    }
    let result = match environment.variable(completion::VARIABLE) {
        Some(shell) => completion::answer(shell, &arguments, &mut context),
        None => command(&arguments, &mut context),
    };
    let flushed = context.out.flush().map_err(Failure::Output);
    match result.and_then(|outcome| flushed.map(|()| outcome)) {
        Ok(Outcome::Clean) => 0,
        Ok(Outcome::Findings) => 1,
        Err(failure) => failed(&mut context, failure),
    }
}

fn command(arguments: &[OsString], context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let matches = match without_help(&context.voice).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return told_by_clap(&error, arguments, context),
    };
    context.project = matches.get_one::<PathBuf>("project").cloned();
    context.is_quiet = matches.get_flag("quiet");
    let (name, own) = matches.subcommand().expect("the grammar demands a command");
    let command = commands::named(name).expect("the grammar has only commands of the registry");
    (command.run)(own, context)
}

/// Help and version are answers; all else that clap gives up for is a mistake of the command line.
fn told_by_clap(
    error: &clap::Error,
    arguments: &[OsString],
    context: &mut Context<'_>,
) -> Result<Outcome, Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let help = help(arguments, context);
            context.print(&help)?;
            Ok(Outcome::Clean)
        }
        ErrorKind::DisplayVersion => {
            context.line(concat!("diglot ", env!("CARGO_PKG_VERSION")))?;
            Ok(Outcome::Clean)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // A person who types the bare name wants to know what there is; a script must still see that
            // nothing was done.
            let help = help(arguments, context);
            write!(context.err, "{help}")?;
            Err(usage::failure(error, arguments, &context.voice))
        }
        _ => Err(usage::failure(error, arguments, &context.voice)),
    }
}

/// The help that the arguments ask for.
fn help(arguments: &[OsString], context: &Context<'_>) -> String {
    let asked = grammar(&context.voice, context.look).try_get_matches_from(arguments);
    asked
        .err()
        .map(|help| help.render().ansi().to_string())
        .unwrap_or_default()
}

fn failed(context: &mut Context<'_>, failure: Failure) -> u8 {
    let (what, details, hints) = match failure {
        // Whoever reads the output has seen enough (`diglot todo fr | head`).
        Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return 0,
        Failure::Output(error) => {
            let what = Phrase::new("cli-output-failed").with("cause", error.to_string());
            (what, Vec::new(), Vec::new())
        }
        Failure::Told { what, details, hints } => (what, details, hints),
    };
    let error = context.say(&Phrase::new("cli-error").with("what", what));
    // Where even this cannot be written, the exit code still tells.
    let _ = writeln!(context.err, "{error}");
    let hinted = |hint| in_lines(&context.voice.say(&Phrase::new("cli-hint").with("what", hint)));
    for (place, message, help) in details {
        let message = in_lines(&context.voice.say(&message));
        let _ = writeln!(context.err, "{}: {message}", in_lines(&place));
        if let Some(help) = help {
            let _ = writeln!(context.err, "  {}", hinted(help));
        }
    }
    for hint in hints {
        let _ = writeln!(context.err, "{}", hinted(hint));
    }
    let _ = context.err.flush();
    FAILED
}

/// The value of `--color`, found before the arguments are read, because help and errors are coloured too.
fn color_argument(arguments: &[OsString]) -> String {
    let texts: Vec<&str> = arguments
        .iter()
        .skip(1)
        .map_while(|argument| argument.to_str().filter(|text| *text != "--"))
        .collect();
    let apart = texts.windows(2).rfind(|pair| pair[0] == "--color");
    let joined = texts.iter().rev().find_map(|text| text.strip_prefix("--color="));
    joined.or(apart.map(|pair| pair[1])).unwrap_or("auto").to_owned()
}

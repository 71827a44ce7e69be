//! What is wrong with a command line, as phrases.
//!
//! Every kind of clap's errors that this grammar can meet has a phrase; the others share one.

use super::context::Failure;
use super::grammar::without_help;
use crate::model::{Locale, NotALocale, Phrase};
use crate::voice::{self, Voice};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{ArgMatches, Command, Error};
use std::error::Error as _;
use std::ffi::OsString;

/// The error of these arguments in the project's own words, with what may have been meant.
pub fn failure(error: &Error, arguments: &[OsString], voice: &Voice) -> Failure {
    let grammar = without_help(voice);
    let said = grammar
        .clone()
        .ignore_errors(true)
        .try_get_matches_from(arguments);
    let said = said.ok();
    let said = said.as_ref().and_then(ArgMatches::subcommand);
    let needing = said.and_then(|(command, own)| needing(error, &grammar, command, own));
    let mut failure = Failure::new(match needing {
        Some(option) => Phrase::new("usage-needs")
            .with("option", option)
            .with("other", quoted(&missing(error))),
        None => what(error),
    });
    for hint in hints(error) {
        failure = failure.hint(hint);
    }
    let option = said.and_then(|(command, _)| option_for(error, grammar.find_subcommand(command)?));
    if let Some(option) = option {
        failure = failure.hint(Phrase::new("usage-did-you-mean").with("name", option));
    }
    failure.hint(match said {
        Some((command, _)) => Phrase::new("usage-see-help-of").with("command", command),
        None => Phrase::new("usage-see-help"),
    })
}

/// The option that was given and cannot be without what is missing; `None` where that is wanted in any case.
///
/// clap tells of what is missing, not for whose sake: so each option is asked what it would miss alone.
fn needing(error: &Error, grammar: &Command, command: &str, own: &ArgMatches) -> Option<String> {
    if error.kind() != ErrorKind::MissingRequiredArgument {
        return None;
    }
    let lacks = |arguments: &[&str]| {
        let line = [grammar.get_name(), command]
            .into_iter()
            .chain(arguments.iter().copied());
        match grammar.clone().try_get_matches_from(line) {
            Err(error) if error.kind() == ErrorKind::MissingRequiredArgument => missing(&error),
            _ => Vec::new(),
        }
    };
    let missing = missing(error);
    let lacks_it = |arguments: &[&str]| {
        let lacking = lacks(arguments);
        missing.iter().all(|one| lacking.contains(one))
    };
    if lacks_it(&[]) {
        return None;
    }
    let given = own
        .ids()
        .filter(|id| own.value_source(id.as_str()) == Some(ValueSource::CommandLine));
    let options = grammar.find_subcommand(command)?.get_arguments();
    let options = options.filter(|option| given.clone().any(|id| id == option.get_id()));
    options
        .filter_map(|option| Some(format!("--{}", option.get_long()?)))
        .find(|option| lacks_it(&[option]) || lacks_it(&[option, "x"]))
}

/// The option by which a command takes a locale that was given to it bare, as other commands take it.
fn option_for(error: &Error, command: &Command) -> Option<String> {
    let argument = text(error, ContextKind::InvalidArg);
    let is_one_too_many = error.kind() == ErrorKind::UnknownArgument && Locale::parse(&argument).is_ok();
    let mut options = command.get_arguments().filter_map(|option| option.get_long());
    (is_one_too_many && options.any(|option| option == "locale")).then(|| format!("--locale {argument}"))
}

/// What of a command line is missing, as it is typed.
fn missing(error: &Error) -> Vec<String> {
    let Some(ContextValue::Strings(arguments)) = error.get(ContextKind::InvalidArg) else {
        return Vec::new();
    };
    let shown = arguments.iter().map(|argument| {
        // Of several options that would do, clap makes a pattern such as `<--fix|--diff>`.
        let options = argument
            .strip_prefix("<--")
            .and_then(|rest| rest.strip_suffix('>'));
        options.map_or_else(|| argument.clone(), |options| format!("--{options}"))
    });
    shown.collect()
}

/// Several arguments inside one pair of quotation marks, each in its own.
fn quoted(arguments: &[String]) -> String {
    arguments.join("`, `")
}

fn what(error: &Error) -> Phrase {
    let argument = || text(error, ContextKind::InvalidArg);
    let value = || text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            Phrase::new("usage-no-such-command").with("command", text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Phrase::new("usage-command-missing")
        }
        ErrorKind::UnknownArgument if argument().starts_with('-') => {
            Phrase::new("usage-no-such-option").with("option", argument())
        }
        ErrorKind::UnknownArgument => Phrase::new("usage-one-too-many").with("argument", argument()),
        ErrorKind::MissingRequiredArgument => {
            Phrase::new("usage-argument-missing").with("argument", quoted(&missing(error)))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value().is_empty() => {
            Phrase::new("usage-value-missing").with("argument", argument())
        }
        ErrorKind::ValueValidation if not_a_locale(error).is_some() => {
            Phrase::new("usage-no-locale").with("value", value())
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Phrase::new("usage-value-wrong")
            .with("value", value())
            .with("argument", argument()),
        ErrorKind::ArgumentConflict => {
            let prior = text(error, ContextKind::PriorArg);
            if prior.is_empty() || prior == argument() {
                Phrase::new("usage-given-twice").with("argument", argument())
            } else {
                Phrase::new("usage-not-together")
                    .with("argument", argument())
                    .with("other", prior)
            }
        }
        ErrorKind::InvalidUtf8 => Phrase::new("usage-not-utf8"),
        // `TooManyValues` for `--dry-run=x`; the other kinds need rules that this grammar does not have.
        _ => Phrase::new("usage-value-unexpected").with("argument", argument()),
    }
}

fn hints(error: &Error) -> Vec<Phrase> {
    let mut hints = Vec::new();
    let kinds = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    for kind in kinds {
        // Of several, clap gives the likeliest last.
        let meant = match error.get(kind) {
            Some(ContextValue::Strings(texts)) => texts.last().cloned().unwrap_or_default(),
            _ => text(error, kind),
        };
        if !meant.is_empty() {
            hints.push(Phrase::new("usage-did-you-mean").with("name", meant));
        }
    }
    let values = text(error, ContextKind::ValidValue);
    if !values.is_empty() {
        hints.push(Phrase::new("usage-possible-values").with("values", values));
    }
    if not_a_locale(error).is_some() && text(error, ContextKind::InvalidArg).starts_with("--lang ") {
        hints.push(Phrase::new("usage-possible-values").with("values", spoken()));
    }
    if let Some(meant) = not_a_locale(error).and_then(|wrong| wrong.suggestion.as_ref()) {
        hints.push(Phrase::new("usage-did-you-mean").with("name", meant.to_string()));
    }
    hints
}

/// The languages that diglot speaks, in one line.
pub fn spoken() -> String {
    let languages = voice::languages();
    let tags: Vec<&str> = languages.iter().map(Locale::as_str).collect();
    tags.join(", ")
}

fn not_a_locale(error: &Error) -> Option<&NotALocale> {
    error.source()?.downcast_ref()
}

/// The strings of a piece of context, with `, ` between several.
fn text(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

//! What is wrong with a command line, as phrases.
//!
//! Every kind of clap's errors that this grammar can meet has a phrase; the others share one.

use super::context::Failure;
use crate::model::{NotALocale, Phrase};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error as _;

/// The error in the project's own words, with what may have been meant.
pub fn failure(error: &Error) -> Failure {
    let mut failure = Failure::new(what(error));
    for hint in hints(error) {
        failure = failure.hint(hint);
    }
    failure.hint(Phrase::new("usage-see-help"))
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
            // Of several options that would do, clap makes a pattern such as `<--fix|--diff>`.
            let argument = argument();
            let options = argument
                .strip_prefix("<--")
                .and_then(|rest| rest.strip_suffix('>'));
            let argument = match options {
                Some(options) => format!("--{options}"),
                None => argument,
            };
            Phrase::new("usage-argument-missing").with("argument", argument)
        }
        ErrorKind::InvalidValue if value().is_empty() => {
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
    if let Some(meant) = not_a_locale(error).and_then(|wrong| wrong.suggestion.as_ref()) {
        hints.push(Phrase::new("usage-did-you-mean").with("name", meant.to_string()));
    }
    hints
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

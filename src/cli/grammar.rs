//! The grammar of the command line, in the words of a language.

use super::commands::ALL;
use super::help;
use super::layout::Look;
use crate::model::Locale;
use crate::voice::Voice;
use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command};

/// The whole grammar, with each command's help in the language of `voice`.
///
/// clap's own help and its headings are English, so each command carries the finished text of ours.
pub fn grammar(voice: &Voice, look: Look) -> Command {
    let bare = without_help(voice);
    let mut whole = bare.clone().override_help(help::of_program(&bare, voice, look));
    for command in ALL {
        let text = help::of_command(&bare, command, voice, look);
        whole = whole.mut_subcommand(command.name, |grammar| grammar.override_help(text));
    }
    whole
}

/// The same grammar without help texts: laying them out takes time, and few runs show any.
pub fn without_help(voice: &Voice) -> Command {
    let commands = ALL.iter().map(|command| {
        let named = Command::new(command.name)
            .disable_help_flag(true)
            .disable_version_flag(true);
        (command.arguments)(named, voice)
    });
    Command::new("diglot")
        .about(voice.text("help-diglot"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args([
            Arg::new("project")
                .long("project")
                .global(true)
                .value_name(voice.text("help-value-folder"))
                .value_parser(clap::value_parser!(std::path::PathBuf))
                .help(voice.text("help-project")),
            Arg::new("lang")
                .long("lang")
                .global(true)
                .value_name(voice.text("help-value-locale"))
                .value_parser(spoken_locale())
                .help(voice.text("help-lang")),
            Arg::new("color")
                .long("color")
                .global(true)
                .value_name(voice.text("help-value-when"))
                .value_parser(PossibleValuesParser::new(["auto", "always", "never"]))
                .default_value("auto")
                .help(voice.text("help-color")),
            Arg::new("quiet")
                .short('q')
                .long("quiet")
                .global(true)
                .action(ArgAction::SetTrue)
                .help(voice.text("help-quiet")),
            Arg::new("help")
                .short('h')
                .long("help")
                .global(true)
                .action(ArgAction::Help)
                .help(voice.text("help-help")),
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(voice.text("help-version")),
        ])
        .subcommands(commands)
}

/// Reads a BCP 47 tag.
pub fn locale() -> ValueParser {
    ValueParser::from(|value: &str| Locale::parse(value))
}

/// `--format` with one of `formats`, the first of which is taken where none is named.
pub fn format(formats: &'static [&'static str], voice: &Voice) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name(voice.text("help-value-format"))
        .value_parser(PossibleValuesParser::new(formats))
        .default_value(formats[0])
        .help(voice.text("help-status-format"))
}

/// Reads a tag or a POSIX name, as people set them for programs.
fn spoken_locale() -> ValueParser {
    ValueParser::from(|value: &str| match Locale::parse(value) {
        Ok(locale) => Ok(locale),
        Err(wrong) => wrong.suggestion.clone().ok_or(wrong),
    })
}

//! The help texts: two columns, every word in the person's language.

use super::commands;
use super::layout::{Look, columns};
use crate::model::Phrase;
use crate::voice::Voice;
use anstyle::Style;
use clap::{Arg, ArgAction, Command};

const HEADING: Style = Style::new().bold().underline();
const LITERAL: Style = Style::new().bold();

/// What stands in one line of a list: its literal part, its placeholder, what it is.
struct Entry {
    literal: String,
    value: String,
    text: String,
}

/// The help of the program as a whole.
pub fn of_program(grammar: &Command, voice: &Voice, look: Look) -> String {
    let mut out = Page::new(look);
    out.paragraph(&about(grammar));
    out.usage(
        voice,
        "diglot",
        &[format!("<{}>", voice.text("help-value-command"))],
    );
    let entries = grammar.get_subcommands().map(|command| Entry {
        literal: command.get_name().to_owned(),
        value: String::new(),
        text: about(command),
    });
    out.list(&voice.text("help-commands"), entries.collect());
    out.list(&voice.text("help-options"), options(options_of(grammar), voice));
    out.examples(voice, &["diglot init", "diglot sync", "diglot check"]);
    out.text
}

/// The help of one command.
pub fn of_command(grammar: &Command, command: &commands::Command, voice: &Voice, look: Look) -> String {
    let own = grammar
        .find_subcommand(command.name)
        .expect("the grammar has every command of the registry");
    let mut out = Page::new(look);
    out.paragraph(&about(own));
    let places: Vec<String> = own.get_positionals().map(placeholder).collect();
    out.usage(voice, &format!("diglot {}", command.name), &places);
    let positionals = own.get_positionals().map(|arg| Entry {
        literal: String::new(),
        value: placeholder(arg),
        text: described(arg, voice),
    });
    out.list(&voice.text("help-arguments"), positionals.collect());
    out.list(&voice.text("help-options"), options(options_of(own), voice));
    let global = options_of(grammar).filter(|argument| argument.is_global_set());
    out.list(&voice.text("help-global-options"), options(global, voice));
    if commands::is_gate(command) {
        let codes = [
            ("0", "help-exit-clean"),
            ("1", "help-exit-findings"),
            ("2", "help-exit-failed"),
        ];
        let codes = codes.map(|(code, id)| Entry {
            literal: code.to_owned(),
            value: String::new(),
            text: voice.text(id),
        });
        out.list(&voice.text("help-exit-codes"), codes.into());
    }
    out.examples(voice, command.examples);
    out.text
}

/// What it does, in one sentence.
pub fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

/// What stands for its value.
pub fn value_name(argument: &Arg) -> String {
    argument
        .get_value_names()
        .and_then(|names| names.first())
        .map(ToString::to_string)
        .unwrap_or_default()
}

/// `<FILE>`, `[LOCALE]`, `[ID]...`.
pub fn placeholder(argument: &Arg) -> String {
    let name = value_name(argument);
    let shown = if argument.is_required_set() {
        format!("<{name}>")
    } else {
        format!("[{name}]")
    };
    match argument.get_action() {
        ArgAction::Append => format!("{shown}..."),
        _ => shown,
    }
}

/// The options that are its own.
pub fn options_of(command: &Command) -> impl Iterator<Item = &Arg> {
    command
        .get_arguments()
        .filter(|argument| !argument.is_positional())
}

fn options<'a>(options: impl Iterator<Item = &'a Arg>, voice: &Voice) -> Vec<Entry> {
    options
        .map(|argument| {
            let short = argument
                .get_short()
                .map_or("    ".to_owned(), |short| format!("-{short}, "));
            let long = argument.get_long().unwrap_or_default();
            let value = if argument.get_action().takes_values() {
                format!(" <{}>", value_name(argument))
            } else {
                String::new()
            };
            Entry {
                literal: format!("{short}--{long}"),
                value,
                text: described(argument, voice),
            }
        })
        .collect()
}

/// The help of an argument, and which values it takes.
pub fn described(argument: &Arg, voice: &Voice) -> String {
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let takes_values = argument.get_action().takes_values();
    let values: Vec<String> = argument
        .get_possible_values()
        .iter()
        .map(|value| value.get_name().to_owned())
        .collect();
    if !takes_values || values.is_empty() {
        return help;
    }
    let values = voice.say(&Phrase::new("help-values").with("values", values.join(", ")));
    format!("{help} {values}")
}

/// A help text in the making.
struct Page {
    text: String,
    look: Look,
}

impl Page {
    fn new(look: Look) -> Page {
        Page {
            text: String::new(),
            look,
        }
    }

    fn heading(&mut self, heading: &str) {
        self.text.push('\n');
        self.text.push_str(&self.look.paint(HEADING, heading));
    }

    fn paragraph(&mut self, text: &str) {
        self.text.push_str(&self.look.paragraph(text));
        self.text.push('\n');
    }

    fn usage(&mut self, voice: &Voice, literal: &str, places: &[String]) {
        self.heading(&voice.text("help-usage"));
        let literal = self.look.paint(LITERAL, literal);
        let options = voice.text("help-value-options");
        self.text.push_str(&format!(" {literal} [{options}]"));
        for place in places {
            self.text.push_str(&format!(" {place}"));
        }
        self.text.push('\n');
    }

    fn list(&mut self, heading: &str, entries: Vec<Entry>) {
        if entries.is_empty() {
            return;
        }
        self.heading(heading);
        self.text.push('\n');
        let left = |entry: &Entry| columns(&entry.literal) + columns(&entry.value);
        let widest = entries.iter().map(left).max().unwrap_or(0);
        let indent = 2 + widest + 2;
        for entry in entries {
            let start = self.look.line_start();
            let gap = " ".repeat(widest - left(&entry));
            let literal = self.look.paint(LITERAL, &entry.literal);
            let value = self.look.isolated(&entry.value);
            let text = self.look.hang(&entry.text, indent);
            self.text
                .push_str(&format!("{start}  {literal}{value}{gap}  {text}\n"));
        }
    }

    fn examples(&mut self, voice: &Voice, examples: &[&str]) {
        self.heading(&voice.text("help-examples"));
        self.text.push('\n');
        for example in examples {
            self.text.push_str(&format!("  {example}\n"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::commands::ALL;
    use super::super::grammar::grammar;
    use super::*;
    use std::collections::BTreeSet;

    /// A language in which each message is its id in quotation marks.
    fn pseudo(tag: &str) -> Voice {
        let english = include_str!("../../locales/en/cli.ftl");
        let ids = english
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
            .filter_map(|line| line.split_once(" = "));
        let catalog: String = ids.map(|(id, _)| format!("{id} = «{id}»\n")).collect();
        Voice::of_catalogs(&[(tag, &catalog)])
    }

    fn helps(voice: &Voice, look: Look) -> Vec<String> {
        let mut grammar = grammar(voice, look);
        let mut texts = vec![grammar.render_long_help().to_string()];
        for command in ALL {
            let command = grammar.find_subcommand_mut(command.name).unwrap();
            texts.push(command.render_long_help().to_string());
        }
        texts
    }

    const LOOK: Look = Look {
        width: 100,
        colours: false,
        is_right_to_left: false,
    };

    #[test]
    fn every_word_of_help_is_a_phrase_or_something_to_type() {
        let voice = pseudo("fr");
        let mut typed: BTreeSet<String> = ["diglot", "-h", "--help", "-q", "-V", "--version", "0", "1", "2"]
            .map(str::to_owned)
            .into();
        let bare = grammar(&voice, LOOK);
        for command in bare.get_subcommands().chain([&bare]) {
            typed.insert(command.get_name().to_owned());
            typed.extend(
                command
                    .get_arguments()
                    .filter_map(|argument| Some(format!("--{}", argument.get_long()?))),
            );
        }
        for text in helps(&voice, LOOK) {
            let (text, _examples) = text.split_once("«help-examples»").unwrap();
            let outside: String = text
                .split('«')
                .enumerate()
                .map(|(number, part)| match number {
                    0 => part,
                    _ => part.split_once('»').unwrap().1,
                })
                .collect();
            for word in outside.split(|sign: char| sign.is_whitespace() || "<>[].,".contains(sign)) {
                assert!(word.is_empty() || typed.contains(word), "`{word}` in\n{text}");
            }
        }
    }

    #[test]
    fn help_from_right_to_left_keeps_its_columns_apart() {
        let look = Look {
            is_right_to_left: true,
            ..LOOK
        };
        let texts = helps(&pseudo("ar"), look);
        let columns = texts[0].lines().filter(|line| line.contains("--lang"));
        for line in columns {
            assert!(line.starts_with("\u{200E}      --lang"), "{line:?}");
            assert!(line.contains("\u{2068}«help-lang»\u{2069}"), "{line:?}");
        }
    }
}

//! Pages for `man`: what the help says, in the shape that `man` reads (roff, man-pages(7)).

use super::commands;
use super::help::{about, described, options_of, placeholder, value_name};
use crate::voice::Voice;
use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

/// A page: the name of its file, and its text.
pub struct Page {
    /// As `diglot-check.1`.
    pub file: String,
    /// In roff.
    pub text: String,
}

/// The variables that the environment section explains, each with its phrase.
const VARIABLES: &[(&str, &str)] = &[
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "man-language"),
    ("NO_COLOR", "man-no-color"),
    ("CLICOLOR_FORCE", "man-force-color"),
    ("COLUMNS", "man-columns"),
];

/// What the exit codes mean.
const CODES: &[(&str, &str)] = &[("0", "man-exit-0"), ("1", "man-exit-1"), ("2", "man-exit-2")];

/// The page of the program as a whole.
pub fn of_program(grammar: &Command, voice: &Voice) -> Page {
    let mut page = Writer::new("diglot", voice);
    page.name("diglot", &about(grammar));
    page.heading("man-synopsis");
    page.line(vec![
        bold("diglot"),
        roman(format!(" [{}] <", voice.text("help-value-options"))),
        italic(voice.text("help-value-command")),
        roman(">"),
    ]);
    page.description(&about(grammar));
    page.heading("help-commands");
    for command in grammar.get_subcommands() {
        let name = format!("diglot-{}", command.get_name());
        page.entry(vec![bold(name), roman("(1)")], &about(command));
    }
    page.heading("help-options");
    page.options(options_of(grammar));
    page.ending(&["diglot init", "diglot sync", "diglot check"]);
    page.heading("man-see-also");
    let names = grammar.get_subcommands().map(Command::get_name);
    page.line(references(names.map(|name| format!("diglot-{name}"))));
    page.page
}

/// The page of one command.
pub fn of_command(grammar: &Command, command: &commands::Command, voice: &Voice) -> Page {
    let own = grammar
        .find_subcommand(command.name)
        .expect("the grammar has every command of the registry");
    let name = format!("diglot-{}", command.name);
    let mut page = Writer::new(&name, voice);
    page.name(&name, &about(own));
    page.heading("man-synopsis");
    let mut synopsis = vec![
        bold(format!("diglot {}", command.name)),
        roman(format!(" [{}]", voice.text("help-value-options"))),
    ];
    for argument in own.get_positionals() {
        synopsis.extend([roman(" "), italic(placeholder(argument))]);
    }
    page.line(synopsis);
    page.description(&about(own));
    if own.get_positionals().next().is_some() {
        page.heading("help-arguments");
        for argument in own.get_positionals() {
            page.entry(vec![italic(placeholder(argument))], &described(argument, voice));
        }
    }
    if options_of(own).next().is_some() {
        page.heading("help-options");
        page.options(options_of(own));
    }
    page.heading("help-global-options");
    page.options(options_of(grammar).filter(|argument| argument.is_global_set()));
    page.ending(command.examples);
    page.heading("man-see-also");
    page.line(references(["diglot".to_owned()].into_iter()));
    page.page
}

/// Names of pages with commas between them.
fn references(names: impl Iterator<Item = String>) -> Vec<Inline> {
    let mut line = Vec::new();
    for name in names {
        if !line.is_empty() {
            line.push(roman(", "));
        }
        line.extend([bold(name), roman("(1)")]);
    }
    line
}

/// A text whose parts between backticks are what a person types.
fn inlines(text: &str) -> Vec<Inline> {
    let parts = text.split('`').enumerate().filter(|(_, part)| !part.is_empty());
    let parts = parts.map(|(number, part)| match number % 2 {
        0 => roman(part),
        _ => bold(part),
    });
    parts.collect()
}

/// A page in the making.
struct Writer<'v> {
    roff: Roff,
    voice: &'v Voice,
    page: Page,
}

impl<'v> Writer<'v> {
    fn new(name: &str, voice: &'v Voice) -> Writer<'v> {
        let mut roff = Roff::new();
        let version = concat!("diglot ", env!("CARGO_PKG_VERSION"));
        // No date, which is written as two quotation marks: the same program gives the same page.
        roff.control("TH", [&*name.to_uppercase(), "1", "\"\"", version]);
        // Words of other languages would be hyphenated as English ones, and what is to be typed as words.
        roff.control("nh", []);
        // Stretched to the right edge, a line with few spaces is all holes.
        roff.control("ad", ["l"]);
        Writer {
            roff,
            voice,
            page: Page {
                file: format!("{name}.1"),
                text: String::new(),
            },
        }
    }

    /// A heading in the words of the help, whose headings end with a colon.
    fn heading(&mut self, id: &'static str) {
        let text = self.voice.text(id);
        let text = text.trim_end_matches([':', '：', '՝', ' ', '\u{a0}', '\u{202f}']);
        let text = match self.voice.locale().as_str() {
            "en" => text.to_uppercase(),
            _ => text.to_owned(),
        };
        self.roff.control("SH", [&*text]);
    }

    fn name(&mut self, name: &str, about: &str) {
        self.heading("man-name");
        let about = about.trim_end_matches(['.', '。', '։']);
        // `whatis` reads this line, and wants no mark-up in it.
        self.line(vec![roman(format!("{name} - {about}"))]);
    }

    fn description(&mut self, about: &str) {
        self.heading("man-description");
        self.line(inlines(about));
    }

    fn entry(&mut self, term: Vec<Inline>, text: &str) {
        self.roff.control("TP", []);
        self.line(term);
        self.line(inlines(text));
    }

    fn options<'a>(&mut self, options: impl Iterator<Item = &'a Arg>) {
        for option in options {
            let mut term = Vec::new();
            if let Some(short) = option.get_short() {
                term.extend([bold(format!("-{short}")), roman(", ")]);
            }
            term.push(bold(format!("--{}", option.get_long().unwrap_or_default())));
            if option.get_action().takes_values() {
                term.extend([roman(" <"), italic(value_name(option)), roman(">")]);
            }
            self.entry(term, &described(option, self.voice));
        }
    }

    /// What all pages end with.
    fn ending(&mut self, examples: &[&str]) {
        self.heading("man-exit");
        for (code, id) in CODES {
            let text = self.voice.text(id);
            self.entry(vec![bold(*code)], &text);
        }
        self.heading("man-environment");
        for (name, id) in VARIABLES {
            let text = self.voice.text(id);
            self.entry(vec![bold(*name)], &text);
        }
        self.heading("help-examples");
        self.roff.control("nf", []);
        for example in examples {
            self.line(vec![roman(*example)]);
        }
        self.roff.control("fi", []);
    }

    fn line(&mut self, inlines: Vec<Inline>) {
        self.roff.text(inlines);
        self.page.text = self.roff.render();
    }
}

//! What the grammar of TOML does not allow, in words for people who do not know TOML.
//!
//! TOML's own reader goes on behind a mistake, and then stumbles over what follows from it. Of its errors the first one
//! of each line is told, none behind a bracket that is never closed, and one alone where the file is in another
//! language altogether.

use super::opened::{is_setting, is_yaml, line_at, opened_before};
use super::values::remove_it;
use crate::model::{Phrase, Problem};
use crate::text::{LineIndex, Span};
use std::ops::Range;

/// Quotation marks that word processors put in the place of straight ones.
const CURLY: [char; 12] = ['“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '`', '´'];

/// Whoever has mended so many lines reads again: each costs a look at all that stands before it.
const MOST: usize = 20;

/// What keeps a text from being TOML.
pub(super) struct Broken {
    /// In order of their places, one for a line at most.
    pub problems: Vec<Problem>,
    /// Lines of which nothing more is to be told.
    lines: Vec<Range<usize>>,
}

impl Broken {
    /// Whether a mistake at `span` follows from one of these.
    pub fn explains(&self, span: Span) -> bool {
        let at = span.start as usize;
        // What TOML's reader puts in the place of a value that it has not understood stands nowhere.
        let is_nowhere = span == Span::at(0) && !self.lines.is_empty();
        is_nowhere || self.lines.iter().any(|line| line.contains(&at))
    }

    /// Leaves a mistake of the grammar out of which the value's reader has more to say.
    pub fn yield_to(&mut self, said: &Problem) {
        let is_better = ["settings-percent", "settings-count", "settings-day"].contains(&said.message.id);
        let at = said.span.start as usize;
        if let Some(place) = self.lines.iter().position(|line| line.contains(&at))
            && is_better
            && self.problems[place]
                .message
                .id
                .starts_with("settings-syntax-value")
        {
            self.problems.remove(place);
            self.lines.remove(place);
        }
    }
}

/// The problems of a text with these errors.
pub(super) fn broken(text: &str, errors: &[toml::de::Error]) -> Broken {
    let mut broken = Broken {
        problems: Vec::new(),
        lines: Vec::new(),
    };
    // UTF-16 shows as UTF-8 with a NUL beside each letter.
    if let Some(at) = text.find('\0') {
        let message = Phrase::new("disk-not-utf8");
        broken.whole(Span::at(at), message, Phrase::new("disk-not-utf8-help"), text);
        return broken;
    }
    let mut errors: Vec<(usize, &str)> = errors
        .iter()
        .map(|error| (error.span().map_or(0, |span| span.start), error.message()))
        .map(|(at, cause)| (text.floor_char_boundary(at), cause))
        .collect();
    errors.sort_by_key(|(at, _)| *at);
    for (at, cause) in errors {
        if broken.problems.len() == MOST {
            break;
        }
        let line = line_at(text, at);
        if broken
            .lines
            .iter()
            .any(|told| told.start == line.start || told.end > at)
        {
            continue;
        }
        match Error::of(text, at, cause, line.clone()).told() {
            Told::Line(problem) => {
                // Below a broken heading nobody knows which table a key belongs to.
                let end = match text[line.clone()].trim_start().starts_with('[') {
                    true => text[line.end..]
                        .find("\n[")
                        .map_or(text.len(), |at| line.end + at),
                    false => line.end,
                };
                broken.problems.push(problem);
                broken.lines.push(line.start..end + 1);
            }
            Told::Rest(problem) => {
                let start = line_at(text, problem.span.start as usize).start;
                broken.lines.push(start..text.len() + 1);
                broken.problems.push(problem);
                return broken;
            }
            Told::Whole(span, message, help) => {
                broken.whole(span, message, help, text);
                return broken;
            }
        }
    }
    broken
}

impl Broken {
    fn whole(&mut self, span: Span, message: Phrase, help: Phrase, text: &str) {
        self.problems = vec![problem(span, message, Some(help))];
        self.lines.clear();
        self.lines.push(0..text.len() + 1);
    }
}

enum Told {
    /// What is wrong is wrong with this line.
    Line(Problem),
    /// Nobody knows what the lines behind it say.
    Rest(Problem),
    /// The file is not what it should be.
    Whole(Span, Phrase, Phrase),
}

/// An error of TOML's own reader and where it stands.
struct Error<'t> {
    text: &'t str,
    at: usize,
    cause: &'t str,
    line: Range<usize>,
    /// The line without the space around it.
    said: &'t str,
    /// The innermost sign before `at` that is not closed there.
    opened: Option<(usize, char)>,
}

impl<'t> Error<'t> {
    fn of(text: &'t str, at: usize, cause: &'t str, line: Range<usize>) -> Error<'t> {
        Error {
            said: text[line.clone()].trim().trim_start_matches('\u{feff}'),
            opened: opened_before(text, at),
            text,
            at,
            cause,
            line,
        }
    }

    fn told(&self) -> Told {
        self.other_language()
            .or_else(|| self.never_closed())
            .unwrap_or_else(|| Told::Line(self.of_line()))
    }

    fn other_language(&self) -> Option<Told> {
        let place = Span::at(self.start());
        let conflict = ["<<<<<<<", "=======", ">>>>>>>"];
        if conflict.iter().any(|mark| self.said.starts_with(mark)) {
            let message = Phrase::new("settings-syntax-conflict");
            return Some(Told::Whole(
                place,
                message,
                Phrase::new("settings-syntax-conflict-help"),
            ));
        }
        let json = self
            .text
            .trim_start_matches('\u{feff}')
            .trim_start()
            .starts_with('{');
        let yaml = self.opened.is_none() && is_yaml(self.said);
        let kind = match (json, yaml) {
            (true, _) => "JSON",
            (false, true) => "YAML",
            (false, false) => return None,
        };
        let message = Phrase::new("settings-syntax-language").with("kind", kind);
        let help = Phrase::new("settings-syntax-language-help");
        Some(Told::Whole(place, message, help))
    }

    /// Where the line has its first sign.
    fn start(&self) -> usize {
        let line = &self.text[self.line.clone()];
        self.line.start + line.find(self.said).unwrap_or_default()
    }

    fn never_closed(&self) -> Option<Told> {
        let (at, sign) = self.opened?;
        let is_quote = matches!(sign, '"' | '\'');
        let is_next_line = self.said.starts_with('[') || is_setting(self.said);
        let is_open = match is_quote {
            true => self.cause.contains("string, expected `"),
            false if self.cause.starts_with("unclosed table") => false,
            false if self.cause.starts_with("unclosed") => true,
            false => self.cause.starts_with("missing comma") && at < self.line.start && is_next_line,
        };
        if !is_open {
            return None;
        }
        let close = match sign {
            '[' => ']',
            '{' => '}',
            quote => quote,
        };
        let message = Phrase::new("settings-syntax-unclosed").with("sign", sign.to_string());
        let help = Phrase::new("settings-syntax-unclosed-help").with("sign", close.to_string());
        let problem = problem(Span::new(at, at + 1), message, Some(help));
        // A text ends with its line at the latest.
        Some(
            match is_quote && !self.text[at..].starts_with(&sign.to_string().repeat(3)) {
                true => Told::Line(problem),
                false => Told::Rest(problem),
            },
        )
    }

    fn of_line(&self) -> Problem {
        let cause = self.cause;
        let starts = |starts: &[&str]| starts.iter().any(|start| cause.starts_with(start));
        let here = Span::new(
            self.at,
            self.at
                + self.text[self.at..self.line.end.max(self.at)]
                    .chars()
                    .next()
                    .map_or(0, char::len_utf8),
        );
        let help = Some(Phrase::new("settings-syntax-help"));
        let sign = |kind: &'static str, sign: &'static str| {
            let message = Phrase::new("settings-syntax-sign")
                .with("kind", kind)
                .with("sign", sign);
            problem(here, message, help.clone())
        };
        if ["//", "/*", ";", "--", "%"]
            .iter()
            .any(|mark| self.said.starts_with(mark))
        {
            let message = Phrase::new("settings-syntax-comment");
            return problem(here, message, None);
        }
        if starts(&["duplicate key"]) {
            return self.twice();
        }
        if starts(&["unclosed array table", "unclosed table"]) {
            return sign("missing", "]");
        }
        if starts(&["missing comma"]) {
            return sign("missing", ",");
        }
        if starts(&["extra comma"]) {
            return sign("extra", ",");
        }
        if starts(&["extra `=`", "unexpected `=`"]) {
            return sign("extra", "=");
        }
        if starts(&["key with no value", "missing assignment"]) {
            return sign("missing", "=");
        }
        if starts(&["unquoted keys cannot be empty"]) {
            return problem(
                here,
                Phrase::new("settings-syntax-nothing").with("kind", "key"),
                help,
            );
        }
        let decimals = self.text[self.at..].strip_prefix(',').unwrap_or_default();
        let is_digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
        if is_digit(decimals.chars().next()) && is_digit(self.text[..self.at].chars().next_back()) {
            let message = Phrase::new("settings-syntax-sign")
                .with("kind", "comma")
                .with("sign", ",");
            return problem(here, message, Some(Phrase::new("settings-percent-help")));
        }
        if starts(&["unexpected key or value"]) {
            return problem(here, Phrase::new("settings-syntax-end"), help);
        }
        if starts(&["invalid unquoted key"]) {
            let (key, _) = self.said.split_once('=').unwrap_or((self.said, ""));
            let key = key.trim().trim_matches(['[', ']']);
            let message = Phrase::new("settings-syntax-key").with("key", key);
            return problem(here, message, help);
        }
        if cause.contains("visible characters") {
            return problem(here, Phrase::new("settings-syntax-hidden"), Some(remove_it()));
        }
        if cause.contains("escape") || cause.contains("unicode") {
            let help = Phrase::new("settings-syntax-escape-help");
            return problem(here, Phrase::new("settings-syntax-escape"), Some(help));
        }
        let is_value = [
            "string values",
            "invalid",
            "unexpected leading",
            "redundant",
            "missing value",
        ];
        if starts(&is_value) && !cause.starts_with("invalid basic") {
            return self.value();
        }
        problem(here, Phrase::new("settings-syntax").with("cause", cause), help)
    }

    /// What is wrong with a value that begins with no sign of a value, or does not end as one.
    fn value(&self) -> Problem {
        let before = &self.text[self.line.start..self.at];
        let behind = before.rfind(['=', '[', ',', '{']).map_or(0, |at| at + 1);
        let start = self.line.start + behind;
        let rest = &self.text[start..self.line.end];
        let rest = rest.split([',', '#']).next().unwrap_or_default();
        let rest = match self.opened {
            Some((_, '[')) => rest.trim_end().trim_end_matches(']'),
            Some((_, '{')) => rest.trim_end().strip_suffix('}').unwrap_or(rest),
            Some(_) | None => rest,
        };
        let start = start + rest.len() - rest.trim_start().len();
        let value = rest.trim();
        let place = Span::new(start, start + value.len());
        let write = |text: &str| {
            let text = format!("\"{}\"", text.replace('"', ""));
            Some(Phrase::new("settings-syntax-write").with("text", text))
        };
        if value.is_empty() {
            let help = Phrase::new("settings-syntax-help");
            return problem(
                place,
                Phrase::new("settings-syntax-nothing").with("kind", "value"),
                Some(help),
            );
        }
        if value.starts_with(CURLY) {
            let message = Phrase::new("settings-syntax-quotes");
            return problem(place, message, write(value.trim_matches(CURLY)));
        }
        if value.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) {
            let message = Phrase::new("settings-syntax-value").with("value", value);
            let help = Phrase::new("settings-syntax-value-help");
            return problem(place, message, Some(help));
        }
        let message = Phrase::new("settings-syntax-unquoted").with("value", value);
        problem(place, message, write(value))
    }

    /// A key or table that stands in the file already.
    fn twice(&self) -> Problem {
        let name = match self.said.split_once(']') {
            Some((heading, _)) if self.said.starts_with('[') => {
                format!("{heading}{}", if heading.starts_with("[[") { "]]" } else { "]" })
            }
            Some(_) | None => self.said.split('=').next().unwrap_or_default().trim().to_owned(),
        };
        let before = &self.text[..self.line.start];
        let inner = name.trim_matches(['[', ']']);
        let is_heading = name.starts_with('[');
        // A key counts from the heading of its table on.
        let from = match is_heading {
            true => 0,
            false => before.rfind("\n[").map_or(0, |at| at + 1),
        };
        let mut at = from;
        let lines = before[from..].split_inclusive('\n').map(|line| {
            at += line.len();
            (at - line.len(), line.trim())
        });
        let begins = |line: &str, name: &str| {
            let rest = line.strip_prefix(name);
            rest.is_some_and(|rest| rest.trim_start().starts_with(['=', '.', ']']))
        };
        let mut lines =
            lines.filter(|(_, line)| begins(line, &name) || begins(line.trim_start_matches('['), inner));
        let first = lines.next().map_or(self.at, |(at, _)| at);
        let line = LineIndex::new(self.text).line_column(self.text, first).line;
        let message = Phrase::new("settings-syntax-twice")
            .with("name", name.as_str())
            .with("line", line.to_string());
        let place = Span::new(self.start(), self.start() + name.len());
        problem(place, message, Some(Phrase::new("settings-syntax-twice-help")))
    }
}

fn problem(span: Span, message: Phrase, help: Option<Phrase>) -> Problem {
    Problem {
        span,
        message,
        help,
        related: None,
    }
}

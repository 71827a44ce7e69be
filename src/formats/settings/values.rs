//! Reading single values of `diglot.toml`.

use super::keys::{self, Key, Kind};
use super::{example, misplace};
use crate::model::{Grade, Locale, Percent, Phrase, Problem};
use crate::text::{Span, is_day};
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value of the file with its span.
pub(super) type Value<'t> = Spanned<DeValue<'t>>;

/// Reads values of a text and gathers what is wrong with them.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) problems: Vec<Problem>,
    /// The writer's name for the table that is being read; empty where it has none.
    pub(super) named: String,
}

/// A key of a table that is known there and holds a value of its kind.
pub(super) struct Known<'v, 't> {
    pub(super) key: &'static Key,
    /// As written; differs from the key's name where that is `*`.
    pub(super) name: &'v str,
    pub(super) name_span: Span,
    pub(super) value: &'v Value<'t>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Reader<'t> {
        Reader {
            text,
            problems: Vec::new(),
            named: String::new(),
        }
    }

    /// The range as a span of whole characters inside the text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let start = self.text.floor_char_boundary(range.start);
        let end = self.text.ceil_char_boundary(range.end.max(range.start));
        Span::new(start, end)
    }

    pub(super) fn report(&mut self, span: Span, message: Phrase, help: Option<Phrase>) {
        self.problems.push(Problem {
            span,
            message,
            help,
            related: None,
        });
    }

    /// The keys of `table` that are valid in the table named `place`; the others are reported.
    pub(super) fn known<'v>(&mut self, place: &str, table: &'v DeTable<'t>) -> Vec<Known<'v, 't>> {
        let mut known = Vec::new();
        let mut unknown = Vec::new();
        let mut nameless: Option<Span> = None;
        for (name, value) in table {
            let name_span = self.span(name.span());
            let name: &str = name.get_ref();
            if misplace::lacks_name(place, name, value.get_ref()) {
                nameless = Some(nameless.map_or(name_span, |first| name_span.min(first)));
                continue;
            }
            if misplace::is_of_top(place, name) {
                self.problems
                    .push(misplace::misplaced(name, name_span, &self.heading_of(place)));
                continue;
            }
            let Some(key) = keys::find(place, name) else {
                unknown.push((name, value.get_ref(), name_span));
                continue;
            };
            if self.is_of_kind(key, place, name, value) {
                known.push(Known {
                    key,
                    name,
                    name_span,
                    value,
                });
            }
        }
        self.problems
            .extend(nameless.map(|span| misplace::nameless(place, span)));
        for (name, value, span) in unknown {
            self.unknown_key(place, name, value, span);
        }
        known
    }

    fn unknown_key(&mut self, place: &str, name: &str, value: &DeValue<'t>, span: Span) {
        let names = keys::names(place);
        let message = Phrase::new("settings-unknown-key").with("key", name);
        let help = match (
            keys::nearest(name, &names),
            misplace::elsewhere(place, name, value),
        ) {
            (Some(nearest), _) => did_you_mean(nearest),
            (None, Some(heading)) => Phrase::new("settings-elsewhere-help").with("heading", heading),
            (None, None) => Phrase::new("settings-known-keys").with("keys", quoted(&names)),
        };
        self.report(span, message, Some(help));
    }

    /// Whether a key was meant that the text spells or places wrongly, of which something is told already.
    pub(super) fn has_tried(&self, key: &str) -> bool {
        self.has_tried_since(0, key)
    }

    /// The same, of the problems behind the first ones.
    pub(super) fn has_tried_since(&self, first: usize, key: &str) -> bool {
        self.problems[first..].iter().any(|problem| {
            let said = problem.span.slice(self.text);
            let is_of_key = ["settings-unknown-key", "settings-misplaced"].contains(&problem.message.id);
            is_of_key && keys::nearest(said.trim_matches(['"', '\'']), &[key]).is_some()
        })
    }

    /// Whether a value has the outer type of `kind`; reported if not. Numbers, days and switches are looked at
    /// when they are read.
    fn is_of_kind(&mut self, key: &Key, place: &str, name: &str, value: &Value<'t>) -> bool {
        let kind = key.kind;
        let found = value.get_ref();
        let is = match kind {
            Kind::Locale | Kind::Text | Kind::Pattern | Kind::Choice(_) => found.is_str(),
            Kind::Percent | Kind::Count | Kind::Counts | Kind::Date | Kind::Switch => true,
            Kind::Locales
            | Kind::Texts
            | Kind::Patterns
            | Kind::Catalogs
            | Kind::Choices(_)
            | Kind::Tables => found.is_array(),
            Kind::Levels | Kind::Policies => found.is_str() || found.is_table(),
            Kind::Table => found.is_table(),
        };
        if !is {
            self.wrong_type(kind.name(), name, value);
            let help = match kind {
                Kind::Table | Kind::Tables => {
                    let heading = heading(kind, place, name, &self.named);
                    Some(Phrase::new("settings-table-help").with("heading", heading))
                }
                _ => example::help(
                    key,
                    name,
                    value.get_ref(),
                    self.span(value.span()).slice(self.text),
                ),
            };
            if let Some(problem) = self.problems.last_mut() {
                problem.help = help;
            }
        }
        is
    }

    pub(super) fn wrong_type(&mut self, expected: &'static str, name: &str, value: &Value<'t>) {
        let found = match value.get_ref() {
            DeValue::String(_) => "text",
            DeValue::Integer(_) | DeValue::Float(_) => "number",
            DeValue::Boolean(_) => "yes-or-no",
            DeValue::Datetime(_) => "date",
            DeValue::Array(_) => "list",
            DeValue::Table(_) => "table",
        };
        let message = Phrase::new("settings-wrong-type")
            .with("key", name)
            .with("expected", expected)
            .with("found", found);
        self.report(self.span(value.span()), message, None);
    }

    /// The texts of a list, each with its span; other values are reported.
    pub(super) fn texts<'v>(&mut self, name: &str, value: &'v Value<'t>) -> Vec<(&'v str, Span)> {
        let mut texts = Vec::new();
        for item in value.get_ref().as_array().into_iter().flatten() {
            match item.get_ref().as_str() {
                Some(text) => texts.push((text, self.span(item.span()))),
                None => {
                    let span = self.span(item.span());
                    let message = Phrase::new("settings-wrong-entry").with("key", name);
                    let said = span.slice(self.text);
                    let is_one = !item.get_ref().is_array() && !item.get_ref().is_table();
                    let text = is_one.then(|| format!("\"{said}\""));
                    let help = text.map(|text| Phrase::new("settings-syntax-write").with("text", text));
                    self.report(span, message, help);
                }
            }
        }
        texts
    }

    /// A text that says something; reported if it is empty.
    pub(super) fn said(&mut self, name: &str, value: &Value<'t>) -> Option<String> {
        let text = value.get_ref().as_str()?.trim();
        if text.is_empty() {
            let span = self.span(value.span());
            let help = Phrase::new("settings-empty-help");
            self.report(span, Phrase::new("settings-empty").with("key", name), Some(help));
            return None;
        }
        Some(text.to_owned())
    }

    /// The heading of the table that keys of `place` stand in.
    fn heading_of(&self, place: &str) -> String {
        let (parent, name) = place.rsplit_once('.').unwrap_or(("", place));
        let kind = keys::find(parent, name).map_or(Kind::Table, |key| key.kind);
        let named = if self.named.is_empty() {
            "NAME"
        } else {
            &self.named
        };
        let path = place.replace('*', named);
        match kind {
            Kind::Tables => format!("[[{path}]]"),
            _ => format!("[{path}]"),
        }
    }

    /// Those of `choices` that a list names, in their order and each once; other values are reported.
    pub(super) fn choices(
        &mut self,
        name: &str,
        value: &Value<'t>,
        choices: &[&'static str],
    ) -> Vec<&'static str> {
        let mut found = Vec::new();
        for (word, span) in self.texts(name, value) {
            if choices.contains(&word) {
                found.push(word);
                continue;
            }
            let message = Phrase::new("settings-unknown-value")
                .with("key", name)
                .with("value", word);
            let help = match keys::nearest(word, choices) {
                Some(nearest) => did_you_mean(nearest),
                None => Phrase::new("settings-known-values").with("values", quoted(choices)),
            };
            self.report(span, message, Some(help));
        }
        let named = choices.iter().filter(|choice| found.contains(choice));
        named.copied().collect()
    }

    /// The tables of a list; other values are reported.
    pub(super) fn tables<'v>(&mut self, name: &str, value: &'v Value<'t>) -> Vec<(&'v DeTable<'t>, Span)> {
        let mut tables = Vec::new();
        for item in value.get_ref().as_array().into_iter().flatten() {
            match item.get_ref().as_table() {
                Some(table) => tables.push((table, self.span(item.span()))),
                None => self.wrong_type("table", name, item),
            }
        }
        tables
    }

    /// The locale that `name` names; reported if none.
    pub(super) fn locale(&mut self, name: &str, span: Span) -> Option<Locale> {
        match Locale::parse(name) {
            Ok(locale) => Some(locale),
            Err(wrong) => {
                let help = wrong
                    .suggestion
                    .map_or(Phrase::new("settings-locale-form"), |suggestion| {
                        did_you_mean(suggestion.as_str())
                    });
                let message = Phrase::new("settings-not-a-locale").with("name", name);
                self.report(span, message, Some(help));
                None
            }
        }
    }

    /// The locales of a list, each once; what is no locale or stands there twice is reported.
    pub(super) fn locales(&mut self, name: &str, value: &Value<'t>) -> Vec<(Locale, Span)> {
        let mut locales: Vec<(Locale, Span)> = Vec::new();
        for (tag, span) in self.texts(name, value) {
            if ["*", "all"].contains(&tag) {
                let message = Phrase::new("settings-not-a-locale").with("name", tag);
                let help = Phrase::new("settings-every-locale-help").with("key", name);
                self.report(span, message, Some(help));
                continue;
            }
            let Some(locale) = self.locale(tag, span) else {
                continue;
            };
            if locales.iter().any(|(other, _)| *other == locale) {
                let message = Phrase::new("settings-duplicate-locale").with("locale", locale.as_str());
                self.report(span, message, Some(remove_it()));
            } else {
                locales.push((locale, span));
            }
        }
        locales
    }

    /// The one of `choices` that is named; reported if none is.
    pub(super) fn choice<T: Copy>(
        &mut self,
        name: &str,
        value: &Value<'t>,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let Some(word) = value.get_ref().as_str() else {
            self.wrong_type("text", name, value);
            return None;
        };
        let found = choices.iter().find(|(choice, _)| *choice == word);
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|(choice, _)| *choice).collect();
            let message = Phrase::new("settings-unknown-value")
                .with("key", name)
                .with("value", word);
            let help = Phrase::new("settings-known-values").with("values", quoted(&names));
            self.report(self.span(value.span()), message, Some(help));
        }
        found.map(|(_, choice)| *choice)
    }

    /// `true` or `false`; reported if it is neither.
    pub(super) fn switch(&mut self, name: &str, value: &Value<'t>) -> Option<bool> {
        let switch = value.get_ref().as_bool();
        if switch.is_none() {
            let span = self.span(value.span());
            let message = Phrase::new("settings-unknown-value")
                .with("key", name)
                .with("value", span.slice(self.text));
            let help = Phrase::new("settings-known-values").with("values", quoted(&["true", "false"]));
            self.report(span, message, Some(help));
        }
        switch
    }

    /// One choice for each grade that a table names.
    pub(super) fn by_grade<T: Copy>(
        &mut self,
        table: &DeTable<'t>,
        choices: &[(&'static str, T)],
    ) -> BTreeMap<Grade, T> {
        let mut found = BTreeMap::new();
        for (name, value) in table {
            let word: &str = name.get_ref();
            match Grade::ALL.into_iter().find(|grade| grade.name() == word) {
                Some(grade) => {
                    if let Some(choice) = self.choice(word, value, choices) {
                        found.insert(grade, choice);
                    }
                }
                None => self.unknown_grade(word, name.span()),
            }
        }
        found
    }

    pub(super) fn unknown_grade(&mut self, word: &str, range: Range<usize>) {
        let names = Grade::ALL.map(Grade::name);
        let message = Phrase::new("settings-unknown-grade").with("grade", word);
        let help = Phrase::new("settings-known-values").with("values", quoted(&names));
        self.report(self.span(range), message, Some(help));
    }
}

impl<'t> Reader<'t> {
    /// A share of 0 to 100 percent with one decimal at most; reported if it is none.
    pub(super) fn percent(&mut self, name: &str, value: &Value<'t>) -> Option<Percent> {
        let percent = match value.get_ref() {
            DeValue::Integer(number) => {
                whole(number.as_str(), number.radix()).and_then(|n| n.checked_mul(10))
            }
            DeValue::Float(number) => tenths(number.as_str()),
            _ => None,
        };
        let percent = percent.and_then(|tenths| u16::try_from(tenths).ok());
        // Whoever writes 0.9 means 90 %.
        let is_share = |percent: &Percent| *percent <= Percent::ALL && !(1..10).contains(&percent.0);
        let percent = percent.map(Percent).filter(is_share);
        if percent.is_none() {
            let span = self.span(value.span());
            let message = Phrase::new("settings-percent")
                .with("key", name)
                .with("value", span.slice(self.text));
            self.report(span, message, Some(example::percent_help(value.get_ref())));
        }
        percent
    }

    /// A whole number that is not negative; reported if it is none.
    pub(super) fn count(&mut self, name: &str, value: &Value<'t>) -> Option<usize> {
        let number = value.get_ref().as_integer();
        let number = number.and_then(|number| whole(number.as_str(), number.radix()));
        let count = number.and_then(|number| usize::try_from(number).ok());
        if count.is_none() {
            let span = self.span(value.span());
            let message = Phrase::new("settings-count")
                .with("key", name)
                .with("value", span.slice(self.text));
            self.report(span, message, example::count_help(name, value.get_ref()));
        }
        count
    }
}

impl<'t> Reader<'t> {
    /// A day, as TOML's own or as a text; reported if it is none.
    pub(super) fn day(&mut self, name: &str, value: &Value<'t>) -> Option<String> {
        let day = match value.get_ref() {
            DeValue::Datetime(moment) if moment.time.is_none() => Some(moment.to_string()),
            DeValue::String(text) if is_day(text) => Some(text.to_string()),
            _ => None,
        };
        if day.is_none() {
            let span = self.span(value.span());
            let message = Phrase::new("settings-day")
                .with("key", name)
                .with("value", span.slice(self.text));
            self.report(span, message, None);
        }
        day
    }
}

/// A TOML integer, if it is one that fits.
fn whole(digits: &str, radix: u32) -> Option<i64> {
    i64::from_str_radix(digits, radix).ok()
}

/// A TOML float in tenths, if it has no more than one decimal.
fn tenths(digits: &str) -> Option<i64> {
    let (before, after) = digits.split_once('.')?;
    let after = after.trim_end_matches('0');
    let tenth = match after.len() {
        0 => 0,
        1 => whole(after, 10)?,
        _ => return None,
    };
    (!before.starts_with('-')).then_some(whole(before, 10)?.checked_mul(10)?.checked_add(tenth)?)
}

/// The heading of a table, or of one of several, that stands in the table that the writer has `named`.
fn heading(kind: Kind, place: &str, name: &str, named: &str) -> String {
    let named = if named.is_empty() { "NAME" } else { named };
    let path = match place {
        "" => name.to_owned(),
        place => format!("{}.{name}", place.replace('*', named)),
    };
    let has_names = keys::find(&path, "*").is_some_and(|key| key.name == "*" && key.kind == Kind::Table);
    match (kind, has_names) {
        (Kind::Tables, _) => format!("[[{path}]]"),
        (_, true) => format!("[{path}.{}]", misplace::example_name(&path)),
        (_, false) => format!("[{path}]"),
    }
}

pub(super) fn remove_it() -> Phrase {
    Phrase::new("check-idle-exception-help")
}

pub(super) fn did_you_mean(meant: &str) -> Phrase {
    Phrase::new("settings-did-you-mean").with("meant", meant)
}

/// Names as a list in a sentence, each in backticks.
pub(super) fn quoted(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}

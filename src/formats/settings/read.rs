//! `diglot.toml` → settings.

use super::files::read_files;
use super::pattern::path_problem;
use super::values::{Reader, Value, did_you_mean, remove_it};
use super::{build, pivots, policy, records, syntax, whole};
use crate::model::{
    BundleSettings, CheckSettings, Exception, Level, Locale, LocaleSettings, Parsed, Phrase, Problem, Said,
    Settings,
};
use crate::text::Span;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use toml::de::DeTable;

const LEVELS: [(&str, Level); 4] = [
    ("off", Level::Off),
    ("note", Level::Note),
    ("warning", Level::Warning),
    ("error", Level::Error),
];

/// Reads the text of a `diglot.toml`.
///
/// All problems come in one pass, in order of their spans. What is understood is used, the rest keeps its
/// default; without a source locale that is `en`. Names of checks are taken as they are
/// (`Settings::check_spans` says where they stand).
pub fn read(text: &str) -> Parsed<Settings> {
    let (mut parsed, _) = read_and_tell(text);
    parsed.problems.extend(pivots::settle(&mut parsed.tree));
    parsed.problems.extend(policy::settle(&mut parsed.tree));
    parsed.problems.extend(records::settle(&mut parsed.tree));
    parsed.problems.sort_by_key(|problem| problem.span);
    parsed
}

/// Which of the keys are there that the settings of other tools may stand in for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Told {
    pub source_locale: bool,
    pub catalogs: bool,
}

/// The same, with what the text says itself.
pub(super) fn read_and_tell(text: &str) -> (Parsed<Settings>, Told) {
    let mut reader = Reader::new(text);
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut broken = syntax::broken(text, &errors);
    let default = Locale::parse("en").expect("`en` is a BCP 47 tag");
    let mut settings = Settings::new(default);
    read_top(&mut reader, document.get_ref(), &mut settings);
    whole::settle(&mut reader, document.get_ref(), &mut settings);
    let source_locale = document.get_ref().contains_key("source-locale");
    // After a syntax error nobody knows whether the key is missing.
    let is_missing = !source_locale && settings.files.projects.is_empty() && broken.problems.is_empty();
    if is_missing && !reader.has_tried("source-locale") {
        let message = Phrase::new("settings-no-source-locale");
        let help = Phrase::new("settings-no-source-locale-help");
        reader.report(Span::at(0), message, Some(help));
    }
    let files = document.get_ref().get("files").map(|files| files.get_ref());
    let catalogs = files
        .and_then(|files| files.as_table())
        .is_some_and(|files| files.contains_key("catalogs"));
    let problems = reader.problems;
    problems.iter().for_each(|problem| broken.yield_to(problem));
    let mut problems: Vec<Problem> = problems
        .into_iter()
        .filter(|problem| !broken.explains(problem.span))
        .chain(broken.problems.clone())
        .collect();
    problems.sort_by_key(|problem| problem.span);
    let parsed = Parsed {
        tree: settings,
        problems,
    };
    let said = Told {
        source_locale,
        catalogs,
    };
    (parsed, said)
}

/// Reads all keys.
fn read_top<'t>(reader: &mut Reader<'t>, document: &DeTable<'t>, settings: &mut Settings) {
    let mut locales = None;
    for known in reader.known("", document) {
        let value = known.value;
        match known.key.name {
            "source-locale" => {
                if let Some(locale) = read_locale(reader, value) {
                    settings.source_locale = locale;
                }
            }
            "locales" => locales = Some(reader.locales(known.name, value)),
            "files" => read_files(reader, table(value), settings),
            "texts" => {
                for known in reader.known("texts", table(value)) {
                    let keys = reader.texts(known.name, known.value);
                    settings.texts.front_matter = keys.into_iter().map(|(key, _)| key.to_owned()).collect();
                }
            }
            "locale" => read_locale_tables(reader, table(value), settings),
            "checks" => read_checks(reader, table(value), settings),
            "tier" => policy::read_tiers(reader, table(value), settings),
            "override" => policy::read_overrides(reader, value, settings),
            "critical" => policy::read_critical(reader, table(value), settings),
            "exception" => read_exceptions(reader, value, settings),
            "fluent" => {
                for known in reader.known("fluent", table(value)) {
                    settings.functions = read_functions(reader, known.name, known.value);
                }
            }
            "bundle" => read_bundles(reader, value, settings),
            "build" => build::read_build(reader, table(value), settings),
            other => debug_assert!(false, "nobody reads the key `{other}`"),
        }
    }
    settings.locales = locales.map(|locales| without_source(reader, locales, &settings.source_locale));
}

/// The table in a value that `Reader::known` has found to be one.
pub(super) fn table<'v, 't>(value: &'v Value<'t>) -> &'v DeTable<'t> {
    value
        .get_ref()
        .as_table()
        .expect("the kind of the key is a table, and the reader has looked at it")
}

/// The text in a value that `Reader::known` has found to be one.
pub(super) fn text<'v>(value: &'v Value<'_>) -> &'v str {
    value
        .get_ref()
        .as_str()
        .expect("the kind of the key is a text, and the reader has looked at it")
}

/// The functions of a list; what no function can be called is reported.
fn read_functions<'t>(reader: &mut Reader<'t>, name: &str, value: &Value<'t>) -> Vec<String> {
    let is_sign = |sign: u8| sign.is_ascii_uppercase() || sign.is_ascii_digit() || b"_-".contains(&sign);
    let is_function =
        |name: &str| name.starts_with(|first: char| first.is_ascii_uppercase()) && name.bytes().all(is_sign);
    let mut functions = Vec::new();
    for (function, span) in reader.texts(name, value) {
        if is_function(function) {
            functions.push(function.to_owned());
            continue;
        }
        let meant = function
            .trim_end_matches("()")
            .to_uppercase()
            .replace([' ', '.'], "_");
        let help = is_function(&meant).then(|| did_you_mean(&meant));
        let message = Phrase::new("settings-function").with("name", function);
        reader.report(span, message, help);
    }
    functions
}

fn read_locale<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<Locale> {
    let span = reader.span(value.span());
    reader.locale(text(value), span)
}

fn without_source(reader: &mut Reader<'_>, locales: Vec<(Locale, Span)>, source: &Locale) -> Vec<Locale> {
    let mut kept = Vec::new();
    for (locale, span) in locales {
        if locale == *source {
            let message = Phrase::new("settings-source-among-locales").with("locale", locale.as_str());
            reader.report(span, message, Some(remove_it()));
        } else {
            kept.push(locale);
        }
    }
    kept
}

fn read_locale_tables<'t>(reader: &mut Reader<'t>, locales: &DeTable<'t>, settings: &mut Settings) {
    for known in reader.known("locale", locales) {
        let Some(locale) = reader.locale(known.name, known.name_span) else {
            continue;
        };
        let mut locale_settings = LocaleSettings::default();
        reader.named = known.name.to_owned();
        let mut from_span = None;
        for known in reader.known("locale.*", table(known.value)) {
            match known.key.name {
                "name" => locale_settings.name = reader.said(known.name, known.value),
                "from" => {
                    locale_settings.from = read_locale(reader, known.value);
                    from_span = Some(reader.span(known.value.span()));
                }
                "folder" => {
                    let folder = text(known.value);
                    let is_part = path_problem(folder).is_none() && !folder.contains(['/', '{', '}', '*']);
                    let wrong = if folder.is_empty() {
                        Some(Phrase::new("settings-empty").with("key", known.name))
                    } else if !is_part {
                        Some(Phrase::new("settings-path").with("path", folder))
                    } else if locale != settings.source_locale && folder == settings.source_locale.as_str() {
                        // Else the source's own files would be taken for translations, and be of no use.
                        Some(Phrase::new("settings-source-among-locales").with("locale", folder))
                    } else {
                        None
                    };
                    match wrong {
                        None => locale_settings.folder = Some(folder.to_owned()),
                        Some(message) => {
                            let span = reader.span(known.value.span());
                            let help = Phrase::new("settings-folder-help").with("example", locale.as_str());
                            reader.report(span, message, Some(help));
                        }
                    }
                }
                _ => {
                    let fallback = reader.locales(known.name, known.value);
                    locale_settings.fallback = fallback.into_iter().map(|(locale, _)| locale).collect();
                }
            }
        }
        match settings.locale.entry(locale) {
            Entry::Vacant(place) => {
                if let Some(span) = from_span {
                    settings.from_spans.insert(place.key().clone(), span);
                }
                place.insert(locale_settings);
            }
            Entry::Occupied(other) => {
                let message = Phrase::new("settings-duplicate-locale").with("locale", other.key().as_str());
                reader.report(known.name_span, message, Some(remove_it()));
            }
        }
    }
}

fn read_checks<'t>(reader: &mut Reader<'t>, checks: &DeTable<'t>, settings: &mut Settings) {
    for (name, said) in read_levels(reader, "checks", checks) {
        settings.check_spans.insert(name.clone(), said.span);
        settings.checks.insert(name, said.value);
    }
}

/// Levels by the names of checks, each with the place of the name.
pub(super) fn read_levels<'t>(
    reader: &mut Reader<'t>,
    place: &str,
    checks: &DeTable<'t>,
) -> BTreeMap<String, Said<CheckSettings>> {
    let mut levels = BTreeMap::new();
    for known in reader.known(place, checks) {
        let check_settings = match known.value.get_ref().as_table() {
            Some(grades) => Some(CheckSettings::Grades(reader.by_grade(grades, &LEVELS))),
            None => reader
                .choice(known.name, known.value, &LEVELS)
                .map(CheckSettings::Level),
        };
        if let Some(value) = check_settings {
            let span = known.name_span;
            levels.insert(known.name.to_owned(), Said { value, span });
        }
    }
    levels
}

fn read_exceptions<'t>(reader: &mut Reader<'t>, value: &Value<'t>, settings: &mut Settings) {
    for (exception_table, span) in reader.tables("exception", value) {
        let mut exception = Exception {
            check: String::new(),
            locale: None,
            file: None,
            id: None,
            reason: String::new(),
            until: None,
            span,
        };
        let before = reader.problems.len();
        for known in reader.known("exception", exception_table) {
            let value = known.value;
            match known.key.name {
                "check" => exception.check = text(value).trim().to_owned(),
                "locale" => exception.locale = read_locale(reader, value),
                "file" => exception.file = Some(text(value).to_owned()),
                "id" => exception.id = Some(text(value).to_owned()),
                "until" => exception.until = reader.day(known.name, value),
                _ => exception.reason = text(value).trim().to_owned(),
            }
        }
        let required = [
            ("check", &exception.check, "settings-exception-check"),
            ("reason", &exception.reason, "settings-exception-reason"),
        ];
        for (name, said, message) in required {
            let given = exception_table.iter().find(|(key, _)| *key.get_ref() == name);
            // A value of the wrong type is reported already.
            let is_tried = given.is_none() && reader.has_tried_since(before, name);
            if said.is_empty() && !is_tried && given.is_none_or(|(_, value)| value.get_ref().is_str()) {
                let place = given.map_or(span, |(_, value)| reader.span(value.span()));
                reader.report(place, Phrase::new(message), None);
            }
        }
        // An exception of which a limit is not understood would allow more than it was meant to.
        if reader.problems.len() == before {
            settings.exceptions.push(exception);
        }
    }
}

fn read_bundles<'t>(reader: &mut Reader<'t>, value: &Value<'t>, settings: &mut Settings) {
    for (bundle_table, span) in reader.tables("bundle", value) {
        let mut name = None;
        let mut catalogs: Option<Vec<String>> = None;
        for known in reader.known("bundle", bundle_table) {
            match known.key.name {
                "name" => name = Some(text(known.value).trim().to_owned()),
                _ => {
                    let names = reader.texts(known.name, known.value).into_iter();
                    catalogs = Some(names.map(|(name, _)| name.to_owned()).collect());
                }
            }
        }
        match (name, catalogs) {
            (Some(name), Some(catalogs)) if !name.is_empty() && !catalogs.is_empty() => {
                settings.bundles.push(BundleSettings { name, catalogs });
            }
            _ => reader.report(span, Phrase::new("settings-bundle-incomplete"), None),
        }
    }
}

//! `diglot.toml` → settings.

use super::files::read_files;
use super::pattern::path_problem;
use super::values::{Reader, Value};
use super::{build, pivots, policy};
use crate::model::{
    BundleSettings, CheckSettings, Exception, Level, Locale, LocaleSettings, Parsed, Phrase, Said, Settings,
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
    let mut reader = Reader {
        text,
        problems: Vec::new(),
    };
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = reader.span(error.span().unwrap_or(0..0));
        let message = Phrase::new("settings-syntax").with("cause", error.message());
        reader.report(span, message, None);
    }
    let default = Locale::parse("en").expect("`en` is a BCP 47 tag");
    let mut settings = Settings::new(default);
    let source_locale = read_top(&mut reader, document.get_ref(), &mut settings);
    let files = document.get_ref().get("files").map(|files| files.get_ref());
    let catalogs = files
        .and_then(|files| files.as_table())
        .is_some_and(|files| files.contains_key("catalogs"));
    let mut problems = reader.problems;
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

/// Reads all keys; whether there is one for the source locale.
fn read_top<'t>(reader: &mut Reader<'t>, document: &DeTable<'t>, settings: &mut Settings) -> bool {
    let mut locales = None;
    let mut has_source_locale = false;
    for known in reader.known("", document) {
        let value = known.value;
        match known.key.name {
            "source-locale" => {
                has_source_locale = true;
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
                    let functions = reader.texts(known.name, known.value).into_iter();
                    settings.functions = functions.map(|(name, _)| name.to_owned()).collect();
                }
            }
            "bundle" => read_bundles(reader, value, settings),
            "build" => build::read_build(reader, table(value), settings),
            other => debug_assert!(false, "nobody reads the key `{other}`"),
        }
    }
    // After a syntax error nobody knows whether the key is missing.
    if !has_source_locale
        && settings.files.projects.is_empty()
        && reader
            .problems
            .iter()
            .all(|problem| problem.message.id != "settings-syntax")
    {
        let message = Phrase::new("settings-no-source-locale");
        let help = Phrase::new("settings-no-source-locale-help");
        reader.report(Span::at(0), message, Some(help));
    }
    settings.locales = locales.map(|locales| without_source(reader, locales, &settings.source_locale));
    has_source_locale
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

fn read_locale<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<Locale> {
    let span = reader.span(value.span());
    reader.locale(text(value), span)
}

fn without_source(reader: &mut Reader<'_>, locales: Vec<(Locale, Span)>, source: &Locale) -> Vec<Locale> {
    let mut kept = Vec::new();
    for (locale, span) in locales {
        if locale == *source {
            let message = Phrase::new("settings-source-among-locales").with("locale", locale.as_str());
            reader.report(span, message, None);
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
        let mut from_span = None;
        for known in reader.known("locale.*", table(known.value)) {
            match known.key.name {
                "name" => locale_settings.name = Some(text(known.value).to_owned()),
                "from" => {
                    locale_settings.from = read_locale(reader, known.value);
                    from_span = Some(reader.span(known.value.span()));
                }
                "folder" => {
                    let folder = text(known.value);
                    let is_part = path_problem(folder).is_none() && !folder.contains(['/', '{', '}', '*']);
                    let wrong = if !is_part {
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
                            reader.report(span, message, None);
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
                reader.report(known.name_span, message, None);
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
            if said.is_empty() && given.is_none_or(|(_, value)| value.get_ref().is_str()) {
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
        let mut catalogs = None;
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
            (Some(name), Some(catalogs)) if !name.is_empty() => {
                settings.bundles.push(BundleSettings { name, catalogs });
            }
            _ => reader.report(span, Phrase::new("settings-bundle-incomplete"), None),
        }
    }
}

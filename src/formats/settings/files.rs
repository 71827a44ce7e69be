//! The table `files`: where files are.

use super::pattern::{Form, path_problem, pattern_help, pattern_problem};
use super::read::text;
use super::values::{Reader, Value, did_you_mean};
use crate::formats::source::format_of;
use crate::model::{CatalogPattern, Exclusion, PathPattern, Phrase, Settings};
use crate::text::Span;
use std::sync::Arc;
use toml::de::DeTable;

/// A pattern that fits most projects.
const CATALOGS: &str = "locales/{locale}/*.ftl";

/// Reads the table `files`.
pub(super) fn read_files<'t>(reader: &mut Reader<'t>, files: &DeTable<'t>, settings: &mut Settings) {
    for known in reader.known("files", files) {
        let value = known.value;
        match known.key.name {
            "source-texts" => {
                let texts = reader.texts(known.name, value);
                texts
                    .iter()
                    .for_each(|(pattern, span)| text_kind(reader, pattern, *span));
                if let Some(good) = patterns(reader, &texts, Form::SOURCE_TEXTS, settings) {
                    settings.files.source_texts = good;
                }
            }
            "exclude" => {
                let texts = reader.texts(known.name, value);
                if let Some(good) = patterns(reader, &texts, Form::EXCLUDE, settings) {
                    settings.files.exclude = good;
                }
            }
            "catalogs" => read_catalogs(reader, value, settings),
            "projects" => {
                for (path, span) in reader.texts(known.name, value) {
                    match path_problem(path) {
                        None => {
                            settings.pattern_spans.insert(path.to_owned(), span);
                            settings.files.projects.push(path.to_owned());
                        }
                        Some(message) => {
                            let help = Phrase::new("settings-no-project-help");
                            reader.report(span, message, Some(help));
                        }
                    }
                }
            }
            _ => {
                let span = reader.span(value.span());
                if let Some(pattern) = pattern(reader, text(value), span, Form::PROVENANCE, settings) {
                    settings.files.provenance = pattern;
                }
            }
        }
    }
}

/// Reports a pattern of files that cannot be read as texts.
fn text_kind(reader: &mut Reader<'_>, pattern: &str, span: Span) {
    let name = pattern.rsplit('/').next().unwrap_or_default();
    let Some((_, extension)) = name.rsplit_once('.') else {
        return;
    };
    if format_of(pattern).is_none() && !extension.contains(['{', '}', '*']) {
        let message = Phrase::new("settings-text-kind").with("extension", extension);
        let stem = pattern.strip_suffix(extension).unwrap_or(pattern);
        let help = did_you_mean(&format!("{stem}md"));
        reader.report(span, message, Some(help));
    }
}

/// The usable ones of patterns; `None` if nothing is, so that the default is kept. An empty list is the
/// writer's wish.
fn patterns(
    reader: &mut Reader<'_>,
    texts: &[(&str, Span)],
    form: Form,
    settings: &mut Settings,
) -> Option<Vec<PathPattern>> {
    let good: Vec<PathPattern> = texts
        .iter()
        .filter_map(|(text, span)| pattern(reader, text, *span, form, settings))
        .collect();
    (!good.is_empty() || texts.is_empty()).then_some(good)
}

/// The usable ones of patterns of files that are found some other way, each with its place.
pub(super) fn patterns_with_spans(
    reader: &mut Reader<'_>,
    texts: &[(&str, Span)],
    form: Form,
) -> Vec<(PathPattern, Span)> {
    let mut good = Vec::new();
    for (text, span) in texts {
        match pattern_problem(text, form) {
            None => good.push((PathPattern::new(text), *span)),
            Some(message) => reader.report(*span, message, Some(pattern_help(text, form))),
        }
    }
    good
}

/// A pattern, if it has this form.
fn pattern(
    reader: &mut Reader<'_>,
    pattern: &str,
    span: Span,
    form: Form,
    settings: &mut Settings,
) -> Option<PathPattern> {
    match pattern_problem(pattern, form) {
        None => {
            settings.pattern_spans.insert(pattern.to_owned(), span);
            Some(PathPattern::new(pattern))
        }
        Some(message) => {
            reader.report(span, message, Some(pattern_help(pattern, form)));
            None
        }
    }
}

fn read_catalogs<'t>(reader: &mut Reader<'t>, value: &Value<'t>, settings: &mut Settings) {
    let mut good = Vec::new();
    let items = value.get_ref().as_array();
    if items.is_some_and(|items| items.is_empty()) {
        // Where no pattern is named, what is wrong is told of the list.
        settings
            .pattern_spans
            .insert(String::new(), reader.span(value.span()));
    }
    for item in items.into_iter().flatten() {
        let span = reader.span(item.span());
        if let Some(text) = item.get_ref().as_str() {
            let path = pattern(reader, text, span, Form::CATALOGS, settings);
            good.extend(path.map(|path| CatalogPattern::new(&path.pattern)));
        } else if let Some(table) = item.get_ref().as_table() {
            good.extend(read_catalog_table(reader, table, span, settings));
        } else {
            reader.wrong_type("text-or-table", "catalogs", item);
            let text = format!("\"{CATALOGS}\"");
            if let Some(problem) = reader.problems.last_mut() {
                problem.help = Some(Phrase::new("settings-syntax-write").with("text", text));
            }
        }
    }
    if !good.is_empty() || items.is_none_or(|items| items.is_empty()) {
        settings.files.catalogs = good;
    }
}

fn read_catalog_table<'t>(
    reader: &mut Reader<'t>,
    table: &DeTable<'t>,
    span: Span,
    settings: &mut Settings,
) -> Option<CatalogPattern> {
    let before = reader.problems.len();
    let mut catalogs = CatalogPattern::new("");
    let mut reference_span = span;
    for known in reader.known("files.catalogs", table) {
        let value = known.value;
        let value_span = reader.span(value.span());
        match known.key.name {
            "path" => {
                let path = pattern(reader, text(value), value_span, Form::CATALOGS, settings);
                catalogs.path = path.unwrap_or(catalogs.path);
            }
            "reference" => {
                reference_span = value_span;
                catalogs.reference = pattern(reader, text(value), value_span, Form::REFERENCE, settings);
            }
            "locales" => {
                let locales = reader.locales(known.name, value);
                let locales = locales.into_iter().map(|(locale, _)| locale).collect();
                catalogs.locales = Some(Arc::new(locales));
            }
            _ => {
                let texts = reader.texts(known.name, value);
                let paths = patterns(reader, &texts, Form::EXCLUDE, settings).unwrap_or_default();
                let exclusion = |path| Exclusion { path, locales: None };
                catalogs.excludes = paths.into_iter().map(exclusion).collect();
            }
        }
    }
    // Half of such a table would look in the wrong place.
    if reader.problems.len() > before {
        return None;
    }
    if catalogs.path.pattern.is_empty() {
        let message = Phrase::new("settings-catalogs-path");
        let help = Phrase::new("settings-syntax-write").with("text", format!("path = \"{CATALOGS}\""));
        reader.report(span, message, Some(help));
        return None;
    }
    let wildcards = catalogs.path.wildcards();
    if catalogs
        .reference
        .as_ref()
        .is_some_and(|reference| reference.wildcards() != wildcards)
    {
        let message = Phrase::new("settings-reference-differs").with("pattern", &*catalogs.path.pattern);
        let help = Phrase::new("settings-reference-differs-help");
        reader.report(reference_span, message, Some(help));
        return None;
    }
    Some(catalogs)
}

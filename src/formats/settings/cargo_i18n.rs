//! `i18n.toml` of cargo-i18n: one catalog of a crate in the folders of its locales.
//!
//! `fallback_language` is the source locale; `[fluent]` names the folder of the locales' folders
//! (`assets_dir`) and the catalog in each (`domain`, by default the name of the crate). `subcrates` are
//! folders with an `i18n.toml` of their own.

use super::projects::{Foreign, Opened, folder_of, join, problem};
use super::syntax::broken;
use super::values::{Reader, Value};
use crate::model::{CatalogPattern, Phrase, Problem, TextFile};
use crate::text::Span;
use std::sync::Arc;
use toml::de::DeTable;

/// Reads a file and those of its subcrates.
pub(super) fn read(file: &TextFile, opened: &mut Opened<'_>) -> Foreign {
    let mut foreign = Foreign::default();
    let mut waiting = vec![file.clone()];
    let mut seen: Vec<Arc<str>> = vec![Arc::clone(&file.path)];
    while let Some(file) = waiting.pop() {
        for (path, span) in read_one(&file, &mut foreign, opened) {
            match opened.file(&path) {
                Some(other) if !seen.contains(&other.path) => {
                    seen.push(Arc::clone(&other.path));
                    waiting.push(other);
                }
                Some(_) => {}
                None => {
                    let message = Phrase::new("settings-no-project").with("file", &*path);
                    opened.report(&file.path, problem(span, message));
                }
            }
        }
    }
    foreign
}

/// Reads one file; the files of its subcrates, each with where it is named.
fn read_one(file: &TextFile, foreign: &mut Foreign, opened: &mut Opened<'_>) -> Vec<(String, Span)> {
    let mut reader = Reader::new(&file.text);
    let (document, errors) = DeTable::parse_recoverable(&file.text);
    reader.problems.extend(broken(&file.text, &errors).problems);
    let document = document.get_ref();
    match document.get("fallback_language") {
        Some(value) => {
            if let Some((tag, span)) = text(&mut reader, "fallback_language", value) {
                let locale = reader.locale(tag, span);
                foreign.source_locale = foreign.source_locale.take().or(locale);
            }
        }
        None => {
            let message = Phrase::new("settings-lacks-key").with("key", "fallback_language");
            reader.report(Span::at(0), message, None);
        }
    }
    let folder = folder_of(&file.path).to_owned();
    let mut subcrates = Vec::new();
    if let Some(value) = document.get("subcrates") {
        for (subcrate, span) in reader.texts("subcrates", value) {
            match join(&folder, &format!("{subcrate}/i18n.toml")) {
                Ok(path) => subcrates.push((path, span)),
                Err(message) => reader.report(span, message, None),
            }
        }
    }
    match document
        .get("fluent")
        .map(|value| (value, value.get_ref().as_table()))
    {
        Some((_, Some(fluent))) => {
            foreign
                .catalogs
                .extend(catalogs(&mut reader, fluent, &folder, opened));
        }
        Some((value, None)) => reader.wrong_type("table", "fluent", value),
        None if subcrates.is_empty() => {
            let message = Phrase::new("settings-no-fluent");
            opened
                .notes
                .push((Arc::clone(&file.path), problem(Span::at(0), message)));
        }
        None => {}
    }
    for problem in reader.problems {
        opened.report(&file.path, problem);
    }
    subcrates
}

/// The catalogs of one crate.
fn catalogs<'t>(
    reader: &mut Reader<'t>,
    fluent: &DeTable<'t>,
    folder: &str,
    opened: &mut Opened<'_>,
) -> Vec<CatalogPattern> {
    let Some(assets) = fluent.get("assets_dir") else {
        let message = Phrase::new("settings-lacks-key").with("key", "assets_dir");
        reader.report(Span::at(0), message, None);
        return Vec::new();
    };
    let Some((assets, span)) = text(reader, "assets_dir", assets) else {
        return Vec::new();
    };
    let assets = match join(folder, assets) {
        Ok(path) if path.is_empty() => path,
        Ok(path) => format!("{path}/"),
        Err(message) => {
            reader.report(span, message, None);
            return Vec::new();
        }
    };
    let domains = match fluent.get("domain") {
        Some(value) => match text(reader, "domain", value) {
            Some((domain, _)) => vec![domain.to_owned()],
            None => return Vec::new(),
        },
        None => match crate_name(folder, opened) {
            // Versions of cargo-i18n differ in whether a hyphen of the crate's name stays.
            Some(name) if name.contains('-') => vec![name.replace('-', "_"), name],
            Some(name) => vec![name],
            None => {
                reader.problems.push(Problem {
                    related: None,
                    span,
                    message: Phrase::new("settings-no-domain"),
                    help: Some(Phrase::new("settings-no-domain-help")),
                });
                return Vec::new();
            }
        },
    };
    domains
        .iter()
        .map(|domain| CatalogPattern::new(&format!("{assets}{{locale}}/{domain}.ftl")))
        .collect()
}

/// The name of the crate in a folder.
fn crate_name(folder: &str, opened: &mut Opened<'_>) -> Option<String> {
    let path = join(folder, "Cargo.toml").ok()?;
    let file = opened.file(&path)?;
    let (document, _) = DeTable::parse_recoverable(&file.text);
    let package = document.get_ref().get("package")?.get_ref().as_table()?;
    package.get("name")?.get_ref().as_str().map(str::to_owned)
}

fn text<'v, 't>(reader: &mut Reader<'t>, key: &str, value: &'v Value<'t>) -> Option<(&'v str, Span)> {
    let text = value.get_ref().as_str();
    if text.is_none() {
        reader.wrong_type("text", key, value);
    }
    Some((text?, reader.span(value.span())))
}

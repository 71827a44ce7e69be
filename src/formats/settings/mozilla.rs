//! Mozilla's project configuration, the `l10n.toml` of compare-locales and moz.l10n.
//!
//! `[[paths]]` say where catalogs are (`l10n`), where their reference is, and for which locales; a file's own
//! `locales` limit all of its paths. `[[includes]]` add the paths of other files, `[[excludes]]` take them
//! out for the locales that those name, and of `[[filters]]` the last that fits says how much it matters
//! that a locale lacks something. Paths start at the file's folder and its `basepath`; `{name}` stands for
//! a value of `[env]`, and for nothing where there is none.

use super::projects::{Opened, folder_of, join, problem};
use super::syntax::broken;
use super::values::{Reader, Value};
use crate::model::{CatalogPattern, Filter, KeyFilter, Level, Locale, Naming, PathPattern, Phrase, TextFile};
use crate::text::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use toml::de::DeTable;

/// Files that include one another deeper than this, and values of `[env]` that name one another deeper, go
/// round in circles.
const MOST_DEPTH: usize = 32;

/// A path in which more values are filled in than this has values that multiply one another.
const MOST_VALUES: usize = 1_000;

/// What a file and all that it includes say.
#[derive(Default)]
pub(super) struct Tree {
    pub entries: Vec<CatalogPattern>,
    pub excluded: Vec<CatalogPattern>,
    pub filters: Vec<Filter>,
    pub folders: BTreeMap<Locale, String>,
    /// The files above the one that is read, so that none includes itself.
    stack: Vec<Arc<str>>,
}

type Env = BTreeMap<String, String>;

/// Reads a file and what it includes into `tree`.
pub(super) fn read(file: &TextFile, opened: &mut Opened<'_>, tree: &mut Tree) {
    read_with(file, &Env::new(), opened, tree);
}

/// The locale that most paths of references name, an English one before others; none if none does.
pub(super) fn source_locale(entries: &[CatalogPattern]) -> Option<Locale> {
    let mut counts: BTreeMap<Locale, usize> = BTreeMap::new();
    for reference in entries.iter().filter_map(|entry| entry.reference.as_ref()) {
        for part in reference.pattern.split('/') {
            if let Ok(locale) = Locale::parse(part)
                && part.split('-').next().is_some_and(|language| language.len() == 2)
            {
                *counts.entry(locale).or_default() += 1;
            }
        }
    }
    let key = |(locale, count): &(Locale, usize)| (locale.langid().language.as_str() == "en", *count);
    counts.into_iter().max_by_key(key).map(|(locale, _)| locale)
}

fn read_with(file: &TextFile, env: &Env, opened: &mut Opened<'_>, tree: &mut Tree) {
    if tree.stack.len() == MOST_DEPTH || tree.stack.contains(&file.path) {
        return;
    }
    tree.stack.push(Arc::clone(&file.path));
    let mut reader = Reader::new(&file.text);
    let (document, errors) = DeTable::parse_recoverable(&file.text);
    reader.problems.extend(broken(&file.text, &errors).problems);
    let document = document.get_ref();
    let mut config = Config {
        reader,
        env: env.clone(),
        root: String::new(),
        passed_over: Vec::new(),
    };
    config.begin(file, document);
    let locales = config.locales(document, &mut tree.folders);
    config.paths(document, locales.as_ref(), tree);
    config.filters(document, locales.as_ref(), tree);
    let includes = config.others(document, "includes");
    let excludes = config.others(document, "excludes");
    let Config {
        reader,
        env,
        passed_over,
        ..
    } = config;
    for problem in reader.problems {
        opened.report(&file.path, problem);
    }
    if let Some(first) = passed_over.first() {
        let message = Phrase::new("settings-other-formats").with("count", passed_over.len());
        opened
            .notes
            .push((Arc::clone(&file.path), problem(*first, message)));
    }
    for (path, span) in includes {
        if let Some(other) = named(&path, span, file, opened) {
            read_with(&other, &env, opened, tree);
        }
    }
    for (path, span) in excludes {
        if let Some(other) = named(&path, span, file, opened) {
            let mut excluded = Tree {
                stack: std::mem::take(&mut tree.stack),
                ..Tree::default()
            };
            read_with(&other, &env, opened, &mut excluded);
            tree.stack = excluded.stack;
            tree.excluded.extend(excluded.entries);
        }
    }
    tree.stack.pop();
}

/// Another file that `file` names at `span`.
fn named(path: &str, span: Span, file: &TextFile, opened: &mut Opened<'_>) -> Option<TextFile> {
    let other = opened.file(path);
    if other.is_none() {
        let message = Phrase::new("settings-no-project").with("file", path);
        opened.report(&file.path, problem(span, message));
    }
    other
}

/// One file in the making.
struct Config<'t> {
    reader: Reader<'t>,
    env: Env,
    /// The folder that paths start at.
    root: String,
    /// Where paths of files stand that are no Fluent catalogs.
    passed_over: Vec<Span>,
}

impl<'t> Config<'t> {
    fn begin(&mut self, file: &TextFile, document: &DeTable<'t>) {
        if let Some((text, span)) = self.text(document, "basepath") {
            match join(folder_of(&file.path), text) {
                Ok(root) => self.root = root,
                Err(message) => self.reader.report(span, message, None),
            }
        } else {
            self.root = folder_of(&file.path).to_owned();
        }
        let own = document.get("env").and_then(|env| env.get_ref().as_table());
        for (name, value) in own.into_iter().flatten() {
            if let Some(text) = value.get_ref().as_str() {
                let name: &str = name.get_ref();
                self.env.insert(name.to_owned(), text.to_owned());
            }
        }
    }

    /// A text with its span; another value is reported.
    fn text<'v>(&mut self, table: &'v DeTable<'t>, key: &str) -> Option<(&'v str, Span)> {
        let value = table.get(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.reader.wrong_type("text", key, value);
        }
        Some((text?, self.reader.span(value.span())))
    }

    /// A text or a list of texts, each with its span.
    fn texts<'v>(&mut self, table: &'v DeTable<'t>, key: &str) -> Vec<(&'v str, Span)> {
        match table.get(key) {
            Some(value) if value.get_ref().is_array() => self.reader.texts(key, value),
            Some(_) => self.text(table, key).into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn tables<'v>(&mut self, table: &'v DeTable<'t>, key: &str) -> Vec<(&'v DeTable<'t>, Span)> {
        let value: Option<&Value<'t>> = table.get(key);
        match value {
            Some(value) if value.get_ref().is_array() => self.reader.tables(key, value),
            Some(value) => {
                self.reader.wrong_type("tables", key, value);
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// The locales that a table lists; `None` if it lists none, which is not an empty list.
    fn locales(
        &mut self,
        table: &DeTable<'t>,
        folders: &mut BTreeMap<Locale, String>,
    ) -> Option<Vec<Locale>> {
        let value = table.get("locales")?;
        if !value.get_ref().is_array() {
            self.reader.wrong_type("texts", "locales", value);
            return None;
        }
        let mut locales = Vec::new();
        for (name, span) in self.reader.texts("locales", value) {
            let locale = match Locale::parse(name) {
                Ok(locale) => Some(locale),
                // The list is the project's own: a name that is no tag is what its folders are called.
                Err(wrong) if wrong.suggestion.is_some() => wrong.suggestion,
                Err(_) => self.reader.locale(name, span),
            };
            let Some(locale) = locale else {
                continue;
            };
            if locale.as_str() != name {
                folders.insert(locale.clone(), name.to_owned());
            }
            locales.push(locale);
        }
        Some(locales)
    }

    fn paths(&mut self, document: &DeTable<'t>, locales: Option<&Vec<Locale>>, tree: &mut Tree) {
        let all: Option<Arc<BTreeSet<Locale>>> =
            locales.map(|locales| Arc::new(locales.iter().cloned().collect()));
        for (table, span) in self.tables(document, "paths") {
            let own = self.locales(table, &mut tree.folders);
            let locales = match (&all, own) {
                (all, None) => all.clone(),
                (None, Some(own)) => Some(Arc::new(own.into_iter().collect())),
                (Some(all), Some(own)) => {
                    let both = own.into_iter().filter(|locale| all.contains(locale));
                    Some(Arc::new(both.collect()))
                }
            };
            let Some((l10n, l10n_span)) = self.text(table, "l10n") else {
                if !table.contains_key("l10n") {
                    let message = Phrase::new("settings-l10n-path");
                    self.reader.report(span, message, None);
                }
                continue;
            };
            let android = l10n
                .contains("{android_locale}")
                .then(|| locales.clone())
                .flatten();
            let Some(path) = self.pattern(l10n, l10n_span) else {
                continue;
            };
            let Some(path) = fluent_only(&path) else {
                self.passed_over.push(l10n_span);
                continue;
            };
            if !path.contains("{locale}") {
                let message = Phrase::new("settings-pattern-lacks")
                    .with("pattern", l10n)
                    .with("placeholder", "{locale}");
                self.reader.report(l10n_span, message, None);
                continue;
            }
            let path = PathPattern::new(&path);
            let reference = self.text(table, "reference");
            let reference =
                reference.and_then(|(text, span)| self.pattern(text, span).map(|text| (text, span)));
            let reference =
                reference.and_then(|(text, span)| Some((PathPattern::new(&fluent_only(&text)?), span)));
            if let Some((reference, span)) = &reference
                && reference.wildcards() != path.wildcards()
            {
                let message = Phrase::new("settings-reference-differs").with("pattern", l10n);
                let help = Some(Phrase::new("settings-reference-differs-help"));
                self.reader.report(*span, message, help);
                continue;
            }
            for locale in android.iter().flat_map(|locales| locales.iter()) {
                tree.folders.insert(locale.clone(), android_name(locale));
            }
            tree.entries.push(CatalogPattern {
                path,
                reference: reference.map(|(reference, _)| reference),
                locales,
                naming: Naming::Path,
                ..CatalogPattern::new("")
            });
        }
    }

    fn filters(&mut self, document: &DeTable<'t>, locales: Option<&Vec<Locale>>, tree: &mut Tree) {
        let locales: Option<Arc<BTreeSet<Locale>>> =
            locales.map(|locales| Arc::new(locales.iter().cloned().collect()));
        for (table, _) in self.tables(document, "filters") {
            let action = table.get("action");
            let choices = [
                ("ignore", Level::Off),
                ("warning", Level::Warning),
                ("error", Level::Error),
            ];
            let level = action.and_then(|action| self.reader.choice("action", action, &choices));
            let Some(level) = level else {
                continue;
            };
            let keys = self.texts(table, "key");
            let keys: Vec<Option<KeyFilter>> = match table.contains_key("key") {
                true => keys
                    .into_iter()
                    .filter_map(|(key, span)| self.key(key, span).map(Some))
                    .collect(),
                false => vec![None],
            };
            for (text, span) in self.texts(table, "path") {
                let path = self.pattern(text, span);
                let Some(path) = path.and_then(|path| fluent_only(&path)) else {
                    continue;
                };
                tree.filters.extend(keys.iter().map(|key| Filter {
                    path: PathPattern::new(&path),
                    key: key.clone(),
                    level,
                    locales: locales.clone(),
                    excludes: Arc::new([]),
                }));
            }
        }
    }

    fn key(&mut self, key: &str, span: Span) -> Option<KeyFilter> {
        let Some(expression) = key.strip_prefix("re:") else {
            return Some(KeyFilter::Id(key.to_owned()));
        };
        match regex_lite::Regex::new(&format!("^(?:{expression})")) {
            Ok(_) => Some(KeyFilter::Expression(expression.to_owned())),
            Err(error) => {
                let message = Phrase::new("settings-expression").with("cause", error.to_string());
                self.reader.report(span, message, None);
                None
            }
        }
    }

    /// The files that the tables of `key` name.
    fn others(&mut self, document: &DeTable<'t>, key: &str) -> Vec<(String, Span)> {
        let mut others = Vec::new();
        for (table, _) in self.tables(document, key) {
            if let Some((text, span)) = self.text(table, "path")
                && let Some(path) = self.pattern(text, span)
            {
                others.push((path, span));
            }
        }
        others
    }

    /// A path below the project's root, its values filled in but for `{locale}`; reported if it is none.
    fn pattern(&mut self, text: &str, span: Span) -> Option<String> {
        let mut left = MOST_VALUES;
        let Some(filled) = self.filled(text, 0, &mut left) else {
            let message = Phrase::new("settings-endless").with("path", text);
            self.reader.report(span, message, None);
            return None;
        };
        let filled = filled.replace("{android_locale}", "{locale}");
        let filled = match text.starts_with('{') {
            // A value that is empty must not lead to the root of the disk.
            true => filled.trim_start_matches('/'),
            false => &filled,
        };
        match join(&self.root, filled) {
            Ok(path) => Some(path),
            Err(message) => {
                self.reader.report(span, message, None);
                None
            }
        }
    }

    /// A text with its values filled in; `None` if there is no end to them.
    fn filled(&self, text: &str, depth: usize, left: &mut usize) -> Option<String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some(open) = rest.find('{') {
            filled.push_str(&rest[..open]);
            let Some(close) = rest[open..].find('}') else {
                rest = &rest[open..];
                break;
            };
            let name = &rest[open + 1..open + close];
            if ["locale", "android_locale"].contains(&name) {
                filled.push_str(&rest[open..=open + close]);
            } else if let Some(value) = self.env.get(name) {
                if depth == MOST_DEPTH || *left == 0 {
                    return None;
                }
                *left -= 1;
                filled.push_str(&self.filled(value, depth + 1, left)?);
            }
            rest = &rest[open + close + 1..];
        }
        filled.push_str(rest);
        Some(filled)
    }
}

/// The pattern for the Fluent catalogs among what `pattern` stands for; `None` if there can be none.
fn fluent_only(pattern: &str) -> Option<String> {
    let last = pattern.rsplit('/').next().unwrap_or_default();
    if last.ends_with(".ftl") {
        Some(pattern.to_owned())
    } else if last == "**" {
        Some(format!("{pattern}/*.ftl"))
    } else if let Some(stem) = pattern.strip_suffix(".*") {
        Some(format!("{stem}.ftl"))
    } else if last.ends_with('*') && !last.contains('.') {
        Some(format!("{pattern}.ftl"))
    } else {
        None
    }
}

/// What Android names the folder of a locale.
fn android_name(locale: &Locale) -> String {
    let langid = locale.langid();
    let language = match langid.language.as_str() {
        "he" => "iw",
        "id" => "in",
        "yi" => "ji",
        language => language,
    };
    match (langid.script, langid.region) {
        (Some(script), Some(region)) => format!("b+{language}+{script}+{region}"),
        (Some(script), None) => format!("b+{language}+{script}"),
        (None, Some(region)) => format!("{language}-r{region}"),
        (None, None) => language.to_owned(),
    }
}

//! Settings → a commented `diglot.toml`.

use super::keys::{self, Key};
use super::write_policy;
use crate::model::{
    BundleSettings, CatalogPattern, CheckSettings, Exception, Grade, LocaleSettings, PathPattern,
    PolicySettings, Remedy, Settings,
};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The text of a `diglot.toml` that says `settings`, with a comment for each key.
///
/// A key that says no more than its default is there as a comment, so that a reader sees what can be set.
pub fn write(settings: &Settings) -> String {
    let default = Settings::new(settings.source_locale.clone());
    let mut file = Written(String::from(
        "# What diglot translates, from which files, and what it demands.\n",
    ));

    file.key("", "source-locale", true, &quote(settings.source_locale.as_str()));
    match &settings.locales {
        Some(locales) => file.key("", "locales", true, &list(locales.iter().map(|l| l.as_str()))),
        None => file.key("", "locales", false, "[\"ar\", \"fr\"]"),
    }

    file.table("files");
    let (files, defaults) = (&settings.files, &default.files);
    file.patterns("source-texts", &files.source_texts, &defaults.source_texts);
    // Without any, the projects say where catalogs are.
    let are_elsewhere = files.catalogs.is_empty() && !files.projects.is_empty();
    let is_set = !are_elsewhere && (files.catalogs != defaults.catalogs || !files.projects.is_empty());
    let catalogs = if are_elsewhere {
        &defaults.catalogs
    } else {
        &files.catalogs
    };
    file.key("files", "catalogs", is_set, &catalog_list(catalogs));
    if files.projects.is_empty() {
        file.key("files", "projects", false, "[\"l10n.toml\"]");
    } else {
        let projects = list(files.projects.iter().map(String::as_str));
        file.key("files", "projects", true, &projects);
    }
    if files.exclude.is_empty() {
        file.key("files", "exclude", false, "[\"locales/*/drafts/**\"]");
    } else {
        file.patterns("exclude", &files.exclude, &defaults.exclude);
    }
    let provenance = &files.provenance;
    let is_set = *provenance != defaults.provenance;
    file.key("files", "provenance", is_set, &quote(&provenance.pattern));

    file.table("texts");
    let front_matter = &settings.texts.front_matter;
    if front_matter.is_empty() {
        file.key("texts", "front-matter", false, "[\"title\"]");
    } else {
        let keys = list(front_matter.iter().map(String::as_str));
        file.key("texts", "front-matter", true, &keys);
    }

    file.locales(&settings.locale);
    file.checks(&settings.checks);
    file.policy(&settings.policy);
    file.exceptions(&settings.exceptions);

    if !settings.functions.is_empty() {
        file.table("fluent");
        let functions = list(settings.functions.iter().map(String::as_str));
        file.key("fluent", "functions", true, &functions);
    }
    file.bundles(&settings.bundles);

    file.table("build");
    let is_set = settings.build.folder != default.build.folder;
    file.key("build", "folder", is_set, &quote(&settings.build.folder));
    let address = settings.build.address.as_deref();
    let written = quote(address.unwrap_or("https://example.org/texts"));
    file.key("build", "address", address.is_some(), &written);
    let remedies = &settings.build.remedies;
    let missing = remedies.missing.map(|said| said.value);
    let written = quote(missing.unwrap_or(Remedy::Source).name());
    file.key("build", "missing", missing.is_some(), &written);
    let is_set = !remedies.outdated.is_empty();
    let outdated = Grade::ALL.iter().filter_map(|grade| {
        let said = remedies.outdated.get(grade).map(|said| said.value);
        let shown = if is_set { said } else { Some(Remedy::Keep) };
        Some((*grade, quote(shown?.name())))
    });
    file.key("build", "outdated", is_set, &by_grade(outdated));
    let is_set = settings.build.outputs != default.build.outputs;
    file.key(
        "build",
        "outputs",
        is_set,
        &list(settings.build.outputs.iter().copied()),
    );
    if settings.build.keeps_comments {
        let _ = write!(file.0, "\n[build.fluent]");
        file.key("build.fluent", "comments", true, "true");
    }
    if let Some(folder) = &settings.build.fonts {
        let _ = write!(file.0, "\n[build.pdf]");
        file.key("build.pdf", "fonts", true, &quote(folder));
    }
    file.0
}

/// A file in the making.
struct Written(String);

impl Written {
    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    fn help(&mut self, key: &Key) {
        let _ = writeln!(self.0, "\n# {}", key.help);
    }

    /// A key with its comment; a comment itself unless `is_set`.
    fn key(&mut self, table: &str, name: &str, is_set: bool, value: &str) {
        self.help(record(table, name));
        let sign = if is_set { "" } else { "# " };
        let _ = writeln!(self.0, "{sign}{name} = {value}");
    }

    fn table(&mut self, name: &str) {
        self.help(record("", name));
        let _ = writeln!(self.0, "[{name}]");
    }

    fn patterns(&mut self, name: &str, patterns: &[PathPattern], default: &[PathPattern]) {
        let value = list(patterns.iter().map(|pattern| pattern.pattern.as_str()));
        self.key("files", name, patterns != default, &value);
    }

    fn locales(&mut self, locales: &BTreeMap<crate::model::Locale, LocaleSettings>) {
        self.help(record("", "locale"));
        if locales.is_empty() {
            self.line("# [locale.fr-CA]\n# fallback = [\"fr\"]");
        }
        for (locale, settings) in locales {
            let _ = writeln!(self.0, "[locale.{locale}]");
            if let Some(name) = &settings.name {
                let _ = writeln!(self.0, "name = {}", quote(name));
            }
            if let Some(folder) = &settings.folder {
                let _ = writeln!(self.0, "folder = {}", quote(folder));
            }
            if let Some(from) = &settings.from {
                let _ = writeln!(self.0, "from = {}", quote(from.as_str()));
            }
            if !settings.fallback.is_empty() {
                let fallback = list(settings.fallback.iter().map(|locale| locale.as_str()));
                let _ = writeln!(self.0, "fallback = {fallback}");
            }
        }
    }

    fn checks(&mut self, checks: &BTreeMap<String, CheckSettings>) {
        self.table("checks");
        if checks.is_empty() {
            self.line("# missing = \"error\"");
            self.line("# outdated = { cosmetic = \"note\", wording = \"warning\", meaning = \"error\" }");
        }
        for (check, settings) in checks {
            let value = check_level(settings);
            let _ = writeln!(self.0, "{} = {value}", bare_or_quoted(check));
        }
    }

    fn policy(&mut self, policy: &PolicySettings) {
        self.help(record("", "tier"));
        let tables = write_policy::tables(policy);
        self.0.push_str(match tables.is_empty() {
            true => write_policy::EXAMPLE,
            false => &tables,
        });
    }

    fn exceptions(&mut self, exceptions: &[Exception]) {
        self.help(record("", "exception"));
        if exceptions.is_empty() {
            self.line("# [[exception]]");
            self.line("# check = \"variable-mismatch\"");
            self.line("# locale = \"fr\"");
            self.line("# reason = \"why this is right here\"");
        }
        for exception in exceptions {
            self.line("[[exception]]");
            let locale = exception.locale.as_ref().map(|locale| locale.as_str());
            let keys = [
                ("check", Some(exception.check.as_str())),
                ("locale", locale),
                ("file", exception.file.as_deref()),
                ("id", exception.id.as_deref()),
                ("reason", Some(exception.reason.as_str())),
                ("until", exception.until.as_deref()),
            ];
            for (name, value) in keys {
                if let Some(value) = value {
                    let _ = writeln!(self.0, "{name} = {}", quote(value));
                }
            }
        }
    }

    fn bundles(&mut self, bundles: &[BundleSettings]) {
        self.help(record("", "bundle"));
        if bundles.is_empty() {
            self.line("# [[bundle]]\n# name = \"app\"\n# catalogs = [\"app\", \"shared/*\"]");
        }
        for bundle in bundles {
            let catalogs = list(bundle.catalogs.iter().map(String::as_str));
            let name = quote(&bundle.name);
            let _ = writeln!(self.0, "[[bundle]]\nname = {name}\ncatalogs = {catalogs}");
        }
    }
}

fn record(table: &str, name: &str) -> &'static Key {
    keys::find(table, name).expect("every key that is written stands in the table of keys")
}

pub(super) fn quote(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

pub(super) fn bare_or_quoted(key: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !key.is_empty() && key.chars().all(is_bare) {
        key.to_owned()
    } else {
        quote(key)
    }
}

pub(super) fn list<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    format!("[{}]", texts.map(quote).collect::<Vec<_>>().join(", "))
}

/// Patterns of catalogs: each as its path where it says no more, else as a table.
fn catalog_list(catalogs: &[CatalogPattern]) -> String {
    let said = catalogs.iter().map(|catalogs| {
        let path = quote(&catalogs.path.pattern);
        if catalogs.reference.is_none() && catalogs.locales.is_none() && catalogs.excludes.is_empty() {
            return path;
        }
        let mut table = format!("{{ path = {path}");
        if let Some(reference) = &catalogs.reference {
            let _ = write!(table, ", reference = {}", quote(&reference.pattern));
        }
        if let Some(locales) = &catalogs.locales {
            let _ = write!(
                table,
                ", locales = {}",
                list(locales.iter().map(|locale| locale.as_str()))
            );
        }
        if !catalogs.excludes.is_empty() {
            let excludes = catalogs.excludes.iter().map(|exclusion| &*exclusion.path.pattern);
            let _ = write!(table, ", exclude = {}", list(excludes));
        }
        format!("{table} }}")
    });
    format!("[{}]", said.collect::<Vec<_>>().join(", "))
}

/// A level, or one for each grade.
pub(super) fn check_level(settings: &CheckSettings) -> String {
    match settings {
        CheckSettings::Level(level) => quote(level.name()),
        CheckSettings::Grades(levels) => {
            by_grade(levels.iter().map(|(grade, level)| (*grade, quote(level.name()))))
        }
    }
}

/// Values by grade, as written.
pub(super) fn by_grade(values: impl Iterator<Item = (Grade, String)>) -> String {
    let entries: Vec<String> = values
        .map(|(grade, value)| format!("{} = {value}", grade.name()))
        .collect();
    format!("{{ {} }}", entries.join(", "))
}

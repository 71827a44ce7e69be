//! The table of valid keys.

use crate::model::OUTPUTS;

/// One key of `diglot.toml`.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The table that it stands in; empty for the top, `*` stands for any name.
    pub table: &'static str,
    /// Its name; `*` where the writer chooses the name.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// What it is for: one English sentence, a comment of the written file.
    pub help: &'static str,
}

/// What a key may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A BCP 47 tag.
    Locale,
    /// A list of BCP 47 tags.
    Locales,
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A path pattern with `{locale}` and `{name}`.
    Pattern,
    /// A list of path patterns.
    Patterns,
    /// A list of path patterns, or of tables with one each.
    Catalogs,
    /// A level, or a table of one level for each grade.
    Levels,
    /// A policy, or a table of one policy for each grade.
    Policies,
    /// A table of further keys.
    Table,
    /// A list of tables of further keys.
    Tables,
    /// A share in percent, with one decimal at most.
    Percent,
    /// A whole number.
    Count,
    /// A whole number, or a table of one for each grade.
    Counts,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list of these words.
    Choices(&'static [&'static str]),
    /// `true` or `false`.
    Switch,
    /// A day.
    Date,
}

impl Kind {
    /// The variant of the message `settings-wrong-type` that names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Locale | Kind::Text | Kind::Pattern | Kind::Choice(_) => "text",
            // What is wrong with these is told in words of their own.
            Kind::Percent | Kind::Count | Kind::Counts | Kind::Date | Kind::Switch => "text",
            Kind::Locales | Kind::Texts | Kind::Patterns | Kind::Catalogs | Kind::Choices(_) => "texts",
            Kind::Levels | Kind::Policies => "text-or-table",
            Kind::Table => "table",
            Kind::Tables => "tables",
        }
    }
}

impl Kind {
    /// What a value of it looks like, in English, for the page of all keys.
    pub(super) fn shape(self) -> String {
        let words = |words: &[&str]| {
            words
                .iter()
                .map(|word| format!("`\"{word}\"`"))
                .collect::<Vec<_>>()
                .join(" or ")
        };
        match self {
            Kind::Locale => "a language tag".to_owned(),
            Kind::Locales => "a list of language tags".to_owned(),
            Kind::Text => "a text".to_owned(),
            Kind::Texts => "a list of texts".to_owned(),
            Kind::Pattern => "a path pattern".to_owned(),
            Kind::Patterns => "a list of path patterns".to_owned(),
            Kind::Catalogs => "a list of path patterns, or of tables".to_owned(),
            Kind::Levels => "a level, or a table of a level for each grade".to_owned(),
            Kind::Policies => format!(
                "{}, or a table of one for each grade",
                words(&["keep", "source", "withhold"])
            ),
            Kind::Table => "a table".to_owned(),
            Kind::Tables => "a list of tables".to_owned(),
            Kind::Percent => "a number from 0 to 100".to_owned(),
            Kind::Count => "a whole number".to_owned(),
            Kind::Counts => "a whole number, or a table of one for each grade".to_owned(),
            Kind::Choice(choices) => words(choices),
            Kind::Choices(choices) => format!("a list of {}", words(choices)),
            Kind::Switch => "`true` or `false`".to_owned(),
            Kind::Date => "a day".to_owned(),
        }
    }
}

const fn key(table: &'static str, name: &'static str, kind: Kind, help: &'static str) -> Key {
    Key {
        table,
        name,
        kind,
        help,
    }
}

/// Every valid key, in the order of a written file.
pub const KEYS: &[Key] = &[
    key(
        "",
        "source-locale",
        Kind::Locale,
        "The locale of the source texts and reference catalogs.",
    ),
    key(
        "",
        "locales",
        Kind::Locales,
        "The locales to translate into; without this key, every locale that has a folder.",
    ),
    key("", "files", Kind::Table, "Where files are, below this folder."),
    key(
        "files",
        "source-texts",
        Kind::Patterns,
        "The documents that are translated; {name} may hold folders.",
    ),
    key(
        "files",
        "catalogs",
        Kind::Catalogs,
        "The Fluent catalogs of all locales; {locale} is one BCP 47 tag, * is a part, ** are any folders.",
    ),
    key("files.catalogs", "path", Kind::Pattern, "Where the catalogs are."),
    key(
        "files.catalogs",
        "reference",
        Kind::Pattern,
        "Where the source locale's are, if not there.",
    ),
    key(
        "files.catalogs",
        "locales",
        Kind::Locales,
        "The locales that these catalogs are translated into.",
    ),
    key(
        "files.catalogs",
        "exclude",
        Kind::Patterns,
        "What the path does not stand for.",
    ),
    key(
        "files",
        "projects",
        Kind::Texts,
        "Settings of other tools that say where catalogs are: l10n.toml of Mozilla, i18n.toml of cargo-i18n.",
    ),
    key(
        "files",
        "exclude",
        Kind::Patterns,
        "Source texts and catalogs that take no part.",
    ),
    key(
        "files",
        "provenance",
        Kind::Pattern,
        "Which wording each translation was made from; kept by diglot, and belongs in git.",
    ),
    key("", "texts", Kind::Table, "What of a source text is translated."),
    key(
        "texts",
        "front-matter",
        Kind::Texts,
        "Keys of the front matter whose values are translated.",
    ),
    key(
        "",
        "locale",
        Kind::Table,
        "One table for each locale that needs one, such as [locale.fr].",
    ),
    key("locale", "*", Kind::Table, "Settings of one locale."),
    key(
        "locale.*",
        "name",
        Kind::Text,
        "The language's name in the language itself.",
    ),
    key(
        "locale.*",
        "from",
        Kind::Locale,
        "The locale that it is translated from, where that is not the source locale.",
    ),
    key(
        "locale.*",
        "fallback",
        Kind::Locales,
        "Where to look for what the locale lacks, before the source locale.",
    ),
    key(
        "locale.*",
        "folder",
        Kind::Text,
        "What stands in paths for {locale}, where that is not the tag.",
    ),
    key(
        "",
        "checks",
        Kind::Table,
        "Levels of checks: off, note, warning or error.",
    ),
    key(
        "checks",
        "*",
        Kind::Levels,
        "One level, or a table of one level for each grade.",
    ),
    key(
        "",
        "tier",
        Kind::Table,
        "What is demanded of locales, one table for each tier, such as [tier.required].",
    ),
    key(
        "tier",
        "*",
        Kind::Table,
        "Locales of which the same is demanded; the name is yours.",
    ),
    key(
        "tier.*",
        "locales",
        Kind::Texts,
        "Its locales; \"*\" stands for all that no other tier names.",
    ),
    key(
        "tier.*",
        "current",
        Kind::Percent,
        "The least share, in percent, that must be current.",
    ),
    key("tier.*", "missing", Kind::Count, "The most that may be missing."),
    key(
        "tier.*",
        "outdated",
        Kind::Counts,
        "The most that may be outdated, or a table of one number for each grade.",
    ),
    key(
        "tier.*",
        "unconfirmed",
        Kind::Count,
        "The most that may be unconfirmed.",
    ),
    key(
        "tier.*",
        "untracked",
        Kind::Count,
        "The most that may be untracked.",
    ),
    key(
        "tier.*",
        "ship",
        Kind::Percent,
        "The share, in percent, from which `diglot ship` ships a locale; what it does not ship, `diglot build` leaves out.",
    ),
    key(
        "tier.*",
        "withdraw",
        Kind::Percent,
        "The share, in percent, below which a shipped locale is left out again; the same as `ship` without this key.",
    ),
    key(
        "tier.*",
        "count",
        Kind::Choice(&["messages", "words"]),
        "What all these count: messages, or words of the source.",
    ),
    key(
        "tier.*",
        "per",
        Kind::Choice(&["locale", "catalog"]),
        "What is measured: all catalogs of a locale together, or each by itself.",
    ),
    key(
        "tier.*",
        "checks",
        Kind::Table,
        "Levels of checks there, as in [checks].",
    ),
    key(
        "tier.*.checks",
        "*",
        Kind::Levels,
        "One level, or a table of one level for each grade.",
    ),
    key(
        "",
        "override",
        Kind::Tables,
        "What differs for some locales, catalogs or files; the last one that fits counts.",
    ),
    key("override", "locales", Kind::Locales, "Only these locales."),
    key(
        "override",
        "tiers",
        Kind::Texts,
        "Only the locales of these tiers.",
    ),
    key(
        "override",
        "catalogs",
        Kind::Texts,
        "Only catalogs (documents) of such a name; * stands for any part of a name. Each is measured by itself.",
    ),
    key(
        "override",
        "paths",
        Kind::Patterns,
        "Only files with such a path. Each is measured by itself.",
    ),
    key(
        "override",
        "current",
        Kind::Percent,
        "The least share, in percent, that must be current.",
    ),
    key(
        "override",
        "missing",
        Kind::Count,
        "The most that may be missing.",
    ),
    key(
        "override",
        "outdated",
        Kind::Counts,
        "The most that may be outdated, or a table of one number for each grade.",
    ),
    key(
        "override",
        "unconfirmed",
        Kind::Count,
        "The most that may be unconfirmed.",
    ),
    key(
        "override",
        "untracked",
        Kind::Count,
        "The most that may be untracked.",
    ),
    key(
        "override",
        "ship",
        Kind::Percent,
        "The share, in percent, from which `diglot ship` ships a locale; what it does not ship, `diglot build` leaves out.",
    ),
    key(
        "override",
        "withdraw",
        Kind::Percent,
        "The share, in percent, below which a shipped locale is left out again; the same as `ship` without this key.",
    ),
    key(
        "override",
        "count",
        Kind::Choice(&["messages", "words"]),
        "What all these count: messages, or words of the source.",
    ),
    key(
        "override",
        "checks",
        Kind::Table,
        "Levels of checks there, as in [checks].",
    ),
    key(
        "override.checks",
        "*",
        Kind::Levels,
        "One level, or a table of one level for each grade.",
    ),
    key(
        "override",
        "messages",
        Kind::Texts,
        "Only these messages, as CATALOG/ID; * stands for any text. Only `build` can stand beside it.",
    ),
    key(
        "override",
        "build",
        Kind::Table,
        "What `diglot build` gives to readers there, as in [build].",
    ),
    key(
        "override.build",
        "missing",
        Kind::Choice(&["source", "withhold"]),
        "What readers get for a passage without a translation: source, or nothing of the document (withhold).",
    ),
    key(
        "override.build",
        "outdated",
        Kind::Policies,
        "What readers get for an outdated passage: keep (the translation, marked), source, or withhold.",
    ),
    key(
        "",
        "critical",
        Kind::Table,
        "What must be current, or the whole document is withheld.",
    ),
    key(
        "critical",
        "messages",
        Kind::Texts,
        "Messages as CATALOG/ID; * stands for any text.",
    ),
    key(
        "",
        "exception",
        Kind::Tables,
        "Findings to leave out, each with its reason.",
    ),
    key("exception", "check", Kind::Text, "The check."),
    key("exception", "locale", Kind::Locale, "Only in this locale."),
    key("exception", "file", Kind::Text, "Only in this file."),
    key("exception", "id", Kind::Text, "Only this message."),
    key("exception", "reason", Kind::Text, "Why; never empty."),
    key(
        "exception",
        "until",
        Kind::Date,
        "The last day on which it holds, such as 2027-03-01.",
    ),
    key(
        "",
        "fluent",
        Kind::Table,
        "What the program that shows the texts adds to Fluent.",
    ),
    key(
        "fluent",
        "functions",
        Kind::Texts,
        "Its own functions, beside NUMBER and DATETIME.",
    ),
    key(
        "",
        "bundle",
        Kind::Tables,
        "Catalogs that the program loads together; without one, all catalogs of a locale see each other.",
    ),
    key("bundle", "name", Kind::Text, "A name for it."),
    key(
        "bundle",
        "catalogs",
        Kind::Texts,
        "Names of catalogs; * stands for any part of a name.",
    ),
    key("", "build", Kind::Table, "What `diglot build` makes."),
    key("build", "folder", Kind::Text, "The output folder."),
    key(
        "build",
        "address",
        Kind::Text,
        "Where the output folder is published, such as https://example.org/texts; pages then name their own address.",
    ),
    key(
        "build",
        "missing",
        Kind::Choice(&["source", "withhold"]),
        "What readers get for a passage without a translation: source, or nothing of the document (withhold).",
    ),
    key(
        "build",
        "outdated",
        Kind::Policies,
        "What readers get for an outdated passage: keep (the translation, marked), source, or withhold.",
    ),
    key(
        "build",
        "outputs",
        Kind::Choices(OUTPUTS),
        "The kinds of files to make; `diglot explain --outputs` tells of each.",
    ),
    key("build", "fluent", Kind::Table, "How catalogs are written."),
    key(
        "build.fluent",
        "comments",
        Kind::Switch,
        "Whether catalogs keep their comments.",
    ),
    key("build", "pdf", Kind::Table, "How documents are printed."),
    key(
        "build.pdf",
        "fonts",
        Kind::Text,
        "The folder that fonts are taken from, instead of those of the system.",
    ),
];

/// The record of the key `name` of `table`.
pub(super) fn find(table: &str, name: &str) -> Option<&'static Key> {
    let mut in_table = KEYS.iter().filter(|key| key.table == table);
    in_table.find(|key| key.name == name || key.name == "*")
}

/// The names of the keys of `table`.
pub(super) fn names(table: &str) -> Vec<&'static str> {
    let in_table = KEYS.iter().filter(|key| key.table == table);
    in_table.map(|key| key.name).collect()
}

/// The one of `names` that `word` is most likely a misspelling of; none if all are far from it.
pub(super) fn nearest<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    let word = word.to_lowercase().replace('_', "-");
    let distances = names
        .iter()
        .map(|name| (strsim::damerau_levenshtein(&word, name), *name));
    let (distance, name) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= 1.max(name.chars().count() / 3)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_key_is_found_and_a_far_one_is_not() {
        assert_eq!(nearest("catalog", &names("files")), Some("catalogs"));
        assert_eq!(nearest("source_texts", &names("files")), Some("source-texts"));
        assert_eq!(nearest("garden", &names("files")), None);
        assert_eq!(nearest("errror", &["error", "warning"]), Some("error"));
    }

    #[test]
    fn every_table_that_keys_stand_in_is_a_key_itself() {
        for key in KEYS.iter().filter(|key| !key.table.is_empty()) {
            let (parent, name) = key.table.rsplit_once('.').unwrap_or(("", key.table));
            let kind = find(parent, name).map(|key| key.kind);
            assert!(
                matches!(kind, Some(Kind::Table | Kind::Tables | Kind::Catalogs)),
                "{}",
                key.table
            );
        }
    }
}

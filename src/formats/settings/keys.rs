//! The table of valid keys.

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
}

impl Kind {
    /// The variant of the message `settings-wrong-type` that names it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Locale | Kind::Text | Kind::Pattern => "text",
            Kind::Locales | Kind::Texts | Kind::Patterns | Kind::Catalogs => "texts",
            Kind::Levels | Kind::Policies => "text-or-table",
            Kind::Table => "table",
            Kind::Tables => "tables",
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
        "outdated",
        Kind::Policies,
        "What readers get for an outdated passage: keep (the translation, marked) or source.",
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
    fn every_key_is_documented() {
        let page = include_str!("mod.rs");
        for key in KEYS.iter().filter(|key| key.kind != Kind::Table) {
            let name = match key.table {
                "" => key.name.to_owned(),
                table => format!("{table}.{}", key.name),
            };
            assert!(page.contains(&format!("`{name}`")), "{name}");
        }
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

//! All keys as one page: what `diglot config --keys` prints, and `README.md` of this room holds.

use super::keys::{KEYS, Key, Kind};
use super::tables::{TABLES, Table};
use std::fmt::Write;

const INTRODUCTION: &str = "# diglot.toml

Every table and key of `diglot.toml`, which says what diglot keeps in step and what it demands. The file lies in the
root of the project; all paths are below that folder. A key that does not exist, and a value that cannot be, is an
error with its line and column. `diglot config --show` prints what applies to a locale and a file, and which line says
so; `diglot config --schema` prints a JSON schema for editors (`#:schema FILE` as the first line of `diglot.toml`
makes Taplo and Even Better TOML use it).
";

/// One Markdown page of all tables and keys, in English.
pub fn page() -> String {
    let mut out = INTRODUCTION.to_owned();
    for table in TABLES {
        let _ = write!(out, "\n## {}\n\n{}\n\n", table.heading, table.about);
        out.push_str("| key | holds | what for |\n|---|---|---|\n");
        for key in keys(table) {
            let name = match key.name {
                "*" => "any name".to_owned(),
                name => format!("`{name}`"),
            };
            let _ = writeln!(out, "| {name} | {} | {} |", key.kind.shape(), key.help);
        }
        let _ = write!(out, "\n```toml\n{}```\n", table.example);
    }
    out
}

/// The keys of a table, with those of the tables in it that have no section of their own.
fn keys(table: &Table) -> impl Iterator<Item = &'static Key> {
    let own = KEYS.iter().filter(|key| key.table == table.name);
    // A table with a section of its own is no key of another.
    own.filter(|key| {
        let name = match key.table {
            "" => key.name.to_owned(),
            table => format!("{table}.{}", key.name),
        };
        let has_section = TABLES
            .iter()
            .any(|table| table.name == name || table.name == format!("{name}.*"));
        !(has_section && matches!(key.kind, Kind::Table | Kind::Tables))
    })
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn every_example_is_read() {
        for table in TABLES {
            let text = match table.name {
                "" => table.example.to_owned(),
                _ => format!("source-locale = \"en\"\n{}", table.example),
            };
            assert_eq!(read(&text).problems, [], "{text}");
        }
    }

    #[test]
    fn every_key_is_on_the_page() {
        for key in KEYS.iter().filter(|key| key.name != "*") {
            let parent = key.table.strip_suffix(".checks").unwrap_or(key.table);
            let parent = parent.strip_suffix(".build").unwrap_or(parent);
            assert!(
                TABLES.iter().any(|table| table.name == parent)
                    || TABLES.iter().any(|table| table.name == format!("{parent}.*")),
                "no section of `{}`",
                key.table
            );
        }
        let page = page();
        let rows = page.lines().filter(|line| line.starts_with("| ")).count();
        assert!(rows > 50, "{rows}");
    }
}

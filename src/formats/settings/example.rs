//! How a value should have been written.

use super::keys::{Key, Kind};
use super::values::quoted;
use crate::model::Phrase;
use toml::de::DeValue;

/// What to write in the place of a value of the wrong type; `said` is how it is written.
pub(super) fn help(key: &Key, name: &str, value: &DeValue<'_>, said: &str) -> Option<Phrase> {
    let values = |names: &[&str]| Phrase::new("settings-known-values").with("values", quoted(names));
    match key.kind {
        Kind::Locale | Kind::Text | Kind::Pattern => {
            let first = value.as_array().and_then(|items| items.first());
            let first = first.and_then(|item| item.get_ref().as_str());
            let text = match value {
                DeValue::Array(_) | DeValue::Table(_) => first.unwrap_or_else(|| of(key)),
                DeValue::String(_)
                | DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Datetime(_) => match key.kind {
                    Kind::Locale | Kind::Pattern => of(key),
                    _ => said,
                },
            };
            Some(Phrase::new("settings-syntax-write").with("text", format!("{name} = \"{text}\"")))
        }
        Kind::Locales | Kind::Texts | Kind::Patterns | Kind::Catalogs | Kind::Choices(_) => {
            let first = match key.kind {
                Kind::Choices(choices) => choices.first().copied(),
                _ => None,
            };
            let text = value.as_str().unwrap_or_else(|| first.unwrap_or_else(|| of(key)));
            let help = Phrase::new("settings-list-help");
            Some(help.with("key", name).with("text", text))
        }
        Kind::Choice(choices) => Some(values(choices)),
        Kind::Levels => Some(values(&["off", "note", "warning", "error"])),
        Kind::Policies => Some(values(&["keep", "source", "withhold"])),
        Kind::Table
        | Kind::Tables
        | Kind::Percent
        | Kind::Count
        | Kind::Counts
        | Kind::Date
        | Kind::Switch => None,
    }
}

/// A text that the key may hold.
fn of(key: &Key) -> &'static str {
    match (key.table, key.name) {
        ("critical", _) | ("override", "messages") => "app/consent-*",
        ("fluent", _) => "PLATFORM",
        ("texts", _) => "title",
        ("files", "projects") => "l10n.toml",
        ("files", "source-texts") => "source-texts/{name}.md",
        ("files", "provenance") => ".diglot/provenance/{locale}/{name}.ftl",
        ("files", "exclude") | ("files.catalogs", "exclude") | ("override", "paths") => "locales/*/drafts/**",
        ("files.catalogs", "reference") => "src/*.ftl",
        ("files", "catalogs") | ("files.catalogs", _) => "locales/{locale}/*.ftl",
        ("override", "tiers") => "required",
        ("exception", "check") => "variable-mismatch",
        ("build", "folder") => "dist",
        ("build", "address") => "https://example.org",
        ("", "source-locale") => "en",
        (_, "catalogs" | "name") => "app",
        _ => "fr",
    }
}

/// What to write for a share that is none.
pub(super) fn percent_help(value: &DeValue<'_>) -> Phrase {
    let number = match value {
        DeValue::String(text) => text.trim().trim_end_matches('%').trim().to_owned(),
        DeValue::Float(number) => {
            let share = number
                .as_str()
                .strip_prefix("0.")
                .filter(|digits| digits.len() <= 2);
            share.map_or(String::new(), |digits| {
                format!("{digits:0<2}").trim_start_matches('0').to_owned()
            })
        }
        _ => String::new(),
    };
    let is_share = number
        .parse::<f64>()
        .is_ok_and(|share| (0.0..=100.0).contains(&share));
    match is_share && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        true => Phrase::new("settings-syntax-write").with("text", number),
        false => Phrase::new("settings-percent-help"),
    }
}

/// What to write for a number that is none, where that can be told.
pub(super) fn count_help(name: &str, value: &DeValue<'_>) -> Option<Phrase> {
    let text = value.as_str()?;
    let is_level = ["off", "note", "warning", "error"].contains(&text);
    match (is_level, text.trim().parse::<usize>()) {
        (true, _) => Some(
            Phrase::new("settings-level-help")
                .with("key", name)
                .with("level", text),
        ),
        (false, Ok(number)) => {
            let text = format!("{name} = {number}");
            Some(Phrase::new("settings-syntax-write").with("text", text))
        }
        (false, Err(_)) => None,
    }
}

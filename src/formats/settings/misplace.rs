//! Keys that stand in the wrong table, and tables that lack their name.

use super::keys::{self, KEYS, Kind};
use crate::model::{Phrase, Problem};
use crate::text::Span;
use toml::de::DeValue;

/// Whether the key `name` of the table `place` can only stand above the first table.
pub(super) fn is_of_top(place: &str, name: &str) -> bool {
    let is_single = |kind: Kind| !matches!(kind, Kind::Table | Kind::Tables);
    let mut top = KEYS.iter().filter(|key| key.table.is_empty());
    !place.is_empty()
        && top.any(|key| key.name == name && is_single(key.kind))
        && keys::nearest(name, &keys::names(place)).is_none()
}

/// Such a key, below the heading of a table.
pub(super) fn misplaced(name: &str, span: Span, heading: &str) -> Problem {
    Problem {
        span,
        message: Phrase::new("settings-misplaced")
            .with("key", name)
            .with("heading", heading),
        help: Some(Phrase::new("settings-misplaced-help")),
        related: None,
    }
}

/// Whether a key of one table stands in a table of such tables: `[tier]` for `[tier.required]`.
pub(super) fn lacks_name(place: &str, name: &str, value: &DeValue<'_>) -> bool {
    let is_of_tables = keys::find(place, name).is_some_and(|key| key.name == "*" && key.kind == Kind::Table);
    is_of_tables && (name.trim().is_empty() || !value.is_table() && is_key(&format!("{place}.*"), name))
}

/// A table without its name.
pub(super) fn nameless(place: &str, span: Span) -> Problem {
    let heading = format!("[{place}.{}]", example_name(place));
    Problem {
        span,
        message: Phrase::new("settings-nameless").with("heading", format!("[{place}]")),
        help: Some(Phrase::new("settings-table-help").with("heading", heading)),
        related: None,
    }
}

/// A name that a table of the tables `place` may have.
pub(super) fn example_name(place: &str) -> &'static str {
    match place {
        "locale" => "fr",
        "tier" => "required",
        _ => "NAME",
    }
}

/// The heading of the table that a key belongs to which its own table does not know.
pub(super) fn elsewhere(place: &str, name: &str, value: &DeValue<'_>) -> Option<String> {
    let is_of_locale = |table: &toml::de::DeTable<'_>| {
        !table.is_empty() && table.iter().all(|(key, _)| is_key("locale.*", key.get_ref()))
    };
    if place.is_empty() && value.as_table().is_some_and(is_of_locale) {
        return Some(format!("[locale.{name}]"));
    }
    let mut others = KEYS.iter().filter(|key| key.name == name && key.table != place);
    let table = others.find(|key| !key.table.is_empty())?.table;
    let (parent, last) = table.rsplit_once('.').unwrap_or(("", table));
    match keys::find(parent, last)?.kind {
        Kind::Tables => Some(format!("[[{table}]]")),
        Kind::Table if last == "*" => Some(format!("[{parent}.{}]", example_name(parent))),
        Kind::Table if !table.contains('*') => Some(format!("[{table}]")),
        _ => None,
    }
}

fn is_key(table: &str, name: &str) -> bool {
    KEYS.iter().any(|key| key.table == table && key.name == name)
}

//! The JSON schema of `diglot.toml`, for editors.

use super::keys::{KEYS, Key, Kind};
use crate::model::Grade;
use serde_json::{Map, Value, json};

const LEVELS: [&str; 4] = ["off", "note", "warning", "error"];
const POLICIES: [&str; 3] = ["keep", "source", "withhold"];

/// The schema (JSON Schema, draft 7), made from [`KEYS`]; the names of checks are those of `checks`.
pub fn schema(checks: &[&str]) -> Value {
    let mut schema = table("", checks);
    let more = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "diglot.toml",
    });
    if let (Value::Object(schema), Value::Object(more)) = (&mut schema, more) {
        schema.extend(more);
    }
    schema
}

/// The keys of one table.
fn table(name: &str, checks: &[&str]) -> Value {
    let mut properties = Map::new();
    let mut others = json!(false);
    for key in KEYS.iter().filter(|key| key.table == name) {
        let value = described(key, checks);
        if key.name != "*" {
            properties.insert(key.name.to_owned(), value);
        } else if name == "checks" || name.ends_with(".checks") {
            properties.extend(checks.iter().map(|check| ((*check).to_owned(), value.clone())));
        } else {
            others = value;
        }
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": others })
}

fn described(key: &Key, checks: &[&str]) -> Value {
    let inner = match key.table {
        "" => key.name.to_owned(),
        table => format!("{table}.{}", key.name),
    };
    let mut value = value(key.kind, &inner, checks);
    if let Value::Object(value) = &mut value {
        value.insert("description".to_owned(), json!(key.help));
    }
    value
}

fn value(kind: Kind, inner: &str, checks: &[&str]) -> Value {
    let list = |items: Value| json!({ "type": "array", "items": items });
    let text = || json!({ "type": "string" });
    match kind {
        Kind::Locale | Kind::Text | Kind::Pattern => text(),
        Kind::Locales | Kind::Texts | Kind::Patterns => list(text()),
        Kind::Catalogs => list(json!({ "anyOf": [text(), table(inner, checks)] })),
        Kind::Levels => or_by_grade(json!({ "enum": LEVELS })),
        Kind::Policies => or_by_grade(json!({ "enum": POLICIES })),
        Kind::Table => table(inner, checks),
        Kind::Tables => list(table(inner, checks)),
        Kind::Percent => json!({ "type": "number", "minimum": 0, "maximum": 100 }),
        Kind::Count => count(),
        Kind::Counts => or_by_grade(count()),
        Kind::Choice(choices) => json!({ "enum": choices }),
        Kind::Choices(choices) => list(json!({ "enum": choices })),
        Kind::Switch => json!({ "type": "boolean" }),
        // A day of TOML has no type in JSON; editors hand it on as a text.
        Kind::Date => json!({}),
    }
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

/// A value, or a table with one for each grade.
fn or_by_grade(one: Value) -> Value {
    let grades = Grade::ALL.map(|grade| (grade.name().to_owned(), one.clone()));
    let properties: Map<String, Value> = grades.into_iter().collect();
    let by_grade = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    json!({ "anyOf": [one, by_grade] })
}

#[cfg(test)]
mod tests {
    use super::super::tables::TABLES;
    use super::*;

    /// What of `value` the schema does not allow, as far as our schema goes.
    fn wrong(value: &toml::Value, schema: &Value, at: &str) -> Option<String> {
        if let Some(choices) = schema["anyOf"].as_array() {
            let fits = choices.iter().any(|choice| wrong(value, choice, at).is_none());
            return (!fits).then(|| format!("{at} fits no choice"));
        }
        if let Some(words) = schema["enum"].as_array() {
            let fits = words.iter().any(|word| word.as_str() == value.as_str());
            return (!fits).then(|| format!("{at} is no such word"));
        }
        match (schema["type"].as_str(), value) {
            (None, _)
            | (Some("string"), toml::Value::String(_))
            | (Some("boolean"), toml::Value::Boolean(_)) => None,
            (Some("number" | "integer"), toml::Value::Integer(number)) => {
                let most = schema["maximum"].as_i64().unwrap_or(i64::MAX);
                (!(0..=most).contains(number)).then(|| format!("{at} is out of bounds"))
            }
            (Some("number"), toml::Value::Float(_)) => None,
            (Some("array"), toml::Value::Array(items)) => {
                items.iter().find_map(|item| wrong(item, &schema["items"], at))
            }
            (Some("object"), toml::Value::Table(table)) => table.iter().find_map(|(key, value)| {
                let at = format!("{at}.{key}");
                match (&schema["properties"][key], &schema["additionalProperties"]) {
                    (Value::Null, Value::Bool(false)) => Some(format!("{at} is unknown")),
                    (Value::Null, others) => wrong(value, others, &at),
                    (known, _) => wrong(value, known, &at),
                }
            }),
            (Some(kind), _) => Some(format!("{at} is no {kind}")),
        }
    }

    fn judged(text: &str) -> Option<String> {
        let value = text.parse::<toml::Table>().expect("an example is TOML");
        wrong(
            &toml::Value::Table(value),
            &schema(&["missing", "outdated", "quote-mismatch"]),
            "",
        )
    }

    #[test]
    fn every_example_is_valid_by_the_schema() {
        for table in TABLES {
            assert_eq!(judged(table.example), None, "{}", table.example);
        }
    }

    #[test]
    fn what_the_reader_refuses_is_not_valid() {
        for (text, expected) in [
            ("catalog = 1", ".catalog is unknown"),
            ("[tier.a]\ncurent = 1", ".tier.a.curent is unknown"),
            ("[tier.a]\ncurrent = 101", ".tier.a.current is out of bounds"),
            ("[tier.a]\ncount = \"word\"", ".tier.a.count is no such word"),
            ("[tier.a]\noutdated = \"none\"", ".tier.a.outdated fits no choice"),
            ("[checks]\nmising = \"note\"", ".checks.mising is unknown"),
            ("override = 1", ".override is no array"),
        ] {
            assert_eq!(judged(text).as_deref(), Some(expected), "{text}");
        }
    }
}

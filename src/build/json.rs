//! Catalogs as JSON, in two shapes.
//!
//! `json/flat/<locale>/<name>.json` is one object, keys to texts, for i18next and loaders like it (JSON of version 4, with
//! `keySeparator: false`): the key of a value is the message's id, that of an attribute `id.attribute`.
//!
//! ```json
//! {
//!   "welcome": "Welcome, {{name}}!",
//!   "welcome.title": "Greeting",
//!   "books_one": "One book",
//!   "books_other": "{{count}} books"
//! }
//! ```
//!
//! `{ $name }` is `{{name}}`, `{ NUMBER($n) }` is `{{n, number}}`, and terms and messages that a text shows are part of it. A
//! text that chooses by a number has one key for each plural category, `zero` among them where 0 has a text of its own; where
//! the variable is not `count`, the program gives the number as `count` too. What cannot be said so is not there, and the
//! other file says why.
//!
//! `json/structured/<locale>/<name>.json`, version 1, holds everything:
//!
//! ```json
//! {
//!   "version": 1, "locale": "fr", "name": "desk",
//!   "messages": [{
//!     "id": "books", "state": "current", "given": "translation", "from": "fr",
//!     "value": [{ "choose": { "variable": "count" }, "variants": [
//!       { "key": "one", "value": ["Un livre"] },
//!       { "key": "other", "default": true, "value": [{ "variable": "count" }, " livres"] }] }],
//!     "attributes": { "title": ["Livres"] },
//!     "variables": ["count"],
//!     "flat": [{ "plural": "count" }, { "attribute": "title" }]
//!   }]
//! }
//! ```
//!
//! `messages` are those of the reference, in its order; `state` (not in the source locale), `given` and `from` are those of
//! the manifest. A text is a list: what is text is a string; a placeable is an object with `variable`, `number`, `message`
//! or `term` (perhaps with `attribute` and `arguments`), `function` with `positional` and `arguments`, or `choose` with
//! `variants`. `value` is `null` where a message has attributes alone. `flat` has one entry for the value and one for each
//! attribute: `{}`, with `plural` where it is one key for each category of that variable, or with `missing` where the other
//! file has it not: `choice` (it chooses by something else than a number, or twice, or shows
//! another number as `count`), `exact-number` (it has a variant for
//! one number other than 0), `function`, `reference`, `letters` (it holds `{{` or `$t(`), `key` (its key is that of another
//! message).

use super::bidi::balanced;
use super::choice::{Edition, Passage, Volume};
use super::flat::{LookUp, Why, Zero, flat};
use super::{Made, Order, Output, Write};
use crate::compare::parts;
use crate::formats::fluent::unescape;
use crate::model::{Arguments, BundleFile, Element, Expression, InlineExpression, Locale, Message, Pattern};
use icu_plurals::{PluralCategory, PluralRules};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The catalogs.
pub const OUTPUT: Output = Output {
    name: "json",
    made: Made::Named,
    files: "json/flat/<locale>/<name>.json json/structured/<locale>/<name>.json",
    purpose: "Programs that load i18next's JSON, and tools that read catalogs without a Fluent parser.",
    keys: &[],
    source: include_str!("json.rs"),
    write: Write::Edition(write),
};

/// What a catalog holds, in order.
struct Flats(Vec<(String, String)>);

impl Serialize for Flats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, text)| (key, text)))
    }
}

/// The messages of an edition by id, each with the number of its volume.
type Index<'e> = HashMap<&'e str, Vec<(usize, &'e Message<'e>, Option<&'e Passage<'e>>)>>;

fn write(_: &Order<'_>, edition: &Edition<'_>) -> Vec<BundleFile> {
    let mut index: Index<'_> = HashMap::new();
    for (number, volume) in edition.volumes.iter().enumerate() {
        for passage in &volume.passages {
            let holder = (number, passage.message, Some(passage));
            index.entry(passage.id).or_default().push(holder);
        }
        for (message, _) in &volume.further {
            index
                .entry(message.id.name)
                .or_default()
                .push((number, message, None));
        }
    }
    let zero = zero_of(edition.locale);
    let mut files = Vec::new();
    for (number, volume) in edition.volumes.iter().enumerate() {
        let look_up = |id: &str, attribute: Option<&str>| {
            let holders = index.get(id)?;
            let own = holders.iter().find(|(of, _, _)| *of == number);
            let (_, message, passage) = own.or_else(|| holders.first())?;
            text_of(message, *passage, attribute)
        };
        let (flats, messages) = catalog(volume, edition, zero, &look_up);
        let structured = json!({
            "version": 1, "locale": edition.locale.as_str(), "name": volume.name, "messages": messages,
        });
        for (shape, bytes) in [
            ("flat", serde_json::to_vec_pretty(&Flats(flats))),
            ("structured", serde_json::to_vec_pretty(&structured)),
        ] {
            let mut bytes = bytes.expect("plain data with string keys is JSON");
            bytes.push(b'\n');
            files.push(BundleFile {
                path: format!("json/{shape}/{}/{}.json", edition.locale, volume.name),
                bytes,
            });
        }
    }
    files
}

fn text_of<'e>(
    message: &'e Message<'e>,
    passage: Option<&'e Passage<'e>>,
    attribute: Option<&str>,
) -> Option<&'e Pattern<'e>> {
    let Some(name) = attribute else {
        return message.value.as_ref();
    };
    let mut lent = passage.into_iter().flat_map(|passage| &passage.lent);
    let lent = lent.find(|(attribute, _)| attribute.id.name == name);
    let attribute = message
        .attribute(name)
        .or(lent.map(|(attribute, _)| *attribute))?;
    Some(&attribute.value)
}

/// What the plural rules of a locale say of 0.
fn zero_of(locale: &Locale) -> Zero {
    let rules = locale.as_str().parse::<icu_locale::Locale>().ok();
    let Some(rules) = rules.and_then(|tag| PluralRules::try_new_cardinal(tag.into()).ok()) else {
        return Zero::None;
    };
    let is_zero = |number: usize| rules.category_for(number) == PluralCategory::Zero;
    match (is_zero(0), (1..=200).any(is_zero)) {
        (false, _) => Zero::None,
        (true, false) => Zero::Only,
        (true, true) => Zero::More,
    }
}

/// The texts of a volume by key, and all that is known of its messages.
fn catalog(
    volume: &Volume<'_>,
    edition: &Edition<'_>,
    zero: Zero,
    look_up: LookUp<'_, '_>,
) -> (Vec<(String, String)>, Vec<Value>) {
    let shown = || {
        volume
            .passages
            .iter()
            .filter(|passage| !passage.message.is_term())
    };
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for passage in shown() {
        taken.extend(
            texts(passage)
                .into_iter()
                .map(|(attribute, _)| key(passage.id, attribute)),
        );
    }
    let mut flats = Vec::new();
    let messages = shown().map(|passage| {
        let mut notes = Vec::new();
        let mut attributes = Map::new();
        let mut value = Value::Null;
        for (attribute, pattern) in texts(passage) {
            let key = key(passage.id, attribute);
            let mut note = Map::new();
            if let Some(name) = attribute {
                note.insert("attribute".to_owned(), json!(name));
                attributes.insert(name.to_owned(), structured(pattern));
            } else {
                value = structured(pattern);
            }
            match strings(&key, pattern, zero, look_up, &mut taken) {
                Ok((variable, strings)) => {
                    if let Some(variable) = variable {
                        note.insert("plural".to_owned(), json!(variable));
                    }
                    // An open direction control would turn what a program puts behind the text.
                    flats.extend(strings.into_iter().map(|(key, text)| (key, balanced(&text))));
                }
                Err(why) => {
                    note.insert("missing".to_owned(), json!(why.name()));
                }
            }
            notes.push(Value::Object(note));
        }
        let variables: Vec<&str> = parts(passage.message).variables.into_keys().collect();
        let mut message = json!({
            "id": passage.id,
            "given": passage.given.name(),
            "from": passage.from.as_str(),
            "value": value,
            "attributes": attributes,
            "variables": variables,
            "flat": notes,
        });
        if let (Some(state), false) = (&passage.state, edition.is_source) {
            message["state"] = json!(state.name());
        }
        message
    });
    let messages = messages.collect();
    (flats, messages)
}

fn key(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        None => id.to_owned(),
        Some(name) => format!("{id}.{name}"),
    }
}

/// The value and the attributes of a passage, each once; no attribute that the source has not: a key is the program's.
fn texts<'e>(passage: &'e Passage<'e>) -> Vec<(Option<&'e str>, &'e Pattern<'e>)> {
    let own = passage.message.attributes.iter();
    let lent = passage.lent.iter().map(|(attribute, _)| *attribute);
    let attributes: BTreeMap<&str, &Pattern<'_>> = own
        .chain(lent)
        .filter(|attribute| passage.source.attribute(attribute.id.name).is_some())
        .map(|attribute| (attribute.id.name, &attribute.value))
        .collect();
    let value = passage.message.value.iter().map(|value| (None, value));
    value
        .chain(attributes.into_iter().map(|(name, value)| (Some(name), value)))
        .collect()
}

type Strings = (Option<String>, Vec<(String, String)>);

/// The strings of one text by their keys, with the variable by which it chooses.
fn strings(
    key: &str,
    pattern: &Pattern<'_>,
    zero: Zero,
    look_up: LookUp<'_, '_>,
    taken: &mut BTreeSet<String>,
) -> Result<Strings, Why> {
    let flat = flat(pattern, look_up)?;
    let strings = flat.strings(zero)?;
    let strings: Vec<(String, String)> = strings
        .into_iter()
        .map(|(ending, text)| (format!("{key}{ending}"), text))
        .collect();
    if let Some(variable) = flat.variable() {
        if strings.iter().any(|(key, _)| taken.contains(key)) {
            return Err(Why::Clash);
        }
        taken.extend(strings.iter().map(|(key, _)| key.clone()));
        return Ok((Some(variable.to_owned()), strings));
    }
    Ok((None, strings))
}

/// A pattern as a list of texts and placeables.
// The reader bounds the depth of nesting, so recursion here is bounded too.
fn structured(pattern: &Pattern<'_>) -> Value {
    let mut list: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        let next = match element {
            Element::Text(text) => json!(text.value),
            Element::Placeable(placeable) => expression(&placeable.expression),
        };
        match (list.last_mut(), next) {
            (Some(Value::String(last)), Value::String(text)) => last.push_str(&text),
            (_, next) => list.push(next),
        }
    }
    Value::Array(list)
}

fn expression(expression: &Expression<'_>) -> Value {
    match expression {
        Expression::Inline(inline) => inline_expression(inline),
        Expression::Select(select) => {
            let variants = select.variants.iter().map(|variant| {
                let mut object = json!({ "key": variant.key.name(), "value": structured(&variant.value) });
                if variant.is_default {
                    object["default"] = json!(true);
                }
                object
            });
            json!({ "choose": inline_expression(&select.selector), "variants": variants.collect::<Vec<_>>() })
        }
    }
}

fn inline_expression(inline: &InlineExpression<'_>) -> Value {
    match inline {
        InlineExpression::String { raw, .. } => json!(unescape(raw)),
        InlineExpression::Number { raw, .. } => json!({ "number": raw }),
        InlineExpression::Variable { id, .. } => json!({ "variable": id.name }),
        InlineExpression::Message { id, attribute, .. } => {
            let mut object = json!({ "message": id.name });
            if let Some(attribute) = attribute {
                object["attribute"] = json!(attribute.name);
            }
            object
        }
        InlineExpression::Term {
            id,
            attribute,
            arguments,
            ..
        } => {
            let mut object = json!({ "term": id.name });
            if let Some(attribute) = attribute {
                object["attribute"] = json!(attribute.name);
            }
            if let Some(arguments) = arguments {
                object["arguments"] = named(arguments);
            }
            object
        }
        InlineExpression::Function { id, arguments, .. } => {
            let positional = arguments.positional.iter().map(inline_expression);
            json!({
                "function": id.name,
                "positional": positional.collect::<Vec<_>>(),
                "arguments": named(arguments),
            })
        }
        InlineExpression::Placeable(placeable) => expression(&placeable.expression),
    }
}

fn named(arguments: &Arguments<'_>) -> Value {
    let named = arguments
        .named
        .iter()
        .map(|argument| (argument.name.name.to_owned(), inline_expression(&argument.value)));
    Value::Object(named.collect())
}

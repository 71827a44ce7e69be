//! A manifest as it is read again: piece by piece, so that one of any length takes no more memory than one locale.

use super::record::{FileRecord, LocaleRecord, SourceRecord, ToolRecord, VERSION};
use crate::model::{MANIFEST, Phrase};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use std::collections::BTreeSet;
use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

/// A piece of a manifest.
#[derive(Debug)]
pub enum Piece {
    /// The program that has made the bundle.
    Tool(ToolRecord<'static>),
    /// The tag of the source locale.
    SourceLocale(String),
    /// The outputs that were made.
    Outputs(Vec<String>),
    /// What the source says in one catalog.
    Source(SourceRecord<'static>),
    /// An edition.
    Locale(LocaleRecord<'static>),
    /// A file.
    File(FileRecord<'static>),
}

/// Gives `take` each piece of a manifest in its order.
///
/// # Errors
/// A phrase with the line and column of what is not understood. What was read before was given to `take`.
pub fn read_manifest(reader: impl Read, take: &mut dyn FnMut(Piece)) -> Result<(), Phrase> {
    let mut deserializer = serde_json::Deserializer::from_reader(reader);
    let read = deserializer
        .deserialize_map(Manifest(take))
        .and_then(|()| deserializer.end());
    read.map_err(|error| {
        if error.is_eof() {
            let is_empty = error.line() <= 1 && error.column() == 0;
            let what = if is_empty { "shard-empty" } else { "verify-cut" };
            return Phrase::new(what).with("file", MANIFEST);
        }
        let told = error.to_string();
        // The place is told by itself.
        let cause = told
            .rsplit_once(" at line ")
            .map_or(told.as_str(), |(cause, _)| cause);
        Phrase::new("verify-not-understood")
            .with("line", error.line())
            .with("column", error.column())
            .with("cause", cause)
    })
}

struct Manifest<'t>(&'t mut dyn FnMut(Piece));

impl<'de> Visitor<'de> for Manifest<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a manifest")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let take = self.0;
        let mut seen: BTreeSet<String> = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            // Two readers of one manifest must not read two things.
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("`{key}` stands there twice")));
            }
            if key != "version" && !seen.contains("version") {
                return Err(A::Error::custom("`version` does not come first"));
            }
            match key.as_str() {
                "version" => {
                    let version: u64 = map.next_value()?;
                    if version != VERSION {
                        return Err(A::Error::custom(format!(
                            "version {version} is not version {VERSION}"
                        )));
                    }
                }
                "tool" => take(Piece::Tool(map.next_value()?)),
                "source_locale" => take(Piece::SourceLocale(map.next_value()?)),
                "outputs" => take(Piece::Outputs(map.next_value()?)),
                "sources" => map.next_value_seed(List::new(&mut |record| take(Piece::Source(record))))?,
                "locales" => map.next_value_seed(List::new(&mut |record| take(Piece::Locale(record))))?,
                "files" => map.next_value_seed(List::new(&mut |record| take(Piece::File(record))))?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        for key in [
            "version",
            "tool",
            "source_locale",
            "outputs",
            "sources",
            "locales",
            "files",
        ] {
            if !seen.contains(key) {
                return Err(A::Error::custom(format!("there is no `{key}`")));
            }
        }
        Ok(())
    }
}

/// A list whose items are given away one by one.
struct List<'t, T>(&'t mut dyn FnMut(T), PhantomData<T>);

impl<'t, T> List<'t, T> {
    fn new(take: &'t mut dyn FnMut(T)) -> List<'t, T> {
        List(take, PhantomData)
    }
}

impl<'de, T: DeserializeOwned> DeserializeSeed<'de> for List<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: DeserializeOwned> Visitor<'de> for List<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element::<T>()? {
            (self.0)(item);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<usize, Phrase> {
        let mut pieces = 0;
        read_manifest(text.as_bytes(), &mut |_| pieces += 1)?;
        Ok(pieces)
    }

    const TOOL: &str = "\"tool\":{\"name\":\"diglot\",\"version\":\"1\",\"code\":\"0\"},\"source_locale\":\"en\",\"outputs\":[]";

    #[test]
    fn a_whole_manifest_is_read_and_what_it_may_not_be_is_refused() {
        let whole =
            format!("{{\"version\":2,{TOOL},\"sources\":[],\"locales\":[],\"files\":[],\"more\":[1]}}");
        assert_eq!(read(&whole), Ok(3));
        for (wrong, why) in [
            (whole.replace(":2,", ":1,"), "version 1"),
            (whole.replace("\"more\":[1]", "\"files\":[]"), "twice"),
            (whole.replace("\"version\":2,", ""), "first"),
            (whole.replace("\"locales\":[],", ""), "`locales`"),
            (whole.replace("[1]", "[1"), "expected"),
            (format!("{whole}x"), "trailing"),
            (
                whole.replace("\"files\":[]", "\"files\":[{\"path\":7}]"),
                "string",
            ),
        ] {
            let refused = read(&wrong).unwrap_err();
            let told = format!("{:?}", refused.arguments);
            assert!(told.contains(why), "{wrong}: {told}");
        }
    }
}

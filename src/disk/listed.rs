//! The files that the manifest of a bundle lists.

use crate::model::{Digest, Inputs, from_hexadecimal};
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// What the manifest at `path` says of each file; nothing where there is none, or one that is not understood.
///
/// It is read as a stream: its passages, which are most of it, are never held. A file whose digest is not
/// understood is one of unknown bytes, which is as good as a changed one.
pub(super) fn listed(path: &Path) -> Vec<Digest> {
    let mut files = Vec::new();
    if let Ok(manifest) = File::open(path) {
        let mut reader = serde_json::Deserializer::from_reader(BufReader::new(manifest));
        // What was listed before something that is not understood was listed all the same.
        let _ = Manifest(&mut files).deserialize(&mut reader);
    }
    files
}

struct Manifest<'f>(&'f mut Vec<Digest>);

struct Files<'f>(&'f mut Vec<Digest>);

#[derive(Deserialize)]
struct Entry {
    path: String,
    #[serde(default)]
    sha256: serde_json::Value,
    #[serde(default)]
    bytes: serde_json::Value,
    #[serde(default)]
    inputs: serde_json::Value,
}

/// What is no entry is passed over.
#[derive(Deserialize)]
#[serde(untagged)]
enum Item {
    Entry(Entry),
    Other(IgnoredAny),
}

impl<'de> DeserializeSeed<'de> for Manifest<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Manifest<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a manifest")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "files" => map.next_value_seed(Files(self.0))?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Files<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Files<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of files")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element::<Item>()? {
            if let Item::Entry(entry) = item {
                let sha256 = entry.sha256.as_str().and_then(from_hexadecimal);
                self.0.push(Digest {
                    path: entry.path,
                    sha256: sha256.unwrap_or_default(),
                    bytes: entry.bytes.as_u64().unwrap_or_default(),
                    inputs: entry.inputs.as_str().and_then(from_hexadecimal).map(Inputs),
                });
            }
        }
        Ok(())
    }
}

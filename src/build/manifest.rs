//! `manifest.json`: what the bundle holds, and what each passage was made from. Version 1 of its shape:
//!
//! ```json
//! {
//!   "version": 1,
//!   "tool": { "name": "diglot", "version": "0.1.0" },
//!   "source_locale": "en",
//!   "files": [{ "path": "fr/bridge.html", "sha256": "…64 digits…", "bytes": 4096 }],
//!   "locales": [{
//!     "locale": "fr",
//!     "documents": [{
//!       "name": "bridge",
//!       "states": { "current": 3, "cosmetic": 0, "wording": 1, "meaning": 0, "unconfirmed": 0,
//!                   "untracked": 0, "missing": 1, "obsolete": 2 },
//!       "messages": [{
//!         "id": "bridge-opened",
//!         "state": "outdated", "grade": "wording",
//!         "given": "outdated", "from": "fr",
//!         "source": "…16 digits…",
//!         "made_from": { "fingerprint": "…16 digits…", "text": "The bridge was opened." },
//!         "review": "draft"
//!       }]
//!     }]
//!   }]
//! }
//! ```
//!
//! `files` holds every file of the bundle but this one, sorted by path. `locales` are all but the source locale,
//! sorted by tag; `documents` are all catalogs, those without a source text too, sorted by name. `states`
//! counts messages by state and, of outdated ones, by grade; `messages` holds one for each message of the
//! reference, in its order (obsolete ones reach no reader: they are counted and not listed).
//!
//! `given` is what the reader gets: `translation`, `outdated` or `fallback`; `from` is the locale whose text
//! that is. `source` is the fingerprint of what the source says now. `made_from` is the source wording that
//! the locale's own translation was made from, `null` where it is not known or there is no translation; `review` is
//! `draft`, `reviewed`, or `null` without a translation. `grade` stands only beside `outdated`, and beside
//! `reviewed` stands `"reviewed": { "on": "2026-11-30", "by": "…" }`, each empty if it is not known.
//!
//! A locale of which the policy leaves something out also has
//! `"withheld": [{ "name": "bridge", "because": "critical", "messages": ["bridge-warning"] }]`, sorted by name:
//! `critical` where these messages, which must be current, are not; `share` where the locale (or the catalog) is not
//! shipped. What is withheld is not among `documents`, and has no files.
//!
//! Of a locale that is translated from another than the source, `made_from` also has the `locale` of the wording where
//! that is not the source locale, and a current passage may have a `pivot`:
//! `{ "locale": "fr", "state": "outdated", "grade": "wording" }` says that the text of that locale, which it follows,
//! does not follow the source. Readers get such a passage as an outdated one of that grade.

use super::choice::{Edition, Passage, Volume};
use super::{Order, Output};
use crate::compare::{Row, Table, fingerprint, readable, slot};
use crate::model::{BundleFile, Message, State};
use crate::policy::Hold;
use crate::text::hexadecimal;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The manifest.
pub const OUTPUT: Output = Output {
    name: "manifest",
    write,
};

const STATES: [&str; 8] = [
    "current",
    "cosmetic",
    "wording",
    "meaning",
    "unconfirmed",
    "untracked",
    "missing",
    "obsolete",
];

#[derive(Serialize)]
struct Manifest<'s> {
    version: u32,
    tool: Tool,
    source_locale: &'s str,
    files: Vec<File<'s>>,
    locales: Vec<LocalePart<'s>>,
}

#[derive(Serialize)]
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct File<'s> {
    path: &'s str,
    sha256: String,
    bytes: usize,
}

#[derive(Serialize)]
struct LocalePart<'s> {
    locale: &'s str,
    documents: Vec<Document<'s>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    withheld: Vec<Withheld<'s>>,
}

#[derive(Serialize)]
struct Withheld<'s> {
    name: &'s str,
    because: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    messages: Vec<&'s str>,
}

#[derive(Serialize)]
struct Document<'s> {
    name: &'s str,
    states: States,
    messages: Vec<MessagePart<'s>>,
}

struct States([usize; 8]);

#[derive(Serialize)]
struct MessagePart<'s> {
    id: &'s str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<&'static str>,
    given: &'static str,
    from: &'s str,
    source: String,
    made_from: Option<Wording<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pivot: Option<PivotPart<'s>>,
    review: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<Reviewed<'s>>,
}

#[derive(Serialize)]
struct Reviewed<'s> {
    on: &'s str,
    by: &'s str,
}

#[derive(Serialize)]
struct PivotPart<'s> {
    locale: &'s str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<&'static str>,
}

#[derive(Serialize)]
struct Wording<'s> {
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'s str>,
    fingerprint: String,
    text: String,
}

impl Serialize for States {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(STATES.iter().zip(self.0))
    }
}

fn write(order: &Order<'_>, files: &[BundleFile]) -> Vec<BundleFile> {
    let by_path: BTreeMap<&str, &BundleFile> = files.iter().map(|file| (file.path.as_str(), file)).collect();
    let manifest = Manifest {
        version: 1,
        tool: Tool {
            name: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
        },
        source_locale: order.choices.source_locale.as_str(),
        files: by_path.values().map(|file| digest(file)).collect(),
        locales: order
            .choices
            .editions
            .iter()
            .filter(|edition| !edition.is_source)
            .map(|edition| locale(order, edition))
            .collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&manifest).expect("plain data with string keys is JSON");
    bytes.push(b'\n');
    vec![BundleFile {
        path: "manifest.json".to_owned(),
        bytes,
    }]
}

fn digest(file: &BundleFile) -> File<'_> {
    File {
        path: &file.path,
        sha256: hexadecimal(&Sha256::digest(&file.bytes)),
        bytes: file.bytes.len(),
    }
}

fn locale<'s>(order: &'s Order<'_>, edition: &'s Edition<'_>) -> LocalePart<'s> {
    LocalePart {
        locale: edition.locale.as_str(),
        documents: edition
            .volumes
            .iter()
            .map(|volume| document(order, edition, volume))
            .collect(),
        withheld: withheld(order, edition),
    }
}

/// What the policy leaves out of an edition.
fn withheld<'s>(order: &'s Order<'_>, edition: &Edition<'_>) -> Vec<Withheld<'s>> {
    let names = order.workspace.references.keys();
    let held = names.filter_map(|name| {
        let (because, messages) = match order.choices.release.hold(edition.locale, name)? {
            Hold::Share(_) => ("share", Vec::new()),
            Hold::Critical(lapse) => ("critical", lapse.ids.clone()),
        };
        Some(Withheld {
            name,
            because,
            messages,
        })
    });
    held.collect()
}

fn document<'s>(order: &'s Order<'_>, edition: &'s Edition<'_>, volume: &'s Volume<'_>) -> Document<'s> {
    let mut states = [0; 8];
    let shown = volume
        .passages
        .iter()
        .filter_map(|passage| passage.state.as_ref());
    let table = order
        .tables
        .iter()
        .find(|table| table.locale == edition.locale && table.name == volume.name);
    let gone = table
        .iter()
        .flat_map(|table| &table.rows)
        .map(|row| &row.state)
        .filter(|state| **state == State::Obsolete);
    for state in shown.chain(gone) {
        states[slot(state)] += 1;
    }
    Document {
        name: volume.name,
        states: States(states),
        messages: volume
            .passages
            .iter()
            .map(|passage| message(table, passage))
            .collect(),
    }
}

fn grade(state: &State) -> Option<&'static str> {
    match state {
        State::Outdated(reason) => Some(reason.grade.name()),
        State::Missing | State::Current | State::Unconfirmed | State::Untracked | State::Obsolete => None,
    }
}

fn message<'s>(table: Option<&'s Table<'_>>, passage: &'s Passage<'_>) -> MessagePart<'s> {
    let state = passage.state.as_ref().unwrap_or(&State::Current);
    let row = passage.row.filter(|row| row.translation.is_some());
    let record = row.and_then(|row| row.record);
    let made_from: Option<&Message<'_>> = match (record, state) {
        (Some(record), _) => Some(&record.source),
        // Without a record, only a translation of what `sync` saw last is current.
        (None, State::Current) => row.map_or(Some(passage.source), |row| row.original),
        (None, _) => None,
    };
    let of_pivot = |(table, row): (&'s Table<'_>, &'s Row<'_>)| table.original_pivot(row);
    let locale = match record {
        Some(record) => record.from,
        None => table
            .zip(row)
            .and_then(of_pivot)
            .map(|pivot| pivot.locale.as_str()),
    };
    MessagePart {
        id: passage.id,
        state: state.name(),
        grade: grade(state),
        given: passage.given.name(),
        from: passage.from.as_str(),
        source: fingerprint(passage.source),
        made_from: made_from.map(|message| Wording {
            locale,
            fingerprint: fingerprint(message),
            text: readable(message),
        }),
        pivot: table
            .zip(row)
            .and_then(|(table, row)| table.lag(row))
            .map(|lag| PivotPart {
                locale: lag.locale.as_str(),
                state: lag.state.name(),
                grade: grade(&lag.state),
            }),
        review: row.map(|row| match row.reviewed() {
            Some(_) => "reviewed",
            None => "draft",
        }),
        reviewed: row.and_then(Row::reviewed).map(|(on, by)| Reviewed { on, by }),
    }
}

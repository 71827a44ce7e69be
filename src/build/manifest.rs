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
//!         "given": "outdated", "because": "outdated", "remedy": { "says": "keep", "by": "default" }, "from": "fr",
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
//! that is. `because` says why: `translated`, `outdated`, `missing`, or `unusable` (there is a translation, but it has
//! no text, or a variable that a document cannot fill). Where there was something to decide, `remedy` has what the
//! settings say (`keep`, `source`) and which table of them does: `default`, `[build]`, or `[[override]] 2`, the second
//! in the file. `source` is the fingerprint of what the source says now. `made_from` is the source wording that
//! the locale's own translation was made from, `null` where it is not known or there is no translation; `review` is
//! `draft`, `reviewed`, or `null` without a translation. `grade` stands only beside `outdated`, and beside
//! `reviewed` stands `"reviewed": { "on": "2026-11-30", "by": "…" }`, each empty if it is not known.
//!
//! A locale of which the policy leaves something out also has
//! `"withheld": [{ "name": "bridge", "because": "critical", "messages": ["bridge-warning"] }]`, sorted by name:
//! `critical` where these messages, which must be current, are not; `share` where the locale (or the catalog) is not
//! shipped; `gap` where these messages lack a current translation and `by` says that this withholds the catalog. What
//! is withheld is not among `documents`, and has no files.
//!
//! Of a locale that is translated from another than the source, `made_from` also has the `locale` of the wording where
//! that is not the source locale, and a current passage may have a `pivot`:
//! `{ "locale": "fr", "state": "outdated", "grade": "wording" }` says that the text of that locale, which it follows,
//! does not follow the source. Readers get such a passage as an outdated one of that grade.

use super::choice::{Edition, Passage, Volume};
use super::colophon::Colophon;
use super::{Digest, Made, Order, Output, Write, withheld};
use crate::compare::{Row, Table, fingerprint, readable, slot};
use crate::model::{BundleFile, Message, State};
use crate::policy::Hold;
use crate::text::hexadecimal;
use serde::Serialize;

/// Where the manifest lies.
pub const MANIFEST: &str = "manifest.json";

/// The manifest.
pub const OUTPUT: Output = Output {
    name: "manifest",
    made: Made::Always,
    files: "manifest.json",
    purpose: "Whoever asks what the files were made from, and whether they are still those that were built.",
    keys: &[],
    source: include_str!("manifest.rs"),
    write: Write::Manifest,
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
struct Tool {
    name: &'static str,
    version: &'static str,
}

#[derive(Serialize)]
struct File<'s> {
    path: &'s str,
    sha256: String,
    bytes: u64,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    messages: Vec<String>,
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
    because: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<Remedied>,
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
struct Remedied {
    says: &'static str,
    by: String,
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

/// The manifest of a bundle that consists of `files` and of the editions that `colophons` tell of.
///
/// Each edition has written its part by itself, so that none has to wait for the last.
pub fn manifest(order: &Order<'_>, colophons: &[Colophon], files: &[Digest]) -> BundleFile {
    let tool = Tool {
        name: env!("CARGO_PKG_NAME"),
        version: env!("CARGO_PKG_VERSION"),
    };
    let mut files: Vec<&Digest> = colophons
        .iter()
        .flat_map(|colophon| &colophon.files)
        .chain(files)
        .collect();
    files.sort_by(|one, other| one.path.cmp(&other.path));
    let files = files.into_iter().map(|file| {
        let file = File {
            path: &file.path,
            sha256: hexadecimal(&file.sha256),
            bytes: file.bytes,
        };
        indented(&file, 2)
    });
    let parts = colophons.iter().filter_map(|colophon| colophon.part.clone());
    let text = format!(
        "{{\n  \"version\": 1,\n  \"tool\": {},\n  \"source_locale\": {},\n  \"files\": {},\n  \"locales\": {}\n}}\n",
        indented(&tool, 1).trim_start(),
        indented(order.source_locale.as_str(), 0),
        list(files.collect()),
        list(parts.collect()),
    );
    BundleFile {
        path: MANIFEST.to_owned(),
        bytes: text.into_bytes(),
    }
}

/// The part of an edition.
pub fn part(order: &Order<'_>, edition: &Edition<'_>) -> String {
    indented(&locale(order, edition), 2)
}

/// JSON whose every line stands so many steps to the right.
fn indented<T: Serialize + ?Sized>(value: &T, steps: usize) -> String {
    let text = serde_json::to_string_pretty(value).expect("plain data with string keys is JSON");
    // A line break in a string is written as an escape, so each line is one of the layout.
    let step = "  ".repeat(steps);
    let lines = text.lines().map(|line| format!("{step}{line}"));
    lines.collect::<Vec<_>>().join("\n")
}

fn list(items: Vec<String>) -> String {
    match items.is_empty() {
        true => "[]".to_owned(),
        false => format!("[\n{}\n  ]", items.join(",\n")),
    }
}

fn locale<'s>(order: &'s Order<'_>, edition: &'s Edition<'_>) -> LocalePart<'s> {
    LocalePart {
        locale: edition.locale.as_str(),
        documents: edition.volumes.iter().map(document).collect(),
        withheld: withheld(order, edition),
    }
}

/// What the policy leaves out of an edition.
fn withheld<'s>(order: &'s Order<'_>, edition: &Edition<'_>) -> Vec<Withheld<'s>> {
    let names = order.workspace.references.keys();
    let held = names.filter_map(|name| {
        let (because, by, messages) = match order.hold(edition.locale, name)? {
            withheld::Withheld::Release(Hold::Share(_)) => ("share", None, Vec::new()),
            withheld::Withheld::Release(Hold::Critical(lapse)) => (
                "critical",
                None,
                lapse.ids.iter().map(|id| (*id).to_owned()).collect(),
            ),
            withheld::Withheld::Gap(gap) => ("gap", Some(gap.by.name()), gap.ids.clone()),
        };
        Some(Withheld {
            name,
            because,
            by,
            messages,
        })
    });
    held.collect()
}

fn document<'s>(volume: &'s Volume<'_>) -> Document<'s> {
    let mut states = [0; 8];
    let shown = volume
        .passages
        .iter()
        .filter_map(|passage| passage.state.as_ref());
    let table = volume.table;
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
        because: passage.cause.name(),
        remedy: passage.ruling.map(|ruling| Remedied {
            says: ruling.remedy.name(),
            by: ruling.by.name(),
        }),
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

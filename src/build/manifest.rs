//! `manifest.json`: what the bundle holds, and what each passage was made from. Version 2 of its shape, which
//! `diglot build --schema` prints as a JSON schema:
//!
//! ```json
//! {
//!   "version": 2,
//!   "tool": { "name": "diglot", "version": "0.1.0", "code": "…16 digits…" },
//!   "source_locale": "en",
//!   "outputs": ["fluent", "html"],
//!   "sources": [{
//!     "name": "bridge",
//!     "messages": [{ "id": "bridge-opened", "fingerprint": "…16 digits…", "text": "The bridge is open." }]
//!   }],
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
//!         "translation": "…16 digits…",
//!         "made_from": { "fingerprint": "…16 digits…", "text": "The bridge was opened." },
//!         "review": "draft"
//!       }]
//!     }]
//!   }],
//!   "files": [{ "path": "fr/bridge.html", "sha256": "…64 digits…", "bytes": 4096, "inputs": "…32 digits…" }]
//! }
//! ```
//!
//! `files` holds every file of the bundle but this one, sorted by path; `diglot verify` holds the folder against it.
//! `inputs` is the fingerprint of all that a file was made from: a later build keeps the file where it would be made
//! from the same again. It stands here because this file changes places together with those that it speaks of, and
//! because it goes with them to another machine.
//!
//! `sources` holds what the source says, one for each catalog, sorted by name. `locales` are all but the source locale,
//! sorted by tag; `documents` are all catalogs, those without a source text too, sorted by name. `states`
//! counts messages by state and, of outdated ones, by grade; `messages` holds one for each message of the
//! reference, in its order (obsolete ones reach no reader: they are counted and not listed).
//!
//! `given` is what the reader gets: `translation`, `outdated` or `fallback`; `from` is the locale whose text
//! that is. `because` says why: `translated`, `outdated`, `missing`, or `unusable` (there is a translation, but it has
//! no text, or a variable that a document cannot fill). Where there was something to decide, `remedy` has what the
//! settings say (`keep`, `source`) and which table of them does: `default`, `[build]`, or `[[override]] 2`, the second
//! in the file. `source` is the fingerprint of what the source says now, `translation` that of the locale's own
//! translation, `null` where there is none. `made_from` is the source wording that
//! the translation was made from, with its `text` where that is not what the source says now; `null` where it is not
//! known or there is no translation. `review` is
//! `draft`, `reviewed`, or `null` without a translation: a review is one of this very pair of texts, and void as soon as
//! either of them says something else. `grade` stands only beside `outdated`, and beside
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

use super::choice::Edition;
use super::record::{FileRecord, SourceMessageRecord, SourceRecord, ToolRecord, VERSION};
use super::told::locale_record;
use super::{Made, Order, Output, Write};
use crate::compare::{fingerprint, readable};
use crate::model::Digest;
use crate::text::hexadecimal;
use serde::Serialize;

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

/// The JSON schema of the manifest (draft 7).
pub const SCHEMA: &str = include_str!("manifest.schema.json");

/// The program that makes bundles.
pub fn tool() -> ToolRecord<'static> {
    ToolRecord {
        name: env!("CARGO_PKG_NAME").into(),
        version: env!("CARGO_PKG_VERSION").into(),
        code: env!("DIGLOT_CODE").into(),
    }
}

/// All that stands above the first locale.
///
/// The manifest is written from the top down as its parts are made, one line for each passage and file, so that a large
/// one is never held and a changed passage is a changed line.
pub fn head(order: &Order<'_>) -> String {
    let outputs: Vec<&str> = order.outputs.iter().map(|output| output.name).collect();
    let sources = order.workspace.references.iter().map(|(name, reference)| {
        let messages = reference.now.messages().map(|message| SourceMessageRecord {
            id: message.id.name.into(),
            fingerprint: fingerprint(message),
            text: readable(message).into(),
        });
        SourceRecord {
            name: (*name).into(),
            messages: messages.collect(),
        }
    });
    let sources = sources.map(|source| {
        let start = format!("    {{\"name\":{}", json(&source.name));
        with_list(&start, "messages", &source.messages, 4)
    });
    format!(
        "{{\n  \"version\": {VERSION},\n  \"tool\": {},\n  \"source_locale\": {},\n  \"outputs\": {},\n  \"sources\": {},\n  \"locales\": [",
        json(&tool()),
        json(order.source_locale.as_str()),
        json(&outputs),
        lines(sources.collect(), 2),
    )
}

/// The part of an edition, with the comma before it if it is not the first.
pub fn part(order: &Order<'_>, edition: &Edition<'_>) -> String {
    let record = locale_record(order, edition);
    let documents = record.documents.iter().map(|document| {
        let start = format!(
            "        {{\"name\":{},\"states\":{}",
            json(&document.name),
            json(&document.states)
        );
        with_list(&start, "messages", &document.messages, 8)
    });
    let withheld = match record.withheld.is_empty() {
        true => String::new(),
        false => format!(",\"withheld\":{}", json(&record.withheld)),
    };
    format!(
        "    {{\"locale\":{},\"documents\":{}{withheld}}}",
        json(&record.locale),
        lines(documents.collect(), 4)
    )
}

/// All that stands below the last locale; `files` are all files of the bundle, sorted by path.
pub fn tail(files: &[&Digest], has_locales: bool) -> String {
    let files = files.iter().map(|file| {
        let record = FileRecord {
            path: file.path.as_str().into(),
            sha256: hexadecimal(&file.sha256),
            bytes: file.bytes,
            inputs: file.inputs.map(|inputs| hexadecimal(&inputs.0)),
        };
        format!("    {}", json(&record))
    });
    let end = if has_locales { "\n  ]" } else { "]" };
    format!("{end},\n  \"files\": {}\n}}\n", lines(files.collect(), 2))
}

/// A value on one line.
fn json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).expect("plain data with string keys is JSON")
}

/// An object that begins with `start` and ends with a list, each item on a line of its own.
fn with_list<T: Serialize>(start: &str, name: &str, items: &[T], indent: usize) -> String {
    let items = items.iter().map(|item| format!("{:indent$}  {}", "", json(item)));
    format!("{start},{}:{}}}", json(name), lines(items.collect(), indent))
}

/// A list of items, each of which stands on lines of its own.
fn lines(items: Vec<String>, indent: usize) -> String {
    match items.is_empty() {
        true => "[]".to_owned(),
        false => format!("[\n{}\n{:indent$}]", items.join(",\n"), ""),
    }
}

//! What a file was made from, as one fingerprint: equal ones say that the same file would be made again.
//!
//! - An output sees what its [`Write`](super::Write) gives it, and all of that is in the fingerprint: the program, the
//!   settings, which languages have which documents, their titles, which places in them links lead to, every passage with what the manifest tells of it,
//!   and the source text (`a_build_upon_an_earlier_one_is_the_same_as_one_from_scratch`).
//! - What an edition has to do with itself alone touches no other edition (`a_changed_paragraph_is_laid_out_where_it_is_read`).

use super::choice::{Edition, Given, Volume};
use super::manifest::tool;
use super::title::{source_title, title};
use super::told::document_record;
use super::{Order, Output};
use crate::compare::readable;
use crate::model::{Inputs, Locale, SegmentKind, Settings};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Takes in one thing after the other; where one ends and the next begins is part of the fingerprint.
#[derive(Clone)]
pub struct Fingerprint(Sha256);

impl Fingerprint {
    /// That of what all files of a bundle are made from: the program, the settings, and which documents and pictures
    /// there are.
    pub fn of_bundle<'n>(
        settings: &Settings,
        documents: impl Iterator<Item = &'n str>,
        pictures: impl Iterator<Item = &'n str>,
    ) -> Fingerprint {
        let mut fingerprint = Fingerprint(Sha256::new());
        fingerprint.add(tool().version.as_bytes());
        fingerprint.add(tool().code.as_bytes());
        fingerprint.add(format!("{settings:?}").as_bytes());
        fingerprint.all(documents.map(str::as_bytes));
        fingerprint.all(pictures.map(str::as_bytes));
        fingerprint
    }

    /// The same, also of what readers of each language get: pages lead to those of other languages and documents.
    pub fn and_of_readers(&mut self, locales: &BTreeSet<&Locale>, held: &BTreeSet<(&Locale, &str)>) {
        self.all(locales.iter().map(|locale| locale.as_str().as_bytes()));
        let held = held.iter();
        let pairs = held.flat_map(|(locale, name)| [locale.as_str().as_bytes(), name.as_bytes()]);
        self.all(pairs);
    }

    fn add(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    fn all<'b>(&mut self, things: impl Iterator<Item = &'b [u8]>) {
        let mut count: u64 = 0;
        for thing in things {
            self.add(thing);
            count += 1;
        }
        self.0.update(count.to_le_bytes());
    }

    /// What it is of all that was taken in.
    fn inputs(self) -> Inputs {
        let digest: [u8; 32] = self.0.finalize().into();
        let mut inputs = [0; 16];
        inputs.copy_from_slice(&digest[..16]);
        Inputs(inputs)
    }
}

/// The fingerprints of an edition and of its volumes, from which follow those of their files.
pub struct EditionInputs {
    edition: Fingerprint,
    volumes: Vec<[u8; 16]>,
    others: [u8; 16],
}

impl EditionInputs {
    /// Those of an edition of `order`.
    pub fn of(order: &Order<'_>, edition: &Edition<'_>) -> EditionInputs {
        let mut fingerprint = order.fingerprint.clone();
        fingerprint.add(edition.locale.as_str().as_bytes());
        for volume in &edition.volumes {
            fingerprint.add(volume.name.as_bytes());
            fingerprint.add(title(order, volume).as_bytes());
        }
        // A list of documents names what the readers do not get by its title in the source.
        for name in order.withheld_documents(edition.locale) {
            let segments = order.documents[name].tree.segments.iter();
            let mut headings = segments.filter(|segment| matches!(segment.kind, SegmentKind::Heading(_)));
            fingerprint.all(headings.next().iter().map(|heading| heading.value.as_bytes()));
        }
        EditionInputs {
            others: of_others(order),
            edition: fingerprint,
            volumes: edition
                .volumes
                .iter()
                .map(|volume| of_volume(order, volume))
                .collect(),
        }
    }

    /// What the files of `output` for the volume at `place` are made from.
    pub fn volume(&self, output: &Output, place: usize) -> Inputs {
        let mut fingerprint = self.edition.clone();
        fingerprint.add(output.name.as_bytes());
        fingerprint.add(&self.volumes[place]);
        fingerprint.inputs()
    }

    /// What the files of `output` for the whole edition are made from.
    pub fn edition(&self, output: &Output) -> Inputs {
        let mut fingerprint = self.edition.clone();
        fingerprint.add(output.name.as_bytes());
        fingerprint.all(self.volumes.iter().map(<[u8; 16]>::as_slice));
        fingerprint.add(&self.others);
        fingerprint.inputs()
    }
}

/// What the list of documents of a language tells of others: which languages have one, and the titles in the source.
fn of_others(order: &Order<'_>) -> [u8; 16] {
    let mut fingerprint = Fingerprint(Sha256::new());
    let has_any = |locale: &Locale| order.documents.keys().any(|name| order.has(locale, name));
    let readers = order.locales.iter().filter(|locale| has_any(locale));
    fingerprint.all(readers.map(|locale| locale.as_str().as_bytes()));
    for document in order.documents.values() {
        fingerprint.add(source_title(document).unwrap_or_default().as_bytes());
    }
    fingerprint.inputs().0
}

/// What a link to a place in another document is made from: whether there is such a place.
fn leads_to_places(text: &str) -> bool {
    [".md#", ".txt#", ".html#", "%"]
        .iter()
        .any(|sign| text.contains(sign))
}

fn of_volume(order: &Order<'_>, volume: &Volume<'_>) -> [u8; 16] {
    let mut fingerprint = Fingerprint(Sha256::new());
    fingerprint.add(volume.name.as_bytes());
    let told = serde_json::to_vec(&document_record(volume)).expect("plain data with string keys is JSON");
    fingerprint.add(&told);
    for passage in &volume.passages {
        // The whole message with its comment and lay-out, as some outputs show it.
        fingerprint.add(passage.message.span.slice(passage.text).as_bytes());
        fingerprint.add(passage.source.span.slice(volume.reference.now.text).as_bytes());
        if let Some(original) = passage
            .row
            .and_then(|row| row.original)
            .filter(|_| passage.given == Given::Outdated)
        {
            fingerprint.add(readable(original).as_bytes());
        }
        let lent = passage.lent.iter();
        fingerprint.all(lent.map(|(attribute, text)| attribute.span.slice(text).as_bytes()));
    }
    let further = volume.further.iter();
    fingerprint.all(further.map(|(message, text)| message.span.slice(text).as_bytes()));
    if let Some(document) = order.documents.get(volume.name) {
        fingerprint.add(document.text.as_bytes());
        fingerprint.all(document.ids.iter().map(String::as_bytes));
        let mut passages = volume.passages.iter();
        let is_linked = leads_to_places(&document.text)
            || passages.any(|passage| leads_to_places(passage.message.span.slice(passage.text)));
        if is_linked {
            for other in order.documents.values() {
                fingerprint.all(other.ids.iter().map(String::as_bytes));
                fingerprint.all(other.headings().map(str::as_bytes));
            }
        }
    }
    fingerprint.inputs().0
}

//! What stays of an edition once its files are handed on.

use super::Order;
use super::choice::{Edition, Volume};
use super::manifest;
use super::title::title;
use crate::compare::readable;
use crate::model::{Digest, Locale, Message, State};
use crate::text::word_count;

/// What the bundle as a whole tells of one edition.
pub struct Colophon {
    /// The locale.
    pub locale: Locale,
    /// Its catalogs, sorted by name.
    pub volumes: Vec<VolumeColophon>,
    /// Its files, in the order in which they were made.
    pub files: Vec<Digest>,
    /// How many of them were kept from the earlier build.
    pub kept: usize,
    /// Its part of the manifest; none of the source locale.
    pub(super) part: Option<String>,
}

/// What the bundle as a whole tells of one catalog of an edition.
pub struct VolumeColophon {
    /// Name of the catalog.
    pub name: String,
    /// Whether it is a document.
    pub is_document: bool,
    /// The first heading of a document; else the name.
    pub title: String,
    /// How many of a hundred source words have a translation that is current, rounded down: 100 means all.
    pub covered: usize,
}

impl Colophon {
    /// What the bundle as a whole tells of an edition, before it has any files.
    pub fn new(order: &Order<'_>, edition: &Edition<'_>) -> Colophon {
        let volumes = edition.volumes.iter().map(|volume| VolumeColophon {
            name: volume.name.to_owned(),
            is_document: order.documents.contains_key(volume.name),
            title: title(order, volume),
            covered: covered(volume),
        });
        Colophon {
            locale: edition.locale.clone(),
            volumes: volumes.collect(),
            files: Vec::new(),
            kept: 0,
            part: (!edition.is_source).then(|| manifest::part(order, edition)),
        }
    }

    /// Its document called `name`.
    pub fn document(&self, name: &str) -> Option<&VolumeColophon> {
        let volumes = &self.volumes;
        let at = volumes.binary_search_by_key(&name, |volume| volume.name.as_str());
        Some(&volumes[at.ok()?]).filter(|volume| volume.is_document)
    }
}

/// How many of a hundred source words have a translation that is current, rounded down: 100 means all.
pub fn covered(volume: &Volume<'_>) -> usize {
    let words = |message: &Message<'_>| word_count(&readable(message));
    let counts = volume.passages.iter().map(|passage| {
        let is_current = passage.state == Some(State::Current);
        (words(passage.source), is_current)
    });
    let (mut all, mut current) = (0, 0);
    for (count, is_current) in counts {
        all += count;
        current += if is_current { count } else { 0 };
    }
    (current * 100).checked_div(all).unwrap_or(100)
}

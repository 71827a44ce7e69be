//! What records still know of wordings that a reference catalog no longer has.

use crate::compare::fingerprint;
use crate::formats::fluent;
use crate::model::{Catalog, Message, Provenance};
use crate::text::{collapse_white_space, nfc};
use std::collections::{BTreeMap, BTreeSet};

/// What the records of all locales know of the messages of one catalog: a wording that comes back gets its
/// own id back, and with it its translations.
///
/// A copy that a part of a split passage starts from says nothing of what its message was made from, and what
/// was made from the text of a pivot says nothing of the source.
#[derive(Clone, Debug, Default)]
pub struct Remembered<'s> {
    provenances: Vec<&'s Provenance<'s>>,
    /// Messages that the reference no longer has, by the wordings that their translations were made from.
    made_from: BTreeMap<String, BTreeSet<&'s str>>,
    /// The same, by the fingerprint of the wording at which `sync` last saw them outdated.
    seen: BTreeMap<&'s str, BTreeSet<&'s str>>,
    /// Ids of all of those.
    gone: BTreeSet<&'s str>,
}

impl<'s> Remembered<'s> {
    /// What `provenances`, those of all locales, know beyond `written`, yesterday's reference catalog.
    pub fn of(
        written: Option<&'s Catalog<'s>>,
        provenances: impl Iterator<Item = &'s Provenance<'s>>,
    ) -> Remembered<'s> {
        let there: BTreeSet<&str> = written
            .into_iter()
            .flat_map(Catalog::messages)
            .map(|message| message.id.name)
            .collect();
        let mut remembered = Remembered {
            provenances: provenances.collect(),
            ..Remembered::default()
        };
        let records = remembered
            .provenances
            .iter()
            .flat_map(|provenance| &provenance.records);
        for (id, record) in records.filter(|(id, _)| !there.contains(*id)) {
            remembered.gone.insert(id);
            if record.from.is_some() {
                continue;
            }
            if let (Some(text), None) = (plain(&record.source), record.split_from) {
                remembered.made_from.entry(normal(&text)).or_default().insert(id);
            }
            if let Some(mark) = record.seen {
                remembered.seen.entry(mark).or_default().insert(id);
            }
        }
        remembered
    }

    /// Ids that translations still have and the reference has not.
    pub(super) fn gone(&self) -> impl Iterator<Item = &'s str> + '_ {
        self.gone.iter().copied()
    }

    /// The ids of messages that are gone and said `text`, those first whose translation was made from it.
    pub(super) fn that_said(&self, text: &str) -> Vec<&'s str> {
        let mark = || {
            let source = fluent::message_source("x", None, text);
            fluent::read(&source).tree.messages().next().map(fingerprint)
        };
        let made_from = self.made_from.get(&normal(text));
        let seen = match self.seen.is_empty() {
            true => None,
            false => mark().and_then(|mark| self.seen.get(mark.as_str())),
        };
        made_from.into_iter().chain(seen).flatten().copied().collect()
    }

    /// The wordings, in normal form, that the translations of a message were made from.
    pub(super) fn made_from(&self, id: &str) -> impl Iterator<Item = String> {
        let records = self
            .provenances
            .iter()
            .filter_map(move |provenance| provenance.records.get(id));
        records
            .filter(|record| record.split_from.is_none() && record.from.is_none())
            .filter_map(|record| Some(normal(&plain(&record.source)?)))
    }
}

/// The text of a message that holds nothing but text.
pub(super) fn plain(message: &Message<'_>) -> Option<String> {
    if message.attributes.is_empty() {
        fluent::plain_text(message.value.as_ref()?)
    } else {
        None
    }
}

/// The text as it is compared.
pub(super) fn normal(text: &str) -> String {
    nfc(&collapse_white_space(text)).into_owned()
}

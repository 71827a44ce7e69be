//! What a reader must know before reading: draft, outdated, not translated, and which text counts.

use super::choice::{Edition, Given, Volume};
use super::{Order, language};
use crate::model::Phrase;

/// The sentences of the notice, said in the language of the edition; none where there is nothing to tell.
pub fn notices(order: &Order<'_>, edition: &Edition<'_>, volume: &Volume<'_>) -> Vec<String> {
    if edition.is_source {
        return Vec::new();
    }
    let outdated = volume.count(Given::Outdated);
    let fallback = volume.count(Given::Fallback);
    let translated = outdated + volume.count(Given::Translation);
    let drafts = volume
        .passages
        .iter()
        .filter(|passage| !passage.is_reviewed())
        .count();
    let mut phrases = Vec::new();
    if drafts > 0 && drafts == translated {
        phrases.push(Phrase::new("page-draft"));
    } else if drafts > 0 {
        phrases.push(Phrase::new("page-draft-part").with("count", drafts));
    }
    if outdated > 0 {
        phrases.push(Phrase::new("page-outdated").with("count", outdated));
    }
    if fallback > 0 {
        phrases.push(Phrase::new("page-fallback").with("count", fallback));
    }
    if !phrases.is_empty() {
        let language = language::own_name(order.source_locale, order.workspace.settings);
        phrases.push(Phrase::new("page-authoritative").with("language", language));
    }
    let say = |phrase: &Phrase| (order.say)(edition.locale, phrase);
    phrases.iter().map(say).collect()
}

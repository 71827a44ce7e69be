//! The messages of all texts of a history.

use crate::compare::wording;
use crate::formats::fluent;
use std::collections::HashMap;
use std::sync::Arc;

/// All texts, read: each id, wording and text is there once, and numbered.
///
/// The same few messages stand in nearly every text of a history, so that a text is little more than a list
/// of numbers.
#[derive(Debug, Default)]
pub struct Texts {
    ids: HashMap<Arc<str>, u32>,
    versions: HashMap<(u32, Box<str>), u32>,
    /// By number: as it stood, from its id on, where it was read first.
    bodies: Vec<Body>,
    /// By number: the messages as (id, version), sorted.
    texts: Vec<Box<[(u32, u32)]>>,
}

/// One wording of one message.
#[derive(Clone, Debug)]
struct Body {
    text: Arc<str>,
    id: Arc<str>,
}

/// The messages of one text: as they stood, from the id on, and the wording.
#[derive(Debug)]
pub struct ReadText {
    messages: Vec<(String, Box<str>, String)>,
}

impl ReadText {
    /// Reads a catalog; of a repeated id the first counts, as at run time.
    pub fn of(text: &str) -> ReadText {
        let parsed = fluent::read(text);
        let messages = parsed.tree.messages().map(|message| {
            let body = message.body().slice(text).replace("\r\n", "\n");
            (message.id.name.to_owned(), wording(message).into(), body)
        });
        ReadText {
            messages: messages.collect(),
        }
    }
}

impl Texts {
    /// Adds a text; its number is the count of those before it.
    pub fn add(&mut self, text: ReadText) {
        let mut messages: Vec<(u32, u32)> = Vec::with_capacity(text.messages.len());
        for (id, wording, body) in text.messages {
            let (id, name) = self.id_of(id);
            let next = u32::try_from(self.bodies.len()).expect("a history has less than 4 billion wordings");
            let version = *self.versions.entry((id, wording)).or_insert(next);
            if version == next {
                self.bodies.push(Body {
                    text: body.into(),
                    id: name,
                });
            }
            messages.push((id, version));
        }
        // The sort is stable, and of one id the first is kept.
        messages.sort_by_key(|(id, _)| *id);
        messages.dedup_by_key(|(id, _)| *id);
        self.texts.push(messages.into());
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.texts.len()
    }

    fn id_of(&mut self, id: String) -> (u32, Arc<str>) {
        let next = u32::try_from(self.ids.len()).expect("a history has less than 4 billion ids");
        let name: Arc<str> = id.into();
        let number = *self.ids.entry(Arc::clone(&name)).or_insert(next);
        (number, name)
    }

    /// The number of an id; `None` if no text has it.
    pub fn id(&self, id: &str) -> Option<u32> {
        self.ids.get(id).copied()
    }

    /// What the message `id` says in a text, as a number: two wordings are equal when their numbers are.
    pub fn version(&self, text: usize, id: u32) -> Option<u32> {
        let messages = &self.texts[text];
        let at = messages.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(messages[at].1)
    }

    /// The messages of a text as (id, version), sorted.
    pub fn messages(&self, text: usize) -> &[(u32, u32)] {
        &self.texts[text]
    }

    /// A version as it stood, from its id on.
    pub fn body(&self, version: u32) -> &Arc<str> {
        &self.bodies[version as usize].text
    }

    /// The id of a version.
    pub fn id_of_version(&self, version: u32) -> &str {
        &self.bodies[version as usize].id
    }
}

//! The voices of one run that speaks to readers of many languages.

use super::Voice;
use crate::model::{Locale, Phrase};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// A voice for the readers of each locale, made when it is first asked for, on any thread.
#[derive(Default)]
pub struct Voices(RwLock<HashMap<Locale, Arc<Voice>>>);

impl Voices {
    /// Says a phrase to readers of `locale`.
    pub fn say(&self, locale: &Locale, phrase: &Phrase) -> String {
        self.of(locale).say(phrase)
    }

    fn of(&self, locale: &Locale) -> Arc<Voice> {
        // A thread that panicked has left a map of whole entries.
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(locale) {
            return Arc::clone(known);
        }
        let voice = Arc::new(Voice::of(locale));
        let mut voices = self.0.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(voices.entry(locale.clone()).or_insert(voice))
    }
}

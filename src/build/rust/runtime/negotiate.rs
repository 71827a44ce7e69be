//! Which edition serves a reader best.
//!
//! Everything that takes knowledge of languages was worked out when the program was built; what is left is looking
//! up.

use super::say::{Messages, Project};

/// Readers of one language.
pub struct Readers {
    /// Its subtag, in small letters.
    pub language: &'static str,
    /// The edition of those who say no more than that.
    pub edition: Option<usize>,
    /// Scripts (`Hant`) and regions (`TW`) whose readers are served by another edition, or by none.
    pub others: &'static [(&'static str, Option<usize>)],
}

impl Project {
    /// Messages in the first of the `requested` languages that there is, else in the source language.
    pub fn negotiate<I>(&'static self, requested: I) -> Messages
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut served = requested
            .into_iter()
            .filter_map(|tag| self.edition_for(tag.as_ref()));
        let edition = served.next().unwrap_or(self.source);
        Messages::new(self, edition)
    }

    /// The edition that serves readers of `tag`: a BCP 47 tag, or a POSIX name such as `fr_CA.UTF-8`.
    fn edition_for(&self, tag: &str) -> Option<usize> {
        let (name, modifier) = tag.split_once('@').unwrap_or((tag, ""));
        let name = name.split('.').next().unwrap_or_default();
        let modifier = match modifier {
            "latin" => "Latn",
            "cyrillic" => "Cyrl",
            "arabic" => "Arab",
            "devanagari" => "Deva",
            _ => "",
        };
        let same =
            |one: &str| one.eq_ignore_ascii_case(name) || one.replace('-', "_").eq_ignore_ascii_case(name);
        let exact = self.editions.iter().position(|edition| same(edition.tag));
        if exact.is_some() && modifier.is_empty() {
            return exact;
        }
        let mut parts = name.split(['-', '_']);
        let language = parts.next().filter(|language| !language.is_empty())?;
        let readers = self
            .readers
            .iter()
            .find(|readers| readers.language.eq_ignore_ascii_case(language))?;
        let (mut script, mut region) = (Some(modifier).filter(|script| !script.is_empty()), None);
        for part in parts {
            match part.len() {
                // What follows a single letter is no part of the name of a language.
                1 => break,
                4 if part.bytes().all(|byte| byte.is_ascii_alphabetic()) => script = script.or(Some(part)),
                2 | 3 => region = region.or(Some(part)),
                _ => {}
            }
        }
        let other = |wanted: &str| {
            let mut others = readers.others.iter();
            others
                .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
                .map(|(_, edition)| *edition)
        };
        let by_script = script.map(|script| other(script).unwrap_or(None));
        let by_region = region.and_then(other);
        match by_script {
            // A script is asked for by name; a region only hints at one.
            Some(edition) if edition != readers.edition => edition,
            _ => by_region.unwrap_or(readers.edition),
        }
    }
}

//! # The translation is a copy of the source
//!
//! The translation says, letter for letter, what its source says, and the source has words to translate.
//! Names, numbers, addresses, code and a locale of the source's own language are left alone, and so are short texts that
//! may well be the same in both languages.
//!
//! **Why it hurts.** Readers meet a sentence in a language that they may not read. The message counts as
//! translated, so nobody looks for it.
//!
//! **How to mend it.** Translate it, or remove the message until it is translated: then readers get the source all the
//! same, and it is listed as missing. If the copy is right, allow it with a reason, in a comment above the message:
//! `# diglot-allow: copied-source, the motto of the library stays in English`.
//!
//! The source says:
//!
//! ```ftl reference
//! closed = The bridge is closed until further notice.
//! ```
//!
//! Here it was copied:
//!
//! ```ftl translation failing
//! closed = The bridge is closed until further notice.
//! ```
//!
//! Here it was translated:
//!
//! ```ftl translation passing
//! closed = Le pont est fermé jusqu’à nouvel ordre.
//! ```

use super::language::language;
use super::markup::{Prose, is_boundary, last};
use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::Pair;
use crate::model::{Element, Level, Pattern, Phrase};
use crate::text::{Signs, is_letter};

/// A translation that is its source.
pub const CHECK: Check = Check {
    name: "copied-source",
    summary: "check-copied-source",
    level: Level::Warning,
    source: include_str!("copied_source.rs"),
    run: Run::Pair(Signs::LATIN.and(Signs::NOT_ASCII), find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    if says_otherwise(pair.source.pattern, pair.translation.pattern)
        || language(pair.locale) == language(pair.source_locale)
        || pair.id.starts_with('-')
    {
        return Vec::new();
    }
    let (source, translation) = (pair.source.readings(), pair.translation.readings());
    let is_copy = source.len() == translation.len()
        && source
            .iter()
            .zip(translation)
            .all(|(one, other)| one.text == other.text);
    if !is_copy || !source.iter().any(|reading| has_words(&reading.text)) {
        return Vec::new();
    }
    vec![Flaw::new(
        pair.translation.pattern.span,
        Phrase::new("check-copied-source-message"),
        Phrase::new("check-empty-translation-help"),
    )]
}

/// Whether a piece of text outside the variants differs: most translations need no closer look.
fn says_otherwise(source: &Pattern<'_>, translation: &Pattern<'_>) -> bool {
    !texts(source).eq(texts(translation))
}

fn texts<'p>(pattern: &'p Pattern<'_>) -> impl Iterator<Item = &'p str> {
    pattern.elements.iter().filter_map(|element| match element {
        Element::Text(text) => Some(text.value),
        Element::Placeable(_) => None,
    })
}

/// Whether `text` has words that another language says otherwise: several that are neither names nor code,
/// and more of them than words with a capital letter, as titles have.
fn has_words(text: &str) -> bool {
    let prose = Prose::new(text);
    let (mut at, mut before, mut small, mut capitals) = (0, ' ', 0, 0);
    let (mut first, mut is_several) = (None, false);
    while let Some(c) = text[at..].chars().next() {
        let end = prose.end(at, before);
        if end > at {
            (at, before) = (end, last(&text[at..end]));
            continue;
        }
        let rest = &text[at..];
        let word = &rest[..rest.find(is_boundary).unwrap_or(rest.len())];
        let plain = word.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', ')', '"', '”', '’']);
        let is_word = plain.len() > 2 && plain.chars().all(|c| is_letter(c) || c == '’' || c == '\'');
        let is_key = rest[word.len()..].trim_start().starts_with('=');
        if is_word && !is_key && plain.chars().all(|c| !c.is_uppercase()) {
            small += 1;
            is_several |= *first.get_or_insert(plain) != plain;
        } else if c.is_uppercase() && at > 0 {
            capitals += 1;
        }
        (at, before) = (
            at + word.len().max(c.len_utf8()),
            if word.is_empty() { c } else { 'x' },
        );
    }
    is_several && small > capitals
}

#[cfg(test)]
mod tests {
    use super::super::cases::{found, hold_found, hold_quiet};
    use super::*;

    #[test]
    fn a_copy_of_what_needs_no_translation_is_right() {
        let same =
            |tag: &str, text: &str| assert_eq!(found(&CHECK, tag, text, text), [""; 0], "{tag}: {text}");
        for (tag, text) in [
            ("en-GB", "The bridge is closed until further notice."),
            ("de", "City Garden for Friends"),
            ("de", "{ $name } { $number }"),
            ("de", "sort [OPTION]... [FILE]..."),
            ("de", "https://example.org/the-bridge-is-closed"),
            ("de", "`git commit --all --message`"),
            ("fr", "Total: { $n }"),
            (
                "fr",
                "{ $n ->\n    [one] { $n } minute\n   *[other] { $n } minutes\n}",
            ),
            ("ja", "min = { $min }; time = { $time };"),
            ("fr", "2020-03-14"),
        ] {
            same(tag, text);
        }
        hold_quiet(
            &CHECK,
            &[("de", "The bridge is closed.", "The bridge is closed .")],
        );
    }

    #[test]
    fn a_sentence_that_was_copied_is_found() {
        let copied = "The bridge is closed until further notice.";
        hold_found(
            &CHECK,
            &[
                ("fr", copied, copied, copied),
                (
                    "sr-Latn",
                    "extra book { $title }",
                    "extra book {$title}",
                    "extra book {$title}",
                ),
                (
                    "ja",
                    "\n    The gate is\n    still open.",
                    "The gate is\n    still open.",
                    "The gate is\n    still open.",
                ),
            ],
        );
    }
}

//! # A variant stands for a case that the source does not know
//!
//! Where a message says different things in different cases, the word in square brackets names the case: `[one]`,
//! `[feminine]`, `[windows]`. The program gives that word, so it is not translated. Here a word stands in the
//! brackets that the source does not have in this choice.
//!
//! **Why it hurts.** The case never comes up, so readers never see this variant. Most often the word was translated,
//! and the variant that was meant is not shown where it belongs.
//!
//! **How to mend it.** Write the word of the source in the brackets and translate only what is behind them. Plural
//! forms of your language (`[few]`, `[many]`) are fine even if the source does not need them. If the program does
//! give the word, write `# diglot-allow: unknown-variant,` and the reason above the message.
//!
//! The source says:
//!
//! ```ftl reference
//! books = { $count ->
//!     [one] One book is on loan.
//!    *[other] { $count } books are on loan.
//! }
//! ```
//!
//! Here the word in the brackets was translated:
//!
//! ```ftl translation:pt failing
//! books = { $count ->
//!     [um] Um livro está emprestado.
//!    *[other] { $count } livros estão emprestados.
//! }
//! ```
//!
//! Here it was not:
//!
//! ```ftl translation:pt passing
//! books = { $count ->
//!     [one] Um livro está emprestado.
//!    *[other] { $count } livros estão emprestados.
//! }
//! ```

use crate::checks::flaw::Flaw;
use crate::checks::plurals::{CATEGORIES, selects};
use crate::checks::{Check, Run};
use crate::compare::{Pair, deciding};
use crate::model::{Level, Phrase, Select, VariantKey};
use crate::text::Signs;

/// A variant of a choice that the source has too, for a word that the source does not have there.
pub const CHECK: Check = Check {
    name: "unknown-variant",
    summary: "check-unknown-variant",
    level: Level::Warning,
    source: include_str!("unknown_variant.rs"),
    run: Run::Pair(Signs::SELECT, find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    // The variables of a term come from the messages of the same locale, for its own grammar.
    if pair.id.starts_with('-') {
        return Vec::new();
    }
    let mut given: Vec<(&str, &Select<'_>)> = Vec::new();
    selects(pair.source.pattern, &mut |select| {
        given.extend(deciding(&select.selector).map(|name| (name, select)));
    });
    let mut flaws = Vec::new();
    selects(pair.translation.pattern, &mut |select| {
        let Some(name) = deciding(&select.selector) else {
            return;
        };
        let same = given.iter().filter(|(other, _)| *other == name);
        let mut known: Vec<&str> = same
            .flat_map(|(_, select)| words(select))
            .map(|(word, _)| word)
            .collect();
        if known.is_empty() {
            return;
        }
        known.sort_unstable();
        known.dedup();
        let is_plural = known.iter().all(|word| CATEGORIES.contains(word));
        for (word, span) in words(select) {
            let is_default = select
                .variants
                .iter()
                .any(|variant| variant.is_default && variant.key.name() == word);
            let is_known = known.contains(&word) || is_plural && CATEGORIES.contains(&word);
            if !is_default && !is_known {
                let message = Phrase::new("check-unknown-variant-message").with("word", word);
                let help = Phrase::new("check-unknown-variant-help").with("words", known.join(", "));
                flaws.push(Flaw::new(span, message, help));
            }
        }
    });
    flaws
}

/// The keys of a choice that are words, with their places.
fn words<'t>(select: &Select<'t>) -> impl Iterator<Item = (&'t str, crate::text::Span)> {
    select.variants.iter().filter_map(|variant| match variant.key {
        VariantKey::Identifier(id) => Some((id.name, id.span)),
        VariantKey::Number(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::parity::told_of;

    fn told(source: &str, translation: &str) -> Vec<String> {
        told_of(CHECK.name, source, "pl", translation)
    }

    const BOOKS: &str = "a = { $n ->\n    [one] a book\n   *[other] books\n}\n";
    const PLATFORM: &str = "a = { PLATFORM() ->\n    [macos] Preferences\n   *[other] Settings\n}\n";
    const GENDER: &str = "a = { $gender ->\n    [feminine] her book\n   *[other] their book\n}\n";

    #[test]
    fn the_cases_of_the_source_and_plural_forms_are_known() {
        for translation in [
            "a = { $n ->\n    [one] x\n    [few] y\n   *[many] z\n}\n",
            "a = { $n ->\n    [1] x\n   *[altres] z\n}\n",
            "a = { $m ->\n    [um] x\n   *[other] z\n}\n",
            "a = { -term.case ->\n    [um] x\n   *[other] z\n}\n",
        ] {
            assert_eq!(told(BOOKS, translation), [""; 0], "{translation}");
        }
        assert_eq!(
            told(
                PLATFORM,
                "a = { PLATFORM() ->\n    [windows] x\n   *[other] z\n}\n"
            ),
            [""; 0]
        );
        assert_eq!(
            told(GENDER, "a = { $gender ->\n    [feminine] x\n   *[other] z\n}\n"),
            [""; 0]
        );
    }

    #[test]
    fn a_translated_or_misspelt_case_is_found() {
        assert_eq!(
            told(BOOKS, "a = { $n ->\n    [jeden] x\n   *[other] z\n}\n").len(),
            1
        );
        assert_eq!(
            told(BOOKS, "a = { NUMBER($n) ->\n    [oen] x\n   *[other] z\n}\n").len(),
            1
        );
        assert_eq!(
            told(GENDER, "a = { $gender ->\n    [few] x\n   *[other] z\n}\n").len(),
            1
        );
    }
}

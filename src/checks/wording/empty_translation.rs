//! # The translation is empty
//!
//! The source says something, and the translation says nothing, or nothing in one of its variants.
//!
//! **Why it hurts.** Readers see a gap: a button without a label, a page without its heading. The message
//! counts as translated, so nobody looks for it.
//!
//! **How to mend it.** Translate it. Remove the message if it is not translated yet: then readers get the
//! source, and it is listed as missing. A variant that has to be empty in your language is an
//! exception: write `# diglot-allow: empty-translation,` and the reason above the message.
//!
//! The source says:
//!
//! ```ftl reference
//! close = Close the gate
//! ```
//!
//! Here nothing is left:
//!
//! ```ftl translation failing
//! close = { "" }
//! ```
//!
//! Here something is:
//!
//! ```ftl translation passing
//! close = Fermer la porte
//! ```

use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, Reading};
use crate::formats::fluent::unescape;
use crate::model::{Element, Expression, InlineExpression, Level, Pattern, Phrase};
use crate::text::Signs;

/// A translation that shows nothing where the source shows something.
pub const CHECK: Check = Check {
    name: "empty-translation",
    summary: "check-empty-translation",
    level: Level::Error,
    source: include_str!("empty_translation.rs"),
    run: Run::Pair(Signs::ANYTHING, find),
};

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    // What is empty in the source, in any variant, may be empty here.
    if !may_be_blank(pair.translation.pattern) || may_be_blank(pair.source.pattern) {
        return Vec::new();
    }
    let readings = pair.translation.readings().iter();
    let flaw = |reading: &Reading<'_>| {
        let place = match reading.chosen.last() {
            Some(chosen) => chosen.variant.span,
            None => pair.translation.pattern.span,
        };
        Flaw::new(
            place,
            Phrase::new("check-empty-translation-message"),
            Phrase::new("check-empty-translation-help"),
        )
    };
    readings
        .filter(|reading| is_blank(&reading.text))
        .map(flaw)
        .collect()
}

/// Whether a way through the variants of `pattern` shows nothing.
// The reader bounds the depth of nesting, so recursion here is bounded too.
fn may_be_blank(pattern: &Pattern<'_>) -> bool {
    pattern.elements.iter().all(|element| match element {
        Element::Text(text) => is_blank(text.value),
        Element::Placeable(placeable) => may_show_nothing(&placeable.expression),
    })
}

fn may_show_nothing(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::Inline(InlineExpression::String { raw, .. }) => is_blank(&unescape(raw)),
        Expression::Inline(InlineExpression::Placeable(inner)) => may_show_nothing(&inner.expression),
        Expression::Inline(_) => false,
        Expression::Select(select) => select.variants.iter().any(|variant| may_be_blank(&variant.value)),
    }
}

/// Whether `text` is nothing but white space and characters that nobody sees.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{2800}' | '\u{3164}' | '\u{feff}')
    })
}

#[cfg(test)]
mod tests {
    use super::super::cases::{found, hold_found, hold_quiet};
    use super::*;

    #[test]
    fn what_shows_nothing_is_empty() {
        hold_found(
            &CHECK,
            &[
                ("fr", "The gate", "{ \"\" }", "{ \"\" }"),
                (
                    "fr",
                    "The gate",
                    "{ \"\\u200B\" }{ \" \" }",
                    "{ \"\\u200B\" }{ \" \" }",
                ),
                (
                    "fr",
                    "The gate",
                    "{ $n ->\n    [one] La porte\n   *[other] { \"\" }\n}",
                    "*[other] { \"\" }",
                ),
            ],
        );
        let attribute = found(
            &CHECK,
            "fr",
            "The gate\n    .label = Close",
            "La porte\n    .label = { \"\" }",
        );
        assert_eq!(attribute, ["{ \"\" }"]);
    }

    #[test]
    fn what_shows_something_or_is_empty_in_the_source_is_right() {
        hold_quiet(
            &CHECK,
            &[
                ("fr", "The gate", "{ $gate }"),
                ("fr", "The gate", "{ \"{\" }"),
                ("fr", "{ \"\" }", "{ \"\" }"),
                (
                    "fr",
                    "{ $n ->\n    [a] { \"\" }\n   *[b] b\n}",
                    "{ $n ->\n    [a] { \"\" }\n   *[b] b\n}",
                ),
                ("fr", "The gate", "{ $n ->\n    [a] { \"\" }\n   *[b] b\n} porte"),
            ],
        );
    }
}

//! # A variant is never shown
//!
//! Where a message says different things in different cases, the word or number in square brackets names the case:
//! `[one]`, `[2]`, `*[other]`. Here one of them never comes up: the same one stands above it already (`1` and
//! `1.0` are the same, too), a number is to be chosen by a word that is no plural form, or the choice depends on a
//! fixed text and always comes out the same.
//!
//! **Why it hurts.** Somebody wrote a text that no reader will ever see, and the case that it was meant for gets
//! another one.
//!
//! **How to mend it.** Correct what stands in the brackets, or remove the variant.
//!
//! The source says:
//!
//! ```ftl reference
//! gate = { $gate ->
//!     [north] the north gate
//!     [south] the south gate
//!    *[other] the gate
//! }
//! ```
//!
//! Here `[north]` stands twice:
//!
//! ```ftl translation failing
//! gate = { $gate ->
//!     [north] la porte nord
//!     [north] la porte sud
//!    *[other] la porte
//! }
//! ```
//!
//! Here each stands once:
//!
//! ```ftl translation passing
//! gate = { $gate ->
//!     [north] la porte nord
//!     [south] la porte sud
//!    *[other] la porte
//! }
//! ```

use crate::checks::flaw::{Flaw, Text};
use crate::checks::plurals::{CATEGORIES, selects};
use crate::checks::{Check, Run};
use crate::model::{InlineExpression, Level, Phrase, Select, Variant, VariantKey};
use crate::text::Signs;
use std::collections::HashSet;

/// A variant that no value of its selector leads to.
pub const CHECK: Check = Check {
    name: "unreachable-variant",
    summary: "check-unreachable-variant",
    level: Level::Error,
    source: include_str!("unreachable_variant.rs"),
    run: Run::Text(Signs::SELECT, find),
};

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    selects(text.side.pattern, &mut |select| {
        flaws.extend(fixed(select));
        repeated(select, &mut flaws);
        if let InlineExpression::Function { id, .. } = &select.selector
            && id.name == "NUMBER"
        {
            words_for_numbers(select, &mut flaws);
        }
    });
    flaws
}

fn fixed(select: &Select<'_>) -> Option<Flaw> {
    let is_fixed = matches!(
        select.selector,
        InlineExpression::String { .. } | InlineExpression::Number { .. }
    );
    is_fixed.then(|| {
        Flaw::new(
            select.selector.span(),
            Phrase::new("check-unreachable-variant-fixed"),
            Phrase::new("check-unreachable-variant-fixed-help"),
        )
    })
}

fn repeated(select: &Select<'_>, flaws: &mut Vec<Flaw>) {
    let mut seen = HashSet::new();
    for variant in &select.variants {
        if !seen.insert(value(&variant.key)) {
            flaws.push(Flaw::new(
                variant.key.span(),
                Phrase::new("check-unreachable-variant-repeated").with("key", variant.key.name()),
                Phrase::new("check-unreachable-variant-repeated-help"),
            ));
        }
    }
}

fn words_for_numbers(select: &Select<'_>, flaws: &mut Vec<Flaw>) {
    let is_word = |variant: &&Variant<'_>| match variant.key {
        VariantKey::Identifier(id) => !CATEGORIES.contains(&id.name),
        VariantKey::Number(_) => false,
    };
    for variant in select
        .variants
        .iter()
        .filter(|variant| !variant.is_default)
        .filter(is_word)
    {
        flaws.push(Flaw::new(
            variant.key.span(),
            Phrase::new("check-unreachable-variant-word").with("key", variant.key.name()),
            Phrase::new("check-unreachable-variant-word-help"),
        ));
    }
}

/// What a key is compared as: a word, or the digits of a number before and after its point, without the zeros
/// that change nothing.
fn value<'s>(key: &VariantKey<'s>) -> (bool, &'s str, &'s str) {
    match key {
        VariantKey::Identifier(id) => (false, id.name, ""),
        VariantKey::Number(id) => {
            let (digits, is_negative) = match id.name.strip_prefix('-') {
                Some(digits) => (digits, true),
                None => (id.name, false),
            };
            let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
            let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
            let is_zero = whole.is_empty() && fraction.is_empty();
            (is_negative && !is_zero, whole, fraction)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::of_text;
    use super::CHECK;

    #[test]
    fn a_variant_that_nothing_leads_to_is_found() {
        let select = |selector: &str, keys: &[&str]| {
            let variants: String = keys.iter().map(|key| format!("    {key} x\n")).collect();
            format!("{{ {selector} ->\n{variants} }}")
        };
        for (selector, keys) in [
            ("$n", &["[0]", "[1]", "[one]", "*[other]"][..]),
            ("$n", &["[-1]", "[1]", "[1.5]", "[10]", "*[other]"]),
            ("$case", &["*[nominative]", "[genitive]"]),
            ("NUMBER($n)", &["[0]", "[few]", "*[x]"]),
            ("-term.gender", &["*[m]", "[f]"]),
            ("PLATFORM()", &["[mac]", "*[other]"]),
        ] {
            let text = select(selector, keys);
            assert_eq!(of_text(&CHECK, "ru", &text), [""; 0], "{text}");
        }
        for (selector, keys, told) in [
            ("$n", &["[one]", "[one]", "*[other]"][..], &["one"][..]),
            ("$n", &["[other]", "*[other]"], &["other"]),
            ("$n", &["[1]", "[1.0]", "[01]", "*[other]"], &["1.0", "01"]),
            ("$n", &["[0]", "[-0]", "*[other]"], &["-0"]),
            ("NUMBER($n)", &["[none]", "[one]", "*[other]"], &["none"]),
            ("\"x\"", &["[x]", "*[y]"], &["\"x\""]),
            ("5", &["[5]", "*[y]"], &["5"]),
        ] {
            let text = select(selector, keys);
            assert_eq!(of_text(&CHECK, "ru", &text), told, "{text}");
        }
    }

    #[test]
    fn choices_inside_choices_are_looked_at() {
        let text = "{ $n ->\n    [one] { $m ->\n        [a] x\n        [a] y\n       *[b] z\n    }\n   *[other] q\n }";
        assert_eq!(of_text(&CHECK, "en", text), ["a"]);
    }
}

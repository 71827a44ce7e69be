//! # A plural form that the language does not have
//!
//! A choice by number has a variant such as `[few]` or `[zero]`, and by the rules of the language no number has
//! that form. English has `one` and `other` alone; `zero` is a form of Arabic, Latvian and Welsh.
//!
//! **Why it hurts.** The variant is never shown. What it was meant for, such as “no books” for 0, is shown as
//! “0 books”.
//!
//! **How to mend it.** For one number write the number itself, `[0]` instead of `[zero]`. Else remove the
//! variant.
//!
//! The source says:
//!
//! ```ftl reference
//! books = { $count ->
//!     [one] { $count } book
//!    *[other] { $count } books
//! }
//! ```
//!
//! French counts 0 as `one`:
//!
//! ```ftl translation failing
//! books = { $count ->
//!     [zero] aucun livre
//!     [one] { $count } livre
//!    *[other] { $count } livres
//! }
//! ```
//!
//! Here the number itself is named:
//!
//! ```ftl translation passing
//! books = { $count ->
//!     [0] aucun livre
//!     [one] { $count } livre
//!    *[other] { $count } livres
//! }
//! ```

use super::forms::forms;
use super::select::{kind, selects, words};
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::model::{Level, Phrase};
use crate::text::Signs;

/// A choice by number with a form that no number has.
pub const CHECK: Check = Check {
    name: "unknown-plural",
    summary: "check-unknown-plural",
    level: Level::Warning,
    source: include_str!("unknown_plural.rs"),
    run: Run::Text(Signs::SELECT, find),
};

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    selects(text.side.pattern, &mut |select| {
        let Some(forms) = kind(select).and_then(|kind| forms(text.locale, kind)) else {
            return;
        };
        // The default variant is shown whatever its word says.
        let unknown = words(select).filter(|variant| !variant.is_default);
        let unknown = unknown.filter(|variant| !forms.known.contains(&variant.key.name()));
        for variant in unknown {
            flaws.push(Flaw::new(
                variant.key.span(),
                Phrase::new("check-unknown-plural-message")
                    .with("form", variant.key.name())
                    .with("locale", text.locale.as_str()),
                Phrase::new("check-unknown-plural-help").with("forms", forms.known.join(", ")),
            ));
        }
    });
    flaws
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::checks::linking::of_text;

    #[test]
    fn a_form_is_held_against_the_rules_of_its_language() {
        for (tag, selector, keys, told) in [
            ("en", "$n", &["[few]", "*[other]"][..], &["few"][..]),
            ("en", "$n", &["[zero]", "[one]", "*[other]"], &["zero"]),
            (
                "tr",
                "NUMBER($n)",
                &["[few]", "[many]", "*[other]"],
                &["few", "many"],
            ),
            ("ja", "$n", &["[one]", "*[other]"], &["one"]),
            ("ru", "$n", &["[two]", "*[other]"], &["two"]),
            ("en", "$n", &["[one]", "*[many]"], &[]),
            ("fr", "$n", &["[many]", "*[other]"], &[]),
            ("cs", "$n", &["[many]", "*[other]"], &[]),
            ("en", "$place", &["[two]", "[three]", "*[one]"], &[]),
            ("en", "NUMBER($n, type: \"ordinal\")", &["[few]", "*[other]"], &[]),
            ("qya", "$n", &["[few]", "*[other]"], &[]),
            ("en", "-term.number", &["[few]", "*[other]"], &[]),
        ] {
            let variants: String = keys.iter().map(|key| format!("    {key} x\n")).collect();
            let text = format!("{{ {selector} ->\n{variants} }}");
            assert_eq!(of_text(&CHECK, tag, &text), told, "{tag} {text}");
        }
    }
}

//! # A program shows another plural form than the language has
//!
//! Programs written in Rust with the library fluent-rs choose plural forms by rules of the year 2020, some of them
//! incomplete: in Lithuanian 22 gets the form of 20. For a language that the library does not know it takes the
//! rules of English. Here a number gets another variant than the rules of the language ask for.
//!
//! This check is off unless the settings give it a level: it is of use only where that library shows the texts.
//!
//! **Why it hurts.** Readers see the wrong form of a word behind some numbers, however well it is translated.
//!
//! **How to mend it.** Ask the programmers to choose the form themselves; the translation is right as it is.
//!
//! ```toml settings
//! [checks]
//! plural-runtime = "warning"
//! ```
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
//! Lithuanian has three forms of counts:
//!
//! ```ftl translation:lt failing
//! books = { $count ->
//!     [one] { $count } knyga
//!     [few] { $count } knygos
//!    *[other] { $count } knygų
//! }
//! ```
//!
//! A text that is the same for all numbers is safe:
//!
//! ```ftl translation:lt passing
//! books = Knygų: { $count }
//! ```

use super::forms::{COUNTS, Kind, categories};
use super::select::{has_fraction, kind, selects};
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::model::{Level, Locale, Phrase, Select, Variant, VariantKey};
use crate::text::Signs;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// A choice by number for which fluent-rs takes another variant than CLDR.
pub const CHECK: Check = Check {
    name: "plural-runtime",
    summary: "check-plural-runtime",
    level: Level::Off,
    source: include_str!("plural_runtime.rs"),
    run: Run::Text(Signs::SELECT, find),
};

/// Counts whose category differs: each with that of the library and that of the language.
type Differences = Vec<(usize, &'static str, &'static str)>;

type Shelf = Mutex<HashMap<(String, Kind), Arc<Differences>>>;

static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::default);

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    selects(text.side.pattern, &mut |select| {
        if let Some(kind) = kind(select)
            && !has_fraction(select)
        {
            flaws.extend(in_select(select, &differences(text.locale, kind)));
        }
    });
    flaws
}

fn in_select(select: &Select<'_>, differences: &Differences) -> Option<Flaw> {
    differences.iter().find_map(|(count, shown, right)| {
        let (shown, right) = (chosen(select, *count, shown)?, chosen(select, *count, right)?);
        (!std::ptr::eq(shown, right)).then(|| {
            let shown = shown.key.name();
            Flaw::new(
                select.selector.span(),
                Phrase::new("check-plural-runtime-message")
                    .with("number", *count)
                    .with("shown", shown)
                    .with("right", right.key.name()),
                Phrase::new("check-plural-runtime-help").with("shown", shown),
            )
        })
    })
}

/// The first variant that names the count or its category, else the default.
fn chosen<'t>(select: &'t Select<'t>, count: usize, category: &str) -> Option<&'t Variant<'t>> {
    let fits = |variant: &&Variant<'_>| match variant.key {
        VariantKey::Identifier(id) => id.name == category,
        VariantKey::Number(id) => id.name == count.to_string(),
    };
    let default = || select.variants.iter().find(|variant| variant.is_default);
    select.variants.iter().find(fits).or_else(default)
}

fn differences(locale: &Locale, kind: Kind) -> Arc<Differences> {
    let key = (locale.as_str().to_owned(), kind);
    // A shelf that a panic left behind is as good as any: each entry is written whole.
    let mut shelf = SHELF.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    Arc::clone(
        shelf
            .entry(key)
            .or_insert_with(|| Arc::new(made(locale, kind).unwrap_or_default())),
    )
}

fn made(locale: &Locale, kind: Kind) -> Option<Differences> {
    let right = categories(locale, kind)?;
    let selector = match kind {
        Kind::Cardinal => "$n",
        Kind::Ordinal => "NUMBER($n, type: \"ordinal\")",
    };
    let variants: String = ["zero", "one", "two", "few", "many"]
        .map(|name| format!("    [{name}] {name}\n"))
        .concat();
    let text = format!("a = {{ {selector} ->\n{variants}   *[other] other\n}}\n");
    let resource = FluentResource::try_new(text).ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![locale.langid()]);
    bundle.add_resource(resource).ok()?;
    bundle.add_builtins().ok()?;
    let message = bundle.get_message("a")?;
    let pattern = message.value()?;
    let shown = |count: usize| {
        let mut arguments = FluentArgs::new();
        arguments.set("n", count);
        let shown = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        super::CATEGORIES.into_iter().find(|name| *name == shown)
    };
    let counts = 0..=COUNTS as usize;
    let all = counts.filter_map(|count| Some((count, shown(count)?, *right.get(count)?)));
    Some(all.filter(|(_, shown, right)| shown != right).collect())
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::checks::linking::of_text;

    #[test]
    fn only_a_number_that_gets_another_variant_is_told() {
        let all = "[zero] z\n [one] o\n [two] t\n [few] f\n [many] m\n *[other] x\n";
        let text = |variants: &str| format!("{{ $n ->\n {variants} }}");
        for (tag, variants, is_told) in [
            ("lt", all, true),
            ("ar", all, true),
            ("be", all, true),
            ("en", all, false),
            ("ru", all, false),
            ("fr", all, false),
            ("lt", "[0] o\n *[other] x\n", false),
            ("qya", all, false),
        ] {
            let told = of_text(&CHECK, tag, &text(variants));
            assert_eq!(!told.is_empty(), is_told, "{tag} {variants}: {told:?}");
        }
    }
}

//! # A plural form of the language is missing
//!
//! A choice by number lists plural forms, `[one]` and `*[other]` in English. Other languages have more: Russian
//! has one form for 1, one for 2 and one for 5. Here a form is missing that whole numbers need.
//!
//! **Why it hurts.** The numbers of that form get the text of the variant with the `*`, as if in English it said
//! “2 book”.
//!
//! **How to mend it.** Add the variant. A number that stands alone may stand in for its form, such as `[1]` where
//! only 1 is `one`. Forms that only fractions or numbers from a million need are not asked for, nor are those that
//! are mostly written like another one (`zero` and `many` in Arabic, `two` in Hebrew). If the text is the same for
//! all numbers, leave out the choice altogether.
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
//! Here the form for 2, 3 and 4 is missing:
//!
//! ```ftl translation:ru failing
//! books = { $count ->
//!     [one] { $count } книга
//!    *[many] { $count } книг
//! }
//! ```
//!
//! Here it is not:
//!
//! ```ftl translation:ru passing
//! books = { $count ->
//!     [one] { $count } книга
//!     [few] { $count } книги
//!    *[many] { $count } книг
//! }
//! ```

use super::forms::{Counted, forms};
use super::select::{has_fraction, kind, selects, words};
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::model::{Level, Locale, Phrase, Select, VariantKey};
use crate::text::Signs;

/// A choice by number without a form that counts have.
pub const CHECK: Check = Check {
    name: "missing-plural",
    summary: "check-missing-plural",
    level: Level::Warning,
    source: include_str!("missing_plural.rs"),
    run: Run::Text(Signs::SELECT, find),
};

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    selects(text.side.pattern, &mut |select| {
        flaws.extend(in_select(text.locale, select));
    });
    flaws
}

fn in_select(locale: &Locale, select: &Select<'_>) -> Option<Flaw> {
    let kind = kind(select)?;
    // A choice between one number and all others tells no forms apart, and a fraction is no count.
    let tells_forms = words(select).any(|variant| !variant.is_default);
    if !tells_forms || has_fraction(select) {
        return None;
    }
    let forms = forms(locale, kind)?;
    let lacks = |form: &&Counted| {
        let has_word = words(select).any(|variant| variant.key.name() == form.name);
        let has_number = |number: &u32| {
            select.variants.iter().any(|variant| match variant.key {
                VariantKey::Number(key) => key.name == number.to_string(),
                VariantKey::Identifier(_) => false,
            })
        };
        let has_numbers = !form.numbers.is_empty() && form.numbers.iter().all(has_number);
        !has_word && !has_numbers
    };
    let mut missing: Vec<&Counted> = forms.counted.iter().filter(lacks).collect();
    // A default variant whose own word no count leads to stands for one of the forms: Russian `*[other]` is what
    // 5 gets if there is no `[many]`.
    let is_free = select.variants.iter().any(|variant| {
        variant.is_default && forms.counted.iter().all(|form| form.name != variant.key.name())
    });
    if is_free {
        missing.pop();
    }
    let first = missing.first()?;
    let names: Vec<String> = missing.iter().map(|form| format!("[{}]", form.name)).collect();
    Some(Flaw::new(
        select.selector.span(),
        Phrase::new("check-missing-plural-message")
            .with("forms", names.join(", "))
            .with("count", missing.len())
            .with("example", i64::from(first.example)),
        Phrase::new("check-missing-plural-help"),
    ))
}

#[cfg(test)]
mod tests {
    use super::CHECK;
    use crate::checks::linking::of_text;

    fn told(tag: &str, selector: &str, keys: &[&str]) -> bool {
        let variants: String = keys.iter().map(|key| format!("    {key} x\n")).collect();
        let text = format!("{{ {selector} ->\n{variants} }}");
        let told = of_text(&CHECK, tag, &text);
        assert!(told.is_empty() || told == [selector], "{told:?}");
        !told.is_empty()
    }

    #[test]
    fn a_form_that_counts_need_is_asked_for() {
        for (tag, keys) in [
            ("ru", &["[one]", "*[other]"][..]),
            ("ru", &["[one]", "*[many]"]),
            ("ru", &["[few]", "*[many]"]),
            ("pl", &["[1]", "*[other]"]),
            ("pl", &["[one]", "*[other]"]),
            ("cs", &["[one]", "*[other]"]),
            ("ar", &["[one]", "[two]", "*[other]"]),
            ("ar", &["[zero]", "[one]", "[few]", "[many]", "*[other]"]),
            ("lt", &["[one]", "*[other]"]),
            ("sl", &["[one]", "[few]", "*[other]"]),
            ("cy", &["[zero]", "[one]", "[two]", "[few]", "*[other]"]),
        ] {
            // `[1]` alone tells no forms apart, so nothing is asked for.
            assert_eq!(
                told(tag, "$n", keys),
                keys != ["[1]", "*[other]"],
                "{tag} {keys:?}"
            );
        }
    }

    #[test]
    fn what_a_count_never_reaches_is_not_asked_for() {
        for (tag, keys) in [
            ("en", &["[one]", "*[other]"][..]),
            ("en", &["[0]", "[one]", "*[other]"]),
            ("fr", &["[one]", "*[other]"]),
            ("fr", &["[0]", "[1]", "*[other]"]),
            ("es", &["[one]", "*[other]"]),
            ("pt-BR", &["[one]", "*[other]"]),
            ("it", &["[one]", "*[other]"]),
            ("ca", &["[one]", "*[other]"]),
            ("cs", &["[one]", "[few]", "*[other]"]),
            ("cs", &["[1]", "[2]", "[3]", "[4]", "[many]", "*[other]"]),
            ("lt", &["[one]", "[few]", "*[other]"]),
            ("ru", &["[one]", "[few]", "*[other]"]),
            ("ru", &["[one]", "[few]", "*[many]"]),
            ("uk", &["[one]", "[few]", "[many]", "*[other]"]),
            ("pl", &["[1]", "[few]", "*[other]"]),
            ("ar", &["[0]", "[1]", "[2]", "[few]", "[many]", "*[other]"]),
            ("ar", &["[one]", "[two]", "[few]", "*[other]"]),
            ("he", &["[one]", "*[other]"]),
            ("cy", &["[0]", "[1]", "[2]", "[3]", "[6]", "*[other]"]),
            ("ja", &["*[other]"]),
            ("tr", &["[one]", "*[other]"]),
            ("qya", &["[one]", "*[other]"]),
            ("ru", &["[male]", "*[other]"]),
            ("ru", &["[one]", "[red]", "*[other]"]),
        ] {
            assert!(!told(tag, "$n", keys), "{tag} {keys:?}");
        }
    }

    #[test]
    fn a_selector_says_what_is_counted() {
        let keys = ["[one]", "*[other]"];
        assert!(told("ru", "NUMBER($n)", &keys));
        assert!(told("en", "NUMBER($n, type: \"ordinal\")", &keys));
        assert!(!told("ru", "NUMBER($n, minimumFractionDigits: 1)", &keys));
        assert!(!told("ru", "-term.number", &keys));
        assert!(!told("ru", "PLATFORM()", &keys));
        let all = ["[one]", "[two]", "[few]", "*[other]"];
        assert!(!told("en", "NUMBER($n, type: \"ordinal\")", &all));
    }
}

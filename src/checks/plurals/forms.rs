//! The plural forms of a language.

use crate::model::Locale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, RwLock};

/// The names of plural forms in CLDR.
pub(in crate::checks) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Of things that are counted (one book), or of things in a row (the first book).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// How many.
    Cardinal,
    /// The how manieth.
    Ordinal,
}

/// The plural forms of one language.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Forms {
    /// All that its rules know, of fractions too, in the order of `CATEGORIES`.
    pub known: Vec<&'static str>,
    /// Those that a text about counts needs.
    pub counted: Vec<Counted>,
}

/// A form of whole numbers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Counted {
    /// Its name.
    pub name: &'static str,
    /// The numbers that have it, if they are few.
    pub numbers: Vec<u32>,
    /// One of them.
    pub example: u32,
}

/// Counts that texts are written for: what begins with a million (French and Spanish `many`) is not asked for.
pub(super) const COUNTS: u32 = 1_000;

/// A form of more numbers than this is not covered by naming each.
const FEW: usize = 3;

/// Languages of one form. For any other language that has one form alone, the data of `icu_plurals` (CLDR at
/// the level *basic*) is missing.
const ONE_FORM: &[&str] = &[
    "bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea", "km", "ko", "lkt", "lo",
    "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "vi", "wo", "yo", "yue", "zh",
];

type Shelf = RwLock<HashMap<(String, Kind), Option<Arc<Forms>>>>;

static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::default);

/// The plural forms of a language; `None` if they are not known here.
pub(super) fn forms(locale: &Locale, kind: Kind) -> Option<Arc<Forms>> {
    let key = (locale.as_str().to_owned(), kind);
    // A shelf that a panic left behind is as good as any: each entry is written whole.
    let shelf = SHELF.read().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some(forms) = shelf.get(&key) {
        return forms.clone();
    }
    drop(shelf);
    let forms = made(locale, kind).map(Arc::new);
    let mut shelf = SHELF.write().unwrap_or_else(|poisoned| poisoned.into_inner());
    shelf.entry(key).or_insert(forms).clone()
}

/// The category of each count from 0; `None` if the rules are not known here.
pub(super) fn categories(locale: &Locale, kind: Kind) -> Option<Vec<&'static str>> {
    let rules = rules(locale, kind)?;
    Some(
        (0..=COUNTS)
            .map(|count| name(rules.category_for(count)))
            .collect(),
    )
}

fn rules(locale: &Locale, kind: Kind) -> Option<PluralRules> {
    let tag: icu_locale::Locale = locale.as_str().parse().ok()?;
    let rule_type = match kind {
        Kind::Cardinal => PluralRuleType::Cardinal,
        Kind::Ordinal => PluralRuleType::Ordinal,
    };
    let language = tag.id.language;
    let options = PluralRulesOptions::default().with_type(rule_type);
    let rules = PluralRules::try_new(tag.into(), options).ok()?;
    // Most languages have one form of ordinals, and nothing tells them from those without data.
    let is_known =
        rules.categories().count() > 1 || kind == Kind::Cardinal && ONE_FORM.contains(&language.as_str());
    is_known.then_some(rules)
}

fn made(locale: &Locale, kind: Kind) -> Option<Forms> {
    let rules = rules(locale, kind)?;
    let language = locale.as_str().split('-').next().unwrap_or_default();
    let mut counted: Vec<Counted> = Vec::new();
    for number in 0..=COUNTS {
        let name = name(rules.category_for(number));
        match counted.iter_mut().find(|form| form.name == name) {
            Some(form) if form.numbers.len() <= FEW => form.numbers.push(number),
            Some(_) => {}
            None => counted.push(Counted {
                name,
                numbers: vec![number],
                example: number,
            }),
        }
    }
    for form in &mut counted {
        if form.numbers.len() > FEW {
            form.numbers.clear();
        }
    }
    counted.retain(|form| !is_optional(language, form.name));
    let place = |name: &str| CATEGORIES.iter().position(|known| *known == name);
    counted.sort_by_key(|form| place(form.name));
    let mut known: Vec<&str> = rules.categories().map(name).collect();
    known.sort_by_key(|name| place(name));
    Some(Forms { known, counted })
}

/// Whether careful writers do without a form. Hebrew has a dual for a few words, of time above all, and `other` is
/// right for the rest. Arabic writes 0 as it writes 100, and 11 too, but for the ending of some words.
fn is_optional(language: &str, form: &str) -> bool {
    match language {
        "he" | "iw" => form == "two",
        "ar" | "ars" | "arz" => form == "zero" || form == "many",
        _ => false,
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(tag: &str, kind: Kind) -> Option<(String, String)> {
        let forms = forms(&Locale::parse(tag).unwrap(), kind)?;
        let counted = forms.counted.iter().map(|form| {
            let numbers: Vec<String> = form.numbers.iter().map(u32::to_string).collect();
            match numbers.as_slice() {
                [] => form.name.to_owned(),
                _ => format!("{}={}", form.name, numbers.join(",")),
            }
        });
        Some((forms.known.join(" "), counted.collect::<Vec<_>>().join(" ")))
    }

    #[test]
    fn the_forms_of_counts_are_those_of_cldr() {
        for (tag, known, counted) in [
            ("en", "one other", "one=1 other"),
            ("fr", "one many other", "one=0,1 other"),
            ("es", "one many other", "one=1 other"),
            ("pt-BR", "one many other", "one=0,1 other"),
            ("ca", "one many other", "one=1 other"),
            ("it", "one many other", "one=1 other"),
            ("ru", "one few many other", "one few many"),
            ("uk", "one few many other", "one few many"),
            ("pl", "one few many other", "one=1 few many"),
            ("cs", "one few many other", "one=1 few=2,3,4 other"),
            ("lt", "one few many other", "one few other"),
            ("lv", "zero one other", "zero one other"),
            ("ar", "zero one two few many other", "one=1 two=2 few other"),
            (
                "cy",
                "zero one two few many other",
                "zero=0 one=1 two=2 few=3 many=6 other",
            ),
            ("sl", "one two few other", "one two few other"),
            ("ja", "other", "other"),
            ("zh-CN", "other", "other"),
            ("tr", "one other", "one=1 other"),
            ("az", "one other", "one=1 other"),
            ("he", "one two other", "one=1 other"),
            ("hu", "one other", "one=1 other"),
        ] {
            assert_eq!(
                told(tag, Kind::Cardinal),
                Some((known.to_owned(), counted.to_owned())),
                "{tag}"
            );
        }
        assert_eq!(
            told("en", Kind::Ordinal).unwrap().0,
            "one two few other",
            "1st 2nd 3rd 4th"
        );
    }

    #[test]
    fn a_language_without_data_is_not_known() {
        for tag in ["xx", "qya"] {
            assert_eq!(told(tag, Kind::Cardinal), None, "{tag}");
        }
        assert_eq!(told("ru", Kind::Ordinal), None);
    }
}

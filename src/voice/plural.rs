//! Plural categories where the library's rules are behind CLDR.
//!
//! `intl_pluralrules` 7 holds the rules of CLDR 37 and reads Arabic `n % 100 = 3..10` as `n = 3..10`.
//! So that a select on a count picks the right variant, each selector `$count` of an interface catalog
//! is read as `COUNT($count)`, a function that gives the category itself where the library would be wrong.

use fluent_bundle::{FluentArgs, FluentValue};

/// The catalog with every selector `$variable` as `COUNT($variable)`.
pub(super) fn with_counts(catalog: &str) -> String {
    let mut out = String::with_capacity(catalog.len() + 256);
    let mut rest = catalog;
    while let Some(arrow) = rest.find("->") {
        let (before, after) = rest.split_at(arrow);
        match selector(before) {
            Some((ahead, variable)) => {
                out.push_str(ahead);
                out.push_str("COUNT(");
                out.push_str(variable.trim_end());
                out.push_str(") ");
            }
            None => out.push_str(before),
        }
        out.push_str("->");
        rest = &after["->".len()..];
    }
    out.push_str(rest);
    out
}

/// Splits `… { $variable ` before its variable.
fn selector(before: &str) -> Option<(&str, &str)> {
    let dollar = before.rfind('$')?;
    let (ahead, variable) = before.split_at(dollar);
    let name = variable[1..].trim_end();
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    (is_name && ahead.trim_end().ends_with('{')).then_some((ahead, variable))
}

/// `COUNT` of one language: its argument, or the plural category where the library has a wrong one.
pub(super) fn count_of<'a>(language: &str, positional: &[FluentValue<'a>]) -> FluentValue<'a> {
    match positional.first() {
        Some(FluentValue::Number(number)) => match corrected(language, number.value) {
            Some(category) => FluentValue::from(category),
            None => FluentValue::Number(number.clone()),
        },
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// The CLDR 48 category of a whole number where `intl_pluralrules` 7 has another one.
fn corrected(language: &str, number: f64) -> Option<&'static str> {
    match language {
        "ar" if number >= 100.0 => match number % 100.0 {
            r if r >= 11.0 => Some("many"),
            r if r >= 3.0 => Some("few"),
            _ => Some("other"),
        },
        "es" | "fr" if number != 0.0 && number % 1_000_000.0 == 0.0 => Some("many"),
        _ => None,
    }
}

/// The function `COUNT` of `language` for a bundle.
pub(super) fn counter(
    language: String,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a> + Send + Sync + 'static {
    move |positional, _| count_of(&language, positional)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_selectors_that_are_a_variable_are_counted() {
        assert_eq!(with_counts("a = { $n -> [one] x"), "a = { COUNT($n) -> [one] x");
        assert_eq!(
            with_counts("a = {$n\n  ->\n*[b] {$m} -> c\n"),
            "a = {COUNT($n) ->\n*[b] {$m} -> c\n"
        );
        assert_eq!(
            with_counts("a = {NUMBER($n) -> *[b] c}"),
            "a = {NUMBER($n) -> *[b] c}"
        );
        assert_eq!(with_counts("a = b -> c"), "a = b -> c");
    }
}

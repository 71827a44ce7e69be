//! # A number or date is to be written in a way that does not exist
//!
//! `NUMBER` and `DATETIME` write a number or a date as your language does. Options in the parentheses say how, as in
//! `{ NUMBER($price, minimumFractionDigits: 2) }` for two digits of cents. Here an option has a name that does not
//! exist, or a value that it cannot have; or the number itself is missing, or is a text.
//!
//! **Why it hurts.** An unknown option does nothing. For a value that cannot be, many programs show `{NUMBER()}`,
//! or nothing at all, instead of the number.
//!
//! **How to mend it.** Copy the option from the source, with its capital and small letters: neither its name nor its
//! value is translated. For programmers: the options are those of the [ECMAScript Internationalization
//! API](https://tc39.es/ecma402/).
//!
//! The source says:
//!
//! ```ftl reference
//! opening = Open since { DATETIME($date, month: "long") }
//! ```
//!
//! Here the value of the option was translated:
//!
//! ```ftl translation failing
//! opening = Ouvert depuis { DATETIME($date, month: "longue") }
//! ```
//!
//! Here it was not:
//!
//! ```ftl translation passing
//! opening = Ouvert depuis { DATETIME($date, month: "long") }
//! ```

use super::linked::references;
use crate::checks::flaw::{Flaw, Text};
use crate::checks::{Check, Run};
use crate::model::{Arguments, Identifier, InlineExpression, Level, NamedArgument, Pattern, Phrase};
use crate::text::{Signs, Span};

/// An option of `NUMBER` or `DATETIME` that does nothing, or breaks it.
pub const CHECK: Check = Check {
    name: "wrong-function-argument",
    summary: "check-wrong-function-argument",
    level: Level::Error,
    source: include_str!("wrong_argument.rs"),
    run: Run::Text(Signs::FUNCTION, find),
};

/// What an option may hold (ECMA-402, Intl.NumberFormat and Intl.DateTimeFormat).
#[derive(Clone, Copy)]
enum Values {
    /// One of these texts.
    Words(&'static [&'static str]),
    /// A whole number between these two.
    Whole(u32, u32),
    /// Yes or no, or one of these texts.
    Truth(&'static [&'static str]),
    /// Any text: of currencies, units, calendars and time zones there are too many.
    Text,
}

use Values::{Text as Any, Truth, Whole, Words};

const NUMBER: &[(&str, Values)] = &[
    ("type", Words(&["cardinal", "ordinal"])),
    ("style", Words(&["decimal", "percent", "currency", "unit"])),
    ("currency", Any),
    (
        "currencyDisplay",
        Words(&["symbol", "narrowSymbol", "code", "name"]),
    ),
    ("currencySign", Words(&["standard", "accounting"])),
    ("unit", Any),
    ("unitDisplay", Words(&["short", "narrow", "long"])),
    (
        "notation",
        Words(&["standard", "scientific", "engineering", "compact"]),
    ),
    ("compactDisplay", Words(&["short", "long"])),
    (
        "signDisplay",
        Words(&["auto", "never", "always", "exceptZero", "negative"]),
    ),
    ("useGrouping", Truth(&["auto", "always", "min2"])),
    ("minimumIntegerDigits", Whole(1, 21)),
    ("minimumFractionDigits", Whole(0, 100)),
    ("maximumFractionDigits", Whole(0, 100)),
    ("minimumSignificantDigits", Whole(1, 21)),
    ("maximumSignificantDigits", Whole(1, 21)),
    ("numberingSystem", Any),
];

const WIDTHS: Values = Words(&["numeric", "2-digit"]);
const NAMES: Values = Words(&["narrow", "short", "long"]);
const STYLES: Values = Words(&["full", "long", "medium", "short"]);

const DATETIME: &[(&str, Values)] = &[
    ("dateStyle", STYLES),
    ("timeStyle", STYLES),
    ("weekday", NAMES),
    ("era", NAMES),
    ("year", WIDTHS),
    ("month", Words(&["numeric", "2-digit", "narrow", "short", "long"])),
    ("day", WIDTHS),
    ("dayPeriod", NAMES),
    ("hour", WIDTHS),
    ("minute", WIDTHS),
    ("second", WIDTHS),
    ("fractionalSecondDigits", Whole(1, 3)),
    (
        "timeZoneName",
        Words(&[
            "short",
            "long",
            "shortOffset",
            "longOffset",
            "shortGeneric",
            "longGeneric",
        ]),
    ),
    ("hour12", Truth(&[])),
    ("hourCycle", Words(&["h11", "h12", "h23", "h24"])),
    ("timeZone", Any),
    ("calendar", Any),
    ("numberingSystem", Any),
];

fn find(text: &Text<'_>) -> Vec<Flaw> {
    let mut flaws = of_pattern(text.side.pattern);
    // An option that was copied from the source is told of the source.
    if let Some(source) = text.source
        && !flaws.is_empty()
    {
        let known = of_pattern(source);
        flaws.retain(|flaw| known.iter().all(|known| known.message != flaw.message));
    }
    flaws
}

fn of_pattern(pattern: &Pattern<'_>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    references(pattern, &mut |expression| {
        if let InlineExpression::Function { id, arguments, span } = expression {
            let options = match id.name {
                "NUMBER" => NUMBER,
                "DATETIME" => DATETIME,
                _ => return,
            };
            of_subject(id, arguments, *span, &mut flaws);
            for argument in &arguments.named {
                flaws.extend(of_option(id, options, argument));
            }
            flaws.extend(of_limits(arguments));
        }
    });
    flaws
}

/// What is written: exactly one variable, number or call.
fn of_subject(id: &Identifier<'_>, arguments: &Arguments<'_>, span: Span, flaws: &mut Vec<Flaw>) {
    let mut given = arguments.positional.iter();
    let Some(first) = given.next() else {
        flaws.push(Flaw::new(
            span,
            Phrase::new("check-wrong-function-argument-none").with("function", id.name),
            Phrase::new("check-wrong-function-argument-none-help").with("function", id.name),
        ));
        return;
    };
    if is_text(first) {
        flaws.push(Flaw::new(
            first.span(),
            Phrase::new("check-wrong-function-argument-text").with("function", id.name),
            Phrase::new("check-wrong-function-argument-none-help").with("function", id.name),
        ));
    }
    for further in given {
        flaws.push(Flaw::new(
            further.span(),
            Phrase::new("check-wrong-function-argument-further").with("function", id.name),
            Phrase::new("check-wrong-function-argument-none-help").with("function", id.name),
        ));
    }
}

fn is_text(subject: &InlineExpression<'_>) -> bool {
    match subject {
        InlineExpression::String { .. }
        | InlineExpression::Message { .. }
        | InlineExpression::Term { .. } => true,
        InlineExpression::Number { .. }
        | InlineExpression::Variable { .. }
        | InlineExpression::Function { .. } => false,
        // Braces inside an argument make a text of whatever they hold.
        InlineExpression::Placeable(_) => true,
    }
}

fn of_option(
    id: &Identifier<'_>,
    options: &'static [(&'static str, Values)],
    argument: &NamedArgument<'_>,
) -> Option<Flaw> {
    let name = argument.name.name;
    let Some((_, values)) = options.iter().find(|(known, _)| *known == name) else {
        let scored = options
            .iter()
            .map(|(known, _)| (strsim::damerau_levenshtein(name, known), *known));
        let similar = scored
            .min()
            .filter(|(distance, known)| *distance <= 1 + known.len() / 4);
        return Some(Flaw::new(
            argument.name.span,
            Phrase::new("check-wrong-function-argument-name")
                .with("function", id.name)
                .with("name", name),
            match similar {
                Some((_, known)) => Phrase::new("check-did-you-mean").with("known", known),
                None => Phrase::new("check-wrong-function-argument-name-help"),
            },
        ));
    };
    let (text, number) = match &argument.value {
        InlineExpression::String { raw, .. } => (Some(*raw), None),
        InlineExpression::Number { raw, .. } => (None, Some(*raw)),
        InlineExpression::Variable { .. }
        | InlineExpression::Message { .. }
        | InlineExpression::Term { .. }
        | InlineExpression::Function { .. }
        | InlineExpression::Placeable(_) => return None,
    };
    let fits = match values {
        Words(words) => text.is_some_and(|text| words.contains(&text)),
        Whole(least, most) => number
            .and_then(whole)
            .is_some_and(|number| (*least..=*most).contains(&number)),
        Truth(words) => {
            text.is_some_and(|text| text == "true" || text == "false" || words.contains(&text))
                || matches!(number, Some("0" | "1"))
        }
        Any => text.is_some(),
    };
    if fits {
        return None;
    }
    let written = text.or(number).unwrap_or_default();
    let help = match values {
        Words(words) => Phrase::new("check-wrong-function-argument-words").with("values", words.join(", ")),
        Truth(words) => {
            let words: Vec<&str> = ["true", "false"]
                .into_iter()
                .chain(words.iter().copied())
                .collect();
            Phrase::new("check-wrong-function-argument-words").with("values", words.join(", "))
        }
        Whole(least, most) => Phrase::new("check-wrong-function-argument-whole")
            .with("least", i64::from(*least))
            .with("most", i64::from(*most)),
        Any => Phrase::new("check-wrong-function-argument-quoted"),
    };
    Some(Flaw::new(
        argument.value.span(),
        Phrase::new("check-wrong-function-argument-value")
            .with("name", name)
            .with("value", written),
        help,
    ))
}

/// At least more digits than at most.
fn of_limits(arguments: &Arguments<'_>) -> Option<Flaw> {
    let digits = |wanted: &str| {
        let argument = arguments
            .named
            .iter()
            .find(|argument| argument.name.name == wanted)?;
        match &argument.value {
            InlineExpression::Number { raw, .. } => Some((whole(raw)?, argument.value.span())),
            _ => None,
        }
    };
    let pairs = [
        ("minimumFractionDigits", "maximumFractionDigits"),
        ("minimumSignificantDigits", "maximumSignificantDigits"),
    ];
    pairs.into_iter().find_map(|(least, most)| {
        let ((minimum, _), (maximum, span)) = (digits(least)?, digits(most)?);
        (minimum > maximum).then(|| {
            Flaw::new(
                span,
                Phrase::new("check-wrong-function-argument-limits")
                    .with("least", least)
                    .with("most", most),
                Phrase::new("check-wrong-function-argument-limits-help"),
            )
        })
    })
}

/// The value of a number literal that is whole; of one that is larger than anything here, the largest value.
fn whole(raw: &str) -> Option<u32> {
    let digits = match raw.split_once('.') {
        Some((digits, fraction)) => fraction.bytes().all(|digit| digit == b'0').then_some(digits)?,
        None => raw,
    };
    if digits.starts_with('-') {
        return None;
    }
    Some(digits.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::super::tests::of_text;
    use super::CHECK;

    #[test]
    fn options_are_those_of_the_documentation() {
        for quiet in [
            "{ NUMBER($n) }",
            "{ NUMBER(5, minimumFractionDigits: 2, maximumFractionDigits: 2) }",
            "{ NUMBER($n, type: \"ordinal\") }",
            "{ NUMBER($n, useGrouping: \"false\") }",
            "{ NUMBER($n, useGrouping: 0) }",
            "{ NUMBER($n, style: \"currency\", currency: \"EUR\") }",
            "{ NUMBER($n, minimumIntegerDigits: 2.0) }",
            "{ DATETIME($d, dateStyle: \"long\", timeStyle: \"short\") }",
            "{ DATETIME($d, month: \"long\", year: \"numeric\", hour12: \"true\") }",
            "{ PLATFORM(colour: \"red\") }",
            "{ DATETIME(NUMBER($d)) }",
        ] {
            assert_eq!(of_text(&CHECK, "fr", quiet), [""; 0], "{quiet}");
        }
        for (text, told) in [
            (
                "{ NUMBER($n, minimumFractiondigits: 2) }",
                "minimumFractiondigits",
            ),
            ("{ NUMBER($n, minimumFractionDigits: \"2\") }", "\"2\""),
            ("{ NUMBER($n, minimumIntegerDigits: 0) }", "0"),
            ("{ NUMBER($n, minimumIntegerDigits: 99999999999) }", "99999999999"),
            ("{ NUMBER($n, minimumFractionDigits: 1.5) }", "1.5"),
            ("{ NUMBER($n, minimumFractionDigits: -1) }", "-1"),
            (
                "{ NUMBER($n, minimumFractionDigits: 3, maximumFractionDigits: 2) }",
                "2",
            ),
            ("{ NUMBER($n, type: \"Ordinal\") }", "\"Ordinal\""),
            ("{ NUMBER($n, currency: 978) }", "978"),
            ("{ NUMBER() }", "NUMBER()"),
            ("{ NUMBER(\"5\") }", "\"5\""),
            ("{ NUMBER(bridge) }", "bridge"),
            ("{ NUMBER($n, $m) }", "$m"),
            ("{ DATETIME($d, month: \"Long\") }", "\"Long\""),
            ("{ DATETIME($d, monat: \"long\") }", "monat"),
            ("{ DATETIME($d, hour12: \"yes\") }", "\"yes\""),
            (
                "{ NUMBER($n, type: \"ordnal\") ->\n    [one] a\n   *[other] b\n }",
                "\"ordnal\"",
            ),
        ] {
            assert_eq!(of_text(&CHECK, "fr", text), [told], "{text}");
        }
    }
}

//! # The translation uses other functions than the source
//!
//! A function, written in capitals as in `{ DATETIME($day, month: "long") }`, tells the program how to write a
//! number or a date. The translation shows the same variable without the function, leaves out or
//! changes an option that says what the number means, or uses a function that the source does not have.
//!
//! **Why it hurts.** Without `DATETIME` a date is shown as a bare number; without `style: "percent"`, readers
//! see 0.5 instead of 50 %; a function that the program does not have shows as an error.
//!
//! **How to mend it.** Take the function over as it is in the source. What only shapes the look is yours: how long
//! the name of a month is, in which order a date comes, whether a number has group marks. Options that say what the
//! value is must stay: `style`, `currency`, `unit`, `type`, `timeZone`, the numbers of digits, and all options of
//! functions that the program brings itself. `NUMBER` without such options may come and go.
//!
//! The source says:
//!
//! ```ftl reference
//! full = The library is full to { NUMBER($share, style: "percent") }.
//! ```
//!
//! Here the option is lost:
//!
//! ```ftl translation failing
//! full = La bibliothèque est remplie à { NUMBER($share) }.
//! ```
//!
//! Here it is there:
//!
//! ```ftl translation passing
//! full = La bibliothèque est remplie à { NUMBER($share, style: "percent", useGrouping: "false") }.
//! ```

use crate::checks::flaw::Flaw;
use crate::checks::{Check, Run};
use crate::compare::{Pair, deciding};
use crate::model::{
    Arguments, Element, Expression, Identifier, InlineExpression, Level, NamedArgument, Pattern, Phrase,
};
use crate::text::{Signs, Span};

/// A function, or an option of one, that only one side has.
pub const CHECK: Check = Check {
    name: "function-mismatch",
    summary: "check-function-mismatch",
    level: Level::Warning,
    source: include_str!("function_mismatch.rs"),
    run: Run::Pair(Signs::FUNCTION, find),
};

/// Options of `NUMBER` and `DATETIME` that say what a value is; all others only shape its look.
const OPTIONS_OF_THE_VALUE: &[&str] = &[
    "style",
    "currency",
    "unit",
    "type",
    "timeZone",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
];

/// A function as it is called, or a variable without one.
#[derive(Clone, Copy, Debug)]
struct Call<'t> {
    /// `None`: the variable alone.
    function: Option<(Identifier<'t>, &'t Arguments<'t>)>,
    /// The variable that it is about, if it is about one.
    variable: Option<&'t str>,
    /// Whether it chooses between variants.
    decides: bool,
    span: Span,
}

fn find(pair: &Pair<'_>) -> Vec<Flaw> {
    // Most texts call no function, and that is seen without gathering anything.
    if pair.source_message.is_term()
        || !has_function(pair.source.pattern) && !has_function(pair.translation.pattern)
    {
        return Vec::new();
    }
    let (mut given, mut used) = (Vec::new(), Vec::new());
    in_pattern(pair.source.pattern, &mut given);
    in_pattern(pair.translation.pattern, &mut used);
    let mut found = Vec::new();
    for call in &used {
        check_call(call, &given, &mut found);
    }
    for call in &given {
        if let Some((function, _)) = call.function
            && call.variable.is_none()
            && !call.decides
            && !used.iter().any(|other| other.is_to(function.name))
        {
            found.push(Flaw::new(
                pair.name_span(),
                Phrase::new("check-function-mismatch-dropped").with("name", function.name),
                Phrase::new("check-function-mismatch-help"),
            ));
        }
    }
    found
}

impl Call<'_> {
    fn is_to(&self, name: &str) -> bool {
        self.function.is_some_and(|(function, _)| function.name == name)
    }

    /// The options of a call that a translation must keep.
    fn options(&self) -> impl Iterator<Item = &NamedArgument<'_>> {
        let is_known = self.is_to("NUMBER") || self.is_to("DATETIME");
        let named = self.function.map_or(&[][..], |(_, arguments)| &arguments.named);
        named
            .iter()
            .filter(move |option| !is_known || OPTIONS_OF_THE_VALUE.contains(&option.name.name))
    }

    fn says(&self, wanted: &NamedArgument<'_>) -> bool {
        self.options().any(|option| {
            option.name.name == wanted.name.name && literal(&option.value) == literal(&wanted.value)
        })
    }

    /// What readers would miss: the function, or an option of it.
    fn lack<'c>(&'c self, wanted: &'c Call<'_>) -> Option<Lack<'c>> {
        let (function, _) = wanted.function?;
        let mut options = wanted.options();
        if self.is_to(function.name) {
            return options.find(|option| !self.says(option)).map(Lack::Option);
        }
        let adds_nothing = function.name == "NUMBER" && options.next().is_none();
        (!adds_nothing).then_some(Lack::Function(function.name))
    }
}

enum Lack<'c> {
    Function(&'c str),
    Option(&'c NamedArgument<'c>),
}

/// Compares one use of the translation with those that the source makes of the same variable.
fn check_call(call: &Call<'_>, given: &[Call<'_>], found: &mut Vec<Flaw>) {
    let same = |other: &&Call<'_>| other.variable == call.variable && other.decides == call.decides;
    if let Some((function, _)) = call.function {
        // A locale may format a number, and may ask for the system where the source does not.
        let is_free = matches!(function.name, "NUMBER" | "PLATFORM");
        if !is_free && !given.iter().any(|other| other.is_to(function.name)) {
            found.push(Flaw::new(
                function.span,
                Phrase::new("check-function-mismatch-extra").with("name", function.name),
                Phrase::new("check-function-mismatch-help"),
            ));
            return;
        }
    }
    if call.variable.is_none() || !given.iter().any(|other| same(&other)) {
        return;
    }
    let mut lacks = given.iter().filter(same).map(|other| call.lack(other));
    // One use that the source makes in the same way is enough.
    let Some(Some(first)) = lacks.next() else {
        return;
    };
    if lacks.any(|lack| lack.is_none()) {
        return;
    }
    let message = match first {
        Lack::Function(name) => Phrase::new("check-function-mismatch-bare")
            .with("name", name)
            .with("variable", call.variable.unwrap_or_default()),
        Lack::Option(option) => Phrase::new("check-function-mismatch-option")
            .with("option", option.name.name)
            .with("value", literal(&option.value)),
    };
    found.push(Flaw::new(
        call.span,
        message,
        Phrase::new("check-function-mismatch-help"),
    ));
}

/// `2` and `"2"` are one value.
fn literal<'t>(value: &InlineExpression<'t>) -> &'t str {
    match value {
        InlineExpression::String { raw, .. } | InlineExpression::Number { raw, .. } => raw,
        InlineExpression::Variable { .. }
        | InlineExpression::Message { .. }
        | InlineExpression::Term { .. }
        | InlineExpression::Function { .. }
        | InlineExpression::Placeable(_) => "",
    }
}

// The reader bounds the depth of nesting, so recursion here is bounded too.
fn has_function(pattern: &Pattern<'_>) -> bool {
    pattern.elements.iter().any(|element| match element {
        Element::Text(_) => false,
        Element::Placeable(placeable) => calls(&placeable.expression),
    })
}

fn calls(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::Inline(InlineExpression::Placeable(inner)) => calls(&inner.expression),
        Expression::Inline(inline) => matches!(inline, InlineExpression::Function { .. }),
        Expression::Select(select) => {
            matches!(select.selector, InlineExpression::Function { .. })
                || select.variants.iter().any(|variant| has_function(&variant.value))
        }
    }
}

fn in_pattern<'t>(pattern: &'t Pattern<'t>, found: &mut Vec<Call<'t>>) {
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            in_expression(&placeable.expression, found);
        }
    }
}

fn in_expression<'t>(expression: &'t Expression<'t>, found: &mut Vec<Call<'t>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, false, found),
        Expression::Select(select) => {
            in_inline(&select.selector, true, found);
            for variant in &select.variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline<'t>(inline: &'t InlineExpression<'t>, decides: bool, found: &mut Vec<Call<'t>>) {
    let function = match inline {
        InlineExpression::Function { id, arguments, .. } => Some((*id, &**arguments)),
        InlineExpression::Variable { .. } => None,
        InlineExpression::Placeable(placeable) => return in_expression(&placeable.expression, found),
        InlineExpression::String { .. }
        | InlineExpression::Number { .. }
        | InlineExpression::Message { .. }
        | InlineExpression::Term { .. } => return,
    };
    found.push(Call {
        function,
        variable: deciding(inline),
        decides,
        span: inline.span(),
    });
}

#[cfg(test)]
mod tests {
    use super::super::told_of;

    #[test]
    fn what_says_what_a_value_is_stays_and_what_shapes_its_look_is_free() {
        for (source, translation, found) in [
            ("{ NUMBER($n) } books", "{ $n } Bücher", vec![]),
            ("{ $n } books", "{ NUMBER($n) } Bücher", vec![]),
            ("{ NUMBER($n, minimumFractionDigits: 2) }", "{ $n }", vec!["$n"]),
            (
                "{ NUMBER($n, minimumFractionDigits: 2) }",
                "{ NUMBER($n, minimumFractionDigits: 2) }",
                vec![],
            ),
            (
                "{ NUMBER($n, minimumFractionDigits: 2) }",
                "{ NUMBER($n, minimumFractionDigits: 1) }",
                vec!["NUMBER($n, minimumFractionDigits: 1)"],
            ),
            (
                "{ NUMBER($n, style: \"percent\") }",
                "{ NUMBER($n, style: \"prozent\") }",
                vec!["NUMBER($n, style: \"prozent\")"],
            ),
            ("{ NUMBER($n, useGrouping: \"false\") }", "{ $n }", vec![]),
            ("{ DATETIME($day) }", "{ $day }", vec!["$day"]),
            (
                "{ DATETIME($day, month: \"long\") }",
                "{ DATETIME($day, month: \"short\", year: \"numeric\") }",
                vec![],
            ),
            (
                "{ DATETIME($day, timeZone: \"UTC\") }",
                "{ DATETIME($day) }",
                vec!["DATETIME($day)"],
            ),
            ("{ $day }", "{ DATETIME($day) }", vec!["DATETIME"]),
            ("{ DATETIME($day) }", "{ DATUM($day) }", vec!["DATUM"]),
            ("{ PLATFORM() ->\n    [mac] a\n   *[other] b\n}", "c", vec![]),
            ("a", "{ PLATFORM() ->\n    [mac] a\n   *[other] b\n}", vec![]),
            (
                "{ NUMBER($n, type: \"ordinal\") ->\n    [one] a\n   *[other] b\n}",
                "c",
                vec![],
            ),
            (
                "{ NUMBER($n, type: \"ordinal\") ->\n    [one] a\n   *[other] b\n}",
                "{ $n ->\n    [one] a\n   *[other] b\n}",
                vec!["$n"],
            ),
            (
                "{ NAMES($list, style: \"short\") }",
                "{ NAMES($list) }",
                vec!["NAMES($list)"],
            ),
            ("{ NAMES($list) } { $list }", "{ $list }", vec![]),
            ("{ TODAY() }", "heute", vec!["a"]),
            ("{ TODAY() }", "heute, { TODAY() }", vec![]),
        ] {
            let (source, translation) = (
                format!("a =\n    {source}\n"),
                format!("a =\n    {translation}\n"),
            );
            assert_eq!(
                told_of("function-mismatch", &source, "de", &translation),
                found,
                "{translation}"
            );
        }
    }
}

//! What generated programs say, held against `fluent-bundle`, CLDR and this library's own reader.

use super::pack::{Names, Packed, Source, pack};
use super::plural::Counted;
use super::read::read;
use super::say::{Edition, Filled, Message, Messages, Project};
use super::value::{AsNumber, AsValue, Number, Value};
use super::{Hooks, Moment, Options, Rules};
use crate::build::rust::plural::rules;
use crate::formats::fluent;
use crate::model::Locale;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use proptest::prelude::*;
use std::sync::Mutex;

/// A message of any project.
struct Any<'a> {
    place: usize,
    arguments: Filled<'a>,
}

impl Message for Any<'_> {
    fn place(&self) -> usize {
        self.place
    }

    fn fill(&self, act: &mut dyn FnMut(Filled<'_>)) {
        act(self.arguments);
    }
}

fn leak<T: ?Sized>(value: Box<T>) -> &'static T {
    Box::leak(value)
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn static_rules(tag: &str) -> Rules {
    let rules = rules(&locale(tag));
    let list = |forms: Vec<(&'static str, String)>| {
        let forms = forms
            .into_iter()
            .map(|(form, rule)| (form, leak(rule.into_boxed_str())));
        leak(forms.collect::<Vec<_>>().into_boxed_slice())
    };
    Rules {
        cardinal: list(rules.cardinal),
        ordinal: list(rules.ordinal),
    }
}

/// A project of one catalog, `a`, in some languages, the source language first; a test lives short enough to leak it.
fn project(catalogs: &[(&str, &str)]) -> &'static Project {
    let (reads, _) = read(catalogs[0].1, &|_, _| Some(0));
    let public = reads.iter().filter(|read| !read.id.starts_with('-'));
    let names: Vec<String> = public
        .map(|read| match read.attribute {
            Some(attribute) => format!("a/{}.{attribute}\n", read.id),
            None => format!("a/{}\n", read.id),
        })
        .collect();
    let lines = names.concat();
    let editions: Vec<Edition> = catalogs
        .iter()
        .enumerate()
        .map(|(number, (tag, text))| {
            let source = Source {
                catalog: "a",
                text,
                rules: None,
            };
            let packed = pack(&[source], &Names::new(&lines), &|_, _| true);
            let Packed { code, starts, .. } = packed;
            Edition {
                tag: leak((*tag).into()),
                rules: number,
                code: leak(code.into_boxed_str()),
                starts: leak(starts.into_boxed_slice()),
            }
        })
        .collect();
    let rules: Vec<Rules> = catalogs.iter().map(|(tag, _)| static_rules(tag)).collect();
    leak(Box::new(Project {
        editions: leak(editions.into_boxed_slice()),
        source: 0,
        rules: leak(rules.into_boxed_slice()),
        messages: names.len(),
        names: leak(lines.into_boxed_str()),
        readers: &[],
    }))
}

/// What a catalog says, in its first message.
fn said(tag: &str, catalog: &str, arguments: Filled<'_>) -> String {
    let messages = Messages::new(project(&[(tag, catalog)]), 0);
    messages.say(&Any { place: 0, arguments })
}

/// The text of each value and attribute by `fluent-bundle`, in order.
fn by_bundle(tag: &str, catalog: &str, arguments: &FluentArgs<'_>) -> Vec<(String, bool)> {
    let resource = match FluentResource::try_new(catalog.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut bundle = FluentBundle::new(vec![locale(tag).langid()]);
    bundle.add_builtins().unwrap();
    bundle.add_resource_overriding(resource);
    let parsed = fluent::read(catalog);
    let mut all = Vec::new();
    for message in parsed.tree.messages().filter(|message| !message.is_term()) {
        let found = bundle.get_message(message.id.name).expect("both readers see it");
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|attribute| found.get_attribute(attribute.id.name).unwrap().value());
        let value = message.value.as_ref().map(|_| found.value().unwrap());
        for pattern in value.into_iter().chain(attributes) {
            let mut errors = Vec::new();
            let text = bundle
                .format_pattern(pattern, Some(arguments), &mut errors)
                .into_owned();
            all.push((text, errors.is_empty()));
        }
    }
    all
}

const OWN: &[(&str, &str)] = &[
    ("en", include_str!("../../../../locales/en/cli.ftl")),
    ("ar", include_str!("../../../../locales/ar/cli.ftl")),
    ("fr", include_str!("../../../../locales/fr/cli.ftl")),
    ("ru", include_str!("../../../../locales/ru/cli.ftl")),
    ("zh-Hans", include_str!("../../../../locales/zh-Hans/cli.ftl")),
];

/// Arguments for all variables of a catalog.
fn arguments<'v>(catalog: &str, value: impl Fn(&str) -> Value<'v>) -> Vec<(&'static str, Value<'v>)> {
    let (reads, _) = read(catalog, &|_, _| Some(0));
    let mut names: Vec<&str> = reads
        .iter()
        .flat_map(|read| read.variables.iter().copied())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
        .into_iter()
        .map(|name| (leak(name.into()) as &str, value(name)))
        .collect()
}

#[test]
fn all_that_diglot_says_is_what_fluent_bundle_says() {
    let mut compared = 0;
    for (tag, catalog) in OWN {
        let messages = Messages::new(project(&[(tag, catalog)]), 0);
        // Numbers for which `intl_pluralrules` has the form of CLDR.
        for number in [0_i64, 1, 2, 5, 11, 21, 22] {
            let mut given = FluentArgs::new();
            let text = format!("x{number}");
            let arguments = arguments(catalog, |name| match name.len() % 2 {
                0 => number.as_value(),
                _ => text.as_value(),
            });
            for (name, value) in &arguments {
                match value {
                    Value::Text(text) => given.set(*name, FluentValue::from(text.as_ref())),
                    _ => given.set(*name, FluentValue::from(number)),
                }
            }
            for (place, (text, _)) in by_bundle(tag, catalog, &given).into_iter().enumerate() {
                let arguments = &arguments;
                let said = messages.say(&Any { place, arguments });
                assert_eq!(said, text, "{tag} {}", messages.project.name(place));
                compared += 1;
            }
        }
    }
    assert!(compared > 20_000, "{compared}");
}

#[test]
fn every_number_has_the_plural_form_of_cldr() {
    let catalog =
        "a = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    // Samples of CLDR 48 (`plurals.json`), also where `intl_pluralrules` has another form.
    let samples: &[(&str, &str, &[f64])] = &[
        ("ar", "zero", &[0.0]),
        ("ar", "two", &[2.0]),
        ("ar", "few", &[3.0, 10.0, 103.0, 110.0, 1003.0]),
        ("ar", "many", &[11.0, 26.0, 111.0, 1011.0]),
        ("ar", "other", &[100.0, 102.0, 200.0, 0.1, 1.1]),
        ("es", "one", &[1.0]),
        ("es", "many", &[1_000_000.0, 2_000_000.0]),
        ("es", "other", &[0.0, 2.0, 1.1, 1_000_001.0]),
        ("fr", "one", &[0.0, 1.0, 0.5, 1.5]),
        ("fr", "many", &[1_000_000.0, 1e15]),
        ("fr", "other", &[2.0, 17.0, 1_000_001.0]),
        ("lt", "one", &[1.0, 21.0, 101.0, 1001.0]),
        ("lt", "few", &[2.0, 9.0, 22.0, 102.0]),
        ("lt", "many", &[0.1, 1.7, 10.1]),
        ("lt", "other", &[0.0, 10.0, 11.0, 20.0, 1000.0]),
        ("ru", "one", &[1.0, 21.0, 101.0]),
        ("ru", "few", &[2.0, 24.0, 102.0]),
        ("ru", "many", &[0.0, 5.0, 11.0, 14.0, 111.0, 1_000_000.0]),
        ("ru", "other", &[0.1, 1.5]),
        ("lv", "zero", &[0.0, 10.0, 11.0, 10.11]),
        ("lv", "one", &[1.0, 21.0, 0.1, 1.1]),
        ("pt", "one", &[0.0, 1.0, 1.5]),
        ("pt-PT", "one", &[1.0]),
        ("pt-PT", "other", &[0.0, 1.5]),
        ("zh-Hans", "other", &[0.0, 1.0]),
        ("xx", "other", &[1.0]),
    ];
    for (tag, form, numbers) in samples {
        let messages = Messages::new(project(&[(tag, catalog)]), 0);
        for number in *numbers {
            let arguments = &[("n", number.as_value())];
            assert_eq!(
                messages.say(&Any { place: 0, arguments }),
                *form,
                "{tag} {number}"
            );
        }
    }
}

#[test]
fn every_language_counts_as_icu_does() {
    use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};
    let name = |category| match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let tags = "af ar az be bg bs ca cs cy da de el en es et fa fi fil fr ga gd gu he hi hr hu hy id is it ja ka kk kn ko \
                lt lv mk mr ms nb nl pl ps pt pt-PT ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu";
    let mut some = std::collections::BTreeSet::new();
    for tag in tags.split_whitespace() {
        let own = static_rules(tag);
        for (kind, is_ordinal) in [(PluralRuleType::Cardinal, false), (PluralRuleType::Ordinal, true)] {
            let options = PluralRulesOptions::default().with_type(kind);
            let theirs =
                PluralRules::try_new(tag.parse::<icu_locale::Locale>().unwrap().into(), options).unwrap();
            for whole in (0..1_200_u64).chain([10_000, 99_999, 1_000_000, 1_000_001, 3_000_000, u64::MAX]) {
                let text = whole.to_string();
                let number = Number {
                    is_ordinal,
                    ..Number::literal(&text)
                };
                let theirs = name(theirs.category_for(whole));
                let forms = ["zero", "one", "two", "few", "many", "other"];
                let counted = Counted::of(&number);
                let ours: Vec<&str> = forms.into_iter().filter(|form| counted.has(form, &own)).collect();
                assert_eq!(ours, [theirs], "{tag} {text} {is_ordinal}");
                some.insert(theirs);
            }
        }
    }
    assert_eq!(some.len(), 6);
}

#[test]
fn numbers_and_moments_are_written_as_the_message_wants() {
    let number = |options: &str, value: f64| {
        said(
            "en",
            &format!("a = {{ NUMBER($x{options}) }}"),
            &[("x", value.as_value())],
        )
    };
    assert_eq!(number("", 3.5), "3.5");
    assert_eq!(number(", minimumFractionDigits: 2", 3.5), "3.50");
    assert_eq!(number(", minimumFractionDigits: 2", 3.0), "3.00");
    assert_eq!(number(", maximumFractionDigits: 2", 2.71593), "2.72");
    assert_eq!(number(", maximumFractionDigits: 0", 2.7), "3");
    assert_eq!(
        number(", minimumFractionDigits: 1, maximumFractionDigits: 3", 2.0),
        "2.0"
    );
    assert_eq!(number(", maximumFractionDigits: 5000", 0.5), "0.5");
    assert_eq!(number("", f64::NAN), "NaN");
    assert_eq!(
        said("en", "a = { 3.0 } { -7 }", &[]),
        "\u{2068}3.0\u{2069} \u{2068}-7\u{2069}"
    );
    let moment = |options: &str, seconds: i64| {
        said(
            "en",
            &format!("a = {{ DATETIME($x{options}) }}"),
            &[("x", Value::Moment(Moment::at(seconds)))],
        )
    };
    assert_eq!(moment("", 0), "1970-01-01");
    assert_eq!(moment("", 951_782_400), "2000-02-29");
    assert_eq!(moment("", -1), "1969-12-31");
    assert_eq!(
        moment(", timeStyle: \"short\"", 1_796_047_500),
        "2026-11-30 14:05"
    );
}

#[test]
fn what_decides_a_choice_is_compared_as_fluent_does() {
    let choice = |selector: &str, value: Value<'_>| {
        said(
            "en",
            &format!(
                "a = {{ {selector} ->\n [0] none\n [one] one\n [full] full\n *[other] rest\n }}\n-t = x\n  .size = full\n"
            ),
            &[("x", value)],
        )
    };
    assert_eq!(choice("$x", 0.as_value()), "none");
    assert_eq!(choice("$x", 1.as_value()), "one");
    assert_eq!(choice("$x", 7.as_value()), "rest");
    assert_eq!(choice("$x", "full".as_value()), "full");
    assert_eq!(choice("$x", "0".as_value()), "rest");
    assert_eq!(choice("-t.size", 0.as_value()), "full");
    assert_eq!(choice("\"full\"", 0.as_value()), "full");
    assert_eq!(choice("NUMBER($x, type: \"ordinal\")", 21.as_value()), "one");
    assert_eq!(
        choice("NUMBER($x, minimumFractionDigits: 1)", 1.as_value()),
        "rest"
    );
}

#[test]
fn terms_are_filled_by_those_who_refer_to_them() {
    let catalog =
        "a = { -library(city: \"Rome\") } and { -library }, { $city }\n-library = library of { $city }\n";
    assert_eq!(
        said("en", catalog, &[("city", "Oslo".as_value())]),
        "library of \u{2068}Rome\u{2069} and library of \u{2068}{$city}\u{2069}, \u{2068}Oslo\u{2069}"
    );
}

#[derive(Default)]
struct Ear(Mutex<Vec<String>>);

impl Hooks for &'static Ear {
    fn number(&self, locale: &str, number: &Number<'_>) -> Option<String> {
        Some(format!(
            "<{locale} {} {:?}>",
            number.digits(),
            number.options().get("style")
        ))
    }

    fn call(&self, function: &str, values: &[Value<'_>], options: Options<'_>) -> Option<String> {
        (function == "CASE").then(|| format!("{} {:?}", values.len(), options.get("of")))
    }

    fn damaged(&self, locale: &str, message: &str, why: &str) {
        self.0.lock().unwrap().push(format!("{locale} {message}: {why}"));
    }
}

#[test]
fn what_cannot_be_said_is_said_in_the_source_language_and_told() {
    let source = "a = a { $x }\nb = b { $x }\nc = c\nd = { CASE(1, 2, of: \"y\") }\ne = { NUMBER($x, style: \"percent\") }\n";
    let french = "a = le { $y }\nb = { GONE($x) }\nc = { c }\nd = { d }\n";
    let ear: &'static Ear = leak(Box::default());
    let messages = Messages::new(project(&[("en", source), ("fr", french)]), 1)
        .with_hooks(ear)
        .without_marks();
    let said: Vec<String> = (0..5)
        .map(|place| {
            let arguments = &[("x", 1.as_value())];
            messages.say(&Any { place, arguments })
        })
        .collect();
    assert_eq!(
        said,
        [
            "a <en 1 None>",
            "b <en 1 None>",
            "c",
            "2 Some(\"y\")",
            "<en 1 Some(\"percent\")>"
        ]
    );
    assert_eq!(
        *ear.0.lock().unwrap(),
        [
            "fr a/a: the program gives no such argument",
            "fr a/b: a function cannot be called so",
            "fr a/c: a message refers to itself",
            "fr a/d: a message refers to itself",
        ]
    );
    let nowhere = messages.say(&Any {
        place: 99,
        arguments: &[],
    });
    assert_eq!(nowhere, "?");
}

#[test]
fn loaded_texts_come_first_and_what_they_lack_was_built_in() {
    let source = "a = one { -t }\nb = two\n    .c = three\n-t = term\n";
    let project = project(&[("en", source), ("fr", "a = un\nb = deux\n")]);
    let mut messages = Messages::new(project, 1);
    let texts = |messages: &Messages| -> Vec<String> {
        let say = |place| {
            messages.say(&Any {
                place,
                arguments: &[],
            })
        };
        (0..3).map(say).collect()
    };
    assert_eq!(texts(&messages), ["un", "deux", "three"]);
    let refused = messages.load([(
        "a",
        "a = le { -t }\nb = le { -gone }\n    .c = trois\n= junk\n-t = terme\nfurther = x\n",
    )]);
    assert_eq!(texts(&messages), ["le terme", "deux", "trois"]);
    let refused: Vec<String> = refused
        .iter()
        .map(|one| format!("{:?} {} {}", one.id, one.at, one.why))
        .collect();
    assert_eq!(
        refused,
        [
            "Some(\"b\") 23 there is no `-gone`",
            "None 46 a name was expected"
        ]
    );
    assert!(messages.load([]).is_empty());
    assert_eq!(texts(&messages), ["un", "deux", "three"]);
}

#[test]
fn texts_that_grow_without_end_are_cut_off() {
    let mut bomb = "a0 = ha\n".to_owned();
    for level in 1..40 {
        bomb.push_str(&format!("a{level} = {{ a{0} }}{{ a{0} }}{{ a{0} }}\n", level - 1));
    }
    let messages = Messages::new(project(&[("en", &bomb)]), 0);
    let said = messages.say(&Any {
        place: 39,
        arguments: &[],
    });
    assert!(said.len() < 100_000, "{}", said.len());
}

/// Fluent, more or less.
fn fluent_like() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "a",
        "b-1",
        "-t",
        "-t(x: 1)",
        "-t.g",
        "b.c",
        "$x",
        "$n",
        "{",
        "}",
        "{ ",
        " }",
        "{ $x }",
        "{ $n ->\n",
        "[one]",
        "  [0] y\n",
        " *[other] z\n",
        "\n",
        "\n\n",
        "\r\n",
        "\n    ",
        "\n  ",
        " ",
        "    .c = ",
        "\n .g = q",
        "= ",
        "a = ",
        "\na = ",
        "\n-t = ",
        "\nb-1 = ",
        "text",
        "Ünï",
        "\"s\"",
        "\"\\u00e9\"",
        "\"\\\"\"",
        "\"\\U01F600\"",
        "\\",
        "\"",
        "NUMBER($n)",
        "NUMBER($n, minimumFractionDigits: 2)",
        "(",
        ")",
        ",",
        ":",
        "->",
        "*",
        "[",
        "]",
        ".",
        "1.50",
        "-3",
        "# c\n",
        "\u{feff}",
        "\t",
        "\r",
        "{ \"{\" }",
        "{ { $x } }",
        "{ -t }",
        "{ b-1 }",
        "{ b.c }",
    ]);
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// Fluent that is whole most of the time.
fn whole_fluent() -> impl Strategy<Value = String> {
    let inline = proptest::sample::select(vec![
        "text",
        " more ",
        "{ $x }",
        "{$n}",
        "{ b }",
        "{ b.c }",
        "{ -t }",
        "{ -t(x: \"q\") }",
        "{ \"{\" }",
        "{ 1.50 }",
        "{ NUMBER($n) }",
        "{ { $x } }",
        "{ { -t } }",
        "é",
        "[x",
        "*",
        "{ NUMBER($n, minimumFractionDigits: 2) }",
        "\n    line ",
        "\n\n      deep ",
        "{ $n ->\n    [one] one { $n }\n    [0] none\n   *[other] many\n    lines\n  }",
        "{ $x ->\n    [s] said\n   *[other] { $n ->\n   [1] in\n *[other] out\n }\n  }",
        "{ -t.g ->\n    [q] of q\n   *[r] of r\n  }",
    ]);
    // No braces at the start of a line: `fluent-syntax` does not count their indentation, as the specification does.
    let pattern = proptest::collection::vec(inline, 1..6).prop_map(|pieces| format!("w{}", pieces.concat()));
    proptest::collection::vec(pattern, 1..4).prop_map(|patterns| {
        let mut out = String::from("-t = term { $x }\n    .g = q\nb = bee\n    .c = sea { $n }\n");
        for (number, pattern) in patterns.iter().enumerate() {
            out.push_str(&format!("m{number} = {pattern}\n    .at = {pattern}\n"));
        }
        out
    })
}

/// Ids and attributes of all patterns that this library's own reader keeps.
fn kept_by_own_reader(text: &str) -> Vec<String> {
    let parsed = fluent::read(text);
    let mut kept = Vec::new();
    for message in parsed.tree.messages() {
        kept.extend(message.value.iter().map(|_| message.id.name.to_owned()));
        let attributes = message.attributes.iter();
        kept.extend(attributes.map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)));
    }
    kept
}

fn kept(text: &str) -> Vec<String> {
    let (reads, _) = read(text, &|_, _| Some(0));
    let reads = reads.into_iter().map(|read| match read.attribute {
        Some(attribute) => format!("{}.{attribute}", read.id),
        None => read.id.to_owned(),
    });
    reads.collect()
}

/// A pattern of texts on several lines and of `{ $x }`.
fn lines() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "text",
        " ",
        "  ",
        "\n",
        "\n    ",
        "\n      ",
        "\n  ",
        "\n\n    ",
        "\r\n   ",
        "{ $x }",
        "é",
        "\n   { $x }",
        "\n{ $x }",
        "{ \" \" }",
        "\t",
        "[a",
        ".",
    ]);
    proptest::collection::vec(piece, 1..10).prop_map(|pieces| format!("a = {}\n", pieces.concat()))
}

/// The text of a pattern of this library's own reader, with `<>` for what fills a gap.
fn text_by_own_reader(text: &str) -> Option<String> {
    use crate::model::{Element, Expression, InlineExpression};
    let parsed = fluent::read(text);
    let message = parsed.tree.messages().next()?;
    let elements = message
        .value
        .as_ref()?
        .elements
        .iter()
        .map(|element| match element {
            Element::Text(text) => text.value.to_owned(),
            Element::Placeable(placeable) => match &placeable.expression {
                Expression::Inline(InlineExpression::String { raw, .. }) => (*raw).to_owned(),
                _ => "<>".to_owned(),
            },
        });
    Some(elements.collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_readers_keep_the_same_messages(text in prop_oneof![fluent_like(), whole_fluent()]) {
        prop_assert_eq!(kept(&text), kept_by_own_reader(&text));
    }

    #[test]
    fn both_readers_see_the_same_lines(text in lines()) {
        let messages = Messages::new(project(&[("en", &text)]), 0).without_marks();
        if let Some(wanted) = text_by_own_reader(&text) {
            let said = messages.say(&Any { place: 0, arguments: &[("x", "<>".as_value())] });
            prop_assert_eq!(said, wanted);
        }
    }

    #[test]
    fn what_is_read_is_said_as_by_fluent_bundle(text in whole_fluent(), number in 0..30_i64) {
        let arguments = &[("n", number.as_value()), ("x", "s".as_value())];
        let given: FluentArgs<'_> = [("n", FluentValue::from(number)), ("x", FluentValue::from("s"))].into_iter().collect();
        let messages = Messages::new(project(&[("en", &text)]), 0);
        for (place, (wanted, is_whole)) in by_bundle("en", &text, &given).into_iter().enumerate() {
            if is_whole {
                prop_assert_eq!(messages.say(&Any { place, arguments }), wanted, "{}", text);
            }
        }
    }

    #[test]
    fn nothing_that_is_loaded_makes_a_program_panic(text in prop_oneof![fluent_like(), any::<String>()]) {
        let mut messages = Messages::new(project(&[("en", "a = a { $x }\nb-1 = b\n    .c = c\n")]), 0);
        messages.load([("a", text.as_str())]);
        for place in 0..4 {
            messages.say(&Any { place, arguments: &[("x", 1.as_number().as_value())] });
        }
    }

    #[test]
    fn no_code_makes_a_program_panic(code in "[tvnmkfswdWDl()0-9;a ]{0,40}") {
        let code = leak(format!("{};{code}", code.len()).into_boxed_str());
        let project = leak(Box::new(Project {
            editions: leak(Box::new([Edition { tag: "en", rules: 0, code, starts: &[0, 0, 2, 7] }])),
            source: 0,
            rules: &[],
            messages: 2,
            names: "a/a\na/b\n",
            readers: &[],
        }));
        let messages = Messages::new(project, 0);
        for place in 0..3 {
            messages.say(&Any { place, arguments: &[] });
        }
    }
}

//! The catalogs of a bundle, loaded by the libraries that programs use: `fluent-bundle`, `@fluent/bundle` of npm and
//! `fluent.runtime` of PyPI say the same.
//!
//! `i18next` says the same of the flat JSON, as far as a text is there.
//!
//! The others run where they are found: `DIGLOT_NODE_PACKAGES` names a folder with `node_modules` that holds
//! `@fluent/bundle` and `i18next` (`npm install @fluent/bundle i18next`), `DIGLOT_PYTHON` a Python that has `fluent.runtime`
//! (`pip install fluent.runtime`). Without them that part is passed over, and told.
//!
//! Isolation marks are switched off: fluent-bundle puts them around arguments alone, the others around every placeable.
//! Two further things may differ, and each difference is held to be exactly that:
//!
//! - how a number is written: each library tells how it writes the number, and the rest must be the same;
//! - which plural category a number has (`intl_pluralrules` of fluent-bundle, ICU of node, Babel's CLDR): the text
//!   must be what fluent-bundle says when it is given that category.
//!
//! That fluent-bundle and `@fluent/bundle` forget the arguments of a term once it has shown another term is no difference
//! here: such a term is not copied.

#![expect(
    clippy::disallowed_methods,
    reason = "a test may ask the environment where the other libraries are"
)]

#[path = "build/sample.rs"]
mod sample;

use diglot::engine::Engine;
use diglot::model::{Bundle, Element, Expression, InlineExpression, Message, Pattern, VariantKey};
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use sample::{Sample, locale, text};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const NUMBERS: [i64; 11] = [0, 1, 2, 3, 5, 11, 21, 22, 100, 103, 1234];
/// The number literals of `odd.ftl`.
const LITERALS: [&str; 2] = ["5", "-3.50"];
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The catalogs of one locale and what is asked of them.
struct Job {
    locale: String,
    catalogs: Vec<String>,
    /// The same as flat and as structured JSON.
    json: Vec<Value>,
    calls: Vec<Call>,
}

#[derive(Clone)]
struct Call {
    id: String,
    attribute: Option<String>,
    arguments: BTreeMap<String, Given>,
}

#[derive(Clone)]
enum Given {
    Number(i64),
    Text(String),
}

/// What a library says to a job.
struct Answer {
    /// How it writes each of [`NUMBERS`] and [`LITERALS`], and the plural category that it finds.
    numbers: Numbers,
    said: Vec<Said>,
}

type Numbers = BTreeMap<String, (String, String)>;

#[derive(Debug, PartialEq, Eq)]
struct Said {
    text: String,
    errors: Vec<String>,
}

fn odd() -> Sample {
    Sample::new()
        .catalog("odd", include_str!("runtimes/odd.ftl"))
        .translated("fr", "odd", include_str!("runtimes/odd.fr.ftl"), "", &[])
        .translated("fr-CA", "odd", include_str!("runtimes/broken.fr.ftl"), "", &[])
        .empty("ar")
}

fn own() -> Bundle {
    let engine = Engine::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is a project");
    let say = |_: &diglot::model::Locale, phrase: &diglot::model::Phrase| phrase.id.to_owned();
    engine
        .snapshot()
        .bundle_of(Some(&["fluent", "json"]), &say, &|_, _| ())
}

/// One job for each locale of a bundle.
fn jobs(bundle: &Bundle) -> Vec<Job> {
    let mut by_locale: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in &bundle.files {
        if let Some((locale, _)) = file
            .path
            .strip_prefix("fluent/")
            .and_then(|path| path.split_once('/'))
        {
            let text = String::from_utf8(file.bytes.clone()).expect("a catalog is UTF-8");
            by_locale.entry(locale).or_default().push(text);
        }
    }
    let jobs = by_locale.into_iter().map(|(locale, catalogs)| {
        let mut calls = Vec::new();
        for catalog in &catalogs {
            let read = diglot::formats::fluent::read(catalog);
            assert!(read.problems.is_empty(), "{locale}: {:?}", read.problems);
            read.tree
                .messages()
                .filter(|message| !message.is_term())
                .for_each(|message| calls.extend(calls_of(message)));
        }
        let json = bundle.files.iter().filter_map(|file| {
            let name = file.path.strip_prefix(&format!("json/flat/{locale}/"))?;
            let structured = text(bundle, &format!("json/structured/{locale}/{name}"));
            Some(json!({ "flat": text(bundle, &file.path), "structured": structured }))
        });
        Job {
            locale: locale.to_owned(),
            json: json.collect(),
            catalogs,
            calls,
        }
    });
    jobs.collect()
}

/// Calls of the value and the attributes that take each variant once, as far as one variable goes.
fn calls_of(message: &Message<'_>) -> Vec<Call> {
    let mut values: BTreeMap<String, Vec<Given>> = BTreeMap::new();
    let value = message.value.iter().map(|value| (None, value));
    let attributes = message.attributes.iter();
    let patterns: Vec<_> = value
        .chain(attributes.map(|attribute| (Some(attribute.id.name), &attribute.value)))
        .collect();
    patterns
        .iter()
        .for_each(|(_, pattern)| variables(pattern, &mut values));
    // Those of messages that are shown.
    for name in ["name", "case", "word"] {
        values
            .entry(name.to_owned())
            .or_insert_with(|| vec![Given::Text("x".to_owned())]);
    }
    let most = values.values().map(Vec::len).max().unwrap_or(1).max(1);
    let mut calls = Vec::new();
    for (attribute, _) in patterns {
        for round in 0..most {
            let arguments = values
                .iter()
                .map(|(name, values)| (name.clone(), values[round % values.len()].clone()));
            calls.push(Call {
                id: message.id.name.to_owned(),
                attribute: attribute.map(str::to_owned),
                arguments: arguments.collect(),
            });
        }
    }
    calls
}

fn variables(pattern: &Pattern<'_>, values: &mut BTreeMap<String, Vec<Given>>) {
    for element in &pattern.elements {
        if let Element::Placeable(placeable) = element {
            in_expression(&placeable.expression, values);
        }
    }
}

fn in_expression(expression: &Expression<'_>, values: &mut BTreeMap<String, Vec<Given>>) {
    match expression {
        Expression::Inline(inline) => shown(inline, values),
        Expression::Select(select) => {
            let mut inner = &select.selector;
            if let InlineExpression::Function { arguments, .. } = inner {
                inner = arguments.positional.first().unwrap_or(inner);
            }
            if let InlineExpression::Variable { id, .. } = inner {
                let is_count = |key: &VariantKey<'_>| match key {
                    VariantKey::Number(_) => true,
                    VariantKey::Identifier(id) => CATEGORIES.contains(&id.name) && id.name != "other",
                };
                let known = values.entry(id.name.to_owned()).or_default();
                let keys = select.variants.iter().map(|variant| variant.key);
                if keys.clone().any(|key| is_count(&key)) || keys.clone().all(|key| key.name() == "other") {
                    *known = NUMBERS.map(Given::Number).to_vec();
                } else {
                    known.extend(keys.map(|key| Given::Text(key.name().to_owned())));
                    known.push(Given::Text("something else".to_owned()));
                }
            }
            select
                .variants
                .iter()
                .for_each(|variant| variables(&variant.value, values));
        }
    }
}

fn shown(inline: &InlineExpression<'_>, values: &mut BTreeMap<String, Vec<Given>>) {
    match inline {
        InlineExpression::Variable { id, .. } => {
            let known = values.entry(id.name.to_owned()).or_default();
            if known.is_empty() {
                known.push(Given::Text("“a” { b } \u{202E}ج\u{202C} <c> \\".to_owned()));
            }
        }
        InlineExpression::Function { arguments, .. } => {
            for argument in &arguments.positional {
                if let InlineExpression::Variable { id, .. } = argument {
                    values.insert(id.name.to_owned(), NUMBERS.map(Given::Number).to_vec());
                }
            }
        }
        InlineExpression::Placeable(placeable) => in_expression(&placeable.expression, values),
        _ => {}
    }
}

thread_local! {
    /// How numbers are to be written.
    static SHOWN: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

fn written<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    SHOWN.with_borrow(|shown| shown.get(&*number.as_string()).cloned())
}

fn loaded(job: &Job, is_isolating: bool) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale(&job.locale).langid()]);
    bundle.add_builtins().expect("no function is there yet");
    bundle.set_use_isolating(is_isolating);
    bundle.set_formatter(Some(written));
    for catalog in &job.catalogs {
        let resource = FluentResource::try_new(catalog.clone());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", job.locale));
        bundle.add_resource(resource).expect("each id is there once");
    }
    bundle
}

/// What fluent-bundle says; where `categories` has a number's, the number is given as that word.
fn said_by_rust(
    bundle: &FluentBundle<FluentResource>,
    call: &Call,
    numbers: &Numbers,
    categories: &BTreeMap<String, String>,
) -> Said {
    SHOWN.set(
        numbers
            .iter()
            .map(|(number, (shown, _))| (number.clone(), shown.clone()))
            .collect(),
    );
    let mut arguments = FluentArgs::new();
    let mut words = Vec::new();
    for (name, given) in &call.arguments {
        match given {
            Given::Number(number) => match categories.get(&number.to_string()) {
                Some(category) => {
                    let written = number.to_string();
                    let shown = numbers.get(&written).map_or(written, |(shown, _)| shown.clone());
                    words.push((category.clone(), shown));
                    arguments.set(name.clone(), category.clone());
                }
                None => arguments.set(name.clone(), *number),
            },
            Given::Text(text) => arguments.set(name.clone(), text.clone()),
        }
    }
    let message = bundle.get_message(&call.id).expect("the call is of a message");
    let pattern = match &call.attribute {
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        None => message.value(),
    };
    let mut errors = Vec::new();
    let said = bundle.format_pattern(
        pattern.expect("the call is of a text"),
        Some(&arguments),
        &mut errors,
    );
    let mut said = said.into_owned();
    for (word, shown) in words {
        said = said.replace(
            &format!("\u{2068}{word}\u{2069}"),
            &format!("\u{2068}{shown}\u{2069}"),
        );
    }
    Said {
        text: said,
        errors: errors.iter().map(ToString::to_string).collect(),
    }
}

/// The answers of another library, in the order of the jobs.
fn answers(program: &str, arguments: &[&str], jobs: &[Job]) -> Vec<Answer> {
    let jobs: Vec<Value> = jobs.iter().map(as_json).collect();
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut input = child.stdin.take().expect("the input is piped");
    input
        .write_all(Value::Array(jobs).to_string().as_bytes())
        .unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    let answers: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    answers.iter().map(answer).collect()
}

fn written_numbers() -> Vec<String> {
    let numbers = NUMBERS.iter().map(ToString::to_string);
    numbers.chain(LITERALS.map(str::to_owned)).collect()
}

fn as_json(job: &Job) -> Value {
    let calls = job.calls.iter().map(|call| {
        let arguments = call.arguments.iter().map(|(name, given)| {
            let value = match given {
                Given::Number(number) => json!(number),
                Given::Text(text) => json!(text),
            };
            (name.clone(), value)
        });
        json!({ "id": call.id, "attribute": call.attribute, "arguments": arguments.collect::<serde_json::Map<_, _>>() })
    });
    json!({
        "locale": job.locale, "catalogs": job.catalogs, "json": job.json,
        "numbers": written_numbers(), "calls": calls.collect::<Vec<_>>(),
    })
}

fn answer(value: &Value) -> Answer {
    assert_eq!(
        value["loading"],
        json!([]),
        "what a catalog holds that is no message"
    );
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let numbers = value["numbers"].as_array().unwrap().iter().zip(written_numbers());
    let said = value["said"].as_array().unwrap().iter();
    Answer {
        numbers: numbers
            .map(|(number, n)| (n, (word(&number["shown"]), word(&number["category"]))))
            .collect(),
        said: said
            .map(|said| Said {
                text: word(&said["text"]),
                errors: said["errors"].as_array().unwrap().iter().map(word).collect(),
            })
            .collect(),
    }
}

/// Holds every answer of another library against fluent-bundle; tells how many differ, and by what.
fn compare(library: &str, jobs: &[Job], answers: &[Answer]) {
    let (mut same, mut by_number, mut passed, mut by_category) = (0, 0, 0, BTreeSet::new());
    for (job, answer) in jobs.iter().zip(answers) {
        let bundle = loaded(job, false);
        let isolating = loaded(job, true);
        let plain = Numbers::new();
        assert_eq!(job.calls.len(), answer.said.len());
        for (call, theirs) in job.calls.iter().zip(&answer.said) {
            let name = format!("{library} {} {}.{:?}", job.locale, call.id, call.attribute);
            let ours = said_by_rust(&bundle, call, &plain, &BTreeMap::new());
            assert_eq!(ours.errors, [""; 0], "{name}");
            if theirs.errors == ["passed"] {
                passed += 1;
                continue;
            }
            assert_eq!(theirs.errors, [""; 0], "{name}");
            if ours.text == theirs.text {
                same += 1;
                continue;
            }
            let ours = said_by_rust(&bundle, call, &answer.numbers, &BTreeMap::new());
            if ours.text == theirs.text {
                by_number += 1;
                continue;
            }
            let categories: BTreeMap<String, String> = answer
                .numbers
                .iter()
                .map(|(number, (_, category))| (number.clone(), category.clone()))
                .collect();
            let ours = [&answer.numbers, &plain]
                .map(|numbers| without_marks(&said_by_rust(&isolating, call, numbers, &categories).text));
            assert!(
                ours.contains(&without_marks(&theirs.text)),
                "{name}: {ours:?} {theirs:?}"
            );
            let numbers = call.arguments.values().filter_map(|given| match given {
                Given::Number(number) => Some(number.to_string()),
                Given::Text(_) => None,
            });
            by_category.extend(
                numbers.map(|number| (job.locale.clone(), number.clone(), categories[&number].clone())),
            );
        }
    }
    eprintln!("{library}: {same} texts are the same, {by_number} but for how a number is written");
    if passed > 0 {
        eprintln!("{library}: {passed} texts cannot be said in its format, and are told");
        assert!(same > passed, "most texts can be said");
    }
    for (locale, number, category) in by_category {
        eprintln!("{library}: {number} is `{category}` in {locale}, and not so for fluent-bundle");
    }
}

fn without_marks(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn compare_all(bundle: &Bundle) {
    let jobs = jobs(bundle);
    assert!(jobs.iter().all(|job| !job.calls.is_empty()));
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/runtimes");
    let script = |name: &str| scripts.join(name).to_str().expect("the path is UTF-8").to_owned();
    match std::env::var("DIGLOT_NODE_PACKAGES") {
        Ok(packages) => {
            let answers = answers("node", &[&script("with_node.cjs"), &packages], &jobs);
            compare("@fluent/bundle", &jobs, &answers);
            if Path::new(&packages).join("node_modules/i18next").is_dir() {
                let answers = self::answers("node", &[&script("with_i18next.cjs"), &packages], &jobs);
                compare("i18next", &jobs, &answers);
            } else {
                eprintln!("passed over for want of i18next in {packages}");
            }
        }
        Err(_) => eprintln!("passed over for want of DIGLOT_NODE_PACKAGES: @fluent/bundle"),
    }
    match std::env::var("DIGLOT_PYTHON") {
        Ok(python) => {
            let answers = answers(&python, &[&script("with_python.py")], &jobs);
            compare("fluent.runtime", &jobs, &answers);
        }
        Err(_) => eprintln!("passed over for want of DIGLOT_PYTHON: fluent.runtime"),
    }
    // What fluent-bundle says is held against the others above; that it reports nothing, in any case.
    for job in &jobs {
        let bundle = loaded(job, false);
        for call in &job.calls {
            let said = said_by_rust(&bundle, call, &BTreeMap::new(), &BTreeMap::new());
            assert!(
                said.errors.is_empty(),
                "{} {}: {:?}",
                job.locale,
                call.id,
                said.errors
            );
        }
    }
}

#[test]
fn the_catalogs_of_this_repository_say_the_same_in_three_libraries() {
    compare_all(&own());
}

#[test]
fn odd_catalogs_say_the_same_in_three_libraries() {
    compare_all(&odd().bundle_of(Some(&["fluent", "json"])));
}

#[test]
fn what_a_library_would_report_is_not_copied() {
    let bundle = odd().bundle_of(Some(&["fluent", "json"]));
    let (french, broken) = (
        text(&bundle, "fluent/fr/odd.ftl"),
        text(&bundle, "fluent/fr-CA/odd.ftl"),
    );
    let read = |text| {
        let tree = diglot::formats::fluent::read(text).tree;
        let messages = tree.messages();
        messages
            .map(|message| (message.id.name, message.body().slice(text).to_owned()))
            .collect::<BTreeMap<_, _>>()
    };
    let (french, broken) = (read(french), read(broken));
    let mut differing: Vec<&str> = broken.keys().copied().collect();
    differing.retain(|id| french.get(id) != broken.get(id));
    // Of two of one id the reader of a locale's catalogs has the last; all others are the French of France.
    assert_eq!(differing, ["inline"], "{:?}", broken.get(differing[0]));
    assert_eq!(broken["attributes"].matches(".title =").count(), 1);
}

#[test]
fn what_a_translation_refers_to_comes_along_from_any_catalog() {
    let bundle = Sample::new()
        .catalog("app", "about = About { -brand }\nopen = Open\n")
        .catalog("brand", "-brand = Diglot\n")
        .translated("fr", "app", "about = À propos { -brand-genitive }\n", "", &[])
        .translated(
            "fr",
            "brand",
            "-brand = Diglot\n-brand-genitive = de { -nobody }\n",
            "",
            &[],
        )
        .translated("hy", "app", "about = { -brand-of }\n", "", &[])
        .translated("hy", "brand", "-brand-of = { -brand }ի\n", "", &[])
        .bundle_of(Some(&["fluent", "json"]));
    assert_eq!(
        text(&bundle, "fluent/hy/app.ftl"),
        "about = { -brand-of }\nopen = Open\n-brand-of = { -brand }ի\n"
    );
    // The term itself is broken, so the source's text is what remains.
    assert_eq!(
        text(&bundle, "fluent/fr/app.ftl"),
        "about = About { -brand }\nopen = Open\n"
    );
}

#[test]
fn circles_over_many_steps_are_found_without_recursion() {
    let ids = 0..3_000;
    let source: String = ids.clone().map(|id| format!("m{id} = x\n")).collect();
    let circle: String = ids
        .map(|id| format!("m{id} = {{ m{} }}\n", (id + 1) % 3_000))
        .collect();
    let bundle = Sample::new()
        .catalog("many", &source)
        .translated("fr", "many", &circle, "", &[])
        .bundle_of(Some(&["fluent", "json"]));
    assert_eq!(text(&bundle, "fluent/fr/many.ftl"), source);
}

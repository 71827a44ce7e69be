//! Makes the standard report again of its JSON.

use super::super::sample::report;
use super::standard;
use crate::model::{
    Argument, Coverage, Finding, Fingerprint, Grade, Level, Locale, Phrase, PivotCoverage, Related, Report,
};
use crate::text::{Place, Span, TextEdit};
use serde_json::Value;

#[test]
fn json_is_complete_enough_to_be_the_report_again() {
    let document: Value = serde_json::from_str(&standard("json")).unwrap();
    let array = |name: &str| document[name].as_array().unwrap();
    let read = Report {
        findings: array("findings").iter().map(finding).collect(),
        coverage: array("coverage").iter().map(coverage).collect(),
    };
    let mut report = report();
    for finding in &mut report.findings {
        // Objects have no order.
        finding.message.arguments.sort();
    }
    assert_eq!(read, report);
}

#[test]
fn json_lines_are_the_header_and_the_findings_of_json() {
    let document: Value = serde_json::from_str(&standard("json")).unwrap();
    let text = standard("jsonl");
    let mut lines = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let header = lines.next().unwrap();
    assert_eq!(header["version"], document["version"]);
    assert_eq!(header["coverage"], document["coverage"]);
    let levels = ["error", "warning", "note"].map(|level| header["levels"][level].as_u64().unwrap());
    let report = report();
    let counts = [Level::Error, Level::Warning, Level::Note].map(|level| report.count(level) as u64);
    assert_eq!(levels, counts);
    assert_eq!(
        &lines.collect::<Vec<_>>(),
        document["findings"].as_array().unwrap()
    );
}

/// A name as the model has it: names of checks and phrases live as long as the program.
fn name(value: &Value) -> &'static str {
    text(value).leak()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn locale(value: &Value) -> Locale {
    Locale::parse(value.as_str().unwrap()).unwrap()
}

fn number(value: &Value) -> usize {
    value.as_u64().unwrap() as usize
}

fn finding(value: &Value) -> Finding {
    let list = |name: &str| value[name].as_array().into_iter().flatten();
    Finding {
        check: name(&value["code"]),
        fingerprint: value["fingerprint"].as_str().and_then(Fingerprint::parse),
        level: Level::named(value["level"].as_str().unwrap()).unwrap(),
        grade: value["grade"].as_str().and_then(Grade::named),
        locale: (!value["locale"].is_null()).then(|| locale(&value["locale"])),
        place: place(value, &value["file"]),
        id: value["id"].as_str().map(str::to_owned),
        subject: None,
        amount: value.get("amount").map_or(1, number),
        message: phrase(&value["message_phrase"]),
        help: phrase(&value["help_phrase"]),
        related: list("related")
            .map(|related| Related {
                place: place(related, &related["file"]),
                label: phrase(&related["label_phrase"]),
            })
            .collect(),
        fix: list("fix")
            .map(|edit| TextEdit {
                span: place(edit, &value["file"]).span,
                new_text: text(&edit["text"]),
            })
            .collect(),
    }
}

fn place(value: &Value, file: &Value) -> Place {
    Place::new(
        text(file),
        Span::new(number(&value["start"]), number(&value["end"])),
    )
}

fn phrase(value: &Value) -> Phrase {
    let mut phrase = Phrase::new(name(&value["id"]));
    for (name, argument) in value["arguments"].as_object().into_iter().flatten() {
        let argument = match argument {
            Value::String(text) => Argument::Text(text.clone()),
            Value::Number(number) => Argument::Number(number.as_i64().unwrap()),
            inner => Argument::Phrase(Box::new(self::phrase(inner))),
        };
        phrase.arguments.push((name.clone().leak(), argument));
    }
    phrase
}

fn coverage(value: &Value) -> Coverage {
    let counts = |value: &Value| {
        let graded = ["cosmetic", "wording", "meaning"].map(|grade| number(&value["outdated"][grade]));
        let [cosmetic, wording, meaning] = graded;
        let one = |name: &str| number(&value[name]);
        let rest = ["unconfirmed", "untracked", "missing", "obsolete"].map(one);
        let [unconfirmed, untracked, missing, obsolete] = rest;
        let current = one("current");
        [
            current,
            cosmetic,
            wording,
            meaning,
            unconfirmed,
            untracked,
            missing,
            obsolete,
        ]
    };
    let pivot = |value: &Value| {
        let graded = ["cosmetic", "wording", "meaning"].map(|grade| number(&value["outdated"][grade]));
        let [cosmetic, wording, meaning] = graded;
        let [unconfirmed, untracked] = ["unconfirmed", "untracked"].map(|name| number(&value[name]));
        PivotCoverage {
            locale: locale(&value["locale"]),
            messages: [cosmetic, wording, meaning, unconfirmed, untracked],
        }
    };
    Coverage {
        locale: locale(&value["locale"]),
        catalog: text(&value["catalog"]),
        messages: counts(&value["messages"]),
        words: counts(&value["words"]),
        reviewed: number(&value["reviewed"]),
        pivot: value.get("pivot").map(pivot),
    }
}

//! # SARIF 2.1.0
//!
//! For code scanning and for editors: `diglot check --output sarif=diglot.sarif` writes a log of the Static Analysis
//! Results Interchange Format, always in English.
//!
//! ```yaml
//! - run: diglot check --output sarif=diglot.sarif
//! - uses: github/codeql-action/upload-sarif@v3
//!   if: always()
//!   with:
//!     sarif_file: diglot.sarif
//! ```
//!
//! * There is one run. `tool.driver.rules` lists every check of diglot, whether it found anything or not: its id is
//!   the name of the check, `help` its page.
//! * Each finding is a result with `ruleId`, `level` (`error`, `warning`, `note`), the message and what to do as two
//!   lines of `message.text`, one location, `relatedLocations` and, where it can be mended without asking, `fixes`.
//!   `properties` has `locale`, `id` (of the message), `grade` and `amount` as `json` has them, each only where there
//!   is one.
//! * `uri` is a path below the top folder of the git repository, or below the project where there is no repository;
//!   it is relative to `%SRCROOT%`.
//! * Columns count UTF-16 code units, and `columnKind` says so: viewers that do not read `columnKind` expect that.
//! * `partialFingerprints` has the fingerprint that `json` has, under a name of its own and as
//!   `primaryLocationLineHash`, which is what code scanning looks at: a finding whose lines have moved is still the
//!   same alert.
//! * In texts of results, `{{` and `}}` stand for braces, as the standard demands.
//!
//! **What may change.** The shape is that of the standard. Names of checks and fingerprints stay; words of messages
//! may change, and rules may be added.

use super::positions::Positions;
use super::{Reporter, Rule, Scene};
use crate::model::{Finding, Fingerprint, Level, Related};
use crate::text::Place;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

/// SARIF 2.1.0.
pub const REPORTER: Reporter = Reporter {
    name: "sarif",
    summary: "report-format-sarif",
    shows_coverage: false,
    shows_fingerprints: true,
    source: include_str!("sarif.rs"),
    write,
};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let positions = Positions::new(scene);
    let rules = (scene.rules)();
    let index: HashMap<&str, usize> = rules
        .iter()
        .enumerate()
        .map(|(at, rule)| (rule.name, at))
        .collect();
    let results = scene.report.findings.iter();
    let results = results.map(|finding| result(scene, &positions, finding, &index));
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "diglot",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| descriptor(scene, rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "utf16CodeUnits",
            "results": results.collect::<Vec<_>>(),
        }]
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(scene: &Scene<'_>, rule: &Rule) -> Value {
    let summary = scene.in_english(&rule.summary);
    let page = rule.page.trim_end();
    // The first paragraph below the title tells what is wrong.
    let mut paragraphs = page.split("\n\n").filter(|part| !part.starts_with('#'));
    let description = paragraphs.next().unwrap_or(&summary).replace('\n', " ");
    json!({
        "id": rule.name,
        "shortDescription": { "text": summary },
        "fullDescription": { "text": description },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "enabled": rule.level != Level::Off, "level": level(rule.level) },
        "properties": { "tags": ["translation"] },
    })
}

/// The level of a rule or result; a rule that is off has the one that it gets when somebody turns it on.
fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning | Level::Off => "warning",
        Level::Note => "note",
    }
}

fn result(
    scene: &Scene<'_>,
    positions: &Positions<'_>,
    finding: &Finding,
    index: &HashMap<&str, usize>,
) -> Value {
    let mut result = Map::new();
    let mut put = |name: &str, value: Value| {
        result.insert(name.to_owned(), value);
    };
    put("ruleId", json!(finding.check));
    if let Some(index) = index.get(finding.check) {
        put("ruleIndex", json!(index));
    }
    put("level", json!(level(finding.level)));
    let said = format!(
        "{}\n{}",
        scene.in_english(&finding.message),
        scene.in_english(&finding.help)
    );
    put("message", json!({ "text": message(&said) }));
    let place = physical(scene, positions, &finding.place);
    put("locations", json!([{ "physicalLocation": place }]));
    if !finding.related.is_empty() {
        let related = finding
            .related
            .iter()
            .map(|related| other_location(scene, positions, related));
        put("relatedLocations", related.collect());
    }
    if !finding.fix.is_empty() {
        put("fixes", json!([fix(scene, positions, finding)]));
    }
    if let Some(fingerprint) = finding.fingerprint {
        let name = format!("diglotFingerprint/v{}", Fingerprint::VERSION);
        let hash = format!("{fingerprint}:1");
        put(
            "partialFingerprints",
            json!({ name: fingerprint.to_string(), "primaryLocationLineHash": hash }),
        );
    }
    let mut properties = Map::new();
    let mut tell = |name: &str, value: Option<Value>| {
        properties.extend(value.map(|value| (name.to_owned(), value)));
    };
    tell(
        "locale",
        finding.locale.as_ref().map(|locale| json!(locale.as_str())),
    );
    tell("id", finding.id.as_ref().map(|id| json!(id)));
    tell("grade", finding.grade.map(|grade| json!(grade.name())));
    tell("amount", (finding.amount != 1).then(|| json!(finding.amount)));
    if !properties.is_empty() {
        put("properties", Value::Object(properties));
    }
    Value::Object(result)
}

fn other_location(scene: &Scene<'_>, positions: &Positions<'_>, related: &Related) -> Value {
    json!({
        "message": { "text": message(&scene.in_english(&related.label)) },
        "physicalLocation": physical(scene, positions, &related.place),
    })
}

/// The edits of one file that belong together.
fn fix(scene: &Scene<'_>, positions: &Positions<'_>, finding: &Finding) -> Value {
    let replacements = finding.fix.iter().map(|edit| {
        let place = Place::new(finding.place.file.clone(), edit.span);
        json!({
            "deletedRegion": region(positions, &place),
            "insertedContent": { "text": edit.new_text },
        })
    });
    json!({
        "description": { "text": message(&scene.in_english(&finding.help)) },
        "artifactChanges": [{
            "artifactLocation": artifact(scene, &finding.place.file),
            "replacements": replacements.collect::<Vec<_>>(),
        }],
    })
}

fn physical(scene: &Scene<'_>, positions: &Positions<'_>, place: &Place) -> Value {
    json!({
        "artifactLocation": artifact(scene, &place.file),
        "region": region(positions, place),
    })
}

fn artifact(scene: &Scene<'_>, file: &str) -> Value {
    json!({ "uri": uri(&scene.path(file)), "uriBaseId": "%SRCROOT%" })
}

/// The place in lines and UTF-16 code units; the end column is that of the character after the place.
fn region(positions: &Positions<'_>, place: &Place) -> Value {
    let start = positions.utf16(&place.file, place.span.start);
    let end = positions.utf16(&place.file, place.span.end);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A path as a relative URI reference (RFC 3986): what is not unreserved is percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// A text as a message string: no placeholder (§3.11.5) and no link (§3.11.6) is meant by anything in it.
fn message(text: &str) -> String {
    let text = text.replace('{', "{{").replace('}', "}}");
    if !text.contains("](") {
        return text;
    }
    text.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}

#[cfg(test)]
mod tests {
    use super::super::sample::{report, scene_of, text_of, written};
    use super::*;

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "the schema is no part of the repository: the environment says where it is"
    )]
    fn the_log_is_valid_by_the_published_schema() {
        let Ok(schema) = std::env::var("DIGLOT_SARIF_SCHEMA") else {
            eprintln!("passed over: DIGLOT_SARIF_SCHEMA names no file with the schema of SARIF 2.1.0");
            return;
        };
        let mut schemas = boon::Schemas::new();
        let schema = boon::Compiler::new()
            .compile(&schema, &mut schemas)
            .expect("the file is a schema");
        let mut report = report();
        for findings in [report.findings.len(), 0] {
            report.findings.truncate(findings);
            let log = written(write, &scene_of(&report, &text_of));
            let log: Value = serde_json::from_str(&log).unwrap();
            if let Err(wrong) = schemas.validate(&log, schema) {
                panic!("{wrong:#}");
            }
        }
    }

    #[test]
    fn nothing_in_a_message_is_a_placeholder_or_a_link() {
        assert_eq!(message("`{ $name }` is not used"), "`{{ $name }}` is not used");
        assert_eq!(message("see [a](b) and \\"), "see \\[a\\](b) and \\\\");
        assert_eq!(message("[a] \\"), "[a] \\");
    }

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("a b/c:d%é.ftl"), "a%20b/c%3Ad%25%C3%A9.ftl");
    }
}

//! # JUnit XML
//!
//! `diglot check --output junit=diglot.xml` writes what Jenkins, GitLab, Azure Pipelines and others show as test
//! results, in English.
//!
//! * A test suite is a locale, named by its tag; `source` has what concerns the source alone.
//! * A test case is a finding. Its `name` is the check, the id of the message and the file; a number stands behind it
//!   where several findings have all that in common. Its `classname` is `diglot.` and the suite.
//! * An error is a failed test (`failure`), a warning or a note a skipped one (`skipped`): it is seen and fails
//!   nothing. `type` is the level, `message` what is wrong; the text below is `file:line:column`, what is wrong and
//!   what to do. `line` and `column` are 1-based, columns count characters, the path is below the top folder of the
//!   git repository.
//! * A locale without findings has one test case that passes, `nothing found`: consumers refuse an empty report.
//!
//! **What may change.** The words of messages.

use super::positions::Positions;
use super::{Reporter, Scene};
use crate::model::{Finding, Level, Locale};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

/// Test results.
pub const REPORTER: Reporter = Reporter {
    name: "junit",
    summary: "report-format-junit",
    shows_coverage: true,
    shows_fingerprints: false,
    source: include_str!("junit.rs"),
    write,
};

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let positions = Positions::new(scene);
    let report = scene.report;
    let locales = report.coverage.iter().map(|coverage| Some(&coverage.locale));
    let mut suites: BTreeMap<Option<&Locale>, Vec<&Finding>> =
        locales.map(|locale| (locale, Vec::new())).collect();
    for finding in &report.findings {
        suites.entry(finding.locale.as_ref()).or_default().push(finding);
    }
    if suites.is_empty() {
        suites.insert(None, Vec::new());
    }
    let tests: usize = suites.values().map(|findings| findings.len().max(1)).sum();
    let mut xml = Writer::new_with_indent(out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let all = xml.create_element("testsuites").with_attributes([
        ("name", "diglot"),
        ("tests", &tests.to_string()),
        ("failures", &report.count(Level::Error).to_string()),
        ("errors", "0"),
    ]);
    all.write_inner_content(|xml| {
        for (locale, findings) in &suites {
            suite(
                scene,
                &positions,
                locale.map_or("source", Locale::as_str),
                findings,
                xml,
            )?;
        }
        Ok(())
    })?;
    writeln!(xml.into_inner())
}

type Xml<'o> = Writer<&'o mut dyn Write>;

fn suite(
    scene: &Scene<'_>,
    positions: &Positions<'_>,
    name: &str,
    findings: &[&Finding],
    xml: &mut Xml<'_>,
) -> io::Result<()> {
    let errors = findings
        .iter()
        .filter(|finding| finding.level == Level::Error)
        .count();
    let class = format!("diglot.{name}");
    let suite = xml.create_element("testsuite").with_attributes([
        ("name", name),
        ("tests", &findings.len().max(1).to_string()),
        ("failures", &errors.to_string()),
        ("errors", "0"),
        ("skipped", &(findings.len() - errors).to_string()),
    ]);
    suite.write_inner_content(|xml| {
        let mut names: HashMap<String, usize> = HashMap::new();
        for finding in findings {
            let name = case_name(scene, finding);
            let seen = names.entry(name.clone()).or_default();
            *seen += 1;
            let name = match *seen {
                1 => name,
                number => format!("{name} {number}"),
            };
            case(scene, positions, &class, &name, finding, xml)?;
        }
        if findings.is_empty() {
            let passed = xml.create_element("testcase");
            passed
                .with_attributes([("classname", &*class), ("name", "nothing found")])
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}

fn case_name(scene: &Scene<'_>, finding: &Finding) -> String {
    let path = scene.path(&finding.place.file);
    let name = match &finding.id {
        Some(id) => format!("{} {id} ({path})", finding.check),
        None => format!("{} ({path})", finding.check),
    };
    characters(&name)
}

fn case(
    scene: &Scene<'_>,
    positions: &Positions<'_>,
    class: &str,
    name: &str,
    finding: &Finding,
    xml: &mut Xml<'_>,
) -> io::Result<()> {
    let start = positions.start(&finding.place);
    let message = scene.in_english(&finding.message);
    let text = format!(
        "{}:{}:{}: {message}\n{}",
        scene.path(&finding.place.file),
        start.line,
        start.column,
        scene.in_english(&finding.help)
    );
    let outcome = match finding.level {
        Level::Error => "failure",
        Level::Warning | Level::Note | Level::Off => "skipped",
    };
    let case = xml
        .create_element("testcase")
        .with_attributes([("classname", class), ("name", name)]);
    case.write_inner_content(|xml| {
        xml.create_element(outcome)
            .with_attributes([("type", finding.level.name()), ("message", &characters(&message))])
            .write_text_content(BytesText::new(&characters(&text)))?;
        Ok(())
    })?;
    Ok(())
}

/// The text with U+FFFD for what XML 1.0 cannot hold, not even escaped (its production `Char`).
fn characters(text: &str) -> String {
    let is_held = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.chars()
        .map(|c| {
            if is_held(c) {
                c
            } else {
                char::REPLACEMENT_CHARACTER
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{report, scene_of, text_of, written};
    use super::*;
    use crate::model::Report;
    use std::process::Command;

    #[test]
    #[expect(
        clippy::disallowed_methods,
        reason = "the schema is no part of the repository: the environment says where it is"
    )]
    fn the_results_are_valid_by_the_schema_of_a_consumer() {
        let Ok(schema) = std::env::var("DIGLOT_JUNIT_XSD") else {
            eprintln!("passed over: DIGLOT_JUNIT_XSD names no file with a schema of JUnit XML");
            return;
        };
        let folder = tempfile::tempdir().unwrap();
        for (number, report) in [report(), Report::default()].iter().enumerate() {
            let path = folder.path().join(format!("{number}.xml"));
            std::fs::write(&path, written(write, &scene_of(report, &text_of))).unwrap();
            let judged = Command::new("xmllint")
                .args(["--noout", "--schema", &schema])
                .arg(&path)
                .output()
                .expect("xmllint can be run where a schema is given");
            assert!(
                judged.status.success(),
                "{}",
                String::from_utf8_lossy(&judged.stderr)
            );
        }
    }

    #[test]
    fn a_report_without_findings_has_a_test_that_passes() {
        let written = written(write, &scene_of(&Report::default(), &text_of));
        assert!(
            written.contains("<testcase classname=\"diglot.source\" name=\"nothing found\"/>"),
            "{written}"
        );
    }
}

//! Reads each format of the standard report back: all must tell of the same findings.

mod formats;
mod report;

use super::positions::Positions;
use super::sample::{report, scene_of, text_of, written};
use super::{ALL, Reporter};
use std::collections::BTreeSet;

/// What the reporter `name` writes of the standard report.
fn standard(name: &str) -> String {
    let report = report();
    let write = Reporter::named(name).expect("the reporter exists").write;
    written(write, &scene_of(&report, &text_of))
}

/// A finding as somebody reads it out of a format; empty for what the format has no place for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Seen {
    level: String,
    check: String,
    file: String,
    line: String,
    column: String,
    /// Empty for the source side too.
    locale: String,
    /// Empty where there is none, too.
    id: String,
    fingerprint: String,
}

/// What a format has a place for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Column,
    /// The column in UTF-16 code units.
    Utf16Column,
    Locale,
    Id,
    Fingerprint,
    /// The path below the top folder of the repository.
    WholePath,
}

/// What is to be read out of a format that has a place for `parts`.
fn expected(parts: &[Part]) -> Vec<Seen> {
    let report = report();
    let scene = scene_of(&report, &text_of);
    let positions = Positions::new(&scene);
    let findings = report.findings.iter().map(|finding| {
        let place = &finding.place;
        let start = positions.start(place);
        let mut seen = Seen {
            level: finding.level.name().to_owned(),
            check: finding.check.to_owned(),
            file: place.file.to_string(),
            line: start.line.to_string(),
            ..Seen::default()
        };
        for part in parts {
            match part {
                Part::Column => seen.column = start.column.to_string(),
                Part::Utf16Column => {
                    let start = positions.utf16(&place.file, place.span.start);
                    seen.column = start.column.to_string();
                }
                Part::Locale => {
                    seen.locale = finding.locale.as_ref().map_or(String::new(), ToString::to_string)
                }
                Part::Id => seen.id = finding.id.clone().unwrap_or_default(),
                Part::Fingerprint => seen.fingerprint = finding.fingerprint.unwrap().to_string(),
                Part::WholePath => seen.file = scene.path(&place.file),
            }
        }
        seen
    });
    let mut seen: Vec<Seen> = findings.collect();
    seen.sort();
    seen
}

#[test]
fn every_format_tells_of_the_same_findings() {
    let names: BTreeSet<&str> = ALL.iter().map(|reporter| reporter.name).collect();
    let read: BTreeSet<&str> = formats::READERS.iter().map(|reader| reader.name).collect();
    assert_eq!(names, read, "a format is not read back");
    for reader in formats::READERS {
        let mut seen = (reader.read)(&standard(reader.name));
        seen.sort();
        assert_eq!(seen, expected(reader.parts), "{}", reader.name);
    }
}

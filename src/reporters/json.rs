//! For programs: one JSON object, never localised, the same bytes for the same report.
//!
//! ```json
//! {
//!   "version": 1,
//!   "coverage": [
//!     {
//!       "locale": "fr",
//!       "catalog": "sample",
//!       "messages": {
//!         "current": 10,
//!         "outdated": { "cosmetic": 0, "wording": 1, "meaning": 0 },
//!         "unconfirmed": 0, "untracked": 0, "missing": 2, "obsolete": 1
//!       },
//!       "words": { … the same counts, in words of the source … },
//!       "reviewed": 3
//!     }
//!   ],
//!   "findings": [
//!     {
//!       "code": "outdated",
//!       "fingerprint": "8c1e5bd04f7a9236",
//!       "level": "error",
//!       "grade": "wording",
//!       "locale": "fr",
//!       "file": "locales/fr/sample.ftl",
//!       "line": 3,
//!       "column": 1,
//!       "id": "library-hours",
//!       "message": "…",
//!       "help": "…",
//!       "fix": [
//!         {
//!           "start": 120, "end": 152,
//!           "line": 3, "column": 1, "end_line": 4, "end_column": 1,
//!           "text": ""
//!         }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! * `version` is the number of this shape. It grows when a member changes its meaning or goes; new members may
//!   come at any time.
//! * `coverage` is sorted by locale and catalog. `reviewed` counts messages whose translation a person has
//!   reviewed as it is now, beside the source as it is now.
//! * `pivot` is there for a locale that is translated from another than the source: `{ "locale": "fr", "outdated":
//!   { "cosmetic": 0, "wording": 1, "meaning": 0 }, "unconfirmed": 0, "untracked": 0 }` counts the messages among
//!   `current` whose text of the pivot, or of one behind it, has that state.
//! * `findings` are sorted by file, place, code and locale. `code` is the name of the check, for
//!   `diglot explain`; `level` is `note`, `warning` or `error`.
//! * `fingerprint` (16 hexadecimal digits) stays the same from run to run while the finding is the same, though it
//!   moves in its file; no two findings of a report share one.
//! * `grade` (`cosmetic`, `wording`, `meaning`) is there for `outdated` and `outdated-pivot` findings only.
//! * `locale` is `null` for a finding on the source side, `id` is `null` where no one message is meant.
//! * `file` is a path below the project's root, with `/`. `line` and `column` are 1-based; `column` counts
//!   characters (Unicode scalar values).
//! * `message` and `help` are English sentences for people; their words may change.
//! * `fix` is there only for a finding that can be mended without asking: edits of `file` that belong together.
//!   Each puts `text` in the place of the bytes `start` up to, not including, `end` (0-based, of the file as it
//!   was read, in UTF-8); `line`, `column`, `end_line` and `end_column` are the same place as a person counts.
//!   The edits of one finding do not overlap; those of two findings may.

use super::positions::Positions;
use super::{Reporter, Scene};
use crate::model::{Coverage, Finding, Phrase, PivotCoverage};
use crate::text::TextEdit;
use serde::Serialize;
use std::io::{self, Write};
use std::sync::Arc;

/// One JSON object.
pub const REPORTER: Reporter = Reporter {
    name: "json",
    summary: "report-format-json",
    shows_coverage: true,
    shows_fingerprints: true,
    write,
};

/// The number of the shape that the page above describes.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'s> {
    version: u32,
    coverage: Vec<CoverageOf<'s>>,
    findings: Vec<FindingOf<'s>>,
}

#[derive(Serialize)]
struct CoverageOf<'s> {
    locale: &'s str,
    catalog: &'s str,
    messages: Counts,
    words: Counts,
    reviewed: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pivot: Option<PivotOf<'s>>,
}

#[derive(Serialize)]
struct PivotOf<'s> {
    locale: &'s str,
    outdated: Grades,
    unconfirmed: usize,
    untracked: usize,
}

#[derive(Serialize)]
struct Counts {
    current: usize,
    outdated: Grades,
    unconfirmed: usize,
    untracked: usize,
    missing: usize,
    obsolete: usize,
}

#[derive(Serialize)]
struct Grades {
    cosmetic: usize,
    wording: usize,
    meaning: usize,
}

#[derive(Serialize)]
struct FindingOf<'s> {
    code: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<String>,
    level: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<&'s str>,
    locale: Option<&'s str>,
    file: &'s str,
    line: usize,
    column: usize,
    id: Option<&'s str>,
    message: String,
    help: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fix: Vec<EditOf<'s>>,
}

#[derive(Serialize)]
struct EditOf<'s> {
    start: u32,
    end: u32,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'s str,
}

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let positions = Positions::new(scene);
    let findings = &scene.report.findings;
    let document = Document {
        version: VERSION,
        coverage: scene.report.coverage.iter().map(coverage).collect(),
        findings: findings
            .iter()
            .map(|finding| finding_of(scene, &positions, finding))
            .collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

/// One member of `coverage`, as the page of this file describes it.
pub fn coverage_value(given: &Coverage) -> serde_json::Value {
    serde_json::to_value(coverage(given)).expect("names and numbers are always JSON")
}

fn coverage(coverage: &Coverage) -> CoverageOf<'_> {
    CoverageOf {
        locale: coverage.locale.as_str(),
        catalog: &coverage.catalog,
        messages: counts(coverage.messages),
        words: counts(coverage.words),
        reviewed: coverage.reviewed,
        pivot: coverage.pivot.as_ref().map(pivot),
    }
}

fn pivot(pivot: &PivotCoverage) -> PivotOf<'_> {
    let [cosmetic, wording, meaning, unconfirmed, untracked] = pivot.messages;
    PivotOf {
        locale: pivot.locale.as_str(),
        outdated: Grades {
            cosmetic,
            wording,
            meaning,
        },
        unconfirmed,
        untracked,
    }
}

fn counts(counts: [usize; 8]) -> Counts {
    let [
        current,
        cosmetic,
        wording,
        meaning,
        unconfirmed,
        untracked,
        missing,
        obsolete,
    ] = counts;
    Counts {
        current,
        outdated: Grades {
            cosmetic,
            wording,
            meaning,
        },
        unconfirmed,
        untracked,
        missing,
        obsolete,
    }
}

fn finding_of<'s>(scene: &Scene<'_>, positions: &Positions<'_>, finding: &'s Finding) -> FindingOf<'s> {
    let start = positions.start(&finding.place);
    let say = |phrase: &Phrase| without_isolates(&(scene.say_english)(phrase));
    FindingOf {
        code: finding.check,
        fingerprint: finding.fingerprint.map(|fingerprint| fingerprint.to_string()),
        level: finding.level.name(),
        grade: finding.grade.map(|grade| grade.name()),
        locale: finding.locale.as_ref().map(|locale| locale.as_str()),
        file: &finding.place.file,
        line: start.line,
        column: start.column,
        id: finding.id.as_deref(),
        message: say(&finding.message),
        help: say(&finding.help),
        fix: finding
            .fix
            .iter()
            .map(|edit| edit_of(positions, &finding.place.file, edit))
            .collect(),
    }
}

fn edit_of<'s>(positions: &Positions<'_>, file: &Arc<str>, edit: &'s TextEdit) -> EditOf<'s> {
    let start = positions.of(file, edit.span.start);
    let end = positions.of(file, edit.span.end);
    EditOf {
        start: edit.span.start,
        end: edit.span.end,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        text: &edit.new_text,
    }
}

/// Programs search in messages: the marks that `fluent-bundle` puts around arguments would be in the way.
fn without_isolates(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{report, scene_of, text_of, written};
    use super::*;
    use crate::model::Report;
    use crate::text::Span;
    use serde_json::json;

    #[test]
    fn a_program_reads_codes_places_and_counts() {
        let report = report();
        let written = written(write, &scene_of(&report, &text_of));
        let counts = |current, meaning| {
            json!({
                "current": current,
                "outdated": { "cosmetic": 0, "wording": 0, "meaning": meaning },
                "unconfirmed": 0, "untracked": 0, "missing": 0, "obsolete": 0
            })
        };
        let finding = |code, level, locale: Option<&str>, file, line, column| {
            json!({
                "code": code, "level": level, "locale": locale, "file": file, "line": line, "column": column,
                "id": null, "message": "message in English", "help": "help in English"
            })
        };
        let mut outdated = finding("outdated", "warning", Some("fr"), "locales/fr/sample.ftl", 2, 1);
        outdated["id"] = json!("hours");
        outdated["grade"] = json!("meaning");
        let expected = json!({
            "version": 1,
            "coverage": [{
                "locale": "fr", "catalog": "sample", "messages": counts(1, 1), "words": counts(2, 7),
                "reviewed": 1
            }],
            "findings": [
                finding("variable-mismatch", "error", Some("ar"), "locales/ar/sample.ftl", 1, 27),
                outdated,
                finding("unreadable", "note", None, "gone.ftl", 1, 1),
            ]
        });
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&written).unwrap(),
            expected
        );
    }

    #[test]
    fn a_program_gets_the_edits_that_mend_a_finding() {
        let mut report = report();
        report.findings.truncate(1);
        report.findings[0].fix = vec![TextEdit {
            span: Span::new(0, 9),
            new_text: "\"".to_owned(),
        }];
        let written = written(write, &scene_of(&report, &text_of));
        let document: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(
            document["findings"][0]["fix"],
            json!([{
                "start": 0, "end": 9, "line": 1, "column": 1, "end_line": 1, "end_column": 10, "text": "\""
            }])
        );
    }

    #[test]
    fn an_empty_report_is_a_document_too() {
        let report = Report::default();
        let expected = "{\n  \"version\": 1,\n  \"coverage\": [],\n  \"findings\": []\n}\n";
        assert_eq!(written(write, &scene_of(&report, &text_of)), expected);
    }
}

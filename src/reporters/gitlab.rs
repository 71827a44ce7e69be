//! # GitLab Code Quality
//!
//! `diglot check --output gitlab=gl-code-quality.json` writes the report that GitLab shows in a merge request, in
//! English:
//!
//! ```yaml
//! translations:
//!   script: diglot check --output gitlab=gl-code-quality.json
//!   artifacts:
//!     when: always
//!     reports:
//!       codequality: gl-code-quality.json
//! ```
//!
//! * The file is an array with one object for each finding: `description` (what is wrong), `content.body` (what to
//!   do), `check_name`, `fingerprint`, `severity`, `location.path` and `location.lines.begin` and `end`, 1-based.
//! * `severity` is `major` for an error, `minor` for a warning, `info` for a note.
//! * `fingerprint` is that of `json`: a finding whose lines have moved is not new.
//! * `path` is below the top folder of the git repository. Columns and locales have no place in this format; the
//!   locale shows in the path.
//!
//! **What may change.** The words of messages.

use super::positions::Positions;
use super::{Reporter, Scene};
use crate::model::{Finding, Level};
use serde_json::{Value, json};
use std::io::{self, Write};

/// Code quality.
pub const REPORTER: Reporter = Reporter {
    name: "gitlab",
    summary: "report-format-gitlab",
    shows_coverage: false,
    shows_fingerprints: true,
    source: include_str!("gitlab.rs"),
    write,
};

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let positions = Positions::new(scene);
    let findings = scene.report.findings.iter();
    let issues: Vec<Value> = findings
        .map(|finding| issue(scene, &positions, finding))
        .collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    writeln!(out)
}

fn issue(scene: &Scene<'_>, positions: &Positions<'_>, finding: &Finding) -> Value {
    let place = &finding.place;
    let end = positions.of(&place.file, place.span.end);
    json!({
        "type": "issue",
        "description": scene.in_english(&finding.message),
        "content": { "body": scene.in_english(&finding.help) },
        "check_name": finding.check,
        "fingerprint": finding.fingerprint.map(|fingerprint| fingerprint.to_string()),
        "severity": match finding.level {
            Level::Error => "major",
            Level::Warning => "minor",
            Level::Note | Level::Off => "info",
        },
        "location": {
            "path": scene.path(&place.file),
            "lines": { "begin": positions.start(place).line, "end": end.line },
        },
    })
}

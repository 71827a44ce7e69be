//! # JSON Lines
//!
//! For programs that read a long report line by line: `diglot check --format jsonl` prints one JSON object on each
//! line. The first line is the header, each line after it a finding:
//!
//! ```json
//! {"version":1,"levels":{"error":1,"warning":0,"note":0},"coverage":[…]}
//! {"code":"outdated","fingerprint":"5c0a…","level":"error","grade":"wording","locale":"fr","file":"locales/fr/sample.ftl",…}
//! ```
//!
//! **What may change.** `version` is the number of the shape that `json` has too, and grows with it.
//!
//! * `levels` counts the findings, so that a reader sees whether the last line has come.
//! * `coverage` and each finding have the members that [`json`](#json) gives them, in the same order.

use super::positions::Positions;
use super::shapes::{CoverageOf, VERSION, coverage, finding_of};
use super::{Reporter, Scene};
use crate::model::{Finding, Level};
use serde::Serialize;
use std::io::{self, Write};

/// One JSON object on each line.
pub const REPORTER: Reporter = Reporter {
    name: "jsonl",
    summary: "report-format-jsonl",
    shows_coverage: true,
    shows_fingerprints: true,
    source: include_str!("jsonl.rs"),
    write,
};

#[derive(Serialize)]
struct Header<'s> {
    version: u32,
    levels: Levels,
    coverage: Vec<CoverageOf<'s>>,
}

#[derive(Serialize)]
struct Levels {
    error: usize,
    warning: usize,
    note: usize,
}

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    let report = scene.report;
    let header = Header {
        version: VERSION,
        levels: Levels {
            error: report.count(Level::Error),
            warning: report.count(Level::Warning),
            note: report.count(Level::Note),
        },
        coverage: report.coverage.iter().map(coverage).collect(),
    };
    serde_json::to_writer(&mut *out, &header)?;
    writeln!(out)?;
    (scene.in_parts)(&report.findings, &|findings| lines(scene, findings), out)
}

fn lines(scene: &Scene<'_>, findings: &[Finding]) -> String {
    let positions = Positions::new(scene);
    let mut out = String::new();
    for finding in findings {
        let line = serde_json::to_string(&finding_of(scene, &positions, finding));
        out.push_str(&line.expect("names, texts and numbers are always JSON"));
        out.push('\n');
    }
    out
}

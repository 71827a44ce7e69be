//! # One line for each finding
//!
//! `file:line:column: level: message [check]`, a shape that editors and `grep` know. Levels and messages are in the
//! reader's language (`--lang en` makes them English), `line` and `column` are 1-based, columns count characters.

use super::full::level_name;
use super::plain::on_one_line;
use super::positions::Positions;
use super::{Reporter, Scene};
use crate::model::{Finding, Level};
use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;
use std::io::{self, Write};

/// One line for each finding.
pub const REPORTER: Reporter = Reporter {
    name: "short",
    summary: "report-format-short",
    shows_coverage: false,
    shows_fingerprints: false,
    source: include_str!("short.rs"),
    write,
};

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    (scene.in_parts)(&scene.report.findings, &|findings| lines(scene, findings), out)
}

fn lines(scene: &Scene<'_>, findings: &[Finding]) -> String {
    let positions = Positions::new(scene);
    let mut out = String::new();
    for finding in findings {
        let start = positions.start(&finding.place);
        let style = if scene.colour {
            style(finding.level)
        } else {
            Style::new()
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{}:{}:{}: {style}{}{style:#}: {} [{}]",
            on_one_line(&finding.place.file),
            start.line,
            start.column,
            on_one_line(&(scene.say)(&level_name(finding.level))),
            on_one_line(&(scene.say)(&finding.message)),
            finding.check,
        );
    }
    out
}

fn style(level: Level) -> Style {
    let colour = match level {
        Level::Error => AnsiColor::BrightRed,
        Level::Warning => AnsiColor::Yellow,
        Level::Note | Level::Off => AnsiColor::BrightGreen,
    };
    colour.on_default().bold()
}

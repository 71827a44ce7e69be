//! # Annotations of a GitHub workflow
//!
//! In a job of GitHub Actions, `diglot check --format github` prints one workflow command for each finding, which
//! GitHub shows at its line of a pull request, in English:
//!
//! ```text
//! ::error file=locales/fr/app.ftl,line=3,endLine=3,col=1,endColumn=9,title=outdated (fr)::…%0A…
//! ```
//!
//! * `error` and `warning` are the levels of the same name, `notice` is `note`. GitHub shows ten annotations of each
//!   level for a step; `sarif` has no such limit.
//! * `file` is a path below the top folder of the git repository. `col` and `endColumn` count characters, are 1-based
//!   and stand only where the place lies on one line.
//! * `title` is the name of the check, with the locale behind it. The text is what is wrong and, on a second line,
//!   what to do.
//! * The job summary: where the variable `GITHUB_STEP_SUMMARY` names a file, as it does in every step, the report of
//!   `markdown` is added to that file, once in a run, whether `github` is printed or an `--output`.
//!
//! **What may change.** The words of messages.

use super::plain::on_one_line;
use super::positions::Positions;
use super::{Reporter, Scene};
use crate::model::{Finding, Level};
use std::fmt::Write as _;
use std::io::{self, Write};

/// Workflow commands.
pub const REPORTER: Reporter = Reporter {
    name: "github",
    summary: "report-format-github",
    shows_coverage: false,
    shows_fingerprints: false,
    source: include_str!("github.rs"),
    write,
};

fn write(scene: &Scene<'_>, out: &mut dyn Write) -> io::Result<()> {
    (scene.in_parts)(&scene.report.findings, &|findings| commands(scene, findings), out)
}

fn commands(scene: &Scene<'_>, findings: &[Finding]) -> String {
    let positions = Positions::new(scene);
    let mut out = String::new();
    for finding in findings {
        let place = &finding.place;
        let (start, end) = (positions.start(place), positions.of(&place.file, place.span.end));
        let command = match finding.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Note | Level::Off => "notice",
        };
        let file = property(&scene.path(&place.file));
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "::{command} file={file},line={},endLine={}",
            start.line, end.line
        );
        if start.line == end.line {
            let _ = write!(out, ",col={},endColumn={}", start.column, end.column);
        }
        let title = match &finding.locale {
            Some(locale) => format!("{} ({locale})", finding.check),
            None => finding.check.to_owned(),
        };
        let message = data(&scene.in_english(&finding.message));
        let help = data(&scene.in_english(&finding.help));
        let _ = writeln!(out, ",title={}::{message}%0A{help}", property(&title));
    }
    out
}

/// A text after `::`, as the runner of GitHub Actions reads it back.
///
/// The log of the job is shown as a terminal shows it: nothing in the text may steer that.
fn data(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(on_one_line).collect();
    lines.join("\n").replace('%', "%25").replace('\n', "%0A")
}

/// The value of a property, which also must not end early.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

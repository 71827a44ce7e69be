//! Holds what each reporter writes of the standard report: `tests/reports/NAME.txt`.
//!
//! With `DIGLOT_BLESS=1` the files are written anew; they are to be read before they are committed.

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads the files that it judges, and may write them"
)]

use super::ALL;
use super::sample::{report, scene_of, text_of, written};
use std::fs;
use std::path::Path;

#[test]
fn the_standard_report_reads_as_it_is_kept() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reports");
    let is_blessing = std::env::var("DIGLOT_BLESS").is_ok_and(|value| value == "1");
    let report = report();
    let scene = scene_of(&report, &text_of);
    let mut wrong = Vec::new();
    for reporter in ALL {
        let path = folder.join(format!("{}.txt", reporter.name));
        // A new version of the program is no new shape.
        let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
        let written = written(reporter.write, &scene).replace(&version, "\"VERSION\"");
        if is_blessing {
            fs::write(&path, &written).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != written {
            wrong.push(reporter.name);
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:?} write something else than tests/reports: run this test with DIGLOT_BLESS=1, and read the difference"
    );
}

#[test]
fn the_standard_report_holds_what_reporters_meet() {
    let report = report();
    assert!(
        report
            .findings
            .is_sorted_by_key(|finding| (&finding.place, finding.check))
    );
    for finding in &report.findings {
        let text = text_of(&finding.place.file);
        assert!(text.is_none_or(|text| text.get(finding.place.span.range()).is_some()));
    }
}

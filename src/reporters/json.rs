//! # One JSON object
//!
//! For programs: `diglot check --format json` prints one object, always in English, the same bytes for the same
//! texts.
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
//!       "line": 3, "column": 1, "end_line": 3, "end_column": 14,
//!       "start": 120, "end": 133,
//!       "id": "library-hours",
//!       "message": "…",
//!       "help": "…",
//!       "message_phrase": { "id": "check-outdated-wording", "arguments": { "id": "library-hours" } },
//!       "help_phrase": { "id": "check-outdated-help" },
//!       "related": [
//!         {
//!           "file": "locales/en/sample.ftl",
//!           "line": 3, "column": 1, "end_line": 3, "end_column": 42,
//!           "start": 96, "end": 137,
//!           "label": "this is the source",
//!           "label_phrase": { "id": "check-label-source" }
//!         }
//!       ],
//!       "fix": [
//!         {
//!           "line": 3, "column": 1, "end_line": 4, "end_column": 1,
//!           "start": 120, "end": 152,
//!           "text": ""
//!         }
//!       ]
//!     }
//!   ]
//! }
//! ```
//!
//! **What may change.** `version` is the number of this shape. It grows when a member goes or changes its meaning.
//! New members, new values of `code` and new words in `message`, `help` and `label` may come at any time without a
//! new number: a program passes over members that it does not know.
//!
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
//! * `file` is a path below the project's root, with `/`. `line` and `column` are 1-based; columns count
//!   characters (Unicode scalar values). `start` and `end` are bytes of the file in UTF-8, 0-based. Every end is one
//!   past the last character of the place; a place may be empty.
//! * `message`, `help` and `label` are English sentences for people. `message_phrase`, `help_phrase` and
//!   `label_phrase` name the same sentence in `locales/en/cli.ftl` of the diglot that wrote it, so that the same
//!   diglot can read the report back and say it in another language. An argument is a text, a number, or another
//!   phrase; `arguments` is left out where there are none.
//! * `shard` is there only for a part of a run (`diglot check --shard`), for `diglot merge-reports` of the same
//!   version.
//! * `amount` is there only for a finding that stands for several messages, such as all that a catalog lacks.
//! * `related` is there only if further places explain the finding.
//! * `fix` is there only for a finding that can be mended without asking: edits of `file` that belong together.
//!   Each puts `text` in the place of the bytes from `start` to `end` of the file as it was read. The edits of one
//!   finding do not overlap; those of two findings may.

use super::positions::Positions;
use super::shapes::{CoverageOf, FindingOf, VERSION, coverage, finding_of};
use super::{Reporter, Scene};
use serde::Serialize;
use std::io::{self, Write};

/// One JSON object.
pub const REPORTER: Reporter = Reporter {
    name: "json",
    summary: "report-format-json",
    shows_coverage: true,
    shows_fingerprints: true,
    source: include_str!("json.rs"),
    write,
};

#[derive(Serialize)]
struct Document<'s> {
    version: u32,
    coverage: Vec<CoverageOf<'s>>,
    findings: Vec<FindingOf<'s>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shard: Option<&'s serde_json::Value>,
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
        shard: scene.shard,
    };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::super::sample::{scene_of, text_of, written};
    use super::*;
    use crate::model::Report;

    #[test]
    fn an_empty_report_is_a_document_too() {
        let report = Report::default();
        let expected = "{\n  \"version\": 1,\n  \"coverage\": [],\n  \"findings\": []\n}\n";
        assert_eq!(written(write, &scene_of(&report, &text_of)), expected);
    }
}

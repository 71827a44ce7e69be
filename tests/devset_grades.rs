//! Writes the grades of real edits for a scorer outside of the repository; asserts nothing by itself.
//!
//! `DIGLOT_SHARED` names a folder with `devset/ftl/pairs.jsonl`, `DIGLOT_GRADES` the file to write. A line is
//! `{"pair": …, "severity": …, "score": …, "grade": …}`: `meaning` is a translation that is not to be used on
//! (`major`), `wording` and `cosmetic` one that may stand until somebody looks at it (`cosmetic`).

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads and writes files outside of any project"
)]

use diglot::compare::{changed_share, grade, readable, wording};
use diglot::formats::fluent;
use diglot::model::{Grade, Locale};
use serde_json::{Value, json};
use std::{env, fs};

#[test]
fn the_grades_of_the_devset_are_written() {
    let (Ok(shared), Ok(out)) = (env::var("DIGLOT_SHARED"), env::var("DIGLOT_GRADES")) else {
        eprintln!("skipped: DIGLOT_SHARED and DIGLOT_GRADES are not both set");
        return;
    };
    let pairs = fs::read_to_string(format!("{shared}/devset/ftl/pairs.jsonl")).unwrap();
    let english = Locale::parse("en").unwrap();
    let lines = pairs.lines().map(|line| {
        let pair: Value = serde_json::from_str(line).unwrap();
        let source = |name: &str| format!("{}\n", pair[name].as_str().unwrap());
        let (before, after) = (source("old_ftl"), source("new_ftl"));
        let (before, after) = (fluent::read(&before), fluent::read(&after));
        let (old, new) = (
            before.tree.messages().next().unwrap(),
            after.tree.messages().next().unwrap(),
        );
        let share = changed_share(&readable(old), &readable(new));
        let reason = (wording(old) != wording(new)).then(|| grade(old, new, &english));
        let (severity, base) = match reason.as_ref().map(|reason| reason.grade) {
            Some(Grade::Meaning) => (Some("major"), 0.5),
            Some(Grade::Wording) => (Some("cosmetic"), 0.2),
            Some(Grade::Cosmetic) => (Some("cosmetic"), 0.0),
            None => (None, 0.0),
        };
        let name = reason.map(|reason| reason.grade.name());
        json!({ "pair": pair["pair"], "severity": severity, "score": base + share / 2.0, "grade": name })
            .to_string()
    });
    let lines: Vec<String> = lines.collect();
    assert!(!lines.is_empty());
    fs::write(&out, lines.join("\n") + "\n").unwrap();
}

//! What a person reads of each mistake that `diglot.toml` can have: `settings/wrong.md` holds the mistakes, each with
//! the words that are said of it.
//!
//! With `DIGLOT_BLESS=1` the words are written anew; they are to be read before they are committed, by the eyes of
//! somebody who has never seen the program.

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads the page that it judges, and may write it"
)]

use diglot::formats::settings::{read, read_project};
use diglot::model::{Level, Locale, Problem, TextFile};
use diglot::text::LineIndex;
use diglot::voice::Voice;
use std::fs;
use std::path::Path;

/// What a text without anything else begins with.
const TOP: &str = "source-locale = \"en\"\nlocales = [\"fr\", \"ru\"]\n";

fn file(text: &str) -> TextFile {
    TextFile {
        path: "diglot.toml".into(),
        text: text.into(),
        damage: None,
    }
}

/// All that is said of a text, as a terminal shows it.
fn said(text: &str) -> String {
    let gathered = read_project(Some(file(text)), &[], &mut |_| None);
    let voice = Voice::of(&Locale::parse("en").unwrap());
    let lines = LineIndex::new(text);
    let mut said = String::new();
    let mut say = |level: &str, problem: &Problem| {
        let start = lines.line_column(text, problem.span.start as usize);
        let message = voice.say(&problem.message);
        said.push_str(&format!("{}:{}: {level}{message}\n", start.line, start.column));
        if let Some(help) = &problem.help {
            said.push_str(&format!("  help: {}\n", voice.say(help)));
        }
    };
    for (path, problem) in &gathered.problems {
        assert_eq!(&**path, "diglot.toml");
        say("", problem);
    }
    for (level, problem) in &gathered.settings.idle {
        let level = match level {
            Level::Note => "note: ",
            Level::Warning => "warning: ",
            Level::Off | Level::Error => unreachable!("what changes nothing is no error"),
        };
        say(level, problem);
    }
    said
}

#[test]
fn every_mistake_is_told_in_words_that_say_what_to_do() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/settings/wrong.md");
    let page = fs::read_to_string(&path).unwrap();
    let mut anew = String::new();
    let mut count = 0;
    let mut lines = page.lines().peekable();
    while let Some(line) = lines.next() {
        anew.push_str(&format!("{line}\n"));
        let Some(kind) = line.strip_prefix("```toml") else {
            continue;
        };
        let text: String = lines
            .by_ref()
            .take_while(|line| *line != "```")
            .map(|line| format!("{line}\n"))
            .collect();
        // Whatever speaks of the first lines themselves brings its own.
        let whole = match kind {
            " whole" => text.clone(),
            _ => format!("{TOP}{text}"),
        };
        anew.push_str(&format!("{text}```\n"));
        if lines.peek() == Some(&"```said") {
            let _ = lines.by_ref().find(|line| *line == "```");
        }
        anew.push_str(&format!("```said\n{}```\n", said(&whole)));
        count += 1;
    }
    assert!(count > 80, "the mistakes were not found");
    if std::env::var("DIGLOT_BLESS").is_ok_and(|value| value == "1") {
        fs::write(&path, &anew).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert!(
        kept == anew,
        "wrong.md is behind: run this test with DIGLOT_BLESS=1, and read it"
    );
}

#[test]
fn a_file_that_is_no_text_is_told_of_once() {
    let utf_16: String = TOP.chars().flat_map(|sign| [sign, '\0']).collect();
    assert_eq!(
        said(&utf_16),
        "1:2: from here the file is not UTF-8 text\n  help: save the file as UTF-8 in your editor; until then diglot \
         does not change it\n"
    );
}

#[test]
fn broken_texts_are_read_to_their_end() {
    let signs = [
        "[", "]", "{", "}", "\"", "'", "\"\"\"", "=", "\n", "x", "é", "\\", "#", ",", "1", "\u{201c}", "[[",
    ];
    // Every three of these signs in front of settings that are right, and two behind them.
    let mut number = 0;
    for first in signs {
        for second in signs {
            for third in signs {
                number += 1;
                let text = format!("{first}{second}{third}{TOP}{second}{first}");
                for problem in read(&text).problems {
                    assert!(text.get(problem.span.range()).is_some(), "{text}");
                }
            }
        }
    }
    assert_eq!(number, signs.len().pow(3));
}

//! `diglot align BEFORE AFTER`.
//!
//! With `--format json` one object a line, never localised, for each pair of pieces, each deletion and each
//! insertion, in the order of the newer version:
//!
//! ```json
//! {"before":{"lines":[3,4],"text":"It opens at nine."},"after":{"lines":[5,5],"text":"It opens at ten."},
//!  "relation":"edited","main":true,"moved":false,"grade":"meaning","reason":"…","changed":0.25}
//! ```
//!
//! * `before` and `after` are `null` where there is none. `lines` are the first and the last line, 1-based; a
//!   message of a catalog has its `id` instead.
//! * `relation` is `identical`, `moved` (the same wording elsewhere, or under another id), `edited` (there or
//!   elsewhere), `split` (several rows with one `before`), `merged` (several with one `after`), `deleted` or
//!   `inserted`. `main` tells by which row of a split or merge the piece lives on, `moved` whether it stands
//!   elsewhere, whatever else happened.
//! * `grade` (`cosmetic`, `wording`, `meaning`) and `reason`, an English sentence whose words may change, are
//!   `null` where nothing changed; `changed` is the share of words that did, 0.0 to 1.0. Of a split or a merge
//!   they are those of all its parts together. All are `null` where one side is.

use super::super::grammar;
use super::super::task;
use super::super::versions::{Kind, Location, Piece, Row, compare};
use super::{Command, Context, Failure, Outcome};
use crate::compare::{Relation, word_diff};
use crate::disk;
use crate::model::{Locale, Phrase, Problem, Settings};
use crate::text::LineIndex;
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use clap::{Arg, ArgMatches};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;

/// See `help-align` in the catalog.
pub const COMMAND: Command = Command {
    name: "align",
    examples: &[
        "diglot align old.md source-texts/statement.md",
        "git show HEAD:locales/en/cli.ftl | diglot align - locales/en/cli.ftl --format json",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let file = |name: &'static str, help: &str| {
        Arg::new(name)
            .required(true)
            .value_name(voice.text("help-value-file"))
            .value_parser(clap::value_parser!(PathBuf))
            .help(help.to_owned())
    };
    command.about(voice.text("help-align")).args([
        file("before", &voice.text("help-align-before")),
        file("after", &voice.text("help-align-after")),
        Arg::new("locale")
            .long("locale")
            .value_name(voice.text("help-value-locale"))
            .value_parser(grammar::locale())
            .help(voice.text("help-align-locale")),
        grammar::format(&["text", "json"], voice),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let paths = [path("before"), path("after")].map(|path| path.display().to_string());
    let kind = kind(&paths)?;
    let settings = settings(context)?;
    let locale = matches
        .get_one::<Locale>("locale")
        .unwrap_or(&settings.source_locale);
    let [before, after] = [read(&paths[0])?, read(&paths[1])?];
    let comparison = compare(kind, &before, &after, &settings.texts, locale);
    let is_json = matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json");
    if is_json {
        let english = Voice::new(&[]);
        for row in &comparison.rows {
            context.line(&value(row, &english).to_string())?;
        }
    } else {
        let text = shown(&comparison.rows, context);
        context.print(&text)?;
    }
    for ((path, text), problems) in paths.iter().zip([&before, &after]).zip(&comparison.problems) {
        tell(path, text, problems, context)?;
    }
    Ok(Outcome::Clean)
}

/// The name of a file that stands for the standard input.
const INPUT: &str = "-";

/// What both files are, by their names; the standard input is what the other is.
fn kind(paths: &[String; 2]) -> Result<Kind, Failure> {
    let [before, after] = paths;
    let of = |path: &String| {
        let unknown = Phrase::new("align-unknown-kind").with("file", path.as_str());
        Kind::of(path).ok_or_else(|| Failure::new(unknown).hint(Phrase::new("align-kinds")))
    };
    match (before == INPUT, after == INPUT) {
        (true, true) => Err(Failure::new(Phrase::new("align-one-input"))),
        (true, false) => of(after),
        (false, true) => of(before),
        (false, false) if of(before)? != of(after)? => {
            Err(Failure::new(Phrase::new("align-two-kinds")).hint(Phrase::new("align-kinds")))
        }
        (false, false) => of(before),
    }
}

/// The settings of the project that the folder belongs to, or those of a new one in English.
fn settings(context: &Context<'_>) -> Result<Settings, Failure> {
    match context.of_folder() {
        Ok(project) => Ok(project.settings()?),
        Err(failure) if context.project.is_some() => Err(failure),
        Err(_) => Ok(Settings::new(Locale::parse("en").expect("`en` is a tag"))),
    }
}

fn read(path: &str) -> Result<Arc<str>, Failure> {
    let file = match path {
        INPUT => disk::read_input()?,
        _ => disk::read_outside(path.as_ref())?,
    };
    let Some(damage) = file.damage else {
        return Ok(file.text);
    };
    let place = LineIndex::new(&file.text).line_column(&file.text, damage.span.start as usize);
    let place = format!("{path}:{}:{}", place.line, place.column);
    Err(Failure::Told {
        what: Phrase::new("align-unreadable").with("file", path),
        details: vec![(place, damage.message, damage.help)],
        hints: Vec::new(),
    })
}

/// What could not be read takes no part, and is told beside the result.
fn tell(path: &str, text: &str, problems: &[Problem], context: &mut Context<'_>) -> Result<(), Failure> {
    let index = LineIndex::new(text);
    for problem in problems {
        let place = index.line_column(text, problem.span.start as usize);
        let said = context.say(&problem.message);
        writeln!(context.err, "{path}:{}:{}: {said}", place.line, place.column)?;
    }
    Ok(())
}

fn value(row: &Row, english: &Voice) -> Value {
    let piece = |piece: &Option<Piece>| match piece {
        None => Value::Null,
        Some(Piece {
            place: Location::Lines(first, last),
            text,
        }) => json!({ "lines": [first, last], "text": text }),
        Some(Piece {
            place: Location::Id(id),
            text,
        }) => json!({ "id": id, "text": text }),
    };
    json!({
        "before": piece(&row.before),
        "after": piece(&row.after),
        "relation": relation(row),
        "main": row.link.map(|link| link.is_main),
        "moved": row.link.map(|link| link.is_moved),
        "grade": row.reason.as_ref().map(|reason| reason.grade.name()),
        "reason": row.reason.as_ref().map(|reason| english.say(&reason.because)),
        "changed": row.changed.map(|share| (share * 1000.0).round() / 1000.0),
    })
}

fn relation(row: &Row) -> &'static str {
    match (row.link.map(|link| link.relation), &row.before) {
        (Some(Relation::Identical), _) => "identical",
        (Some(Relation::Moved), _) => "moved",
        (Some(Relation::Edited), _) => "edited",
        (Some(Relation::Split), _) => "split",
        (Some(Relation::Merged), _) => "merged",
        (None, Some(_)) => "deleted",
        (None, None) => "inserted",
    }
}

/// The rows for a person: what changed with its word diff, what did not as a count.
fn shown(rows: &[Row], context: &Context<'_>) -> String {
    let mut out = String::new();
    let is_same = |row: &Row| relation(row) == "identical" && row.reason.is_none();
    for run in rows.chunk_by(|one, other| is_same(one) && is_same(other)) {
        match (&run[0], &run[run.len() - 1]) {
            (first, last) if is_same(first) => {
                let place =
                    |side: fn(&Row) -> &Option<Piece>| joined(side(first).as_ref(), side(last).as_ref());
                let places = format!("{} → {}", place(|row| &row.before), place(|row| &row.after));
                let said = Phrase::new("align-identical").with("count", run.len());
                out.push_str(&heading(&places, Style::new(), &said, context));
            }
            (row, _) => out.push_str(&changed(row, context)),
        }
    }
    out
}

fn changed(row: &Row, context: &Context<'_>) -> String {
    let look = context.look;
    let (style, id) = match (relation(row), row.link.is_some_and(|link| link.is_moved)) {
        ("moved", _) => (AnsiColor::Cyan.on_default(), "align-moved"),
        ("split", _) => (AnsiColor::Yellow.on_default(), "align-split"),
        ("merged", _) => (AnsiColor::Yellow.on_default(), "align-merged"),
        ("deleted", _) => (AnsiColor::Red.on_default(), "align-deleted"),
        ("inserted", _) => (AnsiColor::Green.on_default(), "align-inserted"),
        (_, true) => (AnsiColor::Yellow.on_default(), "align-moved-edited"),
        (_, false) => (AnsiColor::Yellow.on_default(), "align-edited"),
    };
    let places = places(row, row);
    let mut out = heading(&places, style, &Phrase::new(id), context);
    if let Some(reason) = &row.reason {
        let because = look.hang(&context.say(&reason.because), 4);
        out.push_str(&format!("{}    {because}\n", look.line_start()));
    }
    out.push_str(&match (relation(row), &row.before, &row.after) {
        // Beside the whole, the part that this row is about.
        ("split", _, Some(part)) | ("merged", Some(part), _) => task::plain_text(&part.text, look),
        (_, Some(old), Some(new)) => task::indented(&word_diff(&old.text, &new.text), look),
        (_, Some(only), None) | (_, None, Some(only)) => task::plain_text(&only.text, look),
        (_, None, None) => String::new(),
    });
    out
}

fn heading(places: &str, style: Style, said: &Phrase, context: &Context<'_>) -> String {
    let look = context.look;
    let places = look.paint(Style::new().bold(), places);
    let said = look.isolated(&look.paint(style, &context.say(said)));
    format!("{}{places}  {said}\n", look.line_start())
}

/// Where the rows from `first` to `last` stand in both versions; one id that both have is told once.
fn places(first: &Row, last: &Row) -> String {
    let before = joined(first.before.as_ref(), last.before.as_ref());
    let after = joined(first.after.as_ref(), last.after.as_ref());
    let is_id = |row: &Row| {
        matches!(
            row.after,
            Some(Piece {
                place: Location::Id(_),
                ..
            })
        )
    };
    if is_id(first) && before == after {
        return after;
    }
    format!("{before} → {after}")
}

/// The place from the start of one piece to the end of another.
fn joined(first: Option<&Piece>, last: Option<&Piece>) -> String {
    match (first.map(|piece| &piece.place), last.map(|piece| &piece.place)) {
        (Some(Location::Lines(first, _)), Some(Location::Lines(_, last))) if first == last => {
            first.to_string()
        }
        (Some(Location::Lines(first, _)), Some(Location::Lines(_, last))) => format!("{first}–{last}"),
        (Some(Location::Id(first)), Some(Location::Id(last))) if first == last => first.clone(),
        (Some(Location::Id(first)), Some(Location::Id(last))) => format!("{first} … {last}"),
        _ => "–".to_owned(),
    }
}

//! `diglot log LOCALE ID`.
//!
//! With `--format json` one object, never localised, whose meaning changes only with `version`:
//!
//! ```json
//! {
//!   "version": 1,
//!   "locale": "fr",
//!   "catalog": "statement",
//!   "id": "preamble",
//!   "state": "outdated",
//!   "complete": true,
//!   "events": [
//!     {
//!       "side": "source",
//!       "commit": "0123…",
//!       "date": "2030-01-01T00:00:00+00:00",
//!       "author": "Ada",
//!       "before": "It may be open.",
//!       "after": "It must be open.",
//!       "grade": "meaning",
//!       "because": "`may` became `must`"
//!     },
//!     { "side": "translation", …, "made_from": "It must be open." }
//!   ]
//! }
//! ```
//!
//! `events` begins with the oldest. `commit` is null for what is not committed yet, `before` for the first
//! wording. `complete` is false where a shallow clone has left out the beginning.

use super::super::grammar;
use super::super::history;
use super::super::layout::Look;
use super::super::states;
use super::super::task::{indented, plain_text, title};
use super::{Command, Context, Failure, Outcome, project_locale, similar};
use crate::compare::{slot, tables, word_diff};
use crate::model::{Grade, Phrase, State};
use crate::sync::{Event, EventSide, Life, life};
use crate::voice::Voice;
use anstyle::Style;
use clap::{Arg, ArgMatches};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// See `help-log` in the catalog.
pub const COMMAND: Command = Command {
    name: "log",
    examples: &[
        "diglot log fr statement/preamble",
        "diglot log fr preamble --format json",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-log")).args([
        Arg::new("locale")
            .required(true)
            .value_name(voice.text("help-value-locale"))
            .help(voice.text("help-log-locale")),
        Arg::new("id")
            .required(true)
            .value_name(voice.text("help-value-id"))
            .help(voice.text("help-log-id")),
        grammar::format(&["text", "json"], voice),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let asked = |name| matches.get_one::<String>(name).map_or("", String::as_str);
    let snapshot = context.open()?.snapshot();
    let workspace = snapshot.workspace();
    let locale = project_locale(asked("locale"), &workspace)?;
    let tables = tables(&workspace);
    let id = asked("id");
    let rows = tables.iter().filter(|table| table.locale == locale);
    let rows = rows.flat_map(|table| table.rows.iter().map(move |row| (table, row)));
    let mut rows = rows.filter(|(_, row)| row.reference.is_some());
    let is_meant = |catalog: &str, name: &str| {
        id == name || id.strip_suffix(name).and_then(|rest| rest.strip_suffix('/')) == Some(catalog)
    };
    let Some((table, row)) = rows.clone().find(|(table, row)| is_meant(table.name, row.id)) else {
        let failure = Failure::new(Phrase::new("accept-unknown-id").with("id", id));
        let names = rows.by_ref().map(|(_, row)| row.id);
        return Err(match similar(id.rsplit('/').next().unwrap_or(id), names) {
            Some(name) => failure.hint(Phrase::new("usage-did-you-mean").with("name", name)),
            None => failure,
        });
    };
    let repository = history::repository(context)?;
    let archive = history::archive(&snapshot, &repository, context)?;
    let past = archive.past();
    let life = life(&past, table, row);
    if asked("format") == "json" {
        let english = Voice::new(&[]);
        let object = json!({
            "version": 1,
            "locale": locale.as_str(),
            "catalog": table.name,
            "id": row.id,
            "state": row.state.name(),
            "complete": !life.is_cut_off,
            "events": life.events.iter().map(|event| object(event, &english)).collect::<Vec<_>>(),
        });
        context.line(&format!("{object:#}"))?;
        return Ok(Outcome::Clean);
    }
    let name = format!("{}/{}", table.name, row.id);
    let text = shown(&name, &row.state, &life, &context.voice, context.look);
    context.print(&text)?;
    Ok(Outcome::Clean)
}

fn object(event: &Event<'_>, english: &Voice) -> Value {
    let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let mut value = json!({
        "commit": known(&event.commit.id),
        "date": known(&event.commit.date),
        "author": known(&event.commit.author),
        "before": event.before,
        "after": event.text,
    });
    match &event.side {
        EventSide::Source(reason) => {
            value["side"] = "source".into();
            if let Some(reason) = reason {
                value["grade"] = reason.grade.name().into();
                value["because"] = english.say(&reason.because).into();
            }
        }
        EventSide::Translation(source) => {
            value["side"] = "translation".into();
            value["made_from"] = source.clone().into();
        }
    }
    value
}

fn shown(name: &str, state: &State, life: &Life<'_>, voice: &Voice, look: Look) -> String {
    let start = look.line_start();
    let state_name = voice.text(title(state));
    let state_name = look.paint(states::style(slot(state)).bold(), &state_name);
    let name = look.paint(Style::new().bold(), name);
    let mut out = format!("{start}{name}  {}\n", look.isolated(&state_name));
    if life.is_cut_off {
        let _ = writeln!(out, "{}", look.paragraph(&voice.text("log-cut-off")));
    }
    for event in &life.events {
        let commit = event.commit;
        let when = match commit.id.is_empty() {
            true => voice.text("log-uncommitted"),
            false => format!("{}  {}  {}", commit.day(), commit.short(), commit.author),
        };
        let (what, style, because) = told(event);
        let what = look.paint(style, &voice.text(what));
        let when = look.isolated(&look.paint(Style::new().dimmed(), &when));
        let _ = writeln!(out, "\n{start}{when}  {}", look.isolated(&what));
        if let Some(because) = because {
            let because = look.hang(&voice.say(&because), 2);
            let _ = writeln!(out, "{start}  {because}");
        }
        out.push_str(&match &event.before {
            Some(before) => indented(&word_diff(before, &event.text), look),
            None => plain_text(&event.text, look),
        });
    }
    out
}

/// What an event was, its colour, and why.
fn told(event: &Event<'_>) -> (&'static str, Style, Option<Phrase>) {
    match &event.side {
        EventSide::Source(None) => ("log-source-first", Style::new(), None),
        EventSide::Source(Some(reason)) => {
            let (id, slot) = match reason.grade {
                Grade::Cosmetic => ("log-source-cosmetic", 1),
                Grade::Wording => ("log-source-wording", 2),
                Grade::Meaning => ("log-source-meaning", 3),
            };
            (id, states::style(slot), Some(reason.because.clone()))
        }
        EventSide::Translation(_) => ("log-translation", states::style(0), None),
    }
}

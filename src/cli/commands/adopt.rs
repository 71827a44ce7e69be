//! `diglot adopt [LOCALE]...`.
//!
//! With `--format json` one object, never localised, whose meaning changes only with `version`:
//!
//! ```json
//! {
//!   "version": 1,
//!   "shallow": false,
//!   "locales": [
//!     {
//!       "locale": "fr",
//!       "translated": 40,
//!       "outdated": { "cosmetic": 0, "wording": 2, "meaning": 1 },
//!       "unknown": 0,
//!       "tracked": 0
//!     }
//!   ],
//!   "total": { … the same counts of all locales … }
//! }
//! ```
//!
//! `locales` is sorted by locale. `tracked` counts translations that had a record before and keep it; the
//! other counts are of those that had none, or with `--again` of all.

use super::super::changes;
use super::super::grammar;
use super::super::history;
use super::super::layout::Look;
use super::super::states;
use super::super::table::{Cell, table};
use super::{Command, Context, Failure, Outcome, project_locale};
use crate::model::{Locale, Phrase};
use crate::sync::{Adopted, Counts};
use crate::voice::Voice;
use anstyle::Style;
use clap::{Arg, ArgAction, ArgMatches};
use serde_json::{Value, json};

/// See `help-adopt` in the catalog.
pub const COMMAND: Command = Command {
    name: "adopt",
    examples: &[
        "diglot adopt --dry-run",
        "diglot adopt fr de",
        "diglot adopt --dry-run --format json",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-adopt")).args([
        Arg::new("locale")
            .value_name(voice.text("help-value-locale"))
            .action(ArgAction::Append)
            .help(voice.text("help-adopt-locale")),
        Arg::new("again")
            .long("again")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-adopt-again")),
        Arg::new("dry-run")
            .long("dry-run")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-adopt-dry-run")),
        grammar::format(&["table", "json"], voice),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = context.open()?.snapshot();
    let workspace = snapshot.workspace();
    let names = matches.get_many::<String>("locale").into_iter().flatten();
    let locales: Result<Vec<Locale>, Failure> = names
        .map(|name| project_locale(name, &workspace).cloned())
        .collect();
    let repository = history::repository(context)?;
    let archive = history::archive(&snapshot, &repository, context)?;
    let (plan, adopted) = snapshot.plan_adopt(&archive, &locales?, matches.get_flag("again"));
    let total = Counts::sum(adopted.iter().map(|one| &one.counts));
    let is_dry = matches.get_flag("dry-run");
    if matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json")
    {
        if !is_dry {
            changes::write_silently(&plan, context)?;
        }
        let object = json!({
            "version": 1,
            "shallow": repository.is_shallow(),
            "locales": adopted.iter().map(of_locale).collect::<Vec<_>>(),
            "total": counts(&total),
        });
        context.line(&format!("{object:#}"))?;
        return Ok(Outcome::Clean);
    }
    let is_idle = total
        == Counts {
            tracked: total.tracked,
            ..Counts::default()
        };
    if !is_dry && !is_idle {
        changes::write_silently(&plan, context)?;
    }
    let text = shown(&adopted, &total, &context.voice, context.look);
    context.print(&text)?;
    if total.cut_off > 0 {
        context.tell(&Phrase::new("adopt-cut-off").with("count", total.cut_off))?;
    }
    match (is_dry, is_idle) {
        (_, true) => context.mention(&Phrase::new("adopt-nothing"))?,
        (true, false) => {
            context.mention(&Phrase::new("cli-would-change").with("files", plan.files.len()))?;
        }
        (false, false) => changes::mention_written(&plan, context)?,
    }
    Ok(Outcome::Clean)
}

fn counts(counts: &Counts) -> Value {
    let [cosmetic, wording, meaning] = counts.outdated;
    json!({
        "translated": counts.translated,
        "outdated": { "cosmetic": cosmetic, "wording": wording, "meaning": meaning },
        "unknown": counts.unknown,
        "tracked": counts.tracked,
    })
}

fn of_locale(adopted: &Adopted) -> Value {
    let mut value = counts(&adopted.counts);
    value["locale"] = adopted.locale.as_str().into();
    value
}

/// The counts in columns, with those of all locales below where there are several.
fn shown(adopted: &[Adopted], total: &Counts, voice: &Voice, look: Look) -> String {
    // The slots of a state in `Coverage` give the colours.
    type Column = (&'static str, usize, fn(&Counts) -> usize);
    const COLUMNS: &[Column] = &[
        ("status-current", 0, |one| one.translated),
        ("adopt-cosmetic", 1, |one| one.outdated[0]),
        ("adopt-wording", 2, |one| one.outdated[1]),
        ("adopt-meaning", 3, |one| one.outdated[2]),
        ("adopt-unknown", 5, |one| one.unknown),
        ("adopt-tracked", 7, |one| one.tracked),
    ];
    let is_shown = |column: &&Column| (column.2)(total) > 0 || column.1 < 5;
    let columns: Vec<&Column> = COLUMNS.iter().filter(is_shown).collect();
    let bold = Style::new().bold();
    let header = columns
        .iter()
        .map(|(id, ..)| Cell::right(&voice.text(id)).styled(bold));
    let locale = Cell::left(&voice.text("status-locale")).styled(bold);
    let mut rows: Vec<Vec<Cell>> = vec![[locale].into_iter().chain(header).collect()];
    let row = |name: &str, one: &Counts| {
        let cells = columns.iter().map(|(_, slot, count)| {
            let count = count(one);
            let style = match count {
                0 => Style::new().dimmed(),
                _ => states::style(*slot),
            };
            Cell::right(&count.to_string()).styled(style)
        });
        [Cell::left(name)].into_iter().chain(cells).collect()
    };
    rows.extend(adopted.iter().map(|one| row(one.locale.as_str(), &one.counts)));
    if adopted.len() > 1 {
        rows.push(row(&voice.text("adopt-total"), total));
    }
    table(&rows, look)
}

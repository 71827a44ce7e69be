//! `diglot status`.
//!
//! With `--format json` one object, never localised, whose meaning changes only with `version`:
//!
//! ```json
//! {
//!   "version": 1,
//!   "source_locale": "en",
//!   "coverage": [
//!     {
//!       "locale": "fr",
//!       "catalog": "statement",
//!       "messages": { "current": 3, "outdated": { "cosmetic": 0, "wording": 1, "meaning": 0 },
//!                     "unconfirmed": 0, "untracked": 0, "missing": 2, "obsolete": 0 },
//!       "words": { … the same counts in words of the source … },
//!       "reviewed": 1
//!     }
//!   ]
//! }
//! ```
//!
//! `coverage` is sorted by locale, then catalog. `reviewed` counts the messages whose translation a person has
//! reviewed as it is now, beside the source as it is now. A locale with a pivot has `pivot` too, as
//! `diglot check --format json` describes it.
//!
//! A project that demands something has `policy` too, with one object for each locale, and for each catalog that ships
//! or is withheld by itself, sorted by locale:
//!
//! ```json
//! { "locale": "fr", "catalog": null, "tier": "community", "verdict": "held-back", "ships": false, "unmet": 0 }
//! ```
//!
//! `verdict` is `ships`, `ready`, `held-back`, `withdrawn` or, of a catalog, `critical`; `ships` says whether
//! `diglot build` makes it; `unmet` counts demands that fail `diglot check`.

use super::super::grammar;
use super::super::history;
use super::super::layout::Look;
use super::super::states;
use super::super::table::{Cell, table, width};
use super::super::verdicts;
use super::ship::known_shipped;
use super::{Command, Context, Failure, Outcome};
use crate::model::{Coverage, Phrase, percent_current};
use crate::reporters::coverage_value;
use crate::voice::Voice;
use anstyle::Style;
use clap::{Arg, ArgMatches};
use serde_json::json;
use std::fmt::Write as _;

/// See `help-status` in the catalog.
pub const COMMAND: Command = Command {
    name: "status",
    examples: &[
        "diglot status",
        "diglot status --format json",
        "diglot status --at v1.0",
    ],
    arguments,
    run,
};

/// Columns of a bar, by how much room there is; in the narrowest table there is none.
const BARS: [usize; 3] = [20, 10, 0];

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-status")).args([
        grammar::format(&["table", "json"], voice),
        Arg::new("at")
            .long("at")
            .value_name(voice.text("help-value-revision"))
            .help(voice.text("help-status-at")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let snapshot = match matches.get_one::<String>("at") {
        Some(name) => history::past(name, context)?,
        None => context.open()?.snapshot(),
    };
    let workspace = snapshot.workspace();
    let coverage = snapshot.coverage(None);
    if matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "json")
    {
        known_shipped(&workspace, "cli-shipped-unknown")?;
        let mut object = json!({
            "version": 1,
            "source_locale": snapshot.settings().source_locale.as_str(),
            "coverage": coverage.iter().map(coverage_value).collect::<Vec<_>>(),
        });
        if let Some(policy) = snapshot.with_account(verdicts::value) {
            object["policy"] = policy;
        }
        context.line(&format!("{object:#}"))?;
        return Ok(Outcome::Clean);
    }
    let text = shown(&coverage, &context.voice, context.look);
    context.print(&text)?;
    known_shipped(&workspace, "cli-shipped-unknown")?;
    let verdicts = snapshot.with_account(|account| verdicts::shown(account, &context.voice, context.look));
    if !verdicts.is_empty() {
        context.line("")?;
        context.print(&verdicts)?;
    }
    if coverage.is_empty() {
        context.tell(&Phrase::new("status-nothing"))?;
    }
    for reference in workspace.references.values() {
        if !reference.is_in_step() {
            let phrase = Phrase::new("status-out-of-step").with("file", &*reference.path);
            context.tell(&phrase)?;
        }
    }
    Ok(Outcome::Clean)
}

/// Groups of states as columns show them: the phrase above, the slots of `Coverage` that it counts.
const COLUMNS: &[(&str, &[usize])] = &[
    ("status-current", &[0]),
    ("status-outdated", &[1, 2, 3]),
    ("status-unconfirmed", &[4]),
    ("status-untracked", &[5]),
    ("status-missing", &[6]),
    ("status-obsolete", &[7]),
];

/// Slots that a locale should have, current or not: all but obsolete.
const WANTED: std::ops::Range<usize> = 0..7;

/// The table, one row for each locale and catalog; columns without any message are left out.
fn shown(coverage: &[Coverage], voice: &Voice, look: Look) -> String {
    if coverage.is_empty() {
        return String::new();
    }
    let of_bar = |columns| rows(coverage, columns, voice);
    let fitting = BARS.iter().map(|columns| of_bar(*columns));
    let fitting = fitting.into_iter().find(|rows| width(rows) <= look.width);
    table(&fitting.unwrap_or_else(|| of_bar(0)), look)
}

/// The rows, with bars of so many columns.
fn rows(coverage: &[Coverage], columns_of_bar: usize, voice: &Voice) -> Vec<Vec<Cell>> {
    let is_shown =
        |slots: &[usize]| slots[0] == 0 || coverage.iter().any(|row| count(&row.messages, slots) > 0);
    let columns: Vec<_> = COLUMNS.iter().filter(|(_, slots)| is_shown(slots)).collect();
    let bold = Style::new().bold();
    let mut header = vec![
        Cell::left(&voice.text("status-locale")).styled(bold),
        Cell::left(&voice.text("status-catalog")).styled(bold),
    ];
    match columns_of_bar {
        0 => header.push(Cell::right(&voice.text("status-coverage")).styled(bold)),
        _ => header.extend([
            Cell::left(&voice.text("status-coverage")).styled(bold),
            Cell::right(""),
        ]),
    }
    header.extend(
        columns
            .iter()
            .map(|(id, _)| Cell::right(&voice.say(&Phrase::new(id))).styled(bold)),
    );
    let has_reviews = coverage.iter().any(|row| row.reviewed > 0);
    if has_reviews {
        header.push(Cell::right(&voice.text("status-reviewed")).styled(bold));
    }
    let lagging = |row: &Coverage| row.pivot.as_ref().map_or(0, |pivot| pivot.messages.iter().sum());
    let has_lag = coverage.iter().any(|row| lagging(row) > 0);
    if has_lag {
        header.push(Cell::right(&voice.text("status-lag")).styled(bold));
    }
    header.push(Cell::right(&voice.text("status-words")).styled(bold));
    let mut rows = vec![header];
    let mut above = None;
    for one in coverage {
        let locale = if above == Some(&one.locale) {
            ""
        } else {
            one.locale.as_str()
        };
        above = Some(&one.locale);
        let mut row = vec![Cell::left(locale), Cell::left(&one.catalog)];
        if columns_of_bar > 0 {
            row.push(bar(&one.messages, columns_of_bar));
        }
        let share = Phrase::new("status-share").with("percent", percent_current(&one.messages));
        row.push(Cell::right(&voice.say(&share)));
        row.extend(columns.iter().map(|(_, slots)| {
            let number = count(&one.messages, slots);
            // The worst state of the group gives the colour.
            let worst = slots.iter().rev().find(|slot| one.messages[**slot] > 0);
            let style = worst.map_or(Style::new().dimmed(), |slot| states::style(*slot));
            Cell::right(&number.to_string()).styled(style)
        }));
        if has_reviews {
            row.push(Cell::right(&one.reviewed.to_string()));
        }
        if has_lag {
            row.push(Cell::right(&lagging(one).to_string()));
        }
        let all_words: usize = one.words[WANTED].iter().sum();
        row.push(Cell::right(&format!("{}/{all_words}", one.words[0])));
        rows.push(row);
    }
    rows
}

fn count(counts: &[usize; 8], slots: &[usize]) -> usize {
    slots.iter().map(|slot| counts[*slot]).sum()
}

/// What is current, what is there but not sure, what is missing, in so many columns.
fn bar(messages: &[usize; 8], columns: usize) -> Cell {
    let wanted: usize = messages[WANTED].iter().sum();
    let unsure: usize = messages[1..6].iter().sum();
    let share = |part: usize| (part * columns).checked_div(wanted).unwrap_or(0);
    let current = if wanted == 0 { columns } else { share(messages[0]) };
    // What there is shows, be it ever so little.
    let there = current + usize::from(unsure > 0).max(share(unsure)).min(columns - current);
    let worst = (1..6).rev().find(|slot| messages[*slot] > 0).unwrap_or(1);
    let mut text = String::new();
    for (sign, count) in [("█", current), ("▒", there - current), ("░", columns - there)] {
        let _ = write!(text, "{}", sign.repeat(count));
    }
    Cell::left(&text).whole().styled_in_turn(vec![
        (states::style(0), current),
        (states::style(worst), there - current),
        (Style::new().dimmed(), columns - there),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Locale;

    const LOOK: Look = Look {
        width: 100,
        colours: false,
        is_right_to_left: false,
    };

    fn coverage(locale: &str, catalog: &str, messages: [usize; 8]) -> Coverage {
        Coverage {
            locale: Locale::parse(locale).unwrap(),
            catalog: catalog.to_owned(),
            messages,
            words: messages.map(|count| count * 10),
            reviewed: 0,
            pivot: None,
        }
    }

    #[test]
    fn the_table_shows_each_locale_once_and_only_states_that_there_are() {
        let rows = [
            coverage("ar", "garden", [5, 0, 0, 0, 0, 0, 5, 0]),
            coverage("ar", "library", [10, 0, 0, 0, 0, 0, 0, 0]),
            coverage("fr", "garden", [8, 0, 1, 1, 0, 0, 0, 2]),
        ];
        let text = shown(&rows, &Voice::new(&[]), LOOK);
        assert_eq!(
            text,
            "\
locale  catalog  coverage                    current  outdated  missing  obsolete    words
ar      garden   ██████████░░░░░░░░░░   50%        5         0        5         0   50/100
        library  ████████████████████  100%       10         0        0         0  100/100
fr      garden   ████████████████▒▒▒▒   80%        8         2        0         2   80/100
"
        );
    }

    #[test]
    fn a_narrow_terminal_gets_a_narrow_table() {
        let rows = [coverage("ar", "花园与图书馆", [5, 0, 0, 0, 0, 0, 5, 0])];
        let at = |width| shown(&rows, &Voice::new(&[]), Look { width, ..LOOK });
        assert_eq!(
            at(70),
            "\
locale  catalog       coverage         current  missing   words
ar      花园与图书馆  █████░░░░░  50%        5        5  50/100
"
        );
        assert_eq!(
            at(56),
            "\
locale  catalog       coverage  current  missing   words
ar      花园与图书馆       50%        5        5  50/100
"
        );
    }

    #[test]
    fn a_share_is_whole_only_when_nothing_is_left() {
        assert_eq!(percent_current(&[999, 0, 0, 0, 0, 0, 1, 5]), 99);
        assert_eq!(percent_current(&[0; 8]), 100);
        assert_eq!(percent_current(&[3, 0, 0, 0, 0, 0, 0, 0]), 100);
    }

    #[test]
    fn a_bar_is_as_wide_whatever_it_shows() {
        let counts = [
            [0; 8],
            [1, 0, 0, 0, 0, 0, 999, 0],
            [999, 0, 0, 1, 0, 0, 0, 0],
            [0, 0, 0, 0, 3, 0, 0, 9],
            [1, 1, 1, 1, 1, 1, 1, 1],
        ];
        for messages in counts {
            for columns in [20, 10] {
                let text = table(&[vec![bar(&messages, columns)]], LOOK);
                assert_eq!(text.trim_end().chars().count(), columns, "{messages:?}");
            }
        }
    }

    #[test]
    fn the_json_names_every_state() {
        let value = coverage_value(&coverage("fr", "garden", [1, 2, 3, 4, 5, 6, 7, 8]));
        assert_eq!(value["messages"]["outdated"]["meaning"], 4);
        assert_eq!(value["words"]["obsolete"], 80);
        assert_eq!(value["locale"], "fr");
    }
}

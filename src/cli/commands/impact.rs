//! `diglot impact [REVISION]`.
//!
//! Without a revision: what the uncommitted edits cost. With one: what the edits since then cost, those that
//! are not committed included. `A..B` takes B instead of the files, and `A...B` what B has done since it left A.
//!
//! With `--format json` one object, never localised, whose meaning changes only with `version`:
//!
//! ```json
//! {
//!   "version": 1,
//!   "from": "HEAD",
//!   "to": null,
//!   "messages": [
//!     {
//!       "catalog": "statement",
//!       "id": "preamble",
//!       "change": "meaning",
//!       "because": "`may` became `must`",
//!       "before": "It may be open.",
//!       "after": "It must be open.",
//!       "words": 4,
//!       "locales": ["de", "fr"]
//!     }
//!   ],
//!   "total": { "messages": 1, "translations": 2, "words": 8 }
//! }
//! ```
//!
//! `change` is `meaning`, `wording`, `cosmetic`, `new` or `gone`; `locales` have to translate the message,
//! anew or again, and `total.words` counts its words once for each of them.

use super::super::grammar;
use super::super::history::{self, Moment};
use super::super::layout::Look;
use super::super::states;
use super::super::table::{Cell, table};
use super::super::task::{indented, plain_text};
use super::{Command, Context, Failure, Outcome};
use crate::compare::{Change, word_diff};
use crate::engine::{Snapshot, impact};
use crate::model::{Locale, Phrase};
use crate::sync::{Impact, ImpactKind};
use crate::voice::Voice;
use anstyle::Style;
use clap::{Arg, ArgMatches};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::Arc;

/// See `help-impact` in the catalog.
pub const COMMAND: Command = Command {
    name: "impact",
    examples: &[
        "diglot impact",
        "diglot impact v1.0",
        "diglot impact main...HEAD --format markdown",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-impact")).args([
        Arg::new("revision")
            .value_name(voice.text("help-value-revision"))
            .default_value("HEAD")
            .help(voice.text("help-impact-revision")),
        grammar::format(&["text", "json", "markdown"], voice),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let asked = matches
        .get_one::<String>("revision")
        .map_or("HEAD", String::as_str);
    let (from, to) = history::moments(asked, context)?;
    let before = snapshot_at(&from, context)?;
    let after = match &to {
        Some(to) => snapshot_at(to, context)?,
        None => context.open()?.snapshot(),
    };
    let impacts = impact(&before, &after);
    let format = matches.get_one::<String>("format").map_or("text", String::as_str);
    match format {
        "json" => {
            let to = to.as_ref().map(|to| to.name());
            let object = object(&impacts, from.name(), to, &Voice::new(&[]));
            context.line(&format!("{object:#}"))?;
        }
        "markdown" => {
            let text = markdown(&impacts, &context.voice);
            context.print(&text)?;
        }
        _ => {
            let text = text(&impacts, &context.voice, context.look);
            context.print(&text)?;
        }
    }
    Ok(Outcome::Clean)
}

fn snapshot_at(moment: &Moment, context: &mut Context<'_>) -> Result<Arc<Snapshot>, Failure> {
    history::snapshot_at(moment, context)
}

/// Counts of some messages: the messages, the translations to make anew or again, the words of all those.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Cost {
    messages: usize,
    translations: usize,
    words: usize,
}

impl Cost {
    fn of<'i>(impacts: impl Iterator<Item = &'i Impact>) -> Cost {
        impacts.fold(Cost::default(), |sum, impact| Cost {
            messages: sum.messages + 1,
            translations: sum.translations + impact.locales.len(),
            words: sum.words + impact.words * impact.locales.len(),
        })
    }
}

/// The kinds of changes by rank: their phrase, and the slot of the state that gives the colour.
const KINDS: [(&str, usize); 5] = [
    ("adopt-meaning", 3),
    ("adopt-wording", 2),
    ("adopt-cosmetic", 1),
    ("impact-new", 6),
    ("impact-gone", 7),
];

/// The costs of each kind that there is, by rank.
fn costs(impacts: &[Impact]) -> Vec<(usize, Cost)> {
    let of_rank = |rank| {
        let of_kind = impacts.iter().filter(move |impact| impact.kind.rank() == rank);
        (rank, Cost::of(of_kind))
    };
    let all = (0..KINDS.len()).map(of_rank);
    all.filter(|(_, cost)| cost.messages > 0).collect()
}

fn names(locales: &[Locale]) -> String {
    let names: Vec<&str> = locales.iter().map(Locale::as_str).collect();
    names.join(", ")
}

fn object(impacts: &[Impact], from: &str, to: Option<&str>, english: &Voice) -> Value {
    let messages = impacts.iter().map(|impact| {
        let because = match &impact.kind {
            ImpactKind::Changed(reason) => Some(english.say(&reason.because)),
            ImpactKind::New | ImpactKind::Gone => None,
        };
        json!({
            "catalog": impact.catalog,
            "id": impact.id,
            "change": impact.kind.name(),
            "because": because,
            "before": impact.before,
            "after": impact.after,
            "words": impact.words,
            "locales": impact.locales.iter().map(Locale::as_str).collect::<Vec<_>>(),
        })
    });
    let total = Cost::of(impacts.iter());
    json!({
        "version": 1,
        "from": from,
        "to": to,
        "messages": messages.collect::<Vec<_>>(),
        "total": {
            "messages": total.messages,
            "translations": total.translations,
            "words": total.words,
        },
    })
}

fn text(impacts: &[Impact], voice: &Voice, look: Look) -> String {
    if impacts.is_empty() {
        return format!("{}\n", voice.text("impact-nothing"));
    }
    let bold = Style::new().bold();
    let head = ["impact-messages", "impact-translations", "impact-words"];
    let head = head.map(|id| Cell::right(&voice.text(id)).styled(bold));
    let mut rows: Vec<Vec<Cell>> = vec![[Cell::left("")].into_iter().chain(head).collect()];
    let row = |name: Cell, cost: Cost| {
        let counts = [cost.messages, cost.translations, cost.words];
        let counts = counts.map(|count| Cell::right(&count.to_string()));
        [name].into_iter().chain(counts).collect()
    };
    let costs = costs(impacts);
    for (rank, cost) in &costs {
        let (id, slot) = KINDS[*rank];
        rows.push(row(
            Cell::left(&voice.text(id)).styled(states::style(slot)),
            *cost,
        ));
    }
    if costs.len() > 1 {
        let name = Cell::left(&voice.text("adopt-total"));
        rows.push(row(name, Cost::of(impacts.iter())));
    }
    let mut out = table(&rows, look);
    for impact in impacts {
        let (id, slot) = KINDS[impact.kind.rank()];
        let name = look.paint(bold, &format!("{}/{}", impact.catalog, impact.id));
        let kind = look.paint(states::style(slot).bold(), &voice.text(id));
        let _ = writeln!(out, "\n{}{name}  {}", look.line_start(), look.isolated(&kind));
        for line in said(impact, voice) {
            let line = look.hang(&line, 2);
            let _ = writeln!(out, "{}  {line}", look.line_start());
        }
        out.push_str(&match (&impact.before, &impact.after) {
            (Some(before), Some(after)) => indented(&word_diff(before, after), look),
            (Some(text), None) | (None, Some(text)) => plain_text(text, look),
            (None, None) => String::new(),
        });
    }
    out
}

/// Why a change has its grade, and who has to translate.
fn said(impact: &Impact, voice: &Voice) -> Vec<String> {
    let mut lines = Vec::new();
    if let ImpactKind::Changed(reason) = &impact.kind {
        lines.push(voice.say(&reason.because));
    }
    if !impact.locales.is_empty() {
        let phrase = Phrase::new("impact-locales").with("locales", names(&impact.locales));
        lines.push(voice.say(&phrase));
    }
    lines
}

/// A comment for a pull request: a heading, the table, the messages folded away.
fn markdown(impacts: &[Impact], voice: &Voice) -> String {
    let mut out = format!("### {}\n\n", voice.text("impact-title"));
    if impacts.is_empty() {
        let _ = writeln!(out, "{}", voice.text("impact-nothing"));
        return out;
    }
    let head = ["impact-messages", "impact-translations", "impact-words"].map(|id| voice.text(id));
    let _ = writeln!(out, "| | {} |\n|---|---:|---:|---:|", head.join(" | "));
    let mut row = |name: &str, cost: Cost| {
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {} |",
            cost.messages, cost.translations, cost.words
        );
    };
    let costs = costs(impacts);
    for (rank, cost) in &costs {
        row(&voice.text(KINDS[*rank].0), *cost);
    }
    if costs.len() > 1 {
        row(
            &format!("**{}**", voice.text("adopt-total")),
            Cost::of(impacts.iter()),
        );
    }
    for (rank, cost) in &costs {
        let (id, _) = KINDS[*rank];
        let title = format!("{} ({})", voice.text(id), cost.messages);
        let _ = writeln!(out, "\n<details><summary>{title}</summary>\n");
        for impact in impacts.iter().filter(|impact| impact.kind.rank() == *rank) {
            let said = said(impact, voice).join("; ");
            let said = match said.is_empty() {
                true => said,
                false => format!(" {}", escaped(&said)),
            };
            let _ = writeln!(out, "- `{}/{}`{said}<br>", impact.catalog, impact.id);
            let text = match (&impact.before, &impact.after) {
                (Some(before), Some(after)) => diffed(before, after),
                (Some(text), None) | (None, Some(text)) => escaped(text),
                (None, None) => String::new(),
            };
            let _ = writeln!(out, "  {text}");
        }
        let _ = writeln!(out, "\n</details>");
    }
    out
}

fn diffed(before: &str, after: &str) -> String {
    let parts = word_diff(before, after);
    let shown = parts.iter().map(|part| {
        let words = part.text.trim();
        let (open, close) = match part.change {
            Change::Removed if !words.is_empty() => ("<del>", "</del>"),
            Change::Added if !words.is_empty() => ("<ins>", "</ins>"),
            Change::Same | Change::Removed | Change::Added => return escaped(&part.text),
        };
        let start = &part.text[..part.text.len() - part.text.trim_start().len()];
        let end = &part.text[part.text.trim_end().len()..];
        format!("{start}{open}{}{close}{end}", escaped(words))
    });
    shown.collect()
}

/// A text that shows as it is on one line of Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for sign in text.chars() {
        match sign {
            '\n' => out.push_str("<br>"),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            // A name after `@` would call a person, a number after `#` link an issue.
            '@' | '#' => {
                let _ = write!(out, "{sign}\u{2060}");
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '~' | '|' => {
                out.push('\\');
                out.push(sign);
            }
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_shows_as_it_is_in_a_comment() {
        assert_eq!(
            escaped("*a* <b> & [c](d)\n@ada #1"),
            "\\*a\\* &lt;b> &amp; \\[c\\](d)<br>@\u{2060}ada #\u{2060}1"
        );
    }

    #[test]
    fn marks_of_a_change_close_around_words() {
        assert_eq!(
            diffed("the old bridge", "the new bridge"),
            "the <del>old</del><ins>new</ins> bridge"
        );
    }
}

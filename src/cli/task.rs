//! What a translator has to do about one message.

use super::beside::Beside;
use super::layout::{Look, lines};
use super::states;
use super::table::labelled;
use crate::compare::{Change, DiffPart, Row, Table, readable, slot, word_diff};
use crate::model::{Grade, Message, Phrase, State};
use crate::text::LineIndex;
use crate::voice::Voice;
use anstyle::{AnsiColor, Style};
use std::rc::Rc;

/// One message of one catalog that needs work.
pub struct Task<'t> {
    table: &'t Table<'t>,
    row: &'t Row<'t>,
    beside: Rc<Beside<'t>>,
    /// 1-based line of the locale's catalog at which to work.
    line: usize,
}

/// Everything that is to do in `tables`, worst first; within one rank in the order of the tables.
pub fn tasks<'t>(tables: &[&'t Table<'t>]) -> Vec<Task<'t>> {
    let mut tasks: Vec<(u8, Task<'t>)> = Vec::new();
    for table in tables {
        let text = table.catalog.tree.text;
        let beside = Rc::new(Beside::of(table));
        let index = LineIndex::new(text);
        let line_of = |offset: u32| index.line_column(text, offset as usize).line;
        let first = table.catalog.tree.messages().next();
        // A new message goes below the translation of the message before it in the reference.
        let mut below = first.map_or(1, |message| line_of(message.span.start));
        for row in &table.rows {
            let line = row
                .translation
                .map_or(below, |message| line_of(message.body().start));
            if let Some(message) = row.translation {
                below = line_of(message.span.end) + 1;
            }
            if let Some(rank) = rank(&row.state).filter(|_| !beside.is_shown_elsewhere(row)) {
                let beside = Rc::clone(&beside);
                let task = Task {
                    table,
                    row,
                    beside,
                    line,
                };
                tasks.push((rank, task));
            }
        }
    }
    tasks.sort_by_key(|(rank, _)| *rank);
    tasks.into_iter().map(|(_, task)| task).collect()
}

/// How bad a state is for readers, worst first; `None` where nothing is to do.
fn rank(state: &State) -> Option<u8> {
    match state {
        State::Current => None,
        State::Outdated(reason) => Some(match reason.grade {
            Grade::Meaning => 0,
            Grade::Wording => 1,
            Grade::Cosmetic => 5,
        }),
        State::Unconfirmed => Some(2),
        State::Missing => Some(3),
        State::Untracked => Some(4),
        State::Obsolete => Some(6),
    }
}

impl Task<'_> {
    /// The task as a person reads it.
    pub fn shown(&self, voice: &Voice, look: Look) -> String {
        let whole = self.row.record.and_then(|record| record.split_from);
        let title = match (&self.row.state, whole) {
            (State::Outdated(_), Some(whole)) => voice.say(&Phrase::new("todo-split").with("id", whole)),
            (state, _) => voice.text(title(state)),
        };
        let title = look.paint(states::style(slot(&self.row.state)).bold(), &title);
        let id = format!("{}/{}", self.table.name, self.row.id);
        let id = look.paint(Style::new().bold(), &id);
        let start = look.line_start();
        let mut out = format!("{start}{id}  {}\n", look.isolated(&title));
        let place = format!("{}:{}", self.table.catalog.path, self.line);
        let mut pairs = vec![(voice.text("todo-where"), place)];
        if let State::Outdated(reason) = &self.row.state {
            pairs.push((voice.text("todo-why"), voice.say(&reason.because)));
        }
        if let Some(from) = self.from(voice) {
            pairs.push((voice.text("todo-from"), from));
        }
        if let Some(note) = self.row.refusal() {
            pairs.push((voice.text("todo-refused"), note.to_owned()));
        }
        out.push_str(&labelled(&pairs, look));
        self.add_texts(&mut out, voice, look);
        out
    }

    /// From which text a locale with a pivot translates, and whether that is worth waiting for.
    fn from(&self, voice: &Voice) -> Option<String> {
        let pivot = self
            .table
            .pivot
            .as_ref()
            .filter(|_| self.row.reference.is_some())?;
        let pivot = pivot.locale.as_str();
        let Some(lag) = self.row.lag.as_deref() else {
            return Some(pivot.to_owned());
        };
        let id = match &lag.state {
            State::Missing => return Some(voice.say(&Phrase::new("todo-from-lacking").with("pivot", pivot))),
            State::Outdated(_) => "todo-from-outdated",
            State::Unconfirmed | State::Untracked | State::Current | State::Obsolete => "todo-from-unsure",
        };
        let phrase = Phrase::new(id).with("pivot", pivot);
        Some(voice.say(&phrase.with("locale", lag.locale.as_str())))
    }

    fn add_texts(&self, out: &mut String, voice: &Voice, look: Look) {
        let Row {
            reference,
            original,
            record,
            translation,
            ..
        } = self.row;
        let compared = self.table.compared(self.row);
        let is_foreign = self.table.has_foreign_record(self.row);
        let mut under = |heading: Phrase, text: &str| {
            let heading = look.paint(Style::new().dimmed(), &voice.say(&heading));
            out.push_str(&format!("  {heading}\n{text}"));
        };
        let mut section = |id: &'static str, text: &str| under(Phrase::new(id), text);
        if let (Some(comment), true) = (
            reference.and_then(|message| message.comment.as_ref()),
            translation.is_none(),
        ) {
            section("todo-comment", &plain_text(&comment.lines.join("\n"), look));
        }
        match (compared, record) {
            (Some(now), Some(record)) if translation.is_some() && !(is_foreign && record.from.is_some()) => {
                let parts = word_diff(&readable(&record.source), &readable(now));
                section("todo-source-change", &indented(&parts, look));
                if let (true, Some(original)) = (is_foreign, original) {
                    section("todo-source", &plain_text(&readable(original), look));
                }
            }
            (Some(now), _) => section("todo-source", &plain_text(&readable(now), look)),
            (None, Some(record)) => section("todo-source-was", &plain_text(&readable(&record.source), look)),
            (None, None) => {}
        }
        if let Some(translation) = translation {
            section("todo-translation", &plain_text(&readable(translation), look));
        }
        for merged in self.beside.merged_into(self.row) {
            if let (Some(record), Some(translation)) = (merged.record, merged.translation) {
                let heading = Phrase::new("todo-merged").with("id", merged.id);
                under(heading, &plain_text(&readable(&record.source), look));
                under(
                    Phrase::new("todo-translation"),
                    &plain_text(&readable(translation), look),
                );
            }
        }
        if let (Some(now), Some(suggestion)) = (original, self.beside.suggestion(self.row))
            && let Some(translation) = suggestion.row.translation
        {
            let heading = Phrase::new("todo-suggestion").with("id", suggestion.row.id);
            let parts = word_diff(&readable(suggestion.source), &readable(now));
            under(heading, &indented(&parts, look));
            under(
                Phrase::new("todo-translation"),
                &plain_text(&readable(translation), look),
            );
        }
        let mut section = |id: &'static str, text: &str| under(Phrase::new(id), text);
        if let (State::Missing, Some(now)) = (&self.row.state, original) {
            section("todo-paste", &pasted(now, self.table.original_text(self.row)));
        }
    }
}

pub fn title(state: &State) -> &'static str {
    match state {
        State::Current => "todo-current",
        State::Outdated(reason) => match reason.grade {
            Grade::Meaning => "todo-outdated-meaning",
            Grade::Wording => "todo-outdated-wording",
            Grade::Cosmetic => "todo-outdated-cosmetic",
        },
        State::Unconfirmed => "todo-unconfirmed",
        State::Missing => "todo-missing",
        State::Untracked => "todo-untracked",
        State::Obsolete => "todo-obsolete",
    }
}

/// The lines of the message as the reference has them: indented they would be no Fluent.
fn pasted(message: &Message<'_>, text: &str) -> String {
    format!("{}\n", message.body().slice(text))
}

/// A text broken to the width and indented.
pub fn plain_text(text: &str, look: Look) -> String {
    let change = Change::Same;
    let text = text.to_owned();
    indented(&[DiffPart { change, text }], look)
}

/// A diff broken to the width and indented; without colours, `[-…-]` and `{+…+}` mark what changed.
pub fn indented(parts: &[DiffPart], look: Look) -> String {
    let mut text = String::new();
    let mut runs = Vec::new();
    for part in parts {
        let start = text.len();
        let (open, close, style) = match part.change {
            Change::Same => ("", "", None),
            Change::Removed => ("[-", "-]", Some(AnsiColor::Red.on_default().strikethrough())),
            Change::Added => ("{+", "+}", Some(AnsiColor::Green.on_default().bold())),
        };
        if look.colours || part.change == Change::Same {
            text.push_str(&part.text);
        } else {
            // The marks close around the words, so that a line end never stands inside them.
            let words = part.text.trim();
            let ahead = part.text.len() - part.text.trim_start().len();
            let after = part.text.trim_end().len().max(ahead);
            text.push_str(&part.text[..ahead]);
            text.push_str(&format!("{open}{words}{close}"));
            text.push_str(&part.text[after..]);
        }
        runs.push((start..text.len(), style));
    }
    let mut out = String::new();
    for line in lines(&text, look.width.saturating_sub(4).max(20)) {
        out.push_str("    ");
        for (run, style) in &runs {
            let (from, to) = (run.start.max(line.start), run.end.min(line.end));
            if from < to {
                out.push_str(&match style {
                    Some(style) => look.paint(*style, &text[from..to]),
                    None => text[from..to].to_owned(),
                });
            }
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::tables;
    use crate::disk::{Found, ProjectFiles};
    use crate::engine::Engine;
    use crate::model::{Locale, Settings, TextFile};
    use std::path::PathBuf;

    const ENGLISH: &str = "\
closed = The bridge is closed.
# Shown at the gate.
gate = The garden opens at nine.
    Dogs are welcome.
hours = The library opens at 9:00.
";
    const FRENCH: &str = "\
closed = Le pont est fermé.
gone = Parti.

hours = La bibliothèque ouvre à 8 h.
";

    fn shown(look: Look) -> String {
        let found = |path: &str, text: &str| Found {
            name: "town".to_owned(),
            locale: path.split('/').nth(1).map(str::to_owned),
            pattern: 0,
            file: TextFile {
                path: path.into(),
                text: text.into(),
                damage: None,
            },
        };
        let files = ProjectFiles {
            catalogs: vec![
                found("locales/en/town.ftl", ENGLISH),
                found("locales/fr/town.ftl", FRENCH),
            ],
            ..ProjectFiles::default()
        };
        let settings = Settings::new(Locale::parse("en").unwrap());
        let snapshot = Engine::new(PathBuf::new(), settings, files).snapshot();
        let workspace = snapshot.workspace();
        let tables = tables(&workspace);
        let tasks = tasks(&tables.iter().collect::<Vec<_>>());
        let voice = Voice::new(&[]);
        tasks.iter().map(|task| task.shown(&voice, look) + "\n").collect()
    }

    const LOOK: Look = Look {
        width: 60,
        colours: false,
        is_right_to_left: false,
    };

    #[test]
    fn what_is_missing_comes_with_its_place_and_lines_to_paste() {
        let text = shown(LOOK);
        let missing = "\
town/gate  missing
  edit:  locales/fr/town.ftl:2
  comment:
    Shown at the gate.
  source:
    The garden opens at nine. Dogs are welcome.
  lines to paste and translate:
gate = The garden opens at nine.
    Dogs are welcome.

";
        assert!(text.starts_with(missing), "{text}");
        let obsolete = "\
town/gone  obsolete: the source no longer has it
  edit:  locales/fr/town.ftl:2
  translation:
    Parti.

";
        assert!(text.ends_with(obsolete), "{text}");
    }

    #[test]
    fn a_change_is_marked_by_colour_or_by_brackets() {
        let part = |change, text: &str| DiffPart {
            change,
            text: text.to_owned(),
        };
        let parts = [
            part(Change::Same, "The "),
            part(Change::Removed, "old "),
            part(Change::Added, "new "),
            part(Change::Same, "bridge"),
        ];
        assert_eq!(indented(&parts, LOOK), "    The [-old-] {+new+} bridge\n");
        let coloured = Look {
            colours: true,
            ..LOOK
        };
        let text = indented(&parts, coloured);
        assert!(text.contains("\u{1b}[9m\u{1b}[31mold \u{1b}[0m"), "{text:?}");
        assert!(!text.contains("[-"), "{text:?}");
    }

    #[test]
    fn a_colour_ends_with_its_line() {
        let long = [DiffPart {
            change: Change::Added,
            text: "the garden and the bridge and the library ".repeat(3),
        }];
        let coloured = Look {
            colours: true,
            ..LOOK
        };
        let text = indented(&long, coloured);
        assert!(text.lines().count() > 1);
        assert!(text.lines().all(|line| line.ends_with("\u{1b}[0m")), "{text:?}");
    }
}

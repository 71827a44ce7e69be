//! `diglot config`.

use super::super::table::{Cell, table};
use super::{Command, Context, Failure, Outcome, project_locale};
use crate::checks;
use crate::engine::Snapshot;
use crate::formats::settings;
use crate::model::{Locale, Phrase, Workspace};
use crate::policy::{Applied, Subject, applied};
use crate::text::{LineIndex, Span};
use crate::voice::Voice;
use anstyle::Style;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches};

/// See `help-config` in the catalog.
pub const COMMAND: Command = Command {
    name: "config",
    examples: &[
        "diglot config --keys",
        "diglot config --show --locale fr",
        "diglot config --show --path locales/fr/app.ftl",
        "diglot config --schema",
    ],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let flag =
        |name: &'static str, help: String| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let command = command.about(voice.text("help-config")).args([
        flag("keys", voice.text("help-config-keys")),
        flag("schema", voice.text("help-config-schema")),
        flag("show", voice.text("help-config-show")),
        Arg::new("locale")
            .long("locale")
            .value_name(voice.text("help-value-locale"))
            .requires("show")
            .help(voice.text("help-config-locale")),
        Arg::new("path")
            .long("path")
            .value_name(voice.text("help-value-file"))
            .requires("show")
            .help(voice.text("help-config-path")),
    ]);
    command.group(
        ArgGroup::new("what")
            .args(["keys", "schema", "show"])
            .required(true),
    )
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    if matches.get_flag("keys") {
        context.print(&settings::page())?;
        return Ok(Outcome::Clean);
    }
    let names: Vec<&str> = checks::ALL.iter().map(|check| check.name).collect();
    if matches.get_flag("schema") {
        let schema = settings::schema(&names);
        context.line(&format!("{schema:#}"))?;
        return Ok(Outcome::Clean);
    }
    let snapshot = context.open()?.snapshot();
    let workspace = snapshot.workspace();
    let locale = matches.get_one::<String>("locale");
    let locale = locale.map(|name| project_locale(name, &workspace)).transpose()?;
    let path = matches.get_one::<String>("path").map(String::as_str);
    let subject = subject(&workspace, locale, path)?;
    let settings = snapshot.settings();
    let rows = applied(settings, &subject, &names);
    let is_told_of_some = !settings.policy.tiers.is_empty() || !settings.policy.overrides.is_empty();
    if rows.is_empty() && locale.is_none() && path.is_none() && is_told_of_some {
        context.tell(&Phrase::new("cli-config-all"))?;
        return Ok(Outcome::Clean);
    }
    show(&rows, &snapshot, context)?;
    Ok(Outcome::Clean)
}

/// What is asked about: the locale, and the catalog that the file belongs to.
fn subject<'w>(
    workspace: &'w Workspace<'_>,
    locale: Option<&'w Locale>,
    path: Option<&'w str>,
) -> Result<Subject<'w>, Failure> {
    let Some(path) = path else {
        return Ok(Subject {
            locale,
            ..Subject::default()
        });
    };
    for (of_file, catalogs) in &workspace.locales {
        for (name, catalog) in catalogs {
            let is_it = *catalog.path == *path || *catalog.provenance_path == *path;
            if is_it && locale.is_none_or(|locale| locale == of_file) {
                return Ok(Subject::of(workspace, of_file, name));
            }
        }
    }
    for (name, reference) in &workspace.references {
        let source = reference.source.as_ref().map(|source| &*source.file.path);
        if *reference.path == *path || source == Some(path) {
            return Ok(match locale {
                Some(locale) => Subject::of(workspace, locale, name),
                None => Subject {
                    locale: None,
                    catalog: Some(name),
                    paths: vec![path],
                },
            });
        }
    }
    let failure = Failure::new(Phrase::new("usage-no-such-text").with("file", path));
    Err(failure.hint(Phrase::new("usage-no-such-text-help")))
}

fn show(rows: &[Applied], snapshot: &Snapshot, context: &mut Context<'_>) -> Result<(), Failure> {
    if rows.is_empty() {
        return context.tell(&Phrase::new("cli-config-defaults"));
    }
    let file = snapshot.settings().file.clone();
    let text = snapshot.text_of(&file).unwrap_or_default();
    let lines = LineIndex::new(&text);
    let place = |span: &Span| {
        let start = lines.line_column(&text, span.start as usize);
        format!("{file}:{}:{}", start.line, start.column)
    };
    let cells = rows.iter().map(|row| {
        vec![
            Cell::left(&row.key).styled(Style::new().bold()),
            Cell::left(&row.value),
            Cell::left(&row.span.as_ref().map(place).unwrap_or_default()).styled(Style::new().dimmed()),
            Cell::left(&row.table).styled(Style::new().dimmed()),
        ]
    });
    let text = table(&cells.collect::<Vec<_>>(), context.look);
    context.print(&text)
}

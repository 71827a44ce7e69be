//! `diglot init`.

use super::super::{changes, grammar};
use super::{Command, Context, Failure, Outcome};
use crate::disk;
use crate::formats::git_config;
use crate::model::{ChangeSet, Locale, Phrase};
use crate::sync::init::plan_init;
use crate::sync::{ATTRIBUTES, plan_git};
use crate::voice::Voice;
use clap::{Arg, ArgAction, ArgMatches};

/// See `help-init` in the catalog.
pub const COMMAND: Command = Command {
    name: "init",
    examples: &["diglot init", "diglot init --source fr", "diglot init --git"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-init")).args([
        Arg::new("source")
            .long("source")
            .value_name(voice.text("help-value-locale"))
            .value_parser(grammar::locale())
            .help(voice.text("help-init-source")),
        Arg::new("git")
            .long("git")
            .action(ArgAction::SetTrue)
            .help(voice.text("help-init-git")),
    ])
}

/// What git runs; `%P` comes quoted for a shell.
const DRIVER: &str = "diglot merge-driver %O %A %B %P --marker-size %L";

/// What `init --git` did.
struct Done {
    changes: ChangeSet,
    /// The file whose settings were changed.
    config: Option<String>,
}

/// Lets git merge by `diglot merge-driver`: the project's attributes, and the configuration of this clone.
fn init_git(context: &Context<'_>) -> Result<Done, Failure> {
    let snapshot = context.open()?.snapshot();
    let root = snapshot.root().to_owned();
    let Some(repository) = disk::repository(&root) else {
        let failure = Failure::new(Phrase::new("init-git-none"));
        return Err(failure.hint(Phrase::new("init-git-none-help")));
    };
    let attributes = disk::read_own(&root, ATTRIBUTES);
    let changes = plan_git(snapshot.settings(), attributes.as_ref());
    let changes = changes.map_err(|problem| match &attributes {
        Some(file) => {
            let what = Phrase::new("cli-file-wrong").with("file", ATTRIBUTES);
            Failure::of_file(what, file, [problem])
        }
        None => problem.message.clone().into(),
    })?;
    disk::write(&root, &changes)?;
    let before = disk::read_git_config(&repository)?;
    let of_driver = |key| git_config::value(&before, "merge", Some("diglot"), key);
    if of_driver("driver").as_deref() == Some(DRIVER) {
        return Ok(Done {
            changes,
            config: None,
        });
    }
    let pairs = [("name", "diglot, message by message"), ("driver", DRIVER)];
    let after = git_config::with_section(&before, "merge", "diglot", &pairs);
    disk::write_git_config(&repository, &before, &after)?;
    let path = repository
        .config
        .strip_prefix(&repository.top)
        .unwrap_or(&repository.config);
    Ok(Done {
        changes,
        config: Some(path.display().to_string()),
    })
}

fn mention_git(done: &Done, context: &mut Context<'_>) -> Result<(), Failure> {
    changes::mention_acts(&done.changes, context)?;
    context.mention(&match &done.config {
        Some(file) => Phrase::new("init-git-config").with("file", file.as_str()),
        None => Phrase::new("init-git-done"),
    })?;
    context.mention(&Phrase::new("init-git-everybody"))
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let is_project = context.of_folder().is_ok();
    if matches.get_flag("git") && is_project && !matches.contains_id("source") {
        let done = init_git(context)?;
        mention_git(&done, context)?;
        return Ok(Outcome::Clean);
    }
    let folder = context.folder();
    let there = disk::list_all(&folder);
    let source = matches.get_one::<Locale>("source").cloned();
    let changes = plan_init(&there, source, &mut |path| disk::read_inside(&folder, path));
    disk::write(&folder, &changes)?;
    let git = matches.get_flag("git").then(|| init_git(context));
    changes::mention_acts(&changes, context)?;
    if !changes.is_empty() {
        let has_catalogs = changes
            .acts
            .iter()
            .any(|act| ["init-catalogs", "init-project"].contains(&act.phrase.id));
        let next = match has_catalogs {
            true => "cli-initialized-catalogs",
            false => "cli-initialized",
        };
        context.mention(&Phrase::new(next))?;
    }
    if let Some(done) = git {
        mention_git(&done?, context)?;
    }
    Ok(Outcome::Clean)
}

//! `diglot merge-driver ANCESTOR OURS THEIRS [PATH]`: what git calls, as gitattributes(5) describes it.
//!
//! Exit code 0: merged; 1: merged, with conflict marks.

use super::{Command, Context, Failure, Outcome};
use crate::disk;
use crate::model::Phrase;
use crate::sync::{Marks, Versions, merge};
use crate::voice::Voice;
use clap::{Arg, ArgMatches};
use std::path::PathBuf;

/// See `help-merge-driver` in the catalog.
pub const COMMAND: Command = Command {
    name: "merge-driver",
    examples: &["diglot merge-driver %O %A %B %P --marker-size %L"],
    arguments,
    run,
};

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    let file = |name: &'static str, help: String| {
        let file = Arg::new(name).value_name(voice.text("help-value-file"));
        file.value_parser(clap::value_parser!(PathBuf)).help(help)
    };
    command.about(voice.text("help-merge-driver")).args([
        file("ancestor", voice.text("help-merge-driver-ancestor")).required(true),
        file("ours", voice.text("help-merge-driver-ours")).required(true),
        file("theirs", voice.text("help-merge-driver-theirs")).required(true),
        file("path", voice.text("help-merge-driver-path")),
        Arg::new("marker-size")
            .long("marker-size")
            .value_name(voice.text("help-value-number"))
            .value_parser(clap::value_parser!(u8).range(1..))
            .default_value("7")
            .help(voice.text("help-merge-driver-marker-size")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let given = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let place = |name: &str| context.environment.folder.join(given(name));
    let path = matches
        .get_one::<PathBuf>("path")
        .unwrap_or(&given("ours"))
        .display()
        .to_string();
    let mut texts = Vec::new();
    for name in ["ancestor", "ours", "theirs"] {
        let file = disk::read_outside(&place(name))?;
        if file.damage.is_some() {
            return Err(Phrase::new("merge-unreadable").with("file", path.as_str()).into());
        }
        texts.push(file.text);
    }
    let versions = Versions {
        base: &texts[0],
        ours: &texts[1],
        theirs: &texts[2],
    };
    let size = matches.get_one::<u8>("marker-size").copied().unwrap_or(7);
    let merged = merge(&path, versions, Marks { size: size.into() });
    let text = merged.text.as_bytes();
    disk::write_output(&place("ours"), &mut |out| out.write_all(text))?;
    if merged.conflicts == 0 {
        return Ok(Outcome::Clean);
    }
    let conflicts = Phrase::new("merge-conflicts").with("file", path.as_str());
    context.remark(&conflicts.with("count", merged.conflicts))?;
    Ok(Outcome::Findings)
}

//! `diglot verify FOLDER`.

use super::super::outputs::no_such_format;
use super::{Command, Context, Failure, Outcome};
use crate::disk::{self, Signature};
use crate::engine::{self, Engine, Verified, VerifyError};
use crate::model::{Fault, Phrase, fits};
use crate::reporters::in_lines;
use crate::voice::{Voice, Voices};
use clap::{Arg, ArgAction, ArgMatches};
use serde_json::{Value, json};
use std::path::Path;

/// See `help-verify` in the catalog.
pub const COMMAND: Command = Command {
    name: "verify",
    examples: &[
        "diglot verify dist",
        "diglot verify dist --source .",
        "diglot verify dist --signers allowed_signers",
        "diglot verify dist --allow CNAME --format json",
    ],
    arguments,
    run,
};

const FORMATS: &[&str] = &["text", "json"];

fn arguments(command: clap::Command, voice: &Voice) -> clap::Command {
    command.about(voice.text("help-verify")).args([
        Arg::new("folder")
            .required(true)
            .value_name(voice.text("help-value-folder"))
            .help(voice.text("help-verify-folder")),
        Arg::new("source")
            .long("source")
            .value_name(voice.text("help-value-folder"))
            .help(voice.text("help-verify-source")),
        Arg::new("signers")
            .long("signers")
            .value_name(voice.text("help-value-file"))
            .help(voice.text("help-verify-signers")),
        Arg::new("allow")
            .long("allow")
            .value_name(voice.text("help-value-path"))
            .action(ArgAction::Append)
            .help(voice.text("help-verify-allow")),
        Arg::new("format")
            .long("format")
            .value_name(voice.text("help-value-format"))
            .help(voice.text("help-verify-format")),
    ])
}

fn run(matches: &ArgMatches, context: &mut Context<'_>) -> Result<Outcome, Failure> {
    let named = |name| matches.get_one::<String>(name).map(String::as_str);
    let format = named("format").unwrap_or("text");
    if !FORMATS.contains(&format) {
        return Err(no_such_format(format, FORMATS));
    }
    let name = named("folder").expect("the grammar demands it");
    let name = name.trim_end_matches('/');
    let folder = context.environment.folder.join(name);
    let signature = match named("signers") {
        Some(signers) => Some(disk::signature(
            &folder,
            &context.environment.folder.join(signers),
        )?),
        None => None,
    };
    let mut verified = verified(&folder, named("source"), context)?;
    let allowed: Vec<&String> = matches.get_many("allow").into_iter().flatten().collect();
    let is_allowed = |fault: &Fault| match fault {
        Fault::Unlisted { path } => allowed.iter().any(|pattern| fits(pattern, path)),
        _ => false,
    };
    verified.faults.retain(|fault| !is_allowed(fault));
    let is_signed = matches!(signature, None | Some(Signature::Good { .. }));
    let outcome = match verified.faults.is_empty() && is_signed {
        true => Outcome::Clean,
        false => Outcome::Findings,
    };
    match format {
        "json" => {
            let told = in_json(&verified, signature.as_ref());
            context.line(&format!("{told:#}"))?;
        }
        _ => in_words(name, &verified, signature.as_ref(), context)?,
    }
    Ok(outcome)
}

fn verified(folder: &Path, source: Option<&str>, context: &Context<'_>) -> Result<Verified, Failure> {
    let engine = match source {
        Some(source) => {
            let project =
                super::super::context::project(&context.environment.folder, Some(Path::new(source)))?;
            Some(Engine::open_project(&project)?)
        }
        None => None,
    };
    let snapshot = engine.as_ref().map(Engine::snapshot);
    let voices = Voices::default();
    let say = |locale: &_, phrase: &_| voices.say(locale, phrase);
    let held = engine::verify(folder, snapshot.as_ref().map(|snapshot| (&**snapshot, &say as _)));
    held.map_err(|error| {
        let failure = Failure::new(error.phrase());
        match error {
            VerifyError::Manifest(_) => failure.hint(Phrase::new("verify-build-again")),
            VerifyError::Disk(_) => failure.hint(Phrase::new("verify-no-bundle")),
        }
    })
}

fn in_words(
    name: &str,
    verified: &Verified,
    signature: Option<&Signature>,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    for fault in &verified.faults {
        let place = match (fault.path(), fault.passage()) {
            (Some(path), _) => format!("{name}/{path}"),
            (None, Some(passage)) => passage.name(),
            (None, None) => name.to_owned(),
        };
        let what = context.say(&fault.phrase());
        context.line(&in_lines(&format!("{place}: {what}")))?;
    }
    if let Some((was, is)) = &verified.other_tool {
        let phrase = Phrase::new("verify-other-tool");
        context.warn(&phrase.with("was", was.as_str()).with("is", is.as_str()))?;
    }
    match signature {
        Some(Signature::Good { signer }) => {
            context.tell(&Phrase::new("verify-signed").with("signer", signer.as_str()))?;
        }
        Some(Signature::None) => context.tell(&Phrase::new("verify-unsigned").with("folder", name))?,
        Some(Signature::Unknown) => context.tell(&Phrase::new("verify-unknown-signer"))?,
        Some(Signature::Bad) => context.tell(&Phrase::new("verify-bad-signature"))?,
        None => {}
    }
    match verified.faults.len() {
        0 => context.tell(&Phrase::new("verify-sound").with("files", verified.files)),
        count => context.tell(&Phrase::new("verify-faults").with("count", count)),
    }
}

fn in_json(verified: &Verified, signature: Option<&Signature>) -> Value {
    let fault = |fault: &Fault| {
        let mut told = json!({ "kind": fault.name() });
        if let Some(path) = fault.path() {
            told["path"] = path.into();
        }
        if let Some(passage) = fault.passage() {
            told["locale"] = passage.locale.as_str().into();
            told["catalog"] = passage.catalog.as_str().into();
            told["id"] = passage.id.as_deref().into();
        }
        if let Some((was, is)) = fault.change() {
            told["was"] = was.into();
            told["is"] = is.into();
        }
        match fault {
            Fault::Swapped { other, .. } => told["other"] = other.as_str().into(),
            Fault::Told { field, .. } => told["field"] = (*field).into(),
            _ => {}
        }
        told
    };
    let signature = signature.map(|signature| match signature {
        Signature::Good { signer } => json!({ "is": "good", "signer": signer }),
        Signature::None => json!({ "is": "none" }),
        Signature::Unknown => json!({ "is": "unknown" }),
        Signature::Bad => json!({ "is": "bad" }),
    });
    json!({
        "version": 1,
        "files": verified.files,
        "faults": verified.faults.iter().map(fault).collect::<Vec<Value>>(),
        "signature": signature,
        "other_tool": verified.other_tool.as_ref().map(|(was, is)| json!({ "was": was, "is": is })),
    })
}

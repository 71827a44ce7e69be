//! Change sets: told, and written.

use super::context::{Context, Failure};
use super::diff;
use super::progress::Progress;
use crate::disk;
use crate::engine::Snapshot;
use crate::model::{ChangeSet, Phrase};
use crate::sync::Refusal;
use crate::text::LineIndex;

/// Writes the changes and tells what they do.
///
/// # Errors
/// If a file could not be written.
pub fn write(changes: &ChangeSet, context: &mut Context<'_>) -> Result<(), Failure> {
    write_silently(changes, context)?;
    mention_written(changes, context)
}

/// Tells what was written. A command writes all that it writes before it tells anything: the reader may be
/// gone by then.
///
/// # Errors
/// If the output cannot be written.
pub fn mention_written(changes: &ChangeSet, context: &mut Context<'_>) -> Result<(), Failure> {
    mention_acts(changes, context)?;
    total(changes, "cli-changed", context)
}

/// Writes the changes and tells nothing: the output is for a program.
///
/// # Errors
/// If a file could not be written.
pub fn write_silently(changes: &ChangeSet, context: &Context<'_>) -> Result<(), Failure> {
    let root = context.root()?;
    let progress = Progress::of("progress-writing", context);
    Ok(disk::write_watched(&root, changes, &mut |done, all| {
        progress.step(done, all)
    })?)
}

/// Tells beside the results what was written.
///
/// # Errors
/// If the output cannot be written.
pub fn remark_written(changes: &ChangeSet, context: &mut Context<'_>) -> Result<(), Failure> {
    for act in &changes.acts {
        context.remark(&act.phrase)?;
    }
    context.remark(&Phrase::new("cli-changed").with("files", changes.files.len()))
}

/// Writes the fixes and tells what they do beside the results, which are findings.
///
/// # Errors
/// If a file could not be written.
pub fn write_fixes(changes: &ChangeSet, context: &mut Context<'_>) -> Result<(), Failure> {
    write_silently(changes, context)?;
    remark_fixes(changes, "cli-changed", context)
}

/// Tells beside the results what the fixes do, and how many files they concern in the sentence `total`.
///
/// # Errors
/// If the output cannot be written.
pub fn remark_fixes(
    changes: &ChangeSet,
    total: &'static str,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    for act in &changes.acts {
        context.remark(&act.phrase)?;
    }
    context.remark(&match changes.is_empty() {
        true => Phrase::new("fix-nothing"),
        false => Phrase::new(total).with("files", changes.files.len()),
    })
}

/// Tells what the changes do, and how many files they concern in the sentence `total`.
///
/// # Errors
/// If the output cannot be written.
pub fn show(changes: &ChangeSet, total: &'static str, context: &mut Context<'_>) -> Result<(), Failure> {
    tell_acts(changes, context)?;
    self::total(changes, total, context)
}

fn total(changes: &ChangeSet, total: &'static str, context: &mut Context<'_>) -> Result<(), Failure> {
    match (changes.is_empty(), changes.acts.is_empty()) {
        (true, true) => context.mention(&Phrase::new("cli-in-step")),
        // What was told is why nothing changes: all is not in step.
        (true, false) => Ok(()),
        (false, _) => context.mention(&Phrase::new(total).with("files", changes.files.len())),
    }
}

/// Tells what the changes did, one act a line; with `--quiet` only why nothing was done.
///
/// # Errors
/// If the output cannot be written.
pub fn mention_acts(changes: &ChangeSet, context: &mut Context<'_>) -> Result<(), Failure> {
    match context.is_quiet && !changes.is_empty() {
        true => Ok(()),
        false => tell_acts(changes, context),
    }
}

/// Tells what the changes would do, one act a line.
///
/// # Errors
/// If the output cannot be written.
pub fn tell_acts(changes: &ChangeSet, context: &mut Context<'_>) -> Result<(), Failure> {
    for act in &changes.acts {
        let names_its_file = act.phrase.arguments.iter().any(|(name, _)| *name == "file");
        if names_its_file || changes.is_empty() {
            context.tell(&act.phrase)?;
        } else {
            let told = Phrase::new("cli-act").with("path", &*act.path);
            context.tell(&told.with("what", act.phrase.clone()))?;
        }
    }
    Ok(())
}

/// Writes the changes and tells what they do; in a dry run, shows them as a diff and tells that beside it.
///
/// # Errors
/// If a file could not be written.
pub fn write_or_show(changes: &ChangeSet, is_dry: bool, context: &mut Context<'_>) -> Result<(), Failure> {
    if !is_dry {
        return write(changes, context);
    }
    for act in &changes.acts {
        context.remark(&act.phrase)?;
    }
    context.remark(&Phrase::new("cli-would-change").with("files", changes.files.len()))?;
    let text = diff::unified(changes, context.look);
    context.print(&text)
}

/// Why nothing is changed, with the lines of the places that are in the way.
pub fn refused(refusal: Refusal, snapshot: &Snapshot) -> Failure {
    let places = refusal.places.into_iter().map(|(place, what)| {
        let text = snapshot.text_of(&place.file).unwrap_or_default();
        let start = LineIndex::new(&text).line_column(&text, place.span.start as usize);
        let shown = format!("{}:{}:{}", place.file, start.line, start.column);
        (shown, what, None)
    });
    Failure::Told {
        what: refusal.what,
        details: places.collect(),
        hints: refusal.hints,
    }
}

//! What the commands that look into git have in common.

use super::context::{Context, Failure};
use super::progress::Progress;
use crate::disk::git::{GitError, Repository, Revision};
use crate::engine::{Archive, Engine, Snapshot};
use crate::model::Phrase;
use std::sync::Arc;

/// A commit that a person named.
pub struct Moment {
    repository: Arc<Repository>,
    revision: Revision,
}

impl Moment {
    /// As it was named.
    pub fn name(&self) -> &str {
        &self.revision.name
    }
}

/// The repository of the project.
///
/// # Errors
/// If it is in none.
pub fn repository(context: &Context<'_>) -> Result<Repository, Failure> {
    Ok(Repository::of(context.of_folder()?.root())?)
}

/// The past of the project; on a terminal, with how far it is read.
///
/// # Errors
/// If there is none, or it cannot be read.
pub fn archive(
    snapshot: &Snapshot,
    repository: &Repository,
    context: &Context<'_>,
) -> Result<Archive, Failure> {
    let progress = Progress::of("history-reading", context);
    let watch = |done, all| progress.step(done, all);
    Ok(Archive::read(snapshot, repository, &watch)?)
}

/// The project as it was at the revision that a person called `name`.
///
/// # Errors
/// If there is no such revision, or the project cannot be read there.
pub fn past(name: &str, context: &mut Context<'_>) -> Result<Arc<Snapshot>, Failure> {
    let repository = Arc::new(repository(context)?);
    let revision = repository.revision(name)?;
    snapshot_at(&Moment { repository, revision }, context)
}

/// The project as it was then.
///
/// # Errors
/// If it cannot be read.
pub fn snapshot_at(moment: &Moment, context: &mut Context<'_>) -> Result<Arc<Snapshot>, Failure> {
    let past = Engine::at(&context.of_folder()?, &moment.repository, &moment.revision)?;
    if !past.has_settings {
        context.remark(&Phrase::new("history-no-settings").with("revision", moment.name()))?;
    }
    Ok(past.snapshot)
}

/// The project as it was where the work of `HEAD` and the revision that a person called `name` parted, judged as
/// `today` is judged, and the short name of that commit.
///
/// # Errors
/// If there is no such commit, or the project cannot be read there.
pub fn parting(
    name: &str,
    today: &Snapshot,
    context: &mut Context<'_>,
) -> Result<(String, Arc<Snapshot>), Failure> {
    let repository = Arc::new(repository(context)?);
    let deepen = |failure: Failure| match repository.is_shallow() {
        true => failure.hint(Phrase::new("history-shallow-help")),
        false => failure,
    };
    let revision = repository.revision(name).map_err(|error| match error {
        error @ GitError::UnknownRevision { .. } => {
            deepen(Failure::from(error).hint(Phrase::new("gate-since-help")))
        }
        error => error.into(),
    })?;
    let head = repository.revision("HEAD")?;
    let common = repository.common(&head, &revision)?;
    let common = common.ok_or_else(|| {
        let apart = Phrase::new("history-apart").with("one", "HEAD");
        deepen(apart.with("other", name).into())
    })?;
    let past = Engine::at_judged_by(today.settings(), &context.of_folder()?, &repository, &common)?;
    if !past.has_settings {
        context.remark(&Phrase::new("history-no-settings").with("revision", common.name.as_str()))?;
    }
    Ok((common.name, past.snapshot))
}

/// From when to when `asked` goes: `A` from A to the files as they are, `A..B` from A to B, `A...B` from where
/// B left A to B. A side that is left out is `HEAD`.
///
/// # Errors
/// If there is no such revision, or the two of `A...B` have nothing in common.
pub fn moments(asked: &str, context: &Context<'_>) -> Result<(Moment, Option<Moment>), Failure> {
    let repository = Arc::new(repository(context)?);
    let revision = |name: &str| repository.revision(if name.is_empty() { "HEAD" } else { name });
    let moment = |revision| Moment {
        repository: Arc::clone(&repository),
        revision,
    };
    if let Some((from, to)) = asked.split_once("...") {
        let (from, to) = (revision(from)?, revision(to)?);
        let apart = || {
            Phrase::new("history-apart")
                .with("one", from.name.as_str())
                .with("other", to.name.as_str())
        };
        let common = repository.common(&from, &to)?.ok_or_else(apart)?;
        return Ok((moment(common), Some(moment(to))));
    }
    match asked.split_once("..") {
        Some((from, to)) => Ok((moment(revision(from)?), Some(moment(revision(to)?)))),
        None => Ok((moment(revision(asked)?), None)),
    }
}

//! What the commands that look into git have in common.

use super::context::{Context, Failure};
use crate::disk::git::Repository;
use crate::engine::{Engine, Snapshot};
use crate::model::Phrase;
use std::sync::Arc;

/// The project as it was at the revision that a person called `name`.
///
/// # Errors
/// If there is no such revision, or the project cannot be read there.
pub fn past(name: &str, context: &mut Context<'_>) -> Result<Arc<Snapshot>, Failure> {
    let project = context.of_folder()?;
    let repository = Repository::of(project.root())?;
    let revision = repository.revision(name)?;
    let past = Engine::at(&project, &repository, &revision)?;
    if !past.has_settings {
        context.remark(&Phrase::new("history-no-settings").with("revision", name))?;
    }
    Ok(past.snapshot)
}

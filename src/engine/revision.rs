//! A project as it was at a commit.

use super::cells::Cells;
use super::load::{Engine, Error, snapshot};
use super::project::{Loaded, Project};
use super::snapshot::Snapshot;
use crate::disk::git::{Repository, Revision};
use crate::model::Settings;
use crate::sync::{self, Impact, Standing};
use std::sync::Arc;

/// The texts of a project at a commit.
#[derive(Debug)]
pub struct Past {
    /// The project as it was.
    pub snapshot: Arc<Snapshot>,
    /// Whether the project had settings then; where it had not, today's were taken.
    pub has_settings: bool,
}

impl Engine {
    /// The project as it was at a commit: its settings, texts, catalogs and records of then.
    ///
    /// # Errors
    /// If the repository cannot be read, or the settings of then (or, where there were none, those of today)
    /// cannot be understood.
    pub fn at(project: &Project, repository: &Repository, revision: &Revision) -> Result<Past, Error> {
        Engine::at_with(project, repository, revision, &|_| {})
    }

    /// The same, judged as `today` judges: at its levels of checks, and by what it demands.
    ///
    /// # Errors
    /// As [`Engine::at`].
    pub fn at_judged_by(
        today: &Settings,
        project: &Project,
        repository: &Repository,
        revision: &Revision,
    ) -> Result<Past, Error> {
        Engine::at_with(project, repository, revision, &|then| {
            then.checks.clone_from(&today.checks);
            then.check_spans.clone_from(&today.check_spans);
            then.policy.clone_from(&today.policy);
        })
    }

    fn at_with(
        project: &Project,
        repository: &Repository,
        revision: &Revision,
        adapt: &dyn Fn(&mut Settings),
    ) -> Result<Past, Error> {
        let files = repository.files(revision)?;
        let then = project.load_at(&files)?;
        let has_settings = then.is_some();
        let Loaded {
            mut settings,
            own,
            projects,
            shipped,
        } = match then {
            Some(loaded) => loaded,
            None => project.load()?,
        };
        adapt(&mut settings);
        let cells = Cells::of(&settings, files.read_project(&settings)?);
        let root = project.root().to_owned();
        let mut snapshot = snapshot(root, settings, (own, projects), cells, None);
        snapshot.shipped = shipped;
        snapshot.today = project.today();
        Ok(Past {
            snapshot: Arc::new(snapshot),
            has_settings,
        })
    }
}

/// What the way from one state of a project to another costs its translators.
pub fn impact(before: &Snapshot, after: &Snapshot) -> Vec<Impact> {
    before.with_tables(|old, old_tables| {
        after.with_tables(|new, new_tables| {
            let standing = |workspace, tables| Standing { workspace, tables };
            sync::impact(&standing(old, old_tables), &standing(new, new_tables))
        })
    })
}

//! How much a finding matters where it is.

use super::rules::{By, Rules, Subject};
use crate::model::{CheckSettings, Finding, Grade, Lack, Level, Settings, Workspace};
use std::collections::HashMap;
use std::sync::Arc;

/// The levels that tiers and overrides give to findings.
pub struct Levels<'s> {
    workspace: &'s Workspace<'s>,
    rules: Rules<'s>,
    /// The catalog of each file.
    catalogs: HashMap<Arc<str>, &'s str>,
}

impl<'s> Levels<'s> {
    /// Those of a project; `None` where its settings have none.
    pub fn of(workspace: &'s Workspace<'s>) -> Option<Levels<'s>> {
        let policy = &workspace.settings.policy;
        if policy.tiers.is_empty() && policy.overrides.is_empty() {
            return None;
        }
        let mut catalogs = HashMap::new();
        for (name, reference) in &workspace.references {
            catalogs.insert(Arc::clone(&reference.path), *name);
            if let Some(source) = &reference.source {
                catalogs.insert(Arc::clone(&source.file.path), *name);
            }
        }
        for (name, catalog) in workspace.locales.values().flatten() {
            catalogs.insert(Arc::clone(&catalog.path), *name);
            catalogs.insert(Arc::clone(&catalog.provenance_path), *name);
        }
        Some(Levels {
            workspace,
            rules: Rules::of(workspace.settings),
            catalogs,
        })
    }

    /// The level of a finding that would have `level` without tiers and overrides.
    pub fn level(&self, finding: &Finding, level: Level) -> Level {
        let tables = self.rules.tables(&self.subject(finding));
        let is_tolerated = lack(finding).is_some_and(|lack| self.rules.tolerance(&tables, lack).is_some());
        let level = if is_tolerated {
            level.min(Level::Note)
        } else {
            level
        };
        let said = tables
            .iter()
            .rev()
            .find_map(|by| said(*by, finding.check, finding.grade));
        said.unwrap_or(level)
    }

    fn subject<'a>(&'a self, finding: &'a Finding) -> Subject<'a> {
        let file = &*finding.place.file;
        let catalog = self.catalogs.get(file).copied();
        match (&finding.locale, catalog) {
            (Some(locale), Some(name)) => {
                let mut subject = Subject::of(self.workspace, locale, name);
                subject.paths.push(file);
                subject
            }
            (locale, catalog) => Subject {
                locale: locale.as_ref(),
                catalog,
                paths: vec![file],
            },
        }
    }
}

/// What a table says of a check.
fn said(by: By<'_>, check: &str, grade: Option<Grade>) -> Option<Level> {
    match &by.checks().get(check)?.value {
        CheckSettings::Level(level) => Some(*level),
        CheckSettings::Grades(levels) => levels.get(&grade?).copied(),
    }
}

/// What a finding tells of the state of a translation, by which thresholds count it.
fn lack(finding: &Finding) -> Option<Lack> {
    Some(match (finding.check, finding.grade) {
        ("missing", _) => Lack::Missing,
        ("outdated", Some(grade)) => Lack::Grade(grade),
        ("outdated", None) => Lack::Outdated,
        ("unconfirmed", _) => Lack::Unconfirmed,
        ("untracked", _) => Lack::Untracked,
        _ => return None,
    })
}

/// Whether a tier or an override wants to hear of what the check named `check` finds.
pub fn is_wanted(check: &str, settings: &Settings) -> bool {
    let mut levels = settings.policy.levels().filter_map(|levels| levels.get(check));
    levels.any(|said| match &said.value {
        CheckSettings::Level(level) => *level != Level::Off,
        CheckSettings::Grades(levels) => levels.values().any(|level| *level != Level::Off),
    })
}

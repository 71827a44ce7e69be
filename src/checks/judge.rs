//! Levels and exceptions: from what the checks found to what a report says.

use super::allowance::Verdict;
use super::filter::Filters;
use super::{ALL, Run};
use crate::model::{CheckSettings, Finding, Level, Settings, TextFile, Workspace};
use crate::policy::Levels;
use std::cmp::Ordering;
use std::sync::Arc;

/// The findings of a report: without those that an exception allows, at the levels of the settings,
/// without those that are off, sorted by file, span, check and locale.
///
/// A filter of other tools' settings comes before a level of the check; one that says `error` leaves the
/// level as it is. Tiers and overrides have the last word.
///
/// `findings` are all of the whole project, for an exception that allows none of them is itself a
/// finding: whoever wants a part of the project takes it from the result. `settings_file` is the file
/// of the settings, if there is one. Findings of equal rank keep their order.
pub fn judge(
    findings: Vec<Finding>,
    workspace: &Workspace<'_>,
    settings_file: Option<&TextFile>,
) -> Vec<Finding> {
    let mut verdict = Verdict::of(workspace, settings_file);
    let mut kept: Vec<Finding> = findings
        .into_iter()
        .filter(|finding| !verdict.allows(finding))
        .collect();
    for check in ALL {
        if let Run::Verdict(find) = check.run {
            kept.extend(find(&verdict));
        }
    }
    let filters = Filters::of(workspace);
    let levels = Levels::of(workspace);
    for finding in &mut kept {
        let filtered = filters.level(finding).filter(|level| *level != Level::Error);
        let level = filtered.unwrap_or_else(|| level(finding, workspace.settings));
        finding.level = levels
            .as_ref()
            .map_or(level, |levels| levels.level(finding, level));
    }
    kept.retain(|finding| finding.level != Level::Off);
    kept.sort_by(|one, other| {
        let key = |finding: &Finding| (finding.place.span, finding.check);
        // Findings of one file share its path.
        let files = match Arc::ptr_eq(&one.place.file, &other.place.file) {
            true => Ordering::Equal,
            false => one.place.file.cmp(&other.place.file),
        };
        files
            .then_with(|| key(one).cmp(&key(other)))
            .then_with(|| one.locale.cmp(&other.locale))
    });
    kept
}

fn level(finding: &Finding, settings: &Settings) -> Level {
    match settings.checks.get(finding.check) {
        Some(CheckSettings::Level(level)) => *level,
        Some(CheckSettings::Grades(levels)) => {
            let level = finding.grade.and_then(|grade| levels.get(&grade));
            level.copied().unwrap_or(finding.level)
        }
        None => finding.level,
    }
}

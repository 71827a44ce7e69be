//! What a project demands of its locales, held against what they have.
//!
//! - `rules` says which table of the settings has the last word on a locale, a catalog and its files: its tier
//!   first, then each override that fits, in the order of the file.
//! - `measure` counts; `level` says how much a finding matters there; `applied` tells what the settings say of a file.
//! - `critical` finds messages that must be current, `release` says what readers may get, `remedy` what they get in the
//!   place of a translation that is missing or outdated.
//! - A project without demands is measured by nothing, and every finding keeps its level
//!   (`without_demands_nothing_is_measured`).
//! - A share that moves between `withdraw` and `ship` changes nothing (`a_locale_does_not_come_and_go`).

mod applied;
mod critical;
mod level;
mod measure;
mod release;
mod remedy;
mod rules;
#[cfg(test)]
mod tests;

pub use applied::{Applied, applied};
pub use critical::{CRITICAL, Lapse, critical_ids, lapse, marks};
pub use level::{Levels, is_wanted};
pub use measure::{Measure, Threshold, measures};
pub use release::{Hold, Release, Shipping, Verdict};
pub use remedy::{RuledBy, Ruling, Ward};
pub use rules::{By, Layer, Rules, Subject};

use crate::model::{Coverage, Workspace};

/// A project beside its own demands.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a, 's> {
    /// The project.
    pub workspace: &'s Workspace<'s>,
    /// Of all locales; none where nothing is demanded.
    pub coverage: &'a [Coverage],
    /// What readers may get.
    pub release: &'a Release<'s>,
}

impl Account<'_, '_> {
    /// Whether nothing is demanded: the settings have no policy, and no message is critical.
    pub fn is_empty(&self) -> bool {
        self.workspace.settings.policy.is_empty() && self.release.lapses.is_empty()
    }
}

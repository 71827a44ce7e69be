//! What a project demands of its locales, held against what they have.
//!
//! - `rules` says which table of the settings has the last word on a locale, a catalog and its files: its tier
//!   first, then each override that fits, in the order of the file.
//! - `measure` counts; `level` says how much a finding matters there; `applied` tells what the settings say of a file.
//! - A project without demands is measured by nothing, and every finding keeps its level
//!   (`without_demands_nothing_is_measured`).

mod applied;
mod level;
mod measure;
mod rules;

pub use applied::{Applied, applied};
pub use level::{Levels, is_wanted};
pub use measure::{Measure, Threshold, measures};
pub use rules::{By, Layer, Rules, Subject};

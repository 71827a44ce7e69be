//! What a translation's state says: missing, outdated, unconfirmed, untracked, obsolete, out of step.

pub(super) mod missing;
pub(super) mod no_records;
pub(super) mod obsolete;
pub(super) mod out_of_step;
pub(super) mod outdated;
pub(super) mod outdated_pivot;
pub(super) mod unconfirmed;
pub(super) mod untracked;

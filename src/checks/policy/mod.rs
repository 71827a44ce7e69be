//! What the project demands of its locales.

pub(super) mod below_demand;
pub(super) mod critical_not_current;
pub(super) mod idle_pattern;
pub(super) mod stale_shipping;
pub(super) mod unknown_mark;

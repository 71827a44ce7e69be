//! What the project demands of its locales.

pub(super) mod below_demand;

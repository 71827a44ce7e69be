//! Where references lead: to something, in a circle, or nowhere.
//!
//! A run-time library resolves references among the catalogs of one locale that the program loads together
//! (`[[bundle]]` in the settings; without one, all catalogs of a locale see each other). What it would report
//! while it formats is found here before (`differential.rs` holds that against `fluent-bundle`).

#[cfg(test)]
mod differential;
pub(super) mod idle_argument;
mod linked;
pub(super) mod missing_argument;
pub(super) mod reference_cycle;
mod stock;
#[cfg(test)]
mod tests;
pub(super) mod too_many_placeables;
mod tour;
pub(super) mod unknown_function;
pub(super) mod unknown_reference;
pub(super) mod unreachable_variant;
pub(super) mod untranslated_reference;
mod web;
pub(super) mod wrong_argument;

pub(super) use linked::Linked;
pub use stock::Links;
#[cfg(test)]
pub(super) use tests::of_text;

//! What the text of a translation tells when it is held against the text of its source.

#[cfg(test)]
mod cases;
pub(super) mod copied_source;
pub(super) mod empty_translation;
pub(super) mod end_mismatch;
mod ending;
pub(super) mod full_stop_mismatch;
mod language;
pub(super) mod length_mismatch;
mod markup;
pub(super) mod number_mismatch;
mod numbers;
pub(super) mod space_mismatch;
pub(super) mod symbol_mismatch;
mod worded;

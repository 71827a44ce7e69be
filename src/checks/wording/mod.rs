//! What the text of a translation tells when it is held against the text of its source.

pub(super) mod empty_translation;

//! What makes a source hard to translate.

pub(super) mod same_text;
pub(super) mod undocumented_variable;

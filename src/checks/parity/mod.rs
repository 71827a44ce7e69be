//! What a translation must share with its source.

pub(super) mod attribute_mismatch;
pub(super) mod message_reference_mismatch;
pub(super) mod term_mismatch;
pub(super) mod variable_mismatch;

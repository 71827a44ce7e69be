//! What is wrong in a text whatever it says.

pub(super) mod direction_controls;
pub(super) mod doubled_word;
mod han;
pub(super) mod invisible_character;
mod languages;
mod masked;
pub(super) mod mixed_script;
pub(super) mod not_nfc;
mod quotation;
pub(super) mod quote_mismatch;
pub(super) mod replacement_character;
mod scripts;
pub(super) mod straight_apostrophe;
pub(super) mod straight_quote;
pub(super) mod wrong_language;
pub(super) mod wrong_script;

pub(super) use scripts::{Writing, writing};

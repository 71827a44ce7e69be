//! What is wrong in a text whatever it says.

pub(super) mod replacement_character;

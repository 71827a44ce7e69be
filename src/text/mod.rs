//! Ground floor: places in a text, edits of it, and the normal forms in which texts are compared.
//!
//! Knows no file, no language and no format.

mod blank;
mod day;
mod edit;
mod letters;
mod line_index;
mod marked;
mod normal;
mod signs;
mod span;
mod words;

pub use blank::next_blank;
pub use day::is_day;
pub use edit::{TextEdit, apply};
pub use letters::{count_bytes, is_letter, is_letter_or_number};
pub use line_index::{LineColumn, LineIndex};
pub use marked::{MARK, marked_lines};
pub use normal::{collapse_white_space, fingerprint, hexadecimal, nfc};
pub use signs::Signs;
pub use span::{Place, Span};
pub use words::{tokens, word_count};

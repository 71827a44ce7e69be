//! The table: reference ‖ record ‖ translation, and what follows from them.
//!
//! A state is a function of three wordings (DESIGN: state is computed each time and stored nowhere);
//! nothing here knows levels or output.

mod align;
mod chain;
mod coverage;
mod diff;
mod grade;
mod pair;
mod parts;
mod pivot;
mod reading;
mod state;
mod suggest;
mod table;
mod wording;

pub use align::{Alignment, Family, Item, Link, Relation, Step, align};
pub use chain::chain;
pub use coverage::{coverage, slot, source_words};
pub use diff::{Change, DiffPart, word_diff};
pub use grade::{changed_share, grade, grade_text};
pub use pair::{Pair, pairs};
pub use parts::{Parts, parts};
pub use pivot::{Lag, Pivot};
pub use reading::{Chosen, PLACEABLE, Piece, PieceKind, Reading, Side, deciding};
pub use state::state;
pub use suggest::{Suggestion, Suggestions};
pub use table::{Indexes, Row, Table, tables};
pub use wording::{fingerprint, readable, wording};

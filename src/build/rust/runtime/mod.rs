//! What a generated file needs at run time: it is written into that file as it stands, without its tests, so that a
//! program that speaks depends on nothing. Nothing here uses the rest of the library.

pub(crate) mod code;
pub mod load;
pub mod negotiate;
pub mod pack;
pub mod plural;
pub(crate) mod read;
pub mod say;
pub mod value;

pub use negotiate::Readers;
pub use pack::Refused;
pub use plural::Rules;
pub use say::{Edition, Filled, Hooks, Message, Messages, Project};
pub use value::{AsMoment, AsNumber, AsValue, Moment, Number, Options, Said, Shown, Value};

#[cfg(test)]
mod tests;

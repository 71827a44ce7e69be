//! Plural forms, by the rules of CLDR that `icu_plurals` holds.

mod forms;
pub(super) mod missing_plural;
pub(super) mod plural_runtime;
mod select;
pub(super) mod unknown_plural;

pub(super) use forms::CATEGORIES;
pub(super) use select::selects;

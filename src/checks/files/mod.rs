//! What keeps a file, a message or a locale from taking part.

pub(super) mod duplicate_attribute;
pub(super) mod duplicate_id;
pub(super) mod unknown_locale;
pub(super) mod unreadable;

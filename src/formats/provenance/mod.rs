//! Records of provenance ⇄ Fluent.
//!
//! A records file holds, sorted by id, the source wording that each translation of one catalog was made
//! from, in Fluent's own syntax, so that it can be compared with the reference catalog by any tool. What
//! is not wording stands in the comment above a record, one `key: value` a line:
//!
//! | key | value |
//! |---|---|
//! | `translation` | fingerprint of the translation's wording when it was recorded |
//! | `outdated-at` | fingerprint of the newer source wording against which `sync` has seen it outdated |
//! | `source-only` | fingerprint of a newer source wording, a comma, who declared it harmless and why |
//! | `review` | `draft` or `reviewed` |
//!
//! A comment of its own `awaited: ID FINGERPRINT` says that `sync` saw no translation of `ID` while the
//! source said the wording of that fingerprint.

mod read;
mod write;

pub use read::read;
pub use write::{NewRecord, write};

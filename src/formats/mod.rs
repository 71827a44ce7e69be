//! Texts ⇄ model, pure: each format reads and writes without touching a file.

pub mod baseline;
pub mod fluent;
pub mod git_config;
pub mod provenance;
pub mod raw;
pub mod settings;
pub mod shard;
pub mod shipped;
pub mod source;

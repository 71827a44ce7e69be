//! diglot.toml → settings.

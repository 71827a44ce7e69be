//! Phrases → text in a person's language.

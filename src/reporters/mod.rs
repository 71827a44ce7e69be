//! Report → text.

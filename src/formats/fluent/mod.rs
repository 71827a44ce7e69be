//! Fluent catalogs: our own lossless reader, and edits that splice bytes.

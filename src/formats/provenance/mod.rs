//! Records of provenance ⇄ Fluent.

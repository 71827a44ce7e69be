//! Reference ‖ record ‖ translation: state, grade, coverage.

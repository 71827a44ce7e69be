//! Plans of bundles.

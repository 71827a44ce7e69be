//! Plans that bring a project in step: nothing here writes.

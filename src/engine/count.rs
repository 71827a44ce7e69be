//! How far a piece of work is, for a face that shows it.

use std::sync::atomic::{AtomicUsize, Ordering};

/// How far a piece of work is: parts that are done, and all of them. Called on any thread.
pub type Watch<'w> = &'w (dyn Fn(usize, usize) + Sync);

/// Where nobody watches.
pub(super) const NOBODY: Watch<'static> = &|_, _| ();

/// Counts the parts of a piece of work that are done.
pub(super) struct Count<'w> {
    done: AtomicUsize,
    all: usize,
    watch: Watch<'w>,
}

impl<'w> Count<'w> {
    /// A piece of work with so many parts.
    pub fn new(all: usize, watch: Watch<'w>) -> Count<'w> {
        Count {
            done: AtomicUsize::new(0),
            all,
            watch,
        }
    }

    /// One part more is done.
    pub fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        (self.watch)(done, self.all);
    }
}

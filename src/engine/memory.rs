//! Room for many small texts and trees.

use std::hint::black_box;

/// Address space that each thread asks for at once, in bytes; only what is used becomes memory.
const ROOM: usize = 30 << 20;

/// Lets the threads ask the system for address space once instead of thousands of times.
///
/// The allocator of glibc grows the heap of every thread but the first by a page at a time, each time with a
/// call that stops the other threads: a tenth of the time of reading a project. After a block of this size was
/// given back it keeps what a thread has asked for. Elsewhere this is two allocations for nothing.
pub(super) fn make_room() {
    // The first block is so large that it comes from the system itself, which sets the limits for later ones.
    drop(black_box(Vec::<u8>::with_capacity(31 << 20)));
    rayon::broadcast(|_| drop(black_box(Vec::<u8>::with_capacity(ROOM))));
}

//! Ctrl+C while files are written: the write that has begun ends first, then the process does.
//!
//! A write takes milliseconds, and what a killed one leaves behind (temporary files, a lock) bothers people
//! until the next run sweeps it away. A second Ctrl+C kills at once all the same: then each file is old or new
//! (`a_run_killed_at_any_step_leaves_each_file_old_or_new`).
//!
//! A signal that the process was started to ignore (`nohup`, a job in the background of a script) stays ignored
//! (`what_the_process_was_started_to_ignore_does_not_end_it`).

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag::{register, register_conditional_default, register_usize};
use signal_hook::low_level::emulate_default_handler;
use std::ffi::c_int;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::{fs, io};

/// The signals by which people and systems end a process.
#[cfg(unix)]
const ENDING: &[c_int] = &[SIGINT, SIGTERM, signal_hook::consts::SIGHUP];
#[cfg(not(unix))]
const ENDING: &[c_int] = &[SIGINT, SIGTERM];

/// For as long as one lives, a first signal to end only takes note.
#[derive(Debug)]
pub(super) struct Unbroken(());

/// What the handlers of signals share with the writers.
#[derive(Default)]
struct Signals {
    /// Nobody writes: a signal does what it always does.
    at_rest: Arc<AtomicBool>,
    /// A signal came while somebody wrote, so the next one does what it always does.
    came: Arc<AtomicBool>,
    /// Which one; 0 is none.
    which: Arc<AtomicUsize>,
}

static SIGNALS: LazyLock<Signals> = LazyLock::new(|| {
    let signals = Signals::default();
    let ignored = ignored();
    for signal in ENDING.iter().filter(|signal| !is_in(**signal, ignored)) {
        // Where handlers cannot be set, a signal kills at once, as it did without them.
        let _ = signals.handle(*signal);
    }
    signals
});

/// The set of signals that this process ignores, asked before any handler is set: Linux tells it in a file, other
/// systems only by a call that no safe library makes, and there a handler is set all the same.
fn ignored() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.unwrap_or(0)
}

/// Whether a signal is in a set, whose lowest bit stands for the signal 1.
fn is_in(signal: c_int, set: u64) -> bool {
    let bit = u32::try_from(signal - 1)
        .ok()
        .and_then(|bit| 1_u64.checked_shl(bit));
    bit.is_some_and(|bit| set & bit != 0)
}

/// How many write: of several projects, or in tests.
static WRITERS: Mutex<usize> = Mutex::new(0);

impl Signals {
    /// Handlers run in this order.
    fn handle(&self, signal: c_int) -> io::Result<()> {
        let number = usize::try_from(signal).map_err(io::Error::other)?;
        register_conditional_default(signal, Arc::clone(&self.at_rest))?;
        register_conditional_default(signal, Arc::clone(&self.came))?;
        register(signal, Arc::clone(&self.came))?;
        register_usize(signal, Arc::clone(&self.which), number)?;
        Ok(())
    }
}

impl Unbroken {
    /// From now on.
    pub(super) fn begin() -> Unbroken {
        let mut writers = writers();
        SIGNALS.at_rest.store(false, Ordering::SeqCst);
        *writers += 1;
        Unbroken(())
    }
}

/// Whether a signal to end has come while somebody writes.
pub(super) fn is_asked_to_end() -> bool {
    SIGNALS.which.load(Ordering::SeqCst) != 0
}

impl Drop for Unbroken {
    fn drop(&mut self) {
        let mut writers = writers();
        *writers -= 1;
        if *writers > 0 {
            return;
        }
        SIGNALS.at_rest.store(true, Ordering::SeqCst);
        let which = SIGNALS.which.load(Ordering::SeqCst);
        if let Some(signal) = ENDING
            .iter()
            .find(|signal| usize::try_from(**signal) == Ok(which))
        {
            // Whoever started the process sees that it was ended by the signal.
            let _ = emulate_default_handler(*signal);
        }
    }
}

fn writers() -> MutexGuard<'static, usize> {
    // A number is whole even if somebody panicked beside it.
    WRITERS.lock().unwrap_or_else(PoisonError::into_inner)
}

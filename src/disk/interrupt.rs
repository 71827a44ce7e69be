//! Ctrl+C while files are written: the write that has begun ends first, then the process does.
//!
//! A write takes milliseconds, and what a killed one leaves behind (temporary files, a lock) bothers people
//! until the next run sweeps it away. A second Ctrl+C kills at once all the same: then each file is old or new
//! (`a_run_killed_at_any_step_leaves_each_file_old_or_new`).

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag::{register, register_conditional_default, register_usize};
use signal_hook::low_level::emulate_default_handler;
use std::ffi::c_int;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

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
    for signal in ENDING {
        // Where handlers cannot be set, a signal kills at once, as it did without them.
        let _ = signals.handle(*signal);
    }
    signals
});

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

//! How far long work is, on one line of a terminal that is wiped when it is done.

use super::context::Context;
use crate::model::Phrase;
use std::io::{Write, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A line that says how far the work is; nothing where no person watches.
pub struct Progress<'c> {
    say: Option<Box<dyn Fn(usize) -> String + Sync + 'c>>,
    shown: AtomicUsize,
}

impl<'c> Progress<'c> {
    /// A line that says `phrase`, which takes `$percent`.
    pub fn of(phrase: &'static str, context: &'c Context<'_>) -> Progress<'c> {
        let voice = &context.voice;
        let say = move |percent| voice.say(&Phrase::new(phrase).with("percent", percent));
        Progress {
            say: context.environment.shows_errors.then(|| Box::new(say) as Box<_>),
            shown: AtomicUsize::new(usize::MAX),
        }
    }

    /// So much is done of all.
    pub fn step(&self, done: usize, all: usize) {
        let Some(say) = &self.say else { return };
        let percent = (done * 100).checked_div(all).unwrap_or(100);
        if self.shown.swap(percent, Ordering::Relaxed) != percent {
            // Where it cannot be shown, the work goes on.
            let _ = write!(stderr().lock(), "\r{}\u{1b}[K", say(percent));
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.shown.load(Ordering::Relaxed) != usize::MAX {
            let _ = write!(stderr().lock(), "\r\u{1b}[K");
        }
    }
}

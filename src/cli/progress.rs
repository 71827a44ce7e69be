//! How far long work is, on one line of a terminal that is wiped when it is done.

use super::context::Context;
use crate::model::Phrase;
use std::io::{Write, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Work that takes no longer needs no word about it.
const PATIENCE: Duration = Duration::from_millis(400);

/// A line that says how far the work is; nothing where no person watches.
pub struct Progress<'c> {
    say: Option<Box<dyn Fn(usize) -> String + Sync + 'c>>,
    start: Instant,
    shown: AtomicUsize,
}

impl<'c> Progress<'c> {
    /// A line that says `phrase`, which takes `$percent`.
    #[expect(clippy::disallowed_methods, reason = "a face shows how long work takes")]
    pub fn of(phrase: &'static str, context: &'c Context<'_>) -> Progress<'c> {
        let voice = &context.voice;
        let say = move |percent| voice.say(&Phrase::new(phrase).with("percent", percent));
        let is_watched = context.environment.shows_errors
            && context.environment.variable("TERM") != Some("dumb")
            && !context.is_quiet;
        Progress {
            say: is_watched.then(|| Box::new(say) as Box<_>),
            start: Instant::now(),
            shown: AtomicUsize::new(usize::MAX),
        }
    }

    /// So much is done of all.
    pub fn step(&self, done: usize, all: usize) {
        if let Some(line) = self.line(done, all) {
            // Where it cannot be shown, the work goes on.
            let _ = write!(stderr().lock(), "\r{line}\u{1b}[K");
        }
    }

    /// The line, where a person has waited for it and has not seen it yet.
    fn line(&self, done: usize, all: usize) -> Option<String> {
        let say = self.say.as_ref()?;
        let percent = (done * 100).checked_div(all).unwrap_or(100);
        let is_early = self.shown.load(Ordering::Relaxed) == percent || self.start.elapsed() < PATIENCE;
        let is_new = !is_early && self.shown.swap(percent, Ordering::Relaxed) != percent;
        is_new.then(|| say(percent))
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        if self.shown.load(Ordering::Relaxed) != usize::MAX {
            let _ = write!(stderr().lock(), "\r\u{1b}[K");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::environment::Environment;
    use super::super::layout::Look;
    use super::*;
    use crate::voice::Voice;

    /// What is shown of work of 200 steps that began long ago, or just now.
    fn shown(is_terminal: bool, is_quiet: bool, began_long_ago: bool) -> Vec<String> {
        let environment = Environment {
            shows_errors: is_terminal,
            ..Environment::default()
        };
        let context = Context {
            voice: Voice::new(&[]),
            look: Look {
                width: 100,
                colours: false,
                is_right_to_left: false,
            },
            environment: &environment,
            project: None,
            is_quiet,
            out: &mut std::io::sink(),
            err: &mut std::io::sink(),
        };
        let mut progress = Progress::of("progress-checking", &context);
        if began_long_ago {
            progress.start -= PATIENCE;
        }
        let lines = (0..=200).filter_map(|done| progress.line(done, 200));
        let lines = lines.collect();
        // Nothing was written that would have to be wiped.
        progress.shown = AtomicUsize::new(usize::MAX);
        lines
    }

    #[test]
    fn long_work_shows_each_hundredth_once() {
        let lines = shown(true, false, true);
        assert_eq!(lines.len(), 101);
        assert_eq!(lines[0], "checking: 0%");
        assert_eq!(lines[100], "checking: 100%");
    }

    #[test]
    fn short_work_a_pipe_and_quiet_show_nothing() {
        assert_eq!(shown(true, false, false), [""; 0]);
        assert_eq!(shown(false, false, true), [""; 0]);
        assert_eq!(shown(true, true, true), [""; 0]);
    }
}

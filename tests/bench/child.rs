//! Processes, measured from outside.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

/// What one run of a process took.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// From start to end.
    pub wall: Duration,
    /// Of all its threads, in the program and in the system.
    pub cpu: Duration,
    /// The most memory that it held at once, in bytes.
    pub peak: u64,
}

/// Runs a program to its end, its output thrown away, and measures it.
///
/// # Panics
/// If it cannot be run at all.
pub fn run(program: &str, arguments: &[&str], folder: &Path) -> Run {
    let begin = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let used = child
        .wait4()
        .expect("a child that was started can be waited for")
        .rusage;
    Run {
        wall: begin.elapsed(),
        cpu: used.utime + used.stime,
        peak: used.maxrss,
    }
}

/// Medians of runs of several programs, which take turns so that a busy machine is busy for all of them.
pub fn medians<const N: usize>(rounds: usize, mut programs: [&mut dyn FnMut() -> Run; N]) -> [Run; N] {
    let mut runs: [Vec<Run>; N] = std::array::from_fn(|_| Vec::new());
    for _ in 0..rounds {
        for (program, runs) in programs.iter_mut().zip(&mut runs) {
            runs.push(program());
        }
    }
    runs.map(|runs| Run {
        wall: median(runs.iter().map(|run| run.wall)),
        cpu: median(runs.iter().map(|run| run.cpu)),
        peak: median(runs.iter().map(|run| run.peak)),
    })
}

/// The middle one.
pub fn median<T: Ord + Copy>(values: impl Iterator<Item = T>) -> T {
    let mut values: Vec<T> = values.collect();
    values.sort_unstable();
    values[values.len() / 2]
}

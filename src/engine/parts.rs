//! Writing a long report on all threads.

use crate::model::Finding;
use rayon::prelude::*;
use std::io::{self, Write};

/// Findings that one thread writes at a time: enough to know the lines of their files once.
const PART: usize = 250;

/// Parts that are held before they are written.
const HELD: usize = 8;

/// Writes `findings` to `out`, as `write` writes some of them in a row; the bytes do not depend on threads.
///
/// # Errors
/// If `out` cannot be written to.
pub fn write_in_parts(
    findings: &[Finding],
    write: &(dyn Fn(&[Finding]) -> String + Sync),
    out: &mut dyn Write,
) -> io::Result<()> {
    for held in findings.chunks(PART * HELD) {
        let texts: Vec<String> = held.par_chunks(PART).map(write).collect();
        for text in texts {
            out.write_all(text.as_bytes())?;
        }
    }
    Ok(())
}

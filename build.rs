//! Gives the program a fingerprint of its own sources, by which a build knows whether another program made a file.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads the sources that it is built from"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// All that a file of a bundle depends on beside the texts of its project.
const SOURCES: [&str; 3] = ["src", "locales", "Cargo.lock"];

fn main() {
    let mut paths = Vec::new();
    for source in SOURCES {
        println!("cargo:rerun-if-changed={source}");
        gather(Path::new(source), &mut paths);
    }
    // By the names of their parts, which stand in the same order on every system.
    paths.sort_by_key(|path| parts(path));
    let mut code = Fnv(0xcbf2_9ce4_8422_2325);
    for path in &paths {
        code.add(parts(path).join("/").as_bytes());
        // A file that is gone meanwhile calls for the next run of this.
        let bytes = fs::read(path).unwrap_or_default();
        code.add(&(bytes.len() as u64).to_le_bytes());
        code.add(&bytes);
    }
    println!("cargo:rustc-env=DIGLOT_CODE={:016x}", code.0);
}

fn gather(path: &Path, paths: &mut Vec<PathBuf>) {
    match fs::read_dir(path) {
        Ok(entries) => {
            for entry in entries.flatten() {
                gather(&entry.path(), paths);
            }
        }
        Err(_) if path.is_file() => paths.push(path.to_owned()),
        Err(_) => {}
    }
}

fn parts(path: &Path) -> Vec<String> {
    let parts = path.components().map(|part| part.as_os_str());
    parts.map(|part| part.to_string_lossy().into_owned()).collect()
}

/// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits): it tells programs apart and keeps no secret.
struct Fnv(u64);

impl Fnv {
    fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

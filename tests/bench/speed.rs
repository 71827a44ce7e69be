//! Measures diglot, always as ratios in one run.

#![expect(
    clippy::disallowed_methods,
    reason = "a bench that measures the program from outside"
)]

mod baseline;

use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, what, folder] = &arguments[..] {
        if what == "--floor" {
            println!("{}", baseline::walk_read_parse(Path::new(folder)));
        }
    }
}

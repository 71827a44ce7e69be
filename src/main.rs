//! The `diglot` program.

use std::process::ExitCode;

/// A project is millions of small pieces of memory, made on all threads; large pages would hold twice as much.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    diglot::cli::main(std::env::args_os())
}

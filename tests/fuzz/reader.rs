//! Any text gives a catalog that can be written again byte for byte; records are read from any catalog.
#![no_main]

#[path = "../fluent/emission.rs"]
mod emission;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let parsed = emission::read_soundly(&text);
    let records = diglot::formats::provenance::read(&parsed.tree);
    for problem in records.problems {
        let _ = problem.span.slice(&text);
    }
});

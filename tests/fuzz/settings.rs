//! Any text is read as settings; settings without a problem come back from what is written of them.
#![no_main]

use diglot::formats::settings::{read, write};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let parsed = read(&text);
    for problem in &parsed.problems {
        let _ = problem.span.slice(&text);
    }
    if parsed.problems.is_empty() {
        let written = write(&parsed.tree);
        let again = read(&written);
        assert_eq!(again.problems, [], "{written}");
        assert_eq!(write(&again.tree), written);
    }
});

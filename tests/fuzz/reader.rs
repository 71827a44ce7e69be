//! Any text gives a catalog that can be written again byte for byte, and each of its messages reads alone as it
//! reads in its place; records are read from any catalog.
#![no_main]

#[path = "../fluent/emission.rs"]
mod emission;

use diglot::formats::fluent;
use diglot::model::Entry;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let parsed = emission::read_soundly(&text);
    for (index, entry) in parsed.tree.entries.iter().enumerate() {
        if let Entry::Message(message) = entry {
            let piece = fluent::piece(&parsed.tree, index).slice(&text);
            let alone = fluent::read(piece);
            assert_eq!(alone.problems, [], "{piece:?}");
            let [Entry::Message(again)] = &alone.tree.entries[..] else {
                panic!("{piece:?} is not one message");
            };
            assert_eq!(
                fluent::entry_source(&alone.tree, again),
                fluent::entry_source(&parsed.tree, message)
            );
        }
    }
    let records = diglot::formats::provenance::read(&parsed.tree);
    for problem in records.problems {
        let _ = problem.span.slice(&text);
    }
});

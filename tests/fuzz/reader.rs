//! Any text gives a tree whose spans cover it.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    diglot::formats::fluent::read(text);
});

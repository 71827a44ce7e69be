//! Keeps `src/formats/settings/README.md`, one page of all keys of `diglot.toml`, as the program prints it.
//!
//! With `DIGLOT_BLESS=1` the page is written anew; it is to be read before it is committed.

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads the page that it judges, and may write it"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_page_of_all_keys_is_what_the_program_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/formats/settings/README.md");
    let printed = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(["config", "--keys"])
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .output()
        .unwrap();
    let printed = String::from_utf8(printed.stdout).unwrap();
    assert!(printed.starts_with("# diglot.toml\n"));
    if std::env::var("DIGLOT_BLESS").is_ok_and(|value| value == "1") {
        fs::write(&path, &printed).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == printed,
        "src/formats/settings/README.md is behind the keys: run this test with DIGLOT_BLESS=1, and read the page"
    );
}

//! Keeps `src/reporters/README.md`, one page of all formats of reports, as the program prints it.
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
fn the_page_of_all_formats_is_what_the_program_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reporters/README.md");
    let printed = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(["explain", "--formats"])
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .output()
        .unwrap();
    let printed = String::from_utf8(printed.stdout).unwrap();
    if std::env::var("DIGLOT_BLESS").is_ok_and(|value| value == "1") {
        fs::write(&path, &printed).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == printed,
        "src/reporters/README.md is behind the pages of the reporters: run this test with DIGLOT_BLESS=1, and read it"
    );
    for link in printed
        .split("](#")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
    {
        assert!(printed.contains(&format!("\n## {link}\n")), "#{link}");
    }
}

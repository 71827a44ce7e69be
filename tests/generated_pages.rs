//! Keeps the pages of checks, of formats of reports and of the keys of `diglot.toml` as the program prints them.
//!
//! With `DIGLOT_BLESS=1` the pages are written anew; they are to be read before they are committed.

#![expect(
    clippy::disallowed_methods,
    reason = "the test reads the pages that it judges, and may write them"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// What the program prints, whatever the language of the person; the page at `path` says the same.
fn kept(path: &str, arguments: &[&str]) -> String {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let printed = Command::new(env!("CARGO_BIN_EXE_diglot"))
        .args(arguments)
        .env_clear()
        .env("LANG", "fr_FR.UTF-8")
        .output()
        .unwrap();
    let printed = String::from_utf8(printed.stdout).unwrap();
    assert!(printed.starts_with("# "), "{printed}");
    if std::env::var("DIGLOT_BLESS").is_ok_and(|value| value == "1") {
        fs::write(&full, &printed).unwrap();
    }
    let kept = fs::read_to_string(&full).unwrap_or_default();
    assert!(
        kept == printed,
        "{path} is behind the program: run this test with DIGLOT_BLESS=1, and read the page"
    );
    printed
}

/// The links within a page lead to headings of this level; how many there are.
fn links_that_lead_somewhere(page: &str, level: &str) -> usize {
    let links = page.split("](#").skip(1);
    let links: Vec<&str> = links.filter_map(|rest| rest.split(')').next()).collect();
    for link in &links {
        assert!(page.contains(&format!("\n{level} {link}\n")), "#{link}");
    }
    links.len()
}

#[test]
fn the_page_of_all_checks_is_what_the_program_prints() {
    let page = kept("src/checks/README.md", &["explain", "--all"]);
    assert!(
        links_that_lead_somewhere(&page, "###") > 10,
        "the table was not found"
    );
}

#[test]
fn the_page_of_all_formats_is_what_the_program_prints() {
    let page = kept("src/reporters/README.md", &["explain", "--formats"]);
    links_that_lead_somewhere(&page, "##");
}

#[test]
fn the_page_of_all_outputs_is_what_the_program_prints() {
    let page = kept("src/build/README.md", &["explain", "--outputs"]);
    assert!(links_that_lead_somewhere(&page, "##") > 3, "{page}");
}

#[test]
fn the_page_of_all_keys_is_what_the_program_prints() {
    let page = kept("src/formats/settings/README.md", &["config", "--keys"]);
    assert!(page.starts_with("# diglot.toml\n"));
}

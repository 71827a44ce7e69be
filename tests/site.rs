//! The pages of a bundle as a site: what links lead to, what stands side by side, what is the same in every language.

#[path = "build/pages.rs"]
mod pages;
#[path = "build/sample.rs"]
#[allow(dead_code, reason = "another test uses the rest of it")]
mod sample;

use diglot::engine::Engine;
use diglot::model::Bundle;
use pages::{Piece, dead_links, pages, pieces, tags};
use sample::{Sample, say, text};
use std::path::Path;

const BRIDGE: &str = include_str!("build/bridge.md");

/// A small town with a picture, dead links, and texts in folders.
fn town() -> Sample {
    let mut sample = Sample::new()
        .document("bridge.md", BRIDGE)
        .document(
            "town/rules.md",
            "## Rules of the town\n\nSee [the bridge](../bridge.md#visits), [its visits](<../bridge.md#nothing>), \
             [nothing](../gone.md), [outside](../../secret.md), [here](#rules-of-the-town), [there](#nowhere) and \
             [the map](map%20of%20all.png).\n\n#### A leap\n\n![The map](map%20of%20all.png)\n\n<img src=\"gone.png\" \
             alt=\"Gone\">\n\n<a href=\"../bridge.md\">raw</a>\n",
        )
        .document("rules.txt", "Be quiet.\n\n- Bring books back.\n- Eat elsewhere.\n")
        .translated(
            "fr",
            "bridge",
            include_str!("build/bridge.fr.ftl"),
            "length = It is **30 metres** long.\nvisits-a-bridge-is-a-promise = A bridge is a [promise](rules.txt).\n",
            &["the-old-bridge"],
        )
        .translated("ar", "bridge", include_str!("build/bridge.ar.ftl"), "", &[])
        .empty("hy");
    sample
        .pictures
        .insert("source-texts/town/map of all.png", b"map".to_vec());
    sample
        .pictures
        .insert("source-texts/bridge.jpg", b"bridge".to_vec());
    sample
}

/// What `paths` of a bundle are.
fn paths(bundle: &Bundle) -> Vec<&str> {
    bundle.files.iter().map(|file| file.path.as_str()).collect()
}

#[test]
fn no_link_of_a_bundle_leads_nowhere() {
    let bundle = town().bundle();
    let (dead, alive) = dead_links(&bundle);
    assert_eq!(dead, [] as [&str; 0]);
    assert!(alive > 200, "{alive}");
    let page = text(&bundle, "fr/town/rules.html");
    for expected in [
        "<a href=\"../bridge.html#visits\" rel=\"noopener noreferrer\">the bridge</a>",
        "<a href=\"../bridge.html\" rel=\"noopener noreferrer\">its visits</a>",
        "<a>nothing</a>, <a>outside</a>, <a href=\"#rules-of-the-town\" rel=\"noopener noreferrer\">here</a>, <a>there</a>",
        "<a href=\"../../en/town/map%20of%20all.png\" rel=\"noopener noreferrer\">the map</a>",
        "<img src=\"../../en/town/map%20of%20all.png\" alt=\"The map\">",
        "<span class=\"picture\">Gone</span>",
        "<a href=\"../bridge.html\" rel=\"noopener noreferrer\">raw</a>",
    ] {
        assert!(page.contains(expected), "no {expected} in {page}");
    }
    assert!(paths(&bundle).contains(&"en/town/map of all.png"));
}

#[test]
fn no_link_of_the_bundle_of_this_repository_leads_nowhere() {
    let engine = Engine::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is a project");
    let bundle = engine.snapshot().bundle(&say);
    let (dead, alive) = dead_links(&bundle);
    assert_eq!(dead, [] as [&str; 0]);
    // Two documents in nine languages, each page with a way to eight others.
    assert!(alive > 700, "{alive}");
}

#[test]
fn an_anchor_is_the_same_in_every_language() {
    let bundle = town().bundle();
    for name in ["bridge", "town/rules", "rules"] {
        let ids = |path: String| -> Vec<String> {
            let tags = tags(text(&bundle, &path)).into_iter();
            tags.filter_map(|tag| tag.get("id").map(str::to_owned)).collect()
        };
        let source = ids(format!("en/{name}.html"));
        assert!(source.len() > 3, "{source:?}");
        for tag in ["ar", "fr", "hy"] {
            assert_eq!(ids(format!("{tag}/{name}.html")), source, "{tag}/{name}");
            assert_eq!(
                ids(format!("{tag}/{name}.facing.html")),
                source,
                "facing {tag}/{name}"
            );
        }
    }
}

#[test]
fn headings_begin_at_the_title_and_skip_no_level() {
    let bundle = town().bundle();
    for (path, page) in pages(&bundle) {
        let levels = tags(page).into_iter().filter(|tag| !tag.is_end);
        let levels = levels.filter_map(|tag| tag.name.strip_prefix('h')?.parse::<u8>().ok());
        let levels: Vec<u8> = levels.collect();
        assert_eq!(levels.first(), Some(&1), "{path}");
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{path}: {levels:?}"
        );
    }
}

#[test]
fn every_page_names_the_others_and_asks_no_other_host() {
    let mut sample = town();
    sample.settings.build.address = Some("https://example.org/texts".to_owned());
    let bundle = sample.bundle();
    for (path, page) in pages(&bundle) {
        let links: Vec<(String, String)> = tags(page)
            .into_iter()
            .filter(|tag| tag.name == "link")
            .map(|tag| {
                let get = |name| tag.get(name).unwrap_or_default().to_owned();
                (format!("{} {}", get("rel"), get("hreflang")), get("href"))
            })
            .collect();
        let find = |wanted: &str| {
            links
                .iter()
                .find(|(kind, _)| kind == wanted)
                .map(|(_, href)| href.as_str())
        };
        assert_eq!(
            find("canonical "),
            Some(format!("https://example.org/texts/{path}").as_str()),
            "{path}"
        );
        if path == "fr/town/rules.html" {
            assert_eq!(
                find("alternate ar"),
                Some("https://example.org/texts/ar/town/rules.html")
            );
            assert_eq!(
                find("alternate x-default"),
                Some("https://example.org/texts/en/town/rules.html")
            );
        }
        assert!(
            page.contains("default-src 'none'; style-src 'self'; img-src 'self'"),
            "{path}"
        );
        for tag in tags(page) {
            assert!(
                !["script", "iframe", "object", "embed", "form", "base"].contains(&tag.name),
                "{path}"
            );
            let loads = tag
                .get("src")
                .or(tag.get("href").filter(|_| tag.get("rel") == Some("stylesheet")));
            assert!(
                loads.is_none_or(|address| !address.contains(':')),
                "{path} loads {loads:?}"
            );
        }
    }
}

#[test]
fn a_facing_edition_has_the_two_sides_of_each_block_in_one_row() {
    let bundle = town().bundle();
    let page = text(&bundle, "ar/bridge.facing.html");
    let sides: Vec<String> = page
        .split("<div class=\"row sides")
        .skip(1)
        .map(|row| {
            let row = format!("<div class=\"{row}");
            let texts = pieces(&row).into_iter().map(|piece| match piece {
                Piece::Tag(tag) if tag.name == "div" => match (tag.get("lang"), tag.get("dir")) {
                    (Some(lang), Some(dir)) => format!("[{lang} {dir}]"),
                    _ => String::new(),
                },
                Piece::Tag(_) => String::new(),
                Piece::Text(text) => text.trim().to_owned(),
            });
            texts.collect::<String>()
        })
        .collect();
    assert_eq!(sides[0], "[en ltr]Theoldbridge[ar rtl]الجسرالقديم");
    assert_eq!(sides[2], "[en ltr]It is40 metreslong.[ar rtl]يبلغ طوله40 مترًا.");
    // Items of a list stand side by side, and so do footnotes.
    assert!(
        sides[4].starts_with("[en ltr]Come on foot.[ar rtl]Come on foot."),
        "{sides:#?}"
    );
    assert!(
        sides.last().unwrap().contains("المخطط محفوظ في المكتبة."),
        "{sides:#?}"
    );
    assert_eq!(page.matches("lang=\"en\" dir=\"ltr\">\n").count(), sides.len());
    // The two are linked with each other.
    assert!(page.contains("<a href=\"bridge.html\">Translation only</a>"));
    assert!(text(&bundle, "ar/bridge.html").contains("<a href=\"bridge.facing.html\">Side by side"));
    assert!(!paths(&bundle).contains(&"en/bridge.facing.html"));
}

#[test]
fn a_facing_edition_shows_what_changed_since_the_translation() {
    let bundle = town().bundle();
    let page = text(&bundle, "fr/bridge.facing.html");
    let change = "<div class=\"row sides is-outdated\">\n<div lang=\"en\" dir=\"ltr\">\n<p>It is <strong>40 \
                  metres</strong> long.</p>\n<div class=\"change\">\n<span class=\"state\" lang=\"fr\" \
                  dir=\"ltr\">Changed since it was translated:</span>\n<p lang=\"en\" dir=\"ltr\">It is \
                  <del>30</del><ins>40</ins> metres long.</p>\n</div>\n</div>\n";
    assert!(page.contains(change), "{page}");
    // Only one passage is outdated: a wording that is the same again is current.
    assert_eq!(page.matches("class=\"change\"").count(), 1, "{page}");
}

#[test]
fn a_document_may_have_the_name_of_any_page() {
    let bundle = Sample::new()
        .document("index.md", "# The index\n")
        .document("bridge.md", "# The bridge\n")
        .document("bridge.facing.md", "# Across the bridge\n")
        .empty("fr")
        .bundle();
    let paths = paths(&bundle);
    let distinct: std::collections::BTreeSet<&str> = paths.iter().copied().collect();
    assert_eq!(distinct.len(), paths.len(), "{paths:?}");
    assert!(text(&bundle, "fr/index.html").contains("The index</h1>"));
    assert!(text(&bundle, "fr/bridge.facing.html").contains("Across the bridge</h1>"));
    assert_eq!(dead_links(&bundle).0, [] as [&str; 0]);
}

#[test]
fn what_readers_do_not_get_is_reached_in_the_source() {
    let mut sample = town();
    let parsed = diglot::formats::settings::read(
        "source-locale = \"en\"\n[[override]]\ncatalogs = [\"town/*\"]\nbuild.missing = \"withhold\"\n",
    );
    assert_eq!(parsed.problems, []);
    sample.settings.policy = parsed.tree.policy;
    let bundle = sample.bundle();
    assert_eq!(dead_links(&bundle).0, [] as [&str; 0]);
    assert!(!paths(&bundle).contains(&"fr/town/rules.html"));
    let contents = text(&bundle, "fr/index.html");
    let link =
        "<a href=\"../en/town/rules.html\" lang=\"en\" hreflang=\"en\" dir=\"ltr\">Rules of the town</a>";
    assert!(contents.contains(link), "{contents}");
}

#[test]
fn no_translation_publishes_a_file() {
    for address in [
        "../../secret.png",
        "..%2F..%2Fsecret.png",
        "/secret.png",
        "file:///secret.png",
        "secret.txt",
        "..\\secret.png",
        "//example.org/secret.png",
        "secret.png%00.txt",
        "secret.png/../../diglot.toml",
    ] {
        let value = diglot::formats::fluent::pattern_source(&format!("![x]({address}) a"));
        let mut sample = Sample::new()
            .document("garden.md", "The garden is open.\n")
            .translated("fr", "garden", &format!("the-garden-is-open ={value}\n"), "", &[]);
        for path in [
            "secret.png",
            "secret.txt",
            "diglot.toml",
            "../secret.png",
            "source-texts/secret.txt",
        ] {
            sample.pictures.insert(path, b"secret".to_vec());
        }
        let bundle = sample.bundle();
        let published = bundle.files.iter().filter(|file| file.bytes == b"secret");
        assert_eq!(published.count(), 0, "{address}");
        let page = text(&bundle, "fr/garden.html");
        assert!(!page.contains("<img"), "{address}: {page}");
    }
}

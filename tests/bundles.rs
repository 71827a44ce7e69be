//! What `build` makes of a small project: by golden files, by loading it, and by attacking it.

#![expect(
    clippy::disallowed_methods,
    reason = "golden files are written when a person asks for it"
)]

#[path = "build/sample.rs"]
mod sample;

use diglot::model::{Bundle, Grade, Remedy, Said};
use fluent_bundle::{FluentBundle, FluentResource};
use sample::{Sample, locale, text};
use sha2::{Digest, Sha256};

const BRIDGE: &str = include_str!("build/bridge.md");

fn library() -> Sample {
    Sample::new()
        .document("bridge.md", BRIDGE)
        .document(
            "rules.txt",
            "Be quiet.\n\n- Bring books back.\n- Eat elsewhere.\n",
        )
        .document("translation-policy.md", "# Policy\n\nThe English text counts.\n")
        .catalog("desk", include_str!("build/desk.ftl"))
        .translated(
            "fr",
            "bridge",
            include_str!("build/bridge.fr.ftl"),
            "length = It is **30 metres** long.",
            &["the-old-bridge"],
        )
        .translated("fr", "desk", include_str!("build/desk.fr.ftl"), "", &[])
        .translated("ar", "bridge", include_str!("build/bridge.ar.ftl"), "", &[])
        .translated(
            "fr-CA",
            "desk",
            "desk-open = Le comptoir est ouvert, mon ami.\n",
            "",
            &[],
        )
        .empty("hy")
}

/// Holds a file of the bundle against its golden file; with `DIGLOT_GOLDEN=write` it becomes the golden file.
fn golden(bundle: &Bundle, path: &str) {
    let golden = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/build/golden")
        .join(path.replace('/', "."));
    // Digests and lengths have a test of their own; here they would change with every line of style.
    let without_digest = |line: &str| match line.split_once(",\"sha256\":") {
        Some((file, _)) => format!("{file}\n"),
        None => line.to_owned(),
    };
    let made: String = text(bundle, path)
        .replace(env!("CARGO_PKG_VERSION"), "VERSION")
        .replace(&*diglot::build::tool().code, "CODE")
        .split_inclusive('\n')
        .map(without_digest)
        .collect();
    if std::env::var("DIGLOT_GOLDEN").is_ok_and(|wish| wish == "write") {
        std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
        std::fs::write(&golden, &made).unwrap();
    }
    let wanted = std::fs::read_to_string(&golden).unwrap_or_default();
    assert!(made == wanted, "{path} is now:\n{made}");
}

#[test]
fn a_bundle_is_what_it_was() {
    let bundle = library().bundle();
    for path in [
        "en/bridge.html",
        "fr/bridge.html",
        "fr/bridge.facing.html",
        "fr/index.html",
        "fr/bridge.md",
        "fr/rules.txt",
        "ar/bridge.html",
        "fluent/fr/desk.ftl",
        "fluent/fr-CA/desk.ftl",
        "index.html",
        "manifest.json",
    ] {
        golden(&bundle, path);
    }
}

#[test]
fn only_the_outputs_that_are_asked_for_are_made() {
    let paths = |names: Option<&[&str]>, outputs: &[&'static str]| {
        let mut sample = Sample::new().document("garden.md", "# The garden\n").empty("fr");
        sample.settings.build.outputs = outputs.to_vec();
        let files = sample.bundle_of(names).files;
        let paths: Vec<String> = files.into_iter().map(|file| file.path).collect();
        paths.join(" ")
    };
    assert_eq!(
        paths(None, &["fluent"]),
        "fluent/en/garden.ftl fluent/fr/garden.ftl manifest.json"
    );
    assert_eq!(
        paths(Some(&["markdown"]), &["fluent"]),
        "en/garden.md fr/garden.md manifest.json"
    );
    assert_eq!(
        paths(Some(&["html"]), &[]),
        "en/garden.html en/index.html fr/garden.facing.html fr/garden.html fr/index.html index.html manifest.json style.css"
    );
    assert_eq!(paths(None, &[]), "manifest.json");
}

#[test]
fn catalogs_keep_their_comments_where_the_settings_say_so() {
    let mut sample = Sample::new()
        .catalog("desk", "### Desk\n\n# On the door.\nopen = Open\n")
        .translated(
            "fr",
            "desk",
            "# Sur la porte.\r\nopen =\r\n    Ouvert\r\n    toujours\r\n",
            "",
            &[],
        );
    sample.settings.build.keeps_comments = true;
    let bundle = sample.bundle();
    assert_eq!(
        text(&bundle, "fluent/en/desk.ftl"),
        "# On the door.\nopen = Open\n"
    );
    assert_eq!(
        text(&bundle, "fluent/fr/desk.ftl"),
        "# Sur la porte.\nopen =\n    Ouvert\n    toujours\n"
    );
}

#[test]
fn catalogs_as_json_are_what_they_were() {
    let bundle = library().bundle_of(Some(&["json"]));
    for path in ["json/flat/fr/desk.json", "json/structured/fr/desk.json"] {
        golden(&bundle, path);
    }
}

#[test]
fn a_text_is_what_it_was() {
    let bundle = library().bundle_of(Some(&["text"]));
    for path in ["text/en/bridge.txt", "text/fr/bridge.txt", "text/ar/bridge.txt"] {
        golden(&bundle, path);
    }
    assert_eq!(
        text(&bundle, "text/en/rules.txt"),
        "Be quiet.\n\n- Bring books back.\n- Eat elsewhere.\n"
    );
}

#[test]
fn a_bundle_is_the_same_twice() {
    assert_eq!(library().bundle(), library().bundle());
}

#[test]
fn the_source_documents_are_shipped_byte_for_byte_but_for_pins() {
    let bundle = library().bundle();
    assert_eq!(text(&bundle, "en/bridge.md"), BRIDGE.replace(" {#length}", ""));
}

#[test]
fn every_catalog_loads_and_holds_every_message_of_the_reference() {
    let bundle = library().bundle();
    for tag in ["ar", "en", "fr", "fr-CA", "hy"] {
        for name in ["bridge", "desk", "rules", "translation-policy"] {
            let made = text(&bundle, &format!("fluent/{tag}/{name}.ftl"));
            let resource = FluentResource::try_new(made.to_owned()).unwrap_or_else(|(_, e)| panic!("{e:?}"));
            let mut loaded = FluentBundle::new(vec![locale(tag).langid()]);
            loaded.add_resource(resource).unwrap_or_else(|e| panic!("{e:?}"));
            let reference = text(&bundle, &format!("fluent/en/{name}.ftl"));
            for message in diglot::formats::fluent::read(reference).tree.messages() {
                if message.is_term() {
                    continue;
                }
                let found = loaded.get_message(message.id.name);
                let found = found.unwrap_or_else(|| panic!("{tag} lacks {}", message.id.name));
                for attribute in &message.attributes {
                    assert!(
                        found.get_attribute(attribute.id.name).is_some(),
                        "{tag} {}",
                        message.id.name
                    );
                }
                let mut errors = Vec::new();
                let mut arguments = fluent_bundle::FluentArgs::new();
                arguments.set("count", 2);
                for pattern in found
                    .value()
                    .into_iter()
                    .chain(found.attributes().map(|a| a.value()))
                {
                    loaded.format_pattern(pattern, Some(&arguments), &mut errors);
                }
                assert!(errors.is_empty(), "{tag} {}: {errors:?}", message.id.name);
            }
        }
    }
}

/// The page of a one-paragraph document whose French is `translation`.
fn page(translation: &str) -> String {
    let value = diglot::formats::fluent::pattern_source(translation);
    let bundle = Sample::new()
        .document("garden.md", "The garden is open.\n\nThe gate is green.\n")
        .translated("fr", "garden", &format!("the-garden-is-open ={value}\n"), "", &[])
        .bundle();
    let page = text(&bundle, "fr/garden.html");
    let (_, main) = page
        .split_once("<h1>garden</h1>\n")
        .expect("a page without headings is headed by its name");
    main.split_once("</main>")
        .expect("a page has a main part")
        .0
        .trim()
        .to_owned()
}

#[test]
fn a_translation_can_add_no_script_no_scheme_and_no_block() {
    let cases = [
        (
            "<script>alert(1)</script> ouvert",
            "&lt;script&gt;alert(1) ouvert",
        ),
        ("[a](javascript:alert(1))", "<a rel=\"noopener noreferrer\">a</a>"),
        ("[a](  data:text/html,x)", "<a rel=\"noopener noreferrer\">a</a>"),
        ("a</p><h1>b</h1>", "ab"),
        ("</main></body></html>a", "&lt;/main&gt;a"),
        (
            "<b onclick=\"x()\" id=\"gate\" class=\"outdated\" style=\"x\">a</b>",
            "<b>a</b>",
        ),
        (
            "<iframe src=\"https://example.org\"></iframe>a",
            "&lt;iframe src=\"https://example.org\"&gt;a",
        ),
        ("a <style>*{}</style><svg onload=x()>b", "a *{}b"),
        ("<style>*{display:none}</style>a", "&lt;style&gt;*{display:none}a"),
        ("a <script>x()</script><img src=x onerror=x()> b", "a x() b"),
        ("# a", "# a"),
        ("a\n\n- b", "a - b"),
        ("| a |", "| a |"),
        ("<!-- a", "&lt;!-- a"),
        ("&lt;script&gt; {{ x }} {% y %}", "&lt;script&gt; {{ x }} {% y %}"),
    ];
    for (translation, expected) in cases {
        let main = page(translation);
        let (first, rest) = main.split_once('\n').expect("the page has two paragraphs");
        assert_eq!(
            first,
            format!("<p id=\"the-garden-is-open\">{expected}</p>"),
            "{translation}"
        );
        assert!(
            rest.starts_with("<p id=\"the-gate-is-green\" class=\"fallback\""),
            "{rest}"
        );
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    #[test]
    fn no_translation_changes_the_blocks_of_a_page(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            "a", " ", "\n", "\n\n", "<", ">", "\"", "'", "&", "#", "-", "*", "`", "[", "](", ")", "!", "|", "\\", "{", "}",
            "<b>", "</p>", "<p>", "</main>", "<script>", "<!--", "<![CDATA[", "<svg>", "<math>", "<table>", "<td>",
            "<textarea>", "<title>", "<a href=javascript:x()>", "<img src=//example.org/x>", "[x](javascript:x())",
            "![x](//example.org/x)", "[^1]", "\u{202E}", "\u{2067}", "\u{2069}", "\u{0}", "ا",
        ]), 1..12)
    ) {
        let translation = pieces.concat();
        let main = page(&translation);
        let blocks: Vec<&str> = main.match_indices("<p").map(|(at, _)| &main[at..]).collect();
        assert_eq!(blocks.len(), 2, "{translation:?} gives {main}");
        assert!(blocks[0].starts_with("<p id=\"the-garden-is-open\""), "{translation:?} gives {main}");
        assert!(blocks[1].starts_with("<p id=\"the-gate-is-green\""), "{translation:?} gives {main}");
        for bad in ["<script", "<a href=\"javascript", "<img src=\"//", "<table", "<svg", "<textarea", "<!--"] {
            assert!(!main.contains(bad), "{translation:?} gives {main}");
        }
    }
}

#[test]
fn a_picture_on_another_host_is_a_link() {
    let link = "<a href=\"https://example.org/a.png\" rel=\"noopener noreferrer\">x</a>";
    assert!(page("![x](https://example.org/a.png) a").contains(link));
    assert!(
        page("a [![x](https://example.org/a.png)](garden.md)")
            .contains("<a href=\"garden.html\" rel=\"noopener noreferrer\">x</a>")
    );
    assert!(!page("a <img src=\"//example.org/a.png\" alt=\"x\">").contains("example.org"));
    // Nothing lies there, so the words that stand for it do.
    assert!(page("![x](a.png) a").contains("<span class=\"picture\">x</span> a"));
}

#[test]
fn what_a_translator_leaves_open_ends_with_its_passage() {
    let main = page("<b>ouvert");
    assert!(
        main.starts_with("<p id=\"the-garden-is-open\"><b>ouvert</b></p>\n<p id="),
        "{main}"
    );
    let main = page("a \u{202E}b");
    assert!(
        main.starts_with("<p id=\"the-garden-is-open\">a \u{202E}b\u{202C}</p>"),
        "{main}"
    );
}

#[test]
fn raw_html_of_the_source_text_stays_and_swallows_nothing() {
    let bundle = Sample::new()
        .document(
            "garden.md",
            "<details>\n\nThe garden is open.\n\n</details>\n\n<title onfocus=\"x()\">\n\nThe gate is green.\n",
        )
        .bundle();
    let page = text(&bundle, "en/garden.html");
    assert!(
        page.contains("<details>\n<p id=\"the-garden-is-open\">The garden is open.</p>\n</details>"),
        "{page}"
    );
    assert!(
        page.contains("<p id=\"the-gate-is-green\">The gate is green.</p>"),
        "{page}"
    );
    assert!(!page.contains("onfocus"), "{page}");
}

#[test]
fn an_outdated_passage_is_held_back_where_the_settings_say_so() {
    let mut sample = library();
    for grade in [Grade::Cosmetic, Grade::Wording, Grade::Meaning] {
        let said = Said {
            value: Remedy::Source,
            span: Default::default(),
        };
        sample.settings.build.remedies.outdated.insert(grade, said);
    }
    let bundle = sample.bundle();
    assert!(text(&bundle, "fr/bridge.md").contains("It is **40 metres** long."));
    assert!(text(&bundle, "fluent/fr/bridge.ftl").contains("length = It is **40 metres** long."));
}

/// What the settings of a file say beside those of the sample.
fn with_settings(mut sample: Sample, text: &str) -> Sample {
    let parsed = diglot::formats::settings::read(&format!("source-locale = \"en\"\n{text}"));
    assert_eq!(parsed.problems, []);
    sample.settings.build = parsed.tree.build;
    sample.settings.policy = parsed.tree.policy;
    sample
}

#[test]
fn what_readers_get_is_told_with_its_reason_and_the_table_that_says_so() {
    let said = "[build]\noutdated = { wording = \"keep\", meaning = \"source\" }\n\
                [[override]]\nlocales = [\"ar\"]\nbuild.missing = \"withhold\"\n\
                [[override]]\nmessages = [\"desk/*-closed\"]\nlocales = [\"fr-CA\"]\nbuild.missing = \"withhold\"\n";
    let bundle = with_settings(library(), said).bundle();
    let manifest: serde_json::Value = serde_json::from_str(text(&bundle, "manifest.json")).unwrap();
    let locale = |tag: &str| {
        let mut locales = manifest["locales"].as_array().unwrap().iter();
        locales.find(|part| part["locale"] == tag).unwrap()
    };
    let documents = |tag| -> Vec<&str> {
        let documents = locale(tag)["documents"].as_array().unwrap();
        documents
            .iter()
            .map(|part| part["name"].as_str().unwrap())
            .collect()
    };
    assert_eq!(documents("ar"), [] as [&str; 0]);
    assert_eq!(documents("fr-CA"), ["bridge", "rules", "translation-policy"]);
    let withheld = &locale("fr-CA")["withheld"][0];
    assert_eq!(withheld["name"], "desk");
    assert_eq!(withheld["because"], "gap");
    assert_eq!(withheld["by"], "[[override]] 2");
    assert_eq!(withheld["messages"], serde_json::json!(["desk-closed"]));
    assert!(bundle.withheld.iter().any(|(name, _)| name == "fr-CA/desk"));

    let french = &locale("fr")["documents"][0]["messages"];
    let told = |id: &str| {
        let mut messages = french.as_array().unwrap().iter();
        let part = messages.find(|part| part["id"] == id).unwrap();
        format!("{} {} {}", part["given"], part["because"], part["remedy"]).replace('"', "")
    };
    assert_eq!(told("the-old-bridge"), "translation translated null");
    assert_eq!(told("length"), "fallback outdated {by:[build],says:source}");
    assert_eq!(told("visits-monday"), "fallback missing {by:default,says:source}");
    assert_eq!(
        told("visits-bring-a-lamp"),
        "fallback unusable {by:default,says:source}"
    );
}

#[test]
fn a_missing_passage_is_borrowed_along_the_chain_but_never_an_outdated_one() {
    let mut sample = library();
    let fallback = vec![locale("fr"), locale("ar")];
    sample.settings.locale.entry(locale("hy")).or_default().fallback = fallback;
    let bundle = sample.bundle();
    let page = text(&bundle, "hy/bridge.html");
    assert!(
        page.contains("<h1 id=\"the-old-bridge\" class=\"fallback\" lang=\"fr\" dir=\"ltr\""),
        "{page}"
    );
    // The French is outdated, so the next in the chain is asked.
    assert!(
        page.contains("<p id=\"length\" class=\"fallback\" lang=\"ar\" dir=\"rtl\""),
        "{page}"
    );
    assert!(
        page.contains("id=\"visits-bring-a-lamp\" class=\"fallback\" lang=\"en\" dir=\"ltr\""),
        "{page}"
    );
}

#[test]
fn a_plain_text_is_a_page_of_paragraphs_and_lists() {
    let bundle = library().bundle();
    let page = text(&bundle, "en/rules.html");
    let (_, main) = page.split_once("<h1>rules</h1>\n").unwrap();
    let wanted = "<p id=\"be-quiet\">Be quiet.</p>\n<ul>\n<li id=\"bring-books-back\">Bring books back.</li>\n\
                  <li id=\"eat-elsewhere\">Eat elsewhere.</li>\n</ul>\n";
    assert!(main.starts_with(wanted), "{main}");
}

#[test]
fn documents_in_folders_find_one_another() {
    let bundle = Sample::new()
        .document(
            "town/rules.md",
            "# Rules\n\nSee [the bridge](../bridge.md#length).\n",
        )
        .document("bridge.md", "# The bridge\n\n## Its length {#length}\n")
        .empty("fr")
        .bundle();
    let page = text(&bundle, "fr/town/rules.html");
    assert!(page.contains("href=\"../bridge.html#length\""), "{page}");
    assert!(page.contains("href=\"../../en/town/rules.html\""), "{page}");
    assert!(text(&bundle, "index.html").contains("href=\"fr/town/rules.html\""));
}

#[test]
fn manifest_and_page_tell_the_same() {
    let bundle = library().bundle();
    let manifest: serde_json::Value = serde_json::from_str(text(&bundle, "manifest.json")).unwrap();
    for locale in manifest["locales"].as_array().unwrap() {
        let tag = locale["locale"].as_str().unwrap();
        let page = text(&bundle, &format!("{tag}/bridge.html"));
        let document = &locale["documents"][0];
        let given = |wanted: &str| {
            let messages = document["messages"].as_array().unwrap().iter();
            messages.filter(|message| message["given"] == wanted).count()
        };
        let marked = |class: &str| {
            let starts = page
                .match_indices(" class=\"")
                .map(|(at, start)| &page[at + start.len()..]);
            starts
                .filter(|rest| rest.split('"').next().unwrap().split(' ').any(|c| c == class))
                .count()
        };
        assert_eq!(given("outdated"), marked("outdated"), "{tag}");
        assert_eq!(given("fallback"), marked("fallback"), "{tag}");
    }
    let files = manifest["files"].as_array().unwrap();
    assert_eq!(files.len() + 1, bundle.files.len());
    for file in files {
        let bytes = text(&bundle, file["path"].as_str().unwrap()).as_bytes();
        let digest: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(file["sha256"], digest.as_str());
        assert_eq!(file["bytes"], bytes.len());
    }
}

#[test]
fn a_project_without_documents_gives_catalogs_and_a_manifest() {
    let bundle = Sample::new()
        .catalog("desk", "open = Open\n")
        .empty("fr")
        .bundle();
    let paths: Vec<&str> = bundle.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(
        paths,
        ["fluent/en/desk.ftl", "fluent/fr/desk.ftl", "manifest.json"]
    );
}
